"""Who leads fighters of no state is a side of his own: "the rebel leader Hans Weber", "Weber, spokesman for the guerrillas"."""

from __future__ import annotations

from verbale.contacts.placed import Placed
from verbale.contacts.words import contact_words, pattern_of
from verbale.languages import Document

_BEHIND = 7  # tokens from a name to the fighters whom its apposition names


def leads_fighters(document: Document, item: Placed) -> bool:
    """Return whether the words before a name, or its apposition behind, make the person a leader of fighters."""
    roles, mention = contact_words(document.language).roles, item.mention
    if not roles.fighters or mention.core is None:
        return False
    fighters, heads = pattern_of(roles.fighters), pattern_of((*roles.chairs, *roles.titles))
    before = document.tokens[item.first : document.token_at(mention.core.start)]
    if any(fighters.fullmatch(one.low) for one in before) and any(heads.fullmatch(one.low) for one in before):
        return True
    behind = document.tokens[item.last : item.last + _BEHIND + 1]
    if not behind or behind[0].text != ",":
        return False
    apposition = behind[
        1 : next((at for at, one in enumerate(behind) if at and not one.is_word), len(behind))
    ]
    led = next((at for at, one in enumerate(apposition) if heads.fullmatch(one.low)), None)
    return led is not None and any(fighters.fullmatch(one.low) for one in apposition[led:])
