"""Who met together with somebody or beside an occasion, and meetings of another name than the one told before. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: a meeting of another name": (
        "de",
        "Wladimir Putin und Emomali Rahmon trafen sich im April in Moskau. Im Juni ist der Kaspische Gipfel geplant.",
        [
            "meeting held 2025-04: Putin, Rahmon | in Moskau/RU",
        ],
    ),
    "de: talks that are to go on": (
        "de",
        "Wladimir Putin und Emomali Rahmon führten am Montag in Moskau Gespräche. Die Gespräche sollen am 3. Juni fortgesetzt werden.",
        [
            "talks held 2025-05-19: Putin, Rahmon | in Moskau/RU",
            "talks planned 2025-06-03: Putin, Rahmon",
        ],
    ),
    "de: together with somebody": (
        "de",
        "Friedrich Merz telefonierte am Montag gemeinsam mit Emmanuel Macron mit Wolodymyr Selenskyj.",
        [
            "call held 2025-05-19: Macron, Merz, Selenskyj",
        ],
    ),
    "de: together at the end": (
        "de",
        "Mit Donald Trump telefonierte Friedrich Merz am Montag zusammen mit Keir Starmer.",
        [
            "call held 2025-05-19: Merz, Starmer, Trump",
        ],
    ),
    "de: with one and with another": (
        "de",
        "Friedrich Merz sprach am Montag mit Emmanuel Macron und mit Wolodymyr Selenskyj.",
        [
            "contact held 2025-05-19: Macron, Merz",
            "contact held 2025-05-19: Merz, Selenskyj",
        ],
    ),
    "ru: together with somebody": (
        "ru",
        "Фридрих Мерц в понедельник поговорил вместе с Эммануэлем Макроном с Владимиром Зеленским.",
        [
            "contact held 2025-05-19: Зеленский, Макрон, Мерц",
        ],
    ),
    "en: together with somebody": (
        "en",
        "Together with Emmanuel Macron, Friedrich Merz held a call with Donald Trump on Monday.",
        [
            "call held 2025-05-19: Macron, Merz, Trump",
        ],
    ),
    "de: behind the occasion": (
        "de",
        "Sergej Lawrow führte am Montag am Rande des Treffens der Außenminister ein kurzes Gespräch mit Hakan Fidan.",
        [
            "meeting held 2025-05-19: Fidan, Lawrow",
        ],
    ),
    "de: talks behind the occasion": (
        "de",
        "Sergej Lawrow führte am Montag am Rande des Gipfels Gespräche mit Hakan Fidan.",
        [
            "meeting held 2025-05-19: Fidan, Lawrow",
        ],
    ),
    "de: of another case behind the occasion": (
        "de",
        "Friedrich Merz traf am Montag am Rande des G7-Gipfels den kanadischen Premier Mark Carney.",
        [
            "meeting held 2025-05-19: Carney, Merz",
        ],
    ),
    "de: nobody met but for the occasion": (
        "de",
        "Am Rande eines Treffens mit Hakan Fidan kritisierte Sergej Lawrow am Montag den Westen.",
        [],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_beside_occasions(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
