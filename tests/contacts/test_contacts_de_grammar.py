"""German clauses in every order that the grammar has, each with the same words of contact. The day is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

_RECEIVED = ["meeting held 2025-05-19: Erdoğan, Kallas | in Ankara/TR"]
_CALLED = ["call held 2025-05-19: Frederiksen, Stubb"]
_RUNG_UP = ["call held 2025-05-19: Frederiksen, Stubb | by DK"]
_SPOKEN = ["meeting held 2025-05-19: Frederiksen, Stubb | in Wien/AT"]

CASES = {
    "a verb that stands last with its part": (
        "Als Mette Frederiksen am Montag Alexander Stubb anrief, saß er im Auto.",
        _RUNG_UP,
    ),
    "its part apart before it": (
        "Als Recep Tayyip Erdoğan am Montag in Ankara Kaja Kallas willkommen hieß, regnete es.",
        _RECEIVED,
    ),
    "a participle behind a relative clause": (
        "Mette Frederiksen hat am Montag mit Alexander Stubb, der seit März im Amt ist, telefoniert.",
        _CALLED,
    ),
    "more than a participle behind it": (
        "Recep Tayyip Erdoğan hat am Montag Kaja Kallas, die er seit Jahren kennt, in Ankara empfangen.",
        _RECEIVED,
    ),
    "what came before": (
        "Bevor Recep Tayyip Erdoğan am Montag in Ankara Kaja Kallas empfing, gab er ein Interview.",
        _RECEIVED,
    ),
    "who came is told by hearsay": (
        "Mette Frederiksen soll am Montag in Wien mit Alexander Stubb zusammengekommen sein.",
        _SPOKEN,
    ),
    "who travelled is told by hearsay": (
        "Kaja Kallas soll am Montag nach Ankara geflogen sein.",
        ["visit held 2025-05-19: Kallas | in Ankara/TR"],
    ),
    "what is to be done by Friday": (
        "Bis Freitag soll das Abkommen unterzeichnet sein. Am Freitag will Kaja Kallas nach Ankara fliegen.",
        ["visit planned 2025-05-23: Kallas | in Ankara/TR"],
    ),
    "an infinitive that looks like the past": (
        "Mette Frederiksen und Alexander Stubb werden sich am Donnerstag zusammenschalten.",
        ["video_call planned 2025-05-22: Frederiksen, Stubb"],
    ),
    "a relative clause with a partner": (
        "Alexander Stubb, mit dem Mette Frederiksen am Montag in Wien sprach, zeigte sich zufrieden.",
        _SPOKEN,
    ),
    "a passive": ("Alexander Stubb wurde am Montag von Mette Frederiksen angerufen.", _RUNG_UP),
    "a passive in the perfect": (
        "Alexander Stubb ist am Montag von Mette Frederiksen angerufen worden.",
        _RUNG_UP,
    ),
    "a day behind two long names": (
        "Im Mittelpunkt des Treffens zwischen dem türkischen Präsidenten Recep Tayyip Erdoğan und der "
        "estnischen Politikerin Kaja Kallas am Montag in Ankara stand der Handel.",
        _RECEIVED,
    ),
    "a feminine noun that opens the sentence": (
        "An der Begegnung am Montag in Wien nahmen Mette Frederiksen und Alexander Stubb teil.",
        _SPOKEN,
    ),
    "a place before a participle": (
        "Mette Frederiksen sagte ein für Donnerstag in Wien geplantes Treffen mit Alexander Stubb ab.",
        ["meeting cancelled 2025-05-22: Frederiksen, Stubb | in Wien/AT"],
    ),
    "a place before a participle and no article": (
        "Mette Frederiksen verschob für Donnerstag in Wien geplante Verhandlungen mit Alexander Stubb.",
        ["talks cancelled 2025-05-22: Frederiksen, Stubb | in Wien/AT"],
    ),
    "talks that fall through": (
        "Die für Donnerstag in Wien geplanten Verhandlungen zwischen Mette Frederiksen und Alexander Stubb fallen aus.",
        ["talks cancelled 2025-05-22: Frederiksen, Stubb | in Wien/AT"],
    ),
    "whom one came across": (
        "Mette Frederiksen gab in Wien ein Interview und begegnete am Montag Alexander Stubb.",
        ["meeting held 2025-05-19: Frederiksen, Stubb"],
    ),
    "whom one went to see": (
        "Kaja Kallas hat am Montag in Ankara Recep Tayyip Erdoğan aufgesucht.",
        _RECEIVED,
    ),
    "to whom one wrote": (
        "Mette Frederiksen schrieb am Montag an Alexander Stubb.",
        ["message held 2025-05-19: Frederiksen, Stubb | by DK"],
    ),
    "the day of two participles": (
        "Mette Frederiksen hat am Montag mit Alexander Stubb telefoniert und Kaja Kallas getroffen.",
        [*_CALLED, "meeting held 2025-05-19: Frederiksen, Kallas"],
    ),
    "the day of the first participle alone": (
        "Mette Frederiksen hat Kaja Kallas am Montag getroffen und mit Alexander Stubb telefoniert.",
        ["call held -: Frederiksen, Stubb", "meeting held 2025-05-19: Frederiksen, Kallas"],
    ),
    "what was agreed on by telephone": (
        "Recep Tayyip Erdoğan empfängt am Samstag in Ankara Kaja Kallas. Vereinbart hatten sie die Begegnung am Freitag am Telefon.",
        ["meeting planned 2025-05-24: Erdoğan, Kallas | in Ankara/TR"],
    ),
    "a place that heads an entry": (
        "Oslo, Mai 1993: Palästinenser und Israelis verhandeln miteinander.",
        ["talks held 1993-05: Israel, Palästina"],
    ),
    "the present tense of an unknown day": (
        "Mette Frederiksen ruft am Donnerstag Alexander Stubb an.",
        ["call held -: Frederiksen, Stubb | by DK"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_what_is_told(name: str) -> None:
    text, expected = CASES[name]
    assert sorted(told(text)) == expected
