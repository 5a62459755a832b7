"""Russian contacts denied or called off, and the days that are not theirs. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "called an invention": (
        "Поездку Эди Рамы в Скопье, о которой писала газета, в правительстве назвали выдумкой репортёров.",
        ["visit denied -: Рама | in Скопье/MK"],
    ),
    "the day of the denial before the verb": (
        "В понедельник Эди Рама опроверг свой визит в Скопье.",
        ["visit denied -: Рама | in Скопье/MK"],
    ),
    "the day of the denial behind the noun": (
        "Встречу Эди Рамы с Виктором Орбаном в понедельник назвали уткой.",
        ["meeting denied -: Орбан, Рама"],
    ),
    "the day of the denial of a report": (
        "Сообщения о встрече Эди Рамы с Виктором Орбаном в Баку в понедельник назвали фантазией.",
        ["meeting denied -: Орбан, Рама | in Баку/AZ"],
    ),
    "the day of a clause of its own": (
        "Эди Рама назвал вымыслом сообщения о том, что в воскресенье он летал в Скопье.",
        ["visit denied 2025-05-18: Рама | in Скопье/MK"],
    ),
    "the day that is denied": (
        "Эди Рама опроверг вчерашнюю встречу с Виктором Орбаном.",
        ["meeting denied 2025-05-19: Орбан, Рама"],
    ),
    "the day of the calling off": (
        "Встречу Эди Рамы с Виктором Орбаном в понедельник отменили.",
        ["meeting cancelled -: Орбан, Рама"],
    ),
    "the day of what is called off": (
        "Намеченную на 3 июня встречу Эди Рамы с Виктором Орбаном в понедельник отменили.",
        ["meeting cancelled 2025-06-03: Орбан, Рама"],
    ),
    "what was denied at a meeting": (
        "На встрече с Виктором Орбаном в Баку Эди Рама опроверг слова репортёров.",
        ["meeting held -: Орбан, Рама | in Баку/AZ"],
    ),
    "what was called an invention during talks": (
        "В ходе переговоров с Виктором Орбаном в понедельник Эди Рама назвал слухи фейком.",
        ["talks held 2025-05-19: Орбан, Рама"],
    ),
    "a later stop is off, not the journey": (
        "4 июня Дональд Туск посетит Милан. Визит в Рим отложен.",
        [
            "visit planned 2025-06-04: Туск | in Милан/IT",
            "visit cancelled -: Туск | in Рим/IT",
        ],
    ),
    "a weekday beside a day to come": (
        "В среду, 4 июня, Дональд Туск посетит Милан. Поездка в Рим, намеченная на пятницу, отменена.",
        [
            "visit planned 2025-06-04: Туск | in Милан/IT",
            "visit cancelled -: Туск | in Рим/IT",
        ],
    ),
    "nobody forbids it": (
        "Никто не запрещает Эди Раме встретиться с Виктором Орбаном.",
        ["meeting possible -: Орбан, Рама"],
    ),
    "does not mind": (
        "Эди Рама не против встретиться с Виктором Орбаном.",
        ["meeting possible -: Орбан, Рама"],
    ),
    "what was held is not denied by none after it": (
        "Эди Рама позвонил Виктору Орбану 3 марта. После этого Эди Рама не звонил Виктору Орбану.",
        ["call denied -: Орбан, Рама | by AL", "call held 2025-03-03: Орбан, Рама | by AL"],
    ),
    "a weekday of the week at hand": (
        "Эди Рама прибудет в Баку 22 мая, а в пятницу его примет Ильхам Алиев.",
        [
            "visit planned 2025-05-22: Рама | in Баку/AZ",
            "meeting planned 2025-05-23: Алиев, Рама",
        ],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_told(name: str) -> None:
    text, expected = CASES[name]
    assert sorted(told(text, "ru")) == sorted(expected)
