"""`verbale contacts`: who was in contact with whom."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from verbale.cli import helps
from verbale.cli.options import (
    contact_filters,
    contact_query,
    format_option,
    ledger_option,
    page_of,
    page_options,
)
from verbale.cli.output import print_table


@click.command("contacts", help=helps.CONTACTS, epilog=helps.example("contacts"))
@contact_filters
@page_options
@format_option
@ledger_option
def contacts(ledger: Path, form: str, limit: int | None, offset: int, **filters: Any) -> None:
    """List contacts."""
    query = contact_query(**filters)
    from verbale.ledger import Ledger
    from verbale.views.tables import contact_table

    with Ledger.open(ledger) as opened:
        print_table(contact_table(opened, query, page_of(limit, offset)), form)
