"""Several who call somebody together, and who arrives where no place is told. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "en: several who call": (
        "en",
        "Macron, Merz and Tusk called Trump from Kyiv on Saturday.",
        [
            "call held 2025-05-17: Macron, Merz, Trump, Tusk | by FR",
        ],
    ),
    "en: their states": (
        "en",
        "France and Germany called Iran on Saturday.",
        [
            "call held 2025-05-17: France, Germany, Iran | by FR",
        ],
    ),
    "en: several call two": (
        "en",
        "Macron and Merz called Zelensky and Trump on Saturday.",
        [
            "call held 2025-05-17: Macron, Merz, Zelensky | by FR",
            "call held 2025-05-17: Macron, Merz, Trump | by FR",
        ],
    ),
    "en: each called": (
        "en",
        "Macron and Merz each called Trump.",
        [
            "call held -: Macron, Trump | by FR",
            "call held -: Merz, Trump | by DE",
        ],
    ),
    "en: separately": (
        "en",
        "Macron and Merz separately met Zelensky in Kyiv.",
        [
            "meeting held -: Macron, Zelensky | in Kyiv/UA",
            "meeting held -: Merz, Zelensky | in Kyiv/UA",
        ],
    ),
    "en: one calls several": (
        "en",
        "Macron called Merz, Starmer and Tusk.",
        [
            "call held -: Macron, Merz | by FR",
            "call held -: Macron, Starmer | by FR",
            "call held -: Macron, Tusk | by FR",
        ],
    ),
    "de: several who call": (
        "de",
        "Macron und Merz haben am Samstag Selenskyj angerufen.",
        [
            "call held 2025-05-17: Macron, Merz, Selenskyj | by FR",
        ],
    ),
    "de: the verb parted": (
        "de",
        "Macron, Merz und Tusk riefen am Samstag aus Kiew Trump an.",
        [
            "call held 2025-05-17: Macron, Merz, Trump, Tusk | by FR",
        ],
    ),
    "de: one calls several": (
        "de",
        "Macron hat Merz und Selenskyj angerufen.",
        [
            "call held -: Macron, Merz | by FR",
            "call held -: Macron, Selenskyj | by FR",
        ],
    ),
    "ru: several who call": (
        "ru",
        "Макрон, Мерц и Туск в субботу позвонили Трампу.",
        [
            "call held 2025-05-17: Макрон, Мерц, Трамп, Туск | by FR",
        ],
    ),
    "ru: one calls several": (
        "ru",
        "Макрон позвонил Мерцу и Зеленскому.",
        [
            "call held -: Макрон, Мерц | by FR",
            "call held -: Зеленский, Макрон | by FR",
        ],
    ),
    "en: arrived for a visit": (
        "en",
        "Lavrov arrived on Monday for a two-day visit.",
        [
            "visit held 2025-05-19: Lavrov",
        ],
    ),
    "en: arrives on a visit": (
        "en",
        "Foreign Minister Wang Yi arrives today on a three-day official visit.",
        [
            "visit planned 2025-05-20: Yi",
        ],
    ),
    "en: due to arrive": (
        "en",
        "US Secretary of State Marco Rubio is due to arrive on Thursday on a two-day visit.",
        [
            "visit planned 2025-05-22: Rubio",
        ],
    ),
    "en: flies in": (
        "en",
        "Sefcovic flies in on Thursday to meet Lutnick.",
        [
            "visit planned 2025-05-22: Sefcovic",
            "meeting planned 2025-05-22: Lutnick, Sefcovic",
        ],
    ),
    "en: had flown in": (
        "en",
        "Grossi had flown in on Friday.",
        [
            "visit held 2025-05-16: Grossi",
        ],
    ),
    "en: flew in a load": (
        "en",
        "Merz flew in troops on Monday.",
        [],
    ),
    "en: arrived home": (
        "en",
        "Rubio arrived home on Monday after a visit to Israel.",
        [
            "visit held -: Rubio | in -/IL",
        ],
    ),
    "en: a place of no list": (
        "en",
        "Lavrov arrived in Springfield on Monday for a two-day visit.",
        [],
    ),
    "en: arrived at an office": (
        "en",
        "Lavrov arrived late on Monday.",
        [],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_joint_callers(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
