"""A key of a word that is the same in German, English and Russian spelling.

"Tschesnakow", "Chesnakov" and "Чеснаков" are one man: his consonants stay, the way to write them
does not count.

>>> {skeleton(word) for word in ("Tschesnakow", "Chesnakov", "Чеснаков", "Чеснаковым")}
{'xsnkv'}
>>> skeleton("Konflikt") == skeleton("conflict") == skeleton("конфликт")
True
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_LONGEST = 5  # consonants kept: enough to part names, few enough to lose endings

# The order matters: what is written with more letters comes first.
_CYRILLIC = {
    "дж": "j", "щ": "s", "ш": "s", "ж": "s", "ч": "x", "х": "x", "ц": "s", "з": "s", "с": "s", "б": "b", "в": "v",
    "г": "g", "д": "d", "к": "k", "л": "l", "м": "m", "н": "n", "п": "p", "р": "r", "т": "t", "ф": "v", "й": "j",
    "а": "a", "о": "o", "у": "u", "ы": "i", "и": "i", "э": "e", "я": "ja", "ю": "ju", "е": "e", "ё": "jo", "ь": "", "ъ": "",
    "і": "i", "ї": "i", "є": "e", "ґ": "g",
}  # fmt: skip
_ENDINGS = re.compile(r"(?<=\w{3})(?:[ыиое]м|[ыиая]ми|[аяыи]х|[ое]го|[ое]му)$")
_LATIN = (
    (re.compile(r"^(?:j|y)(?=[aeiou])"), ""),
    (re.compile(r"dsch|dzh"), "j"),
    (re.compile(r"schtsch|shch"), "s"),
    (re.compile(r"tsch|tch"), "x"),
    (re.compile(r"sch|sh|zh"), "s"),
    (re.compile(r"ch|kh"), "x"),
    (re.compile(r"t(?=i(?:on|al))"), "s"),
    (re.compile(r"tz|ts"), "s"),
    (re.compile(r"c(?=[eiy])|z|ß"), "s"),
    (re.compile(r"ck|c|q"), "k"),
    (re.compile(r"x(?=[^\W])"), "x"),
    (re.compile(r"ph|w|f"), "v"),
    (re.compile(r"(?<=\w)h"), ""),
    (re.compile(r"^h"), "x"),
)
_SOFT = re.compile(r"[aeiouyj]+")
_DOUBLE = re.compile(r"(.)\1+")


@lru_cache(maxsize=65536)
def skeleton(word: str) -> str:
    """Return the key of one word in any case and of the three languages; "" where it has no letter."""
    low = word.casefold()
    latin = low if low.isascii() else _to_latin(_ENDINGS.sub("", low))
    for pattern, letter in _LATIN:
        latin = pattern.sub(letter, latin)
    if not latin:
        return ""
    vowel = "a" if latin[0] in "aeiouyj" else ""
    key = _DOUBLE.sub(r"\1", vowel + _SOFT.sub("", latin))
    if len(key) > 3 and low.endswith("s") and key.endswith("s"):  # the genitive of names: Putins
        key = key[:-1]
    return key[:_LONGEST]


def romanised(word: str) -> str:
    """Return a word in plain Latin letters, lower case, so that spellings in two scripts can be held together."""
    low = word.casefold()
    return low if low.isascii() else _to_latin(_ENDINGS.sub("", low))


def _to_latin(low: str) -> str:
    if "\u0400" <= low[0] <= "\u04ff":
        low = low.replace("дж", "j")
        return "".join(_CYRILLIC.get(letter, letter) for letter in low)
    plain = unicodedata.normalize("NFKD", low.replace("ß", "s").replace("ł", "l").replace("ı", "i"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))
