"""Offices of a government or republic that the phrase behind them describes. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: of a government that others recognise": (
        "de",
        "Wladimir Putin sprach in Moskau. Der Ministerpräsident der international anerkannten Regierung, Abdul Hamid Dbeiba, reiste am Montag nach Ankara.",
        [
            "visit held 2025-05-19: Dbeiba | in Ankara/TR",
        ],
    ),
    "de: of a government recognised by a body": (
        "de",
        "Der Ministerpräsident der von der UNO anerkannten Regierung, Abdul Hamid Dbeiba, traf am Montag in Rom Giorgia Meloni.",
        [
            "meeting held 2025-05-19: Dbeiba, Meloni | in Rom/IT",
        ],
    ),
    "de: of the republic": (
        "de",
        "Am Montag führte Sergej Lawrow ein Treffen mit dem Präsidenten der Republik Miguel Díaz-Canel Bermúdez und Gespräche mit seinem kubanischen Kollegen Bruno Rodríguez.",
        [
            "meeting held 2025-05-19: Díaz-Canel, Lawrow",
            "talks held 2025-05-19: Lawrow, Rodríguez",
        ],
    ),
    "de: of a republic by name": (
        "de",
        "Emmanuel Macron sprach in Paris. Der Präsident der Republik Moldau traf am Montag Friedrich Merz.",
        [
            "meeting held 2025-05-19: Merz, Sandu",
        ],
    ),
    "de: of the republic told before": (
        "de",
        "Emmanuel Macron sprach in Paris. Der Präsident der Republik traf am Montag Friedrich Merz.",
        [
            "meeting held 2025-05-19: Macron, Merz",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_whose_offices(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
