"""Phrases that can be a subject, before a verb and behind it, by the form of their words."""

from __future__ import annotations

from verbale.languages.clauses import Clause
from verbale.languages.nouns import NounPhrase, noun_phrase_at
from verbale.records import Span
from verbale.statements.page import Page
from verbale.statements.somebody import is_body, is_office, speaks_itself
from verbale.statements.subject_extent import one_of
from verbale.statements.words import relays

_ACTING = ("person", "body", "outlet", "state")
# Stand before a subject and are no part of it: "Unter anderem | Weber | hatte das kritisiert".
_FOCUSING = frozenset({"unter anderem", "vor allem", "allen voran", "nicht zuletzt"})
_AS = frozenset({"als"})
# Have but persons and states for an object.
_ASKING = frozenset(
    {"fordern", "rufen", "mahnen", "ermahnen", "warnen", "bitten", "verpflichten", "drängen", "beschuldigen"}
)
_POINTING = frozenset({"dies"})  # subjects, whatever follows: "schließt dies Kiew aus"


def first_phrase(page: Page, start: int, limit: int) -> NounPhrase | None:
    """Return the first phrase from `start` on that can be a subject; phrases in other cases are passed over."""
    words, tokens = page.grammar.words, page.document.tokens
    at = start
    empty: NounPhrase | None = None
    while at < limit:
        token = tokens[at]
        if (outlet := _quoted_outlet(page, at)) is not None and outlet.last <= limit:
            return outlet
        if at in page.quoted or at in page.timed or not token.is_word:
            at += 1
        elif (at == start or not tokens[at - 1].is_capital) and (named := _particle_name(page, at)):
            return named
        elif (one := one_of(page, at, limit)) is not None:
            return one
        elif token.low in words.prepositions or token.low in words.object_determiners:
            skipped = noun_phrase_at(page.document, at + 1, limit, page.grammar) if at + 1 < limit else None
            at = _before_person(page, at + 1, skipped.last) if skipped else at + 1
        elif _is_object(page, at, limit) or _is_particle(page, at):
            at += 1
        elif token.low in _POINTING:
            return NounPhrase(at, at + 1)
        else:
            phrase = noun_phrase_at(page.document, at, limit, page.grammar)
            if phrase is not None and phrase.last - at == 1 and token.low in words.nobody:
                empty = empty or phrase  # "anders sieht es Weber"
            elif phrase is not None and not (token.low in words.relatives and phrase.last - at == 1):
                return phrase if empty is None or can_act(page, phrase) else empty
            at += 1
    return empty


def front_phrase(page: Page, start: int, verb: int) -> NounPhrase | None:
    """Return the subject before the verb: all of the words there, where they begin like one."""
    words, tokens = page.grammar.words, page.document.tokens
    relaying = relays(page.document.language).after
    if any(tokens[at].low in relaying for at in range(start, verb)):
        return None  # "Weber zufolge sagte …": the front names who hands the words on
    if tokens[start].low in relays(page.document.language).like | _AS:
        return None  # "Wie sein Vorgänger forderte Weber …", "Als Grund nannte Weber …"
    start += 2 * (" ".join(token.low for token in tokens[start : start + 2]) in _FOCUSING)
    for at in range(start, verb):
        if at in page.timed:
            continue
        token = tokens[at]
        if named := _particle_name(page, at):
            return named
        if one := one_of(page, at, verb):
            return one
        if token.low in words.prepositions or token.low in words.object_determiners:
            return None
        subject = words.subject_pronouns | words.subject_determiners
        if token.low in words.object_pronouns and token.low not in subject:
            return None
        phrase = noun_phrase_at(page.document, at, verb, page.grammar)
        if phrase is not None:
            rest_is_name = phrase.last == verb or not any(
                tokens[place].is_word for place in range(phrase.last, verb)
            )
            last = verb
            while last > phrase.last and tokens[last - 1].low in words.particles:
                last -= 1  # "Sein Stellvertreter | hingegen"
            return NounPhrase(at, last) if rest_is_name or phrase.last - at > 1 else phrase
    return None


def _quoted_outlet(page: Page, at: int) -> NounPhrase | None:
    """Return an outlet's name in quotation marks where nothing that takes another case leads to it: "hatte | „Le Monde“ | berichtet"."""
    words, tokens = page.grammar.words, page.document.tokens
    quote = page.document.quotation_at(tokens[at].start) if at in page.quoted else None
    if quote is None or quote.start != tokens[at].start:
        return None
    before = tokens[at - 1] if at else None
    outlets = [item for item in page.mentions_in(quote.inner) if item.kind == "outlet" and item.actor]
    whole = any(item.start <= quote.inner.start and item.end >= quote.inner.end for item in outlets)
    led = before is not None and (
        before.low in words.prepositions | words.object_determiners or before.is_capital
    )
    return NounPhrase(at, page.document.token_at(quote.end - 1) + 1) if whole and not led else None


def can_act(page: Page, phrase: NounPhrase) -> bool:
    """Whether a phrase names somebody or something that acts."""
    span = page.span(phrase.first, phrase.last)
    return span is not None and any(
        item.kind in _ACTING and item.how != "adjective" for item in page.mentions_in(span)
    )


def leads(page: Page, phrase: NounPhrase) -> bool:
    """Whether somebody is the head of a phrase, not an attribute: "Moskau", not "Berichte aus Moskau"."""
    if is_body(page, phrase):
        return True
    tokens = page.document.tokens
    determiners = page.grammar.words.subject_determiners
    nouns = (at for at in range(phrase.first, phrase.last) if tokens[at].is_capital)
    head = next((at for at in nouns if tokens[at].low not in determiners), phrase.first)
    here = page.mentions_in(Span(tokens[head].start, tokens[head].end))
    return any(item.kind in _ACTING and item.how != "adjective" for item in here)


def _is_particle(page: Page, at: int) -> bool:
    token, words = page.document.tokens[at], page.grammar.words
    return token.text.islower() and token.low in words.adverbs | words.particles


def _particle_name(page: Page, at: int) -> NounPhrase | None:
    """Return a name that begins with a word that is none elsewhere: "Von der Leyen sagte", "Den Haag zeigte Verständnis"."""
    words, tokens = page.grammar.words, page.document.tokens
    if tokens[at].low in words.object_determiners and at + 1 < len(tokens):
        return (
            NounPhrase(at, at + 2)
            if f"{tokens[at].low} {tokens[at + 1].low}" in words.article_names
            else None
        )
    if tokens[at].low not in words.prepositions:
        return None
    for item in page.mentions_in(Span(tokens[at].start, tokens[at].end)):
        if item.start == tokens[at].start and item.kind == "person" and item.how == "name":
            return NounPhrase(at, page.document.token_at(item.end - 1) + 1)
    return None


def _before_person(page: Page, first: int, last: int) -> int:
    """Return where a person's name begins inside what a preposition takes: "in Teheran | Weber"; else `last`."""
    for at in range(first + 1, last):
        start = page.document.tokens[at].start
        if any(
            item.kind == "person" and item.how == "name" and item.start == start for item in page.mentions
        ):
            before = page.document.tokens[at - 1]
            return at if before.is_capital else last
    return last


def _is_object(page: Page, at: int, limit: int) -> bool:
    """Whether a pronoun names whom something is done to, by its own form or by the subject right behind it."""
    words, low = page.grammar.words, page.document.tokens[at].low
    if low in words.object_pronouns and low not in words.subject_determiners:
        return True
    return low in words.doubtful_pronouns and is_nominative(page, at + 1, limit)


def is_nominative(page: Page, first: int, limit: int) -> bool:
    """Whether the phrase at `first` can be nothing but a subject: "begrüßte sie | der neue Präsident"."""
    words, tokens = page.grammar.words, page.document.tokens
    if first >= limit or tokens[first].low not in words.nominative_determiners:
        return False
    phrase = noun_phrase_at(page.document, first, limit, page.grammar)
    nouns = (tokens[at] for at in range(first + 1, phrase.last)) if phrase is not None else ()
    head = next((token.low for token in nouns if token.is_capital), "")
    return head.endswith(tuple(words.masculine_offices))


def is_dative(page: Page, phrase: NounPhrase) -> bool:
    """Whether "der" stands before a feminine: "sprach | der Ministerin | ihr Vertrauen aus"."""
    tokens, endings = (
        page.document.tokens,
        (*page.grammar.words.feminine_endings, "in", "partei", "armee", "polizei"),
    )
    nouns = (tokens[at].low for at in range(phrase.first + 1, phrase.last) if tokens[at].is_capital)
    return tokens[phrase.first].low == "der" and next(nouns, "").endswith(endings)


def text_acts(page: Page, verb: int, front: NounPhrase) -> bool:
    """Whether a text is what speaks to somebody: "| Der Bericht | kritisiert Malta", "| Die Resolution | fordert Malta auf"."""
    tokens = page.document.tokens
    nominative = tokens[front.first].low == "der" and not is_dative(page, front)
    asks = page.grammar.lemma(tokens[verb]) in _ASKING
    return speaks_itself(page, front) and (nominative or asks)


def behind_pronoun(page: Page, clause: Clause, behind: NounPhrase) -> NounPhrase | None:
    """Return the subject behind a "sie" that is the object: "Am Ufer begrüßte sie | der Präsident |", not "sagte sie der Zeitung"."""
    tokens, words = page.document.tokens, page.grammar.words
    alone = behind.last - behind.first == 1 and tokens[behind.first].low in words.doubtful_pronouns
    if not alone or behind.last >= clause.last or tokens[behind.last].low != "der":
        return None
    phrase = noun_phrase_at(page.document, behind.last, clause.last, page.grammar)
    return phrase if phrase is not None and is_office(page, phrase) else None
