"""A bar on the terminal for what takes longer than two seconds."""

from __future__ import annotations

import sys
from time import monotonic
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from rich.progress import Progress

_PATIENCE = 2.0  # seconds in which nobody misses a bar


class _Bar:
    """Silent where stderr is no terminal; `drawn` is the bar on the terminal, None as long as there is none."""

    def __init__(self) -> None:
        self._begun = monotonic()
        self.drawn: Progress | None = None

    def close(self) -> None:
        """Take the bar away."""
        if self.drawn is not None:
            self.drawn.stop()
            self.drawn = None

    def _update(self, doing: str, counted: str, **told: Any) -> None:
        if self.drawn is None:
            if not sys.stderr.isatty() or monotonic() - self._begun < _PATIENCE:
                return
            self.drawn = _new_bar(doing, counted, **told)
        self.drawn.update(self.drawn.task_ids[0], **told)


class CheckingBar(_Bar):
    """Shows what of a ledger is checked, and how much of it is done."""

    def show(self, what: str, done: int, total: int) -> None:
        """Show that so many of these are done."""
        self._update(
            "checking {task.fields[what]}",
            "{task.completed:,.0f} of {task.total:,.0f}",
            what=what,
            completed=done,
            total=total,
        )


class ReadingBar(_Bar):
    """Shows how many files are done and how many articles were read."""

    def __init__(self, files: int) -> None:
        super().__init__()
        self._files, self._done, self._articles = files, 0, 0

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

    def _show(self) -> None:
        counted = "{task.completed:.0f} of {task.total:.0f} files, {task.fields[articles]} articles"
        self._update("reading", counted, completed=self._done, total=self._files, articles=self._articles)


def _new_bar(doing: str, counted: str, **told: Any) -> Progress:
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    bar = Progress(
        TextColumn(doing),
        BarColumn(),
        TextColumn(counted),
        TimeElapsedColumn(),
        console=Console(stderr=True),
        transient=True,
    )
    bar.add_task("", **told)
    bar.start()
    return bar
