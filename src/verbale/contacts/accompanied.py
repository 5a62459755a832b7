"""Who came along, told beside or behind a contact: "Begleitet wurde der Kanzler von Minister Rossi", "in Begleitung von Minister Rossi", "accompanied by Rossi"."""

from __future__ import annotations

from verbale.contacts.drafts import OFF, Draft
from verbale.contacts.material import Material
from verbale.contacts.parties import side_of
from verbale.contacts.words import pattern_of
from verbale.languages import Sentence
from verbale.records import Mention

_REACH = 1  # sentences behind the contact


def add_company(material: Material, sentence: Sentence, told: list[Draft]) -> None:
    """Add to the contacts of this sentence, or to the journey told right before, those of the same side who came along."""
    along = pattern_of(material.roles.along) if material.roles.along else None
    tokens = material.document.tokens_of(sentence)
    if along is None or not any(along.fullmatch(token.low) for token in tokens):
        return
    companions = _companions(material, sentence)
    if not companions:
        return
    near = [one for one in told if one.mode == "visit" and one.sentences_to(sentence) <= _REACH]
    here = [
        one for one in told if sentence.index in one.sentences and one.mode in {"visit", "meeting", "talks"}
    ]
    for draft in here or near[-1:]:
        if draft.count is None and draft.status not in OFF:
            _add(material, draft, companions, sentence)


def _add(material: Material, draft: Draft, companions: list[Mention], sentence: Sentence) -> None:
    """Add who came along with one of the draft's persons, and who is accompanied where only the others are known."""
    if draft.mode == "visit" and draft.actors <= {one.actor for one in companions}:
        bare = [item.mention for item in material.placed_in(sentence) if item.kind == "bare"]
        led = [one for one in bare if one.kind == "person" and side_of(one) == side_of(companions[0])]
        draft.members = [*led[:1], *draft.members]
    leaders = {side_of(one) for one in draft.members if one.kind == "person"}
    where = draft.place.state if draft.place else None
    known = draft.actors
    draft.members += [
        one
        for one in companions
        if one.actor not in known
        and side_of(one) in leaders
        and (draft.mode != "visit" or side_of(one) != where)
    ]


def _companions(material: Material, sentence: Sentence) -> list[Mention]:
    """Return the persons behind "begleitet von" and "in Begleitung von", and their list; behind "begleiten" its subjects."""
    tokens, roles, grammar = material.document.tokens, material.roles, material.grammar
    along = pattern_of(roles.along)
    persons = [item for item in material.placed_in(sentence) if item.mention.kind == "person" and item.side]
    heads = [at for at in range(sentence.first, sentence.last) if along.fullmatch(tokens[at].low)]
    led = any(tokens[at].low in roles.agent for at in range(sentence.first, sentence.last))
    if not led and not tokens[heads[0]].is_capital:  # "Ihn begleiten Weber und Rossi"
        object_first = tokens[heads[0] - 1].low in grammar.words.object_pronouns if heads[0] else False
        return [
            one.mention for one in persons if object_first and one.kind == "bare" and one.first > heads[0]
        ]
    found = [one for one in persons if one.kind == "preposition" and one.word in roles.agent]
    if material.document.language == "en":  # "welcomed by Weber, accompanied by Rossi"
        found = [one for one in found if one.at - 1 in heads]
    own = [at for at in heads if tokens[at - 1].low in roles.venue]  # not "in der Begleitung | Webers"
    behind = [one.mention for one in persons if one.kind == "genitive" and one.at in own]
    return [one.mention for one in found] + behind
