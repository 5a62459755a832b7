"""One sentence of speech: who, by which words, says what. "Der Plan, sagte Weber, sei gut." has one frame.

A cue's words come after it ("sagte, dass …"), before it ("…, sagte X"), or on both sides.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from verbale.actors.slugs import is_group_id
from verbale.languages import Sentence
from verbale.languages.clauses import JOINED, Clause
from verbale.languages.nouns import NounPhrase
from verbale.records import Span, SpeechKind
from verbale.statements.around import surrounding
from verbale.statements.citing import is_quoted_from
from verbale.statements.cues import Cue, find_cues
from verbale.statements.denials import is_negated
from verbale.statements.frame import Frame
from verbale.statements.gapping import with_gapped
from verbale.statements.messages import behind, complement, whole_act
from verbale.statements.named_acts import act_of_name, has_object, is_about_claim, is_not_done
from verbale.statements.one_side import hands_on_act
from verbale.statements.own_objects import without_own_object
from verbale.statements.page import Page
from verbale.statements.parentheses import is_parenthesis
from verbale.statements.quoted_in_clause import quoted_in
from verbale.statements.sentence_before import credits_again, refers_back, sentence_before
from verbale.statements.shared_helpers import with_shared_helpers
from verbale.statements.somebody import is_body, is_office, is_somebody, speaks_itself
from verbale.statements.speakers import speaker_of
from verbale.statements.subject_extent import with_name_behind
from verbale.statements.subjects import capital_before, find_subject, named_source, phrase_behind_verb
from verbale.statements.words import SpeechVerb, relays

_FEW = frozenset({"kaum", "keiner", "niemand", "wer"})  # "glaubt hier kaum einer"
# Acts that are a capital's own where they are told in it without a source: "In Wien wurde betont, dass …".
_OF_CAPITALS = frozenset({"praise", "criticise", "reject", "deny", "confirm", "demand", "state"})
_COMING = frozenset({"sollen", "müssen", "wollen"})
_NONE = frozenset({"kein", "keine", "keiner"})
_LONGEST_CLOSING = 9  # tokens of a clause that only tells who said the words before it


def find_frames(page: Page, sentence: Sentence) -> list[Frame]:
    """Return the frames of a sentence that its verbs of saying open, in text order."""
    clauses = with_shared_helpers(page, page.clauses(sentence))
    frames: list[Frame] = []
    for cue in find_cues(page, clauses):
        frame = _frame(page, sentence, clauses, cue) if not _is_within_run(page, clauses, cue) else None
        if frame is not None:
            frames += with_gapped(page, clauses, cue, frame)
    frames += _unlisted(page, sentence, clauses, frames)
    if page.document.text[sentence.start : sentence.end].endswith("?"):
        frames = [frame for frame in frames if frame.kind != "reported"]  # "Warum lobt Weber den Plan?"
    frames = _apart_from_reply(page, frames)
    return [frame for frame in frames if not _retells(page, frame, frames)]


def _apart_from_reply(page: Page, frames: list[Frame]) -> list[Frame]:
    """Return the frames without a reply to all of them in their words: "Kurz habe gelogen, sagte Weber, | was Kurz bestreitet |"."""
    tokens = page.document.tokens
    starts = [frame.clause[0] for frame in frames if frame.kind == "reported" and frame.message]
    start = next((at for at in starts if tokens[at].low == "was"), None)
    if start is None:
        return frames
    kept = []
    for frame in frames:
        spans = tuple(span for span in frame.message if span.start < tokens[start].start)
        kept.append(replace(frame, message=spans) if spans and frame.kind != "reported" else frame)
    return kept


def _unlisted(page: Page, sentence: Sentence, clauses: tuple[Clause, ...], found: list[Frame]) -> list[Frame]:
    """Return the frame of a verb of no list that closes words in the subjunctive or in quotation marks: "…, mäkeln Kritiker"."""
    if found or len(clauses) < 2:  # a line of nothing but signs has no clause
        return []
    clause = clauses[-1]
    short = clause.last - clause.first <= _LONGEST_CLOSING
    if not clause.opens_with_verb or clause.before != "," or not short:
        return []
    speaker = phrase_behind_verb(page, clause)
    first = clauses[0]
    verb = page.document.tokens[first.verb] if first.verb is not None else None
    told = first.kind == "main" and verb is not None and page.grammar.is_subjunctive_1(verb)
    if not told or speaker is None or speaker.first != clause.first + 1 or not is_somebody(page, speaker):
        return []
    message = surrounding(page, clauses, len(clauses) - 1)
    cue = page.span(clause.first, clause.first + 1)
    place = (clause.first, clause.last)
    return [
        Frame(sentence.index, speaker, message, (cue,) if cue else (), page.kind_of(message), "state", place)
    ]


def _retells(page: Page, frame: Frame, frames: list[Frame]) -> bool:
    """Whether an act is only named within words that somebody else said, and is all that they said."""
    if frame.kind != "reported" or not frame.message:
        return False
    own = frame.message[0]
    others = [other for other in frames if other is not frame and other.kind != "reported"]
    others = [other for other in others if not hands_on_act(page, other.speaker, other.clause, frame.speaker)]
    return any(span.holds(own) for other in others for span in other.message)


def _is_within_run(page: Page, clauses: tuple[Clause, ...], cue: Cue) -> bool:
    """Whether a cue is part of reported speech; words that only together tell an act are in any mood of speech: "Sie | sähen | das als Sieg"."""
    verb = clauses[cue.head].verb
    moody = verb is not None and page.grammar.is_surely_subjunctive(page.document.tokens[verb])
    return is_said_itself(page, clauses[cue.head]) or (cue.verb.phrase and moody)


def is_said_itself(page: Page, clause: Clause) -> bool:
    """Whether the saying is part of reported speech: "Man gehe davon aus, dass …" goes on from a speaker."""
    lists = relays(page.document.language)
    lows = page.words(clause.first, clause.last)
    if not (lists.after | lists.before).isdisjoint(lows):
        return False  # "Weber zufolge habe Kurz gesagt, …" tells of Kurz, through Weber
    bare = [low for low in lows if low not in page.grammar.words.object_determiners]
    if any(opener in lists.with_noun and noun in lists.nouns for opener, noun in pairwise(bare)):
        return False  # "Kurz habe nach Angaben Webers gesagt, …"
    return (
        clause.kind in ("main", "complement", "subordinate", "relative")
        and clause.verb is not None
        and page.grammar.is_subjunctive_1(page.document.tokens[clause.verb])
    )


def _frame(page: Page, sentence: Sentence, clauses: tuple[Clause, ...], cue: Cue) -> Frame | None:
    clause = clauses[cue.clause]
    if cue.verb.cites and is_quoted_from(page, clause):
        return None
    speaker = _speaker(page, clauses, cue)
    if speaker is not None and page.document.tokens[speaker.first - 1].low == "kaum":
        return None  # "bezweifelt | kaum jemand"
    if speaker is not None and page.document.tokens[speaker.first].low in _NONE:
        return None  # "| Kein Minister | sagte, dass …"
    if speaker is None and _needs_source(page, clauses, cue):
        return None
    opens = page.document.tokens[clauses[-1].last - 1].text == ":" or page.opens_speech(sentence)
    if _is_like(page, clause) and not _has_colon(clauses, cue):
        message = surrounding(page, clauses, cue.clause)
    elif is_parenthesis(page, clauses, cue.head):
        message = surrounding(page, clauses, cue.head)
        speaker = phrase_behind_verb(page, clauses[cue.head]) if _has_subject(page, cue) else speaker
        if speaker is None and _has_subject(page, cue) and clauses[0].kind == "complement":
            return None  # "Dass er ging, sagt viel": the clause itself is the subject
    else:
        about = speaker is None or has_object(page, clauses, cue, speaker)
        open_to_it = (cue.verb.clause or _has_colon(clauses, cue)) and not (
            about and is_about_claim(page, clauses, cue)
        )
        message = complement(page, clauses, cue, about) if open_to_it else ()
    if speaker is not None:
        speaker = with_name_behind(page, clauses, speaker)
    frame = _without_clause(page, sentence, clauses, cue, speaker, opens) if not message else None
    if message:
        frame = _made(page, sentence, clause, cue, speaker, message, page.kind_of(message), opens)
    named = act_of_name(page, clauses, cue, speaker) if frame is not None else None
    return replace(frame, act=named) if frame is not None and named is not None else frame


def _speaker(page: Page, clauses: tuple[Clause, ...], cue: Cue) -> NounPhrase | None:
    if _has_subject(page, cue):
        subject = find_subject(page, clauses, cue.head)
        if "man" in page.words(clauses[cue.head].first, clauses[cue.head].last) and (
            capital := capital_before(page, clauses[cue.head])
        ):
            return capital  # "In Warschau ist man überzeugt"
        return without_own_object(page, clauses[cue.head], cue, subject) if subject is not None else None
    source = named_source(page, clauses[cue.head], cue.verb.source, relays(page.document.language).texts)
    judged = source is None and cue.passive and cue.verb.act in _OF_CAPITALS
    return capital_before(page, clauses[cue.head]) if judged else source


def _needs_source(page: Page, clauses: tuple[Clause, ...], cue: Cue) -> bool:
    """Whether a cue tells of nobody's words where it names no source: "vereinbart wurde", "darf bezweifelt werden", "es gab Kritik"."""
    if cue.verb.phrase and cue.verb.source:
        return True
    if not _FEW.isdisjoint(page.words(clauses[cue.head].first, clauses[cue.head].last)):
        return True
    finite = clauses[cue.head].verb
    low = page.grammar.lemma(page.document.tokens[finite]) if finite is not None else ""
    modal = low in page.grammar.words.auxiliaries - page.grammar.words.passive_auxiliaries
    undone = modal and (cue.verb.act == "deny" or low in _COMING)  # "| soll | beantragt werden"
    return cue.passive and (cue.verb.act == "agree" or undone)


def _has_subject(page: Page, cue: Cue) -> bool:
    """Whether the subject of the cue's clause is who speaks; not in the passive, nor in "heißt es"."""
    return not cue.passive and not cue.verb.source


def _without_clause(
    page: Page,
    sentence: Sentence,
    clauses: tuple[Clause, ...],
    cue: Cue,
    speaker: NounPhrase | None,
    opens: bool,
) -> Frame | None:
    """Return the frame of a cue with a quoted word, a plain object, or words in the next sentence."""
    clause = clauses[cue.clause]
    act = cue.head if clause.kind == "fragment" and clause.before != JOINED else cue.clause
    quotes = tuple(span for span in quoted_in(page, clause) if _is_speech(page, span, cue))
    if quotes and (speaker is not None or _is_long(page, quotes)):
        return _made(page, sentence, clause, cue, speaker, quotes, "direct", opens)
    if opens and cue.clause == len(clauses) - 1:
        return _made(page, sentence, clause, cue, speaker, (), "direct", True)
    if speaker is not None and refers_back(page, clauses[cue.head], speaker):
        before = () if credits_again(page, sentence, speaker) else sentence_before(page, sentence)
        return _made(page, sentence, clause, cue, speaker, before, "indirect", opens)
    if speaker is not None and cue.passive:
        known = _is_known(page, speaker, cue.verb) and not (cue.verb.things or cue.verb.phrase)
        known = known and (bool(cue.verb.source) or not speaks_itself(page, speaker))
        whole = behind(page, clauses, act)
        return _made(page, sentence, clause, cue, speaker, whole, "reported", opens) if known else None
    if is_not_done(page, clause, cue):
        return None
    if speaker is not None and has_object(page, clauses, cue, speaker):
        told = _is_known(page, speaker, cue.verb)
        whole = whole_act(page, clauses, act, speaker) if told else ()
        return _made(page, sentence, clause, cue, speaker, whole, "reported", opens)
    return None


def _is_speech(page: Page, span: Span, cue: Cue) -> bool:
    """Whether words in quotation marks are said, not a name: one noun is, behind "als" or "nannte es"."""
    words = page.document.text[span.start + 1 : span.end - 1].split()
    if len(words) > 1 or not words or words[0].islower():
        return True
    before = page.document.tokens[max(0, page.document.token_at(span.start) - 1)].low
    if before in page.grammar.words.nominative_determiners:
        return False  # "der „Cicero“ veröffentlicht"
    return before in cue.verb.object or not (cue.verb.clause or cue.verb.object)


def _is_long(page: Page, quotes: tuple[Span, ...]) -> bool:
    return any(len(page.document.text[span.start : span.end].split()) > 3 for span in quotes)


def _made(
    page: Page,
    sentence: Sentence,
    clause: Clause,
    cue: Cue,
    speaker: NounPhrase | None,
    message: tuple[Span, ...],
    kind: SpeechKind,
    opens: bool,
) -> Frame:
    words = tuple(span for at in cue.tokens if (span := page.span(at, at + 1)))
    place = (clause.first, clause.last)
    act = "expect" if cue.verb.act == "deny" and is_negated(page, *place) else cue.verb.act
    cites, passive = cue.verb.cites, cue.passive
    return Frame(sentence.index, speaker, message, words, kind, act, place, cites, opens, passive=passive)


def _is_like(page: Page, clause: Clause) -> bool:
    """Whether the clause names a source: "wie der Minister mitteilte", "denn wie er sagte"."""
    like = relays(page.document.language).like
    first = page.document.tokens[clause.first].low
    second = page.document.tokens[min(clause.first + 1, clause.last - 1)].low
    return clause.kind == "complement" and (
        first in like or (first in page.grammar.words.coordinators and second in like)
    )


def _has_colon(clauses: tuple[Clause, ...], cue: Cue) -> bool:
    return cue.clause + 1 < len(clauses) and clauses[cue.clause + 1].before == ":"


def _is_known(page: Page, phrase: NounPhrase, verb: SpeechVerb) -> bool:
    """Whether the phrase names somebody: an act without words counts only of those."""
    if page.document.tokens[phrase.first].low in page.grammar.words.negations:
        return False  # "von keiner Seite"
    if phrase.last == phrase.first + 1 and page.document.tokens[phrase.first].low in page.grammar.words.sexes:
        return True  # whom "er" means is told later
    speaker = speaker_of(page, phrase)
    if speaker is None or not is_group_id(speaker.actor):
        return speaker is not None
    if (verb.source or not verb.deed) and speaks_itself(page, phrase):
        return True  # "der Bericht | kritisiert Malta"
    return is_body(page, phrase) or (not verb.deed and (is_somebody(page, phrase) or is_office(page, phrase)))
