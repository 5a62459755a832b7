"""Who says it, put into the middle of a sentence; and what was put off once and takes place after all. The day is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

INSERTS = {
    "ru: as an agency reports": (
        "Сергей Лавров встретился, как сообщает агентство, в понедельник с Хаканом Фиданом.",
        ["meeting held 2025-05-19: Лавров, Фидан"],
    ),
    "de: a clause with wie, the verb before it": (
        "Hakan Fidan telefonierte, wie ein Sprecher sagte, am Montag mit Antonio Tajani.",
        ["call held 2025-05-19: Fidan, Tajani"],
    ),
    "de: a clause with wie, the auxiliary before it": (
        "Hakan Fidan hat, wie sein Ministerium mitteilte, am Montag mit Antonio Tajani telefoniert.",
        ["call held 2025-05-19: Fidan, Tajani"],
    ),
    "de: a clause with wie between dashes": (
        "Hakan Fidan hat am Montag – wie ein Sprecher sagte – mit Antonio Tajani telefoniert.",
        ["call held 2025-05-19: Fidan, Tajani"],
    ),
    "de: a condition": (
        "Hakan Fidan wird am Donnerstag, sofern es die Lage erlaubt, Antonio Tajani in Rom treffen.",
        ["meeting planned 2025-05-22: Fidan, Tajani | in Rom/IT"],
    ),
    "de: a condition in a clause of what was said": (
        "Hakan Fidan hat angekündigt, dass er, sobald es geht, am Donnerstag Antonio Tajani treffen werde.",
        ["meeting planned 2025-05-22: Fidan, Tajani"],
    ),
    "de: who says so, without a verb": (
        "Hakan Fidan hat, so ein Sprecher, am Montag mit Antonio Tajani telefoniert.",
        ["call held 2025-05-19: Fidan, Tajani"],
    ),
    "de: so heißt es": (
        "Hakan Fidan hat, so heißt es in Ankara, am Montag mit Antonio Tajani telefoniert.",
        ["call held 2025-05-19: Fidan, Tajani"],
    ),
    "de: a day behind it": (
        "Die Minister Italiens und der Türkei, Antonio Tajani und Hakan Fidan, haben, wie verlautete, am 12. November in Rom miteinander gesprochen.",
        ["meeting held 2024-11-12: Fidan, Tajani | in Rom/IT"],
    ),
    "de: the subject before it": (
        "Das Treffen von Friedrich Merz und Wladimir Putin, erklärte das Kanzleramt am Dienstag, habe am Montag stattgefunden.",
        ["meeting held 2025-05-19: Merz, Putin"],
    ),
    "de: the auxiliary before it": (
        "Hakan Fidan werde, teilte sein Ministerium am Montag mit, am Donnerstag nach Rom reisen.",
        ["visit planned 2025-05-22: Fidan | in Rom/IT"],
    ),
    "de: a participle behind it": (
        "Der Besuch von Hakan Fidan in Rom sei, sagte sie, verschoben.",
        ["visit cancelled -: Fidan | in Rom/IT"],
    ),
    "en: the subject before it": (
        "Emmanuel Macron and Vladimir Putin, she said, spoke by phone on Monday.",
        ["call held 2025-05-19: Macron, Putin"],
    ),
    "en: a ministry": (
        "The meeting between Hakan Fidan and Antonio Tajani, the ministry said in a statement, was called off.",
        ["meeting cancelled -: Fidan, Tajani"],
    ),
    "ru: who speaks takes no part": (
        "Сергей Лавров, сообщил Дмитрий Песков, встретится с Хаканом Фиданом в пятницу.",
        ["meeting planned 2025-05-23: Лавров, Фидан"],
    ),
    "ru: put off": (
        "Встреча Сергея Лаврова и Хакана Фидана, отметила она, перенесена на более поздний срок.",
        ["meeting cancelled -: Лавров, Фидан"],
    ),
    "a clause of its own behind it": (
        "Hakan Fidan sprach am Montag mit Antonio Tajani, teilte sein Sprecher mit, Giorgia Meloni traf ihn nicht.",
        ["contact held 2025-05-19: Fidan, Tajani", "meeting denied -: Fidan, Meloni"],
    ),
}

MADE_UP = {
    "de: beside the noun": (
        "Das im März verschobene Treffen von Hakan Fidan und Antonio Tajani fand am Montag statt.",
        ["meeting held 2025-05-19: Fidan, Tajani"],
    ),
    "de: to be made up for": (
        "Das im März abgesagte Treffen von Hakan Fidan und Antonio Tajani soll am Donnerstag nachgeholt werden.",
        ["meeting planned 2025-05-22: Fidan, Tajani"],
    ),
    "de: the day stands before the article": (
        "Hakan Fidan holt am Donnerstag seinen im März verschobenen Besuch in Rom nach.",
        ["visit planned 2025-05-22: Fidan | in Rom/IT"],
    ),
    "en: beside the noun": (
        "Hakan Fidan will make his postponed visit to Rome on Thursday.",
        ["visit planned 2025-05-22: Fidan | in Rome/IT"],
    ),
    "en: behind the noun": (
        "The visit of Hakan Fidan to Rome, postponed after the quake, will now take place on 4 June.",
        ["visit planned 2025-06-04: Fidan | in Rome/IT"],
    ),
    "ru: beside the noun": (
        "Отложенная в марте встреча Сергея Лаврова и Хакана Фидана состоялась в понедельник.",
        ["meeting held 2025-05-19: Лавров, Фидан"],
    ),
    "ru: behind the noun": (
        "Визит Хакана Фидана в Рим, отложенный весной из-за землетрясения, состоится 4 июня.",
        ["visit planned 2025-06-04: Фидан | in Рим/IT"],
    ),
    "it is only told of": (
        "Das im März verschobene Treffen von Hakan Fidan und Antonio Tajani war ein Thema.",
        ["meeting cancelled -: Fidan, Tajani"],
    ),
    "it does not take place either": (
        "Auch das verschobene Treffen von Hakan Fidan und Antonio Tajani findet nicht statt.",
        ["meeting cancelled -: Fidan, Tajani"],
    ),
    "sooner or later than planned": (
        "Hakan Fidan ist am Montag in Rom gelandet, sechs Wochen später als geplant.",
        ["visit held 2025-05-19: Fidan | in Rom/IT"],
    ),
    "what was to be on a journey called off": (
        "Hakan Fidan hat seine Reise nach Rom abgesagt. Geplant war dort auch ein Treffen mit Antonio Tajani.",
        ["visit cancelled -: Fidan | in Rom/IT", "meeting cancelled -: Fidan, Tajani | in Rom/IT"],
    ),
    "en: what was to be on a journey called off": (
        "Hakan Fidan has postponed his trip to Rome. He was to meet Antonio Tajani there.",
        ["visit cancelled -: Fidan | in Rome/IT", "meeting cancelled -: Fidan, Tajani | in Rome/IT"],
    ),
    "ru: what was to be on a journey called off": (
        "Хакан Фидан отложил поездку в Рим. Там он должен был встретиться с Антонио Таяни.",
        ["visit cancelled -: Фидан | in Рим/IT", "meeting cancelled -: Таяни, Фидан | in Рим/IT"],
    ),
    "the day of a yes is not the day of the visit": (
        "Hakan Fidan hat am Montag in einem Brief die Einladung nach Rom angenommen.",
        ["visit planned -: Fidan | in Rom/IT"],
    ),
    "en: the day of a yes": (
        "Hakan Fidan on Monday accepted an invitation to visit Rome in June.",
        ["visit planned 2025-06: Fidan | in Rome/IT"],
    ),
    "ru: the day of a yes": (
        "Хакан Фидан в понедельник принял приглашение посетить Рим.",
        ["visit planned -: Фидан | in Рим/IT"],
    ),
    "the day that it was set for": (
        "Das für Donnerstag geplante, nun abgesagte Treffen von Hakan Fidan und Antonio Tajani war umstritten.",
        ["meeting cancelled 2025-05-22: Fidan, Tajani"],
    ),
}


@pytest.mark.parametrize("title", INSERTS)
def test_who_says_it_parts_no_clause(title: str) -> None:
    text, expected = INSERTS[title]
    assert told(text, _language(title)) == expected


@pytest.mark.parametrize("title", MADE_UP)
def test_a_participle_tells_of_the_time_before(title: str) -> None:
    text, expected = MADE_UP[title]
    assert told(text, _language(title)) == expected


def _language(title: str) -> str:
    return title.partition(":")[0] if title[2:3] == ":" else "de"
