"""What the preposition before a noun of contact tells of how far it has come: "nach dem Treffen", "before meeting Weber"."""

from __future__ import annotations

from verbale.contacts.status_schema import StatusWords
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import contact_words
from verbale.languages import Document
from verbale.languages.grammar import grammar_of
from verbale.records import Status


def told_before(document: Document, at: int, trigger: Trigger, words: StatusWords) -> Status | None:
    """Return what the preposition at `at` tells of the noun that it leads to: "nach dem Treffen", "на встрече"."""
    low, noun = document.tokens[at].low, document.tokens[trigger.last - 1].low
    if low == "на" and noun.endswith(("е", "ах", "ях")):
        return "held"  # where something else was done, unlike "прибыл на встречу"
    if _only_follows(document, at, trigger):
        return None
    tells_part = document.language == "ru" and at > 0 and document.tokens[at - 1].low.startswith("участ")
    luck = document.language == "en" and document.tokens[at - 1].low in contact_words("en").roles.luck
    if tells_part and document.tokens[at - 2].low == "для":
        return "planned"  # "вылетел в Рим для участия в переговорах"
    aside = tells_part or luck  # "примет участие во встрече", "wished him luck in his talks"
    return None if aside else words.prepositions.get(low)


def _only_follows(document: Document, at: int, trigger: Trigger) -> bool:
    """Whether an English "before" tells what was done next: "visited Rome before meeting Weber", not "said before meeting Weber"."""
    above, grammar = trigger.scope.matrix, grammar_of("en")
    opens = document.tokens[at].low == "before" and trigger.scope.first == at
    if document.language != "en" or not opens or above is None or above.last > at:
        return False
    verbs = [document.tokens[n] for n in above.tokens() if grammar.is_finite(document.tokens[n])]
    told = contact_words("en").clauses.speech | {"spoke", "told", "is", "are", "has", "have"}
    past = bool(verbs) and all(not verb.low.endswith("s") and verb.low not in told for verb in verbs)
    return past and grammar.lemma(verbs[0]) not in grammar.words.auxiliaries - {"have"}
