"""Whose contact it is that others speak of. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "en: thanked for his talks with another": (
        "en",
        "Emmanuel Macron thanked Friedrich Merz for his talks with Vladimir Putin.",
        [
            "talks held -: Merz, Putin",
        ],
    ),
    "en: asked about his meeting with another": (
        "en",
        "Emmanuel Macron asked Friedrich Merz about his meeting with Vladimir Putin.",
        [
            "meeting held -: Merz, Putin",
        ],
    ),
    "en: praised for a visit": (
        "en",
        "Emmanuel Macron praised Friedrich Merz for his visit to Kyiv on Monday.",
        [
            "visit held 2025-05-19: Merz | in Kyiv/UA",
        ],
    ),
    "en: told of his own talks": (
        "en",
        "Emmanuel Macron told Friedrich Merz about his talks with Vladimir Putin on Monday.",
        [
            "talks held 2025-05-19: Macron, Putin",
        ],
    ),
    "en: luck for what is ahead": (
        "en",
        "Donald Trump wished Gustavo Petro success in his meeting with Lula da Silva.",
        [
            "meeting planned -: Petro, Silva",
        ],
    ),
    "en: a meeting asked for": (
        "en",
        "Emmanuel Macron asked Friedrich Merz for a meeting.",
        [
            "meeting proposed -: Macron, Merz | by FR",
        ],
    ),
    "en: a visit counted behind a comma": (
        "en",
        "Xi Jinping said he expects Marco Rubio's visit, his first to China since taking office, will maintain momentum.",
        [
            "visit held -: Rubio | in -/CN",
        ],
    ),
    "en: a trip whose owner is told behind it": (
        "en",
        "The trip, Vladimir Putin's first to North Korea in 24 years, began on Monday.",
        [
            "visit ongoing 2025-05-19: Putin | in -/KP",
        ],
    ),
    "en: a speech is counted, no visit": (
        "en",
        "Friedrich Merz praised Emmanuel Macron's speech, his first to Congress.",
        [],
    ),
    "en: the presidents of those who call it off": (
        "en",
        "The governments of Kenya and Uganda on Monday announced the cancellation of a highly anticipated meeting between their presidents planned for Friday.",
        [
            "meeting cancelled -: Kenya, Uganda",
        ],
    ),
    "en: announced with a day": (
        "en",
        "Kenya and Uganda announced a meeting between their presidents planned for Friday.",
        [
            "meeting planned -: Kenya, Uganda",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_deeds(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
