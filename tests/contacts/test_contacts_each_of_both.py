"""Calls that several took from one or one from several, "each" and "both counterparts". The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "en: two took calls of one": (
        "en",
        "Hun Manet and Anutin Charnvirakul took calls from Donald Trump on Saturday.",
        [
            "call held 2025-05-17: Manet, Trump | by US",
            "call held 2025-05-17: Charnvirakul, Trump | by US",
        ],
    ),
    "en: one got calls of two": (
        "en",
        "Sergei Lavrov received calls from Hakan Fidan and Abbas Araghchi on Monday.",
        [
            "call held 2025-05-19: Fidan, Lavrov | by TR",
            "call held 2025-05-19: Araghchi, Lavrov | by IR",
        ],
    ),
    "en: each took a call": (
        "en",
        "Petr Pavel and Robert Fico each took a call from Volodymyr Zelensky on Monday.",
        [
            "call held 2025-05-19: Pavel, Zelensky | by UA",
            "call held 2025-05-19: Fico, Zelensky | by UA",
        ],
    ),
    "en: each met him": (
        "en",
        "Petr Pavel and Robert Fico each met Volodymyr Zelensky on Monday.",
        [
            "meeting held 2025-05-19: Pavel, Zelensky",
            "meeting held 2025-05-19: Fico, Zelensky",
        ],
    ),
    "en: each other": (
        "en",
        "Petr Pavel and Robert Fico spoke to each other on Monday.",
        [
            "contact held 2025-05-19: Fico, Pavel",
        ],
    ),
    "en: one call taken by two": (
        "en",
        "Alar Karis and Edgars Rinkevics received a call from Volodymyr Zelensky.",
        [
            "call held -: Karis, Rinkevics, Zelensky | by UA",
        ],
    ),
    "en: calls that were only asked for": (
        "en",
        "Marco Rubio took questions on calls between Emmanuel Macron and Friedrich Merz.",
        [
            "call held -: Macron, Merz",
        ],
    ),
    "en: a call not taken": (
        "en",
        "Emmanuel Macron has not yet taken a call from Vladimir Putin.",
        [
            "call denied -: Macron, Putin | by RU",
        ],
    ),
    "en: both counterparts": (
        "en",
        "India and Pakistan agreed on a truce. Marco Rubio spoke by phone with both counterparts on Saturday.",
        [
            "call held 2025-05-17: Jaishankar, Rubio",
            "call held 2025-05-17: Dar, Rubio",
        ],
    ),
    "en: both his colleagues": (
        "en",
        "India and Pakistan agreed on a truce. Foreign Secretary David Lammy telephoned both his colleagues on Saturday.",
        [
            "call held 2025-05-17: Jaishankar, Lammy | by GB",
            "call held 2025-05-17: Dar, Lammy | by GB",
        ],
    ),
    "de: one got calls of two": (
        "de",
        "Wolodymyr Selenskyj bekam am Montag Anrufe von Friedrich Merz und Keir Starmer.",
        [
            "call held 2025-05-19: Merz, Selenskyj",
            "call held 2025-05-19: Selenskyj, Starmer",
        ],
    ),
    "de: two got calls of one": (
        "de",
        "Hun Manet und Anutin Charnvirakul bekamen am Samstag Anrufe von Donald Trump.",
        [
            "call held 2025-05-17: Manet, Trump",
            "call held 2025-05-17: Charnvirakul, Trump",
        ],
    ),
    "de: calls of two with each other": (
        "de",
        "Die Telefonate von Wolodymyr Selenskyj und Donald Trump dauerten lange.",
        [
            "call held -: Selenskyj, Trump",
        ],
    ),
    "de: each of two with a third": (
        "de",
        "Petr Pavel und Robert Fico telefonierten am Montag jeweils mit Wolodymyr Selenskyj.",
        [
            "call held 2025-05-19: Pavel, Selenskyj",
            "call held 2025-05-19: Fico, Selenskyj",
        ],
    ),
    "de: two with a third": (
        "de",
        "Friedrich Merz und Emmanuel Macron trafen sich am Montag mit Donald Trump.",
        [
            "meeting held 2025-05-19: Macron, Merz, Trump",
        ],
    ),
    "de: both counterparts of two states": (
        "de",
        "Thailand und Kambodscha haben sich geeinigt. Am Samstag hatte US-Außenminister Marco Rubio beide Amtskollegen angerufen.",
        [
            "call held 2025-05-17: Rubio, Sokhonn | by US",
            "call held 2025-05-17: Rubio, Sangiampongsa | by US",
        ],
    ),
    "de: with both counterparts": (
        "de",
        "Hakan Fidan und Abbas Araghtschi saßen am Freitag in Ankara beisammen. Sergej Lawrow telefonierte am Samstag mit beiden Amtskollegen.",
        [
            "meeting held 2025-05-16: Araghtschi, Fidan | in Ankara/TR",
            "call held 2025-05-17: Araghtschi, Lawrow",
            "call held 2025-05-17: Fidan, Lawrow",
        ],
    ),
    "de: both heads of state without the caller": (
        "de",
        "Israel und Iran schweigen. Emmanuel Macron hatte am Sonntag beide Staatschefs angerufen.",
        [
            "call held 2025-05-18: Macron, Netanjahu | by FR",
            "call held 2025-05-18: Macron, Peseschkian | by FR",
        ],
    ),
    "de: nobody was told of": (
        "de",
        "Friedrich Merz beriet mit beiden Kollegen.",
        [],
    ),
    "de: both as the subject": (
        "de",
        "Wladimir Putin empfing am Montag Xi Jinping. Anschließend traten beide Präsidenten vor die Presse.",
        [
            "meeting held 2025-05-19: Jinping, Putin",
        ],
    ),
    "ru: two got calls of one": (
        "ru",
        "Ильхам Алиев и Никол Пашинян получили в субботу звонки от Дональда Трампа.",
        [
            "call held 2025-05-17: Алиев, Трамп",
            "call held 2025-05-17: Пашинян, Трамп",
        ],
    ),
    "ru: one got calls of two": (
        "ru",
        "Владимир Зеленский принял звонки от Фридриха Мерца и Кира Стармера.",
        [
            "call held -: Зеленский, Мерц",
            "call held -: Зеленский, Стармер",
        ],
    ),
    "ru: both colleagues": (
        "ru",
        "Индия и Пакистан договорились о перемирии. Марко Рубио в субботу поговорил по телефону с обоими коллегами.",
        [
            "call held 2025-05-17: Джайшанкар, Рубио",
            "call held 2025-05-17: Дар, Рубио",
        ],
    ),
    "ru: colleagues of two states": (
        "ru",
        "Сергей Лавров в понедельник поговорил по телефону с турецким и иранским коллегами.",
        [
            "call held 2025-05-19: Арагчи, Лавров",
            "call held 2025-05-19: Лавров, Фидан",
        ],
    ),
    "ru: each of two with a third": (
        "ru",
        "Фридрих Мерц и Эмманюэль Макрон в понедельник по отдельности поговорили с Дональдом Трампом.",
        [
            "contact held 2025-05-19: Мерц, Трамп",
            "contact held 2025-05-19: Макрон, Трамп",
        ],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_each_of_both(case: str) -> None:
    language, text, wanted = CASES[case]
    assert told(text, language) == wanted
