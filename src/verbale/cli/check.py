"""`verbale check`: whether the ledger is whole."""

from __future__ import annotations

from pathlib import Path

import click

from verbale.cli import helps, texts
from verbale.cli.failures import one_line
from verbale.cli.opened import open_to_write
from verbale.cli.options import format_option, ledger_option
from verbale.cli.output import print_table


@click.command("check", help=helps.CHECK, epilog=helps.example("check"))
@click.option("--repair", "repairing", is_flag=True, help=helps.HELP_REPAIR)
@format_option
@ledger_option
@click.pass_context
def check(context: click.Context, ledger: Path, repairing: bool, form: str) -> None:
    """Check that the ledger is whole."""
    from verbale.ledger import Ledger
    from verbale.ledger import check as find_faults
    from verbale.views.tables import fault_table

    with Ledger.open(ledger) as opened:
        faults = find_faults(opened)
        counts = opened.counts()
    done: tuple[str, ...] = ()
    if faults and repairing:
        faults, done = _repair(ledger)
    if faults or done or form != "table":
        print_table(fault_table(faults, done), form)
    else:
        click.echo(texts.CHECKED.format(counts=texts.counts(counts)))
    context.exit(1 if faults else 0)


def _repair(ledger: Path) -> tuple[list[str], tuple[str, ...]]:
    """Write anew what can be, and return the faults that are left, and what was done."""
    from verbale.ledger import check as find_faults
    from verbale.ledger.repair import repair

    with open_to_write(ledger) as opened:
        repaired = repair(opened)
        click.echo(one_line(texts.REPAIRED.format(backup=repaired.backup)), err=True)
        return find_faults(opened), repaired.done
