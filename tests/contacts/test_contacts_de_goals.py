"""What German journeys are for, where they lead, and the lines of chronologies that tell of them: "um mit Rossi zu sprechen", "in die Schweiz", "Station ist Bern gewesen". The day is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "what one flew for, by word of mouth": (
        "Hakan Fidan ist am Montag nach Rom geflogen, um mit Antonio Tajani über Syrien zu sprechen.",
        ["visit held 2025-05-19: Fidan | in Rom/IT", "meeting held 2025-05-19: Fidan, Tajani | in Rom/IT"],
    ),
    "what one will fly for, by word of mouth": (
        "Hakan Fidan reist am Freitag nach Rom, um sich mit Antonio Tajani zu beraten.",
        [
            "visit planned 2025-05-23: Fidan | in Rom/IT",
            "talks planned 2025-05-23: Fidan, Tajani | in Rom/IT",
        ],
    ),
    "with whom one shall talk": (
        "Hakan Fidan forderte David Lammy auf, mit Antonio Tajani zu sprechen.",
        [],
    ),
    "pressed to talk": (
        "Hakan Fidan hat David Lammy gedrängt, mit Antonio Tajani zu verhandeln.",
        [],
    ),
    "a state with an article among goals": (
        "Hakan Fidan reist am Freitag nach Oman, in die Vereinigten Arabischen Emirate und nach Kuwait.",
        [
            "visit planned 2025-05-23: Fidan | in -/OM",
            "visit planned -: Fidan | in -/AE",
            "visit planned -: Fidan | in -/KW",
        ],
    ),
    "a state with an article among goals, the verb last": (
        "Hakan Fidan wird im Juni nach Oman, in die Schweiz und nach Kuwait reisen.",
        [
            "visit planned 2025-06: Fidan | in -/OM",
            "visit planned 2025-06: Fidan | in -/CH",
            "visit planned 2025-06: Fidan | in -/KW",
        ],
    ),
    "into which somebody came": (
        "Die Ukraine, in die Russland eingefallen ist, hofft auf ein Treffen mit Keir Starmer.",
        ["meeting possible -: Starmer, Ukraine"],
    ),
    "a mayor's town is no noun": (
        "Auf dem Programm Hakan Fidans steht am Freitag ein Treffen mit dem Osloer Bürgermeister Espen Barth Eide.",
        ["meeting planned 2025-05-23: Eide, Fidan"],
    ),
    "the king of the town that is named": (
        "Hakan Fidan reist am Freitag nach Manama, um König Hamad zu treffen.",
        [
            "visit planned 2025-05-23: Fidan | in Manama/BH",
            "meeting planned 2025-05-23: Fidan, Khalifa | in Manama/BH",
        ],
    ),
    "a station that has been": (
        "Erste Station der Reise von Hakan Fidan ist am Montag Rom gewesen.",
        ["visit held 2025-05-19: Fidan | in Rom/IT"],
    ),
    "a visit that is the first of a state's": (
        "Keir Starmer fliegt am Freitag nach Kenia. Es ist der erste Besuch eines britischen Regierungschefs in Kenia seit 1988.",
        ["visit planned 2025-05-23: Starmer | in -/KE"],
    ),
    "days in figures under a year in the title": (
        "Jahreschronik 2023\n\n8.2.: Hakan Fidan trifft Antonio Tajani in Rom.\n15.3.: Besuch von Keir Starmer in Oslo.",
        ["meeting held 2023-02-08: Fidan, Tajani | in Rom/IT", "visit held 2023-03-15: Starmer | in Oslo/NO"],
    ),
    "days in figures that are soon": (
        "Termine\n\n22.5.: Hakan Fidan trifft Antonio Tajani in Rom.\n24.5.: Keir Starmer reist nach Oslo.",
        [
            "meeting planned 2025-05-22: Fidan, Tajani | in Rom/IT",
            "visit planned 2025-05-24: Starmer | in Oslo/NO",
        ],
    ),
    "where one has stayed since": (
        "Hakan Fidan weilt seit Sonntag zu Gesprächen in Rom.",
        ["visit ongoing -: Fidan | in Rom/IT"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_goal_and_purpose(name: str) -> None:
    text, expected = CASES[name]
    assert told(text) == expected
