"""German clauses that tell who said the sentence before: "Das teilte die Polizei mit.", "Das berichtet TASS."."""

from __future__ import annotations

from verbale.actors.slugs import is_outlet_id
from verbale.languages import Sentence
from verbale.languages.clauses import Clause
from verbale.languages.nouns import NounPhrase
from verbale.records import Span
from verbale.statements.page import Page
from verbale.statements.parentheses import DEMONSTRATIVES
from verbale.statements.slot_words import occasions
from verbale.statements.speakers import speaker_of

_POINTING_BACK = DEMONSTRATIVES | {"darüber"}


def refers_back(page: Page, clause: Clause, speaker: NounPhrase) -> bool:
    """Whether the clause says who said the sentence before it: "Das teilte die Polizei mit."."""
    tokens = page.document.tokens
    return (
        clause.verb == clause.first + 1
        and tokens[clause.first].low in _POINTING_BACK
        and speaker.first > clause.first
    )


def credits_again(page: Page, sentence: Sentence, speaker: NounPhrase) -> bool:
    """Whether an outlet has it from who is named in the sentence before: "Das teilte der Kreml mit. | Das berichtet TASS."."""
    outlet = speaker_of(page, speaker)
    before = page.document.sentences[sentence.index - 1]
    credit = page.document.text[before.start : before.end].lower().startswith(occasions("de").credits)
    return bool(sentence.index) and credit and outlet is not None and is_outlet_id(outlet.actor)


def sentence_before(page: Page, sentence: Sentence) -> tuple[Span, ...]:
    """Return the words of the sentence before, where it is one of the same text."""
    if not sentence.index:
        return ()
    before = page.document.sentences[sentence.index - 1]
    whole = page.document.text[before.start : before.end].rstrip().endswith((".", "“", "”", '"', "«", "»"))
    span = page.span(before.first, before.last)
    return (span,) if span is not None and (whole or before.paragraph == sentence.paragraph) else ()
