"""What the clauses behind a contact tell of it without a word of contact: who took part, who led a delegation, how long they spent, who asked for it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from verbale.contacts.cases import may_act
from verbale.contacts.drafts import DONE, Draft
from verbale.contacts.initiators import initiator_in
from verbale.contacts.material import Material
from verbale.contacts.parties import only_people, side_of, sides
from verbale.contacts.placed import Placed
from verbale.contacts.scopes import Scope, has_word
from verbale.contacts.taking_part import joined_by, tells_attending
from verbale.contacts.triggers import Trigger
from verbale.languages import Sentence
from verbale.records import Mention

_TOGETHER = frozenset({"meeting", "talks", "video_call"})
_SPOKEN = frozenset({"call", "contact"})
_NO_LENGTH = frozenset({"visit", "message"})
_TALKED = _TOGETHER | _SPOKEN
_NEAR = 4  # sentences back in which the contact that a sentence turns to was told
_BESIDE = 4  # tokens between "с вьетнамской" and the name


def add_told_after(material: Material, draft: Draft, scopes: Iterable[Scope]) -> None:
    """Add to a contact what clauses of the next sentence, or of its own, tell of it."""
    for scope in scopes:
        if draft.mode in (_TALKED if material.document.language == "de" else _TOGETHER):
            _add_people(material, draft, scope)
        lengths = material.slots.lengths
        told = (lengths.of_sitting(scope) or lengths.spent_in(scope)) if draft.duration is None else None
        length = told if draft.mode not in _NO_LENGTH else None
        if length is not None and draft.duration is None:
            draft.duration = length[0]
            draft.prove("duration", length[1])
        asked = initiator_in(material, scope) if draft.initiator is None else None
        side = side_of(asked) if asked is not None else None
        if asked is not None and side in draft.sides:
            draft.initiator = side
            draft.prove("initiator", asked.span)


def turn_to_spoken_of(
    material: Material, sentence: Sentence, told: list[Draft], current: Draft | None
) -> Draft | None:
    """Return the contact whose members a sentence names, where those of the last one, or their states, are not all named; "damals" that of the sentence before."""
    if material.document.tokens[sentence.first].low in material.roles.back_then:
        before = [old for old in told if max(old.sentences) == sentence.index - 1]
        return max(before, key=lambda old: old.start, default=current)
    named = {item.mention.actor for item in material.placed_in(sentence)}
    near = [old for old in told if sentence.index - max(old.sentences) <= _NEAR]
    meant = [old for old in near if old.mode in _TALKED and old.status in DONE and old.actors <= named]
    if meant and current is not None and not (current.actors <= named or current.sides <= named):
        return max(meant, key=lambda old: max(old.sentences))
    return current


def add_caller(material: Material, draft: Draft, trigger: Trigger) -> None:
    """Add who called by a verb that names nobody else: "Позвонил, по данным Кремля, сам Эрдоган"."""
    if draft.initiator or trigger.mode != "call" or trigger.frame != "object" or draft.mode not in _SPOKEN:
        return
    bare = material.parties.bare(material.parties.in_scope(trigger.scope))
    caller = next((mention for mention in bare if may_act(material.document, mention)), None)
    side = side_of(caller) if caller is not None else None
    if caller is not None and side in draft.sides:
        draft.initiator = side
        draft.prove("initiator", caller.span)


def were_there(material: Material, trigger: Trigger) -> bool:
    """Whether a Russian clause tells who else was there: "На встрече были также министры"."""
    tokens = material.document.tokens
    before = [token.low for token in tokens[max(0, trigger.first - 2) : trigger.first]]
    at_it = "на" in before and material.document.language == "ru"
    return at_it and any(tokens[at].low in material.status.words.perfect for at in trigger.scope.numbers)


def _add_people(material: Material, draft: Draft, scope: Scope) -> None:
    """Add those who took part, and those who led the delegation of a side: "Команду США возглавляет X"."""
    leads = has_word(material.document, scope, material.roles.heading)
    if not leads and not tells_attending(material, scope):
        return
    unnamed = draft.sides - sides(member for member in draft.members if member.kind == "person")
    people = [*people_in(material, scope), *joined_by(material, material.parties.in_scope(scope))]
    persons = [person for person in people if not leads or side_of(person) in unnamed]
    draft.members = only_people([*draft.members, *persons])


def people_in(material: Material, scope: Scope) -> list[Mention]:
    """Return the persons who are subjects, each with the side that "с вьетнамской" in front tells."""
    found: list[Mention] = []
    before: Placed | None = None
    for item in material.parties.in_scope(scope):
        mention = item.mention
        if mention.kind == "person" and item.kind == "bare" and mention.actor:
            beside = before is not None and before.mention.how == "adjective" and item.first - before.last
            if before is not None and beside and beside <= _BESIDE and mention.side is None:
                mention = replace(mention, side=before.mention.side)
            found.append(mention)
        before = item
    return [mention for mention in found if mention.side]


def attending_behind(material: Material, scopes: list[Scope]) -> list[Mention]:
    """Return those of two sides who are said to have taken part in what the sentence before tells, or to have led the delegations."""
    attending = [people_in(material, one) for one in scopes if tells_attending(material, one)]
    leading = any(
        has_word(material.document, one, material.roles.heading)
        and has_word(material.document, one, material.roles.delegates)
        for one in scopes
    )
    led = [person for one in scopes for person in people_in(material, one)] if leading else []
    return next((persons for persons in (*attending, led) if len(sides(persons)) > 1), [])
