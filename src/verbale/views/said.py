"""What was said of a contact, side by side."""

from __future__ import annotations

from collections.abc import Iterable

from verbale.records import Statement
from verbale.views.sources import ArticleTexts


def said_by_side(statements: Iterable[Statement]) -> dict[str, list[Statement]]:
    """Return statements by the state or body that their speakers speak for, in order of its code; "" comes last."""
    sides: dict[str, list[Statement]] = {}
    for one in statements:
        speaker = one.speaker
        side = speaker.side or ("" if ":" in speaker.actor else speaker.actor) if speaker else ""
        sides.setdefault(side, []).append(one)
    return dict(sorted(sides.items(), key=lambda item: (not item[0], item[0])))


def show_said(statements: list[Statement], texts: ArticleTexts) -> str:
    """Return statements as lines: who, when, through whom, and the words; the same in several articles are one line."""
    lines: dict[tuple[str, str], list[str]] = {}
    for one in statements:
        who = one.speaker.name if one.speaker else "somebody"
        day = f", {one.date}" if one.date else ""
        via = f", via {', '.join(one.via)}" if one.via else ""
        told = (f"{who}{day}{via}", texts.words(one.article, one.message))
        lines.setdefault(told, []).append(one.id)
    return "\n".join(f"{said}: {words} ({', '.join(ids)})" for (said, words), ids in lines.items())
