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
    heads = _headed(document, found)
    return heads if len(heads) >= _FEWEST else ()


def _headed(document: Document, found: list[Said]) -> tuple[int, ...]:
    return tuple(
        number
        for number, said in enumerate(found)
        if said.means in _DATED and heads_line(document.text, said.start, said.end, _BEHIND)
    )


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
        return _carried_years(document, found)
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


def _carried_years(document: Document, found: list[Said]) -> dict[int, int]:
    """Return the year of the days and months in lines headed by one without a year, from the head above: "4. März 2024: …", then "17. Juni: …".

    So far as the heads go on in one order; where the year turns and none is told, it has a minus.
    """
    heads = [found[number] for number in _headed(document, found)]
    told = [(int(said.slots["year"]), *_day_of(said)) for said in heads if "year" in said.slots]
    falls = len(told) > 1 and told[0] > told[-1]
    years: dict[int, int] = {}
    year, last, opened = 0, (0, 0), -1
    for number, said in enumerate(found):
        line = document.text.rfind("\n", 0, said.start) + 1
        if said.means not in _DATED or "month" not in said.slots:
            continue
        if said in heads:
            goes_on = _day_of(said) <= last if falls else _day_of(said) >= last
            if year and not goes_on:  # of one year alone not even the order is known
                year = -abs(year) if len(told) > 1 else -1
            year = int(said.slots.get("year", year))
            last, opened = _day_of(said), line
        if line == opened and year and "year" not in said.slots:
            years[number] = year
    return years


def _day_of(said: Said) -> tuple[int, int]:
    return int(said.slots["month"]), int(said.slots.get("day", 0))


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
