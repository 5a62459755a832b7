"""German sentences as they stand in whole texts: shared auxiliaries, spokespersons, occasions, countries behind nouns. The day is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "two things done behind one auxiliary": (
        "Hakan Fidan hat am Montag Antonio Tajani getroffen und mit David Lammy telefoniert.",
        ["call held -: Fidan, Lammy", "meeting held 2025-05-19: Fidan, Tajani"],
    ),
    "a noun behind the shared auxiliary": (
        "Hakan Fidan hat Antonio Tajani getroffen und mit David Lammy ein Gespräch geführt.",
        ["contact held -: Fidan, Lammy", "meeting held -: Fidan, Tajani"],
    ),
    "one thing told with two verbs": (
        "Hakan Fidan hat sich am Montag mit Antonio Tajani getroffen und mit ihm anderthalb Stunden lang über Gas gesprochen.",
        ["meeting held 2025-05-19: Fidan, Tajani | PT1H30M"],
    ),
    "two words of manner": (
        "Hakan Fidan hat am Montag offen und ehrlich mit David Lammy gesprochen.",
        ["contact held 2025-05-19: Fidan, Lammy"],
    ),
    "the country that a noun introduces": (
        "Hakan Fidan traf am Montag im Nachbarland Griechenland David Lammy. Am Sonntag reiste er in das Emirat Katar.",
        ["meeting held 2025-05-19: Fidan, Lammy | in -/GR", "visit held 2025-05-18: Fidan | in -/QA"],
    ),
    "the country in the genitive": (
        "Hakan Fidan sprach am Montag mit David Lammy im Nachbarland Frankreichs.",
        ["contact held 2025-05-19: Fidan, Lammy"],
    ),
    "a spokesman who tells of it": (
        "Kremlsprecher Dmitri Peskow kündigte am Montag Gespräche mit Donald Trump an. Kremlsprecher Dmitri Peskow schloss ein Treffen mit Donald Trump nicht aus.",
        [],
    ),
    "a spokesman who takes part": (
        "Kremlsprecher Dmitri Peskow führte am Montag ein Gespräch mit Hakan Fidan.",
        ["contact held 2025-05-19: Fidan, Peskow"],
    ),
    "a member of the Swiss government": (
        "Bundesrat Ignazio Cassis besuchte am Montag Liechtenstein.",
        ["visit held 2025-05-19: Cassis | in -/LI"],
    ),
    "a minister for the affairs of the EU": (
        "Hakan Fidan traf in Belgrad die EU-Ministerin Tanja Miščević.",
        [],
    ),
    "the occasion is no party": (
        "Hakan Fidan und David Lammy kamen am Montag am Rande des Gipfels der Afrikanischen Union in Kairo zusammen.",
        ["meeting held 2025-05-19: Fidan, Lammy | in Kairo/EG"],
    ),
    "the occasion in quotation marks": (
        "Hakan Fidan und David Lammy wollen sich am Donnerstag am Rande des zweiten Gipfels der „Europäischen Politischen Gemeinschaft“ in Tirana treffen.",
        ["meeting planned 2025-05-22: Fidan, Lammy | in Tirana/AL"],
    ),
    "where it stands written": (
        "Hakan Fidan wird sich laut einem Schreiben des griechischen Außenministers am Donnerstag mit David Lammy treffen.",
        ["meeting planned 2025-05-22: Fidan, Lammy"],
    ),
    "who says so, with office and name at the end": (
        "Hakan Fidan werde nicht mit David Lammy sprechen, teilte der Leiter des griechischen Pressebüros, Pavlos Marinakis, am Montag in Athen mit.",
        ["contact denied -: Fidan, Lammy"],
    ),
    "the surname of a state's leader": (
        "Nordkoreas Machthaber Kim und der russische Präsident Putin haben am Montag telefoniert.",
        ["call held 2025-05-19: Jong-un, Putin"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_who_met_whom(name: str) -> None:
    text, expected = CASES[name]
    assert sorted(told(text)) == expected
