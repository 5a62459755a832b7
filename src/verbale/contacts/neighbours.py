"""Who is meant where a clause names one side alone: the clauses beside it tell.

"Weber reist nach Rom. Auch ein Treffen mit Rossi ist geplant." is a meeting of Weber and Rossi.
"""

from __future__ import annotations

from verbale.contacts.between_two import with_other_of_two
from verbale.contacts.material import Material
from verbale.contacts.parties import Parties, side_of, sides, speaks_for_others, tells_of_others
from verbale.contacts.phrases import like_adjective
from verbale.contacts.placed import Placed
from verbale.contacts.scopes import Scope, find_scopes
from verbale.contacts.told_after import attending_behind
from verbale.contacts.triggers import Trigger
from verbale.contacts.turned_down import with_refused
from verbale.languages import Sentence
from verbale.records import Mention

_SUBJECTS = frozenset({"er", "sie"})
_TO_HIM = frozenset({"ему", "нему", "ней", "ним", "ею", "нею"})  # not "его", which may be "his"
_REACH = 3  # sentences back in which the one who is meant may stand
_FOLLOWED = 4  # and in which the one whom an article follows is the last subject


def add_from_sentence_before(
    material: Material, trigger: Trigger, parties: Parties, sentence: Sentence
) -> None:
    """Add the one that the sentence before was about: "Auch eine Begegnung mit X ist geplant."."""
    parties.members = with_other_of_two(material, trigger, parties.members, sentence)
    parties.members = with_refused(material, trigger, parties.members, sentence)
    adds = any(material.document.tokens[at].low in material.roles.also for at in trigger.scope.numbers)
    unknown = adds or len(sides(parties.members)) < 2  # "auch die Minister" are not those told before
    if unknown and (afterwards := named_next(material, trigger, sentence)):
        parties.members = afterwards
        return
    if trigger.frame == "receive" and material.document.language == "ru":
        _add_guests(material, trigger, parties)
    if trigger.is_noun and trigger.many and not parties.members:
        parties.members += _attending(material, sentence)
    if sentence.index:
        _add_object(material, trigger, parties)
    if not (trigger.is_noun or _names_no_subject(material, trigger) or _describes(material, trigger)):
        return
    if not parties.members and _with_pronoun(material, trigger):
        parties.members += _last_subjects(material, sentence)
    within = material.parties.in_scope(trigger.scope)
    alone = len(sides(parties.members)) == 1 or _only_partners(material, trigger, parties, within)
    members = {mention.actor for mention in parties.members}
    others = [item for item in within if item.kind == "bare" and item.mention.actor not in members]
    beside = any(item.kind == "preposition" and item.mention in parties.members for item in within)
    beside = beside and alone and not (trigger.many and _is_of_states(material, trigger, parties))
    if not beside or any(item.mention.kind == "person" or not trigger.is_noun for item in others):
        return
    named = _spoken_of_before(material, trigger, parties, sentence)
    if named and not _has_unknown_owner(material, trigger):
        parties.members.insert(0, named[0])


def _is_of_states(material: Material, trigger: Trigger, parties: Parties) -> bool:
    """Whether German talks with a state are only what another noun is of: "eine Frist für den Abschluss der Verhandlungen mit dem Iran"."""
    persons = any(one.kind == "person" for one in parties.members) or material.document.language != "de"
    return not persons and material.parties.beside.is_genitive(trigger, [trigger])


def _has_unknown_owner(material: Material, trigger: Trigger) -> bool:
    """Whether a German noun tells by a genitive whose contact it is, who is nobody known: "ein Treffen des Milizenführers mit Rossi"."""
    tokens, at = material.document.tokens, trigger.last
    if material.document.language != "de" or not trigger.is_noun or at + 1 >= len(tokens):
        return False
    behind = [n for n in range(at + 1, min(at + 4, len(tokens))) if tokens[n].is_capital]
    known = material.parties.groups.mentioned
    return tokens[at].low in material.roles.genitive and bool(behind) and behind[0] not in known


def _spoken_of_before(
    material: Material, trigger: Trigger, parties: Parties, sentence: Sentence
) -> list[Mention]:
    """Return who may be the other one: of the sentences before, the likeliest first."""
    known = sides(parties.members)
    others = tells_of_others if material.document.language == "ru" else speaks_for_others
    named = [
        mention
        for mention in material.parties.bare(_last_with_person(material, trigger, sentence))
        if mention.kind == "person" and mention.side not in known and not others(mention)
    ]
    if material.document.language == "ru" and trigger.is_noun:
        named = _owner(material, trigger, sentence, known) or named
        named = named or [one for one in material.parties.groups.current if one.side not in known][:1]
    if not named and material.document.language == "de":
        named = _followed(material, sentence, known)
    if material.document.language != "ru":  # where "его" may be "his"
        named.sort(key=lambda mention: mention.how != "pronoun")  # whom a pronoun means is still spoken of
    return named


def add_visitor(material: Material, trigger: Trigger, triggers: list[Trigger], parties: Parties) -> None:
    """Add whose visit a Russian clause tells of: "Визит Вебера начался встречей с Росси", "в первый день визита Вебера принял Росси"."""
    if material.document.language != "ru" or len(sides(parties.members)) != 1 or trigger.mode != "meeting":
        return
    finder, known = material.parties, sides(parties.members)
    for visit in triggers:
        if visit.mode != "visit" or not visit.is_noun or visit.scope is not trigger.scope:
            continue
        items = [item for item in finder.in_scope(trigger.scope) if item.mention.kind == "person"]
        own = [item.mention for item in items if finder.beside.belongs(item, visit, triggers)]
        parties.members[:0] = [one for one in own if one.side and one.side not in known][:1]


def _owner(material: Material, trigger: Trigger, sentence: Sentence, known: set[str]) -> list[Mention]:
    """Return whose it is by the Russian "его" before the noun: "визиту Вебера предшествовала его встреча с Росси"."""
    before = material.document.tokens[max(0, trigger.first - 2) : trigger.first]
    if not any(token.low in {"его", "её", "ее"} for token in before):
        return []
    start = material.document.tokens[trigger.first].start
    persons = [item.mention for item in material.placed_in(sentence) if item.mention.end <= start]
    return [one for one in persons if one.kind == "person" and one.side and one.side not in known][-1:]


def named_next(material: Material, trigger: Trigger, sentence: Sentence) -> list[Mention]:
    """Return those whom only the next sentence names: "Am Freitag trafen sich die Außenminister. Weber und Rossi vereinbarten …"."""
    following = material.document.sentences[sentence.index + 1 : sentence.index + 2]
    if not following or following[0].paragraph != sentence.paragraph or trigger.mode == "visit":
        return []
    if material.find_in(trigger.scope, material.roles.both_persons) is None:
        return []
    placed = material.placed_in(following[0])
    first = [mention for mention in material.parties.bare(placed) if mention.kind == "person"][:2]
    new = not any(
        item.mention.actor in {one.actor for one in first}
        for item in material.placed
        if item.mention.start < following[0].start
    )
    named = all(one.how == "name" for one in first) and material.parties.is_list(first)
    return first if new and named and len(sides(first)) == 2 else []


def _only_partners(material: Material, trigger: Trigger, parties: Parties, within: list[Placed]) -> bool:
    """Whether each is named as a partner of somebody else: "Es folgten Gespräche mit Rossi und Marin"."""
    if not trigger.is_noun or not parties.members or material.document.language != "de":
        return False
    partner = material.roles.partner
    behind = {item.mention.actor for item in within if item.kind == "preposition" and item.word in partner}
    return all(member.actor in behind for member in parties.members)


def _add_object(material: Material, trigger: Trigger, parties: Parties) -> None:
    """Add whom "in einem Telefonat sagte er ihm" means: the other one of the contact told last."""
    if not trigger.is_noun or len(sides(parties.members)) != 1 or material.document.language == "en":
        return
    actors = {mention.actor for mention in parties.members}
    current = material.parties.groups.current
    others = [mention for mention in current if mention.actor not in actors]
    if len(others) == 1 and len(current) == 2 and _has_object_pronoun(material, trigger.scope):
        parties.members += others


def _has_object_pronoun(material: Material, scope: Scope) -> bool:
    """Whether "ihm", "ihr", "ihn" stands in a clause and is nobody's mention; "ihr Besuch" is none."""
    tokens, grammar = material.document.tokens, material.grammar
    if material.document.language == "ru":
        free = (at for at in scope.numbers if at not in material.parties.groups.mentioned)
        return any(tokens[at].low in _TO_HIM for at in free)
    pronouns = grammar.words.sexes.keys() & grammar.words.object_pronouns | {"ihm", "ihn"}
    return any(
        tokens[at].low in pronouns
        and at not in material.parties.groups.mentioned
        and not tokens[at + 1].is_capital
        and not like_adjective(tokens[at + 1], grammar, material.roles)
        for at in scope.numbers
    )


def _describes(material: Material, trigger: Trigger) -> bool:
    """Whether the subject is somebody named before, whom no name and no known office tells: "die Diplomatin sprach dort mit …"."""
    tokens, named = material.document.tokens, material.parties.groups.mentioned
    if trigger.frame != "with" or material.document.language != "de":
        return False
    words = [at for at in trigger.scope.tokens() if at not in named]
    there = any(tokens[at].low in material.roles.here for at in words)
    pronoun = any(
        tokens[at].low in material.grammar.words.sexes and tokens[at].low in _SUBJECTS for at in words
    )
    return there or pronoun


def _last_with_person(material: Material, trigger: Trigger, sentence: Sentence) -> list[Placed]:
    """Return the mentions of the clauses before, or of the last sentence of the paragraph that speaks of a person."""
    here = [item for item in material.placed_in(sentence) if item.last <= trigger.scope.first]
    if any(item.mention.kind == "person" for item in here):
        return here
    # English news gives each sentence a paragraph: "Another meeting took place with Rossi"
    further = material.document.language == "en" and trigger.is_noun and material.is_another(trigger)
    for before in reversed(material.document.sentences[max(0, sentence.index - _REACH) : sentence.index]):
        if before.paragraph != sentence.paragraph and not further:
            return []
        placed = material.placed_in(before)
        if any(item.mention.kind == "person" for item in placed):
            return placed
    return []


def _followed(material: Material, sentence: Sentence, known: set[str]) -> list[Mention]:
    """Return the one whom the last sentence with a subject tells of, across paragraphs and what is told of his partners alone."""
    for before in reversed(material.document.sentences[max(0, sentence.index - _FOLLOWED) : sentence.index]):
        persons = [m for m in material.parties.bare(material.placed_in(before)) if m.kind == "person"]
        if persons:
            alone = len({one.actor for one in persons}) == 1
            if alone and persons[0].side in known:  # "Rossi sagte ein Treffen mit Weber ab"
                current = material.parties.groups.current
                others = [m for m in current if m.kind == "person" and side_of(m) not in known]
                told = bool(current) and all(before.start <= one.start < before.end for one in current)
                return others if told and len(current) == 2 else []
            fitting = persons[0].side and not speaks_for_others(persons[0])
            return persons[:1] if alone and fitting else []
    return []


def _names_no_subject(material: Material, trigger: Trigger) -> bool:
    """Whether it is a passive without a subject: "mit Rossi wurde am Montag gesprochen"."""
    words = material.grammar.words
    return trigger.frame == "with" and any(
        material.grammar.lemma(material.document.tokens[at]) in words.passive_auxiliaries
        or material.document.tokens[at].low == "worden"
        for at in trigger.scope.numbers
    )


def named_behind(material: Material, trigger: Trigger, members: list[Mention]) -> list[Mention]:
    """Return the persons named behind their offices: "die Präsidenten Russlands und der USA, Wladimir Putin und Donald Trump"."""
    things = {side_of(mention) for mention in members if mention.kind != "person"}
    listed = material.parties.bare(
        item
        for piece in trigger.scope.pieces[1:]
        if piece.kind == "fragment" and piece.before == ","
        for item in material.parties.in_scope(trigger.scope)
        if piece.first <= item.first < piece.last and item.mention.kind == "person"
    )
    return listed if things and things <= sides(listed) <= sides(members) else []


def _attending(material: Material, sentence: Sentence) -> list[Mention]:
    """Return those of two sides who took part by the next sentence: "В них участвовали с российской стороны X, …"."""
    following = material.document.sentences[sentence.index + 1 : sentence.index + 2]
    if not following or following[0].paragraph != sentence.paragraph:
        return []
    return attending_behind(
        material, find_scopes(material.document, following[0], material.grammar, material.quoted)
    )


def _add_guests(material: Material, trigger: Trigger, parties: Parties) -> None:
    """Add those of the contact told last where a host is said to have received "гостей", "делегацию"."""
    groups = material.parties.groups
    hosts = sides(parties.members)
    said = any(
        material.document.tokens[at].low in material.roles.guests and at not in groups.mentioned
        for at in trigger.scope.numbers
    )
    if said and len(hosts) == 1:
        parties.members += [mention for mention in groups.current if side_of(mention) not in hosts]


def _with_pronoun(material: Material, trigger: Trigger) -> bool:
    """Whether the partner is "mit ihr", whom nobody's name explains."""
    following = [token.low for token in material.document.tokens[trigger.last : trigger.last + 2]]
    pronouns = material.grammar.words.object_pronouns
    return len(following) == 2 and following[0] in material.roles.partner and following[1] in pronouns


def _last_subjects(material: Material, sentence: Sentence) -> list[Mention]:
    """Return the last two of different sides that the sentence before speaks of."""
    if sentence.index == 0:
        return []
    before = material.document.sentences[sentence.index - 1]
    persons = [m for m in material.parties.bare(material.placed_in(before)) if m.kind == "person"]
    return persons[-2:] if len(sides(persons[-2:])) == 2 else []
