"""Days of what is no contact: "the treaty of 1963" tells no day of the talks about it. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: the day of a treaty": (
        "de",
        "Friedrich Merz und Emmanuel Macron berieten über den Vertrag von 1963.",
        [
            "talks held -: Macron, Merz",
        ],
    ),
    "de: the year of a memorandum": (
        "de",
        "Johann Wadephul und Andrij Sybiha führten Gespräche über das Memorandum aus dem Jahr 1994.",
        [
            "talks held -: Sybiha, Wadephul",
        ],
    ),
    "de: in a chain of nouns": (
        "de",
        "Wladimir Putin und Recep Tayyip Erdogan wollen die Gespräche im Geiste der Erklärung von 2018 fortsetzen.",
        [
            "talks planned -: Erdogan, Putin",
        ],
    ),
    "de: the day of an agreement": (
        "de",
        "Sergej Lawrow und Hakan Fidan verhandelten am Montag auf der Grundlage des Abkommens vom 5. März 2020.",
        [
            "talks held 2025-05-19: Fidan, Lawrow",
        ],
    ),
    "de: the day of a contact": (
        "de",
        "Das Treffen zwischen Donald Trump und Kim Jong-un von 2018 blieb ohne Ergebnis.",
        [
            "meeting held 2018: Jong-un, Trump",
        ],
    ),
    "de: whose contact it was": (
        "de",
        "Das Telefonat Donald Trumps mit Wladimir Putin vom Freitag war lang.",
        [
            "call held 2025-05-16: Putin, Trump",
        ],
    ),
    "de: whom one met": (
        "de",
        "Nach dem Treffen der Außenminister Hakan Fidan und Sergej Lawrow vom Freitag gab es keine Erklärung.",
        [
            "meeting held 2025-05-16: Fidan, Lawrow",
        ],
    ),
    "de: a night": (
        "de",
        "Recep Tayyip Erdogan und Wladimir Putin trafen sich in der Nacht vom 5. Mai in Sotschi.",
        [
            "meeting held 2025-05-05: Erdogan, Putin | in Sotschi/RU",
        ],
    ),
    "de: days of a journey": (
        "de",
        "Sergej Lawrow reist vom 5. bis 7. Juni nach Ankara.",
        [
            "visit planned 2025-06-05/2025-06-07: Lawrow | in Ankara/TR",
        ],
    ),
    "ru: the year of a declaration": (
        "ru",
        "Лавров и Фидан провели переговоры на основе совместной декларации 1956 года.",
        [
            "talks held -: Лавров, Фидан",
        ],
    ),
    "ru: the day of an agreement": (
        "ru",
        "Лавров и Фидан провели переговоры в рамках соглашения от 5 марта 2020 года.",
        [
            "talks held -: Лавров, Фидан",
        ],
    ),
    "ru: the year of a treaty": (
        "ru",
        "Фридрих Мерц и Эммануэль Макрон обсудили в понедельник договор 1963 года.",
        [
            "contact held 2025-05-19: Макрон, Мерц",
        ],
    ),
    "ru: the year of a contact": (
        "ru",
        "Переговоры Путина и Эрдогана 2019 года прошли в Сочи.",
        [
            "talks held 2019: Путин, Эрдоган | in Сочи/RU",
        ],
    ),
    "ru: with whom one met": (
        "ru",
        "Встреча Путина с Трампом 2018 года прошла в Хельсинки.",
        [
            "meeting held 2018: Путин, Трамп | in Хельсинки/FI",
        ],
    ),
    "ru: the day of a verb": (
        "ru",
        "Путин и Эрдоган встретились 5 марта 2020 года в Москве.",
        [
            "meeting held 2020-03-05: Путин, Эрдоган | in Москва/RU",
        ],
    ),
    "ru: part of a year": (
        "ru",
        "Путин и Эрдоган встретились летом 2018 года в Москве.",
        [
            "meeting held 2018-06-01/2018-08-31: Путин, Эрдоган | in Москва/RU",
        ],
    ),
    "ru: what goes on is to come": (
        "ru",
        "Лавров и Фидан продолжат переговоры в Стамбуле.",
        [
            "talks planned -: Лавров, Фидан | in Стамбул/TR",
        ],
    ),
    "ru: what goes on is other work": (
        "ru",
        "После встречи с Лавровым Фидан продолжит работу в Москве.",
        [
            "meeting held -: Лавров, Фидан",
        ],
    ),
    "en: the year of a treaty": (
        "en",
        "Friedrich Merz and Emmanuel Macron held talks under the treaty of 1963.",
        [
            "talks held -: Macron, Merz",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_noun_days(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
