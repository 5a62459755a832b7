"""How large an input may be, so that one bad file cannot take all memory or the whole night."""

from __future__ import annotations

from verbale.errors import InputError

# A long report has some 200,000 characters, a novel under two million: what is longer is a
# collection in one file, and its spans, sentences and dates would mean nothing as one article.
MAX_CHARACTERS = 2_000_000

# Two million Cyrillic characters written as \u0434 in JSON are 12 MB; a page carries its scripts too.
MAX_BYTES = 16_000_000

_REMEDY = "split it into its articles, or write them as JSON Lines, one article a line"


def check_characters(text: str, place: str) -> str:
    """Return the text. Raises InputError where it is blank or longer than `MAX_CHARACTERS`."""
    if not text or text.isspace():
        raise InputError(place, "empty", "leave it out, or look whether its text was lost on the way")
    if len(text) > MAX_CHARACTERS:
        raise too_many_characters(place, len(text))
    return text


def too_many_characters(place: str, count: int) -> InputError:
    """Return the refusal of a text of `count` characters."""
    reason = f"has {count:,} characters, more than the {MAX_CHARACTERS:,} that an article may have"
    return InputError(place, reason, _REMEDY)


def too_many_bytes(place: str, size: int | None) -> InputError:
    """Return the refusal of an input of `size` bytes, None where the whole was never seen."""
    held = f"has {size:,} bytes, more" if size is not None else "has more bytes"
    reason = f"{held} than the {MAX_BYTES:,} that an article may have"
    return InputError(place, reason, _REMEDY)
