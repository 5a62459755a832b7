"""What programs get: each answer as the description says it, the same records as an export, page after page."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as Xml

import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import validate
from starlette.testclient import TestClient

from verbale.ledger import Ledger
from verbale.records import to_row
from verbale.web.api import RESOURCES, ROOT
from verbale.web.openapi import description

ATOM = "{http://www.w3.org/2005/Atom}"


def schema_of(path: str) -> Draft202012Validator:
    document = description()
    content = document["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]
    return Draft202012Validator({**content["schema"], "components": document["components"]})


def ids_in(samples: Path) -> dict[str, str]:
    with Ledger.open(samples) as ledger:
        contact = next(one for one in ledger.contacts() if list(ledger.reports(contact=one.id)))
        return {
            "contacts": contact.id,
            "reports": contact.reports[0],
            "statements": next(ledger.statements()).id,
            "articles": next(ledger.articles()).id,
        }


def test_the_description_is_one(client: TestClient) -> None:
    document = client.get("/api/openapi.json").json()
    validate(document)
    assert set(document["paths"]) == {resource.path for resource in RESOURCES}


@pytest.mark.parametrize("resource", RESOURCES, ids=lambda resource: resource.path)
def test_answers_are_what_the_description_says(client: TestClient, samples: Path, resource: Any) -> None:
    path = resource.path
    if "{id}" in path:
        path = path.replace("{id}", ids_in(samples)[path.split("/")[1]])
    answer = client.get(ROOT + path, params={"q": "Riad"} if "q" in resource.parameters else {})
    assert answer.status_code == 200
    schema_of(resource.path).validate(answer.json())
    assert set(resource.parameters) == {
        one["name"]
        for one in description()["paths"][resource.path]["get"]["parameters"]
        if one["in"] == "query"
    }


def test_pages_lead_through_all_records(client: TestClient, samples: Path) -> None:
    rows: list[Any] = []
    address = f"{ROOT}/contacts?sort=date"
    while address:
        page = client.get(address).json()
        rows += page["items"]
        address = page.get("next", "")
    with Ledger.open(samples) as ledger:
        expected = {one.id: to_row(one) for one in ledger.contacts()}
    assert len(rows) == len(expected) == page["number"]
    assert {row["id"]: row for row in rows} == expected


def test_filters_are_those_of_the_pages(client: TestClient) -> None:
    address = "first=US&second=Russland&status=held"
    number = client.get(f"{ROOT}/contacts?{address}").json()["number"]
    assert number > 0
    assert re.search(rf'class="found"[^>]*>{number} ', client.get(f"/?{address}").text)


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/contacts?since=x", 400),
        ("/contacts?first=US", 400),
        ("/search", 400),
        ("/search?q=%22x", 400),
        ("/contacts/nobody", 404),
        ("/statements?act=walk", 400),
    ],
)
def test_a_failure_is_an_object_too(client: TestClient, address: str, status: int) -> None:
    answer = client.get(ROOT + address)
    assert answer.status_code == status
    assert list(answer.json()) == ["error"]


def test_the_feed_has_the_newest_contacts_of_a_view(client: TestClient) -> None:
    answer = client.get("/feed.atom?first=US&second=RU")
    assert answer.headers["content-type"].startswith("application/atom+xml")
    feed = Xml.fromstring(answer.content)
    times = [entry.findtext(f"{ATOM}updated") or "" for entry in feed.findall(f"{ATOM}entry")]
    assert times == sorted(times, reverse=True) != []
    assert feed.findtext(f"{ATOM}updated") == times[0]
    ids = [entry.findtext(f"{ATOM}id") for entry in feed.findall(f"{ATOM}entry")]
    assert len(ids) == len(set(ids)) == client.get(f"{ROOT}/contacts?first=US&second=RU").json()["number"]
