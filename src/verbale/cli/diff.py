"""`verbale diff`: two versions of a text side by side."""

from __future__ import annotations

from pathlib import Path

import click

from verbale.cli import helps, texts
from verbale.cli.called import article_called
from verbale.cli.failures import failure
from verbale.cli.options import ledger_option
from verbale.cli.output import print_table


@click.command("diff", help=helps.DIFF, epilog=helps.example("diff"))
@click.argument("one", metavar="A")
@click.argument("two", metavar="B")
@click.option(
    "--format",
    "form",
    type=click.Choice(("table", "jsonl", "csv", "html")),
    default="table",
    show_default=True,
    help=helps.HELP_DIFF_FORMAT,
)
@ledger_option
def diff(one: str, two: str, ledger: Path, form: str) -> None:
    """Show two versions side by side."""
    from verbale.ledger import Ledger
    from verbale.lineage import find_edge
    from verbale.views.comparison import compare, comparison_table
    from verbale.views.comparison_page import comparison_page

    with Ledger.open(ledger) as opened:
        articles = {found.id: found for found in (article_called(opened, one), article_called(opened, two))}
    link = find_edge(*articles.values()) if len(articles) > 1 else None
    if link is None or not isinstance(link.source, str):
        raise failure(texts.NOT_RELATED.format(one=one, two=two))
    comparison = compare(articles[link.article], articles[link.source], link)
    if form == "html":
        click.echo(comparison_page(comparison), nl=False)
        return
    if form == "table":
        from verbale.views.texts import RELATIONS

        click.echo(f"{link.article} is {RELATIONS[link.relation]} {link.source}", err=True)
    print_table(comparison_table(comparison), form)
