"""Hooks: a receiver is told of what is new or changed in its filter, once it answers, and signed."""

from __future__ import annotations

import hashlib
import hmac
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest

from factory import contact_report, reading_of
from verbale.errors import InputError
from verbale.ledger import Ledger
from verbale.records import Article
from verbale.web.hooks import Teller, load_hooks


class Receiver:
    """A server on this machine that keeps what it is sent; `status` is what it answers."""

    def __init__(self) -> None:
        self.messages: list[dict[str, Any]] = []
        self.signatures: list[tuple[str, bytes]] = []
        self.status = 200
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                if receiver.status == 200:
                    receiver.messages.append(json.loads(body))
                    receiver.signatures.append((self.headers.get("X-Verbale-Signature", ""), body))
                self.send_response(receiver.status)
                self.end_headers()

            def log_message(self, *_: object) -> None:
                pass

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def told(self) -> list[tuple[int, int]]:
        """Return how many contacts each message held, and how many were gone."""
        return [(len(one["contacts"]), len(one["gone"])) for one in self.messages]


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    made = Receiver()
    yield made
    made.server.shutdown()
    made.server.server_close()


def add_call(ledger: Path, day: int, who: tuple[str, str] = ("Scholz", "Putin")) -> None:
    text = f"{who[0]} rief am {day}. November 2024 an, {who[1]} nahm ab."
    article = Article.of(text, uri=f"{day}.txt", published="2024-11-28", language="de")
    report = contact_report(
        article, "rief", who, date=f"2024-11-{day:02}", date_words=f"{day}. November 2024"
    )
    with Ledger.open(ledger, write=True) as opened:
        opened.add(reading_of(article, report))


def teller_of(tmp_path: Path, receiver: Receiver, ledger: Path, choose: str = "first=DE&second=RU") -> Teller:
    file = tmp_path / "hooks.toml"
    file.write_text(
        f'[[hooks]]\nname = "calls"\nurl = "{receiver.url}"\nfilter = "{choose}"\nsecret = "péage"\n', "utf-8"
    )
    return Teller(ledger, load_hooks(file), tmp_path / "hooks.sent.json")


def test_only_what_is_new_in_the_filter_is_told(tmp_path: Path, receiver: Receiver) -> None:
    ledger = tmp_path / "ledger.db"
    add_call(ledger, 11)
    teller = teller_of(tmp_path, receiver, ledger)
    teller.tell()
    assert receiver.told() == [], "what was there counts as known"
    add_call(ledger, 15)
    add_call(ledger, 16, ("Trump", "Macron"))
    teller.tell()
    teller.tell()
    assert receiver.told() == [(1, 0)]
    assert receiver.messages[0]["contacts"][0]["date"][0]["value"] == "2024-11-15"
    sign, body = receiver.signatures[0]
    assert sign == "sha256=" + hmac.new("péage".encode(), body, hashlib.sha256).hexdigest()


def test_what_was_not_received_is_told_again_also_by_the_next_server(
    tmp_path: Path, receiver: Receiver
) -> None:
    ledger = tmp_path / "ledger.db"
    add_call(ledger, 11)
    teller_of(tmp_path, receiver, ledger).tell()
    add_call(ledger, 15)
    receiver.status = 500
    teller_of(tmp_path, receiver, ledger).tell()
    assert receiver.told() == []
    receiver.status = 200
    teller_of(tmp_path, receiver, ledger).tell()
    teller_of(tmp_path, receiver, ledger).tell()
    assert receiver.told() == [(1, 0)]


def test_many_come_in_several_messages(
    tmp_path: Path, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("verbale.web.hooks._AT_ONCE", 2)
    ledger = tmp_path / "ledger.db"
    add_call(ledger, 1)
    teller = teller_of(tmp_path, receiver, ledger)
    teller.tell()
    for day in (5, 9, 13, 17, 21):
        add_call(ledger, day)
    teller.tell()
    assert receiver.told() == [(2, 0), (2, 0), (1, 0)]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("hooks = 1", "Expected `array`"),
        ('[[hooks]]\nname = "a"\nurl = "file:///etc/passwd"', "no web address"),
        ('[[hooks]]\nname = "a"\nurl = "http://x"\nfilter = "mode=walk"', "'walk' in its filter"),
        ('[[hooks]]\nname = "a"\nurl = "http://x"\n[[hooks]]\nname = "a"\nurl = "http://y"', "two hooks"),
        ("[[hooks", "Expected"),
    ],
)
def test_a_file_that_is_no_list_of_hooks_is_refused(tmp_path: Path, text: str, reason: str) -> None:
    file = tmp_path / "hooks.toml"
    file.write_text(text, "utf-8")
    with pytest.raises(InputError, match=reason):
        load_hooks(file)
