"""Which day a contact has: that of its own clause, of another clause, of the journey above.

A plan told for a day that has passed, or the day on which something was called off, is not the
contact's day.
"""

from __future__ import annotations

import re
from dataclasses import replace

from verbale.contacts.clause_days import ClauseDays
from verbale.contacts.consents import tells_consent
from verbale.contacts.dated import Dated
from verbale.contacts.denial_days import is_of_announcing, is_of_denial
from verbale.contacts.drafts import AHEAD, Draft
from verbale.contacts.judging import is_of_telling, is_reported_on
from verbale.contacts.looking_back import end_of_return, first_of_journey, is_nearly_next
from verbale.contacts.material import Material
from verbale.contacts.open_days import is_late
from verbale.contacts.places import is_left
from verbale.contacts.received_for_visit import days_received
from verbale.contacts.scopes import Scope, low_words
from verbale.contacts.spoken_about import is_topic_of_talk
from verbale.contacts.standing import Standing
from verbale.contacts.triggers import Trigger, trigger_span
from verbale.contacts.words import pattern_of
from verbale.records import Mention, When
from verbale.times import LAST_WEEKDAY, NEXT_WEEKDAY, tells_past

_FEAST = "a feast"  # how a time tells that it is one
_FOR = "für"
_SCHEDULED = 4  # words that a word of planning may stand before its day
_FRESH = 1  # days since which a weekday that was taken for the last one is sure
_YEAR_LONG = 366
_HALF_YEAR = 183
_YEAR = re.compile(r"\b\d{4}(?=-)")
_BY_TENSE = "by publication and tense"


class DayFinder:
    """Finds the days of the contacts of one document."""

    def __init__(self, material: Material) -> None:
        self.material = material
        self.document = material.document
        self.elsewhere = ClauseDays(material)

    def of(
        self, trigger: Trigger, triggers: list[Trigger], standing: Standing, scopes: list[Scope]
    ) -> list[Dated]:
        """Return the date of a contact, several where the words list several contacts."""
        slots = self.material.slots
        dates = slots.dates(trigger, triggers) or days_received(self.material, trigger, triggers)
        english = self.document.language == "en"  # "came on Tuesday for a summit that begins on Thursday"
        if trigger.is_noun and not any(dated.close or not english for dated in dates):
            dates = self.elsewhere.in_relative(trigger, triggers, scopes) or dates
        there = self.material.is_there(trigger)  # "flew to Bern after a visit to Rome, where he met Weber"
        apart = is_left(self.material, trigger.scope) or len(self.places_above(trigger, triggers)) > 1
        apart &= there
        if not (dates or apart) and (trigger.scope.kind == "infinitive" or there):
            journey = self.journey_above(trigger, triggers)
            dates = slots.dates(journey, triggers) if journey else []
            dates = [dated for dated in dates if not is_late(self.material, dated)]
        if not apart:
            dates = dates or self.elsewhere.in_another_clause(trigger, triggers)
        own = self._is_told_above(trigger, standing) or self._is_day_of_plan(trigger, standing)
        own = own and not self._accepts(standing)
        if standing.status in AHEAD:
            dates = [dated for dated in dates if not self._is_doubtful_year(dated)]
        told = self.document.language == "en" and standing.status == "held" and standing.words is not None
        if told or self.material.status.tells_absence(standing):
            dates = [dated for dated in dates if not self._is_doubtful_year(dated, ahead=True)]
        present = standing == Standing("held") and self.material.is_present(trigger)
        if standing.status in {"cancelled", "planned"} or present:
            dates = [dated for dated in dates if not self._is_doubtful_weekday(dated)]
        if standing == Standing("held"):
            dates = [gone for dated in dates if (gone := self._gone(dated, trigger, triggers)) is not None]
        if standing == Standing("held") and not present and self._is_in_past(trigger):
            dates = [dated for dated in dates if not self._is_to_come(When.parse(dated.edtf))]  # "met"
        if self._is_ahead_now(standing):
            dates = [dated for dated in dates if not self.material.is_gone(dated.edtf)]
        if present or standing.status in {"cancelled", "denied"}:  # "called off a planned stop in August"
            dates = [dated for dated in dates if not self.is_far(dated)]
        if is_reported_on(self.document, trigger):  # "unterrichtete ihn am Montag über das Treffen"
            start = self.document.tokens[trigger.first].start
            dates = [dated for dated in dates if dated.close or dated.words[0].start > start]
        if is_topic_of_talk(self.document, trigger, triggers):  # "über einen Besuch im Herbst"
            dates = [dated for dated in dates if not self._is_by_tense(dated)]
        to_come = [one for one in dates if self._is_to_come(When.parse(one.edtf))]
        dates = [
            one for one in dates if one in to_come or not is_of_telling(self.document, one.words[0], trigger)
        ]
        dates = [self.up_to_end(one, trigger) for one in dates]
        return [
            dated
            for dated in dates
            if own or self.fits(dated, standing, trigger) or self._is_appointed(dated, trigger)
        ]

    def _is_appointed(self, dated: Dated, trigger: Trigger) -> bool:
        """Whether it is the day for which somebody is invited in German: "hatte ihn für den 3. März eingeladen"."""
        at = self.document.token_at(dated.words[0].start)
        before = {token.low for token in self.document.tokens[max(0, at - 1) : at + 1]}
        return trigger.frame == "invite" and self.document.language == "de" and _FOR in before

    def is_far(self, dated: Dated) -> bool:
        """Whether only the tense makes it a day most of a year ahead: "Am 30. März spricht …", told in June, may be of the past."""
        when, day = When.parse(dated.edtf), self.material.day
        if day is None or day.latest is None or when.earliest is None:
            return False
        return (when.earliest - day.latest).days > _HALF_YEAR and self._is_by_tense(dated)

    def _is_by_tense(self, dated: Dated) -> bool:
        """Whether only the tense chose its year or week."""
        return all(
            _BY_TENSE in (time.why or "") or time.why in {LAST_WEEKDAY, NEXT_WEEKDAY}
            for _, _, time in self.material.slots.times
            if time.span in dated.words
        )

    def up_to_end(self, dated: Dated, trigger: Trigger) -> Dated:
        """Return the time up to the day on which a visit ended: "Die Reise ging am Montag zu Ende"."""
        if (back := end_of_return(self.document, dated, trigger)) is not None:
            return back
        closing, when = self.material.roles.closing, When.parse(dated.edtf)
        if trigger.mode != "visit" or not trigger.is_noun or when.latest is None or not closing:
            return dated
        short = when.earliest is not None and (when.latest - when.earliest).days <= _FRESH
        english = self.document.language == "en"
        if not (when.exact if english else short) or self.material.find_in(trigger.scope, closing) is None:
            return dated
        first = first_of_journey(self.material.slots.lengths.of(trigger, []), when)
        if first is None and self.document.language == "ru":
            return dated  # "12 мая завершил турне в Риме": he was there on that day
        return replace(dated, edtf=str(When(first, when.latest)))

    def _gone(self, dated: Dated, trigger: Trigger, triggers: list[Trigger]) -> Dated | None:
        """Return the last "im Oktober" for what is told as past shortly before another October; none of a feast, which moves."""
        when, day = When.parse(dated.edtf), self.material.day
        if day is None or day.latest is None or when.earliest is None:
            return dated
        chosen = [time for _, _, time in self.material.slots.times if time.span in dated.words]
        past = all(_BY_TENSE in (time.why or "") and tells_past(self.document, time) for time in chosen)
        low = low_words(self.document, trigger.scope)
        verbs = any(not one.is_noun and one.scope is trigger.scope for one in (trigger, *triggers))
        takes_place = verbs or pattern_of(self.material.words.events).search(low) is not None
        if when.earliest <= day.latest or not chosen or not (past and takes_place):
            return dated
        if any((time.why or "").startswith(_FEAST) for time in chosen):
            return None
        return replace(dated, edtf=_YEAR.sub(lambda year: str(int(year.group()) - 1), dated.edtf))

    def _is_doubtful_weekday(self, dated: Dated) -> bool:
        """Whether "das Treffen am Donnerstag wurde abgesagt" may mean the coming Thursday as well as the last one."""
        when, day = When.parse(dated.edtf), self.material.day
        if day is None or day.earliest is None or when.latest is None or not when.exact:
            return False
        taken = {time.span for _, _, time in self.material.slots.times if time.why == LAST_WEEKDAY}
        return (day.earliest - when.latest).days > _FRESH and all(words in taken for words in dated.words)

    def _is_doubtful_year(self, dated: Dated, ahead: bool = False) -> bool:
        """Whether a plan's time lies in a past year, or `ahead` in one to come, that only the tense chose: "set for 24 May, never happened"."""
        when, day = When.parse(dated.edtf), self.material.day
        if day is None or day.earliest is None or when.latest is None or when.earliest is None:
            return False
        if (when.earliest <= day.earliest) if ahead else (when.exact or when.latest >= day.earliest):
            return False
        chosen = {time.span for _, _, time in self.material.slots.times if _BY_TENSE in (time.why or "")}
        return all(words in chosen for words in dated.words)

    def journey_above(self, trigger: Trigger, triggers: list[Trigger]) -> Trigger | None:
        """Return the visit told by the clause that this one hangs on."""
        return next(iter(self.journeys_above(trigger, triggers)), None)

    def places_above(self, trigger: Trigger, triggers: list[Trigger]) -> list[Mention]:
        """Return the places of the visits above, each once: in English the nearest first."""
        finder = self.material.parties
        found: dict[str | None, Mention] = {}
        for journey in self.journeys_above(trigger, triggers):
            place = (finder.of_noun if journey.is_noun else finder.of_verb)(journey, triggers).place
            if place is not None:
                found.setdefault(place.actor, place)
        return list(found.values())

    def journeys_above(self, trigger: Trigger, triggers: list[Trigger]) -> list[Trigger]:
        """Return the visits told by the clause that this one hangs on: in English those nearest to it first, else what a verb tells."""
        matrix = trigger.scope.matrix
        visits = [t for t in triggers if matrix is not None and t.scope is matrix and t.mode == "visit"]
        if self.document.language == "en":
            before = [t for t in visits if t.first < trigger.first]
            return [*reversed(before), *(t for t in visits if t not in before)]
        return sorted(visits, key=lambda one: one.is_noun)

    def _is_told_above(self, trigger: Trigger, standing: Standing) -> bool:
        """Whether another clause denies or proposes it, so that its own days are not those of the denial: "dementierte, dass …"."""
        if standing.words is None or standing.status not in {"denied", "proposed", "cancelled"}:
            return False
        english = self.document.language == "en" and not trigger.is_noun  # "was to have met Rossi on Monday"
        if standing.status == "cancelled":
            return english and standing.words.end <= self.document.tokens[trigger.first].start
        return self.document.token_at(standing.words.start) not in trigger.scope.numbers

    def _is_day_of_plan(self, trigger: Trigger, standing: Standing) -> bool:
        """Whether a verb itself is what was planned: "wollte am Montag nach Rom reisen", not "kündigte am Montag Gespräche an"."""
        sends = (
            self.document.tokens[trigger.first].low in self.material.roles.to_send
        )  # its tense is not asked
        return not (trigger.is_noun or sends) and standing.status in AHEAD and standing.status != "proposed"

    def fits(self, dated: Dated, standing: Standing, trigger: Trigger) -> bool:
        """Whether the day can be that of the contact, not that of its announcement, its cancelling or of a yes to it."""
        far = trigger.is_noun and self.document.language == "en" and is_nearly_next(dated, self.material.day)
        if far and self._is_by_tense(dated):
            return False  # "the summit on 10 March was …", told on 7 March
        if self._accepts(standing) or is_of_announcing(self.document, standing, dated.words[0], trigger):
            return self._is_to_come(When.parse(dated.edtf))
        if standing.words is not None and trigger.is_noun and not self._is_scheduled(dated):
            noun, words = trigger_span(self.document, trigger), self.material.status.words
            if is_of_denial(self.document, standing.words, dated.words[0], noun, words):
                return self._is_to_come(When.parse(dated.edtf))
        failed = self.document.language == "en" and self.material.status.failed(standing)
        if failed and self._is_to_come(When.parse(dated.edtf)):
            return False  # "planned for Sunday, failed to take place"
        if dated.close or self._is_scheduled(dated) or self.material.status.tells_absence(standing):
            return True
        if standing.status in {"cancelled", "denied", "proposed"}:
            return self._is_to_come(When.parse(dated.edtf))
        return not (standing.status in AHEAD and self.material.is_gone(dated.edtf))

    def _is_in_past(self, trigger: Trigger) -> bool:
        """Whether an English verb is in the past tense: "met", not the "bound" of "is bound for Rome"."""
        before = self.document.tokens[trigger.first - 1].low
        return (
            self.document.language == "en" and not trigger.is_noun and before not in self.material.roles.now
        )

    def _is_ahead_now(self, standing: Standing) -> bool:
        """Whether an English plan is one on the article's day: "will meet", "is to meet", not "was to meet"."""
        if self.document.language != "en" or standing.status != "planned" or standing.words is None:
            return False
        return self.material.low[standing.words.start :].split()[0] in self.material.roles.now

    def _accepts(self, standing: Standing) -> bool:
        """Whether the words say that an invitation was accepted, or a contact agreed to: "nahm am Montag die Einladung an"."""
        if tells_consent(self.material.low, standing, self.material.status.words):
            return True
        if standing.words is None or standing.status != "planned":
            return False
        low = self.material.low[standing.words.start : standing.words.end]
        return pattern_of(self.material.status.words.accepted).search(low) is not None

    def may_be_of(self, dated: Dated, draft: Draft) -> bool:
        """Whether a time can be that of one contact: not "2022-2023" of a programme, not a past year of one ahead."""
        when = When.parse(dated.edtf)
        if self.document.language != "ru" or when.earliest is None or when.latest is None:
            return True
        gone = draft.status in AHEAD and self.material.is_gone(dated.edtf) and not dated.close
        return draft.count is not None or not (gone or (when.latest - when.earliest).days > _YEAR_LONG)

    def _is_to_come(self, when: When) -> bool:
        """Whether the day lies behind the article's, so that nobody can have denied or called off anything on it."""
        day = self.material.day
        return (
            day is not None
            and day.latest is not None
            and when.earliest is not None
            and when.earliest > day.latest
        )

    def _is_scheduled(self, dated: Dated) -> bool:
        """Whether a word of planning leads to the day: "scheduled for Sunday"."""
        at = self.document.token_at(dated.words[0].start)
        before = self.document.tokens[max(0, at - _SCHEDULED) : at]
        return any(self.material.status.calls_planned(token.low) for token in before)

    def last_visits(self, draft: Draft, trigger: Trigger, told: list[Draft]) -> list[Dated]:
        """Return the days of "bei seinen letzten drei Besuchen", told right before."""
        roles = self.material.roles
        low = low_words(self.document, trigger.scope)
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
                tuple(words for old in visits if old.date == day for words in old.words_of("date")),
                True,
            )
            for day in chosen
        ]
