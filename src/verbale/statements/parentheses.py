"""Clauses that stand behind or inside the words they introduce: "…, sagte Weber, …"."""

from __future__ import annotations

from verbale.languages.clauses import Clause
from verbale.statements.coordination import contrasts, is_listed
from verbale.statements.page import Page
from verbale.statements.words import relays, speech_nouns, speech_verbs

DEMONSTRATIVES = frozenset({"das", "dies"})


def is_parenthesis(page: Page, clauses: tuple[Clause, ...], number: int) -> bool:
    """Whether clause `number` stands behind or inside the words it introduces: "…, sagte er, …"."""
    clause = clauses[number]
    if clause.verb is None or clause.kind not in ("main", "infinitive"):
        return False
    if not number:
        return _only_quoted(page, clause.first, clause.verb)
    if not _opens_parenthesis(page, clause) or contrasts(page, clause) or is_listed(page, clauses, number):
        return False
    before, after = clauses[_behind_semicolon(page, clauses, number) : number], clauses[number + 1 :]
    if all(hands_on(page, item) for item in before):
        return False  # "Wie die Agentur meldete, | sagte er, …"
    resumed = (
        before[-1].kind == "main" and before[-1].opens_with_verb
    )  # "Die Behauptung, er lüge, | sei Unsinn |, sagte er"
    if is_object_with_words(page, before) and not resumed:
        return False
    if (
        before[0].opens_with_verb
        and before[0].kind == "main"
        and page.document.tokens[before[0].first].is_capital
    ):
        return False  # "Sollte er gehen, drohte Weber …" opens with a condition
    if any(item.kind == "main" for item in before) or is_whole_quotation(page, before[-1]):
        return True
    if clause.opens_with_verb and ends_in_quoted_verb(page, before[-1]):
        return True
    if all(item.kind == "fragment" for item in before) and _pronoun_speaks(page, clause):
        return not all(at in page.timed for at in range(before[0].first, before[-1].last))
    if before[0].kind == "complement":
        return not any(item.kind == "complement" for item in after)
    if after and after[0].opens_with_verb:
        return True
    has_subject = any(page.document.tokens[at].is_capital for at in range(clause.first + 1, clause.last))
    opened = any(item.kind == "infinitive" or _is_said_condition(page, item) for item in before)
    return opened and has_subject and not after


def ends_in_quoted_verb(page: Page, clause: Clause) -> bool:
    """Whether the verb of words said stands in the quotation that ends them: "Der Plan | „kommt zu spät“ |, sagte Weber"."""
    tokens = page.document.tokens
    last = clause.last - (tokens[clause.last - 1].text == ".")
    quote = page.document.quotation_at(tokens[last - 1].start)
    if clause.kind != "fragment" or clause.first in page.quoted or quote is None:
        return False
    return quote.end == tokens[last - 1].end and page.begins_with_verb(quote)


def _behind_semicolon(page: Page, clauses: tuple[Clause, ...], number: int) -> int:
    """Return where a subject that an apposition parts from its verb begins behind a semicolon: "Kurz zögert; | Weber, der Kanzler, | hält das für falsch"; else 0."""
    start = next((at for at in range(number - 1, 0, -1) if clauses[at].before == ";"), 0)
    tokens, first = page.document.tokens, clauses[start].first
    apposed = number - start > 1 and all(item.kind == "fragment" for item in clauses[start:number])
    return start if apposed and first not in page.quoted and tokens[first].is_capital else 0


def _is_said_condition(page: Page, clause: Clause) -> bool:
    """Whether a subordinate clause can be words said: "Weil es nötig | sei |, sagte Weber", not "Als er | kam |, widersprach Weber"."""
    if clause.kind != "subordinate" or clause.verb is None:
        return False
    return page.grammar.is_subjunctive(page.document.tokens[clause.verb])


def hands_on(page: Page, clause: Clause) -> bool:
    """Whether a clause names who hands on what is said: "…, wie die Agentur meldete"."""
    if clause.kind != "complement" or clause.verb is None or page.document.language != "de":
        return False
    verb = page.document.tokens[clause.verb]
    likes = page.document.tokens[clause.first].low in relays(page.document.language).like
    told = page.grammar.lemma(verb) in speech_verbs(page.document.language)
    return likes and told and not page.grammar.is_subjunctive(verb)


def _pronoun_speaks(page: Page, clause: Clause) -> bool:
    """Whether a pronoun right behind the verb is its subject: ", behauptet | er"."""
    at = clause.first + 1
    return clause.opens_with_verb and at < clause.last and page.document.tokens[at].low in ("er", "sie")


def is_object_with_words(page: Page, before: tuple[Clause, ...]) -> bool:
    """Whether what stands before the verb is its object with the words of it: "Den Vorwurf, er lüge, | wies Weber zurück"."""
    nouns = speech_nouns(page.document.language)
    if len(before) < 2 or nouns is None:
        return False
    first = before[0]
    if first.kind != "fragment" or first.first in page.quoted:
        return False
    last = page.document.tokens[first.last - 1]
    opener = page.document.tokens[first.first].low
    determined = opener in page.grammar.words.object_determiners | page.grammar.words.subject_determiners
    return determined and last.is_capital and page.grammar.lemma(last) in nouns.nouns


def _opens_parenthesis(page: Page, clause: Clause) -> bool:
    """Whether the clause begins with its verb, or with a word that stands for what was said: "so sagte X"."""
    if clause.opens_with_verb:
        return True
    words = relays(page.document.language)
    return (
        clause.verb == clause.first + 1
        and page.document.tokens[clause.first].low in words.so | DEMONSTRATIVES
    )


def is_whole_quotation(page: Page, clause: Clause) -> bool:
    """Whether a clause is nothing but words in quotation marks; a single one only where it ends a longer quotation."""
    if not _only_quoted(page, clause.first, clause.last):
        return False
    if clause.last - clause.first > 2:
        return True
    tokens = page.document.tokens
    quote = page.document.quotation_at(tokens[clause.first].start)
    return (
        quote is not None
        and quote.start < tokens[clause.first].start
        and quote.end == tokens[clause.last - 1].end
    )


def _only_quoted(page: Page, first: int, last: int) -> bool:
    return first < last and all(
        at in page.quoted or not page.document.tokens[at].is_word for at in range(first, last)
    )
