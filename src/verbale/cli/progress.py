"""A bar on the terminal for what takes longer than two seconds."""

from __future__ import annotations

import sys
from time import monotonic
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from rich.progress import Progress

_PATIENCE = 2.0  # seconds in which nobody misses a bar


class ReadingBar:
    """Shows how many files are done and how many articles were read; silent where stderr is no terminal.

    `drawn` is the bar on the terminal, None as long as there is none.
    """

    def __init__(self, files: int) -> None:
        self._files, self._done, self._articles = files, 0, 0
        self._begun = monotonic()
        self.drawn: Progress | None = None

    def article(self) -> None:
        """Count one article."""
        self._articles += 1
        self._show()

    def file(self) -> None:
        """Count one file as done."""
        self._done += 1
        self._show()

    def note(self, line: str) -> None:
        """Print a line on stderr, above the bar where there is one."""
        if self.drawn is None:
            click.echo(line, err=True)
        else:
            self.drawn.console.print(line, markup=False, highlight=False, soft_wrap=True)

    def close(self) -> None:
        """Take the bar away."""
        if self.drawn is not None:
            self.drawn.stop()
            self.drawn = None

    def _show(self) -> None:
        if self.drawn is None:
            if not sys.stderr.isatty() or monotonic() - self._begun < _PATIENCE:
                return
            self.drawn = _new_bar(self._files)
        self.drawn.update(self.drawn.task_ids[0], completed=self._done, articles=self._articles)


def _new_bar(files: int) -> Progress:
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    bar = Progress(
        TextColumn("reading"),
        BarColumn(),
        TextColumn("{task.completed:.0f} of {task.total:.0f} files, {task.fields[articles]} articles"),
        TimeElapsedColumn(),
        console=Console(stderr=True),
        transient=True,
    )
    bar.add_task("reading", total=files, articles=0)
    bar.start()
    return bar
