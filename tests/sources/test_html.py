"""A web page becomes its main text and what it states of itself."""

import json
import subprocess
import sys

import pytest

from verbale.errors import InputError
from verbale.sources.given import Given
from verbale.sources.html import read_page

BODY = """<nav><a href="/">Start</a> <a href="/politik">Politik</a></nav>
<article><h1>Ministerin fliegt nach Tunis</h1><p class="date">Stand: 1. März 2025</p>
<p>Die Außenministerin flog am Mittwoch nach Tunis, wie ihr Haus sagte, und blieb zwei Tage lang dort.</p>
<p>„Wir reden über Fischerei“, sagte sie vor dem Abflug – und über <b>nichts</b> sonst, das sei klar.</p></article>
<footer>Impressum, Datenschutz</footer>"""
LINES = [
    "Die Außenministerin flog am Mittwoch nach Tunis, wie ihr Haus sagte, und blieb zwei Tage lang dort.",
    "„Wir reden über Fischerei“, sagte sie vor dem Abflug – und über nichts sonst, das sei klar.",
]


def page(head: str = "", body: str = BODY, language: str = "de-DE") -> bytes:
    return f'<!doctype html><html lang="{language}"><head>{head}</head><body>{body}</body></html>'.encode()


def linked(**content: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(content)}</script>'


def meta(name: str, content: str) -> str:
    return f'<meta property="{name}" content="{content}">'


def test_paragraphs_become_lines_and_the_frame_is_left_out() -> None:
    text, _ = read_page(page(), "a.html")
    assert text.split("\n")[-2:] == LINES
    assert "Impressum" not in text
    assert "Politik" not in text


def test_what_the_page_states_is_given() -> None:
    article = linked(
        **{"@type": "NewsArticle"},
        headline="Ministerin fliegt",
        datePublished="2025-02-13T08:00:00+01:00",
        dateModified="2025-02-20",
        author=[{"@type": "Person", "name": "A. Beispiel"}, "B. Muster"],
        publisher={"name": "abendbote"},
    )
    _, given = read_page(page(article), "a.html")
    assert given == Given("2025-02-13", "de", "Ministerin fliegt", "abendbote", ("A. Beispiel", "B. Muster"))


@pytest.mark.parametrize(
    ("title", "head", "published"),
    [
        ("nothing stated", "", None),
        ("a date in the text or a modified one", meta("article:modified_time", "2025-03-01"), None),
        ("meta", meta("article:published_time", "2025-02-13T23:59:00+01:00"), "2025-02-13"),
        ("meta by name", '<meta name="DC.date" content="2025-02-13">', "2025-02-13"),
        ("mail form", '<meta name="date" content="Thu, 13 Feb 2025 10:00:00 GMT">', "2025-02-13"),
        ("not a form that is read", '<meta name="date" content="02/13/2025">', None),
        ("a program's zero", meta("article:published_time", "1970-01-01T00:00:00Z"), None),
        ("address", '<link rel="canonical" href="https://example.org/2025/02/13/tunis">', "2025-02-13"),
        (
            "no such day in the address",
            '<link rel="canonical" href="https://example.org/2025/13/45/x">',
            None,
        ),
        (
            "two addresses that differ",
            '<link rel="canonical" href="/2025/02/13/x">' + meta("og:url", "/2025/02/14/x"),
            None,
        ),
        (
            "linked data before meta",
            linked(**{"@type": "Article"}, datePublished="2025-02-12") + meta("date", "2025-02-13"),
            "2025-02-12",
        ),
        (
            "graph",
            linked(
                **{
                    "@graph": [
                        {"@type": ["WebPage"], "datePublished": "2025-02-13"},
                        {"@type": "Organization"},
                    ]
                }
            ),
            "2025-02-13",
        ),
        (
            "a neighbour in a list",
            linked(
                **{"@type": "ItemList"},
                itemListElement=[{"@type": "NewsArticle", "datePublished": "2020-01-02"}],
            ),
            None,
        ),
        (
            "two articles that differ, the meta decides",
            linked(**{"@type": "Article"}, datePublished="2025-02-11")
            + linked(**{"@type": "Article"}, datePublished="2025-02-12")
            + meta("article:published_time", "2025-02-12"),
            "2025-02-12",
        ),
        (
            "the article of this address",
            linked(**{"@type": "Article"}, url="/b", datePublished="2025-02-11")
            + linked(**{"@type": "Article"}, url="/a", datePublished="2025-02-12")
            + '<link rel="canonical" href="/a">',
            "2025-02-12",
        ),
        (
            "one moment in two time zones: the page's own day",
            linked(**{"@type": "Article"}, datePublished="2025-02-12T23:30:00Z")
            + meta("article:published_time", "2025-02-13T00:30:00+01:00"),
            "2025-02-13",
        ),
        ("broken linked data", '<script type="application/ld+json">{"datePublished": </script>', None),
    ],
)
def test_the_day_is_taken_only_from_what_states_it(title: str, head: str, published: str | None) -> None:
    assert title
    assert read_page(page(head), "a.html")[1].published == published


@pytest.mark.parametrize(
    ("element", "published"),
    [
        ('<time datetime="2025-02-13">heute</time>', None),
        ('<time datetime="2025-02-13" pubdate>heute</time>', "2025-02-13"),
        ('<time itemprop="datePublished" datetime="2025-02-13T09:00">heute</time>', "2025-02-13"),
    ],
)
def test_a_time_element_counts_only_where_it_is_marked(element: str, published: str | None) -> None:
    assert read_page(page(body=element + BODY), "a.html")[1].published == published


def test_two_declared_languages_are_none() -> None:
    assert read_page(page(meta("og:locale", "de_DE"), language="en-US"), "a.html")[1].language is None


def test_the_outlet_is_cut_from_the_title_element() -> None:
    head = "<title>Reise nach Tunis | Abendbote</title>" + meta("og:site_name", "Abendbote")
    body = BODY.replace("h1", "h2")
    assert read_page(page(head, body), "a.html")[1].title == "Reise nach Tunis"


@pytest.mark.parametrize("charset", ["windows-1252", "iso-8859-1"])
def test_the_page_declares_its_encoding(charset: str) -> None:
    markup = page(f'<meta charset="{charset}">').decode()
    assert read_page(markup.encode("cp1252"), "a.html")[0].split("\n")[-2:] == LINES


def test_deep_markup_is_read_or_named() -> None:
    deep = "<div>" * 400 + BODY + "</div>" * 400
    assert read_page(page(body=deep), "a.html")[0].split("\n")[-2:] == LINES
    for depth in (1200, 4000):
        with pytest.raises(InputError) as caught:
            read_page(page(body="<div>" * depth + BODY + "</div>" * depth), "a.html")
        assert caught.value.reason == "its markup is nested over 1000 deep, which gives no text"


@pytest.mark.parametrize(
    "data", [page(body=""), page(body="<script>let a = 1</script>"), b"<!-- -->", b"<html></html>"]
)
def test_a_page_without_text_is_named(data: bytes) -> None:
    with pytest.raises(InputError) as caught:
        read_page(data, "a.html")
    assert str(caught.value) == (
        "a.html: no text was found in the page (save the article's text as a .txt file)"
    )


def test_too_much_text_is_named_before_it_is_searched() -> None:
    with pytest.raises(InputError) as caught:
        read_page(page(body="<p>" + "a" * 2_000_001), "a.html")
    assert caught.value.reason == "has 2,000,001 characters, more than the 2,000,000 that an article may have"


def test_plain_text_does_not_pay_for_lxml() -> None:
    code = "import sys, verbale.sources; print(sorted({'lxml', 'trafilatura'} & set(sys.modules)))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "[]\n"
