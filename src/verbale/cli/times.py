"""`verbale times`: the expressions of time in texts, and what days they mean."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from verbale.cli import helps, texts
from verbale.cli.each_article import each_article
from verbale.cli.failures import one_line
from verbale.cli.options import check_day
from verbale.cli.output import print_table
from verbale.cli.progress import ReadingBar
from verbale.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verbale.reading import Reading
    from verbale.times import Style

_FOLDER = click.Path(path_type=Path, file_okay=False)


@click.command("times", help=helps.TIMES, epilog=helps.example("times"))
@click.argument("paths", metavar="PATH...", nargs=-1)
@click.option("--published", metavar="DATE", callback=check_day, help=helps.HELP_PUBLISHED)
@click.option("--language", type=click.Choice(("de", "en", "ru")), help=helps.HELP_LANGUAGE)
@click.option("--format", "form", type=click.Choice(("table", "jsonl", "csv", "timeml")), default="table", show_default=True, help=helps.HELP_TIMES_FORMAT)  # fmt: skip
@click.option("--style", type=click.Choice(("timex3", "iso")), default="timex3", show_default=True, help=helps.HELP_STYLE)  # fmt: skip
@click.option("--timeml-in", metavar="DIR", type=_FOLDER, help=helps.HELP_TIMEML_IN)
@click.option("--timeml-out", metavar="DIR", type=_FOLDER, help=helps.HELP_TIMEML_OUT)
@click.pass_context
def times(
    context: click.Context,
    paths: tuple[str, ...],
    published: str | None,
    language: str | None,
    form: str,
    style: Style,
    timeml_in: Path | None,
    timeml_out: Path | None,
) -> None:
    """Show expressions of time."""
    if (timeml_in is None) != (timeml_out is None) or bool(paths) == bool(timeml_in):
        raise click.UsageError(texts.PATHS_OR_TIMEML)
    if timeml_in is not None and timeml_out is not None:
        context.exit(_tag_folder(timeml_in, timeml_out, language, style))
    refused: list[str] = []
    readings = list(_readings(paths, published, language, refused))
    for line in refused:
        click.echo(line, err=True)
    _print(readings, form, style)
    context.exit(1 if refused else 0)


def _readings(
    paths: tuple[str, ...], published: str | None, language: str | None, refused: list[str]
) -> Iterator[Reading]:
    """Yield the articles below the paths with their expressions; what cannot be read is a line of `refused`."""
    from verbale.reading import read_times

    for article in each_article(paths, published, language, refused):
        reading = read_times(article)
        refused += (one_line(f"{row.source}: {row.reason}") for row in reading.skipped)
        yield reading


def _print(readings: list[Reading], form: str, style: Style) -> None:
    from verbale.views.times import time_table, write_timeml

    if form != "timeml":
        print_table(time_table(readings, style), form, texts.NO_TIMES)
    elif len(readings) > 1:
        raise click.UsageError(texts.ONE_TIMEML)
    for reading in readings if form == "timeml" else ():
        click.echo(write_timeml(reading, style), nl=False)


def _tag_folder(source: Path, target: Path, language: str | None, style: Style) -> int:
    """Tag each TimeML document of a folder into another; return 1 where one could not be read."""
    files = sorted(source.glob("*.tml")) if source.is_dir() else []
    if not files:
        raise InputError(str(source), texts.NO_TIMEML, texts.GIVE_TIMEML)
    target.mkdir(parents=True, exist_ok=True)
    bar, failed = ReadingBar(len(files)), 0
    try:
        for path in files:
            try:
                written = _tagged(path, language, style)
            except (InputError, OSError) as error:
                failed += 1
                bar.note(one_line(str(error)))
            else:
                (target / path.name).write_text(written, encoding="utf-8", newline="")
                bar.article()
            bar.file()
    finally:
        bar.close()
    click.echo(texts.timeml_summary(len(files) - failed, failed, str(target)), err=True)
    return 1 if failed else 0


def _tagged(path: Path, language: str | None, style: Style) -> str:
    from verbale.reading import read_times
    from verbale.records import Article
    from verbale.sources import TimemlText, decode
    from verbale.views.times import tag_timeml

    document = TimemlText.parse(decode(path.read_bytes(), str(path)), str(path))
    article = Article.of(document.text, uri=str(path), published=document.created, language=language)
    return tag_timeml(document, read_times(article).times, style)
