"""Guests who are only called so, and guests of whom no host is told. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: two guests of one side": (
        "de",
        "Hakan Fidan und Yaşar Güler waren am Montag in Tirana. Edi Rama empfing die beiden.",
        [
            "visit held 2025-05-19: Fidan, Güler | in Tirana/AL",
            "meeting held 2025-05-19: Fidan, Güler, Rama | in Tirana/AL",
        ],
    ),
    "en: two guests of one side": (
        "en",
        "Hakan Fidan and Yaşar Güler were in Tirana on Monday. Edi Rama met them.",
        [
            "visit held 2025-05-19: Fidan, Güler | in Tirana/AL",
            "meeting held 2025-05-19: Fidan, Güler, Rama | in Tirana/AL",
        ],
    ),
    "ru: two guests of one side": (
        "ru",
        "Хакан Фидан и Яшар Гюлер прибыли в понедельник в Тирану. Эди Рама принял обоих.",
        [
            "visit held 2025-05-19: Гюлер, Фидан | in Тирана/AL",
            "meeting held 2025-05-19: Гюлер, Рама, Фидан | in Тирана/AL",
        ],
    ),
    "de: the delegation of those who came": (
        "de",
        "Hakan Fidan und Yaşar Güler waren am Montag in Tirana. Edi Rama empfing die türkische Delegation.",
        [
            "visit held 2025-05-19: Fidan, Güler | in Tirana/AL",
            "meeting held 2025-05-19: Fidan, Güler, Rama | in Tirana/AL",
        ],
    ),
    "de: some delegation": (
        "de",
        "Hakan Fidan war am Montag in Tirana. Edi Rama empfing eine türkische Delegation.",
        [
            "visit held 2025-05-19: Fidan | in Tirana/AL",
            "meeting held -: Rama, Türkei",
        ],
    ),
    "en: the delegation, received by another state": (
        "en",
        "Hakan Fidan was in Tirana on Monday. Emmanuel Macron received the Turkish delegation in Paris.",
        [
            "visit held 2025-05-19: Fidan | in Tirana/AL",
            "meeting held -: Macron, Turkey | in Paris/FR",
        ],
    ),
    "ru: the delegation of who came": (
        "ru",
        "Хакан Фидан в понедельник прибыл в Тирану. Эди Рама принял турецкую делегацию.",
        [
            "visit held 2025-05-19: Фидан | in Тирана/AL",
            "meeting held 2025-05-19: Рама, Фидан | in Тирана/AL",
        ],
    ),
    "de: the subject is none of the two": (
        "de",
        "Hakan Fidan traf am Freitag Edi Rama. Am Montag sprach Emmanuel Macron mit beiden am Telefon.",
        [
            "meeting held 2025-05-16: Fidan, Rama",
            "call held 2025-05-19: Macron, Rama",
            "call held 2025-05-19: Fidan, Macron",
        ],
    ),
    "de: two of one side are no two parties": (
        "de",
        "Hakan Fidan und Yaşar Güler waren am Montag in Tirana. Am Abend sprachen die beiden lange miteinander.",
        ["visit held 2025-05-19: Fidan, Güler | in Tirana/AL"],
    ),
    "de: the first visit of a minister is that of the one told of": (
        "de",
        "Beim ersten Besuch eines türkischen Außenministers in Albanien seit fünf Jahren hat Hakan Fidan am Montag in Tirana Edi Rama getroffen.",
        [
            "visit held 2025-05-19: Fidan | in -/AL",
            "meeting held 2025-05-19: Fidan, Rama | in Tirana/AL",
        ],
    ),
    "de: the first visit, told behind": (
        "de",
        "Hakan Fidan hat am Montag in Tirana Edi Rama getroffen. Es war der erste Besuch eines türkischen Außenministers in Albanien seit fünf Jahren.",
        [
            "meeting held 2025-05-19: Fidan, Rama | in Tirana/AL",
            "visit held -: Fidan | in -/AL",
        ],
    ),
    "de: the last visit is one of somebody else": (
        "de",
        "Hakan Fidan hat am Montag in Tirana Edi Rama getroffen. Der letzte Besuch eines türkischen Außenministers in Albanien liegt Jahre zurück.",
        [
            "meeting held 2025-05-19: Fidan, Rama | in Tirana/AL",
            "visit held -: Türkei | in -/AL",
        ],
    ),
    "en: the first visit of a minister is that of the one told of": (
        "en",
        "Hakan Fidan met Edi Rama in Tirana on Monday. It was the first visit by a Turkish foreign minister to Albania in five years.",
        [
            "meeting held 2025-05-19: Fidan, Rama | in Tirana/AL",
            "visit held -: Fidan | in -/AL",
        ],
    ),
    "de: the guest met and spoken with": (
        "de",
        "Hakan Fidan war am Montag in Albanien. Ministerpräsident Edi Rama sprach mit dem Gast über Öl. Auch Präsident Bajram Begaj traf den Gast.",
        [
            "visit held 2025-05-19: Fidan | in -/AL",
            "meeting held 2025-05-19: Fidan, Rama | in -/AL",
            "meeting held 2025-05-19: Begaj, Fidan | in -/AL",
        ],
    ),
    "de: some guest, and the guest of somebody else": (
        "de",
        "Hakan Fidan war am Montag in Albanien. Am Abend traf Edi Rama einen Gast. Emmanuel Macron empfing den Gast in Paris.",
        ["visit held 2025-05-19: Fidan | in -/AL"],
    ),
    "ru: talks with the guest": (
        "ru",
        "Хакан Фидан 24-26 мая посетит Албанию. На 25 мая запланированы переговоры Эди Рамы с гостем.",
        [
            "visit planned 2025-05-24/2025-05-26: Фидан | in -/AL",
            "talks planned 2025-05-25: Рама, Фидан | in -/AL",
        ],
    ),
    "en: dined with the visitor": (
        "en",
        "Hakan Fidan arrived in Tirana on Monday. The press came in numbers. Edi Rama dined with the visitor.",
        [
            "visit held 2025-05-19: Fidan | in Tirana/AL",
            "meeting held 2025-05-19: Fidan, Rama | in Tirana/AL",
        ],
    ),
    "de: welcomed, nobody says by whom": (
        "de",
        "Hakan Fidan ist am Montag in Tirana mit allem Pomp begrüßt worden. Giorgia Meloni wird am Freitag in Paris empfangen.",
        ["visit held 2025-05-19: Fidan | in Tirana/AL", "visit planned 2025-05-23: Meloni | in Paris/FR"],
    ),
    "en: welcomed, nobody says by whom": (
        "en",
        "Hakan Fidan was welcomed in Tirana with military honours on Monday.",
        ["visit held 2025-05-19: Fidan | in Tirana/AL"],
    ),
    "de: at home, by others, and plans that are welcomed": (
        "de",
        "Hakan Fidan wurde in Ankara begrüßt. Giorgia Meloni wurde in Paris von Demonstranten empfangen. "
        "Der Vorschlag von Emmanuel Macron wurde in Rom begrüßt. Hakan Fidan hat in Rom den Plan begrüßt.",
        [],
    ),
    "en: greeted by protesters": (
        "en",
        "Hakan Fidan was greeted by protesters in Tirana. The plan was welcomed in Rome, Emmanuel Macron said.",
        [],
    ),
    "de: the guest of two who met": (
        "de",
        "Friedrich Merz traf am Montag Wang Yi anlässlich eines offiziellen Besuchs in Deutschland.",
        ["meeting held 2025-05-19: Merz, Yi | in -/DE", "visit held 2025-05-19: Yi | in -/DE"],
    ),
    "de: the guest of two who spoke": (
        "de",
        "Friedrich Merz sprach am Montag mit Wang Yi während eines Besuchs in Berlin.",
        ["meeting held 2025-05-19: Merz, Yi | in Berlin/DE", "visit held 2025-05-19: Yi | in Berlin/DE"],
    ),
    "de: a call on a visit at home": (
        "de",
        "Friedrich Merz telefonierte am Montag mit Emmanuel Macron während eines Besuchs in Hamburg.",
        ["call held 2025-05-19: Macron, Merz"],
    ),
    "de: a visit to a third state": (
        "de",
        "Friedrich Merz traf am Montag Emmanuel Macron bei einem Besuch in Rom.",
        ["meeting held 2025-05-19: Macron, Merz | in Rom/IT", "visit held 2025-05-19: Merz | in Rom/IT"],
    ),
    "en: the guest of two who met": (
        "en",
        "Friedrich Merz met Wang Yi on Monday during a visit to Germany.",
        ["meeting held 2025-05-19: Merz, Yi | in -/DE", "visit held -: Yi | in -/DE"],
    ),
    "en: a call on a visit at home": (
        "en",
        "Emmanuel Macron called Donald Tusk on Monday during a visit to Lyon.",
        ["call held 2025-05-19: Macron, Tusk | by FR"],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_guests_are_known(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
