"""What lineage costs in a large ledger: generated articles, one in ten of them a copy or a rewrite of an earlier one.

Usage: python bench/lineage.py [ARTICLES]

The texts count as read already: only storing them, and finding which comes from which, is measured. Articles are made of words that no
language has, as frequent as words of a language are (Zipf), so that texts share words by chance as real ones do. The same number gives
the same articles. Told are the time, the peak memory, the cost of one more article after a tenth of them and at the end, and
how many of the planted copies and rewrites were found.
"""

from __future__ import annotations

import random
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from verbale.records import Article

ARTICLES = 100_000
_SENTENCES = (8, 16)  # of an article
_WORDS = (8, 20)  # of a sentence
_VOCABULARY = 20_000
_NAMES = 4_000
_PLANTED = 0.1
_KEPT = 0.6  # of a rewrite's words are those of its source
_REACH = 2_000  # a copy or rewrite comes from one of so many articles before it
_WINDOW = 1_000  # articles that the cost of one more is measured on


def main(arguments: list[str]) -> None:
    """Fill a ledger with generated articles and print the figures."""
    from verbale.ledger import Ledger
    from verbale.reading import Reading

    number = int(arguments[0]) if arguments else ARTICLES
    planted: set[tuple[str, str]] = set()
    spent: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        with Ledger.open(Path(folder) / "bench.db", write=True) as ledger:
            for article, source in generated(number):
                begun = time.perf_counter()
                ledger.add(Reading(article))
                spent.append(time.perf_counter() - begun)
                if source is not None:
                    planted.add((article.id, source.id))
            found = {(link.article, str(link.source)) for link in ledger.lineage()}
        size = (Path(folder) / "bench.db").stat().st_size
    tell(number, spent, planted, found, size)


def tell(
    number: int, spent: list[float], planted: set[tuple[str, str]], found: set[tuple[str, str]], size: int
) -> None:
    """Print the figures."""
    either = found | {(source, article) for article, source in found}
    early = spent[max(0, number // 10 - _WINDOW) : number // 10]
    late = spent[-_WINDOW:]
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{number:,} articles: {sum(spent) / 60:.1f} minutes, peak {peak:,.0f} MB, file {size / 1e6:,.0f} MB"
    )
    print(f"one more at {number // 10:,}: {mean(early):.1f} ms, at {number:,}: {mean(late):.1f} ms")
    print(
        f"planted {len(planted):,}: {len(planted & either):,} found,"
        f" {len(planted & found):,} of them in the right direction; {len(found - planted):,} other edges"
    )


def mean(seconds: list[float]) -> float:
    """Return the mean in milliseconds, 0 of none."""
    return 1000 * sum(seconds) / len(seconds) if seconds else 0.0


def generated(number: int) -> Iterator[tuple[Article, Article | None]]:
    """Yield articles, each with the earlier one that it was made from."""
    from verbale.records import Article

    chance = random.Random(20250212)
    words = Words(chance)
    recent: list[tuple[Article, list[list[str]]]] = []
    for at in range(number):
        source, text = None, words.text()
        if recent and chance.random() < _PLANTED:
            source, old = recent[chance.randrange(len(recent))]
            text = words.rewritten(old) if at % 2 else [["Dieser", "Text", "erschien", "zuerst"], *old]
        prose = " ".join(f"{sentence[0].title()} {' '.join(sentence[1:])}." for sentence in text)
        day = f"2025-{1 + at * 12 // number:02}-{1 + at * 336 // number % 28:02}"
        article = Article.of(prose, uri=f"{at}.txt", published=day, language="de")
        recent.append((article, text))
        del recent[:-_REACH]
        yield article, source


class Words:
    """Words of no language, and what is made of them."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._words = [self._word() for _ in range(_VOCABULARY)]
        self._names = [self._word().capitalize() for _ in range(_NAMES)]
        total, self._bounds = 0.0, []
        for rank in range(1, _VOCABULARY + 1):
            total += 1 / rank
            self._bounds.append(total)

    def text(self) -> list[list[str]]:
        """Return sentences of words; one in eight is a name, one in twenty a number."""
        return [self._sentence() for _ in range(self._chance.randint(*_SENTENCES))]

    def rewritten(self, text: list[list[str]]) -> list[list[str]]:
        """Return the text in partly other words, the sentences in order, names and numbers kept."""
        return [
            [
                word if not word.islower() or self._chance.random() < _KEPT else self._any()
                for word in sentence
            ]
            for sentence in text
        ]

    def _sentence(self) -> list[str]:
        return [self._token() for _ in range(self._chance.randint(*_WORDS))]

    def _token(self) -> str:
        kind = self._chance.random()
        if kind < 0.05:
            return str(self._chance.randint(2, 999))
        return self._chance.choice(self._names) if kind < 0.175 else self._any()

    def _any(self) -> str:
        (word,) = self._chance.choices(self._words, cum_weights=self._bounds)
        return word

    def _word(self) -> str:
        syllables = self._chance.randint(2, 4)
        return "".join(
            self._chance.choice("bdfgklmnprstw") + self._chance.choice("aeiou") for _ in range(syllables)
        )


if __name__ == "__main__":
    main(sys.argv[1:])
