"""Interviews: "Weber: Wir bleiben." Each answer is one statement, whatever it tells itself; questions are none.

The form is known by its paragraphs: they begin with a name or with "Frage" and a colon, and answers take turns with questions.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from verbale.languages import Sentence
from verbale.records import Span, Speaker
from verbale.statements.page import Page
from verbale.statements.said import Said
from verbale.statements.speakers import is_person, named_speaker
from verbale.statements.words import relays

_DASHES = "—–-"
_INSERTED = re.compile(r"[,.!?…] ?[—–-] ")
_LONGEST_LABEL = 8  # tokens before the colon, brackets included
_TITLES = frozenset({"Dr", "Prof", "."})
_LONGEST_NAME = 3  # words of a name that no list has
_FEWEST_ANSWERS = 2  # of one person, where no question is labelled


@dataclass(frozen=True, slots=True)
class Turn:
    """A paragraph with a label, and those without one up to the next label; `speaker` is None of a question."""

    sentences: tuple[Sentence, ...]
    start: int
    speaker: Speaker | None


def find_turns(page: Page) -> list[Turn]:
    """Return the turns of an interview, in text order; none of any other text."""
    paragraphs = page.paragraphs
    labels = _labels(page, paragraphs)
    marked = [at for at, label in enumerate(labels) if label is not None]
    turns: list[Turn] = []
    for number, at in enumerate(marked):
        label = labels[at]
        held = paragraphs[at : marked[number + 1] if number + 1 < len(marked) else at + 1]
        if label is not None:
            turns.append(Turn(tuple(one for part in held for one in part), label[0], label[1]))
    answers = Counter(turn.speaker.actor for turn in turns if turn.speaker is not None)
    asked = any(turn.speaker is None for turn in turns)
    again = bool(answers) and answers.most_common(1)[0][1] >= _FEWEST_ANSWERS
    bracketed = [at for at in marked if page.document.text[: (labels[at] or (0,))[0]].endswith("):")]
    is_interview = bool(answers) and (asked or again or len(bracketed) >= _FEWEST_ANSWERS)
    return turns if is_interview else _dashed_turns(page) or _plain_turns(page)


def _plain_turns(page: Page) -> list[Turn]:
    """Return the turns of an interview without labels: paragraphs that ask, and behind each the answer of the only person named before.

    Those who ask speak to somebody: "Frau Ministerin, rechnen | Sie | damit?".
    """
    text, paragraphs = page.document.text, page.paragraphs
    asking = [at for at, part in enumerate(paragraphs) if text[part[0].start : part[-1].end].endswith("?")]
    if len(asking) < _FEWEST_ANSWERS or any(second - first < 2 for first, second in pairwise(asking)):
        return []
    if asking[-1] + 1 >= len(paragraphs) or not any(_addresses(page, paragraphs[at]) for at in asking):
        return []
    first = paragraphs[asking[0]]
    before = page.mentions_in(Span(0, first[0].end))
    persons = {item.actor: item for item in before if item.kind == "person" and item.actor}
    if len(persons) != 1:
        return []
    answers = named_speaker(next(iter(persons.values())))
    turns: list[Turn] = []
    for at, following in zip(asking, [*asking[1:], asking[-1] + 2], strict=True):
        held = [one for part in paragraphs[at + 1 : following] for one in part]
        turns += [
            Turn(paragraphs[at], paragraphs[at][0].start, None),
            Turn(tuple(held), held[0].start, answers),
        ]
    return turns


def _addresses(page: Page, paragraph: tuple[Sentence, ...]) -> bool:
    """Whether a question is put to somebody: it has a "Sie" behind its verb, a "you", a "вы"."""
    words, tokens = relays(page.document.language).addressed, page.document.tokens
    first = tokens[paragraph[0].first]
    named = first.text in words and first.low not in page.grammar.words.possessives | {"sie", "ihnen"}
    return named or any(token.text in words for token in tokens[paragraph[0].first + 1 : paragraph[-1].last])


def _dashed_turns(page: Page) -> list[Turn]:
    """Return the turns that Russian opens with dashes: questions, and the answers of the only person named before."""
    if page.document.language != "ru":
        return []
    opened = [part for part in page.paragraphs if _is_dashed(page, part)]
    if not opened:
        return []
    text, tokens = page.document.text, page.document.tokens
    before = page.mentions_in(Span(0, opened[0][0].start)) if opened[0][0].start else []
    persons = {item.actor: item for item in before if item.kind == "person" and item.actor}
    asking = [text[part[0].start : part[-1].end].endswith("?") for part in opened]
    if len(persons) != 1 or all(asking) or not any(asking):
        return []
    answers = named_speaker(next(iter(persons.values())))
    return [
        Turn(part, tokens[part[0].first].end, None if asks else answers)
        for part, asks in zip(opened, asking, strict=True)
    ]


def _is_dashed(page: Page, paragraph: tuple[Sentence, ...]) -> bool:
    """Whether a paragraph is one turn of a talk, without the writer's words: "— Да. Мы готовы.", not "— Да, — сказал он."."""
    words = page.document.text[paragraph[0].start : paragraph[-1].end]
    return words[0] in _DASHES and _INSERTED.search(words) is None


def said_in_turn(page: Page, turn: Turn) -> list[Said]:
    """Return an answer as one statement, nothing of a question."""
    last = turn.sentences[-1]
    words = page.document.text[turn.start : last.end]
    start = turn.start + len(words) - len(words.lstrip())
    if turn.speaker is None or start >= last.end:
        return []
    return [Said(last.index, "direct", "state", (Span(start, last.end),), turn.speaker)]


def others_in_turn(turn: Turn, found: Iterable[Said]) -> Iterator[Said]:
    """Yield what the one who answers tells that other persons said, handed on by who answers; nothing within a question."""
    if turn.speaker is None:
        return
    for item in found:
        other = item.speaker
        if other is None or not is_person(other) or other.actor == turn.speaker.actor:
            continue
        if item.cue and item.kind != "reported":
            yield replace(item, chain=(*item.chain, turn.speaker))


Label = tuple[int, Speaker | None]


def _labels(page: Page, paragraphs: Sequence[tuple[Sentence, ...]]) -> list[Label | None]:
    """Return the label of each paragraph by its first sentence; "Antwort" means the person named last before the interview, or in a question."""
    openings = [paragraph[0] for paragraph in paragraphs]
    asking = [
        page.document.text[paragraph[0].start : paragraph[-1].end].endswith("?") for paragraph in paragraphs
    ]
    found: list[Label | None] = []
    asked: Speaker | None = None
    again = Counter(_bare_label(page, sentence) for sentence in openings)
    for sentence, asks in zip(openings, asking, strict=True):
        label = _label(page, sentence, asked)
        bare = _bare_label(page, sentence)
        if label is None and bare is not None and asks and (colon := _colon(page, sentence)) is not None:
            label = (page.document.tokens[colon].end, None)  # an outlet of no list
        if label is None and bare is not None and again[bare] >= _FEWEST_ANSWERS:
            label = _unlisted_label(page, sentence)
        found.append(label)
        if label is None or (label[1] is None and asked is None):
            persons = [item for item in page.mentions_in(sentence.span) if item.kind == "person"]
            if label is not None:  # "Frage: Herr Weber, | haben Sie mit Kurz gesprochen?"
                persons = [item for item in persons if page.document.text[item.end] == ","]
            asked = next((named_speaker(item) for item in reversed(persons) if item.actor), asked)
    return found


def _colon(page: Page, sentence: Sentence) -> int | None:
    reach = range(sentence.first + 1, min(sentence.last, sentence.first + _LONGEST_LABEL + 1))
    return next((at for at in reach if page.document.tokens[at].text == ":"), None)


def _bare_label(page: Page, sentence: Sentence) -> str | None:
    """Return the last word of one to three words with capitals before a colon: a family name, if it comes again."""
    colon = _colon(page, sentence)
    words = (
        page.document.tokens[sentence.first : _label_end(page, sentence.first, colon)]
        if colon is not None
        else ()
    )
    names = [word for word in words if word.text not in _TITLES]
    named = 0 < len(names) <= _LONGEST_NAME and all(name.is_capital and name.text.isalpha() for name in names)
    return names[-1].low if named else None


def _unlisted_label(page: Page, sentence: Sentence) -> Label | None:
    colon = _colon(page, sentence)
    if colon is None:
        return None
    tokens = page.document.tokens
    last = _label_end(page, sentence.first, colon) - 1
    if tokens[last].text == "." and last > sentence.first:  # "S.: Jeden Tag."
        last -= 1
    span = Span(tokens[sentence.first].start, tokens[last].end)
    return tokens[colon].end, page.unlisted(tokens[last].text, span)


def _label_end(page: Page, first: int, colon: int) -> int:
    """Return the token behind a name before a colon, without the bracket behind it: "WEBER | (AA):"."""
    texts = [token.text for token in page.document.tokens[first:colon]]
    return first + texts.index("(") if texts[-1:] == [")"] and "(" in texts[1:] else colon


def _label(page: Page, sentence: Sentence, asked: Speaker | None) -> Label | None:
    """Return where the words behind a paragraph's label begin, and whom it names: nobody, where it labels a question."""
    tokens = page.document.tokens
    colon = _colon(page, sentence)
    if colon is None:
        return None
    last = _label_end(page, sentence.first, colon) - 1
    span = Span(tokens[sentence.first].start, tokens[last].end)
    words = page.document.text[span.start : span.end].lower()
    questions = relays(page.document.language).questions
    if words in questions or (last == sentence.first + 1 and tokens[sentence.first].low in questions):
        return tokens[colon].end, None  # "Frage", "Frage Weber"
    if words in relays(page.document.language).answering and asked is not None:
        return tokens[colon].end, asked
    for mention in page.mentions_in(span):
        closed = mention.end == span.end - 1 and page.document.text[mention.end] in '»“”"'
        if not (mention.end == span.end or closed) or mention.actor is None:
            continue
        if mention.kind == "outlet":
            return tokens[colon].end, None
        if mention.kind == "person":
            return tokens[colon].end, named_speaker(mention)
    return None
