"""Stories of several articles with the contacts that they tell of; the form is told in `gold/stories/README.md`."""

from __future__ import annotations

import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

from verbale.errors import RecordError
from verbale.records import Article, Mode, Status, When

FOLDER = Path(__file__).parents[2] / "gold" / "stories"


@dataclass(frozen=True)
class Told:
    """The words by which one article tells of a contact; of `loose` ones a reader cannot know where they belong."""

    article: str
    words: str
    loose: bool


@dataclass(frozen=True)
class StoryContact:
    """A contact with every article that tells of it; an `optional` one may be left out."""

    key: str
    modes: tuple[str, ...]
    sides: frozenset[str]
    status: str
    date: str | None
    history: tuple[str, ...]
    told: tuple[Told, ...]
    optional: bool


@dataclass(frozen=True)
class Story:
    """Articles by their keys, and the contacts that they tell of."""

    name: str
    kind: str
    articles: dict[str, Article]
    contacts: tuple[StoryContact, ...]


def load_stories(path: Path) -> list[Story]:
    """Return the stories of a file."""
    rows = tomllib.loads(path.read_text(encoding="utf-8"))["stories"]
    return [
        Story(
            name=row["name"],
            kind=row["kind"],
            articles={one["key"]: _article(row["name"], one) for one in row["articles"]},
            contacts=tuple(_contact(one) for one in row["contacts"]),
        )
        for row in rows
    ]


def _article(story: str, row: dict[str, Any]) -> Article:
    return Article.of(
        row["text"].strip() + "\n",
        uri=f"{story}/{row['key']}.txt",
        published=row["published"],
        outlet=row["outlet"],
        title=row.get("title"),
        language=row["language"],
    )


def _contact(row: dict[str, Any]) -> StoryContact:
    return StoryContact(
        key=row["key"],
        modes=tuple(row["mode"]),
        sides=frozenset(row["sides"]),
        status=row["status"],
        date=row.get("date"),
        history=tuple(row.get("history", ())),
        told=tuple(Told(one["article"], one["words"], one.get("loose", False)) for one in row["told"]),
        optional=row.get("optional", False),
    )


def faults(path: Path) -> list[str]:
    """Return what is wrong with the form of a file, one line each."""
    stories = load_stories(path)
    names = [story.name for story in stories]
    wrong = [f"{name}: twice" for name in sorted(set(names)) if names.count(name) > 1]
    for story in stories:
        for contact in story.contacts:
            wrong += [f"{story.name}, {contact.key}: {problem}" for problem in _faults_of(story, contact)]
    return wrong


def _faults_of(story: Story, contact: StoryContact) -> list[str]:
    wrong = [f"unknown mode {mode}" for mode in contact.modes if mode not in get_args(Mode)]
    statuses = (contact.status, *contact.history)
    wrong += [f"unknown status {status}" for status in statuses if status not in get_args(Status)]
    for told in contact.told:
        article = story.articles.get(told.article)
        count = article.text.count(told.words) if article else 0
        if count != 1:
            wrong.append(f"{told.words!r} stands {count} times in {told.article}")
    if not contact.told:
        wrong.append("no article tells of it")
    if contact.date is not None:
        try:
            When.parse(contact.date)
        except RecordError as error:
            wrong.append(f"date {contact.date}: {error}")
    return wrong


def main() -> None:
    """Print the counts and the faults of the files named."""
    for name in sys.argv[1:]:
        path = Path(name)
        stories = load_stories(path)
        contacts = [contact for story in stories for contact in story.contacts]
        told = sum(len(contact.told) for contact in contacts)
        articles = sum(len(story.articles) for story in stories)
        print(
            f"{path.name}: {len(stories)} stories, {articles} articles, {len(contacts)} contacts told {told} times"
        )
        for fault in faults(path):
            print("  " + fault)


if __name__ == "__main__":
    main()
