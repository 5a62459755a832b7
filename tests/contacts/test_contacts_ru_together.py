"""Russian contacts of three and more, their delegations, and what a clause behind their noun tells. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "ministers of so many states, which are named": (
        "Главы МИД трёх стран – Греции, Испании и Турции – встретились в пятницу в Риме.",
        ["meeting held 2025-05-16: Альбарес, Герапетритис, Фидан | in Рим/IT"],
    ),
    "leaders of a group with a name": (
        "Лидеры стран «Вышеградской тройки» – Венгрии, Чехии и Словакии – обсудили по телефону торговлю.",
        ["call held -: Орбан, Фиала, Фицо"],
    ),
    "behind a colon": (
        "Президенты трёх стран: Казахстана, Узбекистана и Киргизии – встретились в Ташкенте.",
        ["meeting held -: Жапаров, Мирзиёев, Токаев | in Ташкент/UZ"],
    ),
    "a minister who is not known beside one who is": (
        "Главы МИД Чада и Испании обсудили в Риме рыболовство.",
        ["meeting held -: Альбарес, Чад | in Рим/IT"],
    ),
    "gathered at a place": (
        "Министры обороны Испании и Греции собрались во вторник в Риме.",
        ["meeting held 2025-05-20: Дендиас, Роблес | in Рим/IT"],
    ),
    "will gather": (
        "Премьер-министры Испании и Греции соберутся 24 мая в Риме.",
        ["meeting planned 2025-05-24: Мицотакис, Санчес | in Рим/IT"],
    ),
    "are only about to go": ("Виктор Орбан и Эди Рама собрались писать книгу в Риме.", []),
    "who took part in talks of states": (
        "В переговорах Турции и Греции, прошедших 12 мая в Риме, участвовали Хакан Фидан и Георгиос Герапетритис.",
        ["talks held 2025-05-12: Герапетритис, Фидан | in Рим/IT"],
    ),
    "who led the delegations of talks that name nobody": (
        "Переговоры прошли в Риме. Турецкую делегацию возглавлял Хакан Фидан, греческую – Георгиос Герапетритис.",
        ["talks held -: Герапетритис, Фидан | in Рим/IT"],
    ),
    "who leads parties at home": (
        "Переговоры о бюджете продолжаются. Фракцию возглавляет Педро Санчес, а венгерских социалистов – Виктор Орбан.",
        [],
    ),
    "a participle behind all that hangs on the noun": (
        "По итогам переговоров Виктора Орбана и Эди Рамы, прошедших 12 мая в Риме, подписано пять документов.",
        ["talks held 2025-05-12: Орбан, Рама | in Рим/IT"],
    ),
    "a relative clause behind all that hangs on the noun": (
        "Встреча Виктора Орбана и Эди Рамы, которая пройдёт 24 мая в Риме, станет первой за год.",
        ["meeting planned 2025-05-24: Орбан, Рама | in Рим/IT"],
    ),
    "a relative clause about one of them": (
        "Встреча Эди Рамы с Виктором Орбаном, который прибыл в Тирану 12 мая, длилась два часа.",
        ["meeting held -: Орбан, Рама | PT2H", "visit held 2025-05-12: Орбан | in Тирана/AL"],
    ),
    "what was proposed at a meeting": (
        "На встрече с Виктором Орбаном Эди Рама предложил открыть границу.",
        ["meeting held -: Орбан, Рама"],
    ),
}


@pytest.mark.parametrize(("text", "lines"), CASES.values(), ids=CASES.keys())
def test_contacts_of_several_are_read(text: str, lines: list[str]) -> None:
    """Every contact is found with all who took part, its day and its place, and no other."""
    assert sorted(lines) == sorted(told(text, "ru"))
