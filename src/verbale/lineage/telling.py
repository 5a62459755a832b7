"""How a sentence tells what it tells: whom it has it from, and how sure it is."""

from __future__ import annotations

from itertools import pairwise

from verbale.lineage.beads import Bead
from verbale.lineage.matches import Matches, words_of
from verbale.lineage.meanings import facts_of
from verbale.lineage.outline import Outline, Word
from verbale.lineage.words import Sense, has_sense
from verbale.records import Drift
from verbale.records.lineage import DriftKind

_SMALL = frozenset(
    {"hedges", "chances", "abilities", "attitudes", "beliefs", "possible"}
)  # senses of words that are no names
_NAMED = frozenset({"may", "hope", "wohl"})
_ARTICLES = frozenset({"der", "die", "das", "ein", "eine", "sein", "seine", "ihr", "ihre"})
_FEWEST_QUOTED = 3  # words in quotation marks that somebody said


def has(word: Word, text: Outline, sense: Sense) -> bool:
    """Whether a word is in that list of its language; with a capital within a sentence, as "Hope" and "May", it is a name."""
    named = text.language != "de" and word.text[0].isupper() and sense in _SMALL and not _opens(word, text)
    return not word.features.number and not named and has_sense(word.text, text.language, sense)


def _opens(word: Word, text: Outline) -> bool:
    """Whether a word begins a sentence, and so may have its capital from there; "May" and "Hope" are names there too."""
    return word.low not in _NAMED and text.text[: word.start].rstrip(' «„“"—–-')[-1:] in (
        "",
        ".",
        "!",
        "?",
        "\n",
        ":",
    )


def first_with(words: list[Word], text: Outline, sense: Sense) -> Word | None:
    """Return the first word of that list."""
    return next((word for word in words if has(word, text, sense)), None)


def is_attributed(text: Outline, numbers: tuple[int, ...], *, strictly: bool = False) -> bool:
    """Whether sentences say whom they have it from, or go on in reported speech from one that does.

    Taken `strictly`, somebody who only demands, calls or promises something is nobody to have it from.
    """
    words = words_of(text, numbers)
    if strictly:
        words = [word for word in words if not has(word, text, "acts") or has(word, text, "sources")]
    if any(has(word, text, "attribution") or has(word, text, "sources") for word in words) or _quotes(
        text, words
    ):
        return True
    if text.language == "de" and any(
        _is_so(text, *three) for three in zip(words, words[1:], words[2:], strict=False)
    ):
        return True
    if any(word.low == "so" and after.text[0].isupper() for word, after in pairwise(words)):
        return True
    return any(has(word, text, "reported") for word in words) and follows_attributed(text, numbers)


def _is_so(text: Outline, before: Word, so: Word, after: Word) -> bool:
    """Whether it is the "so" of ", so die Verteidigung": behind a comma, before an article."""
    return (
        so.low == "so" and after.low in _ARTICLES and text.text[before.end : so.start].strip(' «»“”"') == ","
    )


def follows_attributed(text: Outline, numbers: tuple[int, ...]) -> bool:
    """Whether the sentence before them in the paragraph says whom it has its words from."""
    first = min(numbers)
    goes_on = first > 0 and text.lines[first - 1].paragraph == text.lines[first].paragraph
    return goes_on and is_attributed(text, (first - 1,))


def _quotes(text: Outline, words: list[Word]) -> bool:
    """Whether something said is quoted there, not a name in quotation marks."""
    quoted = [word for word in words if word.quoted]
    return len(quoted) >= _FEWEST_QUOTED and any(one.end + 1 == two.start for one, two in pairwise(quoted))


def drift_at(
    matches: Matches, kind: DriftKind, bead: Bead, there: Word | None, here: Word | None = None
) -> Drift:
    """Return the change with its sentences: those with the words that tell it; on the other side the one that tells most of the same."""
    ours = _with_word(matches.article, bead.article, here)
    theirs = _with_word(matches.source, bead.source, there)
    ours = ours if ours is not None else _likest(matches, bead.article, theirs)
    theirs = theirs if theirs is not None else _likest(matches, bead.source, ours, of_source=True)
    return Drift(kind, matches.article.lines[ours].span, matches.source.lines[theirs].span)


def _with_word(text: Outline, numbers: tuple[int, ...], word: Word | None) -> int | None:
    """Return the number of the sentence in which a word stands."""
    if word is None:
        return None
    inside = (
        number
        for number in numbers
        if text.lines[number].span.start <= word.start < text.lines[number].span.end
    )
    return next(inside, None)


def _likest(matches: Matches, numbers: tuple[int, ...], other: int | None, *, of_source: bool = False) -> int:
    """Return the number of the sentence that shares most with the other side's, or of the one that is told most."""
    text, others = (matches.source, matches.article) if of_source else (matches.article, matches.source)
    shares = matches.beads.told if of_source else matches.beads.from_source
    whole = facts_of(words_of(others, (other,)), others.language, matches.across) if other is not None else {}

    def rank(number: int) -> tuple[float, float, int]:
        facts = facts_of(words_of(text, (number,)), text.language, matches.across)
        return sum(facts[fact] for fact in sorted(facts.keys() & whole.keys())), shares[number], -number

    return max(numbers, key=rank)
