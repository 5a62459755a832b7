"""Russian cases as far as forms tell them: "Путин" is a subject, "Путина" is none."""

from __future__ import annotations

from verbale.languages.grammar import lemma
from verbale.languages.nouns import NounPhrase
from verbale.records import Mention
from verbale.statements.page import Page
from verbale.statements.word_order.phrases import tokens_of

_UNDECLINED = ("о", "у", "ю", "и", "э", "е", "ы")
ADJECTIVES = ("ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие")


def is_nominative(page: Page, mention: Mention) -> bool:
    """Whether a mention stands in the nominative, as far as its form tells: "Путин", not "Путина"."""
    first, last = tokens_of(page, mention)
    tokens = page.document.tokens
    if mention.how == "pronoun" and last - first == 1:
        return tokens[first].low in page.grammar.words.subject_pronouns
    surface = plain(tokens[last - 1].low)
    if mention.kind == "person" and mention.how == "name":
        if mention.name and surface != plain(mention.name.split()[-1]):
            return False
        return not _is_given_declined(mention.name, [token.low for token in tokens[first:last]])
    if plain(page.document.text[mention.start : mention.end]) == plain(mention.name):
        return True
    own = page.grammar.words.possessives
    heads = (at for at in range(first, last) if tokens[at].low not in own)
    head = next((at for at in heads if not tokens[at].low.endswith(ADJECTIVES)), first)
    return lemma(tokens[head].low, "ru") == tokens[head].low or tokens[head].low in ("сша", "мид", "киев")


def is_sure_nominative(page: Page, mention: Mention) -> bool:
    """Whether a person's name or a pronoun can be nothing but a subject."""
    return mention.kind == "person" and is_nominative(page, mention)


def _is_given_declined(name: str, words: list[str]) -> bool:
    """Whether the given name, or the title, is declined before a surname that is not: "премьера Биньямина | Нетаньяху"."""
    if not words[-1].endswith(_UNDECLINED):
        return False
    given = [plain(word) for word in name.split()[:-1]]
    before = [plain(word) for word in words[:-1]]
    declined = any(word not in given and word[:-1] in (one, one[:-1]) for word in before for one in given)
    title = before[0] if before and not before[0].endswith(ADJECTIVES) else ""
    return declined or (title.endswith(("а", "у", "ом", "е")) and lemma(title, "ru") == title[:-1])


def are_several(page: Page, phrase: NounPhrase) -> bool:
    """Whether a phrase without names begins with a plural: "власти", "западные страны"."""
    token = page.document.tokens[phrase.first]
    if token.is_capital or any(
        page.document.tokens[at].low in page.grammar.words.joining for at in range(phrase.first, phrase.last)
    ):
        return False
    return (
        token.low.endswith(("ые", "ие"))
        or (token.low.endswith(("ы", "и")) and page.grammar.lemma(token) != token.low)
        or token.low in ("власти", "стороны", "военные", "учёные", "ученые")
    )


def plain(word: str) -> str:
    """Return a word in small letters, with the letter "е" for a "ё"."""
    return word.lower().replace("ё", "е")
