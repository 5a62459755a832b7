"""Days of visits for which one is received or during which people meet, and visits to the country. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "en: hosts for a state visit to come": (
        "en",
        "King Charles will host Donald Trump for an unprecedented second state visit in September.",
        [
            "meeting planned 2025-09: III, Trump",
            "visit planned 2025-09: III, Trump",
        ],
    ),
    "en: received for a working visit": (
        "en",
        "Donald Trump will receive Nayib Bukele for a working visit on Thursday.",
        [
            "meeting planned 2025-05-22: Bukele, Trump",
            "visit planned 2025-05-22: Bukele, Trump",
        ],
    ),
    "en: met during a visit on a day": (
        "en",
        "Steve Witkoff met Vladimir Putin for three hours during his visit to Moscow on Friday.",
        [
            "meeting held 2025-05-16: Putin, Witkoff | in Moscow/RU | PT3H",
            "visit held 2025-05-16: Witkoff | in Moscow/RU",
        ],
    ),
    "en: met during a visit in a month": (
        "en",
        "Steve Witkoff met Vladimir Putin during his visit to Moscow in April.",
        [
            "meeting held 2025-04: Putin, Witkoff | in Moscow/RU",
            "visit held 2025-04: Witkoff | in Moscow/RU",
        ],
    ),
    "en: phoned during a visit": (
        "en",
        "Marco Rubio called Hakan Fidan during his visit to Riyadh on Monday.",
        [
            "call held 2025-05-19: Fidan, Rubio | by US",
            "visit held 2025-05-19: Rubio | in Riyadh/SA",
        ],
    ),
    "en: they said he would visit the country": (
        "en",
        "Syria said Emmanuel Macron is expected to visit the country in June.",
        [
            "visit planned 2025-06: Macron | in -/SY",
        ],
    ),
    "en: who says who would visit the country": (
        "en",
        "Recep Tayyip Erdogan told reporters that Vladimir Putin would visit the country in June.",
        [
            "visit planned 2025-06: Putin | in -/TR",
        ],
    ),
    "en: his own country": (
        "en",
        "Vladimir Putin said he would not visit the country.",
        [],
    ),
    "en: a purpose in quotation marks": (
        "en",
        'Mohsin Naqvi arrived in Tehran on Saturday "to facilitate" the peace talks between Iran and the United States, state media reported.',
        [
            "visit held 2025-05-17: Naqvi | in Tehran/IR",
        ],
    ),
    "en: flew on a day to revive talks": (
        "en",
        "Marco Rubio flew to Tehran on Saturday to revive talks with Abbas Araghchi.",
        [
            "visit held 2025-05-17: Rubio | in Tehran/IR",
            "talks planned -: Araghchi, Rubio | in Tehran/IR",
        ],
    ),
    "en: will fly on a day to revive talks": (
        "en",
        "Marco Rubio will fly to Tehran on Saturday to revive talks with Abbas Araghchi.",
        [
            "visit planned 2025-05-24: Rubio | in Tehran/IR",
            "talks planned 2025-05-24: Araghchi, Rubio | in Tehran/IR",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_what_is_read(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
