"""German ways to say who met: lists, phrases with prepositions of their own, the one of the sentence before. The day is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "states behind a dateline with its agency": (
        "Berlin (dpa) - Die Ukraine und die USA wollen am Donnerstag in Genf Gespräche führen.",
        ["talks planned 2025-05-22: USA, Ukraine | in Genf/CH"],
    ),
    "a king without his number": (
        "König Charles empfing Mark Carney am Montag in London.",
        ["meeting held 2025-05-19: Carney, III. | in London/GB"],
    ),
    "who brokered them": (
        "Katar und die Türkei hatten die Gespräche vermittelt.",
        [],
    ),
    "between whom they were brokered": (
        "Katar vermittelte am Montag Gespräche zwischen Kolumbien und Venezuela.",
        ["talks held 2025-05-19: Kolumbien, Venezuela"],
    ),
    "where they spoke": (
        "Hakan Fidan sprach am Montag auf dem Flur mit Antonio Tajani.",
        ["contact held 2025-05-19: Fidan, Tajani"],
    ),
    "aside, where they spoke": (
        "Hakan Fidan sprach am Rande mit seinem italienischen Kollegen Antonio Tajani.",
        ["meeting held -: Fidan, Tajani"],
    ),
    "with whom there is a dispute": (
        "Hakan Fidan sprach im Streit mit Antonio Tajani ein Machtwort.",
        [],
    ),
    "with whom the press was met": (
        "Hakan Fidan sprach auf der Pressekonferenz mit Antonio Tajani von Fortschritten.",
        [],
    ),
    "after what nobody is named for": (
        "Nach dem Treffen rief Hakan Fidan am Montag Antonio Tajani an.",
        ["call held 2025-05-19: Fidan, Tajani | by TR"],
    ),
    "who were among those who took part": (
        "Zu den Teilnehmern des Treffens in Genf zählten Marco Rubio, Steve Witkoff und Hakan Fidan.",
        ["meeting held -: Fidan, Rubio, Witkoff | in Genf/CH"],
    ),
    "whom those who took part blamed": (
        "Die Teilnehmer des Gipfels kritisierten Russland und die USA.",
        [],
    ),
    "the place of what came before": (
        "Nach dem Gipfel in Rom empfing Hakan Fidan am Montag Antonio Tajani.",
        ["meeting held 2025-05-19: Fidan, Tajani"],
    ),
    "for whom it is due": (
        "Für Friedrich Merz steht am Freitag ein Treffen mit Ursula von der Leyen an.",
        ["meeting planned 2025-05-23: Leyen, Merz"],
    ),
    "for whom it stood on the programme": (
        "Am Montag stand für Friedrich Merz ein Treffen mit Ursula von der Leyen auf dem Programm.",
        ["meeting held 2025-05-19: Leyen, Merz"],
    ),
    "a list that ends in a verb of -eln": (
        "Am Donnerstag will Hakan Fidan in Paris mit seinen Kollegen David Lammy, Antonio Tajani und Elina Valtonen über Öl verhandeln.",
        ["talks planned 2025-05-22: Fidan, Lammy, Tajani, Valtonen | in Paris/FR"],
    ),
    "two who have a clause of their own": (
        "Den Text entwarfen Hakan Fidan und Antonio Tajani, die Ende April in Helsinki zusammengekommen waren.",
        ["meeting held 2025-04-21/2025-04-30: Fidan, Tajani | in Helsinki/FI"],
    ),
    "two with a clause of what they did with each other": (
        "Gelobt wurden Hakan Fidan und Antonio Tajani, die am Montag telefoniert hatten.",
        ["call held 2025-05-19: Fidan, Tajani"],
    ),
    "one with a clause of his own": (
        "Hakan Fidan lobte Antonio Tajani, der am Montag verhandelt hatte.",
        [],
    ),
    "to what the host had invited": (
        "Am Montag kam Hakan Fidan zu einem Arbeitsbesuch nach Rom, zu dem ihn Antonio Tajani eingeladen hatte.",
        ["visit held 2025-05-19: Fidan, Tajani | in Rom/IT | by IT"],
    ),
    "whom a verb needs, behind a journey": (
        "Hakan Fidan telefonierte am Montag nach seiner Reise nach Helsinki mit Antonio Tajani.",
        ["call held 2025-05-19: Fidan, Tajani", "visit held -: Fidan | in Helsinki/FI"],
    ),
    "whom a verb needs, behind a summit": (
        "Vor dem Gipfel telefonierte Hakan Fidan am Montag mit Antonio Tajani.",
        ["call held 2025-05-19: Fidan, Tajani"],
    ),
    "whom a reflexive verb needs": (
        "Hakan Fidan traf sich am Montag während seines Besuchs in Rom mit Antonio Tajani.",
        ["meeting held 2025-05-19: Fidan, Tajani | in Rom/IT", "visit held 2025-05-19: Fidan | in Rom/IT"],
    ),
    "who travels along, and whom a verb needs": (
        "Vor seiner Reise mit David Lammy nach Kiew telefonierte Hakan Fidan am Montag mit Antonio Tajani.",
        ["call held 2025-05-19: Fidan, Tajani", "visit planned -: Fidan, Lammy | in Kiew/UA"],
    ),
    "two partners, one of a noun and one of a verb": (
        "Nach einem Treffen mit David Lammy telefonierte Hakan Fidan mit Antonio Tajani.",
        ["call held -: Fidan, Tajani", "meeting held -: Fidan, Lammy"],
    ),
    "several subjects need no partner": (
        "Am Montag telefonierten Hakan Fidan und David Lammy nach dem Treffen mit Antonio Tajani.",
        ["call held 2025-05-19: Fidan, Lammy", "meeting held -: Fidan, Lammy, Tajani"],
    ),
    "whose names they are, in brackets": (
        "Johann Wadephul (Deutschland), Jean-Noël Barrot (Frankreich) und Radosław Sikorski (Polen) trafen sich am Montag in Rom.",
        ["meeting held 2025-05-19: Barrot, Sikorski, Wadephul | in Rom/IT"],
    ),
    "the time of day at another place": (
        "Das Treffen zwischen Gustavo Petro und Nicolás Maduro ist für Freitag, 13 Uhr Ortszeit (18 Uhr in Spanien), angesetzt.",
        ["meeting planned 2025-05-23: Maduro, Petro"],
    ),
    "a list in a clause behind dass": (
        "Der Sprecher teilte mit, dass Hakan Fidan am Montag mit David Lammy, dem japanischen Außenminister Takeshi Iwaya und Antonio Tajani telefoniert habe.",
        ["call held 2025-05-19: Fidan, Iwaya, Lammy, Tajani"],
    ),
    "a list of names behind dass": (
        "Der Sprecher sagte, dass Hakan Fidan am Montag mit David Lammy (Labour), Antonio Tajani und Takeshi Iwaya gesprochen habe.",
        ["contact held 2025-05-19: Fidan, Iwaya, Lammy, Tajani"],
    ),
    "who is named afterwards": (
        "Donald Trump sprach im März mit Emmanuel Macron. Am 6. April trafen sich auch die Außenminister in Genf. Hakan Fidan und Antonio Tajani vereinbarten mehr Flüge.",
        ["contact held 2025-03: Macron, Trump", "meeting held 2025-04-06: Fidan, Tajani | in Genf/CH"],
    ),
    "several colleagues": (
        "Hakan Fidan sprach am Sonntag mit Antonio Tajani. Am Montag traf Fidan in Wien seine Amtskollegen.",
        ["contact held 2025-05-18: Fidan, Tajani"],
    ),
    "a dinner in somebody's honour": (
        "Am Abend des 18. Mai gab Emmanuel Macron ein Essen zu Ehren der finnischen Außenministerin Elina Valtonen.",
        ["meeting held 2025-05-18: Macron, Valtonen"],
    ),
    "what the talk was about": (
        "Hakan Fidan traf am Montag David Lammy. Thema ihres Gesprächs war auch der Staatenbund Mercosur - also Brasilien und Argentinien.",
        ["meeting held 2025-05-19: Fidan, Lammy"],
    ),
    "a round table": (
        "Hakan Fidan und David Lammy nahmen am Montag an einem Runden Tisch der Universität teil.",
        [],
    ),
    "each partner at a place of his own": (
        "Hakan Fidan führte am Montag Gespräche mit Gideon Saar in Jerusalem und Badr Abdelatty in Kairo.",
        [
            "talks held 2025-05-19: Abdelatty, Fidan | in Kairo/EG",
            "talks held 2025-05-19: Fidan, Saar | in Jerusalem/IL",
        ],
    ),
    "a list that goes on with an article": (
        "Hakan Fidan will am Donnerstag mit David Lammy, dem japanischen Außenminister Takeshi Iwaya und Antonio Tajani sprechen.",
        ["contact planned 2025-05-22: Fidan, Iwaya, Lammy, Tajani"],
    ),
    "a list with a woman's office": (
        "Am Donnerstag soll Hakan Fidan David Lammy, die finnische Außenministerin Elina Valtonen und Antonio Tajani treffen.",
        ["meeting planned 2025-05-22: Fidan, Lammy, Tajani, Valtonen"],
    ),
    "with whom, behind words of the medium": (
        "Hakan Fidan konferierte am Montag per Video mit Antonio Tajani.",
        ["video_call held 2025-05-19: Fidan, Tajani"],
    ),
    "a city that ends like a genitive": (
        "Am 7. Mai besuchte David Lammy Paris. Am Montag hat Hakan Fidan Vilnius und Damaskus besucht.",
        [
            "visit held 2025-05-07: Lammy | in Paris/FR",
            "visit held 2025-05-19: Fidan | in Damaskus/SY",
            "visit held 2025-05-19: Fidan | in Vilnius/LT",
        ],
    ),
    "with whom, behind words of manner": (
        "Hakan Fidan kam nach Rom. Am Montag redete er unter vier Augen mit Antonio Tajani.",
        ["meeting held 2025-05-19: Fidan, Tajani | in Rom/IT", "visit held -: Fidan | in Rom/IT"],
    ),
    "an adverb like a participle joins no clauses": (
        "Am Montag flogen Hakan Fidan und Antonio Tajani überraschend nach Kiew.",
        ["visit held 2025-05-19: Fidan, Tajani | in Kiew/UA"],
    ),
    "the traveller of two sentences before": (
        "Hakan Fidan reist am Donnerstag nach Rom. Anlass ist der Streit um Bohrrechte im Mittelmeer. Fest eingeplant ist ein Gespräch mit Antonio Tajani.",
        ["meeting planned -: Fidan, Tajani | in Rom/IT", "visit planned 2025-05-22: Fidan | in Rom/IT"],
    ),
    "an audience": (
        "Hakan Fidan ist am Montag in Rom eingetroffen. Denkbar sei auch eine Audienz bei Papst Leo XIV., hieß es.",
        ["meeting possible -: Fidan, XIV.", "visit held 2025-05-19: Fidan | in Rom/IT"],
    ),
    "a passive without a subject": (
        "David Lammy hält sich in Kairo auf. Auch mit Badr Abdelatty sei am Montag gesprochen worden, hieß es.",
        ["meeting held 2025-05-19: Abdelatty, Lammy | in Kairo/EG", "visit ongoing -: Lammy | in Kairo/EG"],
    ),
    "names behind offices": (
        "Ein Treffen der Präsidenten Russlands und der USA, Wladimir Putin und Donald Trump, ist für Juni in Doha geplant.",
        ["meeting planned 2025-06: Putin, Trump | in Doha/QA"],
    ),
    "a long phrase before the noun": (
        "Das für den 3. Juni in Doha verabredete Treffen zwischen Hakan Fidan und Sergej Lawrow ist geplatzt.",
        ["meeting cancelled 2025-06-03: Fidan, Lawrow | in Doha/QA"],
    ),
    "a list between auxiliary and participle": (
        "In Riad haben sich am Montag Hakan Fidan, Antonio Tajani und Badr Abdelatty getroffen.",
        ["meeting held 2025-05-19: Abdelatty, Fidan, Tajani | in Riad/SA"],
    ),
    "a list with an article in it": (
        "Am Montag sind Hakan Fidan, der saudische Außenminister Faisal bin Farhan und ihr ägyptischer Kollege Badr Abdelatty in Riad zusammengekommen.",
        ["meeting held 2025-05-19: Abdelatty, Farhan, Fidan | in Riad/SA"],
    ),
    "not with this one": (
        "Emmanuel Macron hat am Montag nicht mit Wladimir Putin, sondern mit Donald Trump telefoniert.",
        ["call held 2025-05-19: Macron, Trump"],
    ),
    "a dinner for somebody": (
        "Emmanuel Macron gab am Sonntag im Élysée ein Essen für Abdel Fattah al-Sisi.",
        ["meeting held 2025-05-18: Macron, al-Sisi | in -/FR"],
    ),
    "tea": (
        "Hakan Fidan trank am Montag in Damaskus Tee mit Asaad al-Schaibani.",
        ["meeting held 2025-05-19: Fidan, al-Schaibani | in Damaskus/SY"],
    ),
    "contact taken up": (
        "Marco Rubio nahm am Montag zu Sergej Lawrow Kontakt auf. Marco Rubio hat sich am Sonntag mit Hakan Fidan in Verbindung gesetzt.",
        ["contact held 2025-05-18: Fidan, Rubio", "contact held 2025-05-19: Lawrow, Rubio | by US"],
    ),
    "who brings the others together": (
        "Paul Kagame und Félix Tshisekedi trafen sich am Montag in Doha, wo sie der Emir von Katar an einen Tisch brachte.",
        ["meeting held 2025-05-19: Kagame, Thani, Tshisekedi | in Doha/QA"],
    ),
    "they talked it out": (
        "Paul Kagame und Félix Tshisekedi haben sich am Montag in Doha ausgesprochen. Sie haben sich für eine Waffenruhe ausgesprochen.",
        ["meeting held 2025-05-19: Kagame, Tshisekedi | in Doha/QA"],
    ),
    "had been there": (
        "Am Samstag war David Lammy in Kairo gewesen. Zuvor war er in Rom Botschafter gewesen.",
        ["visit held 2025-05-17: Lammy | in Kairo/EG"],
    ),
    "governments by their seats": (
        "Die Regierungen in Neu-Delhi und Islamabad stehen nach Angaben beider Seiten in Verbindung.",
        ["contact ongoing -: Indien, Pakistan"],
    ),
    "both things": (
        "Hakan Fidan kritisierte Antonio Tajani. Die beiden Abkommen trafen auf Kritik.",
        [],
    ),
    "a name that explains a title": (
        "Antonio Tajani telefonierte am Montag mit dem Vorsitzenden des libyschen Präsidialrats, Mohammed al-Menfi.",
        ["call held 2025-05-19: Tajani, al-Menfi"],
    ),
    "a part of the verb behind a name": (
        "David Lammy kam am Montag in Kairo mit Ägyptens Außenminister, Badr Abdelatty, zusammen und sprach über Gaza.",
        ["meeting held 2025-05-19: Abdelatty, Lammy | in Kairo/EG"],
    ),
    "a talk before a call": (
        "Nach dem Gespräch mit Wolodymyr Selenskyj rief Donald Trump am Montag auch Wladimir Putin an.",
        ["call held 2025-05-19: Putin, Trump | by US", "contact held -: Selenskyj, Trump"],
    ),
    "each has a preposition": (
        "Marco Rubio hat mit Subrahmanyam Jaishankar und mit Shehbaz Sharif telefoniert.",
        ["call held -: Jaishankar, Rubio", "call held -: Rubio, Sharif"],
    ),
    "each in a talk of his own": (
        "António Guterres traf am Montag Mia Mottley, Hakainde Hichilema und Sadyr Dschaparow zu Einzelgesprächen.",
        [
            "meeting held 2025-05-19: Dschaparow, Guterres",
            "meeting held 2025-05-19: Guterres, Hichilema",
            "meeting held 2025-05-19: Guterres, Mottley",
        ],
    ),
    "the quarrel of others": (
        "Friedrich Merz und Emmanuel Macron haben sich am Sonntag in Toulon getroffen. Gesprochen wurde über den Streit zwischen China und den USA.",
        ["meeting held 2025-05-18: Macron, Merz | in Toulon/FR"],
    ),
    "the meeting is given its number": (
        "Nikol Paschinjan und Recep Tayyip Erdoğan trafen sich am Freitag in Tirana. Es war das dritte Treffen der beiden.",
        ["meeting held 2025-05-16: Erdoğan, Paschinjan | in Tirana/AL"],
    ),
    "another round": (
        "Am Freitag werden die Gespräche zwischen Washington und Teheran in Rom fortgesetzt. Die vierte Runde hatte in Maskat stattgefunden.",
        ["talks held -: Iran, USA | in Maskat/OM", "talks planned 2025-05-23: Iran, USA | in Rom/IT"],
    ),
    "who says I": (
        "»Ich habe gestern lange mit Präsident Selenskyj gesprochen«, sagte Donald Trump am Dienstag.",
        ["contact held 2025-05-19: Selenskyj, Trump"],
    ),
    "he who is named behind": (
        "Er werde Wladimir Putin noch in dieser Woche anrufen, kündigte Donald Trump an.",
        ["call planned 2025-05-19/2025-05-25: Putin, Trump | by US"],
    ),
    "a description that no list holds": (
        "Victoria Nuland ist am Montag in Niamey eingetroffen. Die Spitzendiplomatin sprach dort mit General Abdourahamane Tiani.",
        [
            "meeting held 2025-05-19: Nuland, Tiani | in Niamey/NE",
            "visit held 2025-05-19: Nuland | in Niamey/NE",
        ],
    ),
    "an outlet speaks there": (
        "Hakan Fidan ist am Montag in Rom gelandet. Der Sender CNN sprach dort mit Antonio Tajani.",
        ["visit held 2025-05-19: Fidan | in Rom/IT"],
    ),
    "told in a call": (
        "Javier Milei hat Giorgia Meloni nach Buenos Aires eingeladen. Er habe ihr den Vorschlag in einem kurzen Telefonat unterbreitet, schrieb er.",
        ["call held -: Meloni, Milei", "visit proposed -: Meloni, Milei | in Buenos Aires/AR | by AR"],
    ),
    "the clause behind the noun": (
        "In dem Telefonat, das Emmanuel Macron am Montag mit Wladimir Putin führte, ging es um die Ukraine.",
        ["call held 2025-05-19: Macron, Putin"],
    ),
    "a relative pronoun before a name": (
        "Das Treffen, zu dem Donald Trump und Xi Jinping am Montag in Seoul zusammenkamen, dauerte zwei Stunden.",
        ["meeting held 2025-05-19: Jinping, Trump | in Seoul/KR | PT2H"],
    ),
    "told again with more": (
        "Friedrich Merz traf am Montag Donald Tusk in Warschau. Mit Tusk redete er über die Grenzkontrollen.",
        ["meeting held 2025-05-19: Merz, Tusk | in Warschau/PL"],
    ),
    "several without an article": (
        "Geplant sind Treffen von Johann Wadephul mit Benjamin Netanjahu und Isaac Herzog.",
        ["meeting planned -: Herzog, Wadephul", "meeting planned -: Netanjahu, Wadephul"],
    ),
    "who took part by the clause behind the noun": (
        "Bei dem Treffen in London, an dem neben David Lammy auch Keith Kellogg und Andrij Jermak teilnahmen, ging es um eine Waffenruhe.",
        ["meeting held -: Jermak, Kellogg, Lammy | in London/GB"],
    ),
    "another noun before the partner": (
        "JD Vance und Marco Rubio trafen sich am Rande der Amtseinführung mit Wolodymyr Selenskyj. Friedrich Merz sprach über den Streit mit China.",
        ["meeting held -: Rubio, Selenskyj, Vance"],
    ),
    "by his own account": (
        "Alexander Stubb hat nach eigenen Angaben mit Donald Trump gesprochen.",
        ["contact held -: Stubb, Trump"],
    ),
    "at any time": (
        "Alexander Lukaschenko sei jederzeit zu einem Gespräch mit Wolodymyr Selenskyj bereit, hieß es.",
        ["contact possible -: Lukaschenko, Selenskyj"],
    ),
    "met by chance": (
        "Ilham Alijew und Nikol Paschinjan liefen sich am Freitag in Tirana über den Weg.",
        ["meeting held 2025-05-16: Alijew, Paschinjan | in Tirana/AL"],
    ),
    "came to talk": (
        "Narendra Modi und Muhammad Yunus kamen am Freitag in Bangkok erstmals ins Gespräch.",
        ["meeting held 2025-05-16: Modi, Yunus | in Bangkok/TH"],
    ),
    "congratulated on the telephone": (
        "Luiz Inácio Lula da Silva gratulierte Mark Carney am Montag telefonisch zu seinem Wahlsieg.",
        ["call held 2025-05-19: Carney, Silva | by BR"],
    ),
    "had a guest": (
        "Abdel Fattah al-Sisi hat König Abdullah II. am Montag in Kairo zu Gast gehabt.",
        ["meeting held 2025-05-19: II., al-Sisi | in Kairo/EG"],
    ),
    "a visit from elsewhere": (
        "Alexander Lukaschenko bekommt Besuch aus Peking: Am Donnerstag wird Wang Yi in Minsk erwartet.",
        ["visit planned 2025-05-22: Yi | in Minsk/BY"],
    ),
    "a companion": (
        "Wang Yi flog am Montag mit seinem pakistanischen Kollegen Ishaq Dar nach Kabul.",
        ["visit held 2025-05-19: Dar, Yi | in Kabul/AF"],
    ),
    "they who were three": (
        "Unter Vermittlung von Charles Michel sind Nikol Paschinjan und Ilham Alijew am Sonntag in Brüssel zusammengekommen. Fast fünf Stunden lang redeten sie über die Grenze.",
        ["meeting held 2025-05-18: Alijew, Michel, Paschinjan | in Brüssel/BE | PT5H"],
    ),
    "an interview": (
        "Herr Schallenberg, was tut Österreich?\nViel. Erst am Montag habe ich lange mit Ayman Safadi telefoniert.",
        ["call held 2025-05-19: Safadi, Schallenberg"],
    ),
    "one audience after the other": (
        "Papst Leo XIV. hat am Sonntag zunächst Wolodymyr Selenskyj und dann JD Vance in Audienz empfangen.",
        ["meeting held 2025-05-18: Selenskyj, XIV.", "meeting held 2025-05-18: Vance, XIV."],
    ),
    "a conference by video": (
        "Am Sonntag hatten Friedrich Merz, Emmanuel Macron und Keir Starmer in einer Schalte mit Donald Trump beraten.",
        ["video_call held 2025-05-18: Macron, Merz, Starmer, Trump"],
    ),
    "spoke somebody": (
        "Mohammed bin Abdulrahman Al Thani hat am Montag in Washington den Nahost-Gesandten Steve Witkoff gesprochen.",
        ["meeting held 2025-05-19: Thani, Witkoff | in Washington/US"],
    ),
    "dinner at somebody's": (
        "Wolodymyr Selenskyj reist am Mittwoch nach Paris, diesmal zum Abendessen bei Emmanuel Macron.",
        [
            "meeting planned 2025-05-21: Macron, Selenskyj | in Paris/FR",
            "visit planned 2025-05-21: Selenskyj | in Paris/FR",
        ],
    ),
    "whom one proposes to meet together with a third": (
        "Recep Tayyip Erdoğan hat Wladimir Putin vorgeschlagen, ein Treffen mit Wolodymyr Selenskyj abzuhalten.",
        ["meeting proposed -: Erdoğan, Putin, Selenskyj | by TR"],
    ),
    "how long stands before the partner": (
        "Am Montag hatte Marco Rubio schon fünfeinhalb Stunden mit Wang Yi konferiert.",
        ["meeting held 2025-05-19: Rubio, Yi | PT5H30M"],
    ),
    "a vice is not the one whose vice he is": (
        "Emmanuel Macron empfing am Montag die stellvertretende Ministerpräsidentin und Außenministerin des Kosovo, Donika Gërvalla-Schwarz.",
        ["meeting held 2025-05-19: Gërvalla-Schwarz, Macron"],
    ),
    "mediators of a state": (
        "Eine Delegation der Hamas führte am Montag in Kairo Gespräche mit ägyptischen Vermittlern.",
        ["talks held 2025-05-19: Hamas, Ägypten | in Kairo/EG"],
    ),
    "the other one of a contact called off": (
        "Aleksandar Vučić hat ein Gespräch mit Friedrich Merz abgesagt. Ein Treffen mit Premier Đuro Macut fiel ebenfalls ins Wasser.",
        ["contact cancelled -: Merz, Vučić", "meeting cancelled -: Macut, Merz"],
    ),
    "who was met beside another": (
        "Wolodymyr Selenskyj kam am Montag aus Rom, wo er neben Sergio Mattarella auch Giorgia Meloni traf.",
        [
            "meeting held 2025-05-19: Mattarella, Selenskyj | in Rom/IT",
            "meeting held 2025-05-19: Meloni, Selenskyj | in Rom/IT",
        ],
    ),
    "made welcome": (
        "Frank-Walter Steinmeier hat Wolodymyr Selenskyj am Montag willkommen geheißen.",
        ["meeting held 2025-05-19: Selenskyj, Steinmeier"],
    ),
    "an owner whom nobody knows": (
        "Yoweri Museveni telefonierte am Montag mit William Ruto. Ein Treffen des Milizenführers mit Abdel Fattah al-Burhan wurde verschoben.",
        ["call held 2025-05-19: Museveni, Ruto"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_the_parties_are_found(name: str) -> None:
    text, expected = CASES[name]
    assert sorted(told(text)) == expected
