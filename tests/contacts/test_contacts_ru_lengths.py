"""How long a Russian text says a contact took. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "a participle behind the noun": (
        "Беседа Гитанаса Науседы с Йонасом Гаром Стёре, длившаяся около двадцати минут, была дружеской.",
        ["contact held -: Науседа, Стёре | PT20M"],
    ),
    "a participle of the sentence behind": (
        "Петер Сийярто принял Хакана Фидана. Встреча, продолжавшаяся полтора часа, прошла без журналистов.",
        ["meeting held -: Сийярто, Фидан | PT1H30M"],
    ),
    "a participle tells of its noun, not of the verb": (
        "После переговоров с Хаканом Фиданом, длившихся три часа, Петер Сийярто вылетел в Баку.",
        ["talks held -: Сийярто, Фидан | PT3H", "visit held -: Сийярто | in Баку/AZ"],
    ),
    "the leaders talked so long": (
        "Нарендра Моди позвонил Эмманюэлю Макрону. Сделка не обсуждалась. Лидеры разговаривали час с небольшим.",
        ["call held -: Макрон, Моди | PT1H | by IN"],
    ),
    "for so long": (
        "Нарендра Моди и Эмманюэль Макрон говорили по телефону в течение двух часов.",
        ["call held -: Макрон, Моди | PT2H"],
    ),
    "within so long is no length": (
        "Нарендра Моди и Эмманюэль Макрон встретятся в течение двух часов.",
        ["meeting planned -: Макрон, Моди"],
    ),
    "was over after so long": (
        "Переговоры Хакана Фидана и Петера Сийярто завершились через два часа.",
        ["talks held -: Сийярто, Фидан | PT2H"],
    ),
    "comes with a visit of two days": (
        "Гитанас Науседа прибыл с двухдневным визитом в Осло.",
        ["visit held -: Науседа | in Осло/NO | P2D"],
    ),
    "comes for three days": (
        "Гитанас Науседа прибудет в Осло на три дня.",
        ["visit planned -: Науседа | in Осло/NO | P3D"],
    ),
    "a day sooner is no length": (
        "Гитанас Науседа прибыл в Осло на день раньше срока.",
        ["visit held -: Науседа | in Осло/NO"],
    ),
    "the first in so many years": (
        "Первый за семь лет визит Гитанаса Науседы в Осло продолжался два дня.",
        ["visit held -: Науседа | in Осло/NO | P2D"],
    ),
    "will take so long": (
        "Визит Гитанаса Науседы в Осло займёт три дня.",
        ["visit planned -: Науседа | in Осло/NO | P3D"],
    ),
    "longer than planned": (
        "Встреча Гитанаса Науседы с Йонасом Гаром Стёре длилась вдвое дольше запланированного.",
        ["meeting held -: Науседа, Стёре"],
    ),
    "spent so long with somebody": (
        "Эмманюэль Макрон провёл с Нарендрой Моди в Париже около двух часов.",
        ["meeting held -: Макрон, Моди | in Париж/FR | PT2H"],
    ),
    "spent so long somewhere": (
        "Эмманюэль Макрон провёл на выставке в Париже два часа, сообщил Нарендра Моди.",
        [],
    ),
    "begins a visit": (
        "В четверг Гитанас Науседа начинает двухдневный визит в Осло.",
        ["visit planned 2025-05-22: Науседа | in Осло/NO | P2D"],
    ),
    "begins it now": (
        "Гитанас Науседа начинает визит в Осло.",
        ["visit ongoing -: Науседа | in Осло/NO"],
    ),
    "pays a visit on a weekday to come": (
        "В четверг Гитанас Науседа наносит визит в Осло.",
        ["visit planned 2025-05-22: Науседа | in Осло/NO"],
    ),
}


@pytest.mark.parametrize(("text", "answer"), CASES.values(), ids=CASES.keys())
def test_lengths(text: str, answer: list[str]) -> None:
    """A length is that of the contact whose words say how long it went on."""
    assert answer == told(text, "ru")
