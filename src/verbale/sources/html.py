"""A web page becomes its main text and what it says of itself. The only door to lxml and trafilatura.

"<p>Der Minister</p><p>reiste ab.</p>" becomes two lines: a paragraph is a line.
"""

from __future__ import annotations

import re

import lxml.html
import trafilatura
from lxml import etree

from verbale.errors import InputError
from verbale.sources.encoding import CONTROL_CHARACTER, decode
from verbale.sources.given import Given
from verbale.sources.limits import MAX_CHARACTERS, too_many_characters
from verbale.sources.page import Page, given_by_page

# lxml silently cuts off what is nested over 255 deep unless told otherwise, and at 2048 all of a
# page; trafilatura was seen to give the whole text at 1000. Pages of news stay below 60.
MAX_NESTING = 1000

_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.I)
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_REMEDY = "save the article's text as a .txt file"


def read_page(data: bytes, place: str) -> tuple[str, Given]:
    """Return the main text of a page, a paragraph a line, and the metadata that it states.

    Raises InputError where the bytes are no text, the markup cannot be read or is nested too deep,
    or no text is found.
    """
    declared = _DECLARED.search(data, 0, 4096)
    markup = decode(data, place, declared.group(1).decode("ascii") if declared else None)
    tree = _tree(markup, place)
    given = given_by_page(_page(tree))
    text = _main_text(tree, place)
    if not text or not text.strip():
        raise InputError(place, "no text was found in the page", _REMEDY)
    return text, given


def _tree(markup: str, place: str) -> lxml.html.HtmlElement:
    bare = _XML_DECLARATION.sub("", markup.lstrip("\ufeff"))
    try:
        tree = lxml.html.document_fromstring(bare, parser=lxml.html.HTMLParser(huge_tree=True))
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise InputError(place, "no text was found in the page", _REMEDY) from error
    if _nesting(tree) > MAX_NESTING:
        reason = f"its markup is nested over {MAX_NESTING} deep, which gives no text"
        raise InputError(place, reason, _REMEDY)
    visible = _visible_characters(tree)
    if (
        visible > MAX_CHARACTERS
    ):  # the search for the main text takes the square of the time: 17 s for 1.3 million
        raise too_many_characters(place, visible)
    return tree


def _visible_characters(tree: lxml.html.HtmlElement) -> int:
    return sum(
        len(element.tail or "") + (0 if element.tag in ("script", "style") else len(element.text or ""))
        for element in tree.iter(etree.Element)
    )


def _nesting(tree: lxml.html.HtmlElement) -> int:
    deepest = depth = 0
    for event, _ in etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    return deepest


def _main_text(tree: lxml.html.HtmlElement, place: str) -> str | None:
    try:
        text: str | None = trafilatura.extract(tree, include_comments=False, include_images=False)
    except Exception as error:  # a page that breaks the extractor must not end a run
        raise InputError(
            place, f"its text could not be found: {type(error).__name__}: {error}", _REMEDY
        ) from error
    return CONTROL_CHARACTER.sub("", text) if text else None


def _page(tree: lxml.html.HtmlElement) -> Page:
    root, metas = tree.getroottree().getroot(), _metas(tree)
    return Page(
        language=root.get("lang")
        or root.get("{http://www.w3.org/XML/1998/namespace}lang")
        or root.get("xml:lang"),
        title=next((element.text_content() for element in tree.iter("title")), None),
        headings=tuple(text for element in tree.iter("h1") if (text := element.text_content().strip())),
        metas=tuple(metas),
        times=tuple(_times(tree)),
        linked=tuple(
            element.text
            for element in tree.iter("script")
            if element.text and "ld+json" in (element.get("type") or "").lower()
        ),
        addresses=tuple(_addresses(tree, metas)),
    )


def _metas(tree: lxml.html.HtmlElement) -> list[tuple[str, str]]:
    found = []
    for element in tree.iter("meta"):
        name = next((v for k in ("property", "name", "itemprop", "http-equiv") if (v := element.get(k))), "")
        content = (element.get("content") or "").strip()
        if name and content:
            found.append((name.strip().lower(), content))
    return found


def _times(tree: lxml.html.HtmlElement) -> list[str]:
    """Return the values of `time` elements that are marked as the date of publication."""
    found = []
    for element in tree.iter("time"):
        marked = (
            "pubdate" in element.attrib or "datepublished" in (element.get("itemprop") or "").lower().split()
        )
        value = (element.get("datetime") or "").strip()
        if marked and value:
            found.append(value)
    return found


def _addresses(tree: lxml.html.HtmlElement, metas: list[tuple[str, str]]) -> list[str]:
    links = [e.get("href") for e in tree.iter("link") if "canonical" in (e.get("rel") or "").lower().split()]
    stated = [content for name, content in metas if name == "og:url"]
    return [address.strip() for address in [*links, *stated] if address and address.strip()]
