"""The day on which a Russian contact was denied or called off, or a German one agreed on, which is not the contact's: "в четверг опроверг встречу с Росси"."""

from __future__ import annotations

from verbale.contacts.drafts import AHEAD
from verbale.contacts.put_off import is_aimed, within_phrase
from verbale.contacts.standing import Standing
from verbale.contacts.triggers import Trigger, trigger_span
from verbale.contacts.words import StatusWords, pattern_of, status_words
from verbale.languages import Document
from verbale.languages.grammar import grammar_of
from verbale.records import Span

# "в ходе", "во время", "по итогам" lead to what was; the last letters of a noun behind "на" that is a place, unlike "прибыл на встречу".
_DURING = frozenset({"ходе", "время", "итогам", "окончании", "завершении", "результатам", "полях", "рамках"})
_WHERE = ("е", "ах", "ях")


def is_of_denial(document: Document, denial: Span, day: Span, noun: Span, words: StatusWords) -> bool:
    """Whether a day belongs to the verb of denying rather than to the noun: not in "опроверг вчерашнюю встречу", "опроверг встречу 5 марта"."""
    verb = document.text[denial.start : denial.end].lower()
    denies = pattern_of((*words.retracts, *words.kept, *words.refusing)).search(verb)
    between = document.text[min(day.end, denial.end) : max(day.start, denial.start)]
    if document.language != "ru" or denies is None or "," in between:
        return False  # a clause of its own: "назвал вымыслом публикации о том, что на этой неделе …"
    if denial.start > day.start:  # "встречу в четверг опровергли", not "встречу 5 марта в Праге опровергли"
        beside = document.token_at(day.start) == document.token_at(noun.end - 1) + 1
        return not beside or document.token_at(day.end - 1) + 1 == document.token_at(denial.start)
    if noun.start < denial.start:
        return True
    before = document.tokens[max(0, document.token_at(day.start) - 1)]
    led = {before.low, document.tokens[document.token_at(day.start)].low} & grammar_of(
        "ru"
    ).words.prepositions
    return day.start < noun.start and bool(led)


def is_setting(document: Document, trigger: Trigger) -> bool:
    """Whether a Russian noun is only where something else was done: "на встрече с Росси опроверг", "в ходе визита"."""
    grammar, tokens = grammar_of("ru"), document.tokens
    if document.language != "ru" or not trigger.is_noun:
        return False
    at = trigger.first - 1
    while (
        at >= trigger.scope.first and tokens[at].low not in _DURING and within_phrase(document, at, grammar)
    ):
        at -= 1
    before = tokens[at].low if at >= trigger.scope.first else ""
    return before in _DURING or (before == "на" and tokens[trigger.last - 1].low.endswith(_WHERE))


def is_of_announcing(document: Document, standing: Standing, day: Span, trigger: Trigger) -> bool:
    """Whether it is the day on which a German noun was agreed on or announced: "vereinbarten am Montag weitere Gespräche", not "das für Montag vereinbarte Treffen"."""
    told, noun = standing.words, trigger_span(document, trigger)
    if told is None or document.language != "de" or not trigger.is_noun or standing.status not in AHEAD:
        return False
    apart = day.start < noun.start and not day.start < told.start < noun.start
    announced = pattern_of(status_words("de").announcing).match(document.text[told.start : told.end].lower())
    return apart and announced is not None and not is_aimed(document, document.token_at(day.start))
