"""Records as a page shows them: short texts, with the ids behind them for links."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verbale.records import Contact, Participant
from verbale.views.shown import show_claims, show_place

if TYPE_CHECKING:
    from collections.abc import Iterable

    from verbale.ledger import Glance
    from verbale.ledger.gist import Named


@dataclass(frozen=True, slots=True)
class Who:
    """A participant or speaker: the name that is shown, the actor that it leads to, the side if it is another."""

    actor: str
    name: str
    side: str = ""


@dataclass(frozen=True, slots=True)
class ContactLine:
    """A contact in a list. Where accounts differ, the values stand side by side; `status` is the latest one alone."""

    id: str
    date: str
    modes: tuple[str, ...]
    status: str
    unconfirmed: bool
    level: str
    people: tuple[Who, ...]
    place: str
    topics: tuple[str, ...]
    sources: int


def contact_line(contact: Contact | Glance) -> ContactLine:
    """Return what a list shows of a contact."""
    return ContactLine(
        id=contact.id,
        date=show_claims(contact.date),
        modes=tuple(str(claim.value) for claim in contact.mode),
        status=str(contact.status[0].value),
        unconfirmed=contact.unconfirmed,
        level=contact.level,
        people=people(claim.value for claim in contact.participants),
        place=show_claims(contact.place, show_place),
        topics=tuple(dict.fromkeys(str(claim.value) for claim in contact.topics)),
        sources=contact.sources,
    )


def people(participants: Iterable[Participant | Named]) -> tuple[Who, ...]:
    """Return participants, each actor once, with the side where it is not the actor itself."""
    found: dict[str, Who] = {}
    for one in participants:
        side = one.side if one.side and one.side != one.actor else ""
        found.setdefault(one.actor, Who(one.actor, one.name, side))
    return tuple(found.values())
