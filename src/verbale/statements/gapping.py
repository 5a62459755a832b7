"""German acts whose verb stands only in the clause before: "Kunze sprach von Verrat, | Ahlers von einem Versehen |"."""

from __future__ import annotations

from dataclasses import replace

from verbale.languages.clauses import Clause
from verbale.languages.nouns import NounPhrase, noun_phrase_at
from verbale.statements.cues import Cue
from verbale.statements.frame import Frame
from verbale.statements.page import Page
from verbale.statements.somebody import is_body, is_somebody
from verbale.statements.subject_phrases import can_act

_ANYTHING = "*"


def with_gapped(page: Page, clauses: tuple[Clause, ...], cue: Cue, frame: Frame) -> list[Frame]:
    """Return an act that is only named with those of others who do the same right behind it, without its verb."""
    number = cue.clause + 1
    if (
        frame.kind != "reported"
        or not frame.message
        or clauses[cue.clause].kind not in ("main", "subordinate")
    ):
        return [frame]
    found: list[Frame] = []
    while number < len(clauses) and (speaker := _who(page, clauses[number], cue)) is not None:
        clause = clauses[number]
        span = page.span(speaker.first, clause.last)
        place = (clause.first, clause.last)
        if span is not None:
            made = replace(frame, speaker=speaker, message=(span,), cue=(), clause=place, act=cue.verb.act)
            found.append(made)
        number += 1
    if not found:
        return [frame]
    first = page.document.token_at(frame.message[0].start)
    own = page.span(first, clauses[cue.clause + 1].first - 1)
    return [replace(frame, message=(own,)) if own is not None else frame, *found]


def _who(page: Page, clause: Clause, cue: Cue) -> NounPhrase | None:
    """Return who does in a piece without a verb what the verb before it tells: somebody, and what it is about."""
    words, tokens = page.grammar.words, page.document.tokens
    if clause.kind != "fragment" or clause.before not in (",", ";"):
        return None
    first = clause.first + (tokens[clause.first].low in words.coordinators)
    if first >= clause.last or tokens[first].low in _closed(page):
        return None
    phrase = noun_phrase_at(page.document, first, clause.last, page.grammar, attach=False)
    if phrase is None or not (can_act(page, phrase) or is_somebody(page, phrase) or is_body(page, phrase)):
        return None
    at = phrase.last
    while (
        at < clause.last
        and tokens[at].low not in cue.verb.object
        and (tokens[at].low in words.particles | words.adverbs or at in page.timed)
    ):
        at += 1
    return phrase if at < clause.last and _is_about(page, clause, at, cue) else None


def _closed(page: Page) -> frozenset[str]:
    words = page.grammar.words
    return words.prepositions | words.object_determiners - words.subject_determiners


def _is_about(page: Page, clause: Clause, at: int, cue: Cue) -> bool:
    """Whether what the verb asks for begins at token `at`: its preposition, or an object."""
    words, low = page.grammar.words, page.document.tokens[at].low
    if low in cue.verb.object:
        return at + 1 < clause.last
    opens = (
        low in words.object_determiners | words.subject_determiners and low not in words.genitive_determiners
    )
    return _ANYTHING in cue.verb.object and opens and not cue.verb.phrase
