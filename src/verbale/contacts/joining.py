"""What the words of one clause tell together: "trafen sich zu Gesprächen" is one contact."""

from __future__ import annotations

from verbale.contacts.drafts import DONE, FITTING, OFF, Draft
from verbale.contacts.talked_over import is_talked_over
from verbale.contacts.triggers import Trigger
from verbale.languages import Document

Told = list[tuple[Trigger, list[Draft]]]


def leads_on(noun: Trigger, told: Told) -> bool:
    """Whether a noun stands by a verb that told where it leads: "endet die Reise in Rom"."""
    return noun.is_noun and any(
        drafts and verb.frame == "onward" and verb.aside in range(noun.first, noun.last)
        for verb, drafts in told
    )


def is_of_noun_beside(document: Document, noun: Trigger, told: Told) -> bool:
    """Whether German tells by it of what another noun of its clause means: "Bei dem Treffen im Mai waren die Gespräche gescheitert"."""
    beside = (drafts for other, drafts in told if other.is_noun and other.scope is noun.scope)
    apart = any(draft.mode in FITTING[noun.mode] for drafts in beside for draft in drafts)
    return noun.is_noun and apart and document.language == "de"


def _leads_to(verb: Trigger, noun: Trigger, told: Draft, draft: Draft) -> bool:
    """Whether it is "kamen zu einem Gipfel mit Rossi zusammen": one contact of all that are named."""
    if verb.is_noun or not noun.is_noun or told.mode in {"visit", "message"}:
        return False
    return told.actors < draft.actors and (told.place == draft.place or draft.place is None)


def _is_for(verb: Trigger, noun: Trigger, told: Draft, draft: Draft) -> bool:
    """Whether some of those who met are told again by what they met for: "met in Rome for talks hosted by Weber"."""
    if verb.is_noun or not noun.is_noun or told.mode != "meeting" or draft.mode not in FITTING["meeting"]:
        return False
    return draft.actors < told.actors and draft.place is None and draft.date in {None, told.date}


def _is_to_come(told: Draft, draft: Draft) -> bool:
    """Whether a verb in the present tense tells of what its clause has planned: "hosts Rossi for a summit on Friday"."""
    return told.present and told.status == "held" and told.date is None and draft.status == "planned"


def _was_off(verb: Trigger, noun: Trigger, told: Draft, draft: Draft) -> bool:
    """Whether a noun tells of what was called off, a verb of what was held: "met on Monday, months after the cancellation of talks"."""
    return not verb.is_noun and noun.is_noun and told.status in DONE and draft.status in OFF


def _lead_elsewhere(told: Draft, draft: Draft) -> bool:
    """Whether two journeys have two goals: "nach dem Besuch in Rom reiste er nach Bern"."""
    if told.mode != "visit" or told.place is None or draft.place is None:
        return False
    names = {told.place.name, draft.place.name}
    return told.place.state != draft.place.state or (None not in names and len(names) > 1)


def _is_manner(verb: Trigger, told: Draft, draft: Draft) -> bool:
    """Whether a noun tells what journey its verb tells of: "прибыл в Рим с первым в истории визитом"."""
    return not verb.is_noun and draft.mode == "visit" and told.date == draft.date


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


def join_within(document: Document, told: Told) -> list[Draft]:
    """Join what the words of one clause tell of the same contact: "trafen sich zu Gesprächen"."""
    kept: list[tuple[Trigger, Draft]] = []
    words = [trigger for trigger, _ in told]
    for trigger, drafts in told:
        apart = is_talked_over(document, trigger, words)
        for draft in drafts:
            if trigger.is_noun and _told_apart(trigger, draft, [(one, [old]) for one, old in kept]):
                continue
            same = next(
                (
                    old
                    for other, old in kept
                    if other.scope is trigger.scope
                    and not (other is trigger or (apart and not other.is_noun))
                    and (
                        old.actors == draft.actors
                        or _leads_to(other, trigger, old, draft)
                        or _is_for(other, trigger, old, draft)
                    )
                    and (
                        other.weak
                        or trigger.weak
                        or old.mode in FITTING[draft.mode]
                        or draft.mode in FITTING[old.mode]
                    )
                    and (old.is_at_stage_of(draft) or _is_to_come(old, draft))
                    and not _was_off(other, trigger, old, draft)
                    and not (draft.another and not _is_manner(other, old, draft))
                    and not _lead_elsewhere(old, draft)
                ),
                None,
            )
            if same is not None:
                if _is_to_come(same, draft):
                    same.set_status(draft.status)
                same.take(draft)
            else:
                kept.append((trigger, draft))
    return sorted((draft for _, draft in kept), key=lambda draft: draft.start)
