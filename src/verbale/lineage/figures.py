"""The numbers and days of a sentence by their value: "80 тысяч", "80.000" and "eighty thousand" are one.

>>> from verbale.lineage.outline import outline
>>> from verbale.records import Article
>>> text = outline(Article.of("Es kamen 2,9 Millionen, ein Drittel mehr als am 3. Juni.", language="de"))
>>> [(one.kind, one.value) for one in figures_of(text.words, text)]
[('number', 2900000.0), ('share', 0.333), ('day', 3.0), ('month', 6.0)]
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import isclose
from typing import Literal

from verbale.lineage.meanings import meanings_of
from verbale.lineage.outline import Outline, Word
from verbale.lineage.words import language_words, scale_of, share_of

FigureKind = Literal["weekday", "month", "season", "year", "day", "share", "number"]
_YEARS = range(1800, 2100)
_ONE = frozenset({"a", "one", "ein", "eine", "einer"})  # before "hundred", "Million"
_SEASONS = {"spring": 1.0, "summer": 2.0, "autumn": 3.0, "easter": 4.0, "christmas": 5.0}
_TENS = range(20, 100, 10)
_HUNDRED = 100
_CLOSE, _ROUNDED = 0.03, 0.005  # "33 Prozent" are a third, "12,4 Prozent" are twelve
_SCALES = (1e3, 1e6, 1e9)  # "3,7 Milliarden … etwa 2,9": the scale may be left out


@dataclass(frozen=True, slots=True)
class Figure:
    """A number or part of a day, with the words that tell it: from `first` up to, not including, `last` of those given."""

    kind: FigureKind
    value: float
    word: Word
    first: int
    last: int


def figures_of(words: Sequence[Word], text: Outline) -> list[Figure]:
    """Return the figures among some words of a text, in their order."""
    found: list[Figure] = []
    at = 0
    while at < len(words):
        figure = _figure_at(words, at, text)
        if figure is None:
            at += 1
        else:
            found.append(_as_share(figure, found, words, text))
            at = figure.last
    return found


def _as_share(figure: Figure, before: list[Figure], words: Sequence[Word], text: Outline) -> Figure:
    """Return a figure as a share where it counts nothing and one stands before it: "wants twelve per cent and was offered seven"."""
    behind = text.text[words[figure.last - 1].end :].lstrip()[:1]
    alone = figure.kind == "number" and figure.value <= _HUNDRED and behind in ("", ".", ",", ";", "!", "?")
    if not alone or not any(one.kind == "share" for one in before):
        return figure
    return replace(figure, kind="share", value=round(figure.value / _HUNDRED, 4))


def _figure_at(words: Sequence[Word], at: int, text: Outline) -> Figure | None:
    word = words[at]
    written = word.features.number
    if not written:
        season = meanings_of(word, text.language) & _SEASONS.keys()
        if season and not word.quoted:
            return Figure("season", _SEASONS[min(season)], word, at, at + 1)
        share = share_of(word.low, text.language)
        if share:
            return Figure("share", round(share, 3), word, at, at + 1)
        round_number = scale_of(word.low, text.language) if at and words[at - 1].low in _ONE else 0
        return Figure("number", float(round_number), word, at, at + 1) if round_number else None
    if written[0] in "md":
        return Figure("month" if written[0] == "m" else "weekday", float(written[1:]), word, at, at + 1)
    value = _number(written)
    if value is None:
        return None
    value, last = _scaled(value, words, at, text)
    if text.text[words[last - 1].end :].lstrip()[:1] == "%" or _is_percent(words, last):
        return Figure("share", round(value / _HUNDRED, 4), word, at, last)
    return Figure(_kind(value, words, at, last), value, word, at, last)


def _number(written: str) -> float | None:
    try:
        return float(written)
    except ValueError:
        return None


def _scaled(value: float, words: Sequence[Word], at: int, text: Outline) -> tuple[float, int]:
    """Return the value with what belongs to it: "двадцать пять", "80 тысяч", "три с половиной"; and where it ends."""
    last = at + 1
    if value in _TENS and last < len(words) and not words[at].low.isdigit():
        unit = _number(words[last].features.number or "")
        if unit is not None and unit < 10 and words[last].start == words[at].end + 1:
            value, last = value + unit, last + 1
    halves = language_words(text.language).halves
    for phrase in halves:
        if tuple(word.low for word in words[last : last + len(phrase.split())]) == tuple(phrase.split()):
            value, last = value + 0.5, last + len(phrase.split())
    scale = scale_of(words[last].low, text.language) if last < len(words) else 0
    return (value * scale, last + 1) if scale else (value, last)


def _is_percent(words: Sequence[Word], at: int) -> bool:
    return at < len(words) and (words[at].features.concept == "percent" or words[at].low in ("per", "pct"))


def _kind(value: float, words: Sequence[Word], at: int, last: int) -> FigureKind:
    if last == at + 1 and value in _YEARS and words[at].low.isdigit():
        return "year"
    beside = (*words[max(0, at - 1) : at], *words[last : last + 1])
    if any(word.features.number.startswith("m") for word in beside):
        return "day"
    return "number"


def is_same(one: Figure, two: Figure) -> bool:
    """Whether two figures may be one: of one value, a share that is near, or one with its scale left out."""
    if {one.kind, two.kind} == {"share", "number"}:  # "seven", where the sentence before it tells of what
        low, high = sorted((one.value, two.value))
        return isclose(low * _HUNDRED, high)
    if "share" in (one.kind, two.kind):
        written = one.word.features.number and two.word.features.number
        return one.kind == two.kind and abs(one.value - two.value) <= (_ROUNDED if written else _CLOSE)
    dated = {"weekday", "month", "season"}
    if (one.kind in dated or two.kind in dated) and one.kind != two.kind:
        return False
    low, high = sorted((one.value, two.value))
    if one.kind in dated or two.kind in dated or "number" not in (one.kind, two.kind):
        return low == high
    return low == high or (
        low < _SCALES[0] and any(abs(low * scale - high) < 1e-6 * high for scale in _SCALES)
    )
