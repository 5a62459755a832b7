"""Days of guests, and days that are of other events than the contact. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: whose guest somebody is on Friday": (
        "de",
        "Der polnische Regierungschef Tusk ist am Freitag bei Kanzler Merz zu Gast.",
        [
            "visit planned 2025-05-23: Merz, Tusk",
        ],
    ),
    "de: whose guest somebody will be": (
        "de",
        "Der polnische Regierungschef Tusk wird am Freitag bei Kanzler Merz zu Gast sein.",
        [
            "visit planned 2025-05-23: Merz, Tusk",
        ],
    ),
    "de: a guest since Friday": (
        "de",
        "Präsident Selenskyj ist schon seit Freitag bei Kanzler Merz zu Gast.",
        [
            "visit ongoing -: Merz, Selenskyj",
        ],
    ),
    "de: a guest of today": (
        "de",
        "Präsident Macron wird Kanzler Merz heute zu Gast haben.",
        [
            "meeting planned 2025-05-20: Macron, Merz",
        ],
    ),
    "de: a talk of today": (
        "de",
        "Kanzler Merz hat heute ein Gespräch mit Präsident Macron.",
        [
            "contact held 2025-05-20: Macron, Merz",
        ],
    ),
    "de: these days": (
        "de",
        "Frankreich hat heute mehr Gespräche nötig als je zuvor, sagte Präsident Macron.",
        [],
    ),
    "de: invited a week ago": (
        "de",
        "Eingeladen hatte EU-Ratspräsident Costa den aserbaidschanischen Staatschef Alijew zu dem Treffen schon vor einer Woche.",
        [
            "visit proposed -: Alijew, Costa | by EU",
            "meeting proposed -: Alijew, Costa | by EU",
        ],
    ),
    "de: agreed on two weeks ago": (
        "de",
        "Verabredet hatten Präsident Macron und Kanzler Merz das Gespräch vor zwei Wochen am Rande des Gipfels in Tirana.",
        [
            "meeting planned -: Macron, Merz | in Tirana/AL",
        ],
    ),
    "de: confirmed on Monday": (
        "de",
        "Bestätigt wurde das Treffen von Kanzler Merz mit Präsident Macron am Montag vom Élysée-Palast.",
        [
            "meeting held -: Macron, Merz",
        ],
    ),
    "de: agreed on for Thursday": (
        "de",
        "Vereinbart wurde ein Treffen von Kanzler Merz mit Präsident Macron am kommenden Donnerstag.",
        [
            "meeting planned 2025-05-22: Macron, Merz",
        ],
    ),
    "de: what was talked about on Monday": (
        "de",
        "Gesprochen wurde bei dem Treffen von Kanzler Merz mit Präsident Macron am Montag über Stahl.",
        [
            "meeting held 2025-05-19: Macron, Merz",
        ],
    ),
    "de: before a session of many on Thursday": (
        "de",
        "Der Besuch von Ministerpräsident Mitsotakis in Berlin vor der Sondersitzung der Finanzminister am Donnerstag wird nicht viel ändern.",
        [
            "visit planned -: Mitsotakis | in Berlin/DE",
        ],
    ),
    "de: before a session of a cabinet on Wednesday": (
        "de",
        "Kanzler Merz traf vor der Sitzung des Kabinetts am Mittwoch Ministerpräsident Mitsotakis.",
        [
            "meeting held -: Merz, Mitsotakis",
        ],
    ),
    "de: before the day of a beginning": (
        "de",
        "Mit dem Besuch von Kanzler Merz in Kiew vor dem Jahrestag des Kriegsbeginns am 24. Februar hatte niemand gerechnet.",
        [
            "visit held -: Merz | in Kiew/UA",
        ],
    ),
    "de: after a vote in a house on Tuesday": (
        "de",
        "Nach der Abstimmung im Bundestag am Dienstag flog Kanzler Merz nach Paris zu Präsident Macron.",
        [
            "visit held -: Macron, Merz | in Paris/FR",
        ],
    ),
    "de: after somebody's victory": (
        "de",
        "Nach der Wahl Trumps am 5. November telefonierte Präsident Macron mit Präsident Selenskyj.",
        [
            "call held -: Macron, Selenskyj",
        ],
    ),
    "de: on Friday after a vote": (
        "de",
        "Der Besuch von Kanzler Merz in Kiew am Freitag nach der Abstimmung im Bundestag war der erste.",
        [
            "visit held 2025-05-16: Merz | in Kiew/UA",
        ],
    ),
    "de: before the summit of a body": (
        "de",
        "Das Treffen von Kanzler Merz mit Ministerpräsident Mitsotakis vor dem EU-Gipfel gilt als heikel.",
        [
            "meeting held -: Merz, Mitsotakis",
        ],
    ),
    "de: after the summit of another body": (
        "de",
        "Ein Telefonat von Kanzler Merz mit Präsident Trump nach dem G7-Gipfel brachte nichts.",
        [
            "call held -: Merz, Trump",
        ],
    ),
    "de: one of a people named behind it": (
        "de",
        "Nach dem Treffen mit dem Türken Erdogan sagte Kanzler Merz, man sei sich einig.",
        [
            "meeting held -: Erdogan, Merz",
        ],
    ),
    "de: the visit of one of a people named behind it": (
        "de",
        "Der Besuch des Chinesen Xi Jinping in Moskau dauerte drei Tage.",
        [
            "visit held -: Jinping | in Moskau/RU | P3D",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_days_of_others(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
