"""Contacts of which somebody tells as his own: in a quotation, an interview, a speech. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CALL = "call held 2025-05-19: {}"
CASES = {
    # Quotations.
    "de: named behind": (
        "„Ich habe am Montag mit Antonio Tajani telefoniert“, sagte der türkische Außenminister Hakan Fidan.",
        [CALL.format("Fidan, Tajani")],
    ),
    "de: named before a colon": (
        "Hakan Fidan sagte vor Journalisten: „Wir haben am Montag mit Antonio Tajani telefoniert.“",
        [CALL.format("Fidan, Tajani")],
    ),
    "de: called": (
        "„Antonio Tajani hat mich am Montag angerufen“, erzählte Hakan Fidan.",
        [CALL.format("Fidan, Tajani") + " | by IT"],
    ),
    "de: a possessive": (
        "„Mein Treffen mit Antonio Tajani am Montag war nützlich“, so Hakan Fidan.",
        ["meeting held 2025-05-19: Fidan, Tajani"],
    ),
    "de: the quotation goes on": (
        "„Am Freitag treffe ich Antonio Tajani“, kündigte Hakan Fidan an. „Danach werde ich nach Wien reisen.“",
        ["meeting planned 2025-05-23: Fidan, Tajani", "visit planned -: Fidan | in Wien/AT"],
    ),
    "de: what somebody would like": (
        "„Ich würde Antonio Tajani gern treffen“, sagte Hakan Fidan.",
        ["meeting possible -: Fidan, Tajani"],
    ),
    "de: somebody else's spokesman": (
        "„Ich treffe Antonio Tajani am Freitag“, sagte ein Sprecher Hakan Fidans.",
        [],
    ),
    "de: to whom it was said": (
        "„Ich treffe Antonio Tajani am Freitag“, sagte er Hakan Fidan.",
        [],
    ),
    "de: nobody who holds an office": (
        "Der Bäcker Peter Weber sagte: „Ich habe Antonio Tajani am Montag in Rom getroffen.“",
        [],
    ),
    "en: named behind": (
        "“I'll be going to Rome on Friday,” Hakan Fidan said.",
        ["visit planned 2025-05-23: Fidan | in Rome/IT"],
    ),
    "en: a spokesman": ("“I met Antonio Tajani on Monday,” said a spokesman for Hakan Fidan.", []),
    "en: told somebody": ("“I met Antonio Tajani on Monday,” he told Hakan Fidan.", []),
    "ru: named behind": (
        "«Я в понедельник говорил по телефону с Антонио Таяни», – сказал Хакан Фидан.",
        [CALL.format("Таяни, Фидан")],
    ),
    "ru: we": (
        "«Мы с Антонио Таяни встретились в понедельник», – заявил глава МИД Турции Хакан Фидан.",
        ["meeting held 2025-05-19: Таяни, Фидан"],
    ),
    "ru: my": (
        "«Моя встреча с Антонио Таяни в понедельник была полезной», – сказал Хакан Фидан.",
        ["meeting held 2025-05-19: Таяни, Фидан"],
    ),
    "ru: named before": (
        "Хакан Фидан сказал: «Я встретился в понедельник с Антонио Таяни в Риме».",
        ["meeting held 2025-05-19: Таяни, Фидан | in Рим/IT"],
    ),
    "ru: what somebody would like": (
        "Хакан Фидан хотел бы посетить Рим.",
        ["visit possible -: Фидан | in Рим/IT"],
    ),
    "ru: a spokesman": ("«Я встретил Антонио Таяни», – сказал представитель Хакана Фидана.", []),
    # Interviews and speeches.
    "de: an interview": (
        "Zeitung: Herr Minister, was haben Sie vor?\nHakan Fidan: Viel. Am Freitag werde ich Antonio Tajani treffen.",
        ["meeting planned 2025-05-23: Fidan, Tajani"],
    ),
    "de: another one's part": (
        "Hakan Fidan: Guten Tag.\nZeitung: Ich habe Antonio Tajani am Montag getroffen.",
        [],
    ),
    "en: a transcript": (
        "QUESTION: What is next?\nMINISTER FIDAN: I met Antonio Tajani on Monday in Rome.",
        ["meeting held 2025-05-19: Fidan, Tajani | in Rome/IT"],
    ),
    "de: a speech": (
        "Rede von Außenminister Hakan Fidan\n\nMeine Damen und Herren, ich habe am Montag mit Antonio Tajani telefoniert.",
        [CALL.format("Fidan, Tajani")],
    ),
    "en: remarks": (
        "Remarks by Foreign Minister Hakan Fidan\n\nGood morning. Tomorrow I will travel to Vienna.",
        ["visit planned 2025-05-21: Fidan | in Vienna/AT"],
    ),
    "de: a heading of two": (
        "Erklärung von Hakan Fidan und Antonio Tajani\n\nAm Freitag werde ich nach Wien reisen.",
        [],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_told_by_oneself(name: str) -> None:
    text, expected = CASES[name]
    assert sorted(told(text, name[:2])) == sorted(expected)
