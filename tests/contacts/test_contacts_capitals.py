"""A capital that is told without its name. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: whose it is behind it": (
        "Hakan Fidan flog im April in die Hauptstadt Italiens.",
        ["visit held 2025-04: Fidan | in -/IT"],
    ),
    "de: the goal behind a meeting": (
        "Im vergangenen November reiste Hakan Fidan zu einem Treffen mit Antonio Tajani in die italienische Hauptstadt.",
        ["visit held 2024-11: Fidan | in -/IT", "meeting held 2024-11: Fidan, Tajani | in -/IT"],
    ),
    "de: a meeting there": (
        "Die Gespräche zwischen Hakan Fidan und Antonio Tajani in der Hauptstadt Maltas dauerten lang.",
        ["talks held -: Fidan, Tajani | in -/MT"],
    ),
    "de: its name before it": (
        "Hakan Fidan traf Antonio Tajani in Valletta, der Hauptstadt Maltas.",
        ["meeting held -: Fidan, Tajani | in Valletta/MT"],
    ),
    "en: whose it is behind it": (
        "Hakan Fidan flew to the capital of Italy in April.",
        ["visit held 2025-04: Fidan | in -/IT"],
    ),
    "en: a meeting there": (
        "Hakan Fidan met Antonio Tajani in the capital of Malta.",
        ["meeting held -: Fidan, Tajani | in -/MT"],
    ),
    "ru: whose it is behind it": (
        "Хакан Фидан посетил в апреле столицу Италии.",
        ["visit held 2025-04: Фидан | in -/IT"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_capital(name: str) -> None:
    text, expected = CASES[name]
    assert sorted(told(text, name[:2])) == sorted(expected)
