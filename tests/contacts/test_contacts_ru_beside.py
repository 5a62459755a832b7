"""What stands beside a Russian contact: infinitives, datives, those whom one noun leads, and what was before or after it. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "is to receive": (
        "Хакан Фидан должен принять Петера Сийярто 28 мая.",
        ["meeting planned 2025-05-28: Сийярто, Фидан"],
    ),
    "managed to receive": (
        "Хакан Фидан успел принять Петера Сийярто.",
        ["meeting held -: Сийярто, Фидан"],
    ),
    "a visit lies before somebody": (
        "Венгерскому премьеру Виктору Орбану предстоит визит в Каир.",
        ["visit planned -: Орбан | in Каир/EG"],
    ),
    "a visit to somebody lies before another": (
        "Хакану Фидану предстоит нанести визит президенту Сербии Александру Вучичу.",
        ["visit planned -: Вучич, Фидан"],
    ),
    "between two ministries": (
        "Между МИД Омана и Бразилии прошли переговоры.",
        ["talks held -: Бразилия, Омана"],
    ),
    "with whom another talked": (
        "Эди Рама, с которым в понедельник побеседовал Виктор Орбан, вернулся домой.",
        ["contact held 2025-05-19: Орбан, Рама"],
    ),
    "proposed to talk": (
        "Хакан Фидан предложил Петеру Сийярто побеседовать.",
        ["contact proposed -: Сийярто, Фидан | by TR"],
    ),
    "ministers of defence": (
        "Состоялась встреча министров обороны Омана и Вьетнама.",
        ["meeting held -: Вьетнам, Оман"],
    ),
    "those who lead ministries": (
        "Главы оборонных ведомств Омана и Вьетнама провели переговоры.",
        ["talks held -: Вьетнам, Оман"],
    ),
    "on the eve of talks": (
        "Петер Сийярто встретился с Хаканом Фиданом накануне видеоконференции министров.",
        ["meeting held -: Сийярто, Фидан"],
    ),
    "on the eve of a start": (
        "Петер Сийярто встретился с Хаканом Фиданом накануне старта продаж.",
        ["meeting held -: Сийярто, Фидан"],
    ),
    "on the eve of a feast": (
        "Накануне Дня Победы Петер Сийярто встретился с Хаканом Фиданом.",
        ["meeting held -: Сийярто, Фидан"],
    ),
    "on the day before": (
        "Накануне министр иностранных дел Венгрии Петер Сийярто встретился с Хаканом Фиданом.",
        ["meeting held 2025-05-19: Сийярто, Фидан"],
    ),
    "having phoned": (
        "Позвонив Аббасу Аракчи, Петер Сийярто вернулся домой.",
        ["call held -: Аракчи, Сийярто"],
    ),
    "consults by telephone": (
        "Петер Сийярто проконсультировался по телефону с Хаканом Фиданом.",
        ["call held -: Сийярто, Фидан"],
    ),
    "will exchange views": (
        "28 мая Петер Сийярто обменяется мнениями с Хаканом Фиданом.",
        ["contact planned 2025-05-28: Сийярто, Фидан"],
    ),
    "met behind a call that is not told": (
        "Петер Сийярто встретился с Хаканом Фиданом после телефонного разговора.",
        ["meeting held -: Сийярто, Фидан"],
    ),
    "met before talks elsewhere": (
        "Петер Сийярто провёл встречу с Хаканом Фиданом накануне переговоров в Вене.",
        ["meeting held -: Сийярто, Фидан"],
    ),
    "spoke behind a meeting of others": (
        "Петер Сийярто поговорил с Хаканом Фиданом после встречи министров в Вене.",
        ["contact held -: Сийярто, Фидан"],
    ),
    "the day before by telephone": (
        "Накануне телефонный разговор провели Петер Сийярто и Хакан Фидан.",
        ["call held 2025-05-19: Сийярто, Фидан"],
    ),
    "receiving, at the end": (
        "Петер Сийярто вернулся домой, приняв Хакана Фидана.",
        ["meeting held -: Сийярто, Фидан"],
    ),
    "receiving, at the front": (
        "Принимая Хакана Фидана, Петер Сийярто похвалил торговлю.",
        ["meeting held -: Сийярто, Фидан"],
    ),
    "the host of a visit first": (
        "Премьеру Италии Джордже Мелони в понедельник нанёс визит Виктор Орбан.",
        ["visit held 2025-05-19: Мелони, Орбан"],
    ),
    "phoned those of a state": (
        "Хакан Фидан позвонил представителям Омана.",
        ["call held -: Оман, Фидан | by TR"],
    ),
    "welcomed at an airport": (
        "Петер Сийярто встретил в аэропорту Хакана Фидана.",
        ["meeting held -: Сийярто, Фидан"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_told(name: str) -> None:
    text, expected = CASES[name]
    assert sorted(told(text, "ru")) == sorted(expected)
