"""`verbale commitments`: what was promised or demanded, and what became of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from verbale.cli import helps
from verbale.cli.options import check_order, commitment_filters, format_option, ledger_option
from verbale.cli.output import print_table


@click.command("commitments", help=helps.COMMITMENTS, epilog=helps.example("commitments"))
@commitment_filters
@format_option
@ledger_option
def commitments(ledger: Path, form: str, **filters: Any) -> None:
    """List commitments."""
    check_order(filters["since"], filters["until"])
    from verbale.ledger import CommitmentQuery, Ledger
    from verbale.views.commitments import commitment_table

    with Ledger.open(ledger) as opened:
        print_table(commitment_table(opened, CommitmentQuery(**filters)), form)
