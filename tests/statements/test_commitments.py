"""Commitments: the statements that bind somebody."""

import pytest

from verbale import Article, read

CASES = {
    "a promise": ("Scholz versprach, die Hilfe fortzusetzen.", [("Q61053", "promised", None)]),
    "a demand": ("Macron forderte, die Truppen abzuziehen.", [("Q3052772", "demanded", None)]),
    "a threat": ("Trump drohte, neue Zölle zu verhängen.", [("Q22686", "threatened", None)]),
    "a proposal": ("Putin schlug vor, die Sanktionen aufzuheben.", [("Q7747", "offered", None)]),
    "an opinion binds nobody": ("Scholz sagte, die Lage sei ernst.", []),
    "an act of nobody": ("Gefordert wurde, die Truppen abzuziehen.", []),
}


@pytest.mark.parametrize("title", CASES)
def test_what_binds_somebody(title: str) -> None:
    text, expected = CASES[title]
    reading = read(Article.of(text, published="2024-05-03", language="de"))
    assert [(item.by, item.kind, item.to) for item in reading.commitments] == expected
    told = {statement.id: statement for statement in reading.statements}
    for item in reading.commitments:
        spans = [(entry.start, entry.end) for entry in item.evidence if entry.field == "kind"]
        assert spans == [(span.start, span.end) for span in told[item.statement].message]


PUBLISHED = "2024-05-03"
TOLD = {
    "the state that it is said to": ("Scholz forderte Ungarn auf, die Grenze zu öffnen.", "de", "HU", None),
    "the one state of which it speaks": ("Macron demanded that Russia open the border.", "en", "RU", None),
    "two states leave it open": (
        "Macron demanded that Russia and Belarus open the border.",
        "en",
        None,
        None,
    ),
    "a day ahead": ("Scholz versprach, bis Ende Juni zehn Brücken zu liefern.", "de", None, "../2024-06-30"),
    "a month ahead": ("Макрон пообещал посетить Ташкент в июне.", "ru", None, "2024-06"),
    "a day that is past": ("Scholz versprach, die Zusage vom 2. April zu halten.", "de", None, None),
    "two times": ("Scholz versprach, im Juni fünf und im Juli sechs Brücken zu liefern.", "de", None, None),
}


@pytest.mark.parametrize("title", TOLD)
def test_to_whom_and_until_when(title: str) -> None:
    text, language, to, due = TOLD[title]
    reading = read(Article.of(text, published=PUBLISHED, language=language))
    (item,) = reading.commitments
    assert (item.to, item.due) == (to, due)
    if due is not None:
        assert [entry.field for entry in item.evidence if entry.field == "due"] == ["due"]
