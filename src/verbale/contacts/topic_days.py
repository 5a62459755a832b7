"""Times of what is spoken about: "Im Mittelpunkt des Treffens steht der Gipfel im Jahr 2014" tells no day of the meeting."""

from __future__ import annotations

from verbale.contacts.triggers import Trigger, is_contact_word
from verbale.contacts.words import contact_words, pattern_of
from verbale.languages import Document
from verbale.languages.grammar import grammar_of

_LONGEST_TOPIC = 8  # words from "about" to the noun before the time
_WHERE_MET = frozenset({"at", "during"})  # "met at the 3 May ceremony in Rome" is on that day
_COMPOUND = 3  # words of "phone call", "joint trade talks"
_LONGEST_PLACE = 4  # words of "in the capital Rome" between the noun and the time


def is_of_topic_told(document: Document, first: int) -> bool:
    """Whether the time at token `first` stands behind "steht" of a centre, or "geht es um", in its German sentence."""
    if document.language != "de":
        return False
    start = document.sentence_at(document.tokens[first].start).first
    grammar, centres = grammar_of("de"), contact_words("de").roles.centres
    before = document.tokens[start:first]
    for at, token in enumerate(before):
        lemma = grammar.lemma(token)
        led = any(one.low in centres for one in before[:at])
        behind = {one.low for one in before[at + 1 :]}
        if (lemma == "stehen" and led) or (lemma == "gehen" and {"es", "um"} <= behind):
            return True
    return _is_fronted(document, first, start)


def _is_fronted(document: Document, first: int, start: int) -> bool:
    """Whether "um" opens the sentence, and "geht es" follows the time: "Um die Wahl im März ging es bei dem Treffen"."""
    tokens, grammar = document.tokens, grammar_of("de")
    if tokens[start].low != "um":
        return False
    verbs = (at for at in range(start + 1, len(tokens) - 1) if grammar.is_finite(tokens[at]))
    verb = next((at for at in verbs if not tokens[at].is_capital), None)
    goes = verb is not None and grammar.lemma(tokens[verb]) == "gehen" and tokens[verb + 1].low == "es"
    return goes and verb is not None and first < verb


def is_of_noun_before(document: Document, first: int, trigger: Trigger) -> bool:
    """Whether the English time at token `first` is that of a noun before it that is no contact.

    "discussed the vote of 9 March", "the elections due in March", "spoke about the attack on Sunday".
    """
    if document.language != "en" or first < trigger.scope.first + 2:
        return False
    return _is_owned(document, first) or _is_set(document, first) or _happened(document, first, trigger)


def is_of_noun_behind(document: Document, first: int, last: int) -> bool:
    """Whether the English time from token `first` to `last` is that of a noun behind it that is no contact.

    "ahead of | Thursday's | vote", "the | May 2010 | Mavi Marmara incident".
    """
    tokens = document.tokens
    if document.language != "en" or last >= len(tokens):
        return False
    if tokens[last - 1].low.endswith(("'s", "’s")):
        named = any(is_contact_word("en", token.low) for token in tokens[last : last + _COMPOUND])
        return _is_thing(document, last) and not named  # "Thursday's phone call", "Friday's trade talks"
    roles = contact_words("en").roles
    start = first if tokens[first].low in roles.determiners else first - 1
    dated = any(token.low.isdigit() for token in tokens[first:last])  # "the next day he met Rossi"
    if (
        not dated
        or start < 1
        or tokens[start].low not in roles.determiners
        or tokens[start - 1].low in _WHERE_MET
    ):
        return False
    names = (at for at in range(last, min(last + _LONGEST_PLACE, len(tokens))) if not tokens[at].is_capital)
    noun = next(names, None)
    return noun is not None and _is_thing(document, noun)


def is_of_made(document: Document, at: int) -> bool:
    """Whether what stands at an English token tells when or where a thing was made: "the fund, | set up | in Rome last year"."""
    if document.language != "en":
        return False
    tokens, grammar = document.tokens, grammar_of("en")
    made, leads = contact_words("en").topic_days.made, grammar.words.prepositions | {"up", "last"}
    for place in range(at - 1, max(1, at - _LONGEST_TOPIC), -1):
        token = tokens[place]
        if token.low in made and tokens[place - 1].text == "," and tokens[place + 1].low in leads:
            return _is_thing(document, place - 2)
        if not token.is_word or is_contact_word("en", token.low) or grammar.is_finite(token):
            return False
    return False


def _is_owned(document: Document, first: int) -> bool:
    """Whether "of" or "for" hangs the time on a noun: "the treaty | of | 1963", "the budget | for | 2025"."""
    roles, token = contact_words("en").roles, document.tokens[first - 1]
    return token.low in roles.genitive | roles.aim and _is_thing(document, first - 2)


def _is_set(document: Document, first: int) -> bool:
    """Whether a participle hangs it on a noun: "the elections | due | in March", "the pact | signed | by Weber and Rossi in Rome in May"."""
    words, tokens = grammar_of("en").words, document.tokens
    links = words.prepositions | words.joining | words.definite
    set_for = pattern_of(contact_words("en").topic_days.set_for)
    for at in range(first - 1, max(0, first - 1 - _LONGEST_TOPIC), -1):
        if set_for.fullmatch(tokens[at].low):
            return _is_thing(document, at - 1)
        if not (tokens[at].is_capital or tokens[at].low in links):
            return False
    return False


def _happened(document: Document, first: int, trigger: Trigger) -> bool:
    """Whether it is the day of what happened and is spoken of, or came before: "about the crash in Rome on Sunday"."""
    tokens, told = document.tokens, contact_words("en").topic_days
    between = grammar_of("en").words.prepositions | contact_words("en").roles.determiners
    at = first - 1 - (tokens[first - 1].low in grammar_of("en").words.prepositions)
    happenings = pattern_of(told.happenings)
    for back in range(_LONGEST_PLACE):
        if happenings.fullmatch(tokens[at - back].low):
            at -= back
            break
        if not (tokens[at - back].is_capital or tokens[at - back].low in between):
            return False
    else:
        return False
    own = trigger.first <= at < trigger.last
    return not own and led_by(told.lead, document, at, max(trigger.scope.first, trigger.first + 1))


def led_by(lead: frozenset[str], document: Document, at: int, begin: int) -> bool:
    """Return whether a word of `lead`, such as "about", leads to the English noun at `at`, from token `begin` on, with no verb between.

    "On the sidelines of the summit" is where people met.
    """
    tokens, roles = document.tokens, contact_words("en").roles
    for place in range(at - 1, max(0, begin, at - _LONGEST_TOPIC) - 1, -1):
        low = tokens[place].low
        if low in lead:
            return low != "on" or not roles.genitive & {token.low for token in tokens[place:at]}
        if not tokens[place].is_word or grammar_of("en").is_finite(tokens[place]):
            return False
    return False


def _is_thing(document: Document, at: int) -> bool:
    """Whether a token is a common noun that is no contact, no part of a day and no verb: "vote", not "talks", "evening", "set"."""
    token, roles, grammar = document.tokens[at], contact_words("en").roles, grammar_of("en")
    closed = (
        grammar.words.prepositions | grammar.words.adverbs | grammar.words.auxiliaries | roles.determiners
    )
    if not token.is_word or token.is_capital or token.low in closed or token.low.isdigit():
        return False
    if is_contact_word("en", token.low) or grammar.is_finite(token) or token.low.endswith(("ed", "ing")):
        return False
    return pattern_of(contact_words("en").topic_days.no_things).fullmatch(token.low) is None
