"""The separate part of a verb: "kam … zusammen", "rief … an", and parts that make another verb of it: "kam davon"."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache

from verbale.contacts.scopes import Scope
from verbale.contacts.words import VerbEntry, contact_words, pattern_of
from verbale.languages import Document, Token
from verbale.languages.grammar import grammar_of
from verbale.times import forms_past

# Parts that give a verb of contact another sense: "traf eine Entscheidung ein", "kam davon", "sprach sich aus".
_OTHER_PARTICLES = frozenset(
    {
        "auf",
        "aus",
        "um",
        "vor",
        "nach",
        "ab",
        "durch",
        "nieder",
        "entgegen",
        "hervor",
        "über",
        "heraus",
        "weiter",
        "vorbei",
        "los",
        "zuvor",
        "zu",
        "bei",
        "frei",
        "zustande",
    }
)


def _piece_end(scope: Scope, at: int) -> int:
    return next(piece.last for piece in scope.pieces if piece.first <= at < piece.last)


def has_other_particle(document: Document, at: int, scope: Scope, entry: VerbEntry) -> bool:
    """Whether a part at the end of its piece gives the verb at `at` another sense."""
    last = _last_word(document, at, scope)
    low = document.tokens[last].low if last is not None and last > at else ""
    goes_on = low == "weiter" and (entry.frame == "travel" or entry.mode == "talks")
    return low in _OTHER_PARTICLES and not goes_on


def _last_word(document: Document, at: int, scope: Scope) -> int | None:
    end = _piece_end(scope, at)
    return next((place for place in range(end - 1, at, -1) if document.tokens[place].is_word), None)


def particle_at(document: Document, at: int, scope: Scope, particle: str) -> int | None:
    """Return the place of a verb's part at the end of its piece, or of a later one; "willkommen hieß" has it before the verb."""
    if at in scope.numbers and at - 1 in scope.numbers and document.tokens[at - 1].low == particle:
        return at - 1 if _last_word(document, at - 1, scope) == at else None
    for piece in scope.pieces:
        if piece.last <= at:
            continue
        words = [
            place for place in range(max(at + 1, piece.first), piece.last) if document.tokens[place].is_word
        ]
        if words and document.tokens[words[-1]].low == particle:
            return words[-1]
        for place in words:
            following = document.tokens[place + 1] if place + 1 < len(document.tokens) else None
            if document.tokens[place].low == particle and following and following.low in {"und", "um", "als"}:
                return place
    return None


def is_verb_here(document: Document, at: int, dated: Collection[int]) -> bool:
    """Whether a word that is noun or verb is the verb: "to visit", "they call", "will also visit", not "the visit", "her Sunday call"; `dated` are the tokens of times."""
    before = document.tokens[at - 1] if at else None
    if document.language != "en" or before is None or not before.is_word or _is_owned(document, at):
        return False
    words, lead = grammar_of("en").words, _before_adverbs(document, at)
    if lead is not None and lead.low in words.unreal | words.subject_pronouns:
        return True
    if lead is not None and lead.is_capital and at + 1 < len(document.tokens):
        return document.tokens[at + 1].is_capital  # "Weber also visits Rome"
    if at - 1 in dated and at > 1:  # "Weber on Sunday visits", "Weber's surprise Sunday visit"
        noun = document.tokens[at].low.endswith("ing")  # "their May 2010 meeting"
        lead_in = next((n for n in range(at - 2, 0, -1) if n not in dated), 0) if noun else at - 2
        leading = document.tokens[lead_in]
        before = leading if leading.is_word and leading.low not in words.prepositions else before
    return (
        before.low in words.infinitive_marks | words.auxiliaries | words.subject_pronouns
        or before.low in {"will", "would", "not"}
        or (
            before.is_capital
            and not document.tokens[at].low.endswith("ing")  # "the Council of Ministers meeting"
            and before.low not in words.subject_determiners
            and not before.low.endswith(("'s", "’s"))
        )
    )


def _before_adverbs(document: Document, at: int) -> Token | None:
    """Return the token before the English adverbs that stand right before `at`: "| Weber | also visits"; None without any."""
    adverbs, lead = grammar_of("en").words.adverbs, at - 1
    while lead and (document.tokens[lead].low in adverbs or document.tokens[lead].low.endswith("ly")):
        lead -= 1
    return document.tokens[lead] if lead < at - 1 else None


def is_participle_here(document: Document, at: int, dated: Collection[int]) -> bool:
    """Whether an English word in "-ing" is the verb of somebody: "after meeting Weber", ", meeting his host", not "the meeting Monday"."""
    token, words = document.tokens[at], grammar_of("en").words
    if document.language != "en" or not token.low.endswith("ing") or at + 1 >= len(document.tokens):
        return False
    following, before = document.tokens[at + 1], document.tokens[at - 1] if at else None
    met = following.is_capital or following.low in words.object_pronouns | words.possessives | {"the", "a"}
    opens = before is None or before.text == "," or document.sentence_at(token.start).first == at
    led = before is not None and before.low in words.subordinators | words.auxiliaries | _LEADS
    return met and at - 1 not in dated and at + 1 not in dated and following.is_word and (opens or led)


_NAMES = 3  # words of a name or day, or adjectives, before a noun of a journey
_OWNER = ("'s", "’s")
# English nouns of a journey, of which a place may stand right before.
JOURNEYS = frozenset({"visit", "trip", "tour", "journey", "stopover"})
# Stand before a participle: "without meeting Weber".
_LEADS = frozenset({"after", "before", "while", "without", "by", "upon", "since", "of"})
# Determiners that may be a subject too: "the two met", "both spoke".
_ALONE = frozenset(
    {"two", "three", "four", "five", "six", "both", "all", "each", "others", "many", "several"}
)


def is_noun_here(document: Document, at: int) -> bool:
    """Whether an English word stands where no verb can: "by phone", "the visit", not "after phoning Weber", "the two met"."""
    if document.language != "en" or at == 0:
        return False
    grammar, token, before = grammar_of("en"), document.tokens[at], document.tokens[at - 1].low
    if before in _ALONE and not token.low.endswith("s") and grammar.is_finite(token):
        return False
    if before in grammar.words.prepositions - grammar.words.infinitive_marks:
        return not token.low.endswith("ing")
    return _is_owned(document, at) or before in grammar.words.subject_determiners


def _is_owned(document: Document, at: int) -> bool:
    """Whether a name or a day parts an English noun from whose it is: "Weber's Sunday visit", "his three-day Ankara visit", "the Weber-Rossi call"; not "his son Hunter visits"."""
    tokens = document.tokens
    if tokens[at].low in forms_past("en") or tokens[at].low.endswith("ed"):
        return False  # "Oman's Weber | met Rossi"
    owner = tokens[at - 2].low if at > 1 and tokens[at - 1].is_capital else ""
    pair = "-" in tokens[at - 1].text and owner in grammar_of("en").words.definite | {"a"}
    return pair or owner.endswith(_OWNER) or _has_place_before(document, at)


def _has_place_before(document: Document, at: int) -> bool:
    """Whether a name stands between a noun of a journey and its article, owner or adjectives."""
    words, tokens = grammar_of("en").words, document.tokens
    begin = at
    while begin > 1 and tokens[begin - 1].is_capital and at - begin < _NAMES:
        begin -= 1
    if begin == at or tokens[at].low not in JOURNEYS:
        return False
    if any(token.low.endswith(_OWNER) for token in tokens[begin : at - 1]):
        return True  # "praised | Weber's Oval Office visit"
    for before in reversed(tokens[max(0, begin - _NAMES) : begin]):
        if before.low in words.possessives | words.definite | {"a", "an"} or before.low.endswith(_OWNER):
            return True
        day = before.text.isdigit()  # "his May 6 Washington visit"
        closed = before.is_capital or before.low in words.prepositions | words.coordinators
        if not day and (closed or not before.is_word):
            return False
    return False


def stands_with(document: Document, scope: Scope, entry: VerbEntry) -> bool:
    """Whether the clause has what the verb needs beside it, and nothing that rules its sense out."""
    if not stands_near(document, scope.first, entry.near):
        return False
    if not entry.beside and not entry.without:
        return True
    words = f" {' '.join(document.tokens[at].low for at in scope.tokens())} ".replace(" as well as ", " and ")
    here = [word for word in entry.beside if _stands_in(word, words)]
    needed = not entry.beside or any(_leads_to_place(document, scope, word) for word in here)
    return needed and not _ruling_out(entry.without).search(words)


def _stands_in(word: str, words: str) -> bool:
    """Whether words stand in a clause; `*` is any one word of it."""
    return pattern_of((word,)).search(words) is not None if "*" in word else f" {word} " in words


def stands_near(document: Document, at: int, words: tuple[str, ...]) -> bool:
    """Whether one of the words stands in the sentence of the token, or one beside it in its paragraph; true where there are no words."""
    if not words:
        return True
    pattern, here = pattern_of(words), document.sentence_at(document.tokens[at].start)
    near = document.sentences[max(0, here.index - 1) : here.index + 2]
    told = (one for one in near if one.paragraph == here.paragraph)
    return any(pattern.fullmatch(token.low) for one in told for token in document.tokens_of(one))


@cache
def _ruling_out(words: frozenset[str]) -> re.Pattern[str]:
    """Return the pattern of words that no clause with a verb may have."""
    return pattern_of(tuple(sorted(words)))


def _leads_to_place(document: Document, scope: Scope, word: str) -> bool:
    """Whether an English "in" or "at" that a verb needs, alone or behind "*", leads to a name: "signed it in Rome", not "in a phone call"."""
    ending = word.rsplit(maxsplit=1)[-1] if "*" in word else word
    if document.language != "en" or ending not in contact_words("en").roles.venue:
        return True
    places = [at for at in scope.numbers if document.tokens[at].low == ending]
    return any(token.is_capital for at in places for token in document.tokens[at + 1 : at + 3])
