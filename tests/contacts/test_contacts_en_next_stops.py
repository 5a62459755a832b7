"""English journeys that go on to a next stop. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "before heading on, behind a purpose": (
        "Hakan Fidan will first stop in Rome to meet Antonio Tajani before heading to Athens.",
        [
            "visit planned -: Fidan | in Rome/IT",
            "meeting planned -: Fidan, Tajani | in Rome/IT",
            "visit planned -: Fidan | in Athens/GR",
        ],
    ),
    "was before heading on, behind a purpose": (
        "Hakan Fidan was in Rome to meet Antonio Tajani before heading to Athens.",
        [
            "visit held -: Fidan | in Rome/IT",
            "meeting held -: Fidan, Tajani | in Rome/IT",
            "visit held -: Fidan | in Athens/GR",
        ],
    ),
    "will continue to a place for talks": (
        "From Rome, Hakan Fidan will continue to Athens for talks with Kyriakos Mitsotakis.",
        ["visit planned -: Fidan | in Athens/GR", "talks planned -: Fidan, Mitsotakis | in Athens/GR"],
    ),
    "continued on to a place for talks": (
        "Hakan Fidan continued on to Athens for talks with Kyriakos Mitsotakis.",
        ["visit held -: Fidan | in Athens/GR", "talks held -: Fidan, Mitsotakis | in Athens/GR"],
    ),
    "continue talks": (
        "Hakan Fidan and Antonio Tajani continue talks in Rome.",
        ["talks ongoing -: Fidan, Tajani | in Rome/IT"],
    ),
    "stops on three days": (
        "Hakan Fidan flies to Rome on Monday, to Athens on Tuesday and to Oslo on Wednesday.",
        [
            "visit planned 2025-05-26: Fidan | in Rome/IT",
            "visit planned 2025-05-27: Fidan | in Athens/GR",
            "visit planned 2025-05-28: Fidan | in Oslo/NO",
        ],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_what_is_told_of_the_next_stop(text: str, expected: list[str]) -> None:
    assert told(text, "en") == expected
