"""German: the time that "damals" points to, and times that are those of what is spoken about. The day is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "back then, in the month told before": (
        "Begonnen hatte die Annäherung im vergangenen Oktober. Damals hatten Hakan Fidan und Antonio Tajani eine Stunde lang telefoniert.",
        ["call held 2024-10: Fidan, Tajani | PT1H"],
    ),
    "back then, in the middle of the clause": (
        "Der Streit begann im Dezember 2015. Antonio Tajani flog damals nach Ankara.",
        ["visit held 2015-12: Tajani | in Ankara/TR"],
    ),
    "back then, of a year": (
        "Der Vertrag von 1999 läuft aus. Damals hatten sich Bill Clinton und Boris Jelzin in Istanbul getroffen.",
        ["meeting held 1999: Clinton, Jelzin | in Istanbul/TR"],
    ),
    "back then is not the very day": (
        "Am 14. April schlossen die Botschaften. Damals telefonierte Hakan Fidan mit Antonio Tajani.",
        ["call held -: Fidan, Tajani"],
    ),
    "back then, with two times before it": (
        "Im Mai 2023 brach der Streit aus, im Juni 2024 endete er. Damals telefonierte Hakan Fidan mit Antonio Tajani.",
        ["call held -: Fidan, Tajani"],
    ),
    "back then, of an open time": (
        "Antonio Tajani ist seit Oktober 2022 im Amt. Damals telefonierte er mit Hakan Fidan.",
        ["call held -: Fidan, Tajani"],
    ),
    "back then, of another paragraph": (
        "Der Streit begann im Dezember 2015.\n\nHakan Fidan flog damals nach Rom.",
        ["visit held -: Fidan | in Rom/IT"],
    ),
    "there had been": (
        "Hakan Fidan erwidert Antonio Tajanis Reise vom vergangenen Wochenende. Da war der Italiener nach Ankara geflogen, wo ihn Fidan empfing.",
        [
            "visit held 2025-05-17/2025-05-18: Tajani | in Ankara/TR",
            "meeting held 2025-05-17/2025-05-18: Fidan, Tajani | in Ankara/TR",
        ],
    ),
    "then, of a plan": (
        "In der kommenden Woche beginnt der Gipfel. Hakan Fidan und Antonio Tajani wollen sich dann in Brüssel treffen.",
        ["meeting planned 2025-05-26/2025-06-01: Fidan, Tajani | in Brüssel/BE"],
    ),
    "then, after another stop": (
        "Hakan Fidan reist in der kommenden Woche nach Athen. Dann will er Antonio Tajani in Rom treffen.",
        [
            "visit planned 2025-05-26/2025-06-01: Fidan | in Athen/GR",
            "meeting planned -: Fidan, Tajani | in Rom/IT",
        ],
    ),
    "in that year": (
        "2017 war ein Jahr der Krisen. In jenem Jahr reiste Antonio Tajani nach Moskau.",
        ["visit held 2017: Tajani | in Moskau/RU"],
    ),
    "in that month": (
        "Im Mai 2018 telefonierten Hakan Fidan und Antonio Tajani. In jenem Monat besuchte Tajani auch Kairo.",
        ["call held 2018-05: Fidan, Tajani", "visit held 2018-05: Tajani | in Kairo/EG"],
    ),
    "on the same day, in Switzerland": (
        "Am Montag sprach Hakan Fidan mit David Lammy. Gleichentags telefonierte er mit Antonio Tajani.",
        ["contact held 2025-05-19: Fidan, Lammy", "call held 2025-05-19: Fidan, Tajani"],
    ),
    "a month in a compound": (
        "Das Februar-Telefonat zwischen Hakan Fidan und Antonio Tajani dauerte eine Stunde.",
        ["call held 2025-02: Fidan, Tajani | PT1H"],
    ),
    # What is spoken about has its own time, place and people.
    "a summit spoken about": (
        "Hakan Fidan und Antonio Tajani sprachen am Montag über den Gipfel im Juni.",
        ["contact held 2025-05-19: Fidan, Tajani"],
    ),
    "an election spoken about": (
        "Hakan Fidan und Antonio Tajani haben über die Wahl im März gesprochen.",
        ["contact held -: Fidan, Tajani"],
    ),
    "the month in which a topic was spoken about": (
        "Hakan Fidan und Antonio Tajani einigten sich auf den Vertrag, über den sie im März am Telefon gesprochen hatten.",
        ["call held 2025-03: Fidan, Tajani"],
    ),
    "the place of a meeting spoken about": (
        "Hakan Fidan und Antonio Tajani sprachen über das Treffen in Istanbul.",
        ["contact held -: Fidan, Tajani"],
    ),
    "with whom a meeting spoken about is": (
        "Hakan Fidan und Antonio Tajani berieten über ein Treffen mit Wladimir Putin.",
        ["talks held -: Fidan, Tajani"],
    ),
    "their own meeting, spoken about": (
        "Hakan Fidan und Antonio Tajani sprachen in Rom über ihr Treffen im April.",
        ["meeting held -: Fidan, Tajani | in Rom/IT", "meeting held -: Fidan, Tajani"],
    ),
    "a journey spoken about": (
        "Hakan Fidan und Antonio Tajani sprachen über die Reise von Olaf Scholz nach Peking im Mai.",
        ["contact held -: Fidan, Tajani", "visit held -: Scholz | in Peking/CN"],
    ),
    "what it was about comes first": (
        "Um die Wahlen im März 2014 ging es bei dem Gespräch zwischen Hakan Fidan und Antonio Tajani.",
        ["contact held -: Fidan, Tajani"],
    ),
    "a day of the talks about something": (
        "Zu Gesprächen über den Frieden am Montag trafen sich Hakan Fidan und Antonio Tajani.",
        ["meeting held 2025-05-19: Fidan, Tajani"],
    ),
    # Days that may be others.
    "a summit that began on a day": (
        "Am Freitag begann in Brüssel der Gipfel. Am Rande traf sich Hakan Fidan mit Antonio Tajani.",
        ["meeting held -: Fidan, Tajani"],
    ),
    "an evening since a day": (
        "Hakan Fidan ist seit Samstag in Rom. Am Abend traf er Antonio Tajani.",
        ["visit ongoing -: Fidan | in Rom/IT", "meeting held -: Fidan, Tajani | in Rom/IT"],
    ),
    "a weekday behind a day to come": (
        "Hakan Fidan reist am 16. Juni nach Athen. Am Samstag trifft er dort Giorgos Gerapetritis.",
        [
            "visit planned 2025-06-16: Fidan | in Athen/GR",
            "meeting planned -: Fidan, Gerapetritis | in Athen/GR",
        ],
    ),
    "a weekday before the day to come was told": (
        "Am Samstag trifft Hakan Fidan Antonio Tajani. Am 16. Juni reist er nach Athen.",
        [
            "meeting planned 2025-05-24: Fidan, Tajani",
            "visit planned 2025-06-16: Fidan | in Athen/GR",
        ],
    ),
    "a journey to another town of the state, called off": (
        "Hakan Fidan besucht am 16. Juni Rom. Die geplante Reise nach Mailand wurde abgesagt.",
        ["visit planned 2025-06-16: Fidan | in Rom/IT", "visit cancelled -: Fidan | in Mailand/IT"],
    ),
    "each partner behind a noun with his own day": (
        "Nach Telefonaten mit Antonio Tajani am Sonntag und David Lammy am Montag reiste Hakan Fidan nach Kairo.",
        [
            "call held 2025-05-18: Fidan, Tajani",
            "call held 2025-05-19: Fidan, Lammy",
            "visit held -: Fidan | in Kairo/EG",
        ],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_the_time_that_german_words_point_to(case: str) -> None:
    text, lines = CASES[case]
    assert told(text) == lines
