"""Run by test_ledger_kill.py: adds small readings to a ledger until it is killed or done."""

import sys
from collections.abc import Callable
from pathlib import Path

from ledger_makers import article_of, report_of, statement_of
from verbale.ledger import Ledger
from verbale.reading import Reading
from verbale.records import Skipped

PAIRS = ("Putin Trump", "Lawrow Rubio", "RU US", "Putin Witkoff", "Macron Trump")


def reading(number: int) -> Reading:
    """A reading with two reports, two statements and a skipped row; several tell of one contact."""
    article = article_of(f"Nummer {number} in einer langen Reihe.", f"2025-02-{10 + number % 5}")
    return Reading(
        article,
        reports=(
            report_of(article, PAIRS[number % 5], f"2025-02-{10 + number % 17}"),
            report_of(article, PAIRS[number % 4], f"2025-03-{10 + number % 19}", at=4, status="planned"),
        ),
        statements=(statement_of(article, "Putin"), statement_of(article, "Trump", at=7)),
        skipped=(Skipped.of(article.uri, "times", f"{number} is odd", article=article.id),),
    )


def main(path: Path, count: int, say: Callable[[], object] = lambda: None) -> None:
    """Add readings 0 to `count` as a command does that goes on where it was stopped; say so after each."""
    with Ledger.open(path, write=True) as ledger:
        for number in range(count):
            found = reading(number)
            if ledger.plan(found.article, found.tagger).action != "known":
                ledger.add(found)
                say()


if __name__ == "__main__":
    said = iter(("first\n",))
    main(Path(sys.argv[1]), int(sys.argv[2]), lambda: print(next(said, ""), end="", flush=True))
