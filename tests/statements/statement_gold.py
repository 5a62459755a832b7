"""Short passages with the statements that they tell of; the form is told in `gold/statements/README.md`."""

from __future__ import annotations

import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

from verbale.contacts.words import topic_words
from verbale.records import Act, Span, SpeechKind, When

FOLDER = Path(__file__).parents[2] / "gold" / "statements"
_KNOWN = {
    "speaker", "kind", "message", "act", "cue", "via", "venue", "addressee", "date", "topics", "topics_optional", "optional",
}  # fmt: skip
_GAP = " … "


@dataclass(frozen=True)
class Wanted:
    """A statement as it must be told; `speakers`, `kinds` and `acts` are those that are right, `fields` the others as written."""

    speakers: tuple[tuple[str, str], ...]
    kinds: tuple[str, ...]
    acts: tuple[str, ...]
    message: tuple[Span, ...]
    optional: bool
    fields: dict[str, Any]


@dataclass(frozen=True)
class GoldPassage:
    """A passage and its statements."""

    name: str
    text: str
    language: str
    published: str | None
    kind: str
    statements: tuple[Wanted, ...]


def load_gold(path: Path) -> list[GoldPassage]:
    """Return the passages of a file `<part>-<language><number>.toml`."""
    articles = tomllib.loads(path.read_text(encoding="utf-8"))["articles"]
    return [_passage(one, path.stem.rpartition("-")[2][:2]) for one in articles]


def _passage(row: dict[str, Any], language: str) -> GoldPassage:
    text = row["text"].strip() + "\n"
    return GoldPassage(
        name=row["name"],
        text=text,
        language=language,
        published=row.get("published"),
        kind=row["kind"],
        statements=tuple(_wanted(one, text) for one in row.get("statements", [])),
    )


def _wanted(row: dict[str, Any], text: str) -> Wanted:
    return Wanted(
        speakers=tuple(_actor(one) for one in many(row["speaker"])),
        kinds=many(row["kind"]),
        acts=many(row["act"]),
        message=_spans(row["message"], text),
        optional=row.get("optional", False),
        fields={key: row[key] for key in row if key not in ("speaker", "kind", "act", "message", "optional")},
    )


def _spans(words: str, text: str) -> tuple[Span, ...]:
    """Return where the pieces of a message stand, each behind the one before it; a piece that is missing is left out."""
    found: list[Span] = []
    for piece in words.split(_GAP):
        at = text.find(piece, found[-1].end if found else 0)
        if at >= 0:
            found.append(Span(at, at + len(piece)))
    return tuple(found)


def many(value: Any) -> tuple[str, ...]:
    """Return one right value, or a list of them, as a tuple."""
    return (value,) if isinstance(value, str) else tuple(value)


def _actor(words: str) -> tuple[str, str]:
    """Return name and side: ("Dmitri Peskow", "RU"), ("EU-Diplomaten", "")."""
    name, comma, side = (part.strip() for part in words.rpartition(","))
    return (name, side) if comma else (side, "")


def faults(path: Path) -> list[str]:
    """Return what is wrong with the form of a file, one line each."""
    rows = tomllib.loads(path.read_text(encoding="utf-8"))["articles"]
    names = [one["name"] for one in rows]
    wrong = [f"{name}: twice" for name in sorted(set(names)) if names.count(name) > 1]
    for row in rows:
        problems = [problem for one in row.get("statements", []) for problem in _faults_of(one, row["text"])]
        if row["kind"].startswith("trap") and row.get("statements"):
            problems.append("a trap has no statements")
        wrong += [f"{row['name']}: {problem}" for problem in problems]
    return wrong


def _faults_of(row: dict[str, Any], text: str) -> list[str]:
    wrong = [f"unknown field {key}" for key in row if key not in _KNOWN]
    wrong += [f"no {key}" for key in ("speaker", "kind", "message", "act") if key not in row]
    if wrong:
        return wrong
    pieces = row["message"].split(_GAP)
    wrong += [f"words {piece!r} do not stand in the text" for piece in pieces if piece not in text]
    if len(pieces) == 1 and text.count(row["message"]) > 1:
        wrong.append(f"words {row['message']!r} stand twice")
    wrong += [
        f"cue {piece!r} does not stand in the text"
        for piece in row.get("cue", "").split(_GAP)
        if piece not in text
    ]
    wrong += [f"unknown kind {kind}" for kind in many(row["kind"]) if kind not in get_args(SpeechKind)]
    wrong += [f"unknown act {act}" for act in many(row["act"]) if act not in get_args(Act)]
    told = [*row.get("topics", []), *row.get("topics_optional", [])]
    wrong += [f"unknown topic {topic}" for topic in told if topic not in topic_words("en").topics]
    if row.get("date", "unknown") != "unknown":
        try:
            When.parse(str(row["date"]))
        except ValueError as error:
            wrong.append(f"date {row['date']}: {error}")
    return wrong


def main() -> None:
    """Print the faults of the files named."""
    for name in sys.argv[1:]:
        path = Path(name)
        passages = load_gold(path) if not (wrong := faults(path)) else []
        statements = sum(len(one.statements) for one in passages)
        print(f"{path.name}: {len(passages)} passages, {statements} statements, {len(wrong)} faults")
        for fault in wrong:
            print("  " + fault)


if __name__ == "__main__":
    main()
