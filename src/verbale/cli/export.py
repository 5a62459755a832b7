"""`verbale export`: the whole ledger as files."""

from __future__ import annotations

from pathlib import Path

import click

from verbale.cli import texts
from verbale.cli.options import ledger_option


@click.command("export", help=texts.EXPORT, epilog=texts.example("export"))
@click.argument("directory", metavar="DIR", type=click.Path(path_type=Path, file_okay=False))
@click.option(
    "--format",
    "form",
    type=click.Choice(("jsonl",)),
    default="jsonl",
    show_default=True,
    help=texts.HELP_EXPORT,
)
@ledger_option
def export(directory: Path, form: str, ledger: Path) -> None:
    """Write the whole ledger to files."""
    from verbale.ledger import Ledger
    from verbale.views.export.jsonl import export_jsonl

    with Ledger.open(ledger) as opened:
        export_jsonl(opened, directory)
        click.echo(texts.EXPORTED.format(counts=texts.counts(opened.counts()), directory=directory))
