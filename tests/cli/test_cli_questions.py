"""The commands that ask: search."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

from conftest import Run

CALL, TRIP = "a7a36731d8b299baf", "a7e0df5935b9023c5"


def test_search_shows_the_words_in_their_context(run: Run, ledger: Path) -> None:
    assert [
        "2024-11-16  Abendblatt, Der Anruf · a7a36731",
        "            Scholz rief am 15. November 2024 an. Es sprach Putin: Er sei zum «Handel» bereit. Thema war der Zoll.",
        "",
        "2024-11-16  Wladimir Putin (RU), Abendblatt · a7a36731.s54",
        "            Er sei zum «Handel» bereit.",
        "",
    ] == run("search", "handel", "--ledger", ledger).stdout.splitlines()


def test_search_as_csv_and_jsonl(run: Run, ledger: Path) -> None:
    output = run("search", "Macron", "reisen", "--format", "csv", "--ledger", ledger).stdout
    (row,) = csv.DictReader(io.StringIO(output))
    record = json.loads(row.pop("json"))
    assert {
        "date": "2025-04-02",
        "source": "",
        "text": "Im Mai 2025 will «Macron» «reisen», Trump erwartet ihn.",
        "id": TRIP,
    } == row
    assert [{"text": "Im Mai 2025 will "}, {"text": "Macron", "found": True}] == record["pieces"][:2]
    output = run("search", "handel", "--in", "statements", "--format", "jsonl", "--ledger", ledger).stdout
    assert [("statement", f"{CALL}.s54", "Q7747")] == [
        (hit["kind"], hit["id"], hit["speaker"]) for hit in map(json.loads, output.splitlines())
    ]


def test_search_is_narrowed(run: Run, ledger: Path) -> None:
    def count(*options: str) -> int:
        return len(
            run("search", "zum*", *options, "--format", "jsonl", "--ledger", ledger).stdout.splitlines()
        )

    assert [2, 0, 2, 0, 1] == [
        count("--outlet", "abendblatt"),
        count("--outlet", "Morgenblatt"),
        count("--language", "DE"),
        count("--since", "2025"),
        count("--until", "2024", "--in", "articles"),
    ]


def test_search_that_finds_nothing_says_so(run: Run, ledger: Path) -> None:
    result = run("search", "Atlantis", "--ledger", ledger)
    assert (0, "", "No article and no statement holds these words.\n") == (
        result.exit_code,
        result.stdout,
        result.stderr,
    )


def test_a_search_that_is_not_understood_is_one_line(run: Run, ledger: Path) -> None:
    result = run("search", '"Handel', "--ledger", ledger)
    assert (1, 1, "") == (result.exit_code, len(result.stderr.splitlines()), result.stdout)
    assert "the quotation mark at character 1 is not closed (close it, or leave it out)" in result.stderr


def test_a_person_may_be_asked_for_by_either_name_of_the_option(run: Run, ledger: Path) -> None:
    asked = [
        run("contacts", option, "Macron", "--format", "jsonl", "--ledger", ledger).stdout
        for option in ("--who", "--person")
    ]
    assert asked[0] == asked[1] != ""


def test_commitments_are_listed_with_what_became_of_them(run: Run, tmp_path: Path) -> None:
    ledger = tmp_path / "l.db"
    texts = {
        "a": ("2024-09-10", "Poland demanded that Belarus reopen the crossing at Kuznica."),
        "b": ("2024-09-12", "Belarus rejected the Polish demand to reopen the crossing."),
    }
    lines = [
        json.dumps({"uri": name, "text": text, "published": day, "language": "en"})
        for name, (day, text) in texts.items()
    ]
    (tmp_path / "news.jsonl").write_text("\n".join(lines), encoding="utf-8")
    run("read", "--no-tagger", tmp_path / "news.jsonl", "--ledger", ledger)

    (row,) = csv.DictReader(run("commitments", "--format", "csv", "--ledger", ledger).stdout.splitlines())
    assert ("2024-09-10", "Poland", "demanded", "BY") == (row["date"], row["by"], row["kind"], row["to"])
    assert row["outcome"].startswith(
        "rejected 2024-09-12: Belarus rejected the Polish demand to reopen the crossing ("
    )
    shown = run("commitments", "--side", "PL", "--to", "BY", "--ledger", ledger).stdout
    assert "demanded" in shown
    (record,) = map(
        json.loads, run("commitments", "--format", "jsonl", "--ledger", ledger).stdout.splitlines()
    )
    assert {"statement", "reasons"} == set(record["outcome"])
    assert "Nothing in the ledger fits." in run("commitments", "--open", "--ledger", ledger).stderr
    refused = run("commitments", "--kind", "sworn", "--ledger", ledger)
    assert (2, True) == (refused.exit_code, "choose from promised, demanded" in refused.stderr)
