"""What many tests start from: a small ledger, the command line as a user calls it, the pages without a network or in a real browser."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import uvicorn
from click.testing import CliRunner, Result
from hypothesis import settings
from playwright.sync_api import Browser, Dialog, Page, Request, sync_playwright
from starlette.testclient import TestClient

from factory import held_call, planned_trip, reading_of, spoken
from verbale import Article
from verbale.cli.main import main
from verbale.ledger import Ledger
from verbale.web import Settings, make_app

# How long an example takes is told by `make bench`: a busy machine breaks no test.
settings.register_profile("verbale", deadline=None)
settings.load_profile("verbale")

Run = Callable[..., Result]
SAMPLES = Path(__file__).parents[1] / "samples"
HOST = "http://127.0.0.1"
Serve = Callable[[Settings], str]


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
                held_call(call),
                spoken(call, "Putin", "sprach", "Er sei zum Handel bereit."),
            )
        )
        opened.add(
            reading_of(
                trip,
                planned_trip(trip),
            )
        )
    return path


@pytest.fixture(scope="session")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample articles, read by rules alone."""
    path = tmp_path_factory.mktemp("web") / "samples.db"
    arguments = [
        "read",
        "--no-tagger",
        str(SAMPLES),
        "--meta",
        str(SAMPLES / "meta.json"),
        "--ledger",
        str(path),
    ]
    assert CliRunner().invoke(main, arguments).exit_code == 0
    return path


@pytest.fixture
def client(samples: Path) -> TestClient:
    """Ask the pages as a browser on this machine does."""
    return TestClient(make_app(Settings(samples)), base_url=HOST)


@pytest.fixture(scope="session")
def serve() -> Iterator[Serve]:
    """Serve settings on a free port until the tests end; returns the address."""
    servers: list[tuple[uvicorn.Server, threading.Thread]] = []

    def start(settings: Settings) -> str:
        server = uvicorn.Server(uvicorn.Config(make_app(settings), port=0, log_level="error"))
        thread = threading.Thread(target=server.run)
        thread.start()
        servers.append((server, thread))
        while not server.started:
            thread.join(0.01)
        return f"{HOST}:{server.servers[0].sockets[0].getsockname()[1]}"

    yield start
    for server, thread in servers:
        server.should_exit = True
        thread.join()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium without a screen."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"]
        )
        yield started
        started.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """An empty page that fails the test where a script fails, a policy is broken, or another host is asked."""
    context = browser.new_context(locale="en-GB", viewport={"width": 1200, "height": 900})
    opened = context.new_page()
    troubles: list[str] = []

    def on_dialog(dialog: Dialog) -> None:
        troubles.append(dialog.message)
        dialog.dismiss()

    def on_request(request: Request) -> None:
        if not request.url.startswith(HOST):
            troubles.append(request.url)

    opened.on("console", lambda message: troubles.append(message.text))
    opened.on("pageerror", lambda error: troubles.append(str(error)))
    opened.on("dialog", on_dialog)
    opened.on("request", on_request)
    yield opened
    context.close()
    assert troubles == []
