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


_MALTA = "meeting held 2025-02: Kroatien, Serbien | in -/MT"

CASES = {
    "emissaries of both, and they again": (
        "Serbien und Kroatien streiten über die Grenze. Emissäre der zwei Parteien sollen sich im Februar auf Malta getroffen haben; im April seien sie in Varna erneut zusammengekommen.",
        [_MALTA, "meeting held 2025-04: Kroatien, Serbien | in Varna/BG"],
    ),
    "emissaries of a movement too": (
        "Die Türkei streitet mit Libyen. Marokko und die Polisario tun es auch. Emissäre beider Parteien trafen sich im Februar in Genf.",
        ["meeting held 2025-02: Marokko, Polisario | in Genf/CH"],
    ),
    "she and not they": (
        "Serbien und Kroatien streiten über die Grenze. Emissäre beider Seiten trafen sich im Februar auf Malta, wie Evika Siliņa sagt. Am Freitag will sie Alexander Stubb treffen.",
        [_MALTA, "meeting planned 2025-05-23: Siliņa, Stubb"],
    ),
    "both are invited by a body": (
        "Serbien und Kroatien streiten über die Grenze. Die OSZE hat beide Seiten für den 12. Juni nach Helsinki eingeladen.",
        ["talks proposed 2025-06-12: Kroatien, Serbien | in Helsinki/FI"],
    ),
    "an invitation that came to nothing": (
        "Serbien und Kroatien streiten über die Grenze. Die OSZE hatte beide Seiten für den 12. April nach Helsinki eingeladen, doch der Termin kam nicht zustande.",
        ["talks cancelled 2025-04-12: Kroatien, Serbien | in Helsinki/FI"],
    ),
    "a guest whose visit was called off": (
        "Donald Tusk hatte Robert Fico für den 27. Mai nach Warschau eingeladen, doch der Termin wurde abgesagt.",
        ["visit cancelled 2025-05-27: Fico, Tusk | in Warschau/PL | by PL"],
    ),
    "the other of both countries stands behind": (
        "Viktor Orbán traf im März Robert Fico. Serbien hatte am 8. April die für den 15. April in Belgrad angesetzten Beratungen der Verkehrsminister beider Länder gestrichen, weil Kroatien Zölle erhob.",
        [
            "meeting held 2025-03: Fico, Orbán",
            "talks cancelled 2025-04-15: Kroatien, Serbien | in Belgrad/RS",
        ],
    ),
    "the other of both states stands behind": (
        "Donald Tusk traf Robert Fico. Armenien sagte am Montag die für Donnerstag geplanten Gespräche der Notenbanker beider Länder ab, nachdem Aserbaidschan die Grenze geschlossen hatte.",
        ["meeting held -: Fico, Tusk", "talks cancelled 2025-05-22: Armenien, Aserbaidschan"],
    ),
    "a body by its long name, the short one in brackets": (
        "Am Donnerstag will Donald Tusk die Regierungschefs der Karibischen Gemeinschaft (Caricom) treffen.",
        ["meeting planned 2025-05-22: Caricom, Tusk"],
    ),
    "a body by its long name alone": (
        "Am Donnerstag will Donald Tusk Vertreter der Gemeinschaft Lateinamerikanischer und Karibischer Staaten treffen.",
        ["meeting planned 2025-05-22: CELAC, Tusk"],
    ),
    "wounded of both sides": (
        "Serbien und Kroatien kämpfen. Das Rote Kreuz hofft auf Begegnungen mit Verwundeten beider Seiten.",
        [],
    ),
    "both generals are not the last two": (
        "Der Armeechef Abdel Fattah al-Burhan war im Mai bei Emir Tamim. Mohammed Hamdan Daglo schweigt. Von Gesprächen zwischen den beiden Generälen will niemand etwas wissen.",
        [],
    ),
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
