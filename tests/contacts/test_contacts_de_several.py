"""Several whom one clause or one journey tells of in German: each met alone, one after the other, at one place and the next. The day is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "ministers of two states told apart": (
        "William Ruto empfing am Montag sowohl den ägyptischen als auch den sudanesischen Außenminister.",
        ["meeting held 2025-05-19: Abdelatty, Ruto, Sudan"],
    ),
    "one counterpart and another": (
        "Musalia Mudavadi telefonierte am Montag mit seinem finnischen wie auch mit seinem norwegischen Amtskollegen.",
        ["call held 2025-05-19: Eide, Mudavadi", "call held 2025-05-19: Mudavadi, Valtonen"],
    ),
    "each of the two, by phone": (
        "Sowohl Emmanuel Macron als auch Keir Starmer telefonierten am Montag mit Friedrich Merz.",
        ["call held 2025-05-19: Macron, Merz", "call held 2025-05-19: Merz, Starmer"],
    ),
    "what was spoken of, not with whom": (
        "Keir Starmer sprach am Montag mit Friedrich Merz sowohl über Syrien als auch über Libyen.",
        ["contact held 2025-05-19: Merz, Starmer"],
    ),
    "neither of two ministers": (
        "Weder der deutsche noch der polnische Außenminister trafen am Montag Marco Rubio.",
        ["meeting denied 2025-05-19: Rubio, Sikorski, Wadephul"],
    ),
    "who else took part beside others": (
        "An dem Treffen in Oslo nahmen neben Emmanuel Macron auch Keir Starmer und Friedrich Merz teil.",
        ["meeting held -: Macron, Merz, Starmer | in Oslo/NO"],
    ),
    "who else said it": (
        "Neben Emmanuel Macron forderte auch Keir Starmer ein Treffen mit Friedrich Merz.",
        ["meeting proposed -: Merz, Starmer | by GB"],
    ),
    "three, one after the other": (
        "Hakan Fidan hat am Montag in Rom zuerst Antonio Tajani, dann David Lammy und schließlich Marco Rubio getroffen.",
        [
            "meeting held 2025-05-19: Fidan, Tajani | in Rom/IT",
            "meeting held 2025-05-19: Fidan, Lammy | in Rom/IT",
            "meeting held 2025-05-19: Fidan, Rubio | in Rom/IT",
        ],
    ),
    "two after the first": (
        "Hakan Fidan traf am Montag Antonio Tajani und danach David Lammy und Marco Rubio.",
        ["meeting held 2025-05-19: Fidan, Tajani", "meeting held 2025-05-19: Fidan, Lammy, Rubio"],
    ),
    "each in his town, each day": (
        "Hakan Fidan sprach am Sonntag in Rom mit Antonio Tajani, in Bern mit Ignazio Cassis und am Montag in Oslo mit Espen Barth Eide.",
        [
            "meeting held 2025-05-18: Fidan, Tajani | in Rom/IT",
            "meeting held 2025-05-18: Cassis, Fidan | in Bern/CH",
            "meeting held 2025-05-19: Eide, Fidan | in Oslo/NO",
        ],
    ),
    "before the one who is named behind": (
        "Nachdem er am Sonntag Antonio Tajani in Rom getroffen hatte, flog Hakan Fidan nach Oslo.",
        ["meeting held 2025-05-18: Fidan, Tajani | in Rom/IT", "visit held -: Fidan | in Oslo/NO"],
    ),
    "one who received him is not he": (
        "Nachdem er in Rom gelandet war, empfing ihn Antonio Tajani.",
        [],
    ),
    "before a journey that is to come": (
        "Bevor er nach Rom reist, will Hakan Fidan am Freitag David Lammy treffen.",
        ["visit planned -: Fidan | in Rom/IT", "meeting planned 2025-05-23: Fidan, Lammy"],
    ),
    "at the start of a journey": (
        "Friedrich Merz ist am Montag zum Auftakt seiner Asienreise mit Narendra Modi zusammengetroffen.",
        ["visit held -: Merz", "meeting held 2025-05-19: Merz, Modi"],
    ),
    "on the last day of a visit": (
        "Am letzten Tag seines Besuchs in Indien ist Friedrich Merz am Montag mit Narendra Modi zusammengekommen.",
        ["visit held -: Merz | in -/IN", "meeting held 2025-05-19: Merz, Modi | in -/IN"],
    ),
    "where one was before one left": (
        "Hakan Fidan flog am Montag von Rom, wo er Antonio Tajani getroffen hatte, nach Oslo.",
        ["visit held 2025-05-19: Fidan | in Oslo/NO", "meeting held -: Fidan, Tajani | in Rom/IT"],
    ),
    "where one went": (
        "Hakan Fidan flog am Montag nach Rom, wo er Antonio Tajani traf, und kehrte dann heim.",
        ["visit held 2025-05-19: Fidan | in Rom/IT", "meeting held 2025-05-19: Fidan, Tajani | in Rom/IT"],
    ),
    "what is next": (
        "Hakan Fidan ist am Sonntag in Rom eingetroffen. Danach reist er nach Oslo und Helsinki.",
        [
            "visit held 2025-05-18: Fidan | in Rom/IT",
            "visit planned -: Fidan | in Oslo/NO",
            "visit planned -: Fidan | in Helsinki/FI",
        ],
    ),
    "what a visit began with": (
        "Hakan Fidan begann seinen Besuch in Italien mit einem Treffen mit Antonio Tajani.",
        ["visit ongoing -: Fidan | in -/IT", "meeting held -: Fidan, Tajani | in -/IT"],
    ),
    "talks that began": (
        "Italien und Finnland haben mit Verhandlungen begonnen.",
        ["talks ongoing -: Finnland, Italien"],
    ),
    "the day after the arrival": (
        "Hakan Fidan ist am Sonntag in Italien eingetroffen. Am Montag sprach er mit Antonio Tajani.",
        ["visit held 2025-05-18: Fidan | in -/IT", "meeting held 2025-05-19: Fidan, Tajani | in -/IT"],
    ),
    "a call days after the arrival": (
        "Hakan Fidan ist am Sonntag in Italien eingetroffen. Am Montag telefonierte er mit Antonio Tajani.",
        ["visit held 2025-05-18: Fidan | in -/IT", "call held 2025-05-19: Fidan, Tajani"],
    ),
    "before one goes on": (
        "Hakan Fidan war am Sonntag in Rom. Bevor er nach Oslo weiterreist, wird er David Lammy treffen.",
        [
            "visit held 2025-05-18: Fidan | in Rom/IT",
            "visit planned -: Fidan | in Oslo/NO",
            "meeting planned -: Fidan, Lammy",
        ],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_each_is_told(name: str) -> None:
    text, expected = CASES[name]
    assert told(text) == expected
