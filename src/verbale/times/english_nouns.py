"""Whether an English word that may be a verb in the present tense is the noun: "for talks", "his visit", "held talks"."""

from __future__ import annotations

from verbale.languages import Document, Sentence
from verbale.languages.grammar import grammar_of
from verbale.times.verbs import Verbs

# "a rare three-day state visit": words from the article to its noun at most.
_PHRASE = 4
_OWN = ("'s", "’s")  # "Monday's talks"
_SHORT = frozenset({"it", "that", "he", "she", "what", "who", "there", "here", "let"})  # whose "'s" is a verb
_PLURALS = frozenset({"talks", "visits", "tours"})
_QUOTES = frozenset({'"', "“", "‘", "«", "'"})
# Prepositions behind which an adjective and a plural are one phrase: "at ministerial talks", not "of state visits".
_AT = frozenset({"at", "in", "for", "during", "after", "before", "following"})
# Forms whose object may be "talks" or "visits": "will hold bilateral talks", "holding talks with Rossi, he said".
_TAKING = frozenset({
    "hold", "have", "pay", "make", "begin", "start", "resume", "open", "conduct", "host",
    "holding", "having", "paying", "making", "beginning", "starting", "resuming", "opening", "conducting", "hosting",
    "holds", "has", "pays", "makes", "begins", "starts", "resumes", "opens", "conducts", "hosts", "follows", "follow", "leads", "lead", "leading", "attends", "attend", "attending", "mediates", "mediate", "mediating",
})  # fmt: skip


def is_noun(document: Document, sentence: Sentence, number: int, verbs: Verbs) -> bool:
    """Return whether the word is governed by a preposition or an article, or is the object of a verb."""
    if document.language != "en" or number == sentence.first:
        return False
    quoted = (
        document.tokens[number - 1].text in _QUOTES and number - 1 > sentence.first
    )  # "an “open” exchange"
    before, words = document.tokens[number - 1 - quoted].low, grammar_of("en").words
    articles = words.definite | words.possessives | {"a", "an"}
    governed = before in (words.prepositions | articles) - words.infinitive_marks or before.endswith(_OWN)
    ends = before.endswith(verbs.endings) and before not in verbs.no_past  # "resumed talks"
    past = (ends or before in verbs.past or before in _TAKING) and number - 1 >= sentence.first
    past |= number > sentence.first + 1 and _is_infinitive_object(document, number)
    object_ends = _ends_object(document, sentence, number, verbs)
    return governed or past or object_ends or _ends_phrase(document, sentence, number, verbs)


def _is_infinitive_object(document: Document, number: int) -> bool:
    """Whether it is the plural that an infinitive governs: "flew to Rome on Saturday | to revive | talks"."""
    led = document.tokens[number - 2].low in grammar_of("en").words.infinitive_marks
    return led and document.tokens[number].low in _PLURALS and document.tokens[number - 1].text.islower()


def _ends_object(document: Document, sentence: Sentence, number: int, verbs: Verbs) -> bool:
    """Whether it is the plural of an object with an adjective, or of "at ministerial talks": "held bilateral talks", not "said he talks to Rossi"."""
    tokens, words = document.tokens, grammar_of("en").words
    if not tokens[number].low.endswith("s"):
        return False
    for at in range(number - 1, max(sentence.first, number - _PHRASE) - 1, -1):
        token = tokens[at]
        if token.text in _QUOTES:
            continue
        takes = token.low in verbs.past or token.low in _TAKING or _is_past(document, at, verbs)
        if at < number - 1 and (takes or token.low in _AT or token.low.endswith(_OWN)):
            return True
        if token.low == "of" and at < number - 1 and tokens[at - 1].low in verbs.measures:
            return True  # "a round of border talks", not "the head of state talks"
        if token.low in words.possessives | {"the"} and tokens[at - 1].low in _AT:
            return True  # "after their indirect talks"; who "leaves after the president visits" is told by his own verb
        closed = words.subject_pronouns | words.subject_determiners | words.prepositions
        if not token.is_word or token.is_capital or token.low in closed or token.low.endswith("s"):
            return False
    return False


def _ends_phrase(document: Document, sentence: Sentence, number: int, verbs: Verbs) -> bool:
    """Whether it is the noun of an article a few words before: "a three-day visit", not "the president visits"."""
    tokens, words = document.tokens, grammar_of("en").words
    articles = words.definite | words.possessives | {"a", "an"}
    before, low = tokens[number - 1].low, tokens[number].low
    if "-" not in before and (before.endswith("s") or low.endswith("s")):
        return False
    for at in range(number - 1, max(sentence.first, number - _PHRASE) - 1, -1):
        if tokens[at].text in _QUOTES:
            continue
        if tokens[at].low.endswith(_OWN):
            return tokens[at].low[:-2] not in _SHORT  # "Weber's Friday Oval Office visit"
        if tokens[at].low in articles:
            return "-" in before or tokens[at].low not in words.definite  # "the two visit Rome"
        verb = grammar_of("en").is_finite(tokens[at]) or tokens[at].low in verbs.future
        if verb or not tokens[at].is_word or tokens[at].low in words.prepositions | words.coordinators:
            return False
    return False


def _is_past(document: Document, at: int, verbs: Verbs) -> bool:
    """Whether it is the verb of "ended ministerial talks", not the "elected" of "the newly elected president visits"."""
    low, before = document.tokens[at].low, document.tokens[max(0, at - 1)]
    ends = low.endswith(verbs.endings) and low not in verbs.no_past
    adverb = before.low.endswith("ly") and not before.is_capital
    return ends and before.low not in verbs.determiners and not adverb
