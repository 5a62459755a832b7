"""Questions to a large ledger read no table from end to end, and what was not asked for is not made."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from ledger_makers import article_of, statement_of, told
from verbale.ledger import CommitmentQuery, ContactQuery, Ledger, Page, StatementQuery, check
from verbale.reading import Reading
from verbale.records import to_row
from verbale.views.sources import ArticleTexts
from verbale.views.tables import Rows, contact_table, statement_table

ASKED: dict[str, Any] = {
    "two states": ContactQuery(between=("RU", "US")),
    "a status": ContactQuery(status="held"),
    "a mode and a topic": ContactQuery(mode="call", topic="trade"),
    "days": ContactQuery(since="2025-02", until="2025-03"),
    "a person": ContactQuery(who="Putin"),
    "a person by an id": ContactQuery(who="Q7747"),
    "who spoke": StatementQuery(who="Putin"),
    "a side and an act": StatementQuery(side="RU", act="deny"),
    "an act": StatementQuery(act="deny"),
    "what a person promised": CommitmentQuery(who="Putin"),
}


@pytest.mark.parametrize("title", ASKED)
def test_no_table_is_read_from_end_to_end(tmp_path: Path, title: str) -> None:
    query = ASKED[title]
    asked: list[str] = []
    with Ledger.open(tmp_path / "l.db", write=True) as ledger:
        ledger.add(told("Eins war.", "2025-02-13", "Putin Trump", "2025-02-12"))
        ledger.connection.set_trace_callback(asked.append)
        kind = {
            ContactQuery: ledger.contacts,
            StatementQuery: ledger.statements,
            CommitmentQuery: ledger.fates,
        }
        list(kind[type(query)](query))  # type: ignore[operator]
        ledger.connection.set_trace_callback(None)
        for statement in asked:
            plan = [row[3] for row in ledger.connection.execute(f"explain query plan {statement}")]
            whole = [step for step in plan if step.startswith("SCAN ") and "INDEX" not in step]
            tables = {step.split()[1] for step in whole} & {"contacts", "statements", "articles", "reports"}
            assert set() == tables, (statement, plan)
            assert [] == [step for step in plan if step.startswith("SCAN facets")], (statement, plan)


# Tables of few rows, and what was given in a list.
SHORT = {"ledger", "actor_lists", "judged", "json_each", "wanted", "CONSTANT"}


def added_with(ledger: Ledger, reading: Reading) -> list[str]:
    """Add the reading, and return the statements that did it, without those of triggers."""
    asked: list[str] = []
    ledger.connection.set_trace_callback(asked.append)
    ledger.add(reading)
    ledger.connection.set_trace_callback(None)
    return [statement for statement in asked if not statement.startswith("--")]


def test_to_add_an_article_reads_no_table_from_end_to_end(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "l.db", write=True) as ledger:
        ledger.add(told("Eins war.", "2025-02-13", "Putin Trump", "2025-02-12"))
        asked = added_with(ledger, told("Zwei war.", "2025-02-14", "RU US", "2025-02-12"))
        for part in ("delete from lineage", " from keys "):
            assert any(part in statement for statement in asked)
        for statement in asked:
            if statement.split()[0] in ("select", "insert", "update", "delete"):
                plan = [row[3] for row in ledger.connection.execute(f"explain query plan {statement}")]
                whole = {step.split()[1] for step in plan if step.startswith("SCAN ")}
                assert whole <= SHORT, (statement, plan)
                if " from keys " in statement:  # nor all that was told of the two before
                    assert any("(key=? AND first_day>? AND first_day<?)" in step for step in plan), plan
                    assert any("keys_of_many_days" in step for step in plan), plan


def test_of_a_contact_only_that_is_written_anew_which_differs(tmp_path: Path) -> None:
    beside = ("facets", "counted")
    with Ledger.open(tmp_path / "l.db", write=True) as ledger:
        ledger.add(told("Eins war.", "2025-02-13", "Putin Trump", "2025-02-12"))
        same = added_with(ledger, told("Zwei war.", "2025-02-14", "Putin Trump", "2025-02-12"))
        more = added_with(ledger, told("Drei war.", "2025-02-15", "Putin Trump Macron", "2025-02-12"))
        off = added_with(
            ledger, told("Vier war.", "2025-02-16", "Putin Trump", "2025-02-12", status="denied")
        )
        assert [] == check(ledger)
        assert 1 == len(list(ledger.contacts()))
    written = [
        {table for table in beside for statement in asked if f"into {table} " in statement}
        for asked in (same, more, off)
    ]
    assert [set(), set(beside), {"counted"}] == written
    assert not any("delete from contacts" in statement for statement in (*same, *more, *off))


def test_full_records_are_made_when_they_are_asked_for(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "l.db", write=True) as ledger:
        ledger.add(told("Eins war.", "2025-02-13", "Putin Trump", "2025-02-12"))
        table = contact_table(ledger, ContactQuery())
        (contact,) = ledger.contacts()
    assert isinstance(table.records, Rows)
    assert ([to_row(contact)], 1) == (list(table.records), len(table.records))
    assert [to_row(contact)] == list(table.records[:1])


def test_a_list_shows_of_a_statement_what_the_whole_of_it_tells(tmp_path: Path) -> None:
    spoken = article_of("Das war  gut.\nSo ist es.", "2025-02-01")
    said = [statement_of(spoken, "Putin", at=at) for at in (6, 12)]  # blanks and an end of a line among them
    with Ledger.open(tmp_path / "l.db", write=True) as ledger:
        ledger.add(Reading(spoken, statements=tuple(said)))
        whole, shown = list(ledger.statements()), list(ledger.sayings())
        table = statement_table(ledger, StatementQuery())
        texts = ArticleTexts(ledger)
        words = [texts.words(one.article, one.message) for one in whole]
    assert whole == [one.statement for one in shown]
    assert words == [row[4] for row in table.rows]
    assert [to_row(one) for one in whole] == list(table.records)
    for saying, statement in zip(shown, whole, strict=True):
        assert statement.speaker is not None and saying.speaker is not None
        assert saying.speaker.name == statement.speaker.name
        for field in ("id", "kind", "act", "via", "date", "contact"):
            assert getattr(saying, field) == getattr(statement, field)


def test_long_lists_come_in_order(tmp_path: Path) -> None:
    """Numbers of rows are put in order first, and the rows follow them."""
    spoken = article_of("Das war gut. So ist es.", "2025-02-01")
    with Ledger.open(tmp_path / "l.db", write=True) as ledger:
        for number, day in enumerate((3, 1, 2)):
            ledger.add(told(f"Nummer {number}.", f"2025-03-0{day}", "Putin Trump", f"2025-03-0{day}"))
        said = [statement_of(spoken, "Putin", at=at) for at in (13, 0)]
        ledger.add(Reading(spoken, statements=tuple(said)))
        days = [contact.date[0].value for contact in ledger.contacts(ContactQuery(mode="call"))]
        places = [one.message[0].start for one in ledger.statements(StatementQuery(who="Putin"))]
    assert ["2025-03-01", "2025-03-02", "2025-03-03"] == days
    assert [0, 13] == places


@pytest.mark.parametrize("order", ["date", "newest"])
def test_a_page_of_what_very_many_contacts_have_is_that_part_of_the_whole_list(
    tmp_path: Path, order: Any
) -> None:
    with Ledger.open(tmp_path / "l.db", write=True) as ledger:
        for number, day in enumerate((3, 1, 2, 5, 4, 5)):
            ledger.add(told(f"Nummer {number}.", f"2025-03-0{day}", "Putin Trump", f"2025-03-0{day}"))
        query = ContactQuery(mode="call")
        whole = [contact.id for contact in ledger.contacts(query, Page(-1, 0, order))]
        asked: list[str] = []
        ledger.connection.set_trace_callback(asked.append)
        page = [contact.id for contact in ledger.contacts(query, Page(2, 1, order))]
        ledger.connection.set_trace_callback(None)
    assert whole[1:3] == page
    assert any("contacts_by_date" in statement for statement in asked)
