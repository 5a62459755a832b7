"""English: "said", "had said" tell of speech, "to say", "the report", "was told" do not; the subject stands before it."""

from __future__ import annotations

from verbale.languages.nouns import NounPhrase
from verbale.records import Mention
from verbale.statements.page import Page
from verbale.statements.word_order.joining import are_helpers, are_joined, are_offices, name_at
from verbale.statements.word_order.participles import BE, reduced_clause, was_done
from verbale.statements.word_order.phrases import (
    ends_phrase,
    is_adverb,
    is_speaking_noun,
    mention_at,
    phrase_behind,
    tokens_of,
)
from verbale.statements.word_order.pieces import Piece
from verbale.statements.words import relays, speech_nouns

HAVE = frozenset({"has", "had", "have", "'ve", "having"})
_PERSONAL = frozenset({"he", "she", "it", "they", "we", "i", "you"})
_NOT = frozenset({"do", "does", "did", "not", "don't", "doesn't", "didn't"})
# Stand behind a subject of several: "Thailand and Cambodia each | accused".
_SHARING = frozenset({"each", "both", "all", "jointly"})
_PLURAL = frozenset({"they", "we", "i", "you", "who", "people", "police", "both", "others"})
_LONGEST_OFFICE = 2  # words before the last one of "senior military officials"
# Verbs whose past is their base form: "as Weber put it".
_SAME_IN_PAST = frozenset({"put", "set", "let", "hit", "read", "cast", "cut"})


def tells_of_speech(page: Page, piece: Piece, at: int) -> bool:
    """Whether a form of a verb of saying at `at` is its finite verb in the active voice, or an "-ing" that goes on."""
    tokens, words = page.document.tokens, page.grammar.words
    low, base = tokens[at].low, page.grammar.lemma(tokens[at])
    if _is_supposed(page, piece, at):
        return False
    if low.endswith("ing") and len(low) > len("bring"):
        opens = at == piece.first and piece.before == ","
        opens = opens or is_beside(page, piece, at)
        return opens or of_text(page, piece, at) or _with_somebody(page, piece, at) is not None
    going = at > piece.first and tokens[at - 1].text.islower() and tokens[at - 1].low.endswith("ing")
    if going and low == "questions":
        return False  # "referring | questions | to Weber"
    before = _before(page, piece, at)
    if before is None:
        return low != base or low in words.past_as_base or at > piece.first
    word = tokens[before].low
    if any(tokens[place].low == "never" for place in range(before + 1, at)):
        return False
    if word in words.unreal or word in BE:
        return low == base and (is_done(page, piece, at) or _does(page, piece, before))
    if at + 1 < len(tokens) and tokens[at + 1].low == "by":
        return False
    if word in words.coordinators and low != base and was_done(page, piece, before):
        return False
    has_helper = any(tokens[place].low in HAVE for place in range(before + 1, at))
    if not has_helper and (
        word in words.subject_determiners - words.subject_pronouns or word in words.prepositions
    ):
        return False
    if low == base and low not in words.past_as_base and not has_helper:
        plural = word.endswith("s") and not word.endswith(("'s", "’s", "ss"))
        several = word in _PLURAL or plural or _are_several(page, piece, before)
        return several or (word in words.coordinators and _is_past(low))
    return not (word.endswith(("'s", "’s")) and before not in page.timed)


def _is_supposed(page: Page, piece: Piece, at: int) -> bool:
    """Whether nobody has said it: "| If Kurz turned the plan down, …", "| As long as Kyiv denied it, …", "no talks | until Kurz agrees"."""
    tokens = page.document.tokens
    lows = [token.low for token in tokens[piece.first : min(piece.first + 3, at)]]
    if lows[:1] in (["if"], ["unless"], ["until"]) or lows in (["as", "long", "as"], ["so", "long", "as"]):
        return True
    subject = next((n for n in range(at - 1, piece.first, -1) if tokens[n].low in ("until", "unless")), None)
    verbs = range(at) if subject is None else range(subject + 1, at)
    return subject is not None and not any(page.grammar.is_finite(tokens[n]) for n in verbs)


def _does(page: Page, piece: Piece, at: int) -> bool:
    """Whether a "did" stresses that somebody spoke: "he did | say", no question, no "nor did he"."""
    tokens = page.document.tokens
    subject = at > piece.first and not ends_phrase(page, at - 1)
    return tokens[at].low in ("did", "does") and subject and tokens[piece.first].low != "what"


def of_text(page: Page, piece: Piece, at: int) -> bool:
    """Whether an "-ing" tells what a text says: "issued a statement | rejecting"."""
    tokens = page.document.tokens
    last = at - 1
    while last > piece.first and is_time(page, last):  # "issued a statement on Thursday | rejecting"
        last -= 1
    in_text = last > piece.first and tokens[last].low in relays("en").texts | relays("en").heard
    return in_text and tokens[at].low.endswith("ing")


def _with_somebody(page: Page, piece: Piece, at: int) -> int | None:
    """Return where a subject begins that a "with" leads: "…, with Weber | calling it a farce"."""
    tokens, start = page.document.tokens, piece.first + 1
    led = tokens[piece.first].low == "with" and piece.before == "," and start < at
    whole = led and not any(ends_phrase(page, place) for place in range(start, at))
    return start if whole else None


def is_beside(page: Page, piece: Piece, at: int) -> bool:
    """Whether an "-ing" stands behind a word such as "while": "…, while | conceding that", "before | offering a plane"."""
    tokens = page.document.tokens
    led = at > piece.first and tokens[at - 1].low in ("while", "before", "after")
    return led and tokens[at].low.endswith("ing")


def is_done(page: Page, piece: Piece, at: int) -> bool:
    """Whether the infinitive at `at` is what somebody did something for: "took to the stage to | thank"."""
    tokens = page.document.tokens
    first = piece.first + (not piece.before)
    doing = (tokens[place].low in relays("en").doing for place in range(first, at - 1))
    return at > piece.first and tokens[at - 1].low == "to" and any(doing)


def _are_several(page: Page, piece: Piece, last: int) -> bool:
    """Whether the phrase that ends with token `last` is of several: "Petro and Obrador | call", "officials in Kyiv | say"."""
    first, words = _start_of_phrase(page, piece, last), page.grammar.words
    lows = [token.low for token in page.document.tokens[first : last + 1]] if first is not None else []
    head = next((at for at, low in enumerate(lows) if low in words.prepositions), 0)
    plural = head > 0 and (lows[head - 1].endswith("s") or lows[head - 1] in _PLURAL)
    return plural or any(low in words.joining for low in lows)


def _is_past(low: str) -> bool:
    return low.endswith("ed")


def _before(page: Page, piece: Piece, at: int) -> int | None:
    """Return the word before a verb, its adverbs, its "had" and the time between them."""
    tokens = page.document.tokens
    place = at - 1
    while place >= piece.first and (
        is_adverb(page, place)
        or tokens[place].low in HAVE
        or is_time(page, place)
        or (tokens[place].low in _SHARING and place > piece.first and not ends_phrase(page, place - 1))
    ):
        place -= 1
    return place if place >= piece.first else None


def _charged(page: Page, piece: Piece, last: int) -> int | None:
    """Return where a name begins that a noun of saying stands before without a mark: "a charge | Islamabad denied"."""
    mention, nouns = mention_at(page, last), speech_nouns("en")
    first = tokens_of(page, mention)[0] if mention is not None else 0
    if mention is None or mention.kind == "person" or first <= piece.first or nouns is None:
        return None
    return first if page.document.tokens[first - 1].low in nouns.nouns else None


def is_time(page: Page, at: int) -> bool:
    """Whether a word is of a time, or the preposition before one."""
    tokens = page.document.tokens
    is_preposition = at < len(tokens) and tokens[at].low in page.grammar.words.prepositions
    return at in page.timed or (is_preposition and at + 1 in page.timed)


def subject_before(page: Page, piece: Piece, at: int) -> NounPhrase | None:
    """Return the phrase that ends before the verb at `at`: "On Monday a spokesman for the ministry | said"."""
    last, described = _before(page, piece, at), _described(page, piece, at)
    if last is None or described is not None:
        return described
    led = (
        _with_somebody(page, piece, at)
        if page.document.tokens[min(at, piece.last - 1)].low.endswith("ing")
        else None
    )
    if led is not None:
        return NounPhrase(led, at)
    while last > piece.first and page.document.tokens[last].low in _NOT:  # "does not | expect"
        last -= 1
    first = _charged(page, piece, last)
    if first is None:
        alone = page.document.tokens[last].low in _PERSONAL
        first = last if alone else _start_of_phrase(page, piece, last)
    return NounPhrase(first, last + 1) if first is not None else None


def _described(page: Page, piece: Piece, at: int) -> NounPhrase | None:
    """Return the subject that a relative clause without a comma parts from its verb: "The mission that monitors the border | said"."""
    tokens = page.document.tokens
    reduced = reduced_clause(page, piece, at)
    if reduced is not None:
        first = _start_of_phrase(page, piece, reduced - 1)
        return NounPhrase(first, reduced) if first is not None else None
    opener = next((n for n in range(piece.first + 1, at) if tokens[n].low in ("who", "that", "which")), None)
    if opener is None or opener + 1 >= at or tokens[opener - 1].low in page.grammar.words.prepositions:
        return None
    told = page.grammar.is_finite(tokens[opener + 1]) or tokens[opener + 1].low.endswith("s")
    if not told or any(page.grammar.is_finite(tokens[n]) for n in range(piece.first, opener)):
        return None
    first = _start_of_phrase(page, piece, opener - 1)
    return NounPhrase(first, opener) if first is not None else None


def subject_behind(page: Page, piece: Piece, at: int) -> NounPhrase | None:
    """Return the phrase behind a verb that stands before its subject: "…, said a spokesman"."""
    phrase = phrase_behind(page, at + 1, piece.last)
    if phrase is None:
        return None
    tokens = page.document.tokens
    named = any(
        is_speaking_noun(page, place) or tokens[place].is_capital or mention_at(page, place) is not None
        for place in range(phrase.first, phrase.last)
    )
    ends = phrase.last == piece.last and tokens[phrase.last - 1].low in _bodies()
    return phrase if named or ends else None


def _bodies() -> frozenset[str]:
    """Return the nouns for what speaks and is nobody: "…, says report"."""
    return relays("en").sources | relays("en").texts


def _start_of_phrase(page: Page, piece: Piece, last: int) -> int | None:
    """Return where the noun phrase begins that ends with token `last`."""
    tokens, words = page.document.tokens, page.grammar.words
    at, head = last + 1, last
    while at > piece.first:
        mention = mention_at(page, at - 1)
        if mention is not None and at - 1 != last and _is_other(page, mention, at):
            break
        if mention is not None:
            at = max(piece.first, min(at - 1, tokens_of(page, mention)[0]))
            continue
        low = tokens[at - 1].low
        if low in relays("en").like and at - 1 == piece.first:
            return at  # "…, as Weber put it"
        if low in words.prepositions:
            attached = low in words.attaching and at - 2 >= piece.first and not ends_phrase(page, at - 2)
            if (
                not attached
                or tokens[at - 2].low in words.prepositions | words.coordinators
                or is_time(page, at - 2)
            ):
                return _subject_or(page, piece, at, head, at - 1 == piece.first)
            at, head = at - 1, at - 2
        elif low in words.coordinators:
            named = name_at(page, at) is not None or tokens[at].low.endswith(("'s", "’s"))
            before = mention_at(page, at - 2) is not None or (named and tokens[at - 2].is_capital)
            offices = are_offices(page, at - 2) and (are_offices(page, last) or are_offices(page, head))
            offices = offices and head - at <= _LONGEST_OFFICE
            helpers = are_helpers(page, piece, at)
            if low not in words.joining or not ((before and named) or offices or helpers):
                break
            at -= 1
        elif ends_phrase(page, at - 1) or is_adverb(page, at - 1):
            break
        else:
            at -= 1
            if (
                low in words.subject_determiners
                and not _attached_before(page, piece, at)
                and not are_helpers(page, piece, at)
                and not are_joined(page, piece, at)
            ):
                break
    if at > last:
        return None
    return _subject_or(page, piece, at, head, at > piece.first and tokens[at - 1].low in words.prepositions)


def _subject_or(page: Page, piece: Piece, at: int, head: int, opened: bool) -> int | None:
    """Return where the subject begins behind a phrase that opens the clause, or behind an "after" that does."""
    found = _behind_opening(page, at, head, opened)
    clause = at > piece.first and page.document.tokens[at - 1].low in page.grammar.words.subordinators
    return at if found is None and clause else found


def _attached_before(page: Page, piece: Piece, at: int) -> bool:
    """Whether a preposition before `at` attaches the phrase to another noun of the piece."""
    words, tokens = page.grammar.words, page.document.tokens
    return at - 2 >= piece.first and tokens[at - 1].low in words.attaching


def _is_other(page: Page, mention: Mention, at: int) -> bool:
    """Whether a name ends right where another one begins: "in Moscow | Putin said"."""
    following = mention_at(page, at)
    return following is not None and following.kind == "person" and tokens_of(page, following)[0] == at


def _behind_opening(page: Page, first: int, head: int, opened: bool) -> int | None:
    """Return where the subject begins behind a phrase that opens the clause: "At a conference | Trump said"."""
    if not opened:
        return first
    for at in range(first + 1, head + 1):
        mention = mention_at(page, at)
        starts = mention is not None and tokens_of(page, mention)[0] == at
        if starts or page.document.tokens[at].low in page.grammar.words.subject_pronouns | {"the"}:
            return at
    return None
