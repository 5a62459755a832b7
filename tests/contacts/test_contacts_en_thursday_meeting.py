"""Days that are part of a noun of contact are of no other. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "en: a trip where a day's meeting is planned": (
        "en",
        "Marco Rubio is on a trip to Ankara, where a Thursday meeting with Hakan Fidan is planned.",
        [
            "visit ongoing -: Rubio | in Ankara/TR",
            "meeting planned 2025-05-22: Fidan, Rubio | in Ankara/TR",
        ],
    ),
    "en: a visit of a day": (
        "en",
        "Friedrich Merz paid a Monday visit to Paris for talks with Emmanuel Macron.",
        [
            "visit held 2025-05-19: Merz | in Paris/FR",
            "talks held 2025-05-19: Macron, Merz | in Paris/FR",
        ],
    ),
    "en: a meeting that comes amid something": (
        "en",
        "Donald Trump and Mark Carney will meet. The meeting, scheduled to take place on Friday in Ottawa, comes amid a trade war.",
        [
            "meeting planned 2025-05-23: Carney, Trump | in Ottawa/CA",
        ],
    ),
    "en: an anniversary with its owner's office": (
        "en",
        'This year marks the 45th anniversary of former U.S. President Richard Nixon\'s "ice-breaking" visit to China.',
        [
            "visit held -: Nixon | in -/CN",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_what_is_read(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
