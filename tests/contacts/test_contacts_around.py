"""What stands around a contact in German, English and Russian: clauses that share a verb, summoned ambassadors, programmes. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "a shared modal verb": (
        "de",
        "Olaf Scholz soll am Freitag in Tokio eintreffen und dort von Fumio Kishida empfangen werden.",
        ["visit planned 2025-05-23: Scholz | in Tokio/JP", "meeting planned -: Kishida, Scholz | in Tokio/JP"],
    ),
    "an ambassador called in": (
        "de",
        "Johann Wadephul bestellte am Montag den russischen Botschafter ein.",
        ["meeting held 2025-05-19: Russland, Wadephul"],
    ),
    "called into the ministry": (
        "de",
        "Der russische Botschafter wurde am Montag ins Auswärtige Amt einbestellt.",
        ["meeting held 2025-05-19: Amt, Russland"],
    ),
    "one delegation each": (
        "de",
        "Die für Juni geplanten Gespräche zwischen der deutschen und der französischen Regierung finden vorerst nicht statt.",
        ["talks cancelled 2025-06: Deutschland, Frankreich"],
    ),
    "a programme": (
        "de",
        "Auf dem Programm von Olaf Scholz stehen am Freitag Gespräche mit Fumio Kishida.",
        ["talks planned 2025-05-23: Kishida, Scholz"],
    ),
    "seen once": (
        "de",
        "Olaf Scholz telefonierte mit Emmanuel Macron. Gesehen haben sich die beiden zuletzt im März 2024 in Rom.",
        ["call held -: Macron, Scholz", "meeting held 2024-03: Macron, Scholz | in Rom/IT"],
    ),
    "the warring parties": (
        "de",
        "Am Montag begannen in Genf Gespräche zwischen Russland und der Ukraine. Zum ersten Mal reden die Kriegsparteien miteinander.",
        ["talks ongoing 2025-05-19: Russland, Ukraine | in Genf/CH"],
    ),
    "who went on": (
        "de",
        "Olaf Scholz war am Montag nach Rom gereist und hatte dort mit Giorgia Meloni und Pedro Sánchez beraten.",
        ["visit held 2025-05-19: Scholz | in Rom/IT", "talks held 2025-05-19: Meloni, Scholz, Sánchez | in Rom/IT"],
    ),
    "a report that is untrue": (
        "de",
        "Meldungen, er habe mit Vertretern Chinas verhandelt, nannte Olaf Scholz frei erfunden.",
        ["talks denied -: China, Scholz"],
    ),
    "for somebody the first": (
        "de",
        "Für Emmanuel Macron ist es der erste Besuch in Berlin.",
        ["visit held -: Macron | in Berlin/DE"],
    ),
    "a participle that explains": (
        "en",
        "A visit by Emmanuel Macron to Berlin, planned for Friday, has been called off.",
        ["visit cancelled 2025-05-23: Macron | in Berlin/DE"],
    ),
    "a planned meeting": (
        "en",
        "A planned meeting of the two foreign ministers, Sergei Lavrov and Johann Wadephul, in Vienna was postponed.",
        ["meeting cancelled -: Lavrov, Wadephul | in Vienna/AT"],
    ),
    "what somebody says of two": (
        "en",
        "The Kremlin says Vladimir Putin and Emmanuel Macron will sit down together on Monday.",
        ["meeting planned 2025-05-26: Macron, Putin"],
    ),
    "a journey with an aim": (
        "en",
        "The United States and Iran resumed talks in Rome on Saturday.",
        ["talks held 2025-05-17: Iran, States | in Rome/IT"],
    ),
    "seen on the margins": (
        "en",
        "Emmanuel Macron did see Friedrich Merz on the margins of a fair in Rome on May 15.",
        ["meeting held 2025-05-15: Macron, Merz | in Rome/IT"],
    ),
    "a summit before a name": (
        "ru",
        "На полях саммита Сергей Лавров провёл переговоры с Ван И.",
        ["meeting held -: И, Лавров"],
    ),
    "not ruled out": (
        "ru",
        "Не исключено, что Владимир Путин встретится с Дональдом Трампом в июне.",
        ["meeting possible 2025-06: Путин, Трамп"],
    ),
    "a colleague from elsewhere": (
        "ru",
        "Элина Валтонен, глава МИД Финляндии, обсудила в понедельник с коллегой из Эстонии Маргусом Цахкной границу.",
        ["contact held 2025-05-19: Валтонен, Цахкна"],
    ),
    "signed together": (
        "ru",
        "Садыр Жапаров и Эмомали Рахмон подписали в понедельник в Бишкеке договор.",
        ["meeting held 2025-05-19: Жапаров, Рахмон | in Бишкек/KG"],
    ),
    "what lies elsewhere": (
        "de",
        "Johann Wadephul traf am Montag in Rom Antonio Tajani. Die Minister sprachen über die Botschaften in Kabul und Teheran.",
        ["meeting held 2025-05-19: Tajani, Wadephul | in Rom/IT"],
    ),
    "the time of day": (
        "de",
        "Olaf Scholz empfing am Montag Emmanuel Macron in Berlin. In der Unterredung ging es um Zölle. Am Abend traf Macron auch Annalena Baerbock.",
        ["meeting held 2025-05-19: Macron, Scholz | in Berlin/DE", "meeting held 2025-05-19: Baerbock, Macron"],
    ),
    "a semicolon": (
        "de",
        "Hakan Fidan folgte am 15. Mai; mit Sergej Lawrow trank er Tee.",
        ["meeting held 2025-05-15: Fidan, Lawrow"],
    ),
    "received on a journey to come": (
        "de",
        "Im Juni besucht Emmanuel Macron Rom und wird dort von Giorgia Meloni empfangen.",
        ["visit planned 2025-06: Macron | in Rom/IT", "meeting planned 2025-06: Macron, Meloni | in Rom/IT"],
    ),
    "who is spoken of": (
        "de",
        "Wolodymyr Selenskyj war am Montag in Rom. Giorgia Meloni empfing ihn dort. Für Freitag ist ein Gespräch mit Donald Trump angesetzt.",
        [
            "visit held 2025-05-19: Selenskyj | in Rom/IT",
            "meeting held 2025-05-19: Meloni, Selenskyj | in Rom/IT",
            "contact planned 2025-05-23: Selenskyj, Trump",
        ],
    ),
    "the pair told of": (
        "en",
        "Donald Trump met Xi Jinping in Busan on May 15. The White House was content. The two leaders talked by telephone in January.",
        ["meeting held 2025-05-15: Jinping, Trump | in Busan/KR", "call held 2025-01: Jinping, Trump"],
    ),
    "whether or not": (
        "en",
        "Whether Emmanuel Macron and Vladimir Putin will meet in Rome is unclear.",
        ["meeting possible -: Macron, Putin | in Rome/IT"],
    ),
    "a journey with a since": (
        "en",
        "Marco Rubio arrived in Cairo on Monday, his ninth trip to the region since October. He held talks with Abdel Fattah al-Sisi.",
        ["visit held 2025-05-19: Rubio | in Cairo/EG", "talks held 2025-05-19: Rubio, al-Sisi | in Cairo/EG"],
    ),
    "will not be": (
        "ru",
        "Очной встречи Сергея Лаврова и Марко Рубио не будет.",
        ["meeting denied -: Лавров, Рубио"],
    ),
    "sides that discuss": (
        "ru",
        "Олаф Шольц встретился в понедельник в Пекине с Си Цзиньпином. Стороны обсудили ситуацию на Украине.",
        ["meeting held 2025-05-19: Цзиньпин, Шольц | in Пекин/CN"],
    ),
}  # fmt: skip

MORE = {
    "an airport of the capital": (
        "de",
        "Recep Tayyip Erdoğan landete am Montag auf dem Flughafen der griechischen Hauptstadt.",
        ["visit held 2025-05-19: Erdoğan | in -/GR"],
    ),
    "a purpose that was reached": (
        "de",
        "Emmanuel Macron reiste am Montag nach Rom, um Giorgia Meloni zu treffen.",
        ["visit held 2025-05-19: Macron | in Rom/IT", "meeting held 2025-05-19: Macron, Meloni | in Rom/IT"],
    ),
    "who leads a delegation": (
        "en",
        "A Tanzanian delegation led by Agriculture Minister Hussein Bashe arrived in Paris on Monday.",
        ["visit held 2025-05-19: Bashe | in Paris/FR"],
    ),
    "the same day": (
        "en",
        "Olaf Scholz met Xi Jinping in Beijing on Sunday. Earlier in the day he had been received by Li Qiang.",
        ["meeting held 2025-05-18: Jinping, Scholz | in Beijing/CN", "meeting held 2025-05-18: Qiang, Scholz"],
    ),
    "an invitation accepted": (
        "ru",
        "Си Цзиньпин принял приглашение Владимира Путина посетить Россию осенью.",
        ["visit planned -: Путин, Цзиньпин | in -/RU"],
    ),
    "a question": (
        "ru",
        "Приедет ли в июне Владимир Путин в Казахстан, неизвестно.",
        ["visit possible 2025-06: Путин | in -/KZ"],
    ),
    "a host": (
        "en",
        "Vladimir Putin will host Recep Tayyip Erdogan in Sochi on 4 September.",
        ["meeting planned 2025-09-04: Erdogan, Putin | in Sochi/RU"],
    ),
    "a day that never was": (
        "en",
        "A meeting in Vienna between Sergei Lavrov and Antony Blinken, set for 24 February, never happened.",
        ["meeting denied -: Blinken, Lavrov | in Vienna/AT"],
    ),
    "no date yet": (
        "en",
        "No date has been set for the meeting between Vladimir Putin and Donald Trump.",
        ["meeting planned -: Putin, Trump"],
    ),
    "officials who gather": (
        "en",
        "Officials from Ethiopia, Egypt and Sudan gathered in Cairo on Sunday.",
        ["meeting held 2025-05-18: Egypt, Ethiopia, Sudan | in Cairo/EG"],
    ),
    "across the border": (
        "en",
        "Kim Jong Un crossed into Russia by train on Sunday.",
        ["visit held 2025-05-18: Un | in -/RU"],
    ),
    "after two of them": (
        "en",
        "The row ended in December after Abiy Ahmed and Hassan Sheikh Mohamud sat down with Recep Tayyip Erdogan.",
        ["meeting held -: Ahmed, Erdogan, Mohamud"],
    ),
    "one whom no table names": (
        "de",
        "Das Treffen der Außenminister Benins und Nigers im Juni 2024 in Lomé habe stattgefunden.",
        ["meeting held 2024-06: Benin, Sangaré | in Lomé/TG"],
    ),
    "an office in no table": (
        "en",
        "On Sunday Marco Rubio held talks with Grenada's foreign minister in Miami.",
        ["talks held 2025-05-18: Grenada, Rubio | in Miami/US"],
    ),
    "an apposition in the frame": (
        "de",
        "Olaf Scholz hat am Montag mit dem Präsidenten von Kap Verde, José Maria Neves, telefoniert.",
        ["call held 2025-05-19: Neves, Scholz"],
    ),
    "to be greeted": (
        "de",
        "Am Freitag wird Olaf Scholz den Premierminister Luxemburgs, Luc Frieden, mit militärischen Ehren begrüßen.",
        ["meeting planned 2025-05-23: Frieden, Scholz"],
    ),
    "partners one by one": (
        "de",
        "Am Samstag kam Olaf Scholz mit Emmanuel Macron zusammen, am Sonntag folgten Unterredungen mit Rishi Sunak und mit Giorgia Meloni.",
        [
            "meeting held 2025-05-17: Macron, Scholz",
            "talks held 2025-05-18: Scholz, Sunak",
            "talks held 2025-05-18: Meloni, Scholz",
        ],
    ),
    "the traveller of the sentence before": (
        "de",
        "Friedrich Merz will bald folgen. Ein Besuch in Ankara ist für den 30. Mai vereinbart.",
        ["visit planned 2025-05-30: Merz | in Ankara/TR"],
    ),
    "the next round of these": (
        "de",
        "Australien verhandelt mit Osttimor weiter; die nächste Runde ist für den 28. Mai angesetzt.",
        ["talks ongoing -: Australien, Osttimor", "talks planned 2025-05-28: Australien, Osttimor"],
    ),
    "without telling": (
        "en",
        "Marco Rubio flew to Beijing in March without telling Taipei.",
        ["visit held 2025-03: Rubio | in Beijing/CN"],
    ),
    "done together": (
        "en",
        "Emmanuel Macron unveiled the plaque together with Olaf Scholz on Sunday.",
        ["meeting held 2025-05-18: Macron, Scholz"],
    ),
    "reports that are wrong": (
        "en",
        "Reports that Benjamin Netanyahu would go to Cairo were wrong, his office said.",
        ["visit denied -: Netanyahu | in Cairo/EG"],
    ),
    "several guests": (
        "ru",
        "Дональд Трамп пригласил Ильхама Алиева и Никола Пашиняна в Белый дом.",
        ["visit proposed -: Алиев, Пашинян, Трамп | in -/US | by US"],
    ),
    "no comment": (
        "ru",
        "Сергей Лавров прилетел в понедельник в Минск. В Варшаве поездку комментировать отказались.",
        ["visit held 2025-05-19: Лавров | in Минск/BY"],
    ),
}  # fmt: skip

NOTHING = {
    "seen as a partner": ("de", "Deutschland und Frankreich sehen sich als Partner."),
    "a good time for oneself": ("de", "Olaf Scholz nahm sich am Montag zwei Stunden für die Akten."),
    "relations": ("de", "Bolivien und Chile unterhalten keine Beziehungen."),
    "teams": ("de", "Beim Handball-Länderspiel in Kiel trafen Deutschland und Island aufeinander."),
    "born there": ("de", "Emmanuel Macron war in Rom geboren worden."),
    "seen as a threat": ("en", "Emmanuel Macron also saw Vladimir Putin as a threat."),
}


@pytest.mark.parametrize("title", [*CASES, *MORE])
def test_it_is_told(title: str) -> None:
    language, text, expected = (CASES | MORE)[title]
    assert told(text, language) == expected


@pytest.mark.parametrize("title", NOTHING)
def test_nothing_is_told(title: str) -> None:
    language, text = NOTHING[title]
    assert told(text, language) == []
