"""Phrases of papers: who had rung, whom a train brought, with whom one remains in contact. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "en: had rung": (
        "en",
        "Putin had rung Lukashenko on Monday.",
        [
            "call held 2025-05-19: Lukashenko, Putin | by RU",
        ],
    ),
    "en: would see": (
        "en",
        "Modi would see Ishaq Dar on June 5.",
        [
            "meeting planned 2025-06-05: Dar, Modi",
        ],
    ),
    "en: a deal would see": (
        "en",
        "The deal would see Trump leave Iran alone.",
        [],
    ),
    "en: she went on": (
        "en",
        "Next month, she went on, Sergei Lavrov will go to Myanmar.",
        [
            "visit planned 2025-06: Lavrov | in -/MM",
        ],
    ),
    "en: went on to a city": (
        "en",
        "Lavrov, who met Fidan in Ankara on Monday, went on to Cairo.",
        [
            "meeting held 2025-05-19: Fidan, Lavrov | in Ankara/TR",
            "visit held -: Lavrov | in Cairo/EG",
        ],
    ),
    "en: remain in contact": (
        "en",
        "Russia and the United States remain in close contact, Peskov said.",
        [
            "contact ongoing -: Russia, States",
        ],
    ),
    "en: brief exchange": (
        "en",
        "Lavrov had a brief exchange with Rubio in Rome on Monday.",
        [
            "meeting held 2025-05-19: Lavrov, Rubio | in Rome/IT",
        ],
    ),
    "en: exchange of fire": (
        "en",
        "Russia and Ukraine had a brief exchange of fire.",
        [],
    ),
    "en: a train brought": (
        "en",
        "A night train brought Merz, Tusk and Macron to Kyiv on Thursday.",
        [
            "visit held 2025-05-15: Macron, Merz, Tusk | in Kyiv/UA",
        ],
    ),
    "en: a plane took": (
        "en",
        "A military plane took Pistorius to Kyiv.",
        [
            "visit held -: Pistorius | in Kyiv/UA",
        ],
    ),
    "en: a plane and things": (
        "en",
        "A plane brought the hostages to Israel.",
        [],
    ),
    "en: head of a body": (
        "en",
        "The IAEA head met Araghchi in Tehran.",
        [
            "meeting held -: Araghchi, Grossi | in Tehran/IR",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_a_night_train(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
