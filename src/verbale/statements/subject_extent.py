"""How far a subject reaches: to the name behind a description, over a list of names, and not into an object."""

from __future__ import annotations

from verbale.languages.clauses import Clause
from verbale.languages.grammar import is_in_dictionary
from verbale.languages.nouns import NounPhrase
from verbale.records import Span
from verbale.statements.page import Page
from verbale.statements.somebody import ends_with_body
from verbale.statements.words import head_nouns, relays

_WORDS_OF_NAME = 2
_ADJECTIVES = ("ische", "ischen", "ischer", "liche", "lichen", "licher")
_LONGEST_ONE = 5  # tokens of "einer der zwei hohen Beamten"


def with_name_behind(page: Page, clauses: tuple[Clause, ...], phrase: NounPhrase) -> NounPhrase:
    """Return the phrase with the name that an apposition gives: "der Direktor, Hans Weber"."""
    own = next((at for at, clause in enumerate(clauses) if clause.first <= phrase.first < clause.last), None)
    following = clauses[own + 1] if own is not None and own + 1 < len(clauses) else None
    span = page.span(following.first, following.last) if following and following.kind == "fragment" else None
    if own is None or following is None or span is None or (clauses[own].verb or 0) >= phrase.last:
        return phrase  # "Kurz lobte den Plan, | Weber die Eile"
    if any(item.kind == "person" and item.start == span.start for item in page.mentions_in(span)):
        return NounPhrase(phrase.first, following.last)
    return _unknown_name(page, following) or phrase


def _unknown_name(page: Page, clause: Clause) -> NounPhrase | None:
    """Return the name in no list that is all that a piece holds: "der Direktor, | Tomasz Kowalik |"."""
    tokens = page.document.tokens
    words = [at for at in range(clause.first, clause.last) if tokens[at].is_word]
    names = (
        clause.before == "," and len(words) == _WORDS_OF_NAME and all(tokens[at].is_capital for at in words)
    )
    if not names or any(is_in_dictionary(tokens[at].text, page.document.language) for at in words):
        return None
    return NounPhrase(words[0], words[-1] + 1)


def name_before(
    page: Page, clauses: tuple[Clause, ...], number: int, phrase: NounPhrase
) -> NounPhrase | None:
    """Return the name that a description without its closing comma explains: "Hans Weber, | Sprecher von Kurz | sagte"."""
    clause, tokens = clauses[number], page.document.tokens
    opens = phrase.first == clause.first and clause.before == "," and number == 1
    before = clauses[0]
    name = page.span(before.first, before.last) if opens and before.kind == "fragment" else None
    if name is None or tokens[phrase.first].low in page.grammar.words.subject_determiners:
        return None
    words = page.document.text[name.start : name.end]
    attached = any(
        tokens[at].low in page.grammar.words.prepositions | page.grammar.words.genitive_determiners
        for at in range(phrase.first, phrase.last)
    )
    is_name = len(words.split()) == _WORDS_OF_NAME and words.istitle()
    return NounPhrase(before.first, before.last) if attached and is_name else None


def without_object(page: Page, phrase: NounPhrase) -> NounPhrase:
    """Return a phrase up to a person's name: what follows in the genitive or dative is an object ("dass Weber | der Ukraine half")."""
    for at in range(phrase.first + 1, phrase.last):
        token = page.document.tokens[at]
        if token.low in page.grammar.words.genitive_determiners:
            last = page.document.tokens[at - 1]
            before = page.mentions_in(Span(last.start, last.end))
            named = any(item.kind == "person" and item.how == "name" for item in before)
            if named:
                return NounPhrase(phrase.first, at)
            behind = (place for place in range(at + 2, phrase.last) if _is_state_behind(page, place))
            return NounPhrase(phrase.first, next(behind, phrase.last))
        if _is_thing(page, at):
            return NounPhrase(phrase.first, at)
    return phrase


def with_seat(page: Page, phrase: NounPhrase, limit: int) -> NounPhrase:
    """Return a body's phrase with the town where it sits, before token `limit`: "teilte die Polizei | in Nairobi | mit"."""
    tokens, at = page.document.tokens, phrase.last
    if at + 1 >= limit or tokens[at].low != "in":
        return phrase
    start = tokens[at + 1].start
    for item in page.mentions_in(Span(start, tokens[at + 1].end)):
        town = item.kind == "place" and item.start == start and ends_with_body(page, phrase)
        last = page.document.token_at(item.end - 1) + 1
        if (town or (item.kind == "body" and item.start < tokens[at].start)) and last <= limit:
            return NounPhrase(phrase.first, last)
    return phrase


def _is_state_behind(page: Page, at: int) -> bool:
    """Whether a state's name right behind a noun in the genitive is the object: "forderten die Minister beider Länder | Ruanda | auf"."""
    token = page.document.tokens[at]
    named = any(
        item.kind == "state" and item.how != "adjective" and item.start == token.start
        for item in page.mentions_in(Span(token.start, token.end))
    )
    return named and page.document.tokens[at - 1].is_capital


def _is_thing(page: Page, at: int) -> bool:
    """Whether a noun right behind another is the object of the clause: "räumte der Kanzler | Fehler | ein"."""
    before, token = page.document.tokens[at - 1], page.document.tokens[at]
    words = page.grammar.words
    determiners = words.subject_determiners | words.object_determiners
    determiner = before.low in determiners or _is_attribute(page, at - 1, determiners)
    opens = page.document.sentence_at(before.start).start == before.start  # "Westliche | Diplomaten sagten"
    if (
        determiner
        or opens
        or not (before.is_capital and token.is_capital)
        or page.mentions_in(Span(token.start, token.end))
    ):
        return False
    plural = page.grammar.lemma(token) != token.low and is_in_dictionary(token.text, page.document.language)
    abstract = token.low.endswith((*words.feminine_endings, *words.abstract_endings))
    return words.capital_nouns and (plural or abstract or token.low in head_nouns(page.document.language))


def _is_attribute(page: Page, at: int, determiners: frozenset[str]) -> bool:
    """Whether a word in capitals is but an adjective: "Die | Westafrikanische | Staatengemeinschaft", "die | Kiewer | Regierung"."""
    token = page.document.tokens[at]
    led = at > 0 and page.document.tokens[at - 1].low in determiners
    named = any(item.kind in ("state", "place") for item in page.mentions_in(Span(token.start, token.end)))
    following = page.document.tokens[at + 1].low if at + 1 < len(page.document.tokens) else ""
    body = following.endswith(relays(page.document.language).institutions)
    known = is_in_dictionary(token.text, page.document.language)
    city = token.low.endswith("er") and (named or body or not known)
    return led and (city or token.low.endswith(_ADJECTIVES))


def with_list(
    page: Page, clauses: tuple[Clause, ...], number: int, front: NounPhrase | None
) -> NounPhrase | None:
    """Return a subject with the names that commas part from it: "Polen, Estland und Lettland"."""
    if front is None or front.first != clauses[number].first or not _is_joined(page, front):
        return front
    first = number
    while first and clauses[number].before == "," and clauses[first - 1].kind == "fragment":
        fragment = clauses[first - 1]
        span = Span(page.document.tokens[fragment.first].start, page.document.tokens[fragment.last - 1].end)
        article = page.document.tokens[fragment.first].low in page.grammar.words.subject_determiners
        begin = page.document.tokens[fragment.first + (article and fragment.last - fragment.first > 1)].start
        if not any(item.start <= begin and span.end <= item.end for item in page.mentions_in(span)):
            break
        first -= 1
    return NounPhrase(clauses[first].first, front.last)


def _is_joined(page: Page, phrase: NounPhrase) -> bool:
    return any(
        page.document.tokens[at].low in page.grammar.words.joining for at in range(phrase.first, phrase.last)
    )


def one_of(page: Page, at: int, limit: int) -> NounPhrase | None:
    """Return "einer von ihnen", "eine der Frauen", "ein zweiter", where it begins at `at`."""
    tokens, words = page.document.tokens, page.grammar.words
    low, following = tokens[at].low, tokens[at + 1].low if at + 1 < limit else ""
    if low in ("ein", "eine") and following in (
        "zweiter",
        "zweite",
        "dritter",
        "dritte",
        "anderer",
        "andere",
        "weiterer",
        "weitere",
    ):
        alone = at + 2 >= limit or not (
            tokens[at + 2].is_capital or tokens[at + 2].low.endswith(("er", "en"))
        )
        return NounPhrase(at, at + 2) if alone else None
    if low == "einer" and at + 1 >= limit:
        return NounPhrase(at, at + 1)  # "sagt einer, der es weiß"
    if low not in ("einer", "eine") or following not in words.genitive_determiners | {"von"}:
        return None
    place = at + 2
    while place < limit and not tokens[place].is_capital and tokens[place].low not in words.object_pronouns:
        place += 1
    return NounPhrase(at, place + 1) if place < limit and place - at < _LONGEST_ONE else None


def without_apposition(page: Page, phrase: NounPhrase) -> NounPhrase:
    """Return a phrase up to what explains it: "Nord Marine, | Betreiberin der Linie |", not of a list: "Ärzte, Pfleger und Helfer"."""
    tokens = page.document.tokens[phrase.first : phrase.last]
    timed = next((at for at in range(phrase.first + 1, phrase.last) if at in page.timed), None)
    if (
        timed is not None
        and timed > phrase.first + 1
        and tokens[timed - 1 - phrase.first].low in ("vom", "am", "von")
    ):
        return NounPhrase(phrase.first, timed - 1)  # "die Aktivisten | vom Mittwoch"
    comma = next((at for at, token in enumerate(tokens) if token.text == ","), 0)
    joined = any(token.low in page.grammar.words.joining for token in tokens[comma:])
    words = page.grammar.words
    closed = words.subject_determiners | words.object_determiners | words.possessives
    bare = (
        tokens[0].is_capital and tokens[0].low not in closed
    )  # "Ihr Gastgeber, | Minister Kurz |" is named behind
    return NounPhrase(phrase.first, phrase.first + comma) if comma and bare and not joined else phrase
