"""Parts of one clause with a day of their own, whose partners and places are of that day alone. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: a noun with two partners on two days": (
        "de",
        "Wladimir Putin führte am Montag Gespräche mit Donald Trump und am Dienstag mit Emmanuel Macron.",
        [
            "talks held 2025-05-19: Putin, Trump",
            "talks held 2025-05-20: Macron, Putin",
        ],
    ),
    "de: a pronoun for the second one": (
        "de",
        "Wladimir Putin hatte am 12. Februar ein Telefonat mit Donald Trump und am 14. Februar eines mit Emmanuel Macron.",
        [
            "call held 2025-02-12: Putin, Trump",
            "call held 2025-02-14: Macron, Putin",
        ],
    ),
    "de: plans": (
        "de",
        "Friedrich Merz hat am Freitag ein Treffen mit Donald Tusk und am Samstag mit Emmanuel Macron.",
        [
            "meeting planned 2025-05-23: Merz, Tusk",
            "meeting planned 2025-05-24: Macron, Merz",
        ],
    ),
    "de: another noun in the second part": (
        "de",
        "Friedrich Merz führt am Freitag ein Telefonat mit Donald Trump und am Samstag ein Gespräch mit Emmanuel Macron.",
        [
            "call planned 2025-05-23: Merz, Trump",
            "contact planned 2025-05-24: Macron, Merz",
        ],
    ),
    "de: what a journey is for in each part": (
        "de",
        "Narendra Modi reiste im Juli zu Gesprächen mit Wladimir Putin nach Moskau und im Oktober zu einem Treffen mit Xi Jinping nach Kasan.",
        [
            "visit held 2024-07: Modi | in Moskau/RU",
            "visit held 2024-10: Modi | in Kasan/RU",
            "talks held 2024-07: Modi, Putin | in Moskau/RU",
            "meeting held 2024-10: Jinping, Modi",
        ],
    ),
    "de: one who is met without a noun": (
        "de",
        "Wolodymyr Selenskyj traf am Montag Emmanuel Macron zu Gesprächen und am Dienstag Friedrich Merz.",
        [
            "meeting held 2025-05-19: Macron, Selenskyj",
            "meeting held 2025-05-20: Merz, Selenskyj",
        ],
    ),
    "de: so many journeys, with their days and places": (
        "de",
        "Narendra Modi reiste im vergangenen Jahr zweimal nach Russland – im Juli nach Moskau und dann im Oktober nach Kasan.",
        [
            "visit held 2024-07: Modi | in Moskau/RU",
            "visit held 2024-10: Modi | in Kasan/RU",
        ],
    ),
    "de: so many journeys to one place": (
        "de",
        "Emmanuel Macron kam zweimal nach Berlin, im März und im April.",
        [
            "visit held 2025-03: Macron | in Berlin/DE",
            "visit held 2025-04: Macron | in Berlin/DE",
        ],
    ),
    "de: the host of one of the journeys": (
        "de",
        "Viktor Orban reiste voriges Jahr dreimal nach Moskau: im März, im Juli zu Wladimir Putin und im Dezember.",
        [
            "visit held 2024-03: Orban | in Moskau/RU",
            "visit held 2024-07: Orban, Putin | in Moskau/RU",
            "visit held 2024-12: Orban | in Moskau/RU",
        ],
    ),
    "de: the hosts of two journeys": (
        "de",
        "Giorgia Meloni reiste am Montag zu Emmanuel Macron nach Paris und am Dienstag zu Friedrich Merz nach Berlin.",
        [
            "visit held 2025-05-19: Macron, Meloni | in Paris/FR",
            "visit held 2025-05-20: Meloni, Merz | in Berlin/DE",
        ],
    ),
    "de: a list of days behind the noun": (
        "de",
        "Die Gespräche zwischen Steve Witkoff und Abbas Araghtschi am 12. April in Maskat und am 19. April in Rom waren indirekt.",
        [
            "talks held 2025-04-12: Araghtschi, Witkoff | in Maskat/OM",
            "talks held 2025-04-19: Araghtschi, Witkoff | in Rom/IT",
        ],
    ),
    "de: less than the number": (
        "de",
        "Emmanuel Macron war dreimal in Berlin, zuletzt im April.",
        [],
    ),
    "de: met beside another": (
        "de",
        "Am Freitag trifft Friedrich Merz neben Emmanuel Macron auch den britischen Premier Keir Starmer und Donald Tusk.",
        [
            "meeting planned 2025-05-23: Macron, Merz",
            "meeting planned 2025-05-23: Merz, Starmer",
            "meeting planned 2025-05-23: Merz, Tusk",
        ],
    ),
    "de: beside one who opens the sentence": (
        "de",
        "Neben Wolodymyr Selenskyj traf Johann Wadephul am Montag in Kiew auch Andrij Sybiha.",
        [
            "meeting held 2025-05-19: Selenskyj, Wadephul | in Kiew/UA",
            "meeting held 2025-05-19: Sybiha, Wadephul | in Kiew/UA",
        ],
    ),
    "de: beside one at the same table": (
        "de",
        "An dem Treffen mit Friedrich Merz nahm am Montag neben Wolodymyr Selenskyj auch Emmanuel Macron teil.",
        [
            "meeting held 2025-05-19: Macron, Merz, Selenskyj",
        ],
    ),
    "en: a noun with two partners on two days": (
        "en",
        "Friedrich Merz held talks with Emmanuel Macron on Monday and with Donald Tusk on Tuesday.",
        [
            "talks held 2025-05-19: Macron, Merz",
            "talks held 2025-05-20: Merz, Tusk",
        ],
    ),
    "en: the day before its partner": (
        "en",
        "On Monday Friedrich Merz held talks with Emmanuel Macron and on Tuesday with Donald Tusk.",
        [
            "talks held 2025-05-19: Macron, Merz",
            "talks held 2025-05-20: Merz, Tusk",
        ],
    ),
    "en: a pronoun for the second one": (
        "en",
        "Friedrich Merz had a call with Emmanuel Macron on Monday and one with Donald Tusk on Tuesday.",
        [
            "call held 2025-05-19: Macron, Merz",
            "call held 2025-05-20: Merz, Tusk",
        ],
    ),
    "en: what a journey is for in each part": (
        "en",
        "Narendra Modi travelled to Russia twice last year, in July for talks with Vladimir Putin in Moscow and in October for a summit in Kazan.",
        [
            "visit held 2024-07: Modi | in Moscow/RU",
            "visit held 2024-10: Modi | in Kazan/RU",
            "talks held 2024-07: Modi, Putin | in Moscow/RU",
        ],
    ),
    "ru: a noun with two partners on two days": (
        "ru",
        "В понедельник Путин провёл переговоры с Трампом и во вторник с Макроном.",
        [
            "talks held 2025-05-19: Путин, Трамп",
            "talks held 2025-05-20: Макрон, Путин",
        ],
    ),
    "ru: so many journeys": (
        "ru",
        "Моди дважды приезжал в Россию: в июле на переговоры с Путиным в Москву и в октябре на саммит в Казань.",
        [
            "visit held 2024-07: Моди | in Москва/RU",
            "visit held 2024-10: Моди | in Казань/RU",
            "talks held 2024-07: Моди, Путин | in Москва/RU",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_parted_days(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
