"""Cities and regions as places of contacts, in the cases of Russian, and ordinary words that look like a city. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: talks in": (
        "de",
        "Bundeskanzler Friedrich Merz traf am Montag in Genua die italienische Ministerpräsidentin Giorgia Meloni.",
        [
            "meeting held 2025-05-19: Meloni, Merz | in Genua/IT",
        ],
    ),
    "de: received in": (
        "de",
        "Der iranische Außenminister Abbas Araghtschi empfing am Montag in Maschhad seinen türkischen Kollegen Hakan Fidan.",
        [
            "meeting held 2025-05-19: Araghtschi, Fidan | in Maschhad/IR",
        ],
    ),
    "de: journey to": (
        "de",
        "Am Sonntag reiste Frankreichs Außenminister Jean-Noël Barrot nach Lubumbashi.",
        [
            "visit held 2025-05-18: Barrot | in Lubumbashi/CD",
        ],
    ),
    "de: a compound": (
        "de",
        "Johann Wadephul sprach am Montag nach seinem Hurghada-Besuch mit Badr Abdelatty.",
        [
            "contact held 2025-05-19: Abdelatty, Wadephul",
            "visit held -: Wadephul | in Hurghada/EG",
        ],
    ),
    "de: a man, no city": (
        "de",
        "Der Russe Sergej Lawrow traf am Montag Wang Yi. Das Leiden in Gaza war Thema.",
        [
            "meeting held 2025-05-19: Lawrow, Yi",
        ],
    ),
    "de: PISA is no city": (
        "de",
        "Die PISA-Studie lag vor, als Johann Wadephul am Montag Jean-Noël Barrot empfing.",
        [
            "meeting held 2025-05-19: Barrot, Wadephul",
        ],
    ),
    "en: visit": (
        "en",
        "Foreign Minister Penny Wong visited Surabaya on Sunday.",
        [
            "visit held 2025-05-18: Wong | in Surabaya/ID",
        ],
    ),
    "en: talks in": (
        "en",
        "Delegations from Armenia and Azerbaijan held talks in Ijevan on Friday.",
        [
            "talks held 2025-05-16: Armenia, Azerbaijan | in Ijevan/AM",
        ],
    ),
    "en: a reunion": (
        "en",
        "It was a reunion of old friends: Foreign Secretary David Lammy met his French counterpart Jean-Noël Barrot in Portsmouth on Monday.",
        [
            "meeting held 2025-05-19: Barrot, Lammy | in Portsmouth/GB",
        ],
    ),
    "en: a title": (
        "en",
        "King Charles III visited Saarbrücken on Monday. The Duke of Cornwall stayed in London.",
        [
            "visit held 2025-05-19: III | in Saarbrücken/DE",
        ],
    ),
    "ru: talks in": (
        "ru",
        "В понедельник в Даляне министр иностранных дел России Сергей Лавров провёл переговоры с министром иностранных дел Китая Ван И.",
        [
            "talks held 2025-05-19: И, Лавров | in Далянь/CN",
        ],
    ),
    "ru: visit": (
        "ru",
        "Президент Франции Эмманюэль Макрон прибыл в понедельник с визитом в Карловы Вары.",
        [
            "visit held 2025-05-19: Макрон | in Карловы Вары/CZ",
        ],
    ),
    "ru: from a city": (
        "ru",
        "Вернувшись из Чебоксар, Владимир Путин принял в понедельник в Набережных Челнах Александра Лукашенко.",
        [
            "meeting held 2025-05-19: Лукашенко, Путин | in Набережные Челны/RU",
        ],
    ),
    "ru: two words": (
        "ru",
        "Министр обороны Германии Борис Писториус посетил в понедельник Кривой Рог.",
        [
            "visit held 2025-05-19: Писториус | in Кривой Рог/UA",
        ],
    ),
    "ru: at a border": (
        "ru",
        "Лавров и Мирзоян провели в понедельник переговоры в Верхнем Ларсе.",
        [
            "talks held 2025-05-19: Лавров, Мирзоян | in Верхний Ларс/RU",
        ],
    ),
    "ru: the adverb": (
        "ru",
        "Ровно в полдень министр иностранных дел Турции Хакан Фидан встретился с министром иностранных дел Ирака Фуадом Хусейном.",
        [
            "meeting held -: Фидан, Хусейн",
        ],
    ),
    "ru: the adjective of a region": (
        "ru",
        "В понедельник в Приморском крае Сергей Лавров принял министра иностранных дел КНДР Цой Сон Хи.",
        [
            "meeting held 2025-05-19: Лавров, Хи",
        ],
    ),
    "ru: a sea": (
        "ru",
        "Министр обороны Германии Борис Писториус провёл в понедельник в Балтийском море встречу с министром обороны Дании.",
        [
            "meeting held 2025-05-19: Писториус, Поульсен",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_cities(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
