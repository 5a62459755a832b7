"""Contacts counted by each of their kinds, with all filters, and listed page by page: the same as one counts by hand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ledger_makers import told
from verbale.errors import LedgerError
from verbale.ledger import COUNTED, ContactQuery, Ledger, Link, Page, Tally
from verbale.ledger.queries import ORDERS, Order
from verbale.records import Contact, When
from verbale.views.shown import contact_order

CALL = told("Anruf war.", "2025-02-13", "Putin Trump", "2025-02-12", topics=("ukraine",))
AGAIN = told("Nochmals telefoniert.", "2025-02-20", "Putin Trump", "2025-02-19")
TRIP = told("Besuch wird.", "2025-02-14", "Macron US", "2025-03", mode="visit", status="planned")
TALK = told("Treffen war.", "2025-02-15", "Lawrow Rubio", None, mode="meeting", topics=("trade", "ukraine"))
BODY = told("Rat tagte.", None, "EU NATO RU", "2024-12-31/2025-01-02", mode="talks")
HOME = told("Zuhause traf man sich.", "2025-03-02", "Putin Lawrow", "../2025-03-01", mode="meeting")
READINGS = (CALL, AGAIN, TRIP, TALK, BODY, HOME)


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    path = tmp_path_factory.mktemp("count") / "l.db"
    with Ledger.open(path, write=True) as writer:
        for reading in READINGS:
            writer.add(reading)
    with Ledger.open(path) as opened:
        yield opened


COUNTS: dict[str, list[tuple[str, int]]] = {
    "day": [
        ("2024-12-31/2025-01-02", 1),
        ("2025-02-12", 1),
        ("2025-02-19", 1),
        ("../2025-03-01", 1),
        ("2025-03-01/2025-03-31", 1),
        ("", 1),
    ],
    "month": [("2024-12/2025-01", 1), ("2025-02", 2), ("2025-03", 1), ("../2025-03", 1), ("", 1)],
    "year": [("2024/2025", 1), ("2025", 3), ("../2025", 1), ("", 1)],
    "pair": [("RU US", 3), ("EU NATO", 1), ("EU RU", 1), ("FR US", 1), ("NATO RU", 1)],
    "mode": [("call", 2), ("meeting", 2), ("talks", 1), ("visit", 1)],
    "level": [("leader", 4), ("delegation", 1), ("minister", 1)],
    "person": [("Q7747", 3), ("Q22686", 2), ("Q58217", 2), ("Q3052772", 1), ("Q324546", 1)],
    "status": [("held", 5), ("planned", 1)],
    "topic": [("ukraine", 2), ("trade", 1)],
}


@pytest.mark.parametrize("by", COUNTED)
def test_counted(ledger: Ledger, by: str) -> None:
    assert COUNTS[by] == [(tally.value, tally.contacts) for tally in ledger.count(by)]


def test_persons_are_named_and_the_list_is_cut(ledger: Ledger) -> None:
    assert [Tally("Q7747", 3, "Wladimir Putin"), Tally("Q22686", 2, "Donald Trump")] == ledger.count(
        "person", limit=2
    )
    assert [Tally("2024/2025", 1)] == ledger.count("year", limit=1)


def test_all_filters_narrow_at_once(ledger: Ledger) -> None:
    query = ContactQuery(
        between=("Vereinigte Staaten", "Россия"),
        who="Putin",
        since="2025-02",
        until="2025-02-15",
        mode="call",
        level="leader",
        status="held",
        topic="ukraine",
    )
    assert [CALL.reports[0].id] == [contact.id for contact in ledger.contacts(query)]
    assert 1 == ledger.number_of_contacts(query)
    assert dict.fromkeys(COUNTED, 1) | {"person": 2} == {by: len(ledger.count(by, query)) for by in COUNTED}


@pytest.mark.parametrize(
    ("query", "number"),
    [
        ({}, 6),
        ({"level": "minister"}, 1),
        ({"level": "envoy"}, 0),
        ({"between": ("RU", "RU")}, 5),
        ({"between": ("NATO", "EU")}, 1),
        ({"between": ("US", "NATO")}, 0),
    ],
)
def test_number_of_contacts(ledger: Ledger, query: dict[str, Any], number: int) -> None:
    asked = ContactQuery(**query)
    assert (number, number) == (ledger.number_of_contacts(asked), len(list(ledger.contacts(asked))))


def test_contacts_come_page_by_page_in_order_of_date(ledger: Ledger) -> None:
    ordered = sorted(ledger.contacts(), key=contact_order)
    assert ordered == list(ledger.contacts(None, Page(100)))
    assert ordered[2:4] == list(ledger.contacts(page=Page(2, offset=2)))
    assert [] == list(ledger.contacts(page=Page(2, offset=6)))
    calls = [contact for contact in ordered if contact.mode[0].value == "call"]
    assert calls[1:] == list(ledger.contacts(ContactQuery(mode="call"), Page(5, offset=1)))


def value_by(contact: Contact, column: str) -> Any:
    """What puts a contact in order: the value shown first."""
    if column in ("level", "sources"):
        return getattr(contact, column)
    claims = {"people": contact.participants, "topics": contact.topics, "place": contact.place}
    found = claims[column] if column in claims else getattr(contact, column)
    value = found[0].value if found else None
    return value.name if column == "people" and value is not None else value


@pytest.mark.parametrize("order", [one for one in ORDERS if one not in ("date", "newest")])
@pytest.mark.parametrize("query", [ContactQuery(), ContactQuery(who="Putin"), ContactQuery(since="2025-02")])
def test_contacts_are_put_in_order_by_each_column(ledger: Ledger, order: Order, query: ContactQuery) -> None:
    contacts = list(ledger.contacts(query, Page(100)))
    column, down = order.removeprefix("-"), order.startswith("-")
    known = [one for one in contacts if value_by(one, column) is not None]
    expected = sorted(known, key=lambda one: value_by(one, column), reverse=down)  # alike: in order of date
    others = [one for one in contacts if one not in known]
    assert expected + others == list(ledger.contacts(query, Page(100, order=order)))
    assert (expected + others)[1:3] == list(ledger.contacts(query, Page(2, 1, order)))


def test_what_cannot_be_counted_by_is_refused(ledger: Ledger) -> None:
    with pytest.raises(LedgerError) as refused:
        ledger.count("colour")
    assert (
        "contacts cannot be counted by 'colour'"
        " (choose from day, month, year, pair, mode, level, person, status, topic)" == str(refused.value)
    )


def test_who_talks_to_whom(ledger: Ledger) -> None:
    assert [
        Link("RU", "US", 3, 3, "2025-02-12", "2025-02-19"),
        Link("EU", "NATO", 1, 1, "2024-12-31/2025-01-02", "2024-12-31/2025-01-02"),
        Link("EU", "RU", 1, 1, "2024-12-31/2025-01-02", "2024-12-31/2025-01-02"),
        Link("FR", "US", 1, 0, "2025-03", "2025-03"),
        Link("NATO", "RU", 1, 1, "2024-12-31/2025-01-02", "2024-12-31/2025-01-02"),
    ] == ledger.network()
    names = ("Donald Trump", "Wladimir Putin")
    assert [Link("Q22686", "Q7747", 2, 2, "2025-02-12", "2025-02-19", names)] == ledger.network(
        among="persons", limit=1
    )
    assert [("Q324546", "Q58217", None)] == [
        (link.one, link.other, link.first)
        for link in ledger.network(ContactQuery(level="minister"), "persons")
    ]
    with pytest.raises(LedgerError) as refused:
        ledger.network(among="states")
    assert "there is no network of 'states' (choose from sides, persons)" == str(refused.value)


DIGITS = {"day": 10, "month": 7, "year": 4}


def by_hand(contacts: list[Contact], by: str) -> dict[str, int]:
    """Count contacts that are read one by one."""
    return dict(Counter(value for contact in contacts for value in values_of(contact, by)))


def values_of(contact: Contact, by: str) -> list[str]:
    if by in DIGITS:
        digits = DIGITS[by]
        when = When.parse(contact.date[0].value) if contact.date else None
        first, last = (
            str(day)[:digits] if day else ".." for day in ((when.earliest, when.latest) if when else ("", ""))
        )
        return [first if first == last else f"{first}/{last}"] if when else [""]
    if by == "pair":
        sides = {claim.value.side for claim in contact.participants if claim.value.side}
        return [" ".join(pair) for pair in combinations(sorted(sides), 2)]
    persons = [claim.value.actor for claim in contact.participants if claim.value.actor != claim.value.side]
    if by == "person":
        return persons
    if by == "persons":
        return [" ".join(pair) for pair in combinations(sorted(persons), 2)]
    if by == "topic":
        return [claim.value for claim in contact.topics]
    return [contact.level if by == "level" else getattr(contact, by)[0].value]


_READINGS = st.lists(
    st.tuples(
        st.sampled_from(
            ["Putin Trump", "Lawrow Rubio", "Macron Trump", "RU US", "Witkoff Putin", "EU Macron"]
        ),
        st.sampled_from(
            [None, "2025-02-12", "2025-02", "2025", "2025-01-30/2025-02-02", "2025-02/..", "../2025-03"]
        ),
        st.sampled_from(["call", "meeting", "visit"]),
        st.sampled_from(["held", "planned", "denied"]),
        st.sampled_from([(), ("ukraine",), ("trade", "ukraine")]),
    ),
    max_size=8,
)
_QUERIES = st.builds(
    ContactQuery,
    between=st.sampled_from([None, ("RU", "US"), ("FR", "US"), ("US", "US")]),
    who=st.sampled_from([None, "Putin"]),
    since=st.sampled_from([None, "2025-02"]),
    until=st.sampled_from([None, "2025-02-12"]),
    mode=st.sampled_from([None, "call"]),
    level=st.sampled_from([None, "leader"]),
    status=st.sampled_from([None, "held"]),
    topic=st.sampled_from([None, "ukraine"]),
)


@settings(deadline=None, max_examples=40)
@given(readings=_READINGS, query=_QUERIES)
def test_counts_are_those_of_the_contacts_read_one_by_one(
    tmp_path_factory: pytest.TempPathFactory, readings: list[Any], query: ContactQuery
) -> None:
    path: Path = tmp_path_factory.mktemp("counted") / "l.db"
    with Ledger.open(path, write=True) as ledger:
        for number, (who, date, mode, status, topics) in enumerate(readings):
            text = f"Artikel {number}."
            ledger.add(
                told(text, f"2025-02-{number + 1:02}", who, date, mode=mode, status=status, topics=topics)
            )
        contacts = list(ledger.contacts(query))
        assert len(contacts) == ledger.number_of_contacts(query)
        assert sorted(contacts, key=contact_order) == list(ledger.contacts(query, Page(100)))
        for by in COUNTED:
            counted = {tally.value: tally.contacts for tally in ledger.count(by, query)}
            assert by_hand(contacts, by) == counted
        pairs = {f"{link.one} {link.other}": link for link in ledger.network(query)}
        assert by_hand(contacts, "pair") == {pair: link.contacts for pair, link in pairs.items()}
        held = [contact for contact in contacts if contact.status[0].value in ("held", "ongoing")]
        assert by_hand(held, "pair") == {pair: link.held for pair, link in pairs.items() if link.held}
        assert by_hand(contacts, "persons") == {
            f"{link.one} {link.other}": link.contacts for link in ledger.network(query, "persons")
        }
