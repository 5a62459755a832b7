"""Who informs whom of talks, and one who spoke with several. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: a colleague who is informed": (
        "de",
        "Marco Rubio unterrichtete seinen Kollegen Johann Wadephul am Sonntag über das Treffen mit Sergej Lawrow.",
        [
            "contact held 2025-05-18: Rubio, Wadephul",
            "meeting held -: Lawrow, Rubio",
        ],
    ),
    "de: informed of talks somewhere": (
        "de",
        "Marco Rubio hat Johann Wadephul am Sonntag über die Gespräche in Istanbul informiert.",
        [
            "contact held 2025-05-18: Rubio, Wadephul",
        ],
    ),
    "de: informed by telephone": (
        "de",
        "Donald Trump informierte Wolodymyr Selenskyj telefonisch über sein Gespräch mit Wladimir Putin.",
        [
            "call held -: Selenskyj, Trump",
            "call held -: Putin, Trump",
        ],
    ),
    "de: a plan to inform": (
        "de",
        "Wladimir Putin werde Xi Jinping am Donnerstag über das Telefonat unterrichten, sagte sein Sprecher.",
        [
            "contact planned 2025-05-22: Jinping, Putin",
        ],
    ),
    "de: a parliament is informed": (
        "de",
        "Friedrich Merz unterrichtete am Montag den Bundestag über seine Gespräche mit Donald Trump.",
        [
            "talks held -: Merz, Trump",
        ],
    ),
    "de: people at home are informed": (
        "de",
        "Friedrich Merz informierte am Montag Lars Klingbeil über sein Gespräch mit Donald Trump.",
        [
            "contact held -: Merz, Trump",
        ],
    ),
    "de: the day behind the noun": (
        "de",
        "Friedrich Merz unterrichtete am Montag den Bundestag über sein Treffen mit Emmanuel Macron am Freitag.",
        [
            "meeting held 2025-05-16: Macron, Merz",
        ],
    ),
    "de: one who spoke with two": (
        "de",
        "Emmanuel Macron, der am Sonntag mit Wladimir Putin und mit Wolodymyr Selenskyj telefoniert hatte, war in Paris.",
        [
            "call held 2025-05-18: Macron, Putin",
            "call held 2025-05-18: Macron, Selenskyj",
        ],
    ),
    "de: how often with each": (
        "de",
        "Emmanuel Macron, der am Sonntag zweimal mit Wladimir Putin und einmal mit Wolodymyr Selenskyj telefonierte, war in Paris.",
        [
            "call held 2025-05-18: Macron, Putin | exact 2",
            "call held 2025-05-18: Macron, Selenskyj",
        ],
    ),
    "de: a number for each": (
        "de",
        "Wladimir Putin telefonierte in diesem Jahr sechsmal mit Donald Trump und zweimal mit Xi Jinping.",
        [
            "call held 2025: Putin, Trump | exact 6",
            "call held 2025: Jinping, Putin | exact 2",
        ],
    ),
    "de: a number for one": (
        "de",
        "Friedrich Merz hat am Wochenende dreimal mit Wolodymyr Selenskyj telefoniert.",
        [
            "call held 2025-05-17/2025-05-18: Merz, Selenskyj | exact 3",
        ],
    ),
    "de: nobody knows who spoke with two": (
        "de",
        "Die Minister, die am Montag mit Sergej Lawrow und Hakan Fidan sprachen, reisten ab.",
        [
        ],
    ),
    "de: a participle behind und": (
        "de",
        "Friedrich Merz reiste am Sonntag unangekündigt und begleitet von Leibwächtern nach Kiew und traf Wolodymyr Selenskyj.",
        [
            "visit held 2025-05-18: Merz | in Kiew/UA",
            "meeting held 2025-05-18: Merz, Selenskyj | in Kiew/UA",
        ],
    ),
    "de: talks called void": (
        "de",
        "Die Amerikaner erklärten geplante Gespräche mit der russischen Regierung für hinfällig.",
        [
            "talks cancelled -: Russland, USA",
        ],
    ),
}  # fmt: skip


@pytest.mark.parametrize("title", CASES)
def test_informed(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
