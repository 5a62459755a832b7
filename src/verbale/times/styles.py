"""The value of an expression of time as TIMEX3 has it, or as plain ISO 8601-2 (EDTF).

TIMEX3 as news are annotated with it has values of its own: `2014-W08-WE` for a weekend, `2025-Q1` and `2025-SU`,
`199` for the nineties, `2025-02-12TEV` for an evening, `PXD` for some days, `FUTURE_REF` for "soon".
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Literal, get_args

from verbale.records import TimeExpression

Style = Literal["timex3", "iso"]
STYLES: tuple[Style, ...] = get_args(Style)

_WEEKEND = re.compile(r"(\d{4})-W(\d\d)-WE")
_PART_OF_YEAR = re.compile(r"(\d{4}|XXXX)-(SP|SU|FA|WI|Q[1-4])")
_PART_OF_DAY = re.compile(r"T(MO|MI|AF|EV|NI|DT)$")
_FEW_DIGITS = re.compile(r"\d{2,3}")
_FRACTION = re.compile(r"(PT?)(\d*)\.5([HY])$")
# Season and quarter as the second part of an EDTF date, ISO 8601-2, section 4.8.
_CODES = {"SP": "21", "SU": "22", "FA": "23", "WI": "24", "Q1": "33", "Q2": "34", "Q3": "35", "Q4": "36"}
_LONG = re.compile(r"P(\d+)(DE|CE|L)$")
_YEARS = {"DE": 10, "CE": 100, "L": 1000}


def value_in(style: Style, time: TimeExpression) -> str | None:
    """Return the value of an expression in a style; None where the style has no word for it.

    `timex3` is the value as it is stored. `iso` is ISO 8601-2: a weekend is its two days, a part of the day its
    day, half an hour thirty minutes; words for now, once and later, unknown numbers and unknown weeks have none.
    """
    value = time.value
    if style == "timex3":
        return value
    if value.endswith("_REF") or re.match(r"PT?X", value) or ("W" in value and "X" in value):
        return None
    value = _PART_OF_DAY.sub("", value)
    weekend = _WEEKEND.fullmatch(value)
    if weekend:
        saturday = date.fromisocalendar(int(weekend[1]), int(weekend[2]), 6)
        return f"{saturday}/{saturday + timedelta(days=1)}"
    part = _PART_OF_YEAR.fullmatch(value)
    if part:
        return f"{part[1]}-{_CODES[part[2]]}"
    if _FEW_DIGITS.fullmatch(value):
        return value.ljust(4, "X")
    return _length(value)


def _length(value: str) -> str:
    half = _FRACTION.match(value)
    if half:
        small, unit = (30, "M") if half[3] == "H" else (6, "M")
        whole = f"{half[2]}{half[3]}" if half[2] not in ("", "0") else ""
        return f"{half[1]}{whole}{small}{unit}"
    long = _LONG.match(value)
    return f"P{int(long[1]) * _YEARS[long[2]]}Y" if long else value
