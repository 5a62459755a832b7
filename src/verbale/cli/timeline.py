"""`verbale timeline`: contacts in order of date, each with its sources and their words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from verbale.cli import helps
from verbale.cli.options import contact_filters, contact_query, format_option, ledger_option
from verbale.cli.output import print_table


@click.command("timeline", help=helps.TIMELINE, epilog=helps.example("timeline"))
@contact_filters
@format_option
@ledger_option
def timeline(ledger: Path, form: str, **filters: Any) -> None:
    """Show contacts in order of date."""
    query = contact_query(**filters)
    from verbale.ledger import Ledger
    from verbale.views.timeline import find_timeline, timeline_table

    with Ledger.open(ledger) as opened:
        entries = find_timeline(opened, query)
    if form == "table" and entries:
        from verbale.cli.drawing import draw_timeline

        draw_timeline(entries)
    else:
        print_table(timeline_table(entries), form)
