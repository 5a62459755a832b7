"""What was turned down or proposed, a dialogue begun, English plans and the clauses that 'and' opens. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: a call turned down": (
        "de",
        "Der belarussische Außenminister Maxim Ryschenkow hat Kęstutis Budrys geschrieben. Ein Telefonat hatte Budrys abgelehnt.",
        [
            "call denied -: Budrys, Ryschenkow",
        ],
    ),
    "de: a meeting proposed": (
        "de",
        "Friedrich Merz telefonierte am Montag mit Wladimir Putin. Ein Treffen schlug Merz für Juni vor.",
        [
            "call held 2025-05-19: Merz, Putin",
            "meeting proposed 2025-06: Merz, Putin | by DE",
        ],
    ),
    "de: a call in which the meeting was proposed": (
        "de",
        "Joe Biden und Wladimir Putin haben am Montag in Genf miteinander gesprochen. Das Treffen hatte Biden im April in einem Telefonat vorgeschlagen.",
        [
            "meeting held 2025-05-19: Biden, Putin | in Genf/CH",
            "call held 2025-04: Biden, Putin",
        ],
    ),
    "de: a meeting of somebody else": (
        "de",
        "Friedrich Merz telefonierte am Montag mit Wladimir Putin. Ein Treffen der Koalition lehnte Merz ab.",
        [
            "call held 2025-05-19: Merz, Putin",
        ],
    ),
    "de: another one of the same state": (
        "de",
        "Friedrich Merz telefonierte am Montag mit Wladimir Putin. Lars Klingbeil lehnt ein Treffen ab.",
        [
            "call held 2025-05-19: Merz, Putin",
        ],
    ),
    "en: a call turned down": (
        "en",
        "Maxim Ryzhenkov wrote to Kęstutis Budrys on Monday. Budrys had turned down a phone call last week.",
        [
            "message held 2025-05-19: Budrys, Ryzhenkov | by BY",
            "call denied 2025-05-12/2025-05-18: Budrys, Ryzhenkov",
        ],
    ),
    "en: he declined a meeting": (
        "en",
        "Friedrich Merz spoke with Vladimir Putin on Monday. He declined a meeting.",
        [
            "contact held 2025-05-19: Merz, Putin",
            "meeting denied -: Merz, Putin",
        ],
    ),
    "en: no other one is told of": (
        "en",
        "Friedrich Merz spoke to his party. He declined a meeting.",
        [],
    ),
    "de: a dialogue begun": (
        "de",
        "Serbien und das Kosovo haben am Montag einen Dialog über die Nummernschilder aufgenommen.",
        [
            "talks held 2025-05-19: Kosovo, Serbien",
        ],
    ),
    "de: ready for a dialogue": (
        "de",
        "Russland bleibt zum Dialog bereit.",
        [],
    ),
    "de: a dialogue with citizens": (
        "de",
        "Friedrich Merz will einen Dialog mit den Bürgern beginnen.",
        [],
    ),
    "en: plans of two": (
        "en",
        "Donald Trump plans to travel to China in June, and Xi Jinping is to come to Washington in July.",
        [
            "visit planned 2025-06: Trump | in -/CN",
            "visit planned 2025-07: Jinping | in Washington/US",
        ],
    ),
    "en: a plan and what was done": (
        "en",
        "Vladimir Putin, who plans to visit India in June, spoke with Narendra Modi on Monday.",
        [
            "visit planned 2025-06: Putin | in -/IN",
            "contact held 2025-05-19: Modi, Putin",
        ],
    ),
    "en: plans that were dropped": (
        "en",
        "Emmanuel Macron's plans to meet Friedrich Merz on Friday were dropped.",
        [],
    ),
    "en: a plan and a place of the past": (
        "en",
        "Emmanuel Macron vows to visit Kyiv, where he met Volodymyr Zelensky in March.",
        [
            "visit planned -: Macron | in Kyiv/UA",
            "meeting held 2025-03: Macron, Zelensky | in Kyiv/UA",
        ],
    ),
    "en: 'and' opens a clause": (
        "en",
        "Donald Trump flew to China, and Narendra Modi went to Tokyo on Monday.",
        [
            "visit held -: Trump | in -/CN",
            "visit held 2025-05-19: Modi | in Tokyo/JP",
        ],
    ),
    "en: 'and' behind a day": (
        "en",
        "Donald Trump spoke with Emmanuel Macron on Monday, and Friedrich Merz spoke with Keir Starmer.",
        [
            "contact held 2025-05-19: Macron, Trump",
            "contact held -: Merz, Starmer",
        ],
    ),
    "en: 'and' in a list": (
        "en",
        "Donald Trump held talks with Emmanuel Macron, Keir Starmer, and Friedrich Merz on Monday.",
        [
            "talks held 2025-05-19: Macron, Merz, Starmer, Trump",
        ],
    ),
    "en: 'and' in a list before a verb": (
        "en",
        "A meeting between Emmanuel Macron, Keir Starmer, and Friedrich Merz took place on Monday.",
        [
            "meeting held 2025-05-19: Macron, Merz, Starmer",
        ],
    ),
    "en: 'and' without a verb": (
        "en",
        "Donald Trump met Emmanuel Macron in Paris, and Friedrich Merz in Berlin.",
        [
            "meeting held -: Macron, Trump | in Paris/FR",
            "meeting held -: Merz, Trump | in Berlin/DE",
        ],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_plans_and_refusals(case: str) -> None:
    language, text, wanted = CASES[case]
    assert told(text, language) == wanted
