"""Who answers to a head of government in another state. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: a chancellor's, where a prime minister leads": (
        "de",
        "Friedrich Merz telefonierte am Montag mit seinen Amtskollegen aus Italien und Spanien.",
        [
            "call held 2025-05-19: Meloni, Merz",
            "call held 2025-05-19: Merz, Sánchez",
        ],
    ),
    "de: a chancellor's, where a president leads": (
        "de",
        "Friedrich Merz telefonierte am Montag mit seinem französischen Amtskollegen.",
        [
            "call held 2025-05-19: Macron, Merz",
        ],
    ),
    "de: a chancellor's, where a president leads and a prime minister governs": (
        "de",
        "Friedrich Merz telefonierte am Montag mit seinem polnischen Amtskollegen.",
        [
            "call held 2025-05-19: Merz, Tusk",
        ],
    ),
    "de: a president's": (
        "de",
        "Emmanuel Macron telefonierte am Montag mit seinem polnischen Amtskollegen.",
        [
            "call held 2025-05-19: Duda, Macron",
        ],
    ),
    "de: a prime minister's": (
        "de",
        "Pedro Sánchez telefonierte am Montag mit seinem deutschen Amtskollegen.",
        [
            "call held 2025-05-19: Merz, Sánchez",
        ],
    ),
    "en: a chancellor's": (
        "en",
        "Friedrich Merz met his Finnish counterpart on Monday.",
        [
            "meeting held 2025-05-19: Merz, Orpo",
        ],
    ),
    "ru: a chancellor's": (
        "ru",
        "Фридрих Мерц поговорил в понедельник со своим итальянским коллегой.",
        [
            "contact held 2025-05-19: Мелони, Мерц",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_counterparts_of_heads_of_government(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
