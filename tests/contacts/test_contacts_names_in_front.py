"""Names right behind what could be taken for a part of them: "Turkey's Erdogan", «С Путиным встретился». The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "en: a state's leader by surname": (
        "en",
        "Turkey's Erdogan called Vladimir Putin on Monday.",
        [
            "call held 2025-05-19: Erdogan, Putin | by TR",
        ],
    ),
    "en: two states' leaders by surname": (
        "en",
        "China's Xi Jinping met Russia's Putin in Moscow on Monday.",
        [
            "meeting held 2025-05-19: Jinping, Putin | in Moscow/RU",
        ],
    ),
    "en: a state's leader visited": (
        "en",
        "India's Modi visited Moscow on Monday.",
        [
            "visit held 2025-05-19: Modi | in Moscow/RU",
        ],
    ),
    "en: whose talks in a city": (
        "en",
        "Friedrich Merz's Berlin talks with Emmanuel Macron ended on Monday.",
        [
            "talks held 2025-05-19: Macron, Merz | in Berlin/DE",
        ],
    ),
    "ru: 'with' at the head of a sentence": (
        "ru",
        "С Путиным в понедельник встретился Нарендра Моди.",
        [
            "meeting held 2025-05-19: Моди, Путин",
        ],
    ),
    "ru: 'at' at the head of a sentence": (
        "ru",
        "У Путина состоялся в понедельник телефонный разговор с Нарендрой Моди.",
        [
            "call held 2025-05-19: Моди, Путин",
        ],
    ),
    "ru: 'to' at the head of a sentence": (
        "ru",
        "К Путину в понедельник приехал Нарендра Моди.",
        [
            "visit held 2025-05-19: Моди, Путин",
        ],
    ),
    "ru: 'and' at the head of a sentence": (
        "ru",
        "А Макрон в понедельник позвонил Фридриху Мерцу.",
        [
            "call held 2025-05-19: Макрон, Мерц | by FR",
        ],
    ),
    "ru: an initial with its full stop": (
        "ru",
        "С. Лавров встретился в понедельник с министром иностранных дел Турции.",
        [
            "meeting held 2025-05-19: Лавров, Фидан",
        ],
    ),
    "ru: who is spoken about": (
        "ru",
        "О Путине в понедельник говорил Нарендра Моди.",
        [],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_names_in_front(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
