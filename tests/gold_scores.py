"""What the scorers of `gold/` share: counts of what is found and of what is right, and how they are printed."""

from __future__ import annotations

import argparse
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from verbale.ledger import Ledger
from verbale.reading import read
from verbale.records import Article
from verbale.tagging import NoTagger, SentenceTagger, default_tagger


@dataclass
class FoundAndRight:
    """Counts over articles; `slots` are (field, right) pairs, `notes` tell each mistake."""

    found: int = 0
    false: int = 0
    missed: int = 0
    right: int = 0
    slots: Counter[tuple[str, bool]] = field(default_factory=Counter)
    notes: list[str] = field(default_factory=list)

    @property
    def f1(self) -> float:
        """F1 of what was found."""
        return f1(self.found, self.false, self.missed)

    @property
    def right_f1(self) -> float:
        """F1 of what was found and is right."""
        return f1(self.right, self.found + self.false - self.right, self.found + self.missed - self.right)

    def lines(self, what: str, right: str) -> list[str]:
        """Return the figures, and those of each field."""
        counts = f"({self.found} found, {self.missed} missed, {self.false} false)"
        names = dict.fromkeys(name for name, _ in self.slots)
        of = {name: (self.slots[name, True], self.slots[name, False]) for name in names}
        return [
            f"{what} {self.f1:.3f} {counts} {right} {self.right_f1:.3f}",
            " ".join(f"{name} {good}/{good + bad}" for name, (good, bad) in of.items()),
        ]


def f1(right: int, false: int, missed: int) -> float:
    """Return F1, 0 where nothing is right."""
    return 2 * right / (2 * right + false + missed) if right else 0.0


def pairs_that_fit(wanted: int, told: int, fit: Callable[[int, int], float]) -> dict[int, int]:
    """Return which of the told answers to which of the wanted, both by number: the best fits first, each once."""
    fits = [(fit(i, j), i, j) for i in range(wanted) for j in range(told)]
    answers: dict[int, int] = {}
    for value, i, j in sorted(fits, key=lambda one: -one[0]):
        if value > 0 and i not in answers and j not in answers.values():
            answers[i] = j
    return answers


@contextmanager
def ledger_of(articles: Iterable[Article], tagger: SentenceTagger) -> Iterator[Ledger]:
    """Read articles into a ledger that lasts as long as the context does."""
    with tempfile.TemporaryDirectory() as folder, Ledger.open(Path(folder) / "l.db", write=True) as ledger:
        for article in articles:
            ledger.add(read(article, tagger=tagger))
        yield ledger


def print_scores(
    doc: str | None,
    folder: Path,
    score: Callable[[Path, SentenceTagger], tuple[list[str], list[str]]],
) -> None:
    """Print the figures of the files named on the command line, or of all in a folder; with `-v` every mistake.

    `score` gives the figures of a file, one line each, and its mistakes.
    """
    parser = argparse.ArgumentParser(description=doc)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("-v", action="store_true", dest="notes", help="print every mistake")
    parser.add_argument("--no-tagger", action="store_true", help="read by rules alone")
    asked = parser.parse_args()
    tagger = NoTagger() if asked.no_tagger else default_tagger()
    for path in asked.files or sorted(folder.glob("*.toml")):
        (first, *others), notes = score(path, tagger)
        print(f"{path.stem:10} {first}")
        for line in [*others, *(notes if asked.notes else ())]:
            print(f"  {line}")
