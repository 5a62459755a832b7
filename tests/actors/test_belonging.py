"""The side of persons in no list, by the words around their names: offices, organs, brackets, delegations, introductions."""

from __future__ import annotations

from pathlib import Path

import pytest

from verbale.actors import default_knowledge, find_mentions
from verbale.languages import split_text
from verbale.records import Article

LINES = [
    line.split(" | ")
    for line in (Path(__file__).parent / "sides.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize(("language", "text", "sides"), LINES, ids=lambda part: part[:40])
def test_the_words_around_a_name_tell_the_side(language: str, text: str, sides: str) -> None:
    text = text.replace(" / ", "\n\n")
    article = Article.of(text, published="2015-05-20", language=language)
    found = find_mentions(split_text(text, language), article, default_knowledge())
    for pair in sides.split("; "):
        name, _, side = pair.partition(" = ")
        at = text.rindex(name)
        told = [
            one.side
            for one in found
            if one.kind == "person" and one.start <= at and at + len(name) <= one.end
        ]
        assert told, f"{name} is not found"
        assert told[0] == (None if side == "-" else side)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Planungsminister Nguyen Chi Dung empfing den Gast."),
        ("de", "Präsident Ali Mohamed Shein empfing den Gast."),
        ("en", "Planning Minister Nguyen Chi Dung received the guest."),
    ],
)
def test_a_surname_at_the_end_of_another_name_means_nobody_listed(language: str, text: str) -> None:
    article = Article.of(text, published="2015-05-20", language=language)
    found = find_mentions(split_text(text, language), article, default_knowledge())
    assert [one.actor for one in found if one.actor and default_knowledge().person(one.actor)] == []
