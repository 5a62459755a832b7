"""One clause that tells of one contact after the other: "Weber sprach mit Rossi und danach mit Marin"."""

from __future__ import annotations

from verbale.contacts.drafts import Draft
from verbale.contacts.parties import sides
from verbale.contacts.triggers import Trigger
from verbale.languages import Document


def one_by_one(document: Document, sequence: frozenset[str], draft: Draft, trigger: Trigger) -> list[Draft]:
    """Return two contacts where a word of `sequence` ("danach") parts the partners, else the one."""
    if trigger.is_noun or len(draft.members) < 3:
        return [draft]
    for at in trigger.scope.tokens():
        token = document.tokens[at]
        if token.low not in sequence:
            continue
        before = [mention for mention in draft.members if mention.end <= token.start]
        after = [mention for mention in draft.members if mention.start >= token.end]
        if after and len(sides(before)) > 1:
            second = draft.copy()
            draft.members, second.members = before, [before[0], *after]
            return [draft, second] if len(sides(second.members)) > 1 else [draft]
    return [draft]
