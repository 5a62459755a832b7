"""Where a contact is told to take place by the sentences around it, and when, by `RunningDays`.

"Weber traf am Montag in Rom ein. Rossi empfing ihn zum Essen." happens in Rome.
"""

from __future__ import annotations

from verbale.contacts.bygone import is_bygone
from verbale.contacts.drafts import DONE, Draft
from verbale.contacts.entries import Entries
from verbale.contacts.goals import told_here
from verbale.contacts.journey_days import date_by_welcome
from verbale.contacts.material import Material
from verbale.contacts.parties import place_of
from verbale.contacts.places import is_one_of_several, places_visited, says_there
from verbale.contacts.running_days import IN_PERSON, RunningDays
from verbale.contacts.scopes import Scope
from verbale.contacts.steps_ahead import (
    look_ahead_by_plan,
    look_ahead_in_programme,
    look_ahead_on_journey,
    look_back_by_day,
)
from verbale.contacts.visit_days import date_by_meetings
from verbale.contacts.words import pattern_of
from verbale.languages import Sentence
from verbale.records import Place, Span, When
from verbale.times import NEXT_WEEKDAY, WEEK_TOLD

# How many sentences a journey, and a day, is still the setting of what follows.
_REACH = 3
_WEEK = 7
_NEXT_DAYS = 2  # days behind an arrival on which somebody is still there
_SHORT = 4  # letters below which a capital word may be an abbreviation


class Settings:
    """Keeps the last journey and gives its place, and the last day, to the contacts told within it."""

    def __init__(self, material: Material) -> None:
        self.material = material
        self.document = material.document
        self.roles = material.roles
        self.journeys: list[Draft] = []
        self.days = RunningDays(material)
        self.entries = Entries(material)

    def complete(
        self, drafts: list[Draft], scopes: list[Scope], sentence: Sentence, told: list[Draft]
    ) -> None:
        """Add place and day to the contacts of a sentence that have none; `told` are those before it."""
        for number, draft in enumerate(drafts):
            at = self.document.token_at(draft.start)
            scope = next((scope for scope in scopes if scope.holds(at)), None)
            if scope is not None and draft.count is None:
                self._look_ahead(draft, sentence)
                look_ahead_on_journey(self.material, draft, scope, scopes, sentence, [*told, *drafts])
                look_ahead_in_programme(self.material, draft, scope, [*told, *drafts])
                if draft.place is None and draft.mode in IN_PERSON:
                    self._place(draft, scope, sentence)
                if draft.date is None:
                    journey = self._journey_of(draft, sentence)
                    self.days.give(draft, scope, sentence, [*told, *drafts[:number]], journey)
                else:
                    date_by_welcome(self.material, draft, scope, self._journey_of(draft, sentence))
                if not told and number == 0:
                    self._day_of_lead(draft)
                self._leave_week(draft)
                self._leave_other_week(draft, [*told, *drafts[:number]])
            if draft.mode == "visit" and draft.place is not None:
                self.journeys.append(draft)

    def _look_ahead(self, draft: Draft, sentence: Sentence) -> None:
        """Call planned what the present tense tells, with no day, of a journey that is planned: "Weber reist am Montag nach Rom. Rossi empfängt ihn"."""
        if (
            draft.status != "held"
            or not draft.present
            or draft.date is not None
            or draft.mode not in IN_PERSON
        ):
            return
        for old in reversed(self.journeys):
            where = old.place.state if old.place else None
            if (
                sentence.index - max(old.sentences) <= _REACH
                and draft.actors & old.actors
                and where in draft.sides
            ):
                if old.status == "planned":
                    draft.set_status("planned")
                return

    def _leave_week(self, draft: Draft) -> None:
        """Leave the weekday open that lies before the journey on which they are to meet: "Bei seinem Besuch in der kommenden Woche … Am Freitag trifft er Rossi"."""
        chosen = {time.span for _, _, time in self.material.slots.times if time.why == NEXT_WEEKDAY}
        if draft.status != "planned" or draft.date is None:
            return
        if not all(words in chosen for words in draft.words_of("date")):
            return
        when = When.parse(draft.date)
        for old in self.journeys:
            first = When.parse(old.date).earliest if old.date and old.status == "planned" else None
            hosts = old.place is not None and old.place.state in draft.sides
            if first and when.latest and when.latest < first and hosts and old.actors & draft.actors:
                draft.drop("date")
                return

    def _leave_other_week(self, draft: Draft, told: list[Draft]) -> None:
        """Leave the weekday open that may be this week's where nothing ties it to the week told: "reist nächste Woche nach Rom. Am Freitag empfängt er Marin"."""
        times = {time.id: time for _, _, time in self.material.slots.times}
        days = {time.span: time for time in times.values() if time.why == WEEK_TOLD}
        today = self.material.day.latest if self.material.day else None
        if draft.date is None or today is None or not all(one in days for one in draft.words_of("date")):
            return
        when = When.parse(draft.date)
        if when.earliest is not None and (when.earliest - today).days <= _WEEK:
            return
        near = [old for old in told if _is_in_week(old, when) and old.actors & draft.actors]
        if any(_is_step(draft, old) for old in near):
            return
        week = next((days[one] for one in draft.words_of("date")), None)
        while week is not None and week.why == WEEK_TOLD:
            week = times.get(week.anchor or "")
        there = self.material.placed_in(self.document.sentence_at(week.start)) if week else []
        named = any(item.mention.actor in draft.actors for item in there)
        if not named or any(old.mode == "visit" for old in near):
            draft.drop("date")

    # -- the place ---------------------------------------------------------------------------

    def _place(self, draft: Draft, scope: Scope, sentence: Sentence) -> None:
        """Give the place of "dort", or of the journey during which it happened."""
        if self._says_there(scope):
            opener = self.document.tokens[scope.first]
            where = opener.low in self.roles.there  # "kam aus Rom, wo er …"
            if where and (
                self._is_unknown_place(scope.first) or is_one_of_several(self.material, scope.first)
            ):
                return
            found = self._place_before(opener.start, sentence, self.roles.origin if where else frozenset())
            if found is not None:
                _set_place(draft, *found)
                return
        here = told_here(self.document, self.material.placed, scope.numbers)
        if here is not None:
            _set_place(draft, place_of(here, self.document), here.span)
            return
        journey = self._journey_of(draft, sentence)
        if journey is not None:
            words = journey.words_of("place")
            if journey.place is not None and words:
                _set_place(draft, journey.place, words[0])

    def _is_unknown_place(self, first: int) -> bool:
        """Whether English "where" follows on a name in no list: "flies on to Tinytown, where he will meet Rossi"."""
        tokens = self.document.tokens
        at = first - 1 - (tokens[first - 1].text == ",")
        named = any(item.first <= at < item.last for item in self.material.placed)
        named = named or len(tokens[at].text) < _SHORT  # "Washington, D.C."
        return self.document.language == "en" and at > 0 and tokens[at].is_capital and not named

    def _says_there(self, scope: Scope) -> bool:
        where = self.document.tokens[scope.first].low in self.roles.there
        return where or says_there(self.material, scope)

    def _place_before(
        self, start: int, sentence: Sentence, others: frozenset[str]
    ) -> tuple[Place, Span] | None:
        """Return the last place named behind "in", "nach" or one of the `others`, or visited, in this sentence or the one before."""
        reach = self.document.sentences[max(0, sentence.index - 1)].start
        led = self.roles.venue | self.roles.goal | self.roles.toward | others
        visited = places_visited(self.journeys)
        for item in reversed(self.material.placed):
            mention = item.mention
            if not reach <= mention.start < start:
                continue
            if mention.kind not in {"place", "state"} or mention.how == "adjective":
                continue
            if mention.start in visited or (item.kind == "preposition" and item.word in led):
                return place_of(mention, self.document), mention.span
        return None

    def _journey_of(self, draft: Draft, sentence: Sentence) -> Draft | None:
        """Return the last journey during which the contact may have happened."""
        for old in reversed(self.journeys):
            if self._is_during(draft, old, sentence):
                return old
            here = sentence.index in old.sentences and draft.actors & old.guests
            if here and old.place and old.place.state not in draft.sides:
                return None  # "is in Rome; before, he visited a forum in Bern, where he met Rossi"
        return None

    def _is_during(self, draft: Draft, journey: Draft, sentence: Sentence) -> bool:
        """Whether somebody who travelled meets somebody of the state travelled to, told not far behind."""
        where = journey.place.state if journey.place else None
        if where is None or sentence.index - max(journey.sentences) > _REACH:
            return False
        if not draft.actors & journey.actors or where not in draft.sides or draft.another:
            return False
        if draft.status not in DONE and draft.status != journey.status:
            return False
        if draft.present and is_bygone(journey, draft, self.journeys, self.material.day):
            return False
        if draft.date is None or journey.date is None:
            return draft.is_at_stage_of(journey)
        began, met = When.parse(journey.date), When.parse(draft.date)
        return began.overlaps(met) or (self.document.language == "de" and _is_next_day(began, met))

    def close(self, drafts: list[Draft]) -> None:
        """Give the lead's day and the dateline's place to the meeting that the first paragraph tells."""
        look_ahead_by_plan(self.material, drafts)
        look_back_by_day(self.material, drafts)
        date_by_meetings(self.material, drafts)
        for draft in drafts:
            self.entries.date(draft)
            self._meet_in_person(draft)
        cities = [i.mention for i in self.material.placed if i.kind == "dateline" and i.side]
        if len(cities) != 1 or not drafts:
            return
        lead = self.document.sentence_at(cities[0].start)
        draft = min(drafts, key=lambda item: item.start)
        told = self.document.sentence_at(draft.start)
        follows = told.paragraph == lead.paragraph or told.index == lead.index + 1
        if follows and draft.place is None and draft.count is None and self._is_news(draft):
            _set_place(draft, place_of(cities[0], self.document), cities[0].span)

    def _meet_in_person(self, draft: Draft) -> None:
        """Call a meeting what a word tells that is said of those who sit together: "eine Unterredung", unless it was by telephone."""
        in_person = self.material.roles.in_person
        words = (self.document.text[span.start : span.end].lower() for span in draft.triggers)
        if draft.mode == "contact" and in_person and any(map(pattern_of(in_person).fullmatch, words)):
            draft.mode = "meeting"

    def _day_of_lead(self, draft: Draft) -> None:
        """Give the day of a first sentence about both sides to the contact that the second one tells."""
        told = self.document.sentence_at(draft.start)
        if told.index == 0 or draft.date is not None or draft.count is not None or not self._is_news(draft):
            return
        lead = self.document.sentences[told.index - 1]
        opens = lead.index == 0 or self.document.sentences[lead.index - 1].paragraph != lead.paragraph
        if not opens or lead.paragraph != told.paragraph or self.material.looks_back(told):
            return
        times = [time for _, _, time in self.material.slots.times if time.edtf]
        days = [time for time in times if lead.start <= time.start < lead.end]
        sides = {item.side for item in self.material.placed_in(lead)}
        if len(days) != 1 or any(told.start <= time.start < told.end for time in times):
            return
        when, day = When.parse(str(days[0].edtf)), self.material.day
        if not when.exact or day is None or not day.exact or len(sides & draft.sides) < 2:
            return
        if when.latest and day.earliest and 0 <= (day.earliest - when.latest).days <= 2:
            draft.date = days[0].edtf
            draft.prove("date", days[0].span)

    def _is_news(self, draft: Draft) -> bool:
        """Whether it is a meeting that has just been held."""
        if draft.status not in DONE or draft.mode not in {"meeting", "talks"}:
            return False
        day, when = self.material.day, When.parse(draft.date) if draft.date else None
        if day is None or day.earliest is None or when is None or when.latest is None:
            return True
        return 0 <= (day.earliest - when.latest).days <= 2


def _is_next_day(began: When, met: When) -> bool:
    """Whether somebody who arrived on a day is hardly gone on the other: "traf am Montag in Rom ein. Am Dienstag empfing ihn Rossi"."""
    if not began.exact or began.earliest is None or met.earliest is None:
        return False
    return 0 < (met.earliest - began.earliest).days <= _NEXT_DAYS


def _is_in_week(old: Draft, when: When) -> bool:
    """Whether a contact told is planned for the week of a day."""
    first = When.parse(old.date).earliest if old.date and old.status == "planned" else None
    return first is not None and when.latest is not None and 0 <= (when.latest - first).days <= _WEEK


def _is_step(draft: Draft, old: Draft) -> bool:
    """Whether a contact told before is a journey of which this is a step, or has the same sides."""
    there = old.place.state if old.place else None
    hosts = there in draft.sides or (draft.place is not None and draft.place.state == there)
    goes = old.mode == "visit" and (there is None or hosts or draft.mode == "visit")
    return goes or old.sides == draft.sides


def _set_place(draft: Draft, place: Place, words: Span) -> None:
    draft.place = place
    draft.prove("place", words)
    if draft.mode == "contact":
        draft.mode = "meeting"  # whoever talks at a place has met
