"""How long a contact took: of hours and minutes anywhere in its clause, of days by its noun; or in the sentence behind it."""

from __future__ import annotations

from verbale.contacts.dated import in_whole_units
from verbale.contacts.positions import LONG_PARTICIPLES, Positions
from verbale.contacts.scopes import Scope, has_word
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import contact_words, pattern_of
from verbale.languages import Document
from verbale.records import Span, TimeExpression
from verbale.times import tells_length

_OF_DAYS = frozenset({"visit", "talks", "meeting"})

_LONG = frozenset("YMW")  # units that no talks last: what is "for the first time in three years"

_MET = frozenset({"meeting", "talks", "contact", "call"})
_WAITS = frozenset({"wait", "waits", "waiting", "waited"})  # how long one kept the other waiting


class LengthFinder:
    """Finds how long the contacts of one document took."""

    def __init__(
        self, document: Document, times: list[tuple[int, int, TimeExpression]], positions: Positions
    ) -> None:
        """Take the document, its times with their first token and the one behind their last, and how they stand to nouns."""
        self.document = document
        self.times = times
        self.positions = positions
        self.roles = contact_words(document.language).roles

    def of(self, trigger: Trigger, others: list[Trigger]) -> tuple[str, Span] | None:
        """Return how long it lasted: of hours and minutes anywhere in the clause, of days by the noun."""
        for first, last, time in self.times:
            if not trigger.scope.holds(first) or not tells_length(time):
                continue
            ended = self._ended_after(first, time, trigger)
            if (self._tells_distance(first, last) and not ended) or self._is_of_noun(first, trigger):
                continue
            if (
                trigger.is_noun
                and not self._measures(last, trigger)
                and not (
                    self.positions.is_attribute(first, last, trigger)
                    or last == trigger.first
                    or self.positions.reaches(trigger, first, others)
                    or self._lasts(trigger)
                    or ended
                )
            ):
                continue
            if self._is_of_verb(time, trigger, others):
                continue
            if time.value.startswith("PT") or trigger.is_noun or self._spans_days(first, last, trigger):
                return in_whole_units(time.value), time.span
        return None

    def _is_of_verb(self, time: TimeExpression, trigger: Trigger, others: list[Trigger]) -> bool:
        """Whether hours are how long people met during an English visit: "during his Rome visit, Weber met Rossi | for three hours"."""
        hours = time.value.startswith("PT") and trigger.mode == "visit" and trigger.is_noun
        verbs = (one for one in others if one.scope is trigger.scope and not one.is_noun and one.mode in _MET)
        return hours and self.document.language == "en" and any(verbs)

    def _spans_days(self, first: int, last: int, trigger: Trigger) -> bool:
        """Whether a verb lasts days: "reist für zwei Tage nach Rom", "verhandelten zwei Tage lang", "прибыл с двухдневным визитом"."""
        tokens = self.document.tokens
        before = tokens[first - 1].low if first else ""
        behind = tokens[last].low if last < len(tokens) else ""
        said = before in self.roles.spanning or behind in self.roles.throughout
        stays = trigger.mode == "visit" and self._lasts(trigger)
        travels = self.document.language == "ru" and trigger.frame == "travel"
        comes = travels and (before in self.roles.aimed or behind in self.roles.manner)
        return trigger.mode in _OF_DAYS and (said or stays or comes)

    def _ended_after(self, first: int, time: TimeExpression, trigger: Trigger) -> bool:
        """Whether the clause of a noun says when it was over: "Переговоры завершились через три часа", not "Первый за три года саммит завершился"."""
        counted = first and first < trigger.first and self.document.tokens[first - 1].low == "за"
        if not trigger.is_noun or counted or (time.value[-1] in _LONG and "T" not in time.value):
            return False
        return has_word(self.document, trigger.scope, self.roles.ending)

    def _is_of_noun(self, first: int, trigger: Trigger) -> bool:
        """Whether it is how long another contact lasted than the verb's: "После встречи, длившейся час, Вебер позвонил Росси"."""
        before = self.document.tokens[first - 1].low if first else ""
        participle = before.endswith(LONG_PARTICIPLES) and pattern_of(self.roles.lasting).fullmatch(before)
        return self.document.language == "ru" and not trigger.is_noun and bool(participle)

    def _tells_distance(self, first: int, last: int) -> bool:
        """Whether it is how far apart two things are: "six days after", "the second meeting in three weeks", "vor zwei Stunden"."""
        tokens = self.document.tokens
        before, own = tokens[first - 1].low if first else "", tokens[first].low
        behind = tokens[last].low if last < len(tokens) else ""
        apart = self.roles.since | self.roles.apart
        if self.document.language == "ru" and own.endswith(self.roles.adjective_endings):
            return False  # "с двухдневным визитом"
        parted = {behind, tokens[last - 1].low} & self.roles.apart_behind
        waits = not _WAITS.isdisjoint(token.low for token in tokens[max(0, first - 2) : first])
        return before in apart or own in self.roles.since or bool(parted) or waits or behind == "late"

    def _measures(self, last: int, trigger: Trigger) -> bool:
        """Whether it is the length in "three hours of talks"."""
        return last + 1 == trigger.first and self.document.tokens[last].low == "of"

    def _lasts(self, trigger: Trigger) -> bool:
        """Whether the clause says how long the contact lasted."""
        return has_word(self.document, trigger.scope, self.roles.lasting)

    def told_in(self, scope: Scope) -> tuple[str, Span] | None:
        """Return the length that a clause without a word of contact tells: "… und dauerte zwei Stunden"."""
        if not has_word(self.document, scope, self.roles.lasting):
            return None
        lengths = [time for first, _, time in self.times if scope.holds(first) and tells_length(time)]
        return (
            (in_whole_units(lengths[0].value), lengths[0].span)
            if len(lengths) == 1 and lengths[0].value.startswith("PT")
            else None
        )

    def spent_in(self, scope: Scope) -> tuple[str, Span] | None:
        """Return how many hours they spent on what is told behind a contact: "Eine Stunde lang suchten sie nach Auswegen"."""
        lows = {self.document.tokens[at].low for at in scope.numbers}
        if not lows & (self.roles.plural_pronouns | self.roles.throughout):
            return None
        tokens = self.document.tokens
        spent = []
        for first, last, time in self.times:
            around = {
                token.low for token in [*tokens[max(0, first - 2) : first + 1], *tokens[last : last + 1]]
            }
            if scope.holds(first) and tells_length(time) and not around & self.roles.not_spent:
                spent.append(time)
        hours = [time for time in spent if time.value.startswith("PT")]
        return (in_whole_units(hours[0].value), hours[0].span) if len(hours) == 1 else None

    def of_sitting(self, scope: Scope) -> tuple[str, Span] | None:
        """Return the length in English "the 90-minute session", which takes up the contact told before."""
        tokens = self.document.tokens
        for first, last, time in self.times:
            here = scope.holds(first) and tells_length(time) and time.value.startswith("PT")
            if self.document.language != "en" or not here or last >= len(tokens) or not first:
                continue
            if tokens[first - 1].low in self.roles.definite and tokens[last].low in self.roles.sitting:
                return in_whole_units(time.value), time.span
        return None
