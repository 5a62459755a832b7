"""What German phrases hold: days and places of other nouns, offices that several states share, names that are words too. The day is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "the day and place of an agreement": (
        "Rafael Grossi erörterte mit Massud Peseschkian die Zusammenarbeit im Rahmen des im März 2023 in Wien geschlossenen Abkommens.",
        ["contact held -: Grossi, Peseschkian"],
    ),
    "the day of a report": (
        "Friedrich Merz telefonierte mit Emmanuel Macron wegen des am Montag in Paris vorgestellten Berichts.",
        ["call held -: Macron, Merz"],
    ),
    "the day on which the guest came": (
        "Friedrich Merz empfing den am Montag in Berlin eingetroffenen französischen Präsidenten Emmanuel Macron.",
        ["meeting held -: Macron, Merz"],
    ),
    "the day of an opening, and the place of the occasion": (
        "Friedrich Merz und Emmanuel Macron sprachen am Rande der am Montag in Genf begonnenen Konferenz.",
        ["meeting held -: Macron, Merz | in Genf/CH"],
    ),
    "the day and place of the meeting itself": (
        "Das für den 3. Juni in Rom geplante Treffen von Friedrich Merz und Emmanuel Macron wurde abgesagt.",
        ["meeting cancelled 2025-06-03: Macron, Merz | in Rom/IT"],
    ),
    "the last minute is no participle": (
        "Ein Treffen von Friedrich Merz und Emmanuel Macron in Rom ist am Montag im letzten Augenblick geplatzt.",
        ["meeting cancelled -: Macron, Merz | in Rom/IT"],
    ),
    "one office of two states": (
        "Johann Wadephul traf in Wien mit dem polnischen und dem ungarischen Außenminister zusammen.",
        ["meeting held -: Sikorski, Szijjártó, Wadephul | in Wien/AT"],
    ),
    "one office of three states": (
        "Johann Wadephul traf in Wien mit dem polnischen, dem italienischen und dem ungarischen Außenminister zusammen.",
        ["meeting held -: Sikorski, Szijjártó, Tajani, Wadephul | in Wien/AT"],
    ),
    "one president of three states": (
        "Der türkische, der iranische und der russische Präsident trafen sich in Astana.",
        ["meeting held -: Erdoğan, Peseschkian, Putin | in Astana/KZ"],
    ),
    "colleagues of several states": (
        "Johann Wadephul sprach mit seinen polnischen und italienischen Amtskollegen.",
        ["contact held -: Sikorski, Tajani, Wadephul"],
    ),
    "colleagues from several states": (
        "Johann Wadephul telefonierte mit seinen Kollegen aus Polen, Ungarn und Italien.",
        ["call held -: Sikorski, Szijjártó, Tajani, Wadephul"],
    ),
    "one colleague": (
        "Johann Wadephul telefonierte mit seinem polnischen Amtskollegen.",
        ["call held -: Sikorski, Wadephul"],
    ),
    "heads of government": (
        "Die Regierungschefs von Polen und Finnland trafen sich.",
        ["meeting held -: Orpo, Tusk"],
    ),
    "an arrival for talks": (
        "Der finnische Außenminister Mika Lehto ist zu Gesprächen im Rahmen der Bemühungen der EU in Rom angekommen.",
        ["visit held -: Lehto | in Rom/IT"],
    ),
    "a surname of an office, not of its holder in the lists": (
        "Johann Wadephul traf in Berlin den finnischen Außenminister Lehto.",
        ["meeting held -: Lehto, Wadephul | in Berlin/DE"],
    ),
    "a surname that is a word": (
        "Sebastian Kurz blieb in Wien. Kurz wollte am Montag Emmanuel Macron treffen.",
        ["meeting planned 2025-05-19: Kurz, Macron"],
    ),
    "a word that is a surname": (
        "Kurz vor der Abreise traf Sebastian Kurz noch Emmanuel Macron.",
        ["meeting held -: Kurz, Macron"],
    ),
    "an envoy told before, who is just now elsewhere": (
        "Der US-Sondergesandte Stephen Bosworth reiste nach Seoul. Am Freitag wird der US-Gesandte in Peking erwartet.",
        ["visit held -: Bosworth | in Seoul/KR", "visit planned 2025-05-23: Bosworth | in Peking/CN"],
    ),
    "exploratory talks with politicians of a state": (
        "Der US-Sondergesandte Stephen Bosworth hat in Pjöngjang Sondierungsgespräche mit nordkoreanischen Spitzenpolitikern geführt.",
        ["talks held -: Bosworth, Nordkorea | in Pjöngjang/KP"],
    ),
    "exploratory talks at home": (
        "SPD-Chef Lars Klingbeil hat in Berlin Sondierungsgespräche mit CDU-Chef Friedrich Merz geführt.",
        [],
    ),
    "who rang and spoke with two": (
        "Während des Essens rief Donald Trump an und sprach mit Benjamin Netanjahu und Mahmud Abbas.",
        ["call held -: Abbas, Netanjahu, Trump"],
    ),
    "who called for something and spoke": (
        "Donald Trump rief zur Ruhe auf und sprach mit Benjamin Netanjahu.",
        ["contact held -: Netanjahu, Trump"],
    ),
    "ministers of one state, of whom one is known": (
        "Ilia Dartschiaschwili ist in Wien angekommen. Er traf Kanzler Jan Nowak und Außenministerin Beate Meinl-Reisinger.",
        [
            "meeting held -: Dartschiaschwili, Meinl-Reisinger, Nowak | in Wien/AT",
            "visit held -: Dartschiaschwili | in Wien/AT",
        ],
    ),
    "a journey to a region": (
        "António Guterres hat sich am Montag in den Nahen Osten aufgemacht.",
        ["visit held 2025-05-19: Guterres"],
    ),
    "a region of one's own state": ("Friedrich Merz reiste am Montag in die Region Hannover.", []),
    "states of a region, on no day of the departure": (
        "Johann Wadephul reiste am Montag in den Nahen Osten. Dort besucht er Israel und Ägypten.",
        ["visit held -: Wadephul | in -/EG", "visit held -: Wadephul | in -/IL"],
    ),
    "envoys of a union by its short name": (
        "Abiy Ahmed empfing am Montag die AU-Sondergesandten.",
        ["meeting held 2025-05-19: Ahmed, Union"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_what_phrases_hold(name: str) -> None:
    """A day or place inside the phrase of another noun is none of the contact's; several may share one office."""
    text, expected = CASES[name]
    assert sorted(told(text)) == expected
