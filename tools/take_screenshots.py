"""Take the screenshots of the pages that README.md and docs/page.md show, from the sample articles, into docs/screenshots/.

Usage: python tools/take_screenshots.py    (needs Chromium and the extra `dev`)
"""

from __future__ import annotations

import tempfile
import threading
from pathlib import Path

import uvicorn
from click.testing import CliRunner
from playwright.sync_api import sync_playwright

from verbale.cli.main import main as verbale
from verbale.ledger import Ledger
from verbale.web import Settings, make_app

ROOT = Path(__file__).parent.parent
SHOTS = ROOT / "docs" / "screenshots"
WIDTH, HEIGHT = 1200, 800


def main() -> None:
    """Read the samples, serve them, and take a picture of each page."""
    SHOTS.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "samples.db"
        arguments = [
            "read",
            str(ROOT / "samples"),
            "--meta",
            str(ROOT / "samples" / "meta.json"),
            "--ledger",
            str(path),
        ]
        CliRunner().invoke(verbale, arguments, catch_exceptions=False)
        server = uvicorn.Server(uvicorn.Config(make_app(Settings(path)), port=0, log_level="error"))
        thread = threading.Thread(target=server.run)
        thread.start()
        while not server.started:
            thread.join(0.05)
        try:
            take(f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}", addresses(path))
        finally:
            server.should_exit = True
            thread.join()


def addresses(path: Path) -> dict[str, str]:
    """Return the address of each picture by its name: of the most told contact, and of the versions of a text that differ most."""
    with Ledger.open(path) as ledger:
        contact = max(ledger.contacts(), key=lambda one: (one.sources, len(one.reports), one.id))
        link = max(
            (one for one in ledger.lineage() if isinstance(one.source, str)),
            key=lambda one: (len({change.kind for change in one.drift}), one.article),
        )
    return {
        "overview": "/?since=2020",
        "contact": f"/contacts/{contact.id}",
        "article": f"/articles/{link.article}",
        "comparison": f"/compare/{link.article}/{link.source}",
        "network": "/network",
    }


def take(site: str, pages: dict[str, str]) -> None:
    """Write a picture of each page."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"]
        )
        page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT}, locale="en-GB")
        for name, address in pages.items():
            page.goto(site + address)
            page.screenshot(path=SHOTS / f"{name}.png")
        browser.close()


if __name__ == "__main__":
    main()
