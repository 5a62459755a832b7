"""Russian articles that tell one contact in many sentences, beside earlier and planned ones. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "presidents are no ministers": (
        "Петер Пеллегрини принял Александра Вучича. В беседе участвовали министры иностранных дел обеих стран. Последний раз президенты встречались в октябре 2024 года в Риме.",
        [
            "meeting held -: Бланар, Вучич, Джурич, Пеллегрини",
            "meeting held 2024-10: Вучич, Пеллегрини | in Рим/IT",
        ],
    ),
    "presidents behind a call of their ministers": (
        "Петер Пеллегрини позвонил Александру Вучичу. Накануне Петер Сийярто говорил по телефону с Хаканом Фиданом. Президенты обсудили торговлю.",
        ["call held -: Вучич, Пеллегрини | by SK", "call held 2025-05-19: Сийярто, Фидан"],
    ),
    "ministers of other things": (
        "Виктор Орбан и Эди Рама встретились. Стороны условились, что министры энергетики встретятся в Риме.",
        ["meeting held -: Орбан, Рама"],
    ),
    "the first visit ever": (
        "Виктор Орбан прибыл в Баку с первым в истории государственным визитом.",
        ["visit held -: Орбан | in Баку/AZ"],
    ),
    "its day in the next sentence, and the round before": (
        "В Маниле завершился второй раунд консультаций Греции и Вьетнама. Он прошёл 13–14 мая; первый состоялся 22 апреля в Ханое.",
        [
            "talks held 2025-05-13/2025-05-14: Вьетнам, Греция | in Манила/PH",
            "talks held 2025-04-22: Вьетнам, Греция | in Ханой/VN",
        ],
    ),
    "the round before without a verb": (
        "Второй раунд переговоров Греции и Вьетнама прошёл 13 мая в Маниле, первый – 22 апреля в Ханое.",
        [
            "talks held 2025-05-13: Вьетнам, Греция | in Манила/PH",
            "talks held 2025-04-22: Вьетнам, Греция | in Ханой/VN",
        ],
    ),
    "the next round without a verb": (
        "Первый раунд переговоров Греции и Вьетнама прошёл 13 мая, второй – 22 мая.",
        ["talks held 2025-05-13: Вьетнам, Греция", "talks planned 2025-05-22: Вьетнам, Греция"],
    ),
    "he went through something": (
        "Петер Сийярто поговорил с Хаканом Фиданом. Он прошёл паспортный контроль 12 мая.",
        ["contact held -: Сийярто, Фидан"],
    ),
    "another host of the same state": (
        "Петер Сийярто прибыл в Тирану. Его принял Эди Рама, а до этого состоялись переговоры с министром иностранных дел Албании Игли Хасани.",
        [
            "visit held -: Сийярто | in Тирана/AL",
            "meeting held -: Рама, Сийярто | in Тирана/AL",
            "talks held -: Сийярто, Хасани | in Тирана/AL",
        ],
    ),
    "one of them elsewhere": (
        "Петер Сийярто встретился в Будапеште с Хаканом Фиданом. В марте Фидан вёл переговоры в Баку.",
        ["meeting held -: Сийярто, Фидан | in Будапешт/HU"],
    ),
    "what a state asked for is no call": (
        "Виктор Орбан поговорил по телефону с Эди Рамой. Тирана просила Будапешт открыть рынок.",
        ["call held -: Орбан, Рама"],
    ),
    "who asked for the call": (
        "Виктор Орбан поговорил по телефону с Эди Рамой. О разговоре попросила Тирана.",
        ["call held -: Орбан, Рама | by AL"],
    ),
    "the number of a channel": (
        "Рафаэль Гросси рассказал об этом в эфире France 24 после бесед с Виктором Орбаном.",
        ["contact held -: Гросси, Орбан"],
    ),
    "the other one of the two": (
        "Петер Сийярто встретился с Хаканом Фиданом. В ходе беседы Фидан пригласил коллегу посетить Турцию.",
        ["meeting held -: Сийярто, Фидан", "visit proposed -: Сийярто, Фидан | in -/TR | by TR"],
    ),
    "the son of a leader": ("Жена Виктора Орбана побывала в Баку.", []),
    "an office where the guest is": (
        "Петер Сийярто посетил Тирану. Он встретился с премьер-министром.",
        ["visit held -: Сийярто | in Тирана/AL", "meeting held -: Рама, Сийярто | in Тирана/AL"],
    ),
    "a host of no list": (
        "Петер Сийярто прибыл в Баку. В столице его принял министр обороны Вели Касымов.",
        ["visit held -: Сийярто | in Баку/AZ", "meeting held -: Касымов, Сийярто | in Баку/AZ"],
    ),
    "a host of no list, in a capital": (
        "Петер Сийярто встретился в Баку с министром обороны Вели Касымовым.",
        ["meeting held -: Касымов, Сийярто | in Баку/AZ"],
    ),
    "no host where all are guests": (
        "Петер Сийярто встретился в Женеве с министром обороны Вели Касымовым.",
        [],
    ),
    "what was said with each of them": (
        "Петер Сийярто переговорил с Хаканом Фиданом и Эди Рамой. С Фиданом венгерский дипломат обсудил торговлю. Беседа с Рамой касалась ЕС.",
        ["contact held -: Рама, Сийярто, Фидан"],
    ),
    "one who came met two others": (
        "Петер Сийярто прилетел в Вену и провёл встречи с Хаканом Фиданом и Эди Рамой.",
        [
            "visit held -: Сийярто | in Вена/AT",
            "meeting held -: Сийярто, Фидан",
            "meeting held -: Рама, Сийярто",
        ],
    ),
    "back from a journey": (
        "Петер Сийярто вернулся из Тираны и встретился с министром обороны Вели Касымовым.",
        [],
    ),
}


@pytest.mark.parametrize(("text", "lines"), CASES.values(), ids=CASES.keys())
def test_retold_contacts_are_read_once(text: str, lines: list[str]) -> None:
    """Each contact is one report, with what all its sentences tell, and no other."""
    assert sorted(lines) == sorted(told(text, "ru"))
