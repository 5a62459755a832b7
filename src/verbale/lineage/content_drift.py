"""What was left out on the way, and what was put in: sentences that the other text does not tell."""

from __future__ import annotations

from verbale.lineage.beads import CLOSE, Bead, closeness
from verbale.lineage.figures import figures_of, is_same
from verbale.lineage.framing import is_framing, is_origin
from verbale.lineage.matches import Matches, clauses_of, words_of
from verbale.lineage.meanings import facts_of
from verbale.lineage.names import is_same_name, names_of, story_words
from verbale.lineage.outline import Line, Outline
from verbale.lineage.quote_drift import parts_of
from verbale.lineage.telling import has
from verbale.records import Drift, Span

_CONTENT = 2  # features that a sentence must have to say anything
_TOLD = 0.1  # of what a sentence says: below, it only stands beside one that is paired
_HELD = 0.3  # of what a sentence says stands in another one: it was taken into that
_CLAUSE = 4  # words of a part of a sentence that may be missed
_FACTS = 3  # things that it tells
_KNOWN = 1.0  # weight of a fact that is more than a sound
_NEWS = (
    0.5  # of the names and numbers of a sentence of a reworded text: those of one left out stand nowhere else
)


def find_content_drift(matches: Matches, *, reworded: bool) -> list[Drift]:
    """Return the sentences that were dropped and those that were added.

    In a text that was reworded, a sentence may be told in quite other words: only its names and numbers show that
    it is not.
    """
    there = _loose(matches, of_source=True)
    here = _loose(matches, of_source=False)
    quoted = {part.line for part in parts_of(matches.source, matches.across) if part.main}
    dropped = [number for number in there if number not in quoted]
    if reworded and closeness(matches.beads.pairs) < CLOSE:
        dropped = [
            number for number in dropped if _is_news(matches.source, number, matches.article, not here)
        ]
        here = [number for number in here if _is_news(matches.article, number, matches.source, not there)]
    dropped += [number for number in range(len(matches.source.lines)) if _origin_is_gone(matches, number)]
    clauses = [] if reworded else _lost_clauses(matches)
    return [
        *clauses,
        *(Drift("dropped", source=matches.source.lines[number].span) for number in dropped),
        *(Drift("added", article=matches.article.lines[number].span) for number in here),
    ]


def _loose(matches: Matches, *, of_source: bool) -> list[int]:
    """Return the numbers of sentences that tell something, and that the other text does not tell."""
    text = matches.source if of_source else matches.article
    beads = matches.of_source if of_source else matches.of_article
    shares = matches.beads.told if of_source else matches.beads.from_source
    found: list[int] = []
    for number, line in enumerate(text.lines):
        bead = beads.get(number)
        if bead is None:
            told = shares.get(number, 0.0) >= _HELD
        else:
            told = len(bead.source if of_source else bead.article) == 1 or shares[number] >= _TOLD
        if not told and _tells(text, line, number):
            found.append(number)
    return found


def _lost_clauses(matches: Matches) -> list[Drift]:
    """Return parts of sentences of the source of which the article's sentences tell nothing."""
    return [
        Drift("dropped", source=clause)
        for bead in matches.beads.pairs
        for number in bead.source
        if len(clauses := clauses_of(matches.source, matches.source.lines[number])) > 1
        for clause in clauses
        if _is_lost(matches, bead, clause)
    ]


def _is_lost(matches: Matches, bead: Bead, clause: Span) -> bool:
    words = [word for word in matches.source.words_in(clause) if not word.quoted]
    facts = facts_of(words, matches.source.language, matches.across)
    if any(
        has(word, matches.source, "sources") or has(word, matches.source, "attribution") for word in words
    ):
        return False  # another kind of change
    known = [fact for fact, weight in facts.items() if weight >= _KNOWN]
    here = words_of(matches.article, bead.article, 1)
    kept = facts_of(here, matches.article.language, matches.across)
    return len(words) >= _CLAUSE and len(known) >= _FACTS and not facts.keys() & kept.keys()


def _tells(text: Outline, line: Line, number: int) -> bool:
    return len(line.within) >= _CONTENT and not is_framing(text, number)


def _is_news(text: Outline, number: int, other: Outline, alone: bool) -> bool:
    """Whether most names and numbers of a sentence stand nowhere in the other text.

    One that has none is news only where it stands `alone`: where the other text has nothing left that may tell it.
    """
    line = text.lines[number]
    figures = figures_of(text.words_of(line), text)
    known = figures_of(other.words, other)
    names = [word for name in names_of(text, line) for word in name.own]
    others = [word for word in story_words(other) if word.text[0].isupper()]
    across = text.language != other.language
    new = sum(not any(is_same(one, two) for two in known) for one in figures)
    new += sum(not any(is_same_name(one, two, across) for two in others) for one in names)
    total = len(figures) + len(names)
    return new > _NEWS * total if total else alone


def _origin_is_gone(matches: Matches, number: int) -> bool:
    kept = range(len(matches.article.lines))
    return is_origin(matches.source, number) and not any(is_origin(matches.article, other) for other in kept)
