"""English journeys: an adverb before the verb, regions that are no state, and the day that "later in the day" means.

The day of the articles is Tuesday, 20 May 2025.
"""

import pytest
from contact_factory import told

CASES = {
    "an adverb between modal and verb": (
        "Elina Valtonen will also visit Cairo on Friday.",
        ["visit planned 2025-05-23: Valtonen | in Cairo/EG"],
    ),
    "an adverb behind to": (
        "Alexander Stubb is to officially visit Oslo in June.",
        ["visit planned 2025-06: Stubb | in Oslo/NO"],
    ),
    "an adverb behind a name": (
        "Mark Rutte also visits Jordan on Friday.",
        ["visit planned 2025-05-23: Rutte | in -/JO"],
    ),
    "who calls something a farce": (
        "Then talks in Rome failed. Keir Starmer later calls them a farce.",
        [],
    ),
    "a further city is no host": (
        "Mette Frederiksen will visit Lisbon on Friday and then Madrid on Saturday.",
        [
            "visit planned 2025-05-23: Frederiksen | in Lisbon/PT",
            "visit planned 2025-05-24: Frederiksen | in Madrid/ES",
        ],
    ),
    "a day on which it starts": (
        "Mette Frederiksen will visit Lisbon, Portugal, starting on June 6.",
        ["visit planned 2025-06-06: Frederiksen | in Lisbon/PT"],
    ),
    "a region behind a noun": (
        "David Lammy will begin a five-day visit to the Caucasus on Friday.",
        ["visit planned 2025-05-23: Lammy | P5D"],
    ),
    "a region behind who travels": (
        "A visit by Wang Yi to Africa in June is being prepared.",
        ["visit planned 2025-06: Yi"],
    ),
    "a tour of a region": (
        "Marco Rubio called off his tour of West Africa.",
        ["visit cancelled -: Rubio"],
    ),
    "a region behind a verb": (
        "Marco Rubio travelled to the Middle East on Monday.",
        ["visit held 2025-05-19: Rubio"],
    ),
    "a region left for": (
        "Wang Yi left for Central Asia on Sunday.",
        ["visit held 2025-05-18: Yi"],
    ),
    "a region as an object": (
        "Kaja Kallas toured the Western Balkans in April.",
        ["visit held 2025-04: Kallas"],
    ),
    "a state with the name of a region": ("Cyril Ramaphosa returned to South Africa on Monday.", []),
    "more of a name behind a region": ("Marco Rubio travelled to the Middle East Institute on Monday.", []),
    "the day of the sentence before, behind a visit without one": (
        "Tanja Fajon met Edi Rama on Monday during a visit to Tirana. Earlier in the day she was received by Bajram Begaj.",
        [
            "meeting held 2025-05-19: Fajon, Rama | in Tirana/AL",
            "visit held -: Fajon | in Tirana/AL",
            "meeting held 2025-05-19: Begaj, Fajon | in Tirana/AL",
        ],
    ),
    "two days in the sentence before": (
        "Tanja Fajon met Edi Rama on Sunday and Dick Schoof on Monday during a visit to Tirana. Later in the day she was received by Bajram Begaj.",
        [
            "meeting held 2025-05-18: Fajon, Rama | in Tirana/AL",
            "meeting held 2025-05-19: Fajon, Schoof | in Tirana/AL",
            "visit held -: Fajon | in Tirana/AL",
            "meeting held -: Begaj, Fajon | in Tirana/AL",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_what_is_told_of_journeys(title: str) -> None:
    text, expected = CASES[title]
    assert told(text, "en") == expected
