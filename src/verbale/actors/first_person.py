"""Who says "ich": the speaker of a quotation, of a part of an interview, of a speech set down.

>>> from verbale.actors import default_knowledge, find_mentions
>>> from verbale.languages import split_text
>>> from verbale.records import Article
>>> text = "„Ich habe Macron getroffen“, sagte Merkel."
>>> article = Article.of(text, published="2020-05-20")
>>> found = find_mentions(split_text(text, "de"), article, default_knowledge())
>>> [(text[one.start : one.end], one.name) for one in found if one.how == "pronoun"]
[('Ich', 'Angela Merkel')]
"""

from __future__ import annotations

import re
from itertools import takewhile

from verbale.actors.found import Found, found_again
from verbale.actors.office_lexicon import office_lexicon
from verbale.actors.references import Reference, Resolve
from verbale.actors.scene import Scene
from verbale.actors.told import Told
from verbale.languages import Document, Quotation, Sentence, Token
from verbale.languages.grammar import grammar_of
from verbale.records import Mention

# What stands from a quotation to who said it: ", sagte der", ", " before "Weber said"; then the sentence goes on.
_SAID_BEHIND = re.compile(r"[\s,–—-]*(?:[\w’'-]+\s+){0,5}")
_GOES_ON = (",", "!", "?", "–", "—")  # what ends a quotation, or stands behind it, where its sentence goes on
_OPENS = re.compile(r"[^.!?]*:\s*")  # from who speaks to what he says: "Weber sagte am Freitag in Rom: "
_LABEL = re.compile(r"[^\s:.,!?][^:.,!?\n]{0,40}:\s")  # at the head of a part of a conversation: "Frage: "
# The same with his post: "Mr. Hans Weber, Minister for Foreign Affairs: ".
_TITLED = re.compile(r"(?:[A-Z]\.?[\w.’'-]*[ ,]+|(?:of|for|the|and|to|at|in)\s+){1,14}[A-Z][\w’'-]*:\s")
_HEADING = 160  # characters of a text's first paragraph at most, where it tells who speaks
_PARTS_BACK = 3  # paragraphs from what somebody says to the head of his part


def find_first_persons(scene: Scene) -> list[Reference]:
    """Return the pronouns by which somebody tells of himself: "ich", "mir", "mein"."""
    pronouns = scene.words.words.pronouns
    own = {*pronouns.first, *pronouns.owning}
    return [Reference(token.start, token.end, _speaker(token)) for token in scene.tokens if token.low in own]


def is_first_person(document: Document, mention: Mention) -> bool:
    """Return whether a mention is a pronoun by which somebody tells of himself."""
    pronouns = office_lexicon(document.language).words.pronouns
    return _is_among(document, mention, pronouns.first) or _is_among(document, mention, pronouns.owning)


def owns(document: Document, mention: Mention) -> bool:
    """Return whether a mention is the speaker's "mein" before a noun."""
    return _is_among(document, mention, office_lexicon(document.language).words.pronouns.owning)


def _is_among(document: Document, mention: Mention, words: tuple[str, ...]) -> bool:
    return mention.how == "pronoun" and document.text[mention.start : mention.end].lower() in words


def _speaker(token: Token) -> Resolve:
    """Return the search for who speaks where a pronoun stands."""

    def resolve(told: Told) -> list[Found]:
        document = told.scene.document
        quote = document.quotation_at(token.start)
        if quote is not None:
            one = _who_said(told, quote)
        else:
            one = _labelled(told, document.sentence_at(token.start)) or _of_speech(told)
        return [found_again(one, token.start, token.end, "pronoun", f"{one.name} speaks")] if one else []

    return resolve


def _who_said(told: Told, quote: Quotation) -> Found | None:
    """Return who said a quotation: named behind it, before a colon, or who said the one before in the same paragraph."""
    document = told.scene.document
    before, behind = document.sentence_at(quote.start), document.sentence_at(quote.end - 1)
    near = [one for one in _persons(told) if before.start <= one.start < behind.end]
    outside = [one for one in near if document.quotation_at(one.start) is None]
    for one in outside:
        if quote.end <= one.start and _is_said_behind(document, quote, one.start):
            return one if told.roles.of(one) == "subject" else None  # "sagte der Sprecher von Weber"
    for one in outside:
        if one.end <= quote.start:
            opens = _OPENS.fullmatch(document.text, one.end, quote.start) is not None
            return one if opens and told.roles.of(one) == "subject" else None
    last = next((one for one in reversed(document.quotations) if one.end <= before.start), None)
    if last is not None and _follows(told, last, before):
        return _who_said(told, last)
    return None


def _is_said_behind(document: Document, quote: Quotation, start: int) -> bool:
    """Whether only words of saying stand between a quotation and a name: ", sagte der", not ", he told"."""
    text = document.text
    goes_on = text[quote.inner.end - 1] in _GOES_ON or text[quote.end : quote.end + 2].strip()[:1] in _GOES_ON
    between = text[quote.end : start]
    he = grammar_of(document.language).words.subject_pronouns.intersection(between.lower().split())
    return goes_on and not he and _SAID_BEHIND.fullmatch(between) is not None


def _follows(told: Told, last: Quotation, sentence: Sentence) -> bool:
    """Whether the quotation before stands in the sentence before, in the same paragraph."""
    before = told.scene.document.sentence_at(last.start)
    return before.paragraph == sentence.paragraph and sentence.index - before.index <= 1


def _labelled(told: Told, sentence: Sentence) -> Found | None:
    """Return who is named with a colon at the head of this part of a conversation: "Weber: Ich habe Rossi getroffen"."""
    document = told.scene.document
    for head in reversed(document.sentences[: sentence.index + 1]):
        if sentence.paragraph - head.paragraph >= _PARTS_BACK:
            return None
        opens = head.index == 0 or document.sentences[head.index - 1].paragraph != head.paragraph
        text, start, end = document.text, head.start, head.end
        label = (_LABEL.match(text, start, end) or _TITLED.match(text, start, end)) if opens else None
        if label is not None:
            named = [one for one in _persons(told) if head.start <= one.start and one.end < label.end()]
            return named[0] if len(named) == 1 else None
    return None


def _of_speech(told: Told) -> Found | None:
    """Return who is named in the heading of a speech: "Rede von Bundeskanzlerin Weber"."""
    document, words = told.scene.document, told.scene.words.words.speeches
    first = document.sentences[0]
    end = max(one.end for one in takewhile(lambda one: one.paragraph == first.paragraph, document.sentences))
    low = document.text[first.start : end].lower()
    if len(low) > _HEADING or not any(re.search(rf"\b{word}\b", low) for word in words):
        return None
    named = {one.actor: one for one in reversed(_persons(told)) if one.end <= end}
    return next(iter(named.values())) if len(named) == 1 else None


def _persons(told: Told) -> list[Found]:
    return [one for one in told.fixed if one.kind == "person" and one.actor and one.side]
