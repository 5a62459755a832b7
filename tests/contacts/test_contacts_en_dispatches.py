"""What dispatches and readouts in English write often. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "the occasion is no meeting": (
        "David Lammy held talks with Hakan Fidan on Monday on the sidelines of a meeting of the foreign ministers of NATO.",
        ["meeting held 2025-05-19: Fidan, Lammy"],
    ),
    "the day behind the occasion": (
        "Keir Starmer met Mark Carney on the margins of a gathering of G7 leaders on Friday.",
        ["meeting held 2025-05-16: Carney, Starmer"],
    ),
    "an adjective before the talks": (
        "Wang Yi held long and difficult talks with Sergey Lavrov on Thursday in a guest house.",
        ["talks held 2025-05-15: Lavrov, Yi"],
    ),
    "a distance in time is no duration": (
        "Emmanuel Macron and Friedrich Merz held a phone call on Monday, six days after the vote.",
        ["call held 2025-05-19: Macron, Merz"],
    ),
    "the meeting has a number": (
        "Hakan Fidan met Abbas Araghchi in Doha on Sunday, their third meeting this month.",
        ["meeting held 2025-05-18: Araghchi, Fidan | in Doha/QA"],
    ),
    "a sentence gives the number": (
        "Hakan Fidan met Abbas Araghchi in Doha on Sunday. The talks were their third in two weeks.",
        ["meeting held 2025-05-18: Araghchi, Fidan | in Doha/QA"],
    ),
    "what was what": (
        "Hakan Fidan met Abbas Araghchi in Doha on Sunday in what was their third encounter in a month.",
        ["meeting held 2025-05-18: Araghchi, Fidan | in Doha/QA"],
    ),
    "a recent meeting elsewhere": (
        "Hakan Fidan met Abbas Araghchi in Doha on Sunday, following a recent meeting in Oman.",
        ["meeting held 2025-05-18: Araghchi, Fidan | in Doha/QA", "meeting held -: Araghchi, Fidan | in -/OM"],
    ),
    "on the telephone in the clause behind": (
        "A spokesman confirmed the conversation which Mark Carney and Donald Trump had over the phone on Monday.",
        ["call held 2025-05-19: Carney, Trump"],
    ),
    "a summit between others": (
        "Keir Starmer and Emmanuel Macron welcomed the summit which will take place between Donald Trump and Xi Jinping in Busan.",
        ["meeting planned -: Jinping, Trump | in Busan/KR"],
    ),
    "nobody is welcomed": (
        "Keir Starmer and Emmanuel Macron welcomed the agreement on Monday.",
        [],
    ),
    "somebody was welcomed": (
        "Keir Starmer was welcomed by Emmanuel Macron in Paris on Monday.",
        ["meeting held 2025-05-19: Macron, Starmer | in Paris/FR"],
    ),
    "talks that were held": (
        "Friedrich Merz praised his talks with Giorgia Meloni, which were held in Rome on Saturday.",
        ["talks held 2025-05-17: Meloni, Merz | in Rome/IT"],
    ),
    "the modal verb holds for both": (
        "Wang Yi will meet Friedrich Merz and have talks with Johann Wadephul in Berlin on Friday.",
        ["meeting planned -: Merz, Yi", "talks planned 2025-05-23: Wadephul, Yi | in Berlin/DE"],
    ),
    "an office in a quotation": (
        'A Downing Street spokesman said: "The Prime Minister spoke to President Emmanuel Macron on Sunday."',
        ["contact held 2025-05-18: Macron, Starmer"],
    ),
    "a country between commas": (
        "Talks in Geneva, Switzerland, on Monday between Sergey Lavrov and Marco Rubio ended without agreement.",
        ["talks held 2025-05-19: Lavrov, Rubio | in Geneva/CH"],
    ),
    "a capital between commas": (
        "Talks in the Omani capital, Muscat, on Monday between Steve Witkoff and Abbas Araghchi ended late.",
        ["talks held 2025-05-19: Araghchi, Witkoff | in Muscat/OM"],
    ),
    "heads to a state": (
        "Marco Rubio will head to Turkey, where he will meet Hakan Fidan.",
        ["visit planned -: Rubio | in -/TR", "meeting planned -: Fidan, Rubio | in -/TR"],
    ),
    "an assistant secretary": (
        "U.S. Assistant Secretary of State for African Affairs Hans Weber met Kenya's President William Ruto.",
        ["meeting held -: Ruto, Weber"],
    ),
    "an envoy with a field": (
        "The British prime minister's special envoy on girls' education, Helen Weber, met William Ruto.",
        ["meeting held -: Ruto, Weber"],
    ),
    "a company acts for no state": (
        "The Chinese company's chief executive, Hans Weber, met William Ruto.",
        [],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_english_dispatches(name: str) -> None:
    text, expected = CASES[name]
    assert told(text, "en") == expected
