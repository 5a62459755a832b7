"""English contacts whose day stands in a sentence that only frames them. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "a pause that ends": (
        "A long pause ends on Friday. Friedrich Merz hosts Keir Starmer and Emmanuel Macron for a summit in Berlin.",
        ["meeting planned 2025-05-23: Macron, Merz, Starmer | in Berlin/DE"],
    ),
    "a silence that ended": (
        "The long silence ended on Monday. Friedrich Merz received Keir Starmer in Berlin.",
        ["meeting held 2025-05-19: Merz, Starmer | in Berlin/DE"],
    ),
    "a strike that ended": (
        "The strike ended on Monday. Friedrich Merz received Keir Starmer in Berlin.",
        ["meeting held -: Merz, Starmer | in Berlin/DE"],
    ),
    "what had been before": (
        "The long silence ended on Monday. Friedrich Merz had received Keir Starmer in Berlin.",
        ["meeting held -: Merz, Starmer | in Berlin/DE"],
    ),
    "what is to come after it": (
        "The long silence ended on Monday. Friedrich Merz will receive Keir Starmer in Berlin.",
        ["meeting planned -: Merz, Starmer | in Berlin/DE"],
    ),
    "tried once more": (
        "Keir Starmer tried once more on Monday night. He talked to Emmanuel Macron by telephone for an hour, aides said.",
        ["call held 2025-05-19: Macron, Starmer | PT1H"],
    ),
    "tried something else": (
        "Keir Starmer tried again on Monday to save the budget. He spoke with Emmanuel Macron.",
        ["contact held -: Macron, Starmer"],
    ),
    "did something else": (
        "Keir Starmer resigned on Monday. He spoke with Emmanuel Macron.",
        ["contact held -: Macron, Starmer"],
    ),
    "there, on a journey of a week": (
        "Andrzej Duda travels to Berlin next week. He will meet Friedrich Merz there.",
        [
            "visit planned 2025-05-26/2025-06-01: Duda | in Berlin/DE",
            "meeting planned 2025-05-26/2025-06-01: Duda, Merz | in Berlin/DE",
        ],
    ),
    "there, on a journey that begins on a day": (
        "Andrzej Duda travels to Berlin on Friday. He will meet Friedrich Merz there.",
        ["visit planned 2025-05-23: Duda | in Berlin/DE", "meeting planned -: Duda, Merz | in Berlin/DE"],
    ),
    "an hour of no day": (
        "Around midday, the ministers gathered in the hall. Keir Starmer met Friedrich Merz.",
        ["meeting held -: Merz, Starmer"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_framed_days(name: str) -> None:
    text, expected = CASES[name]
    assert told(text, "en") == expected
