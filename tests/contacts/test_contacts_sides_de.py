"""German: people and groups that stand for no state or body have contacts with those who do, and none at home or among themselves. The day is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told_with_sides

CASES = [
    ("Emmanuel Macron empfing am Montag in Paris den Dalai Lama.", "meeting: Dalai Lama, Emmanuel Macron FR"),
    (
        "Friedrich Merz traf am Montag den chinesischen Dissidenten Wei Jingsheng.",
        "meeting: Friedrich Merz DE, Wei Jingsheng",
    ),
    (
        "Friedrich Merz sprach am Montag in Berlin mit der belarussischen Oppositionsführerin Swetlana Tichanowskaja.",
        "meeting: Friedrich Merz DE, Swetlana Tichanowskaja",
    ),
    (
        "Die belarussische Oppositionsführerin Swetlana Tichanowskaja traf am Montag Donald Tusk in Warschau.",
        "meeting: Donald Tusk PL, Swetlana Tichanowskaja",
    ),
    (
        "Der UN-Gesandte Hans Weber traf am Montag die Oppositionsführerin Mira Sanda.",
        "meeting: Hans Weber UN, Mira Sanda",
    ),
    (
        "Johann Wadephul sprach am Montag mit dem Chef der libyschen Rebellen, Mahmud Salim.",
        "contact: Johann Wadephul DE, Mahmud Salim",
    ),
    (
        "Johann Wadephul traf am Montag den Anführer der libyschen Rebellen Mahmud Salim.",
        "meeting: Johann Wadephul DE, Mahmud Salim",
    ),
    (
        "Johann Wadephul traf am Montag in Istanbul Vertreter der syrischen Opposition.",
        "meeting: Johann Wadephul DE, syrische Opposition",
    ),
    (
        "Antonio Tajani traf am Montag in Rom libysche Rebellen.",
        "meeting: Antonio Tajani IT, libysche Rebellen",
    ),
    (
        "Die Regierung des Sudan und die Rebellenbewegungen SLM und JEM haben am Montag in Abuja verhandelt.",
        "talks: JEM JEM, SLM SLM, Sudan SD",
    ),
    (
        "Marco Rubio sprach am Montag in Algier mit Vertretern der Polisario.",
        "meeting: Marco Rubio US, Polisario polisario",
    ),
    (
        "Der UN-Gesandte Hans Weber traf am Montag Vertreter der Rebellengruppe FNLT in Genf.",
        "meeting: FNLT, Hans Weber UN",
    ),
    ("Gustavo Petro und die Farc verhandelten am Montag in Havanna.", "talks: Farc FARC, Gustavo Petro CO"),
    (
        "Keir Starmer empfing am Montag den kongolesischen Friedensnobelpreisträger Joseph Mbala.",
        "meeting: Joseph Mbala, Keir Starmer GB",
    ),
    (
        "Keir Starmer empfing am Montag die iranische Menschenrechtlerin Laleh Ansari.",
        "meeting: Keir Starmer GB, Laleh Ansari",
    ),
    (
        "Emmanuel Macron traf am Montag den ägyptischen Exilpolitiker Samir Nagib.",
        "meeting: Emmanuel Macron FR, Samir Nagib",
    ),
    (
        "Giorgia Meloni empfing am Montag den Patriarchen Bartholomaios.",
        "meeting: Bartholomaios I., Giorgia Meloni IT",
    ),
    (
        "Emmanuel Macron telefonierte am Montag mit der venezolanischen Oppositionsführerin María Corina Machado.",
        "call: Emmanuel Macron FR, María Corina Machado",
    ),
    (
        "Marco Rubio telefonierte am Montag mit María Corina Machado.",
        "call: Marco Rubio US, María Corina Machado",
    ),
    (
        "Der belarussische Exilpolitiker Pawel Sidortschuk wurde am Montag von Petr Pavel empfangen.",
        "meeting: Pawel Sidortschuk, Petr Pavel CZ",
    ),
    (
        "William Ruto empfing am Montag den Sprecher der kongolesischen Rebellen, Jean Kabeya.",
        "meeting: Jean Kabeya, William Ruto KE",
    ),
    (
        "Die kolumbianische Regierung und die Rebellen der ELN nahmen am Montag in Quito Friedensgespräche auf.",
        "talks: ELN ELN, Kolumbien CO",
    ),
    (
        "Die äthiopische Regierung verhandelte am Montag in Pretoria mit den Rebellen der TPLF.",
        "talks: TPLF TPLF, Äthiopien ET",
    ),
    (
        "Prorussische Separatisten und die Ukraine verhandelten am Montag in Minsk.",
        "talks: Separatisten, Ukraine UA",
    ),
    (
        "Kaja Kallas traf am Montag syrische Oppositionelle in Brüssel.",
        "meeting: Kaja Kallas EU, syrische Opposition",
    ),
    (
        "Kaja Kallas sprach am Montag mit Vertretern der syrischen Nationalen Koalition.",
        "contact: Kaja Kallas EU, Syrische Nationale Koalition syrian-national-coalition",
    ),
    (
        "Sergej Lawrow empfing am Montag eine Delegation der Hamas in Moskau.",
        "meeting: Hamas hamas, Sergej Lawrow RU",
    ),
]

# Who stands for a state meets his own people, people of no politics, or nobody; the group is only spoken of.
TRAPS = [
    ("Die Opposition traf sich am Montag mit dem Premier.", ""),
    (
        "Rebellen erschossen am Montag einen Berater von Paul Kagame, der Félix Tshisekedi in Doha treffen wollte.",
        "",
    ),
    ("Friedrich Merz traf am Montag den Oppositionsführer Hans Weber.", ""),
    ("Der Kanzler sprach am Montag mit der Oppositionsführerin.", ""),
    ("Emmanuel Macron empfing am Montag die französische Oppositionsführerin Claire Dubois.", ""),
    ("Emmanuel Macron empfing am Montag Marine Le Pen im Élysée.", ""),
    ("Donald Tusk beriet am Montag mit den Parteichefs der polnischen Opposition.", ""),
    ("Friedrich Merz traf am Montag Vertreter der Gewerkschaften.", ""),
    ("Friedrich Merz empfing am Montag die Nobelpreisträgerin Christiane Müller aus Tübingen.", ""),
    ("Friedrich Merz traf am Montag den amerikanischen Unternehmer John Miller.", ""),
    ("Emmanuel Macron empfing am Montag die Sängerin Lena Fischer.", ""),
    ("Der Oppositionsführer Hans Weber und der Gewerkschafter Karl Maier trafen sich am Montag.", ""),
    ("Rebellen und Separatisten trafen sich am Montag in Genf.", ""),
    ("Der Patriarch Bartholomaios traf am Montag den Erzbischof Karl Maier.", ""),
    ("Friedrich Merz traf am Montag Schüler in Kassel.", ""),
    ("Die Polizei sprach am Montag mit Oppositionellen.", ""),
    ("Der Journalist Hans Weber sprach am Montag mit dem Dissidenten Wei Jingsheng.", ""),
    (
        "Emmanuel Macron und Donald Tusk sprachen am Montag in Paris über die syrische Opposition.",
        "meeting: Donald Tusk PL, Emmanuel Macron FR",
    ),
    (
        "Emmanuel Macron und Donald Tusk berieten am Montag über die libyschen Rebellen.",
        "talks: Donald Tusk PL, Emmanuel Macron FR",
    ),
    (
        "Der libysche Außenminister sprach am Montag in Rom mit Antonio Tajani. Die libyschen Rebellen kritisierten das Treffen.",
        "meeting: Antonio Tajani IT, Libyen LY",
    ),
    ("Hans Weber, der Trainer der Rebellen Köln, traf am Montag Friedrich Merz.", ""),
    ("Friedrich Merz sprach am Montag mit der Regierung und der Opposition.", ""),
]

# Which state a government is of, and which group or whose opposition is meant.
MEANT = [
    ("Die Regierung und die Farc verhandelten am Montag in Havanna.", "talks: Farc FARC, Kolumbien CO"),
    (
        "Vertreter der Regierung und der Rebellenbewegung JEM verhandelten am Montag in Doha.",
        "talks: JEM JEM, Sudan SD",
    ),
    (
        "Die Polisario kämpft seit Jahren. António Guterres traf am Montag Vertreter der Rebellen.",
        "meeting: António Guterres UN, Polisario polisario",
    ),
    (
        "Die Friedensgespräche zwischen der Regierung und den beiden Rebellenbewegungen SLM und JEM begannen am Montag in Abuja.",
        "talks: JEM JEM, SLM SLM, Sudan SD",
    ),
    (
        "Sergej Lawrow trifft am Mittwoch in Moskau Vertreter der Opposition in Syrien.",
        "meeting: Sergej Lawrow RU, syrische Opposition",
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*CASES, *TRAPS, *MEANT])
def test_who_stands_for_no_state(text: str, expected: str) -> None:
    assert told_with_sides(text, "de") == expected
