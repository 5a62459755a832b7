"""A source becomes articles, or rows that say why not."""

import io
import json
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from verbale.records import Article, Skipped
from verbale.sources import MAX_CHARACTERS, Meta, find_sources, jsonl, load_meta, read_source, source

EMPTY_REMEDY = "leave it out, or look whether its text was lost on the way"
SPLIT_REMEDY = "split it into its articles, or write them as JSON Lines, one article a line"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def read(name: str, data: bytes, meta: Meta | None = None) -> list[Article | Skipped]:
    Path(name).write_bytes(data)
    found = find_sources([name])
    assert found.refused == ()
    return [item for file in found.files for item in read_source(file, meta)]


def pipe(data: bytes, monkeypatch: pytest.MonkeyPatch) -> list[Article | Skipped]:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(data)))
    return [item for file in find_sources(["-"]).files for item in read_source(file)]


def skipped(place: str, reason: str, remedy: str) -> list[Skipped]:
    return [Skipped.of(place, "sources", reason, remedy=remedy)]


def test_a_text_file_is_an_article() -> None:
    assert read("a.txt", "\n„Ja“ –\r\nsagte Mu\u0308ller.\n\n".encode()) == [
        Article.of("\n„Ja“ –\nsagte Müller.\n\n", uri="a.txt")
    ]


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n", "\ufeff \u00a0\n".encode()])
def test_a_blank_file_is_skipped(data: bytes) -> None:
    assert read("a.txt", data) == skipped("a.txt", "empty", EMPTY_REMEDY)


@pytest.mark.parametrize("name", ["a.html", "a.jsonl"])
def test_a_blank_file_of_another_kind_is_skipped(name: str) -> None:
    assert [item.reason for item in read(name, b"\n \n") if isinstance(item, Skipped)] == ["empty"]


def test_a_binary_file_is_skipped() -> None:
    reason = "looks like a binary file (control character 3 at byte 2)"
    assert read("a.txt", b"PK\x03\x04\x00") == skipped(
        "a.txt", reason, "name the text, page or JSON Lines file itself"
    )


def test_a_text_that_is_too_long_is_skipped_with_its_size() -> None:
    reason = "has 2,000,001 characters, more than the 2,000,000 that an article may have"
    assert read("a.txt", b"a" * (MAX_CHARACTERS + 1)) == skipped("a.txt", reason, SPLIT_REMEDY)


def test_a_file_that_is_too_large_is_never_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    with Path("a.txt").open("wb") as file:
        file.truncate(100_000_000)
    monkeypatch.setattr(source, "_open", None)
    reason = "has 100,000,000 bytes, more than the 16,000,000 that an article may have"
    assert list(read_source(find_sources(["a.txt"]).files[0])) == skipped("a.txt", reason, SPLIT_REMEDY)


def test_a_file_without_permission_is_skipped(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    Path("a.txt").touch()
    assert list(read_source(find_sources(["a.txt"]).files[0])) == skipped(
        "a.txt", "may not be read: permission denied", "give the user who runs this the right to read it"
    )


@pytest.mark.parametrize("name", ["a.txt", "a.jsonl"])
def test_a_file_that_vanishes_is_skipped(name: str) -> None:
    Path(name).write_text("x", encoding="utf-8")
    file = find_sources([name]).files[0]
    Path(name).unlink()
    assert list(read_source(file)) == skipped(name, "does not exist", "check the path")


def test_a_line_is_an_article_with_its_metadata() -> None:
    row = {
        "text": "Eine\r\nMeldung.",
        "published": "2025-02-13T23:30:00-05:00",
        "title": "Kurz ",
        "outlet": "Abendbote",
        "language": "de-AT",
        "authors": ["A. Beispiel"],
        "section": 7,
    }
    own = {"text": "Noch eine.", "uri": "https://example.org/2", "published": None, "language": ""}
    data = f"\ufeff{json.dumps(row)}\n\n{json.dumps(own)}".encode()
    assert read("a.jsonl", data) == [
        Article.of(
            "Eine\nMeldung.",
            uri="a.jsonl#1",
            published="2025-02-13",
            title="Kurz",
            outlet="Abendbote",
            authors=("A. Beispiel",),
            language="de",
        ),
        Article.of("Noch eine.", uri="https://example.org/2"),
    ]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b'{"text": "Eine', "is no valid JSON: JSON is malformed: invalid character (byte 14)"),
        (b"[1]", "is no JSON object"),
        (b"[" * 9999, "is nested too deep"),
        (b'{"title": "x"}', "`text` is missing"),
        (b'{"text": 3}', "`text` must be a string, not a number"),
        (b'{"text": ["x"]}', "`text` must be a string, not a list"),
        (b'{"text": "  "}', "empty"),
        (b'{"text": "a\\u0000b"}', "`text` looks like binary data (control character 0 at character 1)"),
        (b'{"text": "x", "title": true}', "`title` must be a string, not true or false"),
        (b'{"text": "x", "authors": "A"}', "`authors` must be a list of strings, not a string"),
        (b'{"text": "x", "authors": [1]}', "`authors` must be a list of strings, not a list of other things"),
        (b'{"text": "x", "published": 20250213}', "`published` must be a string, not a number"),
        (b'{"text": "x", "published": "13.02.2025"}', "`published` is no date that is read: '13.02.2025'"),
        (b'{"text": "x", "published": "2025-02-30"}', "`published` is no date that is read: '2025-02-30'"),
        (b'{"text": "x", "language": "Deutsch"}', "`language` is no language code: 'Deutsch'"),
        (b'{"text": "M\xfcller"}', "is UTF-8 with a broken or half character at byte 11 of the line"),
    ],
)
def test_a_broken_line_is_skipped_and_the_next_is_read(line: bytes, reason: str) -> None:
    first, second = read("a.jsonl", line + b'\n{"text": "Eine Meldung."}\n')
    assert isinstance(first, Skipped)
    assert (first.source, first.stage, first.reason, bool(first.remedy)) == (
        "a.jsonl#1",
        "sources",
        reason,
        True,
    )
    assert second == Article.of("Eine Meldung.", uri="a.jsonl#2")


def test_half_a_surrogate_pair_is_skipped() -> None:
    [item] = read("a.jsonl", b'{"text": "Ein \\ud800 Satz."}')
    assert isinstance(item, Skipped)
    assert item.reason.startswith("is no valid JSON: ")


def test_a_line_that_is_too_long_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jsonl, "MAX_BYTES", 30)
    data = b'{"text": "%s"}\n{"text": "Kurz."}' % (b"x" * 200_000)
    assert read("a.jsonl", data) == [
        *skipped("a.jsonl#1", "has more bytes than the 16,000,000 that an article may have", SPLIT_REMEDY),
        Article.of("Kurz.", uri="a.jsonl#2"),
    ]


def test_lines_in_utf16_are_refused() -> None:
    assert read("a.jsonl", '{"text": "x"}'.encode("utf-16")) == skipped(
        "a.jsonl", "is UTF-16, and JSON Lines are read in UTF-8", "save it as UTF-8"
    )


def test_standard_input_is_text(monkeypatch: pytest.MonkeyPatch) -> None:
    assert pipe("Müller reist.".encode("cp1252"), monkeypatch) == [Article.of("Müller reist.", uri="-")]


def test_standard_input_is_json_lines_also_with_a_broken_one(monkeypatch: pytest.MonkeyPatch) -> None:
    long = "Eine lange Meldung. " * 10_000
    items = pipe(b'{"text": "A."}\nkaputt\n' + json.dumps({"text": long}).encode(), monkeypatch)
    assert [item.uri if isinstance(item, Article) else item.source for item in items] == ["-#1", "-#2", "-#3"]
    assert isinstance(items[2], Article)
    assert items[2].text == long


@pytest.mark.parametrize("start", ["<!DOCTYPE html><html>", "\ufeff <html lang=de>", "<!-- x -->\n<HTML>"])
def test_standard_input_is_a_page(start: str, monkeypatch: pytest.MonkeyPatch) -> None:
    page = f"{start}<body><p>Die Botschafterin reiste ab.</p></body></html>"
    [item] = pipe(page.encode(), monkeypatch)
    assert isinstance(item, Article)
    assert item.text == "Die Botschafterin reiste ab."


def test_empty_standard_input_is_skipped(monkeypatch: pytest.MonkeyPatch) -> None:
    assert pipe(b"", monkeypatch) == skipped("-", "empty", EMPTY_REMEDY)


def test_given_metadata_wins_over_the_file() -> None:
    entries = {
        "a.jsonl": {"outlet": "Abendbote", "language": "de", "title": "Alles"},
        "a.jsonl#2": {"published": "2025-02-14", "title": "Zwei"},
    }
    Path("meta.json").write_text(json.dumps(entries), encoding="utf-8")
    line = '{"text": "%s", "published": "2025-02-13", "title": "Titel"}\n'
    assert read("a.jsonl", (line % "A." + line % "B.").encode(), load_meta(Path("meta.json"))) == [
        Article.of(
            "A.", uri="a.jsonl#1", published="2025-02-13", title="Titel", outlet="Abendbote", language="de"
        ),
        Article.of(
            "B.", uri="a.jsonl#2", published="2025-02-14", title="Zwei", outlet="Abendbote", language="de"
        ),
    ]
