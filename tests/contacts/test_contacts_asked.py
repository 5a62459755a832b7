"""Who is to do what somebody is asked for, and contacts that others quarrel about. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: who is to talk": (
        "de",
        "Donald Trump drängte Wolodymyr Selenskyj, Gespräche mit Wladimir Putin zu führen.",
        [
            "talks proposed -: Putin, Selenskyj | by US",
        ],
    ),
    "de: who was pressed": (
        "de",
        "Wolodymyr Selenskyj wurde von Donald Trump gedrängt, Gespräche mit Wladimir Putin zu führen.",
        [
            "talks proposed -: Putin, Selenskyj",
        ],
    ),
    "de: who was asked": (
        "de",
        "Donald Trump bat Wladimir Putin, ein Gespräch mit Wolodymyr Selenskyj zu führen.",
        [
            "contact proposed -: Putin, Selenskyj | by US",
        ],
    ),
    "de: somebody without a name": (
        "de",
        "Donald Trump forderte die Republikaner auf, Gespräche mit Wladimir Putin zu unterstützen.",
        [],
    ),
    "de: parties without a name": (
        "de",
        "Emmanuel Macron rief die Konfliktparteien auf, Verhandlungen mit Kongo aufzunehmen.",
        [],
    ),
    "de: who asks for himself": (
        "de",
        "Donald Trump bat darum, ein Gespräch mit Wladimir Putin führen zu dürfen.",
        [
            "contact proposed -: Putin, Trump | by US",
        ],
    ),
    "de: who promises": (
        "de",
        "Donald Trump versprach Wladimir Putin, ein Gespräch mit Wolodymyr Selenskyj zu führen.",
        [
            "contact planned -: Selenskyj, Trump",
        ],
    ),
    "de: who is asked to come": (
        "de",
        "Giorgia Meloni bat Emmanuel Macron, nach Rom zu kommen.",
        [
            "visit proposed -: Macron, Meloni | in Rom/IT | by IT",
        ],
    ),
    "de: what others quarrel about": (
        "de",
        "Horst Köhler forderte die Koalition auf, den Streit um den Empfang des Dalai Lama zu beenden.",
        [],
    ),
    "de: what others debate": (
        "de",
        "Friedrich Merz forderte die Parteien auf, die Debatte über das Treffen mit Wladimir Putin zu beenden.",
        [],
    ),
    "de: what one understands": (
        "de",
        "Friedrich Merz warb um Verständnis für das Treffen von Robert Fico mit Wladimir Putin am 9. Mai.",
        [
            "meeting held 2025-05-09: Fico, Putin",
        ],
    ),
    "de: his own": (
        "de",
        "Viktor Orban verteidigte sich gegen die Kritik an seinem Treffen mit Wladimir Putin.",
        [
            "meeting held -: Orban, Putin",
        ],
    ),
    "de: proposed in a quarrel": (
        "de",
        "Friedrich Merz schlug im Streit um die Zölle ein Treffen mit Donald Trump vor.",
        [
            "meeting proposed -: Merz, Trump | by DE",
        ],
    ),
    "de: a party in brackets": (
        "de",
        "Horst Köhler äußerte Verständnis für den Empfang des Dalai Lama durch Angela Merkel (CDU) im September.",
        [
            "meeting held 2024-09: Lama, Merkel",
        ],
    ),
    "en: what others quarrel about": (
        "en",
        "Horst Köhler urged the coalition to end the row over the meeting with the Dalai Lama.",
        [],
    ),
    "en: what others debate": (
        "en",
        "Friedrich Merz called on the parties to stop the debate about Emmanuel Macron's meeting with Vladimir Putin.",
        [
            "meeting held -: Macron, Putin",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_asked(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
