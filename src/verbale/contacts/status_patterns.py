"""The words of status of a language as patterns."""

from __future__ import annotations

import re
from functools import cache

from verbale.contacts.conditionals import condition_of
from verbale.contacts.explaining import is_said_beside
from verbale.contacts.fronted import is_occasion
from verbale.contacts.refused import asks_itself, would_not
from verbale.contacts.scopes import Scope, low_words
from verbale.contacts.standing import Standing, words_at
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import StatusWords, contact_words, pattern_of, status_words
from verbale.languages import Document
from verbale.languages.attributes import is_attribute
from verbale.languages.grammar import Grammar, grammar_of
from verbale.records import Span, Status
from verbale.times import forms_ahead

_INFINITIVES = ("ть", "ться", "ти", "тись")
_ACHIEVED = re.compile(
    r"\b(?:удал|успе[лв]|смог|сумел|довел|посчастлив|приш[лё]|получил|рад|прилете|приеха|прибы|заеха|зашё|зашл|выш[лё]|оста[лв]|вернул|сел)\w*"
)
_ATTRIBUTE = re.compile(
    r"(?:(?:нн|[ея]м)(?:ый|ая|ое|ые|ого|ой|ому|ым|ом|ых|ую|ыми)|[уюая]щ(?:ий|ая|ее|ие|его|ей|ему|им|ем|их|ую|ими))$"
)
_ENDS = ("т", "тся")  # of the third person
_WILL = frozenset({"будет", "будут"})
_OVER = ("заверш", "итог", "результат", "оконч")  # "объявил о завершении визита" tells of no plan
_NEAR = 4  # words that "nicht" may stand from a word of planning
# What may stand between an English negation and its refusal: "has not yet ruled out", "declined to rule out".
_BETWEEN = frozenset({"yet", "be", "been", "to", "entirely", "completely", "explicitly", "altogether"})
# Openers of questions that leave open no more than what they ask for: "Worüber sie sprachen, ist nicht bekannt", "it is unclear how long the talks will last".
ASKED = frozenset(
    {"how", "when", "where", "what", "why", "who", "worüber", "wie", "was", "warum", "weshalb", "wo"}
)
_QUOTES = str.maketrans('“”"', "   ")
_FIRST = 6  # words from "die ersten" to "seit Jahren"
UNWILLING = frozenset({"refused", "refuses", "declined", "declines"})


@cache
def patterns_of(language: str, table: str) -> tuple[tuple[re.Pattern[str], Status], ...]:
    """Return the patterns of a table of `status.toml` in the order of the file, joined by status."""
    entries: dict[str, Status] = getattr(status_words(language), table)
    groups: dict[Status, list[str]] = {}
    for words, status in entries.items():
        groups.setdefault(status, []).append(words)
    return tuple((pattern_of(tuple(words)), status) for status, words in groups.items())


def status_in(patterns: tuple[tuple[re.Pattern[str], Status], ...], low: str) -> Status | None:
    """Return the status of the first pattern that is the whole word."""
    return next((status for pattern, status in patterns if pattern.fullmatch(low)), None)


def not_refused(text: str, match: re.Match[str], status: Status, words: StatusWords) -> Status:
    """Turn a refusal that is itself negated into what may be: "lehnte ein Treffen nicht ab", "bestritt nicht"."""
    refused = status == "denied" and pattern_of(words.refusals).match(match.group()) is not None
    before = text[: match.start()].split()
    unwilling = {"to"}.intersection(before[-1:]) and UNWILLING.intersection(before[-2:])
    while before and before[-1] in _BETWEEN:
        before.pop()
    negated = words.negations & {*match.group().split(), *before[-1:]}
    if status == "cancelled" and before[-1:] == ["не"]:
        return "planned"  # "встреча не отменена"
    return "possible" if refused and (negated or unwilling) else status


@cache
def _verbs_ahead() -> frozenset[str]:
    """Return the Russian verbs of planning in the present form, and those of the perfective: "встретится", "представит"."""
    planned = {words for words, status in status_words("ru").predicates.items() if status == "planned"}
    return frozenset(
        word
        for word in (planned | forms_ahead("ru")) - set(status_words("ru").modals)
        if " " not in word and word.endswith(_ENDS)
    )


def looks_ahead(document: Document, trigger: Trigger) -> Status | None:
    """Return what a Russian clause tells of what will or may be done during it: "в ходе визита встретится с президентом"."""
    if document.language != "ru":
        return None
    told = [at for at in trigger.scope.tokens() if not is_said_beside(document, at, trigger)]
    colon = next(
        (at for at in told if at >= trigger.last and document.tokens[at].text == ":"), trigger.scope.last
    )
    return _ahead_in([document.tokens[at].low for at in told if at < colon])


def _ahead_in(lows: list[str]) -> Status | None:
    """Return what Russian verbs of planning, or else modal ones, tell of what will or may be done."""
    modals = status_words("ru").modals
    planned = any(low in _verbs_ahead() or low in _WILL for low in lows)
    return "planned" if planned else next((modals[low] for low in lows if low in modals), None)


def is_first(before: str, words: StatusWords) -> bool:
    """Whether "seit Jahren" tells of the time before: "erstmals seit Jahren", "die ersten Gespräche auf dieser Ebene seit Jahren"."""
    near = _FIRST if "seit" in words.since else 2
    return bool(words.first_time & set(before.split()[-near:]))


def is_parted(document: Document, end: int, trigger: Trigger, grammar: Grammar) -> bool:
    """Whether a mark, in Russian a verb too, stands between words that end at `end` and a noun: "в ходе визита проведёт переговоры"."""
    between = document.tokens[document.token_at(end - 1) + 1 : trigger.first]
    russian = document.language == "ru"
    verb = russian and any(grammar.is_finite(token) or token.low.startswith(_OVER) for token in between)
    marks = any(token.text in {",", ";", ":"} for token in between)
    return verb or marks or is_occasion(document, end, trigger)


def is_object(document: Document, trigger: Trigger, start: int, words: StatusWords) -> bool:
    """Whether a noun of status is what a verb of contact is about: "erörterten die Vorbereitung des Gipfels", "discussed the planned visit".

    A noun of contact may be the occasion, see `is_occasion`.
    """
    if trigger.is_noun:
        return is_occasion(document, start + 1, trigger) or asks_itself(document, trigger, start)
    verb = document.tokens[trigger.first]
    if (
        document.language == "en"
    ):  # "is speaking with him right now", else what tells it stands before the verb
        return start > verb.start and not verb.low.endswith("ing")
    at = document.token_at(start)
    token = document.tokens[at]
    if at == trigger.first and trigger.frame == "receive" and token.low.startswith("пригла"):
        return True  # "был приглашён в МИД"
    if document.language == "ru" and trigger.mode == "visit" and trigger.first > at:
        return False  # "получил приглашение посетить Анкару"
    capital = document.language == "de" and token.is_capital
    return capital or pattern_of(words.objects).fullmatch(token.low) is not None


def tells_of_thing(document: Document, trigger: Trigger, start: int) -> bool:
    """Whether a word of status is a participle before another noun, or what was spoken of: "sprachen über die im Mai vereinbarte Erklärung", "über Webers Vorschläge"."""
    at = document.token_at(start)
    if document.language == "ru" and not trigger.is_noun and _ATTRIBUTE.search(document.tokens[at].low):
        return True  # "до намеченной на май встречи он поговорил с Росси"
    german = document.language == "de" and document.tokens[at].is_capital
    before = document.tokens[max(trigger.scope.first, at - 2) : at] if german else ()
    if any(token.low in contact_words("de").roles.topical for token in before):
        return True
    return at + 1 != trigger.first and is_attribute(document, at, trigger.scope.last)


def without_idle(text: str, words: StatusWords) -> str:
    """Blank out phrases whose words tell no status: "auf Einladung Rossis" is no invitation still open."""
    return pattern_of(words.idle).sub(lambda match: " " * len(match.group()), text) if words.idle else text


def text_of(
    document: Document, scope: Scope, words: StatusWords, without: frozenset[int] = frozenset()
) -> tuple[str, list[int]]:
    """Return a clause in lower case, its pieces joined and some tokens blank, and the place of each character."""
    parts: list[str] = []
    offsets: list[int] = []
    for piece in scope.pieces:
        start, end = document.tokens[piece.first].start, document.tokens[piece.last - 1].end
        if parts:
            parts.append(" ")
            offsets.append(start)
        text = document.text[start:end].lower()
        text = text.translate(_QUOTES) if document.language == "en" else text  # 'agreed "to meet"'
        for token in (document.tokens[at] for at in without if piece.first <= at < piece.last):
            text = text[: token.start - start] + " " * len(token.text) + text[token.end - start :]
        parts.append(without_idle(text, words))
        offsets.extend(range(start, end))
    return "".join(parts), offsets


def told_plainly(document: Document, trigger: Trigger, words: StatusWords) -> Status:
    """Return the status where no word tells one: held, going on, or only aimed at by a Russian infinitive ("решил посетить Рим")."""
    if goes_on(document, trigger, words):
        return "ongoing"
    verb = document.tokens[trigger.first].low
    if document.language == "ru" and verb in words.future:
        return "planned"  # "когда он будет в Риме"
    if verb in contact_words(document.language).roles.to_send:
        return "planned"  # "schickt Rossi nach Rom"
    if document.language != "ru" or trigger.is_noun or trigger.weak or not verb.endswith(_INFINITIVES):
        return "held"
    clause = low_words(document, trigger.scope)
    refused: Status = "cancelled" if "отказал" in clause else "planned"
    if clause.startswith("чтобы"):  # "приехал в Рим, чтобы встретиться с Росси", not "поедет в Рим, чтобы"
        sentence = document.sentence_at(document.tokens[trigger.first].start)
        before = [token.low for token in document.tokens[sentence.first : trigger.scope.first]]
        return "held" if _ahead_in(before) is None else "planned"
    return "held" if _ACHIEVED.search(clause) else refused


def goes_on(document: Document, trigger: Trigger, words: StatusWords) -> bool:
    """Whether a verb in the present tense tells since when: "seit Montag verhandeln A und B", "seit Montag wird verhandelt"."""
    lows = [document.tokens[at].low for at in trigger.scope.tokens()]
    since = any(
        low in words.since and words.first_time.isdisjoint(lows[max(0, at - 2) : at])
        for at, low in enumerate(lows)
    )
    verb = document.tokens[trigger.first].low
    present = verb in words.going_on and words.perfect.isdisjoint(lows)
    here = set(lows) if verb in words.afoot else {verb}  # "ist in Rom unterwegs"
    stays = trigger.frame == "travel" and not here.isdisjoint(words.being)
    if trigger.is_noun:
        there = document.language == "en" and verb in words.being  # "is in Rome on a visit"
        return trigger.mode == "visit" and (there or _is_guest(document, trigger, words))
    return stays or (since and present)


def _is_guest(document: Document, trigger: Trigger, words: StatusWords) -> bool:
    """Whether somebody is on a visit: "Weber ist zu einem Besuch in Rom", not "ist zu einem Besuch eingetroffen"."""
    tokens, numbers = document.tokens, [at for at in trigger.scope.tokens() if document.tokens[at].is_word]
    if words.being.isdisjoint(tokens[at].low for at in numbers) or not tokens[numbers[-1]].is_capital:
        return False
    before = {token.low for token in tokens[max(trigger.scope.first, trigger.first - 3) : trigger.last]}
    return not before.isdisjoint(words.on_visit)


def stands_above(document: Document, at: int, trigger: Trigger, grammar: Grammar) -> bool:
    """Whether a word stands in a few words before the clause itself opens: "Не исключено, что Вебер встретится с Росси"."""
    holding = (piece for piece in trigger.scope.pieces if piece.first <= trigger.first < piece.last)
    return any(
        at < piece.first and document.tokens[piece.first].low in grammar.words.complementizers
        for piece in holding
    )


def has_ended(document: Document, words: Span | None, known: StatusWords) -> bool:
    """Whether a sentence that tells when it began tells of its end too: "begann um neun und dauerte zwei Stunden"."""
    if words is None:
        return False
    sentence = document.sentence_at(words.start)
    return pattern_of(known.ended).search(document.text[sentence.start : sentence.end].lower()) is not None


def only_without(document: Document, at: int, trigger: Trigger) -> bool:
    """Whether "ohne" only tells how: "gingen ohne Ergebnis auseinander", but "ohne ihn zu treffen"."""
    tokens, verb = document.tokens, document.tokens[trigger.first].low
    able = tokens[trigger.first + 1 : trigger.first + 3]  # "ohne ihn treffen zu können"
    infinitive = tokens[trigger.first - 1].low == "zu" or "zu" in verb
    infinitive |= [one.low for one in able] in (["zu", "können"], ["zu", "dürfen"])
    if tokens[at].low in {"without", "без"}:
        return at > trigger.first  # "flew there without telling anybody"
    clause = any(token.low == "dass" for token in tokens[at + 1 : at + 2])
    return tokens[at].low == "ohne" and not infinitive and not clause


def open_by_words(document: Document, trigger: Trigger, words: StatusWords) -> tuple[Status, Span] | None:
    """Return what an accepted invitation, a question or a refusal tells: "принял приглашение посетить Рим", "приедет ли он"."""
    following = document.tokens[trigger.last : trigger.last + 1]
    if any(token.low in words.asking for token in following):
        return "possible", Span(following[0].start, following[0].end)
    if condition := condition_of(document, trigger, words):
        return "possible", condition
    refused = would_not(document, trigger, words)
    if refused or trigger.mode != "visit" or trigger.frame == "invite":
        return refused
    for scope in (trigger.scope, trigger.scope.matrix if trigger.scope.kind == "infinitive" else None):
        text, offsets = text_of(document, scope, words) if scope is not None else ("", [])
        match = pattern_of(words.accepted).search(text)
        unanswered = pattern_of(words.unanswered).search(text)
        if unanswered and (match or trigger.frame == "invited"):
            return "proposed", words_at(unanswered, offsets)
        before = text[: match.start()].split()[-1:] if match else []
        if match and words.negations.isdisjoint([*before, *match.group().split()]):
            return "planned", words_at(match, offsets)
    verb = document.tokens[trigger.first]
    if trigger.frame == "invited" and verb.low in words.gets:
        return "proposed", Span(verb.start, verb.end)
    said = not trigger.is_noun and verb.low not in words.being  # "Danach reise er nach Rom, hieß es"
    if said and grammar_of(document.language).is_subjunctive_1(verb) and trigger.scope.kind == "main":
        return "planned", Span(verb.start, verb.end)
    return None


def decides_above(document: Document, trigger: Trigger, above: Standing, words: StatusWords) -> bool:
    """Whether the clause above denies what this one tells, does not rule it out, or leaves open "ob" it will be."""
    told = document.text[above.words.start : above.words.end].lower() if above.words else ""
    refused = pattern_of(words.refusals).fullmatch(told) is not None
    asked = refused or document.tokens[trigger.scope.first].low in words.whether
    return above.status == "denied" or (above.status == "possible" and asked)


def day_behind(document: Document, trigger: Trigger, words: StatusWords) -> Span | None:
    """Return the words behind a noun that tell the day of what was: "das Telefonat vom Montag"."""
    tokens = document.tokens[trigger.last : trigger.last + 2]
    if len(tokens) < 2 or not pattern_of(words.of_day).fullmatch(f"{tokens[0].low} {tokens[1].low}"):
        return None
    return Span(tokens[0].start, tokens[1].end)


def turned(text: str, match: re.Match[str], status: Status, words: StatusWords) -> Status:
    """Turn a word of planning into a denial where "nicht" or "kein" stands beside it."""
    if status not in {"planned", "possible", "proposed"} or words.negations & set(match.group().split()):
        return status
    around = text[: match.start()].split()[-_NEAR:] + text[match.end() :].split()[:2]
    return "denied" if any(word.strip(",.") in words.negations for word in around) else status
