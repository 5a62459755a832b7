"""Which day an English contact has: not that of what is spoken about, of what came before it, of a plan that is past. The day is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "the month of an incident with a name": (
        "In the call, Friedrich Merz thanked Donald Tusk for his help after the February 2023 Kahramanmaras earthquake.",
        ["call held -: Merz, Tusk"],
    ),
    "the month of an attack that is discussed": (
        "In their meeting Narendra Modi and Shehbaz Sharif discussed the January 2016 Pathankot attack.",
        ["meeting held -: Modi, Sharif"],
    ),
    "the day of a ceremony where they met": (
        "Friedrich Merz and Donald Tusk met at the May 3 ceremony in Warsaw.",
        ["meeting held 2025-05-03: Merz, Tusk | in Warsaw/PL"],
    ),
    "the month of a visit": (
        "Friedrich Merz met Donald Tusk in a May 2024 visit to Warsaw.",
        ["meeting held 2024-05: Merz, Tusk", "visit held 2024-05: Merz, Tusk | in Warsaw/PL"],
    ),
    "there, on a journey of a week": (
        "Andrzej Duda travels to Berlin next week. He will meet Friedrich Merz there.",
        [
            "visit planned 2025-05-26/2025-06-01: Duda | in Berlin/DE",
            "meeting planned 2025-05-26/2025-06-01: Duda, Merz | in Berlin/DE",
        ],
    ),
    "there, on a journey that begins on a day": (
        "Andrzej Duda travels to Berlin on Friday. He will meet Friedrich Merz there.",
        ["visit planned 2025-05-23: Duda | in Berlin/DE", "meeting planned -: Duda, Merz | in Berlin/DE"],
    ),
    "an hour of no day": (
        "Around midday, the ministers gathered in the hall. Keir Starmer met Friedrich Merz.",
        ["meeting held -: Merz, Starmer"],
    ),
    "a day behind 'of'": (
        "Keir Starmer and Friedrich Merz discussed the vote of 9 March.",
        ["contact held -: Merz, Starmer"],
    ),
    "an evening of a day": (
        "Keir Starmer and Friedrich Merz met on the evening of 9 March.",
        ["meeting held 2025-03-09: Merz, Starmer"],
    ),
    "a year behind 'for'": (
        "The agenda of the meeting between Keir Starmer and Friedrich Merz includes the budget for 2026.",
        ["meeting held -: Merz, Starmer"],
    ),
    "a month behind 'due'": (
        "Keir Starmer called Friedrich Merz to discuss the elections due in June.",
        ["call held -: Merz, Starmer | by GB"],
    ),
    "a day that was due": (
        "Keir Starmer is due in Berlin on Friday.",
        ["visit planned 2025-05-23: Starmer | in Berlin/DE"],
    ),
    "talks focused on": (
        "Keir Starmer met Friedrich Merz in Berlin. The talks focused on the elections in March 2014.",
        ["meeting held -: Merz, Starmer | in Berlin/DE"],
    ),
    "about what happened": (
        "Keir Starmer and Friedrich Merz spoke by phone about the crash in Rome on Sunday.",
        ["call held -: Merz, Starmer"],
    ),
    "a day of its own before what happened": (
        "Keir Starmer and Friedrich Merz talked on Monday about the attack on Sunday.",
        ["contact held 2025-05-19: Merz, Starmer"],
    ),
    "after what happened": (
        "Keir Starmer met Friedrich Merz after the attack on Sunday.",
        ["meeting held -: Merz, Starmer"],
    ),
    "about a place": (
        "Keir Starmer and Friedrich Merz spoke by phone about Ukraine on Sunday.",
        ["call held 2025-05-18: Merz, Starmer"],
    ),
    "about a summit": (
        "Keir Starmer and Friedrich Merz spoke by phone about the summit in Rome on Friday.",
        ["call held -: Merz, Starmer"],
    ),
    "ahead of a summit": (
        "Keir Starmer met Friedrich Merz ahead of the summit on Thursday.",
        ["meeting held -: Merz, Starmer"],
    ),
    "to prepare a summit to come": (
        "Keir Starmer met Friedrich Merz in Berlin to prepare the summit on 12 June.",
        ["meeting held -: Merz, Starmer | in Berlin/DE"],
    ),
    "on the sidelines of a summit": (
        "Keir Starmer met Friedrich Merz on the sidelines of the summit in Rome on Friday.",
        ["meeting held 2025-05-16: Merz, Starmer | in Rome/IT"],
    ),
    "at a summit": (
        "Keir Starmer met Friedrich Merz at the summit in Rome on Friday.",
        ["meeting held 2025-05-16: Merz, Starmer | in Rome/IT"],
    ),
    "a plan of now for an hour of a day that is over": (
        "Keir Starmer arrived in Berlin on Monday and will meet Friedrich Merz in the evening.",
        ["visit held 2025-05-19: Starmer | in Berlin/DE", "meeting planned -: Merz, Starmer"],
    ),
    "what is said of a plan": (
        "Keir Starmer will meet Friedrich Merz. Speaking about the meeting on Friday, Starmer said gas was on the agenda.",
        ["meeting planned -: Merz, Starmer"],
    ),
    "when it last happened": (
        "The last time Keir Starmer and Friedrich Merz met was in January in London.",
        ["meeting held 2025-01: Merz, Starmer | in London/GB"],
    ),
    "set apart": (
        "It was on Sunday that Keir Starmer called Friedrich Merz.",
        ["call held 2025-05-18: Merz, Starmer | by GB"],
    ),
    "on which it was only known": (
        "It was reported on Sunday that Keir Starmer had called Friedrich Merz.",
        ["call held -: Merz, Starmer | by GB"],
    ),
    "talks of a journey some days ago": (
        "Keir Starmer travelled to Berlin on May 8 for talks with Friedrich Merz.",
        [
            "visit held 2025-05-08: Starmer | in Berlin/DE",
            "talks held 2025-05-08: Merz, Starmer | in Berlin/DE",
        ],
    ),
    "talks of a journey the day before": (
        "Keir Starmer travelled to Berlin on Monday for talks with Friedrich Merz.",
        ["visit held 2025-05-19: Starmer | in Berlin/DE", "talks planned -: Merz, Starmer"],
    ),
    "what something follows": (
        "The deal follows a call on Thursday between Alexander Stubb and Petr Pavel.",
        ["call held 2025-05-15: Pavel, Stubb"],
    ),
    "what something comes after": (
        "The announcement comes days after a meeting on Thursday between Alexander Stubb and Petr Pavel.",
        ["meeting held 2025-05-15: Pavel, Stubb"],
    ),
    "who comes on a day": (
        "Alexander Stubb comes on Thursday after a long illness to meet Petr Pavel in Prague.",
        ["meeting planned 2025-05-22: Pavel, Stubb | in Prague/CZ"],
    ),
    "two who see each other": (
        "Keir Starmer and Friedrich Merz see each other again on Thursday.",
        ["meeting held -: Merz, Starmer"],
    ),
    "who came to see him": (
        "Keir Starmer flew to Berlin to see Friedrich Merz on Thursday.",
        ["visit held -: Starmer | in Berlin/DE", "meeting held 2025-05-15: Merz, Starmer | in Berlin/DE"],
    ),
    "before the journey of that day": (
        "A diplomat described three hours of talks on Monday as chilly. Before flying to Berlin, Keir Starmer met Emmanuel Macron in Paris.",
        ["visit held -: Starmer | in Berlin/DE", "meeting held -: Macron, Starmer | in Paris/FR"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_days(name: str) -> None:
    text, expected = CASES[name]
    assert told(text, "en") == expected
