"""What the finders hand on: a mention under way, with what only they need to know."""

from __future__ import annotations

from dataclasses import dataclass

from verbale.actors.office_words import Relation, Standing
from verbale.records import ActorKind, Span
from verbale.records.mention import MentionHow


@dataclass(frozen=True, slots=True)
class Found:
    """A mention without its id; `sex` (m, f or empty) is for pronouns, `title` for "der Experte".

    `office_kind` is the kind of the office held, `kinds` are those that an office noun may mean; for `relation`,
    `standing`, `own` and `owner` see `Title`.
    """

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
    kinds: tuple[str, ...] = ()
    relation: Relation = ""
    standing: Standing = ""
    own: bool = False
    owner: str | None = None


def found_again(one: Found, start: int, end: int, how: MentionHow, why: str) -> Found:
    """Return another mention of a person: who it is and what they hold, with words of its own."""
    return Found(
        start, end, "person", how, one.name, why, actor=one.actor, office=one.office, side=one.side,
        sex=one.sex, title=one.title, office_kind=one.office_kind,
    )  # fmt: skip


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
