"""What somebody is for a body beside his own office: "Präsident Weber, Vermittler der Afrikanischen Union, empfing Rossi" tells of Weber and Rossi alone."""

from __future__ import annotations

from verbale.actors import default_knowledge
from verbale.contacts.phrases import like_adjective
from verbale.contacts.placed import Placed
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import contact_words, pattern_of
from verbale.languages import Document
from verbale.languages.grammar import grammar_of

_LONGEST = 8  # tokens behind the body: "in dieser Angelegenheit"
_ENDS = frozenset({",", ".", ")", "–", "—", ";"})


def tells_second_post(document: Document, person: Placed, item: Placed) -> bool:
    """Whether a body behind a comma only tells what a named person is for it: "Weber, derzeit Vorsitzender der Afrikanischen Union, …"."""
    tokens, one = document.tokens, item.mention
    if person.mention.kind != "person" or item.side is None or item.side == person.side:
        return False
    if default_knowledge().state(item.side) is not None or item.kind in {"preposition", "possessive"}:
        return False
    behind = tokens[person.last : person.last + 1]
    unnamed = one.kind in {"body", "state"} or (one.kind == "person" and one.how == "office")
    if not unnamed or not behind or behind[0].text != ",":
        return False
    if document.language == "en":
        return _is_chair(document, person, item)
    mandate = pattern_of(contact_words("de").roles.mandates)
    heads = [at for at in range(person.last + 1, item.last) if mandate.fullmatch(tokens[at].low)]
    if document.language != "de" or not heads:
        return False
    before = range(person.last + 1, heads[0])
    return all(_may_lead(document, at) for at in before) and _is_closed(document, person, item.last)


def holds_post(document: Document, trigger: Trigger, start: int) -> bool:
    """Whether a German "derzeit" tells what somebody is beside a verb of contact: "traf Weber, | derzeit | Vorsitzender", "den | derzeit | amtierenden Präsidenten"."""
    tokens, at, grammar = document.tokens, document.token_at(start), grammar_of("de")
    if document.language != "de" or trigger.is_noun or tokens[at].low != "derzeit" or at + 1 >= len(tokens):
        return False
    following, before = tokens[at + 1], tokens[at - 1]
    if grammar.is_finite(following) or following.low in grammar.words.prepositions:
        return False  # ", die derzeit verhandeln", "verhandeln, derzeit in Rom, "
    attributed = like_adjective(following, grammar, contact_words("de").roles)
    return before.text == "," or (attributed and before.low in contact_words("de").roles.determiners)


def _is_chair(document: Document, person: Placed, item: Placed) -> bool:
    """Whether an English post stands behind its body: "Weber, the current ASEAN chair, met Rossi"."""
    tokens, mandate = document.tokens, pattern_of(contact_words("en").roles.mandates)
    end = item.last
    near = tokens[person.last + 1 : item.first]
    if len(near) > 2 or not mandate.fullmatch(tokens[end].low) or not all(one.is_word for one in near):
        return False
    return tokens[end + 1].text in _ENDS


def _may_lead(document: Document, at: int) -> bool:
    """Whether a word may stand before the post: "derzeit", "amtierender", "der"."""
    token, grammar, roles = document.tokens[at], grammar_of("de"), contact_words("de").roles
    if not token.is_word or grammar.is_finite(token):
        return False
    adverb = token.low in grammar.words.adverbs | roles.now
    return adverb or token.low in {"der", "die"} or like_adjective(token, grammar, roles)


def _is_closed(document: Document, person: Placed, last: int) -> bool:
    """Whether the words behind the body end at a comma, and no list goes on: "Weber, der Präsident des Rates, Rossi und …"."""
    tokens, grammar = document.tokens, grammar_of("de")
    end = next((at for at in range(last, min(last + _LONGEST, len(tokens))) if not tokens[at].is_word), None)
    if end is None or tokens[end].text not in _ENDS:
        return False
    if any(t.low in grammar.words.coordinators or grammar.is_finite(t) for t in tokens[last:end]):
        return False
    determined = tokens[person.last + 1].low in {"der", "die"}
    following = tokens[end + 1] if tokens[end].text == "," and end + 1 < len(tokens) else None
    listed = following is not None and not grammar.is_finite(following)
    return not (determined and listed)
