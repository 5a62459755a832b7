"""Bodies and groups as sides, and what they negotiate about. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: a group behind its noun": (
        "de",
        "Der Entwurf ist ein Ergebnis von Verhandlungen zwischen Israel und der Terrororganisation Hamas.",
        [
            "talks held -: Hamas, Israel",
        ],
    ),
    "de: a group with the adjective of its home": (
        "de",
        "Die Gespräche zwischen Israel und der libanesischen Hisbollah begannen am Montag.",
        [
            "talks ongoing 2025-05-19: Hisbollah, Israel",
        ],
    ),
    "de: an alliance behind its noun": (
        "de",
        "Am Montag gab es Gespräche zwischen Serbien und dem Militärbündnis Nato.",
        [
            "talks held 2025-05-19: Nato, Serbien",
        ],
    ),
    "en: a group with its home and noun": (
        "en",
        "Talks between Israel and the Palestinian militant group Hamas began on Monday.",
        [
            "talks ongoing 2025-05-19: Hamas, Israel",
        ],
    ),
    "de: the source is no party": (
        "de",
        "Nach Angaben der Terrororganisation Hamas trafen sich Israel und Ägypten am Montag in Kairo.",
        [
            "meeting held 2025-05-19: Israel, Ägypten | in Kairo/EG",
        ],
    ),
    "de: a summit of a body with a state": (
        "de",
        "Der EU-Gipfel mit der Türkei soll kommende Woche fortgesetzt werden.",
        [
            "meeting planned 2025-05-26/2025-06-01: EU, Türkei",
        ],
    ),
    "de: a meeting of an alliance with a state": (
        "de",
        "Das Nato-Treffen mit der Ukraine ist für den 4. Juni geplant.",
        [
            "meeting planned 2025-06-04: Nato, Ukraine",
        ],
    ),
    "de: US talks with a state": (
        "de",
        "Das US-Gipfeltreffen mit Nordkorea wurde abgesagt.",
        [
            "meeting cancelled -: Nordkorea, USA",
        ],
    ),
    "de: what talks are about is no owner": (
        "de",
        "Die Ukraine-Gespräche mit Russland stocken.",
        [],
    ),
    "de: somebody met at a summit": (
        "de",
        "Merz sprach am Montag beim EU-Gipfel mit Macron.",
        [
            "contact held 2025-05-19: Macron, Merz",
        ],
    ),
    "de: a truce between two that is negotiated": (
        "de",
        "In Doha wird derzeit über eine Verlängerung der Waffenruhe zwischen Israel und der Hamas verhandelt.",
        [
            "talks ongoing 2025-05-20: Hamas, Israel | in Doha/QA",
        ],
    ),
    "de: a truce between two that others talk about": (
        "de",
        "Trump und Netanjahu führten am Montag Gespräche über eine Waffenruhe zwischen Israel und der Hamas.",
        [
            "talks held 2025-05-19: Netanjahu, Trump",
        ],
    ),
    "de: others support such talks": (
        "de",
        "Ägypten und Katar unterstützten am Montag die Verhandlungen über eine Waffenruhe zwischen Israel und der Hamas.",
        [
            "talks held -: Hamas, Israel",
        ],
    ),
    "en: talks on a ceasefire between two": (
        "en",
        "Talks on a ceasefire between Israel and Hamas resumed in Cairo on Monday.",
        [
            "talks held 2025-05-19: Hamas, Israel | in Cairo/EG",
        ],
    ),
    "ru: others talk about a ceasefire between two": (
        "ru",
        "Трамп и Нетаньяху провели в понедельник переговоры о прекращении огня между Израилем и ХАМАС.",
        [
            "talks held 2025-05-19: Нетаньяху, Трамп",
        ],
    ),
    "de: a dispute before a court": (
        "de",
        "In Straßburg wird am Montag über eine Klage im Streit zwischen Polen und Ungarn verhandelt.",
        [],
    ),
    "de: a cause has no day of its clause": (
        "de",
        "Angesichts der Gespräche zwischen Russland und der Ukraine gab es am Dienstag eine Sitzung.",
        [
            "talks held -: Russland, Ukraine",
        ],
    ),
    "en: a cause has no day of its clause": (
        "en",
        "Because of the talks between Russia and Ukraine, a session took place on Monday.",
        [
            "talks held -: Russia, Ukraine",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_bodies(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
