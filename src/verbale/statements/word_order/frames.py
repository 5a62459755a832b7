"""Frames of a sentence: "Trump urged Tehran to talk, the White House said." has one, of Trump, handed on by the House."""

from __future__ import annotations

from dataclasses import replace

from verbale.languages import Sentence
from verbale.languages.nouns import NounPhrase
from verbale.records import Span
from verbale.statements.frame import Frame
from verbale.statements.page import Page
from verbale.statements.speakers import is_person, speakers_of
from verbale.statements.word_order.acts import (
    act_of_name,
    end_of_act,
    has_object,
    start_of_act,
    without_relative,
)
from verbale.statements.word_order.backward import (
    means_words_before,
    quotation_before,
    sentence_before,
    sums_up,
    told_before,
)
from verbale.statements.word_order.complements import passed_infinitive
from verbale.statements.word_order.cues import find_ordered_cues
from verbale.statements.word_order.headings import find_heading
from verbale.statements.word_order.leading import only_leads
from verbale.statements.word_order.links import Linked, linked, surrounds, within
from verbale.statements.word_order.messages import (
    complement,
    is_like,
    is_parenthesis,
    leads_from_words,
    message_end,
)
from verbale.statements.word_order.noun_frames import act_of_object, with_noun_frames
from verbale.statements.word_order.passives import find_passives
from verbale.statements.word_order.phrases import mention_at, names_person
from verbale.statements.word_order.pieces import Piece, find_pieces
from verbale.statements.word_order.quoted_as import find_quoted_as, with_quoted, words_before
from verbale.statements.word_order.relays import (
    cut_out,
    end_of_source,
    find_cited,
    find_ordered_relays,
    handed_relay,
    handing_outlet,
    hands_on,
    is_behind_colon,
    is_text,
)
from verbale.statements.word_order.russian import is_outlet
from verbale.statements.word_order.sharing import OrderedCue
from verbale.statements.word_order.surrounding import surrounding
from verbale.statements.word_order.through_outlets import through_outlets
from verbale.statements.words import relays


def find_ordered_frames(page: Page, sentence: Sentence) -> list[Linked]:
    """Return the frames of a sentence in text order, each with those who handed its words on."""
    pieces = find_pieces(page, sentence)
    heading = find_heading(page, sentence, pieces)
    if heading is not None:
        return _behind_outlet(page, sentence, pieces, heading) or [(heading, [])]
    quoted = find_quoted_as(page, sentence, pieces)
    cues = find_ordered_cues(page, pieces)
    if quoted is not None:
        own = quoted[0].clause[0], page.document.token_at(quoted[0].cue[-1].start) + 1
        cues = [cue for cue in cues if not own[0] <= cue.at < own[1]]
    around: list[Frame] = []
    frames: list[Frame] = []
    for cue in cues:
        frame = _frame(page, sentence, pieces, cues, cue)
        beside = _act_before_colon(page, sentence, pieces, cues, cue) or _words_before_colon(
            page, sentence, pieces, cues, cue
        )
        frames += [one for one in (frame,) if one is not None]
        frames += (
            [beside] if beside is not None and (frame is None or beside.message != frame.message) else []
        )
        if frame is None:
            continue
        stands_around = frame.kind != "reported" and frame.message and surrounds(frame)
        if stands_around or (frame.message and is_like(page, pieces[cue.number])):
            around.append(frame)
    if quoted is not None:
        return with_quoted(page, quoted, frames, around)
    frames = with_noun_frames(page, sentence, pieces, [*frames, *find_passives(page, sentence, pieces)])
    citing = [frame for frame in frames if frame.cites]
    if citing and len(frames) > len(citing):  # "…, заявил Песков, | чьи слова приводит ТАСС"
        cut = [cut_out(page, frame, citing[0]) for frame in frames if not frame.cites]
        return [(frame, [*citing, *links]) for frame, links in linked(page, cut, [], [])]
    named = find_ordered_relays(page, sentence, pieces)
    behind = [item for item in named if is_behind_colon(page, pieces, item)]
    if behind:
        start = page.document.tokens[behind[0].clause[0]].start
        cut = [words_before(page, frame, start) for frame in frames]
        kept = [frame for frame in cut if frame.message or frame.opens]
        return [*linked(page, kept, [item for item in around if item in kept], []), (behind[0], [])]
    for relay in named:
        frames = [cut_out(page, frame, relay) for frame in frames]
    named = [relay for relay in named if not _is_own(page, relay, frames)]
    cited = find_cited(page, pieces)
    through = through_outlets(page, frames, cited[1]) if cited is not None else []
    if through:
        return through
    last = handing_outlet(page, frames) if frames else None
    if cited is not None and last is not None and hands_on(page, last, cited[1]):
        outlet = cut_out(page, last, replace(last, clause=(cited[0], end_of_source(page, pieces, cited[1]))))
        source = replace(outlet, speaker=cited[1], sourced=True)
        told = [item for item in linked(page, frames, around, []) if item[0] not in around]
        if last in around and told and all(last in links for _, links in told):
            people = [] if is_text(page, cited[1]) else [source]
            return [(frame, [*people, *links]) for frame, links in told]
        return [(source, [outlet]), *within(page, frames, source, [outlet])]
    handed = handed_relay(page, frames, named)
    return [handed] if handed is not None else linked(page, frames, [*around, *named], named)


def _behind_outlet(page: Page, sentence: Sentence, pieces: tuple[Piece, ...], heading: Frame) -> list[Linked]:
    """Return a person's act that a line of a ticker has from an outlet behind a dash: "Вебер назвал план ошибкой — | РБК |"."""
    if heading.speaker is None or not is_outlet(page, heading.speaker):
        return []
    cues = find_ordered_cues(page, pieces[:-1])
    frames = [one for cue in cues if (one := _frame(page, sentence, pieces[:-1], cues, cue)) is not None]
    told = [(one, one.speaker) for one in frames if one.kind == "reported" and one.speaker is not None]
    return [(one, [heading]) for one, who in told if all(map(is_person, speakers_of(page, who)))]


def _is_own(page: Page, relay: Frame, frames: list[Frame]) -> bool:
    """Whether "in his view" is that of the one who speaks: "Weber said that, | in his view, …"."""
    first = page.document.tokens[relay.speaker.first].low if relay.speaker is not None else ""
    told = (frame.cue and frame.cue[0].start < relay.cue[0].start for frame in frames)
    return first in page.grammar.words.possessives and any(told)


def _frame(
    page: Page, sentence: Sentence, pieces: tuple[Piece, ...], cues: list[OrderedCue], cue: OrderedCue
) -> Frame | None:
    piece = pieces[cue.number]
    following = pieces[cue.number + 1] if cue.number + 1 < len(pieces) else None
    colon = following is not None and following.before == ":" and not is_like(page, following)
    opens = cue.number == len(pieces) - 1 and page.opens_speech(sentence)
    if cue.verb.cites and page.document.language == "ru":
        return _citing(page, sentence, pieces, cues, cue)
    if is_like(page, piece) and not colon:  # "вспоминает, как Вебер сказал: «…»" names no source
        if cue.verb.source and cue.subject is None:  # "как говорится"
            return None
        return _made(page, sentence, cue, surrounding(page, pieces, cues, cue))
    before = sentence_before(page, sentence, pieces, cue.number) or quotation_before(page, sentence, cue)
    if before is not None:
        return _made(page, sentence, cue, (before,))
    if cue.number and means_words_before(page, piece):
        told = told_before(page, sentence, pieces, cue.number)
        return _made(page, sentence, cue, (told,) if told else surrounding(page, pieces, cues, cue))
    words = complement(page, pieces, cues, cue)
    if words is not None:
        span = page.span(*words)
        made = _made(page, sentence, cue, (span,) if span else ())
        opened = page.document.tokens[words[0]].low in page.grammar.words.complementizers
        return replace(made, kind="indirect") if opened and page.document.language == "ru" else made
    about = has_object(page, piece, cue)
    around = not colon and is_parenthesis(page, pieces, cue) and not passed_infinitive(page, piece, cue)
    hears = cue.verb.clause and pieces[cue.begins].before == '"'  # '"Why?" Weber asked | lawmakers'
    if around and (not about or hears or (cue.verb.clause and cue.inverted) or sums_up(page, piece)):
        return _made(page, sentence, cue, surrounding(page, pieces, cues, cue))
    if colon and only_leads(page, pieces, cues, cue):
        return None
    if colon:
        last = message_end(page, pieces, cues, cue, pieces[cue.number + 1].first)
        span = page.span(pieces[cue.number + 1].first, last)
        return _made(page, sentence, cue, (span,) if span else ())
    if opens:
        return _made(page, sentence, cue, (), opens=True)
    return _named_act(page, sentence, pieces, cues, cue, about)


def _citing(
    page: Page, sentence: Sentence, pieces: tuple[Piece, ...], cues: list[OrderedCue], cue: OrderedCue
) -> Frame | None:
    """Return what somebody hands on in a Russian clause that may name whose words they are: "«…», | цитирует ТАСС посла"."""
    piece = pieces[cue.number]
    named = any(
        page.grammar.lemma(token) == cue.verb.needs
        for token in page.document.tokens[piece.first : piece.last]
    )
    if cue.verb.needs is not None and not named:
        return None
    words = complement(page, pieces, cues, cue)
    colon = cue.number + 1 < len(pieces) and pieces[cue.number + 1].before == ":"
    if words is not None or colon:
        start = words[0] if words is not None else pieces[cue.number + 1].first
        span = page.span(start, message_end(page, pieces, cues, cue, start))
        message: tuple[Span, ...] = (span,) if span is not None else ()
    else:
        message = surrounding(page, pieces, cues, cue)
    opens = not message and page.opens_speech(sentence)
    made = _made(page, sentence, cue, message, opens)
    return replace(made, clause=(piece.first, piece.last), cites=True) if message or opens else None


def _act_before_colon(
    page: Page, sentence: Sentence, pieces: tuple[Piece, ...], cues: list[OrderedCue], cue: OrderedCue
) -> Frame | None:
    """Return the act that Russian names before a colon and the words: "Министр пообещал помощь: | «…»"."""
    ends = cue.number + 1 == len(pieces)
    colon = page.opens_speech(sentence) if ends else pieces[cue.number + 1].before == ":"
    if page.document.language != "ru" or not colon or cue.verb.act == "state":
        return None
    about = has_object(page, pieces[cue.number], cue)
    return _named_act(page, sentence, pieces, cues, cue, about) if about else None


def _words_before_colon(
    page: Page, sentence: Sentence, pieces: tuple[Piece, ...], cues: list[OrderedCue], cue: OrderedCue
) -> Frame | None:
    """Return the words before a cue that others follow behind a colon: "It is over, Weber said: | 'We tried.'"."""
    before = leads_from_words(page, pieces, cue) and cues[0] is cue
    span = page.span(pieces[0].first, pieces[0].last) if before else None
    return _made(page, sentence, cue, (span,)) if span is not None else None


def _named_act(
    page: Page,
    sentence: Sentence,
    pieces: tuple[Piece, ...],
    cues: list[OrderedCue],
    cue: OrderedCue,
    about: bool,
) -> Frame | None:
    """Return the frame of an act that is named without its words, or with a few of them in quotation marks."""
    piece = pieces[cue.number]
    quotes = tuple(
        quote.span
        for quote in page.document.quotations
        if page.document.tokens[cue.last - 1].end <= quote.start
        and quote.end <= page.document.tokens[piece.last - 1].end
        and not any(item.kind == "outlet" for item in page.mentions_in(quote.inner))
    )
    if quotes and not about:
        several = len(page.document.text[quotes[0].start : quotes[0].end].split()) > 1
        noun = page.document.tokens[page.document.token_at(quotes[0].start) - 1]
        several = several and page.grammar.lemma(noun) not in relays(page.document.language).titled
        return _made(page, sentence, cue, quotes) if several else None
    known = about and cue.subject is not None and _is_somebody(page, cue.subject)
    if not known or cue.subject is None or (cue.verb.deed and not names_person(page, cue.subject)):
        return None
    first = min(cue.subject.first, cue.at) if not cue.elided else cue.at
    start = start_of_act(page, pieces, cue, first) if not cue.elided else max(first, piece.first)
    openers = page.grammar.words.coordinators | page.grammar.words.subordinators
    while start < first and page.document.tokens[start].low in openers:
        start += 1
    end = message_end(page, pieces, cues, cue, cue.last)
    whole = without_relative(page, pieces, cue, start, end_of_act(page, pieces, cue, end))
    act = act_of_object(page, piece, cue) or act_of_name(page, piece, cue) or cue.verb.act
    return replace(_made(page, sentence, cue, whole), kind="reported", act=act) if whole else None


def _is_somebody(page: Page, phrase: NounPhrase) -> bool:
    """Whether an act can be told of a phrase: not of "it", nor of "both sides", where each may have acted alone."""
    mention = mention_at(page, phrase.first)
    alone = phrase.last - phrase.first == 1
    if page.document.language == "en" and alone and page.document.tokens[phrase.first].low == "it":
        return True  # a body named before
    speakers = speakers_of(page, phrase)
    return bool(speakers) and not (len(speakers) > 1 and mention is not None and mention.how == "pronoun")


def _made(
    page: Page, sentence: Sentence, cue: OrderedCue, message: tuple[Span, ...], opens: bool = False
) -> Frame:
    words = tuple(span for at in range(cue.at, cue.last) if (span := page.span(at, at + 1)))
    return Frame(
        sentence.index,
        cue.subject,
        message,
        words,
        page.kind_of(message),
        cue.verb.act,
        (_clause_start(cue), cue.last),
        opens=opens,
    )


def _clause_start(cue: OrderedCue) -> int:
    return cue.at if cue.elided or cue.subject is None else min(cue.subject.first, cue.at)
