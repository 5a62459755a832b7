"""English words by which people met, spoke or travelled, and what only looks like them. The day is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

MET = "meeting held 2025-05-19: Merz, Starmer | in Berlin/DE"
CALLED = "call held 2025-05-19: Merz, Starmer"
CAME = "visit held 2025-05-19: Starmer | in Berlin/DE"

CASES = {
    "Keir Starmer saw Friedrich Merz in Berlin on Monday.": [MET],
    "Keir Starmer saw Friedrich Merz on television on Monday.": [],
    "Keir Starmer saw Friedrich Merz resign in Berlin on Monday.": [],
    "Keir Starmer saw Germany win in Berlin on Monday.": [],
    "Keir Starmer took Friedrich Merz aside in Berlin on Monday.": [MET],
    "Friedrich Merz gave Keir Starmer lunch in Berlin on Monday.": [MET],
    "Friedrich Merz gave Keir Starmer a ring on Monday.": [CALLED + " | by DE"],
    "Keir Starmer and Friedrich Merz put their heads together in Berlin on Monday.": [MET],
    "Keir Starmer and Friedrich Merz clinked glasses in Berlin on Monday.": [MET],
    "Keir Starmer spent two hours with Friedrich Merz in Berlin on Monday.": [MET + " | PT2H"],
    "Keir Starmer had a quiet word with Friedrich Merz in Berlin on Monday.": [MET],
    "Keir Starmer pored over maps with Friedrich Merz in Berlin on Monday.": [MET],
    "Keir Starmer faced Friedrich Merz across the table in Berlin on Monday.": [MET],
    "Keir Starmer faced Friedrich Merz in a poll on Monday.": [],
    "Keir Starmer sat opposite Friedrich Merz in Berlin on Monday.": [MET],
    "Keir Starmer wrangled with Friedrich Merz in Berlin on Monday.": [
        "talks held 2025-05-19: Merz, Starmer | in Berlin/DE"
    ],
    "Friedrich Merz feted Keir Starmer in Berlin on Monday.": [MET],
    "Friedrich Merz showed Keir Starmer around the chancellery in Berlin on Monday.": [MET],
    "Keir Starmer swept into Berlin on Monday.": [CAME],
    "Keir Starmer swept into office on Monday.": [],
    "Keir Starmer took the night train to Berlin on Monday.": [CAME],
    "Keir Starmer took the helm in London on Monday.": [],
    "Keir Starmer stepped off a train in Berlin on Monday.": [CAME],
    "Friedrich Merz hosts Keir Starmer for a summit in Berlin on Friday.": [
        "meeting planned 2025-05-23: Merz, Starmer | in Berlin/DE"
    ],
    "Keir Starmer is bound for Berlin, where Friedrich Merz awaits him on Friday.": [
        "visit planned 2025-05-23: Starmer | in Berlin/DE"
    ],
    "Keir Starmer turned down an invitation to visit Moscow.": ["visit denied -: Starmer | in Moscow/RU"],
    "Keir Starmer rejected Vladimir Putin's invitation to visit Moscow.": [
        "visit denied -: Putin, Starmer | in Moscow/RU"
    ],
    "Keir Starmer accepted an invitation to visit Moscow.": ["visit planned -: Starmer | in Moscow/RU"],
}


@pytest.mark.parametrize("text", CASES)
def test_what_words_tell(text: str) -> None:
    assert told(text, "en") == CASES[text]
