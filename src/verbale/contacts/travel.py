"""Who travels where: "Webers Besuch in Rom", "Rossi reiste nach Bern".

Only those count who leave their own state; the place visited is no participant.
"""

from __future__ import annotations

from verbale.contacts.callers import who_calls
from verbale.contacts.cases import is_dative
from verbale.contacts.compounds import place_inside
from verbale.contacts.deeds import owner_of_deed
from verbale.contacts.gets_guests import visited_by
from verbale.contacts.goals import (
    counted_goal,
    destination,
    ends_clause,
    is_further,
    is_place,
    is_seeing,
    last_listed,
    seen_places,
    sight,
    told_here,
)
from verbale.contacts.hanging import hangs_on_noun
from verbale.contacts.inviters import inviters_of
from verbale.contacts.parties import Parties, abroad, side_of
from verbale.contacts.place_nouns import place_before
from verbale.contacts.placed import Placed
from verbale.contacts.schedules import of_schedule
from verbale.contacts.sent import who_is_sent
from verbale.contacts.subjects import Subjects
from verbale.contacts.the_country import country_meant
from verbale.contacts.triggers import Trigger
from verbale.contacts.unplaced import without_place
from verbale.contacts.vehicles import aboard
from verbale.contacts.welcomed import guest_and_host, is_by_phone, welcomes
from verbale.contacts.words import pattern_of
from verbale.records import Mention

_OWNED = 4  # words from a possessive to its noun
_HIS = frozenset({"его", "её", "ее"})  # "график Вебера во время его визита обнародовал Росси"


def travel_of_noun(finder: Subjects, trigger: Trigger, beside: list[Placed], free: list[Placed]) -> Parties:
    """Return the parties of a visit told by a noun.

    `beside` are the mentions that hang on the noun, `free` those of its clause that hang on no other.
    """
    if finder.document.tokens[trigger.last - 1].low in finder.roles.place:
        return _of_phrase(finder, trigger, beside, free)
    travellers, hosts, place = who_travels(finder, trigger, beside, free)
    english = finder.document.language == "en"
    asked = inviters_of(finder, trigger, finder.in_scope(trigger.scope), place) if english else []
    return abroad([one for one in travellers if one not in asked], [*hosts, *asked], place)


def who_travels(
    finder: Subjects, trigger: Trigger, beside: list[Placed], free: list[Placed]
) -> tuple[list[Mention], list[Mention], Mention | None]:
    """Return who may travel where a noun tells it, who may be the hosts, and where it leads."""
    roles = finder.roles
    within = [item for item in free if item.at < trigger.first and finder.beside.is_within(item.at, trigger)]
    tokens, troubles = finder.document.tokens, pattern_of(roles.troubles)
    goals = [  # "Besuch aus Rom" leads elsewhere
        item
        for item in beside
        if item.word not in roles.origin and not troubles.fullmatch(tokens[item.at - 1].low)
    ]
    through = [i.mention for i in beside if i.kind == "genitive" and tokens[i.at].low in roles.toured]
    through += seen_places(finder.document, trigger, beside)
    if not through and is_seeing(finder.document, trigger):
        return [], [], None  # "посещение выставки в Берлине"
    place = place_before(finder.document, trigger, finder.placed) or destination(roles, goals)
    place = place or destination(roles, within) or next(iter(through), None)
    counted, owners = counted_goal(finder.document, trigger, finder.placed)
    doer = owner_of_deed(finder.document, trigger, finder.in_scope(trigger.scope))
    owners += [doer] if doer is not None else []
    official = [item for item in beside if finder.official(item) and item.mention not in through]
    travellers = [
        item.mention
        for item in official
        if item.kind in {"genitive", "possessive"}
        or item.word in roles.agent
        or (item.kind == "bare" and item.first == trigger.last)  # a Russian name without cases: "визит Ван И"
    ]
    hosts = [
        item.mention
        for item in official
        if item.kind == "preposition"
        and item.word in roles.goal | roles.partner | roles.toward_person
        and item.mention.kind == "person"
    ]
    visited = visited_by(finder.document, roles, trigger, free, travellers)
    hosts += [one for one in visited if one.kind == "person"]
    place = place or counted or next((one for one in visited if one.kind != "person"), None)
    travellers = travellers or owners
    if not travellers and _is_of_unknown(finder, trigger):
        return [], [], None
    if not travellers and finder.document.tokens[trigger.first - 1].low in _HIS:
        before = [i for i in finder.in_scope(trigger.scope) if i.last < trigger.first and finder.official(i)]
        travellers = [item.mention for item in before if item.mention.kind == "person"][-1:]
    travellers = travellers or of_schedule(free, finder.document, roles)
    if not travellers:
        given = [i.mention for i in free if i.kind == "bare" and is_dative(finder.document, i.mention)]
        given = given[1:] if _has_dative_subject(finder, trigger) else given
        objects = finder.document.language == "de" and trigger.scope.kind == "infinitive"
        people = [item for item in free if (item.mention.kind == "person" or item.delegate) and not objects]
        travellers = _first(finder, [one for one in finder.bare(people) if one not in given])
        guest = trigger.last > trigger.first + 1  # "war bei Weber in Rom zu Gast"
        words = roles.place if guest else roles.goal
        place = place or destination(roles, [item for item in free if item.word in words])
        hosts += given
        travellers = [mention for mention in travellers if mention not in hosts]
        if guest:
            hosts += [i.mention for i in free if i.kind == "preposition" and i.mention.kind == "person"]
    if not abroad(travellers, hosts, place).members:
        travellers, hosts = _received(finder, trigger, free, place) or (travellers, hosts)
    if travellers and welcomes(finder.document, finder.roles, trigger):
        hosts += [i.mention for i in free if i.word in roles.agent and i.mention.kind == "person" and i.side]
    if not travellers:
        concerned = (i for i in free if i.kind == "preposition" and i.word in roles.concerned)
        travellers = [i.mention for i in concerned if i.mention.kind == "person" and finder.official(i)]
    if not travellers:  # "Für Weber ist es der erste Besuch in Rom"
        inherited = finder.with_inherited([], trigger).members
        travellers = [one for one in inherited if one.kind == "person"]
    inside = place_inside(finder.document, trigger, travellers[0]) if travellers else None
    place = inside if inside and (place is None or inside.side not in {place.side, place.actor}) else place
    return travellers, hosts, place


def _has_dative_subject(finder: Subjects, trigger: Trigger) -> bool:
    """Whether the first dative of a Russian clause is its subject: "Веберу предстоит визит в Рим"."""
    impersonal = pattern_of(finder.roles.impersonal) if finder.roles.impersonal else None
    tokens = finder.document.tokens
    return impersonal is not None and any(
        impersonal.fullmatch(tokens[at].low) for at in trigger.scope.numbers
    )


def _is_of_unknown(finder: Subjects, trigger: Trigger) -> bool:
    """Whether an English visit is of somebody whom nothing names: "discussed the premier's visit to Rome", not "Monday's visit"."""
    tokens, begin = finder.document.tokens, max(trigger.scope.first, trigger.first - _OWNED)
    named = {at for item in finder.placed for at in range(item.first, item.last)}
    times = finder.known - named
    owners = (at for at in range(begin, trigger.first) if tokens[at].low.endswith(("'s", "’s")))
    return finder.document.language == "en" and any(at not in times for at in owners)


def _received(
    finder: Subjects, trigger: Trigger, free: list[Placed], place: Mention | None
) -> tuple[list[Mention], list[Mention]] | None:
    """Return the guest, and the host who received him, where two are named: "empfing Rossi zu einem Besuch"."""
    welcomed = welcomes(finder.document, finder.roles, trigger)
    if not welcomed and is_by_phone(finder.document, trigger):
        return None
    both = [item.mention for item in free if item.kind == "bare" or _is_along(finder, item)]
    told = finder.bare(free) if welcomed else both
    return guest_and_host([one for one in told if one.kind == "person"], place, welcomed)


def _of_phrase(finder: Subjects, trigger: Trigger, beside: list[Placed], free: list[Placed]) -> Parties:
    """Return the parties of a phrase that ends in its preposition, where persons are the travellers: "was in Rome"."""
    place = destination(finder.roles, [item for item in beside if item.at == trigger.last - 1])
    if place is None:
        return Parties()
    people = [one for one in finder.bare(free) if one.kind == "person"]
    if not people and not finder.bare(free):
        people = [one for one in finder.with_inherited([], trigger).members if one.kind == "person"]
    return abroad([*people, *_companions(finder, free, place)], [], place)


def travel_of_verb(finder: Subjects, trigger: Trigger, items: list[Placed]) -> Parties:
    """Return the parties of a visit told by a verb: "besuchte Rom", "reiste nach Rom", "traf in Rom ein"."""
    bare = finder.bare(items) or aboard(finder.document, items, trigger.first)
    hosts: list[Mention] = []
    low = finder.document.tokens[trigger.first].low
    if trigger.frame == "visit":
        piece = next(piece for piece in trigger.scope.pieces if piece.first <= trigger.first < piece.last)
        items = [item for item in items if finder.document.language != "ru" or item.first < piece.last]
        objects = [item.mention for item in items if item.kind == "bare" and is_place(item.mention)]
        if finder.document.language == "en":  # "visits Rome and returns with two Americans"
            right_behind = [i.mention for i in items if i.first == trigger.last and i.mention in objects]
            objects = right_behind or objects
        place = objects[-1] if objects else destination(finder.roles, items) or sight(finder.document, items)
        places = last_listed(finder.document, objects)
        place = place or country_meant(finder, trigger)
        further = [i.mention for i in items if is_further(finder.document, i, place)]
        people = [one for one in finder.bare(items) or bare if one not in places + further]
        travellers = _first(finder, people)
        hosts = [mention for mention in people if mention not in travellers and mention.kind == "person"]
        if not objects:
            travellers, hosts = who_calls(finder, trigger, people) or (travellers, hosts)
        if finder.document.language == "en":  # "Visiting Rome, Weber met Rossi" names no host
            end = finder.document.tokens[piece.last - 1].end
            hosts = [host for host in hosts if host.end <= end]
    else:
        items, place = _goal_of_verb(finder, trigger, items)
        if low in finder.roles.stays:
            bare = [one for one in bare if one.kind == "person"]
        listed = {item.mention.start for item in items if is_further(finder.document, item, place)}
        travellers = [one for one in bare if one.start not in listed]
        if low in finder.roles.sending:
            return abroad(who_is_sent(finder.document, trigger, travellers, finder.known), [], place)
        travellers += _companions(finder, items, place) if travellers else []
        hosts = [i.mention for i in items if _is_at_home(finder, i) or _is_visited(finder, i, low)]
    hosts += [one for one in inviters_of(finder, trigger, items, place) if one not in hosts]
    if not travellers:
        asked = _asked(finder, trigger, place)
        travellers, hosts = asked or (finder.with_inherited([], trigger).members, hosts)
    return abroad(travellers, hosts, place) if place or hosts else without_place(finder, trigger, travellers)


def _goal_of_verb(
    finder: Subjects, trigger: Trigger, items: list[Placed]
) -> tuple[list[Placed], Mention | None]:
    """Return the mentions that count beside a verb of travelling, and where it leads."""
    tokens, troubles = finder.document.tokens, pattern_of(finder.roles.troubles)
    items = [i for i in _not_from(finder, items) if i.at < 1 or not troubles.fullmatch(tokens[i.at - 1].low)]
    low, arriving = tokens[trigger.first].low, finder.roles.lands | finder.roles.arrives
    arrives = trigger.particle is not None or low.startswith("ein") or low in arriving
    leading = finder.roles.goal | finder.roles.onto
    goals = [i for i in items if arrives or i.word in leading or i.kind == "genitive"]
    within = _not_from(finder, finder.in_scope(trigger.scope))
    rest = [i for i in within if arrives or i.word in finder.roles.toward]
    if arrives and all(item.at < trigger.first for item in rest):
        rest = rest[::-1]  # the goal stands by the verb: "vor dem Treffen in Rom in Bern eingetroffen"
    # "machte auf dem Weg nach Bern in Rom Station"
    if trigger.aside is not None or (low in finder.roles.dwells and not goals):
        goals = [i for i in finder.in_scope(trigger.scope) if i.word in finder.roles.venue] or goals
    if low in finder.roles.stays:
        rest, here = [], finder.in_scope(trigger.scope)  # "war zu Gesprächen in Rom"
        goals = [i for i in here if i.word in finder.roles.venue and ends_clause(finder.document, i)]
    if low in finder.roles.stayed:
        goals, rest = [i for i in goals if i.last == trigger.first], []  # "ist in Rom gewesen"
    goals.sort(key=lambda item: hangs_on_noun(item, finder.document, finder.known))
    place = destination(finder.roles, goals, finder.document) or destination(finder.roles, rest)
    return items, place or told_here(finder.document, finder.placed, trigger.scope.numbers)


def _not_from(finder: Subjects, items: list[Placed]) -> list[Placed]:
    """Return all but where somebody comes from: "traf | aus Kairo | in Amman ein"."""
    return [item for item in items if item.kind != "preposition" or item.word not in finder.roles.origin]


def _is_along(finder: Subjects, item: Placed) -> bool:
    """Whether it stands behind "with" or "in the company of"."""
    if item.kind == "genitive":
        return finder.document.tokens[item.at].low in finder.roles.company
    return item.kind == "preposition" and item.word in finder.roles.partner


def _companions(finder: Subjects, items: list[Placed], place: Mention | None) -> list[Mention]:
    """Return who travels along: "flog mit seinem Kollegen Rossi nach Kabul", "in the company of Rossi"."""
    where = (place.side or place.actor) if place else None
    return [
        item.mention
        for item in items
        if _is_along(finder, item)
        and item.mention.kind == "person"
        and finder.official(item)
        and item.side != where
    ]


def _asked(
    finder: Subjects, trigger: Trigger, place: Mention | None
) -> tuple[list[Mention], list[Mention]] | None:
    """Return who is asked to come, and by whom: "Rossi bat Weber, nach Rom zu kommen"."""
    above = trigger.scope.matrix
    if trigger.scope.kind != "infinitive" or above is None or place is None:
        return None
    people = [mention for mention in finder.bare(finder.in_scope(above)) if mention.kind == "person"]
    at_home = [mention for mention in people if side_of(mention) == (place.side or place.actor)]
    away = [mention for mention in people if mention not in at_home]
    return (away, at_home) if len(at_home) == 1 and len(away) == 1 else None


def _is_at_home(finder: Subjects, item: Placed) -> bool:
    """Whether the journey led to somebody's residence: "in der Residenz des Präsidenten eingetroffen"."""
    if item.kind not in {"genitive", "possessive"} or item.mention.kind != "person":
        return False
    tokens = finder.document.tokens
    heads = tokens[item.at : item.at + 1] if item.kind == "genitive" else tokens[item.last : item.last + 3]
    residence = pattern_of(finder.roles.residences)
    return any(residence.fullmatch(token.low) for token in heads)


def _is_visited(finder: Subjects, item: Placed, low: str) -> bool:
    """Whether the journey led to a person: "flog zu Weber", "war bei Weber in Rom"; `low` is the verb."""
    stays = low in finder.roles.stays | finder.roles.stayed and item.word in finder.roles.at_person
    toward = item.kind == "preposition" and (item.word in finder.roles.toward_person or stays)
    return toward and item.mention.kind == "person" and finder.official(item)


def _first(finder: Subjects, mentions: list[Mention]) -> list[Mention]:
    """Return the first one, or the first two where they are joined."""
    return mentions[:2] if finder.is_list(mentions[:2]) else mentions[:1]
