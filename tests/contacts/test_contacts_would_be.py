"""What a contact told before would be. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: what a summit would be": (
        "de",
        "Der Gipfel zwischen Donald Trump und Kim Jong Un soll noch im Juni in Singapur stattfinden. Er wäre das vierte Treffen der beiden.",
        [
            "meeting planned 2025-06: Trump, Un | in -/SG",
        ],
    ),
    "de: what a visit would be": (
        "de",
        "Friedrich Merz reist am Freitag nach Kiew. Es wäre sein zweiter Besuch dort.",
        [
            "visit planned 2025-05-23: Merz | in Kiew/UA",
        ],
    ),
    "de: what was held is no such thing": (
        "de",
        "Donald Trump und Wladimir Putin telefonierten am Montag. Ein Treffen der beiden wäre das erste seit 2021.",
        [
            "call held 2025-05-19: Putin, Trump",
            "meeting possible -: Putin, Trump",
        ],
    ),
}  # fmt: skip


@pytest.mark.parametrize("title", CASES)
def test_would_be(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
