"""Whose account words stand in, for offices that name no state: the spokesman of a president who says "the President" means his own.

"White House spokesman Hans Weber said the president had met Rossi"; "MR. WEBER: The President met Rossi"; a text on the site of a government.
"""

from __future__ import annotations

import re
from functools import cache

from verbale.actors.found import Found
from verbale.actors.office_at import LEADERS
from verbale.actors.official import official_sources
from verbale.actors.scene import Scene
from verbale.actors.told import Told
from verbale.languages.labels import is_label, is_loud_label
from verbale.records import Article

_ASIDE = r"(?:\s*,[^,.;:]{1,80},)?\s+"  # "Weber, his aide, said"
_REST = r"\b[^,.;:“”\"]{0,60}$"  # "said on Monday in Rome that"
_CLOSED = re.compile(r"(?:,|,”|,\"|,''|,’)\s+(?:(?:an?|the)\s[\w\s-]{3,40}\s(?:for|of|from|at|in)\s)?$")
_FEWEST = 2  # labels in small letters: one alone is a headline, "Weber: No talks with Rossi"


@cache
def _patterns(saying: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what stands from who says it to an office that he speaks of, and how his saying goes on behind his name."""
    verbs = "(?:" + "|".join(saying) + ")"
    return re.compile(f"{_ASIDE}(?:has |had |also |later |then )?{verbs}{_REST}"), re.compile(
        rf"{_ASIDE}{verbs}\b"
    )


def account_side(article: Article | None, scene: Scene) -> str | None:
    """Return whose office published the article, if an office did."""
    if article is None or not (article.outlet or "://" in article.uri):
        return None
    source = official_sources(scene.knowledge).find(article.outlet, article.uri)
    return source.side if source is not None and source.kind == "office" else None


def own_sides(told: Told, one: Found) -> list[str]:
    """Return whose account the words stand in, the nearest first: who says them, whose part of a conversation it is, who published it."""
    if not told.scene.words.words.saying:
        return []
    found = (_teller(told, one), _labelled(told, one), told.scene.home)
    return [side for side in found if side]


def _teller(told: Told, one: Found) -> str | None:
    """Return the side of the official who says it: "Weber said that the president …", "The president …, Weber said"."""
    speaks, said = _patterns(told.scene.words.words.saying)
    text, sentence = told.scene.document.text, told.scene.document.sentence_at(one.start)
    before = [
        other for other in told.found if sentence.start <= other.start and other.kind in ("person", "body")
    ]
    if before and _acts_for_leader(before[-1]) and speaks.match(text[before[-1].end : one.start]):
        return before[-1].side
    for other in told.fixed:
        behind = one.end <= other.start < sentence.end and _acts_for_leader(other)
        if behind and _CLOSED.search(text, one.end, other.start) and said.match(text, other.end):
            return other.side
    return None


def _acts_for_leader(one: Found) -> bool:
    """Whether it is an official below the leaders, or a body such as the White House."""
    if one.how == "adjective" or not one.side:
        return False
    return one.kind == "body" or (
        one.kind == "person" and bool(one.office_kind or one.title) and one.office_kind not in LEADERS
    )


def _labelled(told: Told, one: Found) -> str | None:
    """Return the side of whose part of a conversation it is: "MR. WEBER: The President will go"."""
    labels = told.labels
    if len({label.side for label in labels}) == 1:
        return labels[0].side
    before = [label for label in labels if label.end <= one.start]
    return before[-1].side if before else None


def find_labels(scene: Scene, fixed: list[Found]) -> list[Found]:
    """Return those who are named with a colon at the head of a paragraph, as in a transcript."""
    document = scene.document
    heads = [
        one for one in fixed if one.kind == "person" and one.side and is_label(document, one.start, one.end)
    ]
    loud = [one for one in heads if is_loud_label(document, one.start, one.end)]
    return heads if len(heads) >= _FEWEST else loud
