"""What is in nobody's plans, awaited or was called off long ago: "в планы Вебера не входит встреча". The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "ru: not in the plans of one, told by another": (
        "ru",
        "Дмитрий Песков заявил, что в ближайшие планы президента России Владимира Путина не входит встреча с Эмманюэлем Макроном.",
        [
            "meeting denied -: Макрон, Путин",
        ],
    ),
    "ru: not in his plans, told first": (
        "ru",
        "В планы Владимира Путина встреча с Эмманюэлем Макроном не входит.",
        [
            "meeting denied -: Макрон, Путин",
        ],
    ),
    "ru: not in his schedule": (
        "ru",
        "В планах президента Турции встреча с Ильхамом Алиевым пока не значится.",
        [
            "meeting denied -: Алиев, Эрдоган",
        ],
    ),
    "ru: in his plans": (
        "ru",
        "По словам Дмитрия Пескова, в планах Владимира Путина есть встреча с Александром Лукашенко.",
        [
            "meeting planned -: Лукашенко, Путин",
        ],
    ),
    "ru: a journey in the plans of another one": (
        "ru",
        "Мария Захарова сообщила, что в планы Сергея Лаврова входит поездка в Пекин.",
        [
            "visit planned -: Лавров | in Пекин/CN",
        ],
    ),
    "ru: a journey not in the plans": (
        "ru",
        "В планы Реджепа Тайипа Эрдогана не входит поездка в Дамаск.",
        [
            "visit denied -: Эрдоган | in Дамаск/SY",
        ],
    ),
    "ru: what does not belong to an alliance": (
        "ru",
        "Украина не входит в НАТО, напомнил Дмитрий Песков на встрече с Хаканом Фиданом.",
        [
            "meeting held -: Песков, Фидан",
        ],
    ),
    "ru: guests are awaited in the first person": (
        "ru",
        "Нарендра Моди приедет в Москву в июне. «Мы с нетерпением ждём визита Моди в июне в Москву», — сказал Сергей Лавров.",
        [
            "visit planned 2025-06: Моди | in Москва/RU",
        ],
    ),
    "ru: what one hopes for in the first person": (
        "ru",
        "«Мы надеемся на встречу с Владимиром Путиным в июне», — сказал Александр Вучич.",
        [
            "meeting possible 2025-06: Вучич, Путин",
        ],
    ),
    "ru: a plan of today, and one called off long ago": (
        "ru",
        "Биньямин Нетаньяху посетит Турцию в июне. В марте его визит в Анкару был отменён.",
        [
            "visit planned 2025-06: Нетаньяху | in -/TR",
            "visit cancelled -: Нетаньяху | in Анкара/TR",
        ],
    ),
    "de: a plan of today, and one called off long ago": (
        "de",
        "Giorgia Meloni will im Juni die Türkei besuchen. Im März war ihr Besuch in Ankara abgesagt worden.",
        [
            "visit planned 2025-06: Meloni | in -/TR",
            "visit cancelled -: Meloni | in Ankara/TR",
        ],
    ),
    "en: a plan of today, and one called off long ago": (
        "en",
        "Giorgia Meloni plans to visit Turkey in June. In March her visit to Ankara was cancelled.",
        [
            "visit planned 2025-06: Meloni | in -/TR",
            "visit cancelled -: Meloni | in Ankara/TR",
        ],
    ),
    "ru: what was planned, and called off": (
        "ru",
        "Биньямин Нетаньяху должен был посетить Турцию в июне. В начале мая визит был отменён.",
        [
            "visit cancelled -: Нетаньяху | in -/TR",
        ],
    ),
    "de: what was planned, and called off": (
        "de",
        "Giorgia Meloni wollte im Juni die Türkei besuchen. Anfang Mai wurde der Besuch abgesagt.",
        [
            "visit cancelled 2025-06: Meloni | in -/TR",
        ],
    ),
    "ru: called off today": (
        "ru",
        "Фридрих Мерц посетит Варшаву. Однако вчера визит был отменён.",
        [
            "visit cancelled -: Мерц | in Варшава/PL",
        ],
    ),
    "ru: it was planned for a month most of a year away": (
        "ru",
        "Визит Дональда Трампа в Лондон, намечавшийся на март, был отменён.",
        [
            "visit cancelled -: Трамп | in Лондон/GB",
        ],
    ),
    "ru: a phrase parts a meeting from what is denied of it": (
        "ru",
        "Дмитрий Песков сообщил, что встреча Владимира Путина и Эмманюэля Макрона, намеченная на пятницу, не состоится.",
        [
            "meeting denied 2025-05-23: Макрон, Путин",
        ],
    ),
    "ru: what one means to do": (
        "ru",
        "Дональд Трамп собрался обсудить с Владимиром Путиным Украину.",
        [
            "contact planned -: Путин, Трамп",
        ],
    ),
    "ru: one collects one's thoughts": (
        "ru",
        "Дональд Трамп собрался с мыслями и поговорил с Владимиром Путиным.",
        [
            "contact held -: Путин, Трамп",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_plans(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
