"""The same text again: known, seen elsewhere, or to be read anew."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ledger_makers import article_of
from verbale.errors import LedgerError
from verbale.ledger import Ledger, store
from verbale.ledger.plan import as_given, merge_given, order_places
from verbale.reading import Reading
from verbale.records import Article, Seen, Skipped
from verbale.tagging import default_tagger

TEXT = "Der Minister reiste am Montag nach Paris."


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger.open(tmp_path / "l.db", write=True) as opened:
        yield opened


def found(uri: str = "a.txt", **metadata: Any) -> Article:
    return Article.of(TEXT, uri=uri, **metadata)


def take(ledger: Ledger, article: Article, read: Callable[[Article], Reading] = Reading) -> str:
    """Do as the command line does: plan, read, add."""
    plan = ledger.plan(article)
    if plan.action == "seen":
        ledger.add_seen(plan.article)
    elif plan.action != "known":
        ledger.add(replace(read(plan.article), tagger=default_tagger().version))
    return plan.action


@pytest.mark.parametrize(
    ("first", "second", "action"),
    [
        pytest.param({}, {}, "known", id="nothing new"),
        pytest.param({"published": "2025-02-13"}, {}, "known", id="nothing new, less said"),
        pytest.param({}, {"uri": "b.txt"}, "seen", id="another place"),
        pytest.param({"uri": "b.txt"}, {"uri": "a.txt"}, "seen", id="another place, in order before"),
        pytest.param({}, {"published": "2025-02-13"}, "reread", id="its date becomes known"),
        pytest.param({}, {"outlet": "Abendblatt"}, "reread", id="its outlet becomes known"),
        pytest.param({}, {"title": "Die Reise"}, "reread", id="its title becomes known"),
        pytest.param({}, {"authors": ("Ada",)}, "reread", id="its author becomes known"),
        pytest.param({}, {"language": "en"}, "reread", id="its language is given, not the one it looks like"),
        pytest.param(
            {"language": "en"}, {"language": "de"}, "known", id="given languages before suggested ones"
        ),
        pytest.param(
            {"published": "2025-02-13"},
            {"uri": "b.txt", "published": "2025-02-14"},
            "seen",
            id="later elsewhere",
        ),
        pytest.param(
            {"published": "2025-02-14"},
            {"uri": "b.txt", "published": "2025-02-13"},
            "reread",
            id="earlier elsewhere",
        ),
        pytest.param(
            {"published": "2025-02"}, {"published": "2025-02-13"}, "reread", id="a day in the month known"
        ),
    ],
)
def test_plan(ledger: Ledger, first: dict[str, Any], second: dict[str, Any], action: str) -> None:
    assert "new" == take(ledger, found(**first))
    assert action == take(ledger, found(**second))
    assert "known" == ledger.plan(found(**second)).action
    assert "known" == ledger.plan(found(**first)).action


def test_what_a_reading_found_out_is_not_taken_for_given(ledger: Ledger) -> None:
    def read(article: Article) -> Reading:
        return Reading(replace(article, language="de", published="2025-02", published_how="inferred"))

    take(ledger, found(), read)
    assert "known" == ledger.plan(found()).action
    plan = ledger.plan(found(published="2025-03-01"))
    assert ("reread", "2025-03-01", "metadata") == (
        plan.action,
        plan.article.published,
        plan.article.published_how,
    )


def test_a_known_article_leaves_the_file_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    for _ in range(2):
        with Ledger.open(path, write=True) as ledger:
            take(ledger, found())
        before = path.read_bytes()
    assert before == path.read_bytes()
    with Ledger.open(path, write=True) as ledger:
        assert "known" == take(ledger, found())
    assert before == path.read_bytes()


def test_metadata_that_differs_stays_beside_the_first(ledger: Ledger) -> None:
    take(ledger, found(published="2025-02-13", outlet="Abendblatt"))
    take(ledger, found("b.txt", published="2025-02-14", outlet="Morgenblatt"))
    (article,) = ledger.articles()
    assert ("2025-02-13", "Abendblatt", "a.txt") == (article.published, article.outlet, article.uri)
    assert (
        Seen("a.txt", "Abendblatt", None, "2025-02-13"),
        Seen("b.txt", "Morgenblatt", None, "2025-02-14"),
    ) == article.seen


FINDS = [
    found("c.txt"),
    found("b.txt", published="2025-02-14", outlet="Morgenblatt"),
    found("a.txt", published="2025-02", title="Reise"),
    found("a.txt", published="2025-02-13", authors=("Bea",)),
    found("a.txt", authors=("Ada",), language="en"),
]


def test_the_order_of_reading_does_not_matter(tmp_path: Path) -> None:
    """Skipped rows name the place where the article was found first, so they follow too."""

    def read(article: Article) -> Reading:
        skip = Skipped.of(article.uri, "times", "too old", article=article.id)
        return Reading(article, skipped=(skip,))

    outcomes = set()
    for number, order in enumerate(permutations(FINDS)):
        if number % 7 == 0:
            with Ledger.open(tmp_path / f"{number}.db", write=True) as ledger:
                for article in order:
                    take(ledger, article, read)
                outcomes.add((*ledger.articles(), *ledger.skipped()))
    assert 1 == len(outcomes)


SEEN = st.builds(
    Seen,
    uri=st.sampled_from(["a", "b"]),
    outlet=st.sampled_from([None, "x", "y"]),
    title=st.sampled_from([None, "t"]),
    published=st.sampled_from([None, "2025", "2025-02", "2025-02-13", "../2025-02-13", "2025-02-14"]),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(SEEN, min_size=1, max_size=6), st.randoms(use_true_random=False))
def test_merging_finds_does_not_depend_on_their_order(places: list[Seen], chance: Any) -> None:
    finds = [as_given(replace(found(place.uri), seen=(place,))) for place in places]
    shuffled = list(finds)
    chance.shuffle(shuffled)

    def merged(items: list[Article]) -> Article:
        one, *others = items
        for other in others:
            one = merge_given(one, other)
        return one

    assert merged(finds) == merged(shuffled)
    assert order_places(tuple(places)) == order_places(order_places(tuple(places)))


def test_an_article_read_by_another_version_is_read_anew(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    take(ledger, found())
    monkeypatch.setattr(store, "rules_version", lambda tagger: f"99 {tagger}")
    assert "reread" == ledger.plan(found()).action
    assert ["reread", "known"] == [take(ledger, found()), take(ledger, found())]


def test_an_article_read_with_another_tagger_is_read_anew(ledger: Ledger) -> None:
    take(ledger, found())
    assert ["known", "reread"] == [ledger.plan(found()).action, ledger.plan(found(), "rules").action]
    ledger.add(Reading(found()))
    assert ["reread", "known"] == [ledger.plan(found()).action, ledger.plan(found(), "rules").action]


def test_a_place_of_an_unknown_article_is_refused(ledger: Ledger) -> None:
    with pytest.raises(LedgerError, match="read the article first"):
        ledger.add_seen(article_of("Unbekannt."))
