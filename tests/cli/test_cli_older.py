"""Who writes to an older ledger is told where a copy of it stands."""

from __future__ import annotations

from pathlib import Path

from conftest import Run
from older_ledgers import make_older


def test_the_copy_of_an_older_ledger_is_told(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    make_older(path, 2, [])
    (tmp_path / "news").mkdir()
    result = run("read", tmp_path / "news", "--ledger", path)
    assert (
        f"{path} was made by an older version and is brought forward; as it was, it stands in {path}.v2-backup."
        in result.stderr.splitlines()
    )
    assert (tmp_path / "l.db.v2-backup").is_file()
    assert "brought forward" not in run("read", tmp_path / "news", "--ledger", path).stderr
