"""Which actor a phrase beside a verb names: "a spokesman for Laura Weber" is nobody's name, "minister Laura Weber" is."""

from __future__ import annotations

from verbale.languages.nouns import NounPhrase
from verbale.records import Mention, Span, Speaker
from verbale.statements.page import Page
from verbale.statements.word_order.again import before_colon, body_again, other_one
from verbale.statements.word_order.phrases import (
    ACTING,
    city_at,
    is_speaking_noun,
    mention_at,
    tokens_of,
)
from verbale.statements.word_order.pointing import is_same_word, means_another, means_earlier
from verbale.statements.word_order.replies import who_replies
from verbale.statements.word_order.roles import in_role
from verbale.statements.word_order.russian_cases import is_nominative
from verbale.statements.words import relays

_LONGEST_TITLE = 5  # words with "and" between two names that are joined


def ordered_speakers(page: Page, phrase: NounPhrase, earlier: Speaker | None) -> list[Speaker]:
    """Return who a phrase names: several where it joins names, none where it names nobody ("it", "это").

    `earlier` is the last person who spoke: a pronoun, or a description such as "the expert", means them.
    """
    span = page.span(phrase.first, phrase.last)
    if span is None:
        return []
    if earlier is not None and is_same_word(page, phrase, earlier):
        return [Speaker(earlier.actor, earlier.name, (span,), earlier.side)]
    beside = before_colon(page, phrase) or other_one(page, phrase)
    beside = beside or (who_replies(page, phrase, earlier) if earlier is not None else None)
    if beside is not None:
        return [Speaker(beside.actor or "", beside.name, (span,), beside.side)]
    if (
        earlier is not None
        and in_role(page, phrase, earlier) is None
        and means_earlier(page, phrase, earlier)
        and not means_another(page, phrase, earlier)
    ):
        return [Speaker(earlier.actor, earlier.name, (span,), earlier.side)]
    partner = in_role(page, phrase, earlier)
    named = [partner] if partner is not None else _named(page, phrase)
    if named:
        return [
            Speaker(item.actor, _called(page, item), (span,), item.side)
            for item in named
            if item.actor is not None
        ]
    body = body_again(page, phrase)
    if body is not None:
        return [Speaker(body.actor or "", _called(page, body), (span,), body.side)]
    author = _author(page, phrase)
    if author is not None:
        return [Speaker(author.actor or "", _called(page, author), (span,), author.side)]
    city = city_at(page, phrase.first)
    if city is not None and city.side is not None and city.end == span.end:
        return [Speaker(city.side, city.name, (span,), city.side)]
    tokens, words = page.document.tokens, page.grammar.words
    alone = phrase.last - phrase.first == 1
    if alone and tokens[phrase.first].low in words.nobody | words.subject_pronouns | words.possessives:
        return []
    first = phrase.first
    strips = words.subject_determiners | words.possessives | {"whose"}
    while first + 1 < phrase.last and tokens[first].low in strips:
        if tokens[first + 1].low in words.prepositions:  # "один | из чиновников"
            break
        first += 1
    name = page.document.text[tokens[first].start : span.end]
    if page.document.language == "en":
        name = name.removesuffix("'s").removesuffix("’s")
    return [page.unlisted(name, span)]


def _author(page: Page, phrase: NounPhrase) -> Mention | None:
    """Return whose a text that speaks is: "a readout released by the White House", "the Kremlin's statement"."""
    tokens, lists = page.document.tokens, relays("en")
    if page.document.language != "en":
        return None
    heads = [at for at in range(phrase.first, phrase.last) if tokens[at].low in lists.texts]
    if not heads:
        return None
    at = heads[0] + 1
    at += at < len(tokens) and tokens[at].low in lists.published
    if at + 1 < len(tokens) and tokens[at].low in ("by", "from"):
        start = at + 1 + (tokens[at + 1].low in page.grammar.words.definite)
        return mention_at(page, start) if start < len(tokens) else None
    owner = [place for place in range(phrase.first, heads[0]) if tokens[place].low.endswith(("'s", "’s"))]
    named = page.mentions_in(Span(tokens[owner[-1]].start, tokens[owner[-1]].end)) if owner else []
    return next((item for item in named if item.kind in ACTING and item.actor), None)


def _called(page: Page, mention: Mention) -> str:
    """Return the name that a speaker goes by: a capital that speaks for its government keeps its own, an outlet its letters."""
    if mention.kind == "outlet" and page.document.language == "ru":
        span = mention.core or mention.span
        name = page.document.text[span.start : span.end]
        return name if name.isascii() else mention.name
    if mention.how != "metonym" or (page.document.language == "ru" and not is_nominative(page, mention)):
        return mention.name
    span = mention.core or mention.span
    return page.document.text[span.start : span.end]


def _named(page: Page, phrase: NounPhrase) -> list[Mention]:
    """Return the mentions that are the head of the phrase, not its attributes: two in "Weber and Kurz"."""
    span = page.span(phrase.first, phrase.last)
    if span is None:
        return []
    fitting = [
        item
        for item in page.mentions_in(span)
        if item.kind in ACTING and item.how != "adjective" and item.actor is not None
    ]
    heads = (
        _english_heads(page, phrase, fitting)
        if page.grammar.words.definite
        else _russian_heads(page, phrase, fitting)
    )
    heads = [item for item in heads if not _is_told_apart(page, phrase, item)]
    distinct: dict[str | None, Mention] = {}
    for item in heads:
        distinct.setdefault(item.actor, item)
    return list(distinct.values())


def _is_told_apart(page: Page, phrase: NounPhrase, mention: Mention) -> bool:
    """Whether an adjective parts a Russian noun from whom it means alone: "посол Вебер сказал … | Европейский | посол возразил"."""
    first = page.document.token_at(mention.start)
    told = page.document.language == "ru" and phrase.first < first and mention.how == "office"
    alone = told and mention.why.startswith("the one introduced")
    return alone and page.document.tokens[first - 1].low.endswith(("ский", "ская", "дный", "дная"))


def _english_heads(page: Page, phrase: NounPhrase, fitting: list[Mention]) -> list[Mention]:
    """Return the mentions that hold the head, the last word before an attribute: "spokesman | for …"."""
    tokens, words = page.document.tokens, page.grammar.words
    phrase = _with_helpers(page, _without_bracket(page, phrase), fitting)
    covered = {at for item in fitting for at in range(*tokens_of(page, item))}
    end = phrase.first + 1
    while end < phrase.last and (end in covered or tokens[end].low not in words.prepositions):
        end += 1
    head = tokens[end - 1]
    last = head.end - 2 if head.low.endswith(("'s", "’s")) else head.end
    found = [item for item in fitting if item.start <= head.start and last <= item.end]
    if not found:
        return []
    widest = max(item.end - item.start for item in found)
    best = [item for item in found if item.end - item.start == widest]
    joined = [item for item in fitting if item.end < best[0].start and _joins(page, item, best[0])]
    while joined and (listed := [item for item in fitting if _is_listed(page, item, joined[0])]):
        joined = [*listed, *joined]
    return [*joined, *best]


def _without_bracket(page: Page, phrase: NounPhrase) -> NounPhrase:
    """Return the phrase without a bracket at its end: "the Frankfurter Allgemeine | (FAZ)"."""
    texts = [token.text for token in page.document.tokens[phrase.first : phrase.last]]
    bracketed = texts[-1] == ")" and "(" in texts[1:]
    return NounPhrase(phrase.first, phrase.first + texts.index("(")) if bracketed else phrase


def _with_helpers(page: Page, phrase: NounPhrase, fitting: list[Mention]) -> NounPhrase:
    """Return the person of "Weber | and his senior aides", whose helpers are nobody by name, else the phrase."""
    tokens, words = page.document.tokens, page.grammar.words
    for item in fitting:
        _, last = tokens_of(page, item)
        helped = last + 1 < phrase.last and tokens[last].low in words.joining
        helped = helped and tokens[last + 1].low in words.possessives and item.kind == "person"
        if helped and not any(other.start > item.end for other in fitting):
            return NounPhrase(phrase.first, last)
    return phrase


def _is_listed(page: Page, first: Mention, second: Mention) -> bool:
    """Whether only a comma parts two names: "France, Germany and Italy"."""
    return first.end < second.start and page.document.text[first.end : second.start].strip() == ","


def _joins(page: Page, first: Mention, second: Mention) -> bool:
    """Whether only "and" parts two names, in English with whose or what the second one is: "Weber and France's Petit"."""
    between = page.document.text[first.end : second.start].split()
    if not between or between[0].lower() not in page.grammar.words.joining:
        return False
    between = [between[0], *(word for word in between[1:] if word not in page.grammar.words.definite)]
    if len(between) == 1:
        return True
    english = page.grammar.words.definite and second.kind == "person" and len(between) <= _LONGEST_TITLE
    last = between[-1].endswith(("'s", "’s")) or between[-1].lower() in relays(page.document.language).persons
    return bool(english) and last


def _russian_heads(page: Page, phrase: NounPhrase, fitting: list[Mention]) -> list[Mention]:
    """Return the person named in the nominative, also behind a title; else what holds the first noun."""
    persons = [item for item in fitting if item.kind == "person" and is_nominative(page, item)]
    if persons and not _is_body_of(page, phrase):
        joined = [item for item in persons[1:] if _joins(page, persons[0], item)]
        same = [item for item in persons[1:] if item.span == persons[0].span]
        return [persons[0], *joined, *same]
    places = [at for at in range(phrase.first, phrase.last) if is_speaking_noun(page, at)]
    lists, at = relays("ru"), phrase.first
    while at + 1 < phrase.last and page.document.tokens[at].low.endswith(
        ("ые", "ие", "два", "две", "три", "четыре")
    ):
        at += 1  # "западные | дипломаты ТАСС"
    head = page.grammar.lemma(page.document.tokens[at])
    unnamed = not any(item.kind == "person" and item.how == "name" for item in fitting)
    if head in lists.bodies or (
        unnamed and head in lists.persons
    ):  # "в канцелярии президента", "источников ТАСС"
        places.insert(0, at)
    if places and (own := _called_outlet(page, fitting, places[0])) is not None:
        return [own]
    inner = [item for item in fitting if not places or tokens_of(page, item)[0] <= places[0]]
    names: list[Mention] = []
    for item in inner:
        if names and not (_joins(page, names[-1], item) and _same_case(page, names[0], item)):
            break
        names.append(item)
    return names


def _is_body_of(page: Page, phrase: NounPhrase) -> bool:
    """Whether a phrase begins with a body in another case than the name behind it: "в | канцелярии Нетаньяху | заявили"."""
    first = page.document.tokens[phrase.first]
    base = page.grammar.lemma(first)
    return base in relays("ru").bodies and base != first.low


def _same_case(page: Page, first: Mention, second: Mention) -> bool:
    """Whether two names joined by "и" may stand in one case: "Вебер и Курц", "по словам Вебера и Курца"."""
    return is_nominative(page, second) or not is_nominative(page, first)


def _called_outlet(page: Page, fitting: list[Mention], noun: int) -> Mention | None:
    """Return the outlet whose name stands right behind what it is: "газета New York Times", "агентство «Синьхуа»"."""
    token, lists = page.document.tokens[noun], relays(page.document.language)
    if token.low not in lists.bodies or page.grammar.lemma(token) in lists.persons:
        return None  # "эксперты ТАСС" are no outlet
    quoted = noun + 1 in page.quoted  # "движение «Хезболла»"
    outlets = [
        item for item in fitting if item.kind == "outlet" or (quoted and item.kind in ("body", "group"))
    ]
    return next((item for item in outlets if tokens_of(page, item)[0] - noun in (1, 2)), None)
