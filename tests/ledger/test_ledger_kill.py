"""A run that is killed leaves whole articles only, and the same run goes on to the full ledger."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

from kill_writer import main, reading

from verbale.ledger import Ledger, check
from verbale.views.export import export
from verbale.views.export.selection import Selection

HERE = Path(__file__).parent
KILLS = 50
COUNT = 220


def fork_writer(path: Path) -> tuple[int, int]:
    """Start the writer in a process of its own, which is quick as all is loaded; it says what it adds.

    Returns the process and the end of a pipe, in which stands one byte an article.
    """
    listen, say = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            main(path, COUNT, lambda: os.write(say, b"."))
        finally:
            os._exit(0)
    os.close(say)
    return child, listen


def test_killed_at_any_moment(tmp_path: Path) -> None:
    main(tmp_path / "undisturbed.db", COUNT)
    path = tmp_path / "l.db"
    chance = random.Random(1)
    complete = 0
    for _ in range(KILLS):
        child, listen = fork_writer(path)
        for _ in range(chance.randrange(4)):
            os.read(listen, 1)
        time.sleep(chance.uniform(0, 0.004))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(listen)
        complete = whole_articles(path, complete)
    assert 0 < complete < COUNT
    main(path, COUNT)
    assert exported(tmp_path / "undisturbed.db") == exported(path)


def whole_articles(path: Path, before: int) -> int:
    """Check the ledger after a kill and return how many articles it holds: never fewer than before."""
    if not path.exists():
        return 0
    with Ledger.open(path, write=True) as ledger:
        assert [("ok",)] == ledger.connection.execute("pragma integrity_check").fetchall()
        counts = ledger.counts()
        number = counts["articles"]
        assert before <= number
        assert (2 * number, 2 * number, number) == (
            counts["reports"],
            counts["statements"],
            counts["skipped"],
        )
        assert {reading(place).article.id for place in range(number)} == {
            item.id for item in ledger.articles()
        }
    return number


def exported(path: Path) -> dict[str, bytes]:
    with Ledger.open(path) as ledger:
        assert [] == check(ledger)
        export("jsonl", Selection(ledger), path.with_suffix(""))
    return {file.name: file.read_bytes() for file in path.with_suffix("").iterdir()}


def test_killed_while_it_runs_as_a_program(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    command = [sys.executable, str(HERE / "kill_writer.py"), str(path), "300"]
    environment = os.environ | {"PYTHONPATH": str(HERE.parent)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as program:
        assert program.stdout is not None
        assert b"first\n" == program.stdout.readline()
        program.kill()
    assert 0 < whole_articles(path, 1)
