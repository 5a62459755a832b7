"""Who is none of those who meet, though the words stand beside a contact. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "en: an office without a state is not that of the one who is met": (
        "en",
        "Today the President spoke by phone with French President Emmanuel Macron and German Chancellor Friedrich Merz. The President and President Macron also discussed trade. Donald Trump, readout of two calls, online.",
        [
            "call held 2025-05-20: Macron, Merz, Trump",
        ],
    ),
    "en: not of a state that is only spoken of": (
        "en",
        "The foreign minister spoke with Keir Starmer on Monday about Kenya.",
        [],
    ),
    "en: of the state that the clause is about": (
        "en",
        "The president of Kenya flew to Paris. The president and Emmanuel Macron talked on Monday.",
        [
            "visit held -: Ruto | in Paris/FR",
            "meeting held 2025-05-19: Macron, Ruto | in Paris/FR",
        ],
    ),
    "en: whoever met both has no name": (
        "en",
        "The mayor of Riga met Keir Starmer and Emmanuel Macron on Monday.",
        [],
    ),
    "en: a meeting with both has no owner at all": (
        "en",
        "On Monday there was a meeting with Keir Starmer and Emmanuel Macron.",
        [
            "meeting held 2025-05-19: Macron, Starmer",
        ],
    ),
    "en: those who shall talk have no name": (
        "en",
        "Friedrich Merz spoke with Emmanuel Macron on Monday, agreeing on the need for the parties to return to the negotiating table.",
        [
            "contact held 2025-05-19: Macron, Merz",
        ],
    ),
    "en: those who are urged to talk have no name": (
        "en",
        "Friedrich Merz and Emmanuel Macron urged the rivals to resume talks next week.",
        [],
    ),
    "en: a way for others to talk": (
        "en",
        "Friedrich Merz and Emmanuel Macron paved the way for negotiators to hold talks in Oman.",
        [],
    ),
    "en: a summit of a body is none of two who met": (
        "en",
        "Friedrich Merz met Emmanuel Macron in Berlin. The EU summit will be held on 24 May in Brussels.",
        [
            "meeting held -: Macron, Merz | in Berlin/DE",
        ],
    ),
    "de: der Gipfel einer Organisation ist kein Treffen der beiden": (
        "de",
        "Friedrich Merz und Emmanuel Macron führten Gespräche in Berlin. Beim Nato-Treffen am Freitag geht es um die Ukraine.",
        [
            "talks held -: Macron, Merz | in Berlin/DE",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_others(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
