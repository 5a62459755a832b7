"""A sentence that only tells through whom the one before is known: "Kim drohte dem Süden. | Das berichtete die Agentur |"."""

from __future__ import annotations

from dataclasses import replace

from verbale.records import Span
from verbale.statements.page import Page
from verbale.statements.said import Said
from verbale.statements.speakers import is_person

_MOST = 0.6  # of a sentence tells what somebody said


def with_credit(page: Page, item: Said, said: list[Said]) -> list[Said]:
    """Return what was said before and `item`, or, where that only credits a person's act in the sentence before, the act with its source.

    What a state or a body did, as one who speaks for it tells, are the words of that one.
    """
    before = _sentence_before(page, item)
    if before is None or item.speaker is None:
        return [*said, item]
    held = [one for one in said if one.message and before.start <= one.message[0].start < before.end]
    others = [one for one in held if one.speaker is not None and one.speaker.actor != item.speaker.actor]
    if not others or len(others) != len(held):
        return [*said, item]
    if is_person(item.speaker):
        own = [one for one in others if _speaks_for(item, one)]
        return [*(one for one in said if one not in own), item]
    ends = [span for one in others for span in (*one.message, *one.cue)]
    told = max(span.end for span in ends) - min(span.start for span in ends)
    persons = all(one.speaker is not None and is_person(one.speaker) for one in others)
    if not persons or told < _MOST * (before.end - before.start):
        return [*said, item]
    return [replace(one, chain=(*one.chain, item.speaker)) if one in others else one for one in said]


def _speaks_for(item: Said, one: Said) -> bool:
    """Whether a person tells of an act of their own side."""
    if item.speaker is None or one.speaker is None or is_person(one.speaker):
        return False
    return one.kind == "reported" and one.speaker.side is not None and one.speaker.side == item.speaker.side


def _sentence_before(page: Page, item: Said) -> Span | None:
    """Return the sentence before where it, in the writer's words, is all that is told."""
    if not item.sentence or not item.cue or len(item.message) != 1 or item.kind != "indirect":
        return None
    sentence = page.document.sentences[item.sentence - 1]
    message = item.message[0]
    whole = page.span(sentence.first, sentence.last)
    behind = all(cue.start >= sentence.end for cue in item.cue)
    return message if behind and message == whole else None
