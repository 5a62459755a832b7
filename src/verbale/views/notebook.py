"""A ledger in a notebook: answers that show themselves as tables and drawings, and give their rows as a data frame."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from verbale.errors import LedgerError
from verbale.ledger import ContactQuery, Ledger, Page, SearchQuery, StatementQuery
from verbale.ledger.tables import library
from verbale.views.asked import heading_of
from verbale.views.counts import count_table
from verbale.views.hits import find_hits, hit_table
from verbale.views.markup import escaped
from verbale.views.network import link_table
from verbale.views.network_drawing import draw_network
from verbale.views.page import style_of
from verbale.views.proofs import find_proofs, proof_table
from verbale.views.table_markup import table_markup
from verbale.views.tables import Table, contact_table, statement_table
from verbale.views.timeline import find_timeline, timeline_table
from verbale.views.timeline_page import timeline_piece

_SHOWN = 50  # contacts or statements, unless more are asked for
_NUMBERS = frozenset({"contacts", "held", "sources"})
_STYLES = ("timeline.css", "table.css", "drawing.css")


@dataclass(frozen=True, slots=True)
class Answer:
    """What was asked for: as HTML where a notebook shows it, as records where a program goes through it.

    `table` has the rows as a person reads them, and the same as full records; `title` says what was asked.
    """

    table: Table
    title: str
    markup: str

    def __iter__(self) -> Iterator[dict[str, Any]]:
        """Go through the full records."""
        return iter(self.table.records)

    def __len__(self) -> int:
        return len(self.table.rows)

    def __repr__(self) -> str:
        return f"<{self.title}: {len(self)} rows>"

    def _repr_html_(self) -> str:
        """Return what a notebook shows; every word of an article in it is escaped."""
        head = f"<style>\n{style_of(_STYLES)}</style>\n"
        return f'{head}<div class="verbale"><h2>{escaped(self.title)}</h2>\n{self.markup}\n</div>'

    def to_pandas(self) -> Any:
        """Return the rows as a pandas DataFrame, a column for each that is shown: numbers as such, all else as text.

        Raises LedgerError where pandas is not installed.
        """
        columns = self.table.columns
        rows = [
            [int(cell) if column in _NUMBERS else cell for column, cell in zip(columns, row, strict=True)]
            for row in self.table.rows
        ]
        return library("pandas").DataFrame(rows, columns=list(columns))


class Notebook:
    """A ledger that is asked from a notebook. Filters are those of the commands, see docs/notebook.md.

    All methods raise LedgerError where the file cannot be read, or a filter means nothing in it.
    """

    def __init__(self, ledger: Ledger | Path | str) -> None:
        self.ledger = ledger if isinstance(ledger, Ledger) else Ledger.open(ledger)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.ledger.close()

    def contacts(self, *, limit: int = _SHOWN, offset: int = 0, **filters: Any) -> Answer:
        """Return contacts in order of date."""
        query = _query(ContactQuery, filters)
        return _answer(contact_table(self.ledger, query, Page(limit, offset)), heading_of(query))

    def timeline(self, *, limit: int = _SHOWN, offset: int = 0, **filters: Any) -> Answer:
        """Return contacts with a drawing, and below each the articles that tell of it."""
        query = _query(ContactQuery, filters)
        entries = find_timeline(self.ledger, query, Page(limit, offset))
        return Answer(timeline_table(entries), heading_of(query), timeline_piece(entries))

    def count(self, by: str, *, limit: int | None = None, **filters: Any) -> Answer:
        """Return how many contacts there are by day, month, year, pair, mode, level, person, status or topic."""
        query = _query(ContactQuery, filters)
        return _answer(count_table(self.ledger, query, by, limit), f"{heading_of(query)}, by {by}")

    def network(self, among: str = "sides", *, limit: int | None = None, **filters: Any) -> Answer:
        """Return who talks to whom, among `sides` or `persons`, with a drawing."""
        query = _query(ContactQuery, filters)
        links = self.ledger.network(query, among, limit)
        table = link_table(links)
        return Answer(
            table, f"{heading_of(query)}: who with whom", f"{draw_network(links)}\n{table_markup(table)}"
        )

    def statements(self, *, limit: int = _SHOWN, offset: int = 0, **filters: Any) -> Answer:
        """Return who said what, in order of publication."""
        query = _query(StatementQuery, filters)
        return _answer(statement_table(self.ledger, query, Page(limit, offset)), "Statements")

    def search(self, words: str, **filters: Any) -> Answer:
        """Return articles and statements that hold the words."""
        hits = find_hits(self.ledger, _query(SearchQuery, {"words": words} | filters))
        return _answer(hit_table(hits), f"Search: {words}")

    def trace(self, record: str) -> Answer:
        """Return the words behind each field of a record."""
        return _answer(proof_table(find_proofs(self.ledger, record)), f"Words behind {record}")


def _answer(table: Table, title: str) -> Answer:
    return Answer(table, title, table_markup(table))


def _query(kind: Any, filters: dict[str, Any]) -> Any:
    """Return the query; raises LedgerError for a filter that it does not know."""
    unknown = [name for name in filters if name not in kind.__slots__]
    if unknown:
        raise LedgerError(f"there is no filter {unknown[0]!r} (there are {', '.join(kind.__slots__)})")
    return kind(**filters)
