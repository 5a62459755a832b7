"""What belongs to the contacts that are asked for, and to none besides; files that appear together."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from export_case import CALL, MEETING, TRIP, make_ledger
from verbale.errors import LedgerError
from verbale.ledger import ContactQuery, Ledger
from verbale.ledger.read import KINDS
from verbale.views.export.selection import Selection
from verbale.views.export.writing import chunks, write_whole


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger.open(make_ledger(tmp_path / "l.db")) as opened:
        yield opened


def ids(selection: Selection, kind: str) -> list[Any]:
    return [getattr(record, "id", None) for record in selection.records(kind)]


def test_without_a_query_it_is_the_whole_ledger(ledger: Ledger) -> None:
    selection = Selection(ledger)
    assert {kind: len(ids(selection, kind)) for kind in KINDS} == ledger.counts() == selection.counts()


def test_what_belongs_to_a_contact(ledger: Ledger) -> None:
    chosen = Selection(ledger, ContactQuery(between=("DE", "RU")))
    assert {
        "articles": [CALL.id],
        "reports": [f"{CALL.id}.r7"],
        "contacts": [f"{CALL.id}.r7"],
        "skipped": [],
        "mentions": [f"{CALL.id}.m47"],
        "times": [f"{CALL.id}.t12"],
        "statements": [f"{CALL.id}.s54"],
        "commitments": [f"{CALL.id}.c54"],
        "lineage": [],
    } == {kind: ids(chosen, kind) for kind in KINDS}


def test_what_belongs_to_others_is_left_out(ledger: Ledger) -> None:
    chosen = Selection(ledger, ContactQuery(who="Trump"))
    assert [MEETING.id, TRIP.id] == ids(chosen, "articles")
    assert [[]] * 4 == [ids(chosen, kind) for kind in ("mentions", "times", "statements", "commitments")]
    assert {"articles": 2, "reports": 2, "contacts": 2} == {k: n for k, n in chosen.counts().items() if n}


def test_another_word_than_a_kind_is_refused(ledger: Ledger) -> None:
    for selection in (Selection(ledger), Selection(ledger, ContactQuery(who="Trump"))):
        with pytest.raises(LedgerError, match="there is no kind of record 'meetings'"):
            selection.records("meetings")


@pytest.mark.parametrize("query", [ContactQuery(), ContactQuery(between=("DE", "RU"))])
def test_articles_come_with_their_records(ledger: Ledger, query: ContactQuery) -> None:
    found = list(Selection(ledger, query).articles_with("reports", "times", "statements"))
    assert [CALL.id, MEETING.id, TRIP.id][: len(found)] == [article.id for article, _ in found]
    for article, (reports, times, said) in found:
        assert list(ledger.reports(article=article.id)) == reports
        assert [time for time in ledger.times() if time.article == article.id] == times
        assert [one for one in ledger.statements() if one.article == article.id] == said
    assert len(found) == sum(bool(reports) for _, (reports, *_) in found)


# For each kind, what the query below finds of it must be what one gets by going through the whole ledger.
_FILTERS = (
    ContactQuery(between=("Russland", "US")),
    ContactQuery(who="Putin", until="2024-12"),
    ContactQuery(status="planned"),
    ContactQuery(mode="call", topic="trade"),
    ContactQuery(since="2099"),
)


@pytest.mark.parametrize("query", _FILTERS)
def test_a_part_is_the_whole_without_the_rest(ledger: Ledger, query: ContactQuery) -> None:
    chosen = {contact.id for contact in ledger.contacts(query)}
    reports = {report.id: report.article for report in ledger.reports() if report.contact in chosen}
    said = {one.id for one in ledger.statements() if one.report in reports}
    belongs: dict[str, Callable[[Any], bool]] = {
        "articles": lambda record: record.id in reports.values(),
        "reports": lambda record: record.id in reports,
        "contacts": lambda record: record.id in chosen,
        "statements": lambda record: record.id in said,
        "commitments": lambda record: record.statement in said,
    }
    selection = Selection(ledger, query)
    in_articles: Callable[[Any], bool] = lambda record: record.article in reports.values()  # noqa: E731
    for kind in KINDS:
        fits = belongs.get(kind, in_articles)
        expected = [record for record in Selection(ledger).records(kind) if fits(record)]
        assert expected == list(selection.records(kind))
        assert len(expected) == selection.counts()[kind]


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "contacts"])
def test_what_belongs_to_some_contacts_is_found_by_indexes(kind: str, ledger: Ledger) -> None:
    asked: list[str] = []
    ledger.connection.set_trace_callback(asked.append)
    list(ledger.belonging(kind, ContactQuery(between=("DE", "RU"))))
    ledger.connection.set_trace_callback(None)
    (question,) = [sql for sql in asked if f"from {kind}" in sql and "in (select" in sql]
    plan = [row[3] for row in ledger.connection.execute(f"explain query plan {question}")]
    assert any(step.startswith(f"SEARCH {kind} USING") for step in plan)
    assert [] == [step for step in plan if step.startswith("SCAN") and "subquery" not in step]


def test_one_contact_by_the_beginning_of_its_id(ledger: Ledger) -> None:
    report = f"{TRIP.id}.r24"
    assert [report] == ids(Selection(ledger, contact=report[:8] + ".r24"), "contacts")
    assert [] == ids(Selection(ledger, ContactQuery(mode="call"), report), "contacts")


@pytest.mark.parametrize("name", ["nothing", CALL.id])
def test_an_id_of_no_contact_is_refused(ledger: Ledger, name: str) -> None:
    with pytest.raises(LedgerError, match=f"no contact has the id {name}"):
        Selection(ledger, contact=name)


def test_a_failure_leaves_all_old_files(tmp_path: Path) -> None:
    def full(file: object) -> None:
        raise OSError(28, "No space left on device")

    (tmp_path / "a").write_text("old")
    with pytest.raises(LedgerError, match="No space left on device"):
        write_whole(tmp_path, [("a", chunks(["new"])), ("in/b", full)])
    assert "old" == (tmp_path / "a").read_text()
    assert ["a"] == [path.name for path in tmp_path.rglob("*") if path.is_file()]


def test_files_may_lie_in_folders(tmp_path: Path) -> None:
    assert ("in/b",) == write_whole(tmp_path, [("in/b", chunks(["ä", "b"]))])
    assert "äb" == (tmp_path / "in" / "b").read_text(encoding="utf-8")
