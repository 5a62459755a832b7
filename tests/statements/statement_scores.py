"""How much of the statements in `gold/statements` is read: `PYTHONPATH=tests python tests/statements/statement_scores.py [-v] [--no-tagger] FILE …`.

A statement is found where one told marks at least half of its words, and is not for the most part other words, or where it is the word in
quotation marks of an act that is only named; it is right
("attributed") where its speaker is right too. Statements told that answer to nothing are false; one more by a right speaker within
the words of one that is found is forgiven, as a quotation within a clause is.
"""

from __future__ import annotations

from pathlib import Path

from statement_gold import FOLDER, GoldPassage, Wanted, load_gold

from gold_files import many
from gold_scores import FoundAndRight, pairs_that_fit, print_scores
from verbale.reading import read
from verbale.records import Article, Span, Speaker, Statement, When
from verbale.tagging import SentenceTagger

_MARKED = 0.5  # of the words wanted are marked
_STRAY = 3  # times as long as the words wanted is the message told at most
_WHOLE = 0.9  # of the words wanted, and of the words told, are the same: the message is right to a mark
_LONGEST_ENDING = 3  # letters that a declined name may differ in


def score(passages: list[GoldPassage], tagger: SentenceTagger) -> FoundAndRight:
    """Return how the statements of these passages compare with what is wanted."""
    total = FoundAndRight()
    for gold in passages:
        article = Article.of(gold.text, published=gold.published, language=gold.language)
        _compare(gold, read(article, tagger=tagger).statements, total)
    return total


def _compare(gold: GoldPassage, told: tuple[Statement, ...], total: FoundAndRight) -> None:
    of_wanted = pairs_that_fit(
        len(gold.statements), len(told), lambda i, j: _fit(gold.statements[i], told[j])
    )
    forgiven = set(of_wanted)
    for i, wanted in enumerate(gold.statements):
        if wanted.optional:
            continue
        if i in of_wanted:
            _grade(gold, wanted, told[of_wanted[i]], total)
        else:
            total.missed += 1
            total.notes.append(f"{gold.name}: MISSED {_wanted(wanted, gold.text)}")
    for j, one in enumerate(told):
        if j in of_wanted.values():
            continue
        same = next((i for i in sorted(forgiven) if _is_within(gold.statements[i], one)), None)
        if same is not None:
            forgiven.remove(same)
            continue
        total.false += 1
        total.notes.append(f"{gold.name} ({gold.kind}): FALSE {_told(one, gold.text)}")


def _grade(gold: GoldPassage, wanted: Wanted, one: Statement, total: FoundAndRight) -> None:
    part = _is_quoted_part(wanted, one)
    right = {
        "speaker": _is_speaker(wanted, one.speaker),
        "message": part
        or (_share(wanted.message, one.message) >= _WHOLE and _share(one.message, wanted.message) >= _WHOLE),
        "kind": part or one.kind in wanted.kinds,
        "act": one.act in wanted.acts,
    }
    total.found += 1
    total.right += right["speaker"]
    right |= {
        name: _slot(name, value, one, gold.text) for name, value in wanted.fields.items() if name in _SLOTS
    }
    for name, good in right.items():
        total.slots[name, good] += 1
        if not good:
            total.notes.append(
                f"{gold.name}: {name.upper()} of {_wanted(wanted, gold.text)} want {wanted.fields.get(name, '')}: {_told(one, gold.text)}"
            )


_SLOTS = ("via", "venue", "addressee", "date", "topics")


def _slot(name: str, value: object, one: Statement, text: str) -> bool:
    if name == "via":
        wanted = many(value)
        return len(one.via) == len(wanted) and all(
            _is_name(a, b) for a, b in zip(wanted, one.via, strict=True)
        )
    if name == "date":
        if value == "unknown":
            return one.date is None or ".." in one.date
        return one.date is not None and str(When.parse(str(value))) == one.date
    if name == "topics":
        return bool(set(many(value)) & set(one.topics)) if value else not one.topics
    got = {str(getattr(one, name) or "")} | {
        text[proof.start : proof.end] for proof in one.evidence if proof.field == name
    }
    return any(_is_name(item.rpartition(",")[0] or item, words) for item in many(value) for words in got)


def _fit(wanted: Wanted, one: Statement) -> float:
    if _is_quoted_part(wanted, one):
        return 1 + 2 * _is_speaker(wanted, one.speaker)
    if _share(wanted.message, one.message) < _MARKED or _length(one.message) > _STRAY * _length(
        wanted.message
    ):
        return 0
    near = _share(one.message, wanted.message)
    return 1 + near + 2 * _is_speaker(wanted, one.speaker) + (one.kind in wanted.kinds)


def _is_quoted_part(wanted: Wanted, one: Statement) -> bool:
    """Whether of an act that is named with a word in quotation marks ("nannte ihn „naiv“") that word is told: both are right."""
    return (
        "reported" in wanted.kinds
        and one.kind == "direct"
        and all(any(span.holds(part) for span in wanted.message) for part in one.message)
    )


def _is_within(wanted: Wanted, one: Statement) -> bool:
    return _is_speaker(wanted, one.speaker) and _share(one.message, wanted.message) >= _MARKED


def _share(of: tuple[Span, ...], other: tuple[Span, ...]) -> float:
    """Return how much of the words of one message stand in the other, 0 to 1."""
    both = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in of for b in other)
    return both / max(1, _length(of))


def _length(message: tuple[Span, ...]) -> int:
    return sum(span.end - span.start for span in message)


def _is_speaker(wanted: Wanted, speaker: Speaker | None) -> bool:
    return speaker is not None and any(
        _is_name(name, speaker.name) or _is_state(name, side, speaker) for name, side in wanted.speakers
    )


def _is_state(name: str, side: str, speaker: Speaker) -> bool:
    """Whether a state is told by its name where the passage has its capital or its government: "Moskau" is Russia."""
    return speaker.actor == side and len(name.split()) == 1


def _is_name(wanted: str, told: str) -> bool:
    """Whether a name or description is meant: its last word is the same, cases aside, or what leads it in a description."""
    mine, theirs = _words(wanted), _words(told)
    if not mine or not theirs:
        return False
    return (
        any(_is_word(mine[-1], word) for word in theirs)
        or any(_is_word(theirs[-1], word) for word in mine)
        or _is_word(mine[0], theirs[0])
    )


def _words(name: str) -> list[str]:
    parts = "".join(letter if letter.isalnum() else " " for letter in name).split()
    return [word.casefold() for word in parts if len(word) > 2 or not word.islower()] or [name.casefold()]


def _is_word(one: str, other: str) -> bool:
    shared = next(
        (at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )
    rest = max(len(one), len(other)) - shared
    return rest == 0 or (shared >= 4 and rest <= _LONGEST_ENDING)


def _wanted(wanted: Wanted, text: str) -> str:
    who = " / ".join(name for name, _ in wanted.speakers)
    return f"[{who}] {wanted.kinds[0]} {wanted.acts[0]} «{_quoted(wanted.message, text)}»"


def _told(one: Statement, text: str) -> str:
    who = one.speaker.name if one.speaker else None
    slots = f"via {one.via} venue {one.venue} to {one.addressee} on {one.date} {one.topics}"
    cue = _quoted(one.cue, text)
    return f"[{who}] {one.kind} {one.act} «{_quoted(one.message, text)}» by «{cue}» {slots}"


def _quoted(spans: tuple[Span, ...], text: str) -> str:
    return " … ".join(text[span.start : span.end] for span in spans)


def _lines(path: Path, tagger: SentenceTagger) -> tuple[list[str], list[str]]:
    total = score(load_gold(path), tagger)
    return total.lines("statements", "attributed"), total.notes


if __name__ == "__main__":
    print_scores(__doc__, FOLDER, _lines)
