"""Delegations around somebody, several guests, and what is told after a contact. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: a delegation around somebody": (
        "de",
        "Die chinesische Delegation um He Lifeng und die US-Delegation um Scott Bessent hatten sich am 10. Mai in Genf getroffen.",
        [
            "meeting held 2025-05-10: Bessent, Lifeng | in Genf/CH",
        ],
    ),
    "de: a delegation around somebody arrives": (
        "de",
        "Die Delegation um Johann Wadephul traf am Montag in Riad ein.",
        [
            "visit held 2025-05-19: Wadephul | in Riad/SA",
        ],
    ),
    "de: what a delegation argues about": (
        "de",
        "Die Delegation stritt am Montag um Hakan Fidan.",
        [
        ],
    ),
    "de: three guests": (
        "de",
        "Emmanuel Macron lud Friedrich Merz, Donald Tusk und Keir Starmer nach Paris ein.",
        [
            "visit proposed -: Macron, Merz, Starmer, Tusk | in Paris/FR | by FR",
        ],
    ),
    "de: colleagues of three states": (
        "de",
        "Jean-Noël Barrot hat für Donnerstag seine Kollegen aus Deutschland, Polen und Großbritannien nach Paris eingeladen.",
        [
            "visit proposed 2025-05-22: Barrot, Lammy, Sikorski, Wadephul | in Paris/FR | by FR",
        ],
    ),
    "de: one guest, and others in the next clause": (
        "de",
        "Donald Trump hat Wladimir Putin eingeladen, Wolodymyr Selenskyj und Emmanuel Macron wollen nach Rom kommen.",
        [
            "visit proposed -: Putin, Trump | by US",
            "visit planned -: Macron, Selenskyj | in Rom/IT",
        ],
    ),
    "de: after talks failed": (
        "de",
        "Nach dem Scheitern der Gespräche zwischen Kiew und Moskau in Istanbul will der Vatikan vermitteln.",
        [
            "talks held -: Russland, Ukraine | in Istanbul/TR",
        ],
    ),
    "de: after the end of a summit": (
        "de",
        "Nach dem Ende des Gipfels von Donald Trump und Xi Jinping soll ein Abkommen stehen.",
        [
            "meeting held -: Jinping, Trump",
        ],
    ),
    "de: before talks to come": (
        "de",
        "Vor den für Juni geplanten Gesprächen zwischen den USA und China will Peking Zölle senken.",
        [
            "talks planned 2025-06: China, USA",
        ],
    ),
}  # fmt: skip


@pytest.mark.parametrize("title", CASES)
def test_around_heads(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
