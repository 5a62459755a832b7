"""Text for HTML and SVG. Articles are hostile: every word of theirs goes through here."""

from __future__ import annotations

from html import escape

from verbale.views.xml_text import NO_XML


def escaped(text: str) -> str:
    r"""Return the text for an element or an attribute in double quotes; what XML cannot hold is a blank.

    >>> escaped("<b> & \"c\" \x00")
    '&lt;b&gt; &amp; &quot;c&quot;  '
    """
    return escape(NO_XML.sub(" ", text))


def isolated(text: str) -> str:
    """Return the text as an HTML element that keeps its direction of writing to itself."""
    return f"<bdi>{escaped(text)}</bdi>"
