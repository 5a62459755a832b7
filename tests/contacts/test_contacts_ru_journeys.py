"""Russian verbs of arriving, waiting, sitting together and calling. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "to somebody": (
        "В понедельник Александр Лукашенко прилетел к Владимиру Путину.",
        ["visit held 2025-05-19: Лукашенко, Путин"],
    ),
    "got as far as": (
        "В понедельник Сергей Лавров добрался до Бамако.",
        ["visit held 2025-05-19: Лавров | in Бамако/ML"],
    ),
    "is about to go": (
        "Педро Санчес собирается в Рабат.",
        ["visit planned -: Санчес | in Рабат/MA"],
    ),
    "agreed to come": (
        "Си Цзиньпин согласился приехать в Турцию.",
        ["visit planned -: Цзиньпин | in -/TR"],
    ),
    "was somewhere": (
        "Эмманюэль Макрон 18 мая был в Каире.",
        ["visit held 2025-05-18: Макрон | in Каир/EG"],
    ),
    "the coming of a guest": (
        "После приезда Эмманюэля Макрона в Рабат отношения улучшились.",
        ["visit held -: Макрон | in Рабат/MA"],
    ),
    "an invitation to come": (
        "Эмманюэль Макрон пригласил Виктора Орбана приехать в Париж.",
        ["visit proposed -: Макрон, Орбан | in Париж/FR | by FR"],
    ),
    "awaited": (
        "В понедельник, 26 мая, Олафа Шольца ждёт в Анкаре Реджеп Тайип Эрдоган.",
        ["meeting planned 2025-05-26: Шольц, Эрдоган | in Анкара/TR"],
    ),
    "sat together": (
        "В пятницу Эмманюэль Макрон и Олаф Шольц просидели в Париже пять часов.",
        ["meeting held 2025-05-16: Макрон, Шольц | in Париж/FR | PT5H"],
    ),
    "dialled the number": (
        "Эмманюэль Макрон в пятницу набрал номер президента Ирана Масуда Пезешкиана.",
        ["call held 2025-05-16: Макрон, Пезешкиан | by FR"],
    ),
    "under the eye of a third": (
        "18 мая Эмманюэль Макрон и Олаф Шольц под присмотром Реджепа Тайипа Эрдогана беседовали в Анкаре.",
        ["meeting held 2025-05-18: Макрон, Шольц, Эрдоган | in Анкара/TR"],
    ),
    "a guest of": (
        "Роберт Фицо гостил у Владимира Путина 9 мая.",
        ["meeting held 2025-05-09: Путин, Фицо"],
    ),
    "greeted at the airport": (
        "Реджеп Тайип Эрдоган приветствовал Фумио Кисиду в аэропорту Анкары в пятницу.",
        ["meeting held 2025-05-16: Кисида, Эрдоган"],
    ),
    "a dinner in honour of": (
        "В честь президента Франции Эмманюэля Макрона король Карл III дал в пятницу обед.",
        ["meeting held 2025-05-16: III, Макрон"],
    ),
    "evaded": (
        "От встречи с Владимиром Зеленским Роберт Фицо уклонился.",
        ["meeting cancelled -: Зеленский, Фицо"],
    ),
    "not on the agenda": (
        "Встреча Путина и Зеленского не стоит на повестке дня.",
        ["meeting denied -: Зеленский, Путин"],
    ),
    "a town of no table as a goal": (
        "В пятницу Гитанас Науседа приехал в норвежский город Ларвик.",
        ["visit held 2025-05-16: Науседа | in Ларвик/NO"],
    ),
    "a village of no table": (
        "Гитанас Науседа и Йонас Гар Стёре встретились в финском посёлке Хирвимяки.",
        ["meeting held -: Науседа, Стёре | in Хирвимяки/FI"],
    ),
    "a town, and behind it who received": (
        "В польском городе Легница Дональд Туск принял Гитанаса Науседу.",
        ["meeting held -: Науседа, Туск | in Легница/PL"],
    ),
    "the talk took an hour": (
        "Гитанас Науседа принял Йонаса Гара Стёре. Беседа длилась час.",
        ["meeting held -: Науседа, Стёре | PT1H"],
    ),
    "an hour and some minutes": (
        "Переговоры Гитанаса Науседы с Йонасом Гаром Стёре заняли час двадцать минут.",
        ["talks held -: Науседа, Стёре | PT1H20M"],
    ),
    "an hour and a little": (
        "Переговоры Гитанаса Науседы с Йонасом Гаром Стёре заняли час с небольшим.",
        ["talks held -: Науседа, Стёре | PT1H"],
    ),
    "the hour of the day": (
        "Переговоры Гитанаса Науседы с Йонасом Гаром Стёре прошли в час двадцать минут.",
        ["talks held -: Науседа, Стёре"],
    ),
}

NOTHING = {
    "waits for an answer": "Олаф Шольц ждёт от Владимира Путина ответа до 25 мая.",
    "a state of mind": "Эмманюэль Макрон был в понедельник в ярости.",
    "a parliament": "Европарламент заседал в Страсбурге, депутаты Германии и Польши просидели до ночи.",
    "tanks": "После прибытия американских танков в Польшу Россия выразила протест.",
    "a singer": "Певица приехала в Берлин на концерт, немецкая публика ждёт её в субботу.",
}


@pytest.mark.parametrize("title", CASES)
def test_a_sentence_tells_of_a_contact(title: str) -> None:
    text, expected = CASES[title]
    assert told(text, "ru") == expected


@pytest.mark.parametrize("title", NOTHING)
def test_a_sentence_tells_of_none(title: str) -> None:
    assert told(NOTHING[title], "ru") == []
