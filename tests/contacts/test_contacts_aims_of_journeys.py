"""The days of what a journey was made for. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "en: the day of what one flew for may be over or to come": (
        "en",
        "Emmanuel Macron flew to Berlin to meet Friedrich Merz on Monday.",
        [
            "visit held -: Macron | in Berlin/DE",
            "meeting planned -: Macron, Merz | in Berlin/DE",
        ],
    ),
    "en: the day of the journey, and the next one": (
        "en",
        "Emmanuel Macron travelled to Berlin on Monday to meet Friedrich Merz on Thursday.",
        [
            "visit held 2025-05-19: Macron | in Berlin/DE",
            "meeting planned 2025-05-22: Macron, Merz | in Berlin/DE",
        ],
    ),
    "en: the day of the journey is that of its aim": (
        "en",
        "Emmanuel Macron arrived in Berlin on Monday to meet Friedrich Merz.",
        [
            "visit held 2025-05-19: Macron | in Berlin/DE",
            "meeting held 2025-05-19: Macron, Merz | in Berlin/DE",
        ],
    ),
    "en: he will fly": (
        "en",
        "Emmanuel Macron will fly to Berlin to meet Friedrich Merz on Friday.",
        [
            "visit planned -: Macron | in Berlin/DE",
            "meeting planned 2025-05-23: Macron, Merz | in Berlin/DE",
        ],
    ),
    "en: he has flown": (
        "en",
        "Emmanuel Macron has flown to Berlin to hold talks with Friedrich Merz on Friday.",
        [
            "visit held -: Macron | in Berlin/DE",
            "talks planned 2025-05-23: Macron, Merz | in Berlin/DE",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_aims_of_journeys(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
