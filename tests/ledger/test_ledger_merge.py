"""Which reports are merged into one contact."""

from __future__ import annotations

from typing import Any

import pytest

from ledger_makers import article_of, gist_of, report_of
from verbale.ledger.account import Account
from verbale.ledger.compare import compare
from verbale.ledger.merge import merge_accounts
from verbale.records import Count, Place

Told = dict[str, Any]


def account(text: str, who: str, date: str | None = None, **fields: Any) -> Account:
    """`text` names the article; `published` and `family` are those of the article."""
    published, family = fields.pop("published", "2025-02-20"), fields.pop("family", None)
    article = article_of(text, published)
    return Account(gist_of(report_of(article, who, date, **fields)), published, family or article.id)


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
        ("Putin Trump", "2025-02-12"),
        ("Putin Trump", "2025-02-12"),
        {"initiator": "RU"},
        {"initiator": "US"},
        id="who called is told in two ways",
    ),
    pytest.param(
        ("Putin Trump", "2025-02-12"), ("Putin Trump", "2025-02-12"), {}, {}, id="same people and day"
    ),
    pytest.param(("Putin Trump", "2025-02-12"), ("RU US", "2025-02-12"), {}, {}, id="states for people"),
    pytest.param(
        ("Putin Chrenin", "2025-02-12"),
        ("Putin Хренин", "2025-02-12"),
        {},
        {},
        id="a name of no list in two scripts",
    ),
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
        ("Putin Trump Rubio Gast", "2025-02-12"),
        ("Putin Trump Witkoff Gast", "2025-02-12"),
        {},
        {},
        id="other people of the same delegations, and one of no side",
    ),
    pytest.param(
        ("US Rebellen", "2025-02-12"), ("Rubio Rebellen", "2025-02-12"), {}, {}, id="a group of no state"
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
    pytest.param(
        ("Putin Trump", None),
        ("Putin Trump", None),
        {"status": "planned", "mode": "talks"},
        {"status": "planned", "mode": "meeting"},
        id="plans without a day, talks are a meeting",
    ),
    pytest.param(
        ("Putin Trump", None), ("Putin Trump", None), {}, {}, id="news of one day that tells no day"
    ),
    pytest.param(
        ("Putin Trump", "2025-02-12"),
        ("Putin Trump", None),
        {},
        {},
        id="one without a day, news of the week after",
    ),
    pytest.param(
        ("Putin Trump", None),
        ("RU US", None),
        {"status": "planned"},
        {"status": "planned"},
        id="plans without a day of one week, states for people",
    ),
    pytest.param(
        ("Putin Trump", "2025-05-12"),
        ("Putin Trump", None),
        {"published": "2025-05-13"},
        {"status": "planned"},
        id="announced without a day, held within the quarter",
    ),
    pytest.param(
        ("Lawrow Rubio Witkoff", "2025-02-12"),
        ("Lawrow Rubio Putin", "2025-02-12"),
        {},
        {},
        id="others named beside the same two",
    ),
    pytest.param(
        ("Lawrow Rubio", "2025-02-12"),
        ("Putin Witkoff", "2025-02-12"),
        {"mode": "talks", "place": "SA"},
        {"mode": "talks", "place": "SA"},
        id="delegations at one place",
    ),
    pytest.param(
        ("Witkoff", "2025-02-11"),
        ("Witkoff", "2025-02-13"),
        {"mode": "visit", "place": "RU"},
        {"mode": "visit", "place": "RU"},
        id="days of one stay",
    ),
    pytest.param(
        ("Witkoff Putin", "2025-02-11"),
        ("Witkoff Lawrow", "2025-02"),
        {"mode": "visit", "place": "RU"},
        {"mode": "visit", "place": "RU"},
        id="a visit with two hosts",
    ),
    pytest.param(
        ("Putin Trump Macron", "2025-02-12"),
        ("Putin Trump", None),
        {},
        {"published": "2025-02-13"},
        id="more sides, news of the day after",
    ),
    pytest.param(
        ("Lawrow", "2025-02-12"),
        ("Lawrow", "2025-01-01/2025-04-30"),
        {"mode": "visit", "place": "SA", "status": "cancelled", "published": "2025-02-12"},
        {"mode": "visit", "place": "SA", "status": "planned", "published": "2024-11-14"},
        id="the day lies in the first months planned",
    ),
    pytest.param(
        ("Lawrow", "2025-02-12"),
        ("Lawrow Rubio", None),
        {"mode": "visit", "place": "US"},
        {"mode": "visit", "published": "2025-02-13"},
        id="a visit, and who was visited",
    ),
    pytest.param(
        ("Lawrow Rubio", None),
        ("Lawrow", "2025-03"),
        {"mode": "visit", "place": "US", "status": "proposed"},
        {"mode": "visit", "place": "US", "status": "planned"},
        id="an invitation with its host, and the visit of some month",
    ),
    pytest.param(
        ("RU US", "2025-02-18"),
        ("RU US", "2025"),
        {},
        {"status": "planned", "published": "2025-01-02"},
        id="a plan for this year",
    ),
    pytest.param(
        ("Putin Trump Macron", "2025-02-12"),
        ("Putin Trump Macron", "2025-02-12"),
        {"mode": "meeting", "place": Place(name="Nationalpalast")},
        {"mode": "meeting", "place": "FR"},
        id="nobody knows where the palace lies",
    ),
]
TWO = [
    pytest.param(
        ("Putin Trump", None),
        ("Putin Trump", "2025-02-12"),
        {"mode": "message", "initiator": "RU"},
        {"mode": "message", "initiator": "US"},
        id="a letter and its answer",
    ),
    pytest.param(
        ("Putin Trump Macron", "2025-02-12"),
        ("Putin Trump", None),
        {"mode": "meeting", "place": "FR"},
        {"mode": "meeting", "place": Place(name="Nationalpalast"), "published": "2025-02-13"},
        id="more sides, no day, and nobody knows where the palace lies",
    ),
    pytest.param(
        ("Putin Trump", None),
        ("Putin Trump", None),
        {"status": "denied", "published": "2025-01-02"},
        {"status": "denied", "published": "2025-07-13"},
        id="denials half a year apart",
    ),
    pytest.param(
        ("RU US", "2025-02-18"),
        ("RU US", "2025"),
        {},
        {"published": "2025-02-20"},
        id="held some day this year",
    ),
    pytest.param(
        ("Putin Trump", None),
        ("Putin Trump", "2025-06"),
        {"mode": "meeting", "place": "SA", "status": "planned"},
        {"mode": "meeting", "place": "TR", "status": "planned"},
        id="plans for two states",
    ),
    pytest.param(
        ("Lawrow Rubio", None),
        ("Lawrow Witkoff", "2025-03"),
        {"mode": "visit", "place": "US", "status": "proposed"},
        {"mode": "visit", "place": "US", "status": "planned"},
        id="hosts that differ",
    ),
    pytest.param(
        ("RU US", "2025-02-18"),
        ("RU US", "2025"),
        {},
        {"status": "planned", "published": "2024-11-02"},
        id="a plan for any day of the year, told long before",
    ),
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
    pytest.param(("RU US", "2025-02-18"), ("RU US", "../2025-02-19"), {}, {}, id="an open beginning"),
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
    pytest.param(
        ("Putin Trump", None), ("Putin Trump", None), {}, {"published": "2025-02-22"}, id="news of two days"
    ),
    pytest.param(
        ("Putin Trump", "2025-02-12"),
        ("Putin Trump", None),
        {},
        {"published": "2025-02-11"},
        id="news of before",
    ),
    pytest.param(
        ("Putin Trump", "2025-02-12"),
        ("Putin Trump", None),
        {},
        {"published": "2025-04-20"},
        id="news long after",
    ),
    pytest.param(
        ("Putin Trump", "2025-02-12"),
        ("Putin Trump", None),
        {},
        {"published": "2025"},
        id="news of some day of a year",
    ),
    pytest.param(
        ("Putin Trump", "2025-06-12"),
        ("Putin Trump", None),
        {"published": "2025-06-13"},
        {"status": "planned"},
        id="announced without a day, held long after",
    ),
    pytest.param(
        ("Putin Trump", "2025-02-12"),
        ("RU US", None),
        {},
        {},
        id="states without a day, eight days after",
    ),
    pytest.param(("RU US", "2025-02-18"), ("RU US", "2024/2025"), {}, {}, id="any day of two years"),
    pytest.param(
        ("Witkoff", "2025-02-11"),
        ("Witkoff", "2025-02-14"),
        {"mode": "visit", "place": "RU"},
        {"mode": "visit", "place": "RU"},
        id="two visits in a week",
    ),
    pytest.param(
        ("Witkoff", "2025-02-11"),
        ("Witkoff", "2025-02-12"),
        {"mode": "visit", "place": "RU"},
        {"mode": "visit"},
        id="two days of visits, one does not say where",
    ),
    pytest.param(
        ("Lawrow", "2025-02-12"),
        ("Lawrow Rubio", None),
        {"mode": "visit", "place": "FR"},
        {"mode": "visit", "published": "2025-02-13"},
        id="visits to two states, of one only the host is told",
    ),
    pytest.param(
        ("Putin Trump", "2025-02-05"),
        ("Putin Trump Macron", None),
        {},
        {"published": "2025-02-12"},
        id="more sides, news of the week after",
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


def test_what_two_reports_of_a_contact_tell_together_counts() -> None:
    """One tells that they phoned, the other who: so the spring's call may be that one as well as the other."""
    march = account("a", "Lawrow Rubio", "2025-03-15")
    people = account("b", "Lawrow Rubio", "2025-05-03", mode="contact")
    states = account("c", "RU US", "2025-05-03")
    spring = account("d", "Lawrow Rubio", "2025-03-01/2025-05-31", published="2025-06-20")
    assert [["a"], ["b", "c"], ["d"]] == groups(march, people, states, spring)


def test_what_tells_no_day_joins_the_nearest() -> None:
    """What is announced is the next of its kind, and what was held the last."""
    early = account("a", "Putin Trump", "2025-02-12", published="2025-02-12")
    late = account("b", "Putin Trump", "2025-03-18", published="2025-03-19")
    plan = account("c", "Putin Trump", None, status="planned", published="2025-02-11")
    news = account("d", "Putin Trump", None, published="2025-03-19")
    assert [["a", "c"], ["b", "d"]] == groups(early, late, plan, news)
    between = account("e", "Putin Trump", None, published="2025-02-10", status="planned")
    assert [["a", "e"], ["b"]] == groups(early, late, between)


def test_what_tells_no_day_joins_by_what_exact_reports_tell() -> None:
    """Two guests of one contact need not fit one another: states and people each fit the people of the exact report."""
    exact = account("a", "Putin Trump", "2025-02-12", published="2025-02-13")
    month = account("b", "Putin Trump", "2025-02")
    states = account("c", "RU US", None, published="2025-02-13")
    assert compare(month, states) is None
    assert [["a", "b", "c"]] == groups(states, month, exact)
    assert [["b"], ["c"]] == groups(states, month)


def test_what_was_put_off_is_one_with_what_made_up_for_it() -> None:
    plan = account("a", "Putin Trump", "2025-02-12", status="planned", published="2025-02-01")
    off = account("b", "Putin Trump", None, status="cancelled", published="2025-02-10")
    again = account("c", "Putin Trump", "2025-03-18", status="planned", published="2025-03-01")
    held = account("d", "Putin Trump", "2025-03-18", published="2025-03-19")
    next_one = account("e", "Putin Trump", "2025-04-18", published="2025-04-19")
    assert [["a", "b", "c", "d"], ["e"]] == groups(next_one, held, again, off, plan)
    found = merge_accounts([next_one, held, again, off, plan])
    joined = next(contact for contact in found if plan in contact.accounts)
    reasons = {decision.report: decision.reasons for decision in joined.decisions}
    expected = "put off, and within half a year held or planned anew: 2025-03-18"
    assert expected in reasons[plan.report.id]
    assert expected in reasons[off.report.id]


@pytest.mark.parametrize("name", "abcdefg")
def test_what_was_planned_anew_on_the_day_of_the_refusal_is_not_called_off_with_it(name: str) -> None:
    off = account(name, "Putin Trump", "2025-02-12", status="cancelled", published="2025-02-10")
    again = account("h", "Putin Trump", "2025-03-18", status="planned", published="2025-02-10")
    next_one = account("a" if name != "a" else "b", "Putin Trump", "2025-04-18", published="2025-04-19")
    assert [name, "h"] in groups(next_one, off, again)


@pytest.mark.parametrize(
    ("date", "fields"),
    [
        pytest.param("2025-03-18", {"published": "2025-02-05", "status": "planned"}, id="planned beside it"),
        pytest.param("2025-12-18", {"published": "2025-12-19"}, id="a year later"),
        pytest.param(
            "2025-03-18", {"published": "2025-03-19", "who": "Putin Macron"}, id="with somebody else"
        ),
        pytest.param("2025-03-18", {"published": "2025-03-19", "mode": "meeting"}, id="in another mode"),
    ],
)
def test_what_was_called_off_is_not_made_up_for(date: str, fields: Told) -> None:
    plan = account("a", "Putin Trump", "2025-02-12", status="planned", published="2025-02-01")
    off = account("b", "Putin Trump", "2025-02-12", status="cancelled", published="2025-02-10")
    other = account("c", fields.pop("who", "Putin Trump"), date, **fields)
    assert [["a", "b"], ["c"]] == groups(plan, off, other)


def test_a_call_in_the_night_has_two_days() -> None:
    """Where one of them sat it was Tuesday evening, and where the other sat Wednesday morning."""
    evening = account("a", "Putin Trump", "2025-03-11")
    morning = account("b", "Putin Trump", "2025-03-12")
    night = account("c", "Putin Trump", "2025-03-11/2025-03-12")
    assert [["a", "b", "c"]] == groups(morning, night, evening)
    assert [["a"], ["b"]] == groups(morning, evening)
    both = account("b", "Putin Trump", "2025-03-11", at=1)
    assert [["a", "b"], ["b"], ["c"]] == groups(morning, night, evening, both)


def test_states_join_the_people_only_where_it_is_clear_which() -> None:
    people = [account("a", "Putin Trump", "2025-02-12"), account("b", "Lawrow Rubio", "2025-02-12")]
    states = account("c", "RU US", "2025-02-12")
    assert [["a"], ["b"], ["c"]] == groups(*people, states)


def test_what_fits_two_contacts_makes_neither_of_them_doubtful() -> None:
    """Of the states one tells that they talked, of two meetings that day: who was to meet whom is told of one of them alone."""
    people = [
        account("a", "Lawrow US", "2025-02-18", mode="meeting"),
        account("b", "Putin Trump", "2025-02-18", mode="meeting"),
    ]
    states = account("c", "RU US", "2025-02-18", mode="talks")
    plan = account("d", "Lawrow Rubio", None, mode="meeting", status="planned", published="2025-02-12")
    assert [["a", "d"], ["b"], ["c"]] == groups(*people, states, plan)


@pytest.mark.parametrize(
    ("kin", "expected"),
    [
        pytest.param({"family": "one"}, [["a", "b"], ["a", "b"]], id="a text and its copy"),
        pytest.param({}, [["a"], ["a", "b"], ["b"]], id="two texts"),
    ],
)
def test_what_stands_alone_in_a_text_is_one_with_the_same_of_its_copy(
    kin: Told, expected: list[list[str]]
) -> None:
    """Two calls of the same two in one article are two, whether it tells the day of both or not."""
    told = [
        account(name, "Putin Trump", day, at=at, **kin)
        for name in "ab"
        for at, day in enumerate(("2025-02-12", None))
    ]
    assert expected == groups(*told)


def test_what_fits_two_contacts_is_one_with_the_same_of_its_copy() -> None:
    people = [account("a", "Putin Trump", "2025-02-12"), account("b", "Lawrow Rubio", "2025-02-12")]
    states = [account(name, "RU US", "2025-02-12", family="one") for name in "cd"]
    assert [["a"], ["b"], ["c", "d"]] == groups(*states, *people)
    apart = [account(name, "RU US", "2025-02-12") for name in "cd"]
    assert [["a"], ["b"], ["c"], ["d"]] == groups(*apart, *people)


def test_a_report_must_fit_all_of_a_contact() -> None:
    """The call fits the open report, and so does the meeting, but not both together."""
    call = account("a", "Putin Trump", "2025-02-12")
    meeting = account("b", "Putin Trump", "2025-02-12", mode="meeting")
    unnamed = account("c", "Putin Trump", "2025-02-12", mode="contact")
    assert [["a"], ["b"], ["c"]] == groups(call, meeting, unnamed)


def test_who_was_there_besides_parts_no_report_from_what_others_tell_of_the_two() -> None:
    """One names the host too; the month alone would fit a meeting of the three as little as one of the two."""
    three = account("a", "Putin Trump Macron", "2025-02-12")
    two = account("b", "Putin Trump", "2025-02-12")
    month = account("c", "Putin Trump", "2025-02")
    assert [["a", "b", "c"]] == groups(month, two, three)
    assert [["a"], ["c"]] == groups(month, three)
    others = account("c", "Putin Rubio", "2025-02")
    assert [["a", "b"], ["c"]] == groups(others, two, three)


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
