"""Clauses that tell of an act alone, "On Monday the minister | praised …": where they begin, whether they tell what it was about."""

from __future__ import annotations

from verbale.records import Act, Span
from verbale.statements.page import Page
from verbale.statements.word_order.messages import acts_itself, adds_speaker, relates, says_much
from verbale.statements.word_order.phrases import is_adverb
from verbale.statements.word_order.pieces import Piece
from verbale.statements.word_order.places import leads_place
from verbale.statements.word_order.sharing import OrderedCue
from verbale.statements.words import speech_verb_lists

_FOREGOING = frozenset({"propose", "ask", "invite"})  # acts that a thing told of comes from
_FRONTS = frozenset({"когда", "хотя", "поскольку", "пока"})
_WITH = frozenset({"с", "со"})


def start_of_act(page: Page, pieces: tuple[Piece, ...], cue: OrderedCue, subject: int) -> int:
    """Return where the clause of an act begins: with what stands before its subject, and what describes it.

    "On his part, | the minister, | Laura Weber, | praised …", "Belgium, | which presides, | proposed …"; a relative
    clause of its own ("…, who praised") begins with its piece.
    """
    tokens, words = page.document.tokens, page.grammar.words
    own = pieces[cue.number]
    if page.document.language != "en":
        return _start_of_russian_act(page, pieces, cue, subject)
    if tokens[own.first].low in words.relatives | words.coordinators:
        return own.first
    number = cue.number
    while number and pieces[number].before == "," and subject < pieces[number].first:
        number -= 1
    while number and pieces[number].before == "," and not says_much(page, pieces[number - 1]):
        number -= 1
    for at in range(own.first + 1, subject):
        if tokens[at].low in words.complementizers:
            return at + 1
        if page.grammar.is_finite(tokens[at]) and at not in page.timed:
            return subject  # "The cabinet fell after | its partners refused", "The palace said | the king praised"
    opener = pieces[number].first
    return opener if number == 0 or pieces[number].before != "," or subject >= opener else own.first


def _start_of_russian_act(page: Page, pieces: tuple[Piece, ...], cue: OrderedCue, subject: int) -> int:
    """Return where the clause of an act begins in Russian: with its subject, or with an object that stands first.

    "В среду | министр отверг …", "Министр, | со своей стороны, | отверг …", but "Упрёки он отверг …".
    """
    tokens, words, own = page.document.tokens, page.grammar.words, pieces[cue.number]
    between = [piece for piece in pieces if subject < piece.first <= own.first]
    if subject < own.first:
        parted = all(piece.before == "," for piece in between)
        subject -= (
            subject > 0 and tokens[subject - 1].low in words.prepositions and leads_place(page, subject - 1)
        )
        inner = [piece for piece in pieces if subject < piece.last <= own.first]
        told = any(says_much(page, piece) and not relates(page, piece) for piece in inner)
        return subject if parted and not told and tokens[own.first].low not in words.relatives else own.first
    leads = tokens[own.first].low in words.prepositions | words.adverbs | words.coordinators
    governed = subject > own.first and tokens[subject - 1].low in words.prepositions
    before_verb = cue.subject is not None and subject == cue.subject.first < cue.at
    leads = leads or own.first in page.timed or tokens[own.first].text[:1].isdigit()
    return subject if leads and before_verb and not governed else own.first


def without_relative(
    page: Page, pieces: tuple[Piece, ...], cue: OrderedCue, start: int, end: int
) -> tuple[Span, ...]:
    """Return the words of an act without what a Russian relative clause tells of its subject: "Вебер, который уехал, | обвинил Курца"."""
    own = pieces[cue.number]
    between = [piece for piece in pieces if start < piece.first < own.first]
    parted = page.document.language == "ru" and between and relates(page, between[0]) and start < own.first
    words = [(start, between[0].first), (own.first, end)] if parted else [(start, end)]
    return tuple(span for first, last in words if (span := page.span(first, last)) is not None)


def act_of_name(page: Page, piece: Piece, cue: OrderedCue) -> Act | None:
    """Return the act of calling something by a name that blames or praises it: "called the plan | a farce"; the last such word decides."""
    lists, tokens = speech_verb_lists(page.document.language), page.document.tokens
    named = range(cue.last, piece.last) if cue.verb.names else ()
    for at in reversed(named):
        if cue.subject is not None and cue.subject.first <= at < cue.subject.last:
            continue
        low = f"{tokens[at].low}."
        if low.startswith(lists.blaming):
            return "criticise"
        if low.startswith(lists.praising):
            denied = {
                token.low for token in tokens[max(cue.last, at - 2) : at]
            } & page.grammar.words.negations
            return "criticise" if denied else "praise"
    return None


def _is_aside(page: Page, at: int) -> bool:
    """Whether a word behind an act that needs no object but tells how or when: "Kyiv objected | strongly"."""
    return is_adverb(page, at) or page.document.tokens[at].low in page.grammar.words.prepositions


def _steps_to_time(page: Page, at: int) -> int:
    """Return how many tokens behind a word its time begins: one, behind an English "late" or "early" two: "announced | late | on Monday"."""
    return 2 if page.document.tokens[at].low in ("late", "early") else 1


def has_object(page: Page, piece: Piece, cue: OrderedCue) -> bool:
    """Whether the clause tells what the act was about, in a way that the verb allows."""
    tokens, words = page.document.tokens, page.grammar.words
    named = set(range(cue.subject.first, cue.subject.last)) if cue.subject is not None else set()
    places = [
        at
        for at in range(cue.last, piece.last)
        if at not in named
        and at not in page.timed
        and not {at + 1, at + _steps_to_time(page, at)} & page.timed
    ]
    if any(tokens[at].low == cue.verb.without for at in places):
        return False  # "sees Serbia | as part of Europe"
    if any(tokens[at].low in cue.verb.object and at not in page.quoted for at in places[:8]):
        return True
    if "." in cue.verb.object and all(_is_aside(page, at) for at in places):
        return True
    if page.document.language == "ru" and _WITH & set(cue.verb.object):
        return any(tokens[at].low in _WITH for at in range(piece.first, cue.at))  # "с ним | спорит"
    if "*" not in cue.verb.object:
        return False
    before = tokens[piece.first].low in words.relatives | words.subject_determiners | {"something"}
    if page.document.language == "en" and before and cue.subject is not None and cue.last == piece.last:
        return piece.before == "," and cue.subject.first > piece.first  # "a charge | Islamabad denied"
    which = page.document.language == "en" and tokens[piece.first].low in ("which", "whom")
    reacts = cue.verb.act not in _FOREGOING  # not "the call, | which Weber had proposed"
    if which and reacts and cue.subject is not None and piece.first < cue.subject.first < cue.at:
        return True  # "a truce, | which Kyiv dismissed as a ploy"
    if page.document.language == "ru":
        if cue.last - cue.at > 1:  # the noun is the object: "выразил обеспокоенность"
            return True
        places += [at for at in range(piece.first, cue.at) if at not in named and at not in page.timed]
        closed = words.prepositions | words.coordinators
        return any(
            tokens[at].is_word and not is_adverb(page, at) and tokens[at].low not in closed for at in places
        )
    following = next((at for at in places if not is_adverb(page, at)), None)
    if following is not None and tokens[following].low == "as" and not cue.verb.clause:
        return True  # "rejected as baseless a report"
    return (
        following is not None
        and (tokens[following].is_word or following in page.quoted)
        and tokens[following].low not in words.prepositions | words.coordinators | words.subordinators
    )


def end_of_act(page: Page, pieces: tuple[Piece, ...], cue: OrderedCue, end: int) -> int:
    """Return where the clause of an act ends: a new main clause behind "and" is not part of it."""
    words, tokens = page.grammar.words, page.document.tokens
    if page.document.language == "ru" and tokens[pieces[cue.number].first].low in _FRONTS:
        return min(end, pieces[cue.number].last)  # "Когда Москва отказалась от встречи, | рынок упал"
    if cue.elided and cue.number == 0 and cue.at == pieces[0].first:  # "Назвав это ошибкой, | он …"
        return min(end, pieces[0].last)
    for piece in pieces[cue.number + 1 :]:
        if piece.first >= end:
            break
        parted = piece.before in ("—", "–", "-", ":") or acts_itself(page, piece)
        parted = parted or adds_speaker(page, piece)
        if tokens[piece.first].low in words.coordinators or parted:
            return min(end, piece.first - 1)
    return end
