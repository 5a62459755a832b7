"""Whether a phrase means who spoke last: "he", "the expert", "the official", "эксперт", "лидер партии"."""

from __future__ import annotations

from verbale.actors.slugs import is_group_id
from verbale.languages.nouns import NounPhrase
from verbale.records import Span, Speaker
from verbale.statements.page import Page
from verbale.statements.word_order.again import is_same_office
from verbale.statements.word_order.phrases import mention_at
from verbale.statements.words import relays

# Endings of nouns that mean several, in any case: "эксперты", "экспертов", "экспертам".
_SEVERAL = ("ы", "и", "ов", "ев", "ей", "ых", "ые", "ам", "ям", "ами", "ями", "ах", "ях")


def means_earlier(page: Page, phrase: NounPhrase, earlier: Speaker) -> bool:
    """Whether a phrase only points back: "he", "his", "the expert", "эксперт"."""
    words, tokens = page.grammar.words, page.document.tokens
    first, last = phrase.first, phrase.last
    if tokens[first].low == "там":  # "сообщили | там"
        return last - first == 1
    if (
        last - first == 1
        and tokens[first].low in words.subject_pronouns | words.possessives | words.object_pronouns
    ):
        sex = words.sexes.get(tokens[first].low)
        if sex is not None and page.sex_of.get(earlier.actor, sex) != sex:
            return False
        meant = {item.actor for item in page.mentions_in(Span(tokens[first].start, tokens[first].end))}
        if tokens[first].low == "it":
            return True
        return len(meant) < 2 and tokens[first].low not in words.nobody
    if page.grammar.lemma(tokens[first]) in relays(page.document.language).again:
        texts = relays(page.document.language).texts
        return is_group_id(earlier.actor) and earlier.name.split()[0] not in texts
    described = page.grammar.lemma(tokens[last - 1]) in relays(page.document.language).persons
    if last < len(tokens) and words.definite and tokens[last].low in ("of", "for", "from"):
        return False  # "the representative | of China" is somebody else
    if described and _is_group_again(page, phrase, earlier):
        return False
    if page.mentions_in(Span(tokens[first].start, tokens[last - 1].end)) or not described:
        return False
    if page.grammar.lemma(tokens[first]) in relays(page.document.language).presiding:
        return False
    if page.document.language == "ru" and _is_somebody_new(page, phrase):
        return False
    if page.document.language == "ru" and last - first > 1:
        return is_same_office(page, phrase, earlier)
    if words.definite:
        return last - first <= 3 and tokens[first].low in words.definite
    return last - first == 1


def _is_somebody_new(page: Page, phrase: NounPhrase) -> bool:
    """Whether a Russian noun means several, or one whom nobody names: "эксперты", "источник"."""
    token = page.document.tokens[phrase.first]
    base = page.grammar.lemma(token)
    several = token.low != base and token.low.endswith(_SEVERAL) and not base.endswith(("а", "я"))
    return several or base in relays("ru").nameless


def is_same_word(page: Page, phrase: NounPhrase, earlier: Speaker) -> bool:
    """Whether an English "the official" is the one without a name who spoke last: "An Israeli official said …. …, | the official | told"."""
    tokens, last = page.document.tokens, page.document.token_at(earlier.evidence[-1].end - 1)
    definite = page.document.language == "en" and tokens[phrase.first].low in page.grammar.words.definite
    same = is_group_id(earlier.actor) and tokens[last].low == tokens[phrase.last - 1].low
    return definite and same and phrase.last - phrase.first == len(("the", "official"))


def _is_group_again(page: Page, phrase: NounPhrase, earlier: Speaker) -> bool:
    """Whether somebody without a name was called so since the last one spoke: "A senior official …, the official"."""
    tokens = page.document.tokens
    since = page.document.token_at(earlier.evidence[-1].end)
    return any(tokens[at].low == tokens[phrase.last - 1].low for at in range(since, phrase.first))


def means_another(page: Page, phrase: NounPhrase, earlier: Speaker) -> bool:
    """Whether a pronoun means somebody named since the last one spoke: "… Weber said. Kurz is less sure: it is, | he says".

    Somebody named only in the words that it introduces, or behind the last speaker in one sentence with them, is not
    meant: "Advisers of Kurz would come, | he said", "Weber said Kurz was wrong. | He added that …".
    """
    mention = mention_at(page, phrase.first)
    if mention is None or mention.how != "pronoun" or mention.actor == earlier.actor:
        return False
    named = [item for item in page.mentions if item.actor == mention.actor and item.end <= mention.start]
    named = [item for item in named if item.how != "pronoun"]
    if not named:
        return True
    last, quote = page.document.sentence_at(named[-1].start), page.document.quotation_at(named[-1].start)
    if quote is not None and quote.end > page.document.sentence_at(mention.start).start:
        return False  # within the words, of several sentences, that it introduces
    if last == page.document.sentence_at(mention.start):
        between = page.document.text[named[-1].end : mention.start]
        opens = page.document.language == "en" and named[-1].start == last.start
        return ":" in between or (opens and "," in between)
    return last.start > earlier.evidence[-1].end
