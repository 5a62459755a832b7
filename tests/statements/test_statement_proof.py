"""No statement without its words: what a record claims stands in the text, or the record cannot be made or stored."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verbale.errors import RecordError
from verbale.ledger import Ledger
from verbale.reading import Reading, read
from verbale.records import Article, Evidence, Span, Speaker, Statement
from verbale.tagging import NoTagger

TEXT = "Macron sagte am Montag, das sei gut."
ARTICLE = Article.of(TEXT, uri="a.txt", published="2025-06-28", language="de")
INSIDE = st.builds(
    lambda start, length: Span(start, min(start + length, len(TEXT))),
    st.integers(0, len(TEXT) - 1),
    st.integers(1, 20),
)
BEYOND = st.builds(
    lambda start, length: Span(start, max(start, len(TEXT)) + length),
    st.integers(0, len(TEXT) + 20),
    st.integers(1, 20),
)
NAMES = ("message", "cue", "speaker", "date", "topics", "via", "venue", "addressee")
LISTS = ("via", "topics")


def statement(words: dict[str, Span]) -> Statement:
    """Return a statement all of whose fields are filled, with these words behind them."""
    proven = tuple(
        Evidence(name, words[name].start, words[name].end, "x" if name in LISTS else None)
        for name in ("date", "topics", "via", "venue", "addressee")
    )
    return Statement(
        id=f"{ARTICLE.id}.s0",
        article=ARTICLE.id,
        kind="indirect",
        message=(words["message"],),
        act="state",
        speaker=Speaker("FR", "Frankreich", (words["speaker"],)),
        cue=(words["cue"],),
        via=("x",),
        venue="x",
        addressee="x",
        date="2025-06-23",
        topics=("x",),
        evidence=proven,
    )


def stored(record: Statement) -> tuple[Statement, ...]:
    """Return what a new ledger holds after the reading was written into it."""
    with TemporaryDirectory() as folder, Ledger.open(Path(folder) / "l.db", write=True) as ledger:
        ledger.add(Reading(ARTICLE, statements=(record,)))
        return tuple(ledger.statements())


def words_inside() -> st.SearchStrategy[dict[str, Span]]:
    """Return each field's words at any place of the text."""
    return st.fixed_dictionaries(dict.fromkeys(NAMES, INSIDE))


@settings(max_examples=20, deadline=None)
@given(words_inside(), st.sampled_from(NAMES), BEYOND)
def test_a_statement_with_any_words_that_the_text_does_not_hold_is_not_stored(
    words: dict[str, Span], name: str, beyond: Span
) -> None:
    with pytest.raises(RecordError, match=name):
        stored(statement(words | {name: beyond}))


@settings(max_examples=10, deadline=None)
@given(words_inside())
def test_what_is_stored_comes_back_with_its_words_to_the_letter(words: dict[str, Span]) -> None:
    (back,) = stored(statement(words))
    assert [TEXT[span.start : span.end] for span in back.message] == [
        TEXT[words["message"].start : words["message"].end]
    ]


@pytest.mark.parametrize("name", ["date", "topics", "via", "venue", "addressee"])
def test_a_filled_field_without_words_makes_no_statement(name: str) -> None:
    whole = statement(dict.fromkeys(NAMES, Span(0, 3)))
    rest = tuple(entry for entry in whole.evidence if entry.field != name)
    with pytest.raises(RecordError, match=name):
        replace(whole, evidence=rest)


@pytest.mark.parametrize("name", LISTS)
def test_each_element_of_a_list_needs_words_of_its_own(name: str) -> None:
    whole = statement(dict.fromkeys(NAMES, Span(0, 3)))
    told: dict[str, Any] = {name: ("x", "y")}
    with pytest.raises(RecordError, match=f"{name} y"):
        replace(whole, **told)


PIECES = st.sampled_from(
    [
        "Macron sagte am Montag vor Journalisten, das sei gut. ",
        "„Wir reisen“, ",
        "schrieb Scholz auf X. ",
        "Das meldete die Agentur TASS. ",
        "Er forderte Russland auf, die Sanktionen zu achten. ",
        "Laut Peskow ",
        "«нет» ",
        "\n",
        "“",
    ]
)


@settings(max_examples=25, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=8))
def test_whatever_is_read_from_a_text_stands_in_it(pieces: list[str]) -> None:
    text = "".join(pieces)
    if not text.strip():
        return
    reading = read(Article.of(text, uri="a.txt", published="2025-06-28", language="de"), tagger=NoTagger())
    for found in reading.statements:
        spans = [*found.message, *found.cue, *(entry.span for entry in found.evidence)]
        spans += found.speaker.evidence if found.speaker is not None else ()
        assert all(text[span.start : span.end].strip() and span.end <= len(text) for span in spans)
    with TemporaryDirectory() as folder, Ledger.open(Path(folder) / "l.db", write=True) as ledger:
        ledger.add(reading)
