"""What is told under a condition, what one was not able to do, and phrases of participles. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: a condition that a verb opens": (
        "de",
        "Sollte Wladimir Putin nach Istanbul reisen, will auch Donald Trump kommen.",
        [
            "visit possible -: Putin | in Istanbul/TR",
        ],
    ),
    "de: a condition in the present": (
        "de",
        "Trifft Friedrich Merz am Freitag Emmanuel Macron, so geht es um die Verteidigung.",
        [
            "meeting possible 2025-05-23: Macron, Merz",
        ],
    ),
    "de: a condition with a noun": (
        "de",
        "Sollte es zu einem Gipfel von Donald Trump und Wladimir Putin kommen, wird auch Wolodymyr Selenskyj anreisen.",
        [
            "meeting possible -: Putin, Trump",
        ],
    ),
    "de: talks that may fail": (
        "de",
        "Sollten die Gespräche zwischen den USA und dem Iran scheitern, droht ein Krieg.",
        [
            "talks held -: Iran, USA",
        ],
    ),
    "de: a question": (
        "de",
        "Wird Friedrich Merz am Freitag Emmanuel Macron treffen?",
        [
            "meeting possible 2025-05-23: Macron, Merz",
        ],
    ),
    "de: no condition": (
        "de",
        "Friedrich Merz sollte am Freitag Emmanuel Macron treffen.",
        [
            "meeting planned 2025-05-23: Macron, Merz",
        ],
    ),
    "de: a day before the verb": (
        "de",
        "Am Freitag trifft Friedrich Merz Emmanuel Macron, wie sein Sprecher sagte.",
        [
            "meeting planned 2025-05-23: Macron, Merz",
        ],
    ),
    "de: what would be the first": (
        "de",
        "Das wäre das erste Treffen von Donald Trump und Wladimir Putin seit 2019.",
        [
            "meeting possible -: Putin, Trump",
        ],
    ),
    "de: what one was not yet able to do": (
        "de",
        "Bevor er Wolodymyr Selenskyj treffen konnte, musste Emmanuel Macron nach Paris zurückkehren.",
        [
        ],
    ),
    "de: what one did before": (
        "de",
        "Bevor Emmanuel Macron am Montag Wolodymyr Selenskyj traf, sprach er mit Friedrich Merz.",
        [
            "meeting held 2025-05-19: Macron, Selenskyj",
            "contact held -: Macron, Merz",
        ],
    ),
    "de: without having been able to": (
        "de",
        "Friedrich Merz reiste ab, ohne Wolodymyr Selenskyj treffen zu können.",
        [
            "meeting denied -: Merz, Selenskyj",
        ],
    ),
    "de: criticism of what was held": (
        "de",
        "Nach Kritik an seinem Gipfel mit Wladimir Putin hat Donald Trump den Kremlchef nach Washington eingeladen.",
        [
            "meeting held -: Putin, Trump",
            "visit proposed -: Putin, Trump | in Washington/US | by US",
        ],
    ),
    "de: a guest invited by his host": (
        "de",
        "Narendra Modi, eingeladen von Emmanuel Macron, traf am Montag in Paris ein.",
        [
            "visit held 2025-05-19: Modi | in Paris/FR",
        ],
    ),
    "de: the host before the participle": (
        "de",
        "Narendra Modi, von Emmanuel Macron eingeladen, traf am Montag in Paris ein.",
        [
            "visit held 2025-05-19: Modi | in Paris/FR",
        ],
    ),
    "de: the phrase opens the sentence": (
        "de",
        "Eingeladen von Emmanuel Macron, reiste Narendra Modi am Montag nach Paris.",
        [
            "visit held 2025-05-19: Modi | in Paris/FR",
        ],
    ),
    "de: invited to something else": (
        "de",
        "Narendra Modi, eingeladen zum Treffen der G7, sprach am Montag mit Mark Carney.",
        [
            "meeting proposed -: G7, Modi",
            "contact held 2025-05-19: Carney, Modi",
        ],
    ),
    "de: a guest who was received": (
        "de",
        "Wolodymyr Selenskyj, empfangen von Giorgia Meloni mit militärischen Ehren, sprach am Montag auch mit Sergio Mattarella.",
        [
            "meeting held -: Meloni, Selenskyj",
            "contact held 2025-05-19: Mattarella, Selenskyj",
        ],
    ),
    "de: the verb tells of the invitation": (
        "de",
        "Narendra Modi wurde von Emmanuel Macron nach Paris eingeladen.",
        [
            "visit proposed -: Macron, Modi | in Paris/FR | by FR",
        ],
    ),
}  # fmt: skip


@pytest.mark.parametrize("title", CASES)
def test_conditions(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
