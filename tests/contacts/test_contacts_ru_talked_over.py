"""Contacts that Russian speakers only talk over: "обсудили саммит, состоявшийся в мае". The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "ru: a summit that was on a day": (
        "ru",
        "Сергей Лавров и Хакан Фидан обсудили саммит, состоявшийся 12 мая.",
        [
            "contact held -: Лавров, Фидан",
        ],
    ),
    "ru: a summit that was at a place": (
        "ru",
        "Сергей Лавров обсудил с Хаканом Фиданом по телефону саммит в Анкаре, прошедший 12 мая.",
        [
            "call held -: Лавров, Фидан",
        ],
    ),
    "ru: a relative clause tells its day": (
        "ru",
        "Главы МИД Турции и Греции обсудили переговоры, которые прошли в Афинах 3 мая.",
        [
            "contact held -: Герапетритис, Фидан",
        ],
    ),
    "ru: the own day of the talk": (
        "ru",
        "Вчера Сергей Лавров и Хакан Фидан обсудили саммит, состоявшийся 12 мая.",
        [
            "contact held 2025-05-19: Лавров, Фидан",
        ],
    ),
    "ru: what they spoke about": (
        "ru",
        "Сергей Лавров и Хакан Фидан поговорили о саммите, прошедшем 12 мая в Анкаре.",
        [
            "contact held -: Лавров, Фидан",
        ],
    ),
    "ru: one to come, before its noun": (
        "ru",
        "Сергей Лавров и Хакан Фидан обсудили предстоящий 24 июня саммит НАТО.",
        [
            "contact held -: Лавров, Фидан",
        ],
    ),
    "ru: it opens the sentence": (
        "ru",
        "Встречу, прошедшую 12 мая, обсудили главы МИД России и Турции.",
        [
            "contact held -: Лавров, Фидан",
        ],
    ),
    "ru: it is of others, who are named": (
        "ru",
        "Сергей Лавров и Марко Рубио по телефону обсудили встречу Владимира Путина и Дональда Трампа, намеченную на 3 июня в Будапеште.",
        [
            "call held -: Лавров, Рубио",
            "meeting planned 2025-06-03: Путин, Трамп | in Будапешт/HU",
        ],
    ),
    "ru: it is of others, who are not named": (
        "ru",
        "Сергей Лавров и Хакан Фидан обсудили визит в Анкару.",
        [
            "contact held -: Лавров, Фидан",
        ],
    ),
    "ru: it may be theirs": (
        "ru",
        "Владимир Путин и Дональд Трамп обсудили возможную встречу в Будапеште.",
        [
            "contact held -: Путин, Трамп",
            "meeting possible -: Путин, Трамп | in Будапешт/HU",
        ],
    ),
    "ru: it is theirs and set": (
        "ru",
        "Владимир Путин и Дональд Трамп обсудили свою встречу, намеченную на 3 июня.",
        [
            "contact held -: Путин, Трамп",
            "meeting planned 2025-06-03: Путин, Трамп",
        ],
    ),
    "ru: a personal one is no manner of the talk": (
        "ru",
        "Владимир Путин и Дональд Трамп обсудили возможность личной встречи.",
        [
            "contact held -: Путин, Трамп",
            "meeting possible -: Путин, Трамп",
        ],
    ),
    "ru: where they talked": (
        "ru",
        "Сергей Лавров и Хакан Фидан обсудили в Стамбуле переговоры по Украине.",
        [
            "meeting held -: Лавров, Фидан | in Стамбул/TR",
        ],
    ),
    "ru: they met there": (
        "ru",
        "Сергей Лавров и Хакан Фидан обсудили Сирию на саммите, состоявшемся 12 мая.",
        [
            "meeting held 2025-05-12: Лавров, Фидан",
        ],
    ),
    "ru: they met and talked": (
        "ru",
        "На встрече, состоявшейся 12 мая, Сергей Лавров и Хакан Фидан обсудили Сирию.",
        [
            "meeting held 2025-05-12: Лавров, Фидан",
        ],
    ),
    "ru: they agreed on one": (
        "ru",
        "Сергей Лавров и Хакан Фидан договорились о встрече 12 июня.",
        [
            "meeting planned 2025-06-12: Лавров, Фидан",
        ],
    ),
    "ru: they announced one": (
        "ru",
        "Сергей Лавров и Хакан Фидан объявили о встрече 12 июня.",
        [
            "meeting planned 2025-06-12: Лавров, Фидан",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_only_talked_over(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
