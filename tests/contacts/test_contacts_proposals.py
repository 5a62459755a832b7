"""Who proposes or invites anew, days since which something is so, and heads of parties. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: since somebody's beginning": (
        "de",
        "Es ist das erste Treffen von Macron und Merz seit Merz' Amtsantritt am 6. Mai.",
        [
            "meeting held -: Macron, Merz",
        ],
    ),
    "de: two invitations of one subject": (
        "de",
        "China hat die Einladung an Friedrich Merz wiederholt und auch eine Einladung an Emmanuel Macron ausgesprochen.",
        [
            "visit proposed -: China, Merz | by CN",
            "visit proposed -: China, Macron | by CN",
        ],
    ),
    "de: an invitation once more": (
        "de",
        "Xi Jinping erneuerte am Montag seine Einladung an Friedrich Merz.",
        [
            "visit proposed -: Jinping, Merz | by CN",
        ],
    ),
    "de: an invitation whose guest stands first": (
        "de",
        "An Selenskyj richtete Merz eine Einladung nach Berlin.",
        [
            "visit proposed -: Merz, Selenskyj | in Berlin/DE | by DE",
        ],
    ),
    "de: an invitation with its aim": (
        "de",
        "Merz bekräftigte die Einladung an Modi, im Herbst nach Berlin zu kommen.",
        [
            "visit proposed 2025-09-01/2025-11-30: Merz, Modi | in Berlin/DE | by DE",
        ],
    ),
    "de: who suggests what others do": (
        "de",
        "Emmanuel Macron regte an, dass Friedrich Merz im Juni nach Moskau reist.",
        [
            "visit proposed 2025-06: Merz | in Moskau/RU | by FR",
        ],
    ),
    "de: who works for a meeting of others": (
        "de",
        "Friedrich Merz setzt sich dafür ein, dass sich Selenskyj und Putin treffen.",
        [
            "meeting proposed -: Putin, Selenskyj | by DE",
        ],
    ),
    "de: a proposal of nobody": (
        "de",
        "Es wurde vorgeschlagen, dass sich Merz und Macron in Rom treffen.",
        [
            "meeting proposed -: Macron, Merz | in Rom/IT",
        ],
    ),
    "de: a proposal of one's own": (
        "de",
        "Merz sprach sich dafür aus, Gespräche mit dem Iran aufzunehmen.",
        [
            "talks proposed -: Iran, Merz | by DE",
        ],
    ),
    "en: who suggests what others do": (
        "en",
        "Friedrich Merz proposed that Zelensky and Putin meet in Istanbul.",
        [
            "meeting proposed -: Putin, Zelensky | in Istanbul/TR | by DE",
        ],
    ),
    "ru: who suggests what others do": (
        "ru",
        "Макрон предложил, чтобы Мерц встретился с Путиным.",
        [
            "meeting proposed -: Мерц, Путин | by FR",
        ],
    ),
    "de: the head of a party": (
        "de",
        "Friedrich Merz ist in Ankara eingetroffen. Der CDU-Vorsitzende traf am Montag Außenminister Hakan Fidan.",
        [
            "visit held -: Merz | in Ankara/TR",
            "meeting held 2025-05-19: Fidan, Merz | in Ankara/TR",
        ],
    ),
    "de: the head of a party, a woman": (
        "de",
        "Angela Merkel traf Wladimir Putin. Die CDU-Chefin sprach am Montag auch mit Emmanuel Macron.",
        [
            "meeting held -: Merkel, Putin",
            "contact held 2025-05-19: Macron, Merkel",
        ],
    ),
    "de: the head of no party that is named": (
        "de",
        "Xi Jinping traf am Montag Wladimir Putin. Der Parteichef reist im Juni nach Moskau.",
        [
            "meeting held 2025-05-19: Jinping, Putin",
            "visit planned 2025-06: Jinping | in Moskau/RU",
        ],
    ),
    "de: the head of a party abroad": (
        "de",
        "Viktor Orbán reiste am Montag nach Moskau. Der Fidesz-Chef traf dort Wladimir Putin.",
        [
            "visit held 2025-05-19: Orbán | in Moskau/RU",
            "meeting held 2025-05-19: Orbán, Putin | in Moskau/RU",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_proposals(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
