"""What the loaders of `gold/` share: their rows, the articles of a story, and what can be wrong with the form of an answer."""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from verbale.errors import RecordError
from verbale.records import Article, When

GOLD = Path(__file__).parents[1] / "gold"


def rows_of(path: Path, table: str) -> list[dict[str, Any]]:
    """Return the rows of one table of a file."""
    rows: list[dict[str, Any]] = tomllib.loads(path.read_text(encoding="utf-8"))[table]
    return rows


def text_of(row: dict[str, Any]) -> str:
    """Return the text of a row as it is read: without the line ends around it, and with one behind it."""
    return str(row["text"]).strip() + "\n"


def articles_of(row: dict[str, Any]) -> dict[str, Article]:
    """Return the articles of a story or group by their keys."""
    return {
        one["key"]: Article.of(
            text_of(one),
            uri=f"{row['name']}/{one['key']}.txt",
            published=one.get("published"),
            outlet=one.get("outlet"),
            title=one.get("title"),
            language=one["language"],
        )
        for one in row["articles"]
    }


def many(value: Any) -> tuple[str, ...]:
    """Return one right value, or a list of them, as a tuple."""
    return (value,) if isinstance(value, str) else tuple(value)


def named_twice(names: Iterable[str]) -> list[str]:
    """Return a fault for each name that more than one has."""
    names = list(names)
    return [f"{name}: twice" for name in sorted(set(names)) if names.count(name) > 1]


def unknown(what: str, values: Iterable[str], known: Iterable[str]) -> list[str]:
    """Return a fault for each value that is none of the known ones."""
    return [f"unknown {what} {value}" for value in values if value not in known]


def not_once(words: str, text: str, where: str = "the text") -> list[str]:
    """Return a fault unless the words stand once in a text."""
    count = text.count(words)
    return [] if count == 1 else [f"{words!r} stands {count} times in {where}"]


def day_faults(day: Any, what: str = "date") -> list[str]:
    """Return a fault where a day is not written as EDTF; none, and "unknown", are right."""
    if day in (None, "unknown"):
        return []
    try:
        When.parse(str(day))
    except RecordError as error:
        return [f"{what} {day}: {error}"]
    return []


def print_faults(count: Callable[[Path], str], faults: Callable[[Path], list[str]]) -> None:
    """Print for each file named on the command line what it holds, and what is wrong with its form."""
    for name in sys.argv[1:]:
        path = Path(name)
        wrong = faults(path)
        print(f"{path.name}: {f'{len(wrong)} faults' if wrong else count(path)}")
        for fault in wrong:
            print("  " + fault)
