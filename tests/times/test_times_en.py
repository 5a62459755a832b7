"""English expressions of time, in articles of Thursday, 13 February 2025."""

import pytest
from times_factory import told

CASES = {
    "not until a month is in that month": (
        "Not until October 2024 did they meet.",
        [("October 2024", "2024-10", "2024-10")],
    ),
    "the evening before": (
        "On Monday they met. The evening before, he had called.",
        [("Monday", "2025-02-10", "2025-02-10"), ("The evening before", "2025-02-09TEV", "2025-02-09")],
    ),
    "month, day, year": (
        "On February 11, 2025 they met.",
        [("February 11, 2025", "2025-02-11", "2025-02-11")],
    ),
    "day, month": ("They met on 11 February in Oslo.", [("11 February", "2025-02-11", "2025-02-11")]),
    "later days share the month": (
        "They met on January 7, 9 and 11.",
        [
            ("January 7", "2025-01-07", "2025-01-07"),
            ("9", "2025-01-09", "2025-01-09"),
            ("11", "2025-01-11", "2025-01-11"),
        ],
    ),
    "a span of days": (
        "They will meet from March 3 to 5.",
        [("March 3", "2025-03-03", "2025-03-03/2025-03-05"), ("5", "2025-03-05", "2025-03-03/2025-03-05")],
    ),
    "a span over two months, written together": (
        "They will be in Oslo March 27-April 8 and in Bern, 29 May-3 June.",
        [
            ("March 27", "2025-03-27", "2025-03-27/2025-04-08"),
            ("April 8", "2025-04-08", "2025-03-27/2025-04-08"),
            ("29 May", "2025-05-29", "2025-05-29/2025-06-03"),
            ("3 June", "2025-06-03", "2025-05-29/2025-06-03"),
        ],
    ),
    "more talks are no verb": (
        "They flew to Oslo on Friday for more talks.",
        [("Friday", "2025-02-07", "2025-02-07")],
    ),
    "weekday told as past": ("They spoke on Wednesday.", [("Wednesday", "2025-02-12", "2025-02-12")]),
    "weekday told as future": ("They will speak on Friday.", [("Friday", "2025-02-14", "2025-02-14")]),
    "last weekday": (
        "They spoke last Friday evening.",
        [("last Friday evening", "2025-02-07TEV", "2025-02-07")],
    ),
    "may is a verb": ("They may meet soon.", [("soon", "FUTURE_REF", "")]),
    "early in a month": (
        "In early February they met.",
        [("early February", "2025-02", "2025-02-01/2025-02-10")],
    ),
    "late in a year": ("In late 2021 they met.", [("late 2021", "2021", "2021-09-01/2021-12-31")]),
    "some days ago": ("They met two days ago.", [("two days ago", "2025-02-11", "2025-02-11")]),
    "a length": (
        "The two-hour call took about 90 minutes.",
        [("two-hour", "PT2H", ""), ("about 90 minutes", "PT90M", "")],
    ),
    "next week": ("They will meet next week.", [("next week", "2025-W08", "2025-02-17/2025-02-23")]),
    "yesterday": ("They met yesterday evening.", [("yesterday evening", "2025-02-12TEV", "2025-02-12")]),
    "afternoon clock": (
        "On Monday at 3:30 p.m. they met.",
        [("Monday", "2025-02-10", "2025-02-10"), ("3:30 p.m.", "2025-02-10T15:30", "2025-02-10")],
    ),
    "since": ("Since 2022 they have not met.", [("2022", "2022", "2022-01-01/..")]),
}


@pytest.mark.parametrize("title", CASES)
def test_expressions_of_time(title: str) -> None:
    text, expected = CASES[title]
    assert expected == told(text, language="en")
