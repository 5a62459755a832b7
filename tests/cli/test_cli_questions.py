"""The commands that ask: search and count, and what narrows all questions."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

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


def test_contacts_are_counted_with_bars(run: Run, ledger: Path) -> None:
    lines = run("count", "--by", "person", "--ledger", ledger).stdout.splitlines()
    assert ["person", "contacts"] == lines[0].split()
    assert [
        ["Donald Trump (Q22686)", "1"],
        ["Emmanuel Macron (Q3052772)", "1"],
        ["Olaf Scholz (Q61053)", "1"],
        ["Wladimir Putin (Q7747)", "1"],
    ] == [[part.strip() for part in line.rstrip("█").rsplit(maxsplit=1)] for line in lines[2:-1]]
    assert "2 contacts; one counts for each of its persons." == lines[-1]
    assert {400} == {len(line) for line in lines[2:-1]}


def test_bars_fit_the_terminal(run: Run, ledger: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for columns in ("60", "30"):
        monkeypatch.setenv("COLUMNS", columns)
        for by in ("month", "person", "pair"):
            result = run("count", "--by", by, "--ledger", ledger)
            assert (0, True) == (
                result.exit_code,
                max(map(len, result.stdout.splitlines())) <= int(columns),
            )


def test_counts_as_csv_and_jsonl(run: Run, ledger: Path) -> None:
    output = run("count", "--by", "pair", "--format", "csv", "--ledger", ledger).stdout
    assert [["pair", "contacts"], ["DE RU", "1"], ["FR US", "1"]] == [
        row[:-1] for row in csv.reader(io.StringIO(output))
    ]

    def counted(*options: str) -> list[object]:
        output = run("count", *options, "--format", "jsonl", "--ledger", ledger).stdout
        return [json.loads(line) for line in output.splitlines()]

    assert [{"pair": ["DE", "RU"], "contacts": 1}] == counted("--by", "pair", "--limit", "1")
    assert [{"month": "2025-05", "contacts": 1}] == counted("--by", "Month", "--mode", "visit")
    assert [{"person": "Q7747", "name": "Wladimir Putin", "contacts": 1}] == counted(
        "--by", "person", "--who", "Putin"
    )[1:]
    assert [] == counted("--by", "level", "--level", "minister")


def test_counting_nothing_says_so(run: Run, ledger: Path) -> None:
    result = run("count", "--by", "year", "--level", "minister", "--ledger", ledger)
    assert (0, "", "Nothing in the ledger fits.\n") == (result.exit_code, result.stdout, result.stderr)


def test_what_cannot_be_counted_by_is_one_line(run: Run, ledger: Path) -> None:
    result = run("count", "--by", "colour", "--ledger", ledger)
    assert (2, 1) == (result.exit_code, len(result.stderr.splitlines()))
    assert "choose from day, month, year, pair, mode, level, person, status, topic" in result.stderr


def test_long_lists_come_page_by_page(run: Run, ledger: Path) -> None:
    def ids(*arguments: str) -> list[str]:
        output = run(*arguments, "--format", "jsonl", "--ledger", ledger).stdout
        return [json.loads(line)["id"] for line in output.splitlines()]

    for command in ("contacts", "timeline"):
        assert [f"{CALL}.r7"] == ids(command, "--limit", "1")
        assert (
            [f"{TRIP}.r24"] == ids(command, "--limit", "1", "--offset", "1") == ids(command, "--offset", "1")
        )
    assert [f"{CALL}.s54"] == ids("statements", "--limit", "1") == ids("statements")
    assert [] == ids("statements", "--offset", "1")
    assert 2 == run("contacts", "--limit", "0").exit_code


def test_states_are_asked_for_by_name_and_levels_by_word(run: Run, ledger: Path) -> None:
    for command in ("contacts", "timeline"):
        for names in (("Deutschland", "Russia"), ("Германия", "RU"), ("russland", "germany")):
            result = run(
                command, "--between", *names, "--level", "Leader", "--format", "jsonl", "--ledger", ledger
            )
            assert [f"{CALL}.r7"] == [json.loads(line)["id"] for line in result.stdout.splitlines()]
        result = run(command, "--between", "DE", "Krim", "--ledger", ledger)
        assert (1, "Error: no state or body is called 'Krim'") == (result.exit_code, result.stderr[:40])


def test_the_time_line_is_also_a_page_and_a_drawing(run: Run, ledger: Path) -> None:
    page = run("timeline", "--between", "Germany", "RU", "--format", "html", "--ledger", ledger).stdout
    assert page.startswith("<!doctype html>\n")
    assert page.endswith("</html>\n")
    assert "<h1><bdi>Contacts between Germany and RU</bdi></h1>" in page
    assert [f"{CALL}.r7"] == re.findall(r'<li id="([^"]+)"', page)
    drawing = run("timeline", "--format", "svg", "--ledger", ledger).stdout
    root = ElementTree.fromstring(drawing)
    titles = [title.text for title in root.iter("{http://www.w3.org/2000/svg}title")]
    assert [
        "2024-11-15: Olaf Scholz (DE), Wladimir Putin (RU) · call, held · Abendblatt, Der Anruf",
        "2025-05: Emmanuel Macron (FR), Donald Trump (US) · visit, planned · reise.txt",
    ] == titles


def test_who_talks_to_whom(run: Run, ledger: Path) -> None:
    lines = run("network", "--ledger", ledger).stdout.splitlines()
    assert [
        ["one", "other", "contacts", "held", "first", "last"],
        ["DE", "RU", "1", "1", "2024-11-15", "2024-11-15"],
        ["FR", "US", "1", "0", "2025-05", "2025-05"],
    ] == [line.split() for line in (lines[0], *lines[2:])]
    output = run("network", "--persons", "--who", "Macron", "--format", "jsonl", "--ledger", ledger).stdout
    assert {
        "one": "Q22686",
        "other": "Q3052772",
        "contacts": 1,
        "held": 0,
        "first": "2025-05",
        "last": "2025-05",
        "names": ["Donald Trump", "Emmanuel Macron"],
    } == json.loads(output)
    drawing = run("network", "--limit", "1", "--format", "svg", "--ledger", ledger).stdout
    assert "{http://www.w3.org/2000/svg}svg" == ElementTree.fromstring(drawing).tag
    assert 1 == drawing.count("<path")
