"""Rounds of talks, "they" of two states, what had become of a contact before it took place, and arrivals. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "en: a round of border talks": (
        "en",
        "China and India held a new round of border talks in Beijing on Friday.",
        [
            "talks held 2025-05-16: China, India | in Beijing/CN",
        ],
    ),
    "en: two days of talks": (
        "en",
        "Egypt and Ethiopia held two days of tripartite talks in Cairo on Friday.",
        [
            "talks held 2025-05-16: Egypt, Ethiopia | in Cairo/EG | P2D",
        ],
    ),
    "en: the next round is to come": (
        "en",
        "The next round of nuclear talks between Iran and the E3 is scheduled for Friday in Geneva.",
        [
            "talks planned 2025-05-23: E3, Iran | in Geneva/CH",
        ],
    ),
    "en: the head of state visits": (
        "en",
        "Italian Foreign Minister Antonio Tajani visits Tokyo on Friday. The head of state talks to nobody.",
        [
            "visit planned 2025-05-23: Tajani | in Tokyo/JP",
        ],
    ),
    "en: they are the two states": (
        "en",
        "Italy and Spain held talks in Rome on Saturday. They will meet again next week.",
        [
            "talks held 2025-05-17: Italy, Spain | in Rome/IT",
            "meeting planned 2025-05-26/2025-06-01: Italy, Spain",
        ],
    ),
    "en: they lasted": (
        "en",
        "The United States and Iran held talks in Oman on Saturday. They lasted three hours.",
        [
            "talks held 2025-05-17: Iran, States | in -/OM | PT3H",
        ],
    ),
    "de: sie sind die beiden Staaten": (
        "de",
        "Unterhändler Italiens und Spaniens kamen am Samstag in Rom zusammen. Sie treffen sich am Freitag wieder.",
        [
            "meeting held 2025-05-17: Italien, Spanien | in Rom/IT",
            "meeting planned 2025-05-23: Italien, Spanien",
        ],
    ),
    "de: auch eine Union": (
        "de",
        "Die EU und Indien haben am Montag in Brüssel verhandelt. Ende Mai wollen sie in Delhi erneut zusammenkommen.",
        [
            "talks held 2025-05-19: EU, Indien | in Brüssel/BE",
            "meeting planned 2025-05-21/2025-05-31: EU, Indien | in Neu-Delhi/IN",
        ],
    ),
    "ru: они, два государства": (
        "ru",
        "Италия и Испания провели в субботу переговоры в Риме. На следующей неделе они встретятся в Мадриде.",
        [
            "talks held 2025-05-17: Испания, Италия | in Рим/IT",
            "meeting planned 2025-05-26/2025-06-01: Испания, Италия | in Мадрид/ES",
        ],
    ),
    "en: put off before": (
        "en",
        "Friedrich Merz arrived in Beijing on Sunday for a visit that had been put off in February.",
        [
            "visit held 2025-05-18: Merz | in Beijing/CN",
        ],
    ),
    "en: talks put off before": (
        "en",
        "Merz and Modi held talks that had been postponed in March.",
        [
            "talks held -: Merz, Modi",
        ],
    ),
    "en: announced before": (
        "en",
        "Merz travelled to Ankara for a visit that was announced in April.",
        [
            "visit held -: Merz | in Ankara/TR",
        ],
    ),
    "de: verschoben gewesen": (
        "de",
        "Friedrich Merz ist am Sonntag zu einem Besuch in Peking eingetroffen, der im Februar verschoben worden war.",
        [
            "visit held 2025-05-18: Merz | in Peking/CN",
        ],
    ),
    "de: Gespräche, verschoben gewesen": (
        "de",
        "Merz und Modi führten am Montag Gespräche, die im März verschoben worden waren.",
        [
            "talks held 2025-05-19: Merz, Modi",
        ],
    ),
    "de: angekündigt gewesen": (
        "de",
        "Merz reiste am Montag nach Ankara zu einem Besuch, der im April angekündigt worden war.",
        [
            "visit held 2025-05-19: Merz | in Ankara/TR",
        ],
    ),
    "de: abgesagt geblieben": (
        "de",
        "Merz sprach am Montag über den Besuch in Ankara, der im April abgesagt worden war.",
        [
            "visit cancelled -: Merz | in Ankara/TR",
        ],
    ),
    "en: guest at the start of a visit": (
        "en",
        "Indian Prime Minister Narendra Modi received Johann Wadephul on Monday at the start of a three-day visit.",
        [
            "meeting held 2025-05-19: Modi, Wadephul",
            "visit held -: Modi, Wadephul | P3D",
        ],
    ),
    "en: guest on the last day": (
        "en",
        "Modi received German Foreign Minister Johann Wadephul on Monday, on the last day of a three-day visit.",
        [
            "meeting held 2025-05-19: Modi, Wadephul",
            "visit held -: Modi, Wadephul | P3D",
        ],
    ),
    "de: aus Kairo nach Amman": (
        "de",
        "Aus Kairo kommend traf Außenminister Johann Wadephul am Montag in Amman ein.",
        [
            "visit held 2025-05-19: Wadephul | in Amman/JO",
        ],
    ),
    "de: aus Tokio angereist": (
        "de",
        "Außenminister Wadephul wurde am Dienstag in Peking von Wang Yi empfangen. Er war am Montag aus Tokio angereist.",
        [
            "meeting held 2025-05-20: Wadephul, Yi | in Peking/CN",
            "visit held 2025-05-19: Wadephul | in Peking/CN",
        ],
    ),
    "de: mit dem Zug angekommen": (
        "de",
        "Merz sprach am Donnerstag in Kiew mit Selenskyj. Er war am Morgen mit dem Zug eingetroffen.",
        [
            "meeting held 2025-05-15: Merz, Selenskyj | in Kiew/UA",
            "visit held 2025-05-15: Merz | in Kiew/UA",
        ],
    ),
    "de: zusammen angereist": (
        "de",
        "Merz und Macron haben am Donnerstag in Kiew Präsident Selenskyj getroffen. Sie waren am Morgen mit einem Sonderzug angereist.",
        [
            "meeting held 2025-05-15: Macron, Merz, Selenskyj | in Kiew/UA",
            "visit held 2025-05-15: Macron, Merz | in Kiew/UA",
        ],
    ),
    "de: der Gast, nicht der Hausherr": (
        "de",
        "Merz empfing am Montag in Berlin Präsident Macron. Dieser war am Morgen eingetroffen.",
        [
            "meeting held 2025-05-19: Macron, Merz | in Berlin/DE",
            "visit held 2025-05-19: Macron | in Berlin/DE",
        ],
    ),
    "de: wieder abgereist": (
        "de",
        "Merz sprach am Donnerstag in Kiew mit Selenskyj. Am Abend reiste er wieder ab.",
        [
            "meeting held 2025-05-15: Merz, Selenskyj | in Kiew/UA",
        ],
    ),
    "de: anderswo eingetroffen": (
        "de",
        "Merz sprach am Donnerstag in Kiew mit Selenskyj. Zuvor war er in Warschau eingetroffen.",
        [
            "meeting held 2025-05-15: Merz, Selenskyj | in Kiew/UA",
            "visit held -: Merz | in Warschau/PL",
        ],
    ),
    "en: by train": (
        "en",
        "Merz held talks with Zelensky in Kyiv on Thursday. He had arrived by train in the morning.",
        [
            "talks held 2025-05-15: Merz, Zelensky | in Kyiv/UA",
            "visit held 2025-05-15: Merz | in Kyiv/UA",
        ],
    ),
    "en: no arrival": (
        "en",
        "Merz met Zelensky in Kyiv on Thursday. He arrived at a compromise.",
        [
            "meeting held 2025-05-15: Merz, Zelensky | in Kyiv/UA",
        ],
    ),
    "ru: прибыл накануне": (
        "ru",
        "Мерц провел в четверг в Киеве переговоры с Зеленским. Он прибыл в среду вечером.",
        [
            "talks held 2025-05-15: Зеленский, Мерц | in Киев/UA",
            "visit held 2025-05-14: Мерц | in Киев/UA",
        ],
    ),
    "ru: прилетел из Варшавы": (
        "ru",
        "Мерц провел в четверг в Киеве переговоры с Зеленским. Он прилетел накануне из Варшавы.",
        [
            "talks held 2025-05-15: Зеленский, Мерц | in Киев/UA",
            "visit held 2025-05-14: Мерц | in Киев/UA",
        ],
    ),
    "de: er, der Redner vor dem Semikolon": (
        "de",
        "Wang Yi widersprach. Merz hielt das für denkbar; er verstehe sich mit Xi gut, sagte er. Frankreichs Präsident Macron, mit dem er telefonierte, lobte ihn.",
        [
            "call held -: Macron, Merz",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_rounds_and_arrivals(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
