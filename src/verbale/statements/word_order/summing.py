"""Russian sentences whose noun means the one before: "Такое мнение высказал министр.", "С таким призывом выступил посол."."""

from __future__ import annotations

from verbale.statements.page import Page
from verbale.statements.words import SpeechVerb, relays

_FARTHEST = 3  # tokens from "такое" to its noun: "такое громкое заявление"


def summing_verb(page: Page, at: int) -> SpeechVerb | None:
    """Return what a verb at `at` tells beside a noun that opens its sentence and means the sentence before."""
    lists = relays(page.document.language)
    if page.grammar.lemma(page.document.tokens[at]) not in lists.summing:
        return None
    sentence = page.document.sentence_at(page.document.tokens[at].start)
    noun = noun_of_before(page, sentence.first, at)
    if noun is None:
        return None
    same = page.document.tokens[sentence.first + 1].low == "же"  # "Такую | же | рекомендацию дали …"
    act = lists.summed[noun]
    return SpeechVerb(act, clause=False, object=("*",)) if same else SpeechVerb(act)


def noun_of_before(page: Page, first: int, last: int) -> str | None:
    """Return the noun, in its base form, that stands from `first` on behind "такой": "такое | заявление"."""
    lists, tokens = relays(page.document.language), page.document.tokens
    if first < last and tokens[first].low in page.grammar.words.prepositions:
        first += 1
    if first >= last or page.grammar.lemma(tokens[first]) not in lists.such:
        return None
    bases = (page.grammar.lemma(tokens[at]) for at in range(first + 1, min(first + 1 + _FARTHEST, last)))
    return next((base for base in bases if base in lists.summed), None)
