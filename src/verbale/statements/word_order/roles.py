"""Whom "the host", "her guest", "the visitor" mean: who received whom in a sentence before."""

from __future__ import annotations

from verbale.languages import Sentence
from verbale.languages.nouns import NounPhrase
from verbale.records import Mention, Speaker
from verbale.statements.page import Page
from verbale.statements.words import relays

_FARTHEST = 6  # sentences between a visit and who is called by it


def in_role(page: Page, phrase: NounPhrase, earlier: Speaker | None) -> Mention | None:
    """Return the person that an English phrase means by the part in a visit, or None where it tells of none."""
    if page.document.language != "en":
        return None
    tokens, lists = page.document.tokens, relays("en")
    words = {tokens[at].low for at in range(phrase.first, phrase.last)}
    head = tokens[phrase.last - 1].low
    host, guest = head in lists.hosts, head in lists.guests or "visiting" in words
    beside = head in lists.beside and tokens[phrase.first].low in page.grammar.words.possessives
    span = page.span(phrase.first, phrase.last)
    named = span is not None and any(item.how == "name" for item in page.mentions_in(span))
    if named or not (host or guest or beside):
        return None
    here = page.document.sentence_at(tokens[phrase.first].start).index
    for index in range(here, max(-1, here - _FARTHEST), -1):
        pair = _pair(page, page.document.sentences[index], phrase.first)
        if pair is None:
            continue
        if beside or pair[2] is None:
            other = [item for item in pair[:2] if earlier is not None and item.actor != earlier.actor]
            return other[0] if len(other) == 1 else None
        return pair[0] if host == pair[2] else pair[1]
    return None


def _pair(page: Page, sentence: Sentence, limit: int) -> tuple[Mention, Mention, bool | None] | None:
    """Return the first two persons named in a sentence, and whether the first is host, guest (False), or neither is told."""
    tokens, lists = page.document.tokens, relays("en")
    named = {
        item.actor: item
        for item in reversed(page.mentions_in(sentence.span))
        if item.kind == "person" and item.actor and item.how == "name" and item.end <= tokens[limit].start
    }
    first, second = [*sorted(named.values(), key=lambda item: item.start), None, None][:2]
    if first is None or second is None:
        return None
    between = {
        tokens[at].low
        for at in range(page.document.token_at(first.end - 1) + 1, page.document.token_at(second.start))
    }
    received, visited = between & lists.receiving, between & lists.calling
    return first, second, True if received else False if visited else None
