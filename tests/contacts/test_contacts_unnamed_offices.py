"""Offices of a state without a name: chiefs of armies, speakers, ministers of every field, alone and of two states. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: an army's chief of a state": (
        "de",
        "Der pakistanische Armeechef traf am Montag in Teheran Außenminister Abbas Araghtschi.",
        [
            "meeting held 2025-05-19: Araghtschi, Pakistan | in Teheran/IR",
        ],
    ),
    "de: a state's minister without a name": (
        "de",
        "Irans Führung empfing am Montag Portugals Handelsminister.",
        [
            "meeting held 2025-05-19: Iran, Portugal",
        ],
    ),
    "de: an army's chief travels": (
        "de",
        "Pakistans Armeechef reiste am Montag nach Teheran.",
        [
            "visit held 2025-05-19: Pakistan | in Teheran/IR",
        ],
    ),
    "de: a call to a state's general": (
        "de",
        "Abbas Araghtschi telefonierte am Montag mit Portugals Generalstabschef.",
        [
            "call held 2025-05-19: Araghtschi, Portugal",
        ],
    ),
    "de: two states' leaders": (
        "de",
        "Portugals und Irans Staatschefs trafen sich am Montag in Rom.",
        [
            "meeting held 2025-05-19: Iran, Portugal | in Rom/IT",
        ],
    ),
    "de: two kings": (
        "de",
        "Die Könige Spaniens und Jordaniens trafen sich am Montag in Rom.",
        [
            "meeting held 2025-05-19: Jordanien, Spanien | in Rom/IT",
        ],
    ),
    "de: governments are no party of relations": (
        "de",
        "Die Beziehungen zwischen Portugals und Irans Regierungen sind gespannt.",
        [],
    ),
    "de: a company's head is none": (
        "de",
        "Der portugiesische Konzernchef traf am Montag in Rom den iranischen Außenminister.",
        [],
    ),
    "en: a state's trade minister": (
        "en",
        "Abbas Araghchi met Portugal's trade minister in Rome on Monday.",
        [
            "meeting held 2025-05-19: Araghchi, Portugal | in Rome/IT",
        ],
    ),
    "en: army and navy chiefs": (
        "en",
        "Iran's army chief met Portugal's navy chief in Rome on Monday.",
        [
            "meeting held 2025-05-19: Iran, Portugal | in Rome/IT",
        ],
    ),
    "en: an army chief arrives": (
        "en",
        "Pakistan's army chief arrived in Tehran on Monday.",
        [
            "visit held 2025-05-19: Pakistan | in Tehran/IR",
        ],
    ),
    "en: talks with a state's minister": (
        "en",
        "Abbas Araghchi's talks with Portugal's trade minister lasted two hours.",
        [
            "talks held -: Araghchi, Portugal | PT2H",
        ],
    ),
    "en: a speaker of parliament": (
        "en",
        "Abbas Araghchi met with the parliament speaker of Portugal in Rome on Monday.",
        [
            "meeting held 2025-05-19: Araghchi, Portugal | in Rome/IT",
        ],
    ),
    "en: a security council's secretary": (
        "en",
        "The Russian security council secretary met Abbas Araghchi in Rome on Monday.",
        [
            "meeting held 2025-05-19: Araghchi, Shoigu | in Rome/IT",
        ],
    ),
    "en: interior ministers of two": (
        "en",
        "Portuguese and Iranian interior ministers met in Rome on Monday.",
        [
            "meeting held 2025-05-19: Iran, Portugal | in Rome/IT",
        ],
    ),
    "en: a chief executive is none": (
        "en",
        "The American chief executive of Nissan met the Japanese prime minister on Monday.",
        [],
    ),
    "en: a union's secretary is none": (
        "en",
        "The Portuguese general secretary of the union met the Italian prime minister on Monday.",
        [],
    ),
    "en: a government is spoken about": (
        "en",
        "Abbas Araghchi discussed Portugal's government with Antonio Tajani in Rome on Monday.",
        [
            "meeting held 2025-05-19: Araghchi, Tajani | in Rome/IT",
        ],
    ),
    "ru: a chief of staff": (
        "ru",
        "Начальник генштаба Португалии встретился в понедельник в Риме с главой МИД Ирана Аббасом Аракчи.",
        [
            "meeting held 2025-05-19: Аракчи, Португалия | in Рим/IT",
        ],
    ),
    "ru: a head of police": (
        "ru",
        "Португальский глава полиции встретился в понедельник в Риме с министром иностранных дел Ирана Аббасом Аракчи.",
        [
            "meeting held 2025-05-19: Аракчи, Португалия | in Рим/IT",
        ],
    ),
    "ru: advisers of two": (
        "ru",
        "Советники по национальной безопасности Португалии и Ирана встретились в понедельник в Риме.",
        [
            "meeting held 2025-05-19: Иран, Португалия | in Рим/IT",
        ],
    ),
    "ru: vice presidents of two": (
        "ru",
        "Вице-президенты Португалии и Ирана провели переговоры в понедельник в Риме.",
        [
            "talks held 2025-05-19: Иран, Португалия | in Рим/IT",
        ],
    ),
    "ru: a former president acts for none": (
        "ru",
        "Бывший президент Португалии встретился в понедельник в Риме с главой МИД Ирана.",
        [],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_unnamed_offices(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
