"""Letters that others hand over, guests who are kept from coming, talks behind a welcome, and what was long ago. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: a king's letter": (
        "de",
        "Keir Starmer überreichte Donald Trump am Montag einen Brief des britischen Königs Charles III.",
        [
            "message held 2025-05-19: III., Trump",
        ],
    ),
    "de: a letter from elsewhere": (
        "de",
        "Anwar Gargasch überbrachte Abbas Araghtschi einen Brief von Donald Trump.",
        [
            "message held -: Araghtschi, Trump",
        ],
    ),
    "de: whose letter, nobody says": (
        "de",
        "Steve Witkoff hat Wladimir Putin am Montag einen Brief übergeben.",
        [
            "message held -: Putin, Witkoff",
        ],
    ),
    "de: a letter of his own": (
        "de",
        "Donald Trump schrieb Ali Chamenei einen Brief.",
        [
            "message held -: Chamenei, Trump | by US",
        ],
    ),
    "en: a king's letter": (
        "en",
        "Keir Starmer handed Donald Trump a letter from King Charles III.",
        [
            "message held -: III, Trump",
        ],
    ),
    "de: a guest is kept from coming": (
        "de",
        "Die chinesische Führung hat Außenminister Johann Wadephul ausgeladen.",
        [
            "visit cancelled -: China, Wadephul | by CN",
        ],
    ),
    "de: by a separate part": (
        "de",
        "Peking lud Johann Wadephul am Montag wieder aus.",
        [
            "visit cancelled -: China, Wadephul | by CN",
        ],
    ),
    "de: from a summit": (
        "de",
        "Donald Trump hat Cyril Ramaphosa vom Gipfel in Miami ausgeladen.",
        [
            "visit cancelled -: Ramaphosa, Trump | in Miami/US | by US",
        ],
    ),
    "de: by somebody": (
        "de",
        "Frank-Walter Steinmeier wurde von Wolodymyr Selenskyj ausgeladen.",
        [
            "visit cancelled -: Selenskyj, Steinmeier | by UA",
        ],
    ),
    "de: a threat": (
        "de",
        "Donald Trump drohte, Cyril Ramaphosa auszuladen.",
        [],
    ),
    "de: not to be": (
        "de",
        "Donald Trump will Cyril Ramaphosa nicht ausladen.",
        [],
    ),
    "de: an invitation that is given": (
        "de",
        "Friedrich Merz sprach Wolodymyr Selenskyj eine Einladung nach Berlin aus.",
        [
            "visit proposed -: Merz, Selenskyj | in Berlin/DE | by DE",
        ],
    ),
    "de: a truck": (
        "de",
        "Der Lastwagen wurde in Kiew ausgeladen.",
        [],
    ),
    "en: from a summit": (
        "en",
        "Donald Trump disinvited Cyril Ramaphosa from the summit in Miami.",
        [
            "visit cancelled -: Ramaphosa, Trump | in Miami/US | by US",
        ],
    ),
    "de: long ago, without a town": (
        "de",
        "Wladimir Putin traf Kim Jong Un in Pjöngjang. Die Beziehungen wurden zuletzt ausgebaut. Im vergangenen Herbst hat Putin Kim im Fernen Osten empfangen.",
        [
            "meeting held -: Putin, Un | in Pjöngjang/KP",
            "meeting held 2024-09-01/2024-11-30: Putin, Un",
        ],
    ),
    "de: days ago": (
        "de",
        "Emmanuel Macron hat Xi Jinping getroffen. Am Montag sprach er mit Xi über Zölle.",
        [
            "meeting held -: Jinping, Macron",
            "contact held 2025-05-19: Jinping, Macron",
        ],
    ),
    "de: during a visit long ago": (
        "de",
        "Emmanuel Macron traf Wladimir Putin in Moskau. Bei Putins Besuch in Paris im Mai 2018 war es während des Gesprächs still geblieben.",
        [
            "meeting held -: Macron, Putin | in Moskau/RU",
            "visit held 2018-05: Putin | in Paris/FR",
        ],
    ),
    "de: during what was told": (
        "de",
        "Emmanuel Macron traf Wladimir Putin im Mai 2018 in Moskau. Während des Gesprächs war es still geblieben.",
        [
            "meeting held 2018-05: Macron, Putin | in Moskau/RU",
        ],
    ),
    "de: the visit that goes on": (
        "de",
        "Wladimir Putin lud Kim Jong Un nach Moskau ein. Der jetzige Besuch war der erste.",
        [
            "visit proposed -: Putin, Un | in Moskau/RU | by RU",
        ],
    ),
    "de: two who came for two states": (
        "de",
        "Für die USA reiste Steve Witkoff nach Rom, für den Iran Abbas Araghtschi.",
        [
            "visit held -: Araghtschi, Witkoff | in Rom/IT",
        ],
    ),
    "de: talks behind a welcome": (
        "de",
        "Recep Tayyip Erdogan begrüßte Frank-Walter Steinmeier am Montag mit Ehren. Das sich anschließende Gespräch unter vier Augen dauerte eine Stunde.",
        [
            "meeting held 2025-05-19: Erdogan, Steinmeier | PT1H",
        ],
    ),
    "de: talks with somebody else behind it": (
        "de",
        "Emmanuel Macron empfing Xi Jinping am Montag in Paris. Beim anschließenden Gespräch mit Friedrich Merz ging es um Zölle.",
        [
            "meeting held 2025-05-19: Jinping, Macron | in Paris/FR",
            "contact held -: Macron, Merz",
        ],
    ),
    "de: a guest is not kept from coming": (
        "de",
        "Peking hat Johann Wadephul nicht ausgeladen.",
        [],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_couriers(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
