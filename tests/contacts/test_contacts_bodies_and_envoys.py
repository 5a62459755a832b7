"""Surnames side by side, contacts of which nothing is known, bodies of two sides that meet, and envoys without a name. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: zwei Nachnamen nebeneinander": (
        "de",
        "In einem Telefonat warnte Macron Putin vor einer Eskalation.",
        [
            "call held -: Macron, Putin",
        ],
    ),
    "de: Trump und Selenskyj nebeneinander": (
        "de",
        "Am Montag rief Trump Selenskyj an.",
        [
            "call held 2025-05-19: Selenskyj, Trump | by US",
        ],
    ),
    "de: Wang Yi ist einer": (
        "de",
        "Am Montag traf Wang Yi in Berlin Johann Wadephul.",
        [
            "meeting held 2025-05-19: Wadephul, Yi | in Berlin/DE",
        ],
    ),
    "de: nichts bekannt": (
        "de",
        "Von einem Treffen von Wadephul und Lawrow ist nichts bekannt.",
        [
            "meeting possible -: Lawrow, Wadephul",
        ],
    ),
    "de: keine Hinweise": (
        "de",
        "Hinweise auf ein Treffen zwischen Merz und Putin gibt es nicht.",
        [
            "meeting possible -: Merz, Putin",
        ],
    ),
    "de: der Inhalt": (
        "de",
        "Einzelheiten des Treffens von Merz und Putin am Montag sind nicht bekannt.",
        [
            "meeting held 2025-05-19: Merz, Putin",
        ],
    ),
    "en: nothing known": (
        "en",
        "Nothing is known of a meeting between Merz and Putin.",
        [
            "meeting possible -: Merz, Putin",
        ],
    ),
    "en: no word": (
        "en",
        "There was no word on a call between Merz and Putin.",
        [
            "call possible -: Merz, Putin",
        ],
    ),
    "ru: ничего не известно": (
        "ru",
        "О встрече Мерца и Путина ничего не известно.",
        [
            "meeting possible -: Мерц, Путин",
        ],
    ),
    "de: ein Rat aus zweien": (
        "de",
        "Am Mittwoch tagte in Brüssel der Nato-Ukraine-Rat.",
        [
            "meeting held 2025-05-14: Nato, Ukraine | in Brüssel/BE",
        ],
    ),
    "de: ein Rat, der zusammentritt": (
        "de",
        "Am Mittwoch tritt in Brüssel der Nato-Russland-Rat zusammen.",
        [
            "meeting planned 2025-05-21: Nato, Russland",
        ],
    ),
    "de: ein Ministerrat aus zweien": (
        "de",
        "Der deutsch-französische Ministerrat tritt am Freitag in Toulon zusammen.",
        [
            "meeting planned 2025-05-23: Deutschland, Frankreich",
        ],
    ),
    "de: eine Regierungskommission": (
        "de",
        "Die deutsch-polnische Regierungskommission tagte am Montag in Breslau.",
        [
            "meeting held 2025-05-19: Deutschland, Polen | in Breslau/PL",
        ],
    ),
    "de: der Sicherheitsrat": (
        "de",
        "Auf Antrag Russlands trat am Montag der UN-Sicherheitsrat zusammen.",
        [],
    ),
    "de: ein Ministerrat aus einem": (
        "de",
        "Am Montag tagte der französische Ministerrat.",
        [],
    ),
    "en: a council of two": (
        "en",
        "The NATO-Russia Council met in Brussels on Wednesday.",
        [
            "meeting held 2025-05-14: NATO, Russia | in Brussels/BE",
        ],
    ),
    "en: a commission of two": (
        "en",
        "The India-Russia intergovernmental commission met in New Delhi on Monday.",
        [
            "meeting held 2025-05-19: India, Russia | in New Delhi/IN",
        ],
    ),
    "en: the Security Council": (
        "en",
        "The UN Security Council met on Monday, and Russia vetoed the US draft.",
        [],
    ),
    "ru: комиссия двух стран": (
        "ru",
        "В понедельник в Пекине прошло заседание российско-китайской межправительственной комиссии.",
        [
            "meeting held 2025-05-19: Китай, Россия | in Пекин/CN",
        ],
    ),
    "ru: Совет Безопасности": (
        "ru",
        "Заседание Совета Безопасности ООН прошло в понедельник.",
        [],
    ),
    "de: ein Gesandter ohne Namen": (
        "de",
        "China will einen Sondergesandten in die Ukraine schicken.",
        [
            "visit planned -: China | in -/UA",
        ],
    ),
    "de: eine Delegation": (
        "de",
        "Ägypten entsandte am Montag eine Delegation nach Doha.",
        [
            "visit held 2025-05-19: Ägypten | in Doha/QA",
        ],
    ),
    "de: Athleten": (
        "de",
        "Deutschland schickt eine Delegation mit 430 Athleten nach Tokio.",
        [],
    ),
    "de: Waffen": (
        "de",
        "Israel schickte am Montag Waffen nach Kairo.",
        [],
    ),
    "de: Berater": (
        "de",
        "Die USA entsandten Berater nach Vietnam.",
        [],
    ),
    "en: negotiators sent": (
        "en",
        "Israel is sending negotiators to Cairo.",
        [
            "visit planned -: Israel | in Cairo/EG",
        ],
    ),
    "en: an official dispatched": (
        "en",
        "Japan dispatched a senior official to Pyongyang in May.",
        [
            "visit held 2025-05: Japan | in Pyongyang/KP",
        ],
    ),
    "en: weapons sent": (
        "en",
        "Israel sent weapons to Cairo.",
        [],
    ),
    "ru: делегация": (
        "ru",
        "Египет направил в понедельник делегацию в Доху.",
        [],
    ),
    "ru: Лавров послан": (
        "ru",
        "Путин направил Лаврова в Пекин.",
        [
            "visit held -: Лавров | in Пекин/CN",
        ],
    ),
    "ru: уполномоченный послан": (
        "ru",
        "Трамп отправит Уиткоффа в Москву на следующей неделе.",
        [
            "visit planned 2025-05-26/2025-06-01: Уиткофф | in Москва/RU",
        ],
    ),
    "ru: оружие": (
        "ru",
        "Израиль отправил оружие в Каир.",
        [],
    ),
    "ru: телеграмма": (
        "ru",
        "Путин направил Моди поздравительную телеграмму.",
        [
            "message held -: Моди, Путин",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_bodies_and_envoys(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
