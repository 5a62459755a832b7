"""From an id to the record, from the record to its words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from factory import contact_report, reading_of, spoken
from verbale.errors import LedgerError
from verbale.ledger import Ledger, TraceLine, trace
from verbale.records import Article, Contact, PublishedBound, Skipped

TEXT = "Es regnete in Berlin. Am 12. Februar 2025 rief Putin bei Trump an. Macron sagte, das sei gut.\nEnde."
CALL = "Am 12. Februar 2025 rief Putin bei Trump an."
SAID = "Macron sagte, das sei gut."


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    article = Article.of(TEXT, uri="a.txt", published="2025-02-13", language="de")
    reading = reading_of(
        article,
        contact_report(
            article, "rief", ("Putin", "Trump"), date="2025-02-12", date_words="Am 12. Februar 2025"
        ),
        spoken(article, "Macron", "sagte", "das sei gut"),
    )
    skip = Skipped.of("a.txt", "times", "not clear", article=article.id, start=14, end=20)
    with Ledger.open(tmp_path / "l.db", write=True) as opened:
        opened.add(replace(reading, skipped=(skip,)))
        yield opened


def shown(line: TraceLine) -> tuple[str, str, str, str]:
    return line.field, line.value, line.sentence, line.sentence[line.marked.start : line.marked.end]


def test_trace_of_a_report(ledger: Ledger) -> None:
    (report,) = ledger.reports()
    lines = trace(ledger, report.id)
    assert [
        ("contact", "call", CALL, "rief"),
        ("date", "2025-02-12", CALL, "Am 12. Februar 2025"),
        ("participants", "Q7747", CALL, "Putin"),
        ("participants", "Q22686", CALL, "Trump"),
    ] == [shown(line) for line in lines]
    assert {(report.id, report.article, TEXT.index(CALL))} == {
        (line.record, line.article, line.start) for line in lines
    }


def test_trace_of_a_statement(ledger: Ledger) -> None:
    (statement,) = ledger.statements()
    assert [
        ("message", "", SAID, "das sei gut"),
        ("cue", "", SAID, "sagte"),
        ("speaker", "Q3052772", SAID, "Macron"),
    ] == [shown(line) for line in trace(ledger, statement.id)]


def test_trace_of_what_was_not_understood(ledger: Ledger) -> None:
    (skip,) = ledger.skipped()
    first = "Es regnete in Berlin."
    assert [("reason", "not clear", first, "Berlin")] == [shown(line) for line in trace(ledger, skip.id)]


def test_trace_of_a_date_of_publication(ledger: Ledger) -> None:
    (article,) = ledger.articles()
    bound = PublishedBound("2025-02-12/..", "it tells of this day", 22, 41)
    ledger.add(reading_of(replace(article, published_why=(bound,))))
    assert [("published", "2025-02-12/..", CALL, "Am 12. Februar 2025")] == [
        shown(line) for line in trace(ledger, article.id)
    ]


def test_trace_of_a_contact_has_the_words_of_all_its_reports(ledger: Ledger) -> None:
    again = Article.of("Putin und Trump sprachen am 12. Februar.", published="2025-02-14", language="xx")
    report = contact_report(
        again, "sprachen", ("Putin", "Trump"), date="2025-02-12", date_words="12. Februar"
    )
    ledger.add(reading_of(again, report))
    (contact,) = ledger.contacts()
    lines = trace(ledger, contact.id)
    assert list(contact.reports) == list(dict.fromkeys(line.record for line in lines))
    assert {CALL, again.text} == {line.sentence for line in lines}


def test_nothing_to_trace(ledger: Ledger) -> None:
    with pytest.raises(LedgerError, match="there is no record a000000"):
        trace(ledger, "a000000")


def test_find(ledger: Ledger) -> None:
    (article,), (report,), (statement,) = ledger.articles(), ledger.reports(), ledger.statements()
    (skip,) = ledger.skipped()
    assert article == ledger.find(article.id) == ledger.find(article.id[:6])
    assert statement == ledger.find(statement.id) == ledger.find(f"{article.id[:6]}.{statement.id[18:]}")
    assert statement == ledger.find(statement.id[:-1])
    assert skip == ledger.find(skip.id[:6])
    contact = ledger.find(report.id)
    assert isinstance(contact, Contact)
    assert (report.id, (report.id,)) == (contact.id, contact.reports)
    assert None is ledger.find(article.id[:5])
    assert None is ledger.find("a00000")
    assert None is ledger.find(f"{article.id}.x")


def test_a_beginning_that_several_share_names_them(ledger: Ledger) -> None:
    (statement,) = ledger.statements()
    article = statement.article
    text = f"{TEXT} Putin sah zu."
    more = Article.of(text, uri="b.txt", language="de")
    ledger.add(reading_of(more))
    ledger.connection.execute("pragma foreign_keys = off")
    ledger.connection.execute("update articles set id = ? where id = ?", (f"{article[:8]}zz", more.id))
    with pytest.raises(LedgerError) as refused:
        ledger.find(article[:8])
    both = f"{article}, {article[:8]}zz"
    assert f"ledger {ledger.path}: several ids begin with {article[:8]}: {both} (give more of it)" == str(
        refused.value
    )
