"""What is only spoken about: "Weber and Rossi discussed the talks in Doha" tells of no talks of theirs, "Gespräche über Webers Plan" of none with him.

German "sprachen über ihr Treffen im April" tells of another contact of theirs, and April is no time of the first.
"""

from __future__ import annotations

from verbale.contacts.placed import Placed
from verbale.contacts.scopes import Scope
from verbale.contacts.talked_over import is_talked_over
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import contact_words, pattern_of
from verbale.languages import Document
from verbale.languages.grammar import grammar_of

_TALKED = frozenset({"contact", "call", "video_call"})
_SPOKEN = _TALKED | {"talks", "meeting"}
_PARTICIPLES = ("te", "ten", "ter", "tes", "tem")
_DASHES = frozenset({"-", "–", "—"})  # between the names of "über den Gipfel USA–Nordkorea im Juni"
_NEAR = 3  # words before a noun in which "ihr" stands


def is_spoken_about(trigger: Trigger, others: list[Trigger], document: Document) -> bool:
    """Whether a noun stands behind a verb of speaking as what is spoken about: "exchanged views on the talks", not "in the talks"."""
    if document.language == "ru":
        return is_talked_over(document, trigger, others)
    if document.language == "de":
        return is_topic_of_talk(document, trigger, others) and not _is_own(document, trigger)
    if document.language != "en" or not trigger.is_noun:
        return False
    roles, words = contact_words("en").roles, grammar_of("en").words
    verbs = [
        one.last
        for one in others
        if not one.is_noun
        and one.mode in _TALKED
        and one.scope is trigger.scope
        and one.last <= trigger.first
    ]
    joined = [
        one for one in others if one.is_noun and one.scope is trigger.scope and one.last < trigger.first
    ]
    if joined and "and" in [token.low for token in document.tokens[trigger.first - 2 : trigger.first]]:
        return is_spoken_about(joined[-1], others, document)
    for at in range(trigger.first - 1, max(verbs, default=trigger.first) - 1, -1):
        low = document.tokens[at].low
        if low in roles.about_what:
            return True
        apart = not document.tokens[at].is_word and document.tokens[at].text != ","
        if apart or low in words.prepositions - roles.genitive - roles.aim:
            return False
    return bool(verbs) and document.tokens[max(verbs) - 1].low in roles.discussing


def is_only_topic(trigger: Trigger, others: list[Trigger], document: Document) -> bool:
    """Whether it is what those speak about in English whose contact the clause above tells: "met Rossi to discuss | the talks with Iran"."""
    scope = trigger.scope
    above = scope.matrix if scope.coordinated or scope.kind == "infinitive" else None
    met = any(one.scope is above and one.mode != "visit" and not one.is_noun for one in others)
    return document.language == "en" and met and is_spoken_about(trigger, others, document)


def is_of_topic(document: Document, item: Placed, trigger: Trigger) -> bool:
    """Whether "von X" hangs on the German noun that the contact was about: "Gespräche über den Friedensplan von Weber"."""
    roles, between = contact_words("de").roles, document.tokens[trigger.last : item.at]
    if document.language != "de" or item.word not in roles.agent or not between:
        return False
    return between[-1].is_capital and any(token.low in roles.topical for token in between[:-1])


def reports(document: Document, trigger: Trigger) -> bool:
    """Whether a verb tells who reports: "unterrichtete ihn über sein Treffen mit Rossi", which was the speaker's."""
    low, reporting = document.tokens[trigger.first].low, contact_words("de").roles.reporting
    return (
        trigger.frame == "receive"
        and not trigger.is_noun
        and pattern_of(reporting).fullmatch(low) is not None
    )


def _has_partner(document: Document, trigger: Trigger) -> bool:
    """Whether a noun names whom it was with, "über sein Treffen in Rom mit Rossi", or tells of a journey."""
    partner = contact_words("de").roles.partner
    return trigger.mode == "visit" or any(
        token.low in partner for token in document.tokens[trigger.last : trigger.last + _NEAR]
    )


def is_topic_of_talk(document: Document, trigger: Trigger, others: list[Trigger]) -> bool:
    """Whether a German noun stands behind "über" by a verb or noun of speaking: "sprachen über | den Gipfel in Rom"."""
    if document.language != "de" or not trigger.is_noun or trigger.mode == "message":
        return False
    about = _about(document, trigger.first, trigger.scope)
    return about is not None and any(
        one.scope is trigger.scope and one.mode in _SPOKEN and (one.first < about or not one.is_noun)
        for one in others
        if one is not trigger and not (reports(document, one) and _has_partner(document, trigger))
    )


def is_time_of_topic(document: Document, first: int, trigger: Trigger) -> bool:
    """Whether a time is that of what German speakers spoke about: "sprachen über die Wahl | im Mai", not "Gespräche über die Wahl am Montag"."""
    if document.language != "de" or trigger.mode not in _SPOKEN:
        return False
    about = _about(document, first, trigger.scope)
    if about is None or (trigger.is_noun and trigger.first > about):
        return False
    return not trigger.is_noun or document.tokens[first - 1].low in contact_words("de").roles.venue - {"am"}


def _about(document: Document, at: int, scope: Scope) -> int | None:
    """Return the place of the "über" whose phrase holds the token, with only words in between and no verb.

    That of a relative pronoun, ", über den sie im Mai sprachen", holds nothing else.
    """
    roles, grammar, tokens = contact_words("de").roles, grammar_of("de"), document.tokens
    for place in range(at - 1, scope.first - 1, -1):
        token = tokens[place]
        if token.low in roles.topical:
            behind = tokens[place + 1]
            opens = scope.kind == "relative" and place == scope.first
            return place if behind.is_word and behind.low not in roles.numbers and not opens else None
        verb = grammar.is_finite(token) and not token.is_capital and not token.low.endswith(_PARTICIPLES)
        joins = token.text in _DASHES  # which may begin another piece of the clause
        if not joins and (not token.is_word or verb or not scope.holds(place)):
            return None
    return None


def _is_own(document: Document, trigger: Trigger) -> bool:
    """Whether it is theirs: "über ihr Treffen", "über sein Gespräch mit Rossi"."""
    before = document.tokens[max(trigger.scope.first, trigger.first - _NEAR) : trigger.first]
    return any(token.low in grammar_of("de").words.possessives for token in before)
