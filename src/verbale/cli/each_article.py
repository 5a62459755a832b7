"""The articles of the texts that a command is given, for commands that need no ledger."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from verbale.cli.failures import refusal
from verbale.cli.progress import ReadingBar
from verbale.records import Skipped

if TYPE_CHECKING:
    from verbale.records import Article


def each_article(
    paths: tuple[str, ...], published: str | None, language: str | None, refused: list[str]
) -> Iterator[Article]:
    """Yield the articles below the paths, and show how far it is; what cannot be read is a line of `refused`.

    `language` is that of all of them, `published` the day of those that have none.
    """
    from verbale.sources import find_sources, read_source

    sources = find_sources(paths)
    refused += map(refusal, sources.refused)
    bar = ReadingBar(len(sources.files))
    try:
        for file in sources.files:
            for item in read_source(file):
                if isinstance(item, Skipped):
                    refused.append(refusal(item))
                else:
                    yield _with(item, published, language)
                    bar.article()
            bar.file()
    finally:
        bar.close()


def _with(article: Article, published: str | None, language: str | None) -> Article:
    if language:
        article = replace(article, language=language)
    if published and article.published is None:
        article = replace(article, published=published, published_how="metadata")
    return article
