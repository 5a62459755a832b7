"""Who visits whom, and who is meant by an office that tells what somebody is. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: who visited whom": (
        "de",
        "Friedrich Merz lobte Emmanuel Macron, der Wolodymyr Selenskyj am Montag in Kiew besucht hat.",
        [
            "visit held 2025-05-19: Macron, Selenskyj | in Kiew/UA",
        ],
    ),
    "de: who was visited": (
        "de",
        "Wolodymyr Selenskyj, den Emmanuel Macron am Montag in Kiew besuchte, dankte ihm.",
        [
            "visit held 2025-05-19: Macron, Selenskyj | in Kiew/UA",
        ],
    ),
    "de: two who visited one": (
        "de",
        "Emmanuel Macron und Donald Tusk, die Wolodymyr Selenskyj am Montag besuchten, lobten ihn.",
        [
            "visit held 2025-05-19: Macron, Selenskyj, Tusk",
        ],
    ),
    "de: who will visit": (
        "de",
        "Robert Fico, der Wladimir Putin besuchen will, telefonierte mit Viktor Orban.",
        [
            "visit planned -: Fico, Putin",
            "call held -: Fico, Orban",
        ],
    ),
    "de: who will not": (
        "de",
        "Robert Fico, der Wladimir Putin am Freitag nicht besuchen wird, schwieg.",
        [
            "visit denied 2025-05-23: Fico, Putin",
        ],
    ),
    "de: a woman: either may be meant": (
        "de",
        "Giorgia Meloni, die Donald Trump im April besuchte, schwieg.",
        [],
    ),
    "de: nobody who visited": (
        "de",
        "Der Minister, der Xi Jinping am Montag in Moskau besuchte, schwieg.",
        [],
    ),
    "de: what goes on": (
        "de",
        "Friedrich Merz flog nach Rom und besuchte Papst Leo.",
        [
            "visit held -: Merz | in Rom/IT",
            "visit held -: Merz, XIV.",
        ],
    ),
    "de: the second one to come": (
        "de",
        "Wolodymyr Selenskyj sprach mit Donald Trump. Keir Starmer ist bereits der zweite europäische Regierungschef, der in dieser Woche nach Washington geflogen ist.",
        [
            "contact held -: Selenskyj, Trump",
            "visit held 2025-05-19/2025-05-25: Starmer | in Washington/US",
        ],
    ),
    "de: the first one to visit him": (
        "de",
        "Emmanuel Macron war der erste Staatschef, der Wolodymyr Selenskyj am Montag besuchte.",
        [
            "visit held 2025-05-19: Macron, Selenskyj",
        ],
    ),
    "de: the only one who did not": (
        "de",
        "Friedrich Merz telefonierte mit Emmanuel Macron. Donald Tusk ist der einzige Regierungschef, der noch nicht nach Kiew gereist ist.",
        [
            "call held -: Macron, Merz",
            "visit denied -: Tusk | in Kiew/UA",
        ],
    ),
    "de: the third to be received": (
        "de",
        "Narendra Modi wird der dritte Staatschef sein, den Donald Trump empfängt. Benjamin Netanjahu war der erste.",
        [
            "meeting held -: Modi, Trump",
        ],
    ),
    "de: for somebody the president was": (
        "de",
        "Emmanuel Macron und Donald Tusk trafen sich in Kiew. Für Tusk war der Präsident ein wichtiger Partner.",
        [
            "meeting held -: Macron, Tusk | in Kiew/UA",
        ],
    ),
    "de: what a president did": (
        "de",
        "Emmanuel Macron war der Gastgeber. Am Montag ist der Präsident mit Xi Jinping zusammengekommen.",
        [
            "meeting held 2025-05-19: Jinping, Macron",
        ],
    ),
    "en: the first one to meet him": (
        "en",
        "Donald Trump met Narendra Modi. Shigeru Ishiba was the first Asian leader to meet Donald Trump in February.",
        [
            "meeting held -: Modi, Trump",
            "meeting held -: Ishiba, Trump",
        ],
    ),
    "en: the first to visit": (
        "en",
        "Emmanuel Macron met Xi Jinping. Viktor Orban became the first prime minister to visit Moscow in July.",
        [
            "meeting held -: Jinping, Macron",
            "visit held -: Orban | in Moscow/RU",
        ],
    ),
    "en: who visited whom": (
        "en",
        "Friedrich Merz praised Emmanuel Macron, who had visited Volodymyr Zelensky in Kyiv.",
        [
            "visit held -: Macron, Zelensky | in Kyiv/UA",
        ],
    ),
    "en: who was visited": (
        "en",
        "Volodymyr Zelensky, whom Emmanuel Macron visited in Kyiv on Monday, thanked him.",
        [
            "visit held 2025-05-19: Macron, Zelensky | in Kyiv/UA",
        ],
    ),
    "en: nobody who visited": (
        "en",
        "The minister who visited Xi Jinping on Monday was silent.",
        [],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_callers(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
