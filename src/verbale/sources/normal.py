r"""The one form that all texts have: NFC with `\n` line ends, otherwise unchanged."""

from __future__ import annotations

import unicodedata

_BOM = "\ufeff"


def normalise(text: str) -> str:
    r"""Return the text in NFC, with `\n` line ends and without a byte order mark at its beginning.

    Quotation marks, dashes, blanks and blank lines stay as they are. Applied twice it changes
    nothing more.

    >>> normalise("„Ja“ –\r\nsagte Mu\u0308ller.")
    '„Ja“ –\nsagte Müller.'
    """
    unix = text.lstrip(_BOM).replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", unix)
