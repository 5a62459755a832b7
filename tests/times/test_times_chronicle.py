"""The years of the days that head the lines of a chronology, in articles of Saturday, 25 May 2024."""

import pytest
from times_factory import told

CASES = {
    "the year of the line above": (
        "ru",
        "4 марта 2021 года. Вебер прилетел в Рим.\n17 июня. Они созвонились, 20 июня состоялась встреча.",
        ["2021-03-04", "2021-06-17", "2021-06-20"],
    ),
    "a span of days": (
        "ru",
        "4 марта 2021 года: визит.\n29–30 августа: ещё один.",
        ["2021-03-04", "2021-08-29/2021-08-30", "2021-08-29/2021-08-30"],
    ),
    "where the year turns it is open": (
        "ru",
        "4 марта 2021 года: визит.\n15 января: ещё один.",
        ["2021-03-04", ""],
    ),
    "the last year that there can be": (
        "ru",
        "4 ноября 2022 года: визит.\n3 ноября 2023 года: ещё один.\n15 января: звонок.",
        ["2022-11-04", "2023-11-03", "2024-01-15"],
    ),
    "from the last to the first": (
        "ru",
        "3 мая 2022 года: визит.\n15 января: звонок.\n30 августа 2021 года: письмо.\n17 июня: визит.",
        ["2022-05-03", "2022-01-15", "2021-08-30", "2021-06-17"],
    ),
    "no year above": (
        "ru",
        "3 февраля: визит.\n15 апреля: звонок.",
        ["2024-02-03", "2024-04-15"],
    ),
    "months": (
        "ru",
        "Март 2021 г. – Вебер посетил Рим.\nМай – звонок.\nИюнь: встреча.\nАвгуст. Ещё одна.",
        ["2021-03", "2021-05", "2021-06", "2021-08"],
    ),
    "no month that heads a line": (
        "ru",
        "Вебер уехал: май – лучший месяц.",
        [],
    ),
    "the year first": (
        "ru",
        "2014, 18 февраля – начался раунд.\n2015, апрель. Встреча.\n2016 г., 5 мая. Визит.",
        ["2014-02-18", "2015-04", "2016-05-05"],
    ),
    "months in the present tense": (
        "ru",
        "Сентябрь: Вебер принимает Росси.\n15 ноября: Росси приезжает снова.",
        ["2023-09", "2023-11-15"],
    ),
    "German": (
        "de",
        "3. Mai 2021: Besuch.\n15. November: Noch einer, am 17. November ging er.",
        ["2021-05-03", "2021-11-15", "2021-11-17"],
    ),
    "English": (
        "en",
        "3 May 2021: A visit.\n15 November: Another one.",
        ["2021-05-03", "2021-11-15"],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_years_of_heads(title: str) -> None:
    """A day without a year takes it from the head above as long as the heads go on in one order, and none otherwise."""
    language, text, expected = CASES[title]
    assert [days for _, _, days in told(text, "2024-05-25", language)] == expected
