"""A small ledger, and a way to call the command line as a user does."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from factory import contact_report, reading_of, spoken
from verbale import Article
from verbale.cli.main import main
from verbale.ledger import Ledger

Run = Callable[..., Result]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    """Call `verbale` with these arguments; a table is as wide as its content."""
    monkeypatch.setenv("COLUMNS", "400")
    monkeypatch.delenv("VERBALE_LEDGER", raising=False)
    return lambda *arguments: CliRunner().invoke(main, [str(item) for item in arguments])


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    """A ledger of two articles: a call that was held with a statement on it, and a planned visit."""
    call = Article.of(
        "Scholz rief am 15. November 2024 an. Es sprach Putin: Er sei zum Handel bereit. Thema war der Zoll.",
        uri="news/anruf.txt",
        published="2024-11-16",
        outlet="Abendblatt",
        title="Der Anruf",
        language="de",
    )
    trip = Article.of(
        "Im Mai 2025 will Macron reisen, Trump erwartet ihn.",
        uri="news/reise.txt",
        published="2025-04-02",
        language="de",
    )
    path = tmp_path / "small.db"
    with Ledger.open(path, write=True) as opened:
        opened.add(
            reading_of(
                call,
                contact_report(
                    call,
                    "rief",
                    ("Scholz", "Putin"),
                    date="2024-11-15",
                    date_words="am 15. November 2024",
                    topics={"trade": "der Zoll"},
                ),
                spoken(call, "Putin", "sprach", "Er sei zum Handel bereit."),
            )
        )
        opened.add(
            reading_of(
                trip,
                contact_report(
                    trip,
                    "reisen",
                    ("Macron", "Trump"),
                    mode="visit",
                    status="planned",
                    date="2025-05",
                    date_words="Im Mai 2025",
                ),
            )
        )
    return path
