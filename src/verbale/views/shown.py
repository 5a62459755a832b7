"""How the values of a contact are shown to a reader: each a short text."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from verbale.records import Contact

if TYPE_CHECKING:
    from verbale.ledger import Glance

_BESIDE = " | "  # between accounts that differ: both are shown, none is chosen
LAST = "~"  # sorts after every date


def contact_order(contact: Contact) -> tuple[str, str]:
    """Return the key that puts contacts in order of their most exact date, those without a date last."""
    return (_first_day(str(contact.date[0].value)) if contact.date else LAST), contact.id


def show_claims(claims: tuple[Any, ...], show: Callable[[Any], str] = str) -> str:
    """Return the best value of a field, and beside it those that cannot be true together with it.

    `claims` are those of a contact, or of what a list shows of it.

    >>> from verbale.records import Claim
    >>> show_claims((Claim("2025-02-12", ("r1",), ("r3",)), Claim("2025-02", ("r2",)), Claim("2025-03-01", ("r3",))))
    '2025-02-12 | 2025-03-01'
    """
    if not claims:
        return ""
    if not claims[0].conflict:
        return show(claims[0].value)
    against = set(claims[0].conflict)
    shown = [claims[0], *(claim for claim in claims[1:] if against.intersection(claim.support))]
    return _BESIDE.join(dict.fromkeys(show(claim.value) for claim in shown))


def show_status(contact: Contact | Glance) -> str:
    """Return the latest status, and whether its day has passed without a report of it."""
    status = show_claims(contact.status)
    return f"{status}, unconfirmed" if contact.unconfirmed else status


def show_participant(value: Any) -> str:
    """Return a participant as "Wladimir Putin (RU)"; a state or body as its name.

    >>> show_participant({"actor": "Q7747", "name": "Wladimir Putin", "side": "RU"})
    'Wladimir Putin (RU)'
    """
    if isinstance(value, dict):
        actor, name, side = (value.get(field) for field in ("actor", "name", "side"))
    else:
        actor, name, side = value.actor, value.name, value.side
    shown = str(name or actor or "")
    return f"{shown} ({side})" if side and side != actor else shown


def show_place(value: Any) -> str:
    """Return a place as "Istanbul (TR)", or what is known of it.

    >>> show_place({"name": "Istanbul", "state": "TR"}), show_place({"state": "TR"})
    ('Istanbul (TR)', 'TR')
    """
    if isinstance(value, dict):
        name, state = value.get("name"), value.get("state")
    else:
        name, state = value.name, value.state
    return f"{name} ({state})" if name and state else name or state or ""


def _first_day(edtf: str) -> str:
    """Return what sorts the date: its first day, or the last one where it has an open beginning."""
    low, _, high = edtf.partition("/")
    return high if low == ".." else low
