"""What several commands take: the ledger, a format, and filters whose values are checked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import click

from verbale.cli import helps, texts

if TYPE_CHECKING:
    from verbale.ledger import ContactQuery, Page, StatementQuery

Check = Callable[[click.Context, click.Parameter, str | None], str | None]
Command = Callable[..., Any]

ledger_option = click.option(
    "--ledger",
    type=click.Path(path_type=Path),
    envvar="VERBALE_LEDGER",
    default=Path("ledger.db"),
    metavar="FILE",
    help=helps.HELP_LEDGER,
)
format_option = click.option(
    "--format",
    "form",
    type=click.Choice(("table", "jsonl", "csv")),
    default="table",
    show_default=True,
    help=helps.HELP_FORMAT,
)


def check_day(context: click.Context, option: click.Parameter, value: str | None) -> str | None:
    """Return the value, a year, month or day; ends the command where it is none."""
    from verbale.errors import RecordError
    from verbale.records.when import When

    if value is None:
        return None
    try:
        day = None if "/" in value else When.parse(value)
    except RecordError:
        day = None
    if day is None:
        raise click.BadParameter(texts.NOT_A_DATE.format(value=value), context, option)
    return value


def one_of(what: str, choices: Callable[[], tuple[str, ...]]) -> Check:
    """Return the check that a value is one of the choices, which are looked up only where it is used."""

    def check(context: click.Context, option: click.Parameter, value: str | None) -> str | None:
        if value is None or value.lower() in choices():
            return value and value.lower()
        message = texts.NOT_ONE_OF.format(value=value, what=what, choices=", ".join(choices()))
        raise click.BadParameter(message, context, option)

    return check


def _modes() -> tuple[str, ...]:
    from verbale.records.contact import Mode

    return get_args(Mode)


def _levels() -> tuple[str, ...]:
    from verbale.records.contact import Level

    return get_args(Level)


def _statuses() -> tuple[str, ...]:
    from verbale.records.contact import Status

    return get_args(Status)


def _acts() -> tuple[str, ...]:
    from verbale.records.statement import Act

    return get_args(Act)


def _kinds() -> tuple[str, ...]:
    from verbale.records.statement import CommitmentKind

    return get_args(CommitmentKind)


def _topics() -> tuple[str, ...]:
    from verbale.contacts.words import topic_words

    return tuple(sorted(topic_words("de").topics))


def _all_of(*options: Callable[[Command], Command]) -> Callable[[Command], Command]:
    """Return the options as one decorator; the help lists them in this order."""

    def add(command: Command) -> Command:
        for option in reversed(options):
            command = option(command)
        return command

    return add


since_option = click.option("--since", metavar="DATE", callback=check_day, help=helps.HELP_SINCE)
until_option = click.option("--until", metavar="DATE", callback=check_day, help=helps.HELP_UNTIL)
_topic = click.option("--topic", metavar="TOPIC", callback=one_of("topic", _topics), help=helps.HELP_TOPIC)

# The options that choose contacts; `contact_query` makes the query of them.
contact_filters = _all_of(
    click.option("--between", nargs=2, metavar="A B", help=helps.HELP_BETWEEN),
    click.option("--who", "--person", "who", metavar="NAME", help=helps.HELP_WHO),
    since_option,
    until_option,
    click.option("--mode", metavar="MODE", callback=one_of("mode", _modes), help=helps.HELP_MODE),
    click.option("--level", metavar="LEVEL", callback=one_of("level", _levels), help=helps.HELP_LEVEL),
    click.option("--status", metavar="STATUS", callback=one_of("status", _statuses), help=helps.HELP_STATUS),
    _topic,
)
# The options that choose statements; `statement_query` makes the query of them.
statement_filters = _all_of(
    click.option("--who", metavar="NAME", help=helps.HELP_SPEAKER),
    click.option("--side", metavar="STATE", help=helps.HELP_SIDE),
    click.option("--act", metavar="ACT", callback=one_of("act", _acts), help=helps.HELP_ACT),
    _topic,
    since_option,
    until_option,
)


# The options that choose commitments.
commitment_filters = _all_of(
    click.option("--who", metavar="NAME", help=helps.HELP_SPEAKER),
    click.option("--side", metavar="STATE", help=helps.HELP_SIDE),
    click.option("--to", metavar="STATE", help=helps.HELP_TO),
    click.option("--kind", metavar="KIND", callback=one_of("kind", _kinds), help=helps.HELP_KIND),
    _topic,
    since_option,
    until_option,
    click.option("--open", is_flag=True, help=helps.HELP_OPEN),
)


limit_option = click.option("--limit", metavar="N", type=click.IntRange(min=1), help=helps.HELP_ROWS)
# The options that choose a part of a long list; `page_of` makes the page of them.
page_options = _all_of(
    limit_option,
    click.option("--offset", metavar="N", type=click.IntRange(min=0), default=0, help=helps.HELP_OFFSET),
)


def page_of(limit: int | None, offset: int) -> Page:
    """Return the page that `page_options` ask for."""
    from verbale.ledger import Page

    return Page(-1 if limit is None else limit, offset)


def contact_query(
    between: tuple[str, str] | None, since: str | None, until: str | None, **rest: Any
) -> ContactQuery:
    """Return the query of the options of `contact_filters`; ends the command where the dates stand crosswise."""
    from verbale.ledger import ContactQuery

    check_order(since, until)
    return ContactQuery(between=between, since=since, until=until, **rest)


def statement_query(since: str | None, until: str | None, **rest: Any) -> StatementQuery:
    """Return the query of the options of `statement_filters`; ends the command where the dates stand crosswise."""
    from verbale.ledger import StatementQuery

    check_order(since, until)
    return StatementQuery(since=since, until=until, **rest)


def check_order(since: str | None, until: str | None) -> None:
    """End the command where nothing can lie between the two dates."""
    from verbale.records.when import When

    if since and until:
        first, last = When.parse(since).earliest, When.parse(until).latest
        if first and last and first > last:
            raise click.UsageError(texts.WRONG_ORDER.format(since=since, until=until))
