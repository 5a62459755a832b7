"""A source becomes articles. The way of one file: its bytes, its text, the article; or a row that says why not."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from verbale.errors import InputError
from verbale.records import Article, Skipped
from verbale.sources.encoding import decode
from verbale.sources.files import ABSENT, NO_PERMISSION
from verbale.sources.given import Given
from verbale.sources.jsonl import read_lines
from verbale.sources.kinds import SourceFile, kind_of_start
from verbale.sources.limits import MAX_BYTES, check_characters, too_many_bytes
from verbale.sources.meta import Meta
from verbale.sources.normal import normalise

# So much of standard input decides what kind it is.
_START = 65536


def read_source(file: SourceFile, meta: Meta | None = None) -> Iterator[Article | Skipped]:
    """Yield the articles of a file in order, and a `Skipped` row for each that cannot be read.

    Args:
        file: one of the files of `find_sources`.
        meta: metadata that wins over what the file itself gives.

    Raises nothing: a file that cannot be opened or understood is one row.
    """
    try:
        yield from _read(file, meta or Meta())
    except InputError as error:
        yield Skipped.of(error.place, "sources", error.reason, remedy=error.remedy or None)
    except FileNotFoundError:
        yield _skipped(file, *ABSENT)
    except PermissionError:
        yield _skipped(file, *NO_PERMISSION)
    except OSError as error:
        yield _skipped(file, f"cannot be read: {error.strerror or error}", "check the file")


def _skipped(file: SourceFile, reason: str, remedy: str) -> Skipped:
    return Skipped.of(file.uri, "sources", reason, remedy=remedy)


def _read(file: SourceFile, meta: Meta) -> Iterator[Article | Skipped]:
    if file.path is not None and file.kind != "jsonl":
        _check_size(file.path, file.uri)
    with _open(file.path) as stream:
        kind, rest = file.kind, stream
        if kind == "unknown":
            head = stream.read(_START)
            kind, rest = kind_of_start(head), _rejoined(head, stream)
        if kind == "jsonl":
            yield from read_lines(rest, file, meta)
        else:
            data = rest.read(MAX_BYTES + 1)
            if len(data) > MAX_BYTES:
                raise too_many_bytes(file.uri, None)
            yield _article(data, replace(file, kind=kind), meta)


def _check_size(path: Path, place: str) -> None:
    size = path.stat().st_size
    if size > MAX_BYTES:
        raise too_many_bytes(place, size)


def _open(path: Path | None) -> AbstractContextManager[BinaryIO]:
    return nullcontext(sys.stdin.buffer) if path is None else path.open("rb")


def _article(data: bytes, file: SourceFile, meta: Meta) -> Article:
    if not data.strip():
        check_characters("", file.uri)
    if file.kind == "html":
        from verbale.sources.html import read_page  # noqa: PLC0415 - plain text must not pay for lxml

        text, own = read_page(data, file.uri)
    else:
        text, own = decode(data, file.uri), Given()
    return meta.given_for(file).over(own).article(check_characters(normalise(text), file.uri), file.uri)


class _Rejoined(io.RawIOBase):
    """The start of a stream, then the rest of it."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        self._head = memoryview(head)
        self._rest = rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        piece = self._head[: len(buffer)] if self._head else self._rest.read(len(buffer))
        self._head = self._head[len(piece) :]
        buffer[: len(piece)] = piece
        return len(piece)


def _rejoined(head: bytes, rest: BinaryIO) -> BinaryIO:
    return io.BufferedReader(_Rejoined(head, rest), _START)
