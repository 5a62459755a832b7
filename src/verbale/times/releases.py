"""Collections of press releases, each of which stands below the day on which it was published: there "heute" is that day.

"11.05.2023 — Mitteilung" or "11 May 2023" alone in its line heads the lines below; "11.05.2023: Weber reist nach Rom" heads an entry of a chronology.
"""

from __future__ import annotations

from verbale.languages import Document
from verbale.times.expressions import Said

_FEWEST = 2  # releases that make a collection
_LONGEST = 80  # characters of the line that heads a release
_OPENING = 3  # characters before its day: a bullet, a bracket
_ENDS = (".", "!", "?", ":", ";", ",", "…")


def releases_of(document: Document, found: list[Said]) -> dict[int, int]:
    """Return for each expression in the lines below a day that heads a release the number of that day; none where fewer than two do."""
    heads = [number for number, said in enumerate(found) if _heads_release(document.text, said)]
    if len({document.text[found[number].start : found[number].end] for number in heads}) < _FEWEST:
        return {}
    below: dict[int, int] = {}
    for number, said in enumerate(found):
        above = [head for head in heads if _end_of_line(document.text, found[head].start) < said.start]
        if above:
            below[number] = above[-1]
    return {number: head for number, head in below.items() if number not in heads}


def _heads_release(text: str, said: Said) -> bool:
    """Whether a day with its year opens a short line that is no sentence, with a line of text below it."""
    if said.means != "day" or "year" not in said.slots or said.range_to is not None:
        return False
    begin, end = text.rfind("\n", 0, said.start) + 1, _end_of_line(text, said.start)
    line = text[begin:end].rstrip()
    return (
        said.start - begin <= _OPENING
        and len(line) <= _LONGEST
        and not line.endswith(_ENDS)
        and len(text[end + 1 :].lstrip("\n").split("\n", 1)[0]) > _LONGEST
    )


def _end_of_line(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end
