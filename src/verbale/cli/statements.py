"""`verbale statements`: who said what."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from verbale.cli import helps
from verbale.cli.options import (
    format_option,
    ledger_option,
    page_of,
    page_options,
    statement_filters,
    statement_query,
)
from verbale.cli.output import print_table


@click.command("statements", help=helps.STATEMENTS, epilog=helps.example("statements"))
@statement_filters
@page_options
@format_option
@ledger_option
def statements(ledger: Path, form: str, limit: int | None, offset: int, **filters: Any) -> None:
    """List statements."""
    query = statement_query(**filters)
    from verbale.ledger import Ledger
    from verbale.views.tables import statement_table

    with Ledger.open(ledger) as opened:
        print_table(statement_table(opened, query, page_of(limit, offset)), form)
