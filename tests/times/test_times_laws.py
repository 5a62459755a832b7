"""What holds of every expression of time, whatever the text and the day."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from times_factory import times_of

from verbale.languages import LANGUAGES
from verbale.records import When

MONTHS = {
    "de": [
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ],
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    "ru": [
        "января",
        "февраля",
        "марта",
        "апреля",
        "мая",
        "июня",
        "июля",
        "августа",
        "сентября",
        "октября",
        "ноября",
        "декабря",
    ],
}
DAY_FORMS = {"de": "{day}. {month} {year}", "en": "{month} {day}, {year}", "ru": "{day} {month} {year} года"}
WEEKDAYS = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"]
PIECES = [
    "am", "im", "vom", "bis", "und", ",", ".", "seit", "vor", "in", "der", "11.", "3.", "12.02.2025", "2025-02-30", "2024", "April", "Mai", "Anfang",
    "Ende", "vergangenen", "nächsten", "Woche", "Jahr", "Jahren", "zwei", "etwa", "Mittwoch", "Freitagabend", "heute", "morgen", "Abend", "Tag darauf",
    "selben Monat", "20 Uhr", "10-12 Uhr", "zweistündig", "jeden", "täglich", "Ostern", "Winter", "31. Juni", "1914-1918", "traf", "wird", "zuvor", "später", "\n",
]  # fmt: skip
DAYS = st.dates(date(1990, 1, 1), date(2060, 12, 31))
PUBLISHED = st.one_of(
    st.none(),
    DAYS.map(str),
    DAYS.map(lambda day: f"{day:%Y-%m}"),
    DAYS.map(lambda day: f"{day}/.."),
    DAYS.map(lambda day: f"{day}/{day + timedelta(days=9)}"),
)


@given(st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join), PUBLISHED)
@settings(deadline=None, max_examples=150)
def test_spans_are_whole_words_in_order_and_days_can_be_read(text: str, published: str | None) -> None:
    end = 0
    for time in times_of(text, published):
        assert end <= time.start < time.end <= len(text)
        assert text[time.start : time.end].strip() == text[time.start : time.end]
        assert not text[time.start - 1 : time.start].isalnum()
        assert not text[time.end : time.end + 1].isalnum()
        assert time.edtf is None or str(When.parse(time.edtf)) == time.edtf
        end = time.end


@given(st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join), PUBLISHED)
@settings(deadline=None, max_examples=50)
def test_ids_are_unique_and_anchors_are_known(text: str, published: str | None) -> None:
    times = times_of(text, published)
    ids = [time.id for time in times]
    assert len(set(ids)) == len(ids)
    assert {time.anchor for time in times} <= {None, "published", *ids}


@pytest.mark.parametrize("language", LANGUAGES)
@given(day=DAYS, published=DAYS)
@settings(deadline=None, max_examples=40)
def test_a_full_date_is_that_day_whenever_published(language: str, day: date, published: date) -> None:
    written = DAY_FORMS[language].format(day=day.day, month=MONTHS[language][day.month - 1], year=day.year)
    (time,) = times_of(written, published.isoformat(), language)
    assert (str(day), str(day)) == (time.value, time.edtf)


@given(published=DAYS, weekday=st.integers(1, 7), ahead=st.booleans())
@settings(deadline=None, max_examples=80)
def test_a_weekday_is_that_weekday_within_a_week(published: date, weekday: int, ahead: bool) -> None:
    verb = "werden sie sprechen" if ahead else "sprachen sie"
    (time,) = times_of(f"Am {WEEKDAYS[weekday - 1]} {verb}.", published.isoformat())
    day = date.fromisoformat(time.edtf or "")
    distance = (day - published).days if ahead else (published - day).days
    assert (weekday, True) == (day.isoweekday(), 0 <= distance < 7)


@given(
    published=st.dates(date(2000, 1, 1), date(2040, 12, 31)), day=st.integers(1, 28), month=st.integers(1, 12)
)
@settings(deadline=None, max_examples=80)
def test_a_day_without_a_year_is_at_most_a_year_away(published: date, day: int, month: int) -> None:
    (time,) = times_of(f"Am {day}. {MONTHS['de'][month - 1]} sprachen sie.", published.isoformat())
    found = date.fromisoformat(time.edtf or "")
    assert (day, month) == (found.day, found.month)
    assert abs((found - published).days) <= 366


@given(day=DAYS, first=st.integers(0, 9), last=st.integers(0, 9))
@settings(deadline=None, max_examples=60)
def test_bounds_hold_what_each_day_of_publication_would_give(day: date, first: int, last: int) -> None:
    text = "Am Mittwoch sprachen sie."
    low, high = day + timedelta(days=min(first, last)), day + timedelta(days=max(first, last))
    (bounded,) = times_of(text, str(When(low, high)))
    for between in (low, high):
        (exact,) = times_of(text, between.isoformat())
        assert When.parse(bounded.edtf or "").holds(When.parse(exact.edtf or ""))
