"""Records as the objects of the exported files, and back; ids; what a record refuses."""

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from verbale.errors import RecordError
from verbale.records import (
    Article,
    Commitment,
    Count,
    Credit,
    Evidence,
    Lineage,
    Mention,
    OutsideSource,
    Participant,
    Place,
    Reason,
    Report,
    Skipped,
    Span,
    Speaker,
    Statement,
    TimeExpression,
    article_id,
    from_row,
    place_id,
    to_row,
)

CALLED = Evidence("contact", 10, 20)
WHO = (Participant("Q7747", "Wladimir Putin", (Span(0, 5),), "RU"),)


def report(**changes: Any) -> Report:
    """Return a report of a call, all of it proven, with the changed fields."""
    fields: dict[str, Any] = {
        "id": "a1.r10",
        "article": "a1",
        "mode": "call",
        "participants": WHO,
        "status": "held",
        "evidence": (CALLED,),
    }
    return Report(**(fields | changes))


def statement(**changes: Any) -> Statement:
    """Return a statement of one clause, with the changed fields."""
    fields: dict[str, Any] = {
        "id": "a1.s5",
        "article": "a1",
        "kind": "indirect",
        "message": (Span(5, 9),),
        "act": "state",
    }
    return Statement(**(fields | changes))


RECORDS: dict[str, Any] = {
    "article": Article.of("Ein Text.", uri="a.txt", published="2025-05", outlet="Tag", authors=("A", "B")),
    "article with credits": Article(
        "a1", "a.txt", "Text", credits=(Credit("agency", (Span(0, 3),), outlet="dpa"),)
    ),
    "report": report(),
    "full report": report(
        date="2025-05-19",
        duration="PT2H",
        place=Place("Genf", "CH"),
        initiator="Q22686",
        topics=("ukraine",),
        outcomes=(Span(30, 40),),
        count=Count(3, "more"),
        evidence=(
            CALLED,
            *(Evidence(name, 50, 55) for name in ("date", "duration", "place", "initiator", "count")),
            Evidence("topics", 60, 67, "ukraine"),
        ),
    ),
    "statement": statement(speaker=Speaker("Q7747", "Wladimir Putin", (Span(0, 3),), "RU")),
    "statement with a chain": statement(via=("TASS",), evidence=(Evidence("via", 20, 24, "TASS"),)),
    "commitment": Commitment("a1.c5", "a1", "a1.s5", "Q7747", "promised", (Evidence("kind", 5, 9),)),
    "lineage inside": Lineage("a1", "a2", "copy", 1.0, (Reason("same words", Span(0, 3), Span(4, 7)),)),
    "lineage outside": Lineage(
        "a1", OutsideSource("Wsgljad", "ru"), "translation", 0.5, (Reason("says so"),)
    ),
    "time": TimeExpression("a1.t3", "a1", 3, 9, "DATE", "2025-05", "ein Monat", "2025-05"),
    "skipped at the first character": Skipped.of("a.txt", "times", "unclear", start=0, end=4),
    "skipped": Skipped.of("a.txt", "times", "this step failed", article="a1"),
}


@pytest.mark.parametrize("title", RECORDS)
def test_a_record_is_the_same_after_writing_and_reading(title: str) -> None:
    record = RECORDS[title]
    assert record == from_row(msgspec.json.decode(msgspec.json.encode(to_row(record))), type(record))


@pytest.mark.parametrize("title", RECORDS)
def test_what_is_not_known_is_absent(title: str) -> None:
    absent = ("None", "False", "''", "[]", "{}")
    assert [] == [value for value in to_row(RECORDS[title]).values() if repr(value) in absent]


def test_a_row_has_only_the_fields_that_are_filled() -> None:
    expected = {
        "id": "a1.r10",
        "article": "a1",
        "mode": "call",
        "participants": [
            {"actor": "Q7747", "name": "Wladimir Putin", "evidence": [{"start": 0, "end": 5}], "side": "RU"}
        ],
        "status": "held",
        "evidence": [{"field": "contact", "start": 10, "end": 20}],
    }
    assert expected == to_row(report())


def test_internal_fields_are_left_out_of_a_row() -> None:
    mention = Mention("a1.m0", "a1", 0, 5, "full name", actor="Q7747", name="Wladimir Putin", side="RU")
    expected = {"id": "a1.m0", "article": "a1", "start": 0, "end": 5, "why": "full name", "actor": "Q7747"}
    assert expected == to_row(mention)


def test_a_row_that_does_not_fit_names_the_place() -> None:
    row = to_row(report()) | {"participants": [{"actor": "Q7747", "name": 5, "evidence": []}]}
    with pytest.raises(msgspec.ValidationError, match=r"\$\.participants\[0\]\.name"):
        from_row(row, Report)


def test_a_row_without_its_words_is_refused_when_it_is_read() -> None:
    row = to_row(report()) | {"date": "2025-05-19"}
    with pytest.raises(RecordError, match="no words for date"):
        from_row(row, Report)


UNPROVEN: dict[str, dict[str, Any]] = {
    "date": {"date": "2025-05-19"},
    "duration": {"duration": "PT2H"},
    "place": {"place": Place("Genf", "CH")},
    "initiator": {"initiator": "Q7747"},
    "count": {"count": Count(3, "exact")},
    "topics ukraine": {"topics": ("ukraine",)},
    "contact": {"evidence": ()},
    "participant Wladimir Putin": {"participants": (Participant("Q7747", "Wladimir Putin", ()),)},
}


@pytest.mark.parametrize("field", UNPROVEN)
def test_a_report_refuses_a_value_without_its_words(field: str) -> None:
    with pytest.raises(RecordError, match=rf"^report a1\.r10: no words for {field}$"):
        report(**UNPROVEN[field])


def test_words_of_one_topic_do_not_prove_another() -> None:
    with pytest.raises(RecordError, match="no words for topics gas"):
        report(topics=("ukraine", "gas"), evidence=(CALLED, Evidence("topics", 1, 4, "ukraine")))


def test_a_report_on_no_day_of_the_calendar_is_refused() -> None:
    with pytest.raises(RecordError, match="no such day"):
        report(date="2025-02-30", evidence=(CALLED, Evidence("date", 1, 4)))


UNSAID: dict[str, dict[str, Any]] = {
    "message": {"message": ()},
    "speaker": {"speaker": Speaker("Q7747", "Wladimir Putin", ())},
    "venue": {"venue": "Telegram"},
    "addressee": {"addressee": "US"},
    "date": {"date": "2025-05-19"},
    "via TASS": {"via": ("TASS",)},
    "topics gas": {"topics": ("gas",)},
}


@pytest.mark.parametrize("field", UNSAID)
def test_a_statement_refuses_a_value_without_its_words(field: str) -> None:
    with pytest.raises(RecordError, match=rf"^statement a1\.s5: no words for {field}$"):
        statement(**UNSAID[field])


def test_an_article_has_no_impossible_day_of_publication() -> None:
    with pytest.raises(RecordError):
        Article.of("Text.", published="19. Mai 2025")


def test_the_id_of_an_article_hangs_on_its_text_alone() -> None:
    one = Article.of("Eine Meldung.", uri="a.txt", published="2025-05-19")
    other = Article.of("Eine Meldung.", uri="b.txt", title="Andere Überschrift")
    assert one.id == other.id == "a8bc8fd5de258cd9a"


@given(st.text(), st.text())
def test_two_texts_have_two_ids(one: str, other: str) -> None:
    assert (one == other) == (article_id(one) == article_id(other))


def test_records_of_one_place_have_running_letters() -> None:
    taken: set[str] = set()
    assert ["a1.s7", "a1.s7a", "a1.s7b"] == [place_id("a1", "s", 7, taken) for _ in range(3)]


def test_the_letters_go_on_behind_z() -> None:
    taken: set[str] = set()
    found = [place_id("a1", "s", 7, taken) for _ in range(54)]
    assert ["a1.s7z", "a1.s7aa", "a1.s7az", "a1.s7ba"] == [found[26], found[27], found[52], found[53]]


@given(st.lists(st.tuples(st.sampled_from("rsmt"), st.integers(0, 3)), max_size=40))
def test_no_id_is_given_twice(places: list[tuple[str, int]]) -> None:
    taken: set[str] = set()
    found = [place_id("a1", kind, start, taken) for kind, start in places]
    assert len(found) == len(set(found)) == len(taken)


def test_the_same_skip_is_one_row_and_another_stage_is_another() -> None:
    one = Skipped.of("a.txt", "times", "failed")
    assert one == Skipped.of("a.txt", "times", "failed")
    assert one.id != Skipped.of("a.txt", "actors", "failed").id
