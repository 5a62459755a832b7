"""Russian sentences and the contacts that they tell of. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "a phone talk": (
        "Владимир Путин и Дональд Трамп в понедельник провели телефонный разговор.",
        ["call held 2025-05-19: Путин, Трамп"],
    ),
    "phoned": (
        "Эммануэль Макрон в воскресенье позвонил Владимиру Путину.",
        ["call held 2025-05-18: Макрон, Путин | by FR"],
    ),
    "spoke by telephone": (
        "Владимир Путин и Олаф Шольц 14 мая поговорили по телефону.",
        ["call held 2025-05-14: Путин, Шольц"],
    ),
    "met with": (
        "Сергей Лавров встретился с Марко Рубио в Стамбуле 16 мая.",
        ["meeting held 2025-05-16: Лавров, Рубио | in Стамбул/TR"],
    ),
    "received": (
        "Владимир Путин принял Стива Уиткоффа 25 апреля.",
        ["meeting held 2025-04-25: Путин, Уиткофф"],
    ),
    "arrived": (
        "Си Цзиньпин прибыл в Москву 7 мая.",
        ["visit held 2025-05-07: Цзиньпин | in Москва/RU"],
    ),
    "talks between states": (
        "Переговоры между Россией и Украиной прошли 16 мая в Стамбуле.",
        ["talks held 2025-05-16: Россия, Украина | in Стамбул/TR"],
    ),
    "talks in the genitive": (
        "Переговоры России и США состоялись 18 февраля в Эр-Рияде.",
        ["talks held 2025-02-18: Россия, США | in Эр-Рияд/SA"],
    ),
    "will meet": (
        "Сергей Лавров и Марко Рубио встретятся 5 июня в Женеве.",
        ["meeting planned 2025-06-05: Лавров, Рубио | in Женева/CH"],
    ),
    "a meeting called off": (
        "Встреча Владимира Путина и Дональда Трампа отменена.",
        ["meeting cancelled -: Путин, Трамп"],
    ),
    "possible": (
        "Возможная встреча Владимира Путина и Дональда Трампа вызвала споры.",
        ["meeting possible -: Путин, Трамп"],
    ),
    "invited": (
        "Владимир Путин пригласил Дональда Трампа в Москву.",
        ["visit proposed -: Путин, Трамп | in Москва/RU | by RU"],
    ),
}

NOTHING = {
    "one side alone": "Дональд Трамп в понедельник поговорил с журналистами.",
    "two of one side": "Владимир Путин встретился с Сергеем Лавровым.",
    "sanctions": "США ввели санкции против России.",
}


@pytest.mark.parametrize("title", CASES)
def test_a_sentence_tells_of_a_contact(title: str) -> None:
    text, expected = CASES[title]
    assert told(text, "ru") == expected


@pytest.mark.parametrize("title", NOTHING)
def test_a_sentence_tells_of_none(title: str) -> None:
    assert told(NOTHING[title], "ru") == []
