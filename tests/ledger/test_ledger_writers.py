"""Two programs that write to one ledger wait for one another and lose nothing, or say why they cannot."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from kill_writer import main, reading

from ledger_makers import told
from older_ledgers import content_of, make_older
from verbale.errors import LedgerError
from verbale.ledger import Ledger, check, failures
from verbale.ledger.judging import add_judgements
from verbale.records import Judgement
from verbale.views.export import export
from verbale.views.export.selection import Selection

CALL = told("Eins war.", "2025-02-13", "Putin Trump", "2025-02-12")


def fork(work: Callable[[], object]) -> int:
    """Do the work in a process of its own, and return the process; it ends with 0 if all went well."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            work()
            code = 0
        finally:
            os._exit(code)
    return child


def ended_with(child: int) -> int:
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def exported(path: Path) -> dict[str, bytes]:
    with Ledger.open(path) as ledger:
        assert [] == check(ledger)
        export("jsonl", Selection(ledger), path.with_suffix(""))
    return {file.name: file.read_bytes() for file in path.with_suffix("").iterdir()}


def judgement(number: int) -> Judgement:
    one, other = (reading(place).reports[0].id for place in (number, number + 5))
    return Judgement.merge([one], [other], by="Ada", when="2025-03-01", number=number)


def add(path: Path, numbers: range) -> None:
    """Add readings and judgements, each in a transaction of its own, to a ledger that is made where it is missing."""
    with Ledger.open(path, write=True) as ledger:
        for number in numbers:
            ledger.add(reading(number))
            add_judgements(ledger, [judgement(number)])


def test_four_programs_write_at_once(tmp_path: Path) -> None:
    """Each has some readings of its own and some that another one has too; they come from all sides of the list."""
    add(tmp_path / "alone.db", range(10))  # first, so that the others find all that they need loaded
    parts = (range(0, 6), range(4, 10), range(9, 3, -1), range(6, 0, -2))
    children = [fork(partial(add, tmp_path / "l.db", numbers)) for numbers in parts]
    assert [0, 0, 0, 0] == [ended_with(child) for child in children]
    assert exported(tmp_path / "alone.db") == exported(tmp_path / "l.db")


def hold(path: Path, listen: int, say: int) -> None:
    """Keep others from writing until something stands in the pipe."""
    with Ledger.open(path, write=True) as ledger, ledger.transaction():
        os.write(say, b"held")
        os.read(listen, 1)


def test_one_waits_until_the_other_is_done(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    Ledger.open(path, write=True).close()
    (held, say), (listen, let_go) = os.pipe(), os.pipe()
    first = fork(lambda: hold(path, listen, say))
    assert b"held" == os.read(held, 4)
    second = fork(lambda: add(path, range(1)))
    time.sleep(0.2)
    assert (0, 0) == os.waitpid(second, os.WNOHANG)
    os.write(let_go, b".")
    assert [0, 0] == [ended_with(child) for child in (first, second)]
    for end in (held, say, listen, let_go):
        os.close(end)
    with Ledger.open(path) as ledger:
        assert 1 == ledger.counts()["articles"]


@pytest.mark.parametrize("opened", ["before", "meanwhile"])
def test_who_waits_too_long_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, opened: str) -> None:
    path = tmp_path / "l.db"
    monkeypatch.setattr(failures, "BUSY_SECONDS", 0.05)
    with Ledger.open(path, write=True) as first:
        before = Ledger.open(path, write=True) if opened == "before" else None
        with first.transaction(), pytest.raises(LedgerError) as refused:
            (before or Ledger.open(path, write=True)).add(CALL)
        says = "another program has been writing to it for more than 0.05 seconds"
        remedy = "wait until that program has ended and run the same command again"
        assert f"ledger {path}: {says} ({remedy})" == str(refused.value)
        assert 0 == first.counts()["articles"]


def test_an_older_ledger_is_brought_forward_once(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    make_older(path, 1, [CALL])
    children = [fork(partial(add, path, range(number, number + 1))) for number in range(3)]
    assert [0, 0, 0] == [ended_with(child) for child in children]
    with Ledger.open(path) as ledger:
        assert [] == check(ledger)
        assert 4 == ledger.counts()["articles"]
    assert ["l.db.v1-backup"] == [file.name for file in tmp_path.glob("*backup*")]


def test_killed_while_it_is_brought_forward(tmp_path: Path) -> None:
    """The ledger is the old or the new one, and each copy is whole."""
    path = tmp_path / "l.db"
    make_older(path, 1, [CALL, reading(0), reading(1)])
    before = content_of(path)
    for moment in range(5):
        child = fork(lambda: Ledger.open(path, write=True).close())
        time.sleep(moment * 0.003)
        os.kill(child, signal.SIGKILL)
        ended_with(child)
        for copy in tmp_path.glob("*-backup*"):
            if not copy.name.endswith(("-wal", "-shm")):
                assert before == content_of(copy)
    with Ledger.open(path, write=True) as ledger:
        assert [] == check(ledger)
        assert 3 == ledger.counts()["articles"]


def test_killed_while_somebody_judges(tmp_path: Path) -> None:
    path, alone = tmp_path / "l.db", tmp_path / "alone.db"
    for name in (path, alone):
        main(name, 12)

    def judge(file: Path) -> None:
        with Ledger.open(file, write=True) as ledger:
            for number in range(7):
                add_judgements(ledger, [judgement(number)])

    kept = 0
    for moment in range(5):
        child = fork(lambda: judge(path))
        time.sleep(moment * 0.003)
        os.kill(child, signal.SIGKILL)
        ended_with(child)
        with Ledger.open(path) as ledger:
            assert [] == check(ledger)
            found = len(list(ledger.judgements()))
            assert kept <= found
            kept = found
    judge(path)
    judge(alone)
    assert exported(alone) == exported(path)


def test_no_transaction_within_another_one(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "l.db", write=True) as ledger:
        with ledger.snapshot(), pytest.raises(LedgerError, match="within a transaction"):
            ledger.add(CALL)
        assert 0 == ledger.counts()["articles"]
