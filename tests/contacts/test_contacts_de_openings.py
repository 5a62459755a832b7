"""What is asked at the opening or the end of a contact, questions that leave open no more than they ask, who is only compared, and stops of either year. The day is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: demands at the opening": (
        "de",
        "Zum Auftakt des Treffens mit Macron forderte Merz mehr Zusammenarbeit.",
        [
            "meeting held -: Macron, Merz",
        ],
    ),
    "de: demands at the end of a journey": (
        "de",
        "Zum Abschluss ihres Besuchs in Kiew forderte Annalena Baerbock mehr Hilfe.",
        [
            "visit held -: Baerbock | in Kiew/UA",
        ],
    ),
    "de: an invitation at the end": (
        "de",
        "Am Ende des Treffens mit Macron lud Merz ihn nach Berlin ein.",
        [
            "meeting held -: Macron, Merz",
            "visit proposed -: Macron, Merz | in Berlin/DE | by DE",
        ],
    ),
    "de: an opening to come": (
        "de",
        "Zum Auftakt ihres Besuchs in Kiew will Annalena Baerbock am Freitag Selenskyj treffen.",
        [
            "visit planned -: Baerbock | in Kiew/UA",
            "meeting planned 2025-05-23: Baerbock, Selenskyj | in Kiew/UA",
        ],
    ),
    "de: what they spoke about is not known": (
        "de",
        "Worüber Merz und Macron am Montag gesprochen haben, ist nicht bekannt.",
        [
            "contact held 2025-05-19: Macron, Merz",
        ],
    ),
    "de: how long they spoke is not known": (
        "de",
        "Wie lange Merz und Macron am Montag miteinander sprachen, blieb offen.",
        [
            "contact held 2025-05-19: Macron, Merz",
        ],
    ),
    "de: whether they spoke is not known": (
        "de",
        "Ob Merz und Macron am Montag gesprochen haben, ist nicht bekannt.",
        [
            "contact possible 2025-05-19: Macron, Merz",
        ],
    ),
    "de: who is compared": (
        "de",
        "Wie Macron reist auch Merz am Freitag nach Kiew.",
        [
            "visit planned 2025-05-23: Merz | in Kiew/UA",
        ],
    ),
    "de: who is compared behind the verb": (
        "de",
        "Merz wird wie Macron am Freitag nach Kiew reisen.",
        [
            "visit planned 2025-05-23: Merz | in Kiew/UA",
        ],
    ),
    "de: a state that is compared": (
        "de",
        "Merz wollte am Dienstag nach Katar weiterreisen, das wie Ägypten zu den Vermittlern gehört.",
        [
            "visit planned 2025-05-20: Merz | in -/QA",
        ],
    ),
    "de: both of two": (
        "de",
        "Sowohl Merz wie Macron reisten am Montag nach Kiew.",
        [
            "visit held 2025-05-19: Macron, Merz | in Kiew/UA",
        ],
    ),
    "de: some of many": (
        "de",
        "Merz traf am Montag Staatschefs wie Macron und Tusk in Rom.",
        [
            "meeting held 2025-05-19: Macron, Merz, Tusk | in Rom/IT",
        ],
    ),
    "de: whose word it is": (
        "de",
        "Wie Peskow sagte, hat Putin am Montag mit Xi telefoniert.",
        [
            "call held 2025-05-19: Jinping, Putin",
        ],
    ),
    "de: two stops, the second of either year": (
        "de",
        "Emmanuel Macron war voriges Jahr in Rom und im März in Wien.",
        ["visit held 2024: Macron | in Rom/IT", "visit held -: Macron | in Wien/AT"],
    ),
    "de: two whom one met, the second in either year": (
        "de",
        "Friedrich Merz traf voriges Jahr Emmanuel Macron und im März Giorgia Meloni.",
        ["meeting held 2024: Macron, Merz", "meeting held -: Meloni, Merz"],
    ),
    "en: two stops, the second of either year": (
        "en",
        "Emmanuel Macron visited Rome last year and Vienna in March.",
        ["visit held 2024: Macron | in Rome/IT", "visit held -: Macron | in Vienna/AT"],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_openings_and_questions(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
