"""Which words are the message of a cue that stands behind them or among them: "„Nein“, sagte Weber, und Kurz nickte" has "„Nein“"."""

from __future__ import annotations

from verbale.languages.clauses import JOINED, Clause
from verbale.records import Span
from verbale.statements.coordination import contrasts
from verbale.statements.messages import begins_anew, is_subjunctive, joined, tells_itself
from verbale.statements.page import Page
from verbale.statements.parentheses import hands_on


def surrounding(page: Page, clauses: tuple[Clause, ...], number: int) -> tuple[Span, ...]:
    """Return all words of the sentence but those of clause `number` and what explains its speaker."""
    last = number + 1
    while last < len(clauses) and _explains_speaker(page, clauses, last):
        if _completes(page, clauses, number, last):
            break
        last += 1
    colons = [at for at in range(1, number) if _parts(page, clauses, at, number) or _turns(page, clauses, at)]
    colons += [at for at in range(1, number) if _is_told_apart(page, clauses, at)]
    before = joined(page, clauses[colons[-1] if colons else 0 : number])
    rest = clauses[last] if before and last < len(clauses) else None
    if rest is not None and rest.before == ";" and any(tells_itself(page, one) for one in clauses[last:]):
        return before  # "„Ja“, sagte Weber; | „wirklich?“, rief Kurz"
    if rest is not None and (rest.before == ":" or _tells_when(page, before, rest)):
        return before  # what a colon leads to is said apart
    if rest is not None and (
        _is_told_beside(page, before, clauses[:number], rest) or _is_manner(page, before, clauses[last:])
    ):
        return before
    end = len(clauses)
    while end > last and hands_on(page, clauses[end - 1]):
        end -= 1
    return before + joined(page, clauses[last:end])


def _tells_when(page: Page, said: tuple[Span, ...], clause: Clause) -> bool:
    """Whether a clause behind the words tells when they were said: "„Wir bleiben“, sagte Weber, | nachdem Kurz das bestritten hatte"."""
    quoted = any(quote.end == said[-1].end for quote in page.document.quotations)
    own = clause.first not in page.quoted and clause.kind == "subordinate"
    return own and (quoted or tells_itself(page, clause))


def _is_manner(page: Page, said: tuple[Span, ...], rest: tuple[Clause, ...]) -> bool:
    """Whether what follows a quotation and its speaker only tells how it was said: "„Nein“, sagte Weber, | an Kurz gewandt"."""
    quoted = any(quote.end == said[-1].end for quote in page.document.quotations)
    own = not any(at in page.quoted for at in range(rest[0].first, rest[-1].last))
    return quoted and own and rest[0].kind == "fragment"


def _is_told_beside(page: Page, said: tuple[Span, ...], before: tuple[Clause, ...], clause: Clause) -> bool:
    """Whether a main clause behind the cue is the writer's own: "„Nein“, sagte Weber, | und Kurz nickte", "Er komme, sagte er; | Kurz nickte"."""
    quoted = any(quote.end == said[-1].end for quote in page.document.quotations)
    parted = (
        begins_anew(page, clause)
        or clause.before in (";", JOINED)
        or (quoted and clause.opens_with_verb)
        or contrasts(page, clause)
    )
    if clause.kind != "main" or not parted or clause.first in page.quoted or is_subjunctive(page, clause):
        return False
    return quoted or any(is_subjunctive(page, one) for one in before if one.kind == "main")


def _explains_speaker(page: Page, clauses: tuple[Clause, ...], at: int) -> bool:
    """Whether the clause is an apposition or a relative clause to a speaker named before."""
    clause = clauses[at]
    if clause.kind == "relative":
        if clauses[at - 1].kind == "complement":  # "Wie ein Beamter sagte, | der ungenannt blieb |, ist …"
            return (
                at + 1 < len(clauses) and clauses[at + 1].kind == "main" and clauses[at + 1].opens_with_verb
            )
        return not _waits(page, clauses, at)
    if clause.kind != "fragment" or clauses[at - 1].kind == "complement":
        return False
    if any(place in page.quoted for place in range(clause.first, min(clause.first + 1, clause.last))):
        return False
    words, first = page.grammar.words, page.document.tokens[clause.first]
    apposed = at > 1 and clauses[at - 1].kind == "fragment" and at == len(clauses) - 1
    if apposed and first.low in words.prepositions and _explains_speaker(page, clauses, at - 1):
        return True  # "sagte der Gesandte, Karl Weber, | bei einem Treffen in Rom"
    return (
        clause.first not in page.timed
        and first.low not in words.prepositions
        and first.low not in words.adverbs
    )


def _completes(page: Page, clauses: tuple[Clause, ...], number: int, at: int) -> bool:
    """Whether a piece behind the cue ends words that stop with their verb: "Der Plan ist, so der Minister, | falsch |"."""
    before = clauses[number - 1] if number else None
    if before is None or before.kind != "main" or before.verb is None or clauses[at].kind != "fragment":
        return False
    tokens, words = page.document.tokens, page.grammar.words
    if any(tokens[place].is_word for place in range(before.verb + 1, before.last)) or before.opens_with_verb:
        return False
    first = tokens[clauses[at].first]
    named = first.is_capital or first.low in words.subject_determiners
    more = any(one.kind == "fragment" for one in clauses[at + 1 : at + 2])
    return not (named and more)


def _parts(page: Page, clauses: tuple[Clause, ...], at: int, number: int) -> bool:
    """Whether a colon parts the writer's own words from those said, not a list of what they tell: "Die Stadt gibt Geld: | zwei Millionen |, sagte Weber"."""
    if clauses[at].before != ":":
        return False
    told = [one for one in clauses[:at] if one.kind == "main" and not tells_itself(page, one)]
    listed = all(one.verb is None for one in clauses[at:number]) and clauses[at].first not in page.quoted
    return not told or not (listed or is_subjunctive(page, told[-1]))


def _turns(page: Page, clauses: tuple[Clause, ...], at: int) -> bool:
    """Whether behind a semicolon words said follow what the writer told: "Weber zögerte; | es sei spät |, sagte er"."""
    behind_mark = (
        clauses[at].before == ";" and clauses[at].kind == "main" and is_subjunctive(page, clauses[at])
    )
    return behind_mark and clauses[0].kind == "main" and not is_subjunctive(page, clauses[0])


def _is_told_apart(page: Page, clauses: tuple[Clause, ...], at: int) -> bool:
    """Whether before a semicolon somebody else's words are told with their speaker: "„Ja“, sagte Weber; | „wirklich?“, rief Kurz"."""
    return clauses[at].before == ";" and any(tells_itself(page, one) for one in clauses[:at])


def _waits(page: Page, clauses: tuple[Clause, ...], at: int) -> bool:
    """Whether the words before a cue end with an auxiliary that waits for its verb: "Er werde, versprach Weber, | die Stadt nicht verlassen"."""
    if at < 2:
        return False
    before = clauses[at - 2]
    auxiliary = (
        before.verb is not None
        and page.grammar.lemma(page.document.tokens[before.verb]) in page.grammar.words.auxiliaries
    )
    return auxiliary and before.kind == "main" and before.verb == before.last - 1
