"""Days that English gives to a journey, its aim, or a plan that came to nothing. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "a day behind the purpose": (
        "Marco Rubio arrived in Ankara on Tuesday for talks with Hakan Fidan on Thursday.",
        [
            "visit held 2025-05-20: Rubio | in Ankara/TR",
            "talks planned 2025-05-22: Fidan, Rubio | in Ankara/TR",
        ],
    ),
    "a day behind the purpose that is over": (
        "Marco Rubio flew to Ankara on Friday ahead of a meeting with Hakan Fidan on Sunday.",
        ["visit held 2025-05-16: Rubio | in Ankara/TR", "meeting held 2025-05-18: Fidan, Rubio"],
    ),
    "a day in the clause behind the partner": (
        "Marco Rubio arrived in Ankara on Tuesday for a summit with Hakan Fidan, which begins on Thursday.",
        [
            "visit held 2025-05-20: Rubio | in Ankara/TR",
            "meeting planned 2025-05-22: Fidan, Rubio | in Ankara/TR",
        ],
    ),
    "the day of flying home": (
        "Marco Rubio flew home on Monday after talks with Hakan Fidan.",
        ["talks held -: Fidan, Rubio"],
    ),
    "the day of returning": (
        "After talks with Hakan Fidan, Marco Rubio returned to Washington on Monday.",
        ["talks held -: Fidan, Rubio"],
    ),
    "the day of the talks before flying home": (
        "Marco Rubio flew home on Monday after talks with Hakan Fidan that took place on Saturday.",
        ["talks held 2025-05-17: Fidan, Rubio"],
    ),
    "the day of speaking after talks": (
        "Marco Rubio signed the pact on Monday after talks with Hakan Fidan.",
        ["talks held 2025-05-19: Fidan, Rubio"],
    ),
    "a weekday on which one had been due": (
        "Marco Rubio had been due to meet Hakan Fidan in Ankara on Sunday.",
        ["meeting cancelled -: Fidan, Rubio | in Ankara/TR"],
    ),
    "held on another day than planned": (
        "Marco Rubio met Hakan Fidan on Monday, though they had been due to meet on Sunday.",
        ["meeting held 2025-05-19: Fidan, Rubio", "meeting cancelled -: Fidan, Rubio"],
    ),
    "what one had planned": (
        "Marco Rubio had planned to meet Hakan Fidan in Ankara. Instead he spoke with him by telephone on Monday.",
        ["meeting cancelled -: Fidan, Rubio | in Ankara/TR", "call held 2025-05-19: Fidan, Rubio"],
    ),
    "the past week": (
        "Hakan Fidan and Marco Rubio have spoken three times in the past week.",
        ["contact held 2025-05-12/2025-05-20: Fidan, Rubio | exact 3"],
    ),
    "last week": (
        "Hakan Fidan and Marco Rubio spoke three times last week.",
        ["contact held 2025-05-12/2025-05-18: Fidan, Rubio | exact 3"],
    ),
    "longer than planned": (
        "Marco Rubio and Hakan Fidan met in Rome on Sunday for talks that lasted five hours, two hours longer than planned.",
        ["meeting held 2025-05-18: Fidan, Rubio | in Rome/IT | PT5H"],
    ),
    "a dateline of an unknown town": (
        "LAKE COMO, Italy, May 20 - Emmanuel Macron and Friedrich Merz met on Tuesday.",
        ["meeting held 2025-05-20: Macron, Merz | in -/IT"],
    ),
    "a present meeting behind a dateline": (
        "BRDO, Slovenia, May 20 - Emmanuel Macron and Friedrich Merz meet on Saturday at a castle.",
        ["meeting planned 2025-05-24: Macron, Merz"],
    ),
    "when the deal was agreed": (
        "The deal was agreed in March, when Hakan Fidan visited Rome.",
        ["visit held 2025-03: Fidan | in Rome/IT"],
    ),
    "when one will return": (
        "Marco Rubio will return in June, when he meets Hakan Fidan in Rome.",
        ["meeting planned 2025-06: Fidan, Rubio | in Rome/IT"],
    ),
    "leaders of a body gathered": (
        "NATO leaders gathered in The Hague on Monday for a two-day summit.",
        ["meeting held 2025-05-19: NATO | in The Hague/NL"],
    ),
    "ministers of a body gathered": (
        "Foreign ministers of the EU gathered in Brussels on Monday to discuss Iran.",
        ["meeting held 2025-05-19: EU | in Brussels/BE"],
    ),
    "a crowd gathered": (
        "NATO soldiers gathered in The Hague on Monday for a parade.",
        [],
    ),
    "a day before a later stop": (
        "Marco Rubio travels to Damascus and, on Saturday, to Tehran.",
        ["visit planned -: Rubio | in Damascus/SY", "visit planned 2025-05-24: Rubio | in Tehran/IR"],
    ),
    "each stop has its day": (
        "Marco Rubio will fly to Ankara on Thursday and, on Saturday, to Rome.",
        ["visit planned 2025-05-22: Rubio | in Ankara/TR", "visit planned 2025-05-24: Rubio | in Rome/IT"],
    ),
    "a later stop that was": (
        "Marco Rubio flew to Ankara and then, on Monday, to Rome.",
        ["visit held -: Rubio | in Ankara/TR", "visit held 2025-05-19: Rubio | in Rome/IT"],
    ),
    "a day before all stops": (
        "On Monday Marco Rubio flew to Ankara and Rome.",
        ["visit held 2025-05-19: Rubio | in Ankara/TR", "visit held -: Rubio | in Rome/IT"],
    ),
    "when a visit ends": (
        "Marco Rubio met Hakan Fidan in Ankara on Monday. Rubio's visit to Turkey ends on Thursday.",
        ["meeting held 2025-05-19: Fidan, Rubio | in Ankara/TR", "visit held ../2025-05-22: Rubio | in -/TR"],
    ),
    "when a trip of two days ended": (
        "Marco Rubio visited Ankara. The two-day trip ended on Monday.",
        ["visit held 2025-05-18/2025-05-19: Rubio | in Ankara/TR | P2D"],
    ),
    "when a trip of two days began": (
        "Marco Rubio visited Ankara. The two-day trip began on Sunday.",
        ["visit held 2025-05-18: Rubio | in Ankara/TR | P2D"],
    ),
    "the guest of the sentence before": (
        "Marco Rubio met Hakan Fidan in Ankara on Monday. The two-day visit to Turkey began on Sunday.",
        [
            "meeting held 2025-05-19: Fidan, Rubio | in Ankara/TR",
            "visit held 2025-05-18: Rubio | in -/TR | P2D",
        ],
    ),
    "a first visit of the one abroad": (
        "Marco Rubio met Hakan Fidan in Ankara on Monday. It was his first visit to Turkey since he took office.",
        ["meeting held 2025-05-19: Fidan, Rubio | in Ankara/TR", "visit held -: Rubio | in -/TR"],
    ),
    "two who are abroad": (
        "Marco Rubio met Johann Wadephul in Rome on Monday. It was the first visit to Turkey that was spoken of.",
        ["meeting held 2025-05-19: Rubio, Wadephul | in Rome/IT"],
    ),
    "the hour of the next paragraph": (
        "NATO leaders gathered in The Hague on Friday.\nOn the sidelines, Keir Starmer met Mark Carney in the morning.",
        ["meeting held 2025-05-16: NATO | in The Hague/NL", "meeting held 2025-05-16: Carney, Starmer"],
    ),
    "the hour of another contact": (
        "Marco Rubio met Hakan Fidan on Sunday.\nIn the evening he called Johann Wadephul.",
        ["meeting held 2025-05-18: Fidan, Rubio", "call held 2025-05-18: Rubio, Wadephul | by US"],
    ),
    "the hour of nobody known": (
        "Marco Rubio met Hakan Fidan on Sunday.\nAbbas Araghchi called Johann Wadephul in the evening.",
        ["meeting held 2025-05-18: Fidan, Rubio", "call held -: Araghchi, Wadephul | by IR"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_day(name: str) -> None:
    text, expected = CASES[name]
    assert sorted(told(text, "en")) == sorted(expected)
