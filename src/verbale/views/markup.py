"""Text for HTML and SVG. Articles are hostile: every word of theirs goes through here."""

from __future__ import annotations

import re
from html import escape

# What neither XML 1.0 (https://www.w3.org/TR/xml/#charsets) nor HTML can hold, not even as a reference.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def escaped(text: str) -> str:
    r"""Return the text for an element or an attribute in double quotes; what XML cannot hold is a blank.

    >>> escaped("<b> & \"c\" \x00")
    '&lt;b&gt; &amp; &quot;c&quot;  '
    """
    return escape(_FORBIDDEN.sub(" ", text))


def isolated(text: str) -> str:
    """Return the text as an HTML element that keeps its direction of writing to itself."""
    return f"<bdi>{escaped(text)}</bdi>"
