"""Which days the words mean, from the day of publication and from what was said before.

"Am 12. Februar" in a text of 20 May 2025 is 2025-02-12 where the verb looks back. Where the day of
publication is not known, the value keeps an X (`XXXX-WXX-3`) and there are no days; where it is
known to lie between two days, the days are bounded by what either end would give.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from operator import attrgetter

from verbale.languages import Document
from verbale.records import Article, TimeExpression, When, place_id
from verbale.times import clock, dates, demonstrative, lengths, relative
from verbale.times.chronicle import entries_of, headed_years, heads_of_lines
from verbale.times.expressions import Said
from verbale.times.order import day_of_speech, reading_order
from verbale.times.releases import releases_of
from verbale.times.scene import FUTURE, PAST, Earlier, Scene, Told
from verbale.times.spans import close_spans
from verbale.times.tense import is_lasting, past_plan, tense_at
from verbale.times.words import ends_in, grammar_of
from verbale.times.year_frame import year_frame

# What `means` in times.toml may say, and the rule that reads it.
MEANINGS: dict[str, Callable[[Said, Scene], Told | None]] = {
    "day": dates.tell_day,
    "day_alone": dates.tell_day_alone,
    "slashed": dates.tell_slashed,
    "month": dates.tell_month,
    "year": dates.tell_year,
    "decade": dates.tell_decade,
    "century": dates.tell_century,
    "season": dates.tell_season,
    "quarter": dates.tell_quarter,
    "feast": dates.tell_feast,
    "weekday": relative.tell_weekday,
    "night": clock.tell_night,
    "day_shift": relative.tell_day_shift,
    "part": clock.tell_part,
    "unit": relative.tell_unit,
    "weekend": relative.tell_weekend,
    "same": relative.tell_same,
    "that": demonstrative.tell_that,
    "next": relative.tell_next,
    "counted_week": relative.tell_counted_week,
    "duration": lengths.tell_duration,
    "distance": lengths.tell_distance,
    "same_day_away": lengths.tell_same_day_away,
    "window": lengths.tell_window,
    "set": lengths.tell_set,
    "ref": lengths.tell_ref,
    "clock": clock.tell_clock,
    "midnight": clock.tell_midnight,
}
# A publication date that is vaguer than this many days bounds nothing.
_WIDEST = 62
_SOON = 45  # days within which a programme begins
_FIRST_YEAR, _LAST_YEAR = 1500, 2999


def resolve(document: Document, article: Article, found: list[Said]) -> tuple[TimeExpression, ...]:
    """Return the expressions with their values, and with their days where these are known."""
    published = _published(article)
    # Both ends of a span have the tense of the first: "will visit Rome from Monday to Friday, he said".
    leaders = {said.range_to: said for said in found if said.range_to is not None}
    earlier: list[Earlier] = []
    bygone = {*_bygone_heads(document, found, published)}
    bygone |= {end for number in bygone if (end := found[number].range_to) is not None}
    years = headed_years(document, found)
    entries = entries_of(document, found)
    releases = releases_of(document, found)
    for number in reading_order(document, found):
        said = found[number]
        place = _Place(
            document,
            said,
            leaders.get(number, said),
            earlier,
            number in bygone,
            years.get(number),
            entries.get(number),
        )
        spoken = _by_number(earlier, releases.get(number)) or day_of_speech(document, said, earlier)
        day = spoken.told.when if spoken is not None else None
        if spoken is not None and day is not None and _is_bygone(day, published):
            told = _tell(place, day)
            if told is not None and told.anchor == "published":
                why = told.why.replace("publication", "the day it was said")
                told = replace(told, why=why, anchor=spoken.number)
        else:
            told = _tell(place, published)
        if told is not None:
            sentence = document.sentence_at(said.start)
            item = Earlier(number, said, told, sentence.index, sentence.paragraph)
            insort(earlier, item, key=attrgetter("number"))
    # Only now: what hangs on "bis Freitag" hangs on the Friday.
    opened = [replace(item, told=_open_end(document, item.said, item.told)) for item in earlier]
    return _as_records(article, close_spans(opened, published))


def _by_number(earlier: list[Earlier], number: int | None) -> Earlier | None:
    """Return the expression of this number, where it means one day."""
    found = (item for item in earlier if item.number == number and item.told.when is not None)
    return next((item for item in found if item.told.when is not None and item.told.when.exact), None)


@dataclass(frozen=True, slots=True)
class _Place:
    """An expression with what its rule looks at; `leader` is the one whose clause tells the tense, unless it is known to be `bygone`.

    `year` is that of the heading above it, if any, and `entry` the number of the day that heads its line.
    """

    document: Document
    said: Said
    leader: Said
    earlier: list[Earlier]
    bygone: bool = False
    year: int | None = None
    entry: int | None = None

    def scene(self, today: date | None, find_tense: Callable[[], int]) -> Scene:
        words = grammar_of(self.document.language).words
        sentence = self.document.sentence_at(self.said.start)

        def find_lasting() -> bool:
            return is_lasting(self.document, self.said)

        def find_past_plan() -> str:
            return past_plan(self.document, self.said)

        place = sentence.index, sentence.paragraph
        return Scene(
            today,
            words,
            *place,
            find_tense,
            find_lasting,
            self.earlier,
            self.year,
            find_past_plan,
            self.entry,
            self.document.text,
            year_frame(self.document, self.said, self.earlier),
        )

    def tense(self) -> int:
        if self.bygone:
            return PAST
        words = grammar_of(self.document.language).words
        if self.leader.range_to is None and ends_in(self.leader.before, words.hitherto):
            return PAST
        return tense_at(self.document, self.leader, ends_in(self.leader.before, words.until))


def _bygone_heads(document: Document, found: list[Said], published: When | None) -> tuple[int, ...]:
    """Return the days that head the lines of a chronology: they are over, as long as each follows, or precedes, the one before.

    Where the first is soon to come, the lines are a programme.
    """
    heads = heads_of_lines(document, found)
    if not heads or published is None or published.latest is None:
        return ()
    today = published.latest

    def day(number: int, tense: int) -> date:
        said = found[number]
        told = MEANINGS[said.means](said, _Place(document, said, said, []).scene(today, lambda: tense))
        return told.when.earliest or today if told and told.when else today

    ahead = (day(heads[0], FUTURE) - today).days
    if 0 < ahead <= _SOON and ahead < (today - day(heads[0], PAST)).days:
        return ()
    days = [day(number, PAST) for number in heads]
    rises = days[1] >= days[0]
    turns = (at for at in range(1, len(days)) if (days[at] >= days[at - 1]) != rises)
    return heads[: next(turns, len(heads))]


def _is_bygone(day: When, published: When | None) -> bool:
    """Whether a day is not after publication: only then can what was said on it be reported."""
    if day.latest is None:
        return False
    return published is None or published.latest is None or day.latest <= published.latest


def _published(article: Article) -> When | None:
    """Return the days of publication; 0001-01-01 and 9999-12-31 are what machines write for none."""
    when = When.parse(article.published) if article.published else None
    ends = (when.earliest, when.latest) if when is not None else ()
    return when if all(day is None or _FIRST_YEAR <= day.year <= _LAST_YEAR for day in ends) else None


def _tell(place: _Place, published: When | None) -> Told | None:
    rule = MEANINGS[place.said.means]
    find_tense = cache(place.tense)

    def tell(today: date | None) -> Told | None:
        return rule(place.said, place.scene(today, find_tense))

    if published is None or published.earliest is None or published.latest is None:
        return tell(None)
    if (published.latest - published.earliest).days > _WIDEST:
        return tell(None)
    first = tell(published.earliest)
    if published.exact:
        return first
    last = tell(published.latest)
    if first == last or first is None or last is None:
        return first
    unknown = tell(None)
    if unknown is None or first.when is None or last.when is None:
        return unknown
    bounds = When(first.when.earliest, last.when.latest)
    return replace(unknown, when=bounds, anchor="published", why="bounded by the days of publication")


def _open_end(document: Document, said: Said, told: Told) -> Told:
    """Let "seit Anfang Februar" begin there and have no end, and "bis Freitag" end there."""
    words = grammar_of(document.language).words
    when = told.when
    if told.type not in ("DATE", "TIME") or when is None or when.earliest is None or when.latest is None:
        return told
    onward = said.after in words.onward and ends_in(said.before, words.froms)
    onward = onward or (said.means == "day" and ends_in(said.before, words.after))
    if said.range_to is None and (onward or ends_in(said.before, words.since)):
        return replace(told, when=When(when.earliest, None), why=told.why + ", and from then on")
    if (
        said.means != "night"
        and ends_in(said.before, words.until)
        and not ends_in(said.before, words.not_until)
    ):
        return replace(told, when=When(None, when.latest), why=told.why + ", and up to then")
    return told


def _as_records(article: Article, told: list[Earlier]) -> tuple[TimeExpression, ...]:
    taken: set[str] = set()
    ids = {item.number: place_id(article.id, "t", item.said.start, taken) for item in told}
    records = []
    for item in told:
        anchor = item.told.anchor
        records.append(
            TimeExpression(
                id=ids[item.number],
                article=article.id,
                start=item.said.start,
                end=item.said.end,
                type=item.told.type,
                value=item.told.value,
                why=item.told.why,
                edtf=str(item.told.when) if item.told.when else None,
                anchor=ids.get(anchor) if isinstance(anchor, int) else anchor,
            )
        )
    return tuple(records)
