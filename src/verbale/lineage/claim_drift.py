"""Whose words and how sure: what a sentence of the source says of this, and the article's no longer does.

"Die Gespräche könnten scheitern, sagte ein Beamter" becomes: Die Gespräche scheitern.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise, takewhile

from verbale.lineage.beads import Bead
from verbale.lineage.matches import Matches, clause_at, line_at, words_of
from verbale.lineage.meanings import facts_of
from verbale.lineage.outline import Outline, Word
from verbale.lineage.words import Sense, cited_outlet, has_sense
from verbale.records import Drift, Span
from verbale.records.lineage import DriftKind

_LEAST = 0.12  # sentences less alike may be unsure about different things
_ALIKE = 0.3  # within a language: only in a sentence that is kept does reported speech that is none any more say something
_BESIDE = 4  # words beside "said", "nach Angaben" that name the one who says it


def find_claim_drift(matches: Matches) -> list[Drift]:
    """Return sentences that lost whom they have it from, or that became surer or less sure."""
    found: list[Drift] = []
    for bead in matches.beads.pairs:
        lost = _lost_source(matches, bead)
        if lost is not None:
            found.append(_drift(matches, "attribution_dropped", bead, lost))
        unsure = _unsure(matches, bead)
        if unsure is not None:
            found.append(_drift(matches, "certainty_changed", bead, *unsure))
    return found


def _drift(
    matches: Matches, kind: DriftKind, bead: Bead, there: Word | None, here: Word | None = None
) -> Drift:
    """Return the change with its sentences: those with the words that tell it, or else the likest of the bead."""
    return Drift(
        kind,
        _sentence(matches.article, bead.article, matches.beads.from_source, here),
        _sentence(matches.source, bead.source, matches.beads.told, there),
    )


def _sentence(text: Outline, numbers: tuple[int, ...], shares: dict[int, float], word: Word | None) -> Span:
    for number in numbers:
        span = text.lines[number].span
        if word is not None and span.start <= word.start < span.end:
            return span
    return text.lines[max(numbers, key=lambda number: (shares[number], -number))].span


def _lost_source(matches: Matches, bead: Bead) -> Word | None:
    """Return the word of the source that tells whom it has this from, where the article tells of nobody."""
    if bead.score < _LEAST and not matches.across:
        return None
    agency = _agency_is_gone(matches, bead)
    if agency is not None:
        return agency
    if all(matches.source.is_quoted(matches.source.lines[number]) for number in bead.source):
        return None
    said = _source_word(matches.source, bead.source)
    if said is not None and _is_hearsay(matches, bead) and not _is(said, matches.source, "hearsay"):
        return None if _is_named(matches, bead, said) else said
    if _is_attributed(matches.article, bead.article):
        return None
    if said is not None:
        return None if _is_named(matches, bead, said) else said
    return _reported_word(matches, bead) if not matches.across and bead.score >= _ALIKE else None


def _is_hearsay(matches: Matches, bead: Bead) -> bool:
    """Whether the article only says that it is said: "heißt es"."""
    telling = [
        word for word in words_of(matches.article, bead.article) if _is(word, matches.article, "attribution")
    ]
    return bool(telling) and all(_is(word, matches.article, "hearsay") for word in telling)


def _reported_word(matches: Matches, bead: Bead) -> Word | None:
    """Return the verb that shows reported speech in the source, where the article tells the same as a fact."""
    words = words_of(matches.source, bead.source)
    here = words_of(matches.article, bead.article)
    if any(_is(word, matches.source, "attribution") for word in words) or _hedge(here, matches.article):
        return None
    found = next((word for word in words if _is(word, matches.source, "reported")), None)
    return found if found is not None and _is_attributed(matches.source, bead.source) else None


def _source_word(text: Outline, numbers: tuple[int, ...]) -> Word | None:
    words = words_of(text, numbers)
    return next((word for word in words if _is(word, text, "sources")), None)


def _is(word: Word, text: Outline, sense: Sense) -> bool:
    named = text.language != "de" and word.text[0].isupper() and sense in ("hedges", "possible")
    return not word.features.number and not named and has_sense(word.text, text.language, sense)


def _is_named(matches: Matches, bead: Bead, said: Word) -> bool:
    """Whether the article's sentence names the one who says it in the source."""
    names = [
        word for word in _beside(matches.source, bead, said) if word.text[0].isupper() and not word.quoted
    ]
    here = words_of(matches.article, bead.article)
    facts = _own_facts(names, matches.source, matches.across)
    return bool(facts & _own_facts(here, matches.article, matches.across))


def _beside(text: Outline, bead: Bead, said: Word) -> list[Word]:
    """Return the words that may name the one who says something: those behind "nach Angaben", those around "sagte"."""
    words = words_of(text, bead.source)
    at = words.index(said)
    before, behind = words[max(0, at - _BESIDE) : at], words[at + 1 : at + 1 + _BESIDE]
    if _is(said, text, "according"):
        return list(takewhile(_may_name, behind))
    if _is(said, text, "following"):
        return list(takewhile(_may_name, reversed(before)))
    clause = clause_at(text, line_at(text, said, bead.source), said.start, said.end, shortest=1)
    near = [word for word in text.words_in(clause) if word != said]
    return near if any(word.text[0].isupper() for word in near) else [*before, *behind]


def _may_name(word: Word) -> bool:
    return not word.features.number and (word.text[0].isupper() or not word.features.stem)


def _own_facts(words: Iterable[Word], text: Outline, across: bool) -> set[str]:
    return {fact for fact in facts_of(words, text.language, across) if fact[0] != "#"}


def _is_attributed(text: Outline, numbers: tuple[int, ...]) -> bool:
    """Whether sentences say whom they have it from, or go on in reported speech from one that does."""
    words = words_of(text, numbers)
    if any(word.quoted or _is(word, text, "attribution") or _is(word, text, "sources") for word in words):
        return True
    if any(word.low == "so" and after.text[0].isupper() for word, after in pairwise(words)):
        return True
    if not any(_is(word, text, "reported") for word in words):
        return False
    first = min(numbers)
    goes_on = first > 0 and text.lines[first - 1].paragraph == text.lines[first].paragraph
    return goes_on and _is_attributed(text, (first - 1,))


def _agency_is_gone(matches: Matches, bead: Bead) -> Word | None:
    """Return the word that names an agency in the source, where the article names none nearby."""
    cited = {
        cited_outlet(word.text): word
        for word in words_of(matches.source, bead.source)
        if cited_outlet(word.text)
    }
    kept = {cited_outlet(word.text) for word in words_of(matches.article, bead.article, 1)}
    if not cited or cited.keys() & kept or min(bead.source) == 0:
        return None
    return next(iter(cited.values()))


def _unsure(matches: Matches, bead: Bead) -> tuple[Word | None, Word | None] | None:
    """Return the words that leave something open on one side, where the other leaves nothing open."""
    if bead.score < _LEAST and not matches.across:
        return None
    here, there = words_of(matches.article, bead.article), words_of(matches.source, bead.source)
    if not matches.across and any(word.quoted for word in here) and any(word.quoted for word in there):
        here, there = ([word for word in words if not word.quoted] for words in (here, there))
    hedge_here, hedge_there = _hedge(here, matches.article), _hedge(there, matches.source)
    if not matches.across:
        hedge_here = hedge_here or _hearsay(here, matches.article)
        hedge_there = hedge_there or _planned(there, matches.source)
    if hedge_there is not None and not _leaves_open(here, matches.article):
        return hedge_there, None
    if hedge_here is not None and not _leaves_open(there, matches.source):
        return None, hedge_here
    return None


def _hedge(words: list[Word], text: Outline) -> Word | None:
    """Return the first word that makes a sentence unsure; "könnte" beside "werde" may only be reported speech."""
    reported = any(_is(word, text, "reported") for word in words)
    for at, word in enumerate(words):
        if not _is(word, text, "hedges") or (reported and word.low.startswith("könnte")):
            continue
        if not (
            text.language == "en"
            and word.low == "may"
            and words[at + 1 : at + 2]
            and words[at + 1].low == "not"
        ):
            return word
    return None


def _planned(words: list[Word], text: Outline) -> Word | None:
    """Return "soll": what is only meant to be."""
    return next((word for word in words if text.language == "de" and word.low in ("soll", "sollen")), None)


def _hearsay(words: list[Word], text: Outline) -> Word | None:
    """Return the "soll" of "soll geladen haben", which tells hearsay."""
    soll = _planned(words, text)
    past = any(word.low in ("haben", "sein") for word in words)
    return soll if past else None


def _leaves_open(words: list[Word], text: Outline) -> bool:
    """Whether anything in a sentence is not told as sure; "is to", "are to" is none of it."""
    if any(_is(word, text, "hedges") or _is(word, text, "possible") for word in words):
        return True
    return text.language == "en" and any(
        one.low in ("is", "are", "was", "were", "be") and two.low == "to" for one, two in pairwise(words)
    )
