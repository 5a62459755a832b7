"""How fast Verbale reads: articles a second and peak memory, on one core, over the sample articles repeated.

Usage: python bench/speed.py [ROUNDS]

Each round gives every text a last line of its own, so that the ledger takes it for a new article.
Since all rounds copy one another, storing is measured at its hardest: each text has many sources to
be compared with. Every measurement runs in a process of its own, because memory is counted from its start; what is
loaded once a run is loaded before the clock starts.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from verbale import Article
    from verbale.tagging import SentenceTagger, Tagger

SAMPLES = Path(__file__).parent.parent / "samples"
ROUNDS = 5
MEASUREMENTS = {
    "rules": "reading by rules alone",
    "read": "reading",
    "store": "reading and storing",
    "tag": "tagging every sentence",
    "screen": "screening and storing",
}


def main(arguments: list[str]) -> None:
    """Run each measurement and print the table; or, in a process of its own, one of them."""
    rounds = int(arguments[0]) if arguments else ROUNDS
    if len(arguments) == 2:
        measure(WORK[arguments[1]], rounds)
        return
    print(f"{'':<24}{'articles':>10}{'seconds':>10}{'per second':>12}{'peak MB':>10}")
    for name, title in MEASUREMENTS.items():
        command = [sys.executable, __file__, str(rounds), name]
        done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
        print(f"{title:<24}{done.stdout.rstrip()}", flush=True)


def measure(work: Callable[[int], int], rounds: int) -> None:
    """Print the number of articles, CPU seconds, articles a second and peak memory of `work`."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    work(1)  # loads words and names, which is paid once a run
    begun = time.process_time()
    articles = work(rounds)
    seconds = time.process_time() - begun
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{articles:>10,}{seconds:>10.1f}{articles / seconds:>12.1f}{peak:>10.0f}")


def only_read(rounds: int) -> int:
    """Read all articles and forget them; return how many."""
    return read_with(forgetful_tagger(), rounds)


def read_by_rules(rounds: int) -> int:
    """Read all articles without the tagger; return how many."""
    from verbale.tagging import NoTagger

    return read_with(NoTagger(), rounds)


@cache
def forgetful_tagger() -> Tagger:
    """Return a tagger that remembers nothing, since every round has the same sentences."""
    from verbale.tagging import Tagger

    return Tagger(threads=1, remembered=0)


def read_with(tagger: SentenceTagger, rounds: int) -> int:
    """Read all articles with a tagger; return how many."""
    from verbale import read

    count = 0
    for article in repeated_samples(rounds):
        read(article, tagger=tagger)
        count += 1
    return count


def tag_sentences(rounds: int) -> int:
    """Tag the sentences of all articles; return how many sentences."""
    from verbale.languages import split_text

    count = 0
    for article in repeated_samples(rounds):
        document = split_text(article.text, article.language or "de")
        words = [tuple(item.text for item in document.tokens_of(each)) for each in document.sentences]
        forgetful_tagger().tag(words)
        count += len(words)
    return count


def read_and_store(rounds: int) -> int:
    """Read all articles into a new ledger; return how many."""
    from verbale import read
    from verbale.ledger import Ledger

    count = 0
    with (
        tempfile.TemporaryDirectory() as folder,
        Ledger.open(Path(folder) / "bench.db", write=True) as ledger,
    ):
        for article in repeated_samples(rounds):
            ledger.add(read(ledger.plan(article).article, tagger=forgetful_tagger()))
            count += 1
    return count


def screen_and_store(rounds: int) -> int:
    """Store articles without a word of contact in a new ledger, ten times as many rounds; return how many."""
    from verbale import Article
    from verbale.ledger import Ledger
    from verbale.reading import screen

    count = 0
    with (
        tempfile.TemporaryDirectory() as folder,
        Ledger.open(Path(folder) / "bench.db", write=True) as ledger,
    ):
        for number in range(10 * rounds):
            for text, language in quiet_texts():
                article = Article.of(f"{text} Nr. {number}.", uri=f"{count}", language=language)
                plan = ledger.plan(article, forgetful_tagger().version, screening=True)
                reading = screen(plan.article, forgetful_tagger())
                if reading is not None:
                    ledger.add(reading)
                    count += 1
    return count


@cache
def quiet_texts() -> list[tuple[str, str]]:
    """Return the sample articles without the sentences that have a word of contact, and their languages."""
    from verbale.contacts import has_contact_word
    from verbale.languages import split_text

    texts = []
    for article in repeated_samples(1):
        language = article.language or "de"
        document = split_text(article.text, language)
        sentences = [article.text[each.start : each.end] for each in document.sentences]
        texts.append((" ".join(each for each in sentences if not has_contact_word(each, language)), language))
    return [(text, language) for text, language in texts if text and not has_contact_word(text, language)]


def repeated_samples(rounds: int) -> Iterator[Article]:
    """Yield the sample articles `rounds` times, each time as texts of their own."""
    from verbale import Article
    from verbale.sources import find_sources, load_meta, read_source

    meta = load_meta(SAMPLES / "meta.json")
    files = find_sources([str(SAMPLES)]).files
    for number in range(rounds):
        for file in files:
            for found in read_source(file, meta):
                if isinstance(found, Article):
                    yield Article.of(
                        f"{found.text}\nMeldung Nr. {number}.",
                        uri=f"{found.uri}?{number}",
                        published=found.published,
                        title=found.title,
                        outlet=found.outlet,
                        language=found.language,
                    )


WORK: dict[str, Callable[[int], int]] = {
    "rules": read_by_rules,
    "read": only_read,
    "store": read_and_store,
    "tag": tag_sentences,
    "screen": screen_and_store,
}

if __name__ == "__main__":
    main(sys.argv[1:])
