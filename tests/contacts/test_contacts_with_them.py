"""Who was there too, and the days of clauses behind the end of another. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: with them were": (
        "de",
        "Präsident Macron traf am Montag in Berlin Kanzler Merz. Mit dabei waren die Außenminister Barrot und Wadephul.",
        [
            "meeting held 2025-05-19: Barrot, Macron, Merz, Wadephul | in Berlin/DE",
        ],
    ),
    "de: somebody was there too": (
        "de",
        "Präsident Macron traf am Montag in Berlin Kanzler Merz. Auch Außenminister Barrot war dabei.",
        [
            "meeting held 2025-05-19: Barrot, Macron, Merz | in Berlin/DE",
        ],
    ),
    "de: somebody was there behind a semicolon": (
        "de",
        "Präsident Macron traf am Montag in Berlin Kanzler Merz; mit dabei war auch Außenminister Barrot.",
        [
            "meeting held 2025-05-19: Barrot, Macron, Merz | in Berlin/DE",
        ],
    ),
    "de: a third on the line": (
        "de",
        "Präsident Macron telefonierte am Montag mit Kanzler Merz. Mit dabei war auch Ministerpräsident Tusk.",
        [
            "call held 2025-05-19: Macron, Merz, Tusk",
        ],
    ),
    "de: somebody was not there": (
        "de",
        "Präsident Macron traf am Montag in Berlin Kanzler Merz. Nicht mit dabei war Außenminister Barrot.",
        [
            "meeting held 2025-05-19: Macron, Merz | in Berlin/DE",
        ],
    ),
    "de: somebody is about to do something": (
        "de",
        "Präsident Macron traf am Montag in Berlin Kanzler Merz. Außenminister Barrot ist dabei, ein Abkommen auszuarbeiten.",
        [
            "meeting held 2025-05-19: Macron, Merz | in Berlin/DE",
        ],
    ),
    "de: a clause behind the bracket tells of what was praised": (
        "de",
        "Als ermutigend hat Außenminister Wadephul die Beratungen bezeichnet, die Außenminister Rubio und sein ukrainischer Kollege Sybiha gestern in Genf aufgenommen haben.",
        [
            "talks held 2025-05-19: Rubio, Sybiha | in Genf/CH",
        ],
    ),
    "de: a clause behind the bracket tells of what was agreed on": (
        "de",
        "Kanzler Merz hat ein Treffen mit Präsident Macron vereinbart, das am Freitag in Paris stattfinden soll.",
        [
            "meeting planned 2025-05-23: Macron, Merz",
        ],
    ),
    "de: a clause behind the bracket tells of what was told": (
        "de",
        "Kanzler Merz hat über das Treffen mit Präsident Macron berichtet, das am Montag in Paris stattfand.",
        [
            "meeting held 2025-05-19: Macron, Merz",
        ],
    ),
    "de: a clause behind the bracket tells of a man": (
        "de",
        "Kanzler Merz hat ein Treffen mit Präsident Macron abgelehnt, der am Freitag nach Berlin kommt.",
        [
            "meeting denied -: Macron, Merz",
            "visit planned 2025-05-23: Macron | in Berlin/DE",
        ],
    ),
    "de: a clause behind the bracket tells of plans": (
        "de",
        "Kanzler Merz hat bei dem Treffen mit Präsident Macron Pläne begrüßt, die am Montag vorgelegt worden waren.",
        [
            "meeting held -: Macron, Merz",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_with_them(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
