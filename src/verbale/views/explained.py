"""Words of contact and what was made of each, as a table."""

from __future__ import annotations

from collections.abc import Sequence

from verbale.contacts import ContactWord
from verbale.reading import Reading
from verbale.records import Report
from verbale.views.sources import name_of_article
from verbale.views.tables import Table

_AROUND = 30  # characters shown before and after the words


def explained_table(found: Sequence[tuple[Reading, tuple[ContactWord, ...]]]) -> Table:
    """Return each word of contact with the words around it, the contact that it tells of, and why; or why it was left."""
    several = len(found) > 1
    rows, records = [], []
    for reading, words in found:
        reports = {report.id: report for report in reading.reports}
        for word in words:
            told = reports.get(word.report or "")
            row = (_around(reading.article.text, word), word.mode, _told(told), word.why)
            rows.append((*row, name_of_article(reading.article)) if several else row)
            text = reading.article.text[word.start : word.end]
            record = {"article": reading.article.id, "start": word.start, "end": word.end, "words": text}
            record |= {"mode": word.mode, "why": word.why} | ({"report": word.report} if told else {})
            records.append(record)
    columns = ("words", "mode", "contact", "why", *(("article",) if several else ()))
    return Table(columns, tuple(rows), tuple(records), ("mode",))


def _around(text: str, word: ContactWord) -> str:
    before = text[max(0, word.start - _AROUND) : word.start].rpartition("\n")[2]
    after = text[word.end : word.end + _AROUND].partition("\n")[0]
    before = before.partition(" ")[2] if word.start > _AROUND and len(before) == _AROUND else before
    after = after.rpartition(" ")[0] if len(after) == _AROUND else after
    return f"{before}«{text[word.start : word.end]}»{after}".strip()


def _told(report: Report | None) -> str:
    """Return the contact in short: "2025-05-19 call, held: Wladimir Putin, Donald Trump"."""
    if report is None:
        return ""
    who = ", ".join(one.name for one in report.participants)
    return f"{report.date or 'no date'} {report.mode}, {report.status}: {who}"
