r"""The project's own passages: news-style texts with names and speech, in the form that passages/GUIDE.md tells.

>>> text = "# x-1 plain\n[PER Ina Weller] sagte, es regne.\n> cue sagte | source Ina Weller | message es regne\n"
>>> passage = parse_passages(text)[0]
>>> passage.text, passage.names[0].label, passage.frames[0].roles["message"]
('Ina Weller sagte, es regne.', 'PER', ((18, 26),))
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from pathlib import Path

ROLES = ("cue", "source", "message", "topic", "addressee", "medium")
LABELS = ("PER", "LOC", "ORG", "OTH")
_NAME = re.compile(r"\[([A-Z]+) ([^\[\]]+)\]")
_PLACE = re.compile(r"^(.*)@(\d+)$")

Piece = tuple[int, int]


@dataclass(frozen=True)
class Name:
    """A name at its place."""

    start: int
    end: int
    label: str


@dataclass(frozen=True)
class PassageFrame:
    """Who says what by which words: the pieces of each role. A run has no cue."""

    roles: dict[str, tuple[Piece, ...]]


@dataclass(frozen=True)
class NewsPassage:
    """A text with its names and frames."""

    id: str
    form: str
    text: str
    names: tuple[Name, ...]
    frames: tuple[PassageFrame, ...]


def load_passages(folder: Path, language: str, part: str) -> list[NewsPassage]:
    """Return the passages of a language; `part` is `train` or `test`. Raises ValueError naming file and place."""
    found: list[NewsPassage] = []
    for path in sorted((folder / language).glob(f"{part}-*.txt")):
        try:
            found += parse_passages(path.read_text(encoding="utf-8"))
        except ValueError as error:
            raise ValueError(f"{path}: {error}") from error
    ids = [passage.id for passage in found]
    doubled = sorted({one for one in ids if ids.count(one) > 1})
    if doubled:
        raise ValueError(f"{folder / language}: ids used twice: {', '.join(doubled)}")
    return found


def parse_passages(text: str) -> list[NewsPassage]:
    """Return the passages of a file. Raises ValueError that lists every passage with a mistake."""
    passages, mistakes = [], []
    for block in re.split(r"\n\s*\n", text.strip()):
        try:
            passages.append(_passage(block.strip().split("\n")))
        except ValueError as error:
            mistakes.append(f"{block.splitlines()[0][:40]}: {error}")
    if mistakes:
        raise ValueError("\n".join(mistakes))
    return passages


def _passage(lines: list[str]) -> NewsPassage:
    head = re.match(r"# (\S+) ?(.*)", lines[0])
    if not head:
        raise ValueError("a passage begins with '# id form'")
    raw = "\n".join(line.strip() for line in lines[1:] if not line.startswith(">"))
    text, names = _without_brackets(raw)
    if "…" in text or "@" in text or "[" in text or "]" in text:
        raise ValueError("the text holds '…', '@' or a bracket that is no name")
    frames = tuple(_frame(line[1:].strip(), text) for line in lines[1:] if line.startswith(">"))
    return NewsPassage(head[1], head[2], text, names, frames)


def _without_brackets(raw: str) -> tuple[str, tuple[Name, ...]]:
    text, names, at = "", [], 0
    for match in _NAME.finditer(raw):
        if match[1] not in LABELS:
            raise ValueError(f"unknown class {match[1]}")
        text += raw[at : match.start()]
        names.append(Name(len(text), len(text) + len(match[2]), match[1]))
        text += match[2]
        at = match.end()
    return text + raw[at:], tuple(names)


def _frame(line: str, text: str) -> PassageFrame:
    parts = [part.strip() for part in line.split(" | ")]
    run = parts[0] == "run"
    values: dict[str, str] = {}
    for part in parts[1:] if run else parts:
        role, _, words = part.partition(" ")
        if role not in ROLES or not words or role in values:
            raise ValueError(f"unknown, empty or doubled role in '{part}'")
        values[role] = words
    if run and "message" not in values:
        raise ValueError("a run has a message")
    if not run and "cue" not in values:
        raise ValueError("a frame begins with 'cue' or 'run'")
    anchor = "message" if run else "cue"
    anchors = _pieces(values[anchor], text, None)
    roles = {anchor: anchors}
    for role, words in values.items():
        if role != anchor:
            roles[role] = _pieces(words, text, anchors[0])
    return PassageFrame(roles)


def _pieces(words: str, text: str, near: Piece | None) -> tuple[Piece, ...]:
    pieces: list[Piece] = []
    for part in words.split(" … "):
        pieces.append(_piece(part.strip(), text, near, pieces[-1] if pieces else None))
    return tuple(pieces)


def _piece(part: str, text: str, near: Piece | None, before: Piece | None) -> Piece:
    placed = _PLACE.match(part)
    words = placed[1] if placed else part
    places = _places(words, text)
    if not places:
        raise ValueError(f"'{words}' does not stand in the text at word borders")
    if placed:
        if int(placed[2]) > len(places):
            raise ValueError(f"'{words}' stands only {len(places)} times in the text")
        return places[int(placed[2]) - 1]
    if len(places) == 1:
        return places[0]
    if before is not None:
        behind = [place for place in places if place[0] >= before[1]]
        if behind:
            return behind[0]
    if near is None:
        raise ValueError(f"'{words}' stands {len(places)} times in the text: write {words}@N")
    return min(places, key=lambda place: min(abs(place[0] - near[1]), abs(near[0] - place[1])))


def _places(words: str, text: str) -> list[Piece]:
    places = []
    for match in re.finditer(re.escape(words).replace(r"\ ", r"\s"), text):
        start, end = match.span()
        inside = text[start].isalnum() and start > 0 and text[start - 1].isalnum()
        after = text[end - 1].isalnum() and end < len(text) and text[end].isalnum()
        if not inside and not after:
            places.append((start, end))
    return places


def main(paths: list[str]) -> int:
    """Check files: print how much each holds, and every mistake."""
    wrong = 0
    for path in paths:
        try:
            passages = parse_passages(Path(path).read_text(encoding="utf-8"))
        except ValueError as error:
            wrong = 1
            print(f"{path}:\n{error}")
            continue
        frames = sum(len(one.frames) for one in passages)
        names = sum(len(one.names) for one in passages)
        print(f"{path}: {len(passages)} passages, {frames} frames, {names} names, no mistake")
    return wrong


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
