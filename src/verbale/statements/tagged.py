"""Frames of speech that the tagger sees: "Weber näselte, der Plan sei gut." needs no list that holds "näseln".

What the tagger proposes is taken as words of the text, and checked like the frames that rules find.
"""

from __future__ import annotations

from dataclasses import dataclass

from verbale.languages import Sentence
from verbale.languages.clauses import Clause
from verbale.languages.nouns import NounPhrase
from verbale.records import Act, Span
from verbale.statements.citing import is_quoted_from
from verbale.statements.cues import TELLING, means_other
from verbale.statements.denials import is_negated
from verbale.statements.frame import Frame
from verbale.statements.frames import is_said_itself
from verbale.statements.messages import behind, is_subjunctive
from verbale.statements.page import Page
from verbale.statements.word_order.cues import entry_of
from verbale.statements.word_order.phrases import is_adverb
from verbale.statements.word_order.pieces import behind_dateline
from verbale.statements.words import relays, speech_verbs
from verbale.tagging import SpeechFrame


@dataclass(frozen=True, slots=True)
class TaggedFrame:
    """A frame with how sure the tagger is of its cue, 0 to 1.

    `listed`: its cue is a verb of saying of the lists; `finite`: its message has a finite verb of its own.
    """

    frame: Frame
    score: float
    listed: bool
    finite: bool


def find_tagged_frames(page: Page, sentence: Sentence) -> list[TaggedFrame]:
    """Return the tagger's frames of a sentence that have a message in it, in text order."""
    found = (_frame(page, sentence, item) for item in page.tags.of(sentence).frames)
    return [frame for frame in found if frame is not None]


def _frame(page: Page, sentence: Sentence, tagged: SpeechFrame) -> TaggedFrame | None:
    begin = behind_dateline(page, sentence)
    words = [sentence.first + at for at in tagged.message if sentence.first + at >= begin]
    parts = _whole(page, _runs(page, words), [sentence.first + at for at in (*tagged.cue, *tagged.source)])
    message = tuple(span for first, last in parts if (span := page.span(first, last)) is not None)
    cue = sorted(sentence.first + at for at in (*tagged.cue, *tagged.particle))
    spans = tuple(span for at in cue if (span := page.span(at, at + 1)))
    clauses = page.clauses(sentence)
    number = next((n for n, clause in enumerate(clauses) if clause.first <= cue[0] < clause.last), None)
    if not message or not spans or number is None or is_said_itself(page, clauses[number]):
        return None
    finite = clauses[number].verb
    if finite is not None and clauses[number].kind == "main" and page.document.tokens[finite].low == "hätten":
        return None  # the plural of "habe": "Zudem hätten beide zugestimmt, dass …" is said itself
    if any(at in page.quoted for at in cue):
        return None  # what somebody's quoted words tell of speech is theirs
    if page.document.language == "en" and (_is_undone(page, cue[0]) or _is_no_clause(page, cue, message)):
        return None
    verb = speech_verbs(page.document.language).get(page.grammar.lemma(page.document.tokens[cue[0]]))
    quoted = verb is not None and verb.cites and is_quoted_from(page, clauses[number])
    other = verb is not None and means_other(page, clauses[number], verb)
    if quoted or other or _cites(page, cue[0]):
        return None
    if page.document.language == "ru" and _is_infinitive(page, sentence, cue):
        return None  # "на просьбу | прокомментировать слухи"; rules know those that were said: "поспешил заявить"
    kind = page.kind_of(message)
    if kind == "indirect" and not _has_verb(page, sentence, words, ("Fin", "Inf")):
        message, kind = _to_semicolon(page, behind(page, clauses, number)), "reported"
    message = _to_occasion(page, _behind_colon(page, clauses, cue[0], message))
    if kind == "reported" and _hands_on(page, cue[0]):
        return None
    place = (clauses[number].first, clauses[number].last)
    listed = _act(page, cue)
    act = _done(page, place, listed or "state")
    if act is None or not message:
        return None
    speaker = _speaker(page, [sentence.first + at for at in tagged.source])
    made = Frame(sentence.index, speaker, message, spans, kind, act, place)
    return TaggedFrame(made, tagged.score, listed is not None, _has_verb(page, sentence, words, ("Fin",)))


def _behind_colon(
    page: Page, clauses: tuple[Clause, ...], cue: int, message: tuple[Span, ...]
) -> tuple[Span, ...]:
    """Return the German words behind a colon where they are in the mood of speech: "sieht das anders: | Der Plan sei gut |"."""
    if not page.grammar.words.capital_nouns or len(message) != 1:
        return message
    for clause in clauses:
        start = page.document.tokens[clause.first].start
        if clause.before == ":" and clause.first > cue and message[0].start < start < message[0].end:
            return (Span(start, message[0].end),) if is_subjunctive(page, clause) else message
    return message


def _to_occasion(page: Page, message: tuple[Span, ...]) -> tuple[Span, ...]:
    """Return English words up to a comma behind which stands where they were said: "the deal was off, | speaking in Rome"."""
    if page.document.language != "en" or not message:
        return message
    last = message[-1]
    at = page.document.text.find(", speaking ", last.start, last.end)
    return message if at < 0 or page.document.quotation_at(at) else (*message[:-1], Span(last.start, at))


def _to_semicolon(page: Page, message: tuple[Span, ...]) -> tuple[Span, ...]:
    """Return the words of an act up to a semicolon: "France thinks the timing wrong; | Italy is of two minds"."""
    end = page.document.text.find(";", message[0].start, message[-1].end) if message else -1
    quoted = end >= 0 and page.document.quotation_at(end) is not None
    if end < 0 or quoted:
        return message
    return tuple(Span(span.start, min(span.end, end)) for span in message if span.start < end)


def _done(page: Page, clause: tuple[int, int], act: Act) -> Act | None:
    """Return the act that was done, None where it was not: "sagte nicht, wann …" tells of no saying."""
    if not is_negated(page, *clause):
        return act
    return None if act in TELLING else "expect" if act == "deny" else act


def _cites(page: Page, at: int) -> bool:
    """Whether a cue opens but the name of a source: "ссылаясь на дипломатов", "citing diplomats"."""
    rest = page.document.text[page.document.tokens[at].start :].lower()
    return rest.startswith(tuple(f"{opener} " for opener in relays(page.document.language).citing))


def _hands_on(page: Page, at: int) -> bool:
    """Whether a Russian verb tells but that an outlet has somebody's words: "слова, которые приводит ТАСС"."""
    entry = entry_of(page, at) if page.document.language == "ru" else None
    return entry is not None and entry[0].cites


def _is_undone(page: Page, at: int) -> bool:
    """Whether a "not" stands before an English verb, with an auxiliary before it: "did not | reject it"."""
    tokens = page.document.tokens
    while at > 1 and is_adverb(page, at - 1) and tokens[at - 1].low not in page.grammar.words.negations:
        at -= 1
    before = tokens[at - 1].low if at else ""
    return before in ("didn't", "doesn't", "don't") or (
        before == "not" and tokens[at - 2].low in ("did", "does", "do")
    )


def _is_no_clause(page: Page, cue: list[int], message: tuple[Span, ...]) -> bool:
    """Whether an English cue is done by somebody else, or leads no clause: "the claim, | made | by Weber", "stopped short | of demanding"."""
    tokens = page.document.tokens
    if len(cue) == 1 and tokens[cue[0]].low == "for":
        return True  # "The visitor, | for | his part, was less certain"
    passive = cue[-1] + 1 < len(tokens) and tokens[cue[-1] + 1].low == "by" and len(cue) == 1
    first = page.document.token_at(message[0].start)
    return passive or (
        tokens[first].low in ("of", "from") and first == cue[-1] + 1 and first not in page.quoted
    )


def _is_infinitive(page: Page, sentence: Sentence, cue: list[int]) -> bool:
    """Whether the only verb of a cue is an infinitive."""
    forms = {page.tags.of(sentence).words[at - sentence.first].verbform for at in cue} - {None}
    return forms == {"Inf"}


def _has_verb(page: Page, sentence: Sentence, words: list[int], forms: tuple[str, ...]) -> bool:
    """Whether words hold a verb in one of these forms: what is only named ("drohte mit Sanktionen") has none."""
    tags = page.tags.of(sentence).words
    return any(tags[at - sentence.first].verbform in forms for at in words)


def _runs(page: Page, words: list[int]) -> list[tuple[int, int]]:
    """Return the tokens as runs; marks alone between two words do not part them."""
    runs: list[tuple[int, int]] = []
    for at in words:
        joined = runs and all(not page.document.tokens[gap].is_word for gap in range(runs[-1][1], at))
        if joined:
            runs[-1] = (runs[-1][0], at + 1)
        else:
            runs.append((at, at + 1))
    return runs


def _whole(page: Page, runs: list[tuple[int, int]], telling: list[int]) -> list[tuple[int, int]]:
    """Return the runs joined where nothing that tells of the speech parts them: the tagger leaves out words within what was said."""
    if page.document.language != "en":
        return runs
    if runs and all(at in page.quoted for at in range(*runs[0])):
        runs = [run for run in runs if run[0] in page.quoted]
    joined = runs[:1]
    for first, last in runs[1:]:
        if any(joined[-1][1] <= at < first for at in telling):
            joined.append((first, last))
        else:
            joined[-1] = (joined[-1][0], last)
    return joined


def _speaker(page: Page, words: list[int]) -> NounPhrase | None:
    """Return the longest run of the source's words, without what leads to it ("wie auch Weber"); a possessive alone names nobody."""
    runs = _runs(page, words)
    if not runs:
        return None
    first, last = max(runs, key=lambda run: (run[1] - run[0], -run[0]))
    grammar, tokens = page.grammar.words, page.document.tokens
    leading = (
        grammar.coordinators | grammar.prepositions | grammar.adverbs | relays(page.document.language).like
    )
    while first + 1 < last and tokens[first].low in leading:
        first += 1
    while first + 1 < last and tokens[last - 1].low in _relatives(page):
        last -= 1
    nobody = (
        grammar.possessives | grammar.definite | _relatives(page)
        if not grammar.capital_nouns
        else grammar.possessives
    )
    if page.document.language == "ru" and tokens[first].low.endswith(("ому", "ему")):
        return None  # "немецкому послу указали на …": to whom it was said
    alone = first + 1 == last and tokens[first].low in nobody
    owner = page.document.language == "en" and tokens[last - 1].low.endswith(("'s", "’s"))
    return None if alone or owner else NounPhrase(first, last)


def _relatives(page: Page) -> frozenset[str]:
    """Return the words whose clause tells of somebody named before it, whom rules find: "Weber, | who said"."""
    return page.grammar.words.relatives if page.document.language == "en" else frozenset()


def _act(page: Page, cue: list[int]) -> Act | None:
    """Return the act of a cue that is a verb of the lists, else None."""
    if not page.grammar.words.capital_nouns:
        entry = entry_of(page, cue[0])
        return entry[0].act if entry is not None else None
    verbs = speech_verbs(page.document.language)
    tokens = [page.document.tokens[at] for at in cue]
    base = page.grammar.lemma(tokens[0])
    for prefix in (*(token.low for token in tokens[1:]), ""):
        verb = verbs.get(prefix + base)
        if verb is not None:
            return verb.act
    return None


def overlap(one: tuple[Span, ...], other: tuple[Span, ...]) -> bool:
    """Whether two groups of spans share a letter."""
    return any(a.overlaps(b) for a in one for b in other)


def share(one: tuple[Span, ...], other: tuple[Span, ...]) -> float:
    """Return how much of the longer of two messages both hold, 0 to 1."""
    both = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in one for b in other)
    longest = max(sum(span.end - span.start for span in spans) for spans in (one, other))
    return both / longest if longest else 0.0
