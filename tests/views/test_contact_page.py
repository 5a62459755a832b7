"""A contact in full: how well each value is backed, its history, and what each side said of it."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from ledger_makers import article_of, report_of, statement_of, told
from verbale.ledger import Ledger
from verbale.reading import Reading
from verbale.records import Statement
from verbale.views.contact_page import COLUMNS, contact_page_table
from verbale.views.tables import Table

BODY = (
    " Der Gouverneur von Xanten eröffnete am Dienstag die neue Brücke über den Niederrhein. Achthundert Gäste"
    " kamen, unter ihnen der Bürgermeister von Wesel und zwölf Schulklassen. Die Brücke kostete vierzig"
    " Millionen Euro, drei Millionen mehr als geplant. Der Bau dauerte neunzehn Monate."
)


def page(path: Path, *readings: Reading) -> Table:
    with Ledger.open(path / "l.db", write=True) as ledger:
        for reading in readings:
            ledger.add(reading)
        (contact,) = ledger.contacts()
        return contact_page_table(ledger, contact)


def rows(table: Table, field: str) -> list[tuple[str, ...]]:
    return [row[1:] for row in table.rows if row[0] == field]


def in_outlet(text: str, outlet: str, **fields: Any) -> Reading:
    article = article_of(text, "2025-02-13", outlet=outlet)
    return Reading(article, reports=(report_of(article, "Putin Trump", "2025-02-12", **fields),))


def test_each_value_tells_how_many_articles_outlets_and_origins_say_so(tmp_path: Path) -> None:
    """The second article is made from the first; two stood in one outlet, however it is written."""
    first = in_outlet("Eins." + BODY, "Elbe-Bote", duration="PT1H")
    second = in_outlet("Zwei." + BODY, "ELBE-BOTE", duration="PT1H")
    third = in_outlet("Drei war ein anderer Text.", "Havelblatt", duration="PT2H")
    table = page(tmp_path, first, second, third)
    ids = [reading.reports[0].id for reading in (first, second, third)]
    both = "\n".join(sorted(ids[:2]))
    assert [("PT1H", "2", "1", "1", "1", both), ("PT2H", "1", "1", "1", "2", ids[2])] == rows(
        table, "duration"
    )
    (date,) = rows(table, "date")
    assert ("2025-02-12", "3", "2", "2", "") == date[:5]
    (record,) = table.records
    backing = {(one["field"], one["shown"]): one for one in record["backing"]}
    assert ["Elbe-Bote", "Havelblatt"] == [
        name.title() for name in backing["date", "2025-02-12"]["publishers"]
    ]
    assert [ids[2]] == backing["duration", "PT1H"]["against"]
    assert COLUMNS == table.columns


def test_the_history_stands_in_order_with_its_reports(tmp_path: Path) -> None:
    def said(text: str, published: str, date: str, status: str) -> Reading:
        return told(text, published, "Putin Trump", date, status=status)

    plan = said("Eins war.", "2025-02-01", "2025-02-12", "planned")
    still = said("Zwei war.", "2025-02-03", "2025-02-12", "planned")
    off = said("Drei war.", "2025-02-10", "2025-02-12", "cancelled")
    anew = said("Vier war.", "2025-02-20", "2025-03-03", "planned")
    held = said("Sechs war.", "2025-03-04", "2025-03-03", "held")
    table = page(tmp_path, held, off, plan, anew, still)
    plans = "\n".join(one.reports[0].id for one in (plan, still))
    assert [
        ("planned 2025-02-01", plans),
        ("cancelled 2025-02-10", off.reports[0].id),
        ("planned anew 2025-02-20", anew.reports[0].id),
        ("held 2025-03-04", held.reports[0].id),
    ] == [(row[0], row[-1]) for row in rows(table, "history")]
    assert ["planned", "cancelled", "planned anew", "held"] == [
        step["status"] for step in table.records[0]["history"]
    ]
    assert [] == rows(table, "took place")


def test_whether_it_took_place_may_be_disputed(tmp_path: Path) -> None:
    held = told("Eins war.", "2025-02-13", "Putin Trump", "2025-02-12")
    also = told("Zwei war.", "2025-02-13", "Putin Trump", "2025-02-12")
    denied = told("Drei war.", "2025-02-14", "Putin Trump", "2025-02-12", status="denied")
    table = page(tmp_path, held, also, denied)
    assert ["disputed, by independent sources: denied by 1, held by 2"] == [
        row[0] for row in rows(table, "took place")
    ]


@pytest.mark.parametrize(("later", "expected"), [("2025-02-21", True), ("2025-02-19", False)])
def test_a_day_that_passed_untold_is_told(tmp_path: Path, later: str, expected: bool) -> None:
    plan = told("Eins war.", "2025-02-16", "RU US", "2025-02-20", status="planned")
    table = page(tmp_path, plan, Reading(article_of("Zwei war.", later)))
    found = [row[0] for row in rows(table, "unconfirmed")]
    assert (["announced for 2025-02-20; no report of it since"] if expected else []) == found


def test_a_contact_shows_what_each_side_said_of_it(tmp_path: Path) -> None:
    article = article_of("Gut war es, sagte einer.", "2025-02-13")
    copy = article_of("Gut war es, sagte einer. Ende.", "2025-02-13")
    reports = {one.id: report_of(one, "Putin Trump", "2025-02-12") for one in (article, copy)}

    def said(of: str, who: str, at: int) -> Statement:
        one = article if of == article.id else copy
        return replace(statement_of(one, who, at=at), report=reports[of].id)

    first = (said(article.id, "Trump", 0), said(article.id, "Putin", 4), said(article.id, "Gast", 8))
    again = said(copy.id, "Trump", 0)
    table = page(
        tmp_path,
        Reading(article, reports=(reports[article.id],), statements=first),
        Reading(copy, reports=(reports[copy.id],), statements=(again,)),
    )
    both = ", ".join(sorted((first[0].id, again.id)))
    assert [
        ("said by RU", f"Wladimir Putin: war ({first[1].id})"),
        ("said by US", f"Donald Trump: Gut ({both})"),
        ("said by others", f"Ein Gast: es, ({first[2].id})"),
    ] == [row[:2] for row in table.rows[-3:]]
    assert ["RU", "US", ""] == list(table.records[0]["said"])
