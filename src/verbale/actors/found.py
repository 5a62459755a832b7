"""What the finders hand on: a mention under way, with what only they need to know."""

from __future__ import annotations

from dataclasses import dataclass

from verbale.languages import Document
from verbale.records import ActorKind, Span
from verbale.records.mention import MentionHow


@dataclass(frozen=True, slots=True)
class Found:
    """A mention without its id; `sex` (m, f or empty) is for pronouns, `title` for "der Experte"."""

    start: int
    end: int
    kind: ActorKind
    how: MentionHow
    name: str
    why: str
    actor: str | None = None
    candidates: tuple[str, ...] = ()
    office: str | None = None
    side: str | None = None
    core: Span | None = None
    sex: str = ""
    title: str = ""
    office_kind: str = ""


def drop_inner(found: list[Found]) -> list[Found]:
    """Return the mentions in text order, without those that lie within a longer one.

    Several of the very same span stay: they are the members of one group.
    """
    ordered = sorted(found, key=lambda item: (item.start, -item.end))
    kept: list[Found] = []
    for item in ordered:
        last = kept[-1] if kept else None
        if last is None or item.start >= last.end or (item.start, item.end) == (last.start, last.end):
            kept.append(item)
    return kept


def nearest_first(document: Document, persons: list[Found]) -> list[Found]:
    """Return the persons by sentence, the last first; within a sentence the first named, its subject, leads."""
    return sorted(persons, key=lambda one: (-document.sentence_at(one.start).index, one.start))
