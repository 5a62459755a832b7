"""`verbale lineage`: which article comes from which, as trees."""

from __future__ import annotations

from pathlib import Path

import click

from verbale.cli import helps
from verbale.cli.called import article_called
from verbale.cli.options import format_option, ledger_option
from verbale.cli.output import print_table


@click.command("lineage", help=helps.LINEAGE, epilog=helps.example("lineage"))
@click.argument("article", metavar="[ARTICLE]", required=False)
@format_option
@ledger_option
def lineage(article: str | None, ledger: Path, form: str) -> None:
    """Show families of articles."""
    from verbale.ledger import Ledger
    from verbale.views.families import edge_table, family_table, find_families

    with Ledger.open(ledger) as opened:
        families = find_families(opened, article_called(opened, article).id if article else None)
    print_table(family_table(families) if form == "table" else edge_table(families), form)
