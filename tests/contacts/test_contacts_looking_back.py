"""Earlier contacts of those who were just told of, told beside the new one. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "en: whose day stands before it": (
        "en",
        "Hakan Fidan and Antonio Tajani spoke by phone on Monday. The Turkish minister thanked Italy for its help after Friday's call.",
        ["call held 2025-05-19: Fidan, Tajani", "call held 2025-05-16: Fidan, Tajani"],
    ),
    "en: who was there is the one who speaks of it": (
        "en",
        "Hakan Fidan met Antonio Tajani in Rome on Monday. Fidan had accused Rome of leaking what was said in Thursday's meeting.",
        ["meeting held 2025-05-19: Fidan, Tajani | in Rome/IT", "meeting held 2025-05-15: Fidan, Tajani"],
    ),
    "en: the same day is the same call": (
        "en",
        "Hakan Fidan and Antonio Tajani spoke by phone on Monday. Monday's call lasted an hour.",
        ["call held 2025-05-19: Fidan, Tajani"],
    ),
    "en: a meeting of others": (
        "en",
        "Hakan Fidan met Antonio Tajani in Rome on Monday. Friday's meeting of EU ambassadors dealt with grain. "
        "Thursday's cabinet meeting had been long.",
        ["meeting held 2025-05-19: Fidan, Tajani | in Rome/IT"],
    ),
    "en: a meeting to come may be of others": (
        "en",
        "Hakan Fidan met Antonio Tajani in Rome on Monday. Saturday's meeting will deal with grain.",
        ["meeting held 2025-05-19: Fidan, Tajani | in Rome/IT"],
    ),
    "de: vom and am": (
        "de",
        "Hakan Fidan und Antonio Tajani haben am Montag telefoniert. Nach dem Gespräch am Freitag hatte Fidan Italien gedankt. "
        "Im Telefonat vom Donnerstag war es um Getreide gegangen.",
        [
            "call held 2025-05-19: Fidan, Tajani",
            "contact held 2025-05-16: Fidan, Tajani",
            "call held 2025-05-15: Fidan, Tajani",
        ],
    ),
    "de: some meeting is no meeting of theirs": (
        "de",
        "Hakan Fidan und Antonio Tajani haben sich am Montag in Rom getroffen. Bei einem Treffen am Freitag hatte die EU gewarnt.",
        ["meeting held 2025-05-19: Fidan, Tajani | in Rom/IT"],
    ),
    "de: a round before": (
        "de",
        "Am Montag ist in Bern die zweite Verhandlungsrunde zwischen Italien und der Türkei zu Ende gegangen. In der ersten Runde am Freitag war es ruhiger.",
        ["talks held 2025-05-19: Italien, Türkei | in Bern/CH", "talks held 2025-05-16: Italien, Türkei"],
    ),
    "de: whom somebody met too, and whom before": (
        "de",
        "Hakan Fidan traf am Montag in Rom Antonio Tajani und wurde auch von Giorgia Meloni empfangen.\n\n"
        "Emmanuel Macron traf am Sonntag Friedrich Merz und hatte zuvor auch mit Keir Starmer telefoniert.",
        [
            "meeting held 2025-05-19: Fidan, Tajani | in Rom/IT",
            "meeting held 2025-05-19: Fidan, Meloni",
            "meeting held 2025-05-18: Macron, Merz",
            "call held -: Macron, Starmer",
        ],
    ),
    "en: when they last met": (
        "en",
        "Giorgia Meloni hosted Hakan Fidan on Monday. When the two last met, there was no treaty.",
        ["meeting held 2025-05-19: Fidan, Meloni", "meeting held -: Fidan, Meloni"],
    ),
    "en: a letter and who replied to it": (
        "en",
        "Emmanuel Macron replied to Vladimir Putin's letter on Monday. Marco Rubio responded to questions about the letter of Hakan Fidan.",
        ["message held 2025-05-19: Macron, Putin"],
    ),
    "de: a letter and who replied to it": (
        "de",
        "Emmanuel Macron antwortete am Montag auf den Brief von Wladimir Putin. Marco Rubio antwortete auf die Frage nach dem Brief von Hakan Fidan.",
        ["message held -: Macron, Putin"],
    ),
    "ru: a letter and who replied to it": (
        "ru",
        "Эммануэль Макрон ответил на письмо Владимира Путина в понедельник. Марко Рубио ответил на вопрос о письме Хакана Фидана.",
        ["message held 2025-05-19: Макрон, Путин"],
    ),
    "ru: a lunch": (
        "ru",
        "Хакан Фидан прилетел в Рим. Главным пунктом программы был обед с Джорджей Мелони в понедельник. Фидан съел обед с аппетитом.",
        ["visit held -: Фидан | in Рим/IT", "meeting held 2025-05-19: Мелони, Фидан | in Рим/IT"],
    ),
    "ru: the day behind it": (
        "ru",
        "Хакан Фидан и Антонио Таяни поговорили по телефону в понедельник. После беседы в пятницу Фидан поблагодарил Италию.",
        ["call held 2025-05-19: Таяни, Фидан", "contact held 2025-05-16: Таяни, Фидан"],
    ),
    "en: before a meeting whose day is over": (
        "en",
        "Emmanuel Macron was given a salute before his meeting with Donald Tusk in Warsaw on May 12.",
        ["meeting held 2025-05-12: Macron, Tusk | in Warsaw/PL"],
    ),
    "en: before a meeting to come": (
        "en",
        "Emmanuel Macron spoke in Paris before his meeting with Donald Tusk in Warsaw on May 23.",
        ["meeting planned 2025-05-23: Macron, Tusk | in Warsaw/PL"],
    ),
    "en: what had been planned": (
        "en",
        "Emmanuel Macron was to meet Donald Tusk in Warsaw on May 12.",
        ["meeting planned 2025-05-12: Macron, Tusk | in Warsaw/PL"],
    ),
    "de: before a meeting whose day is over": (
        "de",
        "Vor seinem Treffen mit Donald Tusk am 12. Mai in Warschau besuchte Friedrich Merz eine Schule.",
        ["meeting held 2025-05-12: Merz, Tusk | in Warschau/PL"],
    ),
    "de: what had been planned": (
        "de",
        "Friedrich Merz sollte am 12. Mai in Warschau Donald Tusk treffen.",
        ["meeting planned 2025-05-12: Merz, Tusk | in Warschau/PL"],
    ),
    "ru: before a meeting whose day is over": (
        "ru",
        "Перед встречей с Дональдом Туском 12 мая в Варшаве Фридрих Мерц посетил школу.",
        ["meeting held 2025-05-12: Мерц, Туск | in Варшава/PL"],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_what_was_before_is_told_beside_what_is_new(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
