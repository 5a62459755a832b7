"""The lines of a chronology: "27. April: Moon und Kim geben sich die Hand" tells in the present tense what was."""

from __future__ import annotations

import re

from verbale.languages import Document
from verbale.times.expressions import Said

_BEHIND = (":", "–", "—", "-", "|", ". ")
_FEWEST = 2  # lines that make a chronology
_DATED = frozenset({"day", "month"})
_YEAR_ALONE = re.compile(r"^[ \t\xa0•*–—+#=-]*((?:19|20)\d\d)[ \t\xa0•*–—+#=:.-]*$", re.MULTILINE)
# "1994: 4. Mai: …" heads the lines behind it too, "1972 Nixon reist im Mai …" tells the year of its own sentence alone.
_YEAR_AND_DAY = re.compile(r"^[ \t\xa0•*–—+#=-]*((?:19|20)\d\d)(?:: | [–—-] )(?=\d)", re.MULTILINE)
_YEAR_AND_TEXT = re.compile(r"^[ \t\xa0•*–—+#=-]*((?:19|20)\d\d)(?::? | [–—-] )(?=[^\W\d_])", re.MULTILINE)
# A title with one year, "Chronik 2008", "Das Jahr 2008 im Rückblick", not "Chronik seit 2008".
_YEAR_IN_TITLE = re.compile(
    r"^(?!.*\b(?:seit|bis|ab|von|nach|vor|since|until|from|after|before|до|после)\b)[^\d\n.:!?]{3,40}((?:19|20)\d\d)[^\d\n.:!?]{0,25}$",
    re.MULTILINE | re.IGNORECASE,
)
_OPENING = 12  # characters before the day that opens a line: "-- On "


def heads_of_lines(document: Document, found: list[Said]) -> tuple[int, ...]:
    """Return the numbers of the days that head the lines of a chronology, in text order; none where fewer than two lines have one.

    A day heads its line where nothing but a bullet stands before it, and a colon or dash behind it.
    """
    heads = tuple(
        number
        for number, said in enumerate(found)
        if said.means == "day" and heads_line(document.text, said.start, said.end, _BEHIND)
    )
    return heads if len(heads) >= _FEWEST else ()


def headed_years(document: Document, found: list[Said]) -> dict[int, int]:
    """Return the year of each day and month in a line that opens with one, where years head the parts of a chronology, or one alone all of it."""
    text = document.text
    alone = [(match.start(), int(match[1])) for match in _YEAR_ALONE.finditer(text)]
    heads = alone + [(match.start(), int(match[1])) for match in _YEAR_AND_DAY.finditer(text)]
    own = {match.start(): int(match[1]) for match in _YEAR_AND_TEXT.finditer(text)}
    lines = [found[number].start for number in heads_of_lines(document, found)]
    titles = _YEAR_IN_TITLE.finditer(text, 0, lines[0]) if lines and not heads else ()
    alone += [(match.start(), int(match[1])) for match in titles]
    heads = heads or alone
    above_all = len(alone) == 1 and bool(lines) and alone[0][0] < lines[0]
    if len({year for _, year in heads} | {*own.values()}) < _FEWEST and not above_all:
        return {}
    years: dict[int, int] = {}
    opened = -1  # where the line begins that opens with a day or month
    for number, said in enumerate(found):
        line = text.rfind("\n", 0, said.start) + 1
        if said.means not in _DATED:
            continue
        if line in own and document.sentence_at(line).end > said.start:
            years[number] = own[line]
            continue
        above = [(start, year) for start, year in heads if start < said.start]
        if not above:
            continue
        if said.start - line <= _OPENING:
            opened = line
        if opened == line:
            years[number] = max(above)[1]
    return years


def entries_of(document: Document, found: list[Said]) -> dict[int, int]:
    """Return for each expression behind a day that heads its line the number of that day."""
    entries: dict[int, int] = {}
    head, begin = None, -1
    for number, said in enumerate(found):
        line = document.text.rfind("\n", 0, said.start) + 1
        if line != begin:
            heads = said.means == "day" and heads_line(document.text, said.start, said.end, _BEHIND)
            head, begin = number if heads else None, line
        elif head is not None:
            entries[number] = head
    return entries


def heads_line(text: str, start: int, end: int, behind: tuple[str, ...]) -> bool:
    """Return whether nothing but a bullet stands before the words at `start` to `end` in their line, and one of `behind` after them."""
    line = text.rfind("\n", 0, start) + 1
    before = text[line:start].strip(" \t\xa0•*-–—+")
    return not before and text[end : end + 3].lstrip().startswith(behind)
