"""Verbs that "und" joins in one clause: who does the second thing, and whether it was not done either. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: a clause of 'dass' that shares its last verb": (
        "de",
        "Stefan Kornelius sagte am Montag, dass Friedrich Merz im Juni nach Paris fliegen und dort Emmanuel Macron treffen wird.",
        [
            "visit planned 2025-06: Merz | in Paris/FR",
            "meeting planned -: Macron, Merz | in Paris/FR",
        ],
    ),
    "de: the verb in the middle behind 'und'": (
        "de",
        "Maria Sacharowa berichtete am Montag, dass Sergej Lawrow eine Rundreise machen und wird Kuba besuchen.",
        [
            "visit planned -: Lawrow | in -/CU",
        ],
    ),
    "de: an office as the subject": (
        "de",
        "Maria Sacharowa teilte am Montag mit, dass der russische Außenminister die Ukraine meiden und Kuba besuchen wird.",
        [
            "visit planned -: Lawrow | in -/CU",
        ],
    ),
    "de: a question as the clause": (
        "de",
        "Maria Sacharowa erklärte, wo Sergej Lawrow in Ankara Recep Tayyip Erdogan treffen und mit Hakan Fidan verhandeln wird.",
        [
            "meeting planned -: Erdogan, Lawrow | in Ankara/TR",
            "talks planned -: Fidan, Lawrow",
        ],
    ),
    "de: what may be": (
        "de",
        "Johann Wadephul hofft, dass Marco Rubio am Freitag nach Berlin kommen und Friedrich Merz treffen kann.",
        [
            "visit possible 2025-05-23: Rubio | in Berlin/DE",
            "meeting possible -: Merz, Rubio | in Berlin/DE",
        ],
    ),
    "de: a relative clause": (
        "de",
        "Boris Pistorius lobte den Kanzler, der im Juni nach Washington fliegen und dort Donald Trump treffen will.",
        [
            "visit planned 2025-06: Merz | in Washington/US",
            "meeting planned -: Merz, Trump | in Washington/US",
        ],
    ),
    "de: a relative clause with a woman": (
        "de",
        "Giorgia Meloni, die am Freitag nach Tunis fliegen und dort Kais Saied treffen wird, warnte vor Schleusern.",
        [
            "visit planned 2025-05-23: Meloni | in Tunis/TN",
            "meeting planned -: Meloni, Saied | in Tunis/TN",
        ],
    ),
    "de: a relative clause of a thing": (
        "de",
        "Das Abkommen, das Emmanuel Macron unterzeichnen und in Rom mit Giorgia Meloni besprechen will, ist umstritten.",
        [
            "meeting planned -: Macron, Meloni | in Rom/IT",
        ],
    ),
    "de: a comma ends the clause": (
        "de",
        "Wolodymyr Selenskyj betonte, dass Friedrich Merz ein Freund sei, und wird am Freitag Berlin besuchen.",
        [
            "visit planned 2025-05-23: Selenskyj | in Berlin/DE",
        ],
    ),
    "de: two subjects of their own": (
        "de",
        "Annalena Baerbock sagte, dass Russland verlieren muss und traf danach Emmanuel Macron.",
        [
            "meeting held -: Baerbock, Macron",
        ],
    ),
    "de: 'nicht' before both": (
        "de",
        "Sergej Lawrow wird nicht nach Ankara reisen und Recep Tayyip Erdogan treffen.",
        [
            "visit denied -: Lawrow | in Ankara/TR",
            "meeting denied -: Erdogan, Lawrow | in Ankara/TR",
        ],
    ),
    "de: 'nicht' before both in a clause of 'dass'": (
        "de",
        "Stefan Kornelius sagte, dass Friedrich Merz nicht nach Moskau fliegen und Wladimir Putin treffen werde.",
        [
            "visit denied -: Merz | in Moskau/RU",
            "meeting denied -: Merz, Putin | in Moskau/RU",
        ],
    ),
    "de: 'nicht' before the first alone": (
        "de",
        "Sergej Lawrow wird nicht nach Ankara reisen und stattdessen Hakan Fidan in Moskau empfangen.",
        [
            "visit denied -: Lawrow | in Ankara/TR",
            "meeting planned -: Fidan, Lawrow | in Moskau/RU",
        ],
    ),
    "de: 'nicht' in a sentence of its own verb": (
        "de",
        "Friedrich Merz wollte Wladimir Putin nicht treffen und reiste am Montag nach Kiew.",
        [
            "meeting denied -: Merz, Putin",
            "visit held 2025-05-19: Merz | in Kiew/UA",
        ],
    ),
    "en: 'not' before both": (
        "en",
        "Sergei Lavrov will not travel to Ankara and meet Recep Tayyip Erdogan.",
        [
            "visit denied -: Lavrov | in Ankara/TR",
            "meeting denied -: Erdogan, Lavrov | in Ankara/TR",
        ],
    ),
    "en: 'not' before the first alone": (
        "en",
        "Sergei Lavrov will not travel to Ankara and will instead call Hakan Fidan.",
        [
            "visit denied -: Lavrov | in Ankara/TR",
            "call planned -: Fidan, Lavrov | by RU",
        ],
    ),
    "en: 'not' before the first verb in the past": (
        "en",
        "Donald Trump did not call Vladimir Putin and met Volodymyr Zelensky on Monday.",
        [
            "call denied -: Putin, Trump | by US",
            "meeting held 2025-05-19: Trump, Zelensky",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_shared_endings(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
