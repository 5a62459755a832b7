"""The inside of a phrase: "der neue deutsche Außenminister Weber" is one, and Weber is its name."""

from __future__ import annotations

import re
from collections.abc import Collection

from verbale.actors import default_knowledge
from verbale.contacts.acting_state import as_state
from verbale.contacts.cases import cases_of
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import Roles, contact_words, pattern_of
from verbale.languages import Document, Token
from verbale.languages.grammar import Grammar, grammar_of, is_gerund, is_infinitive
from verbale.records import Mention

# A phrase that a name explains is not longer: "mit dem Leiter der iranischen Atomorganisation, Weber".
_LONGEST_PHRASE = 12
# "her first official trip abroad": words from the comma to the noun.
_EXPLAINING = 5
_INITIALS = 12  # characters that initials before a name take at most
_INITIAL = re.compile(r"(?<!\w)(?:[А-ЯЁ][а-я]?\.[ \u00a0-]?){1,3}$")
_IN_BRACKETS = 8  # tokens from an opening bracket to a place


def with_initials(document: Document, mention: Mention, first: int) -> int:
    """Return the token where a person's name begins with initials or a given name of no list: "с | Н. Мадуро".

    A city's begins with its noun: "in der | Hafenstadt Busan".
    """
    if mention.kind in {"place", "state"} and mention.how in {"city", "name"} and first:
        towns = pattern_of(contact_words(document.language).roles.towns)
        named = document.text[mention.start : mention.end].endswith(mention.name.split()[-1])
        return first - (named and towns.fullmatch(document.tokens[first - 1].low) is not None)
    if mention.kind != "person" or document.language != "ru":
        return first
    begin = max(0, mention.start - _INITIALS)
    match = _INITIAL.search(document.text[begin : mention.start])
    if match:
        return document.token_at(begin + match.start())
    given = document.tokens[first - 1] if first else None
    opens = document.sentence_at(mention.start).first >= first - 1
    alone = (
        mention.how == "name"
        and mention.core == mention.span
        and " " not in document.text[mention.start : mention.end]
    )
    if given is None or opens or not alone or not given.is_capital or not given.text.isalpha():
        return first
    return first - 1 if len(given.text) > 2 and given.end + 1 == mention.start else first


def tells_manner(word: str, language: str) -> bool:
    """Whether the noun ends words that tell how or where: "unter vier Augen mit Rossi", "im Palast mit Rossi"."""
    words = contact_words(language)
    ends = tuple(
        phrase.split()[-1] for phrase in words.manners if " " in phrase and not phrase.endswith(" *")
    )
    if pattern_of(ends).fullmatch(word):
        return True
    return pattern_of(words.roles.residences).fullmatch(word) is not None


def is_city(word: str, language: str) -> bool:
    """Whether a word is the name of a city as it stands: "Paris" has no ending."""
    city = default_knowledge().city(word.lower())
    return city is not None and word in city.names.get(language, ())


_FORMAT = re.compile(r"\w[\"»”]?\s+[-–—]\s+[\"«“]?\w")
_LONGEST_FORMAT = 60


def in_format(document: Document, mention: Mention) -> bool:
    """Whether it stands in the quoted name of a format of talks: "Zentralasien – China"."""
    quote = None if mention.kind == "person" else document.quotation_at(mention.start)
    if quote is None or quote.end - quote.start > _LONGEST_FORMAT:
        return False
    return _FORMAT.search(document.text, quote.start, quote.end) is not None


def is_title(token: Token, roles: Roles) -> bool:
    """Whether a noun right before a name only tells who it is: "Außenminister Weber"."""
    return (
        bool(roles.titles) and token.is_capital and pattern_of(roles.titles).fullmatch(token.low) is not None
    )


def looks_like_noun(token: Token, grammar: Grammar) -> bool:
    """Whether a token may be a noun: in German by its capital, else by what it is not."""
    words = grammar.words
    if grammar.language == "de":
        # "Dass der Minister …", "Auch der Minister …"
        opens = token.low in words.subordinators | words.complementizers | words.adverbs
        return token.is_word and token.is_capital and not opens
    closed = (
        words.coordinators | words.adverbs | words.complementizers | words.relatives | words.subordinators
    )
    verbal = grammar.language == "ru" and (is_infinitive(token.low) or is_gerund(token.low))
    return token.is_word and not (verbal or grammar.is_finite(token)) and token.low not in closed


def like_adjective(token: Token, grammar: Grammar, roles: Roles) -> bool:
    """Whether the token may be an adjective or a number within a phrase."""
    if not token.is_word or token.low in grammar.words.prepositions | grammar.words.coordinators:
        return False
    if token.text.isdigit() or token.text in roles.adjectives:
        return True
    if token.is_capital or not roles.adjective_endings:
        return False
    return token.low.endswith(roles.adjective_endings) and not grammar.is_finite(token) and len(token.low) > 3


def before_adjectives(
    document: Document, at: int, first: int = 0, stops: frozenset[str] = frozenset()
) -> int:
    """Return the place in front of the adjectives and numbers that end at `at`: of "nach | dem" in "nach dem dritten langen Gespräch".

    It is where a phrase has its determiner or preposition, no further left than `first`. The `stops` are words
    that end like adjectives and are none: "ihrer".
    """
    grammar, roles = grammar_of(document.language), contact_words(document.language).roles
    while at > first and document.tokens[at].low not in stops:
        if not like_adjective(document.tokens[at], grammar, roles):
            break
        at -= 1
    return at


def opens_relative(document: Document, at: int, mention: Mention) -> bool:
    """Whether a preposition and the word behind it open a relative clause, and the name its rest: ", zu dem Weber kam"."""
    tokens = document.tokens
    if document.language != "de" or at < 1 or tokens[at - 1].text != "," or mention.how != "name":
        return False
    words, first = grammar_of("de").words, document.token_at(mention.start)
    opened = tokens[at].low in words.prepositions and tokens[at + 1].low in words.relatives
    if mention.kind != "person" and not _ends_in_verb(document, first):
        return False  # "nach Oman, | in die Türkei und nach Kuwait"
    return opened and first == at + 2 and not is_title(tokens[first], contact_words("de").roles)


def _ends_in_verb(document: Document, at: int) -> bool:
    """Whether the German clause that holds token `at` has its verb at the end: ", in die | Russland Truppen schickte"."""
    tokens, grammar = document.tokens, grammar_of("de")
    limit = document.sentence_at(tokens[at].start).last
    end = next((n for n in range(at, limit) if tokens[n].text in {",", ".", ";", ":", "–"}), limit)
    return grammar.is_finite(tokens[end - 1]) and not grammar.may_be_infinite(tokens[end - 1])


def owned_english(document: Document, mention: Mention, last: int) -> int | None:
    """Return the place up to which the noun of an English possessive stands: "Weber's latest visit"."""
    tokens = document.tokens
    words = document.text[mention.start : mention.end]
    marked = words.endswith(("'s", "’s", "s'", "s’")) and not mention.name.endswith(words.split()[-1])
    if not marked and tokens[last].low in {"'", "’"}:
        last, marked = last + 1, True
    if not marked and tokens[last - 1].low.endswith(("'s", "’s")):
        marked = True
    if not marked:
        return None
    end = min(last + 3, len(tokens))  # "Weber's speech sent | a message" has one more phrase
    return next((at for at in range(last, end) if tokens[at].low in {"a", "an", "the"}), end)


def explains_origin(document: Document, mention: Mention, end: int) -> bool:
    """Whether a name right behind `end` explains a Russian phrase: "с коллегой из Эстонии | Маргусом Цахкной"."""
    if document.language != "ru" or mention.kind != "person" or document.token_at(mention.start) != end:
        return False
    return "Nom" not in cases_of(document, mention)


def explains_city(mention: Mention, first: int, owner: Mention, owned: int) -> bool:
    """Whether a city names the noun that its state owns: "in Finnlands Hauptstadt | Helsinki"."""
    return (
        owned == first - 1
        and mention.kind == "place"
        and owner.kind == "state"
        and owner.side == mention.side
    )


def as_government(document: Document, mention: Mention, before: Mention | None) -> Mention:
    """Read the capital of "die Regierung in Rom", "die Regierungen in Rom und Paris" as the government.

    `before` is the mention before it.
    """
    if mention.how != "city" or mention.side is None:
        return mention
    knowledge = default_knowledge()
    state = knowledge.state(mention.side)
    if state is None or mention.actor != f"place:{state.capital}":
        return mention
    roles = contact_words(document.language).roles
    at = document.token_at(mention.start)
    words = [token.low for token in document.tokens[max(0, at - 2) : at]]
    seat = len(words) == 2 and words[0] in roles.seats and words[1] in roles.venue
    joined = before is not None and before.how == "metonym" and document.token_at(before.end - 1) == at - 2
    if not seat and not (joined and words[1] in grammar_of(document.language).words.joining):
        return mention
    return as_state(mention, document.language)


def explains_told(document: Document, trigger: Trigger) -> bool:
    """Whether an English noun tells more of what was just told: "arrived in Rome, her first trip abroad", "met him, their third meeting"."""
    if document.language != "en" or not trigger.is_noun:
        return False
    words, at = grammar_of("en").words, trigger.first - 1
    while at > trigger.scope.first and document.tokens[at].is_word and trigger.first - at < _EXPLAINING:
        at -= 1
    opening, *following = (token.low for token in document.tokens[at + 1 : at + 3])
    numbered = trigger.mode == "visit" or not contact_words("en").roles.ordinals.isdisjoint(following)
    apart = document.tokens[at].text in {",", "–", "—"}
    return apart and numbered and opening in words.definite | words.possessives


def as_sender(document: Document, mention: Mention) -> Mention:
    """Read an ambassador without a name as his state: "summoned the Italian ambassador", "bestellte den Botschafter Italiens ein"."""
    unnamed = mention.kind == "person" and mention.how == "office" and mention.actor is None
    if not unnamed or mention.side is None:
        return mention
    words = document.text[mention.start : mention.end].lower().split()
    roles = contact_words(document.language).roles
    around = document.tokens_of(document.sentence_at(mention.start))
    summons = pattern_of(roles.summons)
    called_in = not roles.summons or any(summons.fullmatch(token.low) for token in around)
    if roles.ambassadors.isdisjoint(words) or not called_in:
        return mention
    return as_state(mention, document.language)


def apposition_role(document: Document, first: int, known: Collection[int]) -> tuple[str, int] | None:
    """Return the preposition of the phrase that a name explains: "mit dem Leiter der Behörde, Weber".

    `known` are the tokens of other mentions of persons, which would be who is explained.
    """
    tokens = document.tokens
    grammar = grammar_of(document.language)
    english = document.language == "en"
    if document.language == "ru" or first < 4 or tokens[first - 1].text != ",":
        return None
    if english and tokens[first - 2].low not in contact_words("en").roles.acquainted:
        return None  # "with his guest, Weber"
    for at in range(first - 2, max(-1, first - _LONGEST_PHRASE), -1):
        token = tokens[at]
        if at in known or not token.is_word or grammar.is_finite(token):
            return None
        if token.low in grammar.words.prepositions and token.low not in grammar.words.genitive_determiners:
            words = grammar.words.possessives if english else grammar.words.object_determiners
            determined = tokens[at + 1].low in words
            titled = english or any(
                is_title(token, contact_words("de").roles) for token in tokens[at + 2 : at + 5]
            )
            return (token.low, at) if determined and titled else None
    return None


def is_aside(document: Document, mention: Mention, first: int, last: int) -> bool:
    """Whether brackets hold nothing but a place, which tells whose the name before is, or its time of day: "Weber (Deutschland)", "(18 Uhr in Rom)".

    An office behind "als" only tells what somebody is: "reiste als erster Kanzler nach Rom". Who is compared takes no part.
    """
    tokens, roles = document.tokens, contact_words(document.language).roles
    if is_compared(document, first):
        return True
    if last < len(tokens) and tokens[last].low == "zufolge":
        return True  # "wird Peskow zufolge Rossi treffen"
    if mention.kind == "person":
        return mention.how == "office" and first > 0 and tokens[first - 1].low in roles.as_what
    opened = next(
        (at for at in range(first - 1, max(-1, first - _IN_BRACKETS), -1) if tokens[at].text in "()"), -1
    )
    if opened < 0 or tokens[opened].text != "(" or last >= len(tokens) or tokens[last].text != ")":
        return False
    return opened == first - 1 or any(token.low in roles.clock for token in tokens[opened:first])


def is_compared(document: Document, first: int) -> bool:
    """Whether a German name is only compared with: "Weber reist wie Rossi nach Rom", not "Weber wie Rossi", nor "Minister wie Rossi"."""
    tokens = document.tokens
    if document.language != "de" or first < 1 or tokens[first - 1].low != "wie":
        return False
    before = tokens[first - 2] if first > 1 else None
    return before is None or not before.is_word or not before.is_capital


def before_as_well(document: Document, at: int) -> int:
    """Return the first token of an English "as well as" that ends at `at`, with its comma; else `at`."""
    tokens = document.tokens
    if document.language != "en" or [one.low for one in tokens[max(0, at - 2) : at + 1]] != [
        "as",
        "well",
        "as",
    ]:
        return at
    return at - 3 if at > 2 and tokens[at - 3].text == "," else at - 2
