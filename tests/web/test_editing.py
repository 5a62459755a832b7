"""Judging from the page: only with the token, only from a form of this server, only where the server was started for it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from verbale.ledger import Ledger
from verbale.web import Settings, make_app

HERE = {"origin": "http://127.0.0.1"}


@pytest.fixture
def ledger(samples: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(samples, tmp_path / "edited.db"))


@pytest.fixture
def editor(ledger: Path) -> TestClient:
    """A reader who has typed in the token."""
    client = client_of(ledger)
    client.post("/edit", data={"token": "péage"}, headers=HERE)
    return client


def client_of(ledger: Path, token: str | None = "péage") -> TestClient:
    return TestClient(make_app(Settings(ledger, token=token)), base_url="http://127.0.0.1")


def two_contacts(ledger: Path) -> tuple[str, str]:
    with Ledger.open(ledger) as opened:
        one, other, *_ = opened.contacts()
    return one.id, other.id


def reports_of(ledger: Path, contact: str) -> set[str]:
    with Ledger.open(ledger) as opened:
        return {report.id for report in opened.reports(contact=contact)}


def test_contacts_are_merged_and_reports_split_off(editor: TestClient, ledger: Path) -> None:
    one, other = two_contacts(ledger)
    both = reports_of(ledger, one) | reports_of(ledger, other)
    answer = editor.post(
        "/edit/merge", data={"contact": one, "other": other, "by": "Eva", "why": "one trip"}, headers=HERE
    )
    assert answer.status_code == 200, "it leads back to the contact"
    assert "Eva" in answer.text
    with Ledger.open(ledger) as opened:
        merged = opened.find(one)
        assert merged is not None
        assert reports_of(ledger, merged.id) == both
    report = max(reports_of(ledger, other) or both)
    editor.post("/edit/split", data={"contact": merged.id, "report": report, "by": "Eva"}, headers=HERE)
    with Ledger.open(ledger) as opened:
        assert {one.contact for one in opened.reports() if one.id in both - {report}}.isdisjoint(
            {one.contact for one in opened.reports() if one.id == report}
        )


def test_forms_are_shown_only_to_who_may_judge(editor: TestClient, ledger: Path) -> None:
    contact = two_contacts(ledger)[0]
    assert "/edit/merge" in editor.get(f"/contacts/{contact}").text
    assert "/edit/merge" not in client_of(ledger).get(f"/contacts/{contact}").text


@pytest.mark.parametrize(
    ("token", "typed", "headers"),
    [
        ("péage", "wrong", HERE),
        ("péage", "", HERE),
        ("péage", "péage", {"origin": "http://evil.example"}),
        ("péage", "péage", {}),
    ],
)
def test_nothing_is_judged_otherwise(ledger: Path, token: str, typed: str, headers: dict[str, str]) -> None:
    client = client_of(ledger, token)
    assert client.post("/edit", data={"token": typed}, headers=headers).status_code == 403
    one, other = two_contacts(ledger)
    data = {"contact": one, "other": other, "by": "Eva"}
    assert client.post("/edit/merge", data=data, headers=headers).status_code == 403
    assert two_contacts(ledger) == (one, other)


def test_a_form_of_another_site_cannot_use_the_token(editor: TestClient, ledger: Path) -> None:
    one, other = two_contacts(ledger)
    data = {"contact": one, "other": other, "by": "Eva"}
    answer = editor.post("/edit/merge", data=data, headers={"origin": "http://evil.example"})
    assert answer.status_code == 403
    assert two_contacts(ledger) == (one, other)


def test_a_server_that_was_not_started_for_it_takes_no_form(ledger: Path) -> None:
    client = client_of(ledger, None)
    assert client.post("/edit", data={"token": ""}, headers=HERE).status_code == 405
    assert client.post("/edit/merge", data={}, headers=HERE).status_code == 405


def test_what_cannot_be_judged_is_said(editor: TestClient, ledger: Path) -> None:
    one, _ = two_contacts(ledger)
    for data, status in (
        ({"contact": one, "other": "nobody", "by": "Eva"}, 409),
        ({"contact": one, "by": "Eva"}, 400),
        ({"contact": one, "other": one}, 400),
        ({"contact": one, "other": one, "by": "E" * 20_000}, 403),
    ):
        answer = editor.post("/edit/merge", data=data, headers=HERE)
        assert answer.status_code == status, data
        assert str(ledger.parent) not in answer.text
