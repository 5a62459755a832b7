"""Officials whom nobody names as those of the two states told before: "Indien und Pakistan einigten sich. Die Unterhändler treffen sich am Montag"."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from verbale.contacts.placed import Placed
from verbale.contacts.triggers import matchers
from verbale.contacts.words import contact_words, pattern_of
from verbale.languages import Document
from verbale.languages.grammar import grammar_of
from verbale.records import Mention

_BACK = 4  # sentences that the two states may stand back
_JOINT = 3  # tokens between them: "Serbien und das Kosovo"
_TO_VERB = 7  # tokens from the officials to their verb: "die Befehlshaber an der Grenze sollen"
_ADJECTIVES = 3
_SPOKE, _OF_WHAT = ("sprach", "sprech"), frozenset({"von", "vom"})


@dataclass(frozen=True, slots=True)
class Delegates:
    """Where officials stand, the two states that are meant, and whether a noun has them: "das Treffen der Unterhändler"."""

    place: tuple[int, int]
    pair: tuple[Mention, Mention]
    owning: bool


def delegates_of_two(
    document: Document, placed: list[Placed], mentioned: Collection[int]
) -> Iterator[Delegates]:
    """Yield the plurals of officials with nobody's name beside them that stand behind two states joined as one subject."""
    roles = contact_words(document.language).roles
    nouns = pattern_of(roles.delegates_alone)
    for at, token in enumerate(document.tokens) if roles.delegates_alone else []:
        capital = token.is_capital or document.language != "de"
        if not (capital and nouns.fullmatch(token.low)) or at in mentioned:
            continue
        first, determiner = _phrase(document, at)
        behind = document.tokens[at + 1].low if at + 1 < len(document.tokens) else ""
        whose = behind in roles.genitive | roles.agent | roles.origin
        if whose or {first - 1, at + 1} & set(mentioned) or any(n in mentioned for n in range(first, at)):
            continue
        owning = determiner in roles.genitive and document.language == "de"
        pair = _last_pair(document, placed, token.start)
        if pair and (owning or _acts_in_plural(document, first, at)):
            yield Delegates((document.tokens[first].start, token.end), pair, owning)


def _phrase(document: Document, at: int) -> tuple[int, str]:
    """Return the first token of the phrase of a noun, and its determiner."""
    words, tokens = grammar_of(document.language).words, document.tokens
    determiners = words.subject_determiners | words.object_determiners | words.genitive_determiners
    begin, first = document.sentence_at(tokens[at].start).first, at
    for n in range(at - 1, max(begin, at - 1 - _ADJECTIVES) - 1, -1):
        low = tokens[n].low
        if low in determiners and document.language != "ru":
            return n, low
        closed = low in words.prepositions | words.auxiliaries | words.coordinators | words.adverbs
        adjective = tokens[n].is_word and (not tokens[n].is_capital or n == begin) and not closed
        if not adjective or grammar_of(document.language).is_finite(tokens[n]):
            break
        first = n
    return first, ""


def _acts_in_plural(document: Document, first: int, at: int) -> bool:
    """Whether the officials are the subject of a plural verb near them that may tell of a contact: not "Diplomaten rechnen mit", "sprachen von"."""
    grammar, tokens = grammar_of(document.language), document.tokens
    if first and tokens[first - 1].low in grammar.words.prepositions:
        return False
    near = (*range(at + 1, min(len(tokens), at + _TO_VERB)), *range(first - 1, max(0, first - 3), -1))
    verbs = (n for n in near if not tokens[n].is_capital and grammar.is_finite(tokens[n]))
    verb = next(verbs, None)
    if verb is None:
        return False
    words, low = contact_words(document.language), tokens[verb].low
    plural = document.language == "en" or low.endswith(words.roles.plural_endings)
    told = (
        grammar.lemma(tokens[verb]) in grammar.words.auxiliaries
        or low in words.roles.plural_endings
        or matchers(document.language)[2](low)
    )
    told = told or pattern_of(words.events).fullmatch(low) is not None
    behind = {token.low for token in tokens[verb + 1 : document.sentence_at(tokens[at].start).last]}
    told &= low not in words.clauses.speech
    return plural and told and not (low.startswith(_SPOKE) and behind & _OF_WHAT)


def _last_pair(document: Document, placed: list[Placed], start: int) -> tuple[Mention, Mention] | None:
    """Return the two states that were last joined as a subject, or behind "between", not far back and with no others joined since."""
    roles, words = contact_words(document.language).roles, grammar_of(document.language).words
    now = document.sentence_at(start).index
    before = [
        item for item in placed if item.mention.end <= start and item.mention.kind in {"state", "person"}
    ]
    for left, right in zip(reversed(before[:-1]), reversed(before[1:]), strict=True):
        if now - document.sentence_at(right.mention.start).index > _BACK:
            return None
        gap = document.tokens[left.last : right.first]
        joined = 0 < len(gap) <= _JOINT and any(token.low in words.coordinators for token in gap)
        between = left.kind == "preposition" and left.word in roles.between
        acting = left.kind == "bare" and right.kind == "bare"
        if not joined or not (between or acting) or left.side == right.side:
            continue
        listed = left.first > 1 and document.tokens[left.first - 1].text == ","
        states = left.mention.kind == right.mention.kind == "state" and left.mention.how != "adjective"
        return (left.mention, right.mention) if states and not listed else None
    return None
