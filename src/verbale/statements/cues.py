"""Words that introduce speech: "Der Minister geht davon aus, dass …" has `geht`, `davon` and `aus`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from verbale.languages.attributes import is_attribute
from verbale.languages.clauses import JOINED, Clause
from verbale.languages.grammar import grammar_of
from verbale.statements.brackets import head_of, pieces
from verbale.statements.denials import is_negated
from verbale.statements.page import Page
from verbale.statements.words import SpeechVerb, speech_phrases, speech_verbs

# Acts that are not done where they are negated: "teilte nicht mit, ob …".
TELLING = frozenset({"state", "announce", "confirm"})
_FIXED = frozenset({"allem", "anderem"})  # "vor allem", "unter anderem" open no phrase
_ATTRIBUTE = ("e", "en", "er", "em", "es")
_SHORTEST_END = 5  # letters of a word that may end a compound
_PERFECT = frozenset({"haben", "werden", "sein"})


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb of saying in clause `clause` of its sentence.

    `tokens` are all its words, `head` is the clause of its finite verb, which an apposition may part
    from it; `passive` where it is told that something was said, not who said it.
    """

    clause: int
    head: int
    tokens: tuple[int, ...]
    verb: SpeechVerb
    passive: bool = False


def find_cues(page: Page, clauses: tuple[Clause, ...]) -> list[Cue]:
    """Return the cues of a sentence's clauses, one a clause at most, in text order."""
    found = (_cue(page, clauses, number) for number in range(len(clauses)))
    return [cue for cue in found if cue is not None]


def _cue(page: Page, clauses: tuple[Clause, ...], number: int) -> Cue | None:
    clause = clauses[number]
    verbs = speech_verbs(page.document.language)
    for at in range(clause.first, clause.last):
        token = page.document.tokens[at]
        if at in page.quoted or not token.is_word or (token.is_capital and at != clause.first):
            continue
        base = page.grammar.lemma(token)
        prefix = _prefix(page, clauses, number, at, base)
        whole = base if prefix is None else page.document.tokens[prefix].low + base
        verb, beside = _in_phrase(page, clauses, number, whole, page.grammar.is_finite(token)) or (
            verbs.get(whole),
            set(),
        )
        if verb is None or (prefix is None and _has_other_prefix(page, clause, at)):
            continue
        head = _head(page, clauses, number, at)
        passive = head is not None and _is_passive(page, clauses[head], clause, at)
        if page.document.tokens[clause.first].low in page.grammar.words.negations:
            continue  # "Niemand verlangt, dass …"
        told = (verb.act in TELLING or passive or verb.source or verb.phrase) and not verb.negated
        if told and is_negated(page, clause.first, _before_name(page, clause, verb)):
            continue
        needed = _needed(page, clauses, number, verb)
        if head is None or needed is None:
            continue
        finite = clauses[head].verb
        helpers = {finite} if finite is not None and _is_auxiliary(page, finite) else set()
        tokens = sorted({at} | helpers | needed | beside | ({prefix} if prefix is not None else set()))
        return Cue(number, head, tuple(tokens), verb, passive)
    return None


def _in_phrase(
    page: Page, clauses: tuple[Clause, ...], number: int, base: str, is_verb: bool
) -> tuple[SpeechVerb, set[int]] | None:
    """Return the phrase of saying that a verb is part of in clause `number`, with its other words: "übte Kritik"."""
    phrases = speech_phrases(page.document.language).get(base)
    if phrases is None or (base == "sein" and not is_verb):
        return None  # "seiner Ansicht"
    tokens = page.document.tokens
    open_words = [
        at
        for piece in pieces(clauses, number)
        for at in range(clauses[piece].first, clauses[piece].last)
        if at not in page.quoted
    ]
    for phrase in phrases:
        own = frozenset[str]().union(*phrase.beside)
        places = [
            next(
                (at for at in open_words if tokens[at].low in words and not _is_elsewhere(page, at, own)),
                None,
            )
            for words in phrase.beside
        ]
        if None not in places:
            return phrase.verb, {at for at in places if at is not None}
    return None


def _is_elsewhere(page: Page, at: int, own: frozenset[str]) -> bool:
    """Whether a noun hangs on a preposition that is no part of the phrase: "nach heftiger | Kritik | äußerte er"."""
    return page.document.tokens[at].is_capital and hangs_on_preposition(page, at, own)


def hangs_on_preposition(page: Page, at: int, own: frozenset[str] = frozenset()) -> bool:
    """Whether only attributes stand between a preposition, not one of `own`, and a noun at `at`: "nach heftiger | Kritik"."""
    tokens, words = page.document.tokens, page.grammar.words
    before = at - 1
    while (
        before > max(0, at - 4) and tokens[before].text.islower() and tokens[before].low.endswith(_ATTRIBUTE)
    ):
        if tokens[before].low in _FIXED:
            return False
        before -= 1
    low = tokens[before].low if before >= 0 else ""
    return low in words.prepositions and low not in own


def _before_name(page: Page, clause: Clause, verb: SpeechVerb) -> int:
    """Return where what something is called begins, which may be a denial: "bezeichnete das | als nicht klug", "hielt das | nicht für klug"."""
    named = {*verb.object, verb.needs} & {"als", "für"} if verb.names else set()
    opens = next((n for n in range(clause.first, clause.last) if page.document.tokens[n].low in named), None)
    if opens is None:
        return clause.last
    return opens - ("für" in named and page.document.tokens[opens - 1].low == "nicht")


def _prefix(page: Page, clauses: tuple[Clause, ...], number: int, at: int, base: str) -> int | None:
    """Return the token of a separated prefix that makes another verb of saying: `teilte … mit`.

    It closes the clause, or stands right before the verb ("wie er bekannt gab"), or behind an
    apposition: "teilte die Chefin, Frau X, mit".
    """
    if base not in _separable_bases(page.document.language):
        return None
    verbs, tokens = speech_verbs(page.document.language), page.document.tokens
    phrases = speech_phrases(page.document.language)
    prefixes = page.grammar.words.separable_prefixes
    clause = clauses[number]
    own = [
        place for place in range(at + 1, clause.last) if tokens[place].is_word and place not in page.quoted
    ]
    places = [*own[-1:], at - 1]
    for later in (clauses[piece] for piece in pieces(clauses, number)[1:]):
        places += [place for place in range(later.first, later.last) if tokens[place].is_word][-1:]
    for place in places:
        if place in page.quoted or place < clause.first:
            continue
        whole = tokens[place].low + base
        if tokens[place].low in prefixes and (whole in verbs or whole in phrases):
            return place
    return None


@cache
def _separable_bases(language: str) -> frozenset[str]:
    """Return the verbs that a prefix makes verbs of saying: `teilen`, for `mitteilen`."""
    prefixes = grammar_of(language).words.separable_prefixes
    return frozenset(
        verb[len(prefix) :]
        for verb in (*speech_verbs(language), *speech_phrases(language))
        for prefix in prefixes
        if verb.startswith(prefix)
    )


def _has_other_prefix(page: Page, clause: Clause, at: int) -> bool:
    """Whether a separated prefix makes it a verb of another meaning: "findet am Montag statt"."""
    words = [place for place in range(clause.first, clause.last) if page.document.tokens[place].is_word]
    last = words[-1]
    if at != clause.verb or last <= at + 1 or last in page.quoted:
        return False
    token, before = page.document.tokens[last], page.document.tokens[last - 1]
    return (
        token.low in page.grammar.words.changing_prefixes and before.low not in page.grammar.words.negations
    )


def _head(page: Page, clauses: tuple[Clause, ...], number: int, at: int) -> int | None:
    """Return the clause of the finite verb that makes `at` something that is or was said, or None.

    "will sagen" and "zu sagen" tell of no saying.
    """
    grammar, tokens = page.grammar, page.document.tokens
    if page.document.language != "de":
        return number
    verb = speech_verbs(page.document.language).get(tokens[at].low)
    fixed = verb is not None and verb.infinitive  # "gibt zu bedenken"
    marked = at > 0 and tokens[at - 1].low in grammar.words.infinitive_marks
    if tokens[at].low.endswith("end") or (marked and not fixed) or _is_perfect_infinitive(page, at):
        return None
    if _is_left_possible(page, clauses[number], at):
        return number
    others = (place for place in range(clauses[number].first, clauses[number].last) if place != at)
    alone = grammar.may_be_infinite(tokens[at]) and not any(tokens[place].is_word for place in others)
    if at == clauses[number].verb and not alone:
        return number
    if verb is not None and not (verb.participle or verb.infinitive or _is_let(page, clauses[number], at)):
        return None
    if is_attribute(page.document, at, clauses[number].last):
        return None
    shares = clauses[number].kind == "fragment" and clauses[number].before == JOINED
    if shares and not tokens[at].low.endswith(("t", "en")):
        return None  # an attribute: "und Rom | wiederholte | Verstöße vorgeworfen"
    if grammar.is_finite(tokens[at]) and not alone and not shares:
        return number
    head = head_of(page, clauses, number, at)
    words = (
        *range(clauses[head].first, clauses[head].last),
        *range(clauses[number].first, clauses[number].last),
    )
    if verb is not None and verb.infinitive:
        return head
    if _is_let(page, clauses[head], at):
        return head
    finite = clauses[head].verb  # where it stands behind a later participle it is in none of the two
    helpers = {
        grammar.lemma(tokens[place]) for place in (*words, *([] if finite is None else [finite]))
    } & _PERFECT
    only_being = helpers == {"sein"} and tokens[at].low.endswith("t")  # "ist geplant" tells of no saying
    return head if helpers and not only_being else None


def _is_perfect_infinitive(page: Page, at: int) -> bool:
    """Whether somebody else tells that they did it: "erklärte, Kurz daran | erinnert zu haben |, dass …"."""
    lows = [token.low for token in page.document.tokens[at + 1 : at + 3]]
    return len(lows) > 1 and lows[0] in page.grammar.words.infinitive_marks and lows[1] in ("haben", "sein")


def _is_left_possible(page: Page, clause: Clause, at: int) -> bool:
    """Whether somebody would not rule something out, which is said: "wollte das nicht | ausschließen"."""
    tokens = page.document.tokens
    modal = clause.verb is not None and page.grammar.lemma(tokens[clause.verb]) in (
        "wollen",
        "mögen",
        "können",
    )
    denied = is_negated(page, clause.first, clause.last)
    return modal and denied and tokens[at].low == "ausschließen"


def _is_let(page: Page, head: Clause, at: int) -> bool:
    """Whether somebody had it said: "ließ erklären", not "ließ sich erklären"."""
    tokens = page.document.tokens
    lets = head.verb is not None and page.grammar.lemma(tokens[head.verb]) == "lassen"
    return lets and tokens[at].low.endswith("n") and "sich" not in page.words(head.first, head.last)


def _needed(page: Page, clauses: tuple[Clause, ...], number: int, verb: SpeechVerb) -> set[int] | None:
    """Return the tokens of the word that the verb needs beside it, or None where it is missing.

    An apposition may part it from the verb: "hält der Berater, Hans Weber, Gespräche | für | unmöglich".
    """
    clause = clauses[number]
    if means_other(page, clause, verb):
        return None
    if verb.needs is None:
        return set()
    for piece in pieces(clauses, number):
        for at in range(clauses[piece].first, clauses[piece].last):
            token = page.document.tokens[at]
            if at not in page.quoted and verb.needs in (token.low, page.grammar.lemma(token)):
                return {at}
    return None


def means_other(page: Page, clause: Clause, verb: SpeechVerb) -> bool:
    """Whether a word beside a verb, alone or as the end of a compound, makes it no saying: "schrieb | Millionenverluste |"."""
    each = verb.without.split("|") if verb.without is not None else []
    words = page.words(clause.first, clause.last) if each else []
    return any(
        word in each or (len(one) >= _SHORTEST_END and word.endswith(one)) for word in words for one in each
    )


def _is_auxiliary(page: Page, at: int) -> bool:
    return page.grammar.lemma(page.document.tokens[at]) in page.grammar.words.auxiliaries


def _is_passive(page: Page, head: Clause, clause: Clause, at: int) -> bool:
    helpers = page.grammar.words.passive_auxiliaries
    if head.verb is None or not helpers or at == head.verb:
        return False
    places = (head.verb, *range(head.first, clause.last))
    words = {page.grammar.lemma(page.document.tokens[place]) for place in places}
    return bool(helpers & words) and "haben" not in words
