"""What somebody did something for: "reiste nach Rom, um am Montag Rossi zu treffen" tells a plan that may be over."""

from __future__ import annotations

from verbale.languages import Document
from verbale.times.expressions import Said
from verbale.times.tense_word import PAST, TenseWord
from verbale.times.verbs import Verbs


def is_past_purpose(document: Document, said: Said, verbs: Verbs) -> bool:
    """Whether the clause of an expression begins with "um" beside one that tells what was: "reiste nach Rom, um am Montag Rossi zu treffen"."""
    sentence, tokens = document.sentence_at(said.start), document.tokens
    commas = [at for at in range(sentence.first, sentence.last) if tokens[at].low == ","]
    begin = max((at + 1 for at in commas if at < said.token), default=sentence.first)
    if tokens[begin].low != "um":
        return False
    behind = next((at for at in commas if at > said.token), sentence.last)
    matrix = range(sentence.first, begin) if begin > sentence.first else range(behind, sentence.last)
    return any(TenseWord(document, sentence, at, verbs).tense == PAST for at in matrix)
