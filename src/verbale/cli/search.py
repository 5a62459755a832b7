"""`verbale search`: which articles and statements hold some words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from verbale.cli import helps, texts
from verbale.cli.options import check_order, format_option, ledger_option, since_option, until_option
from verbale.cli.output import print_table


@click.command("search", help=helps.SEARCH, epilog=helps.example("search"))
@click.argument("words", metavar="WORDS...", nargs=-1, required=True)
@click.option("--in", "within", type=click.Choice(("articles", "statements")), help=helps.HELP_WITHIN)
@click.option("--language", metavar="LANGUAGE", help=helps.HELP_TEXT_LANGUAGE)
@click.option("--outlet", metavar="NAME", help=helps.HELP_OUTLET)
@since_option
@until_option
@click.option(
    "--limit", metavar="N", type=click.IntRange(min=1), default=20, show_default=True, help=helps.HELP_BEST
)
@format_option
@ledger_option
def search(words: tuple[str, ...], ledger: Path, form: str, **filters: Any) -> None:
    """Find words in articles and statements."""
    check_order(filters["since"], filters["until"])
    from verbale.ledger import Ledger, SearchQuery
    from verbale.views.hits import find_hits, hit_table

    with Ledger.open(ledger) as opened:
        hits = find_hits(opened, SearchQuery(" ".join(words), **filters))
    if form == "table" and hits:
        from verbale.cli.drawing import draw_hits

        draw_hits(hits)
    else:
        print_table(hit_table(hits), form, texts.NO_HITS)
