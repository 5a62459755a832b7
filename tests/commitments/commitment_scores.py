"""How well commitments and their outcomes are found in `gold/commitments`: `PYTHONPATH=tests python tests/commitments/commitment_scores.py [-v] [--no-tagger] FILE …`.

All articles of a file are read into one ledger, so that every story stands among others. A commitment answers to the `words` of
its kind that its message shares. An outcome is right where the commitment is, and the record's words share those of the
outcome wanted; every other outcome is wrong, and those of optional commitments do not count.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from commitment_gold import FOLDER, CommitmentStory, WantedCommitment, load_commitments

from gold_scores import ledger_of, print_scores
from verbale.ledger import Ledger
from verbale.ledger.outcomes import Fate
from verbale.records import Report, Span, Statement
from verbale.tagging import SentenceTagger


@dataclass
class CommitmentScore:
    """Counts of what was found, missed, and found besides, of `commitments` and of `outcomes`; and of fields that are right."""

    counts: Counter[str] = field(default_factory=Counter)
    notes: list[str] = field(default_factory=list)

    def figures(self, what: str) -> tuple[float, float]:
        """Return precision and recall."""
        found, missed, besides = (self.counts[f"{what} {how}"] for how in ("found", "missed", "besides"))
        return found / max(1, found + besides), found / max(1, found + missed)


def score(stories: list[CommitmentStory], tagger: SentenceTagger) -> CommitmentScore:
    """Return how the commitments of all stories, and what became of them, are found in one ledger."""
    total = CommitmentScore()
    with ledger_of((one for story in stories for one in story.articles.values()), tagger) as ledger:
        fates = list(ledger.fates())
        for story in stories:
            _grade(story, fates, ledger, total)
    return total


def _grade(story: CommitmentStory, fates: list[Fate], ledger: Ledger, total: CommitmentScore) -> None:
    keys = {article.id: key for key, article in story.articles.items()}
    left = [fate for fate in fates if fate.commitment.article in keys]
    for wanted in sorted(story.commitments, key=lambda one: one.optional):
        fate = next((one for one in left if _answers(story, wanted, one, keys)), None)
        if fate is not None:
            left.remove(fate)
        if wanted.optional:
            continue
        total.counts["commitments found" if fate else "commitments missed"] += 1
        if fate is None:
            total.notes.append(f"MISSED {story.name}: {wanted.kind} «{wanted.told.words}»")
        else:
            _grade_fields(story, wanted, fate, total)
        _grade_outcome(story, wanted, fate, ledger, keys, total)
    for fate in left:
        total.counts["commitments besides"] += 1
        total.notes.append(f"BESIDES {story.name}: {fate.commitment.kind} «{_words(fate.statement, ledger)}»")
        if fate.record is not None:
            total.counts["outcomes besides"] += 1
            total.notes.append(f"FALSE OUTCOME {story.name}: «{_words(fate.record, ledger)}»")


def _answers(story: CommitmentStory, wanted: WantedCommitment, fate: Fate, keys: dict[str, str]) -> bool:
    if keys[fate.commitment.article] != wanted.told.article or fate.commitment.kind != wanted.kind:
        return False
    return _shares(fate.statement, story.span(wanted.told))


def _grade_fields(
    story: CommitmentStory, wanted: WantedCommitment, fate: Fate, total: CommitmentScore
) -> None:
    got = {"by": fate.side, "to": fate.to_side, "due": fate.commitment.due}
    for what, value in got.items():
        right = value == getattr(wanted, what)
        total.counts.update({what: right, f"{what} of": 1})
        if not right:
            total.notes.append(f"{what.upper()} of {story.name}: want {getattr(wanted, what)}, got {value}")


def _grade_outcome(
    story: CommitmentStory,
    wanted: WantedCommitment,
    fate: Fate | None,
    ledger: Ledger,
    keys: dict[str, str],
    total: CommitmentScore,
) -> None:
    record = fate.record if fate else None
    right = (
        record is not None
        and wanted.outcome is not None
        and keys.get(record.article) == wanted.outcome.article
        and _shares(record, story.span(wanted.outcome))
    )
    if wanted.outcome is not None:
        total.counts["outcomes found" if right else "outcomes missed"] += 1
        if not right:
            total.notes.append(f"NO OUTCOME {story.name}: «{wanted.outcome.words}»")
    if record is not None and not right:
        total.counts["outcomes besides"] += 1
        total.notes.append(f"FALSE OUTCOME {story.name}: «{_words(record, ledger)}»")


def _shares(record: Report | Statement, words: Span) -> bool:
    return any(words.overlaps(span) for span in _spans(record))


def _spans(record: Report | Statement) -> tuple[Span, ...]:
    if isinstance(record, Statement):
        return (*record.message, *record.cue)
    return tuple(entry.span for entry in record.evidence if entry.field == "contact")


def _words(record: Report | Statement, ledger: Ledger) -> str:
    article = ledger.article(record.article)
    text = article.text if article else ""
    return " … ".join(text[span.start : span.end] for span in _spans(record))


def _lines(path: Path, tagger: SentenceTagger) -> tuple[list[str], list[str]]:
    total = score(load_commitments(path), tagger)
    lines = [
        "{}: precision {:.2f} recall {:.2f}".format(what, *total.figures(what))
        for what in ("commitments", "outcomes")
    ]
    fields = (f"{what} {total.counts[what]}/{total.counts[what + ' of']}" for what in ("by", "to", "due"))
    return ["; ".join(lines), " ".join(fields)], total.notes


if __name__ == "__main__":
    print_scores(__doc__, FOLDER, _lines)
