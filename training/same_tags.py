"""Print a checksum of the tags of the own test passages, to compare machines.

Usage: python training/same_tags.py [SENTENCES] [--tags FILE]

On one machine other processors can be tried with QEMU: `qemu-x86_64 -cpu Haswell $(readlink -f .venv/bin/python) …` has AVX2 and no
AVX-512 or VNNI, `-cpu Nehalem` has neither AVX nor AVX2. With --tags the tags are written, a line a sentence.
"""

from __future__ import annotations

import argparse
import hashlib
from pathlib import Path

from own import LANGUAGES, own_examples

from verbale.tagging import Tagger


def main() -> None:
    """Tag and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sentences", type=int, nargs="?", default=10_000)
    parser.add_argument("--tags", type=Path)
    given = parser.parse_args()
    words = [tuple(one.words) for language in LANGUAGES for one in own_examples(language, "test")[0]]
    chosen = words[:: max(1, len(words) // given.sentences)][: given.sentences]
    lines = [repr(tags) for tags in Tagger(threads=1).tag(chosen)]
    text = "\n".join(lines) + "\n"
    if given.tags:
        given.tags.write_text(text, encoding="utf-8")
    print(f"{len(lines)} sentences, sha256 {hashlib.sha256(text.encode()).hexdigest()}")


if __name__ == "__main__":
    main()
