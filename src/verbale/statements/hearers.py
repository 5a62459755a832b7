"""Who a phrase names as the one spoken to: an actor, the government of a state, an audience such as "reporters"."""

from __future__ import annotations

from verbale.languages.nouns import NounPhrase
from verbale.records import Evidence, Mention, Span
from verbale.statements.page import Page
from verbale.statements.slot_words import occasions
from verbale.statements.speakers import speakers_of
from verbale.statements.telling import Telling
from verbale.statements.word_order.phrases import mention_at, tokens_of

_HEARING = ("person", "state", "body", "group")


def hearer_in(telling: Telling, phrase: NounPhrase, listed: bool) -> Evidence | None:
    """Return who a phrase names, if anybody can be spoken to by it, and it is not the speaker."""
    page = telling.page
    mention = _mention(page, phrase)
    own = telling.speaker & set(range(phrase.first, phrase.last))
    behind = (
        phrase.first - 1 in telling.speaker
    )  # read as one phrase with the speaker: "Weber | ей | ответил"
    if own and not (behind and (listed or (mention is not None and mention.how == "pronoun"))):
        return None
    if mention is not None and mention.kind == "outlet":
        return None
    government = None if listed else _government(page, phrase)
    if government is not None:
        return government
    audience = _audience(page, phrase)
    if audience is not None and (listed or mention is None or audience.end <= mention.start):
        return Evidence(
            "addressee", audience.start, audience.end, page.unlisted(_plural(page, audience), audience).actor
        )
    if not listed and mention is None:
        return _office(page, phrase)
    if listed or mention is None or mention.actor is None or mention.kind not in _HEARING:
        return None
    if telling.said.speaker is not None and mention.actor == telling.said.speaker.actor:
        return None
    return Evidence("addressee", mention.start, mention.end, mention.actor)


def _audience(page: Page, phrase: NounPhrase) -> Span | None:
    """Return the words of a listed audience that head a phrase, without what stands before: "all | reporters"."""
    tokens, words = page.document.tokens, occasions(page.document.language)
    head = next((at for at in range(phrase.first, phrase.last) if tokens[at].low in words.audiences), None)
    if head is None:
        return None
    return page.span(_without_determiners(page, phrase.first, head), head + 1)


def _plural(page: Page, audience: Span) -> str:
    """Return the words of an audience as they would name a speaker: "журналистам" are "журналисты"."""
    words = occasions(page.document.language)
    name = page.document.text[audience.start : audience.end]
    low = name.lower()
    if low.endswith("n") and low[:-1] in words.audiences:
        return name[:-1]  # "Reportern"
    for ending, nominative in words.nominatives.items():
        if low.endswith(ending):
            return name[: -len(ending)] + nominative
    return name


def _government(page: Page, phrase: NounPhrase) -> Evidence | None:
    """Return the state whose government a phrase names by an adjective: "der ungarischen Regierung"."""
    tokens, words = page.document.tokens, occasions(page.document.language)
    if not any(tokens[at].low in words.governments for at in range(phrase.first, phrase.last)):
        return None
    span = Span(tokens[phrase.first].start, tokens[phrase.last - 1].end)
    states = [item for item in page.mentions_in(span) if item.kind == "state" and item.actor]
    if not states or states[0].actor is None or len({item.actor for item in states}) > 1:
        return None
    end = next(at for at in range(phrase.first, phrase.last) if tokens[at].low in words.governments)
    first = min(states[0].start, tokens[end].start)
    return Evidence("addressee", first, max(states[0].end, tokens[end].end), states[0].actor)


def _mention(page: Page, phrase: NounPhrase) -> Mention | None:
    """Return the mention that is the head of a phrase, which appositions and titles may stand before."""
    for speaker in speakers_of(page, phrase):
        for at in range(phrase.first, phrase.last):
            mention = mention_at(page, at)
            if mention is not None and mention.actor == speaker.actor:
                return mention if not is_several(page, mention) else None
    alone = mention_at(page, phrase.first)
    return alone if alone is not None and tokens_of(page, alone) == (phrase.first, phrase.last) else None


def _office(page: Page, phrase: NounPhrase) -> Evidence | None:
    """Return an office-holder whom nobody names: "den amerikanischen Gesandten"."""
    tokens = page.document.tokens
    span = Span(tokens[phrase.first].start, tokens[phrase.last - 1].end)
    held = [item for item in page.mentions_in(span) if item.kind == "person" and span.holds(item.span)]
    if len(held) != 1 or held[0].actor is not None or held[0].how != "office":
        return None
    first, last = tokens_of(page, held[0])
    words = page.span(_without_determiners(page, first, last - 1), last)
    if words is None:
        return None
    name = page.document.text[words.start : words.end]
    return Evidence("addressee", words.start, words.end, page.unlisted(name, words).actor)


def is_several(page: Page, mention: Mention) -> bool:
    """Whether the words mean more than one: "both", "die Präsidenten"."""
    return any(
        item.span == mention.span and item.actor != mention.actor for item in page.mentions_in(mention.span)
    )


def _without_determiners(page: Page, first: int, last: int) -> int:
    words = page.grammar.words
    closed = words.subject_determiners | words.object_determiners | words.possessives | words.definite
    while first < last and page.document.tokens[first].low in closed:
        first += 1
    return first
