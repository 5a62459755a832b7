"""Weekdays of what follows on a day to come or was somebody's aim. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: a journey goes on behind a day to come": (
        "de",
        "Johann Wadephul reist am Sonntag nach Rom und am Donnerstag weiter nach Kairo.",
        [
            "visit planned 2025-05-25: Wadephul | in Rom/IT",
            "visit planned 2025-05-29: Wadephul | in Kairo/EG",
        ],
    ),
    "de: it goes on in the next sentence": (
        "de",
        "Johann Wadephul bricht am Montag zu einer Reise nach China auf. Am Freitag reist er nach Japan weiter.",
        [
            "visit planned 2025-05-26: Wadephul | in -/CN",
            "visit planned 2025-05-30: Wadephul | in -/JP",
        ],
    ),
    "de: a later stop whose week is open": (
        "de",
        "Johann Wadephul reist am Sonntag nach Rom und am Donnerstag nach Kairo.",
        [
            "visit planned 2025-05-25: Wadephul | in Rom/IT",
            "visit planned -: Wadephul | in Kairo/EG",
        ],
    ),
    "de: what was before it": (
        "de",
        "Friedrich Merz empfängt am Freitag Emmanuel Macron und bereits am Donnerstag Giorgia Meloni.",
        [
            "meeting planned 2025-05-23: Macron, Merz",
            "meeting planned 2025-05-22: Meloni, Merz",
        ],
    ),
    "de: no journey goes on": (
        "de",
        "Friedrich Merz empfängt am Donnerstag Giorgia Meloni. Am Mittwoch reist er nach Paris.",
        [
            "meeting planned 2025-05-22: Meloni, Merz",
            "visit planned 2025-05-21: Merz | in Paris/FR",
        ],
    ),
    "de: a past journey goes on": (
        "de",
        "Johann Wadephul flog am Sonntag nach Rom. Am Donnerstag fliegt er weiter nach Kairo.",
        [
            "visit held 2025-05-18: Wadephul | in Rom/IT",
            "visit planned 2025-05-22: Wadephul | in Kairo/EG",
        ],
    ),
    "de: talks that follow": (
        "de",
        "Johann Wadephul trifft am Freitag in Rom Antonio Tajani. Am Mittwoch folgen Gespräche mit Hakan Fidan in Ankara.",
        [
            "meeting planned 2025-05-23: Tajani, Wadephul | in Rom/IT",
            "talks planned -: Fidan, Wadephul | in Ankara/TR",
        ],
    ),
    "de: what a past journey was for": (
        "de",
        "Johann Wadephul reiste nach Rom, um am Montag Antonio Tajani zu treffen.",
        [
            "visit held -: Wadephul | in Rom/IT",
            "meeting planned -: Tajani, Wadephul | in Rom/IT",
        ],
    ),
    "de: what a journey with a day was for": (
        "de",
        "Johann Wadephul flog am Sonntag nach Rom, um am Montag Antonio Tajani zu treffen.",
        [
            "visit held 2025-05-18: Wadephul | in Rom/IT",
            "meeting held 2025-05-19: Tajani, Wadephul | in Rom/IT",
        ],
    ),
    "de: what a past journey is for": (
        "de",
        "Johann Wadephul flog nach Rom, um dort am Donnerstag mit Antonio Tajani zusammenzukommen.",
        [
            "visit held -: Wadephul | in Rom/IT",
            "meeting planned 2025-05-22: Tajani, Wadephul | in Rom/IT",
        ],
    ),
    "de: the aim told first": (
        "de",
        "Um am Montag Antonio Tajani zu treffen, reiste Johann Wadephul nach Rom.",
        [
            "meeting planned -: Tajani, Wadephul | in Rom/IT",
            "visit held -: Wadephul | in Rom/IT",
        ],
    ),
    "de: a participle with its agent tells no present": (
        "de",
        "Am Montag begleitet von Johann Wadephul, traf Friedrich Merz in Vilnius Gitanas Nauseda.",
        [
            "meeting held 2025-05-19: Merz, Nauseda, Wadephul | in Vilnius/LT",
        ],
    ),
    "de: from a day to come on": (
        "de",
        "Ab Donnerstag beraten Friedrich Merz und Emmanuel Macron in Toulon.",
        [
            "talks planned -: Macron, Merz | in Toulon/FR",
        ],
    ),
    "de: since a day that is over": (
        "de",
        "Seit Donnerstag verhandeln die USA und der Iran in Rom.",
        [
            "talks ongoing -: Iran, USA | in Rom/IT",
        ],
    ),
    "de: from a past day on": (
        "de",
        "Ab Montag trafen sich in Genf Vertreter der USA und Chinas.",
        [
            "meeting held -: China, USA | in Genf/CH",
        ],
    ),
    "de: the perfect of a modal verb": (
        "de",
        "Emmanuel Macron sagte, er habe Giorgia Meloni am Montag treffen können.",
        [
            "meeting held 2025-05-19: Macron, Meloni",
        ],
    ),
}  # fmt: skip


@pytest.mark.parametrize("title", CASES)
def test_weekdays_onward(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
