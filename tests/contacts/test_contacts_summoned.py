"""Envoys who are called in, in German, English and Russian: by the state where they are posted. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: the town of the ministry before it": (
        "de",
        "Der libysche Botschafter wurde am Montag in Rom ins Außenministerium einbestellt.",
        ["meeting held 2025-05-19: Außenministerium, Libyen | in Rom/IT"],
    ),
    "de: where he is posted": (
        "de",
        "Der ungarische Botschafter in Wien ist am Montag ins Außenministerium gerufen worden.",
        ["meeting held 2025-05-19: Außenministerium, Ungarn"],
    ),
    "de: no ministry": (
        "de",
        "Der kubanische Botschafter in Bern wurde am Freitag vorgeladen.",
        ["meeting held 2025-05-16: Kuba, Schweiz"],
    ),
    "de: the head of the report": (
        "de",
        "RIGA - Das Außenministerium hat am Montag den russischen Geschäftsträger Dmitri Kassatkin einbestellt.",
        ["meeting held 2025-05-19: Außenministerium, Kassatkin | in Riga/LV"],
    ),
    "de: a deputy minister of no list": (
        "de",
        "Der belgische Botschafter wurde am Freitag von Vizeaußenminister Cem Oral in Ankara ins Ministerium gerufen.",
        ["meeting held 2025-05-16: Belgien, Oral | in Ankara/TR"],
    ),
    "de: where a deputy minister received him": (
        "de",
        "Der dänische Botschafter in Moskau, Jakob Henningsen, ist in das russische Außenministerium einbestellt worden, wo ihn Vizeminister Oleg Sorin empfing. Die Unterredung dauerte zehn Minuten.",
        ["meeting held -: Henningsen, Sorin | in -/RU | PT10M"],
    ),
    "de: two ministries of two states": (
        "de",
        "Der Botschafter Schwedens in Bagdad wurde am Montag ins Außenministerium zitiert.",
        ["meeting held 2025-05-19: Außenministerium, Schweden"],
    ),
    "de: the place in the sentence before": (
        "de",
        "Zum zweiten Mal hat Botschafter Karl Ehlert in Sofia zum Rapport erscheinen müssen. Der deutsche Botschafter wurde am Montag von Vizeaußenministerin Elena Dimitrowa ins Ministerium gerufen.",
        ["meeting held 2025-05-19: Dimitrowa, Ehlert"],
    ),
    "en: where he is posted": (
        "en",
        "The Russian ambassador in Bucharest was summoned to the Foreign Ministry on Sunday over the drones.",
        ["meeting held 2025-05-18: Ministry, Russia"],
    ),
    "en: no ministry": (
        "en",
        "Sweden's ambassador to Turkey, Malena Mard, was summoned on Monday.",
        ["meeting held 2025-05-19: Mard, Turkey"],
    ),
    "en: the head of the report": (
        "en",
        "RIGA - The Foreign Ministry on Monday called in the Russian charge d'affaires, Dmitry Kasatkin.",
        ["meeting held 2025-05-19: Kasatkin, Ministry | in Riga/LV"],
    ),
    "en: a ministry with its town": (
        "en",
        "The Russian ambassador was called in to the Foreign Ministry in Oslo on Monday.",
        ["meeting held 2025-05-19: Oslo, Russia"],
    ),
    "en: states told before": (
        "en",
        "Lithuania and Belarus quarrelled over balloons. VILNIUS - The Foreign Ministry on Monday summoned the Belarusian chargé d'affaires, Igor Weber.",
        ["meeting held 2025-05-19: Ministry, Weber"],
    ),
    "en: a named envoy": (
        "en",
        "Russia's ambassador in Bucharest, Vladimir Lipayev, was called in on Sunday.",
        ["meeting held 2025-05-18: Lipayev, Romania"],
    ),
    "ru: the ministry of this country": (
        "ru",
        "Временный поверенный в делах Белоруссии в Латвии Алексей Поникаровский был сегодня приглашен в МИД этой страны.",
        ["meeting held 2025-05-20: МИД, Поникаровский | in -/LV"],
    ),
    "ru: where he is posted": (
        "ru",
        "Посол России в Румынии Владимир Липаев в воскресенье вызван в МИД из-за беспилотников.",
        ["meeting held 2025-05-18: Липаев, МИД | in -/RO"],
    ),
    "ru: a posted one without a name": (
        "ru",
        "В воскресенье посла России в Бухаресте вызвали в МИД.",
        ["meeting held 2025-05-18: МИД, Россия | in -/RO"],
    ),
    "ru: no ministry": (
        "ru",
        "Посла Кубы в Берне вызвали в пятницу для беседы.",
        ["meeting held 2025-05-16: Куба, Швейцария"],
    ),
    "ru: the head of the report": (
        "ru",
        "РИГА, 19 мая. МИД вызвал временного поверенного в делах России Дмитрия Касаткина.",
        ["meeting held -: Касаткин, МИД"],
    ),
}  # fmt: skip

NOTHING = {
    "called home": ("de", "Der polnische Botschafter in Minsk wurde am Montag zu Konsultationen nach Warschau gerufen."),
    "quoted": ("de", "Die Zeitung zitierte am Montag den russischen Botschafter in Wien."),
    "he warned": ("de", "Der deutsche Botschafter in Ankara warnte am Montag vor einer Eskalation."),
    "an errand to the ministry": ("de", "Der aserbaidschanische Botschafter Rahman Mustafajew traf am Montag im russischen Außenministerium ein."),
    "summoned home": ("en", "The Polish ambassador to Belarus was summoned home on Monday for consultations."),
    "by a committee": ("en", "The committee summoned the former ambassador to Ukraine, Marie Yovanovitch, on Friday."),
    "back": ("en", "Serbia has summoned its ambassador in Zagreb back to Belgrade."),
    "it caused anger": ("ru", "Заявление посла России в Варшаве вызвало возмущение."),
    "asked to a ceremony": ("ru", "Посол Литвы в Грузии приглашен на вручение премии."),
    "he came to the ministry": ("ru", "Посол Азербайджана Рахман Мустафаев в понедельник прибыл в МИД РФ."),
}  # fmt: skip


@pytest.mark.parametrize("title", CASES)
def test_it_is_told(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected


@pytest.mark.parametrize("title", NOTHING)
def test_nothing_is_told(title: str) -> None:
    language, text = NOTHING[title]
    assert told(text, language) == []
