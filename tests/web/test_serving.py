"""Starting the server: for this machine alone unless one lets others in on purpose, and a plain word where it cannot start."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from conftest import Run
from verbale.web.serving import Place, ServeError, check_place

Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Start `verbale serve` on a free port as a program of its own; it ends with the test, and by itself after a minute."""
    started: list[subprocess.Popen[str]] = []

    def run(*arguments: str | Path) -> subprocess.Popen[str]:
        program = "import signal; signal.alarm(60); from verbale.cli.main import main; main()"
        command = [sys.executable, "-u", "-c", program, "serve", "--port", "0", *map(str, arguments)]
        known = {name: value for name, value in os.environ.items() if not name.startswith("VERBALE_")}
        server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=tmp_path, env=known)
        started.append(server)
        return server

    yield run
    for server in started:
        server.kill()
        server.communicate()


def line_of(server: subprocess.Popen[str]) -> str:
    assert server.stdout is not None
    return server.stdout.readline()


def address_in(line: str) -> str:
    found = re.search(r"http://127\.0\.0\.1:\d+/", line)
    assert found, line
    return found.group()


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.5", "::1", "localhost"])
def test_this_machine_needs_no_leave(host: str) -> None:
    check_place(Place(host), allow_remote=False, password=None)


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.7", "ledger.example", "127.0.0.1.evil.example"])
def test_others_are_let_in_only_on_purpose_and_by_a_password(host: str) -> None:
    with pytest.raises(ServeError, match="--allow-remote"):
        check_place(Place(host), allow_remote=False, password="péage")
    with pytest.raises(ServeError, match="needs a password"):
        check_place(Place(host), allow_remote=True, password=None)
    check_place(Place(host), allow_remote=True, password="péage")


def test_what_cannot_be_served_is_said(run: Run, samples: Path, tmp_path: Path) -> None:
    missing = run("serve", "--ledger", tmp_path / "none.db")
    assert (missing.exit_code, "there is no such file" in missing.output) == (1, True)
    open_host = run("serve", "--host", "0.0.0.0", "--ledger", samples)
    assert (open_host.exit_code, "other machines" in open_host.output) == (1, True)
    empty = tmp_path / "password"
    empty.write_text("\n", "utf-8")
    without = run("serve", "--password-file", empty, "--ledger", samples)
    assert (without.exit_code, "its first line is empty" in without.output) == (2, True)
    hooks = run("serve", "--hooks", tmp_path / "none.toml", "--ledger", samples)
    assert (hooks.exit_code, "none.toml" in hooks.output) == (1, True)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        busy = run("serve", "--port", taken.getsockname()[1], "--ledger", samples)
    assert (busy.exit_code, "choose another --port" in busy.output) == (1, True)


def test_the_command_serves_until_it_is_ended(start: Start, samples: Path) -> None:
    server = start("--ledger", samples)
    with urllib.request.urlopen(address_in(line_of(server)), timeout=10) as answer:
        assert "Diplomatic contacts" in answer.read().decode("utf-8")
    server.terminate()
    assert server.wait(10) is not None


def test_the_token_that_is_printed_lets_one_judge(start: Start, samples: Path) -> None:
    server = start("--edit", "--ledger", samples)
    site = address_in(line_of(server))
    token = line_of(server).split()[-1]
    form = urllib.parse.urlencode({"token": token}).encode()
    asked = urllib.request.Request(f"{site}edit", form, {"Origin": site.rstrip("/")})
    opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())
    with opener.open(asked, timeout=10):
        pass
    with opener.open(f"{site}edit", timeout=10) as answer:
        assert "You may judge" in answer.read().decode("utf-8")


def test_hooks_are_watched_while_the_server_runs(start: Start, samples: Path, tmp_path: Path) -> None:
    hooks = tmp_path / "hooks.toml"
    hooks.write_text('[[hooks]]\nname = "all"\nurl = "http://127.0.0.1:9/"\n', "utf-8")
    server = start("--hooks", hooks, "--ledger", samples)
    line_of(server)
    for _ in range(100):
        if (tmp_path / "hooks.sent.json").exists():
            break
        with pytest.raises(subprocess.TimeoutExpired):
            server.wait(0.1)
    assert '"all"' in (tmp_path / "hooks.sent.json").read_text("utf-8")
