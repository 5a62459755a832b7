"""`verbale count`: how many contacts there are by month, pair of states, person and more."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from verbale.cli import helps, texts
from verbale.cli.options import (
    contact_filters,
    contact_query,
    format_option,
    ledger_option,
    limit_option,
    one_of,
)
from verbale.cli.output import draw, print_table


def _counted() -> tuple[str, ...]:
    from verbale.ledger import COUNTED

    return COUNTED


@click.command("count", help=helps.COUNT, epilog=helps.example("count"))
@click.option(
    "--by", required=True, metavar="KIND", callback=one_of("kind of count", _counted), help=helps.HELP_BY
)
@contact_filters
@limit_option
@format_option
@ledger_option
def count(by: str, ledger: Path, form: str, limit: int | None, **filters: Any) -> None:
    """Count contacts."""
    query = contact_query(**filters)
    from verbale.ledger import Ledger
    from verbale.views.counts import tally_table

    with Ledger.open(ledger) as opened, opened.snapshot():
        tallies = opened.count(by, query, limit)
        total = opened.number_of_contacts(query)
    table = tally_table(tallies, by)
    if form == "table" and tallies:
        from verbale.cli.bars import draw_bars

        draw_bars(table, [tally.contacts for tally in tallies])
        draw(texts.counted_contacts(total, by))
    else:
        print_table(table, form)
