"""Whatever order articles are read in, the exported bytes are the same."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from ledger_makers import article_of, report_of
from verbale.ledger import Ledger, check
from verbale.reading import Reading
from verbale.records import Article
from verbale.views.export import export
from verbale.views.export.selection import Selection

DATES = (
    None,
    "2025-02-12",
    "2025-02-13",
    "2025-02-12/2025-02-13",
    "2025-03-20",
    "2025-02",
    "2025-02-10/2025-02-16",
    "2025",
    "../2025-02-13",
    "2025-02-12/..",
)
REPORTS = st.fixed_dictionaries(
    {
        "who": st.sampled_from(
            [
                "Putin Trump",
                "RU US",
                "Putin US",
                "Putin Trump Macron",
                "Witkoff",
                "Putin Witkoff",
                "Lawrow Trump",
            ]
        ),
        "date": st.sampled_from(DATES),
        "mode": st.sampled_from(["call", "contact", "meeting", "talks", "visit"]),
        "status": st.sampled_from(["held", "held", "planned", "cancelled", "denied"]),
        "place": st.sampled_from([None, "RU", "SA"]),
    }
)
ARTICLES = st.fixed_dictionaries(
    {
        "published": st.sampled_from(
            [None, "2025-02-11", "2025-02-13", "2025-02-14", "2025-03-21", "2025-02", "2025-06-01"]
        ),
        "kin": st.sampled_from([0, 0, 1, 2]),
        "reports": st.lists(REPORTS, min_size=0, max_size=3),
    }
)
KIN = (
    "",
    "Die Brücke bei Xanten bleibt bis März gesperrt, teilte das Amt am Abend mit. Der Verkehr rollt über Wesel.",
    "Neunzehn Bäcker aus Bremen backten am Sonntag ein Brot von zwölf Metern. Es schmeckte nach Kümmel und Salz.",
)


def reading_of(number: int, told: dict[str, Any]) -> Reading:
    """Articles with one `kin` share a text, so that they come from one another."""
    article = article_of(f"Nummer {number} meldet dies. {KIN[told['kin']]}", told["published"])
    return Reading(
        article, reports=tuple(_report(article, at, item) for at, item in enumerate(told["reports"]))
    )


def _report(article: Article, at: int, told: dict[str, Any]) -> Any:
    fields = {name: told[name] for name in ("mode", "status")}
    if told["place"] is not None:
        fields["place"] = told["place"]
    return report_of(article, told["who"], told["date"], at=at, **fields)


def exported(folder: Path, readings: list[Reading]) -> dict[str, bytes]:
    folder.mkdir()
    with Ledger.open(folder / "l.db", write=True) as ledger:
        for reading in readings:
            ledger.add(reading)
        assert [] == check(ledger)
        export("jsonl", Selection(ledger), folder / "out")
    return {file.name: file.read_bytes() for file in sorted((folder / "out").iterdir())}


@settings(max_examples=40, deadline=None)
@given(st.lists(ARTICLES, min_size=2, max_size=6), st.randoms(use_true_random=False))
def test_any_order_of_reading_gives_the_same_bytes(told: list[dict[str, Any]], chance: Any) -> None:
    readings = [reading_of(number, item) for number, item in enumerate(told)]
    shuffled = list(readings)
    chance.shuffle(shuffled)
    with TemporaryDirectory() as folder:
        assert exported(Path(folder) / "one", readings) == exported(Path(folder) / "two", shuffled)


@settings(max_examples=20, deadline=None)
@given(st.lists(ARTICLES, min_size=2, max_size=5), st.integers(0, 4), ARTICLES)
def test_a_changed_reading_leaves_no_trace_of_the_old_one(
    told: list[dict[str, Any]], number: int, before: dict[str, Any]
) -> None:
    """What is read anew gives the ledger that one would have with the last reading alone."""
    number %= len(told)
    readings = [reading_of(at, item) for at, item in enumerate(told)]
    old = reading_of(number, before | {"kin": told[number]["kin"], "published": None})
    old = replace(old, article=replace(old.article, seen=readings[number].article.seen))
    with TemporaryDirectory() as folder:
        once = exported(Path(folder) / "once", readings)
        others = [reading for reading in readings if reading is not readings[number]]
        assert once == exported(Path(folder) / "anew", [*others, old, readings[number]])
        assert once == exported(Path(folder) / "again", [*readings, readings[number]])
