"""How much of the contacts in `gold/contacts` is read: `PYTHONPATH=tests python tests/contacts/contact_scores.py [-v] [--no-tagger] FILE …`.

A contact is found where a report has a participant of it and its words or its day and mode; it is right ("core") where mode,
participants, date and status all are. Reports that answer to nothing are false.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from contact_gold import FOLDER, GoldArticle, Wanted, load_gold

from gold_scores import FoundAndRight, pairs_that_fit, print_scores
from verbale.actors import default_knowledge, find_mentions
from verbale.languages import split_text
from verbale.reading import read
from verbale.records import Article, Participant, Report, When
from verbale.tagging import SentenceTagger

_LONGEST_TRIGGER = 80  # characters that may mark a trigger of a word


def score(articles: list[GoldArticle], tagger: SentenceTagger) -> FoundAndRight:
    """Return how the reports of these articles compare with what is wanted."""
    total = FoundAndRight()
    for gold in articles:
        article = Article.of(gold.text, published=gold.published, language=gold.language)
        _compare(gold, read(article, tagger=tagger).reports, total)
    return total


def _compare(gold: GoldArticle, reports: tuple[Report, ...], total: FoundAndRight) -> None:
    of_wanted = pairs_that_fit(
        len(gold.contacts), len(reports), lambda i, j: _fit(gold, gold.contacts[i], reports[j])
    )
    for i, wanted in enumerate(gold.contacts):
        if i not in of_wanted and not wanted.optional:
            total.missed += 1
            total.notes.append(f"{gold.name}: MISSED {_told(wanted)}")
        elif i in of_wanted and not wanted.optional:
            _grade(gold, wanted, reports[of_wanted[i]], total)
    for j, report in enumerate(reports):
        if j not in of_wanted.values():
            total.false += 1
            total.notes.append(f"{gold.name} ({gold.kind}): FALSE {_reported(report, gold.text)}")


def _grade(gold: GoldArticle, wanted: Wanted, report: Report, total: FoundAndRight) -> None:
    hit, extra = _participants(wanted, report, gold.language)
    right = {
        "mode": report.mode in wanted.modes,
        "participants": hit == len(wanted.who) and not extra,
        "status": report.status in wanted.statuses,
        "date": wanted.date is None or _same_day(wanted.date, report.date),
    }
    total.found += 1
    total.right += all(right.values())
    right |= {name: _slot(name, value, report) for name, value in wanted.fields.items() if name in _SLOTS}
    for name, good in right.items():
        total.slots[name, good] += 1
        if not good:
            total.notes.append(
                f"{gold.name}: {name.upper()} of {_told(wanted)}: {_reported(report, gold.text)}"
            )


_SLOTS = ("duration", "place", "initiator", "count", "topics")


def _slot(name: str, value: object, report: Report) -> bool:
    got = getattr(report, name)
    if name == "place":
        said = {part for part in (got.name, got.state) if part} if got else set()
        return bool({part.strip() for part in str(value).split(",")} & said)
    if name == "count":
        return (
            got is not None
            and isinstance(value, dict)
            and (got.value, got.bound) == (value["value"], value["bound"])
        )
    if name == "topics":
        return isinstance(value, list) and bool(set(value) & set(got)) if value else not got
    if name == "initiator":
        return bool(got) and (
            str(got) == value
            or any(one.actor == got and value in (one.name, one.side) for one in report.participants)
        )
    return bool(str(got) == value)


def _fit(gold: GoldArticle, wanted: Wanted, report: Report) -> float:
    hit, extra = _participants(wanted, report, gold.language)
    if hit == 0 or ("count" in wanted.fields) != (report.count is not None):
        return 0
    near = _marks(gold.text, wanted, report)
    dated = (
        wanted.date not in (None, "unknown")
        and report.date is not None
        and When.parse(str(wanted.date)).overlaps(When.parse(report.date))
    )
    mode = report.mode in wanted.modes
    if not near and not (dated and mode):
        return 0
    return (
        2 * hit / max(len(wanted.who), hit + extra)
        + near
        + 2 * dated
        + mode
        + (report.status in wanted.statuses)
    )


def _marks(text: str, wanted: Wanted, report: Report) -> bool:
    spans = [(one.start, one.end) for one in report.evidence if one.field == "contact"]
    for words in wanted.triggers:
        at = text.index(words)
        longest = max(_LONGEST_TRIGGER, 3 * len(words))
        if any(start < at + len(words) and at < end and end - start <= longest for start, end in spans):
            return True
    return False


def _participants(wanted: Wanted, report: Report, language: str) -> tuple[int, int]:
    """Return how many are told, and how many more are; a state beside its own person, or where it takes place, is no error."""
    free = list(report.participants)
    hit = 0
    for name, side in sorted(wanted.who, key=lambda who: not who[0]):
        for one in free:
            same = _is(name, one, language) if name else side in (one.side, one.actor)
            if same:
                hit += 1
                free.remove(one)
                if not name:
                    free = [other for other in free if side not in (other.side, other.actor)]
                break
    known = {side for _, side in wanted.who} | {
        part.strip() for part in str(wanted.fields.get("place", "")).split(",")
    }
    return hit, sum(one.actor not in known for one in free)


def _is(wanted: str, told: Participant, language: str) -> bool:
    """Whether a name is that of a participant, or another spelling of it: "Sarif" of "Zarif"."""
    return _is_name(wanted, told.name) or told.actor == _actor_of(wanted, language)


@cache
def _actor_of(name: str, language: str) -> str | None:
    article = Article.of(name, language=language)
    mentions = find_mentions(split_text(name, language), article, default_knowledge())
    return mentions[0].actor if len(mentions) == 1 and mentions[0].kind == "person" else None


def _is_name(wanted: str, told: str) -> bool:
    mine, theirs = wanted.casefold().replace("-", " ").split(), told.casefold().replace("-", " ").split()
    return bool(theirs) and (
        mine[-1] in theirs
        or theirs[-1] in mine
        or (mine[0] == theirs[0] and len(mine[0]) > 1 and len(theirs) > 1)
    )


def _same_day(wanted: str, got: str | None) -> bool:
    if wanted == "unknown":
        return got is None or ".." in got
    return got is not None and str(When.parse(wanted)) == got


def _told(wanted: Wanted) -> str:
    who = ", ".join(name or side for name, side in wanted.who)
    return f"{wanted.modes[0]} [{who}] {wanted.date} {wanted.statuses[0]} «{' | '.join(wanted.triggers)}»"


def _reported(report: Report, text: str) -> str:
    words = " | ".join(text[one.start : one.end] for one in report.evidence if one.field == "contact")
    who = ", ".join(one.name for one in report.participants)
    place = f" in {report.place.name or report.place.state}" if report.place else ""
    return f"{report.mode} [{who}] {report.date} {report.status}{place} «{words}»"


def _lines(path: Path, tagger: SentenceTagger) -> tuple[list[str], list[str]]:
    total = score(load_gold(path), tagger)
    return total.lines("contacts", "core"), total.notes


if __name__ == "__main__":
    print_scores(__doc__, FOLDER, _lines)
