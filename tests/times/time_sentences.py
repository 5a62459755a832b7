r"""Sentences with their expressions of time, one a line: `PUBLISHED | text with [words|TYPE value|edtf]`.

>>> case = parse("2025-02-13 | Am [Mittwoch|DATE 2025-02-12|2025-02-12] sprachen sie.")
>>> case.text, case.times
('Am Mittwoch sprachen sie.', (('Mittwoch', 'DATE', '2025-02-12', '2025-02-12'),))

`-` stands for no day of publication, and for no days. A line that begins with `!` is one that is known to be read wrongly.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from times_factory import times_of

from verbale.records import When

FOLDER = Path(__file__).parent / "sentences"
_TIME = re.compile(r"\[([^|\]]+)\|(\w+) ([^|\]]+)\|([^|\]]+)\]")

Told = tuple[str, str, str, str]


@dataclass(frozen=True)
class Case:
    """A text, its day of publication, and words, type, value and days of each expression in it."""

    text: str
    published: str | None
    times: tuple[Told, ...]
    missed: bool


def parse(line: str) -> Case:
    """Return the case of a line."""
    published, _, marked = line.removeprefix("! ").partition(" | ")
    times = tuple((one[1], one[2], one[3], _shortest(one[4])) for one in _TIME.finditer(marked))
    text = _TIME.sub(r"\1", marked)
    return Case(text, None if published == "-" else published, times, line.startswith("!"))


def _shortest(edtf: str) -> str:
    return edtf if edtf == "-" else str(When.parse(edtf))


def cases(language: str) -> list[Case]:
    """Return the cases of a language."""
    lines = (FOLDER / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    return [parse(line) for line in lines if line and not line.startswith("#")]


def found(case: Case, language: str) -> tuple[Told, ...]:
    """Return what is found in the text of a case, words for now, once and later aside: they mean no days."""
    return tuple(
        (case.text[time.start : time.end], time.type, time.value, time.edtf or "-")
        for time in times_of(case.text, case.published, language)
        if not time.value.endswith("_REF")
    )
