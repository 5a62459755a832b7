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
        number for number, said in enumerate(found) if said.means == "day" and _heads(document, said)
    )
    return heads if len(heads) >= _FEWEST else ()


def _heads(document: Document, said: Said) -> bool:
    line = document.text.rfind("\n", 0, said.start) + 1
    before = document.text[line : said.start].strip(" \t\xa0•*-–—+")
    return not before and document.text[said.end : said.end + 3].lstrip().startswith(_BEHIND)
