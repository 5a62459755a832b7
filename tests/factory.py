"""The smallest records by hand: a test says the words, the places are found in the text."""

from __future__ import annotations

from verbale.reading import Reading
from verbale.records import (
    Article,
    Evidence,
    Mode,
    Participant,
    Report,
    Span,
    Speaker,
    Statement,
    Status,
    place_id,
)

# Known in every test: spelling in the text, actor, base name, side.
PEOPLE = {
    "Scholz": ("Q61053", "Olaf Scholz", "DE"),
    "Putin": ("Q7747", "Wladimir Putin", "RU"),
    "Trump": ("Q22686", "Donald Trump", "US"),
    "Macron": ("Q3052772", "Emmanuel Macron", "FR"),
}


def span_of(text: str, words: str) -> Span:
    """Return where the words stand; they must stand there exactly once."""
    assert text.count(words) == 1, f"{words!r} stands {text.count(words)} times in {text!r}"
    start = text.index(words)
    return Span(start, start + len(words))


def proof(text: str, field: str, words: str, value: str | None = None) -> Evidence:
    """Return the words as evidence of a field."""
    span = span_of(text, words)
    return Evidence(field, span.start, span.end, value)


def participant(text: str, who: str) -> Participant:
    """Return one of `PEOPLE` as a participant, proven by their name in the text."""
    actor, name, side = PEOPLE[who]
    return Participant(actor, name, (span_of(text, who),), side)


def contact_report(
    article: Article,
    trigger: str,
    who: tuple[str, ...],
    *,
    mode: Mode = "call",
    status: Status = "held",
    date: str | None = None,
    date_words: str = "",
    topics: dict[str, str] | None = None,
) -> Report:
    """Return a report of a contact among `PEOPLE`; `topics` maps topic ids to their words."""
    text = article.text
    evidence = [proof(text, "contact", trigger)]
    if date:
        evidence.append(proof(text, "date", date_words))
    evidence += [proof(text, "topics", words, topic) for topic, words in (topics or {}).items()]
    return Report(
        id=place_id(article.id, "r", span_of(text, trigger).start, set()),
        article=article.id,
        mode=mode,
        participants=tuple(participant(text, name) for name in who),
        status=status,
        evidence=tuple(evidence),
        date=date,
        topics=tuple(topics or {}),
    )


def spoken(article: Article, who: str, cue: str, message: str) -> Statement:
    """Return an indirect statement of one of `PEOPLE`."""
    text = article.text
    actor, name, side = PEOPLE[who]
    return Statement(
        id=place_id(article.id, "s", span_of(text, message).start, set()),
        article=article.id,
        kind="indirect",
        message=(span_of(text, message),),
        act="state",
        speaker=Speaker(actor, name, (span_of(text, who),), side),
        cue=(span_of(text, cue),),
    )


def reading_of(article: Article, *records: Report | Statement) -> Reading:
    """Return the reading of an article that found just these records."""
    return Reading(
        article,
        reports=tuple(item for item in records if isinstance(item, Report)),
        statements=tuple(item for item in records if isinstance(item, Statement)),
    )


def held_call(article: Article) -> Report:
    """Return the call that an article tells of with the words that this and `planned_trip` look for."""
    return contact_report(
        article,
        "rief",
        ("Scholz", "Putin"),
        date="2024-11-15",
        date_words="am 15. November 2024",
        topics={"trade": "der Zoll"},
    )


def planned_trip(article: Article) -> Report:
    """Return the journey to come that an article tells of."""
    return contact_report(
        article,
        "reisen",
        ("Macron", "Trump"),
        mode="visit",
        status="planned",
        date="2025-05",
        date_words="Im Mai 2025",
    )
