"""Whoever is told of only as acting for a state is read as that state: an envoy without a name, a ministry, a capital."""

from __future__ import annotations

from dataclasses import replace

from verbale.actors import default_knowledge
from verbale.records import Mention


def as_state(mention: Mention, language: str) -> Mention:
    """Return the mention as one of the state for which it stands, its `side`, with that state's name in the language."""
    name = default_knowledge().name_of(mention.side or "", language)
    return replace(mention, kind="state", how="metonym", actor=mention.side, name=name)
