"""What a rule may look at when it asks which days are meant, and what it answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import islice

from verbale.records import TimexType, When
from verbale.times.expressions import Said
from verbale.times.tense_word import FUTURE, PAST, UNKNOWN
from verbale.times.words import TimeWords, ends_in

# In days: how near a date without a year must be, and how far the one that the verb points to, for the
# verb to be overruled.
NEAR = 60
FAR = 300
YEAR_SLOTS = frozenset({"year", "shortyear", "shift"})  # by which the year is said
# So many expressions back a date may stand on which another hangs.
_REACH = 40


@dataclass(frozen=True, slots=True)
class Told:
    """What an expression means: TIMEX3 type and value, the days where they are known, and why.

    `anchor` is `published` or the number of the earlier expression that it hangs on.
    """

    type: TimexType
    value: str
    when: When | None = None
    why: str = ""
    anchor: str | int | None = None


@dataclass(frozen=True, slots=True)
class Earlier:
    """An expression resolved before this one."""

    number: int
    said: Said
    told: Told
    sentence: int
    paragraph: int

    @property
    def is_date(self) -> bool:
        """Whether it means days with two ends; a distance in time does so, a mere length does not."""
        when = self.told.when
        if when is None or when.earliest is None or when.latest is None:
            return False
        return self.told.type != "DURATION" or self.told.anchor is not None


@dataclass(frozen=True, slots=True)
class YearFrame:
    """A year that the sentence names before a month or day; where it is not `sure`, that of publication may be meant as well."""

    year: int
    is_sure: bool = True

    def leaves_open(self, when: When) -> bool:
        """Whether days told otherwise lie in another year, so that none is known."""
        return not self.is_sure and not When.year(self.year).holds(when)


@dataclass(frozen=True, slots=True)
class Scene:
    """The place of an expression: the day of publication if known, what was said before, and the year that heads its lines, if any.

    Of a year with a minus only so much is known that a later one follows, or an earlier one where a chronology goes back.
    `entry` is the number of the day that heads its own line, `text` that of the document, `frame` the year that its sentence names before.
    """

    today: date | None
    words: TimeWords
    sentence: int
    paragraph: int
    find_tense: Callable[[], int]
    find_lasting: Callable[[], bool]
    earlier: list[Earlier] = field(default_factory=list)
    headed_by: int | None = None
    find_past_plan: Callable[[], str] = str
    entry: int | None = None
    text: str = ""
    frame: YearFrame | None = None

    @property
    def tense(self) -> int:
        """PAST, UNKNOWN or FUTURE, by the verbs about the expression."""
        return self.find_tense()

    @property
    def year_is_open(self) -> bool:
        """Whether the head of a chronology leaves open which of several years after the one told above is meant."""
        told = -(self.headed_by or 0)
        return told > 0 and (self.today is None or self.today.year - told > 1)

    @property
    def tense_of_year(self) -> int:
        """The tense, which a plan told as past leaves open: "was due to travel there in March"."""
        return UNKNOWN if self.tense == FUTURE and self.find_past_plan() else self.tense

    @property
    def lasting(self) -> bool:
        """Whether the clause tells what lasts."""
        return self.find_lasting()

    def last_day(self, sentences: int) -> Earlier | None:
        """Return the last expression before this one that means one day, so many sentences back at most."""
        for item in self.near():
            if item.paragraph != self.paragraph or item.sentence < self.sentence - sentences:
                return None
            if item.told.type in ("DATE", "TIME") and item.told.when is not None and item.told.when.exact:
                return item
        return None

    def last_date(self, gone: bool = False) -> Earlier | None:
        """Return the last expression before this one, `_REACH` back at most, that has days with two ends.

        Of `gone` days none that are still to come counts, unless there is no other.
        """
        dates = [item for item in self.near() if item.is_date]
        over = [item for item in dates if not self._is_to_come(item)] if gone else []
        return next(iter(over or dates), None)

    def _is_to_come(self, item: Earlier) -> bool:
        low = item.told.when.earliest if item.told.when is not None else None
        return self.today is not None and low is not None and low > self.today

    def told_on(self) -> Earlier | None:
        """Return the day on which it is told, where that is not publication: of its entry in a chronology, or "tags darauf" in its sentence."""
        for item in self.near():
            when = item.told.when
            hangs = item.said.means == "next" and item.sentence == self.sentence
            if (hangs or item.number == self.entry) and when is not None and when.exact:
                return item
        return None

    def row_before(self, last: Earlier) -> When | None:
        """Return the days of the row that ends with `last`: "heute und morgen" has two; None where there is no row."""
        days: list[When | None] = []
        for item in self.near():
            if days or item is last:
                days.append(item.told.when)
            if days and not item.said.in_row:
                break
        lows = [when.earliest for when in days if when is not None and when.earliest is not None]
        highs = [when.latest for when in days if when is not None and when.latest is not None]
        return When(min(lows), max(highs)) if len(days) > 1 and len(lows) == len(highs) == len(days) else None

    def near(self) -> Iterator[Earlier]:
        """Yield the expressions before this one, the nearest first, `_REACH` of them at most."""
        return islice(reversed(self.earlier), _REACH)

    def written_date(self) -> date | None:
        """Return the first day of the last day or month written with its year, one sentence back at most.

        A date that only names a thing ("der Vertrag vom 5. September 2014") does not lead on.
        """
        for item in self.near():
            if item.paragraph != self.paragraph or item.sentence < self.sentence - 1:
                return None
            names = ends_in(item.said.before, self.words.naming)
            is_dated = item.said.means in ("day", "month") and not names
            here = item.sentence == self.sentence
            if is_dated and (
                "year" in item.said.slots or (here and item.said.slots.get("shift", "0") != "0")
            ):
                return item.told.when.earliest if item.told.when else None
        return None


def pick(candidates: list[When], today: date, tense: int) -> When | None:
    """Return the one of the yearly `candidates` that fits publication and tense, or None where the two disagree.

    What holds today counts for both directions. Where the tense points to a day that is most of a year
    away while another is close on the other side, the close one is meant: news gives the year with
    what is long past, and a verb may belong to another clause. Of longer times it is believed only where it looks back: who tells in
    May what "was in June" means the last one, but what "is in April" may be told of the past in the present.
    """
    nearest = min(candidates, key=lambda when: (_distance(when, today), _low(when)))
    past = [when for when in candidates if _low(when) <= today]
    future = [when for when in candidates if _high(when) >= today]
    chosen = nearest
    if tense == PAST and past:
        chosen = max(past, key=_low)
    elif tense == FUTURE and future:
        chosen = min(future, key=_low)
    if _distance(chosen, today) > FAR and _distance(nearest, today) < NEAR:
        return nearest if nearest.exact else (chosen if tense == PAST else None)
    return chosen


def _low(when: When) -> date:
    return when.earliest or date.min


def _high(when: When) -> date:
    return when.latest or date.max


def _distance(when: When, today: date) -> int:
    if _low(when) <= today <= _high(when):
        return 0
    return min(abs((_low(when) - today).days), abs((_high(when) - today).days))


__all__ = ["FUTURE", "PAST", "UNKNOWN", "YEAR_SLOTS", "Earlier", "Scene", "Told", "YearFrame", "pick"]
