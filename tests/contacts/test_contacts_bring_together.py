"""Contacts that bring people together, and weekdays beside the present tense. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "en: talks bring together": (
        "en",
        "The talks will bring together Lavrov and Fidan in Ankara on Friday.",
        [
            "talks planned 2025-05-23: Fidan, Lavrov | in Ankara/TR",
        ],
    ),
    "en: one with another": (
        "en",
        "The summit will bring Anwar Ibrahim together with Lawrence Wong in Singapore on Friday.",
        [
            "meeting planned 2025-05-23: Ibrahim, Wong | in -/SG",
        ],
    ),
    "en: a round of envoys": (
        "en",
        "A third round of talks is to bring envoys of Iran and the European Union together in Doha on Saturday.",
        [
            "talks planned 2025-05-24: EU, Iran | in Doha/QA",
        ],
    ),
    "en: brought together": (
        "en",
        "The summit brought together Lavrov and Fidan in Ankara on Friday.",
        [
            "meeting held 2025-05-16: Fidan, Lavrov | in Ankara/TR",
        ],
    ),
    "en: a person brings together": (
        "en",
        "Erdogan brought Zelensky and Putin together in Istanbul on Friday.",
        [
            "meeting held 2025-05-16: Erdogan, Putin, Zelensky | in Istanbul/TR",
        ],
    ),
    "en: a weekday with the present": (
        "en",
        "Friday's summit brings together Lavrov and Fidan.",
        [
            "meeting held -: Fidan, Lavrov",
        ],
    ),
    "en: comes after a call": (
        "en",
        "Friday's meeting between Lavrov and Fidan comes a week after their call.",
        [
            "meeting held -: Fidan, Lavrov",
        ],
    ),
    "en: had come": (
        "en",
        "Lavrov and Fidan had come to Rome on Friday.",
        [
            "visit held 2025-05-16: Fidan, Lavrov | in Rome/IT",
        ],
    ),
    "en: closer together": (
        "en",
        "The crisis has brought Russia and Iran closer together.",
        [],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_bring_together(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
