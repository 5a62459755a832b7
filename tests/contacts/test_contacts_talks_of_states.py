"""Talks between states and what these are called: rounds, regular dialogues, councils and commissions of two; and the verbs that say that they take place. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: a round of the talks of two states": (
        "de",
        "Die zweite Runde der amerikanisch-russischen Gespräche endete am Montag in Genf ohne Ergebnis.",
        [
            "talks held 2025-05-19: Russland, USA | in Genf/CH",
        ],
    ),
    "de: a further round is planned": (
        "de",
        "Eine weitere Runde der iranisch-amerikanischen Atomgespräche ist für Samstag in Rom geplant.",
        [
            "talks planned 2025-05-24: Iran, USA | in Rom/IT",
        ],
    ),
    "de: talks are to go on": (
        "de",
        "Die Wiederaufnahme der syrisch-israelischen Verhandlungen ist für Juni geplant.",
        [
            "talks planned 2025-06: Israel, Syrien",
        ],
    ),
    "de: the beginning of consultations": (
        "de",
        "Der Auftakt der deutsch-polnischen Konsultationen fand am Montag in Warschau statt.",
        [
            "talks held 2025-05-19: Deutschland, Polen | in Warschau/PL",
        ],
    ),
    "de: talks go into a round": (
        "de",
        "Die Gespräche zwischen Russland und der Ukraine gehen am Montag in Istanbul in die nächste Runde.",
        [
            "talks planned 2025-05-26: Russland, Ukraine | in Istanbul/TR",
        ],
    ),
    "de: talks go on": (
        "de",
        "Die Gespräche zwischen Russland und der Ukraine gingen am Montag in Istanbul weiter.",
        [
            "talks held 2025-05-19: Russland, Ukraine | in Istanbul/TR",
        ],
    ),
    "de: talks were broken off": (
        "de",
        "Die Gespräche zwischen Serbien und dem Kosovo wurden am Montag in Brüssel abgebrochen.",
        [
            "talks held 2025-05-19: Kosovo, Serbien | in Brüssel/BE",
        ],
    ),
    "de: a strategic dialogue": (
        "de",
        "Der strategische Dialog zwischen Deutschland und Japan fand am Montag in Tokio statt.",
        [
            "talks held 2025-05-19: Deutschland, Japan | in Tokio/JP",
        ],
    ),
    "de: a border commission": (
        "de",
        "Die Grenzkommission Armeniens und Aserbaidschans traf sich am Dienstag.",
        [
            "meeting held 2025-05-20: Armenien, Aserbaidschan",
        ],
    ),
    "de: a dialogue with citizens is none": (
        "de",
        "Der Dialog mit den Bürgern soll fortgesetzt werden, sagte der Kanzler.",
        [],
    ),
    "en: a dialogue is to open": (
        "en",
        "The Strategic Stability Dialogue between Washington and Moscow is set to open in Geneva on June 10.",
        [
            "talks planned 2025-06-10: Russia, States | in Geneva/CH",
        ],
    ),
    "en: a dialogue took place": (
        "en",
        "The EU-China human rights dialogue took place in Brussels on 3 May.",
        [
            "talks held 2025-05-03: China, EU | in Brussels/BE",
        ],
    ),
    "en: a dialogue of ministers": (
        "en",
        "The United States and India held their annual 2+2 ministerial dialogue in New Delhi on Friday.",
        [
            "talks held 2025-05-16: India, States | in New Delhi/IN",
        ],
    ),
    "en: a council will meet": (
        "en",
        "The EU-Kosovo Stabilisation and Association Council will meet in Brussels on Friday.",
        [
            "meeting planned 2025-05-23: EU, Kosovo | in Brussels/BE",
        ],
    ),
    "en: a commission convened": (
        "en",
        "The joint economic commission of Iran and Iraq convened in Baghdad on Sunday.",
        [
            "meeting held 2025-05-18: Iran, Iraq | in Baghdad/IQ",
        ],
    ),
    "en: a think-tank is no dialogue": (
        "en",
        "The Strategic Dialogue, a think-tank, published a report on Monday.",
        [],
    ),
    "en: talks went ahead": (
        "en",
        "Talks between Russia and Ukraine went ahead in Istanbul on Monday.",
        [
            "talks held 2025-05-19: Russia, Ukraine | in Istanbul/TR",
        ],
    ),
    "en: talks are due": (
        "en",
        "Talks between Russia and Ukraine are due in Istanbul on Monday.",
        [
            "talks planned 2025-05-26: Russia, Ukraine | in Istanbul/TR",
        ],
    ),
    "en: talks broke down": (
        "en",
        "Talks between Serbia and Kosovo broke down in Brussels on Friday.",
        [
            "talks held 2025-05-16: Kosovo, Serbia | in Brussels/BE",
        ],
    ),
    "en: a minister is due": (
        "en",
        "Lavrov is due in Istanbul on Monday.",
        [
            "visit planned 2025-05-26: Lavrov | in Istanbul/TR",
        ],
    ),
    "ru: a council is to meet": (
        "ru",
        "3 июня в Брюсселе соберется Совет Россия — НАТО.",
        [
            "meeting planned 2025-06-03: НАТО, Россия",
        ],
    ),
    "ru: a council met": (
        "ru",
        "Совет Россия — НАТО провел в среду заседание в Брюсселе.",
        [
            "meeting held 2025-05-14: НАТО, Россия | in Брюссель/BE",
        ],
    ),
    "ru: a session of a commission": (
        "ru",
        "Сессия межправкомиссии Россия — Куба состоялась в понедельник в Гаване.",
        [
            "meeting held 2025-05-19: Куба, Россия | in Гавана/CU",
        ],
    ),
    "ru: a commission on investment": (
        "ru",
        "В Москве 3 мая прошла пятая сессия российско-китайской комиссии по инвестициям.",
        [
            "meeting held 2025-05-03: Китай, Россия | in Москва/RU",
        ],
    ),
    "ru: a strategic dialogue": (
        "ru",
        "Стратегический диалог между США и Казахстаном пройдет в Астане 3 июня.",
        [
            "talks planned 2025-06-03: Казахстан, США | in Астана/KZ",
        ],
    ),
    "ru: talks will be resumed": (
        "ru",
        "Переговоры России и Украины возобновятся в понедельник в Стамбуле.",
        [
            "talks planned 2025-05-26: Россия, Украина | in Стамбул/TR",
        ],
    ),
    "ru: talks were interrupted": (
        "ru",
        "Переговоры России и Украины прервались в понедельник в Стамбуле.",
        [
            "talks held 2025-05-19: Россия, Украина | in Стамбул/TR",
        ],
    ),
    "ru: a dialogue with society is none": (
        "ru",
        "Диалог с обществом начнется в июне, сообщило правительство.",
        [],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_talks_of_states(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
