"""Texts as XML can hold them."""

from __future__ import annotations

import re

NO_XML = re.compile(
    r"[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
)  # XML 1.0, 2.2: Char; HTML cannot either, not even as a reference


def xml_text(text: str) -> str:
    r"""Return the text with the replacement character for each sign that XML cannot hold, so that all places stay.

    >>> xml_text("a\x0cb") == "a\ufffdb"
    True
    """
    return NO_XML.sub("\ufffd", text)
