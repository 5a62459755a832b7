"""Whether words that name nobody in a list mean somebody who can speak: "die Anwältin", "Anwohner", "der Bauernverband", "Esken".

German tells by its dictionary: a noun that has a feminine in -in is a person's.
"""

from __future__ import annotations

from functools import cache

from verbale.languages.grammar import is_in_dictionary
from verbale.languages.nouns import NounPhrase
from verbale.languages.person_nouns import is_person_noun
from verbale.statements.page import Page
from verbale.statements.words import head_nouns, relays

_SHORTEST_HEAD = 5  # letters of a compound's last part
_LONGEST_NAME = 12  # letters of a name that the dictionary does not know; compounds are longer
_LONGEST_ACRONYM = 6
_LONGEST_PARTY = 3  # tokens of "die IG Metall"
_ARTICLES = frozenset({"der", "die", "das", "dem", "den", "des"})
_SHORTEST_NAME = 3
_LONGEST_PERSON = 4  # words of a name


def is_somebody(page: Page, phrase: NounPhrase) -> bool:
    """Whether the head of a phrase is a person, a body, or a bare name."""
    if any(_is_agent(low, page.document.language) for low in _heads(page, phrase)):
        return True
    if _begins_with_acronym(page, phrase):
        return True
    if _is_long_name(page, phrase):
        return True
    return phrase.last - phrase.first == 1 and _is_bare_name(page, phrase.first)


def _begins_with_acronym(page: Page, phrase: NounPhrase) -> bool:
    """Whether the first noun of a short phrase is letters: "die SPD", "die IG Metall"."""
    tokens = page.document.tokens[phrase.first : phrase.last]
    first = next(
        (token.text for token in tokens if not token.text.islower() and token.text.lower() not in _ARTICLES),
        "",
    )
    return (
        len(tokens) <= _LONGEST_PARTY and len(first) <= _LONGEST_ACRONYM and sum(map(str.isupper, first)) > 1
    )


def _is_long_name(page: Page, phrase: NounPhrase) -> bool:
    """Whether a phrase is a name of several words in capitals, the first of which the dictionary does not know: "Amira Mohamed Ali"."""
    tokens = page.document.tokens[phrase.first : phrase.last]
    names = 1 < len(tokens) <= _LONGEST_PERSON and all(
        token.is_capital and token.text.isalpha() for token in tokens
    )
    first = tokens[0]
    closed = page.grammar.words.subject_determiners | page.grammar.words.possessives
    return names and first.low not in closed and not is_in_dictionary(first.text, page.document.language)


def is_bare_name(page: Page, phrase: NounPhrase) -> bool:
    """Whether one word that speaks is a name, for it has no article beside a verb of one: "sagte | Gersten |"."""
    token, words = page.document.tokens[phrase.first], page.grammar.words
    alone = phrase.last - phrase.first == 1 and token.is_capital and token.text.replace("-", "").isalpha()
    beside = [
        page.document.tokens[n] for n in (phrase.first - 1, phrase.last) if 0 <= n < len(page.document.tokens)
    ]
    verbs = [one for one in beside if one.text.islower() and page.grammar.is_finite(one)]
    one = bool(verbs) and not any(verb.low.endswith("n") for verb in verbs)
    thing = token.low.endswith((*words.feminine_endings, *words.abstract_endings))
    return alone and one and not thing and not ends_with_body(page, phrase)


def is_body(page: Page, phrase: NounPhrase) -> bool:
    """Whether the head of a phrase is a body or an office of those that act by speaking: "die Militärjunta in Bamako"."""
    bodies = relays(page.document.language).institutions
    return any(low.endswith(bodies) for low in _heads(page, phrase))


def ends_with_body(page: Page, phrase: NounPhrase) -> bool:
    """Whether the last noun of a phrase is a body, not people: "die Polizei", "Angaben der Behörden", not "Diplomaten"."""
    low, language = page.document.tokens[phrase.last - 1].low, page.document.language
    bodies, people = relays(language).institutions, tuple(page.grammar.words.masculine_offices)
    body = low.endswith(bodies) or low.removesuffix("s").endswith(bodies)
    parts = (low[at:] for at in (0, *range(3, len(low) - _SHORTEST_HEAD + 1)))
    return body and not low.endswith(people) and not any(is_person_noun(part, language) for part in parts)


def speaks_itself(page: Page, phrase: NounPhrase) -> bool:
    """Whether a phrase names a text or a circle of people in which something is told: "im | Bericht | ist von Fehlern die Rede"."""
    lists, tokens = relays(page.document.language), page.document.tokens
    words = page.grammar.words
    determiners = words.subject_determiners | words.object_determiners
    nouns = (tokens[at].low for at in range(phrase.first, phrase.last) if tokens[at].is_capital)
    return next((low for low in nouns if low not in determiners), "").endswith(tuple(lists.texts))


def is_office(page: Page, phrase: NounPhrase) -> bool:
    """Whether the head of a phrase is a single person's office: "Russlands Botschafter in Berlin"."""
    return any(low.endswith(tuple(page.grammar.words.masculine_offices)) for low in _heads(page, phrase))


def is_one_person(page: Page, phrase: NounPhrase) -> bool:
    """Whether the head of a phrase is one person by what they are: "die Ministerin", "der Chef der Zentralbank"."""
    offices = tuple(page.grammar.words.masculine_offices)
    heads = [low.removesuffix("in") for low in _heads(page, phrase)[:1]]
    office = any(low.endswith(offices) for low in heads)
    tails = (low.rsplit("-", 1)[-1] for low in _heads(page, phrase)[:1])
    person = any(
        is_person_noun(low[at:], page.document.language)
        for low in tails
        for at in (0, *range(3, len(low) - _SHORTEST_HEAD + 1))
    )
    return not is_several(page, phrase) and (office or person)


def _heads(page: Page, phrase: NounPhrase) -> list[str]:
    """Return the nouns of a phrase, attributes behind them aside: "Ein Sprecher | der Stadt"."""
    tokens, words = page.document.tokens, page.grammar.words
    determiners = words.subject_determiners | words.object_determiners
    found = []
    for at in range(phrase.first, phrase.last):
        if at > phrase.first and tokens[at].low in words.prepositions | words.genitive_determiners:
            break
        if tokens[at].is_capital and tokens[at].low not in determiners:
            found.append(tokens[at].low)
    return found


def _is_bare_name(page: Page, at: int) -> bool:
    """Whether a word without an article is a name: the dictionary does not know it, or one thing is told to speak ("Verdi fordert")."""
    token = page.document.tokens[at]
    fits = token.text.isalpha() and _SHORTEST_NAME < len(token.text) <= _LONGEST_NAME
    beside = [page.document.tokens[n] for n in (at - 1, at + 1) if 0 <= n < len(page.document.tokens)]
    verbs = [one for one in beside if page.grammar.is_finite(one)]
    if not token.is_capital or not fits or any(verb.low.endswith("n") for verb in verbs):
        return False
    words, language = page.grammar.words, page.document.language
    if not is_in_dictionary(token.text, language):
        return True
    thing = token.low.endswith((*words.feminine_endings, *words.abstract_endings)) or token.low in head_nouns(
        language
    )
    uninflected = page.grammar.lemma(token) == token.low
    return (
        bool(verbs) and at not in page.timed and not thing and uninflected and token.low not in words.adverbs
    )


@cache
def _is_agent(low: str, language: str) -> bool:
    last = low.rsplit("-", 1)[-1]
    if not last:
        return False  # "Ost- und Westdeutsche"
    if last.endswith(relays(language).institutions):
        return True
    return any(is_person_noun(last[at:], language) for at in (0, *range(3, len(last) - _SHORTEST_HEAD + 1)))


def is_woman_or_body(page: Page, phrase: NounPhrase) -> bool | None:
    """Whether "sie" means the head of a phrase: a woman, or a body with a feminine noun; None of a thing."""
    heads = _heads(page, phrase)
    if not heads or not is_somebody(page, phrase):
        return None
    words, first = page.grammar.words, page.document.tokens[phrase.first].low
    if heads[0].endswith((*words.feminine_endings, "in", *words.feminine_bodies)):
        return True
    neuter = heads[0].endswith(words.neuter_endings) or first in ("das", "dieses")
    return None if neuter else False


def is_several(page: Page, phrase: NounPhrase) -> bool:
    """Whether a phrase means several: "Anwohner", "die Anwälte", not "ein Anwalt" or "die Anwältin"."""
    tokens, words = page.document.tokens, page.grammar.words
    heads, first = _heads(page, phrase), tokens[phrase.first].low
    if not heads or heads[0].endswith((*words.feminine_endings, *words.feminine_bodies)):
        return False
    if first in ("der", "ein", "eine", "das", "dem", "einem", "einer", "dieser", "jener"):
        return first == "der" and heads[0].endswith("innen")
    return not heads[0].endswith("in")


def describes(page: Page, phrase: NounPhrase) -> bool:
    """Whether a noun tells what somebody named before is, not which part they play: "die Ökonomin", not "der Richter"."""
    heads = _heads(page, phrase)
    return (
        len(heads) == 1
        and (
            is_person_noun(heads[0].rsplit("-", 1)[-1], page.document.language)
            or heads[0].endswith(("-mann", "-frau"))
        )
        and not heads[0].endswith(
            (*relays(page.document.language).institutions, *relays(page.document.language).parts)
        )
    )
