"""How fast persons, states and offices are found: mentions a second, loading, and what a name costs among many.

Usage: python bench/actors.py

All is CPU time of one core, without the tagger. Loading is measured in a process of its own, from the compiled tables; the
first start after a change compiles them. For the last table names are made up, so that the knowledge holds 500 or 50,000 spellings.
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from verbale import Article
from verbale.actors import default_knowledge, find_mentions
from verbale.actors.name_index import compile_names, make_index
from verbale.actors.tables import Person, Tables
from verbale.languages import LANGUAGES, split_text
from verbale.sources import find_sources, load_meta, read_source

SAMPLES = Path(__file__).parent.parent / "samples"
ROUNDS = 5
LOAD = """
import time
begun = time.process_time()
from verbale.actors import default_knowledge
imported = time.process_time()
knowledge = default_knowledge()
loaded = time.process_time()
knowledge.index("{language}")
print(loaded - imported, time.process_time() - loaded)
"""


def main() -> None:
    """Print the three tables."""
    print(f"{'loading, milliseconds':<26}{'tables':>10}{'names':>10}")
    for language in LANGUAGES:
        command = [sys.executable, "-c", LOAD.format(language=language)]
        done = [subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True) for _ in range(2)][-1]
        tables, names = (float(word) * 1000 for word in done.stdout.split())
        print(f"{language:<26}{tables:>10.0f}{names:>10.0f}")
    print(f"\n{'finding, one core':<26}{'mentions':>10}{'a second':>10}{'sentences a second':>20}")
    for language in LANGUAGES:
        mentions, sentences, seconds = finding(language)
        print(f"{language:<26}{mentions:>10,}{mentions / seconds:>10,.0f}{sentences / seconds:>20,.0f}")
    print(f"\n{'one pass over a megabyte':<26}{'patterns':>10}{'seconds':>10}")
    for number in (500, 50_000):
        patterns, seconds = matching(number)
        print(f"{number:>10,} spellings{'':<6}{patterns:>10,}{seconds:>10.2f}")


def articles(language: str) -> list[Article]:
    """Return the sample articles of a language."""
    meta = load_meta(SAMPLES / "meta.json")
    files = find_sources((str(SAMPLES / language),)).files
    return [item for file in files for item in read_source(file, meta) if isinstance(item, Article)]


def finding(language: str) -> tuple[int, int, float]:
    """Return how many mentions and sentences were met, and in how many seconds."""
    found = [(article, split_text(article.text, language)) for article in articles(language)]
    knowledge = default_knowledge()
    find_mentions(found[0][1], found[0][0], knowledge)  # loads words and names
    begun, mentions = time.process_time(), 0
    for _ in range(ROUNDS):
        mentions += sum(len(find_mentions(document, article, knowledge)) for article, document in found)
    seconds = time.process_time() - begun
    return mentions, ROUNDS * sum(len(document.sentences) for _, document in found), seconds


def matching(number: int) -> tuple[int, float]:
    """Return the patterns of so many made-up names, and the seconds of one pass over a megabyte of news."""
    names = (f"{given}{end} Muster{at}" for at in range(number) for given, end in (("Ad", at % 97),))
    persons = {name: Person(name, {"de": (name,)}) for name in names}
    index = make_index(compile_names(Tables({}, {}, {}, {}, persons, {}), "de"))
    text = " ".join(article.text for article in articles("de"))
    text = (text * (1_000_000 // len(text) + 1))[:1_000_000]
    begun = time.process_time()
    index.search(text)
    return len(index.patterns), time.process_time() - begun


if __name__ == "__main__":
    main()
