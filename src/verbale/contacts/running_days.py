"""The day that runs on: from what was told right before to a contact that has no day of its own.

"Weber traf am Montag in Rom ein. Rossi empfing ihn zum Essen." is on Monday, as long as no other time
stands between; "danach" and "am selben Abend" keep the day of the contact before.
"""

from __future__ import annotations

from dataclasses import dataclass

from verbale.contacts.dated import Dated
from verbale.contacts.drafts import AHEAD, DONE, FITTING, Draft
from verbale.contacts.joint_acts import day_of_act
from verbale.contacts.journey_days import day_of_journey, is_news_before, only_begins
from verbale.contacts.material import Material
from verbale.contacts.pointed_days import day_of_now, look_ahead, of_that_day, pointed_day
from verbale.contacts.scopes import Scope
from verbale.contacts.stage_days import day_of_stage
from verbale.contacts.time_of_day import day_of_hour
from verbale.languages import Sentence
from verbale.records import Evidence, Mode, Span, Status, TimeExpression, When

IN_PERSON = frozenset({"meeting", "talks", "contact"})
# How many sentences behind an arrival its day runs on.
_NEXT = 2
_JUST_BEFORE = 3  # sentences before in which no other day may be told
_PLUPERFECT = frozenset({"hatte", "hatten"})
_FRESH = 2  # days from an arrival to the article


@dataclass(frozen=True, slots=True)
class Unnamed:
    """A contact of a known day, of which its words do not say between whom: "Am Freitag gab es einen Gipfel"."""

    mode: Mode
    status: Status
    dated: Dated
    sides: frozenset[str]
    sentence: int


class RunningDays:
    """Gives days to the contacts of one document."""

    def __init__(self, material: Material) -> None:
        self.material = material
        self.document = material.document
        self.roles = material.roles
        self.times = {time.id: time for _, _, time in material.slots.times}
        self.unnamed: list[Unnamed] = []

    def give(
        self, draft: Draft, scope: Scope, sentence: Sentence, told: list[Draft], journey: Draft | None
    ) -> None:
        """Add the day to a contact that has none; `told` are those before it, `journey` the one during which it happened."""
        look_ahead(self.material, draft, scope)
        found = (
            day_of_now(self.material, draft, scope)
            or self._of_today(draft, scope, sentence)
            or pointed_day(self.material, draft, scope, sentence)
        )
        if draft.mode != "visit" and found is None:
            found = (
                self._of_tonight(draft, scope, sentence)
                or self._by_time_of_day(draft, scope, sentence, told)
                or self._right_after(draft, scope, sentence, told)
                or day_of_hour(self.material, draft, scope, sentence, told)
                or self._of_clause_before(draft, scope, sentence, told)
                or self._of_arrival(draft, sentence, told, journey)
                or self._of_unnamed(draft, sentence)
                or day_of_journey(self.material, draft, sentence, journey, told)
                or day_of_stage(self.material, draft, scope, sentence)
                or day_of_act(self.material, draft, scope, sentence)
            )
        if found is not None and not self._has_other_day(scope, found[0]):
            draft.date = found[0]
            for span in found[1]:
                draft.prove("date", span)
            if self._is_ahead(draft):
                draft.set_status("planned", *found[1])

    def _is_ahead(self, draft: Draft) -> bool:
        """Whether the day is to come, or is the article's and told in the present tense."""
        day, when = self.material.day, When.parse(str(draft.date))
        if draft.status != "held" or day is None or day.latest is None or when.earliest is None:
            return False
        return when.earliest > day.latest or (draft.present and draft.date == str(day))

    def _by_time_of_day(
        self, draft: Draft, scope: Scope, sentence: Sentence, told: list[Draft]
    ) -> tuple[str, list[Span]] | None:
        """Return the day of "am Abend" where the words before tell a contact's day; of "am selben Abend" always."""
        for first, _, time in self.material.slots.times:
            if not scope.holds(first) or time.type != "TIME" or time.edtf:
                continue
            before = {token.low for token in self.document.tokens[max(0, first - 2) : first]}
            if before & self.roles.since:
                continue  # "bis zum Vormittag" tells an end
            anchor, same = self.times.get(time.anchor or ""), bool(before & self.roles.same)
            day = anchor.edtf if anchor is not None else None
            if anchor is None or not day or not When.parse(day).exact or time.value[:10] != day[:10]:
                found = self._told_day(draft, told, same)
                if found is not None:
                    return str(found.date), [time.span, *found.words_of("date")]
                continue
            if same or self._is_day_of_told(anchor, sentence, told) or self._is_today(draft, anchor):
                return day, [time.span, anchor.span]
        return None

    def _told_day(self, draft: Draft, told: list[Draft], same: bool) -> Draft | None:
        """Return the contact whose day "am selben Abend" means, or of today for a plan "am Abend"."""
        held = [old for old in told if old.status in DONE and old.date and When.parse(old.date).exact]
        day = self.material.day
        if same:
            shared = [old for old in held if old.actors & draft.actors]
            return max(shared, key=lambda old: max(old.triggers)) if shared else None
        if draft.status != "planned" or day is None or not day.exact:
            return None
        return next((old for old in held if old.date == str(day)), None)

    def _of_tonight(self, draft: Draft, scope: Scope, sentence: Sentence) -> tuple[str, list[Span]] | None:
        """Return the article's day for a plan "am Abend" where the paragraph has named no other day."""
        day = self.material.day
        if draft.status != "planned" or day is None or not day.exact:
            return None
        opens = next(one.start for one in self.document.sentences if one.paragraph == sentence.paragraph)
        times = [time for time in self.times.values() if opens <= time.start < sentence.end]
        hours = [
            time
            for time in times
            if time.type == "TIME" and not time.edtf and scope.holds(self.document.token_at(time.start))
        ]
        if not hours or any(time.edtf for time in times) or self._was_planned(scope):
            return None
        return str(day), [hours[0].span]

    def _of_today(self, draft: Draft, scope: Scope, sentence: Sentence) -> tuple[str, list[Span]] | None:
        """Return the article's day for what happens "am Mittag", or happened "am Morgen", where no other day is told right before."""
        day = self.material.day
        if day is None or not day.exact or draft.status not in DONE or self._ends_late(scope):
            return None
        tokens, document = self.document.tokens, self.document
        hours = [
            time
            for first, _, time in self.material.slots.times
            if time.type == "TIME" and not time.edtf and scope.holds(first) and time.anchor in {None, "published"}
            and (draft.present or any(token.low in self.roles.morning for token in tokens[first : first + 2]))
        ]  # fmt: skip
        opens = document.sentences[max(0, sentence.index - _JUST_BEFORE)].start
        others = [time for time in self.times.values() if opens <= time.start < sentence.end and time.edtf]
        if not hours or any(time.edtf != str(day) for time in others):
            return None
        return str(day), [hours[0].span]

    def _was_planned(self, scope: Scope) -> bool:
        """Whether a plan is told in the past, of a day that may be over: "am Abend wollte er telefonieren"."""
        return any(self.document.tokens[at].low in self.roles.was_planned for at in scope.numbers)

    def _is_day_of_told(self, anchor: TimeExpression, sentence: Sentence, told: list[Draft]) -> bool:
        """Whether the day named before is that of a contact told in this sentence or the one before."""
        words = Evidence("date", anchor.start, anchor.end)
        return any(
            words in draft.evidence and draft.sentences_to(sentence) <= 1
            for draft in told
            if draft.status in DONE
        )

    def _is_today(self, draft: Draft, anchor: TimeExpression) -> bool:
        """Whether what is planned for "am Abend", or told in the present tense, is told on the day named before."""
        day = self.material.day
        ahead = draft.status == "planned" or (draft.present and draft.status == "held")
        return ahead and day is not None and anchor.edtf == str(day) and day.exact

    def _right_after(
        self, draft: Draft, scope: Scope, sentence: Sentence, told: list[Draft]
    ) -> tuple[str, list[Span]] | None:
        """Return the day of the contact told before, for "danach traf er auch Rossi"."""
        if draft.status not in {*DONE, "planned"} or not told:
            return None
        before = max(told, key=lambda old: (max(old.sentences), max(span.start for span in old.triggers)))
        before = of_that_day(self.material, before, draft, scope, told)
        done = draft.status in DONE and before.status in DONE
        near = sentence.index - max(before.sentences) <= 1 and (done or self._is_meal_to_come(draft, before))
        if not near or not before.date or not When.parse(before.date).exact:
            return None
        match = self.material.find_in(scope, self.roles.right_after)
        if match is None or self._ends_late(scope) or not before.actors & draft.actors:
            return None
        if before.mode == "visit" and "day" not in match.group():  # "earlier in the day"
            return None
        return before.date, [*before.words_of("date"), Span(match.start(), match.end())]

    def _is_meal_to_come(self, draft: Draft, before: Draft) -> bool:
        """Whether one plan follows on a meal of the day: "will have lunch with Rossi on Monday. After that he is due to meet Marin"."""
        words = " ".join(self.material.low[span.start : span.end] for span in before.triggers).split()
        return draft.status == before.status == "planned" and not self.roles.meals.isdisjoint(words)

    def _has_other_day(self, scope: Scope, day: str) -> bool:
        """Whether a clause names a day of its own, be it of another event: "trafen sich dann in Rom bei Feiern am 5. Mai"."""
        times = [time for first, _, time in self.material.slots.times if scope.holds(first) and time.edtf]
        return any(not When.parse(str(time.edtf)).overlaps(When.parse(day)) for time in times)

    def _of_clause_before(
        self, draft: Draft, scope: Scope, sentence: Sentence, told: list[Draft]
    ) -> tuple[str, list[Span]] | None:
        """Return the day of the clause that this one goes on from, for "traf am Montag Rossi und wurde auch von Marin empfangen"."""
        if self.material.looks_back(sentence):
            return None
        above, at = scope.matrix, self.document.token_at
        lows = {self.document.tokens[n].low for n in scope.numbers}
        adds = bool(lows & self.roles.also) and not lows & (self.roles.sequence | _PLUPERFECT)
        if not (adds and scope.coordinated) or above is None or draft.status not in DONE or draft.another:
            return None
        if any(scope.holds(first) for first, _, time in self.material.slots.times if time.edtf):
            return None
        here = [old for old in told if any(above.holds(at(span.start)) for span in old.triggers)]
        days = {old.date for old in here}
        if len(here) != 1 or len(days) != 1 or here[0].status not in DONE or not here[0].date:
            return None
        shared = here[0].actors & draft.actors and here[0].mode != "visit"
        exact = shared and When.parse(here[0].date).exact
        return (here[0].date, here[0].words_of("date")) if exact else None

    def _ends_late(self, scope: Scope) -> bool:
        """Whether the clause tells until when it went on, which may be another day: "bis zum Morgen"."""
        return any(
            scope.holds(first)
            and {token.low for token in self.document.tokens[max(0, first - 2) : first]} & self.roles.since
            for first, _, _ in self.material.slots.times
        )

    def _of_arrival(
        self, draft: Draft, sentence: Sentence, told: list[Draft], journey: Draft | None
    ) -> tuple[str, list[Span]] | None:
        """Return the day of the arrival for a meeting told right behind it, or on the same day as the article."""
        if journey is None or not journey.date or draft.mode not in IN_PERSON:
            return None
        if draft.status not in DONE or journey.status not in DONE or only_begins(self.material, journey):
            return None
        if is_news_before(self.material, draft, journey, told):
            return None
        if journey.date != str(self.material.day) and not self._goes_on(draft, journey, sentence):
            return None
        return journey.date, journey.words_of("date")

    def _goes_on(self, draft: Draft, journey: Draft, sentence: Sentence) -> bool:
        """Whether it is told behind the arrival with no other time between, of a journey that is not said to last for days."""
        if sentence.index - max(journey.sentences) > _NEXT:
            return False
        if sentence.index not in journey.sentences and self.material.looks_back(sentence):
            return False
        if journey.duration is not None and not journey.duration.startswith("PT"):
            return False
        if not self._is_fresh(When.parse(str(journey.date))):
            return False
        ends = [span.end for span in journey.triggers] + [w.end for w in journey.words_of("date")]
        return not any(
            max(ends) <= time.start < sentence.end and (time.edtf or time.type == "TIME")
            for time in self.times.values()
            if not self._tells_since(time)
        )

    def _tells_since(self, time: TimeExpression) -> bool:
        """Whether it only tells since when: "his ninth trip since October"."""
        at = self.document.token_at(time.start)
        before = {token.low for token in self.document.tokens[max(0, at - 2) : at]}
        return bool(before & self.roles.since & self.roles.circumstance)

    def _is_fresh(self, arrival: When) -> bool:
        """Whether the article appeared so soon that the journey has hardly had another day, or only the month is told."""
        day = self.material.day
        if not arrival.exact or arrival.latest is None:
            return True
        return day is not None and day.earliest is not None and (day.earliest - arrival.latest).days <= _FRESH

    def _of_unnamed(self, draft: Draft, sentence: Sentence) -> tuple[str, list[Span]] | None:
        """Return the day of "Am Freitag kam es in Rom zu einem Gipfel", where only the next words say who met."""
        if self.material.looks_back(sentence) or self._low(sentence.first) in self.roles.run_up:
            return None  # "In den Tagen zuvor hatte er …", "Before flying to Rome, he …"
        for other in reversed(self.unnamed):
            if sentence.index - other.sentence == 1 and self._is_on_that_trip(draft, other):
                return other.dated.edtf, list(other.dated.words)
            if sentence.index - other.sentence > 1 or other.mode not in FITTING[draft.mode]:
                return None
            if draft.status in DONE and other.status in DONE and other.sides <= draft.sides:
                return other.dated.edtf, list(other.dated.words)
        return None

    def _low(self, at: int) -> str:
        return self.document.tokens[at].low

    def _is_on_that_trip(self, draft: Draft, trip: Unnamed) -> bool:
        """Whether the present tense tells what somebody will do on the journey told before: "Weber wird am Montag ins Ausland reisen. Er trifft …"."""
        if trip.mode != "visit" or trip.status not in AHEAD or not draft.present or draft.status != "held":
            return False
        before = self.document.sentences[trip.sentence]
        persons = {i.mention.actor for i in self.material.placed_in(before) if i.mention.kind == "person"}
        return len(persons) == 1 and persons <= draft.actors
