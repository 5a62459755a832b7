"""The lines of a chronology: "27. April: Moon und Kim geben sich die Hand" tells in the present tense what was."""

from __future__ import annotations

from verbale.languages import Document
from verbale.times.expressions import Said

_BEHIND = (":", "–", "—", "-", "|", ". ")
_FEWEST = 2  # lines that make a chronology


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


def heads_line(text: str, start: int, end: int, behind: tuple[str, ...]) -> bool:
    """Return whether nothing but a bullet stands before the words at `start` to `end` in their line, and one of `behind` after them."""
    line = text.rfind("\n", 0, start) + 1
    before = text[line:start].strip(" \t\xa0•*-–—+")
    return not before and text[end : end + 3].lstrip().startswith(behind)
