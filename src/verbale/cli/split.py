"""`verbale split`: a report is none of its contact."""

from __future__ import annotations

from pathlib import Path

import click

from verbale.cli import helps
from verbale.cli.judging import judging_options, tell
from verbale.cli.opened import open_to_write
from verbale.cli.options import format_option, ledger_option


@click.command("split", help=helps.SPLIT, epilog=helps.example("split"))
@click.argument("report")
@click.option("--from", "contact", metavar="CONTACT", help=helps.HELP_FROM)
@judging_options
@format_option
@ledger_option
def split(
    report: str, contact: str | None, by: str, when: str, why: str | None, form: str, ledger: Path
) -> None:
    """Judge that a report is none of its contact."""
    from verbale.ledger.judging import split_report

    with open_to_write(ledger) as opened:
        tell(opened, split_report(opened, report, contact, by=by, when=when, why=why), form)
