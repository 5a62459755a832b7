"""Who calls whom, and what is only talked over by phone: "Меркель позвонил Байден". The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "ru: who calls stands last, behind names without cases": (
        "ru",
        "Макрону и Меркель позвонил Джо Байден.",
        [
            "call held -: Байден, Макрон | by US",
            "call held -: Байден, Меркель | by US",
        ],
    ),
    "ru: one name without cases": (
        "ru",
        "Лукашенко позвонил Владимир Путин.",
        [
            "call held -: Лукашенко, Путин | by RU",
        ],
    ),
    "ru: whom one name without cases calls": (
        "ru",
        "Лукашенко позвонил Владимиру Путину.",
        [
            "call held -: Лукашенко, Путин | by BY",
        ],
    ),
    "ru: by phone they spoke of another meeting": (
        "ru",
        "Ангела Меркель по телефону обсудила с Владимиром Путиным подготовку к встрече министров Украины, Германии, Франции и России.",
        [
            "call held -: Меркель, Путин",
            "meeting planned -: Барро, Вадефуль, Лавров, Сибига",
        ],
    ),
    "ru: a visit that they prepared by phone": (
        "ru",
        "Владимир Путин и Реджеп Тайип Эрдоган по телефону обсудили подготовку визита Эрдогана в Москву.",
        [
            "call held -: Путин, Эрдоган",
        ],
    ),
    "ru: in the course of a call": (
        "ru",
        "Сергей Лавров и Хакан Фидан обсудили торговлю в ходе телефонного разговора.",
        [
            "call held -: Лавров, Фидан",
        ],
    ),
    "ru: in the course of a call, before the verb": (
        "ru",
        "Сергей Лавров и Хакан Фидан в ходе телефонного разговора обсудили подготовку к переговорам.",
        [
            "call held -: Лавров, Фидан",
        ],
    ),
    "ru: talks by phone": (
        "ru",
        "Владимир Путин провёл по телефону переговоры с Дональдом Трампом.",
        [
            "call held -: Путин, Трамп",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_calls(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
