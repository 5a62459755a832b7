"""Stories of several articles with the contacts that they tell of; the form is told in `gold/stories/README.md`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

from gold_files import GOLD, articles_of, day_faults, named_twice, not_once, print_faults, rows_of, unknown
from verbale.records import Article, Mode, Status

FOLDER = GOLD / "stories"


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
    return [
        Story(
            name=row["name"],
            kind=row["kind"],
            articles=articles_of(row),
            contacts=tuple(_contact(one) for one in row["contacts"]),
        )
        for row in rows_of(path, "stories")
    ]


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
    wrong = named_twice(story.name for story in stories)
    for story in stories:
        for contact in story.contacts:
            wrong += [f"{story.name}, {contact.key}: {problem}" for problem in _faults_of(story, contact)]
    return wrong


def _faults_of(story: Story, contact: StoryContact) -> list[str]:
    wrong = unknown("mode", contact.modes, get_args(Mode))
    wrong += unknown("status", (contact.status, *contact.history), get_args(Status))
    for told in contact.told:
        article = story.articles.get(told.article)
        wrong += not_once(told.words, article.text if article else "", told.article)
    if not contact.told:
        wrong.append("no article tells of it")
    return wrong + day_faults(contact.date)


def _count(path: Path) -> str:
    stories = load_stories(path)
    contacts = [contact for story in stories for contact in story.contacts]
    told = sum(len(contact.told) for contact in contacts)
    articles = sum(len(story.articles) for story in stories)
    return f"{len(stories)} stories, {articles} articles, {len(contacts)} contacts told {told} times"


if __name__ == "__main__":
    print_faults(_count, faults)
