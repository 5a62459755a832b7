"""Whom a pronoun means that replies: "Weber attacked Kurz. | He | replied that …" is Kurz."""

from __future__ import annotations

from verbale.languages.nouns import NounPhrase
from verbale.records import Mention, Speaker
from verbale.statements.page import Page
from verbale.statements.word_order.phrases import is_adverb
from verbale.statements.words import relays


def who_replies(page: Page, phrase: NounPhrase, earlier: Speaker) -> Mention | None:
    """Return the only other person whom the sentence of the last speaker names, where a pronoun of their sex replies to it."""
    tokens = page.document.tokens
    sex = page.grammar.words.sexes.get(tokens[phrase.first].low)
    spoken = page.document.sentence_at(earlier.evidence[-1].start)
    here = page.document.sentence_at(tokens[phrase.first].start)
    if phrase.last - phrase.first > 1 or sex is None or here.index - spoken.index != 1:
        return None
    if not _replies(page, phrase):
        return None
    others = {
        item.actor: item
        for item in page.mentions_in(spoken.span)
        if item.kind == "person" and item.how == "name" and item.actor not in (None, earlier.actor)
    }
    fitting = [item for item in others.values() if page.sex_of.get(item.actor or "", sex) == sex]
    return fitting[0] if len(fitting) == 1 == len(others) else None


def _replies(page: Page, phrase: NounPhrase) -> bool:
    """Whether the verb beside a pronoun tells of a reply: "he | replied", "| возразил он"."""
    tokens, at = page.document.tokens, phrase.last
    while at < len(tokens) - 1 and is_adverb(page, at):
        at += 1
    verbs = relays(page.document.language).replying
    return any(
        page.grammar.lemma(tokens[place]) in verbs
        for place in (at, phrase.first - 1)
        if 0 <= place < len(tokens)
    )
