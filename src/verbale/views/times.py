"""Expressions of time as a table, and as TimeML."""

from __future__ import annotations

from collections.abc import Iterable
from xml.sax.saxutils import escape

from verbale.reading import Reading
from verbale.records import TimeExpression, When
from verbale.records.rows import to_row
from verbale.sources import TimemlText, opening_tag
from verbale.times import Style, value_in
from verbale.views.sources import name_of_article
from verbale.views.tables import Table
from verbale.views.xml_text import xml_text

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<TimeML>
<DOCID>{id}</DOCID>
<DCT>{created}</DCT>
<TITLE>{title}</TITLE>
<TEXT>"""
_END = "</TEXT>\n</TimeML>\n"


def time_table(readings: Iterable[Reading], style: Style) -> Table:
    """Return each expression with its words, type, value, days and anchor, in the order of the articles and their text."""
    found = [(reading, time) for reading in readings for time in reading.times]
    several = len({reading.article.id for reading, _ in found}) > 1
    rows, records = [], []
    anchors = {time.id: reading.passage(time).text for reading, time in found}
    for reading, time in found:
        value = value_in(style, time)
        if value is None:
            continue
        row = (
            reading.passage(time).text,
            time.type,
            value,
            time.edtf or "",
            _anchor(reading, time, anchors),
            time.why,
        )
        rows.append((*row, name_of_article(reading.article)) if several else row)
        records.append(to_row(time) | {"value": value})
    columns = ("words", "type", "value", "days", "counted from", "why", *(("article",) if several else ()))
    return Table(columns, tuple(rows), tuple(records), ("type", "value", "days"))


def _anchor(reading: Reading, time: TimeExpression, words: dict[str, str]) -> str:
    """Return the words that an expression hangs on, or what is known of the day of publication."""
    if time.anchor == "published":
        return f"published {reading.article.published or 'on an unknown day'}"
    return words.get(time.anchor or "", "")


def write_timeml(reading: Reading, style: Style) -> str:
    """Return an article as a TimeML document of its own; without a known day its <DCT> is empty, and nothing hangs on it.

    A sign that XML cannot hold is the replacement character in it.
    """
    article = reading.article
    day = When.parse(article.published) if article.published else None
    created = ""
    if day is not None and day.exact:
        created = opening_tag(
            0, [("type", "DATE"), ("value", str(day)), ("functionInDocument", "CREATION_TIME")]
        )
        created += f"{day}</TIMEX3>"
    head = _HEAD.format(id=escape(article.id), created=created, title=escape(xml_text(article.title or "")))
    document = TimemlText.of(xml_text(article.text), head, _END)
    return tag_timeml(document, reading.times, style, dated=bool(created))


def tag_timeml(
    document: TimemlText, times: tuple[TimeExpression, ...], style: Style, *, dated: bool = True
) -> str:
    """Return a TimeML document with the expressions of time that were found in its text as TIMEX3 elements.

    `dated`: whether its day of creation is an element too, on which others can hang.
    """
    numbers = {
        time.id: f"t{number}"
        for number, time in enumerate(times, start=1)
        if value_in(style, time) is not None
    }
    numbers |= {"published": "t0"} if dated else {}
    tags = []
    for number, time in enumerate(times, start=1):
        value = value_in(style, time)
        if value is not None:
            anchor = numbers.get(time.anchor) if time.anchor else None
            opening = opening_tag(number, [("type", time.type), ("value", value), ("anchorTimeID", anchor)])
            tags.append((time.start, time.end, opening))
    return document.tagged(tags)
