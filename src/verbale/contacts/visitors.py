"""Who is meant by "the guest": whoever is on the visit told before; and guests of whom no host is told.

"Weber ist in Rom. Präsident Rossi sprach mit dem Gast." is of Weber and Rossi, "Weber wurde in Rom mit allen Ehren empfangen" a visit,
and "Weber traf Rossi beim ersten Besuch einer deutschen Ministerin in Rom" is one of Weber, not of Germany.
"""

from __future__ import annotations

from dataclasses import replace

from verbale.contacts.calling import is_summons
from verbale.contacts.drafts import DONE, Draft
from verbale.contacts.material import Material
from verbale.contacts.parties import side_of, sides
from verbale.contacts.running_days import IN_PERSON
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import pattern_of
from verbale.records import Mention

_HOSTS = frozenset({"von", "vom", "durch", "by"})
_REACH = 4  # sentences behind a visit in which its guest is spoken of


def as_arrival(material: Material, trigger: Trigger) -> Trigger:
    """Return a passive welcome of people of one side in another state, of which nobody tells who gave it, as the visit that it was part of."""
    tokens, here = material.document.tokens, material.parties.in_scope(trigger.scope)
    passive = material.grammar.words.passive_auxiliaries
    if trigger.frame != "receive" or trigger.is_noun or trigger.scope.kind == "relative":
        return trigger
    lows = {tokens[at].low for at in trigger.scope.numbers}
    aided = any(material.grammar.lemma(tokens[at]) in passive for at in trigger.scope.numbers)
    people = [item for item in here if material.parties.official(item)]
    guests = all(one.mention.kind == "person" and one.kind == "bare" for one in people)
    words = {word for item in people for word in _words_of(material, item.mention)}
    if is_summons(material.document, trigger, material.roles) and words & material.roles.ambassadors:
        return trigger  # "der russische Botschafter Weber in Rom wurde einbestellt"
    if not (aided and guests) or lows & _HOSTS or len({one.side for one in people}) != 1:
        return trigger
    towns = [item for item in here if item.mention.how in {"city", "place"} or item.mention.kind == "place"]
    abroad = [
        one for one in towns if one.side not in {None, people[0].side} and one.word in material.roles.venue
    ]
    return replace(trigger, mode="visit", frame="travel") if len(towns) == 1 and abroad else trigger


def _words_of(material: Material, mention: Mention) -> list[str]:
    return material.document.text[mention.start : mention.end].lower().split()


def name_first(material: Material, drafts: list[Draft], current: Draft | None) -> list[Draft]:
    """Put the person told of in the place of "a German minister", whose visit is said to be the first since long.

    It is the only one of that state who takes part in what its sentence tells, or else in what was told before, there.
    """
    for draft in drafts:
        office = draft.members[0] if draft.mode == "visit" and len(draft.members) == 1 else None
        if office is None or not (_is_some_official(material, office) and _is_the_first(material, draft)):
            continue
        others = [one for one in drafts if one is not draft]
        told = others or ([current] if current is not None and _is_there(current, draft) else [])
        people = {one.actor: one for other in told for one in other.members if one.kind == "person"}
        own = [one for one in people.values() if side_of(one) == side_of(office)]
        if len(own) == 1:
            draft.members = own
    return drafts


def _is_some_official(material: Material, office: Mention) -> bool:
    """Whether the mention is the state of "a Japanese foreign minister"."""
    before = material.document.token_at(office.start) - 1
    named = office.kind == "state" and office.how == "adjective" and before >= 0
    return named and material.document.tokens[before].low in material.roles.indefinite


def _is_the_first(material: Material, visit: Draft) -> bool:
    """Whether its words are "the first visit", "am ersten Besuch", not "the last visit" of somebody else."""
    at = material.document.token_at(visit.triggers[0].start)
    before = material.document.tokens[max(0, at - 2) : at]
    first = pattern_of(material.roles.first_visits)
    return any(first.fullmatch(token.low) for token in before)


def _is_there(one: Draft, other: Draft) -> bool:
    states = {draft.place.state for draft in (one, other) if draft.place is not None}
    return one.status in DONE and other.status in DONE and len(states) == 1


def with_guests(
    material: Material, trigger: Trigger, members: list[Mention], told: list[Draft]
) -> list[Mention]:
    """Return the members with those on a visit to their one side, where the clause speaks of "the guest" or of their delegation."""
    members = _as_travellers(material, trigger, members, told)
    word = _guest_word(material, trigger) if trigger.mode in IN_PERSON else None
    if word is None:
        return members
    known = members or _who_speaks_with(material, trigger, word)
    hosts = sides(known)
    visit = _last_visit(material, trigger, hosts, told, range(_REACH + 1)) if len(hosts) == 1 else None
    if visit is None:
        return members
    return [*known, *(one for one in visit.members if side_of(one) not in hosts)]


def _last_visit(
    material: Material, trigger: Trigger, hosts: set[str], told: list[Draft], behind: range
) -> Draft | None:
    """Return the visit told last to one of the states; `behind` tells how many sentences the word may stand behind it."""
    sentence = material.document.sentence_at(material.document.tokens[trigger.first].start)
    return next(
        (
            visit
            for visit in reversed(told)
            if visit.mode == "visit" and visit.place and visit.place.state in hosts
            if visit.sentences_to(sentence) in behind
        ),
        None,
    )


def _as_travellers(
    material: Material, trigger: Trigger, members: list[Mention], told: list[Draft]
) -> list[Mention]:
    """Put those on the visit told before in the place of "die türkische Delegation" that somebody there receives."""
    if trigger.mode not in IN_PERSON:
        return members
    found: list[Mention] = []
    for one in members:
        hosts = sides(other for other in members if other is not one)
        known = _is_delegation(material, one)
        visit = _last_visit(material, trigger, hosts, told, range(1, _REACH + 1)) if known else None
        came = visit.members if visit is not None else []
        guests = [guest for guest in came if guest.kind == "person" and side_of(guest) == side_of(one)]
        found += guests or [one]
    return found


def _is_delegation(material: Material, one: Mention) -> bool:
    """Whether the mention is the state of "the Turkish delegation", which is known."""
    tokens, at = material.document.tokens, material.document.token_at(one.start)
    definite = at > 0 and (
        tokens[at - 1].low in material.roles.definite or material.document.language == "ru"
    )
    behind = material.document.token_at(one.end - 1) + 1
    named = one.kind == "state" and one.how == "adjective" and behind < len(tokens)
    return definite and named and tokens[behind].low in material.roles.delegation


def _guest_word(material: Material, trigger: Trigger) -> int | None:
    """Return the token of "the guest" in its clause, not of "a guest" or of a name's own word."""
    tokens, roles = material.document.tokens, material.roles
    for at in trigger.scope.numbers:
        named = at in material.parties.groups.mentioned or tokens[at - 1].low in roles.indefinite
        if tokens[at].low in roles.guests and not named:
            return at
    return None


def _who_speaks_with(material: Material, trigger: Trigger, word: int) -> list[Mention]:
    """Return the subject of "sprach mit dem Gast", of which the verb alone tells no contact."""
    before = {token.low for token in material.document.tokens[max(0, word - 2) : word]}
    if trigger.is_noun or not before & material.roles.partner:
        return []
    return material.parties.bare(material.parties.in_scope(trigger.scope))[:1]
