"""What was put off once and takes place after all: "das im März verschobene Treffen findet nun am Dienstag statt".

The participle tells of the time before, the verb of the clause what comes of it; the time beside the participle is
that of the putting off.
"""

from __future__ import annotations

from collections.abc import Iterable

from verbale.contacts.scopes import Scope
from verbale.contacts.status_patterns import patterns_of, status_in, text_of
from verbale.contacts.status_schema import StatusWords
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import contact_words, pattern_of, status_words
from verbale.languages import Document, Token
from verbale.languages.grammar import Grammar, grammar_of

_PHRASE = 12  # words that may stand before a noun in its phrase
_BEHIND = 10  # words behind a noun within which its participle stands
_BESIDE = 4  # words between a participle and its time
# German participles that stand before a noun have an end: "verschobene", while "wurde verschoben" has none.
_ENDS = ("te", "ter", "tes", "ten", "tem", "ene", "ener", "enes", "enen", "enem")

# Of Russian adjectives, which a capital at the start of a sentence makes no name.
_RUSSIAN_ENDS = ("ий", "ый", "ой", "ого", "ом", "ую", "ая", "ое", "ие", "ые", "их", "ых")


def within_phrase(document: Document, at: int, grammar: Grammar) -> bool:
    """Whether a word before a noun may belong to its phrase."""
    token = document.tokens[at]
    name = token.is_capital and not token.low.endswith(_RUSSIAN_ENDS)
    ends = document.language == "ru" and (name or grammar.is_finite(token))
    marked = document.language == "en" and token.text in {"“", "”"}  # "the “indirect” talks"
    closed = ends or not (token.is_word or marked) or token.low in grammar.words.prepositions
    return not closed and (not token.is_capital or document.language != "de")


def came_otherwise(document: Document, at: int, trigger: Trigger, words: StatusWords) -> bool:
    """Whether "eigentlich" or "ursprünglich" stands in the phrase of a German noun before the "geplante" at `at`: it came otherwise."""
    text, _ = text_of(document, trigger.scope, words)
    if document.language != "de" or pattern_of(words.made_up).search(text):
        return False
    limit = max(trigger.scope.first, at - _PHRASE)
    for place in range(at - 1, limit - 1, -1):
        low = document.tokens[place].low
        if low in words.at_first:
            return True
        if low in grammar_of("de").words.subject_determiners or not document.tokens[place].is_word:
            return False
    return False


def governing(document: Document, trigger: Trigger, grammar: Grammar) -> str:
    """Return the preposition in front of a noun's phrase, if any."""
    for at in range(trigger.first - 1, max(trigger.scope.first - 1, trigger.first - 9), -1):
        token = document.tokens[at]
        if token.low in grammar.words.prepositions:
            before = document.tokens[at - 1].low if at else ""
            return "" if before in grammar.words.object_determiners else token.low
        if not token.is_word:
            return ""
    return ""


def made_up_for(document: Document, trigger: Trigger, words: StatusWords, grammar: Grammar) -> frozenset[int]:
    """Return the participles that tell only of the time before, as the clause tells that it takes place after all."""
    found = _participles(document, trigger, grammar) if trigger.is_noun else frozenset()
    if not found:
        return found
    text, _ = text_of(document, trigger.scope, words)
    match = pattern_of(words.made_up).search(text)
    around = set(text[: match.start()].split()[-2:] + match.group().split()) if match else set()
    return found if match and words.negations.isdisjoint(around) else frozenset()


def is_of_putting_off(document: Document, first: int, last: int, trigger: Trigger, grammar: Grammar) -> bool:
    """Whether a time stands beside such a participle: "das im März verschobene Treffen"; not "das für März abgesagte", "am Dienstag das verschobene"."""
    tokens, aimed = document.tokens, contact_words(document.language).roles.aimed
    around = {token.low for token in tokens[max(0, first - 2) : last]}
    if not trigger.is_noun or not around.isdisjoint(aimed):
        return False
    words = grammar.words
    articles = words.object_determiners | words.subject_determiners | words.genitive_determiners

    def parts(token: Token) -> bool:
        return not token.is_word or grammar.is_finite(token) or token.low in articles

    for at in _participles(document, trigger, grammar):
        leads = last <= at <= last + _BESIDE and (document.language != "en")
        follows = at < first <= at + _BESIDE and document.language != "de"
        between = tokens[last:at] if leads else tokens[at + 1 : first]
        if (leads or follows) and not any(map(parts, between)):
            return True
    return False


def is_aimed(document: Document, first: int) -> bool:
    """Whether the time at token `first` is what something is set for: "für | Juli oder August ist ein Treffen vereinbart"."""
    aimed = contact_words(document.language).roles.aimed
    return not aimed.isdisjoint(token.low for token in document.tokens[max(0, first - 2) : first])


def gives_way(document: Document, first: int, trigger: Trigger, times: Iterable[int]) -> bool:
    """Whether a time is that of a plan given up for another of the `times`: "das | für Dienstag | angesetzte Treffen findet nun am Freitag statt"."""
    if not trigger.is_noun or not is_aimed(document, first):
        return False
    words = status_words(document.language)
    text, _ = text_of(document, trigger.scope, words)
    others = [at for at in times if at != first and trigger.scope.holds(at) and not is_aimed(document, at)]
    planned = patterns_of(document.language, "adjectives")  # of the plan, not of what takes place
    told = (match.group() for match in pattern_of(words.made_up).finditer(text))
    return bool(others) and any(status_in(planned, happens) != "planned" for happens in told)


def is_new_day(document: Document, first: int, trigger: Trigger) -> bool:
    """Whether a Russian time is that to which something was put off: "визит перенесён на | пятницу", not "запланированный на пятницу визит"."""
    if document.language != "ru" or document.tokens[first - 1].low not in contact_words("ru").roles.aimed:
        return False
    predicates, adjectives = patterns_of("ru", "predicates"), patterns_of("ru", "adjectives")
    for at in range(first - 2, max(trigger.scope.first, first - _BESIDE - 2) - 1, -1):
        low = document.tokens[at].low
        if status_in(adjectives, low) == "planned":
            return False
        if status_in(predicates, low) == "cancelled":
            return True
    return False


def _participles(document: Document, trigger: Trigger, grammar: Grammar) -> frozenset[int]:
    """Return the participles by which a noun's own phrase tells that it was put off."""
    adjectives = patterns_of(document.language, "adjectives")
    return frozenset(
        at
        for at in (*_before(document, trigger, grammar), *_behind(document, trigger.scope, trigger))
        if status_in(adjectives, document.tokens[at].low) == "cancelled"
        and (document.language != "de" or document.tokens[at].low.endswith(_ENDS))
    )


def _before(document: Document, trigger: Trigger, grammar: Grammar) -> list[int]:
    """Return the words of its phrase before a noun; a Russian participle opens it: "отложенная в марте встреча"."""
    found: list[int] = []
    limit, leads = max(trigger.scope.first, trigger.first - _PHRASE), grammar.words.prepositions
    for at in range(trigger.first - 1, limit - 1, -1):
        leading = document.language == "ru" and document.tokens[at].low in leads
        if not (leading or within_phrase(document, at, grammar)):
            break
        found.append(at)
    return found


def _behind(document: Document, scope: Scope, trigger: Trigger) -> list[int]:
    """Return the words behind a noun among which its participle may be: "визит, отложенный весной", "the visit, postponed in May,"."""
    if document.language == "de":
        return []
    near = [at for at in scope.tokens() if trigger.last <= at <= trigger.last + _BEHIND]
    return near if document.language == "ru" else [at for at in near if document.tokens[at - 1].text == ","]
