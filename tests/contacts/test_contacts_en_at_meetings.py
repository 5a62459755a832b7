"""English contacts since, during or after which something was done, and what somebody came for. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "a plan under way since talks": (
        "The treaty has been in the works since Giorgia Meloni's talks with Edi Rama in Tirana on 6 March.",
        ["talks held 2025-03-06: Meloni, Rama | in Tirana/AL"],
    ),
    "planned since a meeting": (
        "The summit has been planned since Donald Tusk's meeting with Friedrich Merz in May.",
        ["meeting held 2025-05: Merz, Tusk"],
    ),
    "no date since talks": (
        "No date has been set since talks between Donald Tusk and Friedrich Merz in April.",
        ["talks held -: Merz, Tusk"],
    ),
    "discussed since a visit": (
        "The plan has been under discussion since Friedrich Merz's visit to Warsaw in March.",
        ["visit held 2025-03: Merz | in Warsaw/PL"],
    ),
    "what was agreed at a meeting": (
        "At their May 2010 meeting Donald Tusk and Friedrich Merz agreed on a new fund.",
        ["meeting held 2010-05: Merz, Tusk"],
    ),
    "what was proposed at a meeting": (
        "At their meeting in Berlin last week Donald Tusk and Friedrich Merz proposed a new fund.",
        ["meeting held 2025-05-12/2025-05-18: Merz, Tusk | in Berlin/DE"],
    ),
    "what was demanded at a meeting": (
        "At their summit in April Donald Tusk and Friedrich Merz demanded a ceasefire.",
        ["meeting held 2025-04: Merz, Tusk"],
    ),
    "a meeting agreed on is planned": (
        "Donald Tusk and Friedrich Merz agreed on talks in Rome.",
        ["talks planned -: Merz, Tusk | in Rome/IT"],
    ),
    "what is meant to be raised in talks": (
        "Donald Tusk hopes to raise the issue in talks with Friedrich Merz.",
        ["talks possible -: Merz, Tusk"],
    ),
    "agreed again at a meeting": (
        "Donald Tusk and Friedrich Merz agreed to meet again at a summit with Emmanuel Macron on Monday.",
        ["meeting planned 2025-05-26: Macron, Merz, Tusk"],
    ),
    "arrived in the evening for talks": (
        "Ilham Aliyev arrived in Ankara on Monday evening for talks with Tayyip Erdogan.",
        ["visit held 2025-05-19: Aliyev | in Ankara/TR", "talks planned -: Aliyev, Erdogan | in Ankara/TR"],
    ),
    "arrived late to meet": (
        "Ilham Aliyev arrived in Ankara late on Tuesday to meet Tayyip Erdogan.",
        ["visit held 2025-05-20: Aliyev | in Ankara/TR", "meeting planned -: Aliyev, Erdogan | in Ankara/TR"],
    ),
    "has arrived for talks on a day": (
        "Ilham Aliyev has arrived in Ankara for talks with Tayyip Erdogan on Wednesday.",
        ["visit held -: Aliyev | in Ankara/TR", "talks planned 2025-05-21: Aliyev, Erdogan | in Ankara/TR"],
    ),
    "arrived by day for talks": (
        "Ilham Aliyev arrived in Ankara on Tuesday for talks with Tayyip Erdogan.",
        [
            "visit held 2025-05-20: Aliyev | in Ankara/TR",
            "talks planned 2025-05-20: Aliyev, Erdogan | in Ankara/TR",
        ],
    ),
    "what is intended to be raised in talks": (
        "Donald Tusk intends to raise the issue in talks with Friedrich Merz.",
        ["talks planned -: Merz, Tusk"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_what_a_contact_is_told_with(text: str, expected: list[str]) -> None:
    assert told(text, "en") == expected
