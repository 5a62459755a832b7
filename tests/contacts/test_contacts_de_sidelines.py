"""German: contacts on the sidelines of others, what comes next elsewhere, and what was first meant to be. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: am Rande": (
        "de",
        "In Rom kam es am Montag am Rande der Konferenz zu einer kurzen Begegnung zwischen Merz und dem indischen Premier Modi.",
        [
            "meeting held 2025-05-19: Merz, Modi | in Rom/IT",
        ],
    ),
    "de: am Rande einer Feier": (
        "de",
        "Laut Medien kam es am Rande einer Feier zu einer Begegnung zwischen Merz und Modi.",
        [
            "meeting held -: Merz, Modi",
        ],
    ),
    "de: der Anlass ist kein Treffen": (
        "de",
        "Am Rande eines Treffens zum Klima kam Merz am Montag mit Modi zusammen.",
        [
            "meeting held 2025-05-19: Merz, Modi",
        ],
    ),
    "de: anschließend anderswo erwartet": (
        "de",
        "Xi Jinping beginnt am Montag einen dreitägigen Staatsbesuch in Vietnam; anschließend wird er in Malaysia erwartet.",
        [
            "visit planned 2025-05-26: Jinping | in -/VN | P3D",
            "visit planned -: Jinping | in -/MY",
        ],
    ),
    "de: danach anderswo": (
        "de",
        "Merz reist am Montag nach Rom; danach fliegt er nach Madrid.",
        [
            "visit planned 2025-05-26: Merz | in Rom/IT",
            "visit planned -: Merz | in Madrid/ES",
        ],
    ),
    "de: anschließend anderswo getroffen": (
        "de",
        "Merz war am Montag in Rom; anschließend traf er in Madrid Pedro Sánchez.",
        [
            "visit held 2025-05-19: Merz | in Rom/IT",
            "meeting held -: Merz, Sánchez | in Madrid/ES",
        ],
    ),
    "de: dann am selben Ort": (
        "de",
        "Am Montag besucht Merz Rom und wird dann von Sergio Mattarella empfangen.",
        [
            "visit planned 2025-05-26: Merz | in Rom/IT",
            "meeting planned 2025-05-26: Mattarella, Merz | in Rom/IT",
        ],
    ),
    "de: hatte reisen sollen": (
        "de",
        "Ursprünglich hatte Merz am Montag nach Warschau reisen sollen.",
        [
            "visit cancelled 2025-05-19: Merz | in Warschau/PL",
        ],
    ),
    "de: hatte sich treffen wollen": (
        "de",
        "Eigentlich hatte sich Merz am Donnerstag mit Tusk treffen wollen.",
        [
            "meeting cancelled -: Merz, Tusk",
        ],
    ),
    "de: war geplant": (
        "de",
        "Ursprünglich war für Donnerstag ein Treffen von Merz und Tusk geplant.",
        [
            "meeting cancelled -: Merz, Tusk",
        ],
    ),
    "de: findet nun statt": (
        "de",
        "Ein Treffen von Merz und Tusk war ursprünglich für Mai geplant, es findet nun im Juni statt.",
        [
            "meeting planned 2025-05: Merz, Tusk",
        ],
    ),
    "de: will noch": (
        "de",
        "Merz will am Donnerstag Tusk treffen.",
        [
            "meeting planned 2025-05-22: Merz, Tusk",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_sidelines_and_plans(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
