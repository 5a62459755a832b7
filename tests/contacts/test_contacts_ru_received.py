"""Russian hosts and guests, journeys and whose they are. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "in his turn did not receive": (
        "Ильхам Алиев, в свою очередь, не стал принимать российского вице-премьера Алексея Оверчука.",
        ["meeting denied -: Алиев, Оверчук"],
    ),
    "received at a place": (
        "Александр Лукашенко принял во Дворце независимости посла Китая Чжан Вэньчуаня.",
        ["meeting held -: Вэньчуань, Лукашенко"],
    ),
    "said while receiving": (
        "В понедельник Дональд Трамп, принимая в Овальном кабинете генсека НАТО Марка Рютте, похвалил его.",
        ["meeting held 2025-05-19: Рютте, Трамп"],
    ),
    "journeys of a month": (
        "Апрельская поездка Виктора Орбана в Баку вызвала споры.",
        ["visit held 2025-04: Орбан | in Баку/AZ"],
    ),
    "on from there": (
        "Виктор Орбан в субботу вылетает в Доху, а оттуда – в Анкару.",
        [
            "visit planned 2025-05-24: Орбан | in Доха/QA",
            "visit planned -: Орбан | in Анкара/TR",
        ],
    ),
    "the two whom the sentence names": (
        "В Душанбе приехал министр Узбекистана Абдулазиз Камилов, которого принял Эмомали Рахмон. В мае 2017 года состоялась встреча Рахмона и Шавката Мирзиёева, президенты поговорили в Эр-Рияде.",
        [
            "visit held -: Камилов | in Душанбе/TJ",
            "meeting held -: Камилов, Рахмон | in Душанбе/TJ",
            "meeting held 2017-05: Мирзиёев, Рахмон | in Эр-Рияд/SA",
        ],
    ),
    "who called is not told": (
        "Министр созвонился с Хаканом Фиданом и Аббасом Аракчи.",
        [],
    ),
    "several calls behind a dash": (
        "Петер Сийярто проведёт несколько телефонных разговоров – с Хаканом Фиданом, Аббасом Аракчи, а также Эди Рамой.",
        [
            "call planned -: Сийярто, Фидан",
            "call planned -: Аракчи, Сийярто",
            "call planned -: Рама, Сийярто",
        ],
    ),
    "talks by video, and what was said there": (
        "В формате видеоконференции состоялись переговоры Петера Сийярто и Хакана Фидана. Во время переговоров стороны обсудили торговлю.",
        ["video_call held -: Сийярто, Фидан"],
    ),
    "who was received at an audience": (
        "Эммануэль Макрон принял на частной аудиенции Махмуда Аббаса.",
        ["meeting held -: Аббас, Макрон"],
    ),
    "what was decided at a meeting": (
        "Эммануэль Макрон принял на встрече лидеров решение.",
        [],
    ),
    "sooner than planned is no time": (
        "Переговоры Сербии и Хорватии прошли в Осло 5 марта, на месяц раньше срока.",
        ["talks held 2025-03-05: Сербия, Хорватия | in Осло/NO"],
    ),
    "later than planned is no plan": (
        "Встреча Дональда Туска и Виктора Орбана прошла 5 марта, на неделю позже намеченного срока.",
        ["meeting held 2025-03-05: Орбан, Туск"],
    ),
    "talks of two days are one": (
        "Переговоры Сербии и Хорватии прошли в Осло 5 и 6 марта.",
        ["talks held 2025-03-05/2025-03-06: Сербия, Хорватия | in Осло/NO"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_told(name: str) -> None:
    text, expected = CASES[name]
    assert sorted(told(text, "ru")) == sorted(expected)
