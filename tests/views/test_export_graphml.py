"""Export as GraphML: graphs that networkx reads, with the numbers that a hand count gives."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import networkx
import pytest

from export_case import exported, make_ledger
from ledger_makers import contacts_of, told


def graphs(path: Path, folder: Path) -> dict[str, Any]:
    return {name: networkx.parse_graphml(text) for name, text in exported(path, "graphml", folder).items()}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_ledger(tmp_path / "l.db")


def test_states_and_their_contacts(path: Path, tmp_path: Path) -> None:
    sides = graphs(path, tmp_path)["sides.graphml"]
    assert not sides.is_directed()
    assert {"DE": 1, "FR": 1, "RU": 2, "US": 2} == dict(sides.nodes(data="contacts"))
    assert {"label": "Germany", "kind": "state", "side": "DE", "contacts": 1} == sides.nodes["DE"]
    none = {"weight": 0, "held": 0, "announced": 0, "cancelled": 0, "denied": 0}
    assert {
        ("DE", "RU"): none
        | {"contacts": 1, "weight": 1, "held": 1, "first": "2024-11-15", "last": "2024-11-15"},
        ("FR", "US"): none | {"contacts": 1, "announced": 1, "first": "2025-05-01", "last": "2025-05-31"},
        ("RU", "US"): none | {"contacts": 1, "denied": 1, "first": "2025-03-03", "last": "2025-03-03"},
    } == {tuple(sorted((one, other))): data for one, other, data in sides.edges(data=True)}


def test_persons_bear_their_english_names(path: Path, tmp_path: Path) -> None:
    actors = graphs(path, tmp_path)["actors.graphml"]
    assert {"label": "Vladimir Putin", "kind": "person", "side": "RU", "contacts": 2} == actors.nodes["Q7747"]
    assert {("Q61053", "Q7747"), ("Q22686", "Q7747"), ("Q22686", "Q3052772")} == {
        tuple(sorted(edge)) for edge in actors.edges
    }


def test_contacts_of_two_are_counted_and_those_of_one_side_have_no_edge(tmp_path: Path) -> None:
    contacts_of(
        tmp_path / "l.db",
        [
            told("Eins.", "2025-01-02", "Putin Lawrow Trump", "2025-01-01"),
            told("Zwei.", "2025-02-02", "Putin Trump", "2025-02-01", status="planned"),
            told("Drei.", "2025-03-02", "Putin Trump", "2025-03-01", status="cancelled"),
            told("Vier.", "2025-04-02", "Gast Trump", mode="meeting"),
        ],
    )
    found = graphs(tmp_path / "l.db", tmp_path)
    (edge,) = found["sides.graphml"].edges(data=True)
    assert {
        "weight": 1,
        "contacts": 3,
        "held": 1,
        "announced": 1,
        "cancelled": 1,
        "denied": 0,
        "first": "2025-01-01",
        "last": "2025-03-01",
    } == edge[2]
    actors = found["actors.graphml"]
    assert {("Q22686", "Q58217"), ("Q22686", "Q7747"), ("Q22686", "person:ein-gast")} == {
        tuple(sorted(pair)) for pair in actors.edges
    }
    assert {
        "contacts": 1,
        "held": 1,
        "weight": 1,
        "announced": 0,
        "cancelled": 0,
        "denied": 0,
    } == actors.edges["Q22686", "person:ein-gast"]


def test_names_that_xml_cannot_hold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "ledger_makers._PEOPLE", {"A": ('a"<&\x02', 'A"<&\x01', None), "B": ("RU", "B", "RU")}
    )
    contacts_of(tmp_path / "l.db", [told("Eins.", "2025-01-02", "A B")])
    nodes = graphs(tmp_path / "l.db", tmp_path)["actors.graphml"].nodes(data="label")
    assert {('a"<&\ufffd', 'A"<&\ufffd'), ("RU", "Russia")} == set(nodes)


def test_the_same_ledger_gives_the_same_bytes(path: Path, tmp_path: Path) -> None:
    assert exported(path, "graphml", tmp_path / "one") == exported(path, "graphml", tmp_path / "two")
