"""What is told only under a condition, or asked: "falls er nach Rom kommt", "Sollte er nach Rom kommen, wird Rossi ihn empfangen"."""

from __future__ import annotations

from verbale.contacts.drafts import AHEAD, Draft
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import StatusWords, pattern_of
from verbale.languages import Document, Token
from verbale.languages.grammar import grammar_of
from verbale.records import Span


def condition_of(document: Document, trigger: Trigger, words: StatusWords) -> Span | None:
    """Return the word that makes the clause of a contact a condition or a question: the conjunction, or the German verb that opens it."""
    opener = document.tokens[trigger.scope.pieces[0].first]
    if not trigger.is_noun and opener.low in words.conditional:
        return Span(opener.start, opener.end)
    if document.language != "de":
        return None
    sentence = document.sentence_at(document.tokens[trigger.first].start)
    tokens = document.tokens_of(sentence)
    numbers = [at for at, token in enumerate(tokens) if token.is_word]
    if not numbers or not _opens(tokens[numbers[0]], tokens[numbers[0] + 1 :], document, trigger, words):
        return None
    first = tokens[numbers[0]]
    clause = _clause(tokens, words)
    if clause is None or document.tokens[trigger.first].start >= clause[-1].end:
        return None
    low = " ".join(token.low for token in clause)
    happens = pattern_of(words.takes_place).search(low) or clause[-1].low in words.comes_to
    verb = not trigger.is_noun or first is document.tokens[trigger.first]
    return Span(first.start, first.end) if verb or happens else None


def _opens(
    first: Token, behind: tuple[Token, ...], document: Document, trigger: Trigger, words: StatusWords
) -> bool:
    """Whether a sentence opens with its verb, be it that of contact: "Treffen sich Weber und Rossi"."""
    following = behind[0].low if behind else ""
    done = following in grammar_of("de").words.agent_prepositions  # "Empfangen von Rossi, …"
    itself, reflexive = first is document.tokens[trigger.first] and not done, following == "sich"
    return first.low in words.may_open or (itself and (reflexive or not trigger.is_noun))


def _clause(tokens: tuple[Token, ...], words: StatusWords) -> tuple[Token, ...] | None:
    """Return the tokens of a question, or those before the comma behind which the main clause begins."""
    if tokens[-1].text == "?":
        return tokens[:-1]
    comma = next((at for at, token in enumerate(tokens) if token.text == ","), None)
    following = tokens[comma + 1] if comma is not None and comma + 1 < len(tokens) else None
    if following is None or not (grammar_of("de").is_finite(following) or following.low in words.then):
        return None
    return tokens[:comma]


def would_be_it(document: Document, draft: Draft, last: Draft | None) -> bool:
    """Whether German tells by "Er wäre das vierte Treffen der beiden" what the contact told in the sentence before would be."""
    if document.language != "de" or last is None or draft.status != "possible" or draft.date is not None:
        return False
    told = {document.text[words.start : words.end].lower() for words in draft.words_of("status")}
    near = 0 <= min(draft.sentences) - max(last.sentences) <= 1
    ahead = last.status in AHEAD or last.status == "possible"
    return near and ahead and draft.actors == last.actors and any("wäre" in words for words in told)
