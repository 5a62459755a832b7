"""From sources to the ledger: each article is planned, read where it is new, and stored with its reading."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from verbale.errors import RecordError
from verbale.reading import Reading, read, screen
from verbale.records import Article, Skipped
from verbale.sources import read_source

if TYPE_CHECKING:
    from verbale.ledger import Ledger
    from verbale.sources import Meta, SourceFile, Sources
    from verbale.tagging import SentenceTagger


@dataclass(slots=True)
class Tally:
    """What a run did: numbers of articles, and what was skipped in their order.

    `read` articles are new, `known` ones were in the ledger already, `seen` ones are a known text at
    another place, `reread` ones were read anew because date, language or program changed.
    """

    read: int = 0
    known: int = 0
    seen: int = 0
    reread: int = 0
    passed_over: int = 0
    skipped: list[Skipped] = field(default_factory=list)
    stopped: bool = False

    @property
    def articles(self) -> int:
        """The articles found in the sources."""
        return self.read + self.known + self.seen + self.reread

    @property
    def bad_inputs(self) -> int:
        """The inputs that could not be read, as against parts of articles that were not understood."""
        return sum(1 for row in self.skipped if row.stage == "sources")


def nothing_to_do() -> None:
    """Do nothing: the place of a progress bar where none is wanted."""


@dataclass(frozen=True, slots=True)
class Watch:
    """Who looks on: called after each article, after each file, and with each input that is refused."""

    article: Callable[[], None] = nothing_to_do
    file: Callable[[], None] = nothing_to_do
    refused: Callable[[Skipped], None] = lambda row: None


@dataclass(frozen=True, slots=True)
class Manner:
    """How articles are read: with what tagger, and whether those without a word of contact are only stored."""

    tagger: SentenceTagger
    screening: bool = False


def take_in(
    ledger: Ledger, sources: Sources, meta: Meta | None, manner: Manner, tally: Tally, watch: Watch
) -> None:
    """Store all articles of the sources, and count them in `tally` as they are stored.

    Raises LedgerError where the ledger cannot be written. Ctrl-C leaves by KeyboardInterrupt between or within
    articles: what `tally` counts is stored, half an article never is.
    """
    tally.passed_over = sources.passed_over
    _skip(ledger, sources.refused, tally, watch)
    for file in sources.files:
        _take_in_file(ledger, file, meta, manner, tally, watch)
        watch.file()


def _take_in_file(
    ledger: Ledger, file: SourceFile, meta: Meta | None, manner: Manner, tally: Tally, watch: Watch
) -> None:
    for found in read_source(file, meta):
        if isinstance(found, Skipped):
            _skip(ledger, (found,), tally, watch)
        else:
            _take_in_article(ledger, found, manner, tally)
            watch.article()


def _take_in_article(ledger: Ledger, article: Article, manner: Manner, tally: Tally) -> None:
    plan = ledger.plan(article, manner.tagger.version, screening=manner.screening)
    if plan.action == "known":
        tally.known += 1
    elif plan.action == "seen":
        ledger.add_seen(plan.article)
        tally.seen += 1
    else:
        reading = _store(ledger, _read(ledger, plan.article, manner))
        tally.skipped += reading.skipped
        if plan.action == "new":
            tally.read += 1
        else:
            tally.reread += 1


def _read(ledger: Ledger, article: Article, manner: Manner) -> Reading:
    screened = screen(article, manner.tagger) if manner.screening else None
    return screened or read(article, ledger.knowledge(), manner.tagger)


def _store(ledger: Ledger, reading: Reading) -> Reading:
    """Store a reading and return it; of one that breaks the contract, only the article and what was wrong."""
    try:
        ledger.add(reading)
    except RecordError as error:
        row = Skipped.of(
            reading.article.uri,
            "ledger",
            f"its records could not be stored: {error}",
            remedy="report this with the article",
            article=reading.article.id,
        )
        bare = replace(reading.article, credits=(), published_why=())
        reading = Reading(bare, skipped=(*reading.skipped, row), tagger=reading.tagger)
        ledger.add(reading)
    return reading


def _skip(ledger: Ledger, rows: tuple[Skipped, ...], tally: Tally, watch: Watch) -> None:
    if rows:
        ledger.add_skipped(rows)
    for row in rows:
        tally.skipped.append(row)
        watch.refused(row)
