"""What was agreed on right behind a contact, what falls through, and whose journey it is. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: the visit of whose colleague": (
        "de",
        "Außenminister Fidan lobte den Besuch seines deutschen Amtskollegen Wadephul in Ankara.",
        [
            "visit held -: Wadephul | in Ankara/TR",
        ],
    ),
    "de: the journey of whose predecessor": (
        "de",
        "Der Besuch seines Vorgängers Scholz in Kiew lag da schon zurück, sagte Kanzler Merz.",
        [
            "visit held -: Scholz | in Kiew/UA",
        ],
    ),
    "de: the journey of whose colleague falls through": (
        "de",
        "Außenminister Fidan bedauert, dass an diesem Freitag die Reise seines deutschen Amtskollegen Wadephul in die Türkei ausfällt.",
        [
            "visit cancelled 2025-05-23: Wadephul | in -/TR",
        ],
    ),
    "de: what falls through on Friday": (
        "de",
        "An diesem Freitag entfällt der Besuch von Außenminister Wadephul in Ankara.",
        [
            "visit cancelled 2025-05-23: Wadephul | in Ankara/TR",
        ],
    ),
    "de: what fell through on Monday": (
        "de",
        "Am Montag fiel das Treffen von Kanzler Merz mit Präsident Erdogan aus.",
        [
            "meeting cancelled 2025-05-19: Erdogan, Merz",
        ],
    ),
    "de: the master of the White House": (
        "de",
        "Kanzler Merz telefonierte am Montag mit dem Hausherrn im Weißen Haus.",
        [
            "call held 2025-05-19: Merz, Trump",
        ],
    ),
    "de: the master of the Elysee": (
        "de",
        "Nach seinem Telefongespräch mit dem Hausherrn im Élysée verriet Präsident Erdogan mehr.",
        [
            "call held -: Erdogan, Macron",
        ],
    ),
    "de: both agreed on one": (
        "de",
        "Kanzler Merz und Präsident Macron telefonierten am Montag. Zudem vereinbarten beide ein Treffen in Paris.",
        [
            "call held 2025-05-19: Macron, Merz",
            "meeting planned -: Macron, Merz | in Paris/FR",
        ],
    ),
    "de: one was agreed on": (
        "de",
        "Kanzler Merz und Präsident Macron telefonierten am Montag. Auch ein persönliches Treffen wurde vereinbart.",
        [
            "call held 2025-05-19: Macron, Merz",
            "meeting planned -: Macron, Merz",
        ],
    ),
    "de: one was agreed on for a day": (
        "de",
        "Kanzler Merz und Präsident Macron telefonierten am Montag. Vereinbart wurde ein Treffen am Donnerstag.",
        [
            "call held 2025-05-19: Macron, Merz",
            "meeting planned 2025-05-22: Macron, Merz",
        ],
    ),
    "de: one arranged to meet": (
        "de",
        "Kanzler Merz und Präsident Macron telefonierten am Montag. Man verabredete sich für ein Treffen in Paris.",
        [
            "call held 2025-05-19: Macron, Merz",
            "meeting planned -: Macron, Merz | in Paris/FR",
        ],
    ),
    "de: a call was agreed on": (
        "de",
        "Außenminister Wadephul und sein Kollege Fidan sprachen am Montag in Ankara. Verabredet worden sei auch ein Telefonat in der kommenden Woche.",
        [
            "meeting held 2025-05-19: Fidan, Wadephul | in Ankara/TR",
            "call planned 2025-05-26/2025-06-01: Fidan, Wadephul",
        ],
    ),
    "de: one of others was agreed on": (
        "de",
        "Kanzler Merz und Präsident Macron telefonierten am Montag. Auch ein Treffen der Außenminister wurde vereinbart.",
        [
            "call held 2025-05-19: Macron, Merz",
        ],
    ),
    "de: one of experts was agreed on": (
        "de",
        "Kanzler Merz und Präsident Macron telefonierten am Montag. Vereinbart wurde ein Treffen auf Expertenebene.",
        [
            "call held 2025-05-19: Macron, Merz",
        ],
    ),
    "de: none was agreed on": (
        "de",
        "Kanzler Merz und Präsident Macron telefonierten am Montag. Ein Treffen wurde nicht vereinbart.",
        [
            "call held 2025-05-19: Macron, Merz",
        ],
    ),
    "de: the one that had been agreed on": (
        "de",
        "Kanzler Merz und Präsident Macron telefonierten am Montag. Das Treffen war schon im April vereinbart worden.",
        [
            "call held 2025-05-19: Macron, Merz",
        ],
    ),
    "de: who sat together": (
        "de",
        "Kanzler Merz hatte am Montag eine Unterredung mit Präsident Macron.",
        [
            "meeting held 2025-05-19: Macron, Merz",
        ],
    ),
    "de: who sat together at telephones": (
        "de",
        "Kanzler Merz telefonierte am Montag mit Präsident Macron. Die Unterredung dauerte eine Stunde.",
        [
            "call held 2025-05-19: Macron, Merz | PT1H",
        ],
    ),
    "de: who may have telephoned": (
        "de",
        "Kanzler Merz hatte am Montag ein Gespräch mit Präsident Macron.",
        [
            "contact held 2025-05-19: Macron, Merz",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_agreed_on(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
