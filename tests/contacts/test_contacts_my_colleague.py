"""Of whom "my colleague" is told, who speaks under his name, and cities that only tell where a paper is. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "en: seat of a paper": (
        "en",
        "Lavrov conferred with security figures in Beirut last week, according to the London-based daily.",
        [
            "meeting held 2025-05-12/2025-05-18: Lavrov, Lebanon | in Beirut/LB",
        ],
    ),
    "en: seat of a body": (
        "en",
        "The Vienna-based agency's head Grossi met officials in Tehran.",
        [
            "meeting held -: Grossi, Iran | in Tehran/IR",
        ],
    ),
    "en: seat of a diplomat": (
        "en",
        "Rubio met a Berlin-based Russian diplomat in Vienna.",
        [
            "meeting held -: Rubio, Russia | in Vienna/AT",
        ],
    ),
    "en: to go over something": (
        "en",
        "Macron and Scholz met in Berlin to go over plans for Ukraine's path into the EU.",
        [
            "meeting held -: Macron, Scholz | in Berlin/DE",
        ],
    ),
    "en: to go over there": (
        "en",
        "Macron will go over to the United States in June.",
        [
            "visit planned 2025-06: Macron | in -/US",
        ],
    ),
    "en: taken part": (
        "en",
        "The third summit that Anwar Ibrahim has taken part in was held in Singapore.",
        [],
    ),
    "en: talks on a hotline": (
        "en",
        "Talks on the hotline between China and Japan are to resume in June.",
        [
            "talks planned 2025-06: China, Japan",
        ],
    ),
    "en: on the hotline": (
        "en",
        "Putin was on the hotline with Trump for an hour.",
        [
            "call held -: Putin, Trump | PT1H",
        ],
    ),
    "en: coming without a day": (
        "en",
        "Erdogan is coming to Moscow, Peskov said.",
        [
            "visit planned -: Erdogan | in Moscow/RU",
        ],
    ),
    "en: going with a day": (
        "en",
        "Merz is going to Paris on Thursday.",
        [
            "visit planned 2025-05-22: Merz | in Paris/FR",
        ],
    ),
    "en: flying for talks": (
        "en",
        "Wang Yi is flying to Geneva for talks with Rubio.",
        [
            "visit planned -: Yi | in Geneva/CH",
            "talks planned -: Rubio, Yi",
        ],
    ),
    "en: visiting now": (
        "en",
        "Zelensky is visiting Berlin.",
        [
            "visit ongoing -: Zelensky | in Berlin/DE",
        ],
    ),
    "en: despatched": (
        "en",
        "Trump has despatched Steve Witkoff to Moscow.",
        [
            "visit held -: Witkoff | in Moscow/RU",
        ],
    ),
    "en: saw one as well as another": (
        "en",
        "Rubio saw Prime Minister Benjamin Netanyahu as well as Foreign Minister Gideon Saar in Jerusalem.",
        [
            "meeting held -: Netanyahu, Rubio, Saar | in Jerusalem/IL",
        ],
    ),
    "en: saw as something": (
        "en",
        "Netanyahu saw Rubio as an ally in Jerusalem.",
        [],
    ),
    "en: my colleague": (
        "en",
        '"I spoke with my colleague Hakan Fidan today," Lavrov said.',
        [
            "contact held 2025-05-20: Fidan, Lavrov",
        ],
    ),
    "en: my counterpart": (
        "en",
        '"I talked to my Turkish counterpart on Monday," Lavrov said.',
        [
            "contact held 2025-05-19: Fidan, Lavrov",
        ],
    ),
    "en: our ambassador": (
        "en",
        '"I met our ambassador in Tehran," Lavrov said.',
        [],
    ),
    "en: his good friend": (
        "en",
        "Modi spoke with his good friend Emmanuel Macron on Monday.",
        [
            "contact held 2025-05-19: Macron, Modi",
        ],
    ),
    "en: his guest behind a comma": (
        "en",
        "Xi sat down with his guest, President Lula da Silva.",
        [
            "meeting held -: Jinping, Silva",
        ],
    ),
    "en: his opposite number": (
        "en",
        "Lavrov held talks with his opposite number, Hakan Fidan, on Sunday.",
        [
            "talks held 2025-05-18: Fidan, Lavrov",
        ],
    ),
    "en: his predecessor's kind": (
        "en",
        "Sharif spoke about his neighbour, Narendra Modi, with reporters.",
        [],
    ),
    "en: label and I": (
        "en",
        "Mr. Takeshi Iwaya, Minister for Foreign Affairs: Mr. David Lammy, the newly appointed Foreign Secretary of the United Kingdom, and I spoke on the phone for some 25 minutes.",
        [
            "call held -: Iwaya, Lammy | PT25M",
        ],
    ),
    "en: label of a surname and I": (
        "en",
        "Lavrov: Foreign Minister Hakan Fidan and I met in Ankara today.",
        [
            "meeting held 2025-05-20: Fidan, Lavrov | in Ankara/TR",
        ],
    ),
    "en: who asks": (
        "en",
        "QUESTION: Mr. Secretary, when I spoke to Lavrov in May, he denied it.",
        [],
    ),
    "en: newly elected": (
        "en",
        "David Lammy, the newly elected Foreign Secretary of the United Kingdom, and Takeshi Iwaya spoke on the phone.",
        [
            "call held -: Iwaya, Lammy",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_my_colleague(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
