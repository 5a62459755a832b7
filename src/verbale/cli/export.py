"""`verbale export`: the ledger, or what belongs to some of its contacts, as files that other programs read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from verbale.cli import helps, texts
from verbale.cli.options import contact_filters, contact_query, ledger_option
from verbale.views.export import FORMATS

_SITE = "site"
_PURPOSES = {name: form.purpose for name, form in FORMATS.items()} | {_SITE: helps.SITE}


@click.command("export", help=helps.export_help(_PURPOSES), epilog=helps.example("export"))
@click.argument("directory", metavar="DIR", type=click.Path(path_type=Path, file_okay=False))
@click.option("--format", "form", type=click.Choice(tuple(_PURPOSES)), default="jsonl", show_default=True, help=helps.HELP_EXPORT)  # fmt: skip
@click.option("--contact", metavar="ID", help=helps.HELP_ONE_CONTACT)
@contact_filters
@ledger_option
def export(directory: Path, form: str, contact: str | None, ledger: Path, **filters: Any) -> None:
    """Write the ledger to files."""
    query = contact_query(**filters)
    from verbale.ledger import Ledger
    from verbale.views.export import export as write
    from verbale.views.export.selection import Selection

    with Ledger.open(ledger) as opened, opened.snapshot():
        selection = Selection(opened, query, contact)
        if form == _SITE:
            from verbale.views.export.writing import write_whole
            from verbale.web.site import files

            write_whole(directory, files(selection))
        else:
            write(form, selection, directory)
        counts = texts.counts(selection.counts())
        click.echo(texts.EXPORTED.format(counts=counts, directory=directory))
