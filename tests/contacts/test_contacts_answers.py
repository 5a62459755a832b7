"""Invitations told by their noun, what was asked for, and how the one who was asked answers. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: an invitation taken, with where and when": (
        "de",
        "Emmanuel Macron nahm eine Einladung des indischen Premiers Narendra Modi an, im Juni nach Neu-Delhi zu kommen.",
        ["visit planned 2025-06: Macron, Modi | in Neu-Delhi/IN | by IN"],
    ),
    "de: an invitation to visit a state": (
        "de",
        "Polens Präsident Andrzej Duda nahm die Einladung Wolodymyr Selenskyjs an, die Ukraine im Juni zu besuchen.",
        ["visit planned 2025-06: Duda, Selenskyj | in -/UA | by UA"],
    ),
    "de: one that was followed": (
        "de",
        "Emmanuel Macron folgte am Donnerstag einer Einladung Narendra Modis nach Neu-Delhi.",
        ["visit held 2025-05-15: Macron, Modi | in Neu-Delhi/IN | by IN"],
    ),
    "de: one that is followed later": (
        "de",
        "Aleksandar Vucic folgt einer Einladung Erdogans, im Juni Ankara zu besuchen.",
        ["visit planned 2025-06: Erdogan, Vucic | in Ankara/TR | by TR"],
    ),
    "de: one that was turned down": (
        "de",
        "Emmanuel Macron hat die Einladung Narendra Modis ausgeschlagen, im Juni nach Neu-Delhi zu kommen.",
        ["visit denied 2025-06: Macron, Modi | in Neu-Delhi/IN | by IN"],
    ),
    "de: one that was received": (
        "de",
        "Friedrich Merz bekam von Xi Jinping eine Einladung, im Juni Peking zu besuchen.",
        ["visit proposed 2025-06: Jinping, Merz | in Peking/CN | by CN"],
    ),
    "de: from whom, first": (
        "de",
        "Von Präsident Xi Jinping erhielt Friedrich Merz eine Einladung, im Juni Peking zu besuchen.",
        ["visit proposed 2025-06: Jinping, Merz | in Peking/CN | by CN"],
    ),
    "de: one that was spoken": (
        "de",
        "Narendra Modi sprach eine Einladung an Emmanuel Macron nach Neu-Delhi aus.",
        ["visit proposed -: Macron, Modi | in Neu-Delhi/IN | by IN"],
    ),
    "de: one that was handed over": (
        "de",
        "Präsident William Ruto überbrachte Emmanuel Macron eine Einladung zu einem Besuch in Nairobi.",
        ["visit proposed -: Macron, Ruto | in Nairobi/KE | by KE"],
    ),
    "de: a lecture is no visit": (
        "de",
        "Friedrich Merz nahm eine Einladung der Universität Wien an, im Juni einen Vortrag zu halten.",
        [],
    ),
    "de: asked for, refused by the palace": (
        "de",
        "Andrzej Duda hatte um ein Telefonat mit Emmanuel Macron gebeten. Der Elysée-Palast lehnte das ab.",
        ["call denied -: Duda, Macron | by PL"],
    ),
    "de: asked for, refused in the same sentence": (
        "de",
        "Kassym-Schomart Tokajew ließ Wladimir Putin um ein Telefonat bitten; der Kreml lehnte ab.",
        ["call denied -: Putin, Tokajew | by KZ"],
    ),
    "de: asked for, taken": (
        "de",
        "Friedrich Merz bat um ein Telefonat mit Narendra Modi. Der indische Premier stimmte zu.",
        ["call planned -: Merz, Modi | by DE"],
    ),
    "de: asked for, no answer yet": (
        "de",
        "Erdogan hat um ein Treffen mit Donald Trump ersucht. Washington ließ die Anfrage unbeantwortet.",
        ["meeting proposed -: Erdogan, Trump | by TR"],
    ),
    "de: applied for": (
        "de",
        "Shigeru Ishiba hat für Freitag ein Telefonat mit Narendra Modi beantragt.",
        ["call proposed 2025-05-23: Ishiba, Modi | by JP"],
    ),
    "de: offered, refused": (
        "de",
        "Wolodymyr Selenskyj hat Viktor Orban ein Treffen angeboten. Der Ungar lehnte ab.",
        ["meeting denied -: Orban, Selenskyj | by UA"],
    ),
    "de: help is asked for, at a meeting that was": (
        "de",
        "Friedrich Merz hatte Emmanuel Macron in einem Telefonat um Hilfe gebeten. Der Präsident lehnte ab.",
        ["call held -: Macron, Merz"],
    ),
    "de: asked for patience, after a call": (
        "de",
        "Nach einem Telefonat mit Narendra Modi hat Friedrich Merz um Geduld gebeten.",
        ["call held -: Merz, Modi"],
    ),
    "en: asked for, refused": (
        "en",
        "Andrzej Duda had asked for a call with Emmanuel Macron. The Elysee rejected the request.",
        ["call denied -: Duda, Macron | by PL"],
    ),
    "en: asked for, turned down": (
        "en",
        "Volodymyr Zelensky offered Viktor Orban a meeting. The Hungarian prime minister declined.",
        ["meeting denied -: Orban, Zelensky | by UA"],
    ),
    "en: asked for, not commented on": (
        "en",
        "Volodymyr Zelensky offered Viktor Orban a meeting. The Hungarian prime minister declined to comment.",
        ["meeting proposed -: Orban, Zelensky | by UA"],
    ),
    "en: something else is taken": (
        "en",
        "Volodymyr Zelensky proposed talks with Viktor Orban in Budapest. Orban accepted the resignation of his envoy.",
        ["talks proposed -: Orban, Zelensky | in Budapest/HU | by UA"],
    ),
    "en: an invitation taken in the same sentence": (
        "en",
        "Narendra Modi invited Emmanuel Macron to visit New Delhi in June, and the French president accepted.",
        ["visit planned 2025-06: Macron, Modi | in New Delhi/IN | by IN"],
    ),
    "en: another one answers": (
        "en",
        "Volodymyr Zelensky offered Viktor Orban a meeting. Emmanuel Macron declined.",
        ["meeting proposed -: Orban, Zelensky | by UA"],
    ),
    "ru: asked for, refused": (
        "ru",
        "Владимир Зеленский предложил Виктору Орбану встретиться. Венгерский премьер отказался.",
        ["meeting denied -: Зеленский, Орбан | by UA"],
    ),
    "ru: proposed, rejected": (
        "ru",
        "Владимир Зеленский предложил Владимиру Путину провести встречу в Стамбуле. Кремль отверг это предложение.",
        ["meeting denied -: Зеленский, Путин | in Стамбул/TR | by UA"],
    ),
    "ru: proposed, agreed": (
        "ru",
        "Касым-Жомарт Токаев предложил Ильхаму Алиеву встретиться в Астане. Президент Азербайджана согласился.",
        ["meeting planned -: Алиев, Токаев | in Астана/KZ | by KZ"],
    ),
    "ru: not commented on": (
        "ru",
        "Владимир Зеленский предложил Виктору Орбану встретиться. Венгерский премьер отказался комментировать это.",
        ["meeting proposed -: Зеленский, Орбан | by UA"],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_answers(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
