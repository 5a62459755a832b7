"""What is told as the word of others, "soll getroffen haben", "claims that A met B", and who would not: "refused to meet"."""

from __future__ import annotations

from verbale.contacts.frames import may_be_participle
from verbale.contacts.scopes import Scope
from verbale.contacts.standing import Standing
from verbale.contacts.status_patterns import UNWILLING
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import StatusWords, pattern_of, status_words
from verbale.languages import Document
from verbale.languages.clauses import quoted_tokens
from verbale.records import Span

_HAS = frozenset({"hat", "habe", "haben", "hatte", "hatten"})
_PERFECT = ("zu", "haben")
_MARKED = 30  # characters of words that quotation marks only set apart: "the “planned” meeting"


def is_hearsay(document: Document, trigger: Trigger, words: StatusWords) -> bool:
    """Whether the clause of a contact tells what others say of it."""
    lows = {document.tokens[at].low for at in trigger.scope.numbers}
    told = not lows.isdisjoint(words.hearsay) and ends_in_perfect(document, trigger.scope)
    return told or is_reported(document, trigger.scope, words) or _is_claimed(document, trigger, words)


def is_reported(document: Document, scope: Scope, words: StatusWords) -> bool:
    """Whether the clause tells what was written elsewhere: "Berichte, wonach er B traf"."""
    opening = document.tokens[scope.first : scope.first + 2]
    return any(token.low in words.reported for token in opening)


def ends_in_perfect(document: Document, scope: Scope) -> bool:
    """Whether it is "soll getroffen haben", which tells of the past."""
    words = [at for at in scope.tokens() if document.tokens[at].is_word]
    return any(document.tokens[at].low in {"haben", "sein", "have"} for at in words[-3:])


def tells_perfect(document: Document, scope: Scope, at: int, perfect: bool) -> bool:
    """Whether the modal verb at `at` tells of what was: "soll ihn getroffen haben", "habe ihn treffen können"."""
    return (perfect and ends_in_perfect(document, scope)) or was_able(document, scope, at)


def was_able(document: Document, scope: Scope, at: int) -> bool:
    """Whether a modal verb closes a German perfect: "habe ihn treffen können", not "hätte ihn treffen können"."""
    lows = [document.tokens[number].low for number in scope.tokens() if document.tokens[number].is_word]
    able = document.language == "de" and document.tokens[at].low in {"können", "dürfen", "müssen"}
    return able and lows[-1:] == [document.tokens[at].low] and not _HAS.isdisjoint(lows)


def tells_of_past(document: Document, scope: Scope) -> bool:
    """Whether a German infinitive tells what was: "bestätigte, | mit Rossi telefoniert zu haben"."""
    words = [document.tokens[at] for at in scope.tokens() if document.tokens[at].is_word]
    if document.language != "de" or len(words) < len(_PERFECT) + 1:
        return False
    done, *ends = words[-len(_PERFECT) - 1 :]
    perfect = tuple(word.low for word in ends) in {_PERFECT, ("zu", "sein")}
    return perfect and not done.is_capital and may_be_participle(done)


def _is_claimed(document: Document, trigger: Trigger, words: StatusWords) -> bool:
    """Whether words of claiming lead to it: "reports that A met B", "rumours of a meeting"; not "reports about the meeting"."""
    start = document.tokens[trigger.first].start
    begin = document.sentence_at(start).start
    return pattern_of(words.claims).search(document.text[begin:start].lower()) is not None


def is_unwilling(document: Document, words: Span | None) -> bool:
    """Whether English words of status tell that somebody refused: "refused", not "denied", "never"."""
    return words is not None and document.text[words.start : words.end].lower() in UNWILLING


def is_agreed_on(document: Document, trigger: Trigger, words: Span | None) -> bool:
    """Whether words of status tell that a noun, or a Russian infinitive, was agreed on, so that "am Telefon vereinbarten sie ein Treffen" does not tell how it will be."""
    infinitive = document.language == "ru" and document.tokens[trigger.first].low.endswith(("ть", "ться"))
    if words is None or not (trigger.is_noun or infinitive):
        return False
    arranging = pattern_of(status_words(document.language).arranging)
    return arranging.search(document.text[words.start : words.end].lower()) is not None


def agree_on(document: Document, trigger: Trigger, at: int) -> Standing | None:
    """Return what a German verb of agreeing tells of a noun whose "auf" is token `at`: "einigten sich am Montag in Rom | auf weitere Gespräche"."""
    if document.language != "de" or document.tokens[at].low != "auf":
        return None
    arranging = pattern_of(status_words("de").arranging)
    told = [document.tokens[one] for one in trigger.scope.tokens()]
    verbs = [token for token in told if arranging.fullmatch(token.low)]
    lows = {token.low for token in told}
    if not verbs or "sich" not in lows:
        return None
    return Standing("possible" if "nicht" in lows else "planned", Span(verbs[0].start, verbs[0].end))


def long_quotations(document: Document) -> frozenset[int]:
    """Return the tokens in quotations of more than a few words, which tell what was said and not how far a contact came: "sent a letter saying “we may meet some day soon”"."""
    found = set()
    for at in quoted_tokens(document):
        quotation = document.quotation_at(document.tokens[at].start)
        if quotation is not None and quotation.end - quotation.start > _MARKED:
            found.add(at)
    return frozenset(found)
