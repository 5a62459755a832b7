"""English journeys and meetings told step by step, "before flying to Rome". The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "a step behind a purpose is the subject's": (
        "Mette Frederiksen was in Berlin on Monday to meet Friedrich Merz before travelling to Paris.",
        [
            "visit held 2025-05-19: Frederiksen | in Berlin/DE",
            "meeting held 2025-05-19: Frederiksen, Merz | in Berlin/DE",
            "visit held -: Frederiksen | in Paris/FR",
        ],
    ),
    "what was done before going on": (
        "Mette Frederiksen met Friedrich Merz on Monday before going on to Paris.",
        ["meeting held 2025-05-19: Frederiksen, Merz", "visit held -: Frederiksen | in Paris/FR"],
    ),
    "a step behind what is to come": (
        "Mette Frederiksen will meet Friedrich Merz in Berlin before travelling to Paris.",
        ["meeting planned -: Frederiksen, Merz | in Berlin/DE", "visit planned -: Frederiksen | in Paris/FR"],
    ),
    "then and no subject": (
        "Mette Frederiksen flew to Berlin to meet Friedrich Merz, then went on to Paris.",
        [
            "visit held -: Frederiksen | in Berlin/DE",
            "meeting planned -: Frederiksen, Merz | in Berlin/DE",
            "visit held -: Frederiksen | in Paris/FR",
        ],
    ),
    "joined on a call": (
        "Keir Starmer joined Emmanuel Macron and Friedrich Merz on a call with Volodymyr Zelenskyy on Monday.",
        ["call held 2025-05-19: Macron, Merz, Starmer, Zelensky"],
    ),
    "joined in something else": (
        "Keir Starmer joined Emmanuel Macron in a minute of silence before talks with Volodymyr Zelenskyy.",
        ["talks planned -: Starmer, Zelensky"],
    ),
    "two met behind a journey": (
        "Cyril Ramaphosa travelled to Kyiv, meeting Volodymyr Zelenskyy on Friday and Vladimir Putin on Sunday.",
        [
            "visit held -: Ramaphosa | in Kyiv/UA",
            "meeting held 2025-05-16: Ramaphosa, Zelensky | in Kyiv/UA",
            "meeting held 2025-05-18: Putin, Ramaphosa",
        ],
    ),
    "two met before the main clause": (
        "After meeting Volodymyr Zelenskyy and Vladimir Putin, Cyril Ramaphosa flew home.",
        ["meeting held -: Putin, Ramaphosa, Zelensky"],
    ),
    "two met by somebody unknown": (
        "After meeting Volodymyr Zelenskyy and Vladimir Putin, the team flew home.",
        [],
    ),
    "the day of a departure is no later stop's": (
        "Antony Blinken left for a trip to Japan and South Korea on Friday.",
        ["visit held 2025-05-16: Blinken | in -/JP", "visit held -: Blinken | in -/KR"],
    ),
    "a tour of several": (
        "Antony Blinken is on a tour of Japan and South Korea.",
        ["visit ongoing -: Blinken | in -/JP", "visit ongoing -: Blinken | in -/KR"],
    ),
    "a tour that will take somebody there": (
        "Antony Blinken is on a tour that will take him to Japan and South Korea.",
        ["visit planned -: Blinken | in -/JP", "visit planned -: Blinken | in -/KR"],
    ),
    "what was done ahead of something": (
        "Antony Blinken met Wang Yi in Jakarta on Friday ahead of a summit in Bali.",
        ["meeting held 2025-05-16: Blinken, Yi | in Jakarta/ID"],
    ),
    "an arrival ahead of talks": (
        "Antony Blinken arrived in Beijing on Sunday ahead of the vote.",
        ["visit held 2025-05-18: Blinken | in Beijing/CN"],
    ),
    "a plan ahead of something": (
        "Antony Blinken is due to meet Wang Yi on Friday ahead of the vote.",
        ["meeting planned 2025-05-23: Blinken, Yi"],
    ),
    "somebody scheduled another round": (
        "After talks on Sunday with Wang Yi, Antony Blinken scheduled a second round of talks for Wednesday.",
        ["talks held 2025-05-18: Blinken, Yi", "talks planned 2025-05-21: Blinken, Yi"],
    ),
    "one of several deputies, without a name": (
        "Wang Yi met the US Assistant Secretary of State on Friday.",
        ["meeting held 2025-05-16: States, Yi"],
    ),
    "a weekday behind talks of a verb of the past": (
        "Abbas Araghchi and Steve Witkoff spoke to the press after their indirect talks in Muscat on Saturday.",
        ["talks held 2025-05-17: Araghchi, Witkoff | in Muscat/OM"],
    ),
    "where something else happened": (
        "A meeting between Shigeru Ishiba and Emmanuel Macron was cancelled after martial law was declared in Seoul.",
        ["meeting cancelled -: Ishiba, Macron"],
    ),
    "where the cause was": (
        "A meeting between Shigeru Ishiba and Emmanuel Macron was cancelled because of protests in Seoul.",
        ["meeting cancelled -: Ishiba, Macron"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_steps(name: str) -> None:
    text, expected = CASES[name]
    assert told(text, "en") == expected
