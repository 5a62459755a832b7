"""Days that are those of another journey, and of what pictures show. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: an arrival elsewhere": (
        "de",
        "Johann Wadephul hat Israel und Jordanien besucht. Nach seiner Ankunft am Montag in Kairo sprach er mit Badr Abdelatty.",
        [
            "visit held -: Wadephul | in -/IL",
            "visit held -: Wadephul | in -/JO",
            "meeting held -: Abdelatty, Wadephul | in Kairo/EG",
        ],
    ),
    "de: an arrival at one of two": (
        "de",
        "Johann Wadephul hat Israel und Jordanien besucht. Bei seiner Ankunft am Montag sprach er von Freundschaft.",
        [
            "visit held -: Wadephul | in -/IL",
            "visit held -: Wadephul | in -/JO",
        ],
    ),
    "de: an arrival there": (
        "de",
        "Johann Wadephul hat Israel besucht. Bei seiner Ankunft in Tel Aviv am Montag sprach er von Freundschaft.",
        [
            "visit held 2025-05-19: Wadephul | in -/IL",
        ],
    ),
    "de: an arrival in a capital without its name": (
        "de",
        "Friedrich Merz ist nach Kiew gereist. Nach der Ankunft am Montagmorgen in der ukrainischen Hauptstadt legte er einen Kranz nieder.",
        [
            "visit held 2025-05-19: Merz | in Kiew/UA",
        ],
    ),
    "de: the last visit before": (
        "de",
        "Friedrich Merz ist vom südafrikanischen Präsidenten Cyril Ramaphosa zu einem Besuch in Pretoria empfangen worden. Merz war zuletzt im Juli 2010 in Südafrika.",
        [
            "visit held -: Merz, Ramaphosa | in Pretoria/ZA",
            "meeting held -: Merz, Ramaphosa | in Pretoria/ZA",
            "visit held 2010-07: Merz | in -/ZA",
        ],
    ),
    "de: a visit of years ago": (
        "de",
        "Friedrich Merz ist vom südafrikanischen Präsidenten Cyril Ramaphosa zu einem Besuch in Pretoria empfangen worden. Merz war im Juli 2010 in Südafrika.",
        [
            "visit held -: Merz, Ramaphosa | in Pretoria/ZA",
            "meeting held -: Merz, Ramaphosa | in Pretoria/ZA",
            "visit held 2010-07: Merz | in -/ZA",
        ],
    ),
    "de: the day of a visit told behind it": (
        "de",
        "Friedrich Merz war in Paris. Er war am Montag in Paris eingetroffen.",
        [
            "visit held 2025-05-19: Merz | in Paris/FR",
        ],
    ),
    "de: under a picture": (
        "de",
        "Friedrich Merz empfängt am Montag Emmanuel Macron in Berlin. (Foto: Agentur)",
        [
            "meeting held 2025-05-19: Macron, Merz | in Berlin/DE",
        ],
    ),
    "de: a plan under a picture": (
        "de",
        "Friedrich Merz wird am Donnerstag in Rom Giorgia Meloni treffen. Foto: Agentur",
        [
            "meeting planned 2025-05-22: Meloni, Merz | in Rom/IT",
        ],
    ),
    "de: a picture as a source": (
        "de",
        "Friedrich Merz reist am Donnerstag nach Rom, wie das Foto eines Briefs zeigt.",
        [
            "visit planned 2025-05-22: Merz | in Rom/IT",
        ],
    ),
    "en: under a picture": (
        "en",
        "Friedrich Merz meets Giorgia Meloni in Rome on Monday. Photo: Agency",
        [
            "meeting held 2025-05-19: Meloni, Merz | in Rome/IT",
        ],
    ),
    "ru: under a picture": (
        "ru",
        "Фридрих Мерц встречается в понедельник в Риме с Джорджей Мелони. Фото: Агентство",
        [
            "meeting held 2025-05-19: Мелони, Мерц | in Рим/IT",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_days_of_others(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
