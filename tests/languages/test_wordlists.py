"""Word lists: a file that breaks its schema is refused with its name and line."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from verbale.errors import WordListError
from verbale.languages import LANGUAGES, TextWords, load_wordlist, package_file
from verbale.languages.grammar import Words
from verbale.statements.words import Relays, SpeechVerbs


@dataclass(frozen=True, slots=True)
class Verb:
    act: str
    clause: bool = True


@dataclass(frozen=True, slots=True)
class Verbs:
    verbs: dict[str, Verb]
    others: tuple[str, ...] = ()


def written(folder: Path, text: str) -> Path:
    path = folder / "verbs.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_file_that_keeps_its_schema_is_read(tmp_path: Path) -> None:
    path = written(tmp_path, '[verbs]\nsagen = { act = "state" }\n')
    assert Verbs({"sagen": Verb("state")}) == load_wordlist(path, Verbs)


BROKEN = {
    "a quotation mark is missing": ('[verbs]\nsagen = { act = "state }\n', 2, "no valid TOML"),
    "a key that the schema does not know": (
        '[verbs]\nsagen = { act = "state" }\n\n[verb]\n',
        4,
        "unknown field `verb`",
    ),
    "a key of an entry that it does not know": (
        '[verbs]\nsagen = { act = "state" }\n[verbs.meinen]\nact = "state"\nclauses = true\n',
        5,
        "unknown field `clauses`",
    ),
    "a key twice": ("others = []\nothers = []\n[verbs]\n", 2, "no valid TOML"),
    "a value of the wrong kind": ('others = [\n  "a", 5,\n]\n[verbs]\n', 1, "others"),
    "a key that lacks": ("others = []\n", 1, "verbs"),
}


@pytest.mark.parametrize("title", BROKEN)
def test_a_broken_file_is_refused_with_its_name_and_line(title: str, tmp_path: Path) -> None:
    text, line, reason = BROKEN[title]
    path = written(tmp_path, text)
    with pytest.raises(WordListError) as refused:
        load_wordlist(path, Verbs)
    assert str(refused.value).startswith(f"{path}:{line}: ")
    assert reason in str(refused.value)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WordListError, match=r"none\.toml:1: cannot be read"):
        load_wordlist(tmp_path / "none.toml", Verbs)


def test_a_file_that_is_no_utf_8_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "verbs.toml"
    path.write_bytes('[verbs]\n"erklären" = { act = "state" }\n'.encode("latin-1"))
    with pytest.raises(WordListError, match=r"verbs\.toml:1: cannot be read"):
        load_wordlist(path, Verbs)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("name", "schema"),
    [
        ("text.toml", TextWords),
        ("grammar.toml", Words),
        ("speech_verbs.toml", SpeechVerbs),
        ("relays.toml", Relays),
    ],
)
def test_the_word_lists_of_the_package_keep_their_schema(language: str, name: str, schema: type) -> None:
    assert isinstance(load_wordlist(package_file(f"languages/{language}", name), schema), schema)
