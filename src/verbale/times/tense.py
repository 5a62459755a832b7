"""Whether a clause tells what was or what will be, by its verbs.

"Am Freitag trafen sie sich" looks back, "am Freitag wollen sie sich treffen" looks ahead.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from verbale.languages import Document, Sentence, Token
from verbale.languages.grammar import grammar_of
from verbale.records import TimeExpression
from verbale.times.english_nouns import is_noun
from verbale.times.expressions import Said
from verbale.times.verbs import Verbs, verbs_of
from verbale.times.words import ends_in

PAST, UNKNOWN, FUTURE = -1, 0, 1
_REACH = 80
_PHRASE = 4  # words from an article to its noun at most

# "vom 6. Januar, 12 Uhr, bis": words in which the end of a range may follow.
_RANGE = 8


@dataclass(frozen=True, slots=True)
class Near:
    """A word of the sentence that holds an expression, how far it stands, and on which side."""

    token: Token
    number: int
    distance: int
    after: bool
    outside: bool


def tense_at(document: Document, said: Said, until: bool = False) -> int:
    """Return PAST, FUTURE or UNKNOWN for the clause of an expression.

    "das für Freitag geplante Treffen" looks ahead, whatever the clause tells. Otherwise the nearest
    verb decides: in its own clause first, then in the sentence. With `until` ("gilt bis Freitag") what its own
    clause does not tell as past looks ahead.
    """
    verbs = verbs_of(document.language)
    if ends_in(said.before, verbs.aims):
        return FUTURE
    if _names_event(document, said, verbs):
        return PAST
    sentence = _surroundings(document, said)
    words = list(_around(document, sentence, said, verbs))
    if _is_planned(document, said, words, verbs):
        return FUTURE
    best: tuple[tuple[bool, bool, int], int] | None = None
    attribute_may_follow = True
    for near in words:
        if near.after and not near.outside:
            attribute = near.token.low in verbs.attributes and not _is_finite(document, said, near, verbs)
            if attribute_may_follow and attribute:
                return FUTURE
            attribute_may_follow = attribute_may_follow and near.token.low not in verbs.determiners
        tense = _Word(document, sentence, near.number, verbs).tense
        if tense == FUTURE and near.after and near.token.low in verbs.intends:
            tense = PAST  # "on Friday threatened to leave" tells when it was threatened
        # Beyond the clause the words before tell more: "will visit A, B and C from Monday on, his office said".
        outside = near.outside or (near.after and _is_purpose(document, near.number))
        rank = (outside, outside and near.after, near.distance)
        if tense and (best is None or rank < best[0]):
            best = (rank, tense)
    clause = {near.token.low for near in words if not near.outside}
    if until and (best is None or best[0][0] or clause & verbs.extends):
        return FUTURE
    if (best is None or best[0][0]) and any(verbs.infinitive.fullmatch(word) for word in clause):
        return FUTURE
    if clause & verbs.neutral and best is not None and best[1] == PAST:
        return UNKNOWN
    return best[1] if best else UNKNOWN


def _names_event(document: Document, said: Said, verbs: Verbs) -> bool:
    """Whether the expression tells apart an event that is known: "die Fortsetzung des Treffens vom 1. November"."""
    if said.token < 2 or said.range_to is not None or not ends_in(said.before, verbs.dating):
        return False
    tokens = document.tokens
    noun = tokens[said.token - 2]
    is_noun = noun.is_word and (noun.is_capital or document.language != "de")
    return is_noun and not verbs.range_ends & {
        token.low for token in tokens[said.token : said.token + _RANGE]
    }


def _is_finite(document: Document, said: Said, near: Near, verbs: Verbs) -> bool:
    """Whether a form of German is the verb: "am Montag vereinbarten sie", not "das am Montag vereinbarte Treffen"."""
    before = {token.low for token in document.tokens[max(0, said.token - 2) : said.token]}
    return near.token.low in verbs.finite and verbs.determiners.isdisjoint(before)


def _is_planned(document: Document, said: Said, words: list[Near], verbs: Verbs) -> bool:
    """Whether the expression hangs on an event that was agreed on or announced: "vereinbarten am Montag ein Treffen im Mai", "das geplante Treffen im Mai"."""
    at = said.token - 1
    at -= at > 0 and document.tokens[at].low in verbs.within
    if at < 1 or verbs.events.fullmatch(document.tokens[at].low) is None:
        return False
    before = {token.low for token in document.tokens[max(0, at - _PHRASE) : at]}
    if document.tokens[at - 1].low in verbs.attributes:  # "das geplante Treffen am Freitag"
        tenses = {_Word(document, _surroundings(document, said), near.number, verbs).tense for near in words}
        return PAST not in tenses
    return not verbs.indefinite.isdisjoint(before) and any(
        near.token.low in verbs.planning for near in words if not near.outside
    )


def _is_purpose(document: Document, number: int) -> bool:
    """Whether an English word is the "meet" of "travelled there on Monday to meet him", which says nothing of the journey's day."""
    before = document.tokens[number - 1].low if number else ""
    return document.language == "en" and before in grammar_of("en").words.infinitive_marks


def is_lasting(document: Document, said: Said) -> bool:
    """Whether the clause of an expression tells what lasts: "heute gibt es mehr davon"."""
    verbs = verbs_of(document.language)
    words = _around(document, _surroundings(document, said), said, verbs)
    return any(near.token.low in verbs.states for near in words if not near.outside)


def tells_past(document: Document, time: TimeExpression, plans: Collection[str] = ()) -> bool:
    """Whether the clause of an expression tells, without doubt, what was.

    A verb of the past must stand in the clause itself, and none that looks ahead, nor one of
    `plans`: "kündigte am 5. Mai ein Treffen an" may mean a day to come.
    """
    verbs = verbs_of(document.language)
    said = Said(time.start, time.end, "", token=document.token_at(time.start))
    sentence = _surroundings(document, said)
    clause = [near for near in _around(document, sentence, said, verbs) if not near.outside]
    tenses = {_Word(document, sentence, near.number, verbs).tense for near in clause}
    ahead = verbs.attributes.union(plans)
    return PAST in tenses and FUTURE not in tenses and all(near.token.low not in ahead for near in clause)


def _surroundings(document: Document, said: Said) -> Sentence:
    """Return the sentence of an expression, cut to `_REACH` words on either side: what is farther tells nothing of it."""
    sentence = document.sentence_at(said.start)
    first, last = max(sentence.first, said.token - _REACH), min(sentence.last, said.token + _REACH)
    return replace(sentence, first=first, last=last)


def _around(document: Document, sentence: Sentence, said: Said, verbs: Verbs) -> Iterator[Near]:
    """Yield the words of the sentence outwards from an expression, first those before it."""
    for step in (-1, 1):
        outside = False
        number, distance = said.token + step, 1
        while sentence.first <= number < sentence.last:
            token = document.tokens[number]
            outside = (
                outside or token.low in verbs.breaks or _parts_clauses(document, sentence, number, verbs)
            )
            if not said.start <= token.start < said.end:
                yield Near(token, number, distance, step > 0, outside)
            number, distance = number + step, distance + 1


def _parts_clauses(document: Document, sentence: Sentence, number: int, verbs: Verbs) -> bool:
    """Whether a word is the "and" of "arrived on Sunday and is to leave"."""
    if document.tokens[number].low not in verbs.conjunctions or number + 1 >= sentence.last:
        return False
    return _Word(document, sentence, number + 1, verbs).tense != UNKNOWN


@dataclass(frozen=True, slots=True)
class _Word:
    """A word, by its number in the document, within the sentence that it is looked at in."""

    document: Document
    sentence: Sentence
    number: int
    verbs: Verbs

    @property
    def tense(self) -> int:
        """What the word tells: PAST, FUTURE, or UNKNOWN where it tells nothing."""
        token, verbs = self.document.tokens[self.number], self.verbs
        low = token.low
        if token.is_capital and token.start != self.sentence.start:
            return UNKNOWN
        if low in verbs.finite:
            before = self.document.tokens[max(self.sentence.first, self.number - 1)].low
            return UNKNOWN if before in verbs.determiners else PAST
        if low in verbs.future and self._is_followed_by(verbs.departures):
            return UNKNOWN if self._hangs_on_another or self._follows(verbs.future) else PAST  # "set out"
        if low in verbs.future:
            return PAST if self._is_done else FUTURE
        if low in verbs.intends and self._is_followed_by(verbs.bare):
            return FUTURE
        if low in verbs.past:
            return UNKNOWN if self._hangs_on_another else PAST
        if low in verbs.perfect:
            if low not in verbs.active and self._clause_has(self._is_plan):
                return FUTURE  # "am Freitag ist ein Treffen geplant"
            # Sentence and not clause: commas of a list part the two ("haben A, B und C ... geeinigt").
            is_past = self._sentence_has(verbs.participle.fullmatch) and not self._is_followed_by(verbs.bare)
            return PAST if is_past else FUTURE
        is_participle = verbs.participle.fullmatch(low) is not None
        if low in verbs.present and is_noun(self.document, self.sentence, self.number, verbs):
            return UNKNOWN
        if low in verbs.present and self._follows(verbs.emphatic):
            return PAST
        if low in verbs.present:
            return PAST if is_participle and self._clause_has(verbs.auxiliaries.__contains__) else FUTURE
        if low.endswith(verbs.endings) and low not in verbs.no_past and token.text[0].islower():
            return UNKNOWN if self._hangs_on_another else PAST
        ends = is_participle and self._ends_clause
        return PAST if ends and self._sentence_has(verbs.auxiliaries.__contains__) else UNKNOWN

    @property
    def _hangs_on_another(self) -> bool:
        """Whether a form that looks like the past hangs on another verb: "will be held", "soll getroffen werden"."""
        before = self.document.tokens[max(self.sentence.first, self.number - 2) : self.number]
        if self.document.language == "en" and before and before[-1].is_capital:
            return False  # "a trip to Israel collapsed"
        is_bare = any(token.low in self.verbs.bare for token in before)
        return is_bare or self._is_followed_by(self.verbs.bare_after)

    @property
    def _is_done(self) -> bool:
        """Whether what looks ahead tells what was done: "soll am Freitag gesagt haben", "hatte am Freitag angekündigt"."""
        verbs, words = self.verbs, self._clause
        is_participle = verbs.participle.fullmatch(self.document.tokens[self.number].low) is not None
        if is_participle and self._clause_has(verbs.active.__contains__):
            return True
        return any(
            two.low in verbs.done and verbs.participle.fullmatch(one.text) for one, two in pairwise(words)
        )

    @property
    def _ends_clause(self) -> bool:
        """Whether the word is the last of its clause, where German has its participles."""
        if self.number + 1 >= self.sentence.last:
            return True
        following = self.document.tokens[self.number + 1]
        return following.low in self.verbs.breaks or not following.is_word

    def _follows(self, words: frozenset[str]) -> bool:
        """Whether one of the words stands a little before: "did not meet"."""
        before = self.document.tokens[max(self.sentence.first, self.number - 3) : self.number]
        return any(token.low in words for token in before)

    def _is_followed_by(self, words: frozenset[str]) -> bool:
        following = self.number + 1
        return following < self.sentence.last and self.document.tokens[following].low in words

    def _is_plan(self, word: str) -> bool:
        return word in self.verbs.future and self.verbs.participle.fullmatch(word) is not None

    def _sentence_has(self, holds: Callable[[str], object]) -> bool:
        first, *others = self.document.tokens_of(self.sentence)
        return bool(holds(first.low)) or any(holds(token.text) for token in others)

    def _clause_has(self, holds: Callable[[str], object]) -> bool:
        return any(holds(token.text) for token in self._clause)

    @property
    def _clause(self) -> tuple[Token, ...]:
        tokens, breaks = self.document.tokens, self.verbs.breaks
        first = last = self.number
        while first > self.sentence.first and tokens[first - 1].low not in breaks:
            first -= 1
        while last + 1 < self.sentence.last and tokens[last + 1].low not in breaks:
            last += 1
        return tokens[first : last + 1]
