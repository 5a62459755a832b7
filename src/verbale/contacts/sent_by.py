"""For whom unnamed envoys act: "an envoy of President Weber met Rossi" tells of Weber's state, and not of him."""

from __future__ import annotations

from verbale.actors import default_knowledge
from verbale.contacts.acting_state import as_state
from verbale.contacts.hanging import serves
from verbale.contacts.words import contact_words
from verbale.languages import Document
from verbale.records import Mention


def as_served(document: Document, mention: Mention) -> Mention:
    """Read an English person as his state where only his envoy or adviser is told of: "an envoy of Weber", "an aide to Weber"."""
    at = document.token_at(mention.start) - 1
    named = mention.kind == "person" and mention.side is not None and mention.how in {"name", "office"}
    if document.language != "en" or not named or at < 1:
        return mention
    roles = contact_words("en").roles
    acts = document.tokens[at - 1].low in roles.aides | roles.emissaries
    sent = acts and document.tokens[at].low in {"of", "from"}
    if not (sent or serves(document, at)) or mention.side not in default_knowledge().tables.states:
        return mention
    return as_state(mention, "en")
