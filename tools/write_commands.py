"""Write docs/commands.md: the commands' own help, so that the page cannot say anything else.

Usage: python tools/write_commands.py
"""

from __future__ import annotations

from pathlib import Path

import click

from verbale.cli.main import main

PAGE = Path(__file__).parent.parent / "docs" / "commands.md"
HEAD = """# The commands

Written by `make docs` from the help of the commands themselves.
"""


def render() -> str:
    """Return the page: the help of `verbale` and of each of its commands."""
    group = click.Context(main, info_name="verbale", max_content_width=100, terminal_width=100)
    parts = [HEAD, _section("verbale", main.get_help(group))]
    for name, command in main.commands.items():
        context = click.Context(command, group, info_name=name, max_content_width=100, terminal_width=100)
        parts.append(_section(f"verbale {name}", command.get_help(context)))
    return "\n".join(parts)


def _section(title: str, text: str) -> str:
    lines = "\n".join(line.rstrip() for line in text.splitlines())
    return f"## {title}\n\n```text\n{lines}\n```\n"


if __name__ == "__main__":
    PAGE.write_text(render(), encoding="utf-8")
    print(f"wrote {PAGE}")
