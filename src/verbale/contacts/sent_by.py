"""For whom unnamed envoys act: "an envoy of President Weber met Rossi" tells of Weber's state, and not of him."""

from __future__ import annotations

from dataclasses import replace

from verbale.actors import default_knowledge
from verbale.contacts.hanging import AIDES, serves
from verbale.languages import Document
from verbale.records import Mention

_SENT = AIDES | {
    "envoy",
    "envoys",
    "emissary",
    "emissaries",
    "representative",
    "representatives",
    "delegate",
}


def as_served(document: Document, mention: Mention) -> Mention:
    """Read an English person as his state where only his envoy or adviser is told of: "an envoy of Weber", "an aide to Weber"."""
    at = document.token_at(mention.start) - 1
    named = mention.kind == "person" and mention.side is not None and mention.how in {"name", "office"}
    if document.language != "en" or not named or at < 1:
        return mention
    sent = document.tokens[at].low in {"of", "from"} and document.tokens[at - 1].low in _SENT
    if not (sent or serves(document, at)) or mention.side not in default_knowledge().tables.states:
        return mention
    name = default_knowledge().name_of(mention.side, "en")
    return replace(mention, kind="state", how="metonym", actor=mention.side, name=name)
