"""`verbale articles`: the articles of the ledger."""

from __future__ import annotations

from pathlib import Path

import click

from verbale.cli import helps
from verbale.cli.options import format_option, ledger_option
from verbale.cli.output import print_table


@click.command("articles", help=helps.ARTICLES, epilog=helps.example("articles"))
@format_option
@ledger_option
def articles(ledger: Path, form: str) -> None:
    """List the articles of the ledger."""
    from verbale.ledger import Ledger
    from verbale.views.tables import article_table

    with Ledger.open(ledger) as opened:
        print_table(article_table(opened), form)
