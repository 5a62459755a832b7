"""Who met where English tells who spoke after it, before it or beside whom. The day is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "Speaking after talks with German Chancellor Friedrich Merz, Prime Minister Keir Starmer said the plan was sound.": [
        "talks held -: Merz, Starmer"
    ],
    "After talks with Friedrich Merz in Berlin on Monday, Keir Starmer said the plan was sound.": [
        "talks held 2025-05-19: Merz, Starmer | in Berlin/DE"
    ],
    "Speaking in Cairo after talks with his Egyptian counterpart Badr Abdelatty, Sergei Lavrov said Moscow was ready.": [
        "talks held -: Abdelatty, Lavrov"
    ],
    "Speaking to reporters after meeting Friedrich Merz, Keir Starmer said the plan was sound.": [
        "meeting held -: Merz, Starmer"
    ],
    "Speaking before a meeting with Friedrich Merz, Keir Starmer said he was hopeful.": [
        "meeting planned -: Merz, Starmer"
    ],
    "Following his meeting with Friedrich Merz, Keir Starmer, the British prime minister, said he was content.": [
        "meeting held -: Merz, Starmer"
    ],
    "In talks with Narendra Modi, Friedrich Merz and Keir Starmer, Emmanuel Macron pressed for lower tariffs.": [
        "talks held -: Macron, Merz, Modi, Starmer"
    ],
    "During a phone call with Vladimir Putin, Donald Trump and his aides raised the case.": [
        "call held -: Putin, Trump"
    ],
    "Having met Friedrich Merz in Berlin on Monday, Keir Starmer flew to Rome.": [
        "meeting held 2025-05-19: Merz, Starmer | in Berlin/DE",
        "visit held -: Starmer | in Rome/IT",
    ],
    "Keir Starmer, having just met Friedrich Merz in Berlin, said he was content.": [
        "meeting held -: Merz, Starmer | in Berlin/DE"
    ],
    "Keir Starmer met Friedrich Merz, Emmanuel Macron and Donald Tusk in Berlin on Monday.": [
        "meeting held 2025-05-19: Macron, Merz, Starmer, Tusk | in Berlin/DE"
    ],
    "Keir Starmer, speaking alongside Friedrich Merz in Berlin on Monday, said the plan was sound.": [
        "meeting held 2025-05-19: Merz, Starmer | in Berlin/DE"
    ],
    '"The plan is sound," said Keir Starmer, standing next to Friedrich Merz.': [
        "meeting held -: Merz, Starmer"
    ],
    "Flanked by Friedrich Merz and Emmanuel Macron, Keir Starmer urged restraint in Kyiv.": [
        "meeting held -: Macron, Merz, Starmer | in Kyiv/UA"
    ],
    "Keir Starmer stood with Ukraine, he said.": [],
    "Speaking at a joint press conference with Friedrich Merz on Monday, Keir Starmer called for more money.": [
        "meeting held 2025-05-19: Merz, Starmer"
    ],
    "Keir Starmer met Friedrich Merz in Berlin on Monday. At a joint news conference, the two leaders urged restraint.": [
        "meeting held 2025-05-19: Merz, Starmer | in Berlin/DE"
    ],
    "At a meeting with Friedrich Merz on Monday, Keir Starmer urged restraint.": [
        "meeting held 2025-05-19: Merz, Starmer"
    ],
    "Keir Starmer urged a meeting with Friedrich Merz.": ["meeting proposed -: Merz, Starmer | by GB"],
    "In a joint statement after their meeting, Keir Starmer and Friedrich Merz called for restraint.": [
        "meeting held -: Merz, Starmer"
    ],
    "Keir Starmer held talks with Friedrich Merz on Monday. He scheduled a second round of negotiations for Friday.": [
        "talks held 2025-05-19: Merz, Starmer",
        "talks planned 2025-05-23: Merz, Starmer",
    ],
    "Keir Starmer met Friedrich Merz in Berlin on Monday. Starmer will have further talks in Paris on Friday.": [
        "meeting held 2025-05-19: Merz, Starmer | in Berlin/DE"
    ],
    "Keir Starmer met Friedrich Merz on Monday. Last year Starmer attended a further meeting in London.": [
        "meeting held 2025-05-19: Merz, Starmer"
    ],
}


@pytest.mark.parametrize("text", CASES)
def test_who_met(text: str) -> None:
    assert told(text, "en") == CASES[text]
