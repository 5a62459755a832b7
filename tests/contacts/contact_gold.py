"""Short articles with the contacts that they tell of; the form is told in `gold/contacts/README.md`."""

from __future__ import annotations

import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

from verbale.contacts.words import topic_words
from verbale.records import Mode, Status, When

FOLDER = Path(__file__).parents[2] / "gold" / "contacts"
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
    articles = tomllib.loads(path.read_text(encoding="utf-8"))["articles"]
    return [
        GoldArticle(
            name=one["name"],
            text=one["text"].strip() + "\n",
            language=path.stem.rpartition("-")[2][:2],
            published=one.get("published"),
            kind=one["kind"],
            contacts=tuple(_wanted(contact) for contact in one.get("contacts", [])),
        )
        for one in articles
    ]


def _wanted(row: dict[str, Any]) -> Wanted:
    return Wanted(
        modes=_many(row["mode"]),
        statuses=_many(row["status"]),
        who=tuple(_actor(one) for one in row["who"]),
        triggers=_many(row["trigger"]),
        date=row.get("date"),
        optional=row.get("optional", False),
        fields={
            key: row[key]
            for key in row
            if key not in ("mode", "status", "who", "trigger", "date", "optional")
        },
    )


def _many(value: Any) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


def _actor(words: str) -> tuple[str, str]:
    """Return name and side: ("Olaf Scholz", "DE"), ("", "RU"), ("Hans Weber", "")."""
    name, comma, side = (part.strip() for part in words.rpartition(","))
    if comma:
        return name, side
    return ("", side) if side.isupper() or side.islower() else (side, "")


def faults(path: Path) -> list[str]:
    """Return what is wrong with the form of a file, one line each."""
    wrong: list[str] = []
    rows = tomllib.loads(path.read_text(encoding="utf-8"))["articles"]
    names = [one["name"] for one in rows]
    wrong += [f"{name}: twice" for name in set(names) if names.count(name) > 1]
    for one, raw in zip(load_gold(path), rows, strict=True):
        wrong += [f"{one.name}: {problem}" for problem in _article_faults(one, raw)]
    return wrong


def _article_faults(one: GoldArticle, raw: dict[str, Any]) -> list[str]:
    wrong = [f"unknown field {key}" for row in raw.get("contacts", []) for key in row if key not in _KNOWN]
    if one.kind.startswith("trap") == bool(one.contacts):
        wrong.append("a trap has no contacts, everything else has")
    for contact in one.contacts:
        counts = {words: one.text.count(words) for words in contact.triggers}
        wrong += [f"trigger {words!r} stands {count} times" for words, count in counts.items() if count != 1]
        wrong += [f"unknown mode {mode}" for mode in contact.modes if mode not in get_args(Mode)]
        wrong += [f"unknown status {status}" for status in contact.statuses if status not in get_args(Status)]
        told = [*contact.fields.get("topics", []), *contact.fields.get("topics_optional", [])]
        wrong += [f"unknown topic {topic}" for topic in told if topic not in topic_words("en").topics]
        if contact.date not in (None, "unknown"):
            try:
                When.parse(str(contact.date))
            except ValueError as error:
                wrong.append(f"date {contact.date}: {error}")
    return wrong


def main() -> None:
    """Print the faults of the files named."""
    for name in sys.argv[1:]:
        path = Path(name)
        articles = load_gold(path)
        traps = sum(one.kind.startswith("trap") for one in articles)
        print(f"{path.name}: {len(articles)} articles, {traps} of them traps")
        for fault in faults(path):
            print("  " + fault)


if __name__ == "__main__":
    main()
