"""English rounds of talks, tours, stays, and words for all of a contact of three. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "a further round": (
        "Iran and the United States have held three rounds of talks. The next round is scheduled for June 7 in Rome.",
        ["talks held -: Iran, States | exact 3", "talks planned 2025-06-07: Iran, States | in Rome/IT"],
    ),
    "one more meeting": (
        "Delegations of Sudan and Egypt met in Juba on May 2. A seventh meeting is to follow on June 3.",
        ["meeting held 2025-05-02: Egypt, Sudan | in Juba/SS", "meeting planned 2025-06-03: Egypt, Sudan"],
    ),
    "a round of something else": (
        "Iran and the United States held talks on May 2. A second round of elections is planned for June.",
        ["talks held 2025-05-02: Iran, States"],
    ),
    "a tour": (
        "Marco Rubio returned on Saturday from a tour that had taken him to Ankara, Baku and Tbilisi.",
        [
            "visit held -: Rubio | in Ankara/TR",
            "visit held -: Rubio | in Baku/AZ",
            "visit held -: Rubio | in Tbilisi/GE",
        ],
    ),
    "was somewhere": (
        "Emmanuel Macron was in Beirut on Friday.",
        ["visit held 2025-05-16: Macron | in Beirut/LB"],
    ),
    "will be back": (
        "Friedrich Merz will be back in Ankara on June 4, in the company of Donald Tusk.",
        ["visit planned 2025-06-04: Merz, Tusk | in Ankara/TR"],
    ),
    "invited in the passive": (
        "Volodymyr Zelensky has been invited to Ankara by Recep Tayyip Erdogan.",
        ["visit proposed -: Erdogan, Zelensky | in Ankara/TR | by TR"],
    ),
    "all three": (
        "Keir Starmer met Emmanuel Macron and Friedrich Merz on Thursday. The three leaders last spoke on May 2.",
        ["meeting held 2025-05-15: Macron, Merz, Starmer", "contact held 2025-05-02: Macron, Merz, Starmer"],
    ),
    "at the latter's request": (
        "Vladimir Putin spoke by phone with Aleksandar Vucic on Sunday, at the latter's request.",
        ["call held 2025-05-18: Putin, Vucic | by RS"],
    ),
    "a letter handed over": (
        "A letter from Donald Trump was handed to Abbas Araghchi.",
        ["message held -: Araghchi, Trump | by US"],
    ),
}

NOTHING = {
    "in a state of mind": "Emmanuel Macron was in a good mood on Friday.",
    "at home": "Emmanuel Macron was in Paris on Friday.",
    "things that are somewhere": "The papers of Emmanuel Macron's advisers are in Beirut.",
    "a round of golf": "Donald Trump played another round on Sunday. Then he rested.",
}


@pytest.mark.parametrize("title", CASES)
def test_a_series_is_told(title: str) -> None:
    text, expected = CASES[title]
    assert told(text, "en") == expected


@pytest.mark.parametrize("title", NOTHING)
def test_nothing_is_told(title: str) -> None:
    assert told(NOTHING[title], "en") == []
