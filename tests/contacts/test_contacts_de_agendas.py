"""German: the days of an agenda and of a list: a week to come and its days, stages of a journey, several contacts under one word. The day is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "a week to come, and a weekday in another paragraph": (
        "Antonio Tajani besucht nächste Woche Norwegen.\n\nAm Freitag will er mit Espen Barth Eide sprechen.",
        ["visit planned 2025-05-26/2025-06-01: Tajani | in -/NO", "contact planned -: Eide, Tajani"],
    ),
    "a day of the week to come": (
        "Antonio Tajani reist in der kommenden Woche nach Westafrika. Am Donnerstag wird er in Senegal erwartet.",
        [
            "visit planned 2025-05-29: Tajani | in -/SN",
        ],
    ),
    "a day of the week to come, behind the day of the announcement": (
        "Antonio Tajani besucht nächste Woche Norwegen. Das teilte sein Büro am Montag mit. Am Freitag will er mit Espen Barth Eide sprechen.",
        [
            "visit planned 2025-05-26/2025-06-01: Tajani | in -/NO",
            "meeting planned 2025-05-30: Eide, Tajani | in -/NO",
        ],
    ),
    "days of the week to come, the last one of the next": (
        "Kommende Woche bricht Petr Pavel nach Asien auf. Am Sonntag trifft er in Samarkand Schawkat Mirsijojew, am Montag in Astana Kassym-Schomart Tokajew.",
        [
            "visit planned 2025-05-26/2025-06-01: Pavel",
            "meeting planned 2025-06-01: Mirsijojew, Pavel | in Samarkand/UZ",
            "meeting planned 2025-06-02: Pavel, Tokajew | in Astana/KZ",
        ],
    ),
    "a weekday of a week that is named with the first": (
        "Am Dienstag kommender Woche fliegt Hakan Fidan nach Kairo. Am Mittwoch trifft er dort Badr Abdelatty.",
        [
            "visit planned 2025-05-27: Fidan | in Kairo/EG",
            "meeting planned 2025-05-28: Abdelatty, Fidan | in Kairo/EG",
        ],
    ),
    "a weekday at home, when a journey is told for the week to come": (
        "In der kommenden Woche reist Petr Pavel nach China. Am Donnerstag empfängt er in Prag Karol Nawrocki.",
        [
            "visit planned 2025-05-26/2025-06-01: Pavel | in -/CN",
            "meeting planned -: Nawrocki, Pavel | in Prag/CZ",
        ],
    ),
    "a weekday of this week, named as such": (
        "Nächste Woche reist Hakan Fidan nach Kairo. An diesem Donnerstag trifft er in Ankara David Lammy.",
        [
            "visit planned 2025-05-26/2025-06-01: Fidan | in Kairo/EG",
            "meeting planned 2025-05-22: Fidan, Lammy | in Ankara/TR",
        ],
    ),
    "two days, each with its place": (
        "Ilham Alijew und Nikol Paschinjan trafen sich am 17. Februar in München und am 10. Mai in Tirana.",
        [
            "meeting held 2025-02-17: Alijew, Paschinjan | in München/DE",
            "meeting held 2025-05-10: Alijew, Paschinjan | in Tirana/AL",
        ],
    ),
    "three months, each with its place": (
        "Donald Tusk und Petr Fiala kamen im Januar in Prag, im März in Warschau und Anfang Mai in Brünn zusammen.",
        [
            "meeting held 2025-01: Fiala, Tusk | in Prag/CZ",
            "meeting held 2025-03: Fiala, Tusk | in Warschau/PL",
            "meeting held 2025-05-01/2025-05-10: Fiala, Tusk | in Brünn/CZ",
        ],
    ),
    "three days without places": (
        "Donald Tusk telefonierte mit Petr Fiala am 4. April, am 13. April und zuletzt am 5. Mai.",
        [
            "call held 2025-04-04: Fiala, Tusk",
            "call held 2025-04-13: Fiala, Tusk",
            "call held 2025-05-05: Fiala, Tusk",
        ],
    ),
    "meetings there were": (
        "Weitere Treffen zwischen Donald Tusk und Petr Fiala gab es im November in Prag sowie im April in Warschau.",
        [
            "meeting held 2024-11: Fiala, Tusk | in Prag/CZ",
            "meeting held 2025-04: Fiala, Tusk | in Warschau/PL",
        ],
    ),
    "two days of one meeting": (
        "Donald Tusk und Petr Fiala kamen am 3. und 4. Mai in Prag zusammen.",
        [
            "meeting held 2025-05-03/2025-05-04: Fiala, Tusk | in Prag/CZ",
        ],
    ),
    "a plan behind a meeting": (
        "Donald Tusk traf Petr Fiala am Montag in Prag und reist am Freitag nach Rom.",
        [
            "meeting held 2025-05-19: Fiala, Tusk | in Prag/CZ",
            "visit planned 2025-05-23: Tusk | in Rom/IT",
        ],
    ),
    "stages of a journey": (
        "Am 3. Juni beginnt Antonio Tajani seine Reise in Aserbaidschan. In Baku ist ein Gespräch mit Ilham Alijew geplant. Am 4. Juni geht es weiter nach Georgien.",
        [
            "visit planned 2025-06-03: Tajani | in -/AZ",
            "meeting planned 2025-06-03: Alijew, Tajani | in Baku/AZ",
            "visit planned 2025-06-04: Tajani | in -/GE",
        ],
    ),
    "a stage of a journey that may go on": (
        "Am 3. Juni beginnt Antonio Tajani seine Reise in Aserbaidschan. In Baku ist ein Gespräch mit Ilham Alijew geplant.",
        [
            "visit planned 2025-06-03: Tajani | in -/AZ",
            "meeting planned -: Alijew, Tajani | in Baku/AZ",
        ],
    ),
    "a journey made for talks": (
        "Antonio Tajani fliegt am Donnerstag für Gespräche mit Hakan Fidan nach Ankara.",
        [
            "visit planned 2025-05-22: Tajani | in Ankara/TR",
            "talks planned 2025-05-22: Fidan, Tajani | in Ankara/TR",
        ],
    ),
    "later on a weekday told before": (
        "Wang Yi traf am Montag in Delhi ein. Später am Montag soll er auch Narendra Modi treffen.",
        [
            "visit held 2025-05-19: Yi | in Neu-Delhi/IN",
            "meeting planned 2025-05-19: Modi, Yi",
        ],
    ),
    "later on this very weekday": (
        "Antonio Tajani hält sich in Ankara auf. Später am Dienstag soll er Hakan Fidan treffen.",
        [
            "visit ongoing -: Tajani | in Ankara/TR",
            "meeting planned 2025-05-20: Fidan, Tajani",
        ],
    ),
    "later in the day, of a plan": (
        "An diesem Dienstag spricht Antonio Tajani mit Hakan Fidan. Später am Tag soll er noch Badr Abdelatty treffen.",
        [
            "contact planned 2025-05-20: Fidan, Tajani",
            "meeting planned 2025-05-20: Abdelatty, Tajani",
        ],
    ),
    "still on this weekday, beside another to come": (
        "Laurent Fabius kommt am Sonntag zurück. Noch am Dienstag will Hakan Fidan in Wien mit Wang Yi sprechen.",
        [
            "meeting planned 2025-05-20: Fidan, Yi | in Wien/AT",
        ],
    ),
    "the same evening, with another day between": (
        "Am Sonntagabend äußerte sich Aleksandar Vučić. Am Freitag hatte Edi Rama ihn eingeladen. Kaja Kallas telefonierte noch am selben Abend mit Aleksandar Vučić.",
        [
            "visit proposed -: Rama, Vučić | by AL",
            "call held 2025-05-18: Kallas, Vučić",
        ],
    ),
    "what was said on a day, behind a meeting": (
        "Am Montag erklärte Hakan Fidan nach Gesprächen mit Abbas Araghtschi in Teheran, eine Lösung sei nah.",
        [
            "talks held 2025-05-19: Araghtschi, Fidan | in Teheran/IR",
        ],
    ),
    "behind a meeting it was said on a day": (
        "Nach einem Treffen mit David Lammy in London äußerte sich Hakan Fidan am Montag zuversichtlich.",
        [
            "meeting held 2025-05-19: Fidan, Lammy | in London/GB",
        ],
    ),
    "two weeks behind a meeting": (
        "Zwei Wochen nach seinem Treffen mit Wladimir Putin sagte Viktor Orbán am Montag, er bereue nichts.",
        [
            "meeting held -: Orbán, Putin",
        ],
    ),
    "done behind a meeting": (
        "Wenige Tage nach einem Telefonat mit Xi Jinping verhängte Donald Trump am Montag neue Zölle.",
        [
            "call held -: Jinping, Trump",
        ],
    ),
    "at the goal of a journey": (
        "Ararat Mirsojan flog am 15. Februar nach Ankara und besprach sich dort mit Hakan Fidan.",
        [
            "visit held 2025-02-15: Mirsojan | in Ankara/TR",
            "meeting held 2025-02-15: Fidan, Mirsojan | in Ankara/TR",
        ],
    ),
    "a journey that began on a day": (
        "Auf seiner Reise, die am Sonntag begann, traf Antonio Tajani in Lagos Bola Tinubu.",
        [
            "visit ongoing 2025-05-18: Tajani | in Lagos/NG",
            "meeting held -: Tajani, Tinubu | in Lagos/NG",
        ],
    ),
    "a journey that begins on a day": (
        "Zum Abschluss seiner Reise, die am Sonntag beginnt, trifft Antonio Tajani in Lagos Bola Tinubu.",
        [
            "visit planned 2025-05-25: Tajani | in Lagos/NG",
            "meeting planned -: Tajani, Tinubu | in Lagos/NG",
        ],
    ),
    "a journey that somebody sets out on": (
        "Karol Nawrocki tritt am Freitag eine dreitägige Reise nach Vietnam an.",
        [
            "visit planned 2025-05-23: Nawrocki | in -/VN | P3D",
        ],
    ),
    "meetings at several occasions": (
        "Donald Tusk und Petr Fiala trafen sich bei der Weltmeisterschaft 2022 in Katar, beim Gipfel am 10. September 2023 in Brüssel und am Rande der Tagung des Europäischen Rates in Prag im April.",
        [
            "meeting held 2022: Fiala, Tusk | in -/QA",
            "meeting held 2023-09-10: Fiala, Tusk | in Brüssel/BE",
            "meeting held 2025-04: Fiala, Tusk | in Prag/CZ",
        ],
    ),
    "who came to know each other": (
        "Recep Tayyip Erdoğan und Nikol Paschinjan lernten sich im Oktober 2022 in Prag persönlich kennen.",
        [
            "meeting held 2022-10: Erdoğan, Paschinjan | in Prag/CZ",
        ],
    ),
    "who has known each other for long": (
        "Recep Tayyip Erdoğan und Nikol Paschinjan kennen sich seit Oktober 2022.",
        [],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_each_contact_has_its_own_day(case: str) -> None:
    text, lines = CASES[case]
    assert told(text) == lines
