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
