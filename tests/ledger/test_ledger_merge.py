"""Which reports are merged into one contact."""

from __future__ import annotations

from typing import Any

import pytest

from ledger_makers import article_of, report_of
from verbale.ledger.account import Account
from verbale.ledger.compare import compare
from verbale.ledger.merge import merge_accounts
from verbale.records import Count

Told = dict[str, Any]


def account(text: str, who: str, date: str | None = None, **fields: Any) -> Account:
    """`text` names the article; `published` and `family` are those of the article."""
    published, family = fields.pop("published", "2025-02-20"), fields.pop("family", None)
    article = article_of(text, published)
    return Account(report_of(article, who, date, **fields), published, family or article.id)


def groups(*accounts: Account) -> list[list[str]]:
    """The merged reports by the names of their articles, in alphabetical order."""
    names = {item.report.id: item.report.article for item in accounts}
    texts = {article_of(name).id: name for name in "abcdefgh"}
    return sorted(
        sorted(texts[names[member.report.id]] for member in merged.accounts)
        for merged in merge_accounts(accounts)
    )


ONE = [
    pytest.param(
        ("Putin Trump", "2025-02-12"), ("Putin Trump", "2025-02-12"), {}, {}, id="same people and day"
    ),
    pytest.param(("Putin Trump", "2025-02-12"), ("RU US", "2025-02-12"), {}, {}, id="states for people"),
    pytest.param(
        ("Putin US", "2025-02-12"), ("RU Trump", "2025-02-12"), {}, {}, id="states for people on both"
    ),
    pytest.param(
        ("Lawrow Rubio", "2025-02-12"), ("Lawrow Rubio Witkoff", "2025-02-12"), {}, {}, id="more people named"
    ),
    pytest.param(
        ("Putin Trump", "2025-02-12"), ("Putin Trump Macron", "2025-02-12"), {}, {}, id="more sides, same day"
    ),
    pytest.param(
        ("Putin Trump", "2025-02-12"), ("Putin Trump", "2025-02-12"), {}, {"mode": "contact"}, id="mode open"
    ),
    pytest.param(
        ("Putin Trump", "2025-02-12"),
        ("Putin Trump", "2025-02-12"),
        {},
        {"mode": "video_call"},
        id="by video",
    ),
    pytest.param(
        ("RU US", "2025-02-12"),
        ("RU US", "2025-02-12"),
        {"mode": "talks"},
        {"mode": "meeting"},
        id="talks are a meeting",
    ),
    pytest.param(
        ("RU US", "2025-02-18"),
        ("RU US", "2025-02-17/2025-02-23"),
        {},
        {"status": "planned", "published": "2025-02-16"},
        id="the day lies in the week planned",
    ),
    pytest.param(
        ("RU US", "2025-07-18"),
        ("RU US", "2025-06-01/2025-08-31"),
        {},
        {"status": "planned", "published": "2025-02-16"},
        id="the day lies in the summer planned",
    ),
    pytest.param(
        ("Putin Trump", "2025-02-12"), ("Putin Trump", "2025-02"), {}, {}, id="the day lies in the month told"
    ),
    pytest.param(
        ("Putin Trump", None),
        ("Putin Trump", None),
        {"status": "planned"},
        {"status": "proposed", "published": "2025-04-20"},
        id="one plan without a day",
    ),
    pytest.param(
        ("Putin Trump", None), ("Putin Trump", None), {"family": "a"}, {"family": "a"}, id="undated in a copy"
    ),
    pytest.param(
        ("Putin Trump", None),
        ("Putin Trump", None),
        {"family": "a", "mode": "talks", "place": "SA"},
        {"family": "a", "mode": "meeting"},
        id="undated in a rewrite that says less",
    ),
    pytest.param(
        ("Witkoff", "2025-02-11"),
        ("Witkoff Putin", "2025-02-11"),
        {"mode": "visit", "place": "RU"},
        {"mode": "visit", "place": "RU"},
        id="a visit with its host",
    ),
    pytest.param(
        ("Lawrow Rubio", "2025-02-12"),
        ("Lawrow Rubio", "2025-02-12"),
        {"mode": "meeting", "place": "SA"},
        {"mode": "meeting", "place": "TR"},
        id="they disagree on the place",
    ),
]
TWO = [
    pytest.param(("Putin Trump", "2025-02-12"), ("Putin Trump", "2025-02-13"), {}, {}, id="two days"),
    pytest.param(("Putin Trump", "2025-02-12"), ("Putin Witkoff", "2025-02-12"), {}, {}, id="other people"),
    pytest.param(("Lawrow Rubio", "2025-02-12"), ("Lawrow Macron", "2025-02-12"), {}, {}, id="other sides"),
    pytest.param(
        ("Putin Trump", "2025-02-12"),
        ("Putin Trump", "2025-02-12"),
        {},
        {"mode": "meeting"},
        id="call, meeting",
    ),
    pytest.param(
        ("Putin Witkoff", "2025-02-12"),
        ("Putin Witkoff", "2025-02-12"),
        {"mode": "visit"},
        {"mode": "meeting"},
        id="a visit and the reception during it",
    ),
    pytest.param(
        ("Witkoff", "2025-02-11"),
        ("Witkoff", "2025-02-11"),
        {"mode": "visit", "place": "RU"},
        {"mode": "visit", "place": "SA"},
        id="visits to two states",
    ),
    pytest.param(
        ("RU US", "2025-02-18"),
        ("RU US", "2025-02-17/2025-02-23"),
        {},
        {"status": "planned", "published": "2025-02-20"},
        id="planned after the day had passed",
    ),
    pytest.param(
        ("RU US", "2025-02-18"),
        ("RU US", "2025"),
        {},
        {"status": "planned", "published": "2025-01-02"},
        id="a plan for any day of the year",
    ),
    pytest.param(
        ("Putin Trump", None),
        ("Putin Trump", None),
        {"status": "planned", "mode": "talks"},
        {"status": "planned", "mode": "meeting"},
        id="undated plans of two modes",
    ),
    pytest.param(("RU US", "2025-02-18"), ("RU US", "../2025-02-19"), {}, {}, id="an open beginning"),
    pytest.param(("Putin Trump", None), ("Putin Trump", None), {}, {}, id="held, no day"),
    pytest.param(("Putin Trump", "2025-02-12"), ("Putin Trump", None), {}, {}, id="one without a day"),
    pytest.param(
        ("Putin Trump", None),
        ("RU US", None),
        {"status": "planned"},
        {"status": "planned"},
        id="undated plans of other participants",
    ),
    pytest.param(
        ("Putin Trump", None),
        ("Putin Trump", None),
        {"status": "planned", "mode": "meeting", "place": "SA"},
        {"status": "planned", "mode": "meeting", "place": "TR"},
        id="undated plans for other places",
    ),
    pytest.param(
        ("Putin Trump", None),
        ("Putin Trump", None),
        {"status": "planned"},
        {"status": "planned", "published": "2026-02-20"},
        id="undated plans a year apart",
    ),
    pytest.param(
        ("RU US", "2025-02"),
        ("RU US", "2025-02-12"),
        {"count": Count(20, "more")},
        {},
        id="a summary of many, and one of them",
    ),
]


@pytest.mark.parametrize(("one", "other", "fields", "others"), ONE)
def test_one_contact(one: tuple[str, str], other: tuple[str, str], fields: Told, others: Told) -> None:
    pair = account("a", *one, **fields), account("b", *other, **others)
    assert [["a", "b"]] == groups(*pair)
    match = compare(*pair)
    assert match is not None
    assert compare(pair[1], pair[0]) == match
    assert 0.4 < match.score <= 1.0


@pytest.mark.parametrize(("one", "other", "fields", "others"), TWO)
def test_two_contacts(one: tuple[str, str], other: tuple[str, str], fields: Told, others: Told) -> None:
    pair = account("a", *one, **fields), account("b", *other, **others)
    assert [["a"], ["b"]] == groups(*pair)
    assert compare(*pair) is None
    assert compare(pair[1], pair[0]) is None


def test_what_fits_two_contacts_stands_alone() -> None:
    two_days = [account("a", "Putin Trump", "2025-02-12"), account("b", "Putin Trump", "2025-02-18")]
    month = account("c", "Putin Trump", "2025-02")
    assert [["a"], ["b"], ["c"]] == groups(*two_days, month)
    assert [["a", "c"]] == groups(two_days[0], month)
    alone = merge_accounts([*two_days, month])
    reason = next(m.decisions[0].reasons[0] for m in alone if m.accounts == [month])
    others = f"{two_days[0].report.id}, {two_days[1].report.id}"
    assert f"it fits several contacts equally well, so it stands alone: {others}" == reason


def test_states_join_the_people_only_where_it_is_clear_which() -> None:
    people = [account("a", "Putin Trump", "2025-02-12"), account("b", "Lawrow Rubio", "2025-02-12")]
    states = account("c", "RU US", "2025-02-12")
    assert [["a"], ["b"], ["c"]] == groups(*people, states)


def test_a_report_must_fit_all_of_a_contact() -> None:
    """The call fits the open report, and so does the meeting, but not both together."""
    call = account("a", "Putin Trump", "2025-02-12")
    meeting = account("b", "Putin Trump", "2025-02-12", mode="meeting")
    unnamed = account("c", "Putin Trump", "2025-02-12", mode="contact")
    assert [["a"], ["b"], ["c"]] == groups(call, meeting, unnamed)


def test_two_reports_of_one_article_are_two_contacts() -> None:
    day = account("a", "Putin Trump", "2025-02-12")
    month = account("a", "Putin Trump", "2025-02", at=1)
    assert [["a"], ["a"]] == groups(day, month)


def test_equal_reports_of_one_article_are_one_contact() -> None:
    first = account("a", "Putin Trump", None, status="planned")
    again = account("a", "Putin Trump", None, status="possible", at=1)
    assert [["a", "a"]] == groups(first, again)


def test_of_two_reports_of_an_article_the_better_one_joins() -> None:
    other = account("b", "Putin Trump", "2025-02-12", published="2025-02-13")
    people = account("a", "Putin Trump", "2025-02-12", at=1)
    states = account("a", "RU US", "2025-02-12")
    assert [["a"], ["a", "b"]] == groups(other, people, states)


def test_the_reasons_of_a_merge_are_plain() -> None:
    match = compare(
        account("a", "Putin Trump", "2025-02-18", mode="meeting", place="SA"),
        account(
            "b", "RU US", "2025-02-17/2025-02-23", status="planned", mode="talks", place="SA", published=None
        ),
    )
    assert match is not None
    assert (
        "a state stands for its people: Donald Trump, Wladimir Putin",
        "the days planned, 2025-02-17/2025-02-23, hold 2025-02-18",
        "meeting and talks can be one",
        "the same place: SA",
    ) == match.reasons
    assert 0.576 == match.score
