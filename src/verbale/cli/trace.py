"""`verbale trace`: the words behind every field of a record."""

from __future__ import annotations

from pathlib import Path

import click

from verbale.cli import texts
from verbale.cli.options import format_option, ledger_option
from verbale.cli.output import print_table


@click.command("trace", help=texts.TRACE, epilog=texts.example("trace"))
@click.argument("record", metavar="ID")
@format_option
@ledger_option
def trace(record: str, ledger: Path, form: str) -> None:
    """Show the words behind every field of a record."""
    from verbale.ledger import Ledger
    from verbale.ledger import trace as find_proofs
    from verbale.views.proofs import proof_table

    with Ledger.open(ledger) as opened, opened.snapshot():
        lines = find_proofs(opened, record)
    if form == "table" and lines:
        from verbale.cli.drawing import draw_proofs

        draw_proofs(lines)
    else:
        print_table(proof_table(lines), form)
