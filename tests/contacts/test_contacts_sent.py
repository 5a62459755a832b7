"""Who was sent by a capital, "Unterhändler aus Washington", who awaits a guest, and handshakes that are denied. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: a leader of rebels": (
        "de",
        "Emmanuel Macron empfing am Montag den Rebellenführer Abu Salem Haddad.",
        ["meeting held 2025-05-19: Haddad, Macron"],
    ),
    "de: a leader of a union": (
        "de",
        "Emmanuel Macron empfing am Montag den Gewerkschaftschef Abu Salem Haddad.",
        [],
    ),
    "de: negotiators from two capitals": (
        "de",
        "Zwei Tage lang haben Unterhändler aus Washington und Teheran in Maskat verhandelt.",
        ["talks held -: Iran, USA | in Maskat/OM | P2D"],
    ),
    "de: delegations from two capitals": (
        "de",
        "Delegationen aus Paris und Algier trafen sich am Montag in Rom.",
        ["meeting held 2025-05-19: Algerien, Frankreich | in Rom/IT"],
    ),
    "de: those of two states": (
        "de",
        "Unterhändler der USA und des Iran haben am Montag in Maskat verhandelt.",
        ["talks held 2025-05-19: Iran, USA | in Maskat/OM"],
    ),
    "de: people from two capitals": (
        "de",
        "Studenten aus Paris und Algier trafen sich am Montag in Rom.",
        [],
    ),
    "en: diplomats from two capitals": (
        "en",
        "Diplomats from Cairo and Khartoum met in Rome on Monday.",
        ["meeting held 2025-05-19: Egypt, Sudan | in Rome/IT"],
    ),
    "en: a delegation": (
        "en",
        "A delegation from Beijing arrived in Washington on Monday.",
        ["visit held 2025-05-19: China | in Washington/US"],
    ),
    "ru: negotiators from two capitals": (
        "ru",
        "Дипломаты из Каира и Хартума встретились в понедельник в Риме.",
        ["meeting held 2025-05-19: Египет, Судан | in Рим/IT"],
    ),
    "ru: people from two capitals": (
        "ru",
        "Болельщики из Парижа и Лондона встретились в понедельник в Риме.",
        [],
    ),
    "de: who awaits a guest there": (
        "de",
        "Emmanuel Macron reiste am Montag nach Warschau. Dort erwartete ihn Donald Tusk.",
        [
            "visit held 2025-05-19: Macron | in Warschau/PL",
            "meeting held 2025-05-19: Macron, Tusk | in Warschau/PL",
        ],
    ),
    "de: who awaits a guest some day": (
        "de",
        "Donald Tusk erwartet Emmanuel Macron am Freitag in Warschau.",
        ["visit planned 2025-05-23: Macron, Tusk | in Warschau/PL"],
    ),
    "de: without a handshake": (
        "de",
        "Emmanuel Macron und Donald Tusk sprachen am Montag in Rom miteinander, ohne sich die Hand zu geben.",
        ["meeting held 2025-05-19: Macron, Tusk | in Rom/IT"],
    ),
    "de: no handshake": (
        "de",
        "Emmanuel Macron und Donald Tusk trafen sich am Montag in Rom. Die Hand gaben sie sich nicht.",
        ["meeting held 2025-05-19: Macron, Tusk | in Rom/IT"],
    ),
    "en: without a handshake": (
        "en",
        "Emmanuel Macron and Donald Tusk met in Rome on Monday but did not shake hands.",
        ["meeting held 2025-05-19: Macron, Tusk | in Rome/IT"],
    ),
    "en: a handshake refused": (
        "en",
        "Emmanuel Macron refused to shake hands with Donald Tusk in Rome on Monday.",
        [],
    ),
    "ru: no handshake": (
        "ru",
        "Эммануэль Макрон и Дональд Туск встретились в понедельник в Риме, но не пожали друг другу руки.",
        ["meeting held 2025-05-19: Макрон, Туск | in Рим/IT"],
    ),
    "en: an envoy of a person": (
        "en",
        "An envoy of Vladimir Putin met Emmanuel Macron in Paris on Monday.",
        ["meeting held 2025-05-19: Macron, Russia | in Paris/FR"],
    ),
    "en: an aide to a person": (
        "en",
        "An aide to Vladimir Putin met Emmanuel Macron in Paris on Monday.",
        ["meeting held 2025-05-19: Macron, Russia | in Paris/FR"],
    ),
    "en: an envoy from a person": (
        "en",
        "Emmanuel Macron received an envoy from Vladimir Putin on Monday.",
        ["meeting held 2025-05-19: Macron, Russia"],
    ),
    "en: an adviser to a person": (
        "en",
        "Emmanuel Macron met a senior adviser to Xi Jinping on Monday.",
        ["meeting held 2025-05-19: China, Macron"],
    ),
    "en: an envoy who is named": (
        "en",
        "The special envoy of President Vladimir Putin, Alexander Lavrentiev, met Ahmed al-Sharaa in Damascus on Monday.",
        ["meeting held 2025-05-19: Lavrentiev, al-Sharaa | in Damascus/SY"],
    ),
    "en: an aide who is named": (
        "en",
        "Emmanuel Macron met Yuri Ushakov, an aide to Vladimir Putin, on Monday.",
        ["meeting held 2025-05-19: Macron, Ushakov"],
    ),
    "en: a letter from a person": (
        "en",
        "Emmanuel Macron received a letter from Vladimir Putin on Monday.",
        ["message held 2025-05-19: Macron, Putin"],
    ),
    "en: an aide who is sent to a person": (
        "en",
        "Vladimir Putin sent an aide to Emmanuel Macron on Monday.",
        [],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_who_was_sent_and_who_awaits(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
