"""Who may ask, and what an answer may do."""

from __future__ import annotations

from pathlib import Path

import pytest
from starlette.testclient import TestClient

from verbale.web import Settings, make_app
from verbale.web.guard import LONGEST_ADDRESS


def client_of(settings: Settings, host: str = "127.0.0.1") -> TestClient:
    return TestClient(make_app(settings), base_url=f"http://{host}")


@pytest.mark.parametrize("address", ["/", "/articles", "/nothing", "/static/verbale.css", "/?since=x"])
def test_every_answer_forbids_what_an_article_might_want(client: TestClient, address: str) -> None:
    headers = client.get(address).headers
    assert "default-src 'none'" in headers["content-security-policy"]
    assert "unsafe" not in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "127.0.0.1:8000", "localhost", "LOCALHOST:1", "[::1]", "[::1]:8000"]
)
def test_the_machine_may_be_called_by_its_own_names(samples: Path, host: str) -> None:
    assert client_of(Settings(samples)).get("/", headers={"host": host}).status_code == 200


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:8000", ""]
)
def test_a_page_elsewhere_cannot_point_its_name_to_this_machine(samples: Path, host: str) -> None:
    assert client_of(Settings(samples)).get("/", headers={"host": host}).status_code == 421


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])
def test_only_reading_is_allowed(client: TestClient, method: str) -> None:
    answer = client.request(method, "/")
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, HEAD")


def test_an_endless_address_is_refused(client: TestClient) -> None:
    assert client.get("/?who=" + "a" * LONGEST_ADDRESS).status_code == 414


@pytest.mark.parametrize(
    ("user", "password", "status"),
    [("anyone", "péage", 200), ("", "péage", 200), ("anyone", "wrong", 401), ("péage", "", 401)],
)
def test_a_password_is_asked_for(samples: Path, user: str, password: str, status: int) -> None:
    behind = client_of(Settings(samples, hosts=None, password="péage"), "ledger.example")
    assert behind.get("/", auth=(user, password)).status_code == status


@pytest.mark.parametrize("header", ["", "Basic", "Basic %%%", "Bearer OnDDqWFnZQ==", "Basic w6k="])
def test_what_is_no_password_is_refused(samples: Path, header: str) -> None:
    behind = client_of(Settings(samples, hosts=None, password="péage"), "ledger.example")
    answer = behind.get("/", headers={"authorization": header})
    assert answer.status_code == 401
    assert answer.headers["www-authenticate"].startswith("Basic ")


def test_files_outside_the_folder_are_not_served(client: TestClient) -> None:
    for address in (
        "/static/../app.py",
        "/static/%2e%2e/app.py",
        "/static/..%2fapp.py",
        "/static//etc/passwd",
    ):
        assert client.get(address).status_code == 404
