"""The ledger opened for writing, with what has to be told of it first."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from verbale.cli import texts
from verbale.cli.failures import one_line

if TYPE_CHECKING:
    from verbale.ledger import Ledger


@contextmanager
def open_to_write(path: Path, *, make: bool = False) -> Iterator[Ledger]:
    """Open the ledger, with `make` a new one where it is missing; of one brought forward, say where its copy stands."""
    from verbale.ledger import Ledger

    if not make and not path.exists():
        Ledger.open(path).close()  # raises, with the reason and a remedy

    with Ledger.open(path, write=True) as opened:
        if opened.backup is not None:
            click.echo(one_line(texts.BROUGHT_FORWARD.format(ledger=path, backup=opened.backup)), err=True)
        yield opened
