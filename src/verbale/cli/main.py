"""The command `verbale`: one short file a verb beside this one.

What is heavy is imported inside the commands, so that `verbale --help` answers at once.
"""

from __future__ import annotations

import gc
from typing import Any

import click

import verbale
from verbale.cli import helps
from verbale.cli.actors import actors
from verbale.cli.articles import articles
from verbale.cli.check import check
from verbale.cli.commitments import commitments
from verbale.cli.contacts import contacts
from verbale.cli.count import count
from verbale.cli.diff import diff
from verbale.cli.explain import explain
from verbale.cli.export import export
from verbale.cli.failures import plain_failures
from verbale.cli.judgements import judgements
from verbale.cli.lineage import lineage
from verbale.cli.merge import merge
from verbale.cli.network import network
from verbale.cli.read import read
from verbale.cli.readouts import readouts
from verbale.cli.search import search
from verbale.cli.serve import serve
from verbale.cli.show import show
from verbale.cli.skipped import skipped
from verbale.cli.split import split
from verbale.cli.statements import statements
from verbale.cli.timeline import timeline
from verbale.cli.times import times
from verbale.cli.trace import trace
from verbale.cli.withdraw import withdraw

COMMANDS = (
    read,
    contacts,
    timeline,
    count,
    network,
    statements,
    commitments,
    search,
    articles,
    lineage,
    diff,
    show,
    readouts,
    trace,
    times,
    explain,
    merge,
    split,
    judgements,
    withdraw,
    actors,
    skipped,
    check,
    export,
    serve,
)


class _Verbale(click.Group):
    """Lists its commands in the order of use and ends every failure as one line."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)

    def invoke(self, ctx: click.Context) -> Any:
        with plain_failures():
            return super().invoke(ctx)


@click.group(cls=_Verbale, help=helps.GROUP, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(verbale.__version__, prog_name="verbale")
def main() -> None:
    """Keep a ledger of diplomatic contacts from news and official readouts."""
    collect_seldom()


def collect_seldom() -> None:
    """Let Python look more seldom for objects that hold one another and nobody else holds.

    Reading and asking make hardly any, and what is loaded stays: to go through all of it as often as Python does by itself takes a
    twentieth of the time of reading, and makes an article wait that happens to be the next.
    """
    gc.set_threshold(20_000, 20, 20)


for command in COMMANDS:
    main.add_command(command)
