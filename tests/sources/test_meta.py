"""Metadata in a file of its own."""

import json
from pathlib import Path

import pytest

from verbale.errors import InputError
from verbale.sources import SourceFile, find_sources, load_meta
from verbale.sources.given import Given


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("news").mkdir()
    for name in ("news/a.txt", "a.txt", "news/b.txt"):
        Path(name).touch()


def test_a_path_from_its_own_folder_goes_before_the_bare_name() -> None:
    entries = {"a.txt": {"title": "name"}, "../a.txt": {"title": "path"}, "-": {"title": "piped"}}
    Path("news/meta.json").write_text(json.dumps(entries), encoding="utf-8")
    meta = load_meta(Path("news/meta.json"))
    titles = [
        meta.given_for(file).title for file in find_sources(["news/a.txt", "a.txt", "news/b.txt", "-"]).files
    ]
    assert titles == ["name", "path", None, "piped"]


def test_a_bare_name_is_found_in_any_folder() -> None:
    Path("meta.json").write_text('{"b.txt": {"title": "B"}}', encoding="utf-8")
    meta = load_meta(Path("meta.json").absolute())
    assert meta.given_for(find_sources(["news"]).files[1]) == Given(title="B")


def test_all_keys_are_read() -> None:
    row = {
        "published": "2025-02-13T10:00:00Z",
        "language": "ru",
        "title": "T",
        "outlet": "O",
        "authors": ["A", "B"],
        "uri": "https://example.org/1",
    }
    Path("meta.json").write_text(json.dumps({"a.txt": row}), encoding="utf-8")
    expected = Given("2025-02-13", "ru", "T", "O", ("A", "B"), "https://example.org/1")
    assert load_meta(Path("meta.json")).given_for(SourceFile("a.txt", Path("a.txt"), "text")) == expected


@pytest.mark.parametrize(
    ("content", "place", "reason"),
    [
        (
            '{\n"a.txt": {,}}',
            "meta.json:2",
            "is no valid JSON: Expecting property name enclosed in double quotes",
        ),
        ("[]", "meta.json:1", "is no object whose keys are paths"),
        ('{"b": {},\n"a.txt": "2025"}', "meta.json:2", "entry 'a.txt' must be an object"),
        (
            '{"a.txt": {"date": "2025", "autor": 1}}',
            "meta.json:1",
            "entry 'a.txt' has unknown keys: `autor`, `date`",
        ),
        (
            '{\n\n"a.txt": {"title": 3}}',
            "meta.json:3",
            "entry 'a.txt': `title` must be a string, not a number",
        ),
        (
            '{"a.txt": {"published": "gestern"}}',
            "meta.json:1",
            "entry 'a.txt': `published` is no date that is read: 'gestern'",
        ),
        ('{"a.txt": {},\n"a.txt": {}}', "meta.json:2", "entry 'a.txt' stands twice in one object"),
    ],
)
def test_a_fault_is_named_with_file_line_and_key(content: str, place: str, reason: str) -> None:
    Path("meta.json").write_text(content, encoding="utf-8")
    with pytest.raises(InputError) as caught:
        load_meta(Path("meta.json"))
    assert (caught.value.place, caught.value.reason, bool(caught.value.remedy)) == (place, reason, True)


def test_a_file_that_is_not_there_or_no_utf8_is_named() -> None:
    Path("meta.json").write_bytes(b'{"M\xfcller.txt": {}}')
    for path, reason in (("gone.json", "does not exist"), ("meta.json", "is no UTF-8 at byte 3")):
        with pytest.raises(InputError) as caught:
            load_meta(Path(path))
        assert (caught.value.place, caught.value.reason) == (path, reason)
