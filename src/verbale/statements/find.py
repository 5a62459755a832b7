"""All statements of an article: frames, relays, quotations and runs, in the order of the text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from verbale.actors.slugs import is_group_id
from verbale.languages import Document, Quotation, Sentence
from verbale.records import (
    Article,
    Evidence,
    Mention,
    Report,
    Speaker,
    Statement,
    TimeExpression,
    place_id,
)
from verbale.statements.cited import split_outlet
from verbale.statements.citing import only_reports, relied_on, relies
from verbale.statements.claims import find_claims
from verbale.statements.credited import with_credit
from verbale.statements.doubles import without_doubles
from verbale.statements.frame import Frame
from verbale.statements.frames import find_frames
from verbale.statements.interviews import find_turns, others_in_turn, said_in_turn
from verbale.statements.joined import agreed, may_be_speech, with_added
from verbale.statements.meant import body_meant, described, meant_by, one_more
from verbale.statements.named_after import with_names_behind
from verbale.statements.nameless import named_in_full
from verbale.statements.nouns import find_noun_frames
from verbale.statements.one_side import hands_on_act
from verbale.statements.page import Page
from verbale.statements.quotations import left_quotations, quoted_clauses, with_whole_quotations
from verbale.statements.relayed import relayed
from verbale.statements.relays import find_relays
from verbale.statements.runs import behind_mark, carried_on, go_on
from verbale.statements.said import Said, said_in_frame
from verbale.statements.silent import earlier_body, earlier_person, pointing_back, who_just_spoke
from verbale.statements.slots import Slots, fill_slots, with_date_of
from verbale.statements.tagged import TaggedFrame, find_tagged_frames
from verbale.statements.telling import Telling
from verbale.statements.told_within import told_of_another, words_within
from verbale.statements.word_order.backward import only_credits
from verbale.statements.word_order.frames import find_ordered_frames
from verbale.statements.word_order.gapping import with_gapped
from verbale.statements.word_order.links import Linked
from verbale.statements.word_order.named_lines import named_lines, said_in_line
from verbale.statements.word_order.silences import is_silence
from verbale.statements.words import relays
from verbale.tagging import Tags


def find_statements(
    document: Document,
    article: Article,
    times: tuple[TimeExpression, ...],
    mentions: tuple[Mention, ...],
    reports: tuple[Report, ...],
    tags: Tags,
) -> tuple[Statement, ...]:
    """Return what the article says that somebody said, in text order."""
    page = Page.of(document, times, mentions, tags)
    taken: set[str] = set()
    statements: list[Statement] = []
    before: tuple[Said, Slots] | None = None
    all_said = _all_said(page)
    spoken = tuple(span for said in all_said if said.kind != "reported" for span in said.message)
    for said in sorted(all_said, key=lambda item: (item.message[0], item.message[-1].end)):
        slots = fill_slots(Telling(page, said, spoken), reports, article.published)
        if before is not None and _same_occasion(page, before[0], said):
            slots = with_date_of(slots, before[1])
        before = (said, slots)
        new = place_id(article.id, "s", said.message[0].start, taken)
        statements.append(_statement(new, article.id, said, slots))
    return tuple(statements)


def _statement(new: str, article: str, said: Said, slots: Slots) -> Statement:
    return Statement(
        id=new,
        article=article,
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
        evidence=tuple(Evidence("act", span.start, span.end) for span in said.cue) + slots.evidence,
    )


def _same_occasion(page: Page, before: Said, said: Said) -> bool:
    """Whether a speaker goes on from what the same one said a sentence before, in the same paragraph."""
    if before.speaker is None or said.speaker is None or before.speaker.actor != said.speaker.actor:
        return False
    first, second = page.document.sentences[before.sentence], page.document.sentences[said.sentence]
    return first.paragraph == second.paragraph and 0 <= second.index - first.index <= 1


def _all_said(page: Page) -> list[Said]:
    """Return the statements, sentence by sentence; each may go on from the one before."""
    turns = {sentence.index: turn for turn in find_turns(page) for sentence in turn.sentences}
    ruled = [_Ruled.of(page, sentence) for sentence in page.document.sentences]
    page.tags.prepare(item.sentence for item in ruled if item.asks)
    said: list[Said] = []
    used: set[Quotation] = set()
    lines = {line.sentence: line for line in named_lines(page)}
    for item in ruled:
        turn = turns.get(item.sentence.index)
        if turn is not None:
            if item.sentence is turn.sentences[0]:
                said += said_in_turn(page, turn)
            said += others_in_turn(turn, _in_sentence(page, item, []))
            continue
        line = lines.get(item.sentence.index)
        if line is not None:
            said.append(said_in_line(page, line, used))
        for found in _in_sentence(page, item, said):
            told = named_in_full(pointing_back(page, found, said), said)
            whole = with_whole_quotations(page, told, used)
            said += quoted_clauses(page, whole)
            said[:] = with_credit(page, whole, said)  # in place: the sentence is read on beside it
        said += left_quotations(page, item.sentence, said, used)
    return without_doubles([item for item in with_names_behind(page, said) if item.message])


@dataclass(frozen=True, slots=True)
class _Ruled:
    """What rules alone find in a sentence: frames with those who handed them on, and relays.

    `asks`: whether the tagger can change what the sentence tells; it takes as long as all rules together, and more.
    """

    sentence: Sentence
    frames: list[Linked]
    relays: list[Frame]
    asks: bool

    @classmethod
    def of(cls, page: Page, sentence: Sentence) -> _Ruled:
        tokens = range(sentence.first, sentence.last)
        if page.grammar.words.capital_nouns:
            found = find_frames(page, sentence)
            found += find_noun_frames(page, sentence, found)
            found += [] if found else find_claims(page, sentence)
            frames: list[Linked] = [(frame, []) for frame in found]
            named = find_relays(page, sentence)
        else:
            frames, named = with_gapped(page, sentence, find_ordered_frames(page, sentence)), []
        open_to_it = not all(at in page.quoted for at in tokens)
        asks = open_to_it and (bool(frames or named) or may_be_speech(page, tokens))
        return cls(sentence, frames, named, asks)


def _in_sentence(page: Page, ruled: _Ruled, said: list[Said]) -> Iterator[Said]:
    sentence = ruled.sentence
    tagged = find_tagged_frames(page, sentence) if ruled.asks else []
    if not page.grammar.words.capital_nouns:
        yield from _in_ordered_sentence(page, ruled, tagged, said)
        return
    named = agreed(page, sentence, ruled.relays, tagged)
    relay = named[0] if named else None
    handing = [relay] if relay is not None else []
    frames = agreed(page, sentence, [frame for frame, _ in ruled.frames], tagged)
    frames = with_added(page, frames, handing, tagged)
    if relay is not None and not any(frame.message or frame.opens for frame in frames):
        frames = []
    if frames:
        found: list[Said] = []
        apart = relay is not None and relay.clause not in {frame.clause for frame in frames}
        if relay is not None and apart:
            told, frames = relayed(page, relay, frames, meant_by(page, sentence, relay.speaker, said))
            found.append(told)
        for frame in frames:
            if _only_hands_on(page, frame, frames):
                continue
            outer = [other for other in frames if other.kind != "reported" and _holds(other, frame)]
            outer = [other for other in outer if other is not frame]
            links = outer if apart or relay is None else [*outer, relay]
            found += _in_frame(page, frame, links, [*said, *found])
        yield from found
        yield from behind_mark(page, sentence, found)
    elif relay is not None:
        yield from _in_frame(page, relay, named[1:], said)
    else:
        yield from go_on(page, sentence, said)


def _in_frame(page: Page, frame: Frame, links: list[Frame], before: list[Said]) -> Iterator[Said]:
    """Yield what a German frame tells, in the words of the one on whom an outlet relies, or whom a description means."""
    sentence = page.document.sentences[frame.sentence]
    earlier = meant_by(page, sentence, frame.speaker, before)
    quoting = split_outlet(page, frame.speaker)[0] if frame.cites and frame.speaker else frame.speaker
    meant = described(page, sentence, quoting, before)
    for told in said_in_frame(page, frame, links, earlier):
        if told.kind == "reported" and (_is_by_nobody(page, told) or relies(page, told)):
            continue
        if told.kind == "reported" and only_reports(page, told):
            continue
        named = _with_meant(told, meant, frame.cites) if meant is not None else told
        if named.speaker is None and frame.speaker is not None:
            named = replace(named, speaker=body_meant(page, sentence, frame.speaker, before))
        named = replace(named, speaker=one_more(page, quoting, named.speaker, before))
        whole = told_of_another(page, sentence, relied_on(page, frame, named, earlier))
        yield whole
        yield from words_within(page, sentence, whole)


def _is_by_nobody(page: Page, told: Said) -> bool:
    """Whether an act is told of a pronoun that means nobody."""
    return told.speaker is not None and told.speaker.name.lower() in page.grammar.words.sexes


def _with_meant(told: Said, meant: Speaker, cites: bool) -> Said:
    """Return what is told with the name of whom a description means: of "die Zeitung" that speaks, or that `cites`."""
    if cites:
        return replace(told, chain=tuple(_called(link, meant) for link in told.chain))
    return replace(told, speaker=_called(told.speaker, meant)) if told.speaker is not None else told


def _called(speaker: Speaker, meant: Speaker) -> Speaker:
    unnamed = is_group_id(speaker.actor) or speaker.actor == speaker.side  # "der Brasilianer"
    again = unnamed or (is_group_id(meant.actor) and " " in meant.name)  # "der Sprecher" who spoke as such
    return replace(speaker, actor=meant.actor, name=meant.name, side=meant.side) if again else speaker


def _in_ordered_sentence(
    page: Page, ruled: _Ruled, tagged: list[TaggedFrame], said: list[Said]
) -> Iterator[Said]:
    """Yield what a sentence tells in a language whose word order tells who speaks: English, Russian."""
    sentence = ruled.sentence
    if only_credits(page, sentence):
        return
    links_of = {
        kept: links for frame, links in ruled.frames for kept in agreed(page, sentence, [frame], tagged)
    }
    handing = [link for links in links_of.values() for link in links]
    told = False
    for frame in with_added(page, list(links_of), handing, tagged):
        if is_silence(page, frame):
            continue
        meant = earlier_person
        if _is_it(page, frame):
            meant = who_just_spoke if _reads(page, frame) else earlier_body
        earlier = meant(page, sentence, said)
        if frame.kind != "reported" or earlier is not None or meant is earlier_person:
            told = True
            yield from said_in_frame(page, frame, links_of.get(frame, []), earlier)
    if not told and (carried := carried_on(page, sentence, said)) is not None:
        yield carried


def _is_it(page: Page, frame: Frame) -> bool:
    """Whether an English "it" or a Russian "там" speaks, which means a body, never a person."""
    alone = frame.speaker is not None and frame.speaker.last - frame.speaker.first == 1
    low = page.document.tokens[frame.speaker.first].low if frame.speaker is not None else ""
    return alone and low in ("it", "там")


def _reads(page: Page, frame: Frame) -> bool:
    """Whether an "it" is the text of who spoke before: "…, the chief told staff in a memo. "…," | it read"."""
    return any(page.document.text[span.start : span.end] == "read" for span in frame.cue)


def _only_hands_on(page: Page, frame: Frame, frames: list[Frame]) -> bool:
    """Whether a frame only names through whom another one's words came: "…, sagte Weber, | wie die Agentur meldete"."""
    if page.document.tokens[frame.clause[0]].low not in relays(page.document.language).like:
        return False
    clauses = page.clauses(page.document.sentences[frame.sentence])
    main = {clause.first for clause in clauses if clause.kind == "main"}
    open_ended = {
        page.document.tokens[clause.first].start for clause in clauses if clause.kind == "infinitive"
    }
    others = (
        one
        for one in frames
        if one.speaker
        and one.message
        and (one.kind != "reported" or hands_on_act(page, frame.speaker, frame.clause, one.speaker))
    )
    return any(
        one is not frame
        and _holds(frame, one)
        and one.clause[0] in main
        and one.message[0].start not in open_ended
        for one in others
    )


def _holds(outer: Frame, inner: Frame) -> bool:
    """Whether the one who speaks in `inner` does so in the words of `outer`."""
    return any(span.holds(cue) for span in outer.message for cue in inner.cue[:1])
