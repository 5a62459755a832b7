"""Lists of actors in TOML: the package's own, and those that users add; and where in them an entry stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from verbale.actors.tables import KnowledgeFile
from verbale.languages import parse_wordlist

_FILES = ("states", "bodies", "cities", "outlets")
_FOLDERS = ("persons", "offices")


@dataclass(frozen=True, slots=True)
class ActorList:
    """A list of actors: `name` is what messages call it, `text` its TOML.

    Of a list that was made from a table, `rows` holds the table's line for each line of `text`.
    """

    name: str
    text: str
    rows: tuple[int, ...] = ()

    def content(self) -> KnowledgeFile:
        """Return the entries. Raises WordListError, naming file and line, where the text breaks the schema."""
        return _content(self.text, self.name)

    def place_of(self, entry: str, person: str = "") -> str:
        r"""Return `name:line` of the entry with this id, or of the term of `person` in this office.

        >>> ActorList("my.toml", 'persons = [\n  { id = "person:eva-x" },\n]').place_of("person:eva-x")
        'my.toml:2'
        """
        lines = self.text.splitlines()
        at = _line_with(lines, "id", entry, 0)
        if person:
            at = _line_with(lines, "person", person, at)
        return f"{self.name}:{self.rows[at] if self.rows else at + 1}"


@lru_cache(maxsize=64)
def _content(text: str, name: str) -> KnowledgeFile:
    return parse_wordlist(text, KnowledgeFile, name)


def _line_with(lines: Sequence[str], key: str, value: str, start: int) -> int:
    pair = re.compile(rf'\b{key}\s*=\s*["\']{re.escape(value)}["\']')
    return next((at for at in range(start, len(lines)) if pair.search(lines[at])), start)


@cache
def package_lists() -> tuple[ActorList, ...]:
    """Return the package's own lists, those of states and bodies first."""
    root = files("verbale").joinpath("actors")
    found = [root.joinpath(f"{name}.toml") for name in _FILES]
    for folder in _FOLDERS:
        found += sorted(_toml_files(root.joinpath(folder)), key=lambda file: file.name)
    return tuple(ActorList(str(file), file.read_text(encoding="utf-8")) for file in found)


def _toml_files(folder: Traversable) -> list[Traversable]:
    return [file for file in folder.iterdir() if file.name.endswith(".toml")]
