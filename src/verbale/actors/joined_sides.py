"""The two sides that English names together: "Norway and the movement are far apart. French diplomats hope that both sides will meet"."""

from __future__ import annotations

from dataclasses import replace

from verbale.actors.found import Found
from verbale.actors.told import Told
from verbale.records import Span

_SENTENCES_BACK = 3


def joined_sides(told: Told, span: Span) -> list[Found]:
    """Return the last two states or bodies joined by "and", as named by the words at `span`, where no other is named by its name since.

    Two persons named together since are the two sides themselves.
    """
    document = told.scene.document
    now = document.sentence_at(span.start).index
    near = [
        one
        for one in told.found
        if one.end <= span.start and now - document.sentence_at(one.start).index <= _SENTENCES_BACK
    ]
    named = [one for one in near if one.kind in {"state", "body"} and one.how == "name"]
    if document.language != "en" or len(named) < 2:
        return []
    left, right = named[-2:]
    later = told.last_list([one for one in near if one.kind == "person" and one.start > right.end])
    joined = document.text[left.end : right.start].split() in (["and"], ["and", "the"])
    if later or not joined or left.actor == right.actor:
        return []
    why = "one of two named together: "
    return [
        replace(one, start=span.start, end=span.end, how="pronoun", why=why + one.name, core=None)
        for one in (left, right)
    ]
