"""German verbs of contact beside the usual ones, and what they mean elsewhere. The day is Tuesday, 20 May 2025."""

import pytest
from contact_factory import reports_of, told

CASES = {
    "who sat at somebody's": (
        "Kaja Kallas saß am Montag in Ankara beim türkischen Präsidenten Recep Tayyip Erdoğan.",
        ["meeting held 2025-05-19: Erdoğan, Kallas | in Ankara/TR"],
    ),
    "who sat opposite whom": (
        "Kaja Kallas saß am Montag in einem Hotel in Ankara dem Chefunterhändler Hakan Fidan gegenüber.",
        ["meeting held 2025-05-19: Fidan, Kallas | in Ankara/TR"],
    ),
    "whose plan it was about": (
        "Italien und die Türkei wollen am Donnerstag in Bern Gespräche über den Plan von Emmanuel Macron führen. "
        "Antonio Tajani und Hakan Fidan führten am Montag ein Gespräch über die Vorschläge von Macron.",
        ["contact held 2025-05-19: Fidan, Tajani", "talks planned 2025-05-22: Italien, Türkei | in Bern/CH"],
    ),
    "a clause that opens the sentence": (
        "Dass der türkische Außenminister Hakan Fidan am Montag in Rom Antonio Tajani getroffen habe, wird bestritten. "
        "Nachdem der Präsident Emmanuel Macron Giorgia Meloni getroffen hatte, reiste er ab.",
        ["meeting denied 2025-05-19: Fidan, Tajani | in Rom/IT", "meeting held -: Macron, Meloni"],
    ),
    "who sat at a conference": (
        "Friedrich Merz saß am Montag bei der Klausur der Fraktion in der ersten Reihe.",
        [],
    ),
    "who looked in": (
        "Marco Rubio will am Donnerstag noch bei Narendra Modi in Delhi vorbeischauen.",
        ["meeting planned 2025-05-22: Modi, Rubio | in Neu-Delhi/IN"],
    ),
    "a singer who looks in": ("Die Sängerin schaute am Montag bei ihren Fans in Köln vorbei.", []),
    "who came with a request": (
        "Petr Pavel wurde am Montag bei Emmanuel Macron vorstellig.",
        ["meeting held 2025-05-19: Macron, Pavel"],
    ),
    "a call at somebody's": (
        "Giorgia Meloni rief am Sonntagabend bei Donald Trump an.",
        ["call held 2025-05-18: Meloni, Trump | by IT"],
    ),
    "a call that reached somebody": (
        "Mark Rutte erreichte am Montag Donald Trump am Telefon.",
        ["call held 2025-05-19: Rutte, Trump | by NATO"],
    ),
    "an embrace": (
        "Am Flughafen schloss Narendra Modi am Montag Emmanuel Macron in die Arme.",
        ["meeting held 2025-05-19: Macron, Modi"],
    ),
    "an embrace in sports": (
        "Der Trainer umarmte nach dem Spiel am Montag seinen Torwart Manuel Neuer.",
        [],
    ),
    "a hand": (
        "Donald Trump drückte Ahmed al-Scharaa am vergangenen Mittwoch in Riad die Hand.",
        ["meeting held 2025-05-14: Trump, al-Scharaa | in Riad/SA"],
    ),
    "a free hand": ("Wladimir Putin ließ Donald Trump bei der Ukraine freie Hand.", []),
    "who bargained": (
        "Acht Stunden lang feilschten Donald Tusk und Wolodymyr Selenskyj am Montag in Warschau um Getreide.",
        ["talks held 2025-05-19: Selenskyj, Tusk | in Warschau/PL | PT8H"],
    ),
    "a club that bargained": ("Der Verein feilschte am Montag mit Real Madrid um die Ablöse.", []),
    "who parted without a result": (
        "Die Delegationen Indiens und Pakistans gingen am Montag in Genf ohne Ergebnis auseinander.",
        ["meeting held 2025-05-19: Indien, Pakistan | in Genf/CH"],
    ),
    "who left without meeting": (
        "Wladimir Putin reiste am Montag nach Minsk, ohne Alexander Lukaschenko zu treffen.",
        ["meeting denied 2025-05-19: Lukaschenko, Putin", "visit held 2025-05-19: Putin | in Minsk/BY"],
    ),
    "who signed with whom": (
        "Edi Rama unterzeichnete am Montag in Tirana mit Keir Starmer ein Abkommen über Rückführungen.",
        ["meeting held 2025-05-19: Rama, Starmer | in Tirana/AL"],
    ),
    "states that signed": ("Deutschland unterzeichnete 1990 mit Polen den Grenzvertrag.", []),
    "who set off": (
        "Am Sonntag machte sich Olaf Scholz auf den Weg nach Kiew.",
        ["visit held 2025-05-18: Scholz | in Kiew/UA"],
    ),
    "who got off the train": (
        "Am Montag stieg Kaja Kallas in Kiew aus dem Zug.",
        ["visit held 2025-05-19: Kallas | in Kiew/UA"],
    ),
    "a red carpet": (
        "Xi Jinping rollte am Montag in Peking für Luiz Inácio Lula da Silva den roten Teppich aus.",
        ["meeting held 2025-05-19: Jinping, Silva | in Peking/CN"],
    ),
    "whom he had come": (
        "Wladimir Putin bat am Montag Robert Fico zu sich in den Kreml.",
        ["meeting held 2025-05-19: Fico, Putin | in -/RU"],
    ),
    "all three of them, together": (
        "Friedrich Merz, Emmanuel Macron und Donald Tusk trafen sich am Montag in Rom. Die drei riefen am Abend bei Donald Trump an.",
        [
            "call held 2025-05-19: Macron, Merz, Trump, Tusk",
            "meeting held 2025-05-19: Macron, Merz, Tusk | in Rom/IT",
        ],
    ),
    "who awaits a guest": (
        "Narendra Modi erwartet in der kommenden Woche Wladimir Putin in Neu-Delhi.",
        ["visit planned 2025-05-26/2025-06-01: Modi, Putin | in Neu-Delhi/IN"],
    ),
    "who awaits something": (
        "Donald Trump erwartet von Xi Jinping Zugeständnisse. Die Ukraine erwartet Russlands Angriff im Sommer.",
        [],
    ),
    "whose answer is awaited": ("Emmanuel Macron erwartet Friedrich Merz’ rasche Zustimmung.", []),
    "who was warned by phone": (
        "Steve Witkoff hatte Benjamin Netanjahu am Montag am Telefon vor einem Angriff gewarnt.",
        ["call held 2025-05-19: Netanjahu, Witkoff"],
    ),
    "who was warned": ("Olaf Scholz warnte Wladimir Putin am Montag vor einem Angriff.", []),
    "who was on the line": (
        "Donald Trump hatte am Montag Recep Tayyip Erdoğan am Apparat.",
        ["call held 2025-05-19: Erdoğan, Trump"],
    ),
    "for whom there was time": (
        "Maia Sandu nahm sich am Montag in Chișinău eine Stunde Zeit für António Costa.",
        ["meeting held 2025-05-19: Costa, Sandu | in Chișinău/MD | PT1H"],
    ),
    "who was met at the airport": (
        "Narendra Modi wurde am Montag von Präsident Prabowo Subianto am Flughafen abgeholt.",
        ["meeting held 2025-05-19: Modi, Subianto"],
    ),
    "what was received": ("Der Minister nahm das Gerät am Montag in Empfang.", []),
    "who faced the press together": (
        "Emmanuel Macron und William Ruto traten am Montag in Nairobi gemeinsam vor die Kameras.",
        ["meeting held 2025-05-19: Macron, Ruto | in Nairobi/KE"],
    ),
    "with whom hours were spent": (
        "Xi Jinping verbrachte am Montag drei Stunden mit Emmanuel Macron in Chengdu.",
        ["meeting held 2025-05-19: Jinping, Macron | in Chengdu/CN | PT3H"],
    ),
    "who put themselves together on screens": (
        "Keir Starmer und Mette Frederiksen schalteten sich am Montag mit Wolodymyr Selenskyj zusammen.",
        ["video_call held 2025-05-19: Frederiksen, Selenskyj, Starmer"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_the_verb_is_understood(name: str) -> None:
    text, expected = CASES[name]
    assert sorted(told(text)) == expected


def test_haben_is_no_word_of_contact_beside_another() -> None:
    text = "Hakan Fidan und Antonio Tajani haben am Montag am Telefon miteinander gesprochen."
    (report,) = reports_of(text)
    assert [text[one.start : one.end] for one in report.evidence if one.field == "contact"] == ["gesprochen"]
