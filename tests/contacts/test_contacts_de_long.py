"""German constructions that long articles have: what is not on the programme, who is meant by both sides. The day is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

OFF_THE_PROGRAMME = [
    "steht nicht im Programm",
    "stehe nicht im Programm, sagte ein Sprecher",
    "ist im Programm nicht enthalten",
    "steht nicht auf dem Besuchsprogramm",
    "ist bislang nicht im Terminplan",
    "ist nicht Teil des Programms",
    "fehlt im Reiseplan",
    "taucht in dem Kalender nicht auf",
    "findet sich nicht auf der Agenda",
    "fehlt auf der Tagesordnung",
]


@pytest.mark.parametrize("words", OFF_THE_PROGRAMME)
def test_what_is_not_on_the_programme(words: str) -> None:
    text = f"Ein Treffen von Donald Tusk mit Robert Fico {words}."
    assert told(text) == ["meeting denied -: Fico, Tusk"]


CASES = {
    "a plan for something else": (
        "Auf dem Programm steht am Montag ein Treffen von Donald Tusk mit Robert Fico, ein Gespräch mit der Presse nicht.",
        ["meeting planned 2025-05-26: Fico, Tusk"],
    ),
    "what came about all the same": (
        "Ursprünglich nicht im Programm, kam es am Montag doch zu einem Treffen von Donald Tusk mit Robert Fico.",
        ["meeting held 2025-05-19: Fico, Tusk"],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_what_long_articles_tell(case: str) -> None:
    text, expected = CASES[case]
    assert told(text) == expected
