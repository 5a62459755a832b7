"""Russian contacts that were before those of the news, and what a contact is called. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "had met some days ago": (
        "Петер Сийярто встретился в Анкаре с Хаканом Фиданом. Несколько дней назад он уже встречался с Фиданом.",
        [
            "meeting held -: Сийярто, Фидан | in Анкара/TR",
            "meeting held -: Сийярто, Фидан",
        ],
    ),
    "had met a week ago": (
        "Петер Сийярто встретился в Анкаре с Хаканом Фиданом. Неделю назад он встречался с Фиданом.",
        [
            "meeting held -: Сийярто, Фидан | in Анкара/TR",
            "meeting held 2025-05-12/2025-05-18: Сийярто, Фидан",
        ],
    ),
    "had met last month": (
        "Петер Сийярто встретился в Анкаре с Хаканом Фиданом. В прошлом месяце министры уже встречались.",
        [
            "meeting held -: Сийярто, Фидан | in Анкара/TR",
            "meeting held 2025-04: Сийярто, Фидан",
        ],
    ),
    "had never met before": (
        "Петер Сийярто встретился в Анкаре с Хаканом Фиданом. Раньше министры не встречались.",
        [
            "meeting held -: Сийярто, Фидан | in Анкара/TR",
            "meeting denied -: Сийярто, Фидан",
        ],
    ),
    "what they spoke of": (
        "Петер Сийярто встретился в Анкаре с Хаканом Фиданом. Они говорили о торговле.",
        ["meeting held -: Сийярто, Фидан | in Анкара/TR"],
    ),
    "its day is told after it": (
        "Петер Сийярто встретился в Анкаре с Хаканом Фиданом. Министры встретились 14 мая.",
        ["meeting held 2025-05-14: Сийярто, Фидан | in Анкара/TR"],
    ),
    "a call that was their first": (
        "Петер Сийярто созвонился с Хаканом Фиданом. Этот звонок стал первым разговором между Петером Сийярто и Хаканом Фиданом за два года.",
        ["call held -: Сийярто, Фидан"],
    ),
    "did not ask for a call": (
        "Петер Сийярто не запрашивал телефонный разговор с Хаканом Фиданом.",
        ["call denied -: Сийярто, Фидан"],
    ),
    "a surname that has no cases": (
        "Петер Сийярто провёл встречу со своим грузинским коллегой Георгием Маргвиани.",
        ["meeting held -: Маргвиани, Сийярто"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_told(name: str) -> None:
    text, expected = CASES[name]
    assert sorted(told(text, "ru")) == sorted(expected)
