"""Whom 'der' means behind 'doch', and towns without a name. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: whom 'der' means behind 'doch'": (
        "de",
        "Emmanuel Macron rief Friedrich Merz an, doch der sprach am Montag mit Keir Starmer.",
        [
            "call held -: Macron, Merz | by FR",
            "contact held 2025-05-19: Merz, Starmer",
        ],
    ),
    "de: one who was not there": (
        "de",
        "Die Opposition wollte Friedrich Merz befragen, doch der weilte am Montag in Kiew.",
        [
            "visit held 2025-05-19: Merz | in Kiew/UA",
        ],
    ),
    "de: whom 'dieser' means behind 'und'": (
        "de",
        "Friedrich Merz rief Emmanuel Macron an, und dieser reist am Freitag nach Berlin.",
        [
            "call held -: Macron, Merz | by DE",
            "visit planned 2025-05-23: Macron | in Berlin/DE",
        ],
    ),
    "de: 'der' with its noun": (
        "de",
        "Friedrich Merz lobt Emmanuel Macron, aber der Streit mit Paris geht weiter.",
        [],
    ),
    "de: a town of a state": (
        "de",
        "Xi Jinping traf am Montag zum G20-Gipfel in der japanischen Stadt ein.",
        [
            "visit held 2025-05-19: Jinping | in -/JP",
        ],
    ),
    "de: a resort of a state": (
        "de",
        "Friedrich Merz und Hakan Fidan trafen sich am Montag im türkischen Badeort.",
        [
            "meeting held 2025-05-19: Fidan, Merz | in -/TR",
        ],
    ),
    "de: a town with its name": (
        "de",
        "Friedrich Merz traf am Montag in der türkischen Küstenstadt Antalya ein.",
        [
            "visit held 2025-05-19: Merz | in Antalya/TR",
        ],
    ),
    "de: a town that is spoken with": (
        "de",
        "Emmanuel Macron sprach am Montag mit der deutschen Stadt über die Klage.",
        [],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_nameless(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
