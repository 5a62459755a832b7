"""Fifty hostile articles: each is shown as the words that it is, and does nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from hostile import HOSTILE
from playwright.sync_api import Page

from conftest import Serve
from factory import PEOPLE, contact_report, reading_of, spoken
from verbale.ledger import Ledger
from verbale.records import Article
from verbale.web import Settings

# All that a page of ours is made of: whatever else stands in the tree came out of an article.
STRANGE = "main script, main style, main img, main iframe, main object, main embed, main video, main link, main meta, main base, [onload], [onerror], [onfocus], [style]"


LISTS = ("/", "/articles", "/statements", "/network", "/actors/Q7747", "/search?q=Nummer")


def hostile_article(number: int, word: str) -> Article:
    return Article.of(
        f"Scholz rief am 15. November 2024 an. Es sprach Putin: {word} Nummer {number}. Ende.",
        uri=f"javascript:alert({number})//{word}",
        published="2024-11-16",
        outlet=f"Blatt {word}",
        title=f"{word}",
        authors=(word,),
        language="de",
    )


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger in which every article attacks its reader, with a call and a quotation in each."""
    path = tmp_path_factory.mktemp("hostile") / "hostile.db"
    with Ledger.open(path, write=True) as ledger:
        for number, word in enumerate(HOSTILE):
            article = hostile_article(number, word)
            report = contact_report(
                article, "rief", ("Scholz", "Putin"), date="2024-11-15", date_words="15. November 2024"
            )
            message = article.text[article.text.index("Putin: ") + 7 : -6]
            ledger.add(reading_of(article, report, spoken(article, "Putin", "sprach", message)))
    return path


def test_there_are_fifty() -> None:
    assert len(set(HOSTILE)) == 50
    assert set(PEOPLE) >= {"Scholz", "Putin"}


def test_hostile_articles_do_nothing(page: Page, serve: Serve, hostile: Path) -> None:
    site = serve(Settings(hostile))
    with Ledger.open(hostile) as ledger:
        addresses = [f"/articles/{one.id}" for one in ledger.articles()]
        addresses += [f"/contacts/{one.id}" for one in ledger.contacts()]
        texts = {f"/articles/{one.id}": one.text for one in ledger.articles()}
    for address in [*LISTS, *addresses]:
        page.goto(site + address)
        assert page.locator(STRANGE).count() == 0, address
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), address
        links = page.locator("main a").evaluate_all(
            "all => all.map(one => new URL(one.getAttribute('href'), location).protocol)"
        )
        assert set(links) <= {"http:"}, address
        if address in texts:
            shown = page.locator(".text").text_content() or ""
            assert len(shown) == len(texts[address].replace("\u0000", "�")), address
