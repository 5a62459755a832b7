"""English chronologies, and verbs in the plural that tell of them. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "a number sets the contact of an entry apart from those before": (
        "14 March: Italy and Turkey launch a fourth round of talks.\n22 March: Italy and Turkey hold their second meeting of the joint council.",
        ["talks held 2025-03-14: Italy, Turkey", "meeting held 2025-03-22: Italy, Turkey"],
    ),
    "what came before an entry has no day": (
        "14 March: Italy and Turkey sign a pact after a fourth round of talks.\n22 March: Hakan Fidan visits Rome.",
        ["talks held -: Italy, Turkey", "visit held 2025-03-22: Fidan | in Rome/IT"],
    ),
    "a thing made earlier, elsewhere": (
        "6 March: Italy and Turkey hold a meeting of the joint council, set up in Havana last year.\n22 March: Hakan Fidan visits Rome.",
        ["meeting held 2025-03-06: Italy, Turkey", "visit held 2025-03-22: Fidan | in Rome/IT"],
    ),
    "a fund founded elsewhere": (
        "Antonio Tajani and Hakan Fidan discussed the fund, founded in Oslo in 2019.",
        ["contact held -: Fidan, Tajani"],
    ),
    "a day to come in an entry": (
        "8 March: Envoys of Italy and Turkey agree to hold a summit on 27 April.\n22 March: Hakan Fidan visits Rome.",
        ["meeting planned 2025-04-27: Italy, Turkey", "visit held 2025-03-22: Fidan | in Rome/IT"],
    ),
    "a month that was over in an entry": (
        "8 January 2024: Antonio Tajani recalls his call with Hakan Fidan in December.\n22 January 2024: Hakan Fidan visits Rome.",
        ["call held 2023-12: Fidan, Tajani", "visit held 2024-01-22: Fidan | in Rome/IT"],
    ),
    "verbs in the plural before what they are for": (
        "Antonio Tajani and Hakan Fidan hold talks in Rome to prepare a summit.",
        ["talks held -: Fidan, Tajani | in Rome/IT", "meeting planned -: Fidan, Tajani"],
    ),
    "states that meet to end a row": (
        "Italian and Turkish officials hold talks to end the row.",
        ["talks held -: Italy, Turkey"],
    ),
    "who is to meet for something": (
        "Italy asks Turkey to hold talks to end the row.",
        [],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_what_a_chronology_tells(text: str, expected: list[str]) -> None:
    assert told(text, "en") == expected
