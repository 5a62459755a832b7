"""`verbale timeline`: contacts in order of date, each with its sources and their words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from verbale.cli import helps
from verbale.cli.options import (
    contact_filters,
    contact_query,
    ledger_option,
    page_of,
    page_options,
)
from verbale.cli.output import print_table


@click.command("timeline", help=helps.TIMELINE, epilog=helps.example("timeline"))
@contact_filters
@page_options
@click.option(
    "--format",
    "form",
    type=click.Choice(("table", "jsonl", "csv", "html", "svg")),
    default="table",
    show_default=True,
    help=helps.HELP_TIMELINE_FORMAT,
)
@ledger_option
def timeline(ledger: Path, form: str, limit: int | None, offset: int, **filters: Any) -> None:
    """Show contacts in order of date."""
    query = contact_query(**filters)
    from verbale.ledger import Ledger
    from verbale.views.timeline import find_timeline, timeline_table

    with Ledger.open(ledger) as opened:
        entries = find_timeline(opened, query, page_of(limit, offset))
    if form == "html":
        from verbale.views.asked import heading_of
        from verbale.views.timeline_page import timeline_page

        click.echo(timeline_page(entries, heading_of(query)), nl=False)
    elif form == "svg":
        from verbale.views.page import drawing_file
        from verbale.views.timeline_drawing import draw_timeline as drawing

        click.echo(drawing_file(drawing(entries)), nl=False)
    elif form == "table" and entries:
        from verbale.cli.drawing import draw_timeline

        draw_timeline(entries)
    else:
        print_table(timeline_table(entries), form)
