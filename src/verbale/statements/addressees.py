"""To whom something was said: "told reporters", "forderte Kiew auf", "gegenüber X", "обращаясь к X"."""

from __future__ import annotations

from collections.abc import Iterator

from verbale.languages.nouns import NounPhrase, noun_phrase_at
from verbale.records import Evidence, Mention
from verbale.statements.hearers import hearer_in, is_several
from verbale.statements.page import Page
from verbale.statements.slot_words import occasions, opener_pattern
from verbale.statements.telling import Telling
from verbale.statements.word_order.phrases import mention_at, phrase_behind, tokens_of

_REACH = 6  # tokens from a Russian verb to its object, the speaker aside


def find_addressee(telling: Telling) -> Evidence | None:
    """Return who something was said to, with the id of an actor, or `group:` and the words of the text."""
    for phrase, listed in _phrases(telling):
        found = hearer_in(telling, phrase, listed)
        if found is not None:
            return found
    return None


def _phrases(telling: Telling) -> Iterator[tuple[NounPhrase, bool]]:
    """Yield the phrases that may name the hearer; of some only a listed audience may (`True`)."""
    language = telling.page.document.language
    yield from ((phrase, False) for phrase in _behind_openers(telling))
    if language == "de":
        yield from ((phrase, False) for phrase in _turned_to(telling))
        yield from ((phrase, False) for phrase in _german_objects(telling))
        yield from ((phrase, True) for phrase in _behind_name(telling))
        yield from _toward(telling)
    elif language == "ru":
        yield from _russian_objects(telling)
    else:
        yield from ((phrase, False) for phrase in _english_objects(telling))


def _phrase_at(page: Page, at: int, limit: int) -> NounPhrase | None:
    if at >= limit:
        return None
    mention = mention_at(page, at)
    if mention is not None and mention.how == "pronoun" and not is_several(page, mention):
        return NounPhrase(at, min(limit, tokens_of(page, mention)[1]))
    if page.grammar.words.capital_nouns:
        return noun_phrase_at(page.document, at, limit, page.grammar)
    following = page.document.tokens[at + 1].low if at + 1 < limit else ""
    if following in occasions(page.document.language).audiences:
        return NounPhrase(at, at + 2)  # "both sides", "all reporters"
    return phrase_behind(page, at, limit)


def _behind_openers(telling: Telling) -> Iterator[NounPhrase]:
    page, sentence = telling.page, telling.sentence
    pattern = opener_pattern(page.document.language)
    for match in pattern.finditer(page.document.text, sentence.start, sentence.end):
        at = page.document.token_at(match.end() - 1) + 1
        opener = page.document.token_at(match.start())
        if opener not in telling.open or at not in telling.open:
            continue
        limit = min([place for place in telling.speaker if place > at], default=sentence.last)
        phrase = _phrase_at(page, at, limit)
        if phrase is not None:
            yield phrase


def _turned_to(telling: Telling) -> Iterator[NounPhrase]:
    """Yield X of "an X gewandt"."""
    words, tokens = occasions("de"), telling.page.document.tokens
    for at in sorted(telling.open):
        if tokens[at].low in words.closed and at + 1 in telling.open:
            phrase = _phrase_at(telling.page, at + 1, telling.sentence.last)
            limit = telling.sentence.last
            if phrase is not None and phrase.last < limit and tokens[phrase.last].low in words.closers:
                yield phrase


def _behind_name(telling: Telling) -> Iterator[NounPhrase]:
    """Yield the audience that stands right behind the speaker's name, read as one phrase: "sagte Weber | Reportern"."""
    page, words = telling.page, occasions("de")
    for at in sorted(telling.speaker):
        named = mention_at(page, at - 1) if at - 1 in telling.speaker else None
        behind = named is not None and named.kind == "person" and tokens_of(page, named)[1] == at
        if behind and page.document.tokens[at].low in words.audiences:
            yield NounPhrase(at, at + 1)


def _toward(telling: Telling) -> Iterator[tuple[NounPhrase, bool]]:
    """Yield X of "sagte zu X" and "sagte vor X": a listed audience, behind "zu" also a person."""
    page, words, tokens = telling.page, occasions("de"), telling.page.document.tokens
    for at in sorted(telling.open):
        if tokens[at].low not in words.toward or at + 1 not in telling.open:
            continue
        phrase = _phrase_at(page, at + 1, telling.sentence.last)
        if phrase is not None:
            named = mention_at(page, phrase.first)
            person = named is not None and named.kind == "person" and is_hearing_verb(telling)
            alone = named is not None and tokens_of(page, named) == (phrase.first, phrase.last)
            yield phrase, not (person and alone and tokens[at].low in words.toward_persons)


def is_hearing_verb(telling: Telling, verbs: frozenset[str] | None = None) -> bool:
    """Whether the cue is a verb whose object is who hears it, also one whose first part stands apart: "forderte … auf"."""
    tokens, grammar = telling.page.document.tokens, telling.page.grammar
    verbs = occasions(telling.page.document.language).hearers if verbs is None else verbs
    bases = [grammar.lemma(tokens[at]) for at in telling.cue]
    bases += [tokens[at].low.removesuffix("ed") for at in telling.cue]  # the dictionary lacks "thanked"
    joined = {tokens[at].low + base for at in telling.cue[1:] for base in bases}
    return bool(verbs & (joined or set(bases))) or bool(verbs & set(bases[1:]))


def _german_objects(telling: Telling) -> Iterator[NounPhrase]:
    page, words = telling.page, telling.page.grammar.words
    if not is_hearing_verb(telling) or telling.said.speaker is None:
        return
    for clause in page.clauses(telling.sentence):
        if not any(clause.first <= at < clause.last for at in telling.cue):
            continue
        at = clause.first
        while at < clause.last:
            closed = at not in telling.open or at in telling.speaker or at in telling.cue
            phrase = None if closed or at in page.timed else _phrase_at(page, at, clause.last)
            if page.document.tokens[at].low in words.prepositions:
                inner = (
                    noun_phrase_at(page.document, at + 1, clause.last, page.grammar)
                    if at + 1 < clause.last
                    else None
                )
                at = inner.last if inner is not None else at + 1
                continue
            if phrase is not None:
                yield phrase
            at = phrase.last if phrase is not None else at + 1


def _english_objects(telling: Telling) -> Iterator[NounPhrase]:
    tokens, grammar = telling.page.document.tokens, telling.page.grammar
    cue = telling.cue if is_hearing_verb(telling) else ()
    if not telling.cue:  # a quotation whose verb told of no speaker
        verbs = occasions("en").hearers
        cue = tuple(at for at in sorted(telling.open) if grammar.lemma(tokens[at]) in verbs)
    if not cue:
        return
    at = cue[-1] + 1
    if at in telling.open and at not in telling.speaker:
        last = telling.sentence.last
        closed = next((place for place in range(at, last) if place not in telling.open), last)
        phrase = _phrase_at(telling.page, at, closed)  # "told Reuters | Weber was ill"
        if phrase is not None:
            yield phrase


def _russian_objects(telling: Telling) -> Iterator[tuple[NounPhrase, bool]]:
    page, words = telling.page, occasions("ru")
    if not telling.cue:
        return
    dative = is_hearing_verb(telling, words.dative)
    if not dative and not is_hearing_verb(telling, words.hearers):
        return
    if dative:
        yield from ((NounPhrase(at, at + 1), True) for at in _before_verb(telling))
    before = telling.cue[0] - 1
    if before in telling.open and page.document.tokens[before].low in words.pronouns:
        yield NounPhrase(before, before + 1), False  # "Макрон | ему | ответил"
    at, last = telling.cue[-1] + 1, telling.sentence.last
    reach = _REACH
    while at < last and reach and (at in telling.speaker or at in telling.open):
        token = page.document.tokens[at]
        if not token.is_word or token.low in page.grammar.words.prepositions:
            return
        if token.low in words.audiences and token.low.endswith(words.dative_plurals):
            yield NounPhrase(at, at + 1), True  # also "сказал Песков | журналистам", read as one phrase
        if at not in telling.speaker and at not in page.timed:
            reach -= 1
            mention = mention_at(page, at)
            if token.low in words.governments:
                yield phrase_behind(page, at, last) or NounPhrase(at, at + 1), False
            elif mention is not None:
                if _is_object(page, mention, dative):
                    yield NounPhrase(*tokens_of(page, mention)), False
                at = max(at, tokens_of(page, mention)[1] - 1)
            elif token.low in words.audiences:
                yield NounPhrase(at, at + 1), True
        at += 1


def _before_verb(telling: Telling) -> Iterator[int]:
    """Yield the audience that stands before a verb: "журналистам сообщил Песков"."""
    tokens = telling.page.document.tokens
    for at in range(max(telling.sentence.first, telling.cue[0] - 2), telling.cue[0]):
        if at in telling.open and tokens[at].low.endswith(occasions("ru").dative_plurals):
            yield at


def _is_object(page: Page, mention: Mention, dative: bool) -> bool:
    """Whether a Russian name stands in the dative, or may stand in the accusative."""
    first, last = tokens_of(page, mention)
    head = page.document.tokens[last - 1].low
    base = mention.name.lower().rsplit(maxsplit=1)[-1] if mention.name else ""
    if mention.how == "pronoun":
        return True
    if dative and head == base:
        return base.endswith(occasions("ru").undeclined)  # "пообещал Лукашенко"
    if dative:
        words = [page.document.tokens[at].low for at in range(first, last)]
        return all(word.endswith(occasions("ru").dative_endings) for word in words[:1] + words[-1:])
    return mention.kind != "person" or head != base
