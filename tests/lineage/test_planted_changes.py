"""One change made by program in a whole article is told as that change and as nothing else.

Each number, place and quotation of the training articles is changed in turn, everything else stays.
"""

import random
import re
from collections.abc import Iterator

import pytest
from lineage_gold import FOLDER, load_groups

from verbale.lineage import find_edge
from verbale.lineage.names import places_of
from verbale.lineage.outline import Outline, outline
from verbale.records import Article

_CITIES = {"de": "Lissabon", "en": "Lisbon"}
_BEFORE_CITIES = ("in", "aus", "nach", "from", "to")
_NEVER = {"de": "niemals", "en": "never", "ru": "никогда"}
_AT_MOST = 40  # changes of one kind
_FOUND = 0.9  # of them


def _sources() -> list[Article]:
    groups = [group for name in ("train-3", "train-5") for group in load_groups(FOLDER / f"{name}.toml")]
    return [group.articles[edge.source] for group in groups for edge in group.edges]


def _numbers(text: Outline) -> Iterator[tuple[int, int, str]]:
    for word, after in zip(text.words, text.words[1:], strict=False):
        alone = re.fullmatch(r"\d{2,3}", word.text) and not word.quoted and not after.features.number
        if alone and text.text[word.end : word.end + 2] not in (". ", ".\n"):
            yield word.start, word.end, str(int(word.text) + 7)


def _cities(text: Outline) -> Iterator[tuple[int, int, str]]:
    city = _CITIES.get(text.language)
    for place in places_of(text.text, text.language):
        name = text.text[place.start : place.end]
        before = text.text[: place.start].split()[-1:]
        told_once = sum(other.state == place.state for other in places_of(text.text, text.language)) == 1
        quoted = any(place.start <= word.start < place.end and word.quoted for word in text.words)
        if (
            city
            and told_once
            and not quoted
            and name.isalpha()
            and before
            and before[0].lower() in _BEFORE_CITIES
        ):
            yield place.start, place.end, city


def _quotations(text: Outline) -> Iterator[tuple[int, int, str]]:
    for quotation in text.quotations:
        words = text.words_in(quotation.span)
        if len(words) > 5:
            word = words[len(words) // 2]
            yield word.start, word.end, f"{_NEVER[text.language]} {word.text}"


@pytest.mark.parametrize(
    ("changes", "kinds"),
    [
        (_numbers, {"number_changed", "date_changed"}),
        (_cities, {"place_changed"}),
        (_quotations, {"quote_altered"}),
    ],
)
def test_a_change_made_by_program_is_found_alone(changes, kinds) -> None:  # type: ignore[no-untyped-def]
    made = [(source, change) for source in _sources() for change in changes(outline(source))]
    chosen = random.Random(1).sample(made, min(_AT_MOST, len(made)))
    found = [_kinds(source, *change) for source, change in chosen]
    assert len(chosen) >= 8
    assert all(told <= kinds for told in found)
    assert sum(bool(told) for told in found) >= _FOUND * len(found)


def _kinds(source: Article, start: int, end: int, new: str) -> set[str]:
    """Return the kinds of drift that are told where the words from `start` to `end` were changed."""
    text = source.text[:start] + new + source.text[end:]
    changed = Article.of(text, language=source.language, outlet="Abendblatt", published="2027-01-01")
    before = Article.of(source.text, language=source.language, published="2026-12-31")
    edge = find_edge(changed, before)
    assert edge is not None
    return {drift.kind for drift in edge.drift}
