"""German: who is introduced by name behind an office or a delegation, guests, who is awaited, and clauses behind "Das sagte". The day is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    # Offices of one state
    "a minister of state is German": (
        "Staatsministerin Paula Brandt ist am Montag in Ghana eingetroffen.",
        ["visit held 2025-05-19: Brandt | in -/GH"],
    ),
    "a minister of state of another state": (
        "Der britische Staatsminister Paul Brand traf am Montag in Lima Dina Boluarte.",
        ["meeting held 2025-05-19: Boluarte, Brand | in Lima/PE"],
    ),
    # "unter ihnen", "darunter"
    "some of the ministers of a body": (
        "Die Außenminister der G7 berieten am Freitag in Rom, unter ihnen der Franzose Jean-Noël Barrot und sein italienischer Kollege Antonio Tajani.",
        ["talks held 2025-05-16: Barrot, Tajani | in Rom/IT"],
    ),
    "some of the members of a body": (
        "Die Außenminister der Apec-Staaten trafen sich am Freitag, darunter Marco Rubio und Wang Yi.",
        ["meeting held 2025-05-16: Rubio, Yi"],
    ),
    # "mit X ein deutscher Minister"
    "a minister introduced by name": (
        "Zuletzt war im Oktober 2007 mit Gordon Brown ein britischer Premierminister in Bagdad.",
        ["visit held 2007-10: Brown | in Bagdad/IQ"],
    ),
    "introduced at the head of the sentence": (
        "Mit Emmanuel Macron reiste am Montag erstmals ein französischer Präsident nach Kigali.",
        ["visit held 2025-05-19: Macron | in Kigali/RW"],
    ),
    "a partner beside a minister of another state": (
        "Am Montag traf sich mit Antonio Tajani ein britischer Minister.",
        ["meeting held 2025-05-19: Großbritannien, Tajani"],
    ),
    # "unter Minister X"
    "who leads a delegation from a state": (
        "Am Montag traf eine Delegation aus Eritrea unter Außenminister Osman Saleh in Kairo ein.",
        ["visit held 2025-05-19: Saleh | in Kairo/EG"],
    ),
    "who leads a delegation that speaks": (
        "Eine türkische Abordnung unter Außenminister Hakan Fidan sprach am Montag in Rom mit Antonio Tajani.",
        ["meeting held 2025-05-19: Fidan, Tajani | in Rom/IT"],
    ),
    # "Gast von"
    "the guest of a king": (
        "Am Montag war Hakan Fidan in Amman Gast von König Abdullah II. von Jordanien.",
        ["visit held 2025-05-19: Fidan, II. | in Amman/JO"],
    ),
    "the guest of a minister": (
        "Hakan Fidan war am Montag Gast des italienischen Außenministers Antonio Tajani.",
        ["visit held 2025-05-19: Fidan, Tajani"],
    ),
    "the guest of a show": (
        "Hakan Fidan war am Montag in Rom Gast der Sendung.",
        [],
    ),
    # "wird erwartet"
    "awaited where another has come": (
        "Emmanuel Macron ist in Peking. Olaf Scholz wird am Montag erwartet.",
        ["visit ongoing -: Macron | in Peking/CN", "visit planned 2025-05-26: Scholz | in Peking/CN"],
    ),
    "awaited at a summit": (
        "In Peking begann der Apec-Gipfel. Marco Rubio wird am Montag erwartet.",
        ["visit planned 2025-05-26: Rubio | in Peking/CN"],
    ),
    "awaited, with two places told": (
        "Emmanuel Macron ist in Peking. Antonio Tajani besuchte Tokio. Olaf Scholz wird am Montag erwartet.",
        ["visit ongoing -: Macron | in Peking/CN", "visit held -: Tajani | in Tokio/JP"],
    ),
    "awaited, with no place told": (
        "Die Wahl rückt näher. Olaf Scholz wird am Montag erwartet.",
        [],
    ),
    # "Das sagte …, nachdem"
    "told by another, who takes no part": (
        "Das teilte Hakan Fidan mit, nachdem Recep Tayyip Erdoğan in Ankara Viktor Orbán empfangen hatte.",
        ["meeting held -: Erdoğan, Orbán | in Ankara/TR"],
    ),
    "told right after it, on a fresh day": (
        "Das sagte Hakan Fidan am Montag, nachdem er in Rom Antonio Tajani getroffen hatte.",
        ["meeting held 2025-05-19: Fidan, Tajani | in Rom/IT"],
    ),
    "done after it": (
        "Hakan Fidan flog am Montag ab, nachdem er in Rom Antonio Tajani getroffen hatte.",
        ["meeting held -: Fidan, Tajani | in Rom/IT"],
    ),
    "told long ago": (
        "Das sagte Hakan Fidan am 3. März, nachdem er in Rom Antonio Tajani getroffen hatte.",
        ["meeting held -: Fidan, Tajani | in Rom/IT"],
    ),
    "an envoy who was introduced some paragraphs before": (
        "Der UN-Sondergesandte Jamal Tazi kam.\n\nEs regnete.\n\nEs schneite.\n\nDer UN-Gesandte traf am Montag Antonio Tajani.",
        ["meeting held 2025-05-19: Tajani, Tazi"],
    ),
    "a noun behind its attribute is no verb": (
        "Das vereinbarte Treffen von Hakan Fidan mit Antonio Tajani wurde abgesagt, nachdem es Streit gegeben hatte.",
        ["meeting cancelled -: Fidan, Tajani"],
    ),
    "the head of government beside presidents": (
        "Ministerpräsident Pedro Sánchez sprach mit Präsident Joe Biden. Biden lobte Madrid. Danach rief der Regierungschef Präsident Emmanuel Macron an.",
        [
            "contact held -: Biden, Sánchez",
            "call held -: Macron, Sánchez | by ES",
        ],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_who_is_introduced(case: str) -> None:
    text, lines = CASES[case]
    assert told(text) == lines
