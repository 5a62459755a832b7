"""Tickers, chronologies and verbs with several days: which day each contact has. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: entries of a ticker are of the day": (
        "de",
        "+++ 10:05 Hakan Fidan ist in Rom eingetroffen. +++\n+++ 12:40 Antonio Tajani telefoniert mit David Lammy. +++\n"
        "+++ 13:15 Zuletzt hatte Tajani mit Lammy im April telefoniert. +++\n",
        ["visit held 2025-05-20: Fidan | in Rom/IT", "call held 2025-05-20: Lammy, Tajani", "call held 2025-04: Lammy, Tajani"],
    ),
    "de: a ticker with the last news first tells in the present what happens": (
        "de",
        "14.20 Uhr - In Rom trifft Hakan Fidan seinen Kollegen Antonio Tajani.\n\n13.05 Uhr - Giorgia Meloni telefoniert mit Emmanuel Macron.\n",
        ["meeting held 2025-05-20: Fidan, Tajani | in Rom/IT", "call held 2025-05-20: Macron, Meloni"],
    ),
    "de: what a ticker says is to come": (
        "de",
        "14.20 Uhr - Am Abend trifft Hakan Fidan in Rom seinen Kollegen Antonio Tajani.\n\n13.05 Uhr - Giorgia Meloni telefoniert mit Emmanuel Macron.\n",
        ["meeting planned 2025-05-20: Fidan, Tajani | in Rom/IT", "call held 2025-05-20: Macron, Meloni"],
    ),
    "de: an agenda tells in the present what is to come": (
        "de",
        "Die Termine des Tages\n\n13.05 Uhr - Giorgia Meloni telefoniert mit Emmanuel Macron.\n\n14.20 Uhr - In Rom trifft Hakan Fidan seinen Kollegen Antonio Tajani.\n",
        ["call planned 2025-05-20: Macron, Meloni", "meeting planned 2025-05-20: Fidan, Tajani | in Rom/IT"],
    ),
    "de: one hour makes no ticker": (
        "de",
        "Um kurz nach acht war es so weit.\n10:05 Hakan Fidan ist in Rom eingetroffen.\n",
        ["visit held -: Fidan | in Rom/IT"],
    ),
    "de: a chronology gives its day to all sentences of a line": (
        "de",
        "2. März 2024: Hakan Fidan reist nach Rom. Antonio Tajani empfängt ihn.\n5. April 2024: Fidan telefoniert mit Tajani.\n",
        ["visit held 2024-03-02: Fidan | in Rom/IT", "meeting held 2024-03-02: Fidan, Tajani | in Rom/IT", "call held 2024-04-05: Fidan, Tajani"],
    ),
    "de: no contact goes on from one day of a chronology to another": (
        "de",
        "2. März 2024: Hakan Fidan und Antonio Tajani verhandeln in Rom.\n5. April 2024: Fidan und Tajani nehmen die Gespräche in Ankara wieder auf.\n7. Mai 2024: Das Treffen in Paris scheitert.\n",
        ["talks held 2024-03-02: Fidan, Tajani | in Rom/IT", "talks held 2024-04-05: Fidan, Tajani | in Ankara/TR"],
    ),
    "de: days without a year in a chronology are over": (
        "de",
        "2. Februar: Hakan Fidan telefoniert mit Antonio Tajani.\n5. April: Fidan wird von Tajani in Rom empfangen.\n",
        ["call held 2025-02-02: Fidan, Tajani", "meeting held 2025-04-05: Fidan, Tajani | in Rom/IT"],
    ),
    "de: a preview gives its days to what is planned": (
        "de",
        "Die Termine der Woche\nDonnerstag: Es ist Feiertag. Nachmittags berät Giorgia Meloni in Paris mit Emmanuel Macron.\nFreitag: Es wird heiß. Hakan Fidan will mit Antonio Tajani telefonieren.\n",
        ["talks planned 2025-05-22: Macron, Meloni | in Paris/FR", "call planned 2025-05-23: Fidan, Tajani"],
    ),
    "de: what was planned on a day that is over has no day": (
        "de",
        "5. Mai: Giorgia Meloni reist nach Paris.\n6. Mai: Es regnet. Hakan Fidan will Antonio Tajani treffen.\n",
        ["visit held 2025-05-05: Meloni | in Paris/FR", "meeting planned -: Fidan, Tajani"],
    ),
    "en: days without a year in a chronology are over": (
        "en",
        "February 2: Hakan Fidan phones Antonio Tajani.\nApril 5: Fidan meets Tajani in Rome.\n",
        ["call held 2025-02-02: Fidan, Tajani | by TR", "meeting held 2025-04-05: Fidan, Tajani | in Rome/IT"],
    ),
    "en: years alone head the parts of a chronology": (
        "en",
        "1993:\n\n-- Apr 3: Boris Yeltsin meets Bill Clinton in Vancouver.\n\n1999:\n\n-- July 15: Ehud Barak flies to Washington. In May Barak had phoned Clinton.\n",
        ["meeting held 1993-04-03: Clinton, Yeltsin | in Vancouver/CA", "visit held 1999-07-15: Barak | in Washington/US", "call held 1999-05: Barak, Clinton | by IL"],
    ),
    "de: years alone head the parts of a chronology": (
        "de",
        "1999\n\n15. Juli: Ehud Barak trifft Bill Clinton in Washington.\n\n2000\n\n3. März: Gerhard Schröder besucht Paris.\n",
        ["meeting held 1999-07-15: Barak, Clinton | in Washington/US", "visit held 2000-03-03: Schröder | in Paris/FR"],
    ),
    "en: months and years head the lines": (
        "en",
        "May 1999 - Ehud Barak met Bill Clinton in Washington.\nJune 2001 - Ariel Sharon met George W. Bush.\n2003: Ariel Sharon met Mahmoud Abbas.\n",
        ["meeting held 1999-05: Barak, Clinton | in Washington/US", "meeting held 2001-06: Bush, Sharon", "meeting held 2003: Abbas, Sharon"],
    ),
    "de: the days of a chronology lie in one turn of the year": (
        "de",
        "3. September. Hakan Fidan telefoniert mit Antonio Tajani.\n5. November. Fidan trifft Tajani in Rom.\n10. Januar. Fidan telefoniert mit David Lammy.\n",
        [
            "call held 2024-09-03: Fidan, Tajani",
            "meeting held 2024-11-05: Fidan, Tajani | in Rom/IT",
            "call held 2025-01-10: Fidan, Lammy",
        ],
    ),
    "de: a programme is to come": (
        "de",
        "3. Juni: Hakan Fidan trifft Antonio Tajani.\n5. Juni: Fidan telefoniert mit David Lammy.\n",
        ["meeting planned 2025-06-03: Fidan, Tajani", "call planned 2025-06-05: Fidan, Lammy"],
    ),
    "de: each day has its partner": (
        "de",
        "Hakan Fidan traf am Donnerstag Antonio Tajani, am Freitag David Lammy und am Samstag Sergej Lawrow.",
        ["meeting held 2025-05-15: Fidan, Tajani", "meeting held 2025-05-16: Fidan, Lammy", "meeting held 2025-05-17: Fidan, Lawrow"],
    ),
    "en: the partners stand before their days": (
        "en",
        "Hakan Fidan met Antonio Tajani on Thursday and David Lammy on Friday.",
        ["meeting held 2025-05-15: Fidan, Tajani", "meeting held 2025-05-16: Fidan, Lammy"],
    ),
    "ru: each day has its partner": (
        "ru",
        "Хакан Фидан встретился в четверг с Антонио Таяни, а в пятницу с Дэвидом Лэмми.",
        ["meeting held 2025-05-15: Таяни, Фидан", "meeting held 2025-05-16: Лэмми, Фидан"],
    ),
    "de: a tour, written on a Tuesday": (
        "de",
        "Hakan Fidan reist am Freitag nach Rom, am Montag nach Paris und am Dienstag nach London.",
        ["visit planned 2025-05-23: Fidan | in Rom/IT", "visit planned 2025-05-26: Fidan | in Paris/FR", "visit planned 2025-05-27: Fidan | in London/GB"],
    ),
    "de: one day for several partners": (
        "de",
        "Hakan Fidan traf am Donnerstag Antonio Tajani und David Lammy.",
        ["meeting held 2025-05-15: Fidan, Lammy, Tajani"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("title", CASES)
def test_each_contact_has_its_day(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
