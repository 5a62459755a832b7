"""Writing one reading: the article, its records, and the words behind them, within one transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from verbale.ledger.plan import as_given
from verbale.ledger.proof import Proven, check_places, place_in_text, places_of, places_of_article
from verbale.ledger.rows import article_row, from_json, parse_when, sort_key, to_json
from verbale.ledger.seal import seal
from verbale.ledger.words import spaced_words
from verbale.records import Article, Commitment, Evidence, Report, Skipped, Statement, When

if TYPE_CHECKING:
    from verbale.reading import Reading

_TABLES = (
    "seen",
    "reports",
    "statements",
    "mentions",
    "times",
    "commitments",
    "clues",
    "outcomes",
    "evidence",
    "skipped",
)


def check_reading(reading: Reading) -> None:
    """Raise RecordError where a record points outside the text, or belongs to another article."""
    article = reading.article
    check_places(article.text, f"article {article.id}", places_of_article(article))
    for record in records_of(reading):
        kind = type(record).__name__.lower()
        check_places(article.text, f"{kind} {record.id}", places_of(record))


def records_of(reading: Reading) -> Iterator[Proven]:
    """Yield all records of a reading that have words."""
    yield from reading.times
    yield from reading.mentions
    yield from reading.reports
    yield from reading.statements
    yield from reading.commitments


def write_reading(connection: sqlite3.Connection, reading: Reading, rules: str) -> None:
    """Write the article and its records in place of what an earlier reading left of it."""
    article = reading.article
    for table in _TABLES:
        connection.execute(f"delete from {table} where article = ?", (article.id,))
    write_article(connection, article, rules)
    for report in reading.reports:
        _write_report(connection, report)
    for statement in reading.statements:
        _write_statement(connection, statement, article)
    connection.executemany(
        "insert into mentions values (?, ?, ?, ?, ?, ?)",
        [(m.id, m.article, m.start, m.actor, m.office, to_json(m)) for m in reading.mentions],
    )
    connection.executemany(
        "insert into times values (?, ?, ?, ?, ?, ?)",
        [(t.id, t.article, t.start, t.value, t.edtf, to_json(t)) for t in reading.times],
    )
    connection.executemany(
        "insert into commitments (id, article, at, statement, kind, row) values (?, ?, ?, ?, ?, ?)",
        [(c.id, c.article, place_in_text(c), c.statement, c.kind, to_json(c)) for c in reading.commitments],
    )
    _write_evidence(connection, article.id, article.id, places_of_article(article))
    proven: tuple[Report | Statement | Commitment, ...] = (
        *reading.reports,
        *reading.statements,
        *reading.commitments,
    )
    for record in proven:
        _write_evidence(connection, record.id, article.id, places_of(record))
    write_skipped(connection, reading.skipped)
    seal(connection, article.id)


def write_article(connection: sqlite3.Connection, article: Article, rules: str) -> None:
    """Write the article's own row and its places; the row keeps its number."""
    when = When.parse(article.published) if article.published else None
    given = article_row(as_given(article))
    known = when and when.earliest
    connection.execute(
        "insert into articles (id, uri, outlet, title, language, sort, published, published_from, given, rules,"
        " family, text, row) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " on conflict (id) do update set uri = excluded.uri, outlet = excluded.outlet, title = excluded.title,"
        " language = excluded.language, sort = excluded.sort, published = excluded.published, published_from = excluded.published_from,"
        " given = excluded.given, rules = excluded.rules, text = excluded.text, row = excluded.row",
        (
            article.id,
            article.uri,
            article.outlet,
            article.title,
            article.language,
            sort_key(article.published),
            article.published,
            str(known) if known else None,
            given,
            rules,
            article.id,
            article.text,
            article_row(article),
        ),
    )
    _write_seen(connection, article)


def write_places(connection: sqlite3.Connection, article: Article, given: Article) -> None:
    """Write where the article was found, in place of what was known before."""
    connection.execute(
        "update articles set uri = ?, given = ?, row = ? where id = ?",
        (article.uri, article_row(given), article_row(article), article.id),
    )
    connection.execute("delete from seen where article = ?", (article.id,))
    _write_seen(connection, article)


def _write_seen(connection: sqlite3.Connection, article: Article) -> None:
    connection.executemany(
        "insert into seen values (?, ?, ?, ?, ?)",
        [(article.id, place.uri, place.outlet, place.title, place.published) for place in article.seen],
    )


def move_skipped(connection: sqlite3.Connection, article: str, old: str, new: str) -> None:
    """Let the skipped rows of an article, which name its place, name the place that is now the first."""
    rows = connection.execute("select id, row from skipped where article = ?", (article,)).fetchall()
    for name, row in rows:
        skip = from_json(Skipped, row)
        if skip.source == old:
            connection.execute("delete from skipped where id = ?", (name,))
            write_skipped(
                connection,
                [
                    Skipped.of(
                        new,
                        skip.stage,
                        skip.reason,
                        remedy=skip.remedy,
                        article=article,
                        start=skip.start,
                        end=skip.end,
                    )
                ],
            )


def write_skipped(connection: sqlite3.Connection, rows: Iterable[Skipped]) -> None:
    """Write skipped rows; one that is there stays."""
    connection.executemany(
        "insert into skipped values (?, (select id from articles where id = ?), ?, ?, ?)"
        " on conflict (id) do update set article = coalesce(excluded.article, article)",
        [(row.id, row.article, row.stage, row.source, to_json(row)) for row in rows],
    )


def _write_report(connection: sqlite3.Connection, report: Report) -> None:
    connection.execute(
        "insert into reports (id, article, at, mode, status, date, row) values (?, ?, ?, ?, ?, ?, ?)",
        (
            report.id,
            report.article,
            place_in_text(report),
            report.mode,
            report.status,
            report.date,
            to_json(report),
        ),
    )
    connection.executemany(
        "insert into participants values (?, ?, ?, ?)",
        [(report.id, who.actor, who.name, who.side) for who in report.participants],
    )


def _write_statement(connection: sqlite3.Connection, statement: Statement, article: Article) -> None:
    speaker = statement.speaker
    date = statement.date or article.published
    when = parse_when(date) if date else None
    connection.execute(
        "insert into statements (id, article, at, speaker, name, words, kind, act, date, first_day, last_day,"
        " report, message, row) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            statement.id,
            statement.article,
            place_in_text(statement),
            speaker.actor if speaker else None,
            speaker.name if speaker else None,
            spaced_words(speaker.name) if speaker else "",
            statement.kind,
            statement.act,
            statement.date,
            *days_of(when),
            statement.report,
            " … ".join(article.text[span.start : span.end] for span in statement.message),
            to_json(statement),
        ),
    )
    connection.executemany(
        "insert into statement_topics values (?, ?)", [(statement.id, topic) for topic in statement.topics]
    )


def days_of(when: When | None) -> tuple[str | None, str | None]:
    """Return first and last day as text that sorts; an open end is the first or last day of all."""
    if when is None:
        return None, None
    return str(when.earliest or "0001-01-01"), str(when.latest or "9999-12-31")


def _write_evidence(
    connection: sqlite3.Connection, record: str, article: str, places: Iterator[Evidence]
) -> None:
    connection.executemany(
        "insert into evidence values (?, ?, ?, ?, ?, ?)",
        [(record, article, place.field, place.value, place.start, place.end) for place in places],
    )
