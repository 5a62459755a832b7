"""Which mentions count for contacts: none inside another, a state that owns its person with that person, no group of one side."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from verbale.actors import default_knowledge
from verbale.actors.office_lexicon import office_lexicon
from verbale.contacts.acting_state import as_state
from verbale.contacts.cases import is_owner
from verbale.contacts.described_groups import with_groups
from verbale.contacts.home_of_body import without_homes
from verbale.contacts.local_hosts import with_hosts
from verbale.contacts.phrases import as_sender
from verbale.contacts.sent_by import as_served
from verbale.contacts.words import contact_words, pattern_of
from verbale.languages import Document
from verbale.records import Mention, Span

_FIRST = re.compile(r"перв\w+ президент")
_PLURALS = (
    "ов",
    "ей",
    "ы",
    "и",
    "ам",
    "ям",
    "ами",
    "ями",
    "ах",
    "ях",
    "глав",
)  # of "заместителей", "экспертами"


def counted_mentions(document: Document, mentions: tuple[Mention, ...]) -> list[Mention]:
    """Return the mentions that count, in text order, with the groups that the text describes."""
    mentions = with_hosts(document, with_groups(document, mentions))
    spans = Counter(mention.span for mention in mentions)
    known = tuple(
        as_sender(document, _as_state(document, _of_deputies(document, one), listed=spans[one.span] > 1))
        for one in (as_served(document, mention) for mention in mentions)
    )
    kept = _with_their_states(document, _without_odd_groups(document, _outermost(known)))
    kept = [mention for mention in kept if not is_owner(document, mention)]
    kept = [_as_republic(document, mention) for mention in _with_movements(document, kept)]
    kept = without_homes(document, kept)
    cities = {document.token_at(mention.start) for mention in kept if mention.how == "city"}
    return [_as_capital(document, mention, cities) for mention in kept]


def commas_in_names(document: Document, mentions: tuple[Mention, ...]) -> frozenset[int]:
    """Return the commas of groups named by one phrase: "главы МИД Польши, Чехии и Литвы"."""
    spans = Counter(mention.span for mention in mentions if document.language == "ru")
    groups = [span for span, members in spans.items() if members > 1]
    inside = (range(document.token_at(one.start), document.token_at(one.end - 1)) for one in groups)
    return frozenset(at for one in inside for at in one if document.tokens[at].text == ",")


def _of_deputies(document: Document, mention: Mention) -> Mention:
    """Read whose people are named in Russian as the state: "встреча заместителей | министров Польши и Литвы", "экспертов | МИД Польши"."""
    office = mention.kind == "person" and mention.how == "office"
    seat = mention.kind == "body" and mention.side != mention.actor
    at = document.token_at(mention.start) - 1
    if document.language != "ru" or not (office or seat) or mention.side is None or at < 0:
        return mention
    before = document.tokens[at].low
    sent = pattern_of(contact_words("ru").roles.delegates).fullmatch(before) and before.endswith(_PLURALS)
    if not sent or default_knowledge().state(mention.side) is None:
        return mention
    return as_state(mention, document.language)


def _as_state(document: Document, mention: Mention, listed: bool) -> Mention:
    """Read who holds an office that no table knows of as the state: "Grenada's foreign minister", "die Außenminister Benins und Nigers".

    So is one of several, `listed` in English, where no date tells who held it: "the Armenian and Azerbaijani ministers".
    """
    unnamed = mention.kind == "person" and mention.how == "office" and mention.actor is None
    several = bool(mention.candidates) and not (listed and document.language == "en")
    if not unnamed or mention.side is None or several:
        return mention
    lexicon = office_lexicon(document.language)
    words = document.text[mention.start : mention.end].lower().replace("-", " ").split()
    envoy = not contact_words(document.language).roles.ambassadors.isdisjoint(words)  # "временный поверенный"
    former = any(lexicon.standing_of(word) or word in lexicon.words.former for word in words)
    if (former and not envoy) or _FIRST.match(" ".join(words)):
        return mention  # who was or will be something does not act for the state
    return as_state(mention, document.language)


def _with_their_states(document: Document, mentions: list[Mention]) -> list[Mention]:
    """Read "Colombia's Gustavo Petro", "NATO's Mark Rutte" as one: the state or body only tells whose person it is."""
    kept: list[Mention] = []
    for mention in mentions:
        last = kept[-1] if kept else None
        if last is not None and mention.kind == "person" and _owns(document, last, mention):
            kept[-1] = replace(mention, start=last.start, core=mention.core or mention.span)
        else:
            kept.append(mention)
    return kept


def _as_republic(document: Document, mention: Mention) -> Mention:
    """Read "прибыл в Турецкую Республику" as the state, not as an adjective."""
    at = document.token_at(mention.end - 1) + 1
    if mention.how != "adjective" or at >= len(document.tokens):
        return mention
    noun = document.tokens[at]
    is_state = noun.low in contact_words(document.language).roles.states
    return replace(mention, end=noun.end, how="name", kind="state") if is_state else mention


def _with_movements(document: Document, mentions: list[Mention]) -> list[Mention]:
    """Read "палестинское движение ХАМАС" as the body alone: the adjective tells no side."""
    movements = contact_words(document.language).roles.movements
    kept: list[Mention] = []
    for mention in mentions:
        at = document.token_at(mention.start) - 1
        if mention.kind == "body" and at >= 0 and document.tokens[at].low in movements:
            start = document.tokens[at].start
            if kept and kept[-1].how == "adjective" and document.token_at(kept[-1].end - 1) == at - 1:
                start = kept.pop().start
            kept.append(replace(mention, start=start, core=mention.core or mention.span))
        else:
            kept.append(mention)
    return kept


def _owns(document: Document, state: Mention, person: Mention) -> bool:
    if (
        state.kind not in {"state", "body"}
        or state.how == "adjective"
        or state.actor != person.side
        or person.how != "name"
    ):
        return False
    gap = document.text[state.end : person.start]
    words = document.text[state.start : state.end]
    if document.language == "en":
        return (words.endswith(("'s", "’s")) and gap == " ") or gap in ("'s ", "’s ")
    return document.language == "de" and gap == " " and words.endswith("s") and not state.name.endswith("s")


def _as_capital(document: Document, mention: Mention, cities: set[int]) -> Mention:
    """Read "der chinesischen Hauptstadt", "die Hauptstadt Chinas" as the place that it is, unless one of the `cities` stands right behind it."""
    at = document.token_at(mention.end - 1) + 1
    capitals = contact_words(document.language).roles.capitals
    if mention.kind == "state" and mention.how == "name" and at not in cities:
        first = document.token_at(mention.start)
        before = first - 2 if document.tokens[max(0, first - 1)].low == "of" else first - 1
        if before >= 0 and document.tokens[before].low in capitals:
            return replace(mention, how="city", start=document.tokens[before].start, core=None)
    if mention.how != "adjective" or mention.side is None:
        return mention
    if at < len(document.tokens) and document.tokens[at].low in capitals and at + 1 not in cities:
        return replace(mention, kind="state", how="city", end=document.tokens[at].end, core=None)
    return mention


def _without_odd_groups(document: Document, mentions: list[Mention]) -> list[Mention]:
    """Leave out "die beiden" where it was understood as two of one side: they are no two parties.

    They are one beside somebody of another side named before in their sentence: "Rossi empfing die beiden".
    """
    sides: dict[Span, list[str | None]] = {}
    for mention in mentions:
        sides.setdefault(mention.span, []).append(mention.side)

    def is_odd(mention: Mention) -> bool:
        own = sides[mention.span]
        if len(own) == len(set(own)):
            return False
        start = document.sentence_at(mention.start).start
        before = [one for one in mentions if one.kind == "person" and start <= one.start < mention.start]
        return len(set(own)) > 1 or not any(one.side and one.side not in own for one in before)

    return [mention for mention in mentions if not is_odd(mention)]


def _outermost(mentions: tuple[Mention, ...]) -> list[Mention]:
    kept: list[Mention] = []
    for mention in sorted(mentions, key=lambda item: (item.start, -item.end)):
        if mention.actor is None and not mention.candidates:
            continue
        last = kept[-1] if kept else None
        if last and mention.end <= last.end and mention.start >= last.start and mention.span != last.span:
            continue
        kept.append(mention)
    return kept


def adjective_tokens(document: Document, mentions: Iterable[Mention]) -> set[int]:
    """Return the tokens of states that only explain a noun: "South Korean" has two."""
    told = (one for one in mentions if one.how == "adjective")
    return {
        at for one in told for at in range(document.token_at(one.start), document.token_at(one.end - 1) + 1)
    }
