"""What is still open: invitations not answered, meetings not agreed. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "en: an invitation not answered": (
        "en",
        "Vladimir Putin has yet to respond to an invitation to visit Berlin from Friedrich Merz.",
        [
            "visit proposed -: Merz, Putin | in Berlin/DE | by DE",
        ],
    ),
    "en: an invitation not accepted yet": (
        "en",
        "Vladimir Putin has not yet accepted an invitation from Friedrich Merz to visit Berlin.",
        [
            "visit proposed -: Merz, Putin | in Berlin/DE | by DE",
        ],
    ),
    "en: an invitation refused": (
        "en",
        "Vladimir Putin rejected an invitation from Friedrich Merz to visit Berlin.",
        [
            "visit denied -: Merz, Putin | in Berlin/DE",
        ],
    ),
    "en: nobody has confirmed it": (
        "en",
        "The Kremlin has yet to confirm a meeting between Vladimir Putin and Volodymyr Zelensky.",
        [
            "meeting possible -: Putin, Zelensky",
        ],
    ),
    "en: nobody has agreed to it": (
        "en",
        "Vladimir Putin has yet to agree to a meeting with Volodymyr Zelensky.",
        [
            "meeting possible -: Putin, Zelensky",
        ],
    ),
    "en: they have not met": (
        "en",
        "Vladimir Putin has yet to meet Volodymyr Zelensky.",
        [
            "meeting denied -: Putin, Zelensky",
        ],
    ),
    "en: it has not been": (
        "en",
        "A meeting between Vladimir Putin and Volodymyr Zelensky has yet to take place.",
        [
            "meeting denied -: Putin, Zelensky",
        ],
    ),
    "en: its date is open": (
        "en",
        "A date for the meeting between Vladimir Putin and Volodymyr Zelensky has yet to be set.",
        [
            "meeting planned -: Putin, Zelensky",
        ],
    ),
    "de: eine Einladung noch nicht angenommen": (
        "de",
        "Wladimir Putin hat die Einladung von Friedrich Merz nach Berlin noch nicht angenommen.",
        [
            "visit proposed -: Merz, Putin | in Berlin/DE | by DE",
        ],
    ),
    "de: eine Einladung nicht angenommen": (
        "de",
        "Wladimir Putin hat die Einladung von Friedrich Merz nach Berlin nicht angenommen.",
        [
            "visit denied -: Merz, Putin | in Berlin/DE | by DE",
        ],
    ),
    "ru: приглашение пока не принято": (
        "ru",
        "Владимир Путин пока не принял приглашение Фридриха Мерца посетить Берлин.",
        [
            "visit proposed -: Мерц, Путин | in Берлин/DE | by DE",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_unanswered(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
