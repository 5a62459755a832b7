"""Contacts that somebody judges or reports on: the day of the judgement is not theirs; weekdays behind their week, months behind their year, what was called off before, the time before one more, and visits of some days that ended. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: a call without a day is summed up": (
        "de",
        "Xi Jinping und Friedrich Merz telefonierten miteinander. Die Agentur fasste das Gespräch am Samstag zusammen.",
        ["call held -: Jinping, Merz"],
    ),
    "de: its own day stays": (
        "de",
        "Xi Jinping und Friedrich Merz telefonierten am Freitag. Die Opposition kritisierte das Gespräch am Samstag.",
        ["call held 2025-05-16: Jinping, Merz"],
    ),
    "de: when it was called a success": (
        "de",
        "Friedrich Merz wertete das Treffen mit Xi Jinping am Samstag als Erfolg.",
        ["meeting held -: Jinping, Merz"],
    ),
    "de: called so in the perfect tense": (
        "de",
        "Friedrich Merz hat das Treffen mit Xi Jinping am Samstag als Erfolg gewertet.",
        ["meeting held -: Jinping, Merz"],
    ),
    "de: with the place of the meeting": (
        "de",
        "Friedrich Merz lobte das Treffen mit Xi Jinping am Freitag in Peking.",
        ["meeting held 2025-05-16: Jinping, Merz | in Peking/CN"],
    ),
    "de: confirmed, not judged": (
        "de",
        "Der Kreml bestätigte ein Telefonat zwischen Xi Jinping und Friedrich Merz am Freitag.",
        ["call held 2025-05-16: Jinping, Merz"],
    ),
    "de: told of it to others, later": (
        "de",
        "Lee Jae-myung wird seine Kollegen über seinen Gipfel mit Shigeru Ishiba am vergangenen Freitag unterrichten.",
        ["meeting held 2025-05-16: Ishiba, Jae-myung"],
    ),
    "de: the day of telling": (
        "de",
        "Friedrich Merz will den Bundestag über sein Treffen mit Xi Jinping am Freitag unterrichten.",
        ["meeting held -: Jinping, Merz"],
    ),
    "de: told on a day before it": (
        "de",
        "Emmanuel Macron wird die Partner am Montag über sein Gespräch mit Wladimir Putin informieren.",
        ["contact held -: Macron, Putin"],
    ),
    "de: a plan that is told of": (
        "de",
        "Friedrich Merz will Emmanuel Macron über das geplante Treffen mit Wladimir Putin informieren.",
        ["meeting planned -: Merz, Putin"],
    ),
    "de: a journey to come that is told of": (
        "de",
        "Friedrich Merz informierte Emmanuel Macron am Montag über seinen Besuch in Washington in der kommenden Woche.",
        ["visit planned 2025-05-26/2025-06-01: Merz | in Washington/US"],
    ),
    "en: called frank": (
        "en",
        "Vladimir Putin described the talks with Xi Jinping on Saturday as frank.",
        ["talks held 2025-05-17: Jinping, Putin"],
    ),
    "en: praised, with the place": (
        "en",
        "Emmanuel Macron praised the meeting with Narendra Modi on Friday in Paris.",
        ["meeting held 2025-05-16: Macron, Modi | in Paris/FR"],
    ),
    "en: who called whom": (
        "en",
        "Donald Trump called Shigeru Ishiba on Monday.",
        ["call held 2025-05-19: Ishiba, Trump | by US"],
    ),
    "ru: called frank": (
        "ru",
        "Владимир Путин назвал переговоры с Си Цзиньпином в субботу откровенными.",
        ["talks held -: Путин, Цзиньпин"],
    ),
    "de: a weekday behind its week": (
        "de",
        "Friedrich Merz plant für kommende Woche Mittwoch ein Treffen mit Emmanuel Macron.",
        ["meeting planned 2025-05-28: Macron, Merz"],
    ),
    "de: a weekday behind the last week": (
        "de",
        "Friedrich Merz traf Emmanuel Macron letzte Woche Montag in Paris.",
        ["meeting held 2025-05-12: Macron, Merz | in Paris/FR"],
    ),
    "en: a weekday behind the next week": (
        "en",
        "Friedrich Merz will meet Emmanuel Macron next week Friday in Paris.",
        ["meeting planned 2025-05-30: Macron, Merz | in Paris/FR"],
    ),
    "en: a month of last year": (
        "en",
        "Shigeru Ishiba travelled to Seoul in October last year, while Lee Jae-myung was in Osaka in March.",
        ["visit held 2024-10: Ishiba | in Seoul/KR", "visit held 2025-03: Jae-myung | in Osaka/JP"],
    ),
    "en: a day of last year": (
        "en",
        "Shigeru Ishiba met Xi Jinping on 3 May last year in Lima.",
        ["meeting held 2024-05-03: Ishiba, Jinping | in Lima/PE"],
    ),
    "en: last year in a month": (
        "en",
        "Shigeru Ishiba travelled to Seoul last year in October.",
        ["visit held 2024-10: Ishiba | in Seoul/KR"],
    ),
    "de: letztes Jahr im Monat": (
        "de",
        "Shigeru Ishiba reiste letztes Jahr im Oktober nach Seoul.",
        ["visit held 2024-10: Ishiba | in Seoul/KR"],
    ),
    "de: dieses Jahr an einem Tag": (
        "de",
        "Shigeru Ishiba reiste dieses Jahr am 3. Mai nach Seoul.",
        ["visit held 2025-05-03: Ishiba | in Seoul/KR"],
    ),
    "ru: in a month of last year, the year first": (
        "ru",
        "Сигэру Исиба посетил Сеул в прошлом году в октябре.",
        ["visit held 2024-10: Исиба | in Сеул/KR"],
    ),
    "en: talks called off long before": (
        "en",
        "Shigeru Ishiba met Xi Jinping in Beijing. The cancellation of the talks in March had angered Tokyo.",
        ["meeting held -: Ishiba, Jinping | in Beijing/CN"],
    ),
    "en: met, long after talks were called off": (
        "en",
        "Shigeru Ishiba met Xi Jinping in Beijing on Monday, months after the cancellation of talks in July 2024.",
        [
            "meeting held 2025-05-19: Ishiba, Jinping | in Beijing/CN",
            "talks cancelled 2024-07: Ishiba, Jinping",
        ],
    ),
    "de: die Absage von Gesprächen": (
        "de",
        "Shigeru Ishiba traf Xi Jinping in Peking. Die Absage der Gespräche im Juli 2024 hatte Tokio verärgert.",
        ["meeting held -: Ishiba, Jinping | in Peking/CN"],
    ),
    "ru: talks called off before": (
        "ru",
        "Сигэру Исиба встретился с Си Цзиньпином в Пекине. Токио критиковал отмену переговоров в июле 2024 года.",
        ["meeting held -: Исиба, Цзиньпин | in Пекин/CN"],
    ),
    "en: did not meet for talks": (
        "en",
        "Shigeru Ishiba and Xi Jinping did not meet for talks in Beijing.",
        ["meeting denied -: Ishiba, Jinping | in Beijing/CN"],
    ),
    "de: once more, and the time before": (
        "de",
        "Friedrich Merz hat noch einmal mit Alexander Lukaschenko telefoniert. Am Montag hatte er eine Stunde mit ihm gesprochen.",
        ["call held -: Lukaschenko, Merz", "contact held 2025-05-19: Lukaschenko, Merz | PT1H"],
    ),
    "de: only on Monday they had talked": (
        "de",
        "Friedrich Merz hat mit Alexander Lukaschenko telefoniert. Erst am Montag hatte er mit ihm gesprochen.",
        ["call held -: Lukaschenko, Merz", "contact held 2025-05-19: Lukaschenko, Merz"],
    ),
    "de: the past perfect tells when": (
        "de",
        "Friedrich Merz hat mit Alexander Lukaschenko telefoniert. Er hatte ihn am Montag angerufen.",
        ["call held 2025-05-19: Lukaschenko, Merz | by DE"],
    ),
    "en: once more, and the time before": (
        "en",
        "Friedrich Merz spoke with Alexander Lukashenko by phone again. On Monday he had spoken with him for an hour.",
        ["call held -: Lukashenko, Merz", "contact held 2025-05-19: Lukashenko, Merz | PT1H"],
    ),
    "de: called a dictator": (
        "de",
        "Friedrich Merz hat mit Alexander Lukaschenko telefoniert. Das Gespräch mit dem Diktator dauerte eine Stunde.",
        ["call held -: Lukaschenko, Merz | PT1H"],
    ),
    "de: the states of those who called": (
        "de",
        "Delegationen der USA und Kubas hatten sich in Rom getroffen. Donald Trump und Miguel Díaz-Canel haben ein Telefonat geführt. Das Gespräch am Montag war der erste Kontakt zwischen einem US-Präsidenten und einem kubanischen Staatschef seit Jahren.",
        ["meeting held -: Kuba, USA | in Rom/IT", "call held 2025-05-19: Díaz-Canel, Trump"],
    ),
    "de: a visit of some days that ended": (
        "de",
        "Am Samstag endete ein viertägiger Besuch William Rutos in China.",
        ["visit held 2025-05-14/2025-05-17: Ruto | in -/CN | P4D"],
    ),
    "de: one that he ended": (
        "de",
        "William Ruto hat am Freitag seinen zweitägigen Besuch in Kairo beendet.",
        ["visit held 2025-05-15/2025-05-16: Ruto | in Kairo/EG | P2D"],
    ),
    "ru: a visit of some days that ended": (
        "ru",
        "В субботу завершился трёхдневный визит Уильяма Руто в Китай.",
        ["visit held 2025-05-15/2025-05-17: Руто | in -/CN | P3D"],
    ),
    "ru: a tour that ended at a place": (
        "ru",
        "В субботу Уильям Руто завершил турне в Париже.",
        ["visit held 2025-05-17: Руто | in Париж/FR"],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_judged(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
