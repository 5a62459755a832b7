"""Days on which somebody told of a contact, or judged it. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "en: day of the news": (
        "en",
        "The meeting between Lavrov and Fidan was first reported by Axios on Monday.",
        [
            "meeting held -: Fidan, Lavrov",
        ],
    ),
    "en: disclosed this week": (
        "en",
        "El Pais was the first to disclose the meeting of Lavrov and Blinken, this week.",
        [
            "meeting held -: Blinken, Lavrov",
        ],
    ),
    "en: confirmed on a day": (
        "en",
        "The White House confirmed the call between Putin and Trump on Monday.",
        [
            "call held -: Putin, Trump",
        ],
    ),
    "en: commented on": (
        "en",
        "Peskov commented on the meeting between Putin and Trump on Monday.",
        [
            "meeting held -: Putin, Trump",
        ],
    ),
    "en: revealed in the passive": (
        "en",
        "The talks between Rubio and Lavrov were revealed this week by El Pais.",
        [
            "talks held -: Lavrov, Rubio",
        ],
    ),
    "en: praised": (
        "en",
        "Trump hailed the talks between Rubio and Lavrov on Monday.",
        [
            "talks held -: Lavrov, Rubio",
        ],
    ),
    "en: day before the noun": (
        "en",
        "Peskov confirmed Monday's meeting between Lavrov and Rubio.",
        [
            "meeting held 2025-05-19: Lavrov, Rubio",
        ],
    ),
    "en: day right behind it": (
        "en",
        "The White House confirmed the call on Monday between Putin and Trump.",
        [
            "call held 2025-05-19: Putin, Trump",
        ],
    ),
    "en: place behind the day": (
        "en",
        "The Kremlin reported the meeting between Putin and Witkoff on Monday in St Petersburg.",
        [
            "meeting held 2025-05-19: Putin, Witkoff | in Saint Petersburg/RU",
        ],
    ),
    "en: the verdict behind it": (
        "en",
        "Rubio described the call between Trump and Putin on Monday as good.",
        [
            "call held 2025-05-19: Putin, Trump",
        ],
    ),
    "en: attended on a day": (
        "en",
        "Turkey hosted the meeting between Lavrov and Fidan on Monday.",
        [
            "meeting held 2025-05-19: Fidan, Lavrov",
        ],
    ),
    "en: held in the passive": (
        "en",
        "The talks between Rubio and Lavrov were held by Turkey on Monday.",
        [
            "talks held 2025-05-19: Lavrov, Rubio",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_day_of_news(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
