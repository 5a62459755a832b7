"""Which state English "the country" means behind a verb of visiting: that of those who say so, "Syria said Weber would visit | the country"."""

from __future__ import annotations

from dataclasses import replace

from verbale.contacts.acting_state import as_state
from verbale.contacts.subjects import Subjects
from verbale.contacts.triggers import Trigger
from verbale.records import Mention

_WORDS = frozenset({"country", "kingdom", "nation", "republic", "emirate", "island"})
_LEADS = frozenset({"the", "his", "her", "their"})
_SPEAKERS = frozenset({"bare", "possessive"})


def country_meant(finder: Subjects, trigger: Trigger) -> Mention | None:
    """Return the one state for which those speak whose clause tells of the visit."""
    document, above = finder.document, trigger.scope.matrix
    named = [token.low for token in document.tokens[trigger.last : trigger.last + 2]]
    if document.language != "en" or above is None or len(named) < 2:
        return None
    if named[0] not in _LEADS or named[1] not in _WORDS:
        return None
    speaking = [item for item in finder.in_scope(above) if item.kind in _SPEAKERS and item.side]
    states = {item.side for item in speaking}
    return replace(as_state(speaking[0].mention, "en"), how="name") if len(states) == 1 else None
