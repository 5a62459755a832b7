"""`verbale withdraw`: a judgement is taken back."""

from __future__ import annotations

from pathlib import Path

import click

from verbale.cli import helps
from verbale.cli.judging import judging_options, tell
from verbale.cli.opened import open_to_write
from verbale.cli.options import format_option, ledger_option


@click.command("withdraw", help=helps.WITHDRAW, epilog=helps.example("withdraw"))
@click.argument("judgement", metavar="ID")
@judging_options
@format_option
@ledger_option
def withdraw(judgement: str, by: str, when: str, why: str | None, form: str, ledger: Path) -> None:
    """Take a judgement back."""
    from verbale.ledger.judging import withdraw_judgement

    with open_to_write(ledger) as opened:
        tell(opened, withdraw_judgement(opened, judgement, by=by, when=when, why=why), form)
