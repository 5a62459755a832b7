"""Encounters told by the way of two whom the sentence before names, in German, English and Russian. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: an encounter in a month": (
        "de",
        "Javier Milei und Luiz Inácio Lula da Silva stritten am Freitag in Foz do Iguaçu. Schon bei einer Begegnung im März hatte Milei den Saal verlassen.",
        ["meeting held 2025-03: Milei, Silva"],
    ),
    "de: an encounter in a town": (
        "de",
        "Viktor Orbán und Robert Fico unterzeichneten am Montag ein Abkommen. Noch vor drei Wochen, bei einer Begegnung in Pressburg, hatte Fico abgelehnt.",
        ["meeting held 2025-04-28/2025-05-04: Fico, Orbán | in Bratislava/SK"],
    ),
    "en: an encounter in a town": (
        "en",
        "Javier Milei and Luiz Inacio Lula da Silva quarrelled on Friday. At an encounter in Montevideo three weeks ago, Milei had left the room.",
        ["meeting held 2025-04-28/2025-05-04: Milei, Silva | in Montevideo/UY"],
    ),
    "ru: a meeting in a town": (
        "ru",
        "Хавьер Милей и Луис Инасиу Лула да Силва поссорились в пятницу. На встрече в Монтевидео в марте Милей покинул зал.",
        ["meeting held 2025-03: Милей, Силва | in Монтевидео/UY"],
    ),
}  # fmt: skip

NOTHING = {
    "with others": ("de", "Viktor Orbán lobte Robert Fico. Bei einem Gespräch mit Gewerkschaftern in Pressburg hatte Fico gewarnt."),
    "with students": ("de", "Viktor Orbán lobte Robert Fico. Bei einer Begegnung mit Studenten in Pressburg hatte Fico gewarnt."),
    "one of three": ("de", "Viktor Orbán lobte Robert Fico und Petr Fiala. Bei einer Begegnung im März hatte Fico gewarnt."),
    "of ministers": ("de", "Viktor Orbán lobte Robert Fico. Bei der Begegnung der Minister hatte Fico gewarnt."),
    "with reporters": ("en", "Keir Starmer praised Emmanuel Macron. During a call with reporters on Monday, Macron had refused any concession."),
    "of his party": ("en", "Keir Starmer praised Emmanuel Macron. At a meeting of his party on Monday, Macron had refused any concession."),
    "with journalists": ("ru", "Владимир Путин похвалил Реджепа Тайипа Эрдогана. На встрече с журналистами в марте Эрдоган предложил помощь."),
}  # fmt: skip


@pytest.mark.parametrize("title", CASES)
def test_it_is_told(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected


@pytest.mark.parametrize("title", NOTHING)
def test_nothing_is_told(title: str) -> None:
    language, text = NOTHING[title]
    assert told(text, language) == []
