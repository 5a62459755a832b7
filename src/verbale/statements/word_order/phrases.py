"""Who is named right before or right behind a verb: "A spokesman for the ministry | said"."""

from __future__ import annotations

from verbale.languages.nouns import NounPhrase
from verbale.records import Mention, Span
from verbale.statements.page import Page
from verbale.statements.words import relays

_LONGEST_BODY = 5  # tokens of a body's name in quotation marks, the marks included
_LONGEST_TITLE = 8  # tokens of a name in quotation marks, the marks included
_MANNER = ("но", "ко", "ски")  # "образно", "коротко", "дипломатически"
_PARTICIPLES = ("ено", "ёно", "ано", "яно")  # of what was done: "решено"
_POINTING = frozenset(
    {"это", "этого", "этому", "этим", "этом", "ним", "ней", "нему"}
)  # "эксперт с | этим | согласен"
_SHORTEST_MANNER = 5
_SHORTEST_OFFICE, _LONGEST_FIELD = 2, 7  # tokens of an office, and of what it is for behind an "и"
_ADJECTIVES = ("ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "ого", "его", "ых", "их")
NEUTER = ("ение", "ание", "яние", "тие", "ствие")  # of nouns, though adjectives end in -ие too
_ACCUSATIVE = ("у", "ю")
_FEMININE = ("а", "я", "ь")
ACTING = ("person", "body", "outlet", "state", "group")


def mention_at(page: Page, token: int) -> Mention | None:
    """Return the longest mention of somebody who can act that holds a token."""
    place = page.document.tokens[token]
    near = page.mentions_in(Span(place.start, place.end))
    holding = [item for item in near if item.start <= place.start and place.end <= item.end]
    named = [item for item in holding if item.kind in ACTING and item.how != "adjective" and item.actor]
    return max(named, key=lambda item: item.end - item.start, default=None)


def city_at(page: Page, token: int) -> Mention | None:
    """Return the mention of a city that stands for its state where somebody speaks in it: "в Париже заявили"."""
    place = page.document.tokens[token]
    near = page.mentions_in(Span(place.start, place.end))
    return next(
        (item for item in near if item.start == place.start and item.how == "city" and item.side), None
    )


def tokens_of(page: Page, mention: Mention) -> tuple[int, int]:
    """Return the first token of a mention and the one behind its last."""
    return page.document.token_at(mention.start), page.document.token_at(mention.end - 1) + 1


def ends_phrase(page: Page, at: int) -> bool:
    """Whether no noun phrase goes on over a token: a mark, a verb, a word that opens a clause."""
    token, words = page.document.tokens[at], page.grammar.words
    if at in page.quoted or at in page.timed or not (token.is_word or _is_apostrophe(page, at)):
        return True
    openers = words.complementizers | words.subordinators | words.unreal
    if token.low in openers or token.low in words.finite_verbs:
        return token.low not in words.prepositions
    return page.grammar.is_finite(token) and mention_at(page, at) is None


def _is_apostrophe(page: Page, at: int) -> bool:
    """Whether a mark makes a plural a possessive: "the doctors' network"."""
    tokens = page.document.tokens
    if tokens[at].text not in ("'", "’") or not 0 < at < len(tokens) - 1:
        return False
    before, behind = tokens[at - 1], tokens[at + 1]
    return before.low.endswith("s") and before.end == tokens[at].start < tokens[at].end < behind.start


def is_adverb(page: Page, at: int) -> bool:
    """Whether a word stands between a subject and its verb without being of either."""
    token = page.document.tokens[at]
    if token.low in page.grammar.words.adverbs:
        return True
    if page.document.language == "ru":
        manner = token.low.endswith(_MANNER) and not token.low.endswith(_PARTICIPLES)
        return manner and len(token.low) > _SHORTEST_MANNER and not page.grammar.is_finite(token)
    if token.low == "since" and at and page.document.tokens[at - 1].low in ("has", "have", "had"):
        return True
    return page.document.language == "en" and token.low.endswith("ly") and not token.is_capital


def phrase_behind(page: Page, at: int, limit: int) -> NounPhrase | None:
    """Return the noun phrase that begins at token `at`, with what prepositions attach to it."""
    words, tokens = page.grammar.words, page.document.tokens
    if at < limit and at in page.quoted and page.document.language == "ru":
        return quoted_name(page, at, limit)
    if at >= limit or tokens[at].low in words.prepositions or ends_phrase(page, at):
        return None
    if _is_pronoun(page, at, limit):
        return NounPhrase(at, at + 1)
    end = at
    while end < limit:
        mention = mention_at(page, end)
        behind_title = _behind_quoted_name(page, end, limit) if end > at else None
        if mention is not None:
            end = max(end + 1, min(limit, tokens_of(page, mention)[1]))
        elif behind_title is not None:
            end = behind_title
            named = mention_at(page, end) if end < limit else None
            goes_on = named is not None and named.how == "name"
            if end < limit and not goes_on and tokens[end].low not in words.attaching:
                break
        elif tokens[end].low in words.prepositions:
            attached = tokens[end].low in words.attaching and end + 1 < limit and end + 1 not in page.timed
            if not attached or tokens[end + 1].low in _POINTING:
                break
            end += 1
        elif _breaks_off(page, at, end, limit):
            break
        else:
            end += 1
    while end > at and tokens[end - 1].low in words.prepositions | words.coordinators:
        end -= 1
    return NounPhrase(at, end) if end > at else None


def _is_pronoun(page: Page, at: int, limit: int) -> bool:
    """Whether a word stands for somebody alone: "both", not "both | sides"."""
    words, tokens = page.grammar.words, page.document.tokens
    pronoun = tokens[at].low in words.subject_pronouns | words.object_pronouns
    leads = tokens[at].low in words.subject_determiners and at + 1 < limit
    alone = not leads or ends_phrase(page, at + 1) or tokens[at + 1].low in words.prepositions
    return pronoun and alone and mention_at(page, at) is None


def _breaks_off(page: Page, first: int, at: int, limit: int) -> bool:
    """Whether a phrase that begins at `first` ends before token `at`: a verb, an adverb, an "and" that joins no names."""
    if page.document.tokens[at].low in page.grammar.words.coordinators and not _joins_names(page, at, limit):
        return not _joins_fields(page, first, at, limit)
    degree = is_adverb(page, at) and not _changes_attribute(page, at, limit)
    return ends_phrase(page, at) or (at > first and (degree or _is_object_behind(page, first, at)))


def _joins_fields(page: Page, first: int, at: int, limit: int) -> bool:
    """Whether a Russian "и" joins what an office is for, behind which its holder is named: "министр энергетики | и | связи Иван Петров"."""
    tokens, words = page.document.tokens, page.grammar.words
    if (
        page.document.language != "ru"
        or mention_at(page, at - 1) is not None
        or at - first < _SHORTEST_OFFICE
    ):
        return False
    for place in range(at + 1, min(limit, at + _LONGEST_FIELD)):
        named = mention_at(page, place)
        if named is not None and named.kind == "person":
            return named.how == "name" and place > at + 1
        token = tokens[place]
        if not token.text.islower() or token.low in words.prepositions or page.grammar.is_finite(token):
            return False
    return False


def _changes_attribute(page: Page, at: int, limit: int) -> bool:
    """Whether a Russian adverb belongs to an attribute in the genitive: "министр | временно | занятых территорий"."""
    following = page.document.tokens[at + 1].low if at + 1 < limit else ""
    return page.document.language == "ru" and following.endswith(("ых", "их"))


def quoted_name(page: Page, at: int, limit: int) -> NounPhrase | None:
    """Return the words of a name of an outlet or a body that a quotation mark opens at a token: "по данным | «Коммерсанта»"."""
    quote = page.document.quotation_at(page.document.tokens[at].start) if at in page.quoted else None
    if quote is None or quote.start != page.document.tokens[at].start:
        return None
    end = page.document.token_at(quote.end - 1)
    mention = mention_at(page, at + 1) if end < limit else None
    named = (
        mention is not None
        and mention.kind in ("outlet", "body", "group")
        and tokens_of(page, mention)[1] >= end
    )
    return NounPhrase(at + 1, end) if named else None


def _is_object_behind(page: Page, first: int, at: int) -> bool:
    """Whether a Russian noun behind a name is the object of its verb, not of the name: "МИД Франции | упрёк отверг"."""
    token = page.document.tokens[at]
    lists = relays("ru")
    if (
        page.grammar.lemma(token) in lists.texts | {"слово"}
        and page.grammar.lemma(page.document.tokens[at - 1]) in lists.outlets
    ):
        return True  # "агентство | слова министра"
    closed = token.low in page.grammar.words.joining | page.grammar.words.prepositions
    if page.document.language != "ru" or closed or token.is_capital:
        return False
    if _is_accusative(page, first, at):
        return True
    if mention_at(page, at - 1) is None:
        return False
    noun = not token.low.endswith(_ADJECTIVES) or token.low.endswith(NEUTER)
    base = page.grammar.lemma(token) == token.low and noun
    base = base or token.low in page.grammar.words.subject_determiners
    return base and not is_speaking_noun(page, at)


def _is_accusative(page: Page, first: int, at: int) -> bool:
    """Whether a noun in -у or -ю stands behind a phrase in another case: "эксперты | инициативу поддержали"."""
    tokens = page.document.tokens
    led = tokens[at - 1].low in page.grammar.words.prepositions or tokens[at - 1].low.endswith(_ACCUSATIVE)
    alone = tokens[at].low.endswith(_ACCUSATIVE) and page.grammar.lemma(tokens[at]).endswith(_FEMININE)
    return alone and not led and not tokens[first].low.endswith(_ACCUSATIVE)


def _behind_quoted_name(page: Page, at: int, limit: int) -> int | None:
    """Return the token behind a name in quotation marks that goes on: "аналитик центра «Восток» | Анна Ким", "источник «Тайм» | в МИД"."""
    quote = page.document.quotation_at(page.document.tokens[at].start) if at in page.quoted else None
    if quote is None or quote.start != page.document.tokens[at].start:
        return None
    end = page.document.token_at(quote.end - 1) + 1
    if end > limit or end - at > _LONGEST_TITLE or page.document.language == "en":
        return None
    mention, outlet = mention_at(page, end) if end < limit else None, mention_at(page, at + 1)
    named = mention is not None and mention.kind == "person"
    lists, before = relays(page.document.language), page.grammar.lemma(page.document.tokens[at - 1])
    owned = outlet is not None and outlet.kind == "outlet" and before in lists.persons | lists.bodies
    owned = owned or (
        before in lists.bodies and page.document.tokens[at + 1].is_capital and end - at <= _LONGEST_BODY
    )
    return end if named or owned else None


def _joins_names(page: Page, at: int, limit: int) -> bool:
    return (
        page.document.tokens[at].low in page.grammar.words.joining
        and at + 1 < limit
        and mention_at(page, at + 1) is not None
    )


def is_speaking_noun(page: Page, at: int) -> bool:
    """Whether a word is the base form of a noun for somebody who speaks: `spokesman`, `представитель`."""
    token = page.document.tokens[at]
    words = relays(page.document.language)
    if token.low in words.persons or token.low in words.bodies:
        return True
    return "-" in token.low and token.low.rsplit("-", 1)[1] in words.persons


def names_hearer(page: Page, at: int) -> bool:
    """Whether somebody, not a verb, stands behind a "to": "remarked to me", "said to the reporters"."""
    words, tokens = page.grammar.words, page.document.tokens
    hearers = words.object_pronouns | words.subject_determiners | words.possessives
    at += at in page.quoted  # 'not to "play with fire"'
    return at >= len(tokens) or tokens[at].low in hearers or not tokens[at].is_word or tokens[at].is_capital


def names_person(page: Page, phrase: NounPhrase) -> bool:
    """Whether a phrase is a person, by name or by what they are: "the bank's governor"."""
    persons = relays(page.document.language).persons
    named = (mention_at(page, at) for at in range(phrase.first, phrase.last))
    held = any(page.document.tokens[at].low in persons for at in range(phrase.first, phrase.last))
    return held or any(item is not None and item.kind == "person" for item in named)


def without_object(page: Page, found: NounPhrase, at: int) -> NounPhrase:
    """Return a phrase without the object between a person's name and the verb: "| Вучич | упреки отверг"."""
    named = [item for n in range(found.first, found.last) if (item := mention_at(page, n)) is not None]
    last = tokens_of(page, named[-1])[1] if named else found.last
    person = bool(named) and named[-1].kind == "person" and named[-1].how == "name"
    return NounPhrase(found.first, last) if person and last < found.last == at else found
