"""A time that is part of a contact's noun, or its adjective, is its day. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

MEETING = "meeting held {}: Fidan, Tajani"

CASES = {
    "de: a month in a compound, whatever stands before it": (
        "de",
        "Nach dem April-Treffen von Hakan Fidan und Antonio Tajani war es still.",
        MEETING.format("2025-04"),
    ),
    "de: a compound as an object": (
        "de",
        "Das Märztreffen mit Antonio Tajani nutzte Hakan Fidan.",
        MEETING.format("2025-03"),
    ),
    "de: since a compound": (
        "de",
        "Seit dem Februar-Treffen mit Antonio Tajani hat Hakan Fidan nichts gehört.",
        MEETING.format("-"),
    ),
    "de: an adjective, and how long it took": (
        "de",
        "Das gestrige Treffen von Hakan Fidan und Antonio Tajani dauerte vier Stunden.",
        MEETING.format("2025-05-19") + " | PT4H",
    ),
    "de: since a meeting whose year stands behind it": (
        "de",
        "Seit ihrem ersten Treffen 2017 sind Hakan Fidan und Antonio Tajani befreundet.",
        MEETING.format("2017"),
    ),
    "de: the break since which is told, not the meeting": (
        "de",
        "Das Treffen von Hakan Fidan und Antonio Tajani ist das erste seit dem Abbruch der Beziehungen im Mai 2016.",
        MEETING.format("-"),
    ),
    "de: how long ago": (
        "de",
        "Das letzte Treffen von Hakan Fidan und Antonio Tajani liegt drei Jahre zurück.",
        MEETING.format("2022"),
    ),
    "de: how long ago it was then": (
        "de",
        "Das letzte Treffen von Hakan Fidan und Antonio Tajani lag damals drei Jahre zurück.",
        MEETING.format("-"),
    ),
    "en: a year before the noun": (
        "en",
        "At their 2018 Rome meeting, Hakan Fidan and Antonio Tajani signed a paper.",
        MEETING.format("2018").replace("Tajani", "Tajani | in Rome/IT"),
    ),
    "en: since a month's meeting": (
        "en",
        "Since a November 2022 meeting between Hakan Fidan and Antonio Tajani, trade has grown.",
        MEETING.format("2022-11"),
    ),
    "en: a weekday between owner and noun": (
        "en",
        "Hakan Fidan's surprise Sunday talks with Antonio Tajani were brief.",
        "talks held 2025-05-18: Fidan, Tajani",
    ),
    "en: a noun that could be a verb": (
        "en",
        "After Hakan Fidan's Sunday call with Antonio Tajani, prices fell.",
        "call held 2025-05-18: Fidan, Tajani",
    ),
    "en: the verb behind a weekday": (
        "en",
        "Hakan Fidan on Friday visits Rome.",
        "visit planned 2025-05-23: Fidan | in Rome/IT",
    ),
    "ru: a month as an adjective, and another adjective": (
        "ru",
        "После апрельского телефонного разговора Хакана Фидана и Антонио Таяни прошёл месяц.",
        "call held 2025-04: Таяни, Фидан",
    ),
    "ru: a weekday as an adjective behind 'на' is no day aimed at": (
        "ru",
        "На понедельничной встрече с Антонио Таяни Хакан Фидан заявил, что уйдёт.",
        "meeting held 2025-05-19: Таяни, Фидан",
    ),
    "ru: the day before yesterday": (
        "ru",
        "Позавчерашняя встреча Хакана Фидана с Антонио Таяни была краткой.",
        "meeting held 2025-05-18: Таяни, Фидан",
    ),
    "ru: last year's, in a phrase that explains another noun": (
        "ru",
        "Соглашения, подписанные во время прошлогодней встречи Хакана Фидана с Антонио Таяни, вступили в силу.",
        "meeting held 2024: Таяни, Фидан",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_own_day(name: str) -> None:
    language, text, expected = CASES[name]
    assert told(text, language) == [expected]


TWO = {
    "de": (
        "Hakan Fidan und Antonio Tajani trafen sich im März, davor im Herbst 2023.",
        "2025-03",
        "2023-09-01/2023-11-30",
    ),
    "en": (
        "Hakan Fidan and Antonio Tajani met in March, and before that in June 2023.",
        "2025-03",
        "2023-06",
    ),
}


@pytest.mark.parametrize("language", TWO)
def test_the_time_before(language: str) -> None:
    text, *days = TWO[language]
    found = sorted(line.split(":")[0].split()[-1] for line in told(text, language))
    assert found == sorted(days)


@pytest.mark.parametrize(
    "office",
    ["министров иностранных дел", "министров", "глав МИД"],
)
def test_russian_office_of_both(office: str) -> None:
    """An office in the plural before two names leaves them whose contact it is."""
    text = f"В Риме прошла встреча {office} Хакана Фидана и Антонио Таяни."
    assert told(text, "ru") == ["meeting held -: Таяни, Фидан | in Рим/IT"]


def test_russian_aides_are_not_whom_they_serve() -> None:
    assert told("В Риме прошла встреча советников Хакана Фидана и Антонио Таяни.", "ru") == []


def test_german_infinitive_with_inner_mark_looks_ahead() -> None:
    """What two agreed "abzuhalten" is to come, though the word ends as one of the past does."""
    text = "Italien und Malta vereinbarten, am 2. September in Rom eine weitere Gesprächsrunde abzuhalten."
    assert told(text, "de") == ["talks planned 2025-09-02: Italien, Malta | in Rom/IT"]
