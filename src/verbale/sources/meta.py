"""Metadata in a file of its own: {"note.txt": {"published": "2025-02-13", "outlet": "Abendblatt"}}."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field, replace
from pathlib import Path

from verbale.errors import InputError
from verbale.sources.given import FIELDS, Given, given_in
from verbale.sources.kinds import STANDARD_INPUT, SourceFile, uri_of
from verbale.sources.limits import MAX_BYTES

_SHAPE = '{"note.txt": {"published": "2025-02-13", "language": "de"}}'


@dataclass(frozen=True, slots=True)
class Meta:
    """The entries of a metadata file: by path from its folder, and by bare file name.

    Build it with `load_meta`.
    """

    by_path: dict[str, Given] = field(default_factory=dict)
    by_name: dict[str, Given] = field(default_factory=dict)

    def given_for(self, file: SourceFile, line: int | None = None) -> Given:
        """Return what is given for a file, or for one line of it.

        A line has what is given for `file.jsonl#3`, and beneath it what is given for the whole file
        save title and uri, which belong to one article.
        """
        whole = self._entry(file, "")
        if line is None:
            return whole
        return self._entry(file, f"#{line}").over(replace(whole, title=None, uri=None))

    def _entry(self, file: SourceFile, end: str) -> Given:
        if file.path is None:
            return self.by_name.get(STANDARD_INPUT + end, Given())
        if not self.by_path:
            return Given()
        whole = os.path.normpath(file.path.parent.resolve() / file.path.name)
        return self.by_path.get(whole + end) or self.by_name.get(file.path.name + end) or Given()


def load_meta(path: Path) -> Meta:
    """Return the metadata of a JSON file.

    Its keys are paths relative to its own folder, else bare file names, with `#3` for the third line
    of a JSON Lines file. Raises InputError, which names file, line, reason and remedy, where the
    file cannot be read, is no such object, or an entry has an unknown key or a value that does not fit.
    """
    text = _content(path)
    try:
        entries = json.loads(text, object_pairs_hook=_unique)
    except json.JSONDecodeError as error:
        raise InputError(
            f"{uri_of(path)}:{error.lineno}", f"is no valid JSON: {error.msg}", _like_this()
        ) from error
    except _TwiceError as error:
        raise _fault(path, text, error.key, "stands twice in one object", "keep one of the two") from error
    except RecursionError as error:
        raise InputError(uri_of(path), "is nested too deep", _like_this()) from error
    if not isinstance(entries, dict):
        raise InputError(f"{uri_of(path)}:1", "is no object whose keys are paths", _like_this())
    meta, folder = Meta(), path.parent.resolve()
    for key, row in entries.items():
        given = _entry(path, text, key, row)
        meta.by_path[os.path.normpath(folder / key)] = given
        if "/" not in key:
            meta.by_name[key] = given
    return meta


class _TwiceError(ValueError):
    def __init__(self, key: str) -> None:
        self.key = key
        super().__init__(key)


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Return the object, for JSON itself drops the first of two equal keys without a word."""
    content: dict[str, object] = {}
    for key, value in pairs:
        if key in content:
            raise _TwiceError(key)
        content[key] = value
    return content


def _content(path: Path) -> str:
    place = uri_of(path)
    try:
        if path.stat().st_size > MAX_BYTES:
            raise InputError(place, f"has more than {MAX_BYTES:,} bytes", "split it")
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise InputError(place, "does not exist", "check the path") from error
    except OSError as error:
        raise InputError(
            place, f"cannot be read: {error.strerror}", "check the file and its rights"
        ) from error
    except UnicodeDecodeError as error:
        raise InputError(place, f"is no UTF-8 at byte {error.start}", "save it as UTF-8") from error


def _entry(path: Path, text: str, key: str, row: object) -> Given:
    if not isinstance(row, dict):
        raise _fault(path, text, key, "must be an object", _like_this())
    unknown = sorted(name for name in row if name not in FIELDS)
    if unknown:
        names = ", ".join(f"`{name}`" for name in unknown)
        raise _fault(path, text, key, f"has unknown keys: {names}", f"known are {', '.join(FIELDS)}")
    try:
        return given_in(row, key)
    except InputError as error:  # only now is its line looked for in the whole text
        raise InputError(_place(path, text, key), f"entry {key!r}: {error.reason}", error.remedy) from error


def _fault(path: Path, text: str, key: str, reason: str, remedy: str) -> InputError:
    return InputError(_place(path, text, key), f"entry {key!r} {reason}", remedy)


def _place(path: Path, text: str, key: str) -> str:
    """Return `file:line` of the last place where the key stands, for the last of two is the doubled one."""
    at = max(text.rfind(json.dumps(key)), text.rfind(json.dumps(key, ensure_ascii=False)))
    return f"{uri_of(path)}:{text.count(chr(10), 0, max(at, 0)) + 1}"


def _like_this() -> str:
    return f"write it like this: {_SHAPE}"
