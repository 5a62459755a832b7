"""Who agreed to a contact, and what somebody is for a body beside his office. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: what a president is for a body": (
        "de",
        "Am Montag empfing der angolanische Präsident João Lourenço, Vermittler der Afrikanischen Union in diesem Konflikt, den ruandischen Präsidenten Paul Kagame in Luanda.",
        [
            "meeting held 2025-05-19: Kagame, Lourenço | in Luanda/AO",
        ],
    ),
    "de: his term in a body": (
        "de",
        "Der kenianische Präsident William Ruto, derzeit Vorsitzender der Afrikanischen Union, traf am Montag Abiy Ahmed.",
        [
            "meeting held 2025-05-19: Ahmed, Ruto",
        ],
    ),
    "de: the envoy of a body": (
        "de",
        "Staffan de Mistura, Sondergesandter der Vereinten Nationen, traf am Montag Sergej Lawrow.",
        [
            "meeting held 2025-05-19: Lawrow, Mistura",
        ],
    ),
    "en: the chair of a body": (
        "en",
        "Cyril Ramaphosa, the African Union chair, met Abdel Fattah al-Burhan on Monday.",
        [
            "meeting held 2025-05-19: Ramaphosa, al-Burhan",
        ],
    ),
    "de: who is in office now": (
        "de",
        "Friedrich Merz traf am Montag den derzeit amtierenden Ratspräsidenten Donald Tusk in Warschau.",
        [
            "meeting held 2025-05-19: Merz, Tusk | in Warschau/PL",
        ],
    ),
    "de: a consent": (
        "de",
        "Félix Tshisekedi hat einem Treffen mit Paul Kagame zugestimmt.",
        [
            "meeting planned -: Kagame, Tshisekedi",
        ],
    ),
    "de: the day of a consent": (
        "de",
        "Teheran willigte am Montag in direkte Gespräche mit den USA ein.",
        [
            "talks planned -: Iran, USA",
        ],
    ),
    "de: the day of what was agreed to": (
        "de",
        "Israel stimmte einem Treffen mit Syrien am kommenden Freitag in Paris zu.",
        [
            "meeting planned 2025-05-23: Israel, Syrien | in Paris/FR",
        ],
    ),
    "de: no consent yet": (
        "de",
        "Der Kreml hat einem Treffen von Putin mit Selenskyj bislang nicht zugestimmt.",
        [
            "meeting possible -: Putin, Selenskyj",
        ],
    ),
    "de: a consent that was refused": (
        "de",
        "Moskau stimmte am Montag einem Treffen der Außenminister Lawrow und Rubio nicht zu.",
        [
            "meeting denied -: Lawrow, Rubio",
        ],
    ),
    "de: a consent given at a meeting": (
        "de",
        "Friedrich Merz stimmte am Montag bei einem Treffen mit Emmanuel Macron einem Abkommen zu.",
        [
            "meeting held 2025-05-19: Macron, Merz",
        ],
    ),
    "de: a consent to what came of it": (
        "de",
        "Merz hat dem Ergebnis der Gespräche mit Putin zugestimmt.",
        [
            "talks held -: Merz, Putin",
        ],
    ),
    "en: a consent in principle": (
        "en",
        "Tshisekedi agreed in principle to a meeting with his Rwandan counterpart.",
        [
            "meeting planned -: Kagame, Tshisekedi",
        ],
    ),
    "ru: a consent": (
        "ru",
        "Иран согласился в понедельник на прямые переговоры с США.",
        [
            "talks planned -: Иран, США",
        ],
    ),
    "ru: no consent yet": (
        "ru",
        "Зеленский пока не согласился на встречу с Путиным.",
        [
            "meeting possible -: Зеленский, Путин",
        ],
    ),
    "ru: a consent given at a meeting": (
        "ru",
        "Мерц согласился на встрече с Путиным снять санкции.",
        [
            "meeting held -: Мерц, Путин",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_consents(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
