"""A report in the making: what one or several places of the text tell of one contact."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from verbale.contacts.parties import is_narrower, participants_of, side_of, sides
from verbale.languages import Sentence
from verbale.records import (
    Count,
    Evidence,
    Mention,
    Mode,
    Place,
    Report,
    Span,
    Status,
    When,
    merge_spans,
    place_id,
)

DONE = frozenset({"held", "ongoing"})
AHEAD = frozenset({"planned", "proposed", "possible"})
OFF = frozenset({"cancelled", "denied"})
# Of two words for one contact the more telling one gives the mode.
_MODE_RANK: dict[Mode, int] = {
    "video_call": 6,
    "call": 5,
    "message": 4,
    "visit": 4,
    "meeting": 3,
    "talks": 2,
    "contact": 1,
}
# Modes that a later word may mean: "das Gespräch" a call, "das Treffen" a video call.
FITTING: dict[Mode, frozenset[Mode]] = {
    "contact": frozenset({"contact", "call", "video_call", "meeting", "talks"}),
    "talks": frozenset({"talks", "meeting", "contact", "video_call"}),
    "meeting": frozenset({"meeting", "talks", "video_call", "contact"}),
    "call": frozenset({"call", "video_call", "contact"}),
    "video_call": frozenset({"video_call", "call", "contact", "talks"}),
    "visit": frozenset({"visit"}),
    "message": frozenset({"message"}),
}


@dataclass(slots=True)
class Draft:
    """What is known of one contact so far; `start` is the place of its first trigger.

    `gathers` tells that it names who brought the others together, `hearsay` that it is told as what others
    say, `meal` that the words name what one is invited to.
    """

    start: int
    mode: Mode
    members: list[Mention]
    status: Status
    triggers: list[Span]
    sentences: list[int]
    date: str | None = None
    duration: str | None = None
    place: Place | None = None
    initiator: str | None = None
    count: Count | None = None
    topics: list[str] = field(default_factory=list)
    evidence: list[Evidence] = field(default_factory=list)
    another: bool = False
    present: bool = False
    gathers: bool = False
    hearsay: bool = False
    meal: bool = False
    of_states: bool = False  # "Bei den Gesprächen zwischen Berlin und Rom": perhaps those of their persons
    later: bool = False  # behind a stop of the same journey, so that its day is not told

    @property
    def actors(self) -> frozenset[str]:
        """The ids of those who took part."""
        return frozenset(mention.actor for mention in self.members if mention.actor)

    @property
    def sides(self) -> frozenset[str]:
        """The states and bodies that they act for."""
        return frozenset(sides(self.members))

    @property
    def guests(self) -> frozenset[str]:
        """The ids of those who travel, without their hosts."""
        where = self.place.state if self.place else None
        away = (one for one in self.members if self.mode == "visit" and where and side_of(one) != where)
        return frozenset(one.actor for one in away if one.actor)

    @property
    def echoes(self) -> bool:
        """Whether one word names all, "die beiden": those of the contact just told, with no day of their own."""
        return self.date is None and len({mention.start for mention in self.members}) == 1

    def sentences_to(self, sentence: Sentence) -> int:
        """Return how many sentences it stands behind the last one that tells of the contact: 1 is the next one."""
        return sentence.index - max(self.sentences)

    def prove(self, name: str, span: Span, value: str | None = None) -> None:
        """Add the words behind a field."""
        entry = Evidence(name, span.start, span.end, value)
        if entry not in self.evidence:
            self.evidence.append(entry)

    def words_of(self, name: str) -> list[Span]:
        """Return the words that prove a field."""
        return [entry.span for entry in self.evidence if entry.field == name]

    def drop(self, name: str) -> None:
        """Take a field away that need not be told, and the words that told it."""
        setattr(self, name, None)
        self.evidence = [entry for entry in self.evidence if entry.field != name]

    def copy(self) -> Draft:
        """Return a draft that shares nothing with this one."""
        return replace(
            self,
            members=list(self.members),
            triggers=list(self.triggers),
            sentences=list(self.sentences),
            topics=list(self.topics),
            evidence=list(self.evidence),
        )

    def is_at_stage_of(self, other: Draft) -> bool:
        """Whether both are ahead, both are done, or one is called off."""
        stages = {self.status, other.status}
        return bool(stages & OFF) or stages <= DONE or stages <= AHEAD

    def gives_way_to(self, status: Status) -> bool:
        """Whether a later word may change the status: a plan is called off or denied, a denial called off."""
        return status in OFF and (self.status in AHEAD or self.status == "denied" or self.hearsay)

    def set_status(self, status: Status, *words: Span) -> None:
        """Take another status, with the words that tell it, if any."""
        self.status = status
        self.evidence = [entry for entry in self.evidence if entry.field != "status"]
        for span in words:
            self.prove("status", span)

    def as_first(self, first: Draft) -> Draft:
        """Return it, called planned where it is a later stop, of which no day is told, and that of the first one is to come."""
        self.status = "planned" if self.later and first.status == "planned" else self.status
        return self

    def same_as(self, other: Draft) -> bool:
        """Whether `other`, told later, may be the same contact."""
        if self.count or other.count or other.mode not in FITTING[self.mode]:
            return False
        if other.gathers and self.actors < other.actors:
            return self._same_days(other) and self.is_at_stage_of(other)
        if (
            other.echoes
            and other.place is None
            and self.actors > other.actors
            and self._is_just_before(other)
        ):
            return self.is_at_stage_of(
                other
            )  # "Weber, Rossi und Marin trafen sich. Sie sprachen über Syrien"
        if not (self._same_people(other) or self._goes_on_with_some(other)) or not self._same_days(other):
            return False
        if "denied" in {self.status, other.status} and self.status != other.status:
            was_held = self.status in DONE and self.date is not None and not (self.hearsay or other.date)
            if self.mode != other.mode or was_held:  # "Seit dem Anruf vom Mai rief er nicht mehr an"
                return False
        if self.place and other.place and self._is_elsewhere(self.place, other.place, other):
            return False
        if other.another and not self._same_day(other):
            return False
        if (
            {self.mode, other.mode} == {"contact", "meeting"}
            and self.status in DONE
            and self.date != other.date
            and not (other.echoes or self._goes_on_in(other))
        ):
            return False
        return self.is_at_stage_of(other) or self._same_day(other)

    def _is_elsewhere(self, here: Place, there: Place, other: Draft) -> bool:
        """Whether it is in another state, or only one of two towns is called off: "nach Mailand. Der Besuch in Rom entfällt"."""
        one_off = self.mode == "visit" and (self.status in OFF) != (other.status in OFF)
        unknown = None in {here.state, there.state} and self._same_day(other)  # a palace, and its town
        apart = here.state != there.state and not unknown
        return apart or (one_off and len({here.name, there.name} - {None}) > 1)

    def _goes_on_in(self, other: Draft) -> bool:
        """Whether the sentence behind only tells more: "Mit Rossi sprach er über Syrien"."""
        bare = other.date is None and other.place is None and self.actors == other.actors
        here = min(other.sentences) == max(self.sentences)  # "hat Rossi getroffen und mit ihm gesprochen"
        return bare and (here or (other.mode == "contact" and self._is_just_before(other)))

    def _goes_on_with_some(self, other: Draft) -> bool:
        """Whether the next sentences only tell what was said with some of them: "Weber sprach mit Rossi und Marin. Mit Rossi sprach er über Syrien"."""
        bare = other.date is None and other.place is None and other.mode == "contact"
        near = 0 < min(other.sentences) - max(self.sentences) <= 2
        return bare and near and other.actors < self.actors and self.status == other.status

    def _is_just_before(self, other: Draft) -> bool:
        return min(other.sentences) - max(self.sentences) == 1

    def _same_people(self, other: Draft) -> bool:
        if self.actors == other.actors or (self.guests and self.guests == other.guests):
            return True
        if self.sides != other.sides:
            return False
        loose = False
        for side in sorted(self.sides):
            mine, others = self._people(side), other._people(side)
            if mine and others and not (mine <= others or others <= mine):
                return False
            loose = loose or bool(mine) != bool(others)
        near = min(other.sentences) - max(self.sentences) <= 1  # "Ein Minister war in Rom. Weber sprach dort"
        if loose and near and other.echoes:
            return True  # "Weber traf Rossi. Die Seiten sprachen über Handel"
        return (
            not loose or self._same_day(other) or (self.mode == other.mode and (near or self.mode != "visit"))
        )

    def _people(self, side: str) -> set[str | None]:
        return {m.actor for m in self.members if m.kind == "person" and side_of(m) == side}

    def _same_day(self, other: Draft) -> bool:
        """Whether both tell of one date; that neither tells one says nothing."""
        return self.date is not None and self.date == other.date

    def _same_days(self, other: Draft) -> bool:
        if self.date is None or other.date is None:
            return True
        return When.parse(self.date).overlaps(When.parse(other.date))

    def take(self, other: Draft) -> None:
        """Add what another place tells of the same contact."""
        self.triggers += [span for span in other.triggers if span not in self.triggers]
        self.sentences += other.sentences
        self.take_mode(other.mode)
        self.of_states &= other.of_states
        if len(other.members) > len(self.members) or (
            len(other.members) == len(self.members)
            and sum(m.kind == "person" for m in other.members) > sum(m.kind == "person" for m in self.members)
        ):
            self.members, other.members = other.members, self.members
        self._take_status(other)
        if self.mode == "visit" and other.place is not None and self.place is None and len(self.sides) == 1:
            self.drop("date")  # left on Monday for a region: no day of one of its states
        for name in ("date", "duration", "place", "initiator"):
            self._take_field(other, name)
        for entry in other.evidence:
            if entry.field == "topics" and entry not in self.evidence:
                self.evidence.append(entry)
                if entry.value and entry.value not in self.topics:
                    self.topics.append(entry.value)

    def take_mode(self, mode: Mode) -> None:
        """Take another word's mode where it tells more."""
        if _MODE_RANK[mode] > _MODE_RANK[self.mode]:
            self.mode = mode

    def _take_status(self, other: Draft) -> None:
        done = self.status == "planned" and other.status == "held" and self._same_day(other)
        if done or (other.status in OFF and self.status not in OFF):
            self.set_status(other.status, *other.words_of("status"))

    def _take_field(self, other: Draft, name: str) -> None:
        if name == "date" and self.date and other.date and self.date != other.date:
            mine, others = When.parse(self.date), When.parse(other.date)
            lasts = self.mode == "visit" and mine.exact and mine.earliest == others.earliest
            if not (mine.holds(others) or lasts):  # "from Sunday", then "from 24 to 26 November"
                return
            self.drop("date")
        elif name == "place" and other.date and is_narrower(other.place, self.place):
            self.drop("place")
        elif getattr(self, name) is not None or getattr(other, name) is None:
            return
        setattr(self, name, getattr(other, name))
        self.evidence += [entry for entry in other.evidence if entry.field == name]

    def report(self, article: str, taken: set[str]) -> Report:
        """Return the finished report."""
        evidence = [Evidence("contact", span.start, span.end) for span in merge_spans(self.triggers)]
        evidence += sorted(self.evidence, key=lambda entry: (entry.field, entry.start, entry.value or ""))
        return Report(
            id=place_id(article, "r", self.start, taken),
            article=article,
            mode=self.mode,
            participants=participants_of(self.members),
            status=self.status,
            evidence=tuple(evidence),
            date=self.date,
            duration=self.duration,
            place=self.place,
            initiator=self.initiator,
            topics=tuple(self.topics),
            count=self.count,
        )
