"""What stands at the place of a verb's object and is no party, and what is one though it stands behind a preposition."""

from __future__ import annotations

import re
from collections.abc import Collection

from verbale.contacts.company import may_take_part
from verbale.contacts.groups import GroupFinder
from verbale.contacts.hanging import hangs_on_noun
from verbale.contacts.introduced import leads_delegation
from verbale.contacts.parties import sides, speaks_for_others
from verbale.contacts.placed import Placed
from verbale.contacts.publics import meet_public
from verbale.contacts.scopes import low_words
from verbale.contacts.splits import BESIDE
from verbale.contacts.tied import without_tied
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import ContactWords, Roles, contact_words, pattern_of
from verbale.languages import Document
from verbale.languages.grammar import grammar_of
from verbale.records import Mention

_OBJECT = 8  # words of what is met
_SPANS = frozenset(
    {"time", "day", "week", "fortnight", "month", "year", "hour", "morning", "afternoon", "evening", "night"}
)
_SENT = frozenset({"message", "call"})
_ARRIVALS = frozenset({"аэропорту", "самолёта", "самолета", "трапа", "вокзале"})
_MET = ("встре", "приветств", "провож", "провод")
# Frames whose parties, or whose place, stand in other cases.
_WITH_OBJECT = frozenset({"receive", "invite", "object", "gather", "visit", "travel"})


def without_topics(items: list[Placed], trigger: Trigger, document: Document) -> list[Placed]:
    """Leave out the object of an English verb whose other side stands elsewhere: "discussed Syria by phone", "discussed how to hold Rossi accountable"."""
    if document.language != "en" or trigger.frame != "with":
        return items
    discussed = document.tokens[trigger.first].low in contact_words("en").roles.discussing
    return [
        item
        for item in items
        if item.first < trigger.first
        or (item.mention.kind == "person" and not discussed)
        or item.kind != "bare"
    ]


def hanging_on_verb(
    items: list[Placed], trigger: Trigger, named: tuple[bool, bool], document: Document, known: frozenset[int]
) -> list[Placed]:
    """Return those whose preposition may belong to the verb itself; `named` tells whether a partner and a subject are.

    In Russian "в рамках диалога между A и B" beside a partner, and "обсудят отношения между A и B" behind a subject, are no parties.
    """
    partner, subject = named
    russian = document.language == "ru"
    items = [item for item in items if not is_tied(item, document)]
    free = [] if russian and partner else [i for i in items if not hangs_on_noun(i, document, known)]
    return [one for one in free if one.at == trigger.last] if russian and subject else free


def is_tied(item: Placed, document: Document) -> bool:
    """Whether English words tell what is between two sides, and no contact: "averted a war | between Russia and Ukraine"."""
    roles, english = contact_words("en").roles, document.language == "en"
    between = english and item.kind == "preposition" and item.word in roles.between and item.at > 0
    return between and pattern_of(roles.bonds).fullmatch(document.tokens[item.at - 1].low) is not None


def spoken_by(
    pair: list[Mention], trigger: Trigger, found: list[Mention], document: Document
) -> list[Mention]:
    """Return those of a pair who are not known yet; what English speakers discuss names nobody: "discussed steps both sides can take"."""
    verb = document.tokens[trigger.first]
    discussed = document.language == "en" and verb.low in contact_words("en").roles.discussing
    return [one for one in pair if one not in found and not (discussed and one.start > verb.start)]


def without_others(items: list[Placed], trigger: Trigger, document: Document) -> list[Placed]:
    """Leave out those whose case makes them no party of a Russian contact: "обсудили помощь Украине"."""
    items = _without_spokespersons(items, trigger, document)
    persons = any(one.kind == "bare" and one.mention.kind == "person" for one in items)
    if document.language == "ru" and trigger.frame == "object" and persons:
        return [one for one in items if one.kind != "bare" or one.delegate or one.mention.kind != "state"]
    sent = trigger.mode in _SENT and trigger.frame != "with"
    if document.language != "ru" or sent or trigger.frame in _WITH_OBJECT:
        return items
    tokens, urging = document.tokens, pattern_of(contact_words("ru").roles.urging)
    if any(urging.fullmatch(tokens[at].low) for at in trigger.scope.numbers):
        return items  # "предложил Москве провести переговоры"
    fitting = [one for one in items if one.kind != "bare" or may_take_part(document, one.mention, one.first)]
    return without_tied(document, fitting, trigger)


def _without_spokespersons(items: list[Placed], trigger: Trigger, document: Document) -> list[Placed]:
    """Leave out who tells a quotation in Russian of what others do: "«Встреча пройдёт в Риме», – сказал пресс-секретарь"."""
    start = document.tokens[trigger.first].start
    quote = document.quotation_at(start) if document.language == "ru" else None
    if quote is None:
        return items
    inside = (quote.start, quote.end)
    return [
        one
        for one in items
        if inside[0] <= one.mention.start < inside[1] or not speaks_for_others(one.mention)
    ]


def seats_called(items: list[Placed], roles: Roles) -> list[Mention]:
    """Return the seat of power that was called: "rief im Kreml an"."""
    return [
        item.mention
        for item in items
        if item.kind == "preposition"
        and item.word in roles.venue
        and item.side
        and item.mention.kind in {"body", "state", "person"}
        and item.mention.how != "adjective"
    ]


def own_words(trigger: Trigger, document: Document, roles: Roles) -> frozenset[str]:
    """Return the verb's own prepositions of the other side, with "neben" where it adds others: "traf neben Rossi auch Marin"."""
    also = any(document.tokens[at].low in roles.also for at in trigger.scope.numbers)
    return trigger.partners | (roles.next_to if also else frozenset())


def gathered(bare: list[Mention], groups: GroupFinder, document: Document) -> list[Mention]:
    """Return who was brought together, and by whom: "sie" are several; none where one alone is named beside the subject."""
    found: list[Mention] = []
    for mention in bare:
        several = document.text[mention.start : mention.end].lower() in groups.pronouns
        found += groups.last_list(mention.span) if several else [mention]
    return found if len(sides(found)) > 2 else []


def behind_own(items: list[Placed], trigger: Trigger) -> list[Placed]:
    """Return the people behind a preposition of the trigger's own: "a dinner for Rossi", "called on Rossi"."""
    return [
        item
        for item in items
        if item.word in trigger.partners and (item.mention.kind == "person" or item.delegate)
    ]


def receives_nobody(
    trigger: Trigger, bare: list[Mention], document: Document, known: Collection[int]
) -> bool:
    """Whether nobody stands behind an English verb of receiving: "Weber and Rossi welcomed the agreement", "met students", or only people of no state; `known` are names and times."""
    if meet_public(trigger, bare, document):
        return True
    start, words = document.tokens[trigger.first].start, grammar_of("en")
    if document.language == "en" and trigger.frame == "object" and trigger.mode == "meeting":
        alone = len(sides(bare)) > 1 and all(mention.start < start for mention in bare)
        return alone and _has_other_object(trigger, document, known)
    if document.language != "en" or trigger.frame != "receive" or trigger.scope.kind == "relative":
        return False
    before = [at for at in trigger.scope.tokens() if at < trigger.first]
    passive = any(words.lemma(document.tokens[at]) in words.words.passive_auxiliaries for at in before)
    return not passive and len(sides(bare)) > 1 and all(mention.start < start for mention in bare)


def agents_of(trigger: Trigger, bare: list[Mention], document: Document, roles: Roles) -> frozenset[str]:
    """Return the words before the host of a passive: not those of "Weber welcomed the steps taken by Rossi", "Weber begrüßte den Plan von Rossi"."""
    start, grammar = document.tokens[trigger.first].start, grammar_of(document.language)
    if trigger.frame == "object" and document.language == "en":
        return frozenset({"by"})  # "rang him from Rome" names no caller
    before = [at for at in trigger.scope.tokens() if at < trigger.first]
    auxiliaries = grammar.words.passive_auxiliaries
    passive = any(grammar.lemma(document.tokens[at]) in auxiliaries for at in before)
    active = document.language == "en" and not passive and any(mention.start < start for mention in bare)
    low = document.tokens[trigger.first].low
    active |= document.language == "de" and (low.endswith("ten") or not low.endswith(("t", "en")))
    return frozenset() if active else roles.agent


def is_done_by(document: Document, item: Placed, trigger: Trigger) -> bool:
    """Whether "by" tells in English who did what another participle tells: "met Rossi to further the plan announced | by Weber"."""
    before = document.tokens[item.at - 1].low if item.word == "by" and item.at - 1 >= trigger.last else ""
    return document.language == "en" and before.endswith("ed") and before not in BESIDE


def may_be_passive(trigger: Trigger, document: Document) -> bool:
    """Whether it may tell by whom somebody was called or met: "was telephoned by Weber", "wurde von Weber angerufen"."""
    if document.language != "de" or trigger.frame != "object":
        return document.language == "en" and trigger.frame == "object"
    tokens, grammar = document.tokens, grammar_of("de")
    helped = any(
        tokens[at].low == "worden" or grammar.lemma(tokens[at]) == "werden" for at in trigger.scope.numbers
    )
    return helped and tokens[trigger.first].low != grammar.lemma(tokens[trigger.first])


def needs_list(trigger: Trigger, others: list[Mention], document: Document, roles: Roles) -> bool:
    """Whether a weak verb has no other side but its subjects; a relative clause may open with it: "Weber, mit dem Rossi am Montag sprach"."""
    opens = trigger.scope.kind == "relative" and document.tokens[trigger.scope.first].low in roles.partner
    return trigger.frame == "with" and trigger.weak and not (trigger.reflexive or others or opens)


def receives_list(trigger: Trigger, found: list[Mention], document: Document) -> bool:
    """Whether all stand behind an English verb whose subject is another: "to meet Weber and Rossi", "meeting Weber and Rossi"."""
    start, inner = document.tokens[trigger.first].start, trigger.scope.kind == "infinitive"
    inner |= trigger.scope.kind == "subordinate" and document.tokens[trigger.first].low.endswith("ing")
    aims = document.language == "en" and inner and trigger.frame in {"object", "receive"}
    return aims and all(mention.start > start for mention in found)


def _has_other_object(trigger: Trigger, document: Document, known: Collection[int]) -> bool:
    """Whether what is met is nobody named: "met all conditions", "met students", not "met the same day"."""
    tokens, words, roles = document.tokens, grammar_of("en").words, contact_words("en").roles
    first = next((at for at in range(trigger.last, len(tokens)) if tokens[at].low not in words.adverbs), 0)
    opens = tokens[first].low in roles.determiners | words.possessives | {"all", "some"}
    plural = re.fullmatch(r"[a-z]{3,}[^s\W]s", tokens[first].text) is not None
    closed = words.prepositions | words.coordinators | words.adverbs
    if not opens and (not plural or tokens[first].low in closed):
        return False
    for at in range(first, min(first + _OBJECT, trigger.scope.last)):
        if at in known:
            return False
        if not tokens[at].is_word or tokens[at].low in words.prepositions:
            break
        if tokens[at].low in _SPANS:
            return False
    return True


def spoke_to(trigger: Trigger, bare: list[Mention], document: Document, roles: Roles) -> bool:
    """Whether the verb has the other side as its object: "hat Rossi gesprochen"."""
    persons = [one for one in bare if one.kind == "person" and one.how != "pronoun"]
    tokens = [document.tokens[at].low for at in trigger.scope.numbers]
    if document.language == "ru" and any(pattern_of(roles.urging).fullmatch(low) for low in tokens):
        return len(persons) == len(bare) == 2  # "предложил Росси побеседовать"
    return document.tokens[trigger.first].low in roles.spoke_to and len(persons) == len(bare) == 2


def is_ruled_out(item: Placed, document: Document) -> bool:
    """Whether it is set against another: "mit Weber, nicht mit Rossi", "nicht mit Rossi, sondern mit Weber"."""
    tokens = document.tokens
    if item.at < 2 or tokens[item.at - 1].low not in {"nicht", "not", "не"}:
        return False
    rest = tokens[item.last : item.last + 6]
    return tokens[item.at - 2].text == "," or any(token.low in {"sondern", "but", "а"} for token in rest)


def without_speakers(
    subject: list[Mention], trigger: Trigger, document: Document, words: ContactWords
) -> list[Mention]:
    """Leave out German spokespersons of whom nothing says that they held it: "Peskow schloss ein Treffen mit Rossi nicht aus"."""
    clause = low_words(document, trigger.scope)
    if document.language != "de" or pattern_of(words.events).search(clause):
        return subject
    return [one for one in subject if not speaks_for_others(one)]


def leads(item: Placed, document: Document, roles: Roles) -> bool:
    """Whether it leads the subject: "Berater unter Leitung von Weber", "a delegation under Weber"; or is met: "В аэропорту | Росси встретил Вебер"."""
    tokens = document.tokens
    if item.kind == "genitive" and tokens[item.at].low in _ARRIVALS and item.last < len(tokens):
        around = (tokens[item.last].low, tokens[item.at - 2].low)  # "встретил в аэропорту | Росси"
        return item.mention.kind == "person" and any(low.startswith(_MET) for low in around)
    if item.kind == "genitive" or item.word in roles.agent | roles.partner:
        before = document.tokens[item.at - 1 if item.kind == "preposition" else item.at].low
        return item.at > 0 and before in roles.leading
    if leads_delegation(document, item):
        return True
    if item.word in roles.leaders_behind and item.at > 0:
        return pattern_of(roles.delegates).fullmatch(document.tokens[item.at - 1].low) is not None
    return False
