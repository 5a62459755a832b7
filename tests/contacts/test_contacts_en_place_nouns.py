"""English: the place, or the two who met, right before a noun of contact. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "en: his Ankara trip": (
        "en",
        "Merz defended his Ankara trip.",
        [
            "visit held -: Merz | in Ankara/TR",
        ],
    ),
    "en: a president's trip": (
        "en",
        "Macron's three-day China visit begins on Monday.",
        [
            "visit planned 2025-05-26: Macron | in -/CN | P3D",
        ],
    ),
    "en: a visit next week": (
        "en",
        "Ahead of Modi's Washington visit next week, Trump praised India.",
        [
            "visit planned 2025-05-26/2025-06-01: Modi | in Washington/US",
        ],
    ),
    "en: of somebody else": (
        "en",
        "Chancellor Merz praised the Ankara visit of President Macron.",
        [
            "visit held -: Macron | in Ankara/TR",
        ],
    ),
    "en: called off": (
        "en",
        "Blinken called off his Beijing trip in February.",
        [
            "visit cancelled 2025-02: Blinken | in Beijing/CN",
        ],
    ),
    "en: his May 6 Washington visit": (
        "en",
        "Mark Carney spoke about his May 6 Washington visit.",
        [
            "visit held 2025-05-06: Carney | in Washington/US",
        ],
    ),
    "en: who welcomes the outcome": (
        "en",
        "Pakistan welcomed the progress made during Prime Minister Shehbaz Sharif's Tehran visit.",
        [
            "visit held -: Sharif | in Tehran/IR",
        ],
    ),
    "en: on from Moscow": (
        "en",
        "After his Moscow visit, Viktor Orban flew to Beijing.",
        [
            "visit held -: Orban | in Moscow/RU",
            "visit held -: Orban | in Beijing/CN",
        ],
    ),
    "en: the verb": (
        "en",
        "Macron will visit Beijing on Friday.",
        [
            "visit planned 2025-05-23: Macron | in Beijing/CN",
        ],
    ),
    "en: the Geneva talks": (
        "en",
        "The Geneva talks between Iran and the United States ended on Friday.",
        [
            "talks held 2025-05-16: Iran, States | in Geneva/CH",
        ],
    ),
    "en: the Helsinki summit": (
        "en",
        "At their Helsinki summit in 2018, Trump and Putin met alone.",
        [
            "meeting held 2018: Putin, Trump | in Helsinki/FI",
        ],
    ),
    "en: a state that talks": (
        "en",
        "Beijing talks with Washington resumed on Monday.",
        [
            "talks held 2025-05-19: China, States",
        ],
    ),
    "en: a pair before the noun": (
        "en",
        "The Biden-Xi call on Monday lasted an hour.",
        [
            "call held 2025-05-19: Biden, Jinping | PT1H",
        ],
    ),
    "en: a pair of ministers": (
        "en",
        "The Lavrov-Rubio phone call took place on Monday.",
        [
            "call held 2025-05-19: Lavrov, Rubio",
        ],
    ),
    "en: a pair called off": (
        "en",
        "A Putin-Trump meeting in Budapest was called off.",
        [
            "meeting cancelled -: Putin, Trump | in Budapest/HU",
        ],
    ),
    "en: a pair with a dash": (
        "en",
        "The Modi–Trump meeting took place on Monday.",
        [
            "meeting held 2025-05-19: Modi, Trump",
        ],
    ),
    "en: a pair in Paris": (
        "en",
        "The Merz-Macron talks ended on Friday in Paris.",
        [
            "talks held 2025-05-16: Macron, Merz | in Paris/FR",
        ],
    ),
    "en: a pair of states": (
        "en",
        "The US–China talks in Geneva resumed on Saturday.",
        [
            "talks held 2025-05-17: China, States | in Geneva/CH",
        ],
    ),
    "en: an agreement of two": (
        "en",
        "The EU–Mercosur agreement was praised by Macron on Monday.",
        [],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_place_nouns(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
