"""Whom "he" means behind a verb of sending, what was sent in writing, and meetings of a body's ministers. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: an envoy by name": (
        "de",
        "Emmanuel Macron schickte seinen Berater Emmanuel Bonne nach Teheran. Er traf dort am Montag Abbas Araghtschi.",
        ["visit held -: Bonne | in Teheran/IR", "meeting held 2025-05-19: Araghtschi, Bonne | in Teheran/IR"],
    ),
    "de: an envoy without a name": (
        "de",
        "Abiy Ahmed hat einen Sondergesandten nach Asmara entsandt. Er wurde dort am Montag von Präsident Isaias Afwerki empfangen.",
        [
            "visit held -: Äthiopien | in Asmara/ER",
            "meeting held 2025-05-19: Afwerki, Äthiopien | in Asmara/ER",
        ],
    ),
    "de: whom 'der' means": (
        "de",
        "Friedrich Merz schickte seinen Staatssekretär nach Ankara. Der sprach dort am Montag mit Hakan Fidan.",
        [
            "visit held -: Deutschland | in Ankara/TR",
            "meeting held 2025-05-19: Deutschland, Fidan | in Ankara/TR",
        ],
    ),
    "de: whom 'dieser' means": (
        "de",
        "Friedrich Merz telefonierte am Montag mit Emmanuel Macron. Dieser reist am Freitag nach Kiew.",
        ["call held 2025-05-19: Macron, Merz", "visit planned 2025-05-23: Macron | in Kiew/UA"],
    ),
    "de: the sender himself": (
        "de",
        "Friedrich Merz schickte Hilfsgüter nach Kiew. Er traf am Montag Emmanuel Macron.",
        ["meeting held 2025-05-19: Macron, Merz"],
    ),
    "de: what was before": (
        "de",
        "Donald Trump schickt Steve Witkoff nach Moskau. Er hatte am Montag mit Wladimir Putin telefoniert.",
        ["visit planned -: Witkoff | in Moskau/RU", "call held 2025-05-19: Putin, Trump"],
    ),
    "de: a message": (
        "de",
        "Der Emir von Katar ließ Massud Peseschkian am Montag eine Botschaft zukommen.",
        ["message held 2025-05-19: Peseschkian, Thani | by QA"],
    ),
    "de: congratulations in writing": (
        "de",
        "Xi Jinping hat Claudia Sheinbaum am Montag schriftlich gratuliert.",
        ["message held 2025-05-19: Jinping, Sheinbaum | by CN"],
    ),
    "de: called in": (
        "de",
        "Emmanuel Macron meldete sich am Montag telefonisch bei Giorgia Meloni.",
        ["call held 2025-05-19: Macron, Meloni"],
    ),
    "de: deeds as a message": (
        "de",
        "Mit der Parade schickte Peking Washington am Montag eine klare Botschaft.",
        [],
    ),
    "en: an envoy by name": (
        "en",
        "Vladimir Putin sent Kirill Dmitriev to Washington. On Monday he met Steve Witkoff there.",
        [
            "visit held -: Dmitriev | in Washington/US",
            "meeting held 2025-05-19: Dmitriev, Witkoff | in Washington/US",
        ],
    ),
    "en: an envoy received": (
        "en",
        "Vladimir Putin sent Kirill Dmitriev to Washington. Donald Trump received him on Monday.",
        [
            "visit held -: Dmitriev | in Washington/US",
            "meeting held 2025-05-19: Dmitriev, Trump | in Washington/US",
        ],
    ),
    "en: an envoy without a name": (
        "en",
        "Abiy Ahmed sent a special envoy to Asmara. He was received there on Monday by President Isaias Afwerki.",
        [
            "visit held -: Ethiopia | in Asmara/ER",
            "meeting held 2025-05-19: Afwerki, Ethiopia | in Asmara/ER",
        ],
    ),
    "en: an envoy to come": (
        "en",
        "Donald Trump is sending Steve Witkoff to Moscow. He is expected to meet Vladimir Putin on Friday.",
        [
            "visit planned -: Witkoff | in Moscow/RU",
            "meeting planned 2025-05-23: Putin, Witkoff | in Moscow/RU",
        ],
    ),
    "en: who was sent, in the passive": (
        "en",
        "Steve Witkoff was sent to Moscow on Monday.",
        ["visit held 2025-05-19: Witkoff | in Moscow/RU"],
    ),
    "en: the sender himself": (
        "en",
        "Vladimir Putin sent troops to Syria. He met Recep Tayyip Erdogan on Monday.",
        ["meeting held 2025-05-19: Erdogan, Putin"],
    ),
    "en: an official who speaks of sending": (
        "en",
        "A senior official said Friedrich Merz had failed to send anyone to Ankara.",
        [],
    ),
    "ru: an envoy by name": (
        "ru",
        "Эммануэль Макрон отправил в Тегеран своего советника Эммануэля Бонна. Там он встретился в понедельник с Аббасом Аракчи.",
        ["visit held -: Бонн | in Тегеран/IR", "meeting held 2025-05-19: Аракчи, Бонн | in Тегеран/IR"],
    ),
    "ru: an envoy without a name": (
        "ru",
        "Абий Ахмед направил в Асмэру спецпосланника. В понедельник его принял президент Эритреи Исайяс Афеверки.",
        ["meeting held 2025-05-19: Афеверки, Эфиопия"],
    ),
    "ru: the sender himself": (
        "ru",
        "Владимир Путин направил войска в Сирию. В понедельник он встретился с Али Хаменеи.",
        ["meeting held 2025-05-19: Путин, Хаменеи"],
    ),
    "de: ministers of a body": (
        "de",
        "Die EU-Außenminister trafen sich am Montag in Brüssel.",
        ["meeting held 2025-05-19: EU | in Brüssel/BE"],
    ),
    "de: leaders of a body": (
        "de",
        "Die Staats- und Regierungschefs der Nato kamen am Montag in Rom zusammen.",
        ["meeting held 2025-05-19: Nato | in Rom/IT"],
    ),
    "de: a body with others": (
        "de",
        "Die Außenminister der EU und der Länder Zentralasiens trafen sich am Montag in Samarkand.",
        [],
    ),
    "de: one minister of a body": (
        "de",
        "Der EU-Außenminister traf sich am Montag in Brüssel mit Journalisten.",
        [],
    ),
    "ru: ministers of a body": (
        "ru",
        "Министры обороны НАТО встретились в понедельник в Брюсселе.",
        ["meeting held 2025-05-19: НАТО | in Брюссель/BE"],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_errands(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
