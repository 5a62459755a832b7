"""Which sentences of an article go back to which of its source: one to one, one to several, several to one, or to none.

The sentences of both texts are strung on one thread in their order (after Gale and Church, "A program for aligning sentences in
bilingual corpora", 1993), here by what they tell rather than by their length; what is then left over on both sides and tells the
same was moved.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import fsum, log

from verbale.lineage.framing import is_framing
from verbale.lineage.meanings import facts_of
from verbale.lineage.outline import Outline

# Tuned on the training groups of gold/lineage, as likenesses from 0 to 1.
_LOOSE = 0.07  # what a sentence costs that goes back to none
_SEVERAL = 0.3  # what it costs to take two sentences for one
LEAST_ALIKE = 0.1  # below, two sentences of one language are no pair
_SAME_LENGTH = 0.2  # what two sentences of equal length gain that are alike in nothing, across languages
_LENGTHS = 0.6  # the shorter one's share of the longer one's length, below which that gain is a loss
_MOVED = 0.3  # above, sentences out of order are a pair
_BOUND, _BONDS = 0.08, 2  # the same where so many things that both tell stand nowhere else
_ONCE_EACH = 2
CLOSE = 0.505  # on average: above, a text keeps much of the words of the other
_ABOUT = 1  # pairs of the thread between two sentences that are left over at about one place
_SHAPES = ((1, 1), (1, 2), (2, 1), (1, 3), (3, 1), (2, 2))


@dataclass(frozen=True, slots=True)
class Bead:
    """Sentences of the article that tell what those of the source tell, by their numbers; `score` is 0 to 1."""

    article: tuple[int, ...]
    source: tuple[int, ...]
    score: float


class _Side:
    """The sentences of one text that are news: the number of each in the text, what it tells, and how long it is."""

    def __init__(self, text: Outline, across: bool) -> None:
        self.numbers = [number for number in range(len(text.lines)) if not is_framing(text, number)]
        lines = [text.lines[number] for number in self.numbers]
        self.facts = [facts_of(text.words_of(line), text.language, across) for line in lines]
        self.lengths = [line.span.end - line.span.start for line in lines]
        self.quoted = [text.is_quoted(line) for line in lines]
        self._merged = lru_cache(maxsize=None)(self._merge)

    def weigh(self, weights: dict[str, float]) -> None:
        """Let each thing that is told count so many times as much; before any sentences are merged."""
        self.facts = [{fact: weights[fact] * much for fact, much in facts.items()} for facts in self.facts]

    def merged(self, first: int, count: int) -> dict[str, float]:
        """Return what `count` sentences from number `first` on tell together."""
        return self.facts[first] if count == 1 else self._merged(first, count)

    def _merge(self, first: int, count: int) -> dict[str, float]:
        return _union(self.facts[first : first + count])


def _union(facts: Iterable[dict[str, float]]) -> dict[str, float]:
    union: dict[str, float] = {}
    for held in facts:
        for fact, weight in held.items():
            union[fact] = max(weight, union.get(fact, 0.0))
    return union


class _Likeness:
    """How alike sentences are: by what they share, the rarer the more.

    It weighs what the two sides tell. Sums are exact before they are rounded (`fsum`), so that they are the same in any order.
    """

    def __init__(self, article: _Side, source: _Side) -> None:
        self._counts = Counter(fact for facts in (*article.facts, *source.facts) for fact in facts)
        total = len(article.facts) + len(source.facts)
        rarity = {fact: log(1 + total / count) for fact, count in self._counts.items()}
        for side in (article, source):
            side.weigh(rarity)

    def of(self, one: dict[str, float], two: dict[str, float]) -> float:
        """Return the share of what both tell in what they tell, from 0 to 1."""
        both = one.keys() & two.keys()
        if not both:
            return 0.0
        shared = 2 * fsum([max(one[fact], two[fact]) for fact in both])
        told = fsum([one[fact] for fact in both]) + fsum([two[fact] for fact in both])
        apart = max(0.0, fsum(one.values()) + fsum(two.values()) - told)
        return shared / (shared + apart) if shared else 0.0

    def bonds(self, one: dict[str, float], two: dict[str, float]) -> int:
        """Return how many things both tell that no other sentence of the two texts does."""
        return sum(self._counts[fact] == _ONCE_EACH for fact in one.keys() & two.keys())

    def held(self, part: dict[str, float], whole: dict[str, float]) -> float:
        """Return the share of what `part` tells that `whole` tells too."""
        return fsum([part[fact] for fact in part.keys() & whole.keys()]) / (fsum(part.values()) or 1.0)


@dataclass(frozen=True, slots=True)
class Beads:
    """All pairs of two texts, in the order of the article; and for each sentence what share of it the other text tells."""

    pairs: tuple[Bead, ...]
    told: dict[int, float]
    from_source: dict[int, float]


def string_beads(
    article: Outline, source: Outline, least: float = LEAST_ALIKE, *, reworded: bool = False
) -> Beads:
    """Return which sentences of the article go back to which of the source; less alike than `least` is no pair.

    In a text that was reworded, what is left over at one place on both sides is taken for the same told otherwise.
    """
    across = article.language != source.language
    here, there = _Side(article, across), _Side(source, across)
    alike = _Likeness(here, there)
    thread = _thread(here, there, alike, across, least)
    beads = thread + _moved(thread, here, there, alike, reworded=reworded)
    beads += _replaced(thread, beads, here, there, alike, reworded=reworded)
    pairs = [
        Bead(
            tuple(here.numbers[one] for one in bead.article),
            tuple(there.numbers[two] for two in bead.source),
            bead.score,
        )
        for bead in beads
    ]
    return Beads(
        tuple(sorted(pairs, key=lambda bead: (bead.article, bead.source))),
        _shares(there, here, alike, [(bead.source, bead.article) for bead in beads]),
        _shares(here, there, alike, [(bead.article, bead.source) for bead in beads]),
    )


def _thread(here: _Side, there: _Side, alike: _Likeness, across: bool, least: float) -> list[Bead]:
    """Return the pairs in order that are worth most together."""
    rows, columns = len(here.facts), len(there.facts)
    worth = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    steps: list[list[tuple[int, int, float]]] = [[(0, 0, 0.0)] * (columns + 1) for _ in range(rows + 1)]
    for one in range(rows + 1):
        for two in range(columns + 1):
            if one or two:
                options = _options(here, there, alike, across, least, one, two)
                ranked = [
                    (worth[one - up][two - left] + gain, up, left, score) for gain, up, left, score in options
                ]
                best = max(ranked, key=lambda option: (option[0], -option[1], -option[2]))
                worth[one][two], steps[one][two] = best[0], best[1:]
    beads: list[Bead] = []
    one, two = rows, columns
    while one or two:
        up, left, score = steps[one][two]
        one, two = one - up, two - left
        if up and left:
            beads.append(Bead(tuple(range(one, one + up)), tuple(range(two, two + left)), round(score, 4)))
    return beads[::-1]


def _options(
    here: _Side, there: _Side, alike: _Likeness, across: bool, least: float, one: int, two: int
) -> list[tuple[float, int, int, float]]:
    """Return the ways to end at these places: gain, sentences taken of the article and of the source, likeness."""
    options: list[tuple[float, int, int, float]] = []
    if one:
        options.append((-_LOOSE, 1, 0, 0.0))
    if two:
        options.append((-_LOOSE, 0, 1, 0.0))
    for up, left in _SHAPES:
        if up > one or left > two:
            continue
        score = alike.of(here.merged(one - up, up), there.merged(two - left, left))
        gain = score * (up + left) / 2
        if up + left > 2:
            gain -= _SEVERAL * (up + left - 2)
        by_length = _gain_of_lengths(here, there, one - 1, two - 1) if across and up + left == 2 else 0.0
        if score >= least or by_length > 0.0:
            options.append((gain + by_length * (1 - score), up, left, score))
    return options


def _gain_of_lengths(here: _Side, there: _Side, one: int, two: int) -> float:
    """Return what two sentences gain by their lengths; a figure that only one has says that they are none of a pair."""
    short, long = sorted((here.lengths[one], there.lengths[two]))
    facts, others = here.facts[one], there.facts[two]
    if not facts or not others or any(fact[0] == "#" for fact in facts.keys() ^ others.keys()):
        return 0.0
    return _SAME_LENGTH * (short / long - _LENGTHS) / (1 - _LENGTHS)


def _moved(
    beads: Sequence[Bead], here: _Side, there: _Side, alike: _Likeness, *, reworded: bool
) -> list[Bead]:
    """Return pairs of the sentences that are left over on both sides, the likest first."""
    used_here = {number for bead in beads for number in bead.article}
    used_there = {number for bead in beads for number in bead.source}
    loose = [
        (alike.of(here.facts[one], there.facts[two]), -one, -two)
        for one in range(len(here.facts))
        for two in range(len(there.facts))
        if one not in used_here and two not in used_there
    ]
    found: list[Bead] = []
    for score, one, two in sorted(loose, reverse=True):
        bound = reworded and score >= _BOUND and alike.bonds(here.facts[-one], there.facts[-two]) >= _BONDS
        if (score >= _MOVED or bound) and -one not in used_here and -two not in used_there:
            found.append(Bead((-one,), (-two,), round(score, 4)))
            used_here.add(-one)
            used_there.add(-two)
    return found


def _replaced(
    thread: list[Bead],
    beads: list[Bead],
    here: _Side,
    there: _Side,
    alike: _Likeness,
    *,
    reworded: bool,
) -> list[Bead]:
    """Return pairs of what is left over at about one place of the thread, the likest first.

    Where the other sentences are near in their words, two that share nothing tell of two things, if not both of a figure. In a
    text that was not `reworded`, only what is quoted in both is told otherwise.
    """
    near = closeness(beads) >= CLOSE
    used_here = {number for bead in beads for number in bead.article}
    used_there = {number for bead in beads for number in bead.source}
    ours = {
        at: sum(bead.article[0] < at for bead in thread)
        for at in range(len(here.facts))
        if at not in used_here
    }
    theirs = {
        at: sum(bead.source[0] < at for bead in thread)
        for at in range(len(there.facts))
        if at not in used_there
    }
    options = [
        (-abs(ours[one] - theirs[two]), alike.of(here.facts[one], there.facts[two]), -one, -two)
        for one in ours
        for two in theirs
        if abs(ours[one] - theirs[two]) <= _ABOUT
        and (
            (here.quoted[one] and there.quoted[two])
            or (reworded and not (near and _share_nothing(here.facts[one], there.facts[two])))
        )
    ]
    found: list[Bead] = []
    for _, score, one, two in sorted(options, reverse=True):
        if -one in ours and -two in theirs:
            found.append(Bead((-one,), (-two,), round(score, 4)))
            del ours[-one], theirs[-two]
    return found


def _share_nothing(one: dict[str, float], two: dict[str, float]) -> bool:
    return not one.keys() & two.keys() and not _figure_kinds(one) & _figure_kinds(two)


def _figure_kinds(facts: dict[str, float]) -> set[str]:
    """Return of what kinds the figures are: months, weekdays or numbers."""
    return {"m" if fact[1] == "m" else "d" if fact[1] == "d" else "0" for fact in facts if fact[0] == "#"}


def closeness(beads: Sequence[Bead]) -> float:
    """Return how near in their words the sentences of a pair are on average."""
    return sum(bead.score for bead in beads) / max(1, len(beads))


def _shares(
    side: _Side, other: _Side, alike: _Likeness, pairs: list[tuple[tuple[int, ...], tuple[int, ...]]]
) -> dict[int, float]:
    """Return for each sentence of a side how much of it the sentences tell that it is paired with.

    For one that is paired with none, how much of it any one sentence of the other text tells.
    """
    shares = {
        number: max((alike.held(facts, whole) for whole in other.facts), default=0.0)
        for number, facts in zip(side.numbers, side.facts, strict=True)
    }
    for own, others in pairs:
        whole = _union(other.facts[at] for at in others)
        for at in own:
            shares[side.numbers[at]] = alike.held(side.facts[at], whole)
    return shares
