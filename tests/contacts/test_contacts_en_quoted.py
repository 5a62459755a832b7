"""Contacts told in English quotations and conversations. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

QUOTED = {
    "the one who says I": (
        "“I spoke with President Putin yesterday,” Trump told reporters.",
        ["contact held 2025-05-19: Putin, Trump"],
    ),
    "the day of saying is not that of the call": (
        "“I had a very good call with Prime Minister Modi,” Trump wrote on Monday.",
        ["call held -: Modi, Trump"],
    ),
    "the place of saying is not that of the talk": (
        "“We discussed trade with the Chinese leader Xi Jinping,” Macron said in Rome.",
        ["contact held -: Jinping, Macron"],
    ),
    "the time within": (
        "“I will meet President Xi in Seoul next week,” Donald Trump said on Monday.",
        ["meeting planned 2025-05-26/2025-06-01: Jinping, Trump | in Seoul/KR"],
    ),
    "the quotation behind a colon, told to another": (
        "Marco Rubio told Hakan Fidan on Monday: “I will meet Lavrov in Geneva on Friday.”",
        ["meeting planned 2025-05-23: Lavrov, Rubio | in Geneva/CH"],
    ),
    "my call": (
        "“My call with Erdogan went well,” Macron said.",
        ["call held -: Erdogan, Macron"],
    ),
    "the quotation goes on": (
        "“It was a good day,” Macron said. “I met Xi Jinping in the morning, and we had lunch.”",
        ["meeting held -: Jinping, Macron"],
    ),
    "I would like to": (
        "“I would like to meet Putin,” Zelensky said.",
        ["meeting possible -: Putin, Zelensky"],
    ),
    "an aide who tells what others will do": (
        "“Rubio will meet Lavrov in Riyadh on Friday,” State Department spokeswoman Tammy Bruce said on Monday.",
        ["meeting planned 2025-05-23: Lavrov, Rubio | in Riyadh/SA"],
    ),
    "one who travels": (
        "“Lavrov will visit Rome in June,” Zakharova told a briefing in Moscow.",
        ["visit planned 2025-06: Lavrov | in Rome/IT"],
    ),
    "others than the one who says I": (
        "“I know that Modi met Putin in Kazan,” Trump said.",
        ["meeting held -: Modi, Putin | in Kazan/RU"],
    ),
    "few words are no sentence": (
        "Macron called his talks with Xi Jinping on Monday “Good and open”.",
        ["talks held 2025-05-19: Jinping, Macron"],
    ),
}

WHOSE = {
    "the spokesman's own president": (
        "After the visit of Indonesian president Prabowo Subianto, White House spokeswoman Karoline Leavitt said "
        "the president had spoken with Vladimir Putin on Monday.",
        ["contact held 2025-05-19: Putin, Trump"],
    ),
    "who says it stands behind": (
        "The prime minister met the Thai premier in Bangkok on Monday, a spokesman for the Malaysian foreign ministry said.",
        ["meeting held 2025-05-19: Ibrahim, Shinawatra | in Bangkok/TH"],
    ),
    "a foreign minister's own president": (
        "Xi Jinping will be in Moscow too. The president will travel to Baku on Friday, Foreign Minister Sergey Lavrov said.",
        ["visit planned -: Jinping | in Moscow/RU", "visit planned 2025-05-23: Putin | in Baku/AZ"],
    ),
    "a conversation set down": (
        "MR. RUBIO: Good morning. The President met with Prime Minister Carney yesterday. He will travel to Brussels on Sunday.",
        ["meeting held 2025-05-19: Carney, Trump", "visit planned 2025-05-25: Trump | in Brussels/BE"],
    ),
    "whose part it is takes part in nothing": (
        "Q And the Germans?\n\nMR. PESKOV: The President met with Chancellor Merz yesterday.",
        ["meeting held 2025-05-19: Merz, Putin"],
    ),
    "the other side is named by its own title": (
        "The president will host Chancellor Merz on Friday.",
        [],
    ),
    "an ocean's name is no state": (
        "The security of the Indo-Pacific was on the agenda. The president met with the prime minister of Japan on Monday.",
        [],
    ),
}


@pytest.mark.parametrize(("text", "expected"), QUOTED.values(), ids=QUOTED)
def test_in_quotations(text: str, expected: list[str]) -> None:
    assert told(text, "en") == expected


@pytest.mark.parametrize(("text", "expected"), WHOSE.values(), ids=WHOSE)
def test_whose_president(text: str, expected: list[str]) -> None:
    assert told(text, "en") == expected
