"""`verbale trace`: the words behind every field of a record."""

from __future__ import annotations

from pathlib import Path

import click

from verbale.cli import helps, texts
from verbale.cli.options import format_option, ledger_option
from verbale.cli.output import print_table


@click.command("trace", help=helps.TRACE, epilog=helps.example("trace"))
@click.argument("record", metavar="ID")
@format_option
@ledger_option
def trace(record: str, ledger: Path, form: str) -> None:
    """Show the words behind every field of a record."""
    from verbale.ledger import Ledger
    from verbale.views.proofs import find_proofs, proof_table

    with Ledger.open(ledger) as opened, opened.snapshot():
        proofs = find_proofs(opened, record)
    if form == "table" and proofs:
        from verbale.cli.drawing import draw_proofs

        draw_proofs(proofs)
    else:
        print_table(proof_table(proofs), form, empty=texts.NO_WORDS)
