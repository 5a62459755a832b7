"""How many contacts the words sum up: "mehr als 20 Treffen", "telefonierten dreimal"."""

from __future__ import annotations

from collections.abc import Collection

from verbale.contacts.triggers import Trigger
from verbale.contacts.words import contact_words, pattern_of
from verbale.languages import Document
from verbale.languages.grammar import grammar_of
from verbale.records import Count, Span
from verbale.records.contact import Bound


class Counter:
    """Finds the numbers of the contacts of one document; `dates` are the tokens that belong to a date."""

    def __init__(self, document: Document, dates: Collection[int]) -> None:
        self.document = document
        self.roles = contact_words(document.language).roles
        self.dates = dates

    def count(self, trigger: Trigger) -> tuple[Count, Span] | None:
        """Return how many contacts are summed up: "mehr als 20 Treffen", "telefonierten dreimal"."""
        tokens = self.document.tokens
        places = (
            range(max(trigger.scope.first, trigger.first - 4), trigger.first)
            if trigger.is_noun
            else trigger.scope.tokens()
        )
        for at in places:
            value = self._number(tokens[at].low)
            if value is None or value < 2:
                continue
            following = tokens[at + 1].low if at + 1 < len(tokens) else ""
            if not trigger.is_noun and not (
                following in self.roles.times or tokens[at].low.endswith(("mal", "twice", "жды"))
            ):
                continue
            if trigger.is_noun and not self._counts_noun(at, trigger):
                continue
            start = tokens[max(0, at - 3)].start
            bound, from_ = self._bound(self.document.text[start : tokens[at].start].lower())
            span = Span(start + from_ if from_ >= 0 else tokens[at].start, tokens[at].end)
            return Count(value, bound), span
        return None

    def _counts_noun(self, at: int, trigger: Trigger) -> bool:
        tokens = self.document.tokens
        counted = pattern_of(self.roles.many_contacts).fullmatch(tokens[trigger.last - 1].low)
        if not (counted or self._ends_in_one(tokens[at].low)):
            return False
        return (
            all(
                tokens[place].is_word and not (tokens[place].is_capital and self.document.language == "de")
                for place in range(at + 1, trigger.first)
            )
            and at not in self.dates
            and not self._is_of_name(at)
            and not self._has_article(at, trigger.first)
            and not self._counts_actors(at, trigger.first)
        )

    def _has_article(self, at: int, noun: int) -> bool:
        """Whether a German article between the number and the noun parts them: "vereinbarten beide | ein Treffen"."""
        between = self.document.tokens[at + 1 : noun]
        return self.document.language == "de" and any(one.low in self.roles.determiners for one in between)

    def _is_of_name(self, at: int) -> bool:
        """Whether a Russian number ends a name in Latin letters: "в эфире France | 24"."""
        before = self.document.tokens[max(0, at - 1)].text
        return self.document.language == "ru" and before.isascii() and before.istitle()

    def _counts_actors(self, at: int, noun: int) -> bool:
        """Whether an English number counts those who do something before the noun: "the two ministers | resumed | talks"."""
        tokens, grammar = self.document.tokens, grammar_of("en")
        return self.document.language == "en" and any(
            tokens[place].low.endswith("s") and grammar.is_finite(tokens[place + 1])
            for place in range(at + 1, noun - 1)
        )

    def _ends_in_one(self, low: str) -> bool:
        """Whether a Russian number has its noun in the singular: "21 встречу"."""
        return self.document.language == "ru" and low.isdigit() and low[-1] == "1" and low[-2:] != "11"

    def _number(self, low: str) -> int | None:
        low = low.removesuffix("-mal")  # "17-mal"
        if low.isdigit():
            return int(low) if len(low) < 4 else None
        return self.roles.numbers.get(low.removesuffix("mal"))

    def _bound(self, before: str) -> tuple[Bound, int]:
        """Return what stands before the number, and where it begins in `before` (-1 where nothing does)."""
        bounds: tuple[tuple[Bound, tuple[str, ...]], ...] = (
            ("less", self.roles.less),  # "nicht mehr als" first
            ("more", self.roles.more),
            ("about", self.roles.about),
        )
        for bound, words in bounds:
            match = pattern_of(words).search(before)
            if match and match.end() == len(before.rstrip()):
                return bound, match.start()
        return "exact", -1
