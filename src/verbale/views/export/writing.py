"""Files that appear together, when all of them are whole."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, BinaryIO

import msgspec

from verbale.errors import LedgerError

# The name of a file, which may lie in a folder, and what writes its bytes.
File = tuple[str, Callable[[BinaryIO], None]]

_PART = ".part"


def write_whole(directory: Path, files: Iterable[File]) -> tuple[str, ...]:
    """Write the files into `directory` and return their names; after a failure the old ones stand there.

    Raises LedgerError where the directory cannot be written to.
    """
    parts: list[tuple[Path, Path]] = []
    try:
        directory.mkdir(parents=True, exist_ok=True)
        for name, write in files:
            path = directory / name
            path.parent.mkdir(parents=True, exist_ok=True)
            parts.append((path.with_name(path.name + _PART), path))
            with parts[-1][0].open("wb") as file:
                write(file)
        for part, path in parts:
            part.replace(path)
    except OSError as error:
        reason = error.strerror or str(error)
        raise LedgerError(f"export to {directory}: {reason} (name another folder, or make room)") from error
    finally:
        for part, _ in parts:
            part.unlink(missing_ok=True)
    return tuple(path.relative_to(directory).as_posix() for _, path in parts)


def chunks(texts: Iterable[str]) -> Callable[[BinaryIO], None]:
    """Return what writes the texts one after another as UTF-8."""

    def write(file: BinaryIO) -> None:
        for text in texts:
            file.write(text.encode("utf-8"))

    return write


def json_lines(objects: Iterable[Any]) -> Callable[[BinaryIO], None]:
    """Return what writes each object as a line of JSON, letters of every script as they are."""

    def write(file: BinaryIO) -> None:
        encoder = msgspec.json.Encoder()
        for item in objects:
            file.write(encoder.encode(item) + b"\n")

    return write


def json_list(objects: Iterable[Any], head: str = "[", tail: str = "]") -> Callable[[BinaryIO], None]:
    """Return what writes the objects as one list of JSON, one object a line; `head` and `tail` stand around it."""

    def write(file: BinaryIO) -> None:
        encoder = msgspec.json.Encoder()
        file.write(head.encode("utf-8"))
        for number, item in enumerate(objects):
            file.write((b",\n" if number else b"\n") + encoder.encode(item))
        file.write(f"\n{tail}\n".encode())

    return write
