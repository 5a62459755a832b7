"""Journeys long over beside one of now: "is on a visit to Rome. She last visited Rome in 2013. The visit includes talks with Rossi" is no talks of 2013."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from verbale.contacts.drafts import Draft
from verbale.records import When

_WEEKS = timedelta(days=28)


def is_bygone(journey: Draft, draft: Draft, journeys: Iterable[Draft], day: When | None) -> bool:
    """Return whether a journey ended weeks before the article's `day`, and another of the same people did not."""
    since = day.earliest - _WEEKS if day is not None and day.earliest is not None else None
    if since is None or not _ended_before(journey, since):
        return False
    newer = (one for one in journeys if one is not journey and one.actors & draft.actors)
    return any(not _ended_before(one, since) for one in newer)


def _ended_before(journey: Draft, day: date) -> bool:
    last = When.parse(journey.date).latest if journey.date else None
    return last is not None and last < day
