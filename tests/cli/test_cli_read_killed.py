"""`verbale read`, killed at any moment: what it reported as done is there, and the same command goes on."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from conftest import Run
from verbale.cli.main import main
from verbale.cli.progress import ReadingBar
from verbale.errors import LedgerError
from verbale.ledger import Ledger, check
from verbale.views.export import export
from verbale.views.export.selection import Selection

COUNT = 16
KILLS = 5


@pytest.fixture(scope="module")
def news(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Articles that tell of calls on five days, so that contacts change while they are read."""
    lines = [
        {
            "text": f"Meldung {number}: Bundeskanzler Scholz telefonierte am {10 + number % 5}. Februar 2025 mit Präsident"
            f" Trump. Es ging um die Ukraine. „Das war gut“, sagte Scholz.",
            "published": f"2025-02-{16 + number % 7}",
        }
        for number in range(COUNT)
    ]
    path = tmp_path_factory.mktemp("news") / "news.jsonl"
    path.write_text("\n".join(json.dumps(line) for line in lines))
    return path


@pytest.fixture(scope="module")
def undisturbed(news: Path) -> dict[str, bytes]:
    """What a ledger holds that was read in one go."""
    main(arguments(news, news.with_name("undisturbed.db")), standalone_mode=False)
    return exported(news.with_name("undisturbed.db"))


def arguments(news: Path, ledger: Path) -> list[str]:
    return ["read", str(news), "--no-tagger", "--ledger", str(ledger)]


def fork_reader(news: Path, ledger: Path) -> tuple[int, int]:
    """Run the command in a process of its own; a byte goes into a pipe for each article that it reports as done."""
    listen, say = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
            ReadingBar.article = lambda self: os.write(say, b".")  # type: ignore[assignment,method-assign]
            main(arguments(news, ledger), standalone_mode=False)
        finally:
            os._exit(0)
    os.close(say)
    return child, listen


def exported(ledger: Path) -> dict[str, bytes]:
    with Ledger.open(ledger) as opened:
        assert [] == check(opened)
        export("jsonl", Selection(opened), ledger.with_suffix(""))
    return {file.name: file.read_bytes() for file in ledger.with_suffix("").iterdir()}


def stored(ledger: Path) -> int:
    if not ledger.exists() or not ledger.stat().st_size:
        return 0
    with Ledger.open(ledger, write=True) as opened:
        assert [("ok",)] == opened.connection.execute("pragma integrity_check").fetchall()
        counts = opened.counts()
    assert counts["articles"] == counts["reports"]  # no half article
    return counts["articles"]


def test_killed_at_several_moments(
    run: Run, news: Path, undisturbed: dict[str, bytes], tmp_path: Path
) -> None:
    path = tmp_path / "l.db"
    chance = random.Random(1)
    done = 0
    for _ in range(KILLS):
        child, listen = fork_reader(news, path)
        told = len([os.read(listen, 1) for _ in range(done + chance.randrange(3))])
        time.sleep(chance.uniform(0, 0.02))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        told += len(os.read(listen, COUNT))
        os.close(listen)
        done = stored(path)
        assert told <= done  # what is reported are the articles from the first line on
    assert 0 < done < COUNT
    assert 0 == run(*arguments(news, path)).exit_code
    assert undisturbed == exported(path)


def test_killed_as_a_program(run: Run, news: Path, undisturbed: dict[str, bytes], tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    command = [sys.executable, "-c", "from verbale.cli.main import main; main()", *arguments(news, path)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as program:
        while program.poll() is None and not seen_by_a_reader(path):
            time.sleep(0.01)
        seen = seen_by_a_reader(path)
        program.kill()
    assert 0 < seen <= stored(path)
    assert 0 == run(*arguments(news, path)).exit_code
    assert undisturbed == exported(path)


def seen_by_a_reader(path: Path) -> int:
    """How many articles another program finds in the ledger while it is written."""
    try:
        with Ledger.open(path) as opened:
            return opened.counts()["articles"]
    except LedgerError:  # not there yet
        return 0
