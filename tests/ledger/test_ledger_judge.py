"""What judgements make of merged reports."""

from __future__ import annotations

from itertools import permutations

import pytest

from ledger_makers import article_of, gist_of, report_of
from verbale.ledger.account import Account
from verbale.ledger.judge import apply_judgements
from verbale.ledger.merge import merge_accounts
from verbale.records import Judgement

NAMES = "abcdefg"
# The first word names the report, the second is the day of the call: what is of one day is merged.
Call = tuple[str, int]


def account(name: str, day: int) -> Account:
    article = article_of(name, "2025-02-20")
    report = report_of(article, "Putin Trump", f"2025-02-{day}")
    return Account(gist_of(report), "2025-02-20", article.id)


ID = {name: account(name, 12).report.id for name in NAMES}
NAME = {report: name for name, report in ID.items()}


def merge(one: str, other: str, day: int = 1) -> Judgement:
    return Judgement.merge(
        map(ID.__getitem__, one), map(ID.__getitem__, other), by="Ada", when=f"2025-03-{day:02}"
    )


def split(report: str, others: str, day: int = 1) -> Judgement:
    return Judgement.split(ID[report], map(ID.__getitem__, others), by="Ada", when=f"2025-03-{day:02}")


def judged(days: str, *judgements: Judgement) -> str:
    """Return the contacts as groups of names; `days` are groups of names of calls on one day."""
    accounts = [
        account(name, 10 + at) for at, group in enumerate(days.split()) for name in group if name in NAMES
    ]
    outcomes = {
        " ".join(
            sorted(
                "".join(sorted(NAME[member.report.id] for member in contact.accounts))
                for contact in apply_judgements(merge_accounts(accounts), order)
            )
        )
        for order in permutations(judgements)
    }
    (outcome,) = outcomes
    return outcome


@pytest.mark.parametrize(
    ("days", "judgements", "expected"),
    [
        pytest.param("ab c", [], "ab c", id="nobody judged"),
        pytest.param("ab c", [merge("ab", "c")], "abc", id="merged"),
        pytest.param("abd ce", [merge("ab", "c")], "abcde", id="what came later goes with its contact"),
        pytest.param("abc", [split("c", "ab")], "ab c", id="split"),
        pytest.param("abcd", [split("c", "ab")], "abd c", id="what came later stays"),
        pytest.param("abc", [split("a", "bc")], "a bc", id="the first one split"),
        pytest.param("abc", [split("a", "bc"), split("b", "c", 2)], "a b c", id="one after another"),
        pytest.param("ab c", [split("c", "ab")], "ab c", id="split already"),
        pytest.param("ab", [split("a", "c")], "ab", id="the others are not there"),
        pytest.param("a", [merge("a", "c")], "a", id="one of the two is not there"),
        pytest.param("a b", [merge("a", "b", 1), split("b", "a", 2)], "a b", id="the split is later"),
        pytest.param("a b", [split("b", "a", 1), merge("a", "b", 2)], "ab", id="the merge is later"),
        pytest.param("ab", [split("b", "a", 1), merge("a", "b", 2)], "ab", id="merged back"),
        pytest.param(
            "ab", [split("b", "a", 1), merge("a", "b", 2), split("b", "a", 3)], "a b", id="to and fro"
        ),
        pytest.param("ac bd", [merge("a", "b", 1), split("b", "a", 2)], "ac bd", id="with all that came"),
        pytest.param(
            "a b c", [merge("a", "b", 1), merge("ab", "c", 2), split("c", "ab", 3)], "ab c", id="out of three"
        ),
        pytest.param(
            "a b c",
            [merge("a", "b", 1), merge("ab", "c", 2), split("a", "bc", 3)],
            "a bc",
            id="first of three",
        ),
        pytest.param("abc", [split("c", "ab", 1), merge("c", "d", 2)], "ab c", id="merged with nobody yet"),
        pytest.param("abc d", [split("c", "ab", 1), merge("c", "d", 2)], "ab cd", id="moved to another"),
        pytest.param("ac b", [split("b", "c", 1), merge("a", "b", 2)], "abc", id="by way of another, later"),
        pytest.param(
            "ac b", [merge("a", "b", 1), split("b", "c", 2)], "ac b", id="by way of another, before"
        ),
        pytest.param(
            "a b c",
            [merge("a", "b", 1), merge("b", "c", 3), split("a", "c", 2)],
            "a bc",
            id="the latest first",
        ),
        pytest.param("ab cd", [merge("a", "c"), split("d", "c")], "abc d", id="both on one contact"),
        pytest.param(
            "abcd", [split("a", "bcd"), split("b", "acd"), merge("a", "b", 2)], "ab cd", id="two out"
        ),
    ],
)
def test_judged(days: str, judgements: list[Judgement], expected: str) -> None:
    assert expected == judged(days, *judgements)


def test_of_one_day_the_greater_number_is_later() -> None:
    first = Judgement.merge([ID["a"]], [ID["b"]], by="Ada", when="2025-03-01", number=1)
    second = Judgement.split(ID["b"], [ID["a"]], by="Ada", when="2025-03-01", number=2)
    third = Judgement.merge([ID["a"]], [ID["b"]], by="Ada", when="2025-03-01", number=3)
    assert "a b" == judged("a b", first, second)
    assert "ab" == judged("a b", first, second, third)


def test_decisions_tell_by_whom_when_and_why() -> None:
    together = Judgement.merge(
        [ID["a"]], [ID["c"]], by="Ada", when="2025-03-01", why="told from two time zones"
    )
    apart = Judgement.split(ID["b"], [ID["a"]], by="Bo", when="2025-03-02")
    accounts = [account("a", 12), account("b", 12), account("c", 13)]
    plain = {
        decision.report: decision for contact in merge_accounts(accounts) for decision in contact.decisions
    }
    contacts = apply_judgements(merge_accounts(accounts), [together, apart])
    found = {NAME[one.report]: one for contact in contacts for one in contact.decisions}
    first, second = sorted((ID["a"], ID["c"]))
    assert plain[first] == found[NAME[first]]
    assert (
        (*plain[second].reasons, f"merged by hand with the contact of {first}: told from two time zones"),
        "Ada",
        "2025-03-01",
    ) == (found[NAME[second]].reasons, found[NAME[second]].by, found[NAME[second]].when)
    assert ((f"split by hand from the contact of {ID['a']}",), "Bo", "2025-03-02") == (
        found["b"].reasons,
        found["b"].by,
        found["b"].when,
    )
