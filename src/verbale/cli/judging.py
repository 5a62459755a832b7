"""What the commands that judge have in common: by whom, when, why, and what is told of it."""

from __future__ import annotations

import getpass
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import click

from verbale.cli import helps, texts
from verbale.cli.failures import one_line
from verbale.cli.output import print_table, short_id

if TYPE_CHECKING:
    from verbale.ledger import Ledger
    from verbale.records import Judgement


def check_whole_day(context: click.Context, option: click.Parameter, value: str | None) -> str:
    """Return the value, which must be a day, or today; ends the command where it is none."""
    if value is None:
        return datetime.now(UTC).date().isoformat()
    try:
        day = datetime.strptime(value, "%Y-%m-%d").replace(tzinfo=UTC)
    except ValueError as error:
        raise click.BadParameter(texts.NOT_A_DAY.format(value=value), context, option) from error
    return day.date().isoformat()


def _name(context: click.Context, option: click.Parameter, value: str | None) -> str:
    try:
        name = value if value is not None else getpass.getuser()
    except (OSError, KeyError):  # a container without users
        name = ""
    if not name.strip():
        raise click.BadParameter(texts.SAY_BY_WHOM, context, option)
    return name


def judging_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Let a command take by whom, when and why something is judged."""
    for option in (
        click.option("--why", metavar="TEXT", help=helps.HELP_WHY),
        click.option("--when", metavar="DATE", callback=check_whole_day, help=helps.HELP_WHEN),
        click.option("--by", metavar="NAME", envvar="VERBALE_BY", callback=_name, help=helps.HELP_BY),
    ):
        command = option(command)
    return command


def tell(ledger: Ledger, judgement: Judgement, form: str) -> None:
    """Print what was judged: a line for a person, the record for a program."""
    if form != "table":
        from verbale.views.judgements import judgement_table

        print_table(judgement_table(ledger, [judgement]), form)
        return
    line = texts.JUDGED[judgement.kind].format(
        id=short_id(judgement.id),
        contact=short_id(ledger.contact_of(judgement.reports[0]) or "") if judgement.reports else "",
        report=short_id(judgement.reports[0]) if judgement.reports else "",
        withdrawn=short_id(judgement.withdrawn or ""),
    )
    click.echo(one_line(line))
    if ledger.effect_of(judgement) == "overruled":
        click.echo(texts.OVERRULED.format(when=judgement.when), err=True)
