"""Russian groups, lists of days, and what was on another day or another journey. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "groups of two states": (
        "Переговоры между экспертными группами Омана и Вьетнама длились с утра.",
        ["talks held -: Вьетнам, Оман"],
    ),
    "before a meeting with all that hangs on it": (
        "Петер Сийярто накануне намеченной на 31 мая в Брюсселе встречи поговорил по телефону с Эди Рамой.",
        ["call held -: Рама, Сийярто"],
    ),
    "after a meeting with all that hangs on it": (
        "Петер Сийярто после состоявшейся в Вене встречи министров созвонился с Хаканом Фиданом.",
        ["call held -: Сийярто, Фидан"],
    ),
    "several with their days": (
        "Петер Сийярто и Хакан Фидан уже провели в Баку три встречи: 14 декабря 2021 года, 6 апреля и 23 мая 2022 года.",
        [
            "meeting held 2021-12-14: Сийярто, Фидан | in Баку/AZ",
            "meeting held 2022-04-06: Сийярто, Фидан | in Баку/AZ",
            "meeting held 2022-05-23: Сийярто, Фидан | in Баку/AZ",
        ],
    ),
    "stays for some days": (
        "Виктор Орбан пробудет в Казахстане три дня: с 22 по 24 мая.",
        ["visit planned 2025-05-22/2025-05-24: Орбан | in -/KZ"],
    ),
    "on another journey": (
        "Петер Сийярто прибыл в Анкару. Ранее он посетил форум в Вене, в рамках которого обсудил с Хаканом Фиданом торговлю.",
        [
            "visit held -: Сийярто | in Анкара/TR",
            "visit held -: Сийярто | in Вена/AT",
            "contact held -: Сийярто, Фидан",
        ],
    ),
    "going on, and another day before": (
        "В Анкаре проходит встреча Виктора Орбана и Реджепа Тайипа Эрдогана. В понедельник они провели встречу, которая продлилась три часа.",
        [
            "meeting ongoing -: Орбан, Эрдоган | in Анкара/TR",
            "meeting held 2025-05-19: Орбан, Эрдоган | PT3H",
        ],
    ),
    "take part with colleagues": (
        "Петер Сийярто встретился с Эди Рамой. Затем министр и его коллега Хакан Фидан примут участие в выставке.",
        ["meeting held -: Рама, Сийярто"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_told(name: str) -> None:
    text, expected = CASES[name]
    assert sorted(told(text, "ru")) == sorted(expected)
