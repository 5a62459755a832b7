"""German journeys: where somebody is, how a journey goes on with nobody named, what it leads to. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "arrived in a state that is described": (
        "Emmanuel Macron besucht Kenia. Er war am Sonntag in dem ostafrikanischen Land eingetroffen.",
        ["visit held 2025-05-18: Macron | in -/KE"],
    ),
    "a meeting on an island that is described": (
        "Emmanuel Macron war in Kuba. In dem Karibikstaat traf er am Montag Bruno Rodríguez.",
        [
            "visit held -: Macron | in -/CU",
            "meeting held 2025-05-19: Macron, Rodríguez | in -/CU",
        ],
    ),
    "there, where a visit leads": (
        "Emmanuel Macron besucht am Freitag Kuba. Dort will er auch Bruno Rodríguez treffen.",
        [
            "visit planned 2025-05-23: Macron | in -/CU",
            "meeting planned -: Macron, Rodríguez | in -/CU",
        ],
    ),
    "another state than the one before": (
        "Emmanuel Macron besucht Kenia. Am Sonntag war er in dem Golfstaat Katar eingetroffen.",
        ["visit held -: Macron | in -/KE", "visit held 2025-05-18: Macron | in -/QA"],
    ),
    "an invitation followed": (
        "William Ruto ist am Montag einer Einladung Emmanuel Macrons nach Paris gefolgt.",
        ["visit held 2025-05-19: Macron, Ruto | in Paris/FR | by FR"],
    ),
    "an invitation accepted by this one": (
        "Emmanuel Macron lud William Ruto nach Paris ein; dieser sagte zu.",
        ["visit planned -: Macron, Ruto | in Paris/FR | by FR"],
    ),
    "some days of a stay": (
        "William Ruto hielt sich zwei Tage in Paris auf.",
        ["visit held -: Ruto | in Paris/FR | P2D"],
    ),
    "for some days": (
        "William Ruto reist am Freitag für zwei Tage nach Paris.",
        ["visit planned 2025-05-23: Ruto | in Paris/FR | P2D"],
    ),
    "some days for several states": (
        "William Ruto bricht am Freitag zu einer fünftägigen Reise nach Finnland, Norwegen und Island auf.",
        [
            "visit planned 2025-05-23: Ruto | in -/FI",
            "visit planned 2025-05-23/2025-05-27: Ruto | in -/NO",
            "visit planned 2025-05-23/2025-05-27: Ruto | in -/IS",
        ],
    ),
    "a guest of no list, who is no state": (
        "Vizepremier Li besuchte im April Kenia und Ghana.",
        [],
    ),
    "the harbour of a town": (
        "Am Montag besuchte António Guterres den Hafen von Odessa.",
        ["visit held 2025-05-19: Guterres | in Odessa/UA"],
    ),
    "no town of a grave": (
        "Am Montag besuchte António Guterres das Grab von Nelson Mandela.",
        [],
    ),
    "who is somewhere": (
        "Präsident William Ruto ist zu politischen Gesprächen in Finnlands Hauptstadt Helsinki.",
        ["visit ongoing -: Ruto | in Helsinki/FI"],
    ),
    "who will be somewhere": (
        "Am Donnerstag ist William Ruto in Helsinki.",
        ["visit planned 2025-05-22: Ruto | in Helsinki/FI"],
    ),
    "who is on a visit": (
        "William Ruto ist zu einem viertägigen Besuch in der finnischen Hauptstadt Helsinki.",
        ["visit ongoing -: Ruto | in Helsinki/FI | P4D"],
    ),
    "what somebody is": (
        "William Ruto ist der bekannteste Redner in Helsinki. Er ist sehr beliebt in Schweden.",
        [],
    ),
    "the goal behind the state's own noun": (
        "William Ruto ist am Montag in Finnlands Hauptstadt Helsinki eingetroffen.",
        ["visit held 2025-05-19: Ruto | in Helsinki/FI"],
    ),
    "a town with its noun": (
        "William Ruto traf am Montag in der südkoreanischen Hafenstadt Busan Alexander Stubb.",
        ["meeting held 2025-05-19: Ruto, Stubb | in Busan/KR"],
    ),
    "it goes on": (
        "William Ruto ist am Sonntag in Helsinki gelandet. Am Montag ging es weiter nach Oslo.",
        ["visit held 2025-05-18: Ruto | in Helsinki/FI", "visit held 2025-05-19: Ruto | in Oslo/NO"],
    ),
    "it will go on": (
        "William Ruto reist am Mittwoch nach Helsinki. Am Donnerstag geht es in die Schweiz.",
        ["visit planned 2025-05-21: Ruto | in Helsinki/FI", "visit planned 2025-05-22: Ruto | in -/CH"],
    ),
    "home is no stop": (
        "William Ruto war am Montag in Helsinki. Am Donnerstag geht es zurück nach Nairobi.",
        ["visit held 2025-05-19: Ruto | in Helsinki/FI"],
    ),
    "what it is about": (
        "William Ruto war am Montag in Helsinki. Dort ging es nach Angaben der Zeitung um Schweden.",
        ["visit held 2025-05-19: Ruto | in Helsinki/FI"],
    ),
    "stops": (
        "William Ruto bricht zu einer Reise in den Norden auf. Erste Station ist Helsinki. Danach folgen Oslo und Stockholm.",
        [
            "visit planned -: Ruto | in Helsinki/FI",
            "visit planned -: Ruto | in Oslo/NO",
            "visit planned -: Ruto | in Stockholm/SE",
        ],
    ),
    "a state that follows an example": (
        "William Ruto war am Montag in Helsinki. Dann folgte Schweden dem Beispiel.",
        ["visit held 2025-05-19: Ruto | in Helsinki/FI"],
    ),
    "where a journey leads": (
        "Seine erste Auslandsreise nach der Wahl im April führte William Ruto nach Helsinki.",
        ["visit held -: Ruto | in Helsinki/FI"],
    ),
    "where a journey leads, and where not": (
        "Die erste Reise von William Ruto führte nach Helsinki und nicht nach Oslo.",
        ["visit held -: Ruto | in Helsinki/FI"],
    ),
    "where it ends": (
        "William Ruto ist am Sonntag nach Helsinki geflogen. Am Freitag endet die Reise in Oslo.",
        ["visit held 2025-05-18: Ruto | in Helsinki/FI", "visit planned 2025-05-23: Ruto | in Oslo/NO"],
    ),
    "the time of something else": (
        "Nach dem Amtsantritt am 1. Mai reiste William Ruto nach Helsinki.",
        ["visit held -: Ruto | in Helsinki/FI"],
    ),
    "the time of something else that is somebody's": (
        "Am Montag fand Rutos erstes Treffen mit Emmanuel Macron nach dessen Wahl am 2. Mai statt.",
        ["meeting held 2025-05-19: Macron, Ruto"],
    ),
    "two goals in one clause": (
        "William Ruto reiste am Montag nach einem Besuch in Helsinki nach Oslo.",
        ["visit held -: Ruto | in Helsinki/FI", "visit held 2025-05-19: Ruto | in Oslo/NO"],
    ),
    "a guest who is received": (
        "Alexander Stubb hat William Ruto am Montag zu einem Staatsbesuch in Finnland empfangen.",
        ["meeting held 2025-05-19: Ruto, Stubb | in -/FI", "visit held 2025-05-19: Ruto, Stubb | in -/FI"],
    ),
    "a guest who was received": (
        "William Ruto wurde am Montag von Alexander Stubb zu einem Besuch in Helsinki empfangen.",
        [
            "meeting held 2025-05-19: Ruto, Stubb | in Helsinki/FI",
            "visit held 2025-05-19: Ruto, Stubb | in Helsinki/FI",
        ],
    ),
    "where one is invited to": (
        "Im Streit um die Ostsee hat Alexander Stubb in der Zeitung William Ruto nach Helsinki eingeladen.",
        ["visit proposed -: Ruto, Stubb | in Helsinki/FI | by FI"],
    ),
    "an airport": (
        "Am Montag landete William Ruto am Flughafen Zürich.",
        ["visit held 2025-05-19: Ruto | in Zürich/CH"],
    ),
    "the visit just told": (
        "William Ruto reist am Donnerstag nach Helsinki. Es ist der erste Besuch von Ruto in der finnischen Hauptstadt.",
        ["visit planned 2025-05-22: Ruto | in Helsinki/FI"],
    ),
    "a day of the visit": (
        "William Ruto ist am Sonntag zu einem Besuch in Helsinki eingetroffen. Am zweiten Tag des Besuchs redete er in Turku.",
        ["visit held 2025-05-18: Ruto | in Helsinki/FI"],
    ),
    "two stops of one visit": (
        "William Ruto ist am Sonntag in Finnland eingetroffen. Weitere Stationen des Besuchs sind Turku und Helsinki.",
        ["visit held 2025-05-18: Ruto | in -/FI"],
    ),
    "the goal stands by the verb": (
        "Vor dem Treffen mit Hakan Fidan in Ankara ist William Ruto am Montag zu einem Treffen mit Alexander Stubb in Helsinki eingetroffen.",
        [
            "meeting planned -: Fidan, Ruto | in Ankara/TR",
            "meeting planned -: Ruto, Stubb | in Helsinki/FI",
            "visit held 2025-05-19: Ruto | in Helsinki/FI",
        ],
    ),
    "a city rather than a council": (
        "Nach seinem Auftritt im Uno-Sicherheitsrat hat William Ruto am Montag in Washington Marco Rubio getroffen.",
        ["meeting held 2025-05-19: Rubio, Ruto | in Washington/US"],
    ),
    "an invitation accepted": (
        "William Ruto nahm eine Einladung von Alexander Stubb nach Helsinki an.",
        ["visit planned -: Ruto, Stubb | in Helsinki/FI | by FI"],
    ),
    "an invitation refused": (
        "Eine Einladung nach Helsinki hat William Ruto abgelehnt.",
        ["visit denied -: Ruto | in Helsinki/FI"],
    ),
    "an invitation received": (
        "William Ruto hat eine Einladung von Alexander Stubb nach Helsinki erhalten.",
        ["visit proposed -: Ruto, Stubb | in Helsinki/FI | by FI"],
    ),
    "a guest says yes": (
        "Alexander Stubb lud William Ruto nach Helsinki ein. Ruto sagte zu.",
        ["visit planned -: Ruto, Stubb | in Helsinki/FI | by FI"],
    ),
    "a guest says no": (
        "Alexander Stubb lud William Ruto nach Helsinki ein. Ruto lehnte ab.",
        ["visit denied -: Ruto, Stubb | in Helsinki/FI | by FI"],
    ),
    "a host who goes on": (
        "Alexander Stubb lud William Ruto nach Helsinki ein. Stubb sagte zu, den Hafen zu zeigen.",
        ["visit proposed -: Ruto, Stubb | in Helsinki/FI | by FI"],
    ),
    "who is met on a journey elsewhere": (
        "William Ruto kommt am Donnerstag nach Genf, um mit Alexander Stubb zu sprechen.",
        [
            "meeting planned 2025-05-22: Ruto, Stubb | in Genf/CH",
            "visit planned 2025-05-22: Ruto | in Genf/CH",
        ],
    ),
    "where there is war is no goal": (
        "William Ruto reist am Donnerstag vor dem Hintergrund des Krieges in der Ukraine zu einem Besuch in die früheren Sowjetrepubliken Kasachstan und Usbekistan.",
        ["visit planned -: Ruto | in -/UZ", "visit planned 2025-05-22: Ruto | in -/KZ"],
    ),
    "two days are no second visit": (
        "William Ruto ist am Montag zu einem zweitägigen Besuch in Helsinki eingetroffen. Der Besuch war lange geplant.",
        ["visit held 2025-05-19: Ruto | in Helsinki/FI | P2D"],
    ),
    "several stops at once": (
        "William Ruto ist in den Norden aufgebrochen. Stationen sind Finnland und Schweden.",
        ["visit planned -: Ruto | in -/FI", "visit planned -: Ruto | in -/SE"],
    ),
    "stops that are planned": (
        "William Ruto reist in den Norden. Geplant sind Stationen in Finnland und Schweden.",
        ["visit planned -: Ruto | in -/FI", "visit planned -: Ruto | in -/SE"],
    ),
    "no stop but an aim": (
        "William Ruto reist in den Norden. Ziel ist Frieden mit Schweden.",
        [],
    ),
    "who is met during a visit": (
        "William Ruto wird am 2. Juni bei einem Besuch in Helsinki mit Alexander Stubb zusammentreffen.",
        [
            "meeting planned 2025-06-02: Ruto, Stubb | in Helsinki/FI",
            "visit planned 2025-06-02: Ruto | in Helsinki/FI",
        ],
    ),
    "with whom talks are held during a visit": (
        "William Ruto hat am Montag bei einem Besuch in Helsinki mit Alexander Stubb Gespräche geführt.",
        [
            "talks held 2025-05-19: Ruto, Stubb | in Helsinki/FI",
            "visit held 2025-05-19: Ruto | in Helsinki/FI",
        ],
    ),
    "a week that two verbs share": (
        "William Ruto wird in der kommenden Woche Finnland besuchen und dort mit Alexander Stubb zusammentreffen.",
        [
            "meeting planned 2025-05-26/2025-06-01: Ruto, Stubb | in -/FI",
            "visit planned 2025-05-26/2025-06-01: Ruto | in -/FI",
        ],
    ),
    "where the verb leads, not the visit before": (
        "Nach seinem Besuch in Oslo reiste William Ruto nach Helsinki, wo ein Treffen mit Alexander Stubb geplant ist.",
        [
            "meeting planned -: Ruto, Stubb | in Helsinki/FI",
            "visit held -: Ruto | in Helsinki/FI",
            "visit held -: Ruto | in Oslo/NO",
        ],
    ),
    "the one whom an article follows": (
        "William Ruto reist in den Norden.\n\nIn Helsinki ist ein Treffen mit Alexander Stubb geplant. Dort ist am Donnerstag auch ein Gespräch mit Jonas Gahr Støre vorgesehen.",
        [
            "meeting planned -: Ruto, Stubb | in Helsinki/FI",
            "meeting planned 2025-05-22: Ruto, Støre | in Helsinki/FI",
        ],
    ),
    "a place inside the word": (
        "William Ruto verschob seine Finnlandreise. Er plant auch eine Oslo-Visite.",
        ["visit cancelled -: Ruto | in -/FI", "visit planned -: Ruto | in Oslo/NO"],
    ),
    "another place inside the word": (
        "William Ruto brach am Montag seinen Finnlandbesuch ab. Die Kenia-Reise von Alexander Stubb ist geplant.",
        ["visit held 2025-05-19: Ruto | in -/FI", "visit planned -: Stubb | in -/KE"],
    ),
    "who receives during a visit": (
        "William Ruto ist am Montag zum Auftakt seines Finnland-Besuchs von Alexander Stubb begrüßt worden.",
        ["meeting held 2025-05-19: Ruto, Stubb | in -/FI", "visit held -: Ruto, Stubb | in -/FI"],
    ),
    "what somebody is on a journey": (
        "Daniel arap Moi war als erster kenianischer Präsident nach Oslo gereist.",
        ["visit held -: Moi | in Oslo/NO"],
    ),
    "who came there": (
        "William Ruto ist am Montag in Helsinki eingetroffen. Am Abend ist dort auch Jonas Gahr Støre angekommen.",
        ["visit held 2025-05-19: Ruto | in Helsinki/FI", "visit held 2025-05-19: Støre | in Helsinki/FI"],
    ),
    "who is sent": (
        "William Ruto schickte Musalia Mudavadi nach Helsinki.",
        ["visit held -: Mudavadi | in Helsinki/FI"],
    ),
    "what is sent": (
        "William Ruto schickte Alexander Stubb eine Einladung nach Nairobi. Stubb schickt Schiffe nach Oslo.",
        ["visit proposed -: Ruto, Stubb | in Nairobi/KE | by KE"],
    ),
    "where a stop was made": (
        "Vor seiner Ankunft in Oslo machte William Ruto in Helsinki Zwischenstation.",
        ["visit held -: Ruto | in Helsinki/FI"],
    ),
    "whose visit is no state's": (
        "William Ruto warb für Frieden in der Ukraine und sagte, der Besuch werde die Beziehungen zu Oslo stärken.",
        [],
    ),
    "the day on which a journey ended": (
        "Die Reise von William Ruto nach Finnland, Norwegen und Schweden geht heute zu Ende.",
        [
            "visit held ../2025-05-20: Ruto | in -/FI",
            "visit held ../2025-05-20: Ruto | in -/NO",
            "visit held ../2025-05-20: Ruto | in -/SE",
        ],
    ),
    "the day of the return": (
        "William Ruto beendete am Montag seinen Besuch in Helsinki.",
        ["visit held ../2025-05-19: Ruto | in Helsinki/FI"],
    ),
    "the days before are another day": (
        "William Ruto kam am Samstag mit dem Chef einer Miliz zusammen. In den Tagen zuvor hatte Ruto in Helsinki Alexander Stubb getroffen.",
        ["meeting held -: Ruto, Stubb | in Helsinki/FI"],
    ),
    "each month its place": (
        "1972 besuchte Richard Nixon im Februar Peking und im Mai Moskau.\n\n1975 flog er im Juni nach Bonn.",
        [
            "visit held 1972-02: Nixon | in Peking/CN",
            "visit held 1972-05: Nixon | in Moskau/RU",
            "visit held 1975-06: Nixon | in Bonn/DE",
        ],
    ),
    "years before the days of a chronology": (
        "1993: 29. August: Jitzchak Rabin reist nach Oslo.\n\n13. September: Rabin fliegt nach Bonn.\n\n1994: 4. Mai: Rabin fliegt nach Kairo.",
        [
            "visit held 1993-08-29: Rabin | in Oslo/NO",
            "visit held 1993-09-13: Rabin | in Bonn/DE",
            "visit held 1994-05-04: Rabin | in Kairo/EG",
        ],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_the_journey_is_understood(name: str) -> None:
    text, expected = CASES[name]
    assert sorted(told(text)) == sorted(expected)
