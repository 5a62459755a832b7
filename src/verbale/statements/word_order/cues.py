"""Verbs of saying in a sentence, with who says it: "Weber said …, and Kurz denied …" has two."""

from __future__ import annotations

from verbale.languages.nouns import NounPhrase
from verbale.statements.page import Page
from verbale.statements.word_order import english, forms
from verbale.statements.word_order.actors import first_subject, subject_before, subject_behind
from verbale.statements.word_order.apposed import (
    antecedent,
    apposed,
    is_acted_on,
    is_named,
    named_after,
    with_list,
)
from verbale.statements.word_order.clause_starts import has_bare_clause, words_begin
from verbale.statements.word_order.phrases import (
    is_adverb,
    names_hearer,
)
from verbale.statements.word_order.pieces import Piece
from verbale.statements.word_order.sharing import (
    OrderedCue,
    doer,
    in_condition,
    is_about_text,
    shared,
    shares_subject,
)
from verbale.statements.word_order.sources import text_source
from verbale.statements.word_order.summing import summing_verb
from verbale.statements.word_order.verbs_with_nouns import act_with_far_noun, act_with_noun, brings_words
from verbale.statements.words import SpeechVerb, relays, speech_verbs

_AGREED = "соглас"  # "не согласен" is a short form
_PARTICLES = frozenset({"aside", "off", "out", "down", "away"})
_LONGEST_ASIDE = 3  # tokens of "в свою очередь"
_LONGEST_OBJECT = 7  # tokens from a verb to its particle: "turned the American offer down"
_SHORTEST_ING = 5  # letters of a verb that "ing" belongs to: "bring"
_LONGEST_PHRASE = 4  # words of a verb with what changes it: "let it be known"
_TELLS = {"en": english.tells_of_speech, "ru": forms.tells_of_speech}


def find_ordered_cues(page: Page, pieces: tuple[Piece, ...]) -> list[OrderedCue]:
    """Return the cues of a sentence in text order."""
    found: list[OrderedCue] = []
    for number, piece in enumerate(pieces):
        for at in range(piece.first, piece.last):
            token = page.document.tokens[at]
            if at in page.quoted or not token.is_word or (token.is_capital and at != piece.first):
                continue
            entry = entry_of(page, at)
            if page.document.language == "en" and _is_told(page, pieces, number, at):
                continue
            if entry is not None and not _has_needed(page, piece, entry[0]):
                continue
            if entry is None or not (_denied(page, at) or _TELLS[page.document.language](page, piece, at)):
                continue
            cue = _with_subject(page, pieces, number, at, entry, found)
            if cue is not None:
                found.append(cue)
    return found


def _has_needed(page: Page, piece: Piece, verb: SpeechVerb) -> bool:
    """Whether the noun stands in a Russian clause without which its verb tells of no act: "взяли на себя | ответственность"."""
    if page.document.language != "ru" or verb.needs is None or verb.cites:
        return True
    return any(
        page.grammar.lemma(token) == verb.needs for token in page.document.tokens[piece.first : piece.last]
    )


def _is_told(page: Page, pieces: tuple[Piece, ...], number: int, at: int) -> bool:
    """Whether a participle between commas tells what somebody was asked: "Rutte, | asked whether …, | said no"."""
    piece, tokens = pieces[number], page.document.tokens
    opens = at == piece.first and piece.before == "," and tokens[at].low in relays("en").hearing
    following = pieces[number + 1] if number + 1 < len(pieces) else None
    if not opens or following is None or following.before != ",":
        return False
    return page.grammar.is_finite(tokens[following.first]) or entry_of(page, following.first) is not None


def entry_of(page: Page, at: int) -> tuple[SpeechVerb, int] | None:
    """Return the verb of saying at a token, and the token behind it: "pointed out" is one, "called off" none.

    With a "not" before it a verb may be another one.
    """
    tokens, verbs = page.document.tokens, speech_verbs(page.document.language)
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    other = _denied(page, at) or summing_verb(page, at)
    if other is not None:
        return other, at + 1
    act = act_with_noun(page, at) or brings_words(page, at) or act_with_far_noun(page, at)
    if act is not None:
        return act, at + 1
    for base in _bases(page, at):
        for size in range(min(_LONGEST_PHRASE, len(tokens) - at), 1, -1):
            phrasal = verbs.get(" ".join((base, *(token.low for token in tokens[at + 1 : at + size]))))
            if phrasal is not None:
                return phrasal, at + size
        ordered = verbs.get(f"{base} to")
        if ordered is not None and _orders(page, at):
            return ordered, at + 1
        counted = verbs.get(f"{base} at")
        if counted is not None and _counts(page, at):
            return counted, at + 1
        parted = verbs.get(f"{base} {_parted_particle(page, at)}")
        if parted is not None:
            return parted, at + 1
        if base in verbs and verbs[base].without == following and page.document.language == "en":
            return None  # "such panels | report to | ministers"
        if base in verbs and following not in page.grammar.words.separable_prefixes:
            return verbs[base], at + 1
    return None


def _parted_particle(page: Page, at: int) -> str:
    """Return the particle that an object parts from an English verb: "brushed the warning | aside"."""
    tokens, words = page.document.tokens, page.grammar.words
    for place in range(at + 2, min(at + _LONGEST_OBJECT, len(tokens))):
        low = tokens[place].low
        if page.document.language != "en" or not tokens[place - 1].is_word or place in page.quoted:
            return ""
        if low in _PARTICLES:
            ends = place + 1 == len(tokens) or not tokens[place + 1].is_word
            return low if ends or tokens[place + 1].low in words.prepositions | words.coordinators else ""
        if low in words.prepositions | words.coordinators or page.grammar.is_finite(tokens[place]):
            return ""
    return ""


def _orders(page: Page, at: int) -> bool:
    """Whether an infinitive stands behind whom a verb at `at` speaks to: "told Moscow to leave"."""
    tokens, words = page.document.tokens, page.grammar.words
    for place in range(at + 2, min(at + 7, len(tokens) - 1)):
        if place in page.quoted or tokens[place].low in words.complementizers or not tokens[place].is_word:
            return False
        if tokens[place].low in words.subject_pronouns or page.grammar.is_finite(tokens[place]):
            return False
        if tokens[place].low in words.infinitive_marks:
            return not names_hearer(page, place + 1)
    return False


def _counts(page: Page, at: int) -> bool:
    """Whether a verb tells a number: "put | the toll at 40"."""
    tokens = page.document.tokens
    near = range(at + 1, min(at + 9, len(tokens) - 1))
    return any(
        tokens[place].low == "at" and any(item.text[:1].isdigit() for item in tokens[place + 1 : place + 4])
        for place in near
    )


def _denied(page: Page, at: int) -> SpeechVerb | None:
    """Return what a finite verb says with the "not" before it: "не исключил" expects."""
    tokens = page.document.tokens
    if not at or not (page.grammar.is_finite(tokens[at]) or tokens[at].low.startswith(_AGREED)):
        return None
    return speech_verbs(page.document.language).get(f"{tokens[at - 1].low} {page.grammar.lemma(tokens[at])}")


def _bases(page: Page, at: int) -> tuple[str, ...]:
    """Return what may be the base form of a word: its lemma, the word, and in English without its ending."""
    token = page.document.tokens[at]
    cut = (token.low[: -len(end)] for end in ("ed", "d", "s") if token.low.endswith(end))
    own = (page.grammar.lemma(token), token.low)
    doubled = token.low[:-3] if token.low.endswith("lled") else token.low  # "signalled"
    stem = token.low[:-3] if token.low.endswith("ing") and len(token.low) > _SHORTEST_ING else token.low
    going = (
        (stem, f"{stem}e", stem[:-1]) if stem != token.low else ()
    )  # "writing" is a noun to the dictionary
    return tuple(dict.fromkeys((*own, *cut, doubled, *going) if page.document.language == "en" else own))


def _with_subject(
    page: Page,
    pieces: tuple[Piece, ...],
    number: int,
    at: int,
    entry: tuple[SpeechVerb, int],
    earlier: list[OrderedCue],
) -> OrderedCue | None:
    """Return the cue with its subject, or None where it has none."""
    verb, last = entry
    piece = pieces[number]
    if verb.source:
        return OrderedCue(number, at, last, verb, text_source(page, piece, at, verb), inverted=True)
    if page.document.language == "ru" and number == 0 and at == piece.first and forms.is_gerund(page, at):
        subject = first_subject(page, pieces[1:])
        return OrderedCue(number, at, last, verb, subject, elided=True) if subject is not None else None
    relative = antecedent(page, pieces, number, at)
    if relative is not None:
        return OrderedCue(number, at, last, verb, relative)
    if shares_subject(page, piece, at) and in_condition(page, piece, at, earlier):
        return None
    if shares_subject(page, piece, at) or (
        page.document.language == "en"
        and (
            english.of_text(page, piece, at)
            or english.is_done(page, piece, at)
            or english.is_beside(page, piece, at)
        )
    ):
        subject = doer(page, pieces, number, at) or shared(page, pieces, at, earlier)
        if (
            page.document.language == "en"
            and english.of_text(page, piece, at)
            and is_about_text(piece, earlier)
        ):
            return None
        return OrderedCue(number, at, last, verb, subject, elided=True) if subject is not None else None
    before = subject_before(page, piece, at)
    if before is not None:
        whole, front = with_list(page, pieces, number, before)
        return OrderedCue(number, at, last, verb, whole, front=front)
    goes_on = page.document.language == "en" and page.document.tokens[at].low.endswith("ing")
    opens = number > 0 and (_opens_piece(page, piece, at) or _is_behind_aside(page, pieces, number))
    told = frozenset(cue.number for cue in earlier)
    parted = apposed(page, pieces, number, told) if opens and not (goes_on and told) else None
    if parted is not None and _surely_apposed(page, pieces, number, entry, parted[1]):
        return OrderedCue(number, at, last, verb, parted[1], front=parted[0])
    behind = subject_behind(page, piece, at) if not goes_on else None
    if behind is not None and parted is not None and is_acted_on(page, pieces, number, at, parted[1], behind):
        behind = None
    if behind is not None:
        return OrderedCue(number, at, last, verb, named_after(page, pieces, behind), inverted=True)
    if opens:
        if parted is not None:
            return OrderedCue(number, at, last, verb, parted[1], front=parted[0])
        subject = shared(page, pieces, at, earlier)
        return OrderedCue(number, at, last, verb, subject, elided=True) if subject is not None else None
    return None


def _surely_apposed(
    page: Page, pieces: tuple[Piece, ...], number: int, entry: tuple[SpeechVerb, int], apposed: NounPhrase
) -> bool:
    """Whether what stands behind a verb is not its subject, but what is said, or what the act is done to."""
    if page.document.language != "en":
        return False
    verb, last = entry
    if ((verb.object or verb.told) and is_named(page, apposed)) or _words_follow(page, pieces[number], last):
        return True
    start, opened = words_begin(page, pieces[number], last - 1, told=False)
    return opened or has_bare_clause(page, start, pieces[number].last)


def _opens_piece(page: Page, piece: Piece, at: int) -> bool:
    helpers = ("has", "had", "have")
    return all(
        is_adverb(page, place) or page.document.tokens[place].low in helpers or english.is_time(page, place)
        for place in range(piece.first, at)
    )


def _is_behind_aside(page: Page, pieces: tuple[Piece, ...], number: int) -> bool:
    """Whether in Russian a word or two between commas part a clause from its subject: "Вебер, | напротив, | плана не отвергает"."""
    if page.document.language != "ru" or number < 2 or pieces[number].before != ",":
        return False
    aside, front = pieces[number - 1], pieces[number - 2]
    tokens = page.document.tokens
    verbs = any(page.grammar.is_finite(tokens[at]) for at in range(front.first, aside.last))
    return aside.before == "," and aside.last - aside.first <= _LONGEST_ASIDE and not verbs


def _words_follow(page: Page, piece: Piece, last: int) -> bool:
    """Whether a clause stands behind who was spoken to: "told Kurz that …", "told Kurz the plan was dead"."""
    if page.document.language != "en":
        return False
    start, opened = words_begin(page, piece, last - 1, told=True)
    return opened or (start < piece.last and has_bare_clause(page, start, piece.last))
