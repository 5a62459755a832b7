"""What the words of one clause tell together: "trafen sich zu Gesprächen" is one contact."""

from __future__ import annotations

from verbale.contacts.drafts import FITTING, Draft
from verbale.contacts.triggers import Trigger

Told = list[tuple[Trigger, list[Draft]]]


def _leads_to(verb: Trigger, noun: Trigger, told: Draft, draft: Draft) -> bool:
    """Whether it is "kamen zu einem Gipfel mit Rossi zusammen": one contact of all that are named."""
    if verb.is_noun or not noun.is_noun or told.mode in {"visit", "message"}:
        return False
    return told.actors < draft.actors and (told.place == draft.place or draft.place is None)


def _told_apart(noun: Trigger, draft: Draft, kept: Told) -> bool:
    """Whether the verb of a noun's clause tells of several contacts: "empfing erst Rossi, dann Marin in Audienz"."""
    apart = [
        old
        for verb, drafts in kept
        for old in drafts
        if verb.scope is noun.scope
        and not verb.is_noun
        and old.actors < draft.actors
        and old.mode == draft.mode
    ]
    return len(apart) > 1


def join_within(told: Told) -> list[Draft]:
    """Join what the words of one clause tell of the same contact: "trafen sich zu Gesprächen"."""
    kept: list[tuple[Trigger, Draft]] = []
    for trigger, drafts in told:
        for draft in drafts:
            if trigger.is_noun and _told_apart(trigger, draft, [(one, [old]) for one, old in kept]):
                continue
            same = next(
                (
                    old
                    for other, old in kept
                    if other.scope is trigger.scope
                    and other is not trigger
                    and (old.actors == draft.actors or _leads_to(other, trigger, old, draft))
                    and (
                        other.weak
                        or trigger.weak
                        or old.mode in FITTING[draft.mode]
                        or draft.mode in FITTING[old.mode]
                    )
                    and old.is_at_stage_of(draft)
                    and not draft.another
                ),
                None,
            )
            if same is not None:
                same.take(draft)
            else:
                kept.append((trigger, draft))
    return sorted((draft for _, draft in kept), key=lambda draft: draft.start)
