"""German sentences and the contacts that they tell of. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "the day of what is denied": (
        "Der Kreml dementierte, dass Wladimir Putin und Wolodymyr Selenskyj am Sonntag telefoniert hätten.",
        ["call denied 2025-05-18: Putin, Selenskyj"],
    ),
    "the day of a denial": (
        "Am Montag dementierte der Kreml ein Treffen zwischen Wladimir Putin und Wolodymyr Selenskyj.",
        ["meeting denied -: Putin, Selenskyj"],
    ),
    "a letter received": (
        "Am 6. April erhielt Xi Jinping einen Brief von Emmanuel Macron.",
        ["message held 2025-04-06: Jinping, Macron"],
    ),
    "who mediates takes part": (
        "Unter Vermittlung von Marco Rubio sind Hakan Fidan und Sergej Lawrow am Sonntag in Rom zusammengekommen.",
        ["meeting held 2025-05-18: Fidan, Lawrow, Rubio | in Rom/IT"],
    ),
    "each is called alone": (
        "Emmanuel Macron rief am Montag Wladimir Putin und Donald Trump an.",
        ["call held 2025-05-19: Macron, Putin | by FR", "call held 2025-05-19: Macron, Trump | by FR"],
    ),
    "a tour": (
        "Wladimir Putin besuchte im April Kenia, Ghana und den Senegal.",
        [
            "visit held 2025-04: Putin | in -/KE",
            "visit held 2025-04: Putin | in -/GH",
            "visit held 2025-04: Putin | in -/SN",
        ],
    ),
    "not ruled out": (
        "Hakan Fidan schließt nicht aus, am Donnerstag in Rom mit Sergej Lawrow zu sprechen.",
        ["meeting possible 2025-05-22: Fidan, Lawrow | in Rom/IT"],
    ),
    "verbs in a row": (
        "Hakan Fidan fliegt am Mittwoch nach Rom, reist am Donnerstag nach Paris weiter und will am Freitag in London mit David Lammy reden.",
        [
            "visit planned 2025-05-21: Fidan | in Rom/IT",
            "visit planned 2025-05-22: Fidan | in Paris/FR",
            "meeting planned 2025-05-23: Fidan, Lammy | in London/GB",
        ],
    ),
    "two subjects and a day": (
        "Wladimir Putin und Donald Trump telefonierten am Montag.",
        ["call held 2025-05-19: Putin, Trump"],
    ),
    "a participle behind both names": (
        "Am 8. Mai haben Olaf Scholz und Wladimir Putin telefoniert.",
        ["call held 2025-05-08: Putin, Scholz"],
    ),
    "mit": (
        "Emmanuel Macron telefonierte am Sonntag eine Stunde lang mit Wladimir Putin.",
        ["call held 2025-05-18: Macron, Putin | PT1H"],
    ),
    "zwischen before the verb": (
        "Zwischen Donald Trump und Xi Jinping fand am Donnerstag ein Telefonat statt.",
        ["call held 2025-05-15: Jinping, Trump"],
    ),
    "es kam zu": (
        "Am Freitag kam es zu einem Telefongespräch zwischen Marco Rubio und Sergej Lawrow.",
        ["call held 2025-05-16: Lawrow, Rubio"],
    ),
    "an adjective of two hours": (
        "Marco Rubio und Sergej Lawrow führten gestern ein zweistündiges Telefongespräch.",
        ["call held 2025-05-19: Lawrow, Rubio | PT2H"],
    ),
    "telephonic exchange": (
        "Gestern kam es zu einem telefonischen Austausch zwischen Wladimir Putin und Emmanuel Macron.",
        ["call held 2025-05-19: Macron, Putin"],
    ),
    "the caller is the initiator": (
        "Emmanuel Macron rief am Montag Wladimir Putin an.",
        ["call held 2025-05-19: Macron, Putin | by FR"],
    ),
    "a video conference": (
        "Wladimir Putin und Xi Jinping hielten am 14. Mai eine Videokonferenz ab.",
        ["video_call held 2025-05-14: Jinping, Putin"],
    ),
    "met at a place": (
        "Marco Rubio traf am Donnerstag in Antalya Sergej Lawrow.",
        ["meeting held 2025-05-15: Lawrow, Rubio | in Antalya/TR"],
    ),
    "met with sich and mit": (
        "Donald Trump traf sich am 26. April in Rom mit Wolodymyr Selenskyj.",
        ["meeting held 2025-04-26: Selenskyj, Trump | in Rom/IT"],
    ),
    "came together": (
        "Sergej Lawrow kam am Montag in Moskau mit Wang Yi zusammen.",
        ["meeting held 2025-05-19: Lawrow, Yi | in Moskau/RU"],
    ),
    "received": (
        "Wladimir Putin empfing Steve Witkoff am 25. April im Kreml.",
        ["meeting held 2025-04-25: Putin, Witkoff | in -/RU"],
    ),
    "was received": (
        "Steve Witkoff wurde am 25. April von Präsident Putin empfangen.",
        ["meeting held 2025-04-25: Putin, Witkoff"],
    ),
    "a relative clause has the name before it": (
        "Steve Witkoff, der am 25. April von Wladimir Putin empfangen wurde, äußerte sich nicht.",
        ["meeting held 2025-04-25: Putin, Witkoff"],
    ),
    "a visit has a traveller and a place": (
        "Xi Jinping besuchte vom 7. bis 10. Mai Russland.",
        ["visit held 2025-05-07/2025-05-10: Jinping | in -/RU"],
    ),
    "travelled to a city": (
        "Marco Rubio reiste am 14. Mai nach Antalya.",
        ["visit held 2025-05-14: Rubio | in Antalya/TR"],
    ),
    "arrived": (
        "Xi Jinping ist am 7. Mai in Moskau eingetroffen.",
        ["visit held 2025-05-07: Jinping | in Moskau/RU"],
    ),
    "a visit on three days is three": (
        "Steve Witkoff besuchte Russland drei Mal: am 13. März, 11. April und 25. April.",
        [
            "visit held 2025-03-13: Witkoff | in -/RU",
            "visit held 2025-04-11: Witkoff | in -/RU",
            "visit held 2025-04-25: Witkoff | in -/RU",
        ],
    ),
    "an invitation": (
        "Wladimir Putin lud Donald Trump zu einem Besuch in Moskau ein.",
        ["visit proposed -: Putin, Trump | in Moskau/RU | by RU"],
    ),
    "a planned meeting has the day planned": (
        "Am 5. Juni werden sich Marco Rubio und Sergej Lawrow in Genf treffen.",
        ["meeting planned 2025-06-05: Lawrow, Rubio | in Genf/CH"],
    ),
    "wants to visit": (
        "Donald Trump will im September nach Peking reisen.",
        ["visit planned 2025-09: Trump | in Peking/CN"],
    ),
    "a possible meeting": (
        "Ein mögliches Treffen zwischen Donald Trump und Wladimir Putin sorgt für Unruhe.",
        ["meeting possible -: Putin, Trump"],
    ),
    "could meet": (
        "Donald Trump und Xi Jinping könnten sich im Herbst treffen.",
        ["meeting possible 2025-09-01/2025-11-30: Jinping, Trump"],
    ),
    "called off": (
        "Donald Trump hat das geplante Treffen mit Wladimir Putin abgesagt.",
        ["meeting cancelled -: Putin, Trump"],
    ),
    "called off with a verb in two": (
        "Am Montag sagte Marco Rubio das Gespräch mit Sergej Lawrow kurzfristig ab.",
        ["contact cancelled -: Lawrow, Rubio"],
    ),
    "did not take place": (
        "Ein Telefonat zwischen Donald Trump und Wladimir Putin fand nicht statt.",
        ["call denied -: Putin, Trump"],
    ),
    "no meeting planned": (
        "Derzeit ist kein Treffen zwischen Wladimir Putin und Wolodymyr Selenskyj geplant.",
        ["meeting denied -: Putin, Selenskyj"],
    ),
    "talks of two states": (
        "Am 16. Mai fanden in Istanbul Verhandlungen zwischen Russland und der Ukraine statt.",
        ["talks held 2025-05-16: Russland, Ukraine | in Istanbul/TR"],
    ),
    "delegations": (
        "Die Delegationen Russlands und der Ukraine trafen sich am Freitag in Istanbul.",
        ["meeting held 2025-05-16: Russland, Ukraine | in Istanbul/TR"],
    ),
    "an adjective for each side": (
        "Russisch-amerikanische Gespräche fanden am 18. Februar in Riad statt.",
        ["talks held 2025-02-18: Russland, USA | in Riad/SA"],
    ),
    "the same call is one": (
        "Wladimir Putin und Donald Trump telefonierten am Montag. Das Gespräch dauerte zwei Stunden.",
        ["call held 2025-05-19: Putin, Trump | PT2H"],
    ),
    "another call is another": (
        "Wladimir Putin und Donald Trump telefonierten am Montag. Bereits am 18. März hatten die beiden Präsidenten "
        "miteinander telefoniert.",
        ["call held 2025-05-19: Putin, Trump", "call held 2025-03-18: Putin, Trump"],
    ),
    "on whose initiative": (
        "Marco Rubio und Sergej Lawrow telefonierten am Samstag auf Initiative Washingtons.",
        ["call held 2025-05-17: Lawrow, Rubio | by US"],
    ),
    "a sum of meetings": (
        "Seit Anfang Februar gab es mehr als 20 Treffen zwischen Vertretern Russlands und der USA.",
        ["meeting held 2025-02-01/2025-05-20: Russland, USA | more 20"],
    ),
    "the day of speaking is not the day of the call": (
        "Dmitri Peskow sagte am Montag, Wladimir Putin habe mit Donald Trump telefoniert.",
        ["call held -: Putin, Trump"],
    ),
    "the day of calling off is not the day of the meeting": (
        "Am Montag sagte Donald Trump ein Treffen mit Wladimir Putin ab.",
        ["meeting cancelled -: Putin, Trump"],
    ),
    "a letter": (
        "Wladimir Putin schrieb am 3. Mai einen Brief an Kim Jong-un.",
        ["message held 2025-05-03: Jong-un, Putin | by RU"],
    ),
    "agreed to meet": (
        "Donald Trump und Wladimir Putin vereinbarten, sich bald zu treffen.",
        ["meeting planned -: Putin, Trump"],
    ),
    "a purpose": (
        "Marco Rubio reist am 2. Juni nach Genf, um Sergej Lawrow zu treffen.",
        [
            "visit planned 2025-06-02: Rubio | in Genf/CH",
            "meeting planned 2025-06-02: Lawrow, Rubio | in Genf/CH",
        ],
    ),
    "the chancellor by his office": (
        "Der Bundeskanzler telefonierte am Montag mit dem ukrainischen Präsidenten.",
        ["call held 2025-05-19: Merz, Selenskyj"],
    ),
    "a later word calls it off": (
        "Marco Rubio und Sergej Lawrow wollten sich am Mittwoch in Rom treffen. Das Treffen wurde abgesagt.",
        ["meeting cancelled 2025-05-21: Lawrow, Rubio | in Rom/IT"],
    ),
    "who else took part": (
        "Petro Poroschenko und Wladimir Putin haben am Freitag telefoniert. An dem Gespräch nahm auch Angela Merkel teil.",
        ["call held 2025-05-16: Merkel, Poroschenko, Putin"],
    ),
    "somebody's guest": (
        "Emmanuel Macron war am Dienstag bei Donald Trump im Weißen Haus zu Gast.",
        ["visit held 2025-05-20: Macron, Trump | in -/US"],
    ),
    "a journey to somebody": (
        "Olaf Scholz flog am Montag zu Recep Tayyip Erdogan.",
        ["visit held 2025-05-19: Erdogan, Scholz"],
    ),
    "their meeting": (
        "Xi Jinping und Wladimir Putin haben ihre Partnerschaft bekräftigt. Bei ihrem Treffen unterzeichneten sie Abkommen.",
        ["meeting held -: Jinping, Putin"],
    ),
    "what a journey is for": (
        "Heiko Maas reist am Donnerstag zu Gesprächen mit Sergej Lawrow nach Moskau.",
        [
            "visit planned 2025-05-22: Maas | in Moskau/RU",
            "talks planned 2025-05-22: Lawrow, Maas | in Moskau/RU",
        ],
    ),
    "the last two visits": (
        "Steve Witkoff besuchte Russland am 13. März, 11. April und 25. April, wobei er bei seinen letzten zwei "
        "Besuchen von Wladimir Putin empfangen wurde.",
        [
            "visit held 2025-03-13: Witkoff | in -/RU",
            "visit held 2025-04-11: Witkoff | in -/RU",
            "visit held 2025-04-25: Witkoff | in -/RU",
            "meeting held 2025-04-11: Putin, Witkoff | in -/RU",
            "meeting held 2025-04-25: Putin, Witkoff | in -/RU",
        ],
    ),
    "a denial above the clause": (
        "Der Kreml dementierte, dass ein Treffen zwischen Wladimir Putin und Wolodymyr Selenskyj vorbereitet werde.",
        ["meeting denied -: Putin, Selenskyj"],
    ),
    "ongoing talks": (
        "In Genf laufen derzeit Verhandlungen zwischen China und den USA.",
        ["talks ongoing 2025-05-20: China, USA | in Genf/CH"],
    ),
    "a date behind since is that of another thing": (
        "Es war die erste Begegnung zwischen Wladimir Putin und Donald Trump seit dem Ende der Gespräche im Januar 2021.",
        ["meeting held -: Putin, Trump"],
    ),
    "contacts in general are none told before": (
        "Wladimir Putin und Donald Trump haben telefoniert. Diese Kontakte waren im Jahr 2022 zum Stillstand gekommen.",
        ["call held -: Putin, Trump"],
    ),
    "a capital is told by its state": (
        "Marco Rubio traf am Montag in der ungarischen Hauptstadt Viktor Orbán.",
        ["meeting held 2025-05-19: Orbán, Rubio | in -/HU"],
    ),
    "a meeting during a journey is where the journey led": (
        "Wang Yi traf am Freitag in Moskau ein. Wladimir Putin empfing ihn mit militärischen Ehren.",
        ["visit held 2025-05-16: Yi | in Moskau/RU", "meeting held -: Putin, Yi | in Moskau/RU"],
    ),
    "a meeting on the day of the arrival": (
        "Wang Yi ist heute in Moskau eingetroffen. Wladimir Putin empfing ihn mit militärischen Ehren.",
        ["visit held 2025-05-20: Yi | in Moskau/RU", "meeting held 2025-05-20: Putin, Yi | in Moskau/RU"],
    ),
    "there is the place named before": (
        "Sergej Lawrow reiste am Montag nach Ankara. Dort traf er Marco Rubio.",
        ["visit held 2025-05-19: Lawrow | in Ankara/TR", "meeting held -: Lawrow, Rubio | in Ankara/TR"],
    ),
    "afterwards is the same day": (
        "Sergej Lawrow und Marco Rubio trafen sich am Montag. Danach telefonierte Lawrow mit Wang Yi.",
        ["meeting held 2025-05-19: Lawrow, Rubio", "call held 2025-05-19: Lawrow, Yi"],
    ),
    "the same evening": (
        "Wladimir Putin und Donald Trump telefonierten am Freitag. Viktor Orbán telefonierte am selben Abend mit Trump.",
        ["call held 2025-05-16: Putin, Trump", "call held 2025-05-16: Orbán, Trump"],
    ),
    "the day that opens two clauses is of both": (
        "Am 10. Mai besuchte Keir Starmer Ankara und wurde von Präsident Recep Tayyip Erdogan empfangen.",
        [
            "visit held 2025-05-10: Starmer | in Ankara/TR",
            "meeting held 2025-05-10: Erdogan, Starmer | in Ankara/TR",
        ],
    ),
    "nobody hangs on a day": (
        "In Rom trafen am Montag der russische Außenminister Sergej Lawrow und sein amerikanischer Kollege Marco Rubio zusammen.",
        ["meeting held 2025-05-19: Lawrow, Rubio | in Rom/IT"],
    ),
    "delegates from two states": (
        "Vertreter aus Russland und der Ukraine trafen sich am Freitag in Istanbul.",
        ["meeting held 2025-05-16: Russland, Ukraine | in Istanbul/TR"],
    ),
    "came together for a summit with a third": (
        "Emmanuel Macron und Friedrich Merz kamen am Freitag in Tirana zu einem Treffen mit Wolodymyr Selenskyj zusammen.",
        ["meeting held 2025-05-16: Macron, Merz, Selenskyj | in Tirana/AL"],
    ),
    "one after the other": (
        "Marco Rubio sprach am Samstag mit dem indischen Außenminister Subrahmanyam Jaishankar und danach mit Ishaq Dar, "
        "dem Außenminister Pakistans.",
        ["contact held 2025-05-17: Jaishankar, Rubio", "contact held 2025-05-17: Dar, Rubio"],
    ),
    "the dateline tells where it was": (
        "Genf (dpa) – Marco Rubio und Sergej Lawrow haben sich am Montag zu einem Gespräch getroffen.",
        ["meeting held 2025-05-19: Lawrow, Rubio | in Genf/CH"],
    ),
    "where it was prepared is not where it was": (
        "Wladimir Putin und Donald Trump trafen sich am Montag. Vorbereitet wurde das Treffen in Genf.",
        ["meeting held 2025-05-19: Putin, Trump"],
    ),
    "the lead's day is that of what its second sentence tells": (
        "Armenien und Aserbaidschan gingen am Sonntag einen Schritt zum Frieden. Präsident Ilham Alijew und "
        "Ministerpräsident Nikol Paschinjan trafen sich in Tirana.",
        ["meeting held 2025-05-18: Alijew, Paschinjan | in Tirana/AL"],
    ),
    "what was before the lead's day has none": (
        "Armenien und Aserbaidschan gingen am Sonntag einen Schritt zum Frieden. Präsident Ilham Alijew und "
        "Ministerpräsident Nikol Paschinjan hatten sich in Tirana getroffen.",
        ["meeting held -: Alijew, Paschinjan | in Tirana/AL"],
    ),
    "the end of talks is not their day": (
        "Wang Yi traf am Freitagabend Sergej Lawrow. Mit Steve Witkoff saß Lawrow bis zum Vormittag zusammen.",
        ["meeting held 2025-05-16: Lawrow, Yi", "meeting held -: Lawrow, Witkoff"],
    ),
    "the same evening, though a week was named between": (
        "Wladimir Putin und Donald Trump telefonierten am Freitag. In der kommenden Woche wird weiter beraten. "
        "Viktor Orbán, der am selben Abend mit Trump telefonierte, schwieg.",
        ["call held 2025-05-16: Putin, Trump", "call held 2025-05-16: Orbán, Trump"],
    ),
}

NOTHING = {
    "called upon to meet": "Emmanuel Macron und Friedrich Merz riefen Wladimir Putin am Montag dazu auf, Wolodymyr Selenskyj zu treffen.",
    "talks on a budget": "Die Gespräche über den Haushalt dauern an.",
    "footballers": "Das Treffen der Fußballer endete am Montag ohne Sieger.",
    "a battle": "Russland und die Ukraine ringen seit Stunden um die Stadt Pokrowsk.",
    "a metaphor": "In diesem Punkt trafen sich die Interessen Russlands und der USA.",
    "a museum": "Der Besuch im Museum kostet drei Euro.",
    "one side alone": "Donald Trump telefonierte am Montag mit seiner Familie.",
    "two of one side": "Donald Trump traf am Montag Marco Rubio.",
    "at home": "Wladimir Putin reiste am Montag nach Sotschi.",
    "a link to another article": "Mehr zum Thema – Putin telefoniert mit Trump und lädt ihn nach Moskau ein",
    "a pundit's talks": "Der Experte hält direkte Gespräche für entscheidend.",
    "urged to negotiate": "Olaf Scholz forderte Wladimir Putin auf, ernsthaft mit Kiew zu verhandeln.",
    "a measure is met": "Die EU traf am Montag eine Entscheidung über Russland.",
    "sanctions": "Die USA verhängten am Montag Sanktionen gegen Russland.",
}


@pytest.mark.parametrize("title", CASES)
def test_a_sentence_tells_of_a_contact(title: str) -> None:
    text, expected = CASES[title]
    assert told(text) == expected


@pytest.mark.parametrize("title", NOTHING)
def test_a_sentence_tells_of_none(title: str) -> None:
    assert told(NOTHING[title]) == []
