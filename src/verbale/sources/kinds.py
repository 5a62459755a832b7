"""The kinds of input that are read, told by the ending of a name or, for standard input, by its start."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Kind = Literal["text", "html", "jsonl", "unknown"]

KINDS: dict[str, Kind] = {
    ".txt": "text",
    ".html": "html",
    ".htm": "html",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
}
STANDARD_INPUT = "-"
KINDS_REMEDY = f"these are read: {', '.join(KINDS)}; another kind can be piped to `-` as text"

_HTML_START = re.compile(
    r"\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(!doctype\s+html|html|head|body)\b", re.I | re.S
)
_OBJECT_START = re.compile(r'\{\s*(["}]|$)')


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file to read: `uri` names it in records; `path` is None for standard input, whose kind its start tells."""

    uri: str
    path: Path | None
    kind: Kind


def kind_of(path: Path) -> Kind | None:
    """Return the kind that the ending tells, None where it is none that is read."""
    return KINDS.get(path.suffix.lower())


def kind_of_start(head: bytes) -> Kind:
    """Return the kind of an input that begins with these bytes.

    HTML begins with its doctype or a tag of its frame. JSON Lines are told by at least half of the
    lines beginning as an object: a broken line among them must not turn the rest into a text.

    >>> kind_of_start(b'{"text": "Eine Meldung."}')
    'jsonl'
    """
    encoding = "utf-16" if head.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    start = head.decode(encoding, errors="ignore").lstrip("\ufeff")
    if _HTML_START.match(start):
        return "html"
    lines = [line for line in (raw.strip() for raw in start.split("\n")) if line]
    objects = sum(1 for line in lines if _OBJECT_START.match(line))
    return "jsonl" if lines and 2 * objects >= len(lines) else "text"


def uri_of(path: Path) -> str:
    r"""Return the path as records name it: with `/`, and bytes that are no UTF-8 as `\xe4`."""
    return os.fsencode(path.as_posix()).decode("utf-8", errors="backslashreplace")
