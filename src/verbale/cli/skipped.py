"""`verbale skipped`: what was not understood."""

from __future__ import annotations

from pathlib import Path

import click

from verbale.cli import helps, texts
from verbale.cli.options import format_option, ledger_option
from verbale.cli.output import print_table


@click.command("skipped", help=helps.SKIPPED, epilog=helps.example("skipped"))
@format_option
@ledger_option
def skipped(ledger: Path, form: str) -> None:
    """List what was not understood."""
    from verbale.ledger import Ledger
    from verbale.views.tables import skipped_table

    with Ledger.open(ledger) as opened:
        print_table(skipped_table(opened), form, empty=texts.NO_SKIPPED)
