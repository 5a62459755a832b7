"""What stands beside a contact in English: who tells of it, where it was, what is ahead. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "en: whoever confirms it is not there": (
        "en",
        "Donald Trump confirms that Marco Rubio had met Abbas Araghchi in Rome.",
        [
            "meeting held -: Araghchi, Rubio | in Rome/IT",
        ],
    ),
    "en: whoever confirms it without 'that' is not there": (
        "en",
        "Donald Trump confirms Marco Rubio will meet Abbas Araghchi on Friday.",
        [
            "meeting planned 2025-05-23: Araghchi, Rubio",
        ],
    ),
    "en: media say that they spoke": (
        "en",
        "Media reports say Donald Trump and Xi Jinping spoke for several hours on May 18 in San Francisco.",
        [
            "meeting held 2025-05-18: Jinping, Trump | in San Francisco/US",
        ],
    ),
    "en: a neighbour is the place": (
        "en",
        "Ukrainian and Russian delegations met in neighbouring Belarus on Monday.",
        [
            "meeting held 2025-05-19: Russia, Ukraine | in -/BY",
        ],
    ),
    "en: a body's summit that is ahead": (
        "en",
        "Viktor Orban will hold talks with Emmanuel Macron on Friday ahead of an important EU defence summit.",
        [
            "talks planned 2025-05-23: Macron, Orban",
        ],
    ),
    "en: under whose auspices": (
        "en",
        "Officials from Saudi Arabia and Iran held talks under the auspices of the Iraqi and Omani governments on Monday.",
        [
            "talks held 2025-05-19: Arabia, Iran",
        ],
    ),
    "en: respects to the dead": (
        "en",
        "Emmanuel Macron flew to Bangkok on Monday to pay his respects to the late Thai king Bhumibol Adulyadej.",
        [
            "visit held 2025-05-19: Macron | in Bangkok/TH",
        ],
    ),
    "en: respects to the living": (
        "en",
        "Emmanuel Macron paid his respects to King Charles on Monday.",
        [
            "meeting held 2025-05-19: III, Macron",
        ],
    ),
    "en: the month before the visit": (
        "en",
        "Wang Yi's April visit to Washington was a success.",
        [
            "visit held 2025-04: Yi | in Washington/US",
        ],
    ),
    "en: a name that is a month too": (
        "en",
        "Theresa May visited Rome on Monday.",
        [
            "visit held 2025-05-19: May | in Rome/IT",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_beside(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
