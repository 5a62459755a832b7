"""Russian clauses without a verb of their own, meetings agreed on in a call, and who is only spoken of. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "a name without cases": (
        "Виктор Орбан встретился с Эди Рамой, а Марко Рубио – с Реджепом Тайипом Эрдоганом.",
        ["meeting held -: Орбан, Рама", "meeting held -: Рубио, Эрдоган"],
    ),
    "the verb is left out": (
        "Виктор Орбан встретился с Эди Рамой, а Педро Санчес – с Реджепом Тайипом Эрдоганом.",
        ["meeting held -: Орбан, Рама", "meeting held -: Санчес, Эрдоган"],
    ),
    "no dash": (
        "Виктор Орбан встретился с Эди Рамой, а Педро Санчес с Реджепом Тайипом Эрдоганом.",
        ["meeting held -: Орбан, Рама", "meeting held -: Санчес, Эрдоган"],
    ),
    "each with day and place": (
        "Виктор Орбан встретился с Эди Рамой в пятницу в Тиране, а Педро Санчес – с Реджепом Тайипом Эрдоганом в понедельник в Анкаре.",
        [
            "meeting held 2025-05-16: Орбан, Рама | in Тирана/AL",
            "meeting held 2025-05-19: Санчес, Эрдоган | in Анкара/TR",
        ],
    ),
    "one day for both": (
        "В пятницу Виктор Орбан принял Эди Раму, а Педро Санчес – Реджепа Тайипа Эрдогана.",
        ["meeting held 2025-05-16: Орбан, Рама", "meeting held 2025-05-16: Санчес, Эрдоган"],
    ),
    "each calls": (
        "Виктор Орбан позвонил Эди Раме, а Педро Санчес – Реджепу Тайипу Эрдогану.",
        ["call held -: Орбан, Рама | by HU", "call held -: Санчес, Эрдоган | by ES"],
    ),
    "three rounds of talks": (
        "Виктор Орбан провёл переговоры с Эди Рамой, Педро Санчес – с Реджепом Тайипом Эрдоганом, а Гитанас Науседа – с Йонасом Гаром Стёре.",
        ["talks held -: Орбан, Рама", "talks held -: Санчес, Эрдоган", "talks held -: Науседа, Стёре"],
    ),
    "one more partner": (
        "Виктор Орбан встретился с Эди Рамой, а затем – с Педро Санчесом.",
        ["meeting held -: Орбан, Рама", "meeting held -: Орбан, Санчес"],
    ),
    "something else beside": (
        "Виктор Орбан и Эди Рама провели встречу, а Педро Санчес – пресс-конференцию.",
        ["meeting held -: Орбан, Рама"],
    ),
    "agreed on in a call": (
        "Сегодня, 20 мая, Виктор Орбан провёл телефонный разговор с Эди Рамой и договорился встретиться с ним в Тиране.",
        ["call held 2025-05-20: Орбан, Рама", "meeting planned -: Орбан, Рама | in Тирана/AL"],
    ),
    "agreed on by phone": (
        "По телефону Виктор Орбан и Эди Рама условились встретиться в июне.",
        ["meeting planned 2025-06: Орбан, Рама"],
    ),
    "took the phone": (
        "Виктор Орбан снял трубку и поговорил с Эди Рамой.",
        ["call held -: Орбан, Рама"],
    ),
    "ties with a third state": (
        "Виктор Орбан и Эди Рама обсудили отношения с Китаем.",
        ["contact held -: Орбан, Рама"],
    ),
    "trade with a third state": (
        "Виктор Орбан и Эди Рама обсудили торговлю с Китаем.",
        ["contact held -: Орбан, Рама"],
    ),
    "a war spoken of": (
        "Виктор Орбан и Эди Рама побеседовали о войне с Ираном.",
        ["contact held -: Орбан, Рама"],
    ),
    "a deal discussed with one": (
        "Виктор Орбан обсудил с Эди Рамой сделку с Ираном.",
        ["contact held -: Орбан, Рама"],
    ),
    "trade discussed with one": (
        "Виктор Орбан обсудил торговлю с Эди Рамой.",
        ["contact held -: Орбан, Рама"],
    ),
    "where the object lies": (
        "Виктор Орбан обсудил с Эди Рамой выборы в Сербии.",
        ["contact held -: Орбан, Рама"],
    ),
    "where they discussed it": (
        "Виктор Орбан и Эди Рама обсудили вчера в Сербии выборы.",
        ["meeting held 2025-05-19: Орбан, Рама | in -/RS"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_told(name: str) -> None:
    text, expected = CASES[name]
    assert sorted(told(text, "ru")) == sorted(expected)
