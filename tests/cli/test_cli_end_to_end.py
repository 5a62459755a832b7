"""The real command, as a process of its own: from two texts to contacts, words and files; and killed on the way."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from conftest import Run

VERBALE = Path(sys.executable).parent / "verbale"
SAMPLES = Path(__file__).parent.parent.parent / "samples"

CALL = "Bundeskanzler Olaf Scholz hat am Freitag mit dem russischen Präsidenten Wladimir Putin telefoniert."
MEETING = (
    "US-Präsident Joe Biden traf am 16. Juni 2021 in Genf den russischen Präsidenten Wladimir Putin. "
    "Es ging um Abrüstung."
)


def verbale(*arguments: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = {key: value for key, value in os.environ.items() if key != "VERBALE_LEDGER"}
    return subprocess.run(
        [VERBALE, *map(str, arguments)],
        check=False,
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=cwd,
        env=environment | {"COLUMNS": "200", "PYTHONUTF8": "1"},
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    news = tmp_path / "news"
    news.mkdir()
    (news / "call.txt").write_text(CALL, encoding="utf-8")
    (news / "meeting.txt").write_text(MEETING, encoding="utf-8")
    meta = {
        "call.txt": {"published": "2024-11-15", "language": "de"},
        "meeting.txt": {"published": "2021-06-17", "language": "de"},
    }
    (tmp_path / "meta.json").write_text(json.dumps(meta), encoding="utf-8")
    return tmp_path


def test_from_texts_to_contacts_their_words_and_files(folder: Path) -> None:
    done = verbale("read", "news", "--meta", "meta.json", cwd=folder)
    assert (0, "Read 2 new articles.\n", "") == (done.returncode, done.stdout, done.stderr)

    listed = verbale("contacts", "--format", "jsonl", cwd=folder).stdout.splitlines()
    meeting, call = (json.loads(line) for line in listed)
    assert ("2021-06-16", "meeting", "held") == tuple(
        meeting[name][0]["value"] for name in ("date", "mode", "status")
    )
    assert ("2024-11-15", "call", "held") == tuple(
        call[name][0]["value"] for name in ("date", "mode", "status")
    )
    assert {"DE", "RU"} == {claim["value"]["side"] for claim in call["participants"]}

    proven = verbale("trace", call["id"], cwd=folder).stdout
    assert "mit dem russischen Präsidenten Wladimir Putin «telefoniert»." in proven
    assert "Freitag» mit dem russischen" in proven

    assert 0 == verbale("export", "--format", "jsonl", "out", cwd=folder).returncode
    exported = (folder / "out" / "contacts.jsonl").read_text(encoding="utf-8").splitlines()
    assert sorted(listed) == sorted(exported)
    assert 0 == verbale("check", cwd=folder).returncode


def test_a_closed_pipe_ends_quietly(ledger: Path) -> None:
    command = f"'{VERBALE}' articles --format jsonl --ledger '{ledger}' | true"
    done = subprocess.run(["bash", "-c", command], check=False, capture_output=True, text=True)
    assert "" == done.stderr


@pytest.mark.parametrize("articles", [0, 3])
def test_a_killed_run_goes_on_where_it_stopped(run: Run, tmp_path: Path, articles: int) -> None:
    """Killed with so many articles stored, then run again: the ledger is the one of an undisturbed run."""
    texts = sorted((SAMPLES / "de").glob("*.txt"))[:6]
    options: list[str | Path] = ["--meta", SAMPLES / "meta.json", "--ledger"]
    killed, whole = tmp_path / "killed.db", tmp_path / "whole.db"
    command: list[str | Path] = [VERBALE, "read", *texts, *options, killed]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as running:
        while running.poll() is None and stored(killed) < articles:
            time.sleep(0.005)
        running.send_signal(signal.SIGKILL)
    for ledger in (killed, whole):
        assert 0 == run("read", *texts, *options, ledger).exit_code
        assert 0 == run("check", "--ledger", ledger).exit_code
    assert exported(run, whole) == exported(run, killed)


def stored(ledger: Path) -> int:
    if not ledger.exists():
        return -1
    connection = sqlite3.connect(f"file:{ledger}?mode=ro", uri=True)
    try:
        return int(connection.execute("select count(*) from articles").fetchone()[0])
    except sqlite3.OperationalError:  # its tables are not made yet
        return -1
    finally:
        connection.close()


def exported(run: Run, ledger: Path) -> dict[str, bytes]:
    folder = ledger.with_suffix("")
    assert 0 == run("export", folder, "--ledger", ledger).exit_code
    return {path.name: path.read_bytes() for path in folder.iterdir()}
