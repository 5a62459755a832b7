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
    "a list before the infinitive": (
        "Am Donnerstag will Kaja Kallas in Wien mit ihren Gästen Alexander Stubb, Mette Frederiksen und Petr Pavel über Zölle verhandeln.",
        ["talks planned 2025-05-22: Frederiksen, Kallas, Pavel, Stubb | in Wien/AT"],
    ),
    "subjects and verbs that are both joined": (
        "Am Montag kamen Alexander Stubb und Mette Frederiksen in Wien zusammen und unterzeichneten ein Abkommen.",
        _SPOKEN,
    ),
    "two who are told of in a relative clause": (
        "Den Weg bereiteten Alexander Stubb und Mette Frederiksen, die am Montag in Wien zusammengekommen waren.",
        _SPOKEN,
    ),
    "what was done for a contact": (
        "Den Boden für das neue Gespräch bereiteten Alexander Stubb und Mette Frederiksen.",
        [],
    ),
    "an infinitive with a clause behind it": (
        "Alexander Stubb weigerte sich, in Wien seine Kollegin Mette Frederiksen zu treffen und reiste nach Helsinki zurück.",
        ["meeting denied -: Frederiksen, Stubb | in Wien/AT"],
    ),
    "an infinitive of a journey with a clause behind it": (
        "Alexander Stubb weigerte sich, nach Wien zu kommen und beschuldigte Dänemark.",
        ["visit denied -: Stubb | in Wien/AT"],
    ),
    "an infinitive that commas part": (
        "Alexander Stubb weigerte sich, in Wien seine Kollegin aus Dänemark, Mette Frederiksen, zu treffen.",
        ["meeting denied -: Frederiksen, Stubb | in Wien/AT"],
    ),
    "a day between dashes": (
        "Alexander Stubb traf am Montag – trotz aller Kritik – Mette Frederiksen in Wien.",
        _SPOKEN,
    ),
    "a harbour that was visited": (
        "António Guterres besuchte am Montag den Hafen von Odessa.",
        ["visit held 2025-05-19: Guterres | in Odessa/UA"],
    ),
    "at a colleague's invitation": (
        "Kaja Kallas reiste am Montag auf Einladung ihres Kollegen Recep Tayyip Erdoğan nach Ankara.",
        ["visit held 2025-05-19: Erdoğan, Kallas | in Ankara/TR | by TR"],
    ),
    "to which somebody had invited": (
        "Kaja Kallas kam am Montag zu einem Besuch nach Ankara, zu dem sie Recep Tayyip Erdoğan eingeladen hatte.",
        ["visit held 2025-05-19: Erdoğan, Kallas | in Ankara/TR | by TR"],
    ),
    "who follows an invitation": (
        "Kaja Kallas folgt am Donnerstag einer Einladung Recep Tayyip Erdoğans nach Ankara.",
        ["visit planned 2025-05-22: Erdoğan, Kallas | in Ankara/TR | by TR"],
    ),
    "who waits where somebody arrives": (
        "Am Montag flog Kaja Kallas nach Ankara, wo sie Recep Tayyip Erdoğan erwartete.",
        [*_RECEIVED, "visit held 2025-05-19: Kallas | in Ankara/TR"],
    ),
    "how it went": (
        "Alexander Stubb und Mette Frederiksen haben ein Telefonat geführt. Es kam am Montag auf Initiative der "
        "dänischen Seite zustande und dauerte eine Stunde.",
        ["call held 2025-05-19: Frederiksen, Stubb | PT1H | by DK"],
    ),
    "that it did not take place": (
        "Alexander Stubb und Mette Frederiksen haben ein Telefonat geführt. Es fand am Montag nicht statt.",
        ["call held -: Frederiksen, Stubb"],
    ),
    "who was there back then": (
        "Zuletzt hatten Alexander Stubb und Mette Frederiksen am 28. April miteinander gesprochen. Damals war "
        "auch Petr Pavel zugeschaltet, das Dreiergespräch zog sich über 80 Minuten hin.",
        ["contact held 2025-04-28: Frederiksen, Pavel, Stubb | PT80M"],
    ),
    "two posts behind one article": (
        "Mette Frederiksen traf am Montag in London den Premierminister und Parteichef Keir Starmer.",
        ["meeting held 2025-05-19: Frederiksen, Starmer | in London/GB"],
    ),
    "an office and a name": (
        "Mette Frederiksen traf am Montag in Berlin den Kanzler und Außenminister Johann Wadephul.",
        ["meeting held 2025-05-19: Frederiksen, Merz, Wadephul | in Berlin/DE"],
    ),
    "at the edge of a meeting": (
        "Alexander Stubb sprach am Montag am Rande der Sitzung in Wien mit Mette Frederiksen.",
        _SPOKEN,
    ),
    "if it comes to it": (
        "Falls Alexander Stubb am Donnerstag Mette Frederiksen trifft, geht es um Zölle.",
        ["meeting possible 2025-05-22: Frederiksen, Stubb"],
    ),
    "two politicians whom a third brings together": (
        "Aleksandar Vučić weigerte sich, Albin Kurti zu treffen. Die EU-Außenbeauftragte Kaja Kallas will in den "
        "kommenden Wochen neue Verhandlungen zwischen den beiden Politikern organisieren.",
        ["meeting denied -: Kurti, Vučić", "talks planned -: Kurti, Vučić"],
    ),
    "a round of something else": (
        "Die neue Runde der EU-Vermittlung im Kosovo-Konflikt ist gescheitert.",
        [],
    ),
    "whose level it was": (
        "Am 3. Mai fanden in Wien die ersten Gespräche auf dänisch-finnischer Ebene seit Jahren statt.",
        ["talks held 2025-05-03: Dänemark, Finnland | in Wien/AT"],
    ),
    "a weekday of the week to come": (
        "Bei seinem Besuch in Finnland in der kommenden Woche will Petr Pavel auch Alexander Stubb treffen. "
        "Am Freitag soll Petr Pavel den Ministerpräsidenten Petteri Orpo treffen.",
        [
            "meeting planned -: Pavel, Stubb | in -/FI",
            "meeting planned 2025-05-30: Orpo, Pavel | in -/FI",
            "visit planned 2025-05-26/2025-06-01: Pavel | in -/FI",
        ],
    ),
    "what was talked of on the visit": (
        "Nikol Paschinjan kam am Montag auf Einladung von Recep Tayyip Erdoğan nach Ankara. Die Unterredung dauerte zwei Stunden.",
        [
            "meeting held 2025-05-19: Erdoğan, Paschinjan | in Ankara/TR | PT2H",
            "visit held 2025-05-19: Erdoğan, Paschinjan | in Ankara/TR | by TR",
        ],
    ),
    "a match on the visit": (
        "Nikol Paschinjan kam am Montag auf Einladung von Recep Tayyip Erdoğan zum Länderspiel nach Ankara. "
        "Die Begegnung endete ohne Tore.",
        ["visit held 2025-05-19: Erdoğan, Paschinjan | in Ankara/TR | by TR"],
    ),
    "a hundredth anniversary ends no sentence": (
        "Alexander Stubb und Mette Frederiksen trafen sich am 3. Mai in Wien. Die beiden trafen sich dann in Paris "
        "bei Feiern zum 100. Jahrestag des Endes des Krieges am 11. Mai.",
        [
            "meeting held 2025-05-03: Frederiksen, Stubb | in Wien/AT",
            "meeting held 2025-05-11: Frederiksen, Stubb | in Paris/FR",
        ],
    ),
    "an object behind commas": (
        "Am Montag besuchte die Ministerpräsidentin Dänemarks, Mette Frederiksen, den finnischen Präsidenten in "
        "Helsinki und führte mit ihm Gespräche.",
        [
            "talks held 2025-05-19: Frederiksen, Stubb | in Helsinki/FI",
            "visit held 2025-05-19: Frederiksen, Stubb | in Helsinki/FI",
        ],
    ),
    "where the cause of it lies": (
        "Johann Wadephul reiste am Montag wegen der Krise in Russland nach Kopenhagen.",
        ["visit held 2025-05-19: Wadephul | in Kopenhagen/DK"],
    ),
    "where a journey leads by its own word": (
        "Johann Wadephul hat seine Südafrikareise wegen des Aufstands in Russland verkürzt.",
        ["visit held -: Wadephul | in -/ZA"],
    ),
    "how one deals with another": (
        "Johann Wadephul will in Wien Mette Frederiksen treffen. Bei den Gesprächen in Wien dürfte der Umgang mit "
        "Russland im Mittelpunkt stehen.",
        ["meeting planned -: Frederiksen, Wadephul | in Wien/AT"],
    ),
    "who was there too": (
        "Emmanuel Macron traf am Montag Mette Frederiksen. Bei dem Gespräch war auch Alexander Stubb anwesend.",
        ["meeting held 2025-05-19: Frederiksen, Macron, Stubb"],
    ),
    "who sets out today": (
        "Johann Wadephul bricht an diesem Dienstag zu einem Besuch in China auf.",
        ["visit planned 2025-05-20: Wadephul | in -/CN"],
    ),
    "countless talks": (
        "Nach unzähligen Verhandlungen mit Mette Frederiksen gab Johann Wadephul auf.",
        [],
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
