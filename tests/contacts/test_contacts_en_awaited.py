"""Contacts that are awaited, pairs that a hyphen joins before a noun, and days most of a year ago. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "en: awaiting a call": (
        "en",
        "Stock futures were mixed on Monday, with investors awaiting a phone call between Donald Trump and Xi Jinping.",
        [
            "call planned -: Jinping, Trump",
        ],
    ),
    "en: awaiting the outcome": (
        "en",
        "Investors were awaiting the outcome of talks between Donald Trump and Xi Jinping on Monday.",
        [
            "talks held 2025-05-19: Jinping, Trump",
        ],
    ),
    "en: ahead of a day's summit of a pair": (
        "en",
        "Stocks fell on Monday ahead of Thursday's Trump-Xi summit.",
        [
            "meeting planned 2025-05-22: Jinping, Trump",
        ],
    ),
    "en: in the run-up to a pair's summit": (
        "en",
        "Treasury yields rose in the run-up to Thursday's Trump-Xi summit.",
        [
            "meeting planned 2025-05-22: Jinping, Trump",
        ],
    ),
    "en: a pair's call spoken of": (
        "en",
        "Friedrich Merz praised Monday's Trump-Putin call.",
        [
            "call held 2025-05-19: Putin, Trump",
        ],
    ),
    "en: talks led by one": (
        "en",
        "The Trump-led talks with Sergei Lavrov in Riyadh ended on Monday.",
        [],
    ),
    "en: a war named after two states": (
        "en",
        "The Russia–Ukraine war was on the agenda when Emmanuel Macron met Friedrich Merz.",
        [
            "meeting held -: Macron, Merz",
        ],
    ),
    "en: a place before a tight dash": (
        "en",
        "LONDON—Emmanuel Macron met Friedrich Merz on Monday.",
        [
            "meeting held 2025-05-19: Macron, Merz | in London/GB",
        ],
    ),
    "en: a place before a dash": (
        "en",
        "LONDON – Emmanuel Macron met Friedrich Merz on Monday.",
        [
            "meeting held 2025-05-19: Macron, Merz | in London/GB",
        ],
    ),
    "en: a day soon to come ahead": (
        "en",
        "Both sides prepare for the 36th Franco-British Summit on May 23.",
        [
            "meeting planned 2025-05-23: France, Kingdom",
        ],
    ),
    "en: a past day told by a verb": (
        "en",
        "Hakan Fidan visited Rome on 15 June.",
        [
            "visit held 2024-06-15: Fidan | in Rome/IT",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_what_is_read(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
