"""`verbale network`: who talks to whom."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from verbale.cli import helps
from verbale.cli.options import contact_filters, contact_query, ledger_option, limit_option
from verbale.cli.output import print_table


@click.command("network", help=helps.NETWORK, epilog=helps.example("network"))
@click.option("--persons", is_flag=True, help=helps.HELP_PERSONS)
@contact_filters
@limit_option
@click.option(
    "--format",
    "form",
    type=click.Choice(("table", "jsonl", "csv", "svg")),
    default="table",
    show_default=True,
    help=helps.HELP_NETWORK_FORMAT,
)
@ledger_option
def network(ledger: Path, form: str, persons: bool, limit: int | None, **filters: Any) -> None:
    """Show who talks to whom."""
    query = contact_query(**filters)
    from verbale.ledger import Ledger
    from verbale.views.network import link_table

    with Ledger.open(ledger) as opened:
        links = opened.network(query, "persons" if persons else "sides", limit)
    if form == "svg":
        from verbale.views.network_drawing import draw_network
        from verbale.views.page import drawing_file

        click.echo(drawing_file(draw_network(links)), nl=False)
    else:
        print_table(link_table(links), form)
