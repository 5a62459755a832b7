r"""Sentences with everyone who is named and who is meant, one a line: `PUBLISHED | text with [words=REFERENT] marks`.

A referent is a person's full name, a state's code, the name of a body or outlet, `MFA RU` or `MOD RU` for a ministry, `@Paris` for
a city as a place, `?` for somebody who cannot be told; `A + B` are several together, `A | B` is one of these two.

>>> case = parse("2024-05-02 | [Der US-Präsident=Joe Biden] schwieg.", "de")
>>> case.text, case.marks
('Der US-Präsident schwieg.', (Mark(start=0, end=16, actors=frozenset({'Q6279'}), open=False),))

A line that begins with `!` is one that is known to be read wrongly; `-` stands for no day of publication.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from pathlib import Path

from verbale.actors import default_knowledge, find_mentions
from verbale.actors.slugs import slug
from verbale.languages import split_text
from verbale.records import Article
from verbale.tagging import SentenceTagger, Tags, default_tagger
from verbale.times import find_times

FOLDER = Path(__file__).parent / "sentences"
_MARK = re.compile(r"\[([^\[\]=]+)=([^\[\]]+)\]")
_MINISTRY = re.compile(r"(MFA|MOD) ([A-Z]{2})$")


@dataclass(frozen=True)
class Mark:
    """Words that name somebody; `open` where it is one of the `actors`, or nobody can tell."""

    start: int
    end: int
    actors: frozenset[str]
    open: bool


@dataclass(frozen=True)
class Case:
    """A text, its day of publication, and who is named in it."""

    text: str
    published: str | None
    marks: tuple[Mark, ...]
    missed: bool


def parse(line: str, language: str) -> Case:
    """Return the case of a line."""
    published, _, marked = line.removeprefix("!").strip().partition(" | ")
    marks: list[Mark] = []
    text, last = "", 0
    for one in _MARK.finditer(marked):
        text += marked[last : one.start()]
        marks.append(_mark(len(text), one[1], one[2], language))
        text += one[1]
        last = one.end()
    return Case(
        text + marked[last:], None if published == "-" else published, tuple(marks), line.startswith("!")
    )


def _mark(start: int, words: str, referent: str, language: str) -> Mark:
    names = [name.strip() for name in re.split(r"[+|]", referent) if name.strip() != "?"]
    actors = frozenset(actor_called(name, language) for name in names)
    return Mark(start, start + len(words), actors, "|" in referent or not names)


@cache
def actor_called(name: str, language: str) -> str:
    """Return the id that a referent stands for; a name in no list is that of a person, behind `@` of a place."""
    knowledge = default_knowledge()
    ministry = _MINISTRY.match(name)
    if ministry:
        return f"body:{ministry[1].lower()}-{ministry[2].lower()}"
    known = (knowledge.tables.states, knowledge.tables.bodies, knowledge.tables.persons)
    if any(name in table for table in known) or ":" in name:
        return name
    place = name.startswith("@")
    kinds = ("city",) if place else ("full", "body", "outlet", "state", "surname")
    hits = [
        hit
        for hit in knowledge.index(language).search(name.lstrip("@"))
        if hit.end - hit.start == len(name.lstrip("@"))
    ]
    for kind in kinds:
        for sense in (sense for hit in hits for sense in hit.senses):
            if sense.kind == kind and (kind != "surname" or " " in name):
                return f"place:{sense.actor}" if place else sense.actor
    sounds = None if place or " " not in name else knowledge.person_by_sound(name)
    if sounds:
        return sounds
    return f"{'place' if place else 'person'}:{slug(name.lstrip('@'))}"


def cases(name: str, language: str) -> list[Case]:
    """Return the cases of a set, `news` or `riddles`, in a language."""
    lines = (FOLDER / f"{name}-{language}.txt").read_text(encoding="utf-8").splitlines()
    return [parse(line, language) for line in lines if line and not line.startswith("#")]


def found(case: Case, language: str, tagger: SentenceTagger) -> tuple[Mark, ...]:
    """Return whom the program finds in the text of a case."""
    document = split_text(case.text, language)
    article = Article.of(case.text, published=case.published, language=language)
    times = find_times(document, article)
    mentions = find_mentions(document, article, default_knowledge(), Tags(document, tagger), times)
    marks = []
    for (start, end), group in groupby(mentions, key=lambda one: (one.start, one.end)):
        members = list(group)
        certain = [one.actor for one in members if one.actor]
        actors = certain or [actor for one in members for actor in one.candidates]
        marks.append(Mark(start, end, frozenset(actors), not certain))
    return tuple(marks)


def errors(case: Case, told: tuple[Mark, ...]) -> list[tuple[Mark | None, tuple[Mark, ...]]]:
    """Return what is wrong: a mark that is missing or means somebody else, with what was found in its place, or None for what was found beside all marks."""
    wrong: list[tuple[Mark | None, tuple[Mark, ...]]] = []
    for mark in case.marks:
        there = tuple(one for one in told if one.start < mark.end and mark.start < one.end)
        if not _is_right(mark, there):
            wrong.append((mark, there))
    beside = [
        one
        for one in told
        if one.actors and not any(one.start < mark.end and mark.start < one.end for mark in case.marks)
    ]
    return wrong + [(None, (one,)) for one in beside]


def _is_right(mark: Mark, there: tuple[Mark, ...]) -> bool:
    if mark.open:
        return all(one.open for one in there) and (
            not mark.actors or any(mark.actors <= one.actors for one in there)
        )
    return any(one.actors == mark.actors and not one.open for one in there)


def main() -> None:
    """Mark anew which lines are read wrongly, and print the share of mentions that are right."""
    for path in sorted(FOLDER.glob("*.txt")):
        language = path.stem[-2:]
        lines, marks, wrong = [], 0, 0
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("#"):
                lines.append(line)
                continue
            case = parse(line, language)
            mistakes = len(errors(case, found(case, language, default_tagger())))
            marks, wrong = marks + len(case.marks), wrong + mistakes
            lines.append(("! " if mistakes else "") + line.removeprefix("! "))
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        print(f"{path.stem}: {len(lines) - 1} lines, {marks} mentions, {1 - wrong / marks:.3f} right")


if __name__ == "__main__":
    main()
