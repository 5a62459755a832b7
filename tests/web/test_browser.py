"""The pages in a real browser: one clicks through them all, and axe finds nothing to complain of."""

from __future__ import annotations

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from conftest import Serve
from verbale.ledger import Ledger
from verbale.web import Settings

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


@pytest.fixture(scope="session")
def site(serve: Serve, samples: Path) -> str:
    return serve(Settings(samples))


def test_a_reader_goes_from_the_overview_to_the_words(page: Page, site: str) -> None:
    page.goto(site)
    page.get_by_label("Between").fill("US")
    page.get_by_label("and", exact=True).fill("RU")
    page.get_by_role("button", name="Show").click()
    assert "first=US&second=RU" in page.url
    page.locator("table.contacts tbody th a").first.click()
    expect(page.get_by_role("heading", name="What is told of it")).to_be_visible()
    words = page.locator("blockquote mark").first.text_content()
    page.locator("blockquote a").first.click()
    target = page.locator(":target")
    expect(target).to_be_in_viewport()
    assert words
    assert words.startswith(target.text_content() or "-")


def test_marks_are_switched_without_a_script(browser: Browser, site: str, samples: Path) -> None:
    with Ledger.open(samples) as opened:
        article = next(opened.reports()).article
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}/articles/{article}")
    mark = page.locator(".text .people").first
    before = mark.evaluate("one => getComputedStyle(one).borderBottomWidth")
    page.get_by_label("people and states").uncheck()
    assert (before, mark.evaluate("one => getComputedStyle(one).borderBottomWidth")) == ("2px", "0px")
    context.close()


def pages_of(samples: Path) -> list[str]:
    with Ledger.open(samples) as opened:
        contact = max(opened.contacts(), key=lambda one: len(one.reports))
        link = next(one for one in opened.lineage() if isinstance(one.source, str))
    return [
        "/",
        "/?first=US&second=RU",
        "/?since=1901&until=1902",
        "/?since=x",
        f"/contacts/{contact.id}",
        "/articles",
        f"/articles/{link.article}",
        f"/compare/{link.article}/{link.source}",
        "/search?q=Riad",
        "/network?first=US&second=RU",
        "/statements?who=Putin",
        "/api",
        "/edit",
        "/actors/RU",
        "/actors/Q7747",
        "/nothing",
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(browser: Browser, site: str, samples: Path, scheme: str) -> None:
    context = browser.new_context(color_scheme=scheme, locale="de-DE")  # type: ignore[arg-type]
    page = context.new_page()
    complaints = {}
    for address in pages_of(samples):
        page.goto(site + address)
        result = Axe().run(page, options=RULES)
        if result.violations_count:
            complaints[address] = result.generate_report()
    context.close()
    assert complaints == {}


def test_nothing_is_wider_than_a_phone(browser: Browser, site: str, samples: Path) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 700})
    page = context.new_page()
    wide = []
    for address in pages_of(samples):
        page.goto(site + address)
        if page.evaluate("document.documentElement.scrollWidth") > 360:
            wide.append(address)
    context.close()
    assert wide == []


def test_a_keyboard_reaches_the_content_first(page: Page, site: str) -> None:
    page.goto(site)
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
