"""Why a word of contact tells of none: too few are named, it is urged, or stands in a quotation that names nobody."""

from __future__ import annotations

from verbale.contacts.afterwards import is_not_alone, is_only_gesture
from verbale.contacts.drafts import Draft
from verbale.contacts.inner_politics import why_no_contact
from verbale.contacts.intentions import who_intends
from verbale.contacts.material import Material
from verbale.contacts.members_meet import of_members
from verbale.contacts.particles import stands_with
from verbale.contacts.parties import Parties, sides
from verbale.contacts.publics import are_people
from verbale.contacts.quoted_names import named_in_quote
from verbale.contacts.scopes import Scope, low_words
from verbale.contacts.standing import Standing
from verbale.contacts.triggers import Trigger, matchers
from verbale.contacts.words import pattern_of
from verbale.records import Mention

_NEAR = 5  # words before a word of contact in which "not" stands
NOT_FORMAL = "only its form is denied"
VAGUE = "it means contacts of a kind, none in particular"


def reason_to_leave(
    material: Material, trigger: Trigger, members: list[Mention], parties: Parties, told: list[Draft]
) -> str | None:
    """Return why the word tells of no contact of these members, or None where it does; `told` are the contacts told so far."""
    times = (first for first, _, time in material.slots.times if time.edtf)
    dated = any(trigger.scope.holds(first) for first in times)
    alone = of_members(material.document, trigger, members, dated)
    if not (alone or _enough(trigger, members, parties)):
        return _too_few(trigger, members)
    if _may_be_teams(material, trigger, members):
        return "teams meet, not states"
    if reason := _of_nobody_there(material, trigger, members, parties):
        return reason
    if _is_only_urged(material, trigger, members, parties) or _urges(material, trigger, members):
        return "it is what one is called upon to do"
    if _not_since(material, trigger):
        return "it tells since when there was none"
    if _is_invited(material, trigger):
        return "the invitation tells of it"
    if trigger.naming and not _object_ends(material, trigger, members):
        return "it tells what somebody was named"
    if _means_several(material, trigger, members):
        return "it means several contacts, and does not say with whom"
    if parties.borrowed and _is_prepared(material, trigger):
        return "it is what something was done for"
    if is_not_alone(material, trigger, members, told) or is_only_gesture(material, trigger):
        return "only how they met is denied: alone, or with a handshake"
    if trigger.first in material.quoted and not named_in_quote(material, trigger, members, parties):
        return "it stands in a quotation that names nobody"
    if pattern_of(material.status.words.before_able).match(low_words(material.document, trigger.scope)):
        return "nobody says whether it came to it"
    return why_no_contact(material, trigger, members, parties)


def _of_nobody_there(
    material: Material, trigger: Trigger, members: list[Mention], parties: Parties
) -> str | None:
    """Return why it is no journey abroad of somebody who acts for a state."""
    if are_people(trigger, members, material.document):
        return "people of a nation travel, or states do so without meeting"
    if _may_be_at_home(trigger, members, parties):
        return "nobody knows in which state the place lies"
    return None


def _is_prepared(material: Material, trigger: Trigger) -> bool:
    """Whether a German noun tells for what its clause was done: "Weber und Rossi bereiteten den Boden für das neue Gespräch"."""
    tokens = material.document.tokens
    before = [token.low for token in tokens[max(trigger.scope.first, trigger.first - 3) : trigger.first]]
    aimed = [at for at, low in enumerate(before[:-1]) if low in material.roles.aimed]
    return (
        bool(aimed)
        and before[aimed[-1] + 1] in material.roles.definite
        and material.document.language == "de"
    )


def _means_several(material: Material, trigger: Trigger, members: list[Mention]) -> bool:
    """Whether a Russian plural tells nothing of one contact: "договорённости, достигнутые на встречах президентов"."""
    if trigger.mode == "visit" or not material.is_plural(trigger) or material.slots.counter.count(trigger):
        return False
    actors = {one.actor for one in members}
    return not any(
        item.kind == "preposition" and item.word in material.roles.partner and item.mention.actor in actors
        for item in material.parties.in_scope(trigger.scope)
    )


def _enough(trigger: Trigger, members: list[Mention], parties: Parties) -> bool:
    if trigger.mode == "visit" and (trigger.frame != "invite" or parties.place is not None):
        return bool(members)
    return len(sides(members)) >= 2


def _may_be_teams(material: Material, trigger: Trigger, members: list[Mention]) -> bool:
    """Whether states meet in a paragraph about sport: "trafen Deutschland und Island im Handball aufeinander"."""
    if trigger.mode not in {"meeting", "talks"} or any(member.kind == "person" for member in members):
        return False
    document = material.document
    here = document.sentence_at(document.tokens[trigger.first].start)
    inside = [one for one in document.sentences if one.paragraph == here.paragraph]
    close = [one for one in inside if abs(one.index - here.index) <= 1]
    sports = pattern_of(material.roles.sports)
    return any(sports.search(material.low, one.start, one.end) for one in close)


def _may_be_at_home(trigger: Trigger, members: list[Mention], parties: Parties) -> bool:
    """Whether somebody travels to a place that may lie in his own state, since nothing tells where it lies."""
    place = parties.place
    travels = trigger.mode == "visit" and trigger.frame != "invite" and len(sides(members)) == 1
    return travels and place is not None and place.kind == "place" and place.side is None


def _is_invited(material: Material, trigger: Trigger) -> bool:
    """Whether a verb of inviting stands before it in its clause, or a German one with its noun above: "пригласил Росси приехать в Киев", "folgte einer Einladung, | Rom zu besuchen"."""
    document, scope = material.document, trigger.scope
    verbs = matchers(document.language)[1]
    before = (entry for at in scope.numbers if at < trigger.first for entry in verbs(_low(material, at)))
    if trigger.frame == "travel" and any(entry.frame == "invite" and not entry.beside for entry in before):
        return True
    above = scope.matrix if scope.kind == "infinitive" and document.language == "de" else None
    if above is None or trigger.frame not in {"travel", "visit"}:
        return False
    over = [
        entry
        for at in above.numbers
        for entry in verbs(_low(material, at))
        if entry.frame in {"invite", "invited"}
    ]
    return any(entry.beside and stands_with(document, above, entry) for entry in over)


def _too_few(trigger: Trigger, members: list[Mention]) -> str:
    """Return why those who were found are not the two sides of a contact."""
    names = ", ".join(dict.fromkeys(mention.name for mention in members))
    if trigger.mode == "visit" and trigger.frame != "invite":
        return "nobody is named who travels"
    return f"only one side is named: {names}" if names else "no side is named"


def _stands_in(material: Material, scope: Scope, mention: Mention) -> bool:
    return scope.holds(material.document.token_at(mention.start))


def _is_only_urged(material: Material, trigger: Trigger, members: list[Mention], parties: Parties) -> bool:
    """Whether it is what one calls upon another to do: "forderte ihn auf, mit B zu verhandeln"."""
    english = material.document.language == "en"
    if trigger.scope.kind != "infinitive" or (english and trigger.frame == "invite"):
        return False  # "will call Rossi | to invite him"
    if _is_advised_against(material, trigger):
        return True
    above, standing = trigger.scope.matrix, material.status.of(trigger)
    own = above is not None and all(_stands_in(material, above, m) for m in members)
    if trigger.is_noun:
        agreed = standing.status == "planned" and own  # "vereinbarten, Gespräche abzuhalten"
        states = trigger.mode in {"talks", "contact"} and all(m.kind != "person" for m in members)
        return states and not agreed and not _offers_itself(material, trigger.scope, standing)
    finder = material.parties
    if above is not None and who_intends(material.document, trigger.scope, finder.in_scope(above)):
        return False  # "das Angebot Webers, | Rossi zu empfangen"
    if trigger.reflexive and own:
        return False  # "schlug Rossi vor, sich zu treffen"
    if (trigger.mode == "visit" and parties.hosts) or _offers_itself(material, trigger.scope, standing):
        return False  # "bat Rossi, nach Rom zu kommen", "offered to meet Rossi"
    meets = material.is_there(trigger) and all(m.kind == "person" for m in members)
    return standing.status == "proposed" or (trigger.weak and standing.words is None and not meets)


def _is_advised_against(material: Material, trigger: Trigger) -> bool:
    """Whether English words tell somebody "not to" do it: "told Weber | not to meet Rossi"; "agreed not to" tells of oneself."""
    scope, tokens = trigger.scope, material.document.tokens
    above, before = scope.matrix, tokens[scope.first - 1].low
    if material.document.language != "en" or above is None or before not in {"not", "refusal", "present"}:
        return False
    if before == "present":
        return (
            tokens[scope.first - 2].low in material.status.words.negations
        )  # "was not present | to welcome them"
    if before == "refusal":
        return True  # "Weber's refusal | to negotiate with Rossi" is a policy
    verb = tokens[scope.first - 2] if scope.first > 1 else None
    return verb is None or not material.grammar.is_finite(verb)


def _offers_itself(material: Material, scope: Scope, standing: Standing) -> bool:
    """Whether an English subject offers what it will do itself: "Weber offered | to meet Rossi", not "urged Weber | to …"."""
    if material.document.language != "en" or standing.words is None:
        return False
    verb = material.document.token_at(standing.words.start)
    before = material.document.tokens[verb - 1] if verb else None
    passive = (
        before is not None and material.grammar.lemma(before) in material.grammar.words.passive_auxiliaries
    )
    return material.document.token_at(standing.words.end - 1) == scope.first - 1 and not passive


def _not_since(material: Material, trigger: Trigger) -> bool:
    """Whether it is "have not met since 2019", "no talks since May"."""
    roles, tokens = material.roles, material.document.tokens
    since = roles.since & roles.circumstance
    if material.document.language == "de":
        lows = [tokens[at].low for at in trigger.scope.tokens()]
        standing = material.status.of(trigger)
        return (
            not since.isdisjoint(lows)
            and standing.status == "denied"
            and material.status.tells_absence(standing)
        )
    return any(tokens[at].low in since for at in trigger.scope.numbers if at > trigger.first) and any(
        tokens[at].low in material.status.words.negations
        for at in trigger.scope.numbers
        if trigger.first - _NEAR <= at < trigger.first
    )


def _behind(material: Material, trigger: Trigger, members: list[Mention]) -> int | None:
    """Return the number of the token behind the last of the members that follow the trigger in its clause."""
    start = material.document.tokens[trigger.last - 1].start
    ends = [material.document.token_at(one.end - 1) + 1 for one in members if one.start >= start]
    return max((end for end in ends if trigger.scope.holds(end - 1)), default=None)


def _urges(material: Material, trigger: Trigger, members: list[Mention]) -> bool:
    """Whether "called on Rossi" goes on with what he shall do: "… in a speech to release them", "… for restraint"."""
    if "on" not in trigger.partners:
        return False
    at = _behind(material, trigger, members)
    if at is None:
        return False
    end = material.document.sentence_at(material.document.tokens[at - 1].start).last
    marks, purposes = material.grammar.words.infinitive_marks, material.roles.calling_for
    asked = [place for place in range(at, end) if _low(material, place) in marks]
    return _low(material, at) in {"for", ":"} or any(
        _low(material, place + 1) not in purposes for place in asked[:1]
    )


def _object_ends(material: Material, trigger: Trigger, members: list[Mention]) -> bool:
    """Whether nothing behind the object tells what it was called: "called Rossi on Monday", not "called Rossi a liar"."""
    at, words = _behind(material, trigger, members), material.grammar.words
    if any(_low(material, place) == "what" for place in trigger.scope.numbers if place < trigger.first):
        return False  # "what he called threats"
    if at is None:
        return any(_low(material, piece.first) == "whom" for piece in trigger.scope.pieces)
    low = _low(material, at)
    if low in words.coordinators:
        return at + 1 < len(material.document.tokens) and material.grammar.is_finite(
            material.document.tokens[at + 1]
        )
    return low in words.prepositions | words.infinitive_marks | words.adverbs | {"", ".", ","}


def _low(material: Material, at: int) -> str:
    tokens = material.document.tokens
    return tokens[at].low if at < len(tokens) else ""


def only_not_formal(material: Material, trigger: Trigger, triggers: list[Trigger]) -> bool:
    """Whether people met, though not so: "shook hands, but had no formal meeting"."""
    standing = material.status.of(trigger)
    if not trigger.is_noun or standing.status != "denied" or standing.words is None:
        return False
    last = material.document.token_at(standing.words.end - 1)
    formal = any(_low(material, at) in material.roles.forms for at in range(last + 1, trigger.first))
    sentence = material.document.sentence_at(standing.words.start)
    return formal and any(
        sentence.first <= other.first < trigger.first and other.mode == "meeting" for other in triggers
    )
