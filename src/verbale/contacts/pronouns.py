"""Pronouns that one name does not exhaust, as "sie" after "Weber und Rossi kamen".

Who a pronoun means is told by its mention; here its clause is asked whether that can be all.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from verbale.actors.first_person import is_first_person
from verbale.contacts.placed import Placed
from verbale.contacts.words import contact_words
from verbale.languages import Document
from verbale.languages.grammar import Grammar, grammar_of
from verbale.records import Mention, Span

# How many characters back the list of names may stand.
_REACH = 700
_AT_THAT_TIME = frozenset({"when", "after", "before", "while", "as", "once", "since"})


def told_apart(bare: list[Mention], spoken_of: list[Mention]) -> list[Mention]:
    """Read "ihn hatte er angerufen" as of two: a pronoun cannot mean the object of its own clause.

    `spoken_of` are the persons named before, the last of whom the pronoun then means.
    """
    one_side = len(bare) == 2 and bare[0].side is not None and bare[0].side == bare[1].side
    if not one_side and (len(bare) != 2 or bare[0].actor != bare[1].actor):
        return bare
    pronouns = [mention for mention in bare if mention.how == "pronoun"]
    others = [mention for mention in spoken_of if mention.actor != bare[0].actor]
    if bare[0].actor != bare[1].actor:  # "В ведомстве канцлера его встретил Мерц": whom but a guest
        others = [mention for mention in others if mention.side != bare[0].side]
    if len(pronouns) != 1 or not others:
        return bare
    told = _said_by(others[-1], pronouns[0])
    return [told if mention is pronouns[0] else mention for mention in bare]


def with_plurals(document: Document, placed: list[Placed]) -> list[Placed]:
    """Add the others of a list to a plural pronoun that was understood as one of them."""
    grammar, roles = grammar_of(document.language), contact_words(document.language).roles
    result: list[Placed] = []
    for item in placed:
        result.append(item)
        if item.mention.how != "pronoun" or document.tokens[item.first].low not in roles.plural_pronouns:
            continue
        if _is_plural(document, item, grammar):
            result += [
                replace(item, mention=_said_by(other.mention, item.mention))
                for other in _list_with(document, result[:-1], item)
                if other.mention.actor != item.mention.actor
            ]
    return result


def _said_by(mention: Mention, pronoun: Mention) -> Mention:
    return replace(mention, start=pronoun.start, end=pronoun.end, how="pronoun", core=None)


def _is_plural(document: Document, item: Placed, grammar: Grammar) -> bool:
    """Whether a plural verb stands beside the pronoun, or it is the object of "wo sie Weber empfing"."""
    there = contact_words(document.language).roles.there
    beside = [document.tokens[at] for at in (item.first - 1, item.last) if 0 <= at < len(document.tokens)]
    return any(
        (token.low.endswith("en") and grammar.is_finite(token)) or token.low in there for token in beside
    )


def _list_with(document: Document, before: list[Placed], item: Placed) -> list[Placed]:
    """Return the last list of two bare persons before `item`, if the one it means belongs to it."""
    pair = last_joined(document, before, item.mention.start, _REACH)
    return list(pair) if pair and item.mention.actor in {other.mention.actor for other in pair} else []


def last_joined(
    document: Document, before: Iterable[Placed], start: int, reach: int
) -> tuple[Placed, Placed] | None:
    """Return the last two bare persons that an "und" joins, at most `reach` characters before `start`."""
    joining = grammar_of(document.language).words.coordinators
    persons = [item for item in before if item.mention.kind == "person" and item.kind == "bare"]
    for left, right in zip(reversed(persons[:-1]), reversed(persons[1:]), strict=True):
        if start - right.mention.end > reach:
            return None
        gap = document.tokens[left.last : right.first]
        joined = len(gap) <= 6 and any(token.low in joining for token in gap)
        if joined and left.mention.actor != right.mention.actor:
            return left, right
    return None


def named_here(document: Document, placed: list[Placed], span: Span) -> list[Mention]:
    """Return the two persons that a sentence itself names before: in Russian "встреча Вебера и Росси – президенты поговорили".

    In English behind a word of time: "Weber thanked Rossi when | the two met".
    """
    russian, start = document.language == "ru", document.sentence_at(span.start).start
    before = document.tokens[max(0, document.token_at(span.start) - 1)]
    if not russian and (document.language != "en" or before.low not in _AT_THAT_TIME or before.start < start):
        return []
    inside = [one.mention for one in placed if start <= one.mention.start and one.mention.end <= span.start]
    persons = [one for one in inside if one.kind == "person" and one.side]
    persons = [one for one in persons if one.actor and not (russian and one.how == "pronoun")]
    pair = list({one.actor: one for one in reversed(persons)}.values())
    return pair if len(pair) == 2 and pair[0].side != pair[1].side else []


def without_speaker(document: Document, found: list[Mention]) -> list[Mention]:
    """Leave out who is only named at the head of what he tells himself: "Mr. Weber, minister: Mr. Rossi and I met"."""
    own = {one.actor: one.start for one in found if is_first_person(document, one)}

    def heads(one: Mention) -> bool:
        begin = own.get(one.actor, -1)
        return one.start < begin and ":" in document.text[one.end : begin]

    return [one for one in found if not heads(one)]
