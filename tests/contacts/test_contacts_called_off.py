"""Plans that came to nothing: the weekday may be over or to come, a clause behind the plan tells it, another day takes its place.

The day of the articles is Thursday, 6 November 2025.
"""

import pytest
from contact_factory import told

CASES = {
    "de: yesterday, or in a week": (
        "de",
        "Der für Mittwoch geplante Besuch Emmanuel Macrons in Vilnius wurde abgesagt.",
        ["visit cancelled -: Macron | in Vilnius/LT"],
    ),
    "de: tomorrow": (
        "de",
        "Emmanuel Macron sagte seinen für Freitag geplanten Besuch in Vilnius ab.",
        ["visit cancelled 2025-11-07: Macron | in Vilnius/LT"],
    ),
    "de: last Tuesday, as it fell through": (
        "de",
        "Das für Dienstag vereinbarte Treffen von Friedrich Merz und Emmanuel Macron fiel aus.",
        ["meeting cancelled -: Macron, Merz"],
    ),
    "de: another day instead": (
        "de",
        "Das ursprünglich für Dienstag angesetzte Treffen von Friedrich Merz und Emmanuel Macron findet nun am Freitag statt.",
        ["meeting planned 2025-11-07: Macron, Merz"],
    ),
    "de: the day on which it was called off is no other day": (
        "de",
        "Das für Freitag geplante Treffen von Friedrich Merz und Emmanuel Macron wurde am Mittwoch abgesagt.",
        ["meeting cancelled 2025-11-07: Macron, Merz"],
    ),
    "de: a clause behind": (
        "de",
        "Das Treffen von Friedrich Merz und Emmanuel Macron war für Freitag geplant, wurde aber abgesagt.",
        ["meeting cancelled 2025-11-07: Macron, Merz"],
    ),
    "de: a clause behind that puts it off": (
        "de",
        "Ein Treffen von Friedrich Merz und Emmanuel Macron war für Freitag geplant, wurde aber auf Montag verschoben.",
        ["meeting cancelled 2025-11-07: Macron, Merz"],
    ),
    "de: who called it off": (
        "de",
        "Friedrich Merz wollte am Freitag Emmanuel Macron treffen, sagte aber ab.",
        ["meeting cancelled 2025-11-07: Macron, Merz"],
    ),
    "de: something else was called off": (
        "de",
        "Friedrich Merz will am Freitag Emmanuel Macron treffen und sagte eine Rede in Köln ab.",
        ["meeting planned 2025-11-07: Macron, Merz"],
    ),
    "de: not called off": (
        "de",
        "Ein Treffen von Friedrich Merz und Emmanuel Macron ist für Freitag geplant und wurde nicht abgesagt.",
        ["meeting planned 2025-11-07: Macron, Merz"],
    ),
    "de: refused, on Monday or for Monday": (
        "de",
        "Friedrich Merz weigerte sich, Wladimir Putin am Montag in Genf zu treffen.",
        ["meeting denied -: Merz, Putin | in Genf/CH"],
    ),
    "en: refused, on Monday or for Monday": (
        "en",
        "Friedrich Merz refused to meet Vladimir Putin in Geneva on Monday.",
        ["meeting denied -: Merz, Putin | in Geneva/CH"],
    ),
    "en: agreed to": (
        "en",
        "Friedrich Merz agreed to meet Vladimir Putin in Geneva on Monday.",
        ["meeting planned 2025-11-10: Merz, Putin | in Geneva/CH"],
    ),
    "en: yesterday, or in a week": (
        "en",
        "Emmanuel Macron called off a visit to Vilnius scheduled for Wednesday.",
        ["visit cancelled -: Macron | in Vilnius/LT"],
    ),
    "en: a clause behind": (
        "en",
        "The meeting of Friedrich Merz and Emmanuel Macron was planned for Friday but was called off.",
        ["meeting cancelled 2025-11-07: Macron, Merz"],
    ),
    "en: something else was called off": (
        "en",
        "Friedrich Merz was to meet Emmanuel Macron on Friday and cancelled a speech in Cologne.",
        ["meeting planned 2025-11-07: Macron, Merz"],
    ),
    "ru: yesterday, or in a week": (
        "ru",
        "Запланированный на среду визит Эммануэля Макрона в Вильнюс отменён.",
        ["visit cancelled -: Макрон | in Вильнюс/LT"],
    ),
    "ru: put off to another day": (
        "ru",
        "Визит Эммануэля Макрона в Вильнюс перенесён на пятницу.",
        ["visit cancelled -: Макрон | in Вильнюс/LT"],
    ),
    "ru: another day instead": (
        "ru",
        "Намеченная на вторник встреча Фридриха Мерца и Эммануэля Макрона состоится в пятницу.",
        ["meeting planned 2025-11-07: Макрон, Мерц"],
    ),
    "ru: a clause behind": (
        "ru",
        "Встреча Фридриха Мерца и Эммануэля Макрона была запланирована на пятницу, но была отменена.",
        ["meeting cancelled 2025-11-07: Макрон, Мерц"],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_a_plan_that_came_to_nothing(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language, "2025-11-06") == expected
