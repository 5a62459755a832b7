"""Who agreed to a contact: "Weber hat einem Treffen mit Rossi zugestimmt" plans it, "hat bei einem Treffen dem Vertrag zugestimmt" does not."""

from __future__ import annotations

from verbale.contacts.phrases import before_adjectives
from verbale.contacts.standing import Standing, words_at
from verbale.contacts.status_patterns import text_of
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import StatusWords, contact_words, pattern_of
from verbale.languages import Document
from verbale.records import Status

_DATIVES = ("m", "r", "n")  # "einem", "dieser", "den"
_WOULD = frozenset({"hätte", "hätten"})
_YET = frozenset({"noch", "bisher", "bislang", "vorerst"})
_NEAR = 4  # tokens of a clause from "nicht" to the verb


def consented(document: Document, trigger: Trigger, words: StatusWords) -> Standing | None:
    """Return what a German verb of consent tells of the noun that it governs: planned; denied behind "nicht", possible behind "noch nicht"."""
    if not trigger.is_noun or document.language != "de":
        return None
    text, offsets = text_of(document, trigger.scope, words)
    governed = _governed(document, trigger)
    for phrase, preposition in words.consents.items():
        match = pattern_of((phrase,)).search(text)
        if match is None or preposition != governed:
            continue
        before = text[: match.end()].split()
        near = before[-_NEAR:] + text[match.end() :].split()[:1]
        told: Status = "possible" if _WOULD & {*before} else "planned"
        if words.negations & {*near}:
            told = "possible" if _YET & {*near} else "denied"
        return Standing(told, words_at(match, offsets))
    return None


def _governed(document: Document, trigger: Trigger) -> str | None:
    """Return the preposition before a noun, "" where it is a dative of its own, None for another case."""
    tokens, determiners = document.tokens, contact_words("de").roles.determiners
    at = before_adjectives(document, trigger.first - 1, trigger.scope.first, determiners)
    if tokens[at].low in determiners:
        before = tokens[at - 1] if at else None
        if before is not None and before.low in _PREPOSITIONS:
            return before.low
        genitive = tokens[at].low == "der" and before is not None and before.is_capital
        return "" if tokens[at].low.endswith(_DATIVES) and not genitive else None
    if tokens[at].low in _PREPOSITIONS:
        return tokens[at].low
    described = at + 1 < trigger.first and tokens[at + 1].low.endswith("en")  # "am Montag | neuen Gesprächen"
    bare = described or not tokens[at].is_capital
    return "" if bare and tokens[trigger.last - 1].low.endswith("en") else None


def tells_consent(text: str, standing: Standing, words: StatusWords) -> bool:
    """Whether it was a verb of consent that told the status, `text` being the document's in lower case: its day is that of the consent."""
    if standing.words is None or not words.consents:
        return False
    return (
        pattern_of((*words.consents,)).fullmatch(text, standing.words.start, standing.words.end) is not None
    )


_PREPOSITIONS = frozenset(
    {
        "in",
        "auf",
        "mit",
        "zu",
        "bei",
        "nach",
        "vor",
        "an",
        "über",
        "von",
        "aus",
        "für",
        "trotz",
        "seit",
        "um",
        "während",
    }
)
