"""Meetings of the members of a body, told by a noun. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "ru: members whose ministries are named": (
        "ru",
        "Главы внешнеполитических ведомств стран НАТО встретились в Берлине в пятницу.",
        [
            "meeting held 2025-05-16: НАТО | in Берлин/DE",
        ],
    ),
    "ru: members held a meeting": (
        "ru",
        "Главы МИД стран АСЕАН провели встречу в Джакарте в понедельник.",
        [
            "meeting held 2025-05-19: АСЕАН | in Джакарта/ID",
        ],
    ),
    "ru: a meeting of members that takes place": (
        "ru",
        "Встреча министров обороны НАТО пройдёт в Брюсселе в среду.",
        [
            "meeting planned 2025-05-21: НАТО | in Брюссель/BE",
        ],
    ),
    "ru: a meeting of members that took place, with a participle": (
        "ru",
        "На неформальной встрече глав МИД стран НАТО, прошедшей в пятницу в Берлине, принято решение.",
        [
            "meeting held 2025-05-16: НАТО | in Берлин/DE",
        ],
    ),
    "ru: a council of members": (
        "ru",
        "Двухдневное совещание министров иностранных дел стран НАТО открывается в среду в Риге.",
        [
            "meeting planned 2025-05-21: НАТО | in Рига/LV | P2D",
        ],
    ),
    "ru: a council of ministers of three states": (
        "ru",
        "Совещание глав МИД России, Турции и Ирана пройдёт в Москве в пятницу.",
        [
            "meeting planned 2025-05-23: Арагчи, Лавров, Фидан | in Москва/RU",
        ],
    ),
    "ru: a council of one government": (
        "ru",
        "Мишустин провёл совещание министров в Москве.",
        [],
    ),
    "ru: what was only said at their meeting": (
        "ru",
        "На встрече министров обороны НАТО обсуждали помощь Украине.",
        [],
    ),
    "en: a meeting of members that takes place": (
        "en",
        "The meeting of NATO foreign ministers takes place in Berlin on Friday.",
        [
            "meeting planned 2025-05-23: NATO | in Berlin/DE",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_members_gather(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
