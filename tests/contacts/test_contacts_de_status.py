"""German contacts that were not, or not yet: denied hearsay, plans given up, proposals; who asked and how often. The day is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "what somebody confirmed to have done": (
        "Friedrich Merz bestätigte, am Montag mit Emmanuel Macron telefoniert zu haben.",
        ["call held 2025-05-19: Macron, Merz"],
    ),
    "what somebody denied to have done": (
        "Friedrich Merz bestritt, sich mit Emmanuel Macron getroffen zu haben.",
        ["meeting denied -: Macron, Merz"],
    ),
    "what somebody hopes to have": (
        "Friedrich Merz hofft, Emmanuel Macron bald zu treffen.",
        ["meeting possible -: Macron, Merz"],
    ),
    "what is to be done at it": (
        "Friedrich Merz will bei dem Treffen mit Emmanuel Macron auch den Handel ansprechen.",
        ["meeting planned -: Macron, Merz"],
    ),
    "what was not wanted at it": (
        "Friedrich Merz wollte bei dem Treffen mit Emmanuel Macron keine Zusagen machen.",
        ["meeting held -: Macron, Merz"],
    ),
    "what is to be seen on a journey": (
        "Emmanuel Macron wird während seines Besuchs in Rom eine Fabrik besichtigen.",
        ["visit planned -: Macron | in Rom/IT"],
    ),
    "the next one, which was": (
        "Friedrich Merz und Emmanuel Macron trafen sich im Januar in Rom. Das nächste Treffen fand am 3. März in Wien statt.",
        [
            "meeting held 2025-01: Macron, Merz | in Rom/IT",
            "meeting held 2025-03-03: Macron, Merz | in Wien/AT",
        ],
    ),
    "the next one, which was only planned": (
        "Das nächste Treffen von Friedrich Merz und Emmanuel Macron war für den 3. März 2025 geplant.",
        ["meeting planned 2025-03-03: Macron, Merz"],
    ),
    "the next one, still to come": (
        "Friedrich Merz und Emmanuel Macron trafen sich im Januar in Rom. Bei ihrem nächsten Treffen im Oktober wollen sie über Öl sprechen.",
        ["meeting held 2025-01: Macron, Merz | in Rom/IT", "meeting planned 2025-10: Macron, Merz"],
    ),
    "not on the programme": (
        "Ein Abstecher Emmanuel Macrons nach Rom stehe nicht auf dem Programm, sagte eine Sprecherin.",
        ["visit denied -: Macron | in Rom/IT"],
    ),
    "not ruled out": (
        "Ein Treffen zwischen Friedrich Merz und Emmanuel Macron ist nicht ausgeschlossen.",
        ["meeting possible -: Macron, Merz"],
    ),
    "it did not come to it": (
        "Zu einem Treffen zwischen Friedrich Merz und Wladimir Putin kam es am Montag jedoch nicht.",
        ["meeting denied 2025-05-19: Merz, Putin"],
    ),
    "what was not told": (
        "Wann sich Wladimir Putin und Donald Trump treffen werden, wurde nicht mitgeteilt.",
        ["meeting planned -: Putin, Trump"],
    ),
    "brackets part no clause": (
        "Am Samstag wollen der neue US-Präsident und Bundeskanzler Friedrich Merz (CDU) miteinander telefonieren.",
        ["call planned 2025-05-24: Merz, Trump"],
    ),
    "what is said to follow": (
        "Hakan Fidan reist am Donnerstag nach Rom. Danach reise er nach Wien weiter, teilte ein Sprecher mit.",
        ["visit planned -: Fidan | in Wien/AT", "visit planned 2025-05-22: Fidan | in Rom/IT"],
    ),
    "a reception on a journey to come": (
        "Hakan Fidan reist am Donnerstag nach Rom. Empfangen wird Fidan dort von Antonio Tajani.",
        ["meeting planned -: Fidan, Tajani | in Rom/IT", "visit planned 2025-05-22: Fidan | in Rom/IT"],
    ),
    "an appointment": (
        "Hakan Fidan reist am Donnerstag nach Rom. Auch ein Termin mit Antonio Tajani ist vorgesehen.",
        ["meeting planned -: Fidan, Tajani | in Rom/IT", "visit planned 2025-05-22: Fidan | in Rom/IT"],
    ),
    "who stays somewhere": (
        "Hakan Fidan hält sich zu Gesprächen in Rom auf. Antonio Tajani befindet sich in Wien.",
        ["visit ongoing -: Fidan | in Rom/IT", "visit ongoing -: Tajani | in Wien/AT"],
    ),
    "who stayed somewhere": (
        "18. Mai: Hakan Fidan weilt in Rom.",
        ["visit held 2025-05-18: Fidan | in Rom/IT"],
    ),
    "a meeting on the journey just told": (
        "Am kommenden Mittwoch wird Hakan Fidan wieder ins Ausland reisen. Fidan trifft sich mit Antonio Tajani zum Austausch.",
        ["meeting planned 2025-05-21: Fidan, Tajani"],
    ),
    "what is open": (
        "Fraglich ist, ob Wladimir Putin und Donald Trump sich treffen werden.",
        ["meeting possible -: Putin, Trump"],
    ),
    "decided on, and it never was": (
        "Friedrich Merz und Emmanuel Macron beschlossen am Montag ein Treffen. Doch dieses sollte nie stattfinden.",
        ["meeting cancelled -: Macron, Merz"],
    ),
    "agreed on, and it came to nothing": (
        "Friedrich Merz und Emmanuel Macron vereinbarten für Juni ein Treffen. Dazu kam es aber nicht.",
        ["meeting cancelled -: Macron, Merz"],
    ),
    "agreed on, later called off": (
        "Friedrich Merz und Emmanuel Macron haben für Donnerstag ein Treffen vereinbart. Es wurde später abgesagt.",
        ["meeting cancelled 2025-05-22: Macron, Merz"],
    ),
    "a plan that leads back to a call that was": (
        "Friedrich Merz und Emmanuel Macron wollen am Freitag an ihr Telefonat vom 3. Mai anknüpfen.",
        ["call held 2025-05-03: Macron, Merz"],
    ),
    "a negation far from its verb": (
        "Hakan Fidan wird in dieser Woche nicht mit seinem italienischen Kollegen Antonio Tajani sprechen.",
        ["contact denied 2025-05-19/2025-05-25: Fidan, Tajani"],
    ),
    "without a mediator is no denial": (
        "Am Montag hatten Hakan Fidan und Antonio Tajani lange verhandelt, ohne jeden Vermittler.",
        ["talks held 2025-05-19: Fidan, Tajani"],
    ),
    "what is prepared is another contact": (
        "Hakan Fidan hat am Montag mit Antonio Tajani telefonisch die Vorbereitung des Gipfels erörtert.",
        ["call held 2025-05-19: Fidan, Tajani"],
    ),
    "should have come together": (
        "Eigentlich hätte Hakan Fidan am Mittwoch mit Antonio Tajani zusammenkommen sollen.",
        ["meeting cancelled 2025-05-21: Fidan, Tajani"],
    ),
    "a denial of reports": (
        "Das Außenministerium in Athen ist Berichten entgegengetreten, wonach Giorgos Gerapetritis am Sonntag mit Hakan Fidan telefoniert habe.",
        ["call denied 2025-05-18: Fidan, Gerapetritis"],
    ),
    "not a word is true": (
        "Giorgos Gerapetritis soll am Sonntag mit Hakan Fidan telefoniert haben. Davon sei kein Wort wahr, hieß es in Athen.",
        ["call denied 2025-05-18: Fidan, Gerapetritis"],
    ),
    "no such talk": (
        "Giorgos Gerapetritis soll am Sonntag mit Hakan Fidan telefoniert haben. Ein solches Gespräch habe es nicht gegeben, erklärte ein Sprecher.",
        ["call denied 2025-05-18: Fidan, Gerapetritis"],
    ),
    "hearsay that nobody denies": (
        "Giorgos Gerapetritis soll am Sonntag mit Hakan Fidan telefoniert haben. Es ging um Zypern.",
        ["call held 2025-05-18: Fidan, Gerapetritis"],
    ),
    "a denial of something else": (
        "Giorgos Gerapetritis hat am Sonntag mit Hakan Fidan telefoniert. Er wies Vorwürfe der Opposition zurück.",
        ["call held 2025-05-18: Fidan, Gerapetritis"],
    ),
    "not for now": (
        "Marco Rubio reist vorerst nicht nach Peking.",
        ["visit cancelled -: Rubio | in Peking/CN"],
    ),
    "a reception on a journey called off": (
        "Hakan Fidan hat seine für Mittwoch geplante Reise nach Rom abgesagt. Antonio Tajani wollte ihn in der Villa Madama empfangen.",
        ["meeting cancelled -: Fidan, Tajani | in Rom/IT", "visit cancelled 2025-05-21: Fidan | in Rom/IT"],
    ),
    "for the first time in years": (
        "Zwischen Ankara und Damaskus ist am Montag erstmals seit Jahren telefoniert worden.",
        ["call held 2025-05-19: Syrien, Türkei"],
    ),
    "a number before -mal": (
        "Mehr als 30-mal hat Viktor Orbán in seiner Amtszeit Wladimir Putin getroffen.",
        ["meeting held -: Orbán, Putin | more 30"],
    ),
    "who moderates": (
        "Am Montag berieten Recep Tayyip Erdoğan und Ulf Kristersson in Vilnius, moderiert von Mark Rutte, über den Beitritt.",
        ["talks held 2025-05-19: Erdoğan, Kristersson, Rutte | in Vilnius/LT"],
    ),
    "took up the receiver": (
        "Mark Carney griff zum Hörer und sprach am Montag mit Claudia Sheinbaum.",
        ["call held 2025-05-19: Carney, Sheinbaum | by CA"],
    ),
    "asked to come": (
        "Narendra Modi hat Prabowo Subianto gebeten, am 26. Januar nach Neu-Delhi zu kommen.",
        ["visit proposed 2026-01-26: Modi, Subianto | in Neu-Delhi/IN | by IN"],
    ),
    "invited to a meal and spoke there": (
        "König Salman lud Ahmed al-Scharaa zum Fastenbrechen in seinen Palast und sprach mit ihm über den Wiederaufbau.",
        ["meeting held -: al-Asis, al-Scharaa | by SA"],
    ),
    "proposed to one another": (
        "Claudia Sheinbaum hat Bernardo Arévalo vorgeschlagen, sich im Juni in Mexiko-Stadt zu treffen.",
        ["meeting proposed 2025-06: Arévalo, Sheinbaum | in Mexiko-Stadt/MX | by MX"],
    ),
    "neither of them": (
        "Weder Wladimir Putin noch Donald Trump werden am Donnerstag nach Istanbul reisen.",
        ["visit denied 2025-05-22: Putin, Trump | in Istanbul/TR"],
    ),
    "agreed upon": (
        "Die Ukraine und Russland haben sich auf ein weiteres Treffen in Istanbul verständigt.",
        ["meeting planned -: Russland, Ukraine | in Istanbul/TR"],
    ),
    "what they agreed upon when they met": (
        "Bei ihrem Treffen in Riad vereinbarten Donald Trump und Mohammed bin Salman am Dienstag Geschäfte.",
        ["meeting held 2025-05-20: Salman, Trump | in Riad/SA"],
    ),
    "a visit that never came about": (
        "Ein für Mai in Jerewan geplanter Besuch von Ilham Alijew kam nicht zustande.",
        ["visit cancelled 2025-05: Alijew | in Eriwan/AM"],
    ),
    "received today in the passive": (
        "Hakan Fidan wurde am Dienstag in Rom von Antonio Tajani empfangen.",
        ["meeting held 2025-05-20: Fidan, Tajani | in Rom/IT"],
    ),
    "not refused": (
        "Claudia Sheinbaum lehnte ein Treffen mit Donald Trump nicht ab.",
        ["meeting possible -: Sheinbaum, Trump"],
    ),
    "ruled out": (
        "Dass Wladimir Putin selbst nach Istanbul kommt, schloss der Kreml aus.",
        ["visit denied -: Putin | in Istanbul/TR"],
    ),
    "at somebody's invitation": (
        "Auf Einladung von König Charles III. weilte Emmanuel Macron am Montag in London.",
        ["visit held 2025-05-19: III., Macron | in London/GB | by GB"],
    ),
    "among them": (
        "Am 9. Mai hatte Wladimir Putin in Moskau viele Gäste empfangen, unter ihnen Xi Jinping.",
        ["meeting held 2025-05-09: Jinping, Putin | in Moskau/RU"],
    ),
    "off the table": (
        "Das für Mittwoch verabredete Treffen von Gustavo Petro und Daniel Noboa ist vom Tisch.",
        ["meeting cancelled 2025-05-21: Noboa, Petro"],
    ),
    "planned and not held": (
        "Der für Dienstag geplante Besuch von Emmanuel Macron in Algier findet nicht statt.",
        ["visit cancelled 2025-05-20: Macron | in Algier/DZ"],
    ),
    "no question of it": (
        "Narendra Modi sagte, von einem Telefonat mit Donald Trump könne keine Rede sein.",
        ["call denied -: Modi, Trump"],
    ),
    "rang somebody up": (
        "Kurz nach Mitternacht rief Donald Trump bei Emir Tamim bin Hamad Al Thani durch.",
        ["call held -: Thani, Trump | by US"],
    ),
    "in the present tense, on days that are not over": (
        "Hakan Fidan reist Ende Mai nach Rom. Giorgia Meloni besucht diese Woche Paris. Emmanuel Macron reiste im Mai nach Berlin.",
        [
            "visit held 2025-05: Macron | in Berlin/DE",
            "visit planned 2025-05-19/2025-05-25: Meloni | in Paris/FR",
            "visit planned 2025-05-21/2025-05-31: Fidan | in Rom/IT",
        ],
    ),
    "a plan goes on in the present tense": (
        "Li Qiang wird vom 24. bis 26. Mai Indonesien besuchen. Anschließend reist er nach Malaysia weiter.",
        ["visit planned -: Qiang | in -/MY", "visit planned 2025-05-24/2025-05-26: Qiang | in -/ID"],
    ),
    "going on since": (
        "In Genf verhandeln Vertreter Zyperns und der Türkei seit Montag über den Konflikt.",
        ["talks ongoing -: Türkei, Zypern | in Genf/CH"],
    ),
    "the writer of a letter": (
        "In einem Brief an Friedrich Merz bat Wolodymyr Selenskyj am Montag um Marschflugkörper.",
        ["message held 2025-05-19: Merz, Selenskyj | by UA"],
    ),
    "more than a dozen": (
        "Mehr als ein Dutzend Mal haben sich Viktor Orbán und Aleksandar Vučić bereits getroffen.",
        ["meeting held -: Orbán, Vučić | more 12"],
    ),
    "what somebody is in favour of": (
        "Viktor Orbán hat sich für ein Treffen mit Donald Trump ausgesprochen.",
        ["meeting proposed -: Orbán, Trump | by HU"],
    ),
    "what follows a meeting is planned": (
        "Im Anschluss an das Treffen mit Viktor Orbán plant Donald Trump eine Rede.",
        ["meeting held -: Orbán, Trump"],
    ),
    "one more of its kind": (
        "Donald Trump und Kim Jong-un trafen sich im Juni 2018 in Singapur. Im Februar 2019 endete ein Folgetreffen in Hanoi ohne Ergebnis.",
        [
            "meeting held 2018-06: Jong-un, Trump | in -/SG",
            "meeting held 2019-02: Jong-un, Trump | in Hanoi/VN",
        ],
    ),
    "in favour of what they do not do there": (
        "Viktor Orbán und Donald Trump haben sich am Montag getroffen und sich für Frieden ausgesprochen.",
        ["meeting held 2025-05-19: Orbán, Trump"],
    ),
    "the afternoon of today": (
        "Viktor Orbán wurde am Dienstag von Friedrich Merz in Berlin empfangen. Er war am Morgen gelandet. Am Nachmittag trifft er auch Frank-Walter Steinmeier.",
        [
            "meeting held 2025-05-20: Merz, Orbán | in Berlin/DE",
            "meeting planned 2025-05-20: Orbán, Steinmeier | in Berlin/DE",
            "visit held 2025-05-20: Orbán | in Berlin/DE",
        ],
    ),
    "a plan that comes to nothing": (
        "Das für Juni in Doha geplante Treffen zwischen Hakan Fidan und Sergej Lawrow wird nicht stattfinden.",
        ["meeting cancelled 2025-06: Fidan, Lawrow | in Doha/QA"],
    ),
    "what will not be, by a spokesman": (
        "Das geplante Treffen zwischen Hakan Fidan und Sergej Lawrow werde vorerst nicht stattfinden, sagte ein Sprecher.",
        ["meeting cancelled -: Fidan, Lawrow"],
    ),
    "what is spoken of is not to come": (
        "In der Erklärung wird auch auf das Telefonat zwischen Hakan Fidan und Sergej Lawrow eingegangen, das am 18. Mai stattgefunden hat.",
        ["call held 2025-05-18: Fidan, Lawrow"],
    ),
    "what will be held": (
        "In Doha wird am Freitag ein Treffen zwischen Hakan Fidan und Sergej Lawrow abgehalten.",
        ["meeting planned 2025-05-23: Fidan, Lawrow | in Doha/QA"],
    ),
    "two things that one will do": (
        "Am Freitag wird Hakan Fidan nach Rom reisen und dort ein Gespräch mit Antonio Tajani führen.",
        ["meeting planned -: Fidan, Tajani | in Rom/IT", "visit planned 2025-05-23: Fidan | in Rom/IT"],
    ),
    "what shall begin": (
        "Die Unterhändler der Türkei und Griechenlands sollen in den kommenden zwei Wochen mit ihren Beratungen beginnen.",
        ["talks planned 2025-05-20/2025-06-08: Griechenland, Türkei"],
    ),
    "what is hoped for": (
        "Hakan Fidan sagte, man erhoffe sich Gespräche mit den USA.",
        ["talks possible -: Fidan, USA"],
    ),
    "what was agreed on is no plan to meet": (
        "Hakan Fidan und Antonio Tajani hätten Gespräche über die im April in Wien vereinbarten Verträge geführt, hieß es.",
        ["talks held -: Fidan, Tajani"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_how_far_it_came(name: str) -> None:
    text, expected = CASES[name]
    assert sorted(told(text)) == expected
