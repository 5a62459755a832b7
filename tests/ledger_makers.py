"""Readings of one or a few reports, in one line each; the words behind a value are any words."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from verbale.ledger import Ledger
from verbale.ledger.gist import Gist, to_gist
from verbale.ledger.rows import to_json
from verbale.reading import Reading
from verbale.records import (
    Article,
    Contact,
    Evidence,
    Participant,
    Place,
    Report,
    Span,
    Speaker,
    Statement,
)

_WORDS = Span(0, 3)
# Written in tests as "Putin": actor, name, side. A code stands for the state itself.
_PEOPLE = {
    "Putin": ("Q7747", "Wladimir Putin", "RU"),
    "Trump": ("Q22686", "Donald Trump", "US"),
    "Lawrow": ("Q58217", "Sergej Lawrow", "RU"),
    "Rubio": ("Q324546", "Marco Rubio", "US"),
    "Witkoff": ("person:steve-witkoff", "Steve Witkoff", "US"),
    "Macron": ("Q3052772", "Emmanuel Macron", "FR"),
    "Chrenin": ("person:wiktor-chrenin", "Wiktor Chrenin", "BY"),
    "Хренин": ("person:viktor-khrenin", "Виктор Хренин", "BY"),
    "Gast": ("person:ein-gast", "Ein Gast", None),
    "Rebellen": ("group:ly-rebels", "libysche Rebellen", None),
}


def article_of(text: str, published: str | None = None, **metadata: Any) -> Article:
    """Return a German article; its place is named after its text."""
    uri = metadata.pop("uri", f"{text.split(maxsplit=1)[0].lower()}.txt")
    return Article.of(text, uri=uri, published=published, language="de", **metadata)


def participants(who: str) -> tuple[Participant, ...]:
    """Return the participants of "Putin Trump" or "RU US"."""
    found = (_PEOPLE.get(name, (name, name, name)) for name in who.split())
    return tuple(Participant(actor, name, (_WORDS,), side) for actor, name, side in found)


def report_of(article: Article, who: str, date: str | None = None, *, at: int = 0, **fields: Any) -> Report:
    """Return a report of a call that was held; `place` is a state's code, `at` the place of the trigger."""
    if isinstance(fields.get("place"), str):
        fields["place"] = Place(state=fields["place"])
    fields = {"mode": "call", "status": "held"} | fields
    proven = [name for name in ("duration", "place", "initiator", "count") if name in fields]
    evidence = [Evidence("contact", at, at + 3), *(Evidence(name, 0, 3) for name in proven)]
    evidence += [Evidence("date", 0, 3)] if date else []
    evidence += [Evidence("topics", 0, 3, topic) for topic in fields.get("topics", ())]
    return Report(
        id=f"{article.id}.r{at}",
        article=article.id,
        participants=participants(who),
        date=date,
        evidence=tuple(evidence),
        **fields,
    )


def gist_of(report: Report) -> Gist:
    """Return what of a report decides which contact it tells of, as the ledger reads it from its row."""
    return to_gist(to_json(report))


def statement_of(article: Article, who: str, *, at: int = 0, **fields: Any) -> Statement:
    """Return an indirect statement whose message are three characters at `at`."""
    (person,) = participants(who)
    evidence = tuple(Evidence("topics", 0, 3, topic) for topic in fields.get("topics", ()))
    return Statement(
        id=f"{article.id}.s{at}",
        article=article.id,
        kind="indirect",
        message=(Span(at, at + 3),),
        act=fields.pop("act", "state"),
        speaker=Speaker(person.actor, person.name, (_WORDS,), person.side),
        evidence=evidence,
        **fields,
    )


def told(text: str, published: str | None, who: str, date: str | None = None, **fields: Any) -> Reading:
    """Return the reading of an article that tells of one contact."""
    article = article_of(text, published)
    return Reading(article, reports=(report_of(article, who, date, **fields),))


def contacts_of(path: Path, readings: Iterable[Reading]) -> list[Contact]:
    """Return the contacts of a new ledger at `path` with these readings."""
    with Ledger.open(path, write=True) as ledger:
        for reading in readings:
            ledger.add(reading)
        return list(ledger.contacts())
