"""Quotations: whole where a message holds a part of them, and statements of their own where no cue claims them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from verbale.languages import Quotation, Sentence
from verbale.records import Span, Speaker
from verbale.statements.page import Page
from verbale.statements.said import Said, outermost
from verbale.statements.signatures import outlet_before, who_ends, who_heads, who_signs
from verbale.statements.silent import who_closes, who_goes_on, who_introduces
from verbale.statements.words import speech_verbs

_DASHES = "—–-"
_INSERTED = re.compile(r"[,.!?…] ?[—–-] ")
_ENDS = (".", "!", "?")
_DASH = 2  # letters of a dash with its blank
_SHORTEST_CLAUSE = 6  # tokens in quotation marks, verb included, that make a clause of their own
_SHORTEST_SENTENCE = 5  # words in quotation marks that make a sentence where they end like one
_LONGEST_LABEL = 9  # words before the colon of a line that somebody's words fill
_SHORTEST_OPENED = 2  # behind a colon, but in German, where names of things stand there too
_SHORTEST_ALONE = 3  # words in quotation marks that make one where nothing else is in the sentence
_SURELY_SENTENCE = 12  # words in quotation marks that are more than a name or a term, however they end


def with_whole_quotations(page: Page, item: Said, used: set[Quotation]) -> Said:
    """Return the statement with each quotation of its message whole, also where it is several sentences long."""
    message = []
    for span in item.message:
        touched = [quote for quote in page.document.quotations if quote.span.overlaps(span)]
        used.update(touched)
        touched = [quote for quote in touched if not any(quote.span.holds(cue) for cue in item.cue)]
        start = min(span.start, *(quote.start for quote in touched)) if touched else span.start
        end = max(span.end, *(quote.end for quote in touched)) if touched else span.end
        message.append(Span(start, end))
    message += _rest_of_interrupted(page, item, used)
    if message and (opening := _turn_opening(page, item, message[0])) is not None:
        message[0] = opening
    if message and _is_turn(page, item, message[0]):
        dashed = _rest_behind_dash(page, item)
        return replace(item, message=(*message, dashed) if dashed else tuple(message), kind="direct")
    quotes = {quote.span for quote in page.document.quotations}
    kind = "direct" if message and all(span in quotes for span in message) else item.kind
    return replace(item, message=tuple(message), kind=kind)


def _rest_of_interrupted(page: Page, item: Said, used: set[Quotation]) -> list[Span]:
    """Return the sentences of a quotation behind the one in which its cue stands: "«Да, — сказал он. — | Мы готовы»".

    Those behind a second cue in the same quotation are told with that one.
    """
    cue = item.cue[0] if item.cue and page.document.language == "ru" else None
    quote = page.document.quotation_at(cue.start) if cue is not None else None
    if quote is None or cue is None or item.kind == "reported":
        return []
    used.add(quote)
    cued = page.document.sentence_at(cue.start)
    first, last = cued.last, page.document.token_at(quote.end - 1) + 1
    if first >= last or any(at not in page.quoted for at in range(first + 1, last)):
        return []
    rest = page.span(first, last)
    return [rest] if rest is not None and len(page.document.text[rest.start : rest.end].split()) > 1 else []


def _turn_opening(page: Page, item: Said, message: Span) -> Span | None:
    """Return a Russian turn from its dash on where its cue stands behind several sentences: "— Да. | Мы готовы, — сказал он."."""
    if page.document.language != "ru" or not item.cue or item.kind == "reported":
        return None
    cued = page.document.sentence_at(item.cue[0].start)
    first, text = page.paragraphs[cued.paragraph][0], page.document.text
    whole = message.start == cued.start and text[message.end : item.cue[0].start].strip(" ,!?…") in _DASHES
    if cued is first or not whole or text[first.start] not in _DASHES:
        return None
    start = first.start + _DASH
    told = (page.document.token_at(match.end()) for match in _INSERTED.finditer(text, start, cued.start))
    verbs = speech_verbs("ru")
    inserted = any(page.grammar.lemma(page.document.tokens[at]) in verbs for at in told)
    return Span(start, message.end) if not inserted else None


def _is_turn(page: Page, item: Said, message: Span) -> bool:
    """Whether a Russian message stands behind the dash that opens its paragraph: "— Да, — сказал он."."""
    if page.document.language != "ru" or not item.cue or item.kind == "reported":
        return False
    first = page.paragraphs[page.document.sentence_at(message.start).paragraph][0]
    return page.document.text[first.start] in _DASHES and message.start - first.start <= _DASH


def _rest_behind_dash(page: Page, item: Said) -> Span | None:
    """Return the sentences with which a Russian turn goes on behind its cue: "— Да, — сказал он. — | Мы готовы."."""
    text = page.document.text
    opened = page.document.sentence_at(item.cue[0].start)
    rest = page.rest_of_paragraph(opened)[1:]
    if not rest or text[rest[0].start] not in _DASHES:
        return None
    return page.span(rest[0].first, rest[-1].last)


def quoted_clauses(page: Page, item: Said) -> Iterator[Said]:
    """Yield the quotations inside reported words that are clauses: statements of their own."""
    if item.kind == "direct":
        return
    for quote in page.document.quotations:
        within = any(span.holds(quote.span) for span in item.message)
        predicate = page.document.language == "de" and page.begins_with_verb(quote)
        if within and _has_verb(page, quote) and not predicate:
            yield replace(item, kind="direct", message=(quote.span,))


def _has_verb(page: Page, quote: Quotation, fewest: int = _SHORTEST_CLAUSE) -> bool:
    document = page.document
    first, last = document.token_at(quote.start) + 1, document.token_at(quote.end - 1)
    if last - first < fewest:
        return False
    return any(page.grammar.is_finite(document.tokens[at]) for at in range(first, last))


def left_quotations(page: Page, sentence: Sentence, said: list[Said], used: set[Quotation]) -> list[Said]:
    """Return the quotations of a sentence that no cue introduced and that are clauses of their own."""
    found: list[Said] = []
    for quote in page.document.quotations:
        if quote in used or not sentence.start < quote.end <= sentence.end:
            continue
        headed = who_heads(page, quote) or who_signs(page, quote)
        opening = page.document.sentence_at(quote.start)
        last = next(iter([*reversed(found), *reversed(said)]), None)
        if headed is None and not _is_sentence(page, quote) and not _goes_on(page, quote, opening, last):
            continue
        speaker = (
            headed
            or who_ends(page, quote)
            or outlet_before(page, quote)
            or _who_led(page, quote, last)
            or who_introduces(page, quote)
            or who_closes(page, quote)
            or who_goes_on(page, opening, outermost([*said, *found]))
        )
        used.add(quote)
        end = page.document.sentence_at(quote.end - 1).index
        found.append(Said(end, "direct", "state", (quote.span,), speaker))
    return found


def _who_led(page: Page, quote: Quotation, last: Said | None) -> Speaker | None:
    """Return who said the words before a cue, where a colon parts it from more: "Es sei vorbei, sagte | Weber |: „Wir haben …“"."""
    if last is None or not last.cue or not last.message:
        return None
    behind = last.message[-1].end <= last.cue[0].start and last.cue[-1].end < quote.start
    between = page.document.text[last.cue[-1].end : quote.start].rstrip() if behind else ""
    own = page.document.sentence_at(quote.start).index == last.sentence
    return last.speaker if own and between.endswith(":") and not set(",;") & set(between) else None


def _fills_line(page: Page, quote: Quotation) -> bool:
    """Whether a paragraph is but a label and words in quotation marks: "Laura Weber: „Zu langsam, zu zaghaft“"."""
    paragraph = page.paragraphs[page.document.sentence_at(quote.start).paragraph]
    label = page.document.text[paragraph[0].start : quote.start]
    ends = not page.document.text[quote.end : paragraph[-1].end].strip(" .")
    return ends and len(label.split()) <= _LONGEST_LABEL and label.count(":") == 1


def _goes_on(page: Page, quote: Quotation, opening: Sentence, last: Said | None) -> bool:
    """Whether a word in quotation marks alone goes on from what was quoted right before: '"Why not?" he asked. | "Fear?"'."""
    alone = quote.start == opening.start and opening.end - quote.end <= 1
    ends = page.document.text[quote.inner.end - 1 : quote.inner.end] in _ENDS
    near = last is not None and last.kind == "direct" and opening.index - last.sentence == 1
    same = last is not None and page.document.sentences[last.sentence].paragraph == opening.paragraph
    return alone and ends and near and same


def _is_sentence(page: Page, quote: Quotation) -> bool:
    """Whether the words in quotation marks are a sentence, not a name or a term."""
    inner = page.document.text[quote.inner.start : quote.inner.end].rstrip()
    words = len(inner.split())
    alone = page.document.sentence_at(quote.start).span
    if alone.start == quote.start and alone.end - quote.end <= 1 and words >= _SHORTEST_ALONE:
        return True
    opened = page.document.text[: quote.start].rstrip().endswith(":")
    closed = inner[-1:] in _ENDS
    if opened and closed and page.document.language == "de" and who_introduces(page, quote) is not None:
        return True  # "Sein Kollege war zurückhaltender: „Abwarten.“"
    fewest = _SHORTEST_ALONE if page.grammar.words.capital_nouns else _SHORTEST_OPENED
    if opened and words >= fewest and (closed or (words > fewest and _fills_line(page, quote))):
        return True
    if opened and page.document.language == "ru" and words >= fewest and _has_verb(page, quote, words):
        return True
    return words >= _SURELY_SENTENCE or (words >= _SHORTEST_SENTENCE and inner[-1] in ".!?…,")
