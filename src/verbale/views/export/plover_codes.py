"""The codes of PLOVER: what `plover.toml` says, and actors as PLOVER's objects."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from verbale.actors import Knowledge
from verbale.actors.office_at import office_of
from verbale.contacts.movement_words import state_and_kind
from verbale.records import Participant, Speaker, When
from verbale.views.export.actors import Actors

_OFFICIALS = ("leader", "minister")  # levels of office that are of a government for certain


@dataclass(frozen=True, slots=True)
class Codes:
    """The tables of `plover.toml`, each from a word of the ledger to one of PLOVER."""

    states: dict[str, str]
    bodies: dict[str, dict[str, str]]
    acts: dict[str, str]
    statuses: dict[str, list[str]]
    quads: dict[str, int]
    contexts: dict[str, str]


@cache
def codes() -> Codes:
    """Return the tables."""
    text = files("verbale").joinpath("views", "export", "plover.toml").read_text("utf-8")
    return Codes(**tomllib.loads(text))


class ActorObjects:
    """Makes the objects that stand in `source` and `recipient`, whose fields are those of the codebook's chapter 4."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._actors = Actors(knowledge)

    def of(self, who: Participant | Speaker, date: str | None) -> dict[str, Any]:
        """Return the actor, with the sector that is known of them on that date (EDTF)."""
        side = who.side or who.actor
        code, sector = self._coded(side)
        found = {
            "code": code,
            "sector": sector or self._government(who, side, date),
            "actor_text": who.name,
            "identifer_id": who.actor,
            "identifer_text": self._actors.name(who.actor, who.name),
        }
        return {key: value for key, value in found.items() if value}

    def called(self, actor: str) -> dict[str, Any]:
        """Return an actor of whom only the id is known, such as an addressee."""
        code, sector = self._coded(actor)
        found = {
            "code": code,
            "sector": sector,
            "identifer_id": actor,
            "identifer_text": self._actors.name(actor),
        }
        return {key: value for key, value in found.items() if value}

    def _coded(self, side: str) -> tuple[str | None, str | None]:
        """Return the code and sector of a side; a person who acts for no side has none."""
        known = codes().bodies.get(side)
        if known:
            return known["code"], known.get("sector")
        state, group = state_and_kind(side) or ("", "")
        if state in codes().states:  # "the Libyan rebels"
            return codes().states[state], "OPP" if group == "opposition" else "REB"
        kind = self._actors.kind(side)
        if kind == "state":
            return codes().states.get(side), None
        return ("IGO" if kind == "body" else None), None

    def _government(self, who: Participant | Speaker, side: str, date: str | None) -> str | None:
        if self._actors.kind(side) != "state":
            return None
        if who.actor == side:
            return "GOV"
        office = office_of(who.actor, When.parse(date) if date else None, self._knowledge, side=side)
        return "GOV" if office and office.level in _OFFICIALS else None
