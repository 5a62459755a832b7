"""Who a sentence is about: the subject of its first verb."""

from __future__ import annotations

from verbale.actors.slugs import is_group_id
from verbale.languages import Sentence
from verbale.languages.nouns import NounPhrase
from verbale.records import Speaker
from verbale.statements.page import Page
from verbale.statements.word_order import english, russian
from verbale.statements.word_order.pieces import Piece, find_pieces
from verbale.statements.word_order.speakers import ordered_speakers
from verbale.statements.words import relays

SUBJECTS = {
    "en": (english.subject_before, english.subject_behind),
    "ru": (russian.subject_before, russian.subject_behind),
}


def subject_before(page: Page, piece: Piece, at: int) -> NounPhrase | None:
    """Return the subject that stands before the verb at token `at`, if it does."""
    return SUBJECTS[page.document.language][0](page, piece, at)


def subject_behind(page: Page, piece: Piece, at: int) -> NounPhrase | None:
    """Return the subject that stands behind the verb at token `at`, if it does."""
    return SUBJECTS[page.document.language][1](page, piece, at)


def first_subject(page: Page, pieces: tuple[Piece, ...]) -> NounPhrase | None:
    """Return the subject of the first verb that has one."""
    for piece in pieces:
        for at in range(piece.first, piece.last):
            if at in page.quoted or not page.grammar.is_finite(page.document.tokens[at]):
                continue
            phrase = subject_before(page, piece, at)
            if phrase is not None and not (
                page.document.language == "ru" and russian.is_outlet(page, phrase)
            ):
                return phrase
    return None


def unnamed_actor(page: Page, sentence: Sentence) -> Speaker | None:
    """Return the subject of a sentence where it is one person without a name: "A colonel | shook his head"."""
    phrase = first_subject(page, find_pieces(page, sentence))
    speaker = next(iter(ordered_speakers(page, phrase, None)), None) if phrase is not None else None
    if phrase is None or speaker is None or not is_group_id(speaker.actor):
        return None
    tokens, words, lists = page.document.tokens, page.grammar.words, relays(page.document.language)
    if page.document.language == "ru":
        nouns = (page.grammar.lemma(tokens[at]) for at in range(phrase.first, phrase.last))
        return speaker if any(noun in lists.nameless for noun in nouns) else None
    head = phrase.first + 1
    while head < phrase.last and tokens[head].low not in words.prepositions | words.relatives:
        head += 1  # "The young guard | beside her | shrugged"
    return speaker if tokens[head - 1].low in lists.persons else None


def text_before(page: Page, sentence: Sentence) -> Speaker | None:
    """Return the text that is the subject of a sentence, which may speak itself: "The letter | was signed by many. It accuses …"."""
    phrase = first_subject(page, find_pieces(page, sentence))
    text = phrase is not None and page.document.tokens[phrase.last - 1].low in relays("en").texts
    return next(iter(ordered_speakers(page, phrase, None)), None) if phrase is not None and text else None


def first_actor(page: Page, sentence: Sentence) -> Speaker | None:
    """Return the subject of a sentence where it is somebody who can speak."""
    phrase = first_subject(page, find_pieces(page, sentence))
    speaker = next(iter(ordered_speakers(page, phrase, None)), None) if phrase is not None else None
    return speaker if speaker is not None and not is_group_id(speaker.actor) else None
