"""`verbale show`: one record in full."""

from __future__ import annotations

from pathlib import Path

import click

from verbale.cli import helps, texts
from verbale.cli.failures import failure
from verbale.cli.options import format_option, ledger_option
from verbale.cli.output import print_table


@click.command("show", help=helps.SHOW, epilog=helps.example("show"))
@click.argument("record", metavar="ID")
@format_option
@ledger_option
def show(record: str, ledger: Path, form: str) -> None:
    """Show one record in full."""
    from verbale.ledger import Ledger
    from verbale.records import Contact
    from verbale.views.contact_page import contact_page_table
    from verbale.views.record import record_table

    with Ledger.open(ledger) as opened:
        found = opened.find(record)
        if found is None:
            raise failure(texts.NO_RECORD.format(id=record))
        table = contact_page_table(opened, found) if isinstance(found, Contact) else record_table(found)
        print_table(table, form)
