"""Slugs from names: "Fjodor Woitolowski" and "Фёдор Войтоловский" each become plain ASCII."""

from __future__ import annotations

import re
import unicodedata

_SPECIAL = {
    "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "þ": "th", "ð": "d",
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "ж": "zh", "з": "z", "и": "i", "й": "y",
    "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f",
    "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya",
    "є": "ye", "і": "i", "ї": "yi", "ґ": "g",
}  # fmt: skip


def slug(name: str) -> str:
    """Return the name in lower-case ASCII, words joined by hyphens.

    >>> slug("Fjodor Woitolowski"), slug("Рафаэль Гросси")
    ('fjodor-woitolowski', 'rafael-grossi')
    """
    mapped = "".join(_SPECIAL.get(letter, letter) for letter in name.lower())
    plain = unicodedata.normalize("NFKD", mapped).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
