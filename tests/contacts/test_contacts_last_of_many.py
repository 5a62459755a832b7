"""The last one of a sum of contacts: "trafen sich dreimal, zuletzt im April". The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "ru: a relative clause tells of the last one": (
        "ru",
        "Владимир Путин и Реджеп Тайип Эрдоган провели три встречи, последняя из которых прошла в апреле.",
        [
            "meeting held -: Путин, Эрдоган | exact 3",
            "meeting held 2025-04: Путин, Эрдоган",
        ],
    ),
    "ru: its place": (
        "ru",
        "Сергей Лавров и Марко Рубио провели пять раундов переговоров, последний из которых прошёл в Женеве в апреле.",
        [
            "talks held -: Лавров, Рубио | exact 5",
            "talks held 2025-04: Лавров, Рубио | in Женева/CH",
        ],
    ),
    "ru: all of them this year": (
        "ru",
        "В этом году Владимир Путин и Александр Лукашенко встречались пять раз, последняя встреча прошла в апреле.",
        [
            "meeting held 2025: Лукашенко, Путин | exact 5",
            "meeting held 2025-04: Лукашенко, Путин",
        ],
    ),
    "de: the last one, by an adverb": (
        "de",
        "Emmanuel Macron und Giorgia Meloni trafen sich dreimal, zuletzt im April.",
        [
            "meeting held -: Macron, Meloni | exact 3",
            "meeting held 2025-04: Macron, Meloni",
        ],
    ),
    "de: the last one of them": (
        "de",
        "Emmanuel Macron und Giorgia Meloni hielten drei Treffen ab, das letzte davon im April.",
        [
            "meeting held -: Macron, Meloni | exact 3",
            "meeting held 2025-04: Macron, Meloni",
        ],
    ),
    "de: the last one, and since when": (
        "de",
        "Seit Januar trafen sich Emmanuel Macron und Giorgia Meloni dreimal, zuletzt am 12. Mai in Turin.",
        [
            "meeting held 2025-01-01/2025-05-20: Macron, Meloni | exact 3",
            "meeting held 2025-05-12: Macron, Meloni | in Turin/IT",
        ],
    ),
    "de: calls": (
        "de",
        "Emmanuel Macron und Giorgia Meloni telefonierten fünfmal, zuletzt am Montag.",
        [
            "call held -: Macron, Meloni | exact 5",
            "call held 2025-05-19: Macron, Meloni",
        ],
    ),
    "de: all of them in a month": (
        "de",
        "Emmanuel Macron und Giorgia Meloni trafen sich im April dreimal.",
        [
            "meeting held 2025-04: Macron, Meloni | exact 3",
        ],
    ),
    "de: one alone": (
        "de",
        "Emmanuel Macron und Giorgia Meloni trafen sich zuletzt im April.",
        [
            "meeting held 2025-04: Macron, Meloni",
        ],
    ),
    "en: the last of which": (
        "en",
        "Emmanuel Macron and Giorgia Meloni held three meetings, the last of which was in April.",
        [
            "meeting held -: Macron, Meloni | exact 3",
            "meeting held 2025-04: Macron, Meloni",
        ],
    ),
    "en: most recently": (
        "en",
        "Emmanuel Macron and Giorgia Meloni have met three times this year, most recently in Turin on May 12.",
        [
            "meeting held 2025: Macron, Meloni | exact 3",
            "meeting held 2025-05-12: Macron, Meloni | in Turin/IT",
        ],
    ),
    "en: the latest": (
        "en",
        "Marco Rubio and Sergei Lavrov held three rounds of talks, the latest in Geneva in April.",
        [
            "talks held -: Lavrov, Rubio | exact 3",
            "talks held 2025-04: Lavrov, Rubio | in Geneva/CH",
        ],
    ),
    "en: last week": (
        "en",
        "Emmanuel Macron and Giorgia Meloni spoke twice last week.",
        [
            "contact held 2025-05-12/2025-05-18: Macron, Meloni | exact 2",
        ],
    ),
    "en: all of them in a month": (
        "en",
        "Emmanuel Macron and Giorgia Meloni held three meetings in April.",
        [
            "meeting held 2025-04: Macron, Meloni | exact 3",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_last_of_many(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
