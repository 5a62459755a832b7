"""What announcements of journeys and travel notes in English tell, and what is about them. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "a list of stops with days of the whole": (
        "Foreign Secretary David Lammy will travel to Kenya, Rwanda and Tanzania May 28-June 2.",
        ["visit planned 2025-05-28/2025-06-02: Lammy | in -/KE", "visit planned 2025-05-28/2025-06-02: Lammy | in -/RW", "visit planned 2025-05-28/2025-06-02: Lammy | in -/TZ"],
    ),
    "a town of no list amid the stops": (
        "Foreign Secretary David Lammy will travel to Nairobi, Tinytown, and Kigali in June.",
        ["visit planned 2025-06: Lammy | in Nairobi/KE", "visit planned 2025-06: Lammy | in Kigali/RW"],
    ),
    "two towns with their states": (
        "Foreign Secretary David Lammy travelled to Lusaka, Zambia, and then to Maputo, Mozambique.",
        ["visit held -: Lammy | in Lusaka/ZM", "visit held -: Lammy | in Maputo/MZ"],
    ),
    "the state behind a town": (
        "On Tuesday, in Alice Springs, Australia, David Lammy met Penny Wong.",
        ["meeting held 2025-05-20: Lammy, Wong | in Alice Springs/AU"],
    ),
    "the first stop has the day": (
        "On May 26, David Lammy begins a trip to Kenya, Rwanda and Tanzania.",
        ["visit planned 2025-05-26: Lammy | in -/KE", "visit planned -: Lammy | in -/RW", "visit planned -: Lammy | in -/TZ"],
    ),
    "the town of a state named before": (
        "David Lammy will travel to Kenya and Rwanda. He will arrive in Nairobi on May 27.",
        ["visit planned 2025-05-27: Lammy | in Nairobi/KE", "visit planned -: Lammy | in -/RW"],
    ),
    "continues on to": (
        "David Lammy will continue on to Malaysia on June 1 to meet with senior officials.",
        ["visit planned 2025-06-01: Lammy | in -/MY", "meeting planned 2025-06-01: Lammy, Malaysia | in -/MY"],
    ),
    "continued on to": (
        "From there, David Lammy continued on to Malaysia.",
        ["visit held -: Lammy | in -/MY"],
    ),
    "returned for more": (
        "David Lammy returned to Geneva on Friday for more talks with Sergei Lavrov.",
        ["visit held 2025-05-16: Lammy | in Geneva/CH", "talks held 2025-05-16: Lammy, Lavrov"],
    ),
    "returned home": (
        "Sergei Lavrov returned to Moscow on Friday.",
        [],
    ),
    "following a visit to come": (
        "Following his visit to Singapore, David Lammy will travel to Hanoi on June 1.",
        ["visit planned -: Lammy | in -/SG", "visit planned 2025-06-01: Lammy | in Hanoi/VN"],
    ),
    "after a visit that was": (
        "After his visit to Rome last week, David Lammy will travel to Hanoi on June 1.",
        ["visit held 2025-05-12/2025-05-18: Lammy | in Rome/IT", "visit planned 2025-06-01: Lammy | in Hanoi/VN"],
    ),
    "who announced something else": (
        "David Lammy met with Vietnamese leaders to further the partnership announced by Emmanuel Macron and Luong Cuong in March.",
        ["meeting held -: Lammy, Vietnam"],
    ),
    "the day of a treaty": (
        "David Lammy met Penny Wong to review the pact signed by Richard Marles in London in March.",
        ["meeting held -: Lammy, Wong"],
    ),
    "talks that are discussed": (
        "David Lammy met Gideon Saar to discuss the ongoing nuclear negotiations with Iran.",
        ["meeting held -: Lammy, Saar"],
    ),
    "talks that are discussed by both": (
        "David Lammy met Gideon Saar and discussed the negotiations with Iran.",
        ["meeting held -: Lammy, Saar"],
    ),
    "a friend of a state is no stop": (
        "David Lammy will travel to the Philippines, our longtime U.S. friend, on June 1.",
        ["visit planned 2025-06-01: Lammy | in -/PH"],
    ),
    "a middle name": (
        "U.S. Secretary of State Marco Antonio Rubio met Wang Yi on Monday.",
        ["meeting held 2025-05-19: Rubio, Yi"],
    ),
    "a month before a state is no town": (
        "David Lammy met Penny Wong in May, Australia said.",
        ["meeting held 2025-05: Lammy, Wong"],
    ),
    "what a meeting follows was before": (
        "The Jeddah meeting follows talks between Marco Rubio and Sergei Lavrov in Riyadh in February.",
        ["talks held 2025-02: Lavrov, Rubio | in Riyadh/SA"],
    ),
    "who speaks behind a call of others": (
        "After Friedrich Merz's Sunday call with Vladimir Putin, Emmanuel Macron said sanctions would follow.",
        ["call held 2025-05-18: Merz, Putin"],
    ),
    "a meeting of minds is none": (
        "A meeting of minds between Berlin and Paris looks far away.",
        [],
    ),
    "who leads a delegation somewhere": (
        "Foreign Minister Winston Peters will lead a delegation to Samoa, Tonga and Niue from June 2 to 6.",
        ["visit planned 2025-06-02/2025-06-06: Peters | in -/WS", "visit planned 2025-06-02/2025-06-06: Peters | in -/TO"],
    ),
    "a delegation that was taken along": (
        "Winston Peters took a trade delegation to Delhi on Monday.",
        ["visit held 2025-05-19: Peters | in New Delhi/IN"],
    ),
    "a delegation that somebody leads": (
        "A delegation led by Winston Peters met To Lam in Hanoi last week.",
        ["meeting held 2025-05-12/2025-05-18: Lam, Peters | in Hanoi/VN"],
    ),
    "a journey begins on a day": (
        "Li Qiang will visit Jakarta from May 24, the Chinese foreign ministry announced on Tuesday.",
        ["visit planned 2025-05-24: Qiang | in Jakarta/ID"],
    ),
    "the day of a vote": (
        "Ahead of Thursday's vote, Jonas Gahr Støre met Ulf Kristersson in Oslo on Monday.",
        ["meeting held 2025-05-19: Kristersson, Støre | in Oslo/NO"],
    ),
    "moved to a day": (
        "The meeting between Edi Rama and Emmanuel Macron has been moved to June 3.",
        ["meeting planned 2025-06-03: Macron, Rama"],
    ),
    "moved from day to day": (
        "The meeting between Edi Rama and Emmanuel Macron was moved from May 24 to June 3.",
        ["meeting planned 2025-05-24/2025-06-03: Macron, Rama"],
    ),
    "the place where a journey begins is no day": (
        "Friedrich Merz travels to Vilnius from Berlin on Thursday.",
        ["visit planned 2025-05-22: Merz | in Vilnius/LT"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_english_travel_notes(name: str) -> None:
    text, expected = CASES[name]
    assert told(text, "en") == expected
