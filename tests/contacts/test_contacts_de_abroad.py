"""German: officials abroad whom only the place tells, things that one takes, the days of journeys and visits. The day is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    # Officials of no list, whose state the place tells.
    "a minister of no list is met in the capital": (
        "Johann Wadephul traf am Montag in Nairobi Vizepräsident Otieno Barasa.",
        ["meeting held 2025-05-19: Barasa, Wadephul | in Nairobi/KE"],
    ),
    "talks with a minister in a state": (
        "Bei seinem Besuch in Kenia führte Johann Wadephul am Montag Gespräche mit Energieministerin Jane Mueni.",
        ["visit held 2025-05-19: Wadephul | in -/KE", "talks held 2025-05-19: Mueni, Wadephul | in -/KE"],
    ),
    "the journey is told before": (
        "Johann Wadephul reiste am Montag nach Nairobi. Dort traf er Vizepräsident Otieno Barasa.",
        [
            "visit held 2025-05-19: Wadephul | in Nairobi/KE",
            "meeting held 2025-05-19: Barasa, Wadephul | in Nairobi/KE",
        ],
    ),
    "received by a minister": (
        "Johann Wadephul wurde am Montag in Nairobi von Vizepräsident Otieno Barasa empfangen.",
        ["meeting held 2025-05-19: Barasa, Wadephul | in Nairobi/KE"],
    ),
    "the host is the subject": (
        "Vizepräsident Otieno Barasa empfing Johann Wadephul am Montag in Nairobi.",
        ["meeting held 2025-05-19: Barasa, Wadephul | in Nairobi/KE"],
    ),
    "the speaker of a parliament": (
        "Ignazio Cassis traf am Montag in Teheran den Parlamentspräsidenten Omid Rastgar.",
        ["meeting held 2025-05-19: Cassis, Rastgar | in Teheran/IR"],
    ),
    "who came along is of no other state": (
        "Johann Wadephul reiste am Montag mit Wirtschaftsministerin Jana Mueller nach Nairobi.",
        ["visit held 2025-05-19: Mueller, Wadephul | in Nairobi/KE"],
    ),
    "at home nobody is a host": (
        "In Berlin traf Johann Wadephul am Montag Verkehrsminister Patrik Schnider.",
        [],
    ),
    "guests of a conference are from anywhere": (
        "Am Rande der Konferenz in Nairobi traf Johann Wadephul am Montag Verteidigungsminister Jono Bako.",
        [],
    ),
    "a call from abroad": (
        "Johann Wadephul telefonierte am Montag aus Nairobi mit Verteidigungsminister Otto Meier.",
        [],
    ),
    "in a town that is no capital": (
        "Johann Wadephul traf am Montag in Genf Verteidigungsminister Jono Bako.",
        [],
    ),
    # Things that one takes, courtesy calls.
    "a decision is no contact": (
        "Friedrich Merz und Emmanuel Macron haben am Montag eine Entscheidung getroffen.",
        [],
    ),
    "an agreement is no contact": (
        "Friedrich Merz traf am Montag mit Emmanuel Macron eine weitreichende Vereinbarung.",
        [],
    ),
    "measures that somebody took": (
        "Die Maßnahmen, die Friedrich Merz und Emmanuel Macron getroffen haben, gelten ab Montag.",
        [],
    ),
    "who is hit hard": (
        "Die Sanktionen haben Russland und Belarus hart getroffen.",
        [],
    ),
    "a meeting because of a decision": (
        "Nach seiner Entscheidung traf Friedrich Merz am Montag Emmanuel Macron.",
        ["meeting held 2025-05-19: Macron, Merz"],
    ),
    "talks about an agreement": (
        "Am Montag trafen sich Friedrich Merz und Emmanuel Macron zu Beratungen über eine Vereinbarung.",
        ["meeting held 2025-05-19: Macron, Merz"],
    ),
    "received for a courtesy call": (
        "Wang Yi wurde am Montag in Bern von Ignazio Cassis zu einem Höflichkeitsbesuch empfangen.",
        ["meeting held 2025-05-19: Cassis, Yi | in Bern/CH"],
    ),
    "a courtesy call is paid": (
        "Annalena Baerbock stattete am Montag William Ruto einen Höflichkeitsbesuch ab.",
        ["meeting held 2025-05-19: Baerbock, Ruto"],
    ),
    "a courtesy call to come": (
        "Mark Rutte wird am Freitag Ignazio Cassis in Bern einen Höflichkeitsbesuch abstatten.",
        ["meeting planned 2025-05-23: Cassis, Rutte | in Bern/CH"],
    ),
    # The days of a journey.
    "the days of a journey are those of a meeting where it leads": (
        "Johann Wadephul reist vom 17. bis 18. Juni nach Kenia. In Nairobi trifft er William Ruto.",
        [
            "visit planned 2025-06-17/2025-06-18: Wadephul | in -/KE",
            "meeting planned 2025-06-17/2025-06-18: Ruto, Wadephul | in Nairobi/KE",
        ],
    ),
    "and where it led": (
        "Johann Wadephul war vom 5. bis 7. Mai in Nairobi. Dort traf er William Ruto.",
        [
            "visit held 2025-05-05/2025-05-07: Wadephul | in Nairobi/KE",
            "meeting held 2025-05-05/2025-05-07: Ruto, Wadephul | in Nairobi/KE",
        ],
    ),
    "each stop has its days": (
        "Johann Wadephul reist vom 17. bis 18. Juni nach Kenia. In Nairobi trifft er William Ruto. Im Anschluss reist er vom 19. bis 21. Juni nach Ruanda weiter. In Kigali sind Gespräche mit Paul Kagame geplant.",
        [
            "visit planned 2025-06-17/2025-06-18: Wadephul | in -/KE",
            "meeting planned 2025-06-17/2025-06-18: Ruto, Wadephul | in Nairobi/KE",
            "visit planned 2025-06-19/2025-06-21: Wadephul | in -/RW",
            "talks planned 2025-06-19/2025-06-21: Kagame, Wadephul | in Kigali/RW",
        ],
    ),
    "days of two stops": (
        "Johann Wadephul besucht vom 17. bis 20. Juni Kenia und Ruanda. In Nairobi trifft er William Ruto.",
        [
            "visit planned 2025-06-17/2025-06-20: Wadephul | in -/KE",
            "visit planned 2025-06-17/2025-06-20: Wadephul | in -/RW",
            "meeting planned -: Ruto, Wadephul | in Nairobi/KE",
        ],
    ),
    "one day is only that of the journey": (
        "Johann Wadephul reist am Freitag nach Nairobi. Dort trifft er William Ruto.",
        [
            "visit planned 2025-05-23: Wadephul | in Nairobi/KE",
            "meeting planned -: Ruto, Wadephul | in Nairobi/KE",
        ],
    ),
    # The day of a visit during which somebody is met.
    "the day of who was met on a visit": (
        "Bei einem Besuch in Rom traf Hakan Fidan am Montag Antonio Tajani.",
        ["visit held 2025-05-19: Fidan | in Rom/IT", "meeting held 2025-05-19: Fidan, Tajani | in Rom/IT"],
    ),
    "received on the occasion of a visit": (
        "Anlässlich seines Besuchs in Rom wurde Hakan Fidan am Montag von Antonio Tajani empfangen.",
        ["visit held 2025-05-19: Fidan | in Rom/IT", "meeting held 2025-05-19: Fidan, Tajani | in Rom/IT"],
    ),
    "a visit of three days has more than one": (
        "Bei seinem dreitägigen Besuch in Rom traf Hakan Fidan am Montag Antonio Tajani.",
        ["visit held -: Fidan | in Rom/IT | P3D", "meeting held 2025-05-19: Fidan, Tajani | in Rom/IT"],
    ),
    "the arrival was before": (
        "Bei seinem Besuch in Rom traf Hakan Fidan am Montag Antonio Tajani. Er war am Sonntag eingetroffen.",
        ["visit held 2025-05-18: Fidan | in Rom/IT", "meeting held 2025-05-19: Fidan, Tajani | in Rom/IT"],
    ),
    "met others on another day": (
        "Bei seinem Besuch in Rom traf Hakan Fidan am Montag Antonio Tajani. Am Sonntag hatte er Giorgia Meloni getroffen.",
        [
            "visit held -: Fidan | in Rom/IT",
            "meeting held 2025-05-19: Fidan, Tajani | in Rom/IT",
            "meeting held 2025-05-18: Fidan, Meloni | in Rom/IT",
        ],
    ),
    "met elsewhere before a visit": (
        "Vor seinem Besuch in Rom traf Hakan Fidan am Montag David Lammy.",
        ["visit planned -: Fidan | in Rom/IT", "meeting held 2025-05-19: Fidan, Lammy"],
    ),
    "met elsewhere after a visit": (
        "Nach seinem Besuch in Rom traf Hakan Fidan am Montag David Lammy.",
        ["visit held -: Fidan | in Rom/IT", "meeting held 2025-05-19: Fidan, Lammy"],
    ),
    "a journey to come has other days too": (
        "Hakan Fidan reist nach China. Bei seinem Besuch in Peking trifft er am Freitag Wang Yi.",
        ["visit planned -: Fidan | in -/CN", "meeting planned 2025-05-23: Fidan, Yi | in Peking/CN"],
    ),
    # Regions, as nouns and compounds.
    "a visit to a region": (
        "Nach einem Besuch in Darfur am 9. Mai erklärte der britische Außenminister David Lammy, die Lage habe sich verbessert.",
        ["visit held 2025-05-09: Lammy | in Darfur/SD"],
    ),
    "a region inside the noun": (
        "Der Donbass-Besuch von Johann Wadephul dauert zwei Tage.",
        ["visit held -: Wadephul | P2D"],
    ),
    "who sets out for a continent": (
        "Emmanuel Macron ist am Montag zu einer Afrikareise aufgebrochen.",
        ["visit held 2025-05-19: Macron"],
    ),
    "through a continent": (
        "Friedrich Merz begann am Montag eine Reise durch Südamerika.",
        ["visit ongoing 2025-05-19: Merz"],
    ),
    "a region that is visited": (
        "Keir Starmer besuchte am Sonntag Kaschmir.",
        ["visit held 2025-05-18: Starmer"],
    ),
    "a region is not the stop": (
        "Emmanuel Macrons Balkanreise begann am Montag in Tirana.",
        ["visit ongoing 2025-05-19: Macron | in Tirana/AL"],
    ),
    "the day may be the verb's": (
        "Friedrich Merz traf nach seiner Afrikareise am Montag Emmanuel Macron.",
        ["meeting held -: Macron, Merz", "visit held -: Merz"],
    ),
    "the day is the verb's": (
        "Nach seiner Afrikareise traf Friedrich Merz am Montag Emmanuel Macron.",
        ["visit held -: Merz", "meeting held 2025-05-19: Macron, Merz"],
    ),
    # Circles of states.
    "six states": (
        "Der Iran und die P5+1 verhandelten am Montag in Wien.",
        [
            "talks held 2025-05-19: China, Deutschland, Frankreich, Großbritannien, Iran, Russland, USA | in Wien/AT"
        ],
    ),
    "ministers of the six": (
        "Abbas Araghtschi telefonierte am Montag mit den Außenministern der 5+1-Gruppe.",
        ["call held 2025-05-19: Araghtschi, China, Deutschland, Frankreich, Großbritannien, Russland, USA"],
    ),
    "both Koreas": (
        "Die beiden Koreas verhandelten am Montag in Panmunjom.",
        ["talks held 2025-05-19: Nordkorea, Südkorea | in Panmunjom/KR"],
    ),
    "half a name": (
        "Am Montag fanden in Panmunjom Gespräche zwischen Nord- und Südkorea statt.",
        ["talks held 2025-05-19: Nordkorea, Südkorea | in Panmunjom/KR"],
    ),
    # Visits returned.
    "a visit was returned": (
        "Friedrich Merz besuchte im Januar Paris. Emmanuel Macron erwiderte den Besuch im März.",
        ["visit held 2025-01: Merz | in Paris/FR", "visit held 2025-03: Macron | in -/DE"],
    ),
    "a visit shall be returned": (
        "Friedrich Merz besuchte im Januar Paris. Emmanuel Macron will den Besuch im Juli erwidern.",
        ["visit held 2025-01: Merz | in Paris/FR", "visit planned 2025-07: Macron | in -/DE"],
    ),
    "came in return": (
        "Friedrich Merz besuchte im Januar Paris. Emmanuel Macron kam im März zum Gegenbesuch.",
        ["visit held 2025-01: Merz | in Paris/FR", "visit held 2025-03: Macron | in -/DE"],
    ),
    "whose return it was": (
        "Friedrich Merz besuchte im Januar Paris. Der Gegenbesuch Emmanuel Macrons folgte im März.",
        ["visit held 2025-01: Merz | in Paris/FR", "visit held 2025-03: Macron | in -/DE"],
    ),
    # Stops on the way, guests.
    "a stop on the way to another state": (
        "Auf dem Weg nach Tokio machte Friedrich Merz am Montag in Neu-Delhi Station.",
        ["visit held 2025-05-19: Merz | in Neu-Delhi/IN"],
    ),
    "a landing on the way": (
        "Auf dem Weg nach Tokio legte Friedrich Merz am Montag einen Zwischenstopp in Neu-Delhi ein.",
        ["visit held 2025-05-19: Merz | in Neu-Delhi/IN"],
    ),
    "had somebody on a visit": (
        "Am Montag hatte Emmanuel Macron Friedrich Merz zu Besuch in Paris.",
        ["meeting held 2025-05-19: Macron, Merz | in Paris/FR"],
    ),
    # What is only asked for, or refused.
    "promoted talks": (
        "Abbas Araghtschi warb am Dienstag in Wien für Verhandlungen mit den USA.",
        ["talks proposed -: Araghtschi, USA | by IR"],
    ),
    "called for talks": (
        "Keir Starmer rief am Montag zu neuen Verhandlungen mit der EU auf.",
        ["talks proposed -: EU, Starmer | by GB"],
    ),
    "promoted something in talks": (
        "Friedrich Merz warb am Montag in Gesprächen mit Emmanuel Macron für ein Abkommen.",
        ["talks held 2025-05-19: Macron, Merz"],
    ),
    "was denied a meeting": (
        "David Lammy reiste am Montag nach Moskau. Ein Treffen mit Wladimir Putin wurde ihm verwehrt.",
        ["visit held 2025-05-19: Lammy | in Moskau/RU", "meeting denied -: Lammy, Putin"],
    ),
    # New in an entry, beside those of the entries before.
    "entries of years": (
        "2012: John Kerry trifft Sergej Lawrow in Wien.\n\n2013: Neue Gespräche der USA mit dem Iran in Genf münden in eine Übergangslösung.\n\n2015: Der Iran und die USA führen Verhandlungen in Genf.",
        [
            "meeting held 2012: Kerry, Lawrow | in Wien/AT",
            "talks held 2013: Iran, USA | in Genf/CH",
            "talks held 2015: Iran, USA | in Genf/CH",
        ],
    ),
    # Who comes along.
    "in the company of a minister": (
        "Friedrich Merz reiste am Montag in Begleitung von Johann Wadephul nach Paris.",
        ["visit held 2025-05-19: Merz, Wadephul | in Paris/FR"],
    ),
    "accompanied, told behind": (
        "Friedrich Merz ist am Montag nach Paris gereist. Begleitet wird er von Johann Wadephul.",
        ["visit held 2025-05-19: Merz, Wadephul | in Paris/FR"],
    ),
    "whom others accompany": (
        "Friedrich Merz reist am Freitag nach Paris. Ihn begleiten Johann Wadephul und Boris Pistorius.",
        ["visit planned 2025-05-23: Merz, Pistorius, Wadephul | in Paris/FR"],
    ),
    "accompanied on a visit": (
        "Friedrich Merz wird bei seinem Besuch in Paris am Freitag von Johann Wadephul begleitet.",
        ["visit planned 2025-05-23: Merz, Wadephul | in Paris/FR"],
    ),
    "received in the company of a minister": (
        "Emmanuel Macron empfing am Montag Friedrich Merz in Begleitung von Johann Wadephul.",
        ["meeting held 2025-05-19: Macron, Merz, Wadephul"],
    ),
    "a minister of no list comes along": (
        "Edi Rama ist am Montag nach Ljubljana gereist. Begleitet wird er von Außenminister Igli Dervishi.",
        ["visit held 2025-05-19: Dervishi, Rama | in Ljubljana/SI"],
    ),
    "with a minister of no list": (
        "Edi Rama reiste am Montag mit Verteidigungsminister Igli Dervishi nach Ljubljana.",
        ["visit held 2025-05-19: Dervishi, Rama | in Ljubljana/SI"],
    ),
    "those who accompany somebody else": (
        "Joachim Gauck besuchte im Februar Tansania. Eine Vertreterin in der Begleitung Johann Wadephuls warb für Investitionen.",
        ["visit held 2025-02: Gauck | in -/TZ"],
    ),
    "people of no office come along": (
        "Friedrich Merz reiste am Montag in Begleitung einer Wirtschaftsdelegation nach Peking.",
        ["visit held 2025-05-19: Merz | in Peking/CN"],
    ),
    # What was to be.
    "it was meant first": (
        "Eigentlich sollte Friedrich Merz am Montag nach Prag reisen. Wegen einer Grippe bleibt er in Berlin.",
        ["visit cancelled 2025-05-19: Merz | in Prag/CZ"],
    ),
    "it was meant first, within the clause": (
        "Johann Wadephul sollte am Montag eigentlich Jean-Noël Barrot treffen.",
        ["meeting cancelled 2025-05-19: Barrot, Wadephul"],
    ),
    "only a plan": (
        "Friedrich Merz wollte am Montag nach Prag reisen.",
        ["visit planned 2025-05-19: Merz | in Prag/CZ"],
    ),
    # Another place is another journey.
    "a journey joined to a visit": (
        "Der Besuch von Friedrich Merz in Peking am 3. Mai und die Reise nach Tokio am 5. Mai galten dem Handel.",
        ["visit held 2025-05-03: Merz | in Peking/CN", "visit held 2025-05-05: Merz | in Tokio/JP"],
    ),
    "a week that is of the second alone": (
        "Hinter ihm liegen der erste Besuch von Ignazio Cassis in Rom und die Reise nach Wien vergangene Woche.",
        ["visit held -: Cassis | in Rom/IT", "visit held 2025-05-12/2025-05-18: Cassis | in Wien/AT"],
    ),
    "a meeting in another town is no visit": (
        "Der Besuch von Friedrich Merz in Peking und das Treffen in Tokio galten dem Handel.",
        ["visit held -: Merz | in Peking/CN"],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_journeys_and_whom_they_meet(case: str) -> None:
    text, lines = CASES[case]
    assert told(text) == lines
