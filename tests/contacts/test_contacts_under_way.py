"""Journeys that have begun and their plans are one: "прибыл в Пекин. Он посетит Китай 20–22 мая". The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "ru: a visit that begins today, and its days": (
        "ru",
        "Сегодня начинается визит президента Вьетнама То Лама в Россию. 20–21 мая То Лам посетит Москву и Казань.",
        [
            "visit ongoing 2025-05-20/2025-05-21: Лам | in Казань/RU",
        ],
    ),
    "ru: he came, and will stay": (
        "ru",
        "В Москву прибыл президент Вьетнама То Лам. Он посетит Россию 20–22 мая.",
        [
            "visit held 2025-05-20/2025-05-22: Лам | in Москва/RU",
        ],
    ),
    "ru: the plan is told first": (
        "ru",
        "Александр Вучич посетит Китай 20–22 мая. Сегодня он прибыл в Пекин.",
        [
            "visit held 2025-05-20/2025-05-22: Вучич | in -/CN",
        ],
    ),
    "ru: the plan told only the week": (
        "ru",
        "На этой неделе Аббас Аракчи посетит Москву. Сегодня он прибыл в Москву.",
        [
            "visit held 2025-05-20: Аракчи | in Москва/RU",
        ],
    ),
    "ru: it may be of this week": (
        "ru",
        "Аббас Аракчи сегодня отправился в Москву. Ранее сообщалось, что он может посетить Россию на текущей неделе.",
        [
            "visit held 2025-05-20: Аракчи | in Москва/RU",
        ],
    ),
    "ru: one more": (
        "ru",
        "Марко Рубио сегодня прибыл в Израиль. На этой неделе он посетит Израиль ещё раз.",
        [
            "visit held 2025-05-20: Рубио | in -/IL",
            "visit planned 2025-05-19/2025-05-25: Рубио | in -/IL",
        ],
    ),
    "ru: another town": (
        "ru",
        "Александр Вучич сегодня прибыл в Пекин. 20–22 мая он посетит Шанхай.",
        [
            "visit held 2025-05-20: Вучич | in Пекин/CN",
            "visit planned 2025-05-20/2025-05-22: Вучич | in Шанхай/CN",
        ],
    ),
    "ru: he was there before": (
        "ru",
        "Эмманюэль Макрон 12 мая побывал в Варшаве. 20–22 мая Макрон посетит Варшаву.",
        [
            "visit held 2025-05-12: Макрон | in Варшава/PL",
            "visit planned 2025-05-20/2025-05-22: Макрон | in Варшава/PL",
        ],
    ),
    "de: he came, and will stay": (
        "de",
        "Aleksandar Vucic ist am Dienstag in Peking eingetroffen. Vom 20. bis 22. Mai besucht er China.",
        [
            "visit held 2025-05-20/2025-05-22: Vucic | in Peking/CN",
        ],
    ),
    "de: the plan is told first": (
        "de",
        "Aleksandar Vucic wird China vom 20. bis zum 22. Mai besuchen. Am Dienstag traf er in Peking ein.",
        [
            "visit held 2025-05-20/2025-05-22: Vucic | in -/CN",
        ],
    ),
    "de: one more": (
        "de",
        "Marco Rubio war am Dienstag in Israel. Am Donnerstag reist er erneut nach Israel.",
        [
            "visit held 2025-05-20: Rubio | in -/IL",
            "visit planned 2025-05-22: Rubio | in -/IL",
        ],
    ),
    "en: he came, and will stay": (
        "en",
        "Marco Rubio arrived in Israel on Tuesday. He will visit Israel from May 20 to 22.",
        [
            "visit held 2025-05-20/2025-05-22: Rubio | in -/IL",
        ],
    ),
    "en: one more": (
        "en",
        "Marco Rubio was in Israel on Tuesday. He will visit Israel again this week.",
        [
            "visit held 2025-05-20: Rubio | in -/IL",
            "visit planned 2025-05-19/2025-05-25: Rubio | in -/IL",
        ],
    ),
    "ru: a town of no list, with its state": (
        "ru",
        "Садыр Жапаров сегодня совершит рабочий визит в город Исфара, Таджикистан.",
        [
            "visit planned 2025-05-20: Жапаров | in -/TJ",
        ],
    ),
    "ru: a town of no list, and somebody met there": (
        "ru",
        "Сергей Лавров приехал в город Тополя, Сербия, и встретился с Александром Вучичем.",
        [
            "visit held -: Лавров | in -/RS",
            "meeting held -: Вучич, Лавров | in -/RS",
        ],
    ),
    "ru: talks that will go on": (
        "ru",
        "Переговоры Садыра Жапарова и Эмомали Рахмона продолжатся в городе Чолпон-Ата.",
        [
            "talks planned -: Жапаров, Рахмон | in Чолпон-Ата/KG",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_journeys(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
