"""A statement in the making, and how the frame of a sentence becomes one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from verbale.actors.slugs import is_outlet_id
from verbale.records import Act, Mention, Span, Speaker, SpeechKind
from verbale.statements.cited import cited_in
from verbale.statements.frame import Frame
from verbale.statements.page import Page
from verbale.statements.speakers import named_speaker, speaker_of, speakers_of
from verbale.statements.word_order.quoted_as import cited_noun

_ENDS = " ,;:–—-"


@dataclass(frozen=True, slots=True)
class Said:
    """A statement in the making.

    `sentence` is where its cue stands, or where it ends. With an empty `message` it is none: it only
    tells who spoke, for the sentences that go on from it. `chain` are those who handed it on; of what is `relayed` the
    first of them goes on.
    """

    sentence: int
    kind: SpeechKind
    act: Act
    message: tuple[Span, ...]
    speaker: Speaker | None
    cue: tuple[Span, ...] = ()
    chain: tuple[Speaker, ...] = ()
    relayed: bool = False


def outermost(said: list[Said]) -> Said | None:
    """Return what was told last; of words within those of another one in the same sentence, these: "Weber erinnerte daran, dass Kurz …"."""
    last = said[-1] if said else None
    if last is None or not last.message or not last.chain:
        return last
    held = last.message[0]
    return next(
        (
            item
            for item in reversed(said[:-1])
            if item.sentence == last.sentence
            and item.speaker is not None
            and any(link.evidence == item.speaker.evidence for link in last.chain)
            and any(span.holds(held) for span in item.message)
        ),
        last,
    )


def said_in_frame(page: Page, frame: Frame, outer: list[Frame], earlier: Speaker | None) -> Iterator[Said]:
    """Yield what a frame tells, once a speaker; `outer` are those who handed it on."""
    chain = [speaker_of(page, item.speaker, earlier) for item in outer if item.speaker is not None]
    spoken = replace(_of_frame(page, frame, earlier), chain=tuple(link for link in chain if link is not None))
    if frame.cites:
        spoken = _cited(page, frame, spoken, earlier)
    if frame.message or not frame.opens:
        yield spoken
        others = speakers_of(page, frame.speaker, earlier)[1:] if frame.speaker and frame.message else []
        yield from (replace(spoken, speaker=other) for other in others)
    if frame.opens:
        following = _quotation_after(page, page.document.sentences[frame.sentence].end)
        if following is not None:
            yield replace(spoken, kind="direct", message=(following,))


def said_beside_frames(page: Page, relay: Frame, frames: list[Frame], earlier: Speaker | None) -> Said:
    """Return what a relay tells without the words that belong to other frames of its sentence."""
    tokens = page.document.tokens
    others = [Span(tokens[frame.clause[0]].start, tokens[frame.clause[1] - 1].end) for frame in frames]
    others += [span for frame in frames for span in frame.message]
    kept = []
    for span in relay.message:
        end = min([other.start for other in others if span.start < other.start < span.end], default=span.end)
        if not any(other.start <= span.start < other.end for other in others):
            kept.append(
                Span(span.start, span.start + len(page.document.text[span.start : end].rstrip(_ENDS)))
            )
    return replace(_of_frame(page, relay, earlier), message=tuple(kept))


def _cited(page: Page, frame: Frame, spoken: Said, earlier: Speaker | None) -> Said:
    """Return what an outlet or a person quotes as said by the one they quote: "TASS zitiert Weber"."""
    if page.grammar.words.capital_nouns:
        found = cited_in(page, frame, earlier)
        if found is not None:
            return _handed_on(spoken, found.speaker, found.by)
        again = _quoted_again(spoken, earlier)
        return _handed_on(spoken, again, spoken.speaker) if again is not None else spoken
    tokens = page.document.tokens
    clause = Span(tokens[frame.clause[0]].start, tokens[frame.clause[1] - 1].end)
    for mention in page.mentions_in(clause):
        citing = spoken.speaker is not None and mention.actor == spoken.speaker.actor
        if _may_be_cited(page, mention) and not citing:
            return _handed_on(spoken, named_speaker(mention), spoken.speaker)
    cited = cited_noun(page, frame, earlier) or _quoted_again(spoken, earlier)
    return _handed_on(spoken, cited, spoken.speaker) if cited is not None else spoken


def _quoted_again(spoken: Said, earlier: Speaker | None) -> Speaker | None:
    """Return who spoke before where an outlet is told to quote without whom: "«…», — цитирует агентство"."""
    outlet = spoken.speaker is not None and is_outlet_id(spoken.speaker.actor)
    return earlier if outlet and spoken.kind == "direct" else None


def _may_be_cited(page: Page, mention: Mention) -> bool:
    """Whether a mention in the clause of an outlet can be whom it quotes: a person, or a body of "приводит слова | Минобороны"."""
    words = page.document.text[: mention.start].rstrip().lower().endswith(" слова")
    return mention.actor is not None and (mention.kind == "person" or (mention.kind == "body" and words))


def _handed_on(spoken: Said, cited: Speaker, by: Speaker | None) -> Said:
    return replace(spoken, speaker=cited, chain=(by, *spoken.chain) if by is not None else spoken.chain)


def _of_frame(page: Page, frame: Frame, earlier: Speaker | None) -> Said:
    speaker = speaker_of(page, frame.speaker, earlier) if frame.speaker is not None else None
    return Said(frame.sentence, frame.kind, frame.act, frame.message, speaker, frame.cue)


def _quotation_after(page: Page, offset: int) -> Span | None:
    """Return the quotation that begins right behind `offset`, blanks aside."""
    for quote in page.document.quotations:
        if quote.start >= offset:
            return quote.span if not page.document.text[offset : quote.start].strip() else None
    return None
