"""How sure: what one of two sentences leaves open, and the other tells as a fact.

"Die Gespräche könnten scheitern" becomes: Die Gespräche scheitern.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise, zip_longest

from verbale.lineage.matches import Matches, clause_at, line_at, words_of
from verbale.lineage.meanings import facts_of
from verbale.lineage.outline import Outline, Word
from verbale.lineage.telling import drift_at, first_with, has, is_attributed
from verbale.lineage.words import Sense, language_words
from verbale.records import Drift

_LEAST = 0.12  # sentences less alike may be unsure about different things
_MUCH, _SOME = 3, 2  # things that two clauses share which tell the same; where the one tells no more
_OPEN: tuple[Sense, ...] = ("hedges", "attitudes", "rumours", "possible")
_POSSIBLE: tuple[Sense, ...] = ("hedges", "rumours", "abilities")  # a plan is more than a chance
_ALIKE = 0.3  # below, what is only meant to be may be told elsewhere
_SURE = frozenset({("may", "not"), ("wohl", "aber")})  # words that leave nothing open together
_PLANNED = frozenset({"soll", "sollen"})  # in German: what is only meant to be


def find_certainty_drift(matches: Matches) -> list[Drift]:
    """Return sentences that became surer or less sure."""
    found: list[Drift] = []
    for bead in matches.beads.pairs:
        held = bead in matches.held
        if bead.score < _LEAST and not matches.across and not held:
            continue
        here, there = words_of(matches.article, bead.article), words_of(matches.source, bead.source)
        if any(word.quoted for word in here) and any(word.quoted for word in there):
            here, there = ([word for word in words if not word.quoted] for words in (here, there))
        ours = _Side(matches.article, bead.article, here, matches.across)
        theirs = _Side(matches.source, bead.source, there, matches.across)
        alike = bead.score >= _ALIKE
        alone = len(bead.article) == len(bead.source) == 1 and (matches.across or held)
        lost, gained = (
            theirs.open_word(ours, alike=alike, alone=alone, was=True),
            ours.open_word(theirs, alike=alike, alone=alone, was=False),
        )
        if lost is not None:
            found.append(drift_at(matches, "certainty_changed", bead, lost))
        elif gained is not None:
            found.append(drift_at(matches, "certainty_changed", bead, None, gained))
    return found


class _Side:
    """The sentences of one text that are paired with some of the other."""

    def __init__(self, text: Outline, numbers: tuple[int, ...], words: list[Word], across: bool) -> None:
        self._text, self._numbers, self._words, self._across = text, numbers, words, across

    def open_word(self, other: _Side, *, alike: bool, alone: bool, was: bool) -> Word | None:
        """Return the word that leaves open here what the other tells as a fact.

        Where the two are `alike`, a chance of what is planned there is such a word, and so is "soll" of what
        `was` in the source; else it is one only where it tells hearsay.
        """
        words = [*self._hedges(), *self._attitudes(other, was=was), *self._hearsay(other)]
        if alike and was and not self._across and self._text.language == "de":
            words += [word for word in self._words if word.low in _PLANNED]
        return next((word for word in words if self._is_surer(other, word, alike=alike, alone=alone)), None)

    def _is_surer(self, other: _Side, word: Word, *, alike: bool, alone: bool) -> bool:
        clause = self._clause(word, whole=has(word, self._text, "attitudes") or self._opens_phrase(word))
        senses = _POSSIBLE if alike and has(word, self._text, "chances") else _OPEN
        return (alone or other._tells(clause)) and not other._leaves_open(clause, senses)

    def _hedges(self) -> list[Word]:
        """Return the words that make a sentence unsure; "könnte" beside "werde" may only be reported speech."""
        reported = first_with(self._words, self._text, "reported") is not None
        return [
            word
            for word, after in zip_longest(self._words, self._words[1:])
            if (has(word, self._text, "hedges") or self._opens_phrase(word))
            and not (reported and word.low.startswith("könnte"))
            and (word.low, after.low if after else "") not in _SURE
        ]

    def _opens_phrase(self, word: Word) -> bool:
        """Whether a word begins several that make a claim unsure together: "скорее всего"."""
        phrases = [phrase for phrase in _hedging(self._text.language) if phrase[0] == word.low]
        if not phrases:
            return False
        at = self._words.index(word)
        return any(
            phrase == tuple(one.low for one in self._words[at : at + len(phrase)]) for phrase in phrases
        )

    def _attitudes(self, other: _Side, *, was: bool) -> list[Word]:
        """Return the words that tell what somebody hopes or promises, where the other has it from nobody.

        Who only believed something in the source, and tells it in the article, is surer there all the same.
        """
        if other._is_told() and not was:
            return []
        sense: Sense = "beliefs" if other._is_told() else "attitudes"
        return [word for word in self._words if not word.quoted and has(word, self._text, sense)]

    def _hearsay(self, other: _Side) -> list[Word]:
        """Return "angeblich", or the "soll" of "soll geladen haben", where the other has it from nobody."""
        if other._is_told(strictly=True):
            return []
        german = self._text.language == "de" and not self._across
        return [
            word
            for word in self._words
            if (german and word.low in _PLANNED and self._is_of_the_past(word))
            or has(word, self._text, "rumours")
        ]

    def _is_of_the_past(self, word: Word) -> bool:
        """Whether it is the "soll" of "soll geladen haben"."""
        end = line_at(self._text, word.start, self._numbers).span.end
        return any(other.low in ("haben", "sein") and word.start < other.start < end for other in self._words)

    def _is_told(self, *, strictly: bool = False) -> bool:
        """Whether it is told as somebody's words; taken `strictly`, who only asks or demands is nobody to have it from."""
        reported = first_with(self._words, self._text, "reported")
        return reported is not None or is_attributed(self._text, self._numbers, strictly=strictly)

    def _clause(self, word: Word, *, whole: bool) -> frozenset[str]:
        """Return what the rest of the clause tells in which a word stands, or the `whole` sentence."""
        if whole:
            return self._facts([one for one in self._words if one != word])
        line = line_at(self._text, word.start, self._numbers)
        clause = clause_at(self._text, line, word.start, word.end)
        return self._facts([one for one in self._text.words_in(clause) if one != word])

    def _facts(self, words: Iterable[Word]) -> frozenset[str]:
        return frozenset(facts_of(words, self._text.language, self._across))

    def _tells(self, clause: frozenset[str]) -> bool:
        """Whether something of that clause is told here; of one that has no known words, nobody can say."""
        return bool(clause & self._facts(self._words)) or not any(fact[0] in "=#" for fact in clause)

    def _leaves_open(self, clause: frozenset[str], senses: tuple[Sense, ...]) -> bool:
        """Whether anything is not told as sure where that clause is told; "is to", "are to" tells a plan."""
        words = self._words_like(clause)
        if any(has(word, self._text, sense) for word in words for sense in senses):
            return True
        if any(self._opens_phrase(word) for word in words):
            return True
        return (
            self._text.language == "en"
            and senses == _OPEN
            and any(
                one.low in ("is", "are", "was", "were", "be") and two.low == "to"
                for one, two in pairwise(words)
            )
        )

    def _words_like(self, clause: frozenset[str]) -> list[Word]:
        """Return the words of the clauses that tell something of that one, or all where they do not tell much of it."""
        lines = [self._text.lines[number] for number in self._numbers]
        spans = {
            clause_at(self._text, line, word.start, word.end)
            for line in lines
            for word in self._text.words_of(line)
        }
        meant = {fact for fact in clause if fact[0] in "=#"}
        alike = [words for span in spans if meant & self._facts(words := self._text.words_in(span))]
        kept = {word for words in alike for word in words}
        if len(meant & self._facts(kept)) < min(_MUCH, max(_SOME, len(meant))):
            return self._words
        return [word for word in self._words if word in kept]


@lru_cache(maxsize=8)
def _hedging(language: str) -> tuple[tuple[str, ...], ...]:
    """Return the words of each phrase that makes a claim unsure."""
    return tuple(tuple(phrase.split()) for phrase in language_words(language).hedging)
