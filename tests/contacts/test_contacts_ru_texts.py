"""Whose day it is, and who only is spoken of, in Russian texts of several sentences. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "the day of what a phrase between commas explains": (
        "Петер Сийярто встретится с Хаканом Фиданом. Встреча пройдёт в преддверии юбилея отношений, отмечаемого 25 июня.",
        ["meeting planned -: Сийярто, Фидан"],
    ),
    "the phrase explains the contact": (
        "Предыдущая встреча Петера Сийярто и Хакана Фидана, состоявшаяся в 2019 г., не окончилась ничем.",
        ["meeting held 2019: Сийярто, Фидан"],
    ),
    "only its begin has a day": (
        "Переговоры Петера Сийярто и Хакана Фидана, начавшиеся вечером 11 мая, завершились только утром.",
        ["talks held -: Сийярто, Фидан"],
    ),
    "what is discussed has a day": (
        "Петер Сийярто обсудил с Хаканом Фиданом выставку, открытую 5 мая.",
        ["contact held -: Сийярто, Фидан"],
    ),
    "what one comes to has a day": (
        "Петер Сийярто прибыл в Анкару на выставку, открывшуюся 5 мая.",
        ["visit held -: Сийярто | in Анкара/TR"],
    ),
    "what one comes to begins today": (
        "Ираклий Кобахидзе прибыл в Китай для участия в выставке, которая начала работу сегодня, 20 мая.",
        ["visit held -: Кобахидзе | in -/CN"],
    ),
    "the talks to which one goes have a day": (
        "Петер Сийярто примет участие в переговорах с Хаканом Фиданом, назначенных на 3 июня.",
        ["talks planned 2025-06-03: Сийярто, Фидан"],
    ),
    "a weekday and its date": (
        "Петер Сийярто, который в понедельник, 19 мая, прибыл в Анкару, встретился с Хаканом Фиданом.",
        [
            "visit held 2025-05-19: Сийярто | in Анкара/TR",
            "meeting held 2025-05-19: Сийярто, Фидан | in Анкара/TR",
        ],
    ),
    "the day of what is quoted": (
        "«Завтра в столице состоятся переговоры министров обороны», – объяснил Петер Сийярто в начале беседы с Хаканом Фиданом.",
        ["contact held -: Сийярто, Фидан"],
    ),
    "what is quoted is called off": (
        "«Закон отменён», – сказал Петер Сийярто на встрече с Хаканом Фиданом.",
        ["meeting held -: Сийярто, Фидан"],
    ),
    "one journey over, another begun today": (
        "Петер Сийярто, успешно завершив визит в Танзанию, сегодня отбыл с визитом в ЮАР.",
        ["visit held -: Сийярто | in -/TZ", "visit held 2025-05-20: Сийярто | in -/ZA"],
    ),
    "today's call is another's": (
        "Сегодня Эмманюэль Макрон проведёт телефонный разговор. Ранее он созвонился с Нарендрой Моди. Ждём подробностей о сегодняшнем звонке!",
        ["call held -: Макрон, Моди"],
    ),
    "today's call is this one": (
        "Эмманюэль Макрон созвонился с Нарендрой Моди. Сегодняшний звонок продлился час.",
        ["call held 2025-05-20: Макрон, Моди"],
    ),
    "talks of those who may call one another": (
        "Сергей Лавров и Хакан Фидан могут созвониться. Ранее сообщалось, что переговоры Лаврова и Фидана могут пройти 23 мая.",
        ["call possible -: Лавров, Фидан", "talks possible 2025-05-23: Лавров, Фидан"],
    ),
    "a call that was, not the one that may be": (
        "Сергей Лавров и Хакан Фидан могут созвониться. 19 мая между ними состоялся телефонный разговор.",
        ["call possible -: Лавров, Фидан", "call held 2025-05-19: Лавров, Фидан"],
    ),
    "whose talk was spoken of": (
        "Сергей Лавров и Хакан Фидан встретились в Баку. Они обсудили итоги беседы президентов России и США Владимира Путина и Дональда Трампа.",
        ["meeting held -: Лавров, Фидан | in Баку/AZ"],
    ),
    "an ambassador is invited to the ministry": (
        "Посол Черногории Милорад Шчепанович 15 мая был приглашён в МИД России, где ему вручена нота.",
        ["meeting held 2025-05-15: России, Шчепанович | in -/RU"],
    ),
    "a chargé of no affairs": (
        "Временный поверенный Латвии вызван в МИД Эстонии.",
        ["meeting held -: Латвия, Эстонии | in -/EE"],
    ),
    "the ministry of another state than the ambassador's": (
        "МИД России объявил послу Черногории Рамизу Башичу о высылке. Посол Черногории был вызван в МИД 2 мая.",
        ["meeting held 2025-05-02: МИД, Черногория | in -/RU"],
    ),
    "an ambassador's summons, in a noun": (
        "МИД России сообщил о вызове посла Черногории Милорада Шчепановича.",
        ["meeting held -: России, Шчепанович"],
    ),
    "somebody is invited to a state": ("Виктора Орбана пригласили в Москву.", []),
    "invited to a meeting": (
        "Никол Пашинян пригласил Ильхама Алиева провести встречу на границе.",
        ["meeting proposed -: Алиев, Пашинян | by AM"],
    ),
    "invited after a meeting": (
        "Никол Пашинян пригласил Ильхама Алиева в гости после встречи с Владимиром Путиным.",
        ["visit proposed -: Алиев, Пашинян | by AM", "meeting held -: Пашинян, Путин"],
    ),
    "invited at talks": (
        "На переговорах Никол Пашинян пригласил Ильхама Алиева к себе.",
        ["talks held -: Алиев, Пашинян", "visit proposed -: Алиев, Пашинян | by AM"],
    ),
    "a spokesman tells of a visit in a quotation": (
        "Дмитрий Песков сказал: «Поездка предполагает визит в Турцию».",
        [],
    ),
    "a spokesman tells of a meeting": (
        "Пресс-секретарь Зеленского Сергей Никифоров сообщил, что планируется двусторонняя встреча с Фридрихом Мерцем.",
        [],
    ),
    "an aide tells of a meeting": (
        "Помощник президента Юрий Ушаков сообщил, что планируется встреча с Фридрихом Мерцем.",
        [],
    ),
    "an aide tells of his own": (
        "Юрий Ушаков сообщил, что провёл переговоры со Стивом Уиткоффом.",
        ["talks held -: Уиткофф, Ушаков"],
    ),
    "a spokesman met somebody": (
        "Дмитрий Песков встретился с Хаканом Фиданом.",
        ["meeting held -: Песков, Фидан"],
    ),
    "when he will be there": (
        "Сергей Лавров встретится с Хаканом Фиданом, когда Лавров будет в Нью-Йорке.",
        ["meeting planned -: Лавров, Фидан", "visit planned -: Лавров | in Нью-Йорк/US"],
    ),
    "a visit is announced": (
        "Стефан Дюжаррик объявил о поездке Антониу Гутерриша на Украину.",
        ["visit planned -: Гутерриш | in -/UA"],
    ),
    "the end of a visit is announced": (
        "МИД Венгрии объявил о завершении визита Петера Сийярто в Китай.",
        ["visit held -: Сийярто | in -/CN"],
    ),
}


@pytest.mark.parametrize(("text", "contacts"), CASES.values(), ids=CASES.keys())
def test_russian_texts(text: str, contacts: list[str]) -> None:
    """Each contact has its own day and its own people."""
    assert contacts == told(text, "ru")
