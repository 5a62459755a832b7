"""Who does the saying: the subject of a cue's clause.

"Am Montag teilte das Ministerium mit, …" has it behind the verb, "Das Ministerium teilte mit, …"
before it, "Der Sprecher, ein Offizier, teilte mit, …" two clauses before.
"""

from __future__ import annotations

from verbale.languages.clauses import Clause
from verbale.languages.nouns import NounPhrase, noun_phrase_at
from verbale.records import Span
from verbale.statements.coordination import after_coordinators, contrasts, is_listed, is_told
from verbale.statements.page import Page
from verbale.statements.somebody import is_body
from verbale.statements.subject_extent import with_list, without_object
from verbale.statements.words import relays

_ACTING = ("person", "body", "outlet", "state")
_DEMONSTRATIVES = frozenset({"das", "dies", "es", "dieses", "это"})
_POINTING = frozenset({"dies"})  # subjects, whatever follows: "schließt dies Kiew aus"


def find_subject(page: Page, clauses: tuple[Clause, ...], number: int) -> NounPhrase | None:
    """Return the subject of clause `number`, or None where it has none that can be found."""
    phrase = _subject(page, clauses, number)
    return without_object(page, phrase) if phrase is not None else None


def _subject(page: Page, clauses: tuple[Clause, ...], number: int) -> NounPhrase | None:
    clause = clauses[number]
    if clause.verb is None:
        return None
    if clause.kind in ("complement", "subordinate"):
        return _first_phrase(page, _after_opener(page, clause), clause.last)
    if clause.kind == "relative":
        if page.document.tokens[clause.first].low in page.grammar.words.nominative_relatives:
            return _antecedent(page, clauses, number)
        behind_preposition = page.document.tokens[clause.first].low in page.grammar.words.prepositions
        inside = _first_phrase(page, clause.first + 1 + behind_preposition, clause.verb)
        before = _antecedent(page, clauses, number)
        if before and inside and _may_be_subject(page, clause, inside) and _leads(page, before):
            near = before.last == clauses[number - 1].last
            return before if near or not _can_act(page, inside) else inside
        return inside if inside and (_can_act(page, inside) or is_body(page, inside)) else before
    start = after_coordinators(page, clause)
    if start >= clause.verb:
        joined = (
            number
            and (start > clause.first or contrasts(page, clause) or is_listed(page, clauses, number))
            and not _has_pronoun_behind(page, clause)
        )
        if joined:
            main = next((at for at in range(number - 1, -1, -1) if is_told(page, clauses[at])), None)
            return find_subject(page, clauses, main) if main is not None else None
        apposed = _apposed(page, clauses, number)
        return apposed or _first_phrase(page, clause.verb + 1, clause.last)
    front = with_list(page, clauses, number, _front_phrase(page, start, clause.verb))
    behind = _first_phrase(page, clause.verb + 1, clause.last)
    if front is None or (behind and _is_demonstrative(page, front)):
        return behind
    return behind if behind and _stands_behind(page, clause.verb, front, behind) else front


def phrase_behind_verb(page: Page, clause: Clause) -> NounPhrase | None:
    """Return the first subject-like phrase behind the finite verb: "…, sagte der Minister am Montag"."""
    return None if clause.verb is None else _first_phrase(page, clause.verb + 1, clause.last)


def named_source(
    page: Page, clause: Clause, prepositions: tuple[str, ...], nouns: frozenset[str]
) -> NounPhrase | None:
    """Return who is behind words that have no subject: "wurde von der Polizei bestätigt", "heißt es im Bericht"."""
    words, tokens = page.grammar.words, page.document.tokens
    for at in range(clause.first, clause.last - 1):
        if tokens[at].low not in words.prepositions or at in page.quoted:
            continue
        phrase = noun_phrase_at(page.document, at + 1, clause.last, page.grammar)
        if phrase is None:
            continue
        text = [tokens[place].low for place in range(phrase.first, phrase.last)]
        if (
            tokens[at].low in words.agent_prepositions
            or tokens[at].low in prepositions
            or any(word.endswith(tuple(nouns)) for word in text)
        ):
            return phrase
    return None


def first_phrase(page: Page, first: int, last: int) -> NounPhrase | None:
    """Return the first phrase between two tokens that can be a subject."""
    return _first_phrase(page, first, last)


def _may_be_subject(page: Page, clause: Clause, inside: NounPhrase) -> bool:
    """Whether a relative pronoun can be the subject beside a phrase that can be the object: "die | Russland | vorwirft"."""
    words, tokens = page.grammar.words, page.document.tokens
    nominative = (
        _is_nominative(page, inside.first, clause.last) or tokens[inside.first].low in words.subject_pronouns
    )
    return tokens[clause.first].low in words.doubtful_relatives and not nominative


def _has_pronoun_behind(page: Page, clause: Clause) -> bool:
    """Whether a joined clause has a subject of its own: "und sagte er", not "und warf Weber Lügen vor"."""
    phrase = _first_phrase(page, (clause.verb or clause.first) + 1, clause.last)
    alone = phrase is not None and phrase.last == phrase.first + 1
    return alone and phrase is not None and page.document.tokens[phrase.first].low in page.grammar.words.sexes


def _stands_behind(page: Page, verb: int, front: NounPhrase, behind: NounPhrase) -> bool:
    """Whether the object comes first: "Den Plan nannte Weber gut", where only the phrase behind can act."""
    tokens = page.document.tokens
    between = range(verb + 1, behind.first)
    passed = page.grammar.words.object_pronouns | page.grammar.words.adverbs | page.grammar.words.particles
    if (
        any(tokens[at].low not in passed and at not in page.timed for at in between)
        or tokens[behind.first].low in _DEMONSTRATIVES
    ):
        return False
    if tokens[behind.first].low in page.grammar.words.subject_pronouns and behind.last == behind.first + 1:
        return True
    acts = _can_act(page, behind) or (is_body(page, behind) and not _is_dative(page, behind))
    return acts and not _leads(page, front)


def _can_act(page: Page, phrase: NounPhrase) -> bool:
    span = page.span(phrase.first, phrase.last)
    return span is not None and any(
        item.kind in _ACTING and item.how != "adjective" for item in page.mentions_in(span)
    )


def _leads(page: Page, phrase: NounPhrase) -> bool:
    """Whether somebody is the head of a phrase, not an attribute: "Moskau", not "Berichte aus Moskau"."""
    if is_body(page, phrase):
        return True
    tokens = page.document.tokens
    determiners = page.grammar.words.subject_determiners
    nouns = (at for at in range(phrase.first, phrase.last) if tokens[at].is_capital)
    head = next((at for at in nouns if tokens[at].low not in determiners), phrase.first)
    here = page.mentions_in(Span(tokens[head].start, tokens[head].end))
    return any(item.kind in _ACTING and item.how != "adjective" for item in here)


def _is_dative(page: Page, phrase: NounPhrase) -> bool:
    """Whether "der" stands before a feminine: "sprach | der Ministerin | ihr Vertrauen aus"."""
    tokens, endings = (
        page.document.tokens,
        (*page.grammar.words.feminine_endings, "in", "partei", "armee", "polizei"),
    )
    nouns = (tokens[at].low for at in range(phrase.first + 1, phrase.last) if tokens[at].is_capital)
    return tokens[phrase.first].low == "der" and next(nouns, "").endswith(endings)


def _is_demonstrative(page: Page, phrase: NounPhrase) -> bool:
    return phrase.last - phrase.first == 1 and page.document.tokens[phrase.first].low in _DEMONSTRATIVES


def _after_opener(page: Page, clause: Clause) -> int:
    return min(after_coordinators(page, clause) + 1, clause.last - 1)


def _front_phrase(page: Page, start: int, verb: int) -> NounPhrase | None:
    """Return the subject before the verb: all of the words there, where they begin like one."""
    words, tokens = page.grammar.words, page.document.tokens
    relaying = relays(page.document.language).after
    if any(tokens[at].low in relaying for at in range(start, verb)):
        return None  # "Weber zufolge sagte …": the front names who hands the words on
    for at in range(start, verb):
        if at in page.timed:
            continue
        token = tokens[at]
        if named := _particle_name(page, at):
            return named
        if token.low in words.prepositions or token.low in words.object_determiners:
            return None
        subject = words.subject_pronouns | words.subject_determiners
        if token.low in words.object_pronouns and token.low not in subject:
            return None
        phrase = noun_phrase_at(page.document, at, verb, page.grammar)
        if phrase is not None:
            rest_is_name = phrase.last == verb or not any(
                tokens[place].is_word for place in range(phrase.last, verb)
            )
            return NounPhrase(at, verb) if rest_is_name or phrase.last - at > 1 else phrase
    return None


def _first_phrase(page: Page, start: int, limit: int) -> NounPhrase | None:
    """Return the first phrase from `start` on that can be a subject; phrases in other cases are passed over."""
    words, tokens = page.grammar.words, page.document.tokens
    at = start
    empty: NounPhrase | None = None
    while at < limit:
        token = tokens[at]
        if at in page.quoted or at in page.timed or not token.is_word:
            at += 1
        elif (at == start or not tokens[at - 1].is_capital) and (named := _particle_name(page, at)):
            return named
        elif token.low in words.prepositions or token.low in words.object_determiners:
            skipped = noun_phrase_at(page.document, at + 1, limit, page.grammar) if at + 1 < limit else None
            at = _before_person(page, at + 1, skipped.last) if skipped else at + 1
        elif _is_object(page, at, limit) or _is_particle(page, at):
            at += 1
        elif token.low in _POINTING:
            return NounPhrase(at, at + 1)
        else:
            phrase = noun_phrase_at(page.document, at, limit, page.grammar)
            if phrase is not None and phrase.last - at == 1 and token.low in words.nobody:
                empty = empty or phrase  # "anders sieht es Weber"
            elif phrase is not None and not (token.low in words.relatives and phrase.last - at == 1):
                return phrase if empty is None or _can_act(page, phrase) else empty
            at += 1
    return empty


def _is_particle(page: Page, at: int) -> bool:
    token, words = page.document.tokens[at], page.grammar.words
    return token.text.islower() and token.low in words.adverbs | words.particles


def _particle_name(page: Page, at: int) -> NounPhrase | None:
    """Return a person's name that begins with a word that is a preposition elsewhere: "Von der Leyen sagte"."""
    token = page.document.tokens[at]
    if token.low not in page.grammar.words.prepositions:
        return None
    for item in page.mentions_in(Span(token.start, token.end)):
        if item.start == token.start and item.kind == "person" and item.how == "name":
            return NounPhrase(at, page.document.token_at(item.end - 1) + 1)
    return None


def _before_person(page: Page, first: int, last: int) -> int:
    """Return where a person's name begins inside what a preposition takes: "in Teheran | Weber"; else `last`."""
    for at in range(first + 1, last):
        start = page.document.tokens[at].start
        if any(
            item.kind == "person" and item.how == "name" and item.start == start for item in page.mentions
        ):
            before = page.document.tokens[at - 1]
            return at if before.is_capital else last
    return last


def _is_object(page: Page, at: int, limit: int) -> bool:
    """Whether a pronoun names whom something is done to, by its own form or by the subject right behind it."""
    words, low = page.grammar.words, page.document.tokens[at].low
    if low in words.object_pronouns and low not in words.subject_determiners:
        return True
    return low in words.doubtful_pronouns and _is_nominative(page, at + 1, limit)


def _is_nominative(page: Page, first: int, limit: int) -> bool:
    """Whether the phrase at `first` can be nothing but a subject: "begrüßte sie | der neue Präsident"."""
    words, tokens = page.grammar.words, page.document.tokens
    if first >= limit or tokens[first].low not in words.nominative_determiners:
        return False
    phrase = noun_phrase_at(page.document, first, limit, page.grammar)
    nouns = (tokens[at] for at in range(first + 1, phrase.last)) if phrase is not None else ()
    head = next((token.low for token in nouns if token.is_capital), "")
    return head.endswith(tuple(words.masculine_offices))


def _apposed(page: Page, clauses: tuple[Clause, ...], number: int) -> NounPhrase | None:
    """Return the subject that appositions or a relative clause part from its verb."""
    first = number
    while first and clauses[first - 1].kind in ("fragment", "relative", "infinitive"):
        first -= 1
    if first == number or clauses[first].kind != "fragment":
        return None
    last = next((at for at in range(first, number) if clauses[at].kind != "fragment"), number)
    return _front_phrase(page, clauses[first].first, clauses[last - 1].last)


def _antecedent(page: Page, clauses: tuple[Clause, ...], number: int) -> NounPhrase | None:
    if not number:
        return None
    before = clauses[number - 1]
    words = page.grammar.words
    for at in range(before.first, before.last):
        low = page.document.tokens[at].low
        if low in words.prepositions:
            continue
        phrase = noun_phrase_at(page.document, at, before.last, page.grammar)
        if phrase is not None and not any(_is_part(page, place) for place in range(phrase.last, before.last)):
            return phrase
    return None


def _is_part(page: Page, at: int) -> bool:
    """Whether a token behind a phrase is more than the verb that closes its clause: "mit Weber sehen, der …"."""
    token = page.document.tokens[at]
    closing = token.low in page.grammar.words.separable_prefixes or page.grammar.lemma(token).endswith("n")
    return token.is_word and (token.is_capital or not closing)
