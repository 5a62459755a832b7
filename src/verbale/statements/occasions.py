"""Where and on which day something was said: "am Montag auf der Pressekonferenz", "wrote on Telegram"."""

from __future__ import annotations

import re
from dataclasses import replace

from verbale.records import Evidence, Span, TimeExpression
from verbale.statements.addressees import is_hearing_verb
from verbale.statements.page import Page
from verbale.statements.slot_words import occasions, venue_of, venue_pattern
from verbale.statements.telling import Telling
from verbale.times.chronicle import heads_line

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_KNOWN = re.compile(r"\d{4}(-\d{2}){1,2}(/\d{4}(-\d{2}){1,2})?")
_PARTICIPLES = {
    "en": ("ed", "held"),
    "ru": ("нного", "нной", "нный", "нную", "нных", "нные", "шего", "шей", "ший", "шую", "ших", "шие"),
}
_POSSESSIVES = ("'s", "’s")
_NEAR = 6  # tokens from a preposition to the venue that it opens
_LINE_MARKS = (":", "–", "—", "-", "|", ". ")
_SIDE_CLAUSES = ("relative", "subordinate")


def find_venue(telling: Telling) -> Evidence | None:
    """Return where it was said or written, in its base form."""
    page, language = telling.page, telling.page.document.language
    named = telling.speaker if page.grammar.words.capital_nouns else frozenset()
    open_to_it = [
        span
        for span in _venues_in(page, telling.sentence.span)
        if page.document.token_at(span.start) not in named  # "UN-Generalsekretär Guterres"
        and telling.tells(span)
        and _is_behind_preposition(telling, page.document.token_at(span.start))
    ]
    names = [span for span in open_to_it if _words(page, span) in occasions(language).platforms]
    for span in [*names, *open_to_it]:
        words = _words(page, span)
        return Evidence("venue", span.start, span.end, words if names else venue_of(language, words) or words)
    return None


def _venues_in(page: Page, within: Span) -> list[Span]:
    pattern = venue_pattern(page.document.language)
    found = pattern.finditer(page.document.text, within.start, within.end)
    return [Span(match.start(), match.end()) for match in found]


def _words(page: Page, span: Span) -> str:
    return page.document.text[span.start : span.end]


def _is_behind_preposition(telling: Telling, at: int) -> bool:
    """Whether a preposition of place opens the phrase of token `at`, or the verb does: "auf der Plattform | X", "told a | briefing"."""
    page, told = telling.page, telling.open
    tokens = page.document.tokens
    words = occasions(page.document.language).venue_prepositions
    for place in range(at - 1, max(-1, at - _NEAR), -1):
        if place not in told or not tokens[place].is_word:
            return False
        if tokens[place].low in words:
            # "called on both sides | to show restraint" has a verb, "spoke to Congress" a venue.
            return (
                place < at - 1
                or tokens[place].low not in page.grammar.words.infinitive_marks
                or tokens[at].is_capital
            )
        if page.grammar.is_finite(tokens[place]):
            return place in telling.cue and is_hearing_verb(telling)
    return False


def find_day(telling: Telling, addressee: Evidence | None, published: str | None) -> Evidence | None:
    """Return the day on which it was said, as far as words of the cue's clause tell it, or the line of a chronology."""
    for time in telling.page.times:
        if time.edtf is None or time.value.endswith("_REF") or not telling.tells(time):
            continue
        if not _is_past(time, published) or _is_beside(telling, time):
            continue
        loose = not telling.is_named_act and _DAY.fullmatch(time.edtf) is not None
        if loose or _belongs_to_act(telling, time, addressee):
            return Evidence("date", time.start, time.end, time.edtf)
    return _day_of_line(telling, published)


def find_occasion_before(telling: Telling, published: str | None) -> tuple[Evidence | None, Evidence | None]:
    """Return venue and day of the occasion that the sentence before names of the speaker: "Weber took to X on Friday. “…,” he said"."""
    page, speaker = telling.page, telling.said.speaker
    if not telling.sentence.index or speaker is None:
        return None, None
    start = min([telling.sentence.start, *(span.start for span in telling.said.message)])
    own = page.document.sentence_at(start).index
    if not own:
        return None, None
    before = page.document.sentences[own - 1]
    named = [item for item in page.mentions_in(before.span) if item.kind == "person"]
    leads = bool(named) and named[0].actor == speaker.actor
    apart = before.paragraph != page.document.sentences[own].paragraph and not page.opens_speech(before)
    if not leads or apart:
        return None, None
    occasion = Telling(page, replace(telling.said, sentence=before.index, cue=()), telling.spoken)
    venue = find_venue(occasion)
    return venue, find_day(occasion, None, published) if venue is not None else None


def _is_past(time: TimeExpression, published: str | None) -> bool:
    """Whether an expression names a day or days, none later than the article: what is reported was said by then."""
    if time.edtf is None or time.type not in ("DATE", "TIME"):
        return False
    end = time.edtf.rsplit("/", 1)[-1]
    return _KNOWN.fullmatch(time.edtf) is not None and (published is None or end <= published[: len(end)])


def _is_beside(telling: Telling, time: TimeExpression) -> bool:
    """Whether a side clause without the cue holds the time: "Weber, der am Montag reist, sagte …"."""
    page, tokens = telling.page, telling.page.document.tokens
    at = page.document.token_at(time.start)
    if not telling.cue:
        return False
    if page.grammar.words.capital_nouns:
        held = next((item for item in page.clauses(telling.sentence) if item.first <= at < item.last), None)
        return (
            held is not None
            and held.kind in _SIDE_CLAUSES
            and not any(held.first <= cue < held.last for cue in telling.cue)
        )
    first = at
    while first > telling.sentence.first and tokens[first - 1].text != ",":
        first -= 1
    if first > telling.sentence.first and _describes(page, first) and first not in telling.cue:
        return True
    if _is_described(telling, first, at):
        return True
    opens = first if tokens[first].low in page.grammar.words.relatives else first + 1
    beside = first > telling.sentence.first and tokens[opens].low in page.grammar.words.relatives
    return beside and not any(first <= cue <= at for cue in telling.cue)


def _is_described(telling: Telling, first: int, at: int) -> bool:
    """Whether a time tells when a thing in the clause was done: "повторил высказанное в | январе мнение", "the report which appeared on | Sunday said"."""
    tokens, cue = telling.page.document.tokens, telling.cue
    if telling.page.document.language == "ru":
        behind = max([place for place in cue if place < at], default=at)
        return any(_describes(telling.page, place) for place in range(behind + 1, at))
    relatives = [place for place in range(first, at) if tokens[place].low in ("which", "that", "who")]
    return bool(relatives) and bool(cue) and cue[0] > at and relatives[0] > first


def _describes(page: Page, at: int) -> bool:
    """Whether a participle opens what a comma parts: "a decree, | dated April 11", "указа, | подписанного 11 апреля"."""
    return page.document.tokens[at].low.endswith(_PARTICIPLES[page.document.language])


def _belongs_to_act(telling: Telling, time: TimeExpression, addressee: Evidence | None) -> bool:
    """Whether the time stands right beside the verb, the speaker or the hearer, or opens the clause: not with what was said."""
    page = telling.page
    first = page.document.token_at(time.start)
    last = page.document.token_at(time.end - 1)
    written = page.document.text[time.start : time.end]
    if written.endswith(_POSSESSIVES) or page.document.text.startswith(_POSSESSIVES, time.end):
        return False  # "rejected Monday's proposal"
    split = page.grammar.words.capital_nouns  # "kündigte ein Treffen am Freitag | an"
    beside = {*(telling.cue[:1] if split else telling.cue), *telling.speaker}
    if addressee is not None:
        beside |= set(
            range(page.document.token_at(addressee.start), page.document.token_at(addressee.end - 1) + 1)
        )
    start = page.document.token_at(telling.said.message[0].start)
    if first - start <= 1 or last + 1 in beside or first - 1 in beside or _is_in_front(telling, last):
        return True
    return first - 2 in beside and page.document.tokens[first - 1].low in page.grammar.words.prepositions


def _is_in_front(telling: Telling, at: int) -> bool:
    """Whether a comma and then the speaker follow on a time: "Speaking on Monday in Kyiv, | Weber rejected …"."""
    tokens = telling.page.document.tokens
    comma = next((place for place in range(at + 1, telling.sentence.last) if tokens[place].text == ","), None)
    return comma is not None and comma + 1 in telling.speaker


def _day_of_line(telling: Telling, published: str | None) -> Evidence | None:
    """Return the day that heads the line of the sentence in a chronology: "8. August: … Moskau warnt …"."""
    text = telling.page.document.text
    line = text.rfind("\n", 0, telling.sentence.start) + 1
    for time in telling.page.times:
        in_line = line <= time.start < telling.sentence.end and _is_past(time, published)
        if in_line and heads_line(text, time.start, time.end, _LINE_MARKS):
            return Evidence("date", time.start, time.end, time.edtf)
    return None
