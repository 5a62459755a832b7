"""Places of events since which something is so, who is on board, and what was planned at first. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: a place of an event since which": (
        "de",
        "Erstmals seit der Wahl in Polen trafen sich Friedrich Merz und Donald Tusk am Montag.",
        [
            "meeting held 2025-05-19: Merz, Tusk",
        ],
    ),
    "de: where somebody is since a time": (
        "de",
        "Hakan Fidan ist seit dem Wochenende in Rom.",
        [
            "visit ongoing -: Fidan | in Rom/IT",
        ],
    ),
    "de: somebody on board": (
        "de",
        "Am Sonntag landete die Maschine mit Steve Witkoff an Bord in Moskau.",
        [
            "visit held 2025-05-18: Witkoff | in Moskau/RU",
        ],
    ),
    "de: the plane of somebody": (
        "de",
        "Die Maschine des Bundeskanzlers landete am Montag in Riad.",
        [
            "visit held 2025-05-19: Merz | in Riad/SA",
        ],
    ),
    "de: a plane with freight": (
        "de",
        "Am Sonntag landete eine Maschine mit Hilfsgütern an Bord in Kairo.",
        [
        ],
    ),
    "de: a journey planned at first": (
        "de",
        "Friedrich Merz stellte seine eigentlich nach Syrien geplante Reise um.",
        [
            "visit cancelled -: Merz | in -/SY",
        ],
    ),
    "de: planned at first, and held later": (
        "de",
        "Das ursprünglich für Montag geplante Treffen von Friedrich Merz und Emmanuel Macron findet am Donnerstag statt.",
        [
            "meeting planned 2025-05-22: Macron, Merz",
        ],
    ),
    "de: an adjective that looks like a past verb": (
        "de",
        "Der Iran und die USA treffen sich am Freitag zu erneuten Gesprächen in Istanbul.",
        [
            "meeting planned 2025-05-23: Iran, USA | in Istanbul/TR",
        ],
    ),
    "de: a past verb": (
        "de",
        "Die USA berieten am Freitag mit dem Iran in Istanbul.",
        [
            "talks held 2025-05-16: Iran, USA | in Istanbul/TR",
        ],
    ),
}  # fmt: skip


@pytest.mark.parametrize("title", CASES)
def test_since_events(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
