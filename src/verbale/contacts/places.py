"""Where a contact is told to take place by the words of its own clause, or of the one that tells more of its noun."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from verbale.actors import default_knowledge
from verbale.contacts.drafts import Draft
from verbale.contacts.explaining import explains_it, is_of_talked_over
from verbale.contacts.hanging import hangs_on_noun
from verbale.contacts.material import Material
from verbale.contacts.other_events import is_behind_event
from verbale.contacts.place_nouns import place_before
from verbale.contacts.placed import Placed
from verbale.contacts.relatives import clauses_about
from verbale.contacts.scopes import Scope, has_word
from verbale.contacts.spoken_about import is_spoken_about
from verbale.contacts.talked_over import is_in_talked_over
from verbale.contacts.tied import lies_in_object
from verbale.contacts.topic_days import is_of_made
from verbale.contacts.topical import is_spoken_of
from verbale.contacts.triggers import Trigger, is_contact_word
from verbale.languages.attributes import phrase_around
from verbale.records import Mention, Mode

# What may stand between two places of a Russian list beside its preposition: ", а оттуда – в".
_THEN = frozenset(
    {",", "–", "—", "-", "а", "и", "оттуда", "затем", "потом", "далее", "после", "этого", "в", "во", "на"}
)
_FARTHEST = 3  # words between two places of a list: ", dann in"
_LEAD = 3  # words from "after" to its noun: "ahead of a summit"


def says_there(material: Material, scope: Scope) -> bool:
    """Return whether a clause leads back to the place told of before: "dort", "in dem Karibikstaat", and names none itself."""
    if any(material.document.tokens[at].low in material.roles.here for at in scope.numbers):
        return True
    described = material.find_in(scope, material.roles.described_there)
    return described is not None and not any(
        item.mention.kind in {"place", "state"} and item.mention.how in {"name", "city", "metonym"}
        for item in material.parties.in_scope(scope)
    )


def named_before(material: Material, scope: Scope) -> Placed | None:
    """Return the place right before a German clause that opens with "wo": "flog von Rom, | wo er Rossi traf, nach Bern"."""
    there = material.document.tokens[scope.first].low in material.roles.there
    if material.document.language != "de" or not there:
        return None
    before = (item for item in material.placed if item.last == scope.first - 1)
    return next(
        (i for i in before if i.mention.kind in {"place", "state"} and i.mention.how != "adjective"), None
    )


def is_left(material: Material, scope: Scope) -> bool:
    """Whether a clause tells what was before at the place that somebody left: "flog von Rom, | wo er Rossi getroffen hatte, nach Bern"."""
    before = has_word(material.document, scope, tuple(material.roles.had_been))
    place = named_before(material, scope) if before else None
    return place is not None and place.word in {"von", "vom", "aus"}


def places_visited(told: Iterable[Draft]) -> set[int]:
    """Return where the words for the places of the visits among contacts begin in the text."""
    return {words.start for one in told if one.mode == "visit" for words in one.words_of("place")}


def find_place(material: Material, trigger: Trigger, triggers: list[Trigger], mode: Mode) -> Mention | None:
    """Return the place named after "in" by the contact: right behind a noun, or else where its clause tells that it happens."""
    if mode in {"call", "message"}:
        return None
    positions, parties = material.slots.positions, material.parties
    before = place_before(material.document, trigger, material.placed)
    if before is not None and before.how != "name":
        return before  # "the Geneva talks"; "the Russia talks" are about Russia
    found: list[tuple[bool, bool, bool, bool, Mention]] = []
    for item in parties.in_scope(trigger.scope):
        mention = item.mention
        if item.kind != "preposition" or not (
            item.word in material.roles.venue or _is_of_visit(material, trigger, item, triggers)
        ):
            continue
        if mention.kind not in {"place", "state", "body"} or mention.how == "adjective":
            continue
        gathering = mention.kind == "body" and default_knowledge().state(mention.side or "") is None
        if (
            gathering
            or is_behind_event(material.document, item.at)
            or is_of_made(material.document, item.at)
            or positions.is_of_topic(item.at, trigger)
            or lies_in_object(material.document, item, trigger, parties.known)
            or _is_of_turn(material, trigger, item)
            or _is_of_thing(material, trigger, item)
            or is_of_talked_over(material.document, item.first, trigger)
            or is_in_talked_over(material.document, item.first, trigger, triggers)
        ):
            continue
        if not trigger.is_noun and _is_of_topic(material, item, triggers):
            continue
        if is_spoken_of(item, trigger, triggers, material.document, parties.known):
            continue  # "discussed the situation in Syria"
        close = trigger.last <= item.at and positions.reaches(trigger, item.at, triggers)
        close = close or parties.beside.is_within(item.at, trigger)
        close = close or explains_it(material.document, item.first, trigger)
        if not trigger.is_noun or close or positions.tells_event(trigger, triggers):
            far = trigger.is_noun and not close
            hangs = hangs_on_noun(item, material.document, parties.known)
            if not (trigger.is_noun and close) and _is_of_another(material, item, trigger, triggers):
                continue
            # "nach dem Treffen in Rom sprach er in Bern"
            taken = not close and parties.taken(item, trigger, triggers)
            found.append((mention.kind == "body", taken, far, hangs, mention))
    return min(found, key=lambda one: one[:4])[4] if found else None


def _is_of_another(material: Material, item: Placed, trigger: Trigger, triggers: list[Trigger]) -> bool:
    """Whether it is where a contact lies that this one is only about, or comes after: "обсудили подготовку встречи в Риме", "empfing ihn nach dem Gipfel in Rom"."""
    beside, tokens = material.parties.beside, material.document.tokens
    apart = material.roles.circumstance - material.roles.within
    return any(
        beside.belongs(item, other, triggers)
        and (
            beside.is_genitive(other, triggers)
            or any(t.low in apart for t in tokens[max(0, other.first - _LEAD) : other.first])
        )
        for other in triggers
        if other.is_noun and other is not trigger
    )


def _is_of_visit(material: Material, trigger: Trigger, item: Placed, triggers: list[Trigger]) -> bool:
    """Whether it is where the visit leads during which it was: "met Rossi during a visit to Rome"."""
    positions = material.slots.positions
    return item.word in material.roles.toward and any(
        other.is_noun and positions.is_during(trigger, other) and positions.reaches(other, item.at, triggers)
        for other in triggers
    )


def _is_of_thing(material: Material, trigger: Trigger, item: Placed) -> bool:
    """Whether it is where a thing was done that is no contact: "berieten über den | in Rom vorgelegten | Plan"."""
    phrase, tokens = phrase_around(material.document, item.at), material.document.tokens
    if phrase is None or trigger.first <= phrase[1] < trigger.last:
        return False
    occasions = material.roles.at_occasions | material.roles.venue | {"rande"}
    occasion = tokens[phrase[0] - 1].low in occasions  # "am Rande der | in Rom eröffneten | Tagung"
    return not occasion and not is_contact_word(material.document.language, tokens[phrase[1]].low)


def _is_of_topic(material: Material, item: Placed, triggers: list[Trigger]) -> bool:
    """Whether it is where something lies that they spoke about: "discussed the talks in Doha"."""
    return any(
        is_spoken_about(other, triggers, material.document)
        and material.parties.beside.belongs(item, other, triggers)
        for other in triggers
    )


def _is_of_turn(material: Material, trigger: Trigger, item: Placed) -> bool:
    """Whether it is where they had met before: "their first meeting since talks in Rome"."""
    since = material.roles.since & material.roles.circumstance
    between = material.document.tokens[trigger.last : item.at]
    return material.document.language == "en" and any(token.low in since for token in between)


def place_behind(
    material: Material, trigger: Trigger, triggers: list[Trigger], scopes: list[Scope], mode: Mode
) -> Mention | None:
    """Return the place of "the talks, which were held in Rome"."""
    if not trigger.is_noun or mode == "visit":
        return None
    for scope in clauses_about(material, trigger, scopes):
        if material.find_in(scope, material.words.events):
            within = replace(trigger, scope=scope, frame="with", first=scope.first, last=scope.first + 1)
            return find_place(material, within, triggers, mode)
    return None


def are_joined(material: Material, one: Mention, other: Mention) -> bool:
    """Whether a comma or "and" joins two places."""
    document = material.document
    between = document.tokens[document.token_at(one.end - 1) + 1 : document.token_at(other.start)]
    english = document.language == "en"
    gap = [token.low for token in between if not (english and token.is_capital)]  # a town of no list
    joined = bool(gap) and (gap[0] == "," or gap[0] in material.grammar.words.joining)
    joined = joined and material.status.words.negations.isdisjoint(gap)  # "nach Rom und nicht nach Bern"
    words, roles = material.grammar.words, material.roles
    links = {",", *words.joining, *words.prepositions, *words.definite, *roles.order}
    near = links.issuperset(gap) if english else len(gap) <= _FARTHEST or _THEN.issuperset(gap)
    return joined and near


def are_listed(material: Material, one: Mention, other: Mention) -> bool:
    """Whether a list joins two places of different states."""
    return one.side != other.side and are_joined(material, one, other)


def is_one_of_several(material: Material, first: int) -> bool:
    """Whether "where" at token `first` follows on a list of places: "went to Rome and Bern, | where he met Rossi"."""
    before = [item.mention for item in material.placed if item.last <= first][-2:]
    places = all(one.kind in {"place", "state"} and one.how != "adjective" for one in before)
    return len(before) > 1 and places and are_listed(material, before[0], before[1])
