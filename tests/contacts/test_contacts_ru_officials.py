"""Russian officials without a name, sides named by half an adjective, and who asked for it. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "a deputy is not the minister": (
        "Гитанас Науседа встретился с заместителем министра иностранных дел Бразилии.",
        ["meeting held -: Бразилия, Науседа"],
    ),
    "the deputy of the head of a ministry": (
        "Гитанас Науседа принял заместителя главы МИД Бразилии.",
        ["meeting held -: Бразилия, Науседа"],
    ),
    "a deputy with a name": (
        "Гитанас Науседа принял первого заместителя министра иностранных дел Бразилии Марию Роша.",
        ["meeting held -: Науседа, Роша"],
    ),
    "an assistant of the secretary of state": (
        "Гитанас Науседа встретился с помощником госсекретаря США.",
        ["meeting held -: Науседа, США"],
    ),
    "a wife is not the president": ("Гитанас Науседа встретился с женой президента Бразилии.", []),
    "a chargé is no interim holder": (
        "Гитанас Науседа встретился с временным поверенным в делах Бразилии.",
        ["meeting held -: Бразилия, Науседа"],
    ),
    "a permanent representative": (
        "Гитанас Науседа встретился с постпредом Бразилии при ООН.",
        ["meeting held -: Бразилия, Науседа"],
    ),
    "the head of intelligence": (
        "Гитанас Науседа встретился с главой разведки Бразилии.",
        ["meeting held -: Бразилия, Науседа"],
    ),
    "a given name that is a surname of others": (
        "Гитанас Науседа встретился с послом Азербайджана Рахманом Мустафаевым.",
        ["meeting held -: Мустафаев, Науседа"],
    ),
    "Iranian-American": (
        "В Женеве завершились ирано-американские переговоры.",
        ["talks held -: Иран, США | in Женева/CH"],
    ),
    "Armenian-Azerbaijani": (
        "В Абу-Даби состоялась армяно-азербайджанская встреча.",
        ["meeting held -: Азербайджан, Армения | in Абу-Даби/AE"],
    ),
    "a round of talks is one": (
        "В Осло прошёл третий раунд прямых афгано-пакистанских консультаций.",
        ["talks held -: Афганистан, Пакистан | in Осло/NO"],
    ),
    "at his request, between host and guest": (
        "Гитанас Науседа принял по его просьбе посла Бразилии.",
        ["meeting held -: Бразилия, Науседа | by BR"],
    ),
    "at his request, behind both": (
        "Гитанас Науседа позвонил Нарендре Моди по его просьбе.",
        ["call held -: Моди, Науседа | by IN"],
    ),
    "at the request of the latter": (
        "Встреча Гитанаса Науседы с Нарендрой Моди прошла по просьбе последнего.",
        ["meeting held -: Моди, Науседа | by IN"],
    ),
    "whose initiative stands apart": (
        "Инициатором встречи Гитанаса Науседы с Нарендрой Моди выступил Дели.",
        ["meeting held -: Моди, Науседа | by IN"],
    ),
    "asked for a talk": (
        "Гитанас Науседа запросил разговор с Нарендрой Моди.",
        ["contact proposed -: Моди, Науседа | by LT"],
    ),
    "in somebody's address": (
        "В адрес Нарендры Моди направил поздравительную телеграмму Гитанас Науседа.",
        ["message held -: Моди, Науседа | by LT"],
    ),
    "in somebody's name": (
        "На имя Нарендры Моди поступило письмо от Гитанаса Науседы.",
        ["message held -: Моди, Науседа | by LT"],
    ),
}


@pytest.mark.parametrize(("text", "answer"), CASES.values(), ids=CASES.keys())
def test_officials(text: str, answer: list[str]) -> None:
    """Whoever is named by an office alone acts for his state, and is not the one whom he serves."""
    assert answer == told(text, "ru")


def test_kim() -> None:
    """A bare Kim beside another leader is he who leads the state on that day."""
    text = "КНДР подтвердила: Ким и Путин встретились в Пекине."
    assert told(text, "ru") == ["meeting held -: Путин, Ын | in Пекин/CN"]
    assert told(text, "ru", "2005-05-20") == ["meeting held -: Ир, Путин | in Пекин/CN"]
