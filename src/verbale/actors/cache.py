"""What was compiled from the tables, kept beside the program as Python keeps its own compiled files.

A file is named after a digest of all that it was made from, tables and code, so it never is out of date. Where
nothing may be written, or a file is damaged, all is compiled anew: the outcome is the same.
"""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from typing import TypeVar

import msgspec

Kept = TypeVar("Kept")

_FOLDER = Path(__file__).parent / "__pycache__"
_CODE = ("cache.py", "inflect.py", "lists.py", "name_index.py", "tables.py")
_MOST = 12  # files that are kept: three languages and the tables, for the lists of a few ledgers


def digest(texts: Iterable[str]) -> str:
    """Return what tells these texts, and the code and the grammar of names that compile them, from others."""
    found = hashlib.sha256(_code())
    for text in texts:
        found.update(text.encode())
        found.update(b"\0")
    return found.hexdigest()[:20]


@cache
def _code() -> bytes:
    here = Path(__file__).parent
    grammars = sorted(here.parent.glob("languages/*/names.toml"))
    return b"\0".join(path.read_bytes() for path in (*(here / name for name in _CODE), *grammars))


def kept(name: str, key: str, kind: type[Kept], make: Callable[[], Kept]) -> Kept:
    """Return what `make` gives, from the file that an earlier call left where there is one.

    Args:
        name: what it is, part of the file's name.
        key: a digest of all that it depends on.
        kind: its type, which msgspec can read and write.
        make: compiles it.
    """
    path = _FOLDER / f"{name}-{key}.msgpack"
    try:
        return msgspec.msgpack.decode(path.read_bytes(), type=kind)
    except (OSError, msgspec.DecodeError):
        made = make()
        _keep(path, msgspec.msgpack.encode(made))
        return made


def _keep(path: Path, content: bytes) -> None:
    try:
        path.parent.mkdir(exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=path.name, delete=False) as file:
            file.write(content)
        Path(file.name).replace(path)
        old = sorted(path.parent.glob("*.msgpack"), key=lambda one: one.stat().st_mtime, reverse=True)
        for one in old[_MOST:]:
            one.unlink(missing_ok=True)
    except OSError:
        return  # a read-only installation compiles each time
