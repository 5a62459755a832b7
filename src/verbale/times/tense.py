"""Whether a clause tells what was or what will be, by its verbs.

"Am Freitag trafen sie sich" looks back, "am Freitag wollen sie sich treffen" looks ahead.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from itertools import dropwhile, takewhile

from verbale.languages import Document, Sentence, Token
from verbale.languages.grammar import grammar_of
from verbale.records import TimeExpression
from verbale.times.beside import qualifies_noun, tense_beside
from verbale.times.captions import is_under_picture
from verbale.times.expressions import Said
from verbale.times.inserted import tells_between_commas
from verbale.times.purposes import is_past_purpose
from verbale.times.tense_word import FUTURE, PAST, UNKNOWN, TenseWord
from verbale.times.verbs import Verbs, verbs_of
from verbale.times.words import ends_in

_REACH = 80

# "ein weiteres Treffen im Mai": words from the article to its noun at most.
_PHRASE = 4
# "Am Freitag leitet er", "er leitet am Freitag": how far a German verb in the present stands.
_BESIDE = 2
_WAS = frozenset({"was", "were"})  # before "due"; who "had been" to do it may yet
# "vom 6. Januar, 12 Uhr, bis": words in which the end of a range may follow.
_RANGE = 8


@dataclass(frozen=True, slots=True)
class Near:
    """A word of the sentence that holds an expression, how far it stands, and on which side."""

    token: Token
    number: int
    distance: int
    after: bool
    outside: bool


def tense_at(document: Document, said: Said, until: bool = False) -> int:
    """Return PAST, FUTURE or UNKNOWN for the clause of an expression.

    "das für Freitag geplante Treffen" looks ahead, whatever the clause tells. Otherwise the nearest
    verb decides: in its own clause first, then in the sentence. With `until` ("gilt bis Freitag") what its own
    clause does not tell as past looks ahead.
    """
    verbs = verbs_of(document.language)
    sentence = _surroundings(document, said)
    if is_under_picture(document, said, sentence):
        return PAST
    words = list(_around(document, sentence, said, verbs))
    return _tense_of_noun(document, sentence, said, words, verbs) or _tense_of_verb(
        document, sentence, said, words, verbs, until
    )


def _tense_of_noun(
    document: Document, sentence: Sentence, said: Said, words: list[Near], verbs: Verbs
) -> int:
    """Return what is told by the event that the expression belongs to, and the words beside it, whatever the verb tells."""
    if ends_in(said.before, verbs.aims) and "adjective" not in said.slots:
        return FUTURE  # "на понедельник", not "на майской встрече"
    if _names_event(document, said, verbs):
        return PAST
    if _is_planned(document, sentence, said, words, verbs) or _is_intended(words, verbs):
        return FUTURE
    return tense_beside(document, said, verbs) or _tense_of_plan(document, said, words, verbs)


def _tense_of_plan(document: Document, said: Said, words: list[Near], verbs: Verbs) -> int:
    """Return FUTURE before "geplante" and its like, where no article parts the two."""
    behind = takewhile(lambda near: near.token.low not in verbs.determiners, _behind(words))
    attributes = (
        near
        for near in behind
        if near.token.low in verbs.attributes and not _opens_phrase(document, said, near.number)
    )
    return FUTURE if any(not _is_finite(document, said, near, verbs) for near in attributes) else UNKNOWN


def _opens_phrase(document: Document, said: Said, number: int) -> bool:
    """Whether a German attribute stands in a phrase that begins behind the expression: "sprachen am Montag über geplante Strafen"."""
    prepositions = grammar_of("de").words.prepositions
    for token in reversed(document.tokens[said.token : number]):
        if token.start < said.end or token.is_capital or document.language != "de":
            return False
        if token.low in prepositions:
            return True
    return False


def _behind(words: list[Near]) -> Iterator[Near]:
    """Yield the words behind the expression in its clause."""
    return (near for near in words if near.after and not near.outside)


def _tense_of_verb(
    document: Document, sentence: Sentence, said: Said, words: list[Near], verbs: Verbs, until: bool
) -> int:
    best: tuple[tuple[bool, bool, int], int] | None = None
    for near in words:
        if near.after and qualifies_noun(document, said, near.number, verbs):
            continue
        if near.after and near.outside and tells_between_commas(document, sentence, near.number, verbs):
            continue
        word = TenseWord(document, sentence, near.number, verbs)
        tense = word.tense or (FUTURE if near.distance <= _BESIDE and word.is_present else UNKNOWN)
        if tense == FUTURE and near.after and near.token.low in verbs.intends:
            tense = PAST  # "on Friday threatened to leave" tells when it was threatened
        # Beyond the clause the words before tell more: "will visit A, B and C from Monday on, his office said".
        outside = near.outside or (near.after and _is_purpose(document, near.number))
        rank = (outside, outside and near.after, near.distance)
        if tense and (best is None or rank < best[0]):
            best = (rank, tense)
    clause = {near.token.low for near in words if not near.outside}
    if until and (best is None or best[0][0] or clause & (verbs.extends | verbs.intends)):
        return FUTURE
    if (best is None or best[0][0]) and any(verbs.infinitive.fullmatch(word) for word in clause):
        achieved = any(near.token.low in verbs.achieving for near in words if near.outside and not near.after)
        return PAST if achieved and best is not None and best[1] == PAST else FUTURE
    if clause & verbs.neutral and best is not None and best[1] == PAST:
        return UNKNOWN
    return best[1] if best else UNKNOWN


def _names_event(document: Document, said: Said, verbs: Verbs) -> bool:
    """Whether the expression tells apart an event that is known: "die Fortsetzung des Treffens vom 1. November"."""
    if said.token < 2 or said.range_to is not None or not ends_in(said.before, verbs.dating):
        return False
    tokens = document.tokens
    noun = tokens[said.token - 2]
    is_noun = noun.is_word and (noun.is_capital or document.language != "de")
    return is_noun and not verbs.range_ends & {
        token.low for token in tokens[said.token : said.token + _RANGE]
    }


def _is_finite(document: Document, said: Said, near: Near, verbs: Verbs) -> bool:
    """Whether a form of German is the verb: "am Montag vereinbarten sie", not "das am Montag vereinbarte Treffen"."""
    before = {token.low for token in document.tokens[max(0, said.token - 2) : said.token]}
    return near.token.low in verbs.finite and verbs.determiners.isdisjoint(before)


def _is_planned(document: Document, sentence: Sentence, said: Said, words: list[Near], verbs: Verbs) -> bool:
    """Whether the expression hangs on an event that was agreed on or announced: "vereinbarten am Montag ein Treffen im Mai", "das geplante Treffen im Mai"."""
    at = said.token - 1
    at -= at > 0 and document.tokens[at].low in verbs.within
    if at < 1 or verbs.events.fullmatch(document.tokens[at].low) is None:
        return False
    before = {token.low for token in document.tokens[max(0, at - _PHRASE) : at]}
    if document.tokens[at - 1].low in verbs.attributes:  # "das geplante Treffen am Freitag"
        tenses = {TenseWord(document, sentence, near.number, verbs).tense for near in words}
        return PAST not in tenses
    return not verbs.indefinite.isdisjoint(before) and any(
        near.token.low in verbs.planning for near in words if not near.outside
    )


def _is_intended(words: list[Near], verbs: Verbs) -> bool:
    """Whether the expression stands behind an infinitive and what it was agreed or promised by: "договорились встретиться в мае"."""
    before = takewhile(lambda near: not (near.after or near.outside), words)
    behind = dropwhile(lambda near: verbs.infinitive.fullmatch(near.token.low) is None, before)
    return any(near.token.low in verbs.intends for near in behind)


def _is_purpose(document: Document, number: int) -> bool:
    """Whether an English word is the "meet" of "travelled there on Monday to meet him", which says nothing of the journey's day."""
    before = document.tokens[number - 1].low if number else ""
    return document.language == "en" and before in grammar_of("en").words.infinitive_marks


def is_lasting(document: Document, said: Said) -> bool:
    """Whether the clause of an expression tells what lasts: "heute gibt es mehr davon", not "heute gibt es ein Treffen"."""
    verbs, tokens = verbs_of(document.language), document.tokens
    words = [w for w in _around(document, _surroundings(document, said), said, verbs) if not w.outside]
    pairs = {f"{tokens[near.number - 1].low} {near.token.low}" for near in words if near.number}
    return any(near.token.low in verbs.states for near in words) and verbs.passing.isdisjoint(pairs)


def past_plan(document: Document, said: Said) -> str:
    """Return "told" where the clause of an expression looks back at a plan, "was due to", "wollte", else nothing.

    Where the sentence tells who said so, or that the plan was called off or refused, it is "reported": that it is over is not proven.
    What somebody did something for, "reiste nach Rom, um …", is a "purpose".
    """
    verbs = verbs_of(document.language)
    words = list(_around(document, _surroundings(document, said), said, verbs))
    clause = {near.token.low for near in words if not near.outside}
    planned = (
        any(
            near.token.low in verbs.were_planned
            and (
                document.language != "en"  # where a form of its own tells it: "wollte"
                or any(one.low in _WAS for one in document.tokens[max(0, near.number - 3) : near.number])
            )
            for near in words
            if not (near.outside or near.after)
        )
        or any(" " in phrase and clause.issuperset(phrase.split()) for phrase in verbs.were_planned)
    )
    reported = any(near.token.low in verbs.speech for near in words)
    if planned:
        return "reported" if reported else "told"
    german = (
        document.language == "de"
    )  # where a comma stands before the infinitive: "weigerte sich, … zu treffen"
    before = [near for near in words if not near.after and (german or not near.outside)]
    if german and is_past_purpose(document, said, verbs):
        return "purpose"
    refused = any(near.token.low in verbs.refusing for near in before)
    return "reported" if refused or _was_called_off(document, said, words, verbs) else ""


def _was_called_off(document: Document, said: Said, words: list[Near], verbs: Verbs) -> bool:
    """Whether the expression is that of a plan, and the sentence tells that nothing came of it: "das für Mittwoch geplante Treffen fiel aus"."""
    beside = (near for near in words if near.distance <= _BESIDE and near.token.low in verbs.slated)
    if not ends_in(said.before, verbs.aims) or not any(beside):
        return False
    around = {near.token.low for near in words}
    return any(around.issuperset(phrase.split()) for phrase in verbs.called_off)


def tells_past(document: Document, time: TimeExpression, plans: Collection[str] = ()) -> bool:
    """Whether the clause of an expression tells, without doubt, what was.

    A verb of the past must stand in the clause itself, and none that looks ahead, nor one of
    `plans`: "kündigte am 5. Mai ein Treffen an" may mean a day to come.
    """
    verbs = verbs_of(document.language)
    said = Said(time.start, time.end, "", token=document.token_at(time.start))
    sentence = _surroundings(document, said)
    clause = [near for near in _around(document, sentence, said, verbs) if not near.outside]
    tenses = {TenseWord(document, sentence, near.number, verbs).tense for near in clause}
    ahead = verbs.attributes.union(plans)
    return PAST in tenses and FUTURE not in tenses and all(near.token.low not in ahead for near in clause)


def _surroundings(document: Document, said: Said) -> Sentence:
    """Return the sentence of an expression, cut to `_REACH` words on either side: what is farther tells nothing of it."""
    sentence = document.sentence_at(said.start)
    first, last = max(sentence.first, said.token - _REACH), min(sentence.last, said.token + _REACH)
    return replace(sentence, first=first, last=last)


def _around(document: Document, sentence: Sentence, said: Said, verbs: Verbs) -> Iterator[Near]:
    """Yield the words of the sentence outwards from an expression, first those before it."""
    for step in (-1, 1):
        outside = False
        number, distance = said.token + step, 1
        while sentence.first <= number < sentence.last:
            token = document.tokens[number]
            outside = (
                outside
                or token.low in verbs.breaks
                or _parts_clauses(document, sentence, number, verbs)
                or (
                    step > 0
                    and distance <= _BESIDE
                    and _begins_speech(document, sentence, said, number, verbs)
                )
            )
            if not said.start <= token.start < said.end:
                yield Near(token, number, distance, step > 0, outside)
            number, distance = number + step, distance + 1


def _begins_speech(document: Document, sentence: Sentence, said: Said, number: int, verbs: Verbs) -> bool:
    """Whether an English pronoun right behind the expression begins what was said: "told him on Monday he will go", not "on Monday he will go"."""
    grammar, tokens = grammar_of("en"), document.tokens
    pronoun = document.language == "en" and tokens[number].low in grammar.words.subject_pronouns
    if not pronoun or tokens[number - 1].end > said.end:
        return False
    for at in range(said.token - 1, sentence.first - 1, -1):
        if tokens[at].low in verbs.breaks:
            return False
        if grammar.is_finite(tokens[at]) or tokens[at].low in verbs.past:
            return True
    return False


def _parts_clauses(document: Document, sentence: Sentence, number: int, verbs: Verbs) -> bool:
    """Whether a word is the "and" of "arrived on Sunday and is to leave"."""
    if document.tokens[number].low not in verbs.conjunctions or number + 1 >= sentence.last:
        return False
    return TenseWord(document, sentence, number + 1, verbs).tense != UNKNOWN
