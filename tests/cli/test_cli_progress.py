"""The bar: nothing in a pipe, nothing in the first two seconds, then how far the reading is."""

from __future__ import annotations

import io

import pytest

from verbale.cli import progress
from verbale.cli.progress import CheckingBar, ReadingBar


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def shown(monkeypatch: pytest.MonkeyPatch, stderr: io.StringIO, seconds: float) -> str:
    """Return what is on stderr after three articles, of which a line tells, and one of two files."""
    clock = iter([0.0, *[seconds] * 9])
    monkeypatch.setattr(progress, "monotonic", lambda: next(clock))
    monkeypatch.setattr("sys.stderr", stderr)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "100")
    bar = ReadingBar(2)
    for _ in range(3):
        bar.article()
    bar.file()
    if bar.drawn:
        bar.drawn.refresh()
    bar.note("a line")
    bar.close()
    return stderr.getvalue()


def test_a_bar_on_a_terminal_after_two_seconds(monkeypatch: pytest.MonkeyPatch) -> None:
    output = shown(monkeypatch, Terminal(), 2.5)
    assert "1 of 2 files, 3 articles" in output
    assert "a line" in output


def test_no_bar_before_two_seconds(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "a line\n" == shown(monkeypatch, Terminal(), 1.5)


def test_no_bar_in_a_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "a line\n" == shown(monkeypatch, io.StringIO(), 60.0)


def test_a_bar_tells_what_of_a_ledger_is_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter([0.0, *[2.5] * 9])
    stderr = Terminal()
    monkeypatch.setattr(progress, "monotonic", lambda: next(clock))
    monkeypatch.setattr("sys.stderr", stderr)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "100")
    bar = CheckingBar()
    for what, done, total in (("articles", 19, 20), ("contacts", 1000, 2000)):
        bar.show(what, done, total)
    assert bar.drawn is not None
    bar.drawn.refresh()
    bar.close()
    assert "checking contacts" in stderr.getvalue()
    assert "1,000 of 2,000" in stderr.getvalue()
