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
from verbale.contacts.taking_part import joined_by
from verbale.contacts.triggers import Trigger, is_contact_word
from verbale.contacts.words import pattern_of
from verbale.languages import Sentence
from verbale.records import Mention

_TOGETHER = frozenset({"meeting", "talks", "video_call"})
_SPOKEN = frozenset({"call", "contact"})
_NO_LENGTH = frozenset({"visit", "message"})
_TALKED = _TOGETHER | _SPOKEN
_NEAR = 4  # sentences back in which the contact that a sentence turns to was told
_THING = 5  # words from "в" to what is attended
_IT = frozenset({"ней", "нём", "нем", "них"})
_EVENTS = ("мероприят", "церемони", "заседани", "част", "формат")
_BESIDE = 4  # tokens between "с вьетнамской" and the name


def add_told_after(material: Material, draft: Draft, scopes: Iterable[Scope]) -> None:
    """Add to a contact what clauses of the next sentence, or of its own, tell of it."""
    for scope in scopes:
        if draft.mode in (_TALKED if material.document.language == "de" else _TOGETHER):
            _add_people(material, draft, scope)
        length = material.slots.lengths.spent_in(scope) if draft.mode not in _NO_LENGTH else None
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
    """Return the contact whose members a sentence names, where those of the last one are not all named; "damals" that of the sentence before."""
    if material.document.tokens[sentence.first].low in material.roles.back_then:
        before = [old for old in told if max(old.sentences) == sentence.index - 1]
        return max(before, key=lambda old: old.start, default=current)
    named = {item.mention.actor for item in material.placed_in(sentence)}
    near = [old for old in told if sentence.index - max(old.sentences) <= _NEAR]
    meant = [old for old in near if old.mode in _TALKED and old.status in DONE and old.actors <= named]
    if meant and current is not None and not current.actors <= named:
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


def tells_attending(material: Material, scope: Scope) -> bool:
    """Whether the clause tells who took part, not who did not: "Rossi nahm nicht teil", "Росси в них не участвовал"."""
    tokens, attending = material.document.tokens, pattern_of(material.roles.attending)
    negations = material.status.words.negations
    return any(
        attending.fullmatch(tokens[at].low)
        and tokens[at - 1].low not in negations
        and not _in_other_thing(material, at)
        for at in scope.numbers
    )


def _in_other_thing(material: Material, at: int) -> bool:
    """Whether Russian words tell what was attended, and it is no contact: "примут участие | в выставке", not "в ней"."""
    tokens = material.document.tokens[at + 1 : at + 2 + _THING]
    if material.document.language != "ru" or not tokens or tokens[0].low not in material.roles.venue:
        return False
    lows = [token.low for token in tokens[1:]]
    meant = any(low in _IT or is_contact_word("ru", low) for low in lows)
    return not meant and not any(low.startswith(_EVENTS) for low in lows)


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


def attending_behind(material: Material, scopes: Iterable[Scope]) -> list[Mention]:
    """Return those of two sides who are said to have taken part in what the sentence before tells."""
    for scope in scopes:
        if tells_attending(material, scope):
            persons = people_in(material, scope)
            if len(sides(persons)) > 1:
                return persons
    return []
