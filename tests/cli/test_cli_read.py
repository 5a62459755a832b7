"""`verbale read`: what is read, what is refused and said of it, and how a run ends."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import verbale
from conftest import Run
from verbale import actors, tagging
from verbale.cli import intake
from verbale.ledger import Ledger, check
from verbale.sources import limits

CALL = "Der Kanzler telefonierte am Montag mit dem Präsidenten. Es ging um den Handel mit Stahl und Holz."
TRIP = "Die Ministerin reist im Mai nach Oslo. Dort will sie mit ihrem Amtskollegen über Fischerei sprechen."


@pytest.fixture
def news(tmp_path: Path) -> Path:
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "call.txt").write_text(CALL, encoding="utf-8")
    (folder / "trip.txt").write_text(TRIP, encoding="utf-8")
    return folder


def articles_in(ledger: Path) -> dict[str, str]:
    with Ledger.open(ledger) as opened:
        return {article.uri.rpartition("/")[2]: article.text for article in opened.articles()}


def test_all_articles_of_a_folder_are_read(run: Run, news: Path, tmp_path: Path) -> None:
    result = run("read", news, "--ledger", tmp_path / "l.db")
    assert (0, "Read 2 new articles.\n", "") == (result.exit_code, result.stdout, result.stderr)
    assert {"call.txt": CALL, "trip.txt": TRIP} == articles_in(tmp_path / "l.db")


def test_while_it_reads_all_that_is_loaded_is_not_gone_through_for_unused_rings(
    news: Path, tmp_path: Path
) -> None:
    program = (
        "import gc, sys; from verbale.cli.main import main; gc.collect(); before = gc.get_stats()[2]['collections'];"
        "main(sys.argv[1:], standalone_mode=False); print(gc.get_stats()[2]['collections'] - before)"
    )
    arguments = ["read", "--no-tagger", str(news), "--ledger", str(tmp_path / "l.db")]
    command = [sys.executable, "-c", program, *arguments]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert (0, ["Read 2 new articles.", "0"]) == (done.returncode, done.stdout.splitlines())


def test_a_second_run_reads_nothing_again(run: Run, news: Path, tmp_path: Path) -> None:
    run("read", news, "--ledger", tmp_path / "l.db")
    result = run("read", news, "--ledger", tmp_path / "l.db")
    assert (0, "Read 0 new articles, 2 known already.\n") == (result.exit_code, result.stdout)


def test_the_same_text_elsewhere_is_seen_not_read(run: Run, news: Path, tmp_path: Path) -> None:
    run("read", news, "--ledger", tmp_path / "l.db")
    (tmp_path / "again.txt").write_text(CALL, encoding="utf-8")
    result = run("read", tmp_path / "again.txt", "--ledger", tmp_path / "l.db")
    assert "Read 0 new articles, 1 known from another place.\n" == result.stdout


def test_an_article_whose_date_becomes_known_is_read_anew(run: Run, news: Path, tmp_path: Path) -> None:
    run("read", news, "--ledger", tmp_path / "l.db")
    (news / "meta.json").write_text(json.dumps({"call.txt": {"published": "2025-02-13"}}), encoding="utf-8")
    result = run("read", news / "call.txt", "--meta", news / "meta.json", "--ledger", tmp_path / "l.db")
    assert "Read 0 new articles, 1 read anew.\n" == result.stdout


def test_files_of_other_kinds_are_counted(run: Run, news: Path, tmp_path: Path) -> None:
    (news / "photo.png").write_bytes(b"\x89PNG")
    result = run("read", news, "--ledger", tmp_path / "l.db")
    assert (0, "Read 2 new articles, 1 file of other kinds passed over.\n") == (
        result.exit_code,
        result.stdout,
    )


def test_the_ledger_can_be_named_by_the_environment(
    run: Run, news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VERBALE_LEDGER", str(tmp_path / "named.db"))
    assert 0 == run("read", news).exit_code
    assert 2 == len(articles_in(tmp_path / "named.db"))


BAD = {
    "empty.txt": (b"", "empty"),
    "blank.txt": (b" \n\t\n", "empty"),
    "binary.txt": (bytes(range(256)) * 40, ""),
    "half.txt": ("Die Überraschung kam aus Genf: „Ein Gespr".encode() + b"\xc3", ""),
    "page.html": (b"<html><head><title>x</title></head><body><script>var a;</script></body></html>", ""),
    "broken.jsonl": (b'{"text": "Ein Tex\n', ""),
    "no_text.jsonl": (b'{"title": "Ohne Text"}\n', "text"),
}


@pytest.mark.parametrize("name", sorted(BAD))
def test_a_bad_input_is_one_line_and_the_others_are_read(
    run: Run, news: Path, tmp_path: Path, name: str
) -> None:
    content, word = BAD[name]
    (news / name).write_bytes(content)
    result = run("read", news, "--ledger", tmp_path / "l.db")
    lines = result.stderr.splitlines()
    assert (1, 1) == (result.exit_code, len(lines))
    assert lines[0].startswith(f"{news / name}") and word in lines[0]
    assert result.stdout.startswith("Read 2 new articles.\n")
    assert "sources" in result.stdout and name in result.stdout
    assert {"call.txt": CALL, "trip.txt": TRIP} == articles_in(tmp_path / "l.db")


def test_good_lines_beside_a_broken_one_are_read(run: Run, tmp_path: Path) -> None:
    lines = [json.dumps({"text": CALL}), "{broken", json.dumps({"text": TRIP})]
    (tmp_path / "all.jsonl").write_text("\n".join(lines), encoding="utf-8")
    result = run("read", tmp_path / "all.jsonl", "--ledger", tmp_path / "l.db")
    assert (1, "Read 2 new articles.") == (result.exit_code, result.stdout.splitlines()[0])
    assert [f"{tmp_path}/all.jsonl#2"] == [line.partition(": ")[0] for line in result.stderr.splitlines()]


def test_a_text_over_the_limit_is_refused(
    run: Run, news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "MAX_CHARACTERS", len(TRIP))
    (news / "long.txt").write_text(TRIP + "!", encoding="utf-8")
    result = run("read", news, "--ledger", tmp_path / "l.db")
    assert (1, 1) == (result.exit_code, len(result.stderr.splitlines()))
    assert f"{len(TRIP) + 1} characters" in result.stderr


def test_a_file_of_100_megabytes_is_refused_unread(run: Run, news: Path, tmp_path: Path) -> None:
    with (news / "huge.txt").open("wb") as file:
        file.truncate(100_000_000)
    result = run("read", news, "--ledger", tmp_path / "l.db")
    assert (1, 1) == (result.exit_code, len(result.stderr.splitlines()))
    assert "100,000,000 bytes" in result.stderr


def test_a_folder_that_cannot_be_listed_is_one_line(
    run: Run, news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (news / "closed").mkdir()
    real = Path.iterdir

    def iterdir(path: Path) -> Any:
        if path.name == "closed":
            raise PermissionError(13, "Permission denied", str(path))
        return real(path)

    monkeypatch.setattr(Path, "iterdir", iterdir)
    result = run("read", news, "--ledger", tmp_path / "l.db")
    assert (1, "Read 2 new articles.") == (result.exit_code, result.stdout.splitlines()[0])
    assert [str(news / "closed")] == [line.partition(": ")[0] for line in result.stderr.splitlines()]


def test_a_path_that_is_not_there_is_one_line(run: Run, news: Path, tmp_path: Path) -> None:
    result = run("read", tmp_path / "absent", news, "--ledger", tmp_path / "l.db")
    assert (1, f"{tmp_path}/absent: does not exist (check the path)\n") == (result.exit_code, result.stderr)
    assert result.stdout.startswith("Read 2 new articles.\n")


def test_an_empty_folder_is_said_to_hold_nothing(run: Run, tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    result = run("read", tmp_path / "none", "--ledger", tmp_path / "l.db")
    assert (0, "Read 0 new articles.\n") == (result.exit_code, result.stdout)
    assert result.stderr.startswith(f"No articles found in {tmp_path}/none")


def test_metadata_that_are_no_json_are_one_line(run: Run, news: Path, tmp_path: Path) -> None:
    (tmp_path / "meta.json").write_text("{", encoding="utf-8")
    result = run("read", news, "--meta", tmp_path / "meta.json", "--ledger", tmp_path / "l.db")
    assert (1, 1, "") == (result.exit_code, len(result.stderr.splitlines()), result.stdout)
    assert result.stderr.startswith(f"Error: {tmp_path}/meta.json:1: ")


def test_skipped_rows_of_one_reason_are_counted_together(run: Run, tmp_path: Path) -> None:
    for number in range(5):
        (tmp_path / f"{number}.txt").write_bytes(b"")
    result = run("read", tmp_path, "--ledger", tmp_path / "l.db")
    last = result.stdout.splitlines()[-1]
    assert "5" == last.split()[0]
    assert last.endswith(f"{tmp_path}/0.txt, {tmp_path}/1.txt, {tmp_path}/2.txt and 2 more")
    assert 5 == len(run("skipped", "--format", "jsonl", "--ledger", tmp_path / "l.db").stdout.splitlines())


def test_ctrl_c_keeps_what_is_stored(
    run: Run, news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(
        article: verbale.Article, knowledge: actors.Knowledge, tagger: tagging.SentenceTagger
    ) -> verbale.Reading:
        if article.text == TRIP:
            raise KeyboardInterrupt
        return verbale.read(article, knowledge, tagger)

    monkeypatch.setattr(intake, "read", interrupted)
    result = run("read", news, "--ledger", tmp_path / "l.db")
    assert (130, "Read 1 new article.\n") == (result.exit_code, result.stdout)
    assert result.stderr.startswith("Stopped.")
    monkeypatch.undo()
    again = run("read", news, "--ledger", tmp_path / "l.db")
    assert (0, "Read 1 new article, 1 known already.\n") == (again.exit_code, again.stdout)


def test_a_full_disk_is_one_line_and_the_ledger_stays_whole(
    run: Run, news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("read", news / "call.txt", "--ledger", tmp_path / "l.db")
    (news / "trip.txt").write_text(TRIP * 100, encoding="utf-8")
    _limit_pages(monkeypatch)
    result = run("read", news, "--ledger", tmp_path / "l.db")
    assert (1, 1) == (result.exit_code, len(result.stderr.splitlines()))
    assert "the disk is full" in result.stderr
    monkeypatch.undo()
    with Ledger.open(tmp_path / "l.db") as opened:
        assert [] == list(check(opened))
    assert {"call.txt": CALL} == articles_in(tmp_path / "l.db")


def _limit_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the ledger grow no further, as if the disk were full."""
    real: Callable[..., sqlite3.Connection] = sqlite3.connect

    def connect(*arguments: Any, **options: Any) -> sqlite3.Connection:
        connection = real(*arguments, **options)
        pages = connection.execute("pragma page_count").fetchone()[0]
        connection.execute(f"pragma max_page_count = {pages + 2}")
        return connection

    monkeypatch.setattr(sqlite3, "connect", connect)


def test_a_file_that_is_no_ledger_is_refused(run: Run, news: Path, tmp_path: Path) -> None:
    (tmp_path / "l.db").write_text("no ledger at all, only a text", encoding="utf-8")
    result = run("read", news, "--ledger", tmp_path / "l.db")
    assert (1, 1) == (result.exit_code, len(result.stderr.splitlines()))
    assert result.stderr.startswith(f"Error: ledger {tmp_path}/l.db: ")


def test_a_newer_ledger_is_refused(run: Run, news: Path, tmp_path: Path) -> None:
    run("read", news, "--ledger", tmp_path / "l.db")
    with sqlite3.connect(tmp_path / "l.db") as connection:
        connection.execute("pragma user_version = 999")
    connection.close()
    for command in (("read", news), ("contacts",), ("check",)):
        result = run(*command, "--ledger", tmp_path / "l.db")
        assert (1, 1) == (result.exit_code, len(result.stderr.splitlines()))
        assert "a newer version" in result.stderr


def test_without_the_tagger_the_reading_is_another_one(run: Run, news: Path, tmp_path: Path) -> None:
    ledger = tmp_path / "l.db"
    assert "Read 2 new articles.\n" == run("read", news, "--no-tagger", "--ledger", ledger).stdout
    assert (
        "Read 0 new articles, 2 known already.\n"
        == run("read", news, "--no-tagger", "--ledger", ledger).stdout
    )
    assert "Read 0 new articles, 2 read anew.\n" == run("read", news, "--ledger", ledger).stdout


def test_missing_weights_end_the_run_with_a_remedy_that_works(
    run: Run, news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tagging, "default_tagger", lambda: tagging.Tagger(tmp_path / "none"))
    result = run("read", news, "--ledger", tmp_path / "l.db")
    assert (1, "") == (result.exit_code, result.stdout)
    assert (
        "weights.toml: the tagger's weights are missing (install verbale anew, or read with --no-tagger)"
        in result.stderr
    )
    assert 0 == run("read", news, "--no-tagger", "--ledger", tmp_path / "l.db").exit_code


def test_what_has_no_word_of_contact_is_stored_unread(run: Run, tmp_path: Path) -> None:
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "wetter.txt").write_text(
        "In Bremen regnet es seit dem Morgen, sagte der Bürgermeister.\n", "utf-8"
    )
    (tmp_path / "texts" / "anruf.txt").write_text(
        "Olaf Scholz hat mit Emmanuel Macron telefoniert.\n", "utf-8"
    )
    command = ("read", tmp_path / "texts", "--no-tagger", "--ledger", tmp_path / "l.db")
    first, again = run(*command, "--screen"), run(*command, "--screen")
    assert "Read 2 new articles" in first.stdout
    assert "no word of it is one of contact" in first.stdout
    assert "2 known" in again.stdout, again.stdout
    assert 0 == first.exit_code
    statements = ("statements", "--format", "jsonl", "--ledger", tmp_path / "l.db")
    assert "" == run(*statements).stdout
    run(*command)
    assert 1 == len(run(*statements).stdout.splitlines())
    assert "" == run("skipped", "--format", "jsonl", "--ledger", tmp_path / "l.db").stdout
