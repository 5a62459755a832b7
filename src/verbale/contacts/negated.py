"""What words before a noun of contact tell of how far it has come: denied, "kein Treffen", "did not hold talks", or ahead, "das nächste Treffen"."""

from __future__ import annotations

from verbale.contacts.auxiliaries import with_shared_modal
from verbale.contacts.put_off import governing
from verbale.contacts.standing import Standing
from verbale.contacts.status_patterns import only_without, stands_above
from verbale.contacts.status_schema import StatusWords
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import contact_words, pattern_of, status_words
from verbale.languages import Document
from verbale.languages.grammar import grammar_of
from verbale.records import Span

# How many words "nicht" and other negations may stand from their verb.
_FAR, _CLOSE = 10, 6
_OF_NOUNS = frozenset({"без", "нет", "ни", "никаких", "никакой", "никакого"})  # "без объявления приехал"
_BESIDE = 3  # words from "no" to its noun
_PHRASE = 6  # words from an English verb to the noun that is its object
_TOWARDS = frozenset({"zu", "zum", "zur"})
_NEVER = frozenset({"nicht", "nie", "niemals"})
_APART = 4  # words from "not" to its verb: "will not be able to hold talks"


def negated(document: Document, trigger: Trigger, words: StatusWords) -> Span | None:
    """Return the words that deny a noun of contact, if any stand before it."""
    tokens = document.tokens
    for at in range(trigger.first - 1, max(trigger.first - _BESIDE - 1, trigger.scope.first - 1), -1):
        token = tokens[at]
        if token.low in words.negations and token.low not in {"nicht", "not", "не"}:
            return None if _negates_refusal(document, at, trigger, words) else Span(token.start, token.end)
        if token.is_capital and document.language == "de":
            return None
    return _by_verb(document, trigger, words) if document.language == "en" else None


def denied_verb(document: Document, trigger: Trigger, words: StatusWords) -> Standing | None:
    """Return `denied` where "nicht" stands before the verb of contact, or before the one that shares its modal verb."""
    if trigger.is_noun:
        return None
    own = _denied_in(document, trigger, words)
    above = with_shared_modal(document, trigger, grammar_of(document.language)) if own is None else None
    numbers = [at for at in trigger.scope.numbers if at < trigger.first]
    if above is None or any(document.tokens[at].low in words.contrast for at in numbers):
        return own
    return _denied_in(document, above, words)


def _denied_in(document: Document, trigger: Trigger, words: StatusWords) -> Standing | None:
    grammar = grammar_of(document.language)
    before = document.tokens[max(0, trigger.scope.first - 1)]
    if trigger.scope.kind == "infinitive" and before.low == "not":
        return Standing("denied", Span(before.start, before.end))
    ahead = document.tokens[max(0, trigger.first - 2) : trigger.first]
    if [token.low for token in ahead] == ["yet", "to"]:
        return Standing("denied", Span(ahead[0].start, ahead[1].end))
    for at in trigger.scope.tokens():
        token = document.tokens[at]
        reach = _FAR if token.low in {"nicht", "ohne"} else _CLOSE
        near = abs(at - trigger.first) <= reach or token.low == "weder"
        if (
            token.low in words.negations - _OF_NOUNS
            and near
            and not (
                only_contrasts(document, at)
                or only_without(document, at, trigger)
                or stands_above(document, at, trigger, grammar)
                or _forbids(document, at + 1, words)
            )
        ):
            put_off = at > 0 and document.tokens[at - 1].low in words.put_off
            return Standing("cancelled" if put_off else "denied", Span(token.start, token.end))
    return None


def _forbids(document: Document, at: int, words: StatusWords) -> bool:
    """Whether the verb at `at` forbids, so that what is negated is only that: "никто не | запрещает им встретиться"."""
    low = document.tokens[at].low if at < len(document.tokens) else ""
    return bool(words.forbids) and pattern_of(words.forbids).fullmatch(low) is not None


def came_to_none(document: Document, trigger: Trigger, words: StatusWords) -> Span | None:
    """Return the "nicht" of "Zu einem Treffen kam es nicht", wherever it stands in its German clause."""
    if document.language != "de" or governing(document, trigger, grammar_of("de")) not in _TOWARDS:
        return None
    tokens, numbers = document.tokens, trigger.scope.tokens()
    begun = next((place for place, at in enumerate(numbers) if tokens[at].low == "es"), len(numbers))
    if all(tokens[at].low not in words.comes_to for at in numbers):
        return None
    never = (at for at in numbers[begun:] if tokens[at].low in _NEVER and not only_contrasts(document, at))
    return next((Span(tokens[at].start, tokens[at].end) for at in never), None)


def is_next(document: Document, at: int, trigger: Trigger, words: StatusWords) -> bool:
    """Whether the adjective only calls it the next one, and the clause may tell of it: not "at their next meeting they agreed"."""
    next_one = pattern_of(words.next_one).fullmatch(document.tokens[at].low) is not None
    within = contact_words(document.language).roles.within
    return next_one and governing(document, trigger, grammar_of(document.language)) not in within


def only_contrasts(document: Document, at: int) -> bool:
    """Whether "nicht" only sets one thing against another, or denies that something was told: "nicht nur", "nicht mit X, sondern", "nicht bekannt"."""
    tokens = document.tokens
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if following in status_words(document.language).untold:
        return True
    before = tokens[at - 1].low if at else ""
    if following in {
        "nur",
        "only",
        "zuletzt",
        "just",
        "только",
        "einmal",
        "even",
        "раз",
        "однажды",
        "единожды",
    }:
        return True
    if following == "mehr":  # "nicht mehr als drei Mal", but "will ihn nicht mehr treffen"
        return at + 2 < len(tokens) and tokens[at + 2].low == "als"
    if before in {"may", "might"} and tokens[at].low == "not":
        return True  # it may or may not be
    if before == "," and tokens[at].low == "не" and grammar_of("ru").is_finite(tokens[at + 1]):
        return False  # "Вебер, в свою очередь, не стал встречаться"
    if following in {"mit", "with", "с"}:
        rest = tokens[at : document.sentence_at(tokens[at].start).last]
        return any(token.low in {"sondern", "but", "а"} for token in rest)
    return before in {"ob", "oder", "und", ",", "or", "или"} and tokens[at].low != "ohne"


def _by_verb(document: Document, trigger: Trigger, words: StatusWords) -> Span | None:
    """Return the English words that deny a noun by the verb whose object it is: "did not hold talks", "refused an audience"."""
    tokens = document.tokens
    verb = _governing_verb(document, trigger, words)
    if verb is None:
        return None
    if tokens[verb].low in words.spurning:
        return Span(tokens[verb].start, tokens[verb].end)
    for at in range(verb - 1, max(verb - _APART, trigger.scope.first) - 1, -1):
        if tokens[at].low in words.negations and not only_contrasts(document, at):
            return Span(tokens[at].start, tokens[at].end)
        if not tokens[at].is_word or tokens[at].is_capital:
            return None
        if tokens[at].low not in words.perfect | words.helping and not tokens[at].low.endswith("ly"):
            return None
    return None


def _governing_verb(document: Document, trigger: Trigger, words: StatusWords) -> int | None:
    """Return the verb right before a noun's phrase: "hold | a bilateral summit"."""
    closed = grammar_of("en").words
    for at in range(trigger.first, max(trigger.first - _PHRASE, trigger.scope.first) - 1, -1):
        token = document.tokens[at]
        if token.low in words.performing | words.spurning:
            return at
        if at < trigger.first and (
            not token.is_word or token.low in closed.prepositions | closed.coordinators
        ):
            return None
    return None


def _negates_refusal(document: Document, at: int, trigger: Trigger, words: StatusWords) -> bool:
    """Whether the negation at `at` belongs to a refusal before the noun: "can't rule out a meeting"."""
    between = document.text[document.tokens[at].end : document.tokens[trigger.first].start].lower()
    return pattern_of(words.refusals).search(between) is not None
