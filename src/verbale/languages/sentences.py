"""Where sentences end. "Am 12. Februar sprach Dr. Weber. Am 13. nicht." has two."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator

from verbale.records import Span

_CLOSERS = "“”\"»«’‘'„›‹)]"
_OPENERS = "„“\"«»‚‘('[–—-"
_END = re.compile(r"[.!?…]+")
# A line, or what "+++" parts in the line of a ticker: "+++ 18:22 Kurz lehnt ab +++ Der Kanzler sieht …".
_PARAGRAPH = re.compile(r"(?:(?!\+\+\+)[^\n])+")
# Of a Russian name: "А.А. Росси".
_INITIALS = re.compile(r"[А-ЯЁ](?:\.[А-ЯЁ])+")
_WORD_BEFORE = re.compile(r"[\w.’'-]*$")
_AFTER_LOWER = re.compile(r"(?<![\w-])[^\W\d_A-ZА-Я]+\s\w$")
_NEXT_WORD = re.compile(r"[\w-]+")
_ROMAN = re.compile(r"[IVX]+$")
# What goes on after an abbreviation with a stop inside: "9 p.m. EST", "11 a.m. (0900 GMT)".
_GOES_ON = re.compile(r"\(|[A-Z]{2,}\b")
_SPACE = re.compile(r"\s*")
# Characters. Sentences of news have under 1,500; a list without a stop is cut, for what compares all words of a sentence takes the
# square of its length.
_LONGEST = 3_000
# "zum | 100. Jahrestag": what stands before a number of so many digits that counts and ends no sentence.
_HUNDREDS = 3
_COUNTED = re.compile(r"\b(?:zum|zur|vom|beim|am|im|der|dem|den|des|die|das)\s\d+$", re.IGNORECASE)
# Of the text behind a stop no more is looked at: what follows it is a word or two.
_LOOK_AHEAD = 80


def find_paragraphs(text: str) -> list[Span]:
    """Return the paragraphs: lines, where a line that goes on in lower case is the same paragraph."""
    paragraphs: list[Span] = []
    for match in _PARAGRAPH.finditer(text):
        line = match.group()
        if not line.strip():
            continue
        start = match.start() + len(line) - len(line.lstrip())
        end = match.start() + len(line.rstrip())
        wrapped = (
            paragraphs
            and text[paragraphs[-1].end : start].count("\n") == 1
            and text[start].islower()
            and text[paragraphs[-1].end - 1] not in ".!?:…" + _CLOSERS
        )
        if wrapped:
            paragraphs[-1] = Span(paragraphs[-1].start, end)
        else:
            paragraphs.append(Span(start, end))
    return paragraphs


def find_sentences(
    text: str,
    paragraphs: Iterable[Span],
    abbreviations: Container[str],
    months: Container[str],
    starters: Container[str],
    ordinals: bool = True,
) -> list[tuple[int, Span]]:
    """Return `(paragraph, span)` for each sentence, in text order.

    Args:
        text: the text.
        paragraphs: its paragraphs, see `find_paragraphs`.
        abbreviations: words that end in a full stop without ending a sentence, lower case, without the stop.
        months: names of months, lower case: "12. Februar" does not end a sentence.
        ordinals: whether a stop makes an ordinal of a number: "am 12. Platz".
        starters: words, lower case, that begin a sentence after "am 12." where they are written with a capital.
    """
    sentences: list[tuple[int, Span]] = []
    for number, paragraph in enumerate(paragraphs):
        start = paragraph.start
        for mark in _END.finditer(text, paragraph.start, paragraph.end):
            end = _end_with_closers(text, mark.end(), paragraph.end)
            if end >= paragraph.end:
                break
            listed = text[start : mark.start()].strip().isdigit()  # "1. The parties agree"
            counts = (
                not ordinals
                and not listed
                and text[mark.start() - 1].isdigit()
                and _capital_behind(text, end)
            )
            if counts or _ends_sentence(text, mark, end, abbreviations, months, starters):
                sentences.append((number, Span(start, end)))
                start = _after_space(text, end)
        if start < paragraph.end:
            sentences.append((number, Span(start, paragraph.end)))
    return [(number, part) for number, span in sentences for part in _cut(text, span)]


def _cut(text: str, span: Span) -> Iterator[Span]:
    """Yield the sentence; one that does not end in parts that begin behind a blank, for no word is cut."""
    start = span.start
    while span.end - start > _LONGEST:
        end = text.rfind(" ", start + 1, start + _LONGEST)
        end = end if end > 0 else text.find(" ", start + _LONGEST, span.end)
        if end < 0:
            break
        yield Span(start, end)
        start = _after_space(text, end)
    yield Span(start, span.end)


def _capital_behind(text: str, end: int) -> bool:
    """Whether a word with a capital stands behind a blank: "at 50. | The"."""
    rest = text[end : end + _LOOK_AHEAD]
    return rest[:1].isspace() and rest.lstrip().lstrip(_OPENERS)[:1].isupper()


def _after_space(text: str, at: int) -> int:
    match = _SPACE.match(text, at)
    return match.end() if match else at


def _end_with_closers(text: str, end: int, limit: int) -> int:
    while end < limit and text[end] in _CLOSERS and not _opens(text, end):
        end += 1
    return end


def _opens(text: str, at: int) -> bool:
    return text[at - 1].isspace() and at + 1 < len(text) and not text[at + 1].isspace()


def _ends_sentence(
    text: str,
    mark: re.Match[str],
    end: int,
    abbreviations: Container[str],
    months: Container[str],
    starters: Container[str],
) -> bool:
    if not text[end].isspace():
        return False
    rest = text[end : end + _LOOK_AHEAD].lstrip()
    begin = rest.lstrip(_OPENERS)
    if not begin or begin[0].islower():
        return False
    if end > mark.end() and rest[0] in ",;:–—-":
        return False
    if mark.group() != ".":
        return True
    before = _WORD_BEFORE.search(text[max(0, mark.start() - 40) : mark.start()])
    word = before.group() if before else ""
    if word == "X" and _AFTER_LOWER.search(text[max(0, mark.start() - 40) : mark.start()]):
        return True  # "wrote on X." is no initial
    if word == "И" and text[: mark.start()].endswith("Ван И"):
        return True  # the Chinese minister
    if word.lower() in abbreviations or (len(word) == 1 and word.isupper()) or _INITIALS.fullmatch(word):
        return False
    if "." in word and _GOES_ON.match(rest):
        return False
    if word.isdigit() or _ROMAN.match(word):
        following = _NEXT_WORD.match(begin)
        after = following.group().lower() if following else ""
        if after in months:
            return False
        counted = len(word) == _HUNDREDS and _COUNTED.search(text[max(0, mark.start() - 10) : mark.start()])
        return (len(word) > 2 and not counted) or after in starters
    return True
