"""English words for being together, being kept, stopping on the way. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "a nightcap on the way": (
        "Giorgia Meloni stopped in Berlin on Monday for a nightcap with Friedrich Merz.",
        [
            "visit held 2025-05-19: Meloni | in Berlin/DE",
            "meeting held 2025-05-19: Meloni, Merz | in Berlin/DE",
        ],
    ),
    "kept for hours": (
        "Wang Yi travelled to Moscow on Monday, where Sergey Lavrov kept him for four hours.",
        [
            "visit held 2025-05-19: Yi | in Moscow/RU",
            "meeting held 2025-05-19: Lavrov, Yi | in Moscow/RU | PT4H",
        ],
    ),
    "leaves on a day to come": (
        "David Lammy leaves for Israel on Sunday.",
        ["visit planned 2025-05-25: Lammy | in -/IL"],
    ),
    "sits down on a day to come": (
        "Keir Starmer sits down with Emmanuel Macron on Friday afternoon.",
        ["meeting planned 2025-05-23: Macron, Starmer"],
    ),
    "in touch": (
        "A spokesman denied that Volodymyr Zelensky and Vladimir Putin were in touch.",
        ["contact denied -: Putin, Zelensky"],
    ),
    "called from a seat": (
        "Alexander Stubb was in Moscow on Monday. From the Kremlin he rang Volodymyr Zelensky.",
        ["visit held 2025-05-19: Stubb | in Moscow/RU", "call held -: Stubb, Zelensky | by FI"],
    ),
    "at one table": (
        "In Doha on Sunday Hakan Fidan and Abbas Araghchi spent an hour at the same table.",
        ["meeting held 2025-05-18: Araghchi, Fidan | in Doha/QA | PT1H"],
    ),
    "an ambassador without a name": (
        "Poland summoned the Russian ambassador on Monday.",
        ["meeting held 2025-05-19: Poland, Russia"],
    ),
    "an apposition tells of no second journey": (
        "Keir Starmer flew to Delhi on Sunday, the first visit by a British prime minister since 2016.",
        ["visit held 2025-05-18: Starmer | in New Delhi/IN"],
    ),
    "each verb has its own day": (
        "John Healey leaves for Israel on Sunday and will be received by Benjamin Netanyahu two days later.",
        ["visit planned 2025-05-25: Healey | in -/IL", "meeting planned 2025-05-27: Healey, Netanyahu"],
    ),
    "what is planned falls through on a day past": (
        "A planned trip by Marco Rubio to Israel fell through on Monday.",
        ["visit cancelled -: Rubio | in -/IL"],
    ),
    "a journey begun on a day past": (
        "Emmanuel Macron set out for Vietnam on Sunday.",
        ["visit held 2025-05-18: Macron | in -/VN"],
    ),
    "time taken for somebody": (
        "Recep Tayyip Erdogan took time for Friedrich Merz on Sunday in Ankara.",
        ["meeting held 2025-05-18: Erdogan, Merz | in Ankara/TR"],
    ),
    "warned in a call": (
        "Marco Rubio warned Sergey Lavrov in a call on Saturday against new attacks.",
        ["call held 2025-05-17: Lavrov, Rubio"],
    ),
    "awaited on a day to come": (
        "Friedrich Merz is awaited in Kyiv on Thursday.",
        ["visit planned 2025-05-22: Merz | in Kyiv/UA"],
    ),
    "a negation in one word": (
        "Emmanuel Macron didn't meet Benjamin Netanyahu on Monday.",
        ["meeting denied 2025-05-19: Macron, Netanyahu"],
    ),
    "not ruled out in one word": (
        "Donald Trump hasn't ruled out a meeting with Kim Jong Un.",
        ["meeting possible -: Trump, Un"],
    ),
    "a name with an initial": (
        "President Joseph R. Biden, Jr. met today with Prime Minister Mark Carney of Canada.",
        ["meeting held 2025-05-20: Biden, Carney"],
    ),
}
NOTHING = {
    "police stop a car": "Police stopped Keir Starmer's car in London on Monday.",
    "hours of waiting": "The storm kept Mark Carney at home in Ottawa for hours.",
    "one at a table": "Emmanuel Macron sat at the same table as last year.",
}


@pytest.mark.parametrize("title", CASES)
def test_they_tell_of_a_contact(title: str) -> None:
    text, expected = CASES[title]
    assert told(text, "en") == expected


@pytest.mark.parametrize("title", NOTHING)
def test_they_tell_of_none(title: str) -> None:
    assert told(NOTHING[title], "en") == []
