"""Words that two frames tell: one statement of them stays."""

from __future__ import annotations

from verbale.statements.said import Said


def without_doubles(said: list[Said]) -> list[Said]:
    """Return the statements without those that tell the same words again.

    Of two with one speaker the later counts; one without a cue gives way to one that has it, and who only stands before
    the words to who closes them: "Minsk reagierte: Das sei falsch, sagte | Weber |".
    """
    cued = {item.message for item in said if item.cue}
    closed = {item.message for item in said if item.cue and _closes(item)}
    last = {(item.message, item.speaker.actor if item.speaker else None): item for item in said}
    kept = [item for item in last.values() if item.cue or item.message not in cued]
    return [item for item in kept if not (item.message in closed and _opens(item))]


def _closes(item: Said) -> bool:
    return all(cue.start >= item.message[-1].end for cue in item.cue)


def _opens(item: Said) -> bool:
    return bool(item.cue) and not item.chain and all(cue.end <= item.message[0].start for cue in item.cue)
