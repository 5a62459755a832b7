"""Names behind what somebody is, in German: "der Vorsitzende, Präsident Weber |", "der Beniner Agbodo", "die Agentur TASS"."""

from __future__ import annotations

from verbale.records import Mention, Span
from verbale.statements.page import Page


def apposed(page: Page, covering: list[Mention], fitting: list[Mention]) -> Mention | None:
    """Return whom an apposition names behind an office: "Der Vorsitzende der Union, | Präsident Weber |, …"."""
    offices = [item for item in covering if item.kind == "person" and item.how == "office"]
    if len(offices) != 1 or len(covering) != 1:
        return None
    for item in fitting:
        between = page.document.text[offices[0].end : item.start]
        named = item.kind == "person" and item.how == "name" and item.start > offices[0].end
        if named and between.rstrip().endswith(",") and between.count(",") == 1:
            return item
    return None


def citizen(page: Page, covering: list[Mention], fitting: list[Mention]) -> Mention | None:
    """Return whom a name tells behind their people's: "der Beniner | Kossi Agbodo"."""
    people = covering[0] if len(covering) == 1 and covering[0].kind == "state" else None
    if people is None:
        return None
    behind = (
        item for item in fitting if item.kind == "person" and item.how == "name" and item.start > people.end
    )
    return next((item for item in behind if not page.document.text[people.end : item.start].strip()), None)


def outlet_behind(page: Page, fitting: list[Mention], head: Span) -> Mention | None:
    """Return the outlet that a phrase names behind its kind: "die Agentur TASS", "die Zeitung „Tag“"."""
    for item in fitting:
        between = page.document.text[head.end : item.start]
        if item.kind == "outlet" and item.start >= head.end and not between.strip(' „“"»«'):
            return item
    return None
