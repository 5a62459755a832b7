"""Whom a German clause quotes: "zitierte die Agentur TASS | einen Sprecher", "wird | Weber | von der Zeitung zitiert"."""

from __future__ import annotations

from dataclasses import dataclass

from verbale.actors.slugs import is_outlet_id
from verbale.languages.nouns import NounPhrase, head_noun_at, noun_phrase_at
from verbale.records import Speaker
from verbale.statements.frame import Frame
from verbale.statements.page import Page
from verbale.statements.speakers import speaker_of
from verbale.statements.words import relays


@dataclass(frozen=True, slots=True)
class Cited:
    """Who is quoted, and who quotes, if anybody is named."""

    speaker: Speaker
    by: Speaker | None


def cited_in(page: Page, frame: Frame, earlier: Speaker | None) -> Cited | None:
    """Return whom the clause of a frame quotes: its first phrase that is neither who quotes nor behind a preposition."""
    by, rest = split_outlet(page, frame.speaker) if frame.speaker is not None else (None, None)
    quoting = speaker_of(page, by, earlier) if by is not None else None
    phrases = [rest] if rest is not None else _phrases(page, frame, by)
    for phrase in phrases:
        speaker = speaker_of(page, phrase, earlier)
        if speaker is not None and (quoting is None or speaker.actor != quoting.actor):
            quoted = quoting is not None and _is_outlet(speaker) and not _is_outlet(quoting)
            return Cited(quoting, speaker) if quoting is not None and quoted else Cited(speaker, quoting)
    return None


def _is_outlet(speaker: Speaker) -> bool:
    last = speaker.name.rpartition(" ")[2].lower()
    return is_outlet_id(speaker.actor) or last in relays("de").media


def split_outlet(page: Page, phrase: NounPhrase) -> tuple[NounPhrase, NounPhrase | None]:
    """Return an outlet apart from the name behind it that belongs to nobody else: "die Agentur TASS | Weber"."""
    span = page.span(phrase.first, phrase.last)
    outlets = [item for item in page.mentions_in(span) if item.kind == "outlet"] if span is not None else []
    media = [
        at for at in range(phrase.first, phrase.last) if page.document.tokens[at].low in relays("de").media
    ]
    ends = [page.document.token_at(item.end - 1) + 1 for item in outlets[:1]] or [at + 1 for at in media[:1]]
    if not ends or ends[0] >= phrase.last:
        return phrase, None
    end = ends[0]
    while end < phrase.last and not page.document.tokens[end].is_word:
        end += 1
    determiners = page.grammar.words.object_determiners | page.grammar.words.subject_determiners
    if end >= phrase.last or not (
        page.document.tokens[end].is_capital or page.document.tokens[end].low in determiners
    ):
        return phrase, None
    return NounPhrase(phrase.first, ends[0]), NounPhrase(end, phrase.last)


def _from_noun(page: Page, phrase: NounPhrase) -> NounPhrase:
    """Return a phrase without an attribute that words part from its determiner: "einen namentlich nicht | genannten | Berater"."""
    words = page.grammar.words
    determined = (
        words.subject_determiners | words.object_determiners | words.possessives | words.subject_pronouns
    )
    head = head_noun_at(page.document, phrase.first, phrase.last, page.grammar)
    bare = page.document.tokens[phrase.first].low not in determined
    return NounPhrase(head, phrase.last) if bare and head is not None else phrase


def _phrases(page: Page, frame: Frame, by: NounPhrase | None) -> list[NounPhrase]:
    """Return the noun phrases of a clause that stand behind no preposition, without the one who quotes."""
    tokens, words = page.document.tokens, page.grammar.words
    first, last = frame.clause
    cue = {page.document.token_at(span.start) for span in frame.cue}
    found: list[NounPhrase] = []
    at = first
    while at < last:
        low = tokens[at].low
        own = by is not None and by.first <= at < by.last
        own = own or low in relays(page.document.language).like
        if own or at in page.quoted or at in page.timed or at in cue or not tokens[at].is_word:
            at += 1
        elif low in words.prepositions:
            behind = noun_phrase_at(page.document, at + 1, last, page.grammar) if at + 1 < last else None
            at = behind.last if behind is not None else at + 1
        elif low in words.object_pronouns and low in words.sexes:
            found.append(NounPhrase(at, at + 1))
            at += 1
        else:
            phrase = noun_phrase_at(page.document, at, last, page.grammar)
            found += [_from_noun(page, phrase)] if phrase is not None else []
            at = phrase.last if phrase is not None else at + 1
    return found
