"""A place where a text names an actor, and the actor it means."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from verbale.records.passage import Span

ActorKind = Literal["person", "state", "body", "outlet", "group", "place"]
MentionHow = Literal["name", "office", "pronoun", "metonym", "adjective", "city"]

_INTERNAL = {"export": False}  # read by records/rows.py: not part of the contract's files


@dataclass(frozen=True, slots=True)
class Mention:
    """Words from `start` to `end` that name `actor` (an id), and `why` they were so understood.

    `name` is the base form in the article's language, `side` the state or body that the actor acts
    for on the day of the article, `core` the words of the name without title or office, `sex` is `m`,
    `f` or empty. Where
    several actors are possible, `actor` is None and `candidates` lists them.
    """

    id: str
    article: str
    start: int
    end: int
    why: str
    actor: str | None = None
    candidates: tuple[str, ...] = ()
    office: str | None = None
    name: str = field(default="", metadata=_INTERNAL)
    kind: ActorKind = field(default="person", metadata=_INTERNAL)
    how: MentionHow = field(default="name", metadata=_INTERNAL)
    side: str | None = field(default=None, metadata=_INTERNAL)
    core: Span | None = field(default=None, metadata=_INTERNAL)
    sex: str = field(default="", metadata=_INTERNAL)

    @property
    def span(self) -> Span:
        """Where the words stand."""
        return Span(self.start, self.end)
