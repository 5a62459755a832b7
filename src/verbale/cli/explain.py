"""`verbale explain`: the words of contact in texts, and what was made of each."""

from __future__ import annotations

import click

from verbale.cli import helps, texts
from verbale.cli.each_article import each_article
from verbale.cli.failures import one_line
from verbale.cli.options import check_day, format_option
from verbale.cli.output import print_table


@click.command("explain", help=helps.EXPLAIN, epilog=helps.example("explain"))
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@click.option("--published", metavar="DATE", callback=check_day, help=helps.HELP_PUBLISHED)
@click.option("--language", type=click.Choice(("de", "en", "ru")), help=helps.HELP_LANGUAGE)
@click.option("--no-tagger", is_flag=True, help=helps.HELP_NO_TAGGER)
@format_option
@click.pass_context
def explain(
    context: click.Context,
    paths: tuple[str, ...],
    published: str | None,
    language: str | None,
    no_tagger: bool,
    form: str,
) -> None:
    """Explain words of contact."""
    from verbale.reading import explain as explain_article
    from verbale.tagging import NoTagger, default_tagger
    from verbale.views.explained import explained_table

    tagger = NoTagger() if no_tagger else default_tagger()
    refused: list[str] = []
    found = []
    for article in each_article(paths, published, language, refused):
        reading, words = explain_article(article, tagger=tagger)
        refused += (one_line(f"{row.source}: {row.reason}") for row in reading.skipped)
        found.append((reading, words))
    for line in refused:
        click.echo(line, err=True)
    print_table(explained_table(found), form, texts.NO_CONTACT_WORDS)
    context.exit(1 if refused else 0)
