"""Which files the named paths hold, and in which order."""

import os
from pathlib import Path

import pytest

from verbale.records import Skipped
from verbale.sources import SourceFile, find_sources

KINDS_REMEDY = "these are read: .txt, .html, .htm, .jsonl, .ndjson; another kind can be piped to `-` as text"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def make(*names: str) -> None:
    for name in names:
        path = Path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Eine Meldung.", encoding="utf-8")


def uris(*paths: str) -> list[str]:
    return [file.uri for file in find_sources(paths).files]


def test_files_stand_as_named_and_folders_are_sorted_by_path() -> None:
    make(
        "z.txt",
        "news/b.txt",
        "news/a/2.HTM",
        "news/a/1.ndjson",
        "news/a.txt",
        "news/.hidden.txt",
        "news/.git/c.txt",
    )
    assert uris("z.txt", "-", "news") == [
        "z.txt", "-", "news/a/1.ndjson", "news/a/2.HTM", "news/a.txt", "news/b.txt",
    ]  # fmt: skip


def test_the_kind_is_told_by_the_ending() -> None:
    make("n/a.TXT", "n/b.html", "n/c.HTM", "n/d.jsonl", "n/e.ndjson")
    kinds = [file.kind for file in find_sources(["n"]).files]
    assert kinds == ["text", "html", "html", "jsonl", "jsonl"]


def test_other_kinds_in_a_folder_are_counted_and_hidden_files_left_alone() -> None:
    make("n/a.txt", "n/b.pdf", "n/sub/c", "n/.d.pdf")
    found = find_sources(["n"])
    assert ([file.uri for file in found.files], found.passed_over, found.refused) == (["n/a.txt"], 2, ())


def test_a_file_named_twice_is_read_once() -> None:
    make("n/a.txt", "n/b.txt")
    assert uris("n/b.txt", "n", "./n/b.txt", "-", "-") == ["n/b.txt", "n/a.txt", "-"]


@pytest.mark.parametrize(
    ("name", "reason", "remedy"),
    [
        ("gone.txt", "does not exist", "check the path"),
        ("a.txt/b.txt", "does not exist", "check the path"),
        ("a.pdf", "is of a kind that is not read (`.pdf`)", KINDS_REMEDY),
        ("README", "is of a kind that is not read (without an ending)", KINDS_REMEDY),
        ("pipe.txt", "is no regular file", "pipe it to `-` instead"),
        ("", "an empty path", "name a file, a folder, or `-` for standard input"),
    ],
)
def test_a_named_path_that_cannot_be_read_is_refused_and_others_go_on(
    name: str, reason: str, remedy: str
) -> None:
    make("a.txt", "a.pdf", "README")
    os.mkfifo("pipe.txt")
    found = find_sources([name, "a.txt"])
    assert found.refused == (Skipped.of(name, "sources", reason, remedy=remedy),)
    assert [file.uri for file in found.files] == ["a.txt"]


def test_links_in_a_circle_end() -> None:
    make("n/a.txt", "n/sub/b.txt")
    Path("n/sub/up").symlink_to(Path("n").absolute())
    Path("n/gone.txt").symlink_to("nowhere.txt")
    assert uris("n") == ["n/a.txt", "n/gone.txt", "n/sub/b.txt"]


def test_a_pipe_in_a_folder_is_passed_over_also_behind_a_link() -> None:
    make("n/a.txt")
    os.mkfifo("n/pipe.txt")
    Path("n/link.txt").symlink_to("pipe.txt")
    found = find_sources(["n"])
    assert ([file.uri for file in found.files], found.passed_over) == (["n/a.txt"], 2)


def test_a_folder_that_may_not_be_listed_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    make("n/a.txt", "n/shut/b.txt")
    listed = Path.iterdir

    def iterdir(path: Path) -> object:
        if path.name == "shut":
            raise PermissionError(13, "Permission denied")
        return listed(path)

    monkeypatch.setattr(Path, "iterdir", iterdir)
    found = find_sources(["n"])
    assert [(row.source, row.reason) for row in found.refused] == [
        ("n/shut", "cannot be listed: permission denied")
    ]
    assert found.files == (SourceFile("n/a.txt", Path("n/a.txt"), "text"),)


def test_a_name_that_is_no_utf8_gets_a_readable_uri() -> None:
    Path("n").mkdir()
    Path(os.fsdecode(b"n/M\xfcller.txt")).write_text("Eine Meldung.", encoding="utf-8")
    assert uris("n") == ["n/M\\xfcller.txt"]
