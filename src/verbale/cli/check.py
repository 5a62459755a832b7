"""`verbale check`: whether the ledger is whole."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from verbale.cli import helps, texts
from verbale.cli.failures import one_line
from verbale.cli.opened import open_to_write
from verbale.cli.options import format_option, ledger_option
from verbale.cli.output import print_table
from verbale.cli.progress import CheckingBar

if TYPE_CHECKING:
    from verbale.ledger import Ledger


@click.command("check", help=helps.CHECK, epilog=helps.example("check"))
@click.option("--repair", "repairing", is_flag=True, help=helps.HELP_REPAIR)
@format_option
@ledger_option
@click.pass_context
def check(context: click.Context, ledger: Path, repairing: bool, form: str) -> None:
    """Check that the ledger is whole."""
    from verbale.ledger import Ledger
    from verbale.views.tables import fault_table

    with Ledger.open(ledger) as opened:
        faults = _faults(opened)
        counts = opened.counts()
    done: tuple[str, ...] = ()
    if faults and repairing:
        faults, done = _repair(ledger)
    if faults or done or form != "table":
        print_table(fault_table(faults, done), form)
    else:
        click.echo(texts.CHECKED.format(counts=texts.counts(counts)))
    context.exit(1 if faults else 0)


def _faults(ledger: Ledger) -> list[str]:
    """Return what is wrong; a bar tells how far it has come."""
    from verbale.ledger import check as find_faults

    bar = CheckingBar()
    try:
        return find_faults(ledger, bar.show)
    finally:
        bar.close()


def _repair(ledger: Path) -> tuple[list[str], tuple[str, ...]]:
    """Write anew what can be, and return the faults that are left, and what was done."""
    from verbale.ledger.repair import repair

    with open_to_write(ledger) as opened:
        repaired = repair(opened)
        click.echo(one_line(texts.REPAIRED.format(backup=repaired.backup)), err=True)
        return _faults(opened), repaired.done
