"""Meetings with each of several, and whom one met on a journey. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: one meeting with each of the officials": (
        "de",
        "Friedrich Merz wird am Freitag von Bajram Begaj in Tirana empfangen. Anschließend sind Treffen mit Ministerpräsident Edi Rama und Parlamentspräsidentin Lindita Nikolla geplant.",
        [
            "meeting planned 2025-05-23: Begaj, Merz | in Tirana/AL",
            "meeting planned -: Merz, Rama",
            "meeting planned -: Merz, Nikolla",
        ],
    ),
    "de: a plural without an article": (
        "de",
        "Friedrich Merz hatte am Montag Treffen mit Emmanuel Macron und Donald Tusk in Brüssel.",
        [
            "meeting held 2025-05-19: Macron, Merz | in Brüssel/BE",
            "meeting held 2025-05-19: Merz, Tusk | in Brüssel/BE",
        ],
    ),
    "de: a plural by its article": (
        "de",
        "Bei den Treffen mit Emmanuel Macron und Donald Tusk sprach Friedrich Merz über Zölle.",
        [
            "meeting held -: Macron, Merz",
            "meeting held -: Merz, Tusk",
        ],
    ),
    "de: a plural by its ending": (
        "de",
        "Auf dem Programm von Friedrich Merz stehen am Freitag Begegnungen mit Emmanuel Macron und Keir Starmer.",
        [
            "meeting planned 2025-05-23: Macron, Merz",
            "meeting planned 2025-05-23: Merz, Starmer",
        ],
    ),
    "de: a plural by its adjective": (
        "de",
        "Für Montag sind bilaterale Treffen von Friedrich Merz mit Emmanuel Macron und Donald Tusk angesetzt.",
        [
            "meeting planned 2025-05-26: Macron, Merz",
            "meeting planned 2025-05-26: Merz, Tusk",
        ],
    ),
    "de: a plural in a clause that tells of it": (
        "de",
        "Ilham Alijew sprach die Treffen an, die er während dieser Reise mit Olaf Scholz und Frank-Walter Steinmeier abgehalten hatte.",
        [
            "meeting held -: Alijew, Scholz",
            "meeting held -: Alijew, Steinmeier",
        ],
    ),
    "de: one meeting of three": (
        "de",
        "Am Montag fand ein Treffen von Friedrich Merz mit Emmanuel Macron und Donald Tusk statt.",
        [
            "meeting held 2025-05-19: Macron, Merz, Tusk",
        ],
    ),
    "de: one meeting of three by its article": (
        "de",
        "Das bilaterale Treffen mit Emmanuel Macron und Donald Tusk führte Friedrich Merz am Montag nach Paris.",
        [
            "meeting held 2025-05-19: Macron, Merz, Tusk",
        ],
    ),
    "de: the meetings between three": (
        "de",
        "Die Treffen zwischen Friedrich Merz, Emmanuel Macron und Donald Tusk waren am Montag.",
        [
            "meeting held 2025-05-19: Macron, Merz, Tusk",
        ],
    ),
    "de: whose meeting it was": (
        "de",
        "Emmanuel Macrons Treffen mit Donald Tusk und Friedrich Merz fand am Montag statt.",
        [
            "meeting held 2025-05-19: Macron, Merz, Tusk",
        ],
    ),
    "de: what was done on a journey": (
        "de",
        "Emmanuel Macron lobte die Vereinbarungen, die er bei diesem Besuch mit Friedrich Merz getroffen hatte.",
        [],
    ),
    "de: with whom he spoke on a journey": (
        "de",
        "Friedrich Merz habe auf der Reise mit Emmanuel Macron gesprochen, sagte ein Sprecher.",
        [
            "contact held -: Macron, Merz",
        ],
    ),
    "de: a journey together": (
        "de",
        "Auf der Reise mit Emmanuel Macron nach Kiew sprach Friedrich Merz am Montag über Zölle.",
        [
            "visit held -: Macron, Merz | in Kiew/UA",
        ],
    ),
    "de: two partners of one sentence": (
        "de",
        "Vor seinem Treffen mit Emmanuel Macron sprach Friedrich Merz am Montag mit Giorgia Meloni.",
        [
            "meeting planned -: Macron, Merz",
            "contact held 2025-05-19: Meloni, Merz",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_plural_meetings(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
