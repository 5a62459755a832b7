"""`verbale check`: whether the ledger is whole."""

from __future__ import annotations

from pathlib import Path

import click

from verbale.cli import helps, texts
from verbale.cli.options import format_option, ledger_option
from verbale.cli.output import print_table


@click.command("check", help=helps.CHECK, epilog=helps.example("check"))
@format_option
@ledger_option
@click.pass_context
def check(context: click.Context, ledger: Path, form: str) -> None:
    """Check that the ledger is whole."""
    from verbale.ledger import Ledger
    from verbale.ledger import check as find_faults
    from verbale.views.tables import fault_table

    with Ledger.open(ledger) as opened:
        faults = find_faults(opened)
        counts = opened.counts()
    if faults or form != "table":
        print_table(fault_table(faults), form)
    else:
        click.echo(texts.CHECKED.format(counts=texts.counts(counts)))
    context.exit(1 if faults else 0)
