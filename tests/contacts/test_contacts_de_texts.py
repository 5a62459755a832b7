"""German sentences as they stand in whole texts: shared auxiliaries, spokespersons, occasions, countries behind nouns. The day is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "it took place on somebody's wish": (
        "Hakan Fidan und David Lammy haben wieder ein Telefongespräch geführt. Es kam am Montag auf Wunsch Londons zustande, wie Ankara mitteilte, und dauerte eine Stunde.",
        ["call held 2025-05-19: Fidan, Lammy | PT1H | by GB"],
    ),
    "it took place at a place": (
        "Hakan Fidan und David Lammy haben ein Gespräch geführt. Es fand am Montag in Rom statt.",
        ["meeting held 2025-05-19: Fidan, Lammy | in Rom/IT"],
    ),
    "it came to something else": (
        "Hakan Fidan und David Lammy haben telefoniert. Es kam am Montag zu einem Streit in Rom.",
        ["call held -: Fidan, Lammy"],
    ),
    "what they found": (
        "Hakan Fidan und David Lammy trafen sich im April. Sie fanden am Montag einen Kompromiss.",
        ["meeting held 2025-04: Fidan, Lammy"],
    ),
    "two things done behind one auxiliary": (
        "Hakan Fidan hat am Montag Antonio Tajani getroffen und mit David Lammy telefoniert.",
        ["call held 2025-05-19: Fidan, Lammy", "meeting held 2025-05-19: Fidan, Tajani"],
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
        "Kremlsprecher Dmitri Peskow schloss ein Treffen mit Donald Trump nicht aus.",
        ["meeting possible -: Russland, Trump"],
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
        ["meeting held -: Fidan, Miščević | in Belgrad/RS"],
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
    "who is awaited at a seat": (
        "Am Freitag wird Giorgia Meloni im Weißen Haus erwartet.",
        ["visit planned 2025-05-23: Meloni | in -/US"],
    ),
    "who is awaited for talks": (
        "Am Freitag wird Giorgia Meloni zu Gesprächen im Kreml erwartet.",
        ["visit planned 2025-05-23: Meloni | in -/RU"],
    ),
    "according to whom, behind the name": (
        "Hakan Fidan wird am Freitag Kremlsprecher Peskow zufolge David Lammy treffen.",
        ["meeting planned 2025-05-23: Fidan, Lammy"],
    ),
    "a clause that another one interrupts": (
        "Hakan Fidan flog heim, nachdem er am Montag mit Antonio Tajani, der krank war, gesprochen hatte.",
        ["contact held 2025-05-19: Fidan, Tajani"],
    ),
    "what is reported, with a clause inside": (
        "Der Sprecher sagte, dass Hakan Fidan, der am Montag in Rom war, Antonio Tajani getroffen habe.",
        ["meeting held -: Fidan, Tajani"],
    ),
    "the office of the subject before": (
        "Der italienische Außenminister Antonio Tajani empfing am Montag David Lammy. Am Dienstag flog der Außenminister nach Athen.",
        ["meeting held 2025-05-19: Lammy, Tajani", "visit held 2025-05-20: Tajani | in Athen/GR"],
    ),
    "the office of one of two subjects": (
        "Antonio Tajani und David Lammy trafen sich am Montag in Rom. Am Dienstag flog der Außenminister nach Athen.",
        ["meeting held 2025-05-19: Lammy, Tajani | in Rom/IT"],
    ),
    "the verb at the end": (
        "Ignazio Cassis weilte am 18. Mai in Jordanien, wo er sich mit Ayman Safadi über die Lage in Gaza austauschte.",
        ["meeting held 2025-05-18: Cassis, Safadi | in -/JO", "visit held 2025-05-18: Cassis | in -/JO"],
    ),
    "a Swiss text": (
        "Der Schweizer Aussenminister hat am Montag in Bern den jordanischen Aussenminister empfangen. Am Dienstag reist er nach Grossbritannien.",
        [
            "meeting held 2025-05-19: Cassis, Safadi | in Bern/CH",
            "visit planned 2025-05-20: Cassis | in -/GB",
        ],
    ),
    "two behind one shared verb": (
        "Friedrich Merz hat am Montag Donald Trump empfangen und mit Emmanuel Macron und Giorgia Meloni telefoniert.",
        ["call held 2025-05-19: Macron, Meloni, Merz", "meeting held 2025-05-19: Merz, Trump"],
    ),
    "a tour of two states": (
        "Frank-Walter Steinmeier flog am Sonntag zu Staatsbesuchen nach Südafrika und Botsuana.",
        ["visit held -: Steinmeier | in -/BW", "visit held 2025-05-18: Steinmeier | in -/ZA"],
    ),
    "talks before the day of an agreement": (
        "29. August 1993: Nach monatelangen Verhandlungen einigen sich Israel und die Palästinenser.",
        ["talks held -: Israel, Palästina"],
    ),
    "a second act with a state as its object": (
        "Emmanuel Macron traf am Montag Friedrich Merz und besuchte Polen. Er sprach mit Giorgia Meloni und kritisierte Russland.",
        [
            "contact held -: Macron, Meloni",
            "meeting held 2025-05-19: Macron, Merz",
            "visit held -: Macron | in -/PL",
        ],
    ),
    "attributes joined by und": (
        "Emmanuel Macron sprach am Montag mit Friedrich Merz über geplante und verhängte Strafen.",
        ["contact held 2025-05-19: Macron, Merz"],
    ),
    "a host without a place": (
        "Emmanuel Macron flog am Montag nach Rom und besuchte Papst Leo XIV.",
        ["visit held -: Macron, XIV.", "visit held 2025-05-19: Macron | in Rom/IT"],
    ),
    "auch before an office": (
        "Auch der türkische Außenminister Hakan Fidan telefonierte am Montag mit David Lammy.",
        ["call held 2025-05-19: Fidan, Lammy"],
    ),
    "at a summit with whom": (
        "Am Montag waren Emmanuel Macron und Friedrich Merz auf dem Gipfel der Afrikanischen Union in Kairo mit Abdel Fattah al-Sisi zusammengetroffen.",
        ["meeting held 2025-05-19: Macron, Merz, al-Sisi | in Kairo/EG"],
    ),
    "the holder whom only the text tells": (
        "Die monegassische Außenministerin Isabelle Muster war in Berlin. Die monegassische Außenministerin traf am Samstag Friedrich Merz.",
        ["meeting held 2025-05-17: Merz, Muster | in Berlin/DE", "visit held -: Muster | in Berlin/DE"],
    ),
    "the present tense of the past": (
        "Am 12. Februar spricht Hakan Fidan in Athen mit David Lammy.",
        ["meeting held -: Fidan, Lammy | in Athen/GR"],
    ),
    "a time of what is spoken about": (
        "Hakan Fidan und Antonio Tajani sprachen in Rom über die im Mai 2023 begonnenen Bauten.",
        ["meeting held -: Fidan, Tajani | in Rom/IT"],
    ),
    "a time of what is signed": (
        "Hakan Fidan und Antonio Tajani unterzeichneten in Rom das am Montag vereinbarte Abkommen.",
        ["meeting held -: Fidan, Tajani | in Rom/IT"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_who_met_whom(name: str) -> None:
    text, expected = CASES[name]
    assert sorted(told(text)) == expected
