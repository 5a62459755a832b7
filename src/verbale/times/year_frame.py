"""The year of a month or day whose sentence names a year before it: "Im vergangenen Jahr trafen sie sich im Mai"."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile

from verbale.languages import Document, Sentence, Token
from verbale.languages.grammar import grammar_of, is_infinitive
from verbale.records import When
from verbale.times.expressions import Said
from verbale.times.scene import YEAR_SLOTS, Earlier, YearFrame
from verbale.times.words import ends_in
from verbale.times.words import grammar_of as times_of

_REACH = 60  # words from a year to a month that lies in it
_BESIDE = 6  # characters of ", im " or " on the " between a year and the month in it
_JOINTS = frozenset([",", ";", ":", "—", "–", "("])


def year_frame(document: Document, said: Said, earlier: list[Earlier]) -> YearFrame | None:
    """Return the year within which a month or day without one is told, None where its sentence names none before it that may be meant.

    Sure are the year right before it, the one that opens its clause ("Im vergangenen Jahr reiste er im Mai nach Rom"), and the one that a
    row explains ("war voriges Jahr zweimal dort, im Mai und im Juni"). Where each has its own place, or the month opens a clause of its
    own, either year may be meant: "war voriges Jahr in Rom und im Mai in Wien".
    """
    if not earlier or not YEAR_SLOTS.isdisjoint(said.slots):
        return None
    sentence = document.sentence_at(said.start)
    before = [
        item
        for item in earlier[-_REACH:]
        if item.sentence == sentence.index and 0 <= said.token - item.said.token <= _REACH
    ]
    named = next((item for item in reversed(before) if _is_year(item)), None)
    when = named.told.when if named is not None else None
    if named is None or when is None or when.earliest is None or _bounds(document, named):
        return None
    if 0 < said.start - named.said.end <= _BESIDE:
        return YearFrame(when.earliest.year)
    last = before[-1].told.when
    if last is not None and not when.holds(last):
        return None
    follows = before[-1] is not named and last is not None
    sure = _Stretch(document, sentence, named.said, said).is_sure(follows)
    return None if sure is None else YearFrame(when.earliest.year, sure)


def _is_year(item: Earlier) -> bool:
    when = item.told.when
    return when is not None and when.earliest is not None and when == When.year(when.earliest.year)


def _bounds(document: Document, year: Earlier) -> bool:
    """Whether the year only begins or ends a time, or is that of a noun: "seit 2023", "last year's visit"; "vor einem Jahr" does not."""
    words = times_of(document.language).words
    ends = (*words.since, *words.until, *words.after)
    bounds = year.told.type != "DURATION" and ends_in(year.said.before, ends)
    return bounds or document.text.startswith(("'", "’"), year.said.end)


@dataclass(frozen=True)
class _Stretch:
    """The words of one sentence from a year to a month or day behind it."""

    document: Document
    sentence: Sentence
    year: Said
    said: Said

    def is_sure(self, follows: bool) -> bool | None:
        """Return whether the year is that of the month, None where it has nothing to do with it.

        `follows`: another month or day of that year stands between.
        """
        between = self._between()
        if any(map(self._parts, between)):
            return None
        verbs = sum(map(self._is_verb, between))
        if self._heads_piece():
            return (follows or self._explains(between)) and not any(map(self._is_verb, self._rest()))
        piece = self._piece(between)
        has_verb = any(map(self._is_verb, piece))
        if verbs <= 1 and self._opens_clause():
            return True
        if has_verb:  # "wurde voriges Jahr gewählt und reiste im Mai" leaves it open
            one_subject = self._opens_clause() and not any(token.text in _JOINTS for token in between)
            return False if one_subject else None
        return follows or self._explains(between) or len(piece) == len(between)

    def _between(self) -> list[Token]:
        return [
            token
            for token in self.document.tokens[self.year.token : self.said.token]
            if self.year.end <= token.start
        ]

    def _is_verb(self, token: Token) -> bool:
        return grammar_of(self.document.language).is_finite(token)

    def _parts(self, token: Token) -> bool:
        """Whether the word begins a clause that depends, or an aim that may lie in another year: "agreed last year to meet in May"."""
        words = grammar_of(self.document.language).words
        if self.document.language == "ru" and is_infinitive(token.low):
            return True
        return token.low in words.subordinators | words.sure_complementizers | words.infinitive_marks

    def _is_joint(self, token: Token) -> bool:
        return token.text in _JOINTS or token.low in grammar_of(self.document.language).words.coordinators

    def _heads_piece(self) -> bool:
        """Whether the month with its preposition begins what a comma, a colon or "and" parts from what stands before."""
        before = self._between()
        while before and self._leads(before[-1]):
            before.pop()
        return bool(before) and self._is_joint(before[-1])

    def _leads(self, token: Token) -> bool:
        words, times = grammar_of(self.document.language).words, times_of(self.document.language).words
        return token.low in words.prepositions or token.low in times.articles or token.low in times.led_by

    def _rest(self) -> list[Token]:
        """Return the words behind the month up to the next comma, colon or "and"."""
        tokens = self.document.tokens[self.said.token : min(self.sentence.last, self.said.token + _REACH)]
        behind = (token for token in tokens if token.start >= self.said.end)
        return list(takewhile(lambda token: not self._is_joint(token), behind))

    def _piece(self, between: list[Token]) -> list[Token]:
        """Return the words before the month back to the last comma, colon or "and"."""
        return list(takewhile(lambda token: not self._is_joint(token), reversed(between)))

    def _explains(self, between: list[Token]) -> bool:
        """Whether the month begins a row that tells what the year held: "twice last year, in May and in June"."""
        repeats = times_of(self.document.language).words.repeats
        first = max(self.sentence.first, self.year.token - _REACH)
        before = self.document.tokens[first : self.said.token]
        return any(token.text == ":" for token in between) or any(token.low in repeats for token in before)

    def _opens_clause(self) -> bool:
        """Whether nothing but a preposition stands before the year in its clause."""
        framing, number = times_of(self.document.language).words.framing, self.year.token
        while number > self.sentence.first and self.document.tokens[number - 1].low in framing:
            number -= 1
        return number == self.sentence.first or self._is_joint(self.document.tokens[number - 1])
