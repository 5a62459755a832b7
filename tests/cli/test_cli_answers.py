"""What the commands answer from a small ledger, in each format; and what they say of wrong values."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from pathlib import Path

import pytest

from conftest import Run
from verbale.ledger import Ledger
from verbale.views.export import FORMATS

CALL, TRIP = "a7a36731d8b299baf", "a7e0df5935b9023c5"


def ids(output: str) -> list[str]:
    return [json.loads(line)["id"] for line in output.splitlines()]


CHOICES = {
    "all, in order of date": ((), [f"{CALL}.r7", f"{TRIP}.r24"]),
    "between two states": (("--between", "RU", "DE"), [f"{CALL}.r7"]),
    "between states that never met": (("--between", "RU", "US"), []),
    "somebody by name": (("--who", "Macron"), [f"{TRIP}.r24"]),
    "somebody by id": (("--who", "Q7747"), [f"{CALL}.r7"]),
    "since a year": (("--since", "2025"), [f"{TRIP}.r24"]),
    "since the very day": (("--since", "2024-11-15"), [f"{CALL}.r7", f"{TRIP}.r24"]),
    "until the month": (("--until", "2024-11"), [f"{CALL}.r7"]),
    "by mode": (("--mode", "visit"), [f"{TRIP}.r24"]),
    "by mode in capitals": (("--mode", "Visit"), [f"{TRIP}.r24"]),
    "by status": (("--status", "held"), [f"{CALL}.r7"]),
    "by topic": (("--topic", "trade"), [f"{CALL}.r7"]),
    "by all at once": (("--who", "Scholz", "--mode", "call", "--until", "2024"), [f"{CALL}.r7"]),
}


@pytest.mark.parametrize("title", CHOICES)
def test_contacts_are_chosen(run: Run, ledger: Path, title: str) -> None:
    options, expected = CHOICES[title]
    for command in ("contacts", "timeline"):
        result = run(command, *options, "--format", "jsonl", "--ledger", ledger)
        assert (0, expected) == (result.exit_code, ids(result.stdout))


def test_contacts_are_shown_as_a_table(run: Run, ledger: Path) -> None:
    lines = run("contacts", "--ledger", ledger).stdout.splitlines()
    assert ["date", "mode", "status", "participants", "place", "topics", "sources", "id"] == lines[0].split()
    assert (
        "2024-11-15  call   held     Olaf Scholz (DE), Wladimir Putin (RU)           trade   1        a7a36731.r7"
        == lines[2]
    )
    assert 4 == len(lines)


def test_a_table_fits_the_terminal(run: Run, ledger: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    for command in (
        ("contacts",),
        ("timeline",),
        ("statements",),
        ("articles",),
        ("show", CALL),
        ("trace", CALL),
    ):
        result = run(*command, "--ledger", ledger)
        assert 0 == result.exit_code
        assert max(map(len, result.stdout.splitlines()), default=0) <= 60
        assert "\x1b" not in result.stdout


def test_a_contact_as_csv_has_its_columns_and_the_whole_record(run: Run, ledger: Path) -> None:
    table = csv.DictReader(
        io.StringIO(run("contacts", "--who", "Macron", "--format", "csv", "--ledger", ledger).stdout)
    )
    (row,) = list(table)
    record = json.loads(row.pop("json"))
    assert {
        "date": "2025-05",
        "mode": "visit",
        "status": "planned",
        "participants": "Emmanuel Macron (FR), Donald Trump (US)",
        "place": "",
        "topics": "",
        "sources": "1",
        "id": f"{TRIP}.r24",
    } == row
    assert [{"value": "planned", "support": [f"{TRIP}.r24"]}] == record["status"]


def test_the_time_line_shows_each_account_with_its_words(run: Run, ledger: Path) -> None:
    assert [
        "2024-11-15  Olaf Scholz (DE), Wladimir Putin (RU) · call, held · trade",
        "            Abendblatt, Der Anruf (2024-11-16): Scholz «rief» am 15. November 2024 an. Es sprach Putin: Er sei zum …",
        "            1 independent source, a7a36731.r7",
        "",
    ] == run("timeline", "--until", "2024", "--ledger", ledger).stdout.splitlines()


def test_statements_are_listed_with_their_words(run: Run, ledger: Path) -> None:
    (line,) = run("statements", "--who", "Putin", "--ledger", ledger).stdout.splitlines()[2:]
    cells = [
        "Wladimir",
        "Putin",
        "(RU)",
        "indirect",
        "state",
        *["Er", "sei", "zum", "Handel", "bereit."],
        "a7a36731.s54",
    ]
    assert cells == line.split()


def test_statements_can_be_limited_to_a_time(run: Run, ledger: Path) -> None:
    result = run("statements", "--since", "2024-11-17", "--format", "jsonl", "--ledger", ledger)
    assert (0, "") == (result.exit_code, result.stdout)


def test_statements_are_chosen_by_side_and_act(run: Run, ledger: Path) -> None:
    def chosen(*options: str) -> list[str]:
        return ids(run("statements", *options, "--format", "jsonl", "--ledger", ledger).stdout)

    assert chosen() == chosen("--side", "Russland") == chosen("--side", "RU", "--act", "State") != []
    assert [] == chosen("--side", "DE") == chosen("--act", "deny")
    refused = run("statements", "--act", "shout", "--ledger", ledger)
    assert (2, True) == (refused.exit_code, "accuse" in refused.stderr)


def test_articles_are_listed_in_order_of_publication(run: Run, ledger: Path) -> None:
    rows = list(csv.reader(io.StringIO(run("articles", "--format", "csv", "--ledger", ledger).stdout)))
    assert [
        ["published", "outlet", "title", "language", "from", "found", "id"],
        ["2024-11-16", "Abendblatt", "Der Anruf", "de", "", "news/anruf.txt", CALL],
        ["2025-04-02", "", "", "de", "", "news/reise.txt", TRIP],
    ] == [row[:-1] for row in rows]


def test_a_record_is_shown_by_the_beginning_of_its_id(run: Run, ledger: Path) -> None:
    result = run("show", "a7a36731.s54", "--format", "jsonl", "--ledger", ledger)
    assert (0, "indirect") == (result.exit_code, json.loads(result.stdout)["kind"])


def test_an_article_is_shown_with_its_text_last(run: Run, ledger: Path) -> None:
    lines = run("show", TRIP, "--ledger", ledger).stdout.splitlines()
    assert ["text", "Im", "Mai", "2025"] == lines[-1].split()[:4]


def test_trace_marks_the_words_behind_each_field(run: Run, ledger: Path) -> None:
    assert [
        "a7a36731.r7",
        "  contact       call                    Scholz «rief» am 15. November 2024 an.",
        "  date          2024-11-15              Scholz rief «am 15. November 2024» an.",
        "  topics        trade                   Thema war «der Zoll».",
        "  participants  Olaf Scholz (Q61053)    «Scholz» rief am 15. November 2024 an.",
        "  participants  Wladimir Putin (Q7747)  Es sprach «Putin»: Er sei zum Handel bereit.",
        "",
    ] == run("trace", f"{CALL}.r7", "--ledger", ledger).stdout.splitlines()


def test_a_record_without_words_of_its_own_says_so(run: Run, ledger: Path) -> None:
    result = run("trace", CALL, "--ledger", ledger)
    assert (0, "") == (result.exit_code, result.stdout)
    assert result.stderr.startswith("This record has no words of its own")


def test_check_tells_that_the_ledger_is_whole(run: Run, ledger: Path) -> None:
    result = run("check", "--ledger", ledger)
    expected = "The ledger is whole: 2 articles, 2 reports, 2 contacts, 1 statements.\n"
    assert (0, expected) == (result.exit_code, result.stdout)


def test_check_names_each_fault(run: Run, ledger: Path) -> None:
    connection = sqlite3.connect(ledger)
    connection.execute("update evidence set stop = 9999 where field = 'date' and article = ?", (CALL,))
    connection.commit()
    connection.close()
    result = run("check", "--format", "jsonl", "--ledger", ledger)
    assert 1 == result.exit_code
    fault = f"evidence of article {CALL}: 1 row is missing, 1 does not follow from its records"
    assert {"fault": fault} == json.loads(result.stdout)


def test_check_repairs_and_tells_what_it_did(run: Run, ledger: Path) -> None:
    with sqlite3.connect(ledger) as connection:
        connection.execute("delete from facets where kind = 'topic'")
        connection.execute("delete from participants")
    connection.close()
    result = run("check", "--repair", "--format", "jsonl", "--ledger", ledger)
    assert f"The ledger was repaired; as it was, it stands in {ledger}.damaged-backup.\n" == result.stderr
    assert [
        {"repaired": "participants: written anew where 4 rows are missing"},
        {"repaired": "contacts: 2 decided on anew from their reports"},
    ] == [json.loads(line) for line in result.stdout.splitlines()]
    assert 0 == result.exit_code
    assert "The ledger is whole" in run("check", "--ledger", ledger).stdout


def test_check_tells_what_it_could_not_repair(run: Run, ledger: Path) -> None:
    with sqlite3.connect(ledger) as connection:
        connection.execute("update articles set text = replace(text, 'Scholz', 'Stolz')")
    connection.close()
    result = run("check", "--repair", "--ledger", ledger)
    lines = [line.split(maxsplit=1) for line in result.stdout.splitlines()[2:]]
    told = f"article {CALL}: its text is not the one that was stored"
    assert 1 == result.exit_code
    assert ["repaired", f"{told}: the next `verbale read` of news/anruf.txt reads it again"] in lines
    assert ["fault", f"{told} (read the article again)"] in lines


def test_a_whole_ledger_is_not_repaired(run: Run, ledger: Path) -> None:
    before = ledger.read_bytes()
    assert "The ledger is whole" in run("check", "--repair", "--ledger", ledger).stdout
    assert before == ledger.read_bytes()
    assert [ledger] == [file for file in ledger.parent.iterdir() if "backup" in file.name or file == ledger]


def test_nothing_skipped_is_said(run: Run, ledger: Path) -> None:
    result = run("skipped", "--ledger", ledger)
    assert (0, "", "Nothing was skipped.\n") == (result.exit_code, result.stdout, result.stderr)


def test_export_writes_the_records(run: Run, ledger: Path, tmp_path: Path) -> None:
    result = run("export", "--format", "jsonl", tmp_path / "out", "--ledger", ledger)
    assert (0, f"Wrote 2 articles, 2 reports, 2 contacts, 1 statements to {tmp_path}/out.\n") == (
        result.exit_code,
        result.stdout,
    )
    assert [CALL, TRIP] == ids((tmp_path / "out" / "articles.jsonl").read_text(encoding="utf-8"))


def test_export_to_a_place_that_is_a_file_is_one_line(run: Run, ledger: Path) -> None:
    result = run("export", ledger, "--ledger", ledger)
    assert (2, 1) == (result.exit_code, len(result.stderr.splitlines()))


WRONG = {
    "a mode": (("contacts", "--mode", "phone"), "call, video_call, meeting, visit, talks, message, contact"),
    "a status": (("timeline", "--status", "done"), "held, ongoing, planned"),
    "a topic": (("statements", "--topic", "football"), "trade, ukraine"),
    "a date": (("contacts", "--since", "yesterday"), "2025, 2025-02 or 2025-02-12"),
    "a day that never was": (("contacts", "--until", "2025-02-30"), "2025, 2025-02 or 2025-02-12"),
    "an interval": (("contacts", "--until", "2025-02/2025-03"), "2025, 2025-02 or 2025-02-12"),
    "dates crosswise": (
        ("contacts", "--since", "2025", "--until", "2024"),
        "--since 2025 is after --until 2024",
    ),
    "one state only": (("contacts", "--between", "US"), "requires 2 arguments"),
    "a format": (("contacts", "--format", "xml"), "'table', 'jsonl', 'csv'"),
    "a command": (("tell",), "No such command 'tell'"),
    "no path": (("read",), "Missing argument 'PATH...'"),
}


@pytest.mark.parametrize("title", WRONG)
def test_a_wrong_value_is_one_line_that_tells_what_is_possible(run: Run, title: str) -> None:
    arguments, words = WRONG[title]
    result = run(*arguments)
    assert (2, 1, "") == (result.exit_code, len(result.stderr.splitlines()), result.stdout)
    assert words in result.stderr


@pytest.mark.parametrize("command", ["contacts", "timeline", "statements", "articles", "skipped", "check"])
def test_a_ledger_that_is_not_there_is_one_line(run: Run, tmp_path: Path, command: str) -> None:
    result = run(command, "--ledger", tmp_path / "none.db")
    expected = f"Error: ledger {tmp_path}/none.db: there is no such file (`verbale read` makes one)\n"
    assert (1, expected) == (result.exit_code, result.stderr)


@pytest.mark.parametrize("command", ["show", "trace"])
def test_an_unknown_id_is_one_line(run: Run, ledger: Path, command: str) -> None:
    result = run(command, "a0000000", "--ledger", ledger)
    assert (1, 1) == (result.exit_code, len(result.stderr.splitlines()))
    assert "a0000000" in result.stderr


def test_an_error_of_the_program_is_one_line(run: Run, ledger: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(self: Ledger) -> None:
        raise ZeroDivisionError("two\nlines")

    monkeypatch.setattr(Ledger, "skipped", broken)
    result = run("skipped", "--ledger", ledger)
    assert (1, 1) == (result.exit_code, len(result.stderr.splitlines()))
    assert "ZeroDivisionError: two lines" in result.stderr


def test_export_of_some_contacts(run: Run, ledger: Path, tmp_path: Path) -> None:
    result = run("export", "--format", "csv", "--mode", "visit", tmp_path / "out", "--ledger", ledger)
    assert (0, f"Wrote 1 articles, 1 reports, 1 contacts to {tmp_path}/out.\n") == (
        result.exit_code,
        result.stdout,
    )
    written = (tmp_path / "out" / "contacts.csv").read_text(encoding="utf-8").splitlines()
    assert [True] == [line.startswith(f"{TRIP}.r24,2025-05,") for line in written[1:]]


def test_help_tells_what_each_format_is_for(run: Run) -> None:
    shown = run("export", "--help").stdout
    assert [] == [
        name for name, form in FORMATS.items() if f"{name:7}" not in shown or form.purpose not in shown
    ]


def test_a_record_as_csv_has_a_row_a_field(run: Run, ledger: Path) -> None:
    for record in (CALL, TRIP):
        shown = run("show", record, "--format", "csv", "--ledger", ledger)
        assert 0 == shown.exit_code
        rows = list(csv.DictReader(io.StringIO(shown.stdout)))
        assert {"field", "value"} <= rows[0].keys()
        assert 5 < len(rows)


def test_readouts_are_shown_of_a_contact_alone(run: Run, ledger: Path) -> None:
    (contact,) = run(
        "contacts", "--mode", "call", "--format", "jsonl", "--ledger", ledger
    ).stdout.splitlines()
    shown = run("readouts", json.loads(contact)["id"], "--ledger", ledger)
    assert 0 == shown.exit_code
    assert "field" == shown.stdout.split()[0]
    for form in ("jsonl", "csv"):
        assert 0 == run("readouts", json.loads(contact)["id"], "--format", form, "--ledger", ledger).exit_code
    refused = run("readouts", TRIP, "--ledger", ledger)
    assert 1 == refused.exit_code
    assert f"no contact has the id {TRIP}" in refused.stderr
