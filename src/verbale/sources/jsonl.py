"""JSON Lines, read line by line: {"text": "Eine Meldung.", "published": "2025-02-13"} is one article."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

import msgspec

from verbale.errors import InputError
from verbale.records import Article, Skipped
from verbale.sources.encoding import CONTROL_CHARACTER
from verbale.sources.given import given_in, wrong_type
from verbale.sources.kinds import SourceFile
from verbale.sources.limits import MAX_BYTES, check_characters, too_many_bytes
from verbale.sources.meta import Meta
from verbale.sources.normal import normalise

_PIECE = 65536
_LINE_REMEDY = 'write one object a line, such as {"text": "…", "published": "2025-02-13"}'


def read_lines(stream: BinaryIO, file: SourceFile, meta: Meta) -> Iterator[Article | Skipped]:
    """Yield an article, or a row that says why not, for every line that is not blank.

    Only one line is held at a time, and none longer than `MAX_BYTES`. Raises InputError where the
    whole file is empty or in another encoding, and OSError where it cannot be read on.
    """
    some = False
    for number, line in enumerate(_lines(stream, file.uri), start=1):
        place = f"{file.uri}#{number}"
        if line is not None and not line.strip():
            continue
        some = True
        try:
            yield _article(line, place, file, meta, number)
        except InputError as error:
            yield Skipped.of(place, "sources", error.reason, remedy=error.remedy or None)
    if not some:
        raise InputError(file.uri, "empty", "leave it out, or look whether its lines were lost on the way")


def _lines(stream: BinaryIO, place: str) -> Iterator[bytes | None]:
    """Yield the lines; None for one that is too long, which is passed over piece by piece."""
    first = True
    while line := stream.readline(MAX_BYTES + 1):
        if first and line.startswith((b"\xff\xfe", b"\xfe\xff")):
            raise InputError(place, "is UTF-16, and JSON Lines are read in UTF-8", "save it as UTF-8")
        if len(line) > MAX_BYTES and not line.endswith(b"\n"):
            while (piece := stream.readline(_PIECE)) and not piece.endswith(b"\n"):
                pass
            yield None
        else:
            yield line.removeprefix(b"\xef\xbb\xbf") if first else line
        first = False


def _article(line: bytes | None, place: str, file: SourceFile, meta: Meta, number: int) -> Article:
    if line is None:
        raise too_many_bytes(place, None)
    row = _object(line, place)
    text = row.get("text")
    if text is None:
        raise InputError(place, "`text` is missing", 'write the article\'s text as a string under "text"')
    if not isinstance(text, str):
        raise wrong_type("text", "a string", text, place)
    control = CONTROL_CHARACTER.search(text)
    if control:
        reason = f"`text` looks like binary data (control character {ord(control.group())} at character {control.start()})"
        raise InputError(place, reason, "write plain text under `text`")
    given = meta.given_for(file, number).over(given_in(row, place))
    return given.article(check_characters(normalise(text), place), place)


def _object(line: bytes, place: str) -> dict[str, object]:
    try:
        row = msgspec.json.decode(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        reason = f"is UTF-8 with a broken or half character at byte {error.start} of the line"
        raise InputError(place, reason, "save the file as UTF-8") from error
    except msgspec.DecodeError as error:
        raise InputError(place, f"is no valid JSON: {error}", _LINE_REMEDY) from error
    except RecursionError as error:
        raise InputError(place, "is nested too deep", _LINE_REMEDY) from error
    if not isinstance(row, dict):
        raise InputError(place, "is no JSON object", _LINE_REMEDY)
    return row
