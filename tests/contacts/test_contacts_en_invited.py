"""Invitations in English: who is invited, by whom, where to, and what became of it. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "invited to visit": (
        "Cyril Ramaphosa invited Volodymyr Zelensky to visit Johannesburg in October.",
        ["visit proposed 2025-10: Ramaphosa, Zelensky | in Johannesburg/ZA | by ZA"],
    ),
    "invited to meet somewhere": (
        "Prabowo Subianto invited Anthony Albanese and Christopher Luxon to meet in Jakarta in June.",
        ["visit proposed 2025-06: Albanese, Luxon, Subianto | in Jakarta/ID | by ID"],
    ),
    "an invitation to somebody": (
        "Gustavo Petro extended an invitation to Lula da Silva to visit Bogotá in July.",
        ["visit proposed 2025-07: Petro, Silva | in Bogotá/CO | by CO"],
    ),
    "an invitation for somebody": (
        "Prabowo Subianto extended an invitation for Anthony Albanese to visit Jakarta in June.",
        ["visit proposed 2025-06: Albanese, Subianto | in Jakarta/ID | by ID"],
    ),
    "an invitation that was received": (
        "The Ghanaian president, John Mahama, received an invitation from Bola Tinubu to address a summit in Abuja.",
        ["visit proposed -: Mahama, Tinubu | in Abuja/NG | by NG"],
    ),
    "an invitation that was accepted": (
        "Anthony Albanese accepted an invitation from Prabowo Subianto to visit Jakarta in June.",
        ["visit planned 2025-06: Albanese, Subianto | in Jakarta/ID | by ID"],
    ),
    "whose invitation was accepted": (
        "Anthony Albanese accepted Prabowo Subianto's invitation to visit Jakarta in June.",
        ["visit planned 2025-06: Albanese, Subianto | in Jakarta/ID | by ID"],
    ),
    "accepted, and from whom behind the place": (
        "Nayib Bukele has accepted an invitation to the White House from Donald Trump.",
        ["visit planned -: Bukele, Trump | in -/US | by US"],
    ),
    "invited by": (
        "Emmanuel Macron was formally invited to visit Yerevan by Armenian Prime Minister Nikol Pashinyan.",
        ["visit proposed -: Macron, Pashinyan | in Yerevan/AM | by AM"],
    ),
    "invited by nobody named": (
        "Anthony Albanese has been invited to visit Jakarta in June.",
        ["visit proposed 2025-06: Albanese | in Jakarta/ID"],
    ),
    "at the invitation of": (
        "Foreign Minister Espen Barth Eide travelled to Tirana last week at the invitation of his Albanian counterpart, Igli Hasani.",
        ["visit held 2025-05-12/2025-05-18: Eide, Hasani | in Tirana/AL | by AL"],
    ),
    "at somebody's invitation": (
        "Petr Pavel will travel to Chisinau in June at Maia Sandu's invitation.",
        ["visit planned 2025-06: Pavel, Sandu | in Chisinau/MD"],
    ),
    "a visit at the invitation of": (
        "Pakistan's Shehbaz Sharif is to pay a return visit to Tehran at the invitation of President Masoud Pezeshkian.",
        ["visit planned -: Pezeshkian, Sharif | in Tehran/IR | by IR"],
    ),
    "a call to invite": (
        "Lula da Silva said he would call Volodymyr Zelensky next week to invite him to Brasilia.",
        ["call planned 2025-05-26/2025-06-01: Silva, Zelensky | by BR", "visit proposed -: Silva, Zelensky | in Brasília/BR | by BR"],
    ),
    "plans to invite": (
        "Keir Starmer plans to invite Narendra Modi to London.",
        ["visit proposed -: Modi, Starmer | in London/GB | by GB"],
    ),
    "to the summit of a body": (
        "Narendra Modi invited Donald Trump to the Quad summit in New Delhi.",
        ["visit proposed -: Modi, Trump | in New Delhi/IN | by IN"],
    ),
    "companies are invited": (
        "Companies were invited to submit bids in Jakarta by June.",
        [],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_english_invitations(name: str) -> None:
    text, expected = CASES[name]
    assert told(text, "en") == expected
