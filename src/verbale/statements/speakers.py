"""Which actor a noun phrase names: a person, a body, an outlet, or a group such as `group:experten`."""

from __future__ import annotations

from verbale.actors.slugs import OUTLET, is_outlet_id, is_person_id, slug
from verbale.languages.grammar import is_in_dictionary
from verbale.languages.nouns import NounPhrase, head_noun_at
from verbale.records import Mention, Span, Speaker
from verbale.statements.names_behind import apposed, citizen, outlet_behind, titled_outlet
from verbale.statements.page import Page
from verbale.statements.somebody import is_office, is_somebody
from verbale.statements.subject_extent import without_apposition
from verbale.statements.word_order.speakers import ordered_speakers
from verbale.statements.words import relays, speech_noun

_PERSONAL = frozenset(
    {
        "er",
        "ihm",
        "sie",
        "ihr",
        "dieser",
        "diese",
        "letzterer",
        "he",
        "she",
        "him",
        "her",
        "он",
        "она",
        "нему",
        "ней",
    }
)
_JOINED = ("person", "body", "state")
_SPEAKING = ("person", "body", "outlet", "group", "state")


def named_speaker(mention: Mention, evidence: Span | None = None) -> Speaker:
    """Return the actor of a mention as one who speaks; `evidence` are the words that name them, else the mention's own."""
    return Speaker(mention.actor or "", mention.name, (evidence or mention.span,), mention.side)


def speaker_of(page: Page, phrase: NounPhrase, earlier: Speaker | None = None) -> Speaker | None:
    """Return the first of `speakers_of`, or None."""
    return next(iter(speakers_of(page, phrase, earlier)), None)


def speakers_of(page: Page, phrase: NounPhrase, earlier: Speaker | None = None) -> list[Speaker]:
    """Return who a phrase names: several where it joins names; none where it names nobody ("man", "es").

    `earlier` is the last person who spoke: a pronoun, or a description such as "der Experte", means them.
    """
    if not page.grammar.words.capital_nouns:
        return ordered_speakers(page, phrase, earlier)
    span = page.span(phrase.first, phrase.last)
    if span is None:
        return []
    if earlier is not None and _means_earlier(page, phrase) and _may_be(page, phrase, earlier):
        return [Speaker(earlier.actor, earlier.name, (span,), earlier.side)]
    mentions = _named(page, phrase, span)
    if mentions:
        return [
            Speaker(item.actor, item.name or _words(page, span), (span,), item.side)
            for item in mentions
            if item.actor is not None
        ]
    if (
        phrase.last - phrase.first == 1
        and page.document.tokens[phrase.first].low in page.grammar.words.nobody
    ):
        return []
    if title := titled_outlet(page, phrase):
        return [Speaker(f"{OUTLET}{slug(title)}", title, (span,), None)]
    return [page.unlisted(_base_form(page, phrase), span)]


def is_agency_clause(page: Page, phrase: NounPhrase | None, clause: tuple[int, int]) -> bool:
    """Whether an outlet only hands on what a sentence tells: "…, | wie die Agentur meldete"."""
    speaker = speaker_of(page, phrase) if phrase is not None else None
    likes = page.document.tokens[clause[0]].low in relays(page.document.language).like
    return likes and speaker is not None and is_outlet_id(speaker.actor)


def _may_be(page: Page, phrase: NounPhrase, earlier: Speaker) -> bool:
    """Whether a pronoun's sex fits the person; what is not known fits."""
    pronoun = page.grammar.words.sexes.get(page.document.tokens[phrase.first].low)
    return (
        phrase.last - phrase.first > 1
        or pronoun is None
        or page.sex_of.get(earlier.actor, pronoun) == pronoun
    )


def _means_earlier(page: Page, phrase: NounPhrase) -> bool:
    """Whether a phrase only points back: "er", "ihm", "seiner Ansicht", "der Experte"."""
    words, tokens = page.grammar.words, page.document.tokens
    low = tokens[phrase.first].low
    size = phrase.last - phrase.first
    nouns = tuple(relays(page.document.language).nouns)
    if size > 2 and tokens[phrase.first].low.endswith(nouns) and low not in words.definite:
        return _means_earlier(page, NounPhrase(phrase.first + 1, phrase.last))  # "Ansicht des Experten"
    if size == 1:
        return low in _PERSONAL or low in words.other_pronouns
    if (
        low in words.possessives
        and size == 2
        and (
            speech_noun(page.document.language, tokens[phrase.last - 1].low)
            or tokens[phrase.last - 1].low in relays(page.document.language).verdicts
        )
    ):
        return True
    if low in words.possessives:
        return size <= 3 and tokens[phrase.last - 1].low.endswith(nouns)
    described = tokens[phrase.last - 1].low in relays(page.document.language).persons
    return size == 2 and low in words.definite and described


def is_person(speaker: Speaker) -> bool:
    """Whether the speaker is a person, listed or not."""
    return is_person_id(speaker.actor)


def _words(page: Page, span: Span) -> str:
    return page.document.text[span.start : span.end]


def _named(page: Page, phrase: NounPhrase, span: Span) -> list[Mention]:
    """Return the mentions that are the heads of the phrase, not its attributes: two in "Weber und Kurz"."""
    fitting = [
        item
        for item in page.mentions_in(span)
        if item.kind in _SPEAKING and item.how != "adjective" and item.actor is not None
    ]
    head = _head(page, phrase)
    if outlet := outlet_behind(page, fitting, head):
        return [outlet]
    if within := _within_relay_noun(page, head):
        return [within]
    if _is_unnamed_source(page, phrase, fitting):
        return []
    covering = [item for item in fitting if item.start <= head.start and head.end <= item.end]
    several = page.document.tokens[phrase.first].low in page.grammar.words.quantifiers
    if several and len(covering) == 1 and covering[0].kind == "person":
        return []  # "mehrere Minister" are not the one who holds the office
    if named := apposed(page, covering, fitting) or citizen(page, covering, fitting):
        return [named]
    if covering:
        best = max(covering, key=lambda item: (item.kind == "person", item.end - item.start, -item.start))
        return _with_joined(page, best, fitting)
    if head_is_relay := _is_relay_noun(page, head):
        fitting.sort(key=lambda item: item.kind != "person")
    begin = page.document.tokens[_behind_owner(page, phrase)].start
    fitting = [item for item in fitting if item.start >= begin]
    own = [item for item in fitting if head_is_relay or not _is_attribute(page, item, span)]
    first = next((item for item in own if head_is_relay or item.kind == "person"), None)
    return _with_joined(page, first, own) if first is not None else []


def _with_joined(page: Page, first: Mention, others: list[Mention]) -> list[Mention]:
    """Return those who are named together: "Weber und Kurz", "Polen, Estland und Lettland", or both by "die Präsidenten"."""
    named = [first]
    for item in sorted(others, key=lambda one: one.start):
        if item.actor in [one.actor for one in named] or item.kind not in _JOINED:
            continue
        same = (item.start, item.end) == (first.start, first.end)
        if same or (item.start >= named[-1].end and _joins(page, named[-1].end, item.start)):
            named.append(item)
    while len(named) > 1 and "," in page.document.text[named[-2].end : named[-1].start]:
        named.pop()  # no list ends so, but an apposition begins: "Weber, Chef der Partei"
    return named


def _joins(page: Page, start: int, end: int) -> bool:
    """Whether between two names stands but a comma or an "und"."""
    between = page.document.text[start:end].split()
    words = page.grammar.words
    determiners = words.subject_determiners | words.object_determiners
    joined = bool(between) and between[0] in words.joining and determiners.issuperset(between[1:])
    return joined or between in ([","], ["als", "auch"])


def _is_unnamed_source(page: Page, phrase: NounPhrase, fitting: list[Mention]) -> bool:
    """Whether behind a noun that stands for its source is somebody without a name: "Angaben | eines Sprechers des Kremls"."""
    first = _behind_relay_noun(page, phrase)
    if first == phrase.first or not is_somebody(page, NounPhrase(first, phrase.last)):
        return False
    head = _head(page, NounPhrase(first, phrase.last))
    persons = any(item.kind == "person" for item in fitting)
    return not persons and not any(item.start <= head.start and head.end <= item.end for item in fitting)


def _within_relay_noun(page: Page, head: Span) -> Mention | None:
    """Return the body or state in a compound that only stands for it: "UN-Angaben"."""
    if not _is_relay_noun(page, head):
        return None
    inside = (item for item in page.mentions_in(head) if head.start == item.start and item.end < head.end)
    return next((item for item in inside if item.kind in _SPEAKING and item.actor), None)


def _is_relay_noun(page: Page, head: Span) -> bool:
    """Whether the head only stands for its source: "Angaben des Ministers" are the minister's."""
    return (
        page.document.text[head.start : head.end]
        .lower()
        .endswith(tuple(relays(page.document.language).nouns))
    )


def _head(page: Page, phrase: NounPhrase) -> Span:
    tokens, words = page.document.tokens, page.grammar.words
    first = _behind_owner(page, phrase)
    if first + 1 < phrase.last and (
        tokens[first + 1].low in words.prepositions or tokens[first + 1].low[0].isdigit()
    ):
        own = head_noun_at(page.document, first, phrase.last, page.grammar)
        first = first if own is None else own  # "die | von Rom bezahlte | Behörde"
    for at in range(first, phrase.last):
        if tokens[at].is_capital and tokens[at].low not in words.subject_determiners:
            return Span(tokens[at].start, tokens[at].end)
    return Span(tokens[phrase.first].start, tokens[phrase.first].end)


def _behind_owner(page: Page, phrase: NounPhrase) -> int:
    """Return where a phrase goes on behind the person to whom the one it names belongs: "Webers | Berater Kurz"."""
    tokens = page.document.tokens
    start = tokens[phrase.first].start
    for item in page.mentions_in(Span(start, tokens[phrase.first].end)):
        last = page.document.token_at(item.end - 1)
        written = page.document.text[item.start : item.end]
        owns = written.endswith(("s", "’", "'")) and not item.name.endswith(written[-1])
        if item.how != "name" or item.start != start or last + 1 >= phrase.last:
            continue
        owned = NounPhrase(last + 1, phrase.last)
        acts = is_somebody(page, owned) or (item.kind == "state" and is_office(page, owned))
        if owns and acts and item.kind in ("person", "state"):
            return last + 1
    return phrase.first


def _is_attribute(page: Page, mention: Mention, span: Span) -> bool:
    """Whether a genitive or a preposition makes the mention a part of another noun: "Sprecher von X"."""
    if mention.start <= span.start:
        return False
    written = page.document.text[mention.start : mention.end]
    if written.endswith("s") and not mention.name.endswith("s") and page.grammar.words.capital_nouns:
        return True  # "ein Sprecher Webers"
    before = page.document.tokens[page.document.token_at(mention.start - 1)].low
    inside = page.document.tokens[page.document.token_at(mention.start)].low
    words = page.grammar.words
    return before in words.prepositions | words.genitive_determiners or inside in words.genitive_determiners


def _base_form(page: Page, phrase: NounPhrase) -> str:
    tokens, words = page.document.tokens, page.grammar.words
    first = _behind_relay_noun(page, phrase)
    phrase = without_apposition(page, phrase)
    while first + 1 < phrase.last and (
        tokens[first].low in words.subject_determiners or tokens[first].low in words.object_determiners
    ):
        first += 1
    span = page.span(first, phrase.last)
    if span is None:
        return tokens[phrase.first].text
    whose = _first_part(page, tokens[first].text)
    return whose + _words(page, span)[len(tokens[first].text) :] if whose else _words(page, span)


def _first_part(page: Page, noun: str) -> str:
    """Return whom a compound that only stands for its source names: "Polizeiangaben" are the "Polizei"'s."""
    endings = [end for end in relays(page.document.language).claims if noun.lower().endswith(end)]
    part = noun[: -max(map(len, endings))].rstrip("-") if endings else ""
    plain = part.removesuffix("s")
    language = page.document.language
    return next((one for one in (plain, part) if len(one) > 2 and is_in_dictionary(one, language)), "")


def _behind_relay_noun(page: Page, phrase: NounPhrase) -> int:
    """Return where the source begins that a noun only stands for: "Angaben des Sprechers" are a Sprecher's."""
    head = _head(page, phrase)
    at = page.document.token_at(head.start) + 1
    words = page.grammar.words
    if at >= phrase.last or not _is_relay_noun(page, head):
        return phrase.first
    low = page.document.tokens[at].low
    if low in words.agent_prepositions:
        return min(at + 1, phrase.last - 1)
    bare = page.document.tokens[at].text.islower() and low.endswith("er")  # "Angaben | britischer Dienste"
    return at if bare or low in words.genitive_determiners else phrase.first
