"""Short passages with the statements that they tell of; the form is told in `gold/statements/README.md`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

from gold_files import GOLD, day_faults, many, named_twice, print_faults, rows_of, text_of, unknown
from verbale.contacts.words import topic_words
from verbale.records import Act, Span, SpeechKind

FOLDER = GOLD / "statements"
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
    return [_passage(one, path.stem.rpartition("-")[2][:2]) for one in rows_of(path, "articles")]


def _passage(row: dict[str, Any], language: str) -> GoldPassage:
    text = text_of(row)
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


def _actor(words: str) -> tuple[str, str]:
    """Return name and side: ("Dmitri Peskow", "RU"), ("EU-Diplomaten", "")."""
    name, comma, side = (part.strip() for part in words.rpartition(","))
    return (name, side) if comma else (side, "")


def faults(path: Path) -> list[str]:
    """Return what is wrong with the form of a file, one line each."""
    rows = rows_of(path, "articles")
    wrong = named_twice(one["name"] for one in rows)
    for row in rows:
        problems = [problem for one in row.get("statements", []) for problem in _faults_of(one, row["text"])]
        if row["kind"].startswith("trap") and row.get("statements"):
            problems.append("a trap has no statements")
        wrong += [f"{row['name']}: {problem}" for problem in problems]
    return wrong


def _faults_of(row: dict[str, Any], text: str) -> list[str]:
    wrong = unknown("field", row, _KNOWN)
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
    told = [*row.get("topics", []), *row.get("topics_optional", [])]
    wrong += unknown("kind", many(row["kind"]), get_args(SpeechKind))
    wrong += unknown("act", many(row["act"]), get_args(Act))
    wrong += unknown("topic", told, topic_words("en").topics)
    return wrong + day_faults(row.get("date"))


def _count(path: Path) -> str:
    passages = load_gold(path)
    return f"{len(passages)} passages, {sum(len(one.statements) for one in passages)} statements"


if __name__ == "__main__":
    print_faults(_count, faults)
