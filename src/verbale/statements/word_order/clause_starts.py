"""Where an English clause begins that a verb introduces, past times, hearers and places: "told Weber on Monday | that …"."""

from __future__ import annotations

from verbale.statements.page import Page
from verbale.statements.word_order import english
from verbale.statements.word_order.phrases import ends_phrase, is_adverb, mention_at, tokens_of
from verbale.statements.word_order.pieces import Piece
from verbale.statements.words import relays


def words_begin(page: Page, piece: Piece, at: int, told: bool) -> tuple[int, bool]:
    """Return the token where what was said begins behind the verb at `at`, and whether a "that" opens it.

    Passed over are times, adverbs, phrases with a preposition, and with `told` who it was said to.
    """
    place, passed = at + 1, not told
    while place < piece.last:
        behind = page.document.tokens[place + 1 : place + 2]
        if page.document.tokens[place].low in page.grammar.words.complementizers:
            return place, True
        if (
            place in page.timed
            or (is_adverb(page, place) and not any(map(page.grammar.is_finite, behind)))
            or page.document.tokens[place].low in ("out", "clear")
            or (page.document.tokens[place].low in ("late", "early") and english.is_time(page, place + 1))
        ):
            place += 1
        elif page.document.tokens[place].low in page.grammar.words.prepositions:
            following = behind[0].low if behind else ""
            if page.document.tokens[place].low == "without" and following.endswith("ing"):
                return piece.last, False  # "said | without telling when …"
            if following in ("what", "whom", "which", "how", "whoever"):
                return piece.last, False  # "protested against | what he called …"
            if _is_number(following) and place + 1 not in page.timed:
                return place, False  # "said | around 20 jets …"
            that = _that_behind_clause(page, piece, place)
            if that is not None:
                return that, True
            place = _end_of_phrase(page, place + 1, piece.last)
        elif not passed:
            passed, place = True, _end_of_phrase(page, place, piece.last)
        else:
            return place, False
    return place, False


def _that_behind_clause(page: Page, piece: Piece, at: int) -> int | None:
    """Return the "that" behind a clause which tells when it was said: "said | after Weber met Kurz | that the freeze might last"."""
    tokens, words = page.document.tokens, page.grammar.words
    if tokens[at].low not in ("after", "before", "as"):
        return None
    told = False
    for place in range(at + 1, piece.last - 1):
        if tokens[place].low == "that" and not told:
            return None  # "after the meeting that evening"
        if told and tokens[place].low == "that" and tokens[place - 1].low not in words.finite_verbs:
            return place
        told = told or page.grammar.is_finite(tokens[place])
    return None


def _is_number(low: str) -> bool:
    return low[:1].isdigit() or (
        low in ("half", "a", "two", "three", "four", "five", "six", "ten", "hundreds", "thousands", "dozens")
        and low != "a"
    )


def _end_of_phrase(page: Page, at: int, limit: int) -> int:
    """Return where a phrase ends that begins at `at`: before a determiner, another name, a pronoun, a preposition."""
    tokens, words = page.document.tokens, page.grammar.words
    end = at
    while end < limit and end not in page.quoted:
        mention = mention_at(page, end)
        starts = mention is not None and tokens_of(page, mention)[0] == end
        low = tokens[end].low
        opens = low in words.subject_determiners | words.subject_pronouns | words.prepositions or starts
        if end > at and (opens and tokens[end - 1].low not in words.subject_determiners):
            return end
        if end > at and (low in words.complementizers or end in page.timed or ends_phrase(page, end)):
            return end
        end = max(end + 1, tokens_of(page, mention)[1]) if mention is not None and starts else end + 1
        if mention is not None and starts and mention.how == "pronoun":
            return end
    return min(end, limit)


def _opens_in_quotes(page: Page, first: int, at: int) -> bool:
    """Whether a quotation begins with the verb at `at` and its adverbs, behind the subject: "said it “firmly | opposes”"."""
    while at - 1 in page.quoted and is_adverb(page, at - 1):
        at -= 1
    return at - 2 >= first and at - 2 not in page.quoted


def has_bare_clause(page: Page, first: int, last: int) -> bool:
    """Whether the words are a clause of their own without a "that": a verb stands behind its subject."""
    tokens, words = page.document.tokens, page.grammar.words
    for at in range(first, last):
        low = tokens[at].low
        if at in page.quoted and not _opens_in_quotes(page, first, at):
            continue
        if low in words.relatives | words.subordinators and at > first:
            return False
        if low.endswith("ing") and at > first and tokens[at - 1].low in relays("en").texts:
            return False  # "denied a report | saying the talks had failed"
        if low in words.coordinators and at + 1 < last and page.grammar.is_finite(tokens[at + 1]):
            return False  # "confirmed the call but gave no details"
        if page.grammar.is_finite(tokens[at]) and not is_adverb(page, at):
            if low.partition("'")[0] in words.subject_pronouns | {"there", "that"}:
                return True  # "says | he'll stay"
            return at > first and tokens[at - 1].low not in words.subject_determiners | words.prepositions
    return False
