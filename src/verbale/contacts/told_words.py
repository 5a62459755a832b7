"""Which words of contact a sentence has, without those that only help, lead on, appeal or name a guest: "calls for restraint"."""

from __future__ import annotations

from collections.abc import Collection

from verbale.contacts.guests_off import uninviting
from verbale.contacts.scopes import Scope, has_word
from verbale.contacts.triggers import Trigger, trigger_at
from verbale.contacts.words import contact_words, pattern_of, status_words
from verbale.languages import Document, Sentence
from verbale.languages.grammar import grammar_of

_OFFICE = 5  # words up to the noun of an office: "Japanese Deputy Foreign Minister"
_GUEST = 4  # words up to "visiting" or "counterpart"
_THING = 6  # words of what is met


def find_triggers(
    document: Document, sentence: Sentence, scopes: list[Scope], dated: Collection[int] = ()
) -> list[Trigger]:
    """Return the words of contact of a sentence in text order; `dated` are the tokens of times."""
    found: list[Trigger] = []
    at = sentence.first
    while at < sentence.last:
        trigger = trigger_at(document, at, scopes, dated)
        if trigger is not None:
            found.append(trigger)
            at = trigger.last
        else:
            at += 1
    told = [trigger for trigger in found if not _only_helps(document, trigger, found)]
    told = [one for one in told if not (_is_appeal(document, one) or _is_guest(document, one))]
    told = [one for one in told if not _tells_no_guest(document, one)]
    told = [one for one in told if not (_hosts_contact(document, one, told) or _is_source(document, one))]
    told = [one for one in told if not (_only_is(document, one, dated) or _is_occasion(document, one, told))]
    told = [one for one in told if not (_only_expects(document, one, told) or _meets_things(document, one))]
    told = [one for one in told if not (_is_of_round(document, one, told) or _is_attribute(document, one))]
    told = [
        one for one in told if not (_is_missed(document, one, told) or _tells_of_noun(document, one, told))
    ]
    told = [one for one in told if not _is_of_members(document, one)]
    return [trigger for trigger in told if not _only_leads(document, trigger, told)]


def _is_of_members(document: Document, trigger: Trigger) -> bool:
    """Whether it is a gathering of a body's members, who are not counted up: "der EU-Gipfel", not "der EU-Gipfel mit der Türkei"."""
    own, roles = document.tokens[trigger.first].low, contact_words(document.language).roles
    if not trigger.is_noun or not roles.of_members or pattern_of(roles.of_members).fullmatch(own) is None:
        return False
    return not any(token.low in roles.partner for token in document.tokens[trigger.last : trigger.last + 1])


def _is_missed(document: Document, trigger: Trigger, told: list[Trigger]) -> bool:
    """Whether it is only what a guest is kept from: "hat Weber vom Gipfel in Rom ausgeladen"."""
    beside = (one for one in told if one.scope is trigger.scope and one is not trigger)
    return trigger.is_noun and any(uninviting(document, one) is not None for one in beside)


def _tells_of_noun(document: Document, trigger: Trigger, told: list[Trigger]) -> bool:
    """Whether an English verb only tells whom a contact brings together: "the talks | will bring Weber and Rossi together"."""
    tokens, grammar = document.tokens, grammar_of(document.language)
    before = [one.last for one in told if one.is_noun and one.last <= trigger.first and one.mode != "visit"]
    between = tokens[max(before) : trigger.first] if before else ()
    helping = grammar.words.infinitive_marks | grammar.words.adverbs
    gathers = document.language == "en" and trigger.frame == "gather" and bool(before)
    return gathers and all(grammar.is_finite(token) or token.low in helping for token in between)


def _is_of_round(document: Document, trigger: Trigger, told: list[Trigger]) -> bool:
    """Whether Russian talks are those of a round named right before: "третий раунд | прямых ирано-американских консультаций"."""
    ends = contact_words(document.language).roles.adjective_endings
    rounds = [
        one
        for one in told
        if one.is_noun and one.last <= trigger.first and document.tokens[one.first].low.startswith("раунд")
    ]
    if not rounds or not trigger.is_noun or trigger.mode != "talks":
        return False
    return all(token.low.endswith(ends) for token in document.tokens[rounds[-1].last : trigger.first])


def _is_attribute(document: Document, trigger: Trigger) -> bool:
    """Whether an English participle only tells what a thing is like: "their shared border", "to address shared interests"."""
    tokens, at, grammar = document.tokens, trigger.first, grammar_of("en")
    if document.language != "en" or trigger.is_noun or not 0 < at < len(tokens) - 1:
        return False
    before, behind, words = tokens[at - 1], tokens[at + 1], grammar.words
    thing = behind.is_word and behind.text.islower() and behind.low.endswith("s")
    if not (thing and tokens[at].low.endswith("ed")):
        return False
    mark = tokens[at - 2].low if at > 1 else ""
    verb = mark in words.infinitive_marks or (
        grammar.is_finite(before) and before.low not in words.auxiliaries
    )
    return verb or before.low in words.possessives | words.prepositions | {"the", "a"}


def _is_source(document: Document, trigger: Trigger) -> bool:
    """Whether a letter is only where something stands: "laut einem Schreiben des Ministers"."""
    before = document.tokens[max(trigger.scope.first, trigger.first - 3) : trigger.first]
    according = contact_words(document.language).roles.according
    return trigger.mode == "message" and any(token.low in according for token in before)


def _is_occasion(document: Document, trigger: Trigger, told: list[Trigger]) -> bool:
    """Whether a German summit is only where somebody was met: "waren auf dem Gipfel der Nato in Rom mit Rossi zusammengetroffen"."""
    low = document.tokens[trigger.last - 1].low
    if document.language != "de" or not trigger.is_noun or not low.endswith(("gipfel", "gipfels")):
        return False
    before = document.tokens[max(trigger.scope.first, trigger.first - 3) : trigger.first]
    at_it = any(token.low in contact_words("de").roles.at_occasions for token in before)
    return at_it and any(
        one.scope is trigger.scope and not one.is_noun and one.mode in {"meeting", "call", "contact"}
        for one in told
    )


def _only_leads(document: Document, trigger: Trigger, found: list[Trigger]) -> bool:
    """Whether what leads on leads to a contact of its own: "Danach ging es zu einem Treffen", "es folgte ein Besuch"."""
    follows = document.tokens[trigger.first].low in contact_words(document.language).roles.follow
    return trigger.frame == "onward" and any(
        other.is_noun and other.scope is trigger.scope and (follows or other.mode != "visit")
        for other in found
    )


def _hosts_contact(document: Document, trigger: Trigger, found: list[Trigger]) -> bool:
    """Whether an English verb tells who hosted the contact whose noun stands before it: "at a summit hosted by Weber"."""
    tokens, grammar = document.tokens, grammar_of(document.language)
    following = tokens[trigger.last].low if trigger.last < len(tokens) else ""
    if document.language != "en" or trigger.frame != "receive" or following != "by":
        return False
    before = [one.last for one in found if one.is_noun and one.last <= trigger.first and one.mode != "visit"]
    between = tokens[max(before) : trigger.first] if before else ()
    return bool(before) and all(
        token.is_word
        and (not grammar.is_finite(token) or grammar.lemma(token) in grammar.words.passive_auxiliaries)
        for token in between
    )


def _is_appeal(document: Document, trigger: Trigger) -> bool:
    """Whether an English "call" asks for something: "calls to work together", "a call for restraint", not "calls to leaders"."""
    tokens, roles = document.tokens, contact_words(document.language).roles
    at = trigger.last + 1
    noun = document.language == "en" and trigger.is_noun and tokens[trigger.last - 1].low in {"call", "calls"}
    if not noun or at >= len(tokens) or tokens[at - 1].low not in roles.recipient | roles.aim:
        return False
    people = pattern_of((*roles.delegates, *roles.titles)).fullmatch(tokens[at].low)
    words = grammar_of("en").words
    closed = roles.determiners | words.object_pronouns | words.subject_determiners
    return tokens[at].is_word and tokens[at].text.islower() and not (people or tokens[at].low in closed)


def _is_guest(document: Document, trigger: Trigger) -> bool:
    """Whether "visiting" stands before a guest: "told visiting President Weber", not "is visiting Rome"."""
    tokens, at = document.tokens, trigger.first
    if document.language != "en" or tokens[at].low != "visiting" or at == 0 or not tokens[at - 1].is_word:
        return False
    before, grammar = tokens[at - 1], grammar_of("en")
    told = grammar.is_finite(before) and grammar.lemma(before) != "be"
    words = contact_words("en").roles
    led = before.low in words.determiners | words.partner | words.agent | words.recipient
    return told or led or (before.low in grammar.words.coordinators and _names_office(document, at + 1))


def _tells_no_guest(document: Document, trigger: Trigger) -> bool:
    """Whether an English verb of saying meets nobody: "told visiting President Weber" is a meeting, "Weber, visiting Rome, told Rossi" none by itself."""
    said = document.tokens[trigger.first].low in contact_words(document.language).clauses.inserts
    behind = [token.low for token in document.tokens[trigger.last : trigger.last + _GUEST]]
    met = trigger.mode == "meeting" and trigger.frame == "object"
    guests = contact_words("en").roles.colleagues | {"visiting"}  # "told his Swiss counterpart Weber in Bern"
    return document.language == "en" and said and met and guests.isdisjoint(behind)


def _names_office(document: Document, at: int) -> bool:
    """Whether an office with a capital stands at a token, as in "Weber and visiting | Foreign Minister Rossi"."""
    titles = pattern_of((*contact_words("en").roles.titles, *contact_words("en").roles.chairs))
    for token in document.tokens[at : at + _OFFICE]:
        if not token.is_capital:
            return False
        if titles.fullmatch(token.low):
            return True
    return False


def _meets_things(document: Document, trigger: Trigger) -> bool:
    """Whether it is no person that is met or called in English: "met its commitments", "called a congress", not "met his counterpart"."""
    tokens, words, roles = document.tokens, grammar_of("en").words, contact_words("en").roles
    at, call = trigger.last, trigger.mode == "call"
    verb = document.language == "en" and trigger.frame == "object" and (call or trigger.mode == "meeting")
    owned = words.possessives | ({"a", "an", "the"} if call else {"all"})
    if not verb or at >= len(tokens) or tokens[at].low not in owned:
        return False
    people = pattern_of((*roles.delegates, *roles.titles, *roles.chairs))
    for token in tokens[at + 1 : at + _THING]:
        if token.is_capital or people.fullmatch(token.low):
            return False
        if not token.is_word or token.low in words.prepositions:
            break
    return True


def _only_is(document: Document, trigger: Trigger, dated: Collection[int]) -> bool:
    """Whether a form of "sein" does not tell where somebody was: "war in Rom geboren", not "war am Montag in Rom".

    "Weber ist der klügste Minister in Rom" tells what he is.
    """
    tokens, roles = document.tokens, contact_words(document.language).roles
    if trigger.frame != "travel" or tokens[trigger.first].low not in roles.stays:
        return False
    piece = next(piece for piece in trigger.scope.pieces if piece.first <= trigger.first < piece.last)
    words = [at for at in range(trigger.first, piece.last) if tokens[at].is_word]
    leads = [at for at in words[-4:-1] if tokens[at].low in roles.venue]
    if not leads or not tokens[words[-1]].is_capital:
        return True
    grammar = grammar_of(document.language).words

    def says_when(at: int) -> bool:
        low = tokens[at].low
        return at in dated or low in grammar.adverbs or low in roles.times  # "Das letzte Mal | war er in Rom"

    subject = trigger.first > piece.first and not says_when(trigger.first - 1)
    between = [at for at in words[1:] if at <= leads[-1] and not says_when(at)]
    return subject and tokens[between[0]].low not in grammar.prepositions


def _only_expects(document: Document, trigger: Trigger, told: list[Trigger]) -> bool:
    """Whether an English "due" leads to another contact, not to a place: "is due to confer with Rossi in Rome"."""
    tokens = document.tokens
    bound = tokens[trigger.first].low in contact_words(document.language).clauses.bound
    awaits = document.language == "en" and trigger.frame == "travel" and bound and trigger.last < len(tokens)
    leads = awaits and tokens[trigger.last].low in grammar_of("en").words.infinitive_marks
    return leads and any(one.scope is trigger.scope and one.first > trigger.last for one in told)


def _only_helps(document: Document, trigger: Trigger, found: list[Trigger]) -> bool:
    """Whether it is no "hatte ihn am Telefon" but the "haben" of another verb: "haben am Telefon gesprochen"."""
    lemma = grammar_of(document.language).lemma(document.tokens[trigger.first])
    if trigger.mode != "call" or lemma != "haben":
        return False
    others = (one for one in found if one is not trigger and not one.is_noun and one.scope is trigger.scope)
    return any(others) or has_word(document, trigger.scope, status_words(document.language).arranging)
