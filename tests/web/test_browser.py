"""The pages in a real browser: one clicks through them all, and axe finds nothing to complain of."""

from __future__ import annotations

import re
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
        "/?since=2025-02&until=2025-02",
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


def span_of(page: Page) -> tuple[str, str]:
    """Return the first and the last day that the time line shows, as the heading has them."""
    words = (page.locator("#zoom-title").text_content() or "").split()
    return words[-3], words[-1]


def test_one_zooms_by_links_without_a_script(browser: Browser, site: str) -> None:
    context = browser.new_context(java_script_enabled=False, locale="en-GB")
    page = context.new_page()
    page.goto(f"{site}/?since=2025&until=2025")
    seen = [span_of(page)]
    for name in ("Zoom in", "Later", "Earlier", "Zoom out"):
        page.get_by_role("link", name=name).click()
        seen.append(span_of(page))
    page.get_by_role("link", name="All times").click()
    context.close()
    assert seen == [
        ("2025-01-01", "2025-12-31"),
        ("2025-04-01", "2025-09-30"),
        ("2025-06-30", "2026-01-04"),
        ("2025-03-31", "2025-10-05"),
        ("2024-12-30", "2026-01-04"),
    ]
    assert page.url.startswith(site)


def test_one_drags_over_a_span(page: Page, site: str) -> None:
    page.goto(f"{site}/?since=2025&until=2025&status=held")
    columns = page.locator(".columns svg")
    columns.scroll_into_view_if_needed()
    box = columns.bounding_box()
    assert box
    month = (960 - 110 - 16) / 12
    page.mouse.move(box["x"] + 110 + 2.5 * month, box["y"] + 50)
    page.mouse.down()
    page.mouse.move(box["x"] + 110 + 3.5 * month, box["y"] + 50, steps=4)
    expect(page.locator(".shade")).to_be_visible()
    page.mouse.move(box["x"] + 110 + 4.5 * month, box["y"] + 60, steps=4)
    page.mouse.up()
    page.wait_for_url("**/?since=2025-03&until=2025-05&status=held#zoom")
    assert span_of(page) == ("2025-03-01", "2025-05-31")
    page.go_back()
    assert span_of(page) == ("2025-01-01", "2025-12-31")


def test_a_span_that_is_dragged_over_can_be_given_up(page: Page, site: str) -> None:
    page.goto(f"{site}/?since=2025&until=2025")
    line = page.locator(".timeline svg")
    line.scroll_into_view_if_needed()
    box = line.bounding_box()
    assert box
    page.mouse.move(box["x"] + 300, box["y"] + 20)
    page.mouse.down()
    page.mouse.move(box["x"] + 500, box["y"] + 20, steps=4)
    page.keyboard.press("Escape")
    expect(page.locator(".shade")).to_have_count(0)
    page.mouse.up()
    assert page.url == f"{site}/?since=2025&until=2025"


def test_the_wheel_zooms_where_the_pointer_is(page: Page, site: str) -> None:
    page.goto(f"{site}/?since=2025&until=2025")
    columns = page.locator(".columns svg")
    columns.scroll_into_view_if_needed()
    box = columns.bounding_box()
    assert box
    page.wait_for_timeout(300)
    page.mouse.move(box["x"] + 110 + 820, box["y"] + 40)
    page.mouse.wheel(0, -100)
    page.wait_for_url("**/?since=2025-07&until=2025-12#zoom")
    page.wait_for_timeout(300)
    columns.hover()
    page.mouse.wheel(0, 100)
    page.wait_for_url("**/?since=2025-03-31&until=2026-04-05#zoom")


def test_keys_zoom_and_go_on(page: Page, site: str) -> None:
    page.goto(f"{site}/?since=2025&until=2025")
    region = page.get_by_role("region", name="Contacts by year, month, week or day")
    region.focus()
    expect(region).to_have_accessible_description(re.compile("Drag with the mouse"))
    for key, address in (
        ("+", "since=2025-04&until=2025-09"),
        ("ArrowRight", "since=2025-06-30&until=2026-01-04"),
        ("-", "since=2025-03-31&until=2026-04-05"),
    ):
        page.keyboard.press(key)
        page.wait_for_url(f"**/?{address}#zoom-columns")
        expect(region).to_be_focused()
    page.get_by_role("link", name="Earlier").press("Enter")
    page.wait_for_url("**/?since=2024*")
    expect(page.get_by_role("link", name="Earlier")).to_be_focused()
