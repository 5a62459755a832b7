"""Headings of readouts: "Readout of President Weber's Call with President Rossi" tells how the two spoke of whom the text tells.

A heading is no contact of its own: it only makes exact what the first sentences tell of those whom it names.
A Russian one tells of a contact where it says that it took place and no sentence below tells who met; so does the first line of a text with a verb of contact, and a German one over a letter.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from verbale.contacts.dated import Dated, tells_day
from verbale.contacts.drafting import Drafter
from verbale.contacts.drafts import DONE, FITTING, Draft
from verbale.contacts.material import Material
from verbale.contacts.occurrence import Occurrence
from verbale.contacts.scopes import find_scopes
from verbale.contacts.told_words import find_triggers
from verbale.contacts.triggers import trigger_span
from verbale.contacts.words import pattern_of
from verbale.languages import Sentence
from verbale.records import Mode, Span, When

_BULLETS = re.compile(r"[-–—•*\s]*")
_LETTERS = ("telegramm", "schreiben")
_TOOK_PLACE = frozenset({"состоялась", "состоялся", "состоялись", "прошла", "прошёл", "прошел", "прошли"})
_BOTH = 2  # sides of a contact
_REACH = 5  # sentences behind the heading in which its contact is told


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading that names a contact by a noun: its words, the mode, the persons named, the number of its sentence, the day below."""

    words: Span
    mode: Mode
    persons: frozenset[str]
    number: int
    day: Dated | None = None


def is_source_line(material: Material, sentence: Sentence) -> bool:
    """Whether the line only tells who reported what stands before: "Об этом сообщил Кремль"."""
    return pattern_of(material.words.source_lines).match(material.low, sentence.start) is not None


def leads_elsewhere(material: Material, sentence: Sentence) -> bool:
    """Whether the line leads to another article: "Lesen Sie auch: …"."""
    text = material.low[sentence.start : sentence.end].lstrip("-–•* ")
    return pattern_of(material.words.headings).match(text) is not None


def is_heading(material: Material, sentence: Sentence) -> bool:
    """Whether the line is a heading or leads to another article."""
    document = material.document
    text = document.text[sentence.start : sentence.end]
    if leads_elsewhere(material, sentence):
        return True
    if len(text) > 130 or len(document.sentences) == 1 or _opens_with_day(material, sentence):
        return False
    alone = not any(
        other.paragraph == sentence.paragraph
        for other in document.sentences[max(0, sentence.index - 1) : sentence.index + 2]
        if other is not sentence
    )
    return alone and not text.rstrip("“”\"»«’') ").endswith((".", "!", "?", ":", ";", "…"))


def _opens_with_day(material: Material, sentence: Sentence) -> bool:
    """Whether the line is one of a chronology: "– 12 марта 2022 года: …"."""
    start = sentence.start + len(_BULLETS.match(material.low[sentence.start : sentence.end]).group())  # type: ignore[union-attr]
    return any(time.start == start and tells_day(time) for _, _, time in material.slots.times)


def read_heading(material: Material, sentence: Sentence) -> list[Heading]:
    """Return what a heading without a verb, or one that says that it took place, tells of a contact and of persons named in it."""
    document, grammar = material.document, material.grammar
    happened = says_it_was(material, sentence)
    if not happened and any(grammar.is_finite(token) for token in document.tokens_of(sentence)):
        return []
    named = [item.mention for item in material.placed_in(sentence) if item.mention.kind == "person"]
    persons = frozenset(m.actor for m in named if m.actor and (happened or m.how == "name"))
    scopes = find_scopes(document, sentence, grammar, material.quoted)
    nouns = [one for one in find_triggers(document, sentence, scopes) if one.is_noun and one.mode != "visit"]
    day = _day_below(material, sentence)
    return [
        Heading(trigger_span(document, one), one.mode, persons, sentence.index, day)
        for one in nouns
        if persons
    ]


def says_it_was(material: Material, sentence: Sentence) -> bool:
    """Whether a Russian heading opens with a verb that says that something took place: "Состоялась встреча …"."""
    document = material.document
    return document.language == "ru" and document.tokens[sentence.first].low in _TOOK_PLACE


def told_alone(drafter: Drafter, sentence: Sentence, drafts: list[Draft]) -> list[Draft]:
    """Return the contact of a heading, a Russian one whose sides no sentence right below names: "Состоялась встреча министров Перу и Чили"; of a title "Вебер встретился с Росси" where no sentence at all tells of both; of a German letter: "Beileidstelegramm von Bundespräsident Weber an Präsident Rossi"."""
    material, document = drafter.material, drafter.document
    title = document.language == "ru" and sentence.index == 0
    letter = document.language == "de" and document.tokens[sentence.first].low.endswith(_LETTERS)
    happened = says_it_was(material, sentence) or letter
    if not (happened or title):
        return []
    scopes = find_scopes(document, sentence, material.grammar, material.quoted)
    triggers = drafter.words_of(sentence, scopes)
    here = [Occurrence(one, triggers, scopes, sentence, []) for one in triggers[:1]]
    found = [draft for one in here if happened or not one.trigger.is_noun for draft in drafter.drafts_of(one)]
    below = [old for old in drafts if 0 < min(old.sentences) - sentence.index <= _REACH]
    if happened:
        return [draft for draft in found if all(draft.sides.isdisjoint(old.sides) for old in below)]
    both = [draft for draft in found if len(draft.sides) > 1]
    return [draft for draft in both if all(len(draft.sides & old.sides) < _BOTH for old in drafts)]


def _day_below(material: Material, sentence: Sentence) -> Dated | None:
    """Return the day that is all of the line under a heading, on which a readout tells of its contact: "October 20, 2024"."""
    behind = material.document.sentences[sentence.index + 1 : sentence.index + 2]
    for line in behind:
        words = {at for at in range(line.first, line.last) if material.document.tokens[at].is_word}
        for first, last, time in material.slots.times:
            if time.type == "DATE" and time.edtf and words and words <= set(range(first, last)):
                when, day = When.parse(time.edtf), material.day
                past = day is not None and day.latest and when.latest and when.latest <= day.latest
                return Dated(time.edtf, (time.span,)) if when.exact and past else None
    return None


def take_headings(drafter: Drafter, lines: list[Sentence], drafts: list[Draft]) -> None:
    """Add to the contacts of a text what its headings tell."""
    for line in lines:
        for heading in read_heading(drafter.material, line):
            add_heading(heading, drafts)
    for line in lines:
        drafts += told_alone(drafter, line, drafts)


def add_heading(heading: Heading, drafts: list[Draft]) -> None:
    """Give the mode and the day of a heading to the first contact behind it that may be the one it names."""
    for draft in sorted(drafts, key=lambda one: one.start):
        behind = min(draft.sentences) - heading.number
        if not 0 < behind <= _REACH or not heading.persons <= draft.actors:
            continue
        if heading.mode in FITTING[draft.mode] or draft.mode in FITTING[heading.mode]:
            draft.take_mode(heading.mode)
            draft.triggers.append(heading.words)
            draft.start = min(draft.start, heading.words.start)
            if heading.day is not None and draft.date is None and draft.status in DONE:
                draft.date = heading.day.edtf
                draft.prove("date", heading.day.words[0])
            return
