"""Whether each text that lies in the repository can be read to its end: `PYTHONPATH=tests python tests/every_text.py`, with the tagger.

A step that fails ends no run: it leaves a row, which nobody sees who only looks at what was found. Read are the texts of `gold` and `samples`, and
of the tests the rows and sentences that their tables have.
"""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from verbale.errors import RecordError
from verbale.ledger.write import check_reading
from verbale.reading import read
from verbale.records import Article
from verbale.sources import find_sources, read_source
from verbale.tagging import SentenceTagger, default_tagger

ROOT = Path(__file__).parents[1]
_DAY = "2025-03-07"  # of sentences that stand without one
_SENTENCE = re.compile(r".{30,}[.!?]['\"»“”]?", re.DOTALL)
_TABLE_ROW = re.compile(r"(\d{4}-\d\d-\d\d) \| (.+?)(?: \| .*)?$", re.MULTILINE)
_MARKED = re.compile(r"\[([^]|=]*)[|=][^]]*\]")
_LANGUAGE = re.compile(r"[-_/](de|en|ru)(?=[-_./\d])")


def every_text() -> Iterator[Article]:
    """Yield all texts, each named by its file and its number there."""
    for file in find_sources([str(ROOT / "samples"), str(ROOT / "gold" / "news" / "texts")]).files:
        yield from (found for found in read_source(file, None) if isinstance(found, Article))
    for folder in ("gold", "tests"):
        for path in sorted((ROOT / folder).rglob("*.*")):
            yield from _texts_in(path)


def _texts_in(path: Path) -> Iterator[Article]:
    if path.suffix not in (".toml", ".txt", ".py") or path.parent.name == "texts":
        return
    name, content = str(path.relative_to(ROOT)), path.read_text(encoding="utf-8")
    found = _LANGUAGE.search(name)
    for number, row in enumerate(_rows(content, path.suffix)):
        yield Article.of(
            row["text"].strip() + "\n",
            uri=f"{name}#{number}",
            title=row.get("title"),
            published=row.get("published"),
            language=row.get("language", found and found.group(1)),
        )


def _rows(content: str, kind: str) -> Iterator[dict[str, Any]]:
    if kind == ".toml":
        yield from _rows_of(tomllib.loads(content))
    elif kind == ".txt":
        for day, marked in _TABLE_ROW.findall(content):
            yield {"text": _MARKED.sub(r"\1", marked), "published": day}
    else:
        for node in ast.walk(ast.parse(content)):
            value = node.value if isinstance(node, ast.Constant) else None
            if isinstance(value, str) and _SENTENCE.fullmatch(value.strip()):
                yield {"text": value, "published": _DAY}


def _rows_of(value: Any) -> Iterator[dict[str, Any]]:
    """Yield what has a text, however deep it lies."""
    if isinstance(value, dict):
        if isinstance(value.get("text"), str):
            yield value
        value = list(value.values())
    if isinstance(value, list):
        for one in value:
            yield from _rows_of(one)


def failures(articles: Iterable[Article], tagger: SentenceTagger) -> Iterator[str]:
    """Yield a line for each step that failed, and for each reading that a ledger would refuse."""
    for article in articles:
        reading = read(article, tagger=tagger)
        yield from (
            f"{row.source}: {row.stage}: {row.reason}"
            for row in reading.skipped
            if row.reason.startswith("this step failed")
        )
        try:
            check_reading(reading)
        except RecordError as error:
            yield f"{article.uri}: {error}"


if __name__ == "__main__":
    lines = list(failures(every_text(), default_tagger()))
    print("\n".join(lines) or "No step failed on any text.")
    sys.exit(1 if lines else 0)
