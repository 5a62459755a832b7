"""Spans of time: "vom 3. bis 5. Mai", "from Monday to Friday". Both ends mean the days of the whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from verbale.records import When
from verbale.times.days import weekday_from
from verbale.times.scene import Earlier


def close_spans(told: list[Earlier], published: When | None) -> list[Earlier]:
    """Give both ends of "vom 3. bis 5. Mai" the days of the whole span."""
    places = {item.number: place for place, item in enumerate(told)}
    closed = list(told)
    for place, item in enumerate(told):
        other = places.get(item.said.range_to) if item.said.range_to is not None else None
        if other is None:
            continue
        one, two = _in_order(item, told[other], published)
        low, high = one.told.when, two.told.when
        if low is None or high is None or low.earliest is None or high.latest is None:
            continue
        if low.earliest <= high.latest:
            whole = When(low.earliest, high.latest)
            closed[place] = replace(one, told=replace(one.told, when=whole, why=one.told.why + ", a span"))
            closed[other] = replace(two, told=replace(two.told, when=whole))
    return closed


def _in_order(one: Earlier, two: Earlier, published: When | None) -> tuple[Earlier, Earlier]:
    """Return two weekdays so that the second follows the first: a week later, or where both are past, the first earlier."""
    low, high = one.told.when, two.told.when
    if one.said.means != "weekday" or two.said.means != "weekday" or low is None or high is None:
        return one, two
    if low.earliest is None or high.latest is None or low.earliest <= high.latest:
        return one, two
    if published is not None and published.earliest is not None and high.latest >= published.earliest:
        return one, _moved(two, weekday_from(low.earliest, high.latest.isoweekday(), 1))
    return _moved(one, weekday_from(high.latest, low.earliest.isoweekday(), -1)), two


def _moved(item: Earlier, day: date) -> Earlier:
    value = day.isoformat() + item.told.value[len("2025-02-13") :]
    return replace(item, told=replace(item.told, value=value, when=When.day(day)))
