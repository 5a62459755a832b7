"""What is only spoken about: "Weber and Rossi discussed the talks in Doha" tells of no talks of theirs, "Gespräche über Webers Plan" of none with him."""

from __future__ import annotations

from verbale.contacts.placed import Placed
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import contact_words
from verbale.languages import Document
from verbale.languages.grammar import grammar_of

_TALKED = frozenset({"contact", "call", "video_call"})


def is_spoken_about(trigger: Trigger, others: list[Trigger], document: Document) -> bool:
    """Whether a noun stands behind a verb of speaking as what is spoken about: "exchanged views on the talks", not "in the talks"."""
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


def is_of_topic(document: Document, item: Placed, trigger: Trigger) -> bool:
    """Whether "von X" hangs on the German noun that the contact was about: "Gespräche über den Friedensplan von Weber"."""
    roles, between = contact_words("de").roles, document.tokens[trigger.last : item.at]
    if document.language != "de" or item.word not in roles.agent or not between:
        return False
    return between[-1].is_capital and any(token.low in roles.topical for token in between[:-1])
