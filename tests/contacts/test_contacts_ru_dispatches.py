"""What Russian dispatches write every day: visits, guests and hosts, plans. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "visits a state with a visit": (
        "Глава МИД Турции Хакан Фидан в пятницу посетит с рабочим визитом Грецию.",
        ["visit planned 2025-05-23: Фидан | in -/GR"],
    ),
    "visits a capital with a visit": (
        "Президент Литвы Гитанас Науседа 15 мая посетил с кратким визитом Рим.",
        ["visit held 2025-05-15: Науседа | in Рим/IT"],
    ),
    "a visit whose place comes first": (
        "С официальным визитом Грузию посетил в четверг Гитанас Науседа.",
        ["visit held 2025-05-15: Науседа | in -/GE"],
    ),
    "the verb tells what comes in the course of a visit": (
        "В ходе визита Эмманюэль Макрон проведёт переговоры с Нарендрой Моди.",
        ["talks planned -: Макрон, Моди"],
    ),
    "a visit in the course of which something will be": (
        "В ходе визита в Италию Петер Сийярто встретится с Антонио Таяни.",
        ["visit planned -: Сийярто | in -/IT", "meeting planned -: Сийярто, Таяни | in -/IT"],
    ),
    "a visit in the course of which something was": (
        "В ходе визита в Италию Петер Сийярто встретился с Антонио Таяни.",
        ["visit held -: Сийярто | in -/IT", "meeting held -: Сийярто, Таяни | in -/IT"],
    ),
    "the president of the country visited": (
        "Петер Сийярто посетит Азербайджан и встретится с президентом страны.",
        ["visit planned -: Сийярто | in -/AZ", "meeting planned -: Алиев, Сийярто | in -/AZ"],
    ),
    "back from a journey": (
        "Александр Вучич вернулся из поездки в Индию и встретился с премьером.",
        ["visit held -: Вучич | in -/IN"],
    ),
    "supposed": (
        "Предполагалась встреча Петера Сийярто с Хаканом Фиданом.",
        ["meeting planned -: Сийярто, Фидан"],
    ),
    "worked on": (
        "Прорабатывается встреча Эмманюэля Макрона и Нарендры Моди.",
        ["meeting planned -: Макрон, Моди"],
    ),
    "is ready": (
        "Эмманюэль Макрон выразил готовность встретиться с Масудом Пезешкианом.",
        ["meeting possible -: Макрон, Пезешкиан"],
    ),
    "what is talked about is no plan": (
        "Петер Сийярто и Хакан Фидан обсудили по телефону подготовку к саммиту.",
        ["call held -: Сийярто, Фидан"],
    ),
    "what is talked about is not called off": (
        "Петер Сийярто обсудил с Хаканом Фиданом отмену виз.",
        ["contact held -: Сийярто, Фидан"],
    ),
    "names of several words": (
        "Эмманюэль Макрон встретился с наследным принцем Мухаммедом бен Сальманом.",
        ["meeting held -: Макрон, Сальман"],
    ),
    "a minister of no list": (
        "Петер Сийярто встретился с министром торговли Уганды Фрэнсисом Мвебесой.",
        ["meeting held -: Мвебеса, Сийярто"],
    ),
    "an ambassador of no list": (
        "Андрей Руденко принял посла Алжира Буазиана Тахара.",
        ["meeting held -: Руденко, Тахар"],
    ),
    "a name behind an office of many words": (
        "В среду ожидается встреча Нарендры Моди со спецпосланником американского лидера Стивом Уиткоффом.",
        ["meeting planned 2025-05-21: Моди, Уиткофф"],
    ),
    "an ambassador in the republic": (
        "Максим Рыженков встретился с послом Индии в республике Ашоком Кумаром.",
        ["meeting held -: Кумар, Рыженков"],
    ),
    "who is named in between is no official": (
        "Эмманюэль Макрон провёл встречи с Кристалиной Георгиевой, вселенским патриархом Варфоломеем и президентом Казахстана Токаевым.",
        ["meeting held -: Георгиева, Макрон", "meeting held -: Макрон, Токаев"],
    ),
    "a dative is no party": (
        "Петер Сийярто и Хакан Фидан обсудили помощь Украине и предложенный Трампом план.",
        ["contact held -: Сийярто, Фидан"],
    ),
    "the city that a noun announces": (
        "Шавкат Мирзиёев 21 мая посетит с рабочим визитом город Астану для участия в саммите.",
        ["visit planned 2025-05-21: Мирзиёев | in Астана/KZ"],
    ),
    "on to the capital": (
        "Си Цзиньпин отбудет в столицу страны Ташкент.",
        ["visit planned -: Цзиньпин | in Ташкент/UZ"],
    ),
    "who says so stands between": (
        "Петер Сийярто провёл встречу с Хаканом Фиданом. Об этом сообщил МИД Венгрии. Стороны обсудили торговлю.",
        ["meeting held -: Сийярто, Фидан"],
    ),
    "the countries will talk": (
        "Иран и США готовят встречу. Страны проведут переговоры 24 мая.",
        ["meeting planned 2025-05-24: Иран, США"],
    ),
    "a guest who has come": (
        "Садыр Жапаров принял Хакана Фидана, прибывшего в Бишкек с официальным визитом.",
        ["meeting held -: Жапаров, Фидан", "visit held -: Фидан | in Бишкек/KG"],
    ),
    "a guest who is there": (
        "Нарендра Моди провёл переговоры с Хаканом Фиданом, находящимся в Дели с рабочим визитом.",
        ["talks held -: Моди, Фидан", "visit held -: Фидан | in Нью-Дели/IN"],
    ),
    "first here, then there": (
        "Посетив в понедельник Анкару, Эмманюэль Макрон во вторник вылетел в Баку.",
        ["visit held 2025-05-19: Макрон | in Анкара/TR", "visit held 2025-05-20: Макрон | in Баку/AZ"],
    ),
    "home again is no visit": (
        "Встретившись с Реджепом Тайипом Эрдоганом в Анкаре, Эмманюэль Макрон отправился в Париж.",
        ["meeting held -: Макрон, Эрдоган | in Анкара/TR"],
    ),
    "was received by": (
        "Петер Сийярто был принят Шавкатом Мирзиёевым.",
        ["meeting held -: Мирзиёев, Сийярто"],
    ),
    "a law was adopted": (
        "Закон был принят парламентом Турции, сообщил Реджеп Тайип Эрдоган.",
        [],
    ),
    "the Chinese minister ends a sentence": (
        "В Дели он принял Ван И. Китайский министр прибыл в Индию в понедельник.",
        ["visit held 2025-05-19: И | in -/IN"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_told(name: str) -> None:
    text, expected = CASES[name]
    assert told(text, "ru") == expected
