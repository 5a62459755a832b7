"""Which day a contact has: that of its own clause, of "…, das am Mittwoch stattfand", of the journey above.

A plan told for a day that has passed, or the day on which something was called off, is not the
contact's day.
"""

from __future__ import annotations

from dataclasses import replace

from verbale.contacts.dated import Dated
from verbale.contacts.drafts import AHEAD, Draft
from verbale.contacts.material import Material
from verbale.contacts.scopes import Scope
from verbale.contacts.status import Standing
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import pattern_of
from verbale.records import When

# A word of planning stands at most this many words before its day.
_SCHEDULED = 4


class DayFinder:
    """Finds the days of the contacts of one document."""

    def __init__(self, material: Material) -> None:
        self.material = material
        self.document = material.document

    def of(
        self, trigger: Trigger, triggers: list[Trigger], standing: Standing, scopes: list[Scope]
    ) -> list[Dated]:
        """Return the date of a contact, several where the words list several contacts."""
        slots = self.material.slots
        dates = slots.dates(trigger, triggers)
        if not dates and trigger.is_noun:
            dates = self._dates_in_relative(trigger, triggers, scopes)
        if not dates and (trigger.scope.kind == "infinitive" or self.material.is_there(trigger)):
            journey = self.journey_above(trigger, triggers)
            dates = slots.dates(journey, triggers) if journey else []
        dates = dates or self._day_of_agreement(trigger) or self._day_of_clause_before(trigger)
        own = self._is_told_above(trigger, standing)
        return [dated for dated in dates if own or self.fits(dated, standing)]

    def journey_above(self, trigger: Trigger, triggers: list[Trigger]) -> Trigger | None:
        """Return the visit told by the clause that this one hangs on."""
        matrix = trigger.scope.matrix
        return next(
            (t for t in triggers if matrix is not None and t.scope is matrix and t.mode == "visit"), None
        )

    def _dates_in_relative(
        self, trigger: Trigger, triggers: list[Trigger], scopes: list[Scope]
    ) -> list[Dated]:
        """Return the date of "…, das am Mittwoch stattfand" behind the noun."""
        events = pattern_of(self.material.words.events)
        for scope in scopes:
            if scope.kind != "relative" or not trigger.last <= scope.first <= trigger.last + 14:
                continue
            if any(trigger.last <= other.first < scope.first for other in triggers):
                continue
            there = self.document.tokens[scope.first].low in self.material.roles.there
            words = " ".join(self.document.tokens[at].low for at in scope.tokens())
            if there or events.search(words):
                within = replace(trigger, scope=scope, frame="with", first=scope.first, last=scope.first + 1)
                found = self.material.slots.dates(within, [within])
                return [replace(dated, close=True) for dated in found]
        return []

    def _is_told_above(self, trigger: Trigger, standing: Standing) -> bool:
        """Whether another clause denies or proposes it, so that its own days are not those of the denial: "dementierte, dass …"."""
        if standing.words is None or standing.status not in {"denied", "proposed"}:
            return False
        return self.document.token_at(standing.words.start) not in trigger.scope.numbers

    def fits(self, dated: Dated, standing: Standing) -> bool:
        """Whether the day can be that of the contact, not that of its announcement or its cancelling."""
        if dated.close or self._is_scheduled(dated):
            return True
        if standing.status in {"cancelled", "denied", "proposed"}:
            return False
        when, day = When.parse(dated.edtf), self.material.day
        if day is None or day.earliest is None or when.latest is None:
            return True
        return not (standing.status in AHEAD and when.latest < day.earliest)

    def _is_scheduled(self, dated: Dated) -> bool:
        """Whether a word of planning leads to the day: "scheduled for Sunday"."""
        at = self.document.token_at(dated.words[0].start)
        before = self.document.tokens[max(0, at - _SCHEDULED) : at]
        return any(self.material.status.calls_planned(token.low) for token in before)

    def _day_of_agreement(self, trigger: Trigger) -> list[Dated]:
        """Return the day of the clause above for "agreed on Friday to meet, after a call"."""
        scope = trigger.scope
        if not trigger.is_noun or scope.kind != "infinitive" or scope.matrix is None:
            return []
        before = [token.low for token in self.document.tokens[max(0, trigger.first - 2) : trigger.first]]
        if not any(word in self.material.roles.circumstance for word in before):
            return []
        above = replace(trigger, scope=scope.matrix, frame="with")
        return self.material.slots.dates(above, [above])

    def _day_of_clause_before(self, trigger: Trigger) -> list[Dated]:
        """Return the day that opens "Am Montag besuchte er Rom und wurde von Rossi empfangen"."""
        scope = trigger.scope
        above = scope.matrix
        if trigger.is_noun or not scope.coordinated or above is None or above.kind != "main":
            return []
        verb = next((piece.verb for piece in above.pieces if piece.verb is not None), None)
        own_verb = next((piece.verb for piece in scope.pieces if piece.verb is not None), None)
        times = self.material.slots.times
        if verb is None or own_verb is None or any(scope.holds(first) for first, _, _ in times):
            return []
        here = self.material.parties.in_scope(scope)
        if any(item.kind == "bare" and item.first < own_verb for item in here):
            return []
        days = [(first, time) for first, _, time in times if above.holds(first) and time.edtf]
        if len(days) != 1 or days[0][0] > verb or not When.parse(str(days[0][1].edtf)).exact:
            return []
        return [Dated(str(days[0][1].edtf), (days[0][1].span,))]

    def last_visits(self, draft: Draft, trigger: Trigger, told: list[Draft]) -> list[Dated]:
        """Return the days of "bei seinen letzten drei Besuchen", told right before."""
        roles = self.material.roles
        low = " ".join(self.document.tokens[at].low for at in trigger.scope.tokens())
        match = pattern_of(roles.last_visits).search(low)
        if match is None:
            return []
        value = next((roles.numbers[word] for word in match.group().split() if word in roles.numbers), 0)
        visits = [old for old in told if old.mode == "visit" and old.date and old.actors & draft.actors]
        days = sorted({str(old.date) for old in visits})
        if not 0 < value <= len(days):
            return []
        first = pattern_of(roles.first_visits).search(match.group()) is not None
        chosen = days[:value] if first else days[-value:]
        return [
            Dated(
                day,
                tuple(
                    entry.span
                    for old in visits
                    if old.date == day
                    for entry in old.evidence
                    if entry.field == "date"
                ),
                True,
            )
            for day in chosen
        ]
