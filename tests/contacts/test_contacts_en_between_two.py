"""Contacts told to have been held between two, calls that are none, and messages: who sends and who gets them. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "en: talks held between two, between commas": (
        "en",
        "The talks, held between Lavrov and Fidan in Antalya on Monday, were useful.",
        [
            "talks held 2025-05-19: Fidan, Lavrov | in Antalya/TR",
        ],
    ),
    "en: talks held between two": (
        "en",
        "The talks held between Sergei Lavrov and Hakan Fidan in Antalya on Monday were useful.",
        [
            "talks held 2025-05-19: Fidan, Lavrov | in Antalya/TR",
        ],
    ),
    "en: a round conducted between two": (
        "en",
        "The first round, conducted between Abbas Araghchi and Steve Witkoff in Muscat on Monday, lasted four hours.",
        [
            "talks held 2025-05-19: Araghchi, Witkoff | in Muscat/OM | PT4H",
        ],
    ),
    "en: a round to be held between two": (
        "en",
        "The fifth round, to be held between Steve Witkoff and Abbas Araghchi in Rome on Friday, will be decisive.",
        [
            "talks planned 2025-05-23: Araghchi, Witkoff | in Rome/IT",
        ],
    ),
    "en: a meeting of two that was put off": (
        "en",
        "The meeting, scheduled to be held between Sergei Lavrov and Hakan Fidan in Antalya on Friday, was put off.",
        [
            "meeting cancelled 2025-05-23: Fidan, Lavrov | in Antalya/TR",
        ],
    ),
    "en: a match between two": (
        "en",
        "The match, held between Spain and Italy in Rome on Monday, was a draw.",
        [],
    ),
    "en: two clauses behind between": (
        "en",
        "A meeting between Marco Rubio and Sergei Lavrov ended on Monday and Steve Witkoff flew to Kyiv.",
        [
            "meeting held 2025-05-19: Lavrov, Rubio",
            "visit held -: Witkoff | in Kyiv/UA",
        ],
    ),
    "en: urging mediation between others": (
        "en",
        "Wang Yi called Ishaq Dar on Monday, urging Pakistan to intensify mediation between Iran and the US.",
        [
            "call held 2025-05-19: Dar, Yi | by CN",
        ],
    ),
    "en: met, urging mediation between others": (
        "en",
        "Wang Yi met Ishaq Dar in Beijing on Monday, urging mediation between Iran and the US.",
        [
            "meeting held 2025-05-19: Dar, Yi | in Beijing/CN",
        ],
    ),
    "en: called to account": (
        "en",
        "Luiz Inácio Lula da Silva called Javier Milei to account on Monday.",
        [],
    ),
    "en: called out": (
        "en",
        "Narendra Modi called Recep Tayyip Erdogan out over Kashmir.",
        [],
    ),
    "en: called over a matter": (
        "en",
        "Keir Starmer called Narendra Modi over Kashmir on Monday.",
        [
            "call held 2025-05-19: Modi, Starmer | by GB",
        ],
    ),
    "en: a strong message": (
        "en",
        "Kaja Kallas sent a strong message to Vladimir Putin: stop the war.",
        [],
    ),
    "en: a message that is clear": (
        "en",
        "Donald Trump's message to Iran was clear.",
        [],
    ),
    "en: a message to somebody in one's words": (
        "en",
        '"My message to President Putin is simple," Mark Rutte said on Monday.',
        [],
    ),
    "en: a parade as a message": (
        "en",
        "Vladimir Putin's parade was a message to Kyiv.",
        [],
    ),
    "en: a speech that sends a message": (
        "en",
        "Xi Jinping's speech sent a message to Tokyo.",
        [],
    ),
    "en: a message that was sent": (
        "en",
        "Kim Jong Un sent a message to Vladimir Putin on Monday to mark Victory Day.",
        [
            "message held 2025-05-19: Putin, Un | by KP",
        ],
    ),
    "en: a note to a capital": (
        "en",
        "Manila sent a diplomatic note to Beijing on Monday.",
        [
            "message held 2025-05-19: China, Philippines | by PH",
        ],
    ),
    "en: a reply to a capital": (
        "en",
        "Tehran delivered its reply to Washington on Monday.",
        [
            "message held 2025-05-19: Iran, States | by IR",
        ],
    ),
    "en: a note of protest": (
        "en",
        "Poland handed a note of protest to Russia's charge d'affaires on Monday.",
        [
            "message held 2025-05-19: Poland, Russia | by PL",
        ],
    ),
    "en: notes of two senders": (
        "en",
        "Germany and France delivered diplomatic notes in Tehran on Monday.",
        [],
    ),
    "en: a letter of two senders": (
        "en",
        "Emmanuel Macron and Friedrich Merz wrote a letter to Ursula von der Leyen on Monday.",
        [
            "message held 2025-05-19: Leyen, Macron, Merz | by FR",
        ],
    ),
    "en: letters to each other": (
        "en",
        "Friedrich Merz and Emmanuel Macron wrote letters to each other on Monday.",
        [
            "message held 2025-05-19: Macron, Merz",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_what_is_read(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
