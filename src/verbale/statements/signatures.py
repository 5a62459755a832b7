"""Who is named behind a quotation that has no cue: "„Kein Frieden ohne uns.“ (Hans Weber)", "„…“ Mit diesen Worten ging Weber."."""

from __future__ import annotations

import re

from verbale.languages import Quotation
from verbale.records import Span, Speaker
from verbale.statements.page import Page
from verbale.statements.speakers import is_person, named_speaker, speaker_of
from verbale.statements.subject_phrases import first_phrase
from verbale.statements.subjects import find_subject
from verbale.statements.word_order.actors import first_actor
from verbale.statements.words import relays

_SIGNING = frozenset({"(", "–", "—", "-"})
_HEADING_MARKS = frozenset({":", "–", "—", "-"})
_IN_BRACKETS = re.compile(r"\([^)]*\)")
_ARTICLES = frozenset({"der", "die", "das", "the"})
_LONGEST_SIGNATURE = 8  # words of a name and what its bearer is


def who_signs(page: Page, quote: Quotation) -> Speaker | None:
    """Return the person whose name alone follows a quotation: "„Kein Frieden ohne uns.“ (Hans Weber)", '"Never." - Laura Weber, WTO'."""
    paragraph = page.paragraphs[page.document.sentence_at(quote.start).paragraph]
    rest = page.document.text[quote.end : paragraph[-1].end]
    mark = rest.lstrip(" .")[:1]
    if not rest.strip() or mark not in _SIGNING or len(rest.split()) > _LONGEST_SIGNATURE:
        return None
    start = quote.end + rest.index(mark) + 1
    named = page.mentions_in(Span(start, paragraph[-1].end)) if start < paragraph[-1].end else []
    first = next((item for item in named if item.kind == "person" and item.actor), None)
    opens = first is not None and not page.document.text[start : first.start].strip()
    acts = any(
        page.grammar.is_finite(token)
        for token in page.document.tokens[page.document.token_at(start) :]
        if token.end <= paragraph[-1].end
    )
    return named_speaker(first) if first is not None and opens and not acts else None


def who_ends(page: Page, quote: Quotation) -> Speaker | None:
    """Return who acts in the next sentence where it tells that these were their words: "„…“ | Mit diesen Worten | ging Weber."."""
    number = page.document.sentence_at(quote.end - 1).index + 1
    if number >= len(page.document.sentences):
        return None
    after = page.document.sentences[number]
    opens = page.document.text[after.start : after.end].lower()
    if not opens.startswith(relays(page.document.language).ending):
        return None
    if not page.grammar.words.capital_nouns:
        return first_actor(page, after)
    clauses = page.clauses(after)
    phrase = find_subject(page, clauses, 0)
    return speaker_of(page, phrase) if phrase is not None else None


def outlet_before(page: Page, quote: Quotation) -> Speaker | None:
    """Return the outlet that is all that stands before a colon in a review of the press: "„Le Monde“ (Paris): | „…“"."""
    line = page.paragraphs[page.document.sentence_at(quote.start).paragraph][0]
    label = Span(line.start, quote.start) if line.start < quote.start else None
    text = page.document.text[line.start : quote.start].rstrip()
    if label is None or not text.endswith(":"):
        return None
    named = [item for item in page.mentions_in(label) if item.kind == "outlet" and item.actor]
    if len(named) != 1:
        return None
    rest = text.replace(page.document.text[named[0].start : named[0].end], "", 1)
    bare = _IN_BRACKETS.sub("", rest).strip(' „“"«»:()')
    return named_speaker(named[0]) if not bare or bare.lower() in _ARTICLES else None


def who_heads(page: Page, quote: Quotation) -> Speaker | None:
    """Return the person who acts behind a quotation that opens a heading: "„Kein Frieden“: Weber warnt", "„Nie“ – Weber in Rom"."""
    sentence = page.document.sentence_at(quote.start)
    at = page.document.token_at(quote.end - 1) + 1
    several = " " in page.document.text[quote.inner.start : quote.inner.end].strip()
    opens = page.document.language == "de" and sentence.start == quote.start and several
    if not opens or at >= sentence.last - 1 or page.document.tokens[at].text not in _HEADING_MARKS:
        return None
    clauses = page.clauses(sentence)
    number = next((n for n, clause in enumerate(clauses) if clause.first == at + 1), None)
    if number is None:
        return None
    clause = clauses[number]
    phrase = (
        find_subject(page, clauses, number)
        if clause.verb is not None
        else first_phrase(page, at + 1, clause.last)
    )
    speaker = speaker_of(page, phrase) if phrase is not None else None
    return speaker if speaker is not None and is_person(speaker) else None
