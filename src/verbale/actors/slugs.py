"""Plain ASCII from names: slugs for ids, and keys under which the spellings of one name meet."""

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


_PERSON_ID = re.compile(r"Q\d+|person:.+")
GROUP, OUTLET = "group:", "outlet:"  # open the ids of groups, and of newspapers, agencies and broadcasters
# As `_PERSON_ID`, for `glob` of SQLite, which knows no "digits only": enough to tell persons among ids.
PERSON_GLOBS = ("Q[0-9]*", "person:?*")


def is_person_id(actor: str) -> bool:
    """Whether an actor's id is that of a person, listed with Wikidata's id or not: `Q7747`, `person:steve-witkoff`."""
    return _PERSON_ID.fullmatch(actor) is not None


def is_outlet_id(actor: str) -> bool:
    """Whether an actor's id is that of a newspaper, agency or broadcaster: `outlet:tass`."""
    return actor.startswith(OUTLET)


def is_group_id(actor: str) -> bool:
    """Whether an actor's id is that of a group without a name of its own: `group:experts`."""
    return actor.startswith(GROUP)


def slug(name: str) -> str:
    """Return the name in lower-case ASCII, words joined by hyphens.

    >>> slug("Fjodor Woitolowski"), slug("Рафаэль Гросси")
    ('fjodor-woitolowski', 'rafael-grossi')
    """
    mapped = "".join(_SPECIAL.get(letter, letter) for letter in name.lower())
    plain = unicodedata.normalize("NFKD", mapped).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


# Letters that German, English and Russian write differently for one sound; the order matters.
_SAME_SOUND = (
    ("dsch", "j"), ("dzh", "j"), ("shch", "s"), ("tsch", "c"), ("sch", "s"), ("sh", "s"), ("zh", "s"), ("ts", "s"), ("kh", "c"), ("ch", "c"), ("ph", "f"),
    ("ck", "k"), ("q", "k"), ("x", "ks"), ("w", "v"), ("z", "s"), ("y", "i"), ("j", "i"), ("h", ""), ("ae", "a"), ("oe", "o"),
    ("ue", "u"), ("ee", "e"), ("oo", "u"), ("ou", "u"), ("ei", "ai"), ("ie", "e"), ("ia", "a"), ("iu", "u"), ("io", "o"),
)  # fmt: skip


def sound_key(name: str) -> str:
    """Return a key that is the same for the spellings of one name in German and English, and for transliterations.

    >>> sound_key("Rustem Umjerow") == sound_key("Rustem Umerov")
    True
    """
    key = slug(name).replace("-", " ")
    for letters, sound in _SAME_SOUND:
        key = key.replace(letters, sound)
    return re.sub(r"(.)\1+", r"\1", key)
