"""`verbale judgements`: what people decided on reports; as a file, from one ledger to another."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from verbale.cli import helps, texts
from verbale.cli.opened import open_to_write
from verbale.cli.options import format_option, ledger_option
from verbale.cli.output import print_table

if TYPE_CHECKING:
    from verbale.ledger import Ledger

_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command("judgements", help=helps.JUDGEMENTS, epilog=helps.example("judgements"))
@click.option("--export", "target", type=_FILE, metavar="FILE", help=helps.HELP_EXPORT_JUDGEMENTS)
@click.option("--import", "source", type=_FILE, metavar="FILE", help=helps.HELP_IMPORT_JUDGEMENTS)
@format_option
@ledger_option
def judgements(target: Path | None, source: Path | None, form: str, ledger: Path) -> None:
    """List judgements, or hand them on."""
    from verbale.ledger import Ledger
    from verbale.views.judgements import judgement_table

    if target is not None and source is not None:
        raise click.UsageError(texts.EXPORT_OR_IMPORT)
    if source is not None:
        _import(ledger, source)
        return
    with Ledger.open(ledger) as opened, opened.snapshot():
        if target is not None:
            _export(opened, target)
        else:
            print_table(judgement_table(opened, opened.judgements()), form, texts.NO_JUDGEMENTS)


def _import(ledger: Path, source: Path) -> None:
    from verbale.ledger.judgement_file import read_judgements
    from verbale.ledger.judging import add_judgements

    found = read_judgements(source)
    with open_to_write(ledger, make=True) as opened:
        new = add_judgements(opened, found)
        waiting = sum(opened.effect_of(judgement) == "waits" for judgement in found)
    click.echo(texts.judgements_imported(new, len(found), waiting, str(source)))


def _export(ledger: Ledger, target: Path) -> None:
    from verbale.records import to_row
    from verbale.views.export.writing import json_lines, write_whole

    rows = [to_row(judgement) for judgement in ledger.judgements()]
    write_whole(target.absolute().parent, [(target.name, json_lines(rows))])
    click.echo(texts.JUDGEMENTS_EXPORTED.format(count=texts.counted(len(rows), "judgement"), file=target))
