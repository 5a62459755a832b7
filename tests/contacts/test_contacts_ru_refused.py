"""Russian contacts that somebody refused or that did not take place, and those of whom an ending or a joint tells. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "refused to talk": (
        "Министр иностранных дел Эстонии Маргус Цахкна отказался беседовать с Хаканом Фиданом.",
        ["contact cancelled -: Фидан, Цахкна"],
    ),
    "gave up a working visit": (
        "Джорджа Мелони отказалась от рабочего визита в Каир.",
        ["visit cancelled -: Мелони | in Каир/EG"],
    ),
    "gave up a journey with its month": (
        "Хакан Фидан отказался от намеченной на июнь поездки в Каир.",
        ["visit cancelled 2025-06: Фидан | in Каир/EG"],
    ),
    "refused to go to a meeting": (
        "Петер Сийярто отказался ехать на встречу с Хаканом Фиданом.",
        ["meeting cancelled -: Сийярто, Фидан"],
    ),
    "refused to take part": (
        "Петер Сийярто отказался от участия в переговорах с Хаканом Фиданом.",
        ["talks cancelled -: Сийярто, Фидан"],
    ),
    "refused to comment on it": (
        "Петер Сийярто отказался комментировать встречу с Хаканом Фиданом.",
        ["meeting held -: Сийярто, Фидан"],
    ),
    "refused something else there": (
        "Петер Сийярто на встрече с Хаканом Фиданом отказался от поставок газа.",
        ["meeting held -: Сийярто, Фидан"],
    ),
    "did not refuse": (
        "Петер Сийярто не отказался от встречи с Хаканом Фиданом.",
        ["meeting possible -: Сийярто, Фидан"],
    ),
    "did not hold it": (
        "Петер Сийярто не провёл встречу с Хаканом Фиданом.",
        ["meeting denied -: Сийярто, Фидан"],
    ),
    "will send no message": (
        "Петер Сийярто не направит послание Хакану Фидану.",
        ["message denied -: Сийярто, Фидан"],
    ),
    "chose not to hold it": (
        "Петер Сийярто не стал проводить встречу с Хаканом Фиданом.",
        ["meeting denied -: Сийярто, Фидан"],
    ),
    "more than once": (
        "Петер Сийярто не раз проводил встречи с Хаканом Фиданом.",
        ["meeting held -: Сийярто, Фидан"],
    ),
    "not called off": (
        "Встреча Петера Сийярто и Хакана Фидана не отменена.",
        ["meeting planned -: Сийярто, Фидан"],
    ),
    "met, though not alone": (
        "Петер Сийярто встретился с Хаканом Фиданом, но с глазу на глаз они не общались.",
        ["meeting held -: Сийярто, Фидан"],
    ),
    "did not speak alone and nothing else is told": (
        "Петер Сийярто и Хакан Фидан не общались с глазу на глаз.",
        ["meeting denied -: Сийярто, Фидан"],
    ),
    "at somebody's there was a meeting": (
        "У премьера Италии Джорджи Мелони вчера состоялась встреча с Виктором Орбаном.",
        ["meeting held 2025-05-19: Мелони, Орбан"],
    ),
    "at somebody's there were two": (
        "У Хакана Фидана вчера прошли переговоры с Виктором Орбаном, а затем с Аббасом Аракчи.",
        [
            "talks held 2025-05-19: Орбан, Фидан",
            "talks held 2025-05-19: Аракчи, Фидан",
        ],
    ),
    "one after the other by a noun": (
        "Хакан Фидан провёл встречу с Аббасом Аракчи, а после этого с Петером Сийярто.",
        [
            "meeting held -: Аракчи, Фидан",
            "meeting held -: Сийярто, Фидан",
        ],
    ),
    "one and the other by a noun": (
        "Хакан Фидан провёл беседу с Аббасом Аракчи, а также с Петером Сийярто.",
        [
            "contact held -: Аракчи, Фидан",
            "contact held -: Сийярто, Фидан",
        ],
    ),
    "after the talks with one, a talk with another": (
        "После встречи с Аббасом Аракчи Хакан Фидан поговорил с Петером Сийярто.",
        [
            "meeting held -: Аракчи, Фидан",
            "contact held -: Сийярто, Фидан",
        ],
    ),
    "told whom he received": (
        "Хакан Фидан сообщил, что принял главу МИД Ирана Аббаса Аракчи.",
        ["meeting held -: Аракчи, Фидан"],
    ),
    "may receive": (
        "Хакан Фидан не исключил, что примет главу МИД Ирана Аббаса Аракчи.",
        ["meeting possible -: Аракчи, Фидан"],
    ),
    "told who received him": (
        "Хакан Фидан сообщил, что его принял Аббас Аракчи.",
        ["meeting held -: Аракчи, Фидан"],
    ),
    "told who received another": (
        "Хакан Фидан сообщил, что Петера Сийярто принял Аббас Аракчи.",
        ["meeting held -: Аракчи, Сийярто"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_told(name: str) -> None:
    text, expected = CASES[name]
    assert sorted(told(text, "ru")) == sorted(expected)
