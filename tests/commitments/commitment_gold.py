"""Stories with what was promised, demanded, offered, … and what became of it; the form is told in `gold/commitments/README.md`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

from gold_files import GOLD, articles_of, day_faults, named_twice, not_once, print_faults, rows_of, unknown
from verbale.records import Article, Span
from verbale.records.statement import CommitmentKind

FOLDER = GOLD / "commitments"


@dataclass(frozen=True)
class Words:
    """Words of one article, which stand there once."""

    article: str
    words: str


@dataclass(frozen=True)
class WantedCommitment:
    """One commitment; an `optional` one may be left out. `by` and `to` are states or bodies."""

    told: Words
    by: str
    kind: str
    to: str | None
    due: str | None
    outcome: Words | None
    optional: bool


@dataclass(frozen=True)
class CommitmentStory:
    """Articles by their keys, and the commitments that they tell of."""

    name: str
    kind: str
    articles: dict[str, Article]
    commitments: tuple[WantedCommitment, ...]

    def span(self, words: Words) -> Span:
        """Return where the words stand."""
        start = self.articles[words.article].text.index(words.words)
        return Span(start, start + len(words.words))


def load_commitments(path: Path) -> list[CommitmentStory]:
    """Return the stories of a file."""
    return [
        CommitmentStory(
            name=row["name"],
            kind=row["kind"],
            articles=articles_of(row),
            commitments=tuple(_wanted(one) for one in row["commitments"]),
        )
        for row in rows_of(path, "stories")
    ]


def _wanted(row: dict[str, Any]) -> WantedCommitment:
    outcome = row.get("outcome")
    return WantedCommitment(
        told=Words(row["article"], row["words"]),
        by=row["by"],
        kind=row["kind"],
        to=row.get("to"),
        due=row.get("due"),
        outcome=Words(outcome["article"], outcome["words"]) if outcome else None,
        optional=row.get("optional", False),
    )


def faults(path: Path) -> list[str]:
    """Return what is wrong with the form of a file, one line each."""
    stories = load_commitments(path)
    wrong = named_twice(story.name for story in stories)
    for story in stories:
        for one in story.commitments:
            wrong += [f"{story.name}: {problem}" for problem in _faults_of(story, one)]
        has_outcome = any(one.outcome for one in story.commitments)
        if story.kind.startswith(("trap", "open")) == has_outcome:
            wrong.append(f"{story.name}: its kind does not fit its outcomes")
    return wrong


def _faults_of(story: CommitmentStory, one: WantedCommitment) -> list[str]:
    wrong = unknown("kind", (one.kind,), get_args(CommitmentKind))
    for words in filter(None, (one.told, one.outcome)):
        article = story.articles.get(words.article)
        wrong += not_once(words.words, article.text if article else "", words.article)
    return wrong + day_faults(one.due, "due")


def _count(path: Path) -> str:
    stories = load_commitments(path)
    wanted = [one for story in stories for one in story.commitments]
    ended = sum(1 for one in wanted if one.outcome)
    return f"{len(stories)} stories, {len(wanted)} commitments, {ended} with an outcome"


if __name__ == "__main__":
    print_faults(_count, faults)
