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
        ["visit proposed -: Путин, Трамп | in Москва/RU"],
    ),
    "a visit paid to somebody in the dative": (
        "Премьер-министр Венгрии Виктор Орбан в понедельник нанёс визит президенту Сербии Александру Вучичу.",
        ["visit held 2025-05-19: Вучич, Орбан"],
    ),
    "the place before its verb": (
        "В среду Анкару посетил министр иностранных дел Ирана Аббас Аракчи.",
        ["visit held 2025-05-14: Аракчи | in Анкара/TR"],
    ),
    "a pronoun before its verb": (
        "Сергей Лавров завтра прилетит в Каир. Его примет президент Египта Абдель Фаттах ас-Сиси.",
        ["visit planned 2025-05-21: Лавров | in Каир/EG", "meeting planned -: Лавров, ас-Сиси | in Каир/EG"],
    ),
    "a relative clause whose verb is not the last word": (
        "Президент Чехии Петр Павел, которого 14 мая принял в Осло король Харальд V, улетел домой.",
        ["meeting held 2025-05-14: V, Павел | in Осло/NO"],
    ),
    "a participle in place of a relative clause": (
        "Нарендра Моди, встретивший в понедельник в Дели Кира Стармера, осмотрел выставку.",
        ["meeting held 2025-05-19: Моди, Стармер | in Нью-Дели/IN"],
    ),
    "initials before names": (
        "Вчера С.В.Лавров провёл встречу с Н. Мадуро.",
        ["meeting held 2025-05-19: Лавров, Мадуро"],
    ),
    "partners in the instrumental and the subject": (
        "Сергей Лавров провёл 16 мая в Тиране встречу с Эди Рамой и Хаканом Фиданом.",
        ["meeting held 2025-05-16: Лавров, Рама, Фидан | in Тирана/AL"],
    ),
    "two verbs with a number each": (
        "Си Цзиньпин и Владимир Путин в 2024 году трижды встречались и семь раз говорили по телефону.",
        [
            "meeting held 2024: Путин, Цзиньпин | exact 3",
            "call held -: Путин, Цзиньпин | exact 7",
        ],
    ),
    "talks that go on": (
        "В Женеве второй день идут переговоры делегаций США и Китая.",
        ["talks ongoing -: Китай, США | in Женева/CH"],
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
