"""Dates as data writes them: "2025-02-13T23:10:00+01:00" is the day 2025-02-13.

The day is kept as written: another time zone would move it, and the words of the article ("heute")
count from the day that its own clock shows.
"""

from __future__ import annotations

import re
from datetime import datetime
from email.utils import parsedate_to_datetime

from verbale.errors import RecordError
from verbale.records import When

_TIME = r"\d\d(:?\d\d(:?\d\d([.,]\d+)?)?)?"
_ISO_DATETIME = re.compile(rf"(\d{{4}})-?(\d\d)-?(\d\d)[Tt ]\s*{_TIME}\s*(Z|z|UTC|[+-]\d\d(:?\d\d)?)?")
# What programs write where they know no date.
_NO_DATES = ("0001-01-01", "1970-01-01")


def as_edtf(written: str) -> str | None:
    """Return the EDTF date of a date or an ISO date and time, None for any other form.

    >>> as_edtf("2025-02-13T23:10:00+01:00"), as_edtf("2025-02"), as_edtf("13.02.2025")
    ('2025-02-13', '2025-02', None)
    """
    value = written.strip()
    match = _ISO_DATETIME.fullmatch(value)
    if match:
        value = "-".join(match.group(1, 2, 3))
    try:
        When.parse(value)
    except RecordError:
        return None
    return value


def as_day_of_page(written: str) -> str | None:
    """Return the EDTF date that a web page gives, also in the form of mail headers; None where there is none."""
    value = as_edtf(written)
    if value is None:
        try:
            value = parsedate_to_datetime(written).date().isoformat()
        except (ValueError, IndexError, OverflowError):
            return None
    return None if value in _NO_DATES or value.startswith("0000") else value


def instant(written: str) -> datetime | None:
    """Return the point in time, where the form says one with its offset."""
    try:
        moment = datetime.fromisoformat(written.strip())
    except ValueError:
        return None
    return moment if moment.tzinfo else None
