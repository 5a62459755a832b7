"""Whether two accounts may be of one day, how surely, and why.

What tells no day is held against the day of its publication: an announcement means the next contact of
its kind, and news of one that was held the last.
"""

from __future__ import annotations

from datetime import date, timedelta

from verbale.ledger.account import STAY, TO_COME, Account
from verbale.ledger.rows import parse_when
from verbale.ledger.shift import shifted

Finding = tuple[float, str]

# How much it weighs that so many days lie between a publication that tells no day and the day, or the
# publication, of the other account: far enough apart that the nearest one is preferred.
_NEAR = ((1, 0.8), (7, 0.65), (31, 0.5), (TO_COME.days, 0.45))
# What has been is told on its day or the day after: so far apart two such accounts may be.
_SAME_NEWS = 1
# An announcement without a day is of what is held within a quarter; of two announcements half a year may lie between.
_SOON = 92
# Within these days a report without a day may name other people than the other account; one of what has been also other
# sides, but only if it is the same news.
_SURE = 7


def compare_days(one: Account, other: Account) -> Finding | None:
    """Return how well the days fit, or None where they cannot be of one contact. Symmetric."""
    if one.days is None or other.days is None:
        return _without_days(one, other) if one.days is other.days else None
    if not (one.is_dated and other.is_dated):
        return _near(one, other)
    if is_same_day(one, other):
        return 1.0, f"the same day: {one.days[0]}"
    narrow, wide = sorted((one, other), key=lambda account: (account.width or 0, account.order))
    if not _holds(wide, narrow):
        return _one_stay(one, other)
    if one.days == other.days:
        return 0.8, f"the same days: {one.report.date}"
    told = "the days planned" if wide.is_plan else "the days told"
    return 0.8 if wide.is_plan else 0.7, f"{told}, {wide.report.date}, hold {narrow.report.date}"


def is_same_day(one: Account, other: Account) -> bool:
    """Return whether both tell one and the same day."""
    both = one.is_dated and other.is_dated
    return both and one.days is not None and one.days == other.days and one.days[0] == one.days[1]


def is_sure_day(one: Account, other: Account) -> bool:
    """Return whether both tell one day, or are news so near one another that they can hardly mean two."""
    within = _SURE if one.is_plan or other.is_plan else _SAME_NEWS
    near = not (one.is_dated and other.is_dated) and _apart(one, other) <= within
    return near or is_same_day(one, other)


def may_follow(off: Account, later: Account) -> bool:
    """Return whether `later` may tell of the contact that `off` tells was called off, held or planned anew."""
    day = off.day_published
    if not off.may_be_made_up_for or off.days is None or later.days is None or day is None:
        return False
    published = later.day_published
    told_later = published is not None and published >= day
    off_from = off.days[1] if off.is_dated else day
    return told_later and off_from < later.days[0] and later.days[0] - day <= TO_COME


def days_ahead(off: Account) -> tuple[date, date] | None:
    """Return the days on which a contact may begin that follows the one that `off` tells was called off, see `may_follow`."""
    day = off.day_published
    if not off.may_be_made_up_for or off.days is None or day is None:
        return None
    return shifted(off.days[1] if off.is_dated else day, timedelta(days=1)), shifted(day, TO_COME)


def _holds(wide: Account, narrow: Account) -> bool:
    if wide.days is None or narrow.days is None:
        return False
    return wide.days[0] <= narrow.days[0] and narrow.days[1] <= wide.days[1]


def _one_stay(one: Account, other: Account) -> Finding | None:
    """Of visits to one state: who was there the day before, or the day before that, is still there."""
    to = {account.visited for account in (one, other)}
    if None in to or len(to) > 1 or _apart(one, other) > STAY:
        return None
    return 0.7, f"days of one stay: {', '.join(sorted((str(one.report.date), str(other.report.date))))}"


def _near(one: Account, other: Account) -> Finding | None:
    """Of two of which one at least tells no day: those are preferred that lie near one another."""
    assert one.days is not None and other.days is not None
    if one.days[0] > other.days[1] or other.days[0] > one.days[1]:
        return None
    akin = one.family == other.family and one.is_plan == other.is_plan
    if akin and not (one.is_dated or other.is_dated):
        return 0.9, "its day is not known, but one text comes from the other"
    apart = _apart(one, other)
    plans = one.is_plan and other.is_plan
    if apart > (TO_COME.days if plans else _SOON):
        return None
    if max(apart, _told_width(one), _told_width(other)) > _SURE and not _same_people(one, other):
        return None
    if not (one.is_dated or other.is_dated or one.is_plan or other.is_plan) and apart > _SAME_NEWS:
        return None
    weight = next(weight for days, weight in _NEAR if apart <= days)
    return weight, f"no day is told, {_days(apart)} lie between"


def _same_people(one: Account, other: Account) -> bool:
    """Whether both name the same; of visits an invitation names the host as well, the news of the visit often not."""
    few, many = sorted((one.actors, other.actors), key=len)
    to = one.visited or other.visited
    return few == many or (few < many and one.without(to) == other.without(to))


def _apart(one: Account, other: Account) -> int:
    """Return how many days lie between the two: of one that tells no day that of publication counts."""
    spans = [account.days if account.is_dated else _published(account) for account in (one, other)]
    (low, high), (first, last) = (span or (date.min, date.min) for span in spans)
    return max(0, (first - high).days, (low - last).days)


def _told_width(account: Account) -> int:
    return account.width or 0 if account.is_dated else 0


def _published(account: Account) -> tuple[date, date] | None:
    day = account.day_published
    return (day, day) if day else None


def _days(number: int) -> str:
    return f"{number} day{'' if number == 1 else 's'}"


def _without_days(one: Account, other: Account) -> Finding | None:
    """Where the day of publication is not known either, the texts must be akin, or it is one plan."""
    if (one.actors, one.report.date) != (other.actors, other.report.date):
        return None
    if one.report.article == other.report.article:
        return 1.0, "told twice in one article"
    if one.family == other.family and one.is_plan == other.is_plan:
        return 0.9, "its day is not known, but one text comes from the other"
    if not (one.is_plan and other.is_plan) or one.report.mode != other.report.mode:
        return None
    if one.published is None and other.published is None:
        return 0.6, "plans without a day, in articles without a day"
    first, second = (_first_day(account) for account in (one, other))
    near = first and second and abs(first - second) <= TO_COME
    return (0.7, "plans without a day, told within half a year") if near else None


def _first_day(account: Account) -> date | None:
    return parse_when(account.published).earliest if account.published else None
