"""Who is meant in English readouts, and which words are no contact of their own. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "the day below the heading": (
        "Telephone conversation with Prime Minister Narendra Modi\nMay 18, 2025\n\n"
        "Emmanuel Macron spoke over the phone with Prime Minister Narendra Modi. They discussed Gaza.",
        ["call held 2025-05-18: Macron, Modi"],
    ),
    "a counterpart and his name are one": (
        "Emmanuel Macron and his Indian counterpart, Prime Minister Narendra Modi, spoke by phone on Monday.",
        ["call held 2025-05-19: Macron, Modi"],
    ),
    "a capital and its name are one": (
        "David Lammy and Abbas Araghchi have resumed talks in the Austrian capital, Vienna.",
        ["talks held -: Araghchi, Lammy | in Vienna/AT"],
    ),
    "a clause ends in quotation marks": (
        "Marco Rubio and Abbas Araghchi had “substantive meetings for about five hours on Monday,” an official said.",
        ["meeting held 2025-05-19: Araghchi, Rubio | PT5H"],
    ),
    "only the form is denied": (
        "Marco Rubio and Wang Yi shook hands in Kuala Lumpur on Monday, but had no formal meeting.",
        ["meeting held 2025-05-19: Rubio, Yi | in Kuala Lumpur/MY"],
    ),
    "what was tried": (
        "Qatar had tried in January to arrange a meeting between Felix Tshisekedi and Paul Kagame.",
        ["meeting possible -: Kagame, Tshisekedi"],
    ),
    "over phone": (
        "Narendra Modi spoke to Keir Starmer over phone on Monday.",
        ["call held 2025-05-19: Modi, Starmer"],
    ),
    "last week is no length": (
        "Hakan Fidan will meet David Lammy in Ankara on Friday. The meeting comes after four days of bargaining last week.",
        ["meeting planned 2025-05-23: Fidan, Lammy | in Ankara/TR"],
    ),
    "since an earlier meeting": (
        "It was the first encounter of Friedrich Merz and Xi Jinping since talks in Beijing in February.",
        ["meeting held -: Jinping, Merz", "talks held 2025-02: Jinping, Merz | in Beijing/CN"],
    ),
    "the talks told before are followed by others": (
        "Hakan Fidan and David Lammy will hold talks in Ankara on May 23. The May 23 talks will be followed by a meeting between Fidan and Antonio Tajani on May 26.",
        ["talks planned 2025-05-23: Fidan, Lammy | in Ankara/TR", "meeting planned 2025-05-26: Fidan, Tajani"],
    ),
    "the weekday told before": (
        "A summit of Ilham Aliyev and Nikol Pashinyan is scheduled for Thursday. Pashinyan said that much was expected of Thursday’s summit.",
        ["meeting planned 2025-05-22: Aliyev, Pashinyan"],
    ),
    "a clause with a plain subject": (
        "Johann Wadephul will meet Abbas Araghchi in Berlin on Friday as world powers seek a nuclear deal with Tehran.",
        ["meeting planned 2025-05-23: Araghchi, Wadephul | in Berlin/DE"],
    ),
    "talks with a third": (
        "Friedrich Merz called Mark Carney on Monday after talks with Vladimir Putin.",
        ["call held 2025-05-19: Carney, Merz | by DE", "talks held 2025-05-19: Merz, Putin"],
    ),
    "what somebody left for is ahead": (
        "Giorgia Meloni left for Austria on Monday to attend a summit with Friedrich Merz and Donald Tusk in Vienna on Friday.",
        ["visit held 2025-05-19: Meloni | in -/AT", "meeting planned -: Merz, Tusk | in Vienna/AT"],
    ),
    "relations between two states": (
        "Emmanuel Macron praised relations between Saudi Arabia and Iran during a phone call with Xi Jinping on Monday.",
        ["call held 2025-05-19: Jinping, Macron"],
    ),
    "a visiting guest": (
        "Chinese Premier Li Qiang told visiting Prime Minister Keir Starmer on Monday that trade was welcome.",
        ["meeting held 2025-05-19: Qiang, Starmer"],
    ),
    "a name goes on": (
        "Mohammed bin Salman bin Abdulaziz met Abbas Araghchi in Jeddah on Monday.",
        ["meeting held 2025-05-19: Araghchi, Salman | in Jeddah/SA"],
    ),
    "calls that ask for something": (
        "Narendra Modi welcomed calls to work together with Donald Trump.",
        [],
    ),
    "an office that is not the other's": (
        "The Prime Minister met the Chinese President Xi Jinping in Beijing on Monday.\n\nHe raised concerns of the United Kingdom.",
        ["meeting held 2025-05-19: Jinping, Starmer | in Beijing/CN"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_english_readouts(name: str) -> None:
    text, expected = CASES[name]
    assert told(text, "en") == expected
