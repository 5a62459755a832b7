"""What a German quotation tells of contacts, whose day is not that on which it was said. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: the day of the saying is not that of a visit": (
        "de",
        "„Ich werde Moskau besuchen“, sagte Friedrich Merz am Montag.",
        [
            "visit planned -: Merz | in Moskau/RU",
        ],
    ),
    "de: nor that of a journey": (
        "de",
        '"Ich werde nach Moskau reisen", sagte Friedrich Merz am Montag.',
        [
            "visit planned -: Merz | in Moskau/RU",
        ],
    ),
    "de: a month in the quotation": (
        "de",
        "„Wir werden Wladimir Putin im Juni treffen“, sagte Friedrich Merz am Montag.",
        [
            "meeting planned 2025-06: Merz, Putin",
        ],
    ),
    "de: what was": (
        "de",
        "„Ich habe Wladimir Putin im April getroffen“, sagte Friedrich Merz am Montag.",
        [
            "meeting held 2025-04: Merz, Putin",
        ],
    ),
    "de: what was, without a day": (
        "de",
        "„Ich habe mit Wladimir Putin telefoniert“, sagte Friedrich Merz am Montag.",
        [
            "call held -: Merz, Putin",
        ],
    ),
    "de: two verbs in the quotation": (
        "de",
        "„Ich werde Moskau im Juni besuchen und dort Wladimir Putin treffen“, sagte Friedrich Merz am Montag in Berlin.",
        [
            "visit planned 2025-06: Merz | in Moskau/RU",
            "meeting planned 2025-06: Merz, Putin | in Moskau/RU",
        ],
    ),
    "de: yesterday, seen from the day of the saying": (
        "de",
        "„Wir haben gestern mit Wladimir Putin telefoniert“, erklärte Emmanuel Macron am Montag.",
        [
            "call held 2025-05-18: Macron, Putin",
        ],
    ),
    "de: said at a meeting": (
        "de",
        "„Ich danke Friedrich Merz“, sagte Wolodymyr Selenskyj am Montag bei einem Treffen in Berlin.",
        [
            "meeting held 2025-05-19: Merz, Selenskyj | in Berlin/DE",
        ],
    ),
    "de: words quoted in a clause": (
        "de",
        "Friedrich Merz nannte das Treffen mit Emmanuel Macron am Montag „sehr gut“.",
        [
            "meeting held -: Macron, Merz",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_de_quoted(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
