"""Invitations told by their noun: "Weber nahm eine Einladung von Rossi nach Rom an"."""

from __future__ import annotations

from dataclasses import replace

from verbale.contacts.drafts import Draft
from verbale.contacts.goals import goal_of, is_place
from verbale.contacts.inviters import inviters_of
from verbale.contacts.lone_subjects import first_list
from verbale.contacts.parties import Parties, abroad, sides
from verbale.contacts.placed import Placed
from verbale.contacts.scopes import Scope
from verbale.contacts.subjects import Subjects
from verbale.contacts.triggers import Trigger, matchers
from verbale.languages import Document
from verbale.languages.grammar import grammar_of
from verbale.records import Mention

_PASSIVE = frozenset({"been", "was", "is", "were", "are", "be", "being", "also", "formally", "officially"})
_MEETING = frozenset({"meeting", "talks", "call", "video_call"})


def invited(finder: Subjects, trigger: Trigger) -> Parties:
    """Return who took, refused or got an invitation, whose it was, and where it leads."""
    items = finder.in_scope(trigger.scope)
    place = goal_of(finder.roles, _behind(trigger, items)) or _visited(finder, trigger, items)
    hosts = [item.mention for item in items if _is_whose(finder, trigger, item)]
    hosts += inviters_of(finder, trigger, items, place) if finder.document.language == "en" else []
    guests = [one for one in finder.bare(items) if one not in hosts and one.kind == "person"]
    return abroad(guests[:1], hosts[:1], place)


def with_aim(
    trigger: Trigger, others: list[Trigger], scopes: list[Scope], document: Document
) -> tuple[Trigger, list[Trigger]]:
    """Return a word of inviting, alone and among the `others`, with what one is invited to as part of its clause: "invited Weber | to come to Rome in May", "nahm die Einladung an, | Rom zu besuchen"."""
    aims = [one for one in scopes if one.kind == "infinitive" and one.matrix is trigger.scope]
    aims = [one for one in aims if one.first > trigger.first]
    english = document.language == "en" and trigger.frame == "invite"
    if not aims or not (english or is_by_noun(trigger)):
        return trigger, others
    scope, aim = trigger.scope, aims[0]
    wide = replace(scope, pieces=[*scope.pieces, *aim.pieces], numbers=scope.numbers | aim.numbers)
    aimed = replace(trigger, scope=wide)
    return aimed, [aimed if one is trigger else one for one in others]


def is_invited_to(trigger: Trigger, others: list[Trigger]) -> bool:
    """Whether a noun only tells to what somebody is invited: "lud ihn zu einem weiteren Besuch ein"."""
    visit = trigger.is_noun and trigger.mode == "visit"
    return visit and any(one.frame == "invite" and one.scope is trigger.scope for one in others)


def is_by_noun(trigger: Trigger) -> bool:
    """Whether a German verb tells of an invitation by its noun: "nahm die | Einladung | an", "sprach eine Einladung aus"."""
    return trigger.frame == "invited" or (trigger.frame == "invite" and trigger.aside is not None)


def inviting(
    finder: Subjects, trigger: Trigger, items: list[Placed], bare: list[Mention], others: list[Trigger]
) -> Parties:
    """Return who invites whom, and where: "lud ihn nach Rom ein", "was invited by Weber"; of no visit in "пригласил Росси на встречу"."""
    goals = [item for item in finder.in_scope(trigger.scope) if not _is_attribute(finder.document, item)]
    place = goal_of(finder.roles, goals) or _visited(finder, trigger, items)
    bare = [one for one in bare if one is not place]
    if (
        finder.document.language == "ru"
        and place is None
        and any(_is_aim(finder, trigger, one) for one in others)
    ):
        return Parties()
    if is_by_noun(trigger):  # "sprach eine Einladung an Rossi aus"
        to = [item for item in items if item.kind == "preposition" and item.word in trigger.partners]
        guests = [item.mention for item in _behind(trigger, to) or to]
        return Parties([*bare[:1], *(guests or bare[1:])[:1]], place=place)
    if len(bare) == 1 and (trigger.scope.coordinated or trigger.scope.kind == "infinitive"):
        bare = finder.with_inherited(bare, trigger).members
    language, low = finder.document.language, finder.document.tokens[trigger.first].low
    if len(bare) == 1 and (
        language == "en" or (language == "de" and low.startswith(("ein", "aus")))
    ):  # "wurde eingeladen"
        by = [
            i
            for i in items
            if i.kind == "preposition"
            and finder.official(i)
            and (i.word in finder.roles.agent or _is_recipient(finder, i))
        ]
        bare = [*bare, *(item.mention for item in by[:1])]
    if invites_both(bare, language) and bare[0].kind == "body":
        return Parties(bare[1:3], place=place)  # it brings them together
    if language == "en" and len(bare) == 1 and finder.document.tokens[trigger.first - 1].low in _PASSIVE:
        return abroad(bare if bare[0].kind == "person" else [], [], place)
    hosts = first_list(finder.document, bare)
    if 1 < len(hosts) < len(bare):  # "Weber und Rossi luden Marin ein"
        return Parties([*hosts, *first_list(finder.document, bare[len(hosts) :])], place=place)
    lists = (bare[1:end] for end in range(len(bare), 2, -1))
    guests = next((listed for listed in lists if finder.is_list(listed)), bare[1:2])
    return Parties([*bare[:1], *guests], place=place) if len(sides(bare[:2])) == 2 else Parties()


def invites_both(members: list[Mention], language: str) -> bool:
    """Whether two are invited by one German word, "beide Seiten", and by a third: to meet each other."""
    both = len(members) == 3 and members[1].span == members[2].span != members[0].span
    return language == "de" and both and len(sides(members)) == 3


def as_talks(draft: Draft, trigger: Trigger) -> None:
    """Read as talks of the two to which a body invites "beide Seiten"; that it asked for them is no step of theirs."""
    if trigger.frame == "invite" and len({one.span for one in draft.members}) == 1 < len(draft.sides):
        draft.mode = "talks"
        draft.drop("initiator")


def _is_recipient(finder: Subjects, item: Placed) -> bool:
    """Whether it is whom an English invitation goes to: "extended an invitation to Weber"."""
    tokens = finder.document.tokens
    noted = item.word == "for" and tokens[item.at - 1].low.startswith("invitation")
    english = finder.document.language == "en" and item.mention.kind == "person"
    return english and (noted or item.word in finder.roles.recipient)


def _is_aim(finder: Subjects, trigger: Trigger, other: Trigger) -> bool:
    """Whether it is the contact that one is invited to: "пригласил | провести встречу"."""
    within = other.scope is trigger.scope or other.scope.matrix is trigger.scope
    before = {token.low for token in finder.document.tokens[max(0, other.first - 2) : other.first]}
    aims = before.isdisjoint(finder.roles.circumstance)  # not "пригласил в гости после встречи"
    return within and aims and other.first > trigger.first and other.mode in _MEETING


def _is_attribute(document: Document, item: Placed) -> bool:
    """Whether an English body only tells more of a noun: "to the Quad | summit in Delhi"."""
    if document.language != "en" or item.mention.kind != "body" or item.last >= len(document.tokens):
        return False
    after = document.tokens[item.last]
    return after.is_word and after.low not in grammar_of("en").words.prepositions


def _visited(finder: Subjects, trigger: Trigger, items: list[Placed]) -> Mention | None:
    """Return what one is invited to visit: "пригласил Росси посетить Анкару", "invited Rossi to visit Bern"."""
    visits = matchers(finder.document.language)[1]
    for item in items:
        german = finder.document.language == "de"  # "Rom im Mai zu | besuchen"
        beside = [at for at in trigger.scope.numbers if at >= item.last] if german else [item.first - 1]
        told = (entry for at in beside for entry in visits(finder.document.tokens[at].low))
        verb = any(entry.frame == "visit" for entry in told)
        if verb and item.first > trigger.first and is_place(item.mention):
            return item.mention
    return None


def _behind(trigger: Trigger, items: list[Placed]) -> list[Placed]:
    return [item for item in items if trigger.aside is None or item.first > trigger.aside]


def _is_whose(finder: Subjects, trigger: Trigger, item: Placed) -> bool:
    """Whether the invitation is this one's: "die Einladung Webers", "Webers Einladung", "erhielt von Weber eine Einladung"."""
    if trigger.aside is None or not finder.official(item):
        return False
    by = item.kind == "preposition" and item.word in finder.roles.agent
    return by or (item.kind in {"genitive", "possessive"} and item.at == trigger.aside)
