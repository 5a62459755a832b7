"""Persons of no list who are told of again: "Ein Mitarbeiter sagte … | Der Mann | ergänzte", "Taha Idris said … | Mr Idris | added"."""

from __future__ import annotations

from dataclasses import replace

from verbale.actors.slugs import is_group_id
from verbale.languages import Sentence
from verbale.languages.nouns import NounPhrase
from verbale.records import Speaker
from verbale.statements.page import Page
from verbale.statements.said import Said
from verbale.statements.somebody import describes, ends_with_body, is_bare_name, is_several, is_somebody

_REACH = 3  # sentences back to who spoke last
_WOMEN = ("in", "frau")
_ADDRESSES = frozenset({"mr", "mrs", "ms", "miss", "dr", "herr", "frau"})
_ADDRESSED = 2  # words of "Mr Idris"


def phrase_of(page: Page, speaker: Speaker) -> NounPhrase:
    """Return the words that name a speaker as a phrase."""
    span = speaker.evidence[-1]
    return NounPhrase(page.document.token_at(span.start), page.document.token_at(span.end - 1) + 1)


def spoke_last(page: Page, sentence: Sentence, said: list[Said]) -> Speaker | None:
    """Return who spoke last, within a few sentences, where that is somebody in no list: "Ein Beamter sagte …"."""
    last = next((item for item in reversed(said) if item.speaker is not None), None)
    if last is None or last.speaker is None or sentence.index - last.sentence > _REACH:
        return None
    return last.speaker if is_group_id(last.speaker.actor) else None


def bare_name_last(page: Page, sentence: Sentence, said: list[Said]) -> Speaker | None:
    """Return who just spoke where the text has but a surname of no list: "…, sagte Gersten. …, so | der CDU-Politiker |"."""
    last = spoke_last(page, sentence, said)
    near = last is not None and sentence.index - said[-1].sentence <= 1
    return last if near and last is not None and is_bare_name(page, phrase_of(page, last)) else None


def woman_again(page: Page, sentence: Sentence, phrase: NounPhrase, said: list[Said]) -> Speaker | None:
    """Return the woman in no list who just spoke, whom a longer description means: "…, sagt Anna Weber. | Die Referentin des Instituts | …"."""
    last = next((item for item in reversed(said) if item.speaker is not None), None)
    opens = page.document.tokens[phrase.first].low == "die" and describes(page, phrase)
    if last is None or last.speaker is None or not opens or sentence.index - last.sentence > 1:
        return None
    own = page.span(phrase.first, phrase.last)
    named = own is not None and any(item.kind == "person" for item in page.mentions_in(own))
    known = not last.speaker.actor.startswith("person:") or page.sex_of.get(last.speaker.actor, "f") != "f"
    noun = next(at for at in range(phrase.first + 1, phrase.last) if page.document.tokens[at].is_capital)
    return last.speaker if not (named or known) and page.document.tokens[noun].low.endswith("in") else None


def described_again(page: Page, sentence: Sentence, phrase: NounPhrase, said: list[Said]) -> Speaker | None:
    """Return the person without a name whom a "der Mann" or "die Frau" means."""
    tokens = page.document.tokens
    again = tokens[phrase.first].low in page.grammar.words.definite and tokens[phrase.last - 1].low in (
        "mann",
        "frau",
    )
    last = spoke_last(page, sentence, said) if again and phrase.last - phrase.first == 2 else None
    if last is None:
        return None
    own, closed = phrase_of(page, last), page.grammar.words.subject_determiners
    if is_several(page, own) or ends_with_body(page, own) or not is_somebody(page, own):
        return None
    nouns = (tokens[at].low for at in range(own.first, own.last) if tokens[at].is_capital)
    woman = any(low.endswith(_WOMEN) and low not in closed for low in nouns)
    return last if woman == (tokens[phrase.last - 1].low == "frau") else None


def named_in_full(item: Said, said: list[Said]) -> Said:
    """Return what somebody tells with the full name under which they spoke before: "Taha Idris said … | Mr Idris | added"."""
    words = item.speaker.name.split() if item.speaker is not None else []
    addressed = len(words) == _ADDRESSED and words[0].lower().rstrip(".") in _ADDRESSES
    if item.speaker is None or not addressed or not is_group_id(item.speaker.actor):
        return item
    for other in reversed(said):
        full = other.speaker.name.split() if other.speaker is not None else []
        if other.speaker is not None and len(full) > 1 and full[-1] == words[-1] and full[0] != words[0]:
            return replace(item, speaker=replace(other.speaker, evidence=item.speaker.evidence))
    return item
