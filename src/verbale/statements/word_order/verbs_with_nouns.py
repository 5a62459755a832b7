"""Verbs that tell an act by their object: "gave a staunch denial", "передаёт ТАСС слова посла"."""

from __future__ import annotations

from verbale.statements.page import Page
from verbale.statements.word_order.phrases import mention_at
from verbale.statements.words import SpeechVerb, speech_nouns, speech_verbs

_VOICING = frozenset({"выразить", "выражать", "высказать", "высказывать"})
_TURNING = frozenset({"обратиться", "обращаться", "выступить"})
_FARTHEST = 5  # tokens from the verb to the noun: "issued yet another stern warning"


def act_with_noun(page: Page, at: int) -> SpeechVerb | None:
    """Return what the verb at `at` tells with the noun that is its object, or None where it tells nothing."""
    words, tokens = speech_nouns("en"), page.document.tokens
    if page.document.language != "en" or words is None or page.grammar.lemma(tokens[at]) not in words.doing:
        return None
    for place in range(at + 1, min(at + 1 + _FARTHEST, len(tokens))):
        noun = page.grammar.lemma(tokens[place])
        parts = tokens[place].low in page.grammar.words.prepositions or not tokens[place].is_word
        if noun in words.done and not parts:
            return SpeechVerb(words.nouns[noun].act, clause=False, object=("*",))
        if parts and place not in page.quoted:
            return None
    return None


def act_with_far_noun(page: Page, at: int) -> SpeechVerb | None:
    """Return what a Russian verb tells with a noun that hearers or attributes part from it: "выразил | послу решительный | протест"."""
    tokens, verbs = page.document.tokens, speech_verbs("ru")
    base = page.grammar.lemma(tokens[at])
    if page.document.language == "ru" and base in _TURNING:
        return _turning_with(page, at, base)
    if page.document.language != "ru" or base not in _VOICING:
        return None
    for place in range(at + 2, min(at + 1 + _FARTHEST, len(tokens))):
        if not tokens[place].is_word or tokens[place].low in page.grammar.words.prepositions:
            return None
        verb = verbs.get(f"{base} {tokens[place].low}")
        if verb is not None:
            return verb
    return None


def _turning_with(page: Page, at: int, base: str) -> SpeechVerb | None:
    """Return what somebody turns to others with: "обратился к оппозиции | с предложением"."""
    tokens, verbs = page.document.tokens, speech_verbs("ru")
    for place in range(at + 2, min(at + 1 + _FARTHEST, len(tokens) - 1)):
        if not tokens[place].is_word:
            return None
        verb = verbs.get(f"{base} с {tokens[place + 1].low}") if tokens[place].low in ("с", "со") else None
        if verb is not None:
            return verb
    return None


def brings_words(page: Page, at: int) -> SpeechVerb | None:
    """Return the Russian verb whose outlet stands between it and the words that it hands on: "передаёт | ТАСС | слова посла"."""
    tokens = page.document.tokens
    verb = speech_verbs("ru").get(f"{page.grammar.lemma(tokens[at])} слова")
    near = range(at + 1, min(at + _FARTHEST, len(tokens)))
    end = next((place for place in near if tokens[place].low == "слова"), None)
    if verb is None or end is None or page.document.language != "ru":
        return None
    outlets = (mention_at(page, place) for place in range(at + 1, end))
    return verb if any(item is not None and item.kind == "outlet" for item in outlets) else None
