"""Who asked for a contact: "auf Initiative Roms", "das Gespräch, um das Weber gebeten hatte", "Weber rief … an"."""

from __future__ import annotations

import re

from verbale.contacts.asked import who_is_asked
from verbale.contacts.cases import may_act, sure_subjects_first
from verbale.contacts.drafts import DONE, Draft
from verbale.contacts.joint_callers import joint_callers
from verbale.contacts.material import Material
from verbale.contacts.parties import side_of, sides
from verbale.contacts.relatives import relatives_behind
from verbale.contacts.scopes import Scope, has_word
from verbale.contacts.triggers import Trigger, is_contact_word, tells_invitation
from verbale.contacts.words import pattern_of
from verbale.records import Mention

# How many characters behind "auf Initiative" the name may begin.
_REACH = 30
_BOTH = 2
_OF_WHAT = 5  # words from a verb of asking to what is asked for
_THAT = frozenset({"этом", "ней", "нём", "нем", "них"})
_TO = 3  # words from "zu" to the noun of what one is invited to

_WISH = re.compile(r"['’]s (?:request|initiative|wish)\b")  # behind a name


def find_initiator(material: Material, trigger: Trigger, draft: Draft, scopes: list[Scope]) -> Mention | None:
    """Return the mention of whoever asked for the contact, if the words tell."""
    return (
        _latter(material, trigger.scope)
        or _by_sender(material, trigger, draft)
        or _by_phrase(material, trigger.scope)
        or _by_agent(material, trigger.scope)
        or _by_relative(material, trigger, scopes)
        or _whose_wish(material, trigger.scope)
        or _by_asker(material, trigger, draft)
        or _actor(material, draft, trigger)
    )


def _by_sender(material: Material, trigger: Trigger, draft: Draft) -> Mention | None:
    """Return the member from whom an invitation came: "получил от Росси приглашение посетить Рим", "nahm eine Einladung Rossis an"."""
    told = [material.low[words.start : words.end] for words in draft.words_of("status")]
    unanswered = any(pattern_of(material.status.words.unanswered).fullmatch(one) for one in told)
    if trigger.frame == "invited" or (unanswered and draft.mode == "visit"):
        home = draft.place.state if draft.place else None
        hosts = [one for one in draft.members if side_of(one) == home] or draft.members[-1:]
        return hosts[0] if len(draft.sides) == 2 else None
    proposed = draft.mode == "visit" and draft.status == "proposed" and not trigger.is_noun
    actors = {member.actor for member in draft.members}
    found = [i.mention for i in material.parties.in_scope(trigger.scope) if proposed and i.word == "от"]
    return next((mention for mention in found if mention.actor in actors), None)


def _latter(material: Material, scope: Scope) -> Mention | None:
    """Return the last one named before "at the latter's request"; behind it in "Вебер принял по его просьбе посла Италии"."""
    match = material.find_in(scope, material.roles.latter)
    if match is None:
        return None
    russian = material.document.language == "ru"
    items = [
        i for i in material.parties.in_scope(scope) if i.side and (russian or i.mention.kind == "person")
    ]
    before = [i.mention for i in items if i.mention.end <= match.start()]
    behind = [i.mention for i in items if i.mention.start >= match.end()]
    return behind[0] if russian and behind and len(before) == 1 else before[-1] if before else None


def host_of(material: Material, trigger: Trigger) -> Mention | None:
    """Return who invites the others in a German clause: "Zu dem Treffen von Weber und Rossi hatte | Marin | eingeladen"."""
    tokens, scope = material.document.tokens, trigger.scope
    before = tokens[max(scope.first, trigger.first - _TO) : trigger.first]
    aimed = [at for at, token in enumerate(before) if token.low in material.roles.aim]
    noun = tokens[trigger.last - 1].is_capital
    if material.document.language != "de" or not noun or trigger.mode == "visit" or not aimed:
        return None
    inner = any(token.is_capital for token in before[aimed[-1] + 1 :])
    inner |= has_word(material.document, scope, tuple(material.status.words.negations))
    if inner or not any(tells_invitation(material.document, at) for at in scope.numbers):
        return None
    finder = material.parties
    items = [i for i in finder.in_scope(scope) if not finder.beside.belongs(i, trigger, [trigger])]
    hosts = [one for one in finder.bare(items) if one.how != "pronoun" or may_act(material.document, one)]
    return hosts[0] if len({one.actor for one in hosts}) == 1 else None


def initiator_in(material: Material, scope: Scope) -> Mention | None:
    """Return who is said to have asked in a clause without a word of contact: "Die Initiative ging von Rom aus"."""
    return (
        _by_phrase(material, scope)
        or _whose_wish(material, scope)
        or _subject_of(material, scope, material.roles.asked)
    )


def _whose_wish(material: Material, scope: Scope) -> Mention | None:
    """Return the name before the English genitive of a wish: "at Rome's request"."""
    tokens = material.document.tokens
    first, last = tokens[scope.first].start, tokens[scope.last - 1].end
    match = _WISH.search(material.low, first, last) if material.document.language == "en" else None
    items = material.parties.in_scope(scope) if match is not None else []
    near = [one.mention for one in items if match is not None and 0 <= match.start() - one.mention.end <= 1]
    led = [one for one in near if material.low[: one.start].endswith(("at ", "on "))]
    return led[0] if led and side_of(led[0]) else None


def _by_phrase(material: Material, scope: Scope) -> Mention | None:
    """Return the name behind "auf Initiative"."""
    match = material.find_in(scope, material.roles.initiative)
    if match is None:
        return None
    near = [item.mention for item in material.placed if 0 <= item.mention.start - match.end() <= _REACH]
    if match.group().startswith("инициатором"):  # "Инициатором разговора Вебера с Росси выступил Рим"
        bare = material.parties.bare(material.parties.in_scope(scope))
        near = [mention for mention in bare if may_act(material.document, mention)]
    return next((mention for mention in near if side_of(mention) or mention.side), None)


def _asks(material: Material, scope: Scope) -> bool:
    return has_word(material.document, scope, material.roles.asked)


def _by_agent(material: Material, scope: Scope) -> Mention | None:
    """Return the name in "sei von Moskau ausgegangen"."""
    if not _asks(material, scope):
        return None
    found = [
        i
        for i in material.parties.in_scope(scope)
        if i.kind == "preposition" and i.word in material.roles.agent
    ]
    return next((item.mention for item in found if side_of(item.mention) or item.mention.side), None)


def _by_relative(material: Material, trigger: Trigger, scopes: list[Scope]) -> Mention | None:
    """Return the subject of "…, um das die deutsche Seite gebeten hatte", "…, zu dem ihn Rossi eingeladen hatte" behind the noun."""
    for scope in relatives_behind(trigger, scopes):
        invites = any(tells_invitation(material.document, at) for at in scope.numbers)
        if _asks(material, scope) or invites:
            pronouns = material.grammar.words.object_pronouns
            items = material.parties.in_scope(scope)
            acting = [i for i in items if material.document.tokens[i.first].low not in pronouns]
            subjects = material.parties.bare(acting)
            return subjects[0] if subjects else _by_agent(material, scope)
    return None


def _by_asker(material: Material, trigger: Trigger, draft: Draft) -> Mention | None:
    """Return who asks for it: "Анкара предложила Москве встретиться", not "на встрече Анкара предложила мир"."""
    urging = () if draft.status in DONE else material.roles.urging
    return _subject_of(material, trigger.scope, (*material.roles.asked, *urging))


def _subject_of(material: Material, scope: Scope, words: tuple[str, ...]) -> Mention | None:
    """Return the Russian subject of one of these verbs: "звонок инициировал Тегеран"."""
    if material.document.language != "ru" or not has_word(material.document, scope, words):
        return None
    tokens, asks = material.document.tokens, pattern_of(words)
    verbs = [at for at in scope.numbers if asks.fullmatch(tokens[at].low) and tokens[at - 1].low != "не"]
    if not any(_asks_for_contact(material, scope, at) for at in verbs):
        return None  # "не запрашивал разговор", "просил помощи"
    bare = material.parties.bare(material.parties.in_scope(scope))
    return next((mention for mention in bare if may_act(material.document, mention)), None)


def _asks_for_contact(material: Material, scope: Scope, verb: int) -> bool:
    """Whether it is a contact that a Russian verb asks for: "запросил разговор", "о встрече попросил", "попросил о ней", "инициировал"."""
    tokens = material.document.tokens
    lows = [
        one.low for one in (*tokens[scope.first : scope.first + 2], *tokens[verb + 1 : verb + 1 + _OF_WHAT])
    ]
    meant = any(low in _THAT or is_contact_word("ru", low) for low in lows)
    alone = tokens[verb].low.startswith("инициир") or tokens[verb].low.endswith(("ся", "сь"))  # "попросился"
    alone = alone or pattern_of(material.roles.urging).fullmatch(tokens[verb].low) is not None
    return meant or alone or tokens[verb - 1].low in _THAT


def _actor(material: Material, draft: Draft, trigger: Trigger) -> Mention | None:
    """Return who calls, invites, writes or proposes: who stands behind "by", else the first one that is no object."""
    if not _is_one_sided(material, draft, trigger):
        return None
    if together := joint_callers(material, trigger, draft.members):
        return together[0]
    above = trigger.scope.matrix
    acting = material.parties.bare(material.parties.in_scope(above)) if above is not None else []
    asked = who_is_asked(material.document, trigger.scope, acting)
    if asked is not None and above is not None:  # "Weber drängte Rossi, mit Marin zu reden"
        return next((one for one in acting if one not in asked), _by_agent(material, above))
    if _is_proposed_above(material, draft, trigger) and (acting or trigger.scope.kind != "infinitive"):
        return next(iter(acting), None)
    scope: Scope | None = trigger.scope
    objects = material.grammar.words.object_determiners | material.grammar.words.object_pronouns
    members = {mention.actor for mention in draft.members}
    outside = _from_outside(material, draft, trigger)
    if outside is not None:
        return outside
    while scope is not None:
        items = [i for i in material.parties.in_scope(scope) if i.mention.actor in members]
        for item in items:
            if item.kind == "preposition" and item.word in material.roles.agent:
                return item.mention
        own = scope is trigger.scope or scope.kind == "relative"
        if own and material.document.language == "en" and not trigger.is_noun:  # "whom | Weber | called"
            items = [item for item in reversed(items) if item.last <= trigger.first]
        items = sure_subjects_first(material.document, items)
        for item in items:
            words = {material.document.tokens[item.first].low, item.word}
            told_object = material.document.language == "de" and words & objects
            if item.kind == "bare" and not told_object and may_act(material.document, item.mention):
                return item.mention
        scope = scope.matrix if scope.coordinated or scope.kind == "infinitive" else None
    return None


def _is_proposed_above(material: Material, draft: Draft, trigger: Trigger) -> bool:
    """Whether it is the clause above that proposes what this one tells: "Weber regte an, | dass Rossi Marin trifft"."""
    above, words = trigger.scope.matrix, draft.words_of("status")
    if draft.status != "proposed" or above is None or trigger.scope.coordinated or not words:
        return False
    answer = pattern_of(material.status.words.unanswered)  # "has yet to reply to an invitation"
    if any(answer.search(material.low, span.start, span.end) for span in words):
        return False
    return all(above.holds(material.document.token_at(span.start)) for span in words)


def _from_outside(material: Material, draft: Draft, trigger: Trigger) -> Mention | None:
    """Return the one who is not named in the verb's clause, as the subject is: "Er werde Rossi anrufen, sagte Weber"."""
    relative = trigger.scope.kind == "relative"
    if trigger.is_noun or relative or material.document.language != "de" or len(draft.members) != 2:
        return None
    tokens = material.document
    outside = [one for one in draft.members if not trigger.scope.holds(tokens.token_at(one.start))]
    return outside[0] if len(outside) == 1 else None


def _is_one_sided(material: Material, draft: Draft, trigger: Trigger) -> bool:
    """Whether one does it to the other: a call, an invitation, a letter, a proposal, "nahm Kontakt auf", "griff zum Hörer"."""
    if trigger.frame == "invite" and draft.mode == "visit" and len(draft.members) == 1:
        return False  # "Weber was invited to Rome"
    if draft.mode == "visit" and draft.status == "planned" and trigger.frame == "invite":
        return False  # who awaits a guest need not have asked him
    if trigger.frame in {"invite", "object"} and draft.mode in {"call", "visit"}:
        return trigger.frame == "invite" or not trigger.weak  # "warned him in a call": who called?
    if draft.mode == "message":
        items = material.parties.in_scope(trigger.scope)
        sent_to = any(item.kind == "preposition" and item.word in material.roles.recipient for item in items)
        return (
            sent_to
            or trigger.frame == "object"
            or has_word(material.document, trigger.scope, material.roles.sent)
        )
    took = trigger.aside is not None and trigger.particle is not None and draft.mode == "contact"
    above = trigger.scope.matrix if trigger.scope.coordinated else None
    picked = [
        scope
        for scope in (trigger.scope, above)
        if scope and material.find_in(scope, material.roles.picked_up)
    ]
    return took or (draft.mode == "call" and _by_one(material, picked)) or draft.status == "proposed"


def _by_one(material: Material, scopes: list[Scope]) -> bool:
    """Whether one side alone picked up the telephone in one of the clauses, not "griffen Weber und Rossi zum Hörer"."""
    if material.document.language != "de":
        return bool(scopes)  # "Weber and Rossi took a call from Marin"
    bare = (material.parties.bare(material.parties.in_scope(scope)) for scope in scopes)
    return any(len(sides(mentions)) < _BOTH for mentions in bare)
