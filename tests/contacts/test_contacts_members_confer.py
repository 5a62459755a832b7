"""Members of a body who confer, the day on which a contact was agreed on or announced, letters of a heading, and counterparts visited. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: members confer": (
        "de",
        "Die EU-Außenminister beraten am Donnerstag in Brüssel über die Lage in Gaza.",
        [
            "talks planned 2025-05-22: EU | in Brüssel/BE",
        ],
    ),
    "de: members conferred": (
        "de",
        "Die EU-Finanzminister haben am Montag in Luxemburg über den Haushalt beraten.",
        [
            "talks held 2025-05-19: EU | in -/LU",
        ],
    ),
    "de: leaders of a body": (
        "de",
        "Die Staats- und Regierungschefs der EU hatten Ende März in Brüssel über die Verteidigung beraten.",
        [
            "talks held 2025-03-21/2025-03-31: EU | in Brüssel/BE",
        ],
    ),
    "de: ministers of member states": (
        "de",
        "Am Montag berieten die Außenminister der Nato-Staaten in Antalya über die Lage in der Ukraine.",
        [
            "talks held 2025-05-19: Nato | in Antalya/TR",
        ],
    ),
    "de: a body's organ": (
        "de",
        "Die EU-Kommission beriet am Montag in Brüssel über neue Zölle.",
        [],
    ),
    "de: advised by others": (
        "de",
        "Die EU-Außenminister haben sich am Montag von Experten beraten lassen.",
        [],
    ),
    "de: a body with a state": (
        "de",
        "Die EU berät am Donnerstag mit den USA über Zölle.",
        [
            "talks planned 2025-05-22: EU, USA",
        ],
    ),
    "de: agreed on a day before": (
        "de",
        "Friedrich Merz und Donald Tusk vereinbarten am Montag weitere Gespräche.",
        [
            "talks planned -: Merz, Tusk",
        ],
    ),
    "de: agreed, the participle behind": (
        "de",
        "Friedrich Merz und Donald Tusk haben am Montag weitere Treffen vereinbart.",
        [
            "meeting planned -: Merz, Tusk",
        ],
    ),
    "de: agreed for a day": (
        "de",
        "Friedrich Merz und Donald Tusk haben für kommenden Freitag weitere Gespräche vereinbart.",
        [
            "talks planned 2025-05-23: Merz, Tusk",
        ],
    ),
    "de: announced on a day": (
        "de",
        "Friedrich Merz kündigte am Montag neue Gespräche mit Donald Tusk an.",
        [
            "talks planned -: Merz, Tusk",
        ],
    ),
    "de: announced for a day": (
        "de",
        "Friedrich Merz kündigte am Montag für Donnerstag ein Treffen mit Donald Tusk an.",
        [
            "meeting planned 2025-05-22: Merz, Tusk",
        ],
    ),
    "de: offered on a day": (
        "de",
        "Wladimir Putin bot am Wochenende direkte Gespräche mit der Ukraine in Istanbul an.",
        [
            "talks proposed -: Putin, Ukraine | in Istanbul/TR | by RU",
        ],
    ),
    "de: wanted on a day": (
        "de",
        "Friedrich Merz und Donald Tusk wollen am Freitag weitere Gespräche führen.",
        [
            "talks planned 2025-05-23: Merz, Tusk",
        ],
    ),
    "de: agreed on at a call": (
        "de",
        "Donald Trump und Wladimir Putin verständigten sich am Montag in einem Telefonat auf weitere Gespräche.",
        [
            "call held 2025-05-19: Putin, Trump",
            "talks planned -: Putin, Trump",
        ],
    ),
    "de: agreed on at a place": (
        "de",
        "Der Iran und die USA einigten sich am Montag in Genf auf direkte Gespräche in Rom.",
        [
            "talks planned -: Iran, USA | in Rom/IT",
        ],
    ),
    "de: agreed on a thing at talks": (
        "de",
        "Indien und China verständigten sich bei Gesprächen in Peking auf einen Abzug der Truppen.",
        [
            "talks held -: China, Indien | in Peking/CN",
        ],
    ),
    "de: did not agree": (
        "de",
        "Die USA und der Iran konnten sich nicht auf direkte Gespräche verständigen.",
        [
            "talks possible -: Iran, USA",
        ],
    ),
    "de: a counterpart with a place": (
        "de",
        "Kyriakos Mitsotakis wird kommende Woche seinen türkischen Amtskollegen in Ankara besuchen.",
        [
            "visit planned 2025-05-26/2025-06-01: Mitsotakis | in Ankara/TR",
        ],
    ),
    "de: a letter's heading": (
        "de",
        "Beileidstelegramm von Bundeskanzler Friedrich Merz an Präsident Recep Tayyip Erdogan\n\nSehr geehrter Herr Präsident,\n\nmit Trauer habe ich von dem Beben erfahren.",
        ["message held -: Erdogan, Merz | by DE"],
    ),
    "de: a letter told below its heading": (
        "de",
        "Telegramm von Präsident Macron an König Charles\n\nEmmanuel Macron hat König Charles am Montag ein Telegramm geschickt.",
        ["message held 2025-05-19: III., Macron | by FR"],
    ),
    "de: a heading of no state": (
        "de",
        "Schreiben an die Belegschaft\n\nDie Firma will im Mai Stellen streichen.",
        [],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_members_who_confer(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
