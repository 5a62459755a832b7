"""The parties of a contact: who took part, who received whom, and where."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from verbale.actors.slugs import is_group_id
from verbale.contacts.cases import capital_name
from verbale.languages import Document
from verbale.records import Mention, Participant, Place, Span, merge_spans


@dataclass(slots=True)
class Parties:
    """Those who took part; of a visit those who travel, the `hosts` who receive them, and the `place` visited.

    `inherited` tells that somebody was taken from the clause above, `borrowed` that a noun has its
    parties from the subject of its verb, `closed` that it names all of them, though not all are known.
    """

    members: list[Mention] = field(default_factory=list)
    hosts: list[Mention] = field(default_factory=list)
    place: Mention | None = None
    inherited: bool = False
    borrowed: bool = False
    closed: bool = False

    def all(self) -> list[Mention]:
        """Return everybody, in text order."""
        return sorted([*self.members, *self.hosts], key=lambda item: (item.start, item.actor or ""))


def side_of(mention: Mention) -> str | None:
    """Return the state or body that a mention stands for."""
    if mention.kind == "person":
        return mention.side
    return mention.side or (mention.actor if mention.kind in {"state", "body"} else None)


def acts_for(mention: Mention) -> str | None:
    """Return the side of a participant: that of `side_of`, but none of those who stand alone, each a side of his own."""
    return None if stands_alone(mention) else side_of(mention) or None


def stands_alone(mention: Mention) -> bool:
    """Return whether it is a person, or a group that is only described, of no state or body."""
    side = side_of(mention) or ""
    return (mention.kind == "person" and side == mention.actor) or is_group_id(side)


def sides(mentions: Iterable[Mention]) -> set[str]:
    """Return the sides of the mentions."""
    return {side for side in map(side_of, mentions) if side}


def state_of(place: Mention | None) -> str | None:
    """Return the state in which a place lies, or which it is."""
    return (place.side or place.actor) if place is not None else None


def place_of(mention: Mention, document: Document) -> Place:
    """Return the city and its state, or the state alone."""
    if mention.kind == "place":
        return Place(mention.name or None, mention.side)
    side = mention.side or mention.actor
    if mention.how == "metonym" and mention.kind == "state" and document.language != "ru":
        return Place(document.text[mention.start : mention.end], side)
    if mention.how == "metonym" and mention.kind == "state" and side:
        return Place(capital_name(side, document.text[mention.start : mention.end]), side)
    return Place(None, mention.side or mention.actor)


def only_people(members: list[Mention]) -> list[Mention]:
    """Leave out a state that is named beside its own person, and whoever is named twice."""
    people = {side_of(mention) for mention in members if mention.kind == "person"}
    kept: list[Mention] = []
    for mention in members:
        if mention.kind != "person" and side_of(mention) in people:
            continue
        if not any(mention.actor == other.actor for other in kept):
            kept.append(mention)
    return kept


def speaks_for_others(mention: Mention) -> bool:
    """Whether it is a spokesperson, who tells what others do: "Peskow kündigte Gespräche mit X an"."""
    return mention.office is not None and "spokesperson" in mention.office


def tells_of_others(mention: Mention) -> bool:
    """Whether what a person announces is mostly what others do: a spokesperson, an aide to a president."""
    return speaks_for_others(mention) or (mention.office or "").endswith("presidential-aide")


def abroad(travellers: list[Mention], hosts: list[Mention], place: Mention | None) -> Parties:
    """Keep the travellers whose side is not that of the place; without a place they need a host."""
    where = (place.side or place.actor) if place else None
    away = [mention for mention in travellers if side_of(mention) and side_of(mention) != where]
    if not away or (place is None and not sides(hosts) - sides(away)):
        return Parties()
    return Parties(away, [host for host in hosts if side_of(host) not in sides(away)], place)


def participants_of(members: list[Mention]) -> tuple[Participant, ...]:
    """Return each actor once, with all the words that name it."""
    words: dict[str, list[Span]] = {}
    first: dict[str, Mention] = {}
    for mention in members:
        if mention.actor:
            first.setdefault(mention.actor, mention)
            words.setdefault(mention.actor, []).append(mention.span)
    return tuple(
        Participant(actor, mention.name or actor, merge_spans(words[actor]), acts_for(mention))
        for actor, mention in first.items()
    )


def is_narrower(town: Place | None, state: Place | None) -> bool:
    """Whether one is a town in what is otherwise but a state: "to Vietnam … to Hanoi on Monday"."""
    return bool(town and state and town.name and not state.name and town.state == state.state)
