"""Numbers as bars beside them, as wide as the terminal allows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verbale.cli.output import draw, safe, width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verbale.views.tables import Table

_LEAST = 8  # letters of the longest bar, where the names leave hardly any room
_PARTS = " ▏▎▍▌▋▊▉"  # of a letter, in eighths


def draw_bars(table: Table, numbers: Sequence[int]) -> None:
    """Print the first column, the number, and a bar; the greatest number fills the line."""
    from rich import box
    from rich.table import Table as Drawn

    longest = max(len(row[0]) for row in table.rows)
    digits = max(len(f"{number:,}") for number in numbers)
    room = max(width() - max(longest, len(table.columns[0])) - max(digits, len(table.columns[1])) - 4, _LEAST)
    drawn = Drawn(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, show_edge=False)
    drawn.add_column(table.columns[0], overflow="fold")
    drawn.add_column(table.columns[1], justify="right", no_wrap=True)
    drawn.add_column("", no_wrap=True)
    for row, number in zip(table.rows, numbers, strict=True):
        drawn.add_row(safe(row[0]), f"{number:,}", bar(number, max(numbers), room))
    draw(drawn)


def bar(number: int, greatest: int, room: int) -> str:
    """Return a bar as long as the number is, in eighths of a letter; no number is so small that it has none.

    >>> bar(4, 4, 3), bar(2, 4, 3), bar(1, 1000, 3)
    ('███', '█▌', '▏')
    """
    eighths = max(round(number * room * 8 / greatest), 1)
    return "█" * (eighths // 8) + _PARTS[eighths % 8].strip()
