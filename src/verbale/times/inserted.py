"""Who tells it, between commas behind an English time: "On Friday, officials said, Weber will travel to Rome" is the Friday to come."""

from __future__ import annotations

from verbale.languages import Document, Sentence
from verbale.times.verbs import Verbs

_BEFORE, _BEHIND = 6, 3  # words of the insert before and behind its verb


def tells_between_commas(document: Document, sentence: Sentence, number: int, verbs: Verbs) -> bool:
    """Return whether an English verb of saying stands in an insert of its own, so that its tense is not that of the time before."""
    tokens = document.tokens
    says = {token.low for token in tokens[number : number + 2]} & verbs.speech  # "said", "was | announced"
    if document.language != "en" or not says:
        return False
    before = tokens[max(sentence.first, number - _BEFORE) : number]
    behind = tokens[number + 1 : min(number + 1 + _BEHIND, sentence.last - 1)]
    return any(token.text == "," for token in before) and any(token.text == "," for token in behind)
