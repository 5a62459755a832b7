"""What is given with an article beside its text: its day, language, title, outlet, authors, and its own uri."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace

from verbale.errors import InputError
from verbale.records import Article
from verbale.sources.days import as_edtf

_LANGUAGE = re.compile(r"([A-Za-z]{2,3})([-_][A-Za-z0-9]{1,8})*")
_DATE_REMEDY = "write it as 2025-02-13, 2025-02, 2025, or an interval 2025-02-10/2025-02-13"


@dataclass(frozen=True, slots=True)
class Given:
    """Metadata of one article; what is not given is None or empty. `published` is EDTF, `language` BCP 47."""

    published: str | None = None
    language: str | None = None
    title: str | None = None
    outlet: str | None = None
    authors: tuple[str, ...] = ()
    uri: str | None = None

    def over(self, other: Given) -> Given:
        """Return the two as one, in which this one wins."""
        return replace(other, **{name: value for name in FIELDS if (value := getattr(self, name))})

    def article(self, text: str, place: str) -> Article:
        """Return the article of a normalised text that was found at `place`."""
        return Article.of(
            text,
            uri=self.uri or place,
            published=self.published,
            title=self.title,
            outlet=self.outlet,
            authors=self.authors,
            language=self.language,
        )


FIELDS = tuple(item.name for item in fields(Given))


def given_in(row: Mapping[str, object], place: str) -> Given:
    """Return the metadata among the keys of a JSON object; other keys are left alone, null is not given.

    Args:
        row: the object.
        place: its name for the error.

    Raises InputError that names the field where a value is of the wrong type or no date.
    """
    title, outlet, uri = (_text(row, name, place) for name in ("title", "outlet", "uri"))
    return Given(
        published=_published(row, place),
        language=_language(row, place),
        authors=_authors(row, place),
        title=one_line(title or ""),
        outlet=one_line(outlet or ""),
        uri=uri,
    )


def language_code(written: str) -> str | None:
    """Return the BCP 47 code without region or script, None where it is no code.

    >>> language_code("de-DE"), language_code("Deutsch")
    ('de', None)
    """
    match = _LANGUAGE.fullmatch(written.strip())
    return match.group(1).lower() if match else None


def one_line(written: str) -> str | None:
    """Return the words in NFC with single blanks between them, None where there are none.

    Half a surrogate pair, which JSON can hold, becomes `?`: it cannot be stored.
    """
    whole = written.encode("utf-8", errors="replace").decode("utf-8")
    return " ".join(unicodedata.normalize("NFC", whole).split()) or None


def _text(row: Mapping[str, object], name: str, place: str) -> str | None:
    value = row.get(name)
    if value is None:
        return None
    if not isinstance(value, str):
        raise wrong_type(name, "a string", value, place)
    return value.strip() or None


def _authors(row: Mapping[str, object], place: str) -> tuple[str, ...]:
    value = row.get("authors")
    if value is None:
        return ()
    if not isinstance(value, list) or not all(isinstance(name, str) for name in value):
        raise wrong_type("authors", "a list of strings", value, place)
    return tuple(name for item in value if (name := one_line(item)))


def _published(row: Mapping[str, object], place: str) -> str | None:
    written = _text(row, "published", place)
    if written is None:
        return None
    value = as_edtf(written)
    if value is None:
        raise InputError(place, f"`published` is no date that is read: {written[:60]!r}", _DATE_REMEDY)
    return value


def _language(row: Mapping[str, object], place: str) -> str | None:
    written = _text(row, "language", place)
    if written is None:
        return None
    value = language_code(written)
    if value is None:
        remedy = "write its code, such as de, en or ru, or leave it out"
        raise InputError(place, f"`language` is no language code: {written[:60]!r}", remedy)
    return value


_TYPES = {
    bool: "true or false",
    int: "a number",
    float: "a number",
    str: "a string",
    list: "a list",
    dict: "an object",
}


def wrong_type(name: str, wanted: str, value: object, place: str) -> InputError:
    """Return the refusal of a value of the wrong JSON type."""
    held = _TYPES.get(type(value), "another kind")
    if isinstance(value, list) and wanted.startswith("a list"):
        held = "a list of other things"
    return InputError(place, f"`{name}` must be {wanted}, not {held}", f"write `{name}` as {wanted}")
