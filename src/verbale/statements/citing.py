"""On whom an outlet relies: "meldete die Agentur unter Berufung auf Weber" has Weber's words, through the agency."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from verbale.actors.slugs import is_group_id, is_outlet_id
from verbale.languages.clauses import Clause
from verbale.languages.nouns import noun_phrase_at
from verbale.records import Speaker
from verbale.statements.frame import Frame
from verbale.statements.page import Page
from verbale.statements.said import Said
from verbale.statements.speakers import speaker_of
from verbale.statements.words import relays

_NEAR = 3  # tokens from "sich" to "auf": "sich dabei auf"


def relied_on(page: Page, frame: Frame, spoken: Said, earlier: Speaker | None) -> Said:
    """Return what an outlet tells as said by the one whom it names for it in the same clause, handed on by the outlet.

    Others who rely on somebody tell their own words: "Unter Berufung auf die Verfassung lehnte Weber ab".
    """
    speaker = spoken.speaker
    if speaker is None or not (is_outlet_id(speaker.actor) or are_media(page, speaker)):
        return spoken
    sentence = page.document.sentences[frame.sentence]
    behind = (
        _behind_phrase(page, *frame.clause)
        or behind_relying(page, sentence.first, sentence.last)
        or _behind_learned(page, frame)
    )
    phrase = noun_phrase_at(page.document, behind, sentence.last, page.grammar) if behind else None
    source = speaker_of(page, phrase, earlier) if phrase is not None else None
    if source is None or source.actor == speaker.actor:
        return spoken
    return replace(spoken, speaker=source, chain=(speaker, *spoken.chain))


def are_media(page: Page, speaker: Speaker) -> bool:
    """Whether outlets without a name speak: "russische Staatsmedien"."""
    last = speaker.name.split()[-1].lower()
    return is_group_id(speaker.actor) and last in relays(page.document.language).media


def relies(page: Page, told: Said) -> bool:
    """Whether an outlet is but told to rely on somebody: "die Zeitung beruft sich auf Weber"."""
    outlet = told.speaker is not None and is_outlet_id(told.speaker.actor)
    cue = (page.document.tokens[page.document.token_at(span.start)] for span in told.cue)
    verbs = relays(page.document.language).relying_verbs
    return outlet and any(page.grammar.lemma(token) in verbs for token in cue)


def only_reports(page: Page, told: Said) -> bool:
    """Whether a relative clause but tells which outlet had something: "der Vermerk, | über den die Zeitung berichtet hatte"."""
    if told.speaker is None or not is_outlet_id(told.speaker.actor) or not told.message:
        return False
    words = page.document.text[told.message[0].start : told.message[0].end].lower().split()[:2]
    return len(words) > 1 and words[0] in ("über", "von") and words[1] in page.grammar.words.relatives


def _behind_phrase(page: Page, first: int, last: int) -> int | None:
    """Return the token behind "unter Berufung auf" in a clause."""
    words = [page.document.tokens[at].low for at in range(first, last)]
    for phrase in _phrases(page.document.language):
        for at in range(len(words) - len(phrase)):
            if tuple(words[at : at + len(phrase)]) == phrase and first + at not in page.quoted:
                return first + at + len(phrase)
    return None


def _behind_learned(page: Page, frame: Frame) -> int | None:
    """Return the token behind the "von" or "aus" of "wie die Agentur | von | einem Diplomaten erfuhr"."""
    tokens, lists = page.document.tokens, relays(page.document.language)
    cue = (tokens[page.document.token_at(span.start)] for span in frame.cue)
    if lists.learning.isdisjoint(page.grammar.lemma(token) for token in cue):
        return None
    places = (at + 1 for at in range(*frame.clause) if tokens[at].low in lists.learned_from)
    return next((at for at in places if at not in page.quoted and at < frame.clause[1]), None)


def behind_relying(page: Page, first: int, last: int) -> int | None:
    """Return the token behind the "auf" of "und beruft sich dabei auf Weber", "die sich auf Weber beruft"."""
    tokens, verbs = page.document.tokens, relays(page.document.language).relying_verbs
    own = [at for at in range(first, last) if at not in page.quoted]
    if verbs.isdisjoint(page.grammar.lemma(tokens[at]) for at in own):
        return None
    reflexive = next((at for at in own if tokens[at].low == "sich"), None)
    if reflexive is None:
        return None
    near = range(reflexive + 1, min(reflexive + 1 + _NEAR, last))
    return next((at + 1 for at in near if tokens[at].low == "auf"), None)


@cache
def _phrases(language: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(phrase.split()) for phrase in relays(language).relying)


def is_quoted_from(page: Page, clause: Clause) -> bool:
    """Whether a clause but tells from what an outlet quotes: "ein Papier, | aus dem die Zeitung zitiert |, …"."""
    opener = page.document.tokens[clause.first].low
    return clause.kind == "relative" and opener in page.grammar.words.prepositions
