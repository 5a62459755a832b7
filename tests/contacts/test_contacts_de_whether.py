"""German: journeys and meetings that are open, not due, going on, or steps of a plan. The day is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "who left open whether": (
        "Aleksandar Vučić hat offengelassen, ob er in der kommenden Woche nach Tirana reist.",
        [
            "visit possible 2025-05-26/2025-06-01: Vučić | in Tirana/AL",
        ],
    ),
    "who has not decided whether": (
        "Karol Nawrocki will erst am Abend entscheiden, ob er nach Rom reist.",
        [
            "visit possible -: Nawrocki | in Rom/IT",
        ],
    ),
    "who does not know whether": (
        "Hakan Fidan sagte, er wisse noch nicht, ob er Antonio Tajani treffen werde.",
        [
            "meeting possible -: Fidan, Tajani",
        ],
    ),
    "a visit that is not due": (
        "Ein Besuch von Hakan Fidan in Madrid steht nach Angaben der Regierung derzeit nicht an.",
        [
            "visit denied -: Fidan | in Madrid/ES",
        ],
    ),
    "plans there are none": (
        "Pläne für eine Reise von Hakan Fidan nach Madrid gebe es nicht, hieß es in Ankara.",
        [
            "visit denied -: Fidan | in Madrid/ES",
        ],
    ),
    "no plans": (
        "Es gebe keine Pläne für eine Reise von Hakan Fidan nach Madrid, hieß es in Ankara.",
        [
            "visit denied -: Fidan | in Madrid/ES",
        ],
    ),
    "a visit that is due": (
        "Ein Besuch von Hakan Fidan in Madrid steht nach Angaben der Regierung im Juni an.",
        [
            "visit planned 2025-06: Fidan | in Madrid/ES",
        ],
    ),
    "who is on a visit": (
        "Wang Yi befindet sich aktuell auf einem mehrtägigen Besuch in Indien.",
        [
            "visit ongoing -: Yi | in -/IN",
        ],
    ),
    "a journey on which somebody will be met": (
        "Ignazio Cassis reist zunächst nach Algerien, wo er mit Ahmed Attaf zusammentreffen wird.",
        [
            "visit planned -: Cassis | in -/DZ",
            "meeting planned -: Attaf, Cassis | in -/DZ",
        ],
    ),
    "a journey on which somebody was met": (
        "Ignazio Cassis reist nach Algerien, wo er Ahmed Attaf schon im Mai getroffen hatte.",
        [
            "visit held -: Cassis | in -/DZ",
            "meeting held 2025-05: Attaf, Cassis | in -/DZ",
        ],
    ),
    "a step of a journey to come": (
        "Petr Pavel will im November Vietnam besuchen. Danach reist er weiter nach Japan.",
        [
            "visit planned 2025-11: Pavel | in -/VN",
            "visit planned -: Pavel | in -/JP",
        ],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_how_far_a_contact_has_come(case: str) -> None:
    text, lines = CASES[case]
    assert told(text) == lines
