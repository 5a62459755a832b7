"""All statements of an article: frames, relays, quotations and runs, in the order of the text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from verbale.languages import Document, Quotation, Sentence
from verbale.records import (
    Act,
    Article,
    Evidence,
    Mention,
    Report,
    Span,
    Speaker,
    SpeechKind,
    Statement,
    TimeExpression,
    place_id,
)
from verbale.statements.frames import Frame, find_frames
from verbale.statements.page import Page
from verbale.statements.relays import find_relays
from verbale.statements.runs import is_reported
from verbale.statements.slots import fill_slots
from verbale.statements.speakers import speaker_of, speakers_of
from verbale.statements.subjects import find_subject


_NO_PERSON = ("group:", "outlet:", "body:")
_SHORTEST_CLAUSE = 6  # tokens in quotation marks, verb included, that make a clause of their own
_LONGEST_PAUSE = 6  # sentences from a speaker's last words to a subjunctive that still goes on from them


@dataclass(frozen=True, slots=True)
class Said:
    """A statement in the making."""

    sentence: int
    kind: SpeechKind
    act: Act
    message: tuple[Span, ...]
    speaker: Speaker | None
    cue: tuple[Span, ...] = ()
    chain: tuple[Speaker, ...] = ()


def find_statements(
    document: Document,
    article: Article,
    times: tuple[TimeExpression, ...],
    mentions: tuple[Mention, ...],
    reports: tuple[Report, ...],
) -> tuple[Statement, ...]:
    """Return what the article says that somebody said, in text order."""
    page = Page.of(document, times, mentions)
    taken: set[str] = set()
    statements = []
    for said in sorted(_all_said(page), key=lambda item: (item.message[0], item.message[-1].end)):
        slots = fill_slots(
            page, document.sentences[said.sentence], said.message, said.speaker, said.chain, reports
        )
        act = tuple(Evidence("act", span.start, span.end) for span in said.cue)
        statements.append(
            Statement(
                id=place_id(article.id, "s", said.message[0].start, taken),
                article=article.id,
                kind=said.kind,
                message=said.message,
                act=said.act,
                speaker=said.speaker,
                cue=said.cue,
                via=slots.via,
                venue=slots.venue,
                addressee=slots.addressee,
                date=slots.date,
                topics=slots.topics,
                report=slots.report,
                evidence=act + slots.evidence,
            )
        )
    return tuple(statements)


def _all_said(page: Page) -> list[Said]:
    """Return the statements, sentence by sentence; each may go on from the one before."""
    said: list[Said] = []
    used: set[Quotation] = set()
    for sentence in page.document.sentences:
        for item in _in_sentence(page, sentence, said):
            whole = _with_whole_quotations(page, item, used)
            said += [*_quoted_clauses(page, whole), whole]
        said += _left_quotations(page, sentence, said, used)
    return _without_doubles([item for item in said if item.message])


def _without_doubles(said: list[Said]) -> list[Said]:
    """Return the statements with one a speaker and message: the last, which has the cue of its own."""
    last = {(item.message, item.speaker.actor if item.speaker else None): item for item in said}
    return list(last.values())


def _in_sentence(page: Page, sentence: Sentence, said: list[Said]) -> Iterator[Said]:
    frames = find_frames(page, sentence)
    relay = next(iter(find_relays(page, sentence)), None)
    if relay is not None and not any(frame.message or frame.opens for frame in frames):
        frames = []
    if frames:
        apart = relay is not None and relay.clause not in {frame.clause for frame in frames}
        if relay is not None and apart:
            yield _clipped(page, relay, frames, _last_person(said))
        for frame in frames:
            outer = [other for other in frames if other is not frame and _holds(page, other, frame)]
            links = outer if apart or relay is None else [*outer, relay]
            yield from _from_frame(page, frame, links, _last_person(said))
    elif relay is not None:
        yield from _from_frame(page, relay, [], _last_person(said))
    else:
        yield from _run(page, sentence, said)


def _holds(page: Page, outer: Frame, inner: Frame) -> bool:
    """Whether the one who speaks in `inner` does so in the words of `outer`."""
    return any(span.holds(cue) for span in outer.message for cue in inner.cue[:1])


def _last_person(said: list[Said]) -> Speaker | None:
    """Return the person who spoke last."""
    spoken = (item.speaker for item in reversed(said) if item.speaker is not None)
    return next((speaker for speaker in spoken if not speaker.actor.startswith(_NO_PERSON)), None)


def _from_frame(page: Page, frame: Frame, outer: list[Frame], earlier: Speaker | None) -> Iterator[Said]:
    """Yield what a frame tells, once a speaker; `outer` are those who handed it on."""
    chain = [speaker_of(page, item.speaker, earlier) for item in outer if item.speaker is not None]
    spoken = replace(_of_frame(page, frame, earlier), chain=tuple(link for link in chain if link is not None))
    if frame.cites:
        spoken = _cited(page, frame, spoken)
    if frame.message or not frame.opens:
        yield spoken
        others = speakers_of(page, frame.speaker, earlier)[1:] if frame.speaker and frame.message else []
        yield from (replace(spoken, speaker=other) for other in others)
    if frame.opens:
        following = _quotation_after(page, page.document.sentences[frame.sentence].end)
        if following is not None:
            yield replace(spoken, kind="direct", message=(following.span,))


def _cited(page: Page, frame: Frame, spoken: Said) -> Said:
    """Return what an outlet or a person quotes as said by the one they quote: "TASS zitiert Weber"."""
    tokens = page.document.tokens
    clause = Span(tokens[frame.clause[0]].start, tokens[frame.clause[1] - 1].end)
    for mention in page.mentions_in(clause):
        citing = spoken.speaker is not None and mention.actor == spoken.speaker.actor
        if mention.kind == "person" and mention.actor is not None and not citing:
            chain = (spoken.speaker, *spoken.chain) if spoken.speaker is not None else spoken.chain
            cited = Speaker(mention.actor, mention.name, (mention.span,), mention.side)
            return replace(spoken, speaker=cited, chain=chain)
    return spoken


def _clipped(page: Page, relay: Frame, frames: list[Frame], earlier: Speaker | None) -> Said:
    """Return what a relay tells without the words that belong to other frames of its sentence."""
    tokens = page.document.tokens
    others = [Span(tokens[frame.clause[0]].start, tokens[frame.clause[1] - 1].end) for frame in frames]
    others += [span for frame in frames for span in frame.message]
    kept = []
    for span in relay.message:
        end = min([other.start for other in others if span.start < other.start < span.end], default=span.end)
        if not any(other.start <= span.start < other.end for other in others):
            kept.append(Span(span.start, end))
    return replace(_of_frame(page, relay, earlier), message=tuple(kept))


def _of_frame(page: Page, frame: Frame, earlier: Speaker | None) -> Said:
    speaker = speaker_of(page, frame.speaker, earlier) if frame.speaker is not None else None
    return Said(frame.sentence, frame.kind, frame.act, frame.message, speaker, frame.cue)


def _quotation_after(page: Page, offset: int) -> Quotation | None:
    """Return the quotation that begins right behind `offset`, blanks aside."""
    for quote in page.document.quotations:
        if quote.start >= offset:
            return quote if not page.document.text[offset : quote.start].strip() else None
    return None


def _run(page: Page, sentence: Sentence, said: list[Said]) -> Iterator[Said]:
    """Yield the sentence as speech that goes on, joined to the run before it."""
    last = said[-1] if said else None
    follows = last is not None and sentence.index - last.sentence <= 1
    if _inside_quotation(page, sentence):
        return
    if not is_reported(page, sentence, going_on=follows and last is not None and last.kind != "direct"):
        return
    span = page.span(sentence.first, sentence.last)
    if span is None:
        return
    if last is not None and follows and not last.cue and last.message and last.kind == "indirect":
        said.pop()
        span = Span(last.message[0].start, span.end)
    yield Said(sentence.index, "indirect", "state", (span,), _who_goes_on(page, sentence, last))


def _inside_quotation(page: Page, sentence: Sentence) -> bool:
    quote = page.document.quotation_at(sentence.start)
    return quote is not None and quote.end >= sentence.end - 1


def _with_whole_quotations(page: Page, item: Said, used: set[Quotation]) -> Said:
    """Return the statement with each quotation of its message whole, also where it is several sentences long."""
    message = []
    for span in item.message:
        for quote in page.document.quotations:
            if quote.span.overlaps(span):
                span = Span(min(span.start, quote.start), max(span.end, quote.end))
                used.add(quote)
        message.append(span)
    return replace(item, message=tuple(message))


def _quoted_clauses(page: Page, item: Said) -> Iterator[Said]:
    """Yield the quotations inside reported words that are clauses: statements of their own."""
    if item.kind == "direct":
        return
    for quote in page.document.quotations:
        if any(span.holds(quote.span) for span in item.message) and _has_verb(page, quote):
            yield replace(item, kind="direct", message=(quote.span,))


def _has_verb(page: Page, quote: Quotation) -> bool:
    document = page.document
    first, last = document.token_at(quote.start) + 1, document.token_at(quote.end - 1)
    if last - first < _SHORTEST_CLAUSE:
        return False
    return any(page.grammar.is_finite(document.tokens[at]) for at in range(first, last))


def _left_quotations(page: Page, sentence: Sentence, said: list[Said], used: set[Quotation]) -> list[Said]:
    """Return the quotations of a sentence that no cue introduced and that are clauses of their own."""
    found = []
    for quote in page.document.quotations:
        if quote in used or not sentence.start <= quote.start < sentence.end:
            continue
        if not _is_clause(page, quote):
            continue
        speaker = _before_colon(page, sentence, quote) or _who_goes_on(
            page, sentence, (said + found or [None])[-1]
        )
        used.add(quote)
        end = page.document.sentence_at(quote.end - 1).index
        found.append(Said(end, "direct", "state", (quote.span,), speaker))
    return found


def _who_goes_on(page: Page, sentence: Sentence, last: Said | None) -> Speaker | None:
    """Return who speaks without a cue: who spoke right before, else who the sentence before was about."""
    pause = sentence.index - last.sentence if last is not None else _LONGEST_PAUSE + 1
    if last is not None and last.speaker is not None and pause <= 1:
        return last.speaker
    subject = _actor_of(page, page.document.sentences[sentence.index - 1]) if sentence.index else None
    if subject is None and last is not None and pause <= _LONGEST_PAUSE:
        return last.speaker
    return subject


def _before_colon(page: Page, sentence: Sentence, quote: Quotation) -> Speaker | None:
    """Return who acts in the words that a colon parts from the quotation: "Weber wurde deutlich: „…“"."""
    text = page.document.text[: quote.start].rstrip()
    if not text.endswith(":"):
        return None
    return _actor_of(page, page.document.sentence_at(len(text) - 1))


def _actor_of(page: Page, sentence: Sentence) -> Speaker | None:
    """Return the subject of a sentence where it is somebody who can speak."""
    clauses = page.clauses(sentence)
    for number, clause in enumerate(clauses):
        phrase = find_subject(page, clauses, number) if clause.kind == "main" else None
        speaker = speaker_of(page, phrase) if phrase is not None else None
        if speaker is not None and not speaker.actor.startswith("group:"):
            return speaker
    return None


def _is_clause(page: Page, quote: Quotation) -> bool:
    """Whether the words in quotation marks are a sentence, not a name or a term."""
    inner = page.document.text[quote.inner.start : quote.inner.end].rstrip()
    return len(inner.split()) >= 5 and inner[-1] in ".!?…," or len(inner.split()) >= 12
