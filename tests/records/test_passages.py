"""Spans, passages and evidence: words at their place, or no record."""

import itertools
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verbale.errors import RecordError
from verbale.records import Evidence, Passage, Span, merge_spans

TEXT = "Scholz sprach mit Putin."

spans = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 60), st.integers(1, 20))


@pytest.mark.parametrize(
    ("start", "end"),
    [(3, 3), (5, 2), (-1, 4), (0, 0)],
    ids=["empty", "backwards", "before the text", "empty at the start"],
)
def test_a_span_that_holds_no_text_is_refused(start: int, end: int) -> None:
    with pytest.raises(RecordError, match="must hold text"):
        Span(start, end)


def test_a_span_holds_what_lies_within_it() -> None:
    outer = Span(2, 8)
    assert [outer.holds(Span(2, 8)), outer.holds(Span(3, 4)), outer.holds(Span(7, 9))] == [True, True, False]


def test_spans_that_only_touch_do_not_overlap() -> None:
    assert (Span(0, 3).overlaps(Span(3, 5)), Span(0, 4).overlaps(Span(3, 5))) == (False, True)


def test_a_passage_is_cut_at_its_span() -> None:
    assert Passage(TEXT, 18, 23, "Putin") == Passage.cut(TEXT, Span(18, 23))


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [(18, 23, "Trump"), (17, 22, "Putin"), (18, 23, ""), (18, 40, "Putin. Und")],
    ids=["other words", "one place too early", "no words", "beyond the end"],
)
def test_a_passage_whose_words_do_not_stand_there_is_refused(start: int, end: int, words: str) -> None:
    with pytest.raises(RecordError, match="does not hold"):
        Passage(TEXT, start, end, words)


def test_a_span_beyond_the_text_is_not_cut() -> None:
    with pytest.raises(RecordError, match="leaves a text of 24 characters"):
        Passage.cut(TEXT, Span(18, 25))


def test_evidence_knows_its_span() -> None:
    assert Span(0, 6) == Evidence("speaker", 0, 6).span


MERGED = {
    "apart": ([Span(5, 9), Span(0, 3)], (Span(0, 3), Span(5, 9))),
    "overlapping": ([Span(0, 5), Span(3, 9)], (Span(0, 9),)),
    "one inside the other": ([Span(0, 9), Span(3, 5)], (Span(0, 9),)),
    "doubled": ([Span(1, 2), Span(1, 2)], (Span(1, 2),)),
    "only touching": ([Span(0, 3), Span(3, 5)], (Span(0, 3), Span(3, 5))),
    "a chain": ([Span(4, 7), Span(0, 3), Span(2, 5)], (Span(0, 7),)),
    "none": ([], ()),
}


@pytest.mark.parametrize("title", MERGED)
def test_merged_spans(title: str) -> None:
    given_spans, merged = MERGED[title]
    assert merged == merge_spans(given_spans)


@given(st.lists(spans, max_size=12))
def test_merging_twice_changes_nothing(found: list[Span]) -> None:
    merged = merge_spans(found)
    assert merged == merge_spans(list(merged))


@given(st.lists(spans, max_size=12), st.randoms(use_true_random=False))
def test_the_order_of_spans_does_not_matter(found: list[Span], random: Random) -> None:
    shuffled = list(found)
    random.shuffle(shuffled)
    assert merge_spans(found) == merge_spans(shuffled)


@given(st.lists(spans, max_size=12))
def test_merged_spans_cover_the_same_characters_and_do_not_overlap(found: list[Span]) -> None:
    merged = merge_spans(found)
    assert {at for span in found for at in range(span.start, span.end)} == {
        at for span in merged for at in range(span.start, span.end)
    }
    assert all(left.end <= right.start for left, right in itertools.pairwise(merged))
