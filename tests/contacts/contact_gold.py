"""Short articles with the contacts that they tell of; the form is told in `gold/contacts/README.md`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

from gold_files import GOLD, day_faults, many, named_twice, not_once, print_faults, rows_of, text_of, unknown
from verbale.contacts.words import topic_words
from verbale.records import Mode, Status

FOLDER = GOLD / "contacts"
_KNOWN = {
    "mode", "who", "date", "status", "trigger", "duration", "place", "initiator", "topics", "topics_optional", "count",
    "optional",
}  # fmt: skip


@dataclass(frozen=True)
class Wanted:
    """A contact as it must be told; `modes` and `statuses` are those that are right, `fields` the others as written."""

    modes: tuple[str, ...]
    statuses: tuple[str, ...]
    who: tuple[tuple[str, str], ...]
    triggers: tuple[str, ...]
    date: str | None
    optional: bool
    fields: dict[str, Any]


@dataclass(frozen=True)
class GoldArticle:
    """A short article and its contacts."""

    name: str
    text: str
    language: str
    published: str | None
    kind: str
    contacts: tuple[Wanted, ...]


def load_gold(path: Path) -> list[GoldArticle]:
    """Return the articles of a file `<part>-<language>.toml`."""
    return [
        GoldArticle(
            name=one["name"],
            text=text_of(one),
            language=path.stem.rpartition("-")[2][:2],
            published=one.get("published"),
            kind=one["kind"],
            contacts=tuple(_wanted(contact) for contact in one.get("contacts", [])),
        )
        for one in rows_of(path, "articles")
    ]


def _wanted(row: dict[str, Any]) -> Wanted:
    return Wanted(
        modes=many(row["mode"]),
        statuses=many(row["status"]),
        who=tuple(_actor(one) for one in row["who"]),
        triggers=many(row["trigger"]),
        date=row.get("date"),
        optional=row.get("optional", False),
        fields={
            key: row[key]
            for key in row
            if key not in ("mode", "status", "who", "trigger", "date", "optional")
        },
    )


def _actor(words: str) -> tuple[str, str]:
    """Return name and side: ("Olaf Scholz", "DE"), ("", "RU"), ("Hans Weber", "")."""
    name, comma, side = (part.strip() for part in words.rpartition(","))
    if comma:
        return name, side
    return ("", side) if side.isupper() or side.islower() else (side, "")


def faults(path: Path) -> list[str]:
    """Return what is wrong with the form of a file, one line each."""
    rows = rows_of(path, "articles")
    wrong = named_twice(one["name"] for one in rows)
    for one, row in zip(load_gold(path), rows, strict=True):
        wrong += [f"{one.name}: {problem}" for problem in _article_faults(one, row)]
    return wrong


def _article_faults(one: GoldArticle, row: dict[str, Any]) -> list[str]:
    wrong = [fault for contact in row.get("contacts", []) for fault in unknown("field", contact, _KNOWN)]
    if one.kind.startswith("trap") == bool(one.contacts):
        wrong.append("a trap has no contacts, everything else has")
    for contact in one.contacts:
        told = [*contact.fields.get("topics", []), *contact.fields.get("topics_optional", [])]
        wrong += [fault for words in contact.triggers for fault in not_once(words, one.text)]
        wrong += unknown("mode", contact.modes, get_args(Mode))
        wrong += unknown("status", contact.statuses, get_args(Status))
        wrong += unknown("topic", told, topic_words("en").topics)
        wrong += day_faults(contact.date)
    return wrong


def _count(path: Path) -> str:
    articles = load_gold(path)
    traps = sum(one.kind.startswith("trap") for one in articles)
    return f"{len(articles)} articles, {traps} of them traps"


if __name__ == "__main__":
    print_faults(_count, faults)
