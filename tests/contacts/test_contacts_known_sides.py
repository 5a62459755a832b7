"""Contacts of one side and somebody unknown, what is agreed to begin, visits once more, and the next meeting. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: what was agreed to begin": (
        "de",
        "Russland und die Ukraine einigten sich am Montag darauf, mit Gesprächen über eine Waffenruhe zu beginnen.",
        [
            "talks planned -: Russland, Ukraine",
        ],
    ),
    "de: what they will begin": (
        "de",
        "Iran und die USA wollen am Freitag mit Verhandlungen beginnen.",
        [
            "talks planned 2025-05-23: Iran, USA",
        ],
    ),
    "de: what they began": (
        "de",
        "Iran und die USA begannen am Montag mit Verhandlungen.",
        [
            "talks ongoing 2025-05-19: Iran, USA",
        ],
    ),
    "de: between one and somebody unknown": (
        "de",
        "Emmanuel Macron sagte, das Treffen zwischen Donald Trump und dem Patriarchen werde im Mai stattfinden.",
        [],
    ),
    "de: after another contact": (
        "de",
        "Emmanuel Macron telefonierte am Montag mit Wladimir Putin. Das Treffen zwischen Putin und dem Patriarchen war kurz.",
        [
            "call held 2025-05-19: Macron, Putin",
        ],
    ),
    "de: an authority speaks for its side": (
        "de",
        "George W. Bush betonte, dass die Verhandlungen zwischen Israel und der palästinensischen Autonomiebehörde schwierig seien.",
        [
            "talks held -: Israel, Palästina",
        ],
    ),
    "de: between two who are known": (
        "de",
        "Das Telefonat zwischen Friedrich Merz und seinem Kollegen Emmanuel Macron dauerte eine Stunde.",
        [
            "call held -: Macron, Merz | PT1H",
        ],
    ),
    "en: between one and somebody unknown": (
        "en",
        "Emmanuel Macron said the meeting between Donald Trump and the Patriarch would take place in May.",
        [],
    ),
    "en: between two who are known": (
        "en",
        "Emmanuel Macron said the meeting between Donald Trump and Vladimir Putin would take place in May.",
        [
            "meeting planned 2025-05: Putin, Trump",
        ],
    ),
    "de: what is given for what": (
        "de",
        "Russland bot der Ukraine Gas an, im Austausch mit Getreide.",
        [],
    ),
    "de: an exchange after a meeting": (
        "de",
        "Wladimir Putin und Donald Trump trafen sich am Montag. Russland bekommt Gebiete im Austausch mit dessen Rückzug.",
        [
            "meeting held 2025-05-19: Putin, Trump",
        ],
    ),
    "de: who is in touch": (
        "de",
        "Friedrich Merz steht im Austausch mit Emmanuel Macron.",
        [
            "contact ongoing -: Macron, Merz",
        ],
    ),
    "de: one more visit to which somebody is invited": (
        "de",
        "Xi Jinping lud Donald Trump zu einem zweiten Besuch nach Peking ein.",
        [
            "visit proposed -: Jinping, Trump | in Peking/CN | by CN",
        ],
    ),
    "de: one more visit that is planned": (
        "de",
        "Emmanuel Macron war im Mai in Berlin. Ein weiterer Besuch in München ist für Juli geplant.",
        [
            "visit held 2025-05: Macron | in Berlin/DE",
            "visit planned 2025-07: Macron | in München/DE",
        ],
    ),
    "de: the last time": (
        "de",
        "Das letzte Mal war Wladimir Putin im Jahr 2000 in Nordkorea, damals empfing ihn Kim Jong Il.",
        [
            "visit held 2000: Putin | in -/KP",
            "meeting held 2000: Il, Putin | in -/KP",
        ],
    ),
    "de: the first time": (
        "de",
        "Zum ersten Mal war Emmanuel Macron 2018 in Peking.",
        [
            "visit held 2018: Macron | in Peking/CN",
        ],
    ),
    "de: what somebody is": (
        "de",
        "Das letzte Mal war Emmanuel Macron der Gastgeber in Paris.",
        [],
    ),
    "de: two surnames": (
        "de",
        "Kim Jong Un traf Wladimir Putin am Montag. Im vergangenen Herbst hatte Putin Kim in Wladiwostok empfangen.",
        [
            "meeting held 2025-05-19: Putin, Un",
            "meeting held 2024-09-01/2024-11-30: Putin, Un | in Wladiwostok/RU",
        ],
    ),
    "de: one without a day and the next one": (
        "de",
        "Friedrich Merz erklärte, das Gespräch zwischen Wladimir Putin und Recep Tayyip Erdogan habe Ergebnisse gebracht. Das nächste Treffen ist für Juni geplant.",
        [
            "contact held -: Erdogan, Putin",
            "meeting planned 2025-06: Erdogan, Putin",
        ],
    ),
    "de: the next one in a format": (
        "de",
        "Wladimir Putin telefonierte mit Recep Tayyip Erdogan. Beim nächsten Treffen im Normandie-Format will Friedrich Merz den Streit schlichten.",
        [
            "call held -: Erdogan, Putin",
        ],
    ),
    "de: the next one in a town": (
        "de",
        "Wladimir Putin traf Recep Tayyip Erdogan. Das nächste Treffen im Juni soll in Ankara stattfinden.",
        [
            "meeting held -: Erdogan, Putin",
            "meeting planned 2025-06: Erdogan, Putin | in Ankara/TR",
        ],
    ),
    "de: that of the sentence itself": (
        "de",
        "Wladimir Putin telefonierte mit Recep Tayyip Erdogan. Vor dem Treffen von Putin und Friedrich Merz hieß es, die Initiative zu dem Treffen sei vom Kreml ausgegangen.",
        [
            "call held -: Erdogan, Putin",
            "meeting planned -: Merz, Putin | by RU",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_known_sides(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
