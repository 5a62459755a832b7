"""When, at whose wish and how often: what a clause tells of its contact.

"Am Montag sagte er, sie hätten sich am Freitag getroffen": a time belongs to its own clause, and
where two compete and neither stands by the contact, no day is given.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise

from verbale.contacts.dated import Dated, counts_from_now, follow, is_of_other, narrowest, tells_day
from verbale.contacts.datelines import opens_report
from verbale.contacts.explaining import explains_another, explains_it
from verbale.contacts.judging import is_day_of_judging
from verbale.contacts.lengths import LengthFinder
from verbale.contacts.looking_back import is_of_anniversary
from verbale.contacts.noun_days import is_of_noun
from verbale.contacts.noun_times import is_in_noun
from verbale.contacts.numbers import Counter
from verbale.contacts.other_events import is_day_of_journey, is_of_event, tells_occasion
from verbale.contacts.parted_days import in_own_part
from verbale.contacts.positions import Positions
from verbale.contacts.put_off import gives_way, is_aimed, is_new_day, is_of_putting_off
from verbale.contacts.spoken_about import is_time_of_topic
from verbale.contacts.talked_over import is_in_talked_over
from verbale.contacts.topic_days import is_of_made, is_of_noun_before, is_of_noun_behind, is_of_topic_told
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import contact_words
from verbale.languages import Document
from verbale.languages.grammar import grammar_of
from verbale.records import Span, TimeExpression, When

Timed = tuple[int, int, TimeExpression]

_LEADING = 3  # words from "seit" to its noun at most: "seit ihrem ersten Treffen"
_LISTING = frozenset({".", ",", "und", "den", "am", "and", "on", "и"})
_APOSTROPHES = frozenset({"'", "’"})


class SlotFinder:
    """Finds times and numbers for the contacts of one document."""

    def __init__(self, document: Document, times: tuple[TimeExpression, ...]) -> None:
        self.document = document
        self.roles = contact_words(document.language).roles
        self.grammar = grammar_of(document.language)
        self.times = [
            (document.token_at(time.start), document.token_at(time.end - 1) + 1, time) for time in times
        ]
        self.numbered = {at for first, last, _ in self.times for at in range(first, last)}
        self.positions = Positions(document)
        self.counter = Counter(document, self.numbered)
        self.lengths = LengthFinder(document, self.times, self.positions)

    # -- dates -------------------------------------------------------------------------------

    def dates(self, trigger: Trigger, others: list[Trigger]) -> list[Dated]:
        """Return the date of a contact; several where the words list several contacts."""
        own = [item for item in self.times if trigger.is_noun and is_in_noun(self.document, item, trigger)]
        if own:
            return self._join(own, trigger, close=True)
        later = [one for one in others if trigger.is_noun and one.first > trigger.last]
        here = [
            (first, last, time)
            for first, last, time in self.times
            if trigger.scope.holds(first)
            and time.edtf
            and not self._is_of_nouns((first, last, time), later)
            and not (
                self._since(first, time)
                and not self._is_since_contact(first, time, trigger)
                and not self._begins(first, time, trigger)
            )
            and not (self._counts_from_another(first, last) or tells_occasion(self.document, first))
            and not self.positions.is_of_other_noun(first, trigger)
            and not is_of_putting_off(self.document, first, last, trigger, self.grammar)
            and not is_new_day(self.document, first, trigger)
            and not is_of_other(self.document, first, last, trigger)
            and not is_time_of_topic(self.document, first, trigger)
            and not is_in_talked_over(self.document, first, trigger, others)
            and not explains_another(self.document, first, last, trigger, others)
            and not is_of_noun_before(self.document, first, trigger)
            and not is_of_noun_behind(self.document, first, last)
            and not is_of_anniversary(self.document, first, last, trigger)
            and not is_of_noun(self.document, first, last, trigger)
            and not is_of_made(self.document, first)
            and not is_day_of_journey(self.document, first, trigger)
            and not is_day_of_judging(self.document, first, last, trigger)
        ]
        told = [item for item in here if tells_day(item[2])]
        days = in_own_part(self.document, told, trigger)
        days = [item for item in days if not opens_report(self.document, item[2].start, item[1])]
        firsts = [first for first, _, _ in days]
        days = [item for item in days if not gives_way(self.document, item[0], trigger, firsts)]
        days = days or [item for item in here if counts_from_now(self.document, *item)]
        if trigger.is_noun:
            attributes = [i for i in days if self.positions.is_attribute(i[0], i[1], trigger)]
            attributes += [item for item in days if explains_it(self.document, item[0], trigger)]
            attributes += [item for item in days if attributes and self._joined(item, attributes[0])]
            apart = self.positions.is_between(trigger, others)
            near = [] if apart else [i for i in days if self.positions.reaches(trigger, i[0], others)]
            close = attributes or near
            close = close or self._in_phrase(days, trigger)
            if close:
                return self._join(close, trigger, close=True)
            aimed = [
                item
                for item in days
                if is_aimed(self.document, item[0]) and not self._taken(item, trigger, others, told)
            ]
            if aimed:
                aimed += [item for item in days if self._is_other_choice(aimed[0], item)]
                return self._join(aimed, trigger, close=True)
            if not self.positions.tells_event(trigger, others):
                leading = [item for item in days if self.positions.leads_in(item[1], trigger)]
                if not leading and self.positions.is_frame(trigger, others):
                    leading = [item for item in days if not self._taken(item, trigger, others, told)]
                return self._join(leading, trigger, close=True)
        free = [item for item in days if not self._taken(item, trigger, others, told)]
        return self._join(self._of_own_verb(free, trigger, others), trigger, close=False)

    def is_of_nouns(self, words: Span, nouns: list[Trigger]) -> bool:
        """Whether an English time stands right before one of the nouns, as part of it: "a | Thursday | meeting"."""
        return any(self._is_of_nouns(item, nouns) for item in self.times if item[2].span == words)

    def _is_of_nouns(self, item: Timed, nouns: list[Trigger]) -> bool:
        here = (one for one in nouns if one.is_noun and item[1] == one.first)
        return self.document.language == "en" and any(is_in_noun(self.document, item, one) for one in here)

    def _of_own_verb(self, days: list[Timed], trigger: Trigger, others: list[Trigger]) -> list[Timed]:
        """Leave out what stands at another verb of the clause: "leaves on Sunday and will be received on Monday"."""
        verbs = sorted(one.first for one in others if one.scope is trigger.scope and not one.is_noun)
        if len(days) < 2 or len(verbs) < 2 or trigger.first not in verbs:
            return days
        joining = self.grammar.words.joining
        borders = [
            max((at for at in range(one, two) if self.document.tokens[at].low in joining), default=two)
            for one, two in pairwise(verbs)
        ]
        own = bisect_right(borders, trigger.first)
        return [item for item in days if bisect_right(borders, item[0]) == own]

    def _is_other_choice(self, one: Timed, two: Timed) -> bool:
        """Whether the second is the other time of "Juli oder August"."""
        gap = self.document.tokens[one[1] : two[0]]
        return 0 < len(gap) <= 3 and gap[0].low in self.roles.choice

    def _since(self, first: int, time: TimeExpression) -> bool:
        own = self.document.tokens[first].low
        before = [token.low for token in self.document.tokens[max(0, first - 2) : first]]
        denied = len(before) == 2 and before[0] in self.roles.not_until
        span = self.document.language == "ru" and "/" in (time.edtf or "") and ".." not in (time.edtf or "")
        if span and own.isdigit():
            return self._dates_another(first)  # "продлится с 20 по 23 мая"
        if own in self.roles.since or (before and before[-1] in self.roles.since and not denied):
            return True
        if ".." in (time.edtf or ""):
            return True
        return self._dates_another(first)

    def _is_since_contact(self, first: int, time: TimeExpression, trigger: Trigger) -> bool:
        """Whether it is the day of a noun that tells since when: "have not met since talks in Munich in February", "seit ihrem Treffen 2017"."""
        if not trigger.is_noun or first < trigger.last or ".." in (time.edtf or ""):
            return False
        leading = self.document.tokens[max(trigger.first - _LEADING, trigger.scope.first) : trigger.first]
        if not (self.positions.is_turn(trigger) or any(one.low in self.roles.since for one in leading)):
            return False
        before = self.document.tokens[first - 1].low
        return before not in self.roles.since

    def _begins(self, first: int, time: TimeExpression, trigger: Trigger) -> bool:
        """Whether it is the day on which an English journey begins: "will visit Rome | from May 24"."""
        led = first > 0 and self.document.tokens[first - 1].low in self.roles.origin
        return (
            trigger.mode == "visit"
            and self.document.language == "en"
            and led
            and When.parse(str(time.edtf)).exact
        )

    def _counts_from_another(self, first: int, last: int) -> bool:
        """Whether it hangs on what follows: "one day before the summit opened"."""
        tokens = self.document.tokens
        return (
            first + 1 < last < len(tokens)
            and tokens[last - 1].low in self.roles.circumstance
            and tokens[last].is_word
        )

    def _dates_another(self, first: int) -> bool:
        """Whether it tells since when: "die erste Begegnung seit dem Abbruch der Beziehungen im Mai 2016"."""
        since = self.roles.since & self.roles.circumstance
        if is_of_event(self.document, first) or is_of_topic_told(self.document, first):
            return True
        for at in range(first - 1, max(first - 9, -1), -1):
            token = self.document.tokens[at]
            if token.low in since and self.document.tokens[at + 1].low != "этого":  # "до этого в мае"
                return True
            owns = token.text in _APOSTROPHES  # "seit Merz' Wahl am 6. Mai"
            if not (token.is_word or owns) or at in self.numbered or self.grammar.is_finite(token):
                return False
        return False

    def _in_phrase(self, days: list[Timed], trigger: Trigger) -> list[Timed]:
        """Return the times of a noun's phrase between commas: "Rossi, am Freitag zu einem Besuch eingetroffen, sagte"."""
        if len(trigger.scope.pieces) < 2:
            return []
        for piece in trigger.scope.pieces:
            if piece.first <= trigger.first < piece.last and piece.verb is None:
                return [item for item in days if piece.first <= item[0] < piece.last]
        return []

    def _taken(self, item: Timed, trigger: Trigger, others: list[Trigger], told: list[Timed]) -> bool:
        return any(
            other is not trigger
            and other.is_noun
            and trigger.aside not in range(other.first, other.last)  # "hat heute Rossi | zu Gast"
            and not (len(told) == 1 and self._is_during(trigger, other, others))
            and item in in_own_part(self.document, told, other)
            and (
                self.positions.is_attribute(item[0], item[1], other)
                or self.positions.reaches(other, item[0], others)
            )
            for other in others
        )

    def _is_during(self, trigger: Trigger, visit: Trigger, others: list[Trigger]) -> bool:
        """Whether the day of a visit, not said to take several, is also that of a contact during it."""
        length = self.lengths.of(visit, others) if self.positions.is_during(trigger, visit) else ("PD", None)
        return length is None or not length[0].endswith("D")

    def _joined(self, item: Timed, other: Timed) -> bool:
        """Whether `item` stands right before `other` in a list: "den 2. und 3. Mai"."""
        gap = self.document.tokens[item[1] : other[0]]
        return item[1] <= other[0] and len(gap) <= 3 and all(token.low in _LISTING for token in gap)

    def _join(
        self, items: list[tuple[int, int, TimeExpression]], trigger: Trigger, close: bool
    ) -> list[Dated]:
        """Return one date, a list of dates that the text counts up, or none where they compete."""
        days: dict[str, list[Span]] = {}
        for _, _, time in sorted(items, key=lambda item: item[0]):
            days.setdefault(str(time.edtf), []).append(time.span)
        found = [Dated(edtf, tuple(words), close) for edtf, words in days.items()]
        found = narrowest(found)
        if len(found) <= 1:
            return found
        pair = [When.parse(item.edtf) for item in found]
        if len(found) == 2 and self._is_choice(found):
            words = tuple(span for item in found for span in item.words)
            return [Dated(str(When(pair[0].earliest, pair[1].latest)), words, close)]
        if not self._is_list(found, trigger):
            by_nearness = sorted(found, key=lambda item: self._distance(item, trigger))
            return by_nearness[:1] if close else []
        if len(found) == 2 and follow(pair[0], pair[1]) and (not trigger.many or trigger.mode == "talks"):
            words = tuple(span for item in found for span in item.words)
            return [Dated(str(When(pair[0].earliest, pair[1].latest)), words, close)]
        return found

    def _distance(self, item: Dated, trigger: Trigger) -> int:
        start = self.document.tokens[trigger.first].start
        return min(abs(span.start - start) for span in item.words)

    def _is_choice(self, found: list[Dated]) -> bool:
        """Whether it is one of two times, not both: "im Juli oder August"."""
        gap = self.document.text[found[0].words[-1].end : found[1].words[0].start].lower().split()
        return len(gap) <= 3 and bool(self.roles.choice & set(gap))

    def _is_list(self, found: list[Dated], trigger: Trigger) -> bool:
        own = {token.low for token in self.document.tokens[trigger.first : trigger.last]}
        spans = sorted(span for item in found for span in item.words)
        for left, right in pairwise(spans):
            gap = self.document.text[left.end : right.start].lower().split()
            if any(word.strip(",.") not in own | self.roles.between_days | {""} for word in gap):
                return False
        return True

    def since(self, trigger: Trigger, published: str | None) -> Dated | None:
        """Return the days from "seit Anfang Februar" to the article's day, for a sum of contacts."""
        end = When.parse(published).latest if published else None
        for first, _, time in self.times:
            if trigger.scope.holds(first) and time.edtf and self._since(first, time):
                begin = When.parse(time.edtf).earliest
                if begin is not None and end is not None and begin <= end:
                    return Dated(str(When(begin, end)), (time.span,))
        return None
