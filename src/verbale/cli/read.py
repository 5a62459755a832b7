"""`verbale read`: articles into the ledger."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from verbale.cli import helps, texts
from verbale.cli.failures import one_line, refusal
from verbale.cli.opened import open_to_write
from verbale.cli.options import ledger_option
from verbale.cli.progress import ReadingBar

if TYPE_CHECKING:
    from verbale.cli.intake import Tally
    from verbale.records import Skipped

_STOPPED = 130  # what a shell expects of a command that Ctrl-C ended
_PLACES = 3  # so many places stand beside a reason; `verbale skipped` lists all


@click.command("read", help=helps.READ, epilog=helps.example("read"))
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@click.option("--meta", metavar="FILE", type=click.Path(path_type=Path), help=helps.HELP_META)
@click.option("--no-tagger", is_flag=True, help=helps.HELP_NO_TAGGER)
@click.option("--screen", "screening", is_flag=True, help=helps.HELP_SCREEN)
@ledger_option
@click.pass_context
def read(
    context: click.Context,
    paths: tuple[str, ...],
    meta: Path | None,
    no_tagger: bool,
    screening: bool,
    ledger: Path,
) -> None:
    """Read articles into the ledger."""
    from verbale.cli.intake import Manner, Tally, Watch, take_in
    from verbale.sources import find_sources, load_meta
    from verbale.tagging import NoTagger, default_tagger

    known = load_meta(meta) if meta else None
    manner = Manner(NoTagger() if no_tagger else default_tagger(), screening)
    tally = Tally()
    with open_to_write(ledger, make=True) as opened:
        sources = find_sources(paths)
        bar = ReadingBar(len(sources.files))
        watch = Watch(bar.article, bar.file, lambda row: bar.note(refusal(row)))
        try:
            take_in(opened, sources, known, manner, tally, watch)
        except KeyboardInterrupt:
            tally.stopped = True
        finally:
            bar.close()
    _print_summary(tally, paths)
    context.exit(_STOPPED if tally.stopped else 1 if tally.bad_inputs else 0)


def _print_summary(tally: Tally, paths: tuple[str, ...]) -> None:
    if tally.stopped:
        click.echo(texts.STOPPED, err=True)
    elif not tally.articles and not tally.skipped:
        click.echo(texts.NOTHING_FOUND.format(paths=", ".join(map(one_line, paths))), err=True)
    click.echo(texts.read_summary(tally.read, tally.known, tally.seen, tally.reread, tally.passed_over))
    if tally.skipped:
        _print_skipped(tally.skipped)


def _print_skipped(rows: list[Skipped]) -> None:
    from verbale.cli.output import print_table
    from verbale.views.tables import reason_table

    click.echo(texts.SKIPPED_BECAUSE.format(count=len(rows)))
    print_table(reason_table(rows, _PLACES), "table")
