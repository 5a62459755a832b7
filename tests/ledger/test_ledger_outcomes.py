"""What became of commitments: told by later articles only, whatever order they come in."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verbale.ledger import CommitmentQuery, Fate, Ledger, check
from verbale.reading import Reading, read
from verbale.records import Article, to_row
from verbale.tagging import NoTagger

DEMAND = ("2024-09-10", "en", "Poland demanded that Belarus reopen the crossing at Kuznica.")
# Titles of later articles with what they tell: the verdict, and the words of the record that tells it.
LATER = {
    "it is rejected by name": (
        ("2024-09-12", "en", "Belarus rejected the Polish demand to reopen the crossing."),
        ("rejected", "Belarus rejected the Polish demand to reopen the crossing"),
    ),
    "it is rejected in another language, in which a town is called the same": (
        ("2024-09-12", "de", "Belarus lehnte die polnische Forderung ab, den Übergang in Kuznica zu öffnen."),
        ("rejected", "Belarus lehnte die polnische Forderung ab, den Übergang in Kuznica zu öffnen"),
    ),
    "it is met": (
        ("2024-09-12", "en", "Belarus accepted the Polish demand to reopen the crossing."),
        ("accepted", "Belarus accepted the Polish demand to reopen the crossing"),
    ),
    "another demand is rejected": (
        ("2024-09-12", "en", "Belarus rejected the Polish demand to release the journalist."),
        None,
    ),
    "the demand of another state is rejected": (
        ("2024-09-12", "en", "Belarus rejected the Latvian demand to reopen the crossing."),
        None,
    ),
    "another state rejects it": (
        ("2024-09-12", "en", "Russia rejected the Polish demand to reopen the crossing."),
        None,
    ),
    "the one who demands repeats it": (
        ("2024-09-12", "en", "Poland demanded that Belarus reopen the crossing at Kuznica at last."),
        None,
    ),
    "it is not yet met": (
        ("2024-09-12", "en", "Belarus said it had not accepted the Polish demand to reopen the crossing."),
        None,
    ),
    "it was told before": (
        ("2024-09-02", "en", "Belarus today rejected the Polish demand to reopen the crossing."),
        None,
    ),
    "it was told years later": (
        ("2026-09-12", "en", "Belarus promptly rejected the Polish demand to reopen the crossing."),
        None,
    ),
}


@cache
def reading_of(published: str, language: str, text: str) -> Reading:
    article = Article.of(text, uri=f"{published} {len(text)}.txt", published=published, language=language)
    return read(article, tagger=NoTagger())


def filled(path: Path, *told: tuple[str, str, str]) -> Ledger:
    ledger = Ledger.open(path, write=True)
    for one in told:
        ledger.add(reading_of(*one))
    return ledger


def words_of(fate: Fate, *told: tuple[str, str, str]) -> tuple[str, str] | None:
    """Return the verdict, and the words of the record that tells it."""
    if fate.record is None or fate.verdict is None:
        return None
    texts = {reading_of(*one).article.id: one[2] for one in told}
    text = texts[fate.record.article]
    spans = getattr(fate.record, "message", None) or [
        entry.span for entry in fate.record.evidence if entry.field == "contact"
    ]
    return fate.verdict, " … ".join(text[span.start : span.end] for span in spans)


@pytest.mark.parametrize("title", LATER)
def test_what_became_of_a_demand(tmp_path: Path, title: str) -> None:
    later, expected = LATER[title]
    with filled(tmp_path / "l.db", DEMAND, later) as ledger:
        first = reading_of(*DEMAND).article.id
        (fate,) = (fate for fate in ledger.fates() if fate.commitment.article == first)
        assert [] == check(ledger)
    assert expected == words_of(fate, DEMAND, later)
    assert ("PL", "BY") == (fate.side, fate.to_side)


INVITED = ("2025-03-04", "en", "Finnish President Alexander Stubb invited Emmanuel Macron to Turku.")
CONTACTS = {
    "the visit": ("2025-05-20", "Emmanuel Macron arrived in Turku on Tuesday for a visit.", "held"),
    "a visit to another state": (
        "2025-05-20",
        "Emmanuel Macron arrived in Oslo on Tuesday for a visit.",
        None,
    ),
    "a visit to another town": (
        "2025-05-20",
        "Emmanuel Macron arrived in Tampere on Tuesday for a visit.",
        None,
    ),
    "somebody else's visit": ("2025-05-20", "Friedrich Merz arrived in Turku on Tuesday for a visit.", None),
    "a meeting elsewhere": ("2025-05-20", "Alexander Stubb met Emmanuel Macron in Paris on Tuesday.", None),
}


@pytest.mark.parametrize("title", CONTACTS)
def test_what_became_of_an_invitation(tmp_path: Path, title: str) -> None:
    published, text, verdict = CONTACTS[title]
    with filled(tmp_path / "l.db", INVITED, (published, "en", text)) as ledger:
        (fate,) = ledger.fates()
        (exported,) = (to_row(item) for item in ledger.commitments())
    assert verdict == fate.verdict
    if verdict is None:
        assert "outcome" not in exported
    else:
        assert fate.record is not None
        assert {"report": fate.record.id, "reasons": list(exported["outcome"]["reasons"])} == exported[
            "outcome"
        ]
        assert "the place that was named: Turku" in exported["outcome"]["reasons"]


REJECTED = LATER["it is rejected by name"][0]
MET = ("2024-10-01", "en", "Belarus at last accepted the Polish demand to reopen the crossing.")
AGAIN = ("2024-09-20", "en", "Belarus again rejected the Polish demand to reopen the crossing.")


def test_the_last_verdict_counts_and_of_its_records_the_first(tmp_path: Path) -> None:
    def verdict(name: str, *told: tuple[str, str, str]) -> tuple[str, str] | None:
        with filled(tmp_path / name, DEMAND, *told) as ledger:
            return words_of(next(ledger.fates()), *told)

    assert ("rejected", REJECTED[2][:-1]) == verdict("1.db", AGAIN, REJECTED)
    assert ("accepted", MET[2][:-1]) == verdict("2.db", MET, AGAIN, REJECTED)


def test_what_is_read_anew_tells_what_it_tells_now(tmp_path: Path) -> None:
    with filled(tmp_path / "l.db", DEMAND, REJECTED) as ledger:
        told = reading_of(*REJECTED)
        ledger.add(replace(told, statements=()))
        assert [None] == [fate.verdict for fate in ledger.fates()]
        ledger.add(told)
        assert ["rejected"] == [fate.verdict for fate in ledger.fates()]
        ledger.add(replace(reading_of(*DEMAND), commitments=()))
        assert [] == list(ledger.fates())
        assert [(0,)] == ledger.connection.execute("select count(*) from outcomes").fetchall()


def test_filters(tmp_path: Path) -> None:
    with filled(tmp_path / "l.db", DEMAND, REJECTED, INVITED) as ledger:

        def kinds(**query: str | bool) -> list[str]:
            return [fate.commitment.kind for fate in ledger.fates(CommitmentQuery(**query))]  # type: ignore[arg-type]

        assert ["demanded", "offered"] == kinds()
        assert ["demanded"] == kinds(side="Poland") == kinds(to="Belarus") == kinds(kind="demanded")
        assert ["offered"] == kinds(open=True) == kinds(who="Stubb") == kinds(since="2025")
        assert ["demanded"] == kinds(until="2024-09-10")
        assert [] == kinds(topic="trade") == kinds(side="PL", open=True)


TOLD = (DEMAND, REJECTED, AGAIN, MET, INVITED, *(later for later, _ in LATER.values()))


@settings(max_examples=25, deadline=None)
@given(st.permutations(sorted(set(TOLD))), st.integers(2, len(set(TOLD))))
def test_any_order_gives_the_same_outcomes(order: list[tuple[str, str, str]], number: int) -> None:
    chosen = order[:number]
    with TemporaryDirectory() as folder:
        outcomes = []
        for name, told in (("one", chosen), ("two", sorted(chosen))):
            with filled(Path(folder) / name, *told) as ledger:
                outcomes.append([to_row(item) for item in ledger.commitments()])
    assert outcomes[0] == outcomes[1]
