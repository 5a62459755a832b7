"""How well reports are merged into the contacts of `gold/stories`: `PYTHONPATH=tests python tests/stories/story_scores.py [-v] [--no-tagger] FILE …`.

All articles of a file are read into one ledger. A report answers to the words of `told` that its trigger shares; B-cubed (Bagga and
Baldwin 1998) compares the contacts of these reports with those wanted. `all` counts besides what was not found, as
told and not merged, and reports that answer to nothing, as merged wrongly with what they stand beside.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from story_gold import FOLDER, Story, StoryContact, Told, load_stories

from gold_scores import ledger_of, print_scores
from verbale.ledger import Ledger
from verbale.records import Contact, Report, Span
from verbale.tagging import SentenceTagger

Pair = tuple[str, str]  # the contact wanted, the contact found


@dataclass
class StoryScore:
    """What was merged how: `pairs` a report each, `missed` by the contact wanted, `false` by the contact found."""

    pairs: list[Pair] = field(default_factory=list)
    missed: Counter[str] = field(default_factory=Counter)
    false: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    notes: list[str] = field(default_factory=list)

    @property
    def bcubed(self) -> float:
        """F1 over the reports that answer to something."""
        return bcubed_f1(self.pairs, Counter(), Counter())

    @property
    def bcubed_all(self) -> float:
        """F1 with what was missed and what was found besides."""
        return bcubed_f1(self.pairs, self.missed, self.false)


def bcubed_f1(pairs: list[Pair], missed: Counter[str], false: Counter[str]) -> float:
    """Return B-cubed F1 over reports: of `pairs`, with what was missed and what was found besides."""
    both = Counter(pairs)
    wanted = Counter(one for one, _ in pairs) + missed
    found = Counter(other for _, other in pairs) + false
    recall = sum(both[pair] / wanted[pair[0]] for pair in pairs) / max(1, wanted.total())
    precision = sum(both[pair] / found[pair[1]] for pair in pairs) / max(1, found.total())
    return 2 * precision * recall / max(1e-9, precision + recall)


def score(stories: list[Story], tagger: SentenceTagger) -> StoryScore:
    """Return how the reports of all stories are merged in one ledger."""
    total = StoryScore()
    with ledger_of((one for story in stories for one in story.articles.values()), tagger) as ledger:
        contacts = {contact.id: contact for contact in ledger.contacts()}
        for story in stories:
            _grade(story, ledger, contacts, total)
    _tell_merges(total, contacts)
    return total


def _grade(story: Story, ledger: Ledger, contacts: dict[str, Contact], total: StoryScore) -> None:
    for key, article in story.articles.items():
        left = list(ledger.reports(article=article.id))
        for contact, told in _told_in(story, key):
            name = f"{story.name}/{contact.key}"
            start = article.text.index(told.words)
            report = _answer(left, Span(start, start + len(told.words)), contact)
            if report is not None:
                left.remove(report)
            if contact.optional or told.loose:
                continue
            if report is None:
                total.missed[name] += 1
                total.notes.append(f"MISSED {name} in {key}: «{told.words}»")
            elif report.contact is not None:
                total.pairs.append((name, report.contact))
        for report in left:
            total.false[report.contact or ""] += 1
            total.notes.append(f"FALSE in {story.name}/{key}: {_shown(report, article.text)}")
    for contact in story.contacts:
        _grade_fields(f"{story.name}/{contact.key}", contact, contacts, total)


def _told_in(story: Story, key: str) -> Iterator[tuple[StoryContact, Told]]:
    """Yield what an article tells, required contacts first."""
    for contact in sorted(story.contacts, key=lambda contact: contact.optional):
        yield from ((contact, told) for told in contact.told if told.article == key)


def _answer(reports: list[Report], words: Span, wanted: StoryContact) -> Report | None:
    """Return the report with a trigger among the words; of several the one whose mode and sides fit best."""

    def fit(report: Report) -> tuple[bool, int]:
        sides = {who.side or who.actor for who in report.participants}
        return report.mode in wanted.modes, len(sides & wanted.sides)

    held = [
        report
        for report in reports
        if any(words.overlaps(entry.span) for entry in report.evidence if entry.field == "contact")
    ]
    return max(held, key=fit, default=None)


def _grade_fields(name: str, wanted: StoryContact, contacts: dict[str, Contact], total: StoryScore) -> None:
    """Compare date, status and history of the contact that most of its reports went to."""
    found = Counter(other for one, other in total.pairs if one == name)
    if wanted.optional or not found:
        return
    contact = contacts[found.most_common(1)[0][0]]
    history: list[str] = []
    for change in contact.status_history:
        if not history or history[-1] != change.status:
            history.append(change.status)
    got = {
        "date": contact.date[0].value if contact.date else None,
        "status": contact.status[0].value,
        "history": tuple(history),
    }
    for what, value in got.items():
        right = value == getattr(wanted, what)
        total.right.update({what: right, f"{what}_of": 1})
        if not right:
            total.notes.append(f"{what.upper()} of {name}: want {getattr(wanted, what)}, got {value}")


def _tell_merges(total: StoryScore, contacts: dict[str, Contact]) -> None:
    for name in sorted({one for one, _ in total.pairs}):
        found = {other for one, other in total.pairs if one == name}
        if len(found) > 1:
            total.notes.append(f"APART {name}: {len(found)} contacts")
            total.notes += [
                f"      {decision.reasons}"
                for other in sorted(found)
                for decision in contacts[other].decisions
            ]
    for other in sorted({other for _, other in total.pairs}):
        names = sorted({one for one, found in total.pairs if found == other})
        if len(names) > 1:
            total.notes.append(f"MERGED {', '.join(names)}")


def _shown(report: Report, text: str) -> str:
    words = " … ".join(text[entry.start : entry.end] for entry in report.evidence if entry.field == "contact")
    who = ", ".join(one.name for one in report.participants)
    return f"{report.mode} {report.status} {report.date} ({who}) «{words}»"


def _lines(path: Path, tagger: SentenceTagger) -> tuple[list[str], list[str]]:
    total = score(load_stories(path), tagger)
    counts = f"({len(total.pairs)} found, {total.missed.total()} missed, {total.false.total()} false)"
    fields = (
        f"{what} {total.right[what]}/{total.right[what + '_of']}" for what in ("date", "status", "history")
    )
    return [f"B-cubed {total.bcubed:.3f} all {total.bcubed_all:.3f} {counts}", " ".join(fields)], total.notes


if __name__ == "__main__":
    print_scores(__doc__, FOLDER, _lines)
