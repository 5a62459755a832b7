"""Write the model card: the template `card.md` with the tables of data and figures."""

from __future__ import annotations

import tomllib
from pathlib import Path

from base import SOURCES

TEMPLATE = Path(__file__).parent / "card.md"


def card_text(version: str, figures: dict[str, float]) -> str:
    """Return the card of these weights."""
    data = tomllib.loads(SOURCES.read_text(encoding="utf-8"))
    rows = [
        f"| {one['name']} | {one['used']} | {one['licence']} | {one['published']} |" for one in data["data"]
    ]
    told = [f"| {title} | {_number(value)} |" for title, value in figures.items()]
    wheels = [
        f"- {one['holds']}, from the PyPI wheel {one['name']} {one['version']}"
        for one in data["wheels"].values()
    ]
    text = TEMPLATE.read_text(encoding="utf-8")
    both = [f"| {' | '.join(map(str, row))} |" for row in data["statements"]["rows"]]
    for name, lines in (("data", rows), ("figures", told), ("wheels", wheels), ("together", both)):
        text = text.replace("{" + name + "}", "\n".join(lines))
    return text.replace("{version}", version)


def _number(value: float) -> str:
    return f"{value:.0f}" if value > 2 else f"{value:.3f}"
