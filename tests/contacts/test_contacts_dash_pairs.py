"""Two whom a dash joins behind a noun of contact: "der Gipfel USA–Nordkorea". The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: a summit of two states joined by a dash": (
        "de",
        "Der Gipfel USA–Nordkorea fand am 12. Mai in Singapur statt.",
        ["meeting held 2025-05-12: Nordkorea, USA | in -/SG"],
    ),
    "de: joined by a hyphen": (
        "de",
        "Das Gipfeltreffen USA-Nordkorea fand am 12. Mai in Singapur statt.",
        ["meeting held 2025-05-12: Nordkorea, USA | in -/SG"],
    ),
    "de: a call of two persons": (
        "de",
        "Das Telefonat Merz–Putin dauerte am Montag eine Stunde.",
        ["call held 2025-05-19: Merz, Putin | PT1H"],
    ),
    "de: what others spoke about": (
        "de",
        "Kim Jong Un und Xi Jinping sprachen über den Gipfel USA–Iran am 12. Mai.",
        ["contact held -: Jinping, Un", "meeting held -: Iran, USA"],
    ),
    "de: an agreement is no party": (
        "de",
        "Kim Jong Un und Xi Jinping sprachen am Montag über das Abkommen USA–Mexiko.",
        ["contact held 2025-05-19: Jinping, Un"],
    ),
    "de: an insertion between dashes": (
        "de",
        "Bei dem Treffen in Rom – Friedrich Merz und Giorgia Meloni waren dabei – ging es um Zölle.",
        ["meeting held -: Meloni, Merz | in Rom/IT"],
    ),
    "ru: a summit of two states": (
        "ru",
        "Саммит США — КНДР состоялся 12 мая в Сингапуре.",
        ["meeting held 2025-05-12: Корея, США | in -/SG"],
    ),
    "ru: talks that are planned": (
        "ru",
        "Переговоры Россия — США пройдут 23 мая в Женеве.",
        ["talks planned 2025-05-23: Россия, США | in Женева/CH"],
    ),
    "ru: a meeting of two persons": (
        "ru",
        "Встреча Путин — Трамп пройдёт 23 мая в Стамбуле.",
        ["meeting planned 2025-05-23: Путин, Трамп | in Стамбул/TR"],
    ),
    "ru: what others talked over": (
        "ru",
        "Сергей Лавров и Ван И обсудили саммит США — КНДР, состоявшийся 12 мая.",
        ["contact held -: И, Лавров", "meeting held 2025-05-12: Корея, США"],
    ),
    "ru: the day of the talk itself": (
        "ru",
        "На встрече, состоявшейся 12 мая, Сергей Лавров и Ван И обсудили торговлю.",
        ["meeting held 2025-05-12: И, Лавров"],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_joined_by_a_dash(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
