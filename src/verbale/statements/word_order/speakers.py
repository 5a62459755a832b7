"""Which actor a phrase beside a verb names: "a spokesman for Laura Weber" is nobody's name, "minister Laura Weber" is."""

from __future__ import annotations

from verbale.languages.nouns import NounPhrase
from verbale.records import Mention, Span, Speaker
from verbale.statements.page import Page
from verbale.statements.word_order.again import before_colon, body_again, is_same_office, other_one
from verbale.statements.word_order.phrases import (
    ACTING,
    city_at,
    is_speaking_noun,
    mention_at,
    tokens_of,
)
from verbale.statements.word_order.roles import in_role
from verbale.statements.word_order.russian import is_nominative
from verbale.statements.words import relays

_LONGEST_TITLE = 5  # words with "and" between two names that are joined


def ordered_speakers(page: Page, phrase: NounPhrase, earlier: Speaker | None) -> list[Speaker]:
    """Return who a phrase names: several where it joins names, none where it names nobody ("it", "это").

    `earlier` is the last person who spoke: a pronoun, or a description such as "the expert", means them.
    """
    span = page.span(phrase.first, phrase.last)
    if span is None:
        return []
    beside = before_colon(page, phrase) or other_one(page, phrase)
    if beside is not None:
        return [Speaker(beside.actor or "", beside.name, (span,), beside.side)]
    if (
        earlier is not None
        and in_role(page, phrase, earlier) is None
        and _means_earlier(page, phrase, earlier)
        and not _means_another(page, phrase, earlier)
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
    strips = words.subject_determiners | words.possessives
    while first + 1 < phrase.last and tokens[first].low in strips:
        if tokens[first + 1].low in words.prepositions:  # "один | из чиновников"
            break
        first += 1
    name = page.document.text[tokens[first].start : span.end]
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


def _means_earlier(page: Page, phrase: NounPhrase, earlier: Speaker) -> bool:
    """Whether a phrase only points back: "he", "his", "the expert", "эксперт"."""
    words, tokens = page.grammar.words, page.document.tokens
    first, last = phrase.first, phrase.last
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
        return earlier.actor.startswith("group:")
    described = page.grammar.lemma(tokens[last - 1]) in relays(page.document.language).persons
    if last < len(tokens) and words.definite and tokens[last].low in ("of", "for", "from"):
        return False  # "the representative | of China" is somebody else
    if described and _is_group_again(page, phrase, earlier):
        return False
    if page.mentions_in(Span(tokens[first].start, tokens[last - 1].end)) or not described:
        return False
    if page.grammar.lemma(tokens[first]) in relays(page.document.language).presiding:
        return False
    if page.document.language == "ru" and last - first > 1:
        return is_same_office(page, phrase, earlier)
    if words.definite:
        return last - first <= 3 and tokens[first].low in words.definite
    return last - first == 1


def _is_group_again(page: Page, phrase: NounPhrase, earlier: Speaker) -> bool:
    """Whether somebody without a name was called so since the last one spoke: "A senior official …, the official"."""
    tokens = page.document.tokens
    since = page.document.token_at(earlier.evidence[-1].end)
    return any(tokens[at].low == tokens[phrase.last - 1].low for at in range(since, phrase.first))


def _means_another(page: Page, phrase: NounPhrase, earlier: Speaker) -> bool:
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
    last = page.document.sentence_at(named[-1].start)
    if last == page.document.sentence_at(mention.start):
        return ":" in page.document.text[named[-1].end : mention.start]
    return last.start > earlier.evidence[-1].end


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
    distinct: dict[str | None, Mention] = {}
    for item in heads:
        distinct.setdefault(item.actor, item)
    return list(distinct.values())


def _english_heads(page: Page, phrase: NounPhrase, fitting: list[Mention]) -> list[Mention]:
    """Return the mentions that hold the head, the last word before an attribute: "spokesman | for …"."""
    tokens, words = page.document.tokens, page.grammar.words
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


def _is_listed(page: Page, first: Mention, second: Mention) -> bool:
    """Whether only a comma parts two names: "France, Germany and Italy"."""
    return first.end < second.start and page.document.text[first.end : second.start].strip() == ","


def _joins(page: Page, first: Mention, second: Mention) -> bool:
    """Whether only "and" parts two names, in English with whose or what the second one is: "Weber and France's Petit"."""
    between = page.document.text[first.end : second.start].split()
    if not between or between[0].lower() not in page.grammar.words.joining:
        return False
    if len(between) == 1:
        return True
    english = page.grammar.words.definite and second.kind == "person" and len(between) <= _LONGEST_TITLE
    last = between[-1].endswith(("'s", "’s")) or between[-1].lower() in relays(page.document.language).persons
    return bool(english) and last


def _russian_heads(page: Page, phrase: NounPhrase, fitting: list[Mention]) -> list[Mention]:
    """Return the person named in the nominative, also behind a title; else what holds the first noun."""
    persons = [item for item in fitting if item.kind == "person" and is_nominative(page, item)]
    if persons:
        joined = [item for item in persons[1:] if _joins(page, persons[0], item)]
        same = [item for item in persons[1:] if item.span == persons[0].span]
        return [persons[0], *joined, *same]
    places = [at for at in range(phrase.first, phrase.last) if is_speaking_noun(page, at)]
    lists, head = relays("ru"), page.grammar.lemma(page.document.tokens[phrase.first])
    unnamed = not any(item.kind == "person" and item.how == "name" for item in fitting)
    if head in lists.bodies or (
        unnamed and head in lists.persons
    ):  # "в канцелярии президента", "источников ТАСС"
        places.insert(0, phrase.first)
    if places and (own := _called_outlet(page, fitting, places[0])) is not None:
        return [own]
    inner = [item for item in fitting if not places or tokens_of(page, item)[0] <= places[0]]
    names: list[Mention] = []
    for item in inner:
        if names and not (_joins(page, names[-1], item) and is_nominative(page, item)):
            break
        names.append(item)
    return names


def _called_outlet(page: Page, fitting: list[Mention], noun: int) -> Mention | None:
    """Return the outlet whose name stands right behind what it is: "газета New York Times", "агентство «Синьхуа»"."""
    if page.document.tokens[noun].low not in relays(page.document.language).bodies:
        return None
    quoted = noun + 1 in page.quoted  # "движение «Хезболла»"
    outlets = [
        item for item in fitting if item.kind == "outlet" or (quoted and item.kind in ("body", "group"))
    ]
    return next((item for item in outlets if tokens_of(page, item)[0] - noun in (1, 2)), None)
