"""What one tells a counterpart in a city, army chiefs, and who says it between commas. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "en: told a counterpart in a city": (
        "en",
        "Marco Rubio told his Chinese counterpart Wang Yi in Bangkok on Monday that Washington wanted stability.",
        [
            "meeting held 2025-05-19: Rubio, Yi | in Bangkok/TH",
        ],
    ),
    "en: told a counterpart named behind a comma": (
        "en",
        "Sergei Lavrov told his Turkish counterpart, Foreign Minister Hakan Fidan, in Antalya that Moscow was ready.",
        [
            "meeting held -: Fidan, Lavrov | in Antalya/TR",
        ],
    ),
    "en: warned a counterpart in a city": (
        "en",
        "Pete Hegseth warned his Chinese counterpart Dong Jun in Singapore that force would fail.",
        [
            "meeting held -: Hegseth, Jun | in -/SG",
        ],
    ),
    "en: told a counterpart who is in a city": (
        "en",
        "Sergei Lavrov told his counterpart in Ankara that Moscow was ready.",
        [],
    ),
    "en: told a counterpart in an interview": (
        "en",
        "Marco Rubio told his Chinese counterpart Wang Yi in an interview that peace was near.",
        [],
    ),
    "en: informed a counterpart in a year": (
        "en",
        "Narendra Modi informed his Bhutanese counterpart Tshering Tobgay in 2024 of the plan.",
        [],
    ),
    "en: told reporters in a city": (
        "en",
        "Marco Rubio told reporters in Bangkok that Washington wanted stability.",
        [],
    ),
    "en: a state's army commander": (
        "en",
        "Marco Rubio met Lebanon's army commander in Beirut on Monday.",
        [
            "meeting held 2025-05-19: Lebanon, Rubio | in Beirut/LB",
        ],
    ),
    "en: calls with a counterpart and an army commander": (
        "en",
        "Abbas Araghchi held phone calls with his Turkish counterpart and Pakistan's army commander on Monday.",
        [
            "call held 2025-05-19: Araghchi, Fidan",
            "call held 2025-05-19: Araghchi, Pakistan",
        ],
    ),
    "en: a named army chief": (
        "en",
        "Pakistan's army chief, Field Marshal Asim Munir, met Marco Rubio in Washington on Monday.",
        [
            "meeting held 2025-05-19: Munir, Rubio | in Washington/US",
        ],
    ),
    "en: a state's own army chief": (
        "en",
        "Narendra Modi met India's army chief in Delhi on Monday.",
        [],
    ),
    "en: an office without its state": (
        "en",
        "Interior Minister Naqvi met his Iranian counterpart in Tehran on Monday.",
        [
            "meeting held 2025-05-19: Iran, Naqvi | in Tehran/IR",
        ],
    ),
    "en: a chairman of the Joint Chiefs": (
        "en",
        "Gen. Dan Caine, chairman of the Joint Chiefs of Staff, phoned his Israeli counterpart on Monday.",
        [
            "call held 2025-05-19: Caine, Israel | by US",
        ],
    ),
    "en: who says it between commas, of a plan": (
        "en",
        "On Friday, officials said, Marco Rubio will travel to Ottawa.",
        [
            "visit planned 2025-05-23: Rubio | in Ottawa/CA",
        ],
    ),
    "en: who says it between commas, of talks": (
        "en",
        "On Saturday, a source said, talks between Marco Rubio and Abbas Araghchi will resume in Muscat.",
        [
            "talks planned 2025-05-24: Araghchi, Rubio | in Muscat/OM",
        ],
    ),
    "en: who says it between commas, of a call": (
        "en",
        "On Monday, the Kremlin said, Vladimir Putin spoke by phone with Narendra Modi.",
        [
            "call held 2025-05-19: Modi, Putin",
        ],
    ),
    "en: who says it with the day": (
        "en",
        "On Friday, officials said Marco Rubio will travel to Ottawa.",
        [
            "visit planned -: Rubio | in Ottawa/CA",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_what_is_read(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
