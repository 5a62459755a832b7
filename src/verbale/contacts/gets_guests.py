"""Who is visited where somebody is said to have a visit: "Weber bekam Besuch von Rossi", "Bern erwartet den Besuch von Rossi"."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice, takewhile

from verbale.contacts.parties import side_of
from verbale.contacts.placed import Placed
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import Roles
from verbale.languages import Document
from verbale.languages.grammar import grammar_of
from verbale.records import Mention

_PHRASE = 3  # words from a preposition to its noun


def visited_by(
    document: Document,
    roles: Roles,
    trigger: Trigger,
    free: Iterable[Placed],
    travellers: list[Mention],
) -> list[Mention]:
    """Return the subject, another one than the guest, of a German clause whose verb has the visit as its object."""
    if not travellers or not is_got(document, roles, trigger):
        return []
    guests = {side_of(one) for one in travellers}
    return [
        item.mention
        for item in free
        if item.kind == "bare"
        and item.mention.how != "adjective"
        and side_of(item.mention) not in guests | {None}
    ][:1]


def is_got(document: Document, roles: Roles, trigger: Trigger) -> bool:
    """Return whether the visit is what somebody gets or awaits, not "hat den Besuch verurteilt", "bekam bei seinem Besuch"."""
    tokens, grammar = document.tokens, grammar_of(document.language)
    words = [at for at in trigger.scope.tokens() if tokens[at].is_word]
    verbs = [at for at in words if tokens[at].low in roles.gets_guests]
    phrase = takewhile(
        lambda at: not tokens[at].is_capital, reversed([at for at in words if at < trigger.first])
    )
    governed = any(tokens[at].low in grammar.words.prepositions for at in islice(phrase, _PHRASE))
    if not verbs or governed:
        return False
    return tokens[words[-1]].is_capital or words[-1] in verbs
