"""What every newspaper writes in Russian: what will be done there, what was said there, what a call was made for, titles. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "ru: not only": (
        "ru",
        "Мерца ожидают в Лондоне не только переговоры со Стармером, но и аудиенция у короля Карла III.",
        [
            "talks planned -: Мерц, Стармер | in Лондон/GB",
            "meeting planned -: III, Мерц | in Лондон/GB",
        ],
    ),
    "ru: came to study": (
        "ru",
        "Немецкая делегация приехала в Киев изучать состояние дорог.",
        [
            "visit held -: Германия | in Киев/UA",
        ],
    ),
    "ru: studies the possibility": (
        "ru",
        "Париж изучает возможность визита Макрона в Ереван.",
        [
            "visit possible -: Макрон | in Ереван/AM",
        ],
    ),
    "ru: deferred": (
        "ru",
        "Урсула фон дер Ляйен отсрочила визит в Кишинёв из-за болезни.",
        [
            "visit cancelled -: Ляйен | in Кишинёв/MD",
        ],
    ),
    "ru: is put off": (
        "ru",
        "Визит Мерца в Варшаву откладывается.",
        [
            "visit cancelled -: Мерц | in Варшава/PL",
        ],
    ),
    "ru: going to meet": (
        "ru",
        "Рубио собирается встретиться с Лавровым в четверг на полях форума в Малайзии.",
        [
            "meeting planned 2025-05-22: Лавров, Рубио | in -/MY",
        ],
    ),
    "ru: going there": (
        "ru",
        "Рубио собирается в Малайзию.",
        [
            "visit planned -: Рубио | in -/MY",
        ],
    ),
    "ru: because of what is between others": (
        "ru",
        "Макрон позвонил Эрдогану из-за ситуации с Ираном.",
        [
            "call held -: Макрон, Эрдоган | by FR",
        ],
    ),
    "ru: against the background of a conflict": (
        "ru",
        "Мерц поговорил с Зеленским на фоне конфликта с Венгрией.",
        [
            "contact held -: Зеленский, Мерц",
        ],
    ),
    "ru: the situation discussed with a person": (
        "ru",
        "Мерц обсудил ситуацию с Зеленским.",
        [
            "contact held -: Зеленский, Мерц",
        ],
    ),
    "ru: the first in three years": (
        "ru",
        "Первый за три года саммит лидеров Армении и Азербайджана завершился в Праге в пятницу.",
        [
            "meeting held 2025-05-16: Алиев, Пашинян | in Прага/CZ",
        ],
    ),
    "ru: over after three hours": (
        "ru",
        "Переговоры Лаврова с Фиданом завершились через три часа.",
        [
            "talks held -: Лавров, Фидан | PT3H",
        ],
    ),
    "ru: will speak": (
        "ru",
        "Завтра Лавров и Фидан будут общаться по видеосвязи.",
        [
            "video_call planned 2025-05-21: Лавров, Фидан",
        ],
    ),
    "ru: will discuss": (
        "ru",
        "Мерц будет обсуждать с Зеленским санкции в субботу.",
        [
            "contact planned 2025-05-24: Зеленский, Мерц",
        ],
    ),
    "ru: what will be done there": (
        "ru",
        "На саммите с Токаевым в пятницу Путин будет говорить о торговле.",
        [
            "meeting planned 2025-05-23: Путин, Токаев",
        ],
    ),
    "ru: said there that": (
        "ru",
        "Лавров заявил на переговорах с Фиданом, что Россия проведёт учения.",
        [
            "talks held -: Лавров, Фидан",
        ],
    ),
    "ru: said there that it will": (
        "ru",
        "Путин сказал на встрече с Фицо, что Россия будет выполнять контракты.",
        [
            "meeting held -: Путин, Фицо",
        ],
    ),
    "ru: said there in quotation": (
        "ru",
        "Во время переговоров с Фиданом Лавров подчеркнул: «Россия будет работать».",
        [
            "talks held -: Лавров, Фидан",
        ],
    ),
    "ru: said on the phone": (
        "ru",
        "Мерц заявил Эрдогану по телефону, что Берлин готов помочь.",
        [
            "call held -: Мерц, Эрдоган",
        ],
    ),
    "ru: said on the phone to a paper": (
        "ru",
        "Мерц сказал по телефону газете, что Берлин готов помочь.",
        [],
    ),
    "ru: a title that alone tells of it": (
        "ru",
        "Путин обсудил с президентом Ирана поставки вакцины\n«Подробно обсуждены вопросы торговли», — говорится в сообщении.",
        [
            "contact held -: Пезешкиан, Путин",
        ],
    ),
    "ru: a title told below": (
        "ru",
        "Мерц встретился с Макроном\nКанцлер Фридрих Мерц в понедельник встретился в Париже с президентом Франции Эммануэлем Макроном.",
        [
            "meeting held 2025-05-19: Макрон, Мерц | in Париж/FR",
        ],
    ),
    "ru: a title of something else": (
        "ru",
        "Россия сыграла с Ираном вничью\nМатч прошёл в Москве.",
        [],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_phrases_of_news(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
