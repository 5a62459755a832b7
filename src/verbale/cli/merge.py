"""`verbale merge`: two contacts are one."""

from __future__ import annotations

from pathlib import Path

import click

from verbale.cli import helps
from verbale.cli.judging import judging_options, tell
from verbale.cli.opened import open_to_write
from verbale.cli.options import format_option, ledger_option


@click.command("merge", help=helps.MERGE, epilog=helps.example("merge"))
@click.argument("one", metavar="A")
@click.argument("other", metavar="B")
@judging_options
@format_option
@ledger_option
def merge(one: str, other: str, by: str, when: str, why: str | None, form: str, ledger: Path) -> None:
    """Judge that two contacts are one."""
    from verbale.ledger.judging import merge_contacts

    with open_to_write(ledger) as opened:
        tell(opened, merge_contacts(opened, one, other, by=by, when=when, why=why), form)
