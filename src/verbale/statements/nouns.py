"""Nouns that introduce speech: "Webers Forderung, die Truppen abzuziehen" has Weber as speaker.

The words follow as a clause of their own: behind "dass", in the subjunctive, or as an infinitive
where the noun takes one.
"""

from __future__ import annotations

from verbale.languages import Sentence
from verbale.languages.clauses import Clause
from verbale.languages.nouns import NounPhrase, noun_phrase_at
from verbale.records import Span
from verbale.statements.frame import Frame
from verbale.statements.messages import message_from
from verbale.statements.page import Page
from verbale.statements.subjects import find_subject
from verbale.statements.words import SpeechNoun, SpeechNouns, speech_nouns


def find_noun_frames(page: Page, sentence: Sentence, taken: list[Frame]) -> list[Frame]:
    """Return the frames that nouns of saying open, where no verb of the same clause opened one (`taken`)."""
    words = speech_nouns(page.document.language)
    if words is None:
        return []
    clauses = page.clauses(sentence)
    closed = {frame.clause for frame in taken}
    frames = []
    for number, clause in enumerate(clauses[:-1]):
        if (clause.first, clause.last) in closed:
            continue
        at = _last_noun(page, clause, words)
        noun = words.nouns.get(page.grammar.lemma(page.document.tokens[at])) if at is not None else None
        if at is None or noun is None or not _is_completed(page, clauses[number + 1], noun):
            continue
        message = message_from(page, clauses, number + 1)
        cue = Span(page.document.tokens[at].start, page.document.tokens[at].end)
        speaker = _whose(page, clauses, number, at, words)
        kind = (clause.first, clause.last)
        verb = page.document.tokens[clause.verb] if clause.verb is not None else None
        if speaker is None and verb is not None and page.grammar.is_subjunctive_1(verb):
            continue  # "er sei der Meinung, dass …" is said itself
        if message and (speaker is not None or clauses[number + 1].kind == "complement"):
            frames.append(Frame(sentence.index, speaker, message, (cue,), "indirect", noun.act, kind))
    return frames


def _last_noun(page: Page, clause: Clause, words: SpeechNouns) -> int | None:
    """Return the noun of saying that the clause ends with, attributes and a closing verb aside."""
    for at in range(clause.last - 1, clause.first - 1, -1):
        token = page.document.tokens[at]
        if at in page.quoted or not token.is_capital:
            continue
        if page.grammar.lemma(token) in words.nouns:
            return at if _closes(page, clause, at, words) else None
    return None


def _closes(page: Page, clause: Clause, at: int, words: SpeechNouns) -> bool:
    """Whether only attributes of the noun, or a verb such as "vertreten", stand between it and the clause's end."""
    phrase = noun_phrase_at(page.document, at, clause.last, page.grammar)
    end = phrase.last if phrase is not None else at + 1
    rest = [page.document.tokens[place] for place in range(end, clause.last)]
    return all(not token.is_word or page.grammar.lemma(token) in words.holding for token in rest)


def _is_completed(page: Page, clause: Clause, noun: SpeechNoun) -> bool:
    """Whether the clause behind tells the words of the noun."""
    if clause.before != ",":
        return False
    if clause.kind == "complement":
        return page.document.tokens[clause.first].low in page.grammar.words.sure_complementizers
    if clause.kind == "infinitive":
        return noun.infinitive
    verb = page.document.tokens[clause.verb] if clause.verb is not None else None
    return clause.kind == "main" and verb is not None and page.grammar.is_subjunctive(verb)


def _whose(
    page: Page, clauses: tuple[Clause, ...], number: int, at: int, words: SpeechNouns
) -> NounPhrase | None:
    """Return who says it: a genitive before or behind the noun, or the subject of a verb such as "vertrat"."""
    tokens, clause, grammar = page.document.tokens, clauses[number], page.grammar
    if at + 1 < clause.last and tokens[at + 1].low in grammar.words.genitive_determiners | {"von", "vom"}:
        return noun_phrase_at(page.document, at + 2, clause.last, grammar)
    before = page.mentions_in(Span(tokens[at - 1].start, tokens[at - 1].end)) if at > clause.first else []
    if any(item.how == "name" and item.end == tokens[at - 1].end for item in before):
        return NounPhrase(at - 1, at)
    if at > clause.first and tokens[at - 1].low in grammar.words.possessives:
        return NounPhrase(at - 1, at + 1)
    verbs = {grammar.lemma(tokens[place]) for place in range(clause.first, clause.last)}
    return find_subject(page, clauses, number) if verbs & words.holding else None
