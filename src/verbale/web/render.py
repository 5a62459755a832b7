"""From a template and its values to an answer; every value is escaped, for articles are hostile."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlsplit

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.responses import HTMLResponse

if TYPE_CHECKING:
    from verbale.web.words import Words

# What no reader should meet in a text: control characters, and marks that turn the direction of what follows (Unicode's
# embeddings, overrides and isolates), which can make a page show another word than stands in it.
_UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


def plain(text: str) -> str:
    r"""Return the text with a visible mark for each character that could deceive a reader, as long as before.

    >>> plain("a\u202eb")
    'a�b'
    """
    return _UNSEEN.sub("�", text)


def web_address(uri: str) -> str:
    """Return the address where it leads to the web, else nothing: no script, no file of this machine becomes a link.

    >>> web_address("https://kremlin.example/1"), web_address("javascript:alert(1)"), web_address("/home/x/a.txt")
    ('https://kremlin.example/1', '', '')
    """
    try:
        parts = urlsplit(uri)
    except ValueError:
        return ""
    return uri if parts.scheme in ("http", "https") and parts.netloc else ""


def source_name(uri: str) -> str:
    """Return a place where a text was found as a page may show it: of a file its last part, never the machine's folders.

    >>> source_name("/home/x/news/a.txt"), source_name("https://kremlin.example/1")
    ('a.txt', 'https://kremlin.example/1')
    """
    return web_address(uri) or uri.rstrip("/").replace("\\", "/").rpartition("/")[2]


def _environment() -> Environment:
    made = Environment(
        loader=PackageLoader("verbale", "web/templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=lambda value: plain(value) if type(value) is str else value,
    )
    made.filters["web_address"] = web_address
    made.filters["source_name"] = source_name
    made.filters["quoted"] = lambda value: quote(str(value), safe="")
    return made


_TEMPLATES = _environment()


def text_of(template: str, words: Words, values: dict[str, Any]) -> str:
    """Return the filled template."""
    return _TEMPLATES.get_template(template).render(t=words, **values)


def html(template: str, words: Words, values: dict[str, Any], status: int = 200) -> HTMLResponse:
    """Return the template as an answer in the reader's language."""
    text = text_of(template, words, values)
    return HTMLResponse(text, status, {"Content-Language": words.language, "Vary": "Accept-Language, Cookie"})
