"""A script of SQL within a transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator


def run_script(connection: sqlite3.Connection, script: str) -> None:
    """Execute the statements of a script within the open transaction (`executescript` would end it)."""
    for statement in _statements(script):
        connection.execute(statement)


def _statements(script: str) -> Iterator[str]:
    lines: list[str] = []
    for line in script.splitlines():
        lines.append(line)
        if sqlite3.complete_statement("\n".join(lines)):
            yield "\n".join(lines)
            lines = []
