"""Whom one saw, guests with their years, who has a visit, who presides over a parliament. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: saw for the first time": (
        "de",
        "Marco Rubio sah seinen türkischen Kollegen Hakan Fidan vergangene Woche zum ersten Mal.",
        [
            "meeting held 2025-05-12/2025-05-18: Fidan, Rubio",
        ],
    ),
    "de: there he sees him": (
        "de",
        "Johann Wadephul reist am Freitag nach Ankara. Dort sieht der Minister seinen Kollegen Hakan Fidan.",
        [
            "visit planned 2025-05-23: Wadephul | in Ankara/TR",
            "meeting planned -: Fidan, Wadephul | in Ankara/TR",
        ],
    ),
    "de: they see each other": (
        "de",
        "Friedrich Merz und Emmanuel Macron sehen sich am Mittwoch in Paris.",
        [
            "meeting planned 2025-05-21: Macron, Merz | in Paris/FR",
        ],
    ),
    "de: they see themselves confirmed": (
        "de",
        "Friedrich Merz und Emmanuel Macron sehen sich am Mittwoch in ihrer Haltung bestätigt. Dort sieht Merz Wladimir Putin in der Pflicht.",
        [],
    ),
    "de: guests by year": (
        "de",
        "Zu nennen sind die Besuche von Bundespräsident Gauck (2014) und Bundeskanzlerin Merkel (2015) in Indien sowie von Premierminister Modi in Deutschland (2017 und 2022).",
        [
            "visit held 2014: Gauck | in -/IN",
            "visit held 2015: Merkel | in -/IN",
            "visit held 2017: Modi | in -/DE",
            "visit held 2022: Modi | in -/DE",
        ],
    ),
    "de: nobody by year": (
        "de",
        "Die Besuche in Rom (2008) und Bern (2011) waren kurz. Friedrich Merz traf am Montag Emmanuel Macron.",
        ["meeting held 2025-05-19: Macron, Merz"],
    ),
    "de: travellers by year": (
        "de",
        "Kanzlerin Merkel (2011 und 2016) und Außenminister Steinmeier (2014) besuchten die Mongolei.",
        [
            "visit held 2011: Merkel | in -/MN",
            "visit held 2016: Merkel | in -/MN",
            "visit held 2014: Steinmeier | in -/MN",
        ],
    ),
    "de: guests by party": (
        "de",
        "Die Besuche von Angela Merkel (CDU) und Frank-Walter Steinmeier (SPD) in Indien waren wichtig.",
        [
            "visit held -: Merkel, Steinmeier | in -/IN",
        ],
    ),
    "de: who presided over parliament then": (
        "de",
        "Bundestagspräsident Lammert hielt sich 2013 in der Mongolei auf.",
        [
            "visit held 2013: Lammert | in -/MN",
        ],
    ),
    "de: had a visit": (
        "de",
        "Friedrich Merz bekam am Montag Besuch von Wolodymyr Selenskyj.",
        [
            "visit held 2025-05-19: Merz, Selenskyj",
        ],
    ),
    "de: will have a visit": (
        "de",
        "Putin erwartet am Freitag den Besuch von Steve Witkoff.",
        [
            "visit planned 2025-05-23: Putin, Witkoff",
        ],
    ),
    "de: what he says of a visit": (
        "de",
        "Friedrich Merz hat den Besuch von Viktor Orbán in Moskau kritisiert.",
        [
            "visit held -: Orbán | in Moskau/RU",
        ],
    ),
    "de: got something on a visit": (
        "de",
        "Friedrich Merz bekam beim Besuch von Selenskyj in Berlin Applaus.",
        [
            "visit held -: Selenskyj | in Berlin/DE",
        ],
    ),
    "de: an office before the town of the meeting": (
        "de",
        "Am Freitag trifft der Kanzler in Paris Emmanuel Macron.",
        [
            "meeting planned 2025-05-23: Macron, Merz | in Paris/FR",
        ],
    ),
    "de: a minister before the town of the meeting": (
        "de",
        "Johann Wadephul ist auf Reisen. Am Freitag trifft der Minister in Lissabon Paulo Rangel.",
        [
            "meeting planned 2025-05-23: Rangel, Wadephul | in Lissabon/PT",
        ],
    ),
    "de: an ambassador posted to a town": (
        "de",
        "Der deutsche Botschafter in Moskau Alexander Graf Lambsdorff traf am Montag Sergej Lawrow.",
        [
            "meeting held 2025-05-19: Lambsdorff, Lawrow",
        ],
    ),
    "de: an envoy for a town": (
        "de",
        "Der UN-Gesandte in Damaskus Geir Pedersen traf am Montag Ahmed al-Scharaa.",
        [
            "meeting held 2025-05-19: Pedersen, al-Scharaa",
        ],
    ),
    "de: whom he announced to meet": (
        "de",
        "Friedrich Merz hat mit Wladimir Putin telefoniert. Er kündigte an, ihn am Donnerstag in Budapest zu treffen.",
        [
            "call held -: Merz, Putin",
            "meeting planned 2025-05-22: Merz, Putin | in Budapest/HU",
        ],
    ),
    "de: who was asked to meet him": (
        "de",
        "Friedrich Merz bat Emmanuel Macron, ihn am Donnerstag in Berlin zu treffen.",
        [],
    ),
}


@pytest.mark.parametrize(("language", "text", "expected"), CASES.values(), ids=CASES.keys())
def test_contacts(language: str, text: str, expected: list[str]) -> None:
    """The contacts of the article, one line each."""
    assert told(text, language) == expected
