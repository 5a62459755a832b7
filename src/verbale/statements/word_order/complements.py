"""Where the words said begin behind an English verb: "said on Monday | that …", "argued | the plan was dead"."""

from __future__ import annotations

from verbale.statements.page import Page
from verbale.statements.word_order.apposed import leads
from verbale.statements.word_order.clause_starts import has_bare_clause, words_begin
from verbale.statements.word_order.cues import entry_of
from verbale.statements.word_order.phrases import is_adverb, names_hearer
from verbale.statements.word_order.pieces import Piece
from verbale.statements.word_order.sharing import OrderedCue

_LONGEST_ASIDE = 8  # tokens between a subject and its verb: "the offensive, | now in its third week, | had"


def english_start(page: Page, pieces: tuple[Piece, ...], cue: OrderedCue) -> tuple[int | None, bool]:
    """Return where the words said begin in the piece of an English verb, and whether that is all there is to tell."""
    piece, tokens = pieces[cue.number], page.document.tokens
    start, opened = words_begin(page, piece, cue.last - 1, cue.verb.told)
    if cue.verb.told and not opened and _is_verb(page, start, piece.last):
        start = words_begin(page, piece, cue.last - 1, told=False)[
            0
        ]  # "warned | the talks would fail": no hearer
    if not opened and passed_infinitive(page, piece, cue):
        return None, True
    within = start < piece.last
    if within and tokens[start].low == "if" and cue.verb.act == "ask":
        return start, True
    if (
        opened
        and tokens[start].low in ("when", "where")
        and cue.begins
        and _is_quoted(page, pieces[cue.begins - 1])
    ):
        return None, False  # "…," he said when he arrived
    if within and _parted_clause(page, pieces, cue.number, start):
        return start, True
    if opened or _opens_quotation(page, start) or (within and has_bare_clause(page, start, piece.last)):
        return start, True
    if (
        within
        and "*" not in cue.verb.object
        and not cue.verb.told
        and _runs_into_quotation(page, start, piece.last)
    ):
        return start, True
    return None, within and _is_object(page, start)


def _is_verb(page: Page, at: int, last: int) -> bool:
    return at < last and page.grammar.is_finite(page.document.tokens[at]) and at not in page.quoted


def quoted_next(page: Page, pieces: tuple[Piece, ...], cue: OrderedCue) -> bool:
    """Whether a comma alone parts a cue from the words in quotation marks: 'The judge said, | "You are free."'."""
    if cue.number + 1 >= len(pieces) or cue.inverted:
        return False
    following = pieces[cue.number + 1]
    opens = following.before == "," and _opens_quotation(page, following.first)
    return opens and (not cue.begins or leads(page, pieces[cue.begins - 1]))


def _is_quoted(page: Page, piece: Piece) -> bool:
    return piece.last - 1 in page.quoted


def _parted_clause(page: Page, pieces: tuple[Piece, ...], number: int, start: int) -> bool:
    """Whether a clause begins at `start` whose subject an apposition parts from its verb: "said the leader, | Weber, | was ill"."""
    tokens = page.document.tokens
    if number + 2 >= len(pieces) or pieces[number + 1].before != "," or pieces[number + 2].before != ",":
        return False
    aside, verb = pieces[number + 1], pieces[number + 2].first
    first = _relative_in(page, start, pieces[number].last)
    verbs = page.grammar.words.finite_verbs
    told = any(page.grammar.is_finite(tokens[at]) for at in range(start, first))
    told = told or any(tokens[at].low in verbs for at in range(aside.first, aside.last))
    subject = tokens[start].low in page.grammar.words.subject_determiners or tokens[start].is_capital
    finite = tokens[verb].low in page.grammar.words.finite_verbs and entry_of(page, verb) is None
    return subject and not told and finite and aside.last - aside.first <= _LONGEST_ASIDE


def _relative_in(page: Page, first: int, last: int) -> int:
    """Return where a relative clause begins that describes the subject, else `last`: "the strike | that killed Weber, …"."""
    tokens, relatives = page.document.tokens, ("who", "which", "that")
    return next((at for at in range(first + 1, last) if tokens[at].low in relatives), last)


def _opens_quotation(page: Page, at: int) -> bool:
    """Whether a quotation with a verb opens at a token: 'said "nobody is leaving"'."""
    tokens = page.document.tokens
    quote = page.document.quotation_at(tokens[at].start) if at < len(tokens) else None
    if quote is None or quote.start != tokens[at].start:
        return False
    last = page.document.token_at(quote.end - 1)
    return any(page.grammar.is_finite(tokens[place]) for place in range(at + 1, last))


def _runs_into_quotation(page: Page, start: int, last: int) -> bool:
    """Whether a subject stands before words in quotation marks that go on from it: 'said ministers | "respectfully disagree"'."""
    tokens, words = page.document.tokens, page.grammar.words
    at = next((place for place in range(start, last) if place in page.quoted), last)
    goes_on = at + 2 < last and tokens[at + 1].text.islower() and at > start
    subject = tokens[start].low not in words.prepositions and all(
        tokens[place].is_word for place in range(start, at)
    )
    return goes_on and subject and tokens[at - 1].low not in words.prepositions | words.subject_determiners


def passed_infinitive(page: Page, piece: Piece, cue: OrderedCue) -> bool:
    """Whether a "to" stands right behind the verb, times and adverbs aside: "threatened on Monday to leave"."""
    tokens, words = page.document.tokens, page.grammar.words
    for at in range(cue.last, piece.last):
        timed = at in page.timed or (tokens[at].low in words.prepositions and at + 1 in page.timed)
        if not timed and not is_adverb(page, at):
            return tokens[at].low in words.infinitive_marks and not names_hearer(page, at + 1)
    return False


def _is_object(page: Page, at: int) -> bool:
    token = page.document.tokens[at]
    return token.is_word and at not in page.timed and token.low not in page.grammar.words.prepositions
