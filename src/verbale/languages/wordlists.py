"""Word lists: TOML files with a fixed schema. A file that breaks it is refused with file and line."""

from __future__ import annotations

import re
import tomllib
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import TypeVar

import msgspec

from verbale.errors import WordListError

Schema = TypeVar("Schema")


def load_wordlist(source: Traversable | Path, schema: type[Schema]) -> Schema:
    """Return the file's content as an object of class `schema`, a dataclass.

    Raises WordListError, whose message starts with `file:line`, for a file that is no TOML, lacks a
    key, has one that the schema does not know, or a value of the wrong kind.
    """
    name = str(source)
    try:
        text = source.read_text(encoding="utf-8")
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        raise WordListError(f"{name}:{line.group(1) if line else 1}: no valid TOML: {error}") from error
    except (OSError, UnicodeDecodeError) as error:
        raise WordListError(f"{name}:1: cannot be read: {error}") from error
    try:
        return msgspec.convert(content, type=schema, strict=True)
    except msgspec.ValidationError as error:
        message = str(error)
        raise WordListError(f"{name}:{_line_of(message, text)}: {message}") from error


def package_file(folder: str, name: str) -> Traversable:
    """Return a data file of the package, such as `package_file("languages/de", "times.toml")`."""
    return files("verbale").joinpath(*folder.split("/"), name)


def _line_of(message: str, text: str) -> int:
    """Return the line of the deepest key that the message's path or text names, else 1."""
    path = re.search(r"at `\$\.?([^`]*)`", message)
    keys = re.findall(r"[\w äöüßÄÖÜа-яё-]+", path.group(1)) if path else []
    unknown = re.search(r"unknown field `([^`]*)`", message)
    if unknown:
        keys.append(unknown.group(1))
    for key in reversed([key for key in keys if not key.isdigit()]):
        for number, line in enumerate(text.splitlines(), start=1):
            if re.match(rf'\s*(\[+\s*)?([\w."-]*\.)?"?{re.escape(key)}"?\s*(=|\]|\.)', line):
                return number
    return 1
