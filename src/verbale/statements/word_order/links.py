"""Who hands on whose words: of "Trump urged Tehran to talk, the White House said." the House is a link to Trump."""

from __future__ import annotations

from dataclasses import replace

from verbale.languages.nouns import NounPhrase
from verbale.records import Mention, Speaker
from verbale.statements.frame import Frame
from verbale.statements.page import Page
from verbale.statements.speakers import is_person, speaker_of
from verbale.statements.word_order.phrases import mention_at, phrase_behind
from verbale.statements.words import relays, speech_verbs

_LONGEST_OPENING = 12  # letters of "that on Monday"
_LONGEST_FRONT = 30  # letters before the subject of a sentence: "At a conference on Monday …"

Linked = tuple[Frame, list[Frame]]


def surrounds(frame: Frame) -> bool:
    """Whether the words said stand before the cue, or on both sides of it."""
    return frame.message[0].start < frame.cue[0].start


def linked(page: Page, frames: list[Frame], around: list[Frame], relays: list[Frame]) -> list[Linked]:
    """Return the frames with their links; who only hands on what another says is a link alone."""
    kept: list[Linked] = []
    handing = [
        outer
        for outer in around
        if any(_is_main(page, inner, outer, outer in relays) for inner in frames if inner is not outer)
    ]
    handing += [
        outer
        for outer in frames
        if outer not in handing and any(_only_tells(page, outer, inner) for inner in frames)
    ]
    for frame in frames:
        if frame in handing or _retells(page, frame, [item for item in frames if item not in handing]):
            continue
        held = [item for item in frames if item.cue != frame.cue and holds(item, frame)]
        outer = [item for item in held if page.document.language != "en" or item.kind != "reported"]
        outer = [item for item in outer if item.kind != "reported" or not _is_of_state(page, item, frame)]
        outlet = _told_outlet(page, frame)
        kept.append((frame, [*outlet, *outer, *(relay for relay in relays if relay in handing)]))
    return kept + [(relay, []) for relay in relays if relay not in handing and _stands(page, relay, frames)]


def _stands(page: Page, relay: Frame, frames: list[Frame]) -> bool:
    """Whether a source's words are a statement besides what they tell of speech: "According to Weber, it rained and Kurz praised …"."""
    opens = relay.message[0].start > relay.cue[0].start
    start, end = relay.message[0].start, relay.message[-1].end
    beside = [
        frame for frame in frames if not (frame.cue and ";" in page.document.text[end : frame.cue[0].start])
    ]
    held = all(
        frame.cue
        and start < frame.cue[0].start < end
        and (frame.kind == "reported" or not frame.message or not surrounds(frame))
        for frame in beside
    )
    return not beside or (opens and len(relay.message) == 1 and held)


def _told_outlet(page: Page, frame: Frame) -> list[Frame]:
    """Return the outlet that the words were said to, as a link: "told a radio station"."""
    verb = frame.clause[1]
    phrase = phrase_behind(page, verb, min(verb + 6, len(page.document.tokens)))
    if (
        phrase is None
        or frame.speaker is None
        or (phrase.first < frame.speaker.last and frame.speaker.first >= verb)
    ):
        return []
    return [replace(frame, speaker=phrase)] if _is_outlet_phrase(page, phrase) else []


def _is_outlet_phrase(page: Page, phrase: NounPhrase) -> bool:
    """Whether a phrase is of an outlet: "the Herald newspaper", "the newspaper Bild", not "a newspaper report"."""
    tokens, media = page.document.tokens, relays(page.document.language).media
    for at in range(phrase.first, phrase.last):
        following = tokens[at + 1] if at + 1 < phrase.last else None
        plain = following is not None and following.is_word and not following.is_capital
        governed = following is not None and following.low in page.grammar.words.prepositions
        if tokens[at].low in media and (not plain or governed or page.document.language == "ru"):
            return True
    return False


def within(page: Page, frames: list[Frame], outer: Frame, links: list[Frame]) -> list[Linked]:
    """Return those who speak in the words of `outer`, each handed on by it: "TASS reported, citing Weber, | that Kurz had said …"."""
    start = page.document.token_at(outer.message[0].start)
    inner = (item for item in frames if item.message and item.kind != "reported" and holds(outer, item))
    own = (item for item in inner if item.speaker is not None and item.speaker.first >= start)
    return [(item, [outer, *links]) for item in own if item.cue != outer.cue]


def holds(outer: Frame, inner: Frame) -> bool:
    """Whether the one who speaks in `inner` does so in the words of `outer`."""
    return any(span.holds(inner.cue[0]) for span in outer.message)


def _is_main(page: Page, inner: Frame, outer: Frame, is_relay: bool) -> bool:
    """Whether the frame `inner` is the main clause of the words that `outer` stands around, and of its side.

    A ministry hands on what its minister said; what it tells of the other side are its own words.
    """
    if not inner.message or not outer.message or not holds(outer, inner) or _is_elided(inner):
        return False
    parenthetic = inner.message[0].start >= outer.message[0].start and surrounds(inner)
    if parenthetic and inner.kind != "reported" and not _is_outlet(page, outer, inner):
        return False
    if _is_of_state(page, inner, outer):
        return False
    start = page.document.tokens[inner.clause[0]].start
    if start - outer.message[0].start > _LONGEST_FRONT:
        return False
    return is_relay or len({speaker.side for speaker in _speakers(page, inner, outer) if speaker.side}) < 2


def _is_outlet(page: Page, outer: Frame, inner: Frame) -> bool:
    """Whether an outlet hands on what somebody else told: "…, заявил Песков, | передаёт ТАСС", "…, Weber said, | TASS reported"."""
    if outer.speaker is None or inner.speaker is None:
        return False
    first, second = _outlet_of(page, outer.speaker), mention_at(page, inner.speaker.first)
    return first is not None and (second is None or second.kind != "outlet")


def _outlet_of(page: Page, phrase: NounPhrase) -> Mention | None:
    """Return the outlet that a phrase names, or whose reporter: "корреспондент | ТАСС"."""
    reporter = page.document.tokens[phrase.first].low in relays(page.document.language).reporters
    named = mention_at(page, phrase.last - 1 if reporter else phrase.first)
    return named if named is not None and named.kind == "outlet" else None


def _only_tells(page: Page, outer: Frame, inner: Frame) -> bool:
    """Whether all that an outlet tells is what somebody said: "TASS reported | that Weber had warned that …"."""
    if not outer.message or not inner.message or inner.kind == "reported":
        return False
    if outer is inner or not _is_outlet(page, outer, inner) or not holds(outer, inner) or _is_elided(inner):
        return False
    start = page.document.tokens[inner.clause[0]].start
    behind = outer.message[0].start > outer.cue[0].start
    return behind and len(outer.message) == 1 and start - outer.message[0].start <= _LONGEST_OPENING


def _is_of_state(page: Page, inner: Frame, outer: Frame) -> bool:
    """Whether a person tells in Russian what their state wants: "Австрия надеется на мир, | сообщил канцлер"."""
    if page.document.language != "ru" or outer.speaker is None or inner.speaker is None:
        return False
    first, second = mention_at(page, outer.speaker.first), mention_at(page, inner.speaker.first)
    state = second is not None and second.kind == "state"
    return state and first is not None and first.kind == "person"


def _is_elided(frame: Frame) -> bool:
    """Whether the verb shares the subject of one before it."""
    return frame.speaker is not None and frame.speaker.first < frame.clause[0]


def _speakers(page: Page, *frames: Frame) -> list[Speaker]:
    found = (speaker_of(page, frame.speaker) for frame in frames if frame.speaker is not None)
    return [speaker for speaker in found if speaker is not None]


def _retells(page: Page, frame: Frame, frames: list[Frame]) -> bool:
    """Whether an act is only named within words that somebody else said, who does not tell it of the head of their own side."""
    if frame.kind != "reported":
        return False
    outer = [one for one in frames if one is not frame and one.kind != "reported" and holds(one, frame)]
    return bool(outer) and not _is_own_act(page, frame, outer[-1])


def _is_own_act(page: Page, inner: Frame, outer: Frame) -> bool:
    """Whether all that somebody tells is what a person of their side did: "Кремль сообщил, | что Путин поблагодарил эмира", "The Kremlin said | Putin had thanked the emir"."""
    told = [speaker_of(page, one.speaker) for one in (inner, outer) if one.speaker is not None]
    if len(told) < 2 or told[0] is None or told[1] is None or _is_elided(inner) or not is_person(told[0]):
        return False
    start = page.document.tokens[inner.clause[0]].start
    if page.document.language == "en" and not _is_verb_of_saying(page, inner):
        return False  # "said Weber had sent a proposal"
    opens = outer.cue[0].start < outer.message[0].start and start - outer.message[0].start <= _LONGEST_OPENING
    same = told[0].side is not None and told[0].side == told[1].side
    return opens and same and told[0].actor != told[1].actor


def _is_verb_of_saying(page: Page, frame: Frame) -> bool:
    """Whether the first word of an English cue is a verb of the lists itself: "thanked", not the "sent" of "sent a proposal"."""
    token = page.document.tokens[page.document.token_at(frame.cue[0].start)]
    bases = {page.grammar.lemma(token), token.low, token.low[:-1], token.low[:-2], token.low[:-3] + "y"}
    return len(frame.cue) > 1 or not bases.isdisjoint(speech_verbs("en"))
