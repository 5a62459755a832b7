"""Leaders of all times and of groups, states that are no more, namesakes, and names that are those of things; one line each."""

from __future__ import annotations

from pathlib import Path

import pytest

from verbale.actors import default_knowledge, find_mentions
from verbale.languages import split_text
from verbale.records import Article
from verbale.times import find_times

LINES = [
    line
    for line in (Path(__file__).parent / "known.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


@pytest.mark.parametrize("line", LINES)
def test_who_is_known(line: str) -> None:
    """Each line tells all persons, states and bodies of its text, and nobody else is found."""
    head, text, told = (part.strip() for part in line.split("|"))
    language, day = head.split()
    article = Article.of(text, published=None if day == "-" else day, language=language)
    document = split_text(text, language)
    found = [
        (text[one.start : one.end], one.actor or "-", one.side or "")
        for one in find_mentions(document, article, default_knowledge(), times=find_times(document, article))
        if one.kind in ("person", "state", "body") and (one.actor or one.how == "office")
    ]
    expected = []
    for pair in filter(None, (part.strip() for part in told.split(";"))):
        words, _, who = pair.partition(" = ")
        actor, _, side = who.partition(",")
        expected.append((words, actor.strip(), side.strip()))
    assert found == expected
