"""Those who receive, invite or ask somebody else, and what is to be done at a contact. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: two welcome a deal": (
        "de",
        "Deutschland und Frankreich haben die Einigung begrüßt.",
        [],
    ),
    "de: two welcome a step at home": (
        "de",
        "In Berlin begrüßten Merz und Macron am Montag die Zusage der USA.",
        [],
    ),
    "de: two welcome each other": (
        "de",
        "Merz und Macron begrüßten einander am Montag in Berlin.",
        [
            "meeting held 2025-05-19: Macron, Merz | in Berlin/DE",
        ],
    ),
    "de: two receive people without a name": (
        "de",
        "Merz und Macron empfingen am Montag Unternehmer in Berlin.",
        [],
    ),
    "de: two receive a third": (
        "de",
        "Merz und Macron empfingen am Montag Selenskyj in Berlin.",
        [
            "meeting held 2025-05-19: Macron, Merz, Selenskyj | in Berlin/DE",
        ],
    ),
    "de: two are received": (
        "de",
        "Merz und Macron wurden am Montag von Selenskyj in Kiew empfangen.",
        [
            "meeting held 2025-05-19: Macron, Merz, Selenskyj | in Kiew/UA",
        ],
    ),
    "de: two invite observers": (
        "de",
        "China und Russland luden am Montag Beobachter ein.",
        [],
    ),
    "de: two invite a third": (
        "de",
        "Merz und Macron haben Trump für Freitag nach Paris eingeladen.",
        [
            "visit proposed 2025-05-23: Macron, Merz, Trump | in Paris/FR | by DE",
        ],
    ),
    "de: two call a third": (
        "de",
        "Merz und Macron riefen am Montag Selenskyj an.",
        [
            "call held 2025-05-19: Macron, Merz, Selenskyj | by DE",
        ],
    ),
    "en: two call a third": (
        "en",
        "Merz and Macron called Zelensky on Monday.",
        [
            "call held 2025-05-19: Macron, Merz, Zelensky | by DE",
        ],
    ),
    "en: two invite observers": (
        "en",
        "Germany and France have invited observers.",
        [],
    ),
    "ru: two invite observers": (
        "ru",
        "Россия и Китай пригласили наблюдателей.",
        [],
    ),
    "de: what is to be said at a meeting": (
        "de",
        "Trump kündigte an, bei seinem Treffen mit Xi auch den Handelsstreit anzusprechen.",
        [
            "meeting planned -: Jinping, Trump",
        ],
    ),
    "de: what somebody is asked to say there": (
        "de",
        "Die Opposition forderte Merz auf, bei seinem Treffen mit Xi die Menschenrechte anzusprechen.",
        [
            "meeting planned -: Jinping, Merz",
        ],
    ),
    "de: what was said there": (
        "de",
        "Merz räumte ein, bei seinem Treffen mit Xi auch über Taiwan gesprochen zu haben.",
        [
            "meeting held -: Jinping, Merz",
        ],
    ),
    "de: what is to be done on a visit": (
        "de",
        "Merz plant, bei seinem Besuch in Warschau Außenminister Sikorski zu treffen.",
        [
            "visit planned -: Merz | in Warschau/PL",
            "meeting planned -: Merz, Sikorski | in Warschau/PL",
        ],
    ),
    "de: what somebody is to do on a visit, asked by a state": (
        "de",
        "Merz wurde aufgefordert, in seinem Gespräch mit Erdogan die Haft des Bürgermeisters anzusprechen.",
        [
            "contact planned -: Erdogan, Merz",
        ],
    ),
    "de: soldiers visited on an island of a state": (
        "de",
        "Außenminister Wadephul hat am Montag ein Lager auf der griechischen Insel Lesbos besucht.",
        [
            "visit held 2025-05-19: Wadephul | in Lesbos/GR",
        ],
    ),
    "de: a meeting in a province of no list": (
        "de",
        "Außenminister Wadephul traf am Montag in der türkischen Provinz Yozgat Präsident Erdogan.",
        [
            "meeting held 2025-05-19: Erdogan, Wadephul | in -/TR",
        ],
    ),
    "de: a border is no goal behind it": (
        "de",
        "Merz reiste am Montag an die polnische Grenze zu Belarus.",
        [
            "visit held 2025-05-19: Merz | in -/PL",
        ],
    ),
    "en: a border is no party": (
        "en",
        "Friedrich Merz and Donald Tusk met at the Polish border with Belarus on Monday.",
        [
            "meeting held 2025-05-19: Merz, Tusk",
        ],
    ),
    "ru: a border is no party": (
        "ru",
        "Мерц и Туск встретились в понедельник на границе с Белоруссией.",
        [
            "meeting held 2025-05-19: Мерц, Туск",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_third_parties(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
