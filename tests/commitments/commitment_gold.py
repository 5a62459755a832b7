"""Stories with what was promised, demanded, offered, … and what became of it; the form is told in `gold/commitments/README.md`."""

from __future__ import annotations

import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

from verbale.errors import RecordError
from verbale.records import Article, Span, When
from verbale.records.statement import CommitmentKind

FOLDER = Path(__file__).parents[2] / "gold" / "commitments"


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
    rows = tomllib.loads(path.read_text(encoding="utf-8"))["stories"]
    return [
        CommitmentStory(
            name=row["name"],
            kind=row["kind"],
            articles={one["key"]: _article(row["name"], one) for one in row["articles"]},
            commitments=tuple(_wanted(one) for one in row["commitments"]),
        )
        for row in rows
    ]


def _article(story: str, row: dict[str, Any]) -> Article:
    return Article.of(
        row["text"].strip() + "\n",
        uri=f"{story}/{row['key']}.txt",
        published=row["published"],
        outlet=row["outlet"],
        language=row["language"],
    )


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
    names = [story.name for story in stories]
    wrong = [f"{name}: twice" for name in sorted(set(names)) if names.count(name) > 1]
    for story in stories:
        for one in story.commitments:
            wrong += [f"{story.name}: {problem}" for problem in _faults_of(story, one)]
        has_outcome = any(one.outcome for one in story.commitments)
        if story.kind.startswith(("trap", "open")) == has_outcome:
            wrong.append(f"{story.name}: its kind does not fit its outcomes")
    return wrong


def _faults_of(story: CommitmentStory, one: WantedCommitment) -> list[str]:
    wrong = [] if one.kind in get_args(CommitmentKind) else [f"unknown kind {one.kind}"]
    for words in filter(None, (one.told, one.outcome)):
        article = story.articles.get(words.article)
        count = article.text.count(words.words) if article else 0
        if count != 1:
            wrong.append(f"{words.words!r} stands {count} times in {words.article}")
    if one.due is not None:
        try:
            When.parse(one.due)
        except RecordError as error:
            wrong.append(f"due {one.due}: {error}")
    return wrong


def main() -> None:
    """Print the counts and the faults of the files named."""
    for name in sys.argv[1:]:
        path = Path(name)
        stories = load_commitments(path)
        wanted = [one for story in stories for one in story.commitments]
        ended = sum(1 for one in wanted if one.outcome)
        print(f"{path.name}: {len(stories)} stories, {len(wanted)} commitments, {ended} with an outcome")
        for fault in faults(path):
            print("  " + fault)


if __name__ == "__main__":
    main()
