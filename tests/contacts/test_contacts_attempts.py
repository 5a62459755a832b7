"""The last one of many, attempts and what came of them, talks at somebody's place, who is on the telephone. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: the last one of those who talk often": (
        "de",
        "Friedrich Merz und Emmanuel Macron telefonieren häufig, das letzte Mal am Samstag.",
        [
            "call held -: Macron, Merz",
        ],
    ),
    "de: two days of the last ones": (
        "de",
        "Johann Wadephul hält seit Wochen Kontakt zu seinen Partnern, zuletzt am Freitag und Samstag in Gesprächen mit den Außenministern Jordaniens und der Türkei.",
        [
            "talks held 2025-05-16/2025-05-17: Fidan, Safadi, Wadephul",
        ],
    ),
    "de: the last one far from its day": (
        "de",
        "Friedrich Merz dringt auf eine Waffenruhe, zum letzten Mal in einem Telefonat mit Donald Trump am Donnerstag.",
        [
            "call held 2025-05-15: Merz, Trump",
        ],
    ),
    "de: who was something lately": (
        "de",
        "Friedrich Merz, zuletzt Gast in Prag, reist am Donnerstag nach Paris.",
        [
            "visit planned 2025-05-22: Merz | in Paris/FR",
        ],
    ),
    "en: the last one far from its day": (
        "en",
        "Rubio keeps in touch with his allies, most recently in a call with Johann Wadephul on Saturday.",
        [
            "call held 2025-05-17: Rubio, Wadephul",
        ],
    ),
    "de: unterwegs": (
        "de",
        "Außenminister Wadephul war von Montag bis Mittwoch voriger Woche in Georgien unterwegs.",
        [
            "visit held 2025-05-12/2025-05-14: Wadephul | in -/GE",
        ],
    ),
    "de: unterwegs now": (
        "de",
        "Johann Wadephul ist mit einer Wirtschaftsdelegation in Kenia unterwegs.",
        [
            "visit ongoing -: Wadephul | in -/KE",
        ],
    ),
    "de: unterwegs is a matter": (
        "de",
        "Johann Wadephul ist in Sachen Abrüstung viel unterwegs. Ein Abkommen mit Russland sei unterwegs.",
        [],
    ),
    "de: talks at somebody's place": (
        "de",
        "Am Freitag reist Friedrich Merz zu Gesprächen bei Donald Tusk nach Warschau.",
        [
            "visit planned 2025-05-23: Merz | in Warschau/PL",
            "talks planned 2025-05-23: Merz, Tusk | in Warschau/PL",
        ],
    ),
    "de: talks at a body's seat": (
        "de",
        "Johann Wadephul führte am Montag Gespräche bei den Vereinten Nationen in New York.",
        [],
    ),
    "de: a tea is nobody": (
        "de",
        "Gespräche bei einer Tasse Tee führten Friedrich Merz und Emmanuel Macron am Montag.",
        [
            "talks held 2025-05-19: Macron, Merz",
        ],
    ),
    "de: the head of a ministry": (
        "de",
        "Der Chef des Auswärtigen Amts empfing am Montag in Berlin seinen türkischen Kollegen Hakan Fidan.",
        [
            "meeting held 2025-05-19: Fidan, Wadephul | in Berlin/DE",
        ],
    ),
    "de: the master of the house": (
        "de",
        "Der Hausherr am Ballhausplatz empfing am Montag Viktor Orbán.",
        [
            "meeting held 2025-05-19: Orbán, Stocker",
        ],
    ),
    "de: both picked up": (
        "de",
        "Am Montag griffen Friedrich Merz und Emmanuel Macron zum Telefon.",
        [
            "call held 2025-05-19: Macron, Merz",
        ],
    ),
    "de: sat on the telephone": (
        "de",
        "Friedrich Merz hing am Montag eine Stunde lang mit Donald Trump am Telefon.",
        [
            "call held 2025-05-19: Merz, Trump | PT1H",
        ],
    ),
    "de: told before a colon": (
        "de",
        "Am Montag kam es zu einem Telefonat: Donald Trump sprach mit Lula da Silva über Zölle.",
        [
            "call held 2025-05-19: Silva, Trump",
        ],
    ),
    "de: after what stands before a colon": (
        "de",
        "Nach einem Telefonat: Donald Trump sprach am Montag mit Lula da Silva in Rom.",
        [
            "meeting held 2025-05-19: Silva, Trump | in Rom/IT",
        ],
    ),
    "de: called in vain": (
        "de",
        "Friedrich Merz hat vergeblich bei Donald Trump angerufen.",
        [
            "call possible -: Merz, Trump | by DE",
        ],
    ),
    "de: calls not taken": (
        "de",
        "Narendra Modi hat vier Anrufe von Donald Trump nicht angenommen.",
        [
            "call denied -: Modi, Trump",
        ],
    ),
    "de: tried to meet": (
        "de",
        "Friedrich Merz versuchte, am Montag Donald Trump zu treffen.",
        [
            "meeting possible 2025-05-19: Merz, Trump",
        ],
    ),
    "de: managed to talk": (
        "de",
        "Es gelang Friedrich Merz, am Montag mit Donald Trump zu telefonieren.",
        [
            "call held 2025-05-19: Merz, Trump",
        ],
    ),
    "de: used the chance to talk": (
        "de",
        "Friedrich Merz nutzte die Gelegenheit, um am Montag mit Donald Trump zu sprechen.",
        [
            "contact held 2025-05-19: Merz, Trump",
        ],
    ),
    "de: will use the chance": (
        "de",
        "Friedrich Merz will die Gelegenheit nutzen, am Montag mit Donald Trump zu sprechen.",
        [
            "contact planned 2025-05-26: Merz, Trump",
        ],
    ),
    "de: tried during a meeting": (
        "de",
        "Friedrich Merz hat versucht, bei einem Treffen mit Viktor Orbán am Montag eine Lösung zu finden.",
        [
            "meeting held 2025-05-19: Merz, Orbán",
        ],
    ),
    "de: when he asked for a call": (
        "de",
        "Der Kreml schwieg, als Emmanuel Macron um ein Telefonat mit Wladimir Putin bat.",
        [
            "call proposed -: Macron, Putin | by FR",
        ],
    ),
    "de: when he asked in a call": (
        "de",
        "Als Friedrich Merz am Montag in einem Telefonat Donald Trump um Hilfe bat, lehnte der ab.",
        [
            "call held 2025-05-19: Merz, Trump",
        ],
    ),
}


@pytest.mark.parametrize(("language", "text", "expected"), CASES.values(), ids=CASES.keys())
def test_contacts(language: str, text: str, expected: list[str]) -> None:
    """The contacts of the article, one line each."""
    assert told(text, language) == expected
