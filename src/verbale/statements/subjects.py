"""Who does the saying: the subject of a cue's clause.

"Am Montag teilte das Ministerium mit, …" has it behind the verb, "Das Ministerium teilte mit, …"
before it, "Der Sprecher, ein Offizier, teilte mit, …" two clauses before.
"""

from __future__ import annotations

from verbale.languages.attributes import is_attribute
from verbale.languages.clauses import JOINED, Clause
from verbale.languages.grammar import is_in_dictionary
from verbale.languages.nouns import NounPhrase, head_noun_at, noun_phrase_at
from verbale.records import Span
from verbale.statements.coordination import after_coordinators, contrasts, is_listed, is_told
from verbale.statements.page import Page
from verbale.statements.slot_words import occasions
from verbale.statements.somebody import is_body, is_somebody
from verbale.statements.subject_extent import name_before, with_list, with_seat, without_object
from verbale.statements.subject_phrases import (
    behind_pronoun,
    can_act,
    first_phrase,
    front_phrase,
    is_dative,
    is_nominative,
    leads,
    text_acts,
)
from verbale.statements.words import relays

_DEMONSTRATIVES = frozenset({"das", "dies", "es", "dieses", "это"})
_WHOSE = frozenset({"dessen", "deren"})
_FOR = frozenset({"zur", "zum"})
_INDEFINITE = frozenset({"ein", "eine"})
_MASCULINE = frozenset({"der", "dieser", "jener"})


def find_subject(page: Page, clauses: tuple[Clause, ...], number: int) -> NounPhrase | None:
    """Return the subject of clause `number`, or None where it has none that can be found."""
    phrase = _subject(page, clauses, number)
    return with_seat(page, without_object(page, phrase), clauses[number].last) if phrase is not None else None


def _subject(page: Page, clauses: tuple[Clause, ...], number: int) -> NounPhrase | None:
    clause = clauses[number]
    if clause.verb is None:
        return None
    if clause.kind in ("complement", "subordinate"):
        return first_phrase(page, _after_opener(page, clause), clause.last)
    if clause.kind == "relative":
        start = after_coordinators(page, clause)
        opener = page.document.tokens[start].low
        if opener in page.grammar.words.nominative_relatives:
            return _antecedent(page, clauses, number)
        skipped = start + 1 + (opener in page.grammar.words.prepositions)
        if opener in _WHOSE:  # "dessen Haltung | der Vatikan rügt", "| dessen Chef | das rügt"
            nouns = (at + 1 for at in range(skipped, clause.verb) if page.document.tokens[at].is_capital)
            skipped = next(nouns, skipped)
            own = NounPhrase(start, skipped)
            if is_somebody(page, own):
                return own
        inside = _without_thing(page, first_phrase(page, skipped, clause.verb), clause.verb)
        before = _antecedent(page, clauses, number) if not opener.startswith("wo") else None
        if before and inside and _may_be_subject(page, clause, inside) and leads(page, before):
            near = before.last == clauses[number - 1].last
            return before if near or not can_act(page, inside) else inside
        return inside if inside and (can_act(page, inside) or is_body(page, inside)) else before
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
        return apposed or first_phrase(page, clause.verb + 1, clause.last)
    front = with_list(page, clauses, number, front_phrase(page, start, clause.verb))
    if front is not None and (named := name_before(page, clauses, number, front)) is not None:
        return named
    behind = first_phrase(page, clause.verb + 1, clause.last)
    if behind is not None and (front is None or _is_demonstrative(page, front)):
        return behind_pronoun(page, clause, behind) or behind
    if front is None:
        return None
    return behind if behind and _stands_behind(page, clause.verb, front, behind) else front


def phrase_behind_verb(page: Page, clause: Clause) -> NounPhrase | None:
    """Return the first subject-like phrase behind the finite verb: "…, sagte der Minister am Montag"."""
    phrase = None if clause.verb is None else first_phrase(page, clause.verb + 1, clause.last)
    return with_seat(page, phrase, clause.last) if phrase is not None else None


def named_source(
    page: Page, clause: Clause, prepositions: tuple[str, ...], nouns: frozenset[str]
) -> NounPhrase | None:
    """Return who is behind words that have no subject: "wurde von der Polizei bestätigt", "heißt es im Bericht"."""
    words, tokens = page.grammar.words, page.document.tokens
    for at in range(clause.first, clause.last - 1):
        if tokens[at].low not in words.prepositions or at in page.quoted or at + 1 in page.timed:
            continue
        if {tokens[at + 1].low, tokens[min(at + 2, clause.last - 1)].low} & relays("de").views:
            continue  # "| Aus Sicht | Moskaus kommt der Vorschlag zu spät"
        if tokens[at].low in _FOR and prepositions:
            continue  # "| Zur Begründung | hieß es in der Erklärung"
        phrase = noun_phrase_at(page.document, at + 1, clause.last, page.grammar)
        if phrase is None or (
            phrase.last < len(tokens) and is_attribute(page.document, phrase.last, clause.last)
        ):
            continue  # "die | von Rom | geforderte Rückgabe"
        head = head_noun_at(page.document, at + 1, clause.last, page.grammar)
        if head is not None and at + 2 < len(tokens) and tokens[at + 2].low in words.prepositions:
            phrase = NounPhrase(head, phrase.last)  # "einer | am Montag verbreiteten | Erklärung"
        attached = (
            place for place in range(phrase.first, phrase.last) if tokens[place].low in words.attaching
        )
        text = [tokens[place].low for place in range(phrase.first, next(attached, phrase.last))]
        if (
            (tokens[at].low in words.agent_prepositions and not prepositions)
            or tokens[at].low in prepositions
            or any(word.endswith(tuple(nouns)) for word in text)
        ):
            return phrase
    return None


def capital_before(page: Page, clause: Clause) -> NounPhrase | None:
    """Return the capital in which something is judged, before the verb: "In | Riga | wird das begrüßt"."""
    tokens = page.document.tokens
    for at in range(clause.first, (clause.verb or clause.first) - 1):
        here = Span(tokens[at + 1].start, tokens[at + 1].end)
        city = any(item.kind == "place" and item.side for item in page.mentions_in(here))
        if tokens[at].low == "in" and city and at + 2 == clause.verb:
            return NounPhrase(at + 1, at + 2)
    return None


def _without_thing(page: Page, phrase: NounPhrase | None, verb: int) -> NounPhrase | None:
    """Return a phrase without the object that stands right before the verb: "dem | die Opposition | Betrug vorwirft"."""
    if phrase is None or phrase.last != verb or phrase.last - phrase.first < 2:
        return phrase
    last, before = page.document.tokens[verb - 1], page.document.tokens[verb - 2]
    named = page.mentions_in(Span(last.start, last.end))
    return phrase if named or not before.is_capital else NounPhrase(phrase.first, verb - 1)


def _may_be_subject(page: Page, clause: Clause, inside: NounPhrase) -> bool:
    """Whether a relative pronoun can be the subject beside a phrase that can be the object: "die | Russland | vorwirft"."""
    words, tokens = page.grammar.words, page.document.tokens
    nominative = (
        is_nominative(page, inside.first, clause.last) or tokens[inside.first].low in words.subject_pronouns
    )
    return tokens[after_coordinators(page, clause)].low in words.doubtful_relatives and not nominative


def _has_pronoun_behind(page: Page, clause: Clause) -> bool:
    """Whether a joined clause has a subject of its own: "und sagte er", not "und warf Weber Lügen vor"."""
    phrase = first_phrase(page, (clause.verb or clause.first) + 1, clause.last)
    alone = phrase is not None and phrase.last == phrase.first + 1
    return alone and phrase is not None and page.document.tokens[phrase.first].low in page.grammar.words.sexes


def _stands_behind(page: Page, verb: int, front: NounPhrase, behind: NounPhrase) -> bool:
    """Whether the object comes first: "Den Plan nannte Weber gut", where only the phrase behind can act."""
    tokens = page.document.tokens
    if _is_heard_outlet(page, front) and (can_act(page, behind) or is_somebody(page, behind)):
        return True
    if _is_heard_outlet(page, behind) or text_acts(page, verb, front):
        return False  # "Ein Insider sagte | der „Welt“ |, …"
    if behind.last - behind.first == 1 and tokens[behind.first].low == "er" and behind.first == verb + 1:
        return True  # "Gerhard Schröder riet | er | zu warten"
    if _is_full_name(page, front) or _is_but_one(page, verb, behind):
        return False
    if _disagrees(page, verb, front) and (can_act(page, behind) or is_somebody(page, behind)):
        return True
    between = range(verb + 1, behind.first)
    passed = page.grammar.words.object_pronouns | page.grammar.words.adverbs | page.grammar.words.particles
    if (
        any(tokens[at].low not in passed and at not in page.timed for at in between)
        or tokens[behind.first].low in _DEMONSTRATIVES
    ):
        return False
    low = tokens[behind.first].low
    if low in page.grammar.words.subject_pronouns and behind.last == behind.first + 1:
        return low not in page.grammar.words.doubtful_pronouns or not leads(page, front)
    doubtful = is_dative(page, behind) or (
        low in _INDEFINITE and not is_nominative(page, behind.first, behind.last)
    )
    named = (
        tokens[behind.first].low in _MASCULINE and is_somebody(page, behind) and not is_somebody(page, front)
    )
    acts = can_act(page, behind) or ((is_body(page, behind) or named) and not doubtful)
    return acts and not leads(page, front)


def _is_heard_outlet(page: Page, front: NounPhrase) -> bool:
    """Whether "der" before an outlet's name can be no nominative: "| Der „Welt“ | sagte Weber, …", not "Der „Spiegel“ sagte …"."""
    if page.document.tokens[front.first].low != "der":
        return False
    span = page.span(front.first, front.last)
    outlets = [item for item in page.mentions_in(span) if item.kind == "outlet"] if span is not None else []
    written = page.document.text[outlets[0].start : outlets[0].end].lower() if outlets else ""
    return bool(outlets) and not written.endswith(occasions("de").masculine_media)


def _is_but_one(page: Page, verb: int, behind: NounPhrase) -> bool:
    """Whether behind a verb of several stands one person alone, who cannot be its subject: "Die Jusos sprangen | Weber | bei"."""
    tokens = page.document.tokens
    several = tokens[verb].low.endswith("en") or tokens[verb].low == "sind"
    named = [item for item in page.mentions if item.start == tokens[behind.first].start]
    alone = tokens[min(behind.last, len(tokens) - 1)].low not in (*page.grammar.words.joining, ",")
    return several and alone and any(item.kind == "person" and item.how == "name" for item in named)


def _is_full_name(page: Page, phrase: NounPhrase) -> bool:
    """Whether a phrase is but two or three words with a capital that no dictionary knows: "Nursultan Nasarbayev"."""
    words = [page.document.tokens[at].text for at in range(phrase.first, phrase.last)]
    known = any(is_in_dictionary(word, page.document.language) for word in words)
    return (
        2 <= len(words) <= 3 and all(word[0].isupper() and word[-1].isalpha() for word in words) and not known
    )


def _disagrees(page: Page, verb: int, front: NounPhrase) -> bool:
    """Whether a phrase before the verb has another number than it: "Die Gläubigen | rief der Papst auf"."""
    tokens, words = page.document.tokens, page.grammar.words
    nouns = [
        at
        for at in range(front.first, front.last)
        if tokens[at].is_capital and tokens[at].low not in words.subject_determiners
    ]
    joined = any(
        tokens[at].low in words.joining or tokens[at].text == "," for at in range(front.first, front.last)
    )
    if not nouns or joined:
        return False
    head = nouns[0]
    while head + 1 < front.last and tokens[head + 1].is_capital:
        head += 1  # "Die Vereinten | Nationen"
    if page.mentions_in(Span(tokens[nouns[0]].start, tokens[head].end)):
        return False
    first = tokens[front.first].low
    several = tokens[verb].low.endswith("n") or tokens[verb].low == "sind"
    inflected = page.grammar.lemma(tokens[head]) != tokens[head].low
    if several:
        return first in ("das", "der", "ein", "eine") or (first == "die" and not inflected)
    return first == "die" and inflected


def _is_demonstrative(page: Page, phrase: NounPhrase) -> bool:
    return phrase.last - phrase.first == 1 and page.document.tokens[phrase.first].low in _DEMONSTRATIVES


def _after_opener(page: Page, clause: Clause) -> int:
    return min(after_coordinators(page, clause) + 1, clause.last - 1)


def _apposed(page: Page, clauses: tuple[Clause, ...], number: int) -> NounPhrase | None:
    """Return the subject that appositions or a relative clause part from its verb."""
    first = number
    while first and clauses[first - 1].kind in ("fragment", "relative", "infinitive"):
        first -= 1
    if first == number or clauses[first].kind != "fragment" or clauses[first].first in page.quoted:
        return None
    if page.document.tokens[clauses[first].first].low in page.grammar.words.opening_participles:
        return None
    last = next((at for at in range(first, number) if clauses[at].kind != "fragment"), number)
    return front_phrase(page, clauses[first].first, clauses[last - 1].last)


def _antecedent(page: Page, clauses: tuple[Clause, ...], number: int) -> NounPhrase | None:
    if not number:
        return None
    before = clauses[number - 1]
    if before.kind == "relative" and clauses[number].before == JOINED:
        return _antecedent(page, clauses, number - 1)  # "der X leitet | und der Y fordert"
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
