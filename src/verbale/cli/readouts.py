"""`verbale readouts`: what each side's own account of a contact says."""

from __future__ import annotations

from pathlib import Path

import click

from verbale.cli import helps
from verbale.cli.called import contact_called
from verbale.cli.options import format_option, ledger_option
from verbale.cli.output import print_table


@click.command("readouts", help=helps.READOUTS, epilog=helps.example("readouts"))
@click.argument("contact", metavar="CONTACT")
@format_option
@ledger_option
def readouts(contact: str, ledger: Path, form: str) -> None:
    """Show the accounts of the sides."""
    from verbale.ledger import Ledger
    from verbale.views.readouts import find_readouts, readout_table

    with Ledger.open(ledger) as opened, opened.snapshot():
        found = find_readouts(opened, contact_called(opened, contact))
    print_table(readout_table(found), form)
