"""How far ahead a contact lies, feasts that move, seasons, weekdays of this week or the next, and days before a compound. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: so many weeks ahead": (
        "de",
        "Friedrich Merz und Emmanuel Macron treffen sich in zwei Wochen.",
        [
            "meeting planned 2025-06-02/2025-06-08: Macron, Merz",
        ],
    ),
    "de: so many days ahead": (
        "de",
        "Emmanuel Macron reist in zehn Tagen nach Berlin.",
        [
            "visit planned 2025-05-30: Macron | in Berlin/DE",
        ],
    ),
    "de: so often in a time": (
        "de",
        "Friedrich Merz und Emmanuel Macron trafen sich dreimal in zwei Wochen.",
        [
            "meeting held -: Macron, Merz | exact 3",
        ],
    ),
    "de: days to come": (
        "de",
        "Friedrich Merz und Emmanuel Macron treffen sich in den kommenden Tagen.",
        [
            "meeting planned -: Macron, Merz",
        ],
    ),
    "de: a feast that moves has another day each year": (
        "de",
        "Friedrich Merz und Emmanuel Macron trafen sich am Pfingstmontag.",
        [
            "meeting held -: Macron, Merz",
        ],
    ),
    "de: a feast to come": (
        "de",
        "Friedrich Merz und Emmanuel Macron treffen sich am Pfingstmontag.",
        [
            "meeting planned 2025-06-09: Macron, Merz",
        ],
    ),
    "de: this week's or the next week's": (
        "de",
        "Friedrich Merz und Emmanuel Macron treffen sich nächsten Freitag.",
        [
            "meeting planned 2025-05-23/2025-05-30: Macron, Merz",
        ],
    ),
    "de: the coming one": (
        "de",
        "Friedrich Merz und Emmanuel Macron treffen sich am kommenden Freitag.",
        [
            "meeting planned 2025-05-23: Macron, Merz",
        ],
    ),
    "en: so many weeks ahead": (
        "en",
        "Friedrich Merz and Emmanuel Macron will meet in two weeks.",
        [
            "meeting planned 2025-06-02/2025-06-08: Macron, Merz",
        ],
    ),
    "en: so often in a time": (
        "en",
        "Friedrich Merz and Emmanuel Macron met three times in two weeks.",
        [
            "meeting held -: Macron, Merz | exact 3",
        ],
    ),
    "en: the first in so many years": (
        "en",
        "It is the first visit to Albania by Hakan Fidan in five years.",
        [
            "visit held -: Fidan | in -/AL",
        ],
    ),
    "en: a season": (
        "en",
        "Friedrich Merz and Emmanuel Macron will meet in the autumn.",
        [
            "meeting planned 2025-09-01/2025-11-30: Macron, Merz",
        ],
    ),
    "en: a fall is no season": (
        "en",
        "Friedrich Merz and Emmanuel Macron met in the fall of the regime.",
        [
            "meeting held -: Macron, Merz",
        ],
    ),
    "en: this week's or the next week's": (
        "en",
        "Friedrich Merz and Emmanuel Macron will meet next Friday.",
        [
            "meeting planned 2025-05-23/2025-05-30: Macron, Merz",
        ],
    ),
    "en: next week's alone": (
        "en",
        "Friedrich Merz and Emmanuel Macron will meet next Monday.",
        [
            "meeting planned 2025-05-26: Macron, Merz",
        ],
    ),
    "ru: so many weeks ahead": (
        "ru",
        "Фридрих Мерц и Эммануэль Макрон встретятся через две недели.",
        [
            "meeting planned 2025-06-02/2025-06-08: Макрон, Мерц",
        ],
    ),
    "ru: weeks after something": (
        "ru",
        "Фридрих Мерц и Эммануэль Макрон встретились через две недели.",
        [
            "meeting held -: Макрон, Мерц",
        ],
    ),
    "ru: this week's or the next week's": (
        "ru",
        "Фридрих Мерц и Эммануэль Макрон встретятся в следующую пятницу.",
        [
            "meeting planned 2025-05-23/2025-05-30: Макрон, Мерц",
        ],
    ),
    "en: the day of a phone call": (
        "en",
        "Monday's phone call between Donald Trump and Vladimir Putin lasted an hour.",
        [
            "call held 2025-05-19: Putin, Trump | PT1H",
        ],
    ),
    "en: the day of trade talks": (
        "en",
        "Friday's trade talks between the United States and China ended without a deal.",
        [
            "talks held 2025-05-16: China, States",
        ],
    ),
    "en: the day of a vote is none": (
        "en",
        "Donald Trump met Vladimir Putin ahead of Thursday's vote.",
        [
            "meeting held -: Putin, Trump",
        ],
    ),
    "en: two had dinner": (
        "en",
        "Emmanuel Macron and Friedrich Merz had dinner on Monday.",
        [
            "meeting held 2025-05-19: Macron, Merz",
        ],
    ),
    "en: he had lunch alone": (
        "en",
        "Emmanuel Macron had lunch on Monday.",
        [],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_days_from_now(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
