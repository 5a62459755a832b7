"""Write what the documents show of the program: docs/commands.md from its help, README.md's answers from a run.

Usage: python tools/write_docs.py

In README.md a block ```console holds commands after `$ `; whatever stands below each is replaced by
what the command prints. All run in this folder with one new ledger, `demo.db`.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from verbale.cli.main import main

ROOT = Path(__file__).parent.parent
COMMANDS, README = ROOT / "docs" / "commands.md", ROOT / "README.md"
LEDGER = ROOT / "demo.db"
BLOCK = re.compile(r"(?<=```console\n).*?(?=```)", re.S)
_WIDE: dict[str, Any] = {"terminal_width": 100, "max_content_width": 100}
HEAD = """# The commands

Written by `make docs` from the help of the commands themselves.
"""


def render_commands() -> str:
    """Return docs/commands.md: the help of `verbale` and of each of its commands."""
    group = main.make_context("verbale", [], resilient_parsing=True, **_WIDE)
    parts = [HEAD, _section("verbale", main.get_help(group))]
    parts += _sections(main, group, "verbale")
    return "\n".join(parts)


def _sections(group: click.Group, context: click.Context, path: str) -> Iterator[str]:
    """Yield the help of each command of a group, and of the commands within it."""
    for name, command in group.commands.items():
        inner = command.make_context(name, [], parent=context, resilient_parsing=True, **_WIDE)
        yield _section(f"{path} {name}", command.get_help(inner))
        if isinstance(command, click.Group):
            yield from _sections(command, inner, f"{path} {name}")


def commands_in(text: str) -> list[str]:
    """Return the commands of all console blocks, without their `$ `."""
    return [line[2:] for block in BLOCK.findall(text) for line in block.splitlines() if line.startswith("$ ")]


def render_readme(text: str) -> str:
    """Return README.md with what its commands print now."""
    for path in ROOT.glob(f"{LEDGER.name}*"):
        path.unlink()
    return BLOCK.sub(
        lambda block: "\n".join(map(_answer, commands_in(f"```console\n{block.group()}```"))), text
    )


def _answer(command: str) -> str:
    environment = os.environ | {
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        "COLUMNS": "110",
    }
    done = subprocess.run(
        ["bash", "-c", command], check=True, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=environment
    )
    return f"$ {command}\n{done.stdout.rstrip()}\n"


def _section(title: str, text: str) -> str:
    lines = "\n".join(line.rstrip() for line in text.splitlines())
    return f"## {title}\n\n```text\n{lines}\n```\n"


if __name__ == "__main__":
    COMMANDS.write_text(render_commands(), encoding="utf-8")
    README.write_text(render_readme(README.read_text(encoding="utf-8")), encoding="utf-8")
    print(f"wrote {COMMANDS.relative_to(ROOT)} and {README.name}")
