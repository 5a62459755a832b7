"""Contacts that somebody judges or reports on, whose own words of time or of a plan are those of the judge.

"Nannte das Gespräch am Samstag fruchtbar", "will am Montag über sein Treffen mit Rossi berichten". Where either may be meant, the time is no day of the contact.
English puts it last: "confirmed the talks with Rossi on Saturday", while "called the talks on Saturday frank" tells the day of the talks.
"""

from __future__ import annotations

from verbale.contacts.put_off import governing, is_aimed
from verbale.contacts.scopes import has_word
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import contact_words, pattern_of, status_words
from verbale.languages import Document
from verbale.languages.grammar import grammar_of
from verbale.records import Span

_OWNING = ("s", "’", "'")  # "um | Webers | Treffen"
_LONGEST = 6  # words of "ihr erstes längeres persönliches" before the noun


def is_day_of_judging(document: Document, first: int, last: int, trigger: Trigger) -> bool:
    """Whether the time from token `first` to `last`, behind a noun, may be of who judges it, or is to report on it.

    With a place right behind it the time is the contact's: "lobte das Treffen am Freitag | in Rom".
    """
    roles, scope = contact_words(document.language).roles, trigger.scope
    if not trigger.is_noun or first < trigger.last or not scope.holds(first) or not roles.judging:
        return False
    if is_reported_on(document, trigger):  # "will am Freitag über das Treffen berichten" too
        modal = any(document.tokens[at].low in status_words("de").modals for at in scope.numbers)
        return modal and last == first + 1
    if document.language == "en" and not _ends_with_near_day(document, first, last):
        return False
    behind = document.tokens[last : last + 2]
    placed = len(behind) == 2 and behind[0].low in roles.venue | roles.place and behind[1].is_capital
    return not placed and _is_judged(document, last, trigger)


def _is_judged(document: Document, last: int, trigger: Trigger) -> bool:
    """Whether the noun is the object of a verb of judging before it, or in German at the end of its clause, behind token `last`."""
    tokens, scope = document.tokens, trigger.scope
    judging = pattern_of(contact_words(document.language).roles.judging)
    before = document.text[tokens[scope.first].start : tokens[trigger.first].start].lower()
    judged = judging.search(before)
    if judged is not None:
        return _is_object(document, before[judged.end() :])
    if document.language == "en":
        return _is_told_of(document, last, trigger)
    ends = [tokens[at].low for at in scope.tokens() if at >= last and tokens[at].is_word]
    bare = not governing(document, trigger, grammar_of(document.language))
    return document.language == "de" and bool(ends) and bare and judging.fullmatch(ends[-1]) is not None


def is_of_telling(document: Document, day: Span, trigger: Trigger) -> bool:
    """Whether a day behind a German noun may be that on which it was arranged or told of: "Abgesagt hatte er das Treffen | am Montag"."""
    first = document.token_at(day.start)
    if document.language != "de" or not trigger.is_noun or first < trigger.last or is_aimed(document, first):
        return False
    opening = [document.tokens[at] for at in trigger.scope.tokens() if document.tokens[at].is_word][:3]
    told_first, grammar = pattern_of(contact_words("de").roles.told_first), grammar_of("de")
    helps = any(grammar.lemma(token) in grammar.words.auxiliaries for token in opening[1:])
    return helps and told_first.fullmatch(opening[0].low) is not None


def _ends_with_near_day(document: Document, first: int, last: int) -> bool:
    """Whether a weekday or the like ends an English clause, or who told it follows: "on Monday.", "this week by Weber", not "on Monday as good"."""
    roles, tokens = contact_words("en").roles, document.tokens
    near = any(token.low.removesuffix("s") in roles.near_days for token in tokens[first:last])
    behind = tokens[last] if last < len(tokens) else None
    return near and (behind is None or not behind.is_word or behind.low in roles.agent)


def _is_told_of(document: Document, last: int, trigger: Trigger) -> bool:
    """Whether an English passive behind the noun tells of it, before a time that ends at token `last`: "the talks | were first reported on Monday"."""
    tokens, grammar = document.tokens, grammar_of("en")
    told = pattern_of(contact_words("en").roles.judging)
    helping = grammar.words.passive_auxiliaries
    places = [at for at in range(trigger.last, last) if grammar.lemma(tokens[at]) in helping]
    words = " ".join(token.low for token in tokens[places[0] + 1 : last]) if places else ""
    found = told.search(words)
    adverbs = words[: found.start()].split() if found else ["-"]
    return all(word in grammar.words.adverbs or word in {"first", "been", "only"} for word in adverbs)


def is_reported_on(document: Document, trigger: Trigger) -> bool:
    """Whether somebody is to be told of a German noun, which was before: "will den Bundestag über sein Treffen mit Rossi unterrichten"."""
    if document.language != "de" or not trigger.is_noun:
        return False
    roles, grammar = contact_words("de").roles, grammar_of("de")
    of_it = governing(document, trigger, grammar) in roles.topical | roles.agent
    return of_it and has_word(document, trigger.scope, roles.reporting)


def is_argued_about(document: Document, trigger: Trigger) -> bool:
    """Whether a noun tells what others quarrel or think about, so that it is none that they ask for: "forderte sie auf, den Streit um das Treffen mit Rossi zu beenden"."""
    roles, grammar, tokens = (
        contact_words(document.language).roles,
        grammar_of(document.language),
        document.tokens,
    )
    if not trigger.is_noun or not roles.quarrels:
        return False
    known = False
    for at in range(trigger.first - 1, max(trigger.scope.first, trigger.first - _LONGEST), -1):
        low = tokens[at].low
        if low in grammar.words.prepositions:
            return known and pattern_of(roles.quarrels).fullmatch(tokens[at - 1].low) is not None
        known |= low in roles.definite or low.endswith(_OWNING)
        own = low in grammar.words.possessives  # "die Kritik an seinem Treffen"
        if own or low in roles.indefinite or not (known or low.endswith(roles.adjective_endings)):
            return False
    return False


def _is_object(document: Document, between: str) -> bool:
    """Whether nothing but names, adjectives and determiners stand between the verb and the noun."""
    words = between.split()
    prepositions = grammar_of(document.language).words.prepositions
    return prepositions.isdisjoint(words) and "," not in between and len(words) < _LONGEST
