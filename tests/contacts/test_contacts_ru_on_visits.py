"""Who travels, to whom and what for, and what will be done there. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "ru: what one will do there": (
        "ru",
        "На переговорах с Зеленским в Берлине Мерц представит план.",
        [
            "talks planned -: Зеленский, Мерц | in Берлин/DE",
        ],
    ),
    "ru: what one will do on the visit": (
        "ru",
        "В ходе визита в Пекин Мерц выступит в университете.",
        [
            "visit planned -: Мерц | in Пекин/CN",
        ],
    ),
    "ru: what one did there": (
        "ru",
        "На встрече с Трампом Макрон рассказал о планах.",
        [
            "meeting held -: Макрон, Трамп",
        ],
    ),
    "ru: what one said will be": (
        "ru",
        "На встрече с Фиданом Лавров сказал: Россия поможет Сирии.",
        [
            "meeting held -: Лавров, Фидан",
        ],
    ),
    "ru: came to take part": (
        "ru",
        "Аракчи вылетел в Исламабад для участия в переговорах с США.",
        [
            "visit held -: Аракчи | in Исламабад/PK",
            "talks planned -: Аракчи, США",
        ],
    ),
    "ru: a name without cases acts": (
        "ru",
        "В рамках турне Рубио посетит Панаму и Гватемалу.",
        [
            "visit planned -: Рубио | in -/PA",
            "visit planned -: Рубио | in -/GT",
        ],
    ),
    "ru: a name without cases owns": (
        "ru",
        "После визита Рубио прибыл Вэнс.",
        [],
    ),
    "ru: came on a visit to somebody": (
        "ru",
        "Мерц прибыл с рабочим визитом к президенту Франции Макрону.",
        [
            "visit held -: Макрон, Мерц",
        ],
    ),
    "ru: a visit to somebody": (
        "ru",
        "Визит Мерца к Макрону состоится в среду.",
        [
            "visit planned 2025-05-21: Макрон, Мерц",
        ],
    ),
    "ru: a visit to somebody elsewhere": (
        "ru",
        "Мерц посетил Польшу. Затем он прибыл с визитом к Макрону.",
        [
            "visit held -: Мерц | in -/PL",
            "visit held -: Макрон, Мерц",
        ],
    ),
    "ru: the visiting of a state": (
        "ru",
        "По итогам посещения Армении в марте комиссар ООН Фолькер Тюрк представил доклад.",
        [
            "visit held 2025-03: Тюрк | in -/AM",
        ],
    ),
    "ru: the visiting of a town by somebody": (
        "ru",
        "Планируется посещение Тбилиси президентом Ирана.",
        [
            "visit planned -: Пезешкиан | in Тбилиси/GE",
        ],
    ),
    "ru: the visiting of a show": (
        "ru",
        "После посещения выставки в Берлине Макрон дал интервью.",
        [],
    ),
    "ru: members of a delegation": (
        "ru",
        "Члены американской делегации встретились с президентом Украины в Киеве.",
        [
            "meeting held -: Зеленский, США | in Киев/UA",
        ],
    ),
    "ru: members of their own delegation": (
        "ru",
        "Мерц встретился с членами немецкой делегации.",
        [],
    ),
    "ru: an office of a state in the words of who speaks": (
        "ru",
        "«Мы встретились с президентом Молдавии», — сказал Мерц.",
        [
            "meeting held -: Мерц, Санду",
        ],
    ),
    "ru: an office of no state in such words": (
        "ru",
        "«Вчера я встретился с президентом и долго говорил», — заявил Макрон.",
        [],
    ),
    "en: an office of a state in the words of who speaks": (
        "en",
        "“I spoke with the prime minister of India about trade,” Macron said.",
        [
            "contact held -: Macron, Modi",
        ],
    ),
    "en: an office of no state in such words": (
        "en",
        "“We met the president and talked for long,” Macron said.",
        [],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_on_visits(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
