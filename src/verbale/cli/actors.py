"""`verbale actors`: who is known, and the user's own lists of persons, states, bodies and offices."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from verbale.cli import helps, texts
from verbale.cli.opened import open_to_write
from verbale.cli.options import check_day, format_option, ledger_option
from verbale.cli.output import print_table

if TYPE_CHECKING:
    from verbale.actors import ActorList, Finding, Knowledge

_SHOW = "show"


class _ShowsByDefault(click.Group):
    """A group whose `show` is meant where no command is named: `verbale actors Merkel`."""

    def parse_args(self, context: click.Context, args: list[str]) -> list[str]:
        if not args or (args[0] not in self.commands and args[0] not in ("-h", "--help")):
            args = [_SHOW, *args]
        return super().parse_args(context, args)


@click.group("actors", cls=_ShowsByDefault, help=helps.ACTORS, epilog=helps.example("actors"))
def actors() -> None:
    """Show who is known, and take in lists of more."""


@actors.command(_SHOW, help=helps.ACTORS_SHOW, epilog=helps.example("actors show"))
@click.argument("name", metavar="[NAME|STATE]", nargs=-1)
@click.option("--on", metavar="DATE", callback=check_day, help=helps.HELP_ON)
@format_option
@ledger_option
def show(name: tuple[str, ...], on: str | None, form: str, ledger: Path) -> None:
    """Show persons, states and bodies with their offices."""
    from verbale.views.actors import actor_table

    print_table(actor_table(_knowledge(ledger), " ".join(name) or None, on), form, texts.NOBODY_CALLED)


@actors.command("check", help=helps.ACTORS_CHECK, epilog=helps.example("actors check"))
@click.argument("file", type=click.Path(path_type=Path))
@format_option
@ledger_option
@click.pass_context
def check(context: click.Context, file: Path, form: str, ledger: Path) -> None:
    """Check a list of actors."""
    new, findings = _checked(file, ledger)
    if findings:
        _print_findings(findings, form)
        context.exit(1)
    click.echo(texts.LIST_CHECKED.format(list=new.name, counts=_counts(new)))


@actors.command("add", help=helps.ACTORS_ADD, epilog=helps.example("actors add"))
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--despite-conflicts", is_flag=True, help=helps.HELP_DESPITE)
@ledger_option
@click.pass_context
def add(context: click.Context, file: Path, despite_conflicts: bool, ledger: Path) -> None:
    """Add a list of actors to the ledger."""
    new, findings = _checked(file, ledger)
    if any(not (one.other and despite_conflicts) for one in findings):
        _print_findings(findings, "table")
        click.echo(texts.LIST_REFUSED.format(list=new.name), err=True)
        context.exit(1)
    with open_to_write(ledger, make=True) as opened:
        opened.add_actors(new)
    click.echo(texts.LIST_ADDED.format(list=new.name, counts=_counts(new), ledger=ledger))


@actors.command("remove", help=helps.ACTORS_REMOVE, epilog=helps.example("actors remove"))
@click.argument("name")
@ledger_option
def remove(name: str, ledger: Path) -> None:
    """Remove a list of actors from the ledger."""
    from verbale.errors import LedgerError

    with open_to_write(ledger, make=True) as opened:
        if not opened.remove_actors(name):
            known = ", ".join(one.name for one in opened.actor_lists()) or texts.NO_LISTS
            raise LedgerError(texts.NO_SUCH_LIST.format(list=name, ledger=ledger, known=known))
    click.echo(texts.LIST_REMOVED.format(list=name, ledger=ledger))


def _knowledge(ledger: Path) -> Knowledge:
    """Return what is known with the lists of the ledger, where there is one."""
    from verbale.actors import default_knowledge
    from verbale.ledger import Ledger

    if not ledger.exists():
        return default_knowledge()
    with Ledger.open(ledger) as opened:
        return opened.knowledge()


def _checked(file: Path, ledger: Path) -> tuple[ActorList, list[Finding]]:
    """Return the list that a file holds, and what is wrong with it beside all other lists."""
    from verbale.actors import check_list, package_lists
    from verbale.ledger import Ledger

    known = package_lists()
    if ledger.exists():
        with Ledger.open(ledger) as opened:
            known += tuple(one for one in opened.actor_lists() if one.name != file.name)
    new = _load(file, ledger)
    return new, check_list(new, known)


def _load(file: Path, ledger: Path) -> ActorList:
    from verbale.actors import ActorList, import_wikidata
    from verbale.errors import InputError
    from verbale.sources import decode

    try:
        text = decode(file.read_bytes(), str(file))
    except OSError as error:
        raise InputError(str(file), error.strerror or str(error), texts.GIVE_LIST) from error
    if file.suffix.lower() in (".csv", ".json"):
        return import_wikidata(text, file.name, _knowledge(ledger))
    return ActorList(file.name, text)


def _print_findings(findings: list[Finding], form: str) -> None:
    from verbale.views.actors import finding_table

    print_table(finding_table(findings), form)


def _counts(new: ActorList) -> str:
    content = new.content()
    tables = ("states", "bodies", "cities", "outlets", "persons", "offices")
    return texts.counts({table: len(getattr(content, table)) for table in tables})
