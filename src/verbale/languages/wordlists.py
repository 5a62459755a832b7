"""Word lists: TOML files with a fixed schema. A file that breaks it is refused with file and line."""

from __future__ import annotations

import re
import tomllib
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, TypeVar

import msgspec
import msgspec.inspect

from verbale.errors import WordListError

Schema = TypeVar("Schema")


def load_wordlist(source: Traversable | Path, schema: type[Schema]) -> Schema:
    """Return the file's content as an object of class `schema`, a dataclass.

    Raises WordListError, whose message starts with `file:line`, for a file that is no TOML, lacks a
    key, has one that the schema does not know, or a value of the wrong kind.
    """
    try:
        text = source.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise WordListError(f"{source}:1: cannot be read: {error}") from error
    return parse_wordlist(text, schema, str(source))


def parse_wordlist(text: str, schema: type[Schema], name: str) -> Schema:
    """Return TOML text as an object of class `schema`; `name` is what an error calls it. Raises WordListError."""
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        raise WordListError(f"{name}:{line.group(1) if line else 1}: no valid TOML: {error}") from error
    try:
        _refuse_unknown(content, msgspec.inspect.type_info(schema), "$")
        return msgspec.convert(content, type=schema, strict=True)
    except msgspec.ValidationError as error:
        message = str(error)
        raise WordListError(f"{name}:{_line_of(message, text)}: {message}") from error


def _refuse_unknown(content: Any, kind: msgspec.inspect.Type, path: str) -> None:
    """Raise ValidationError for a key that the schema does not have: a misspelt one would be lost silently."""
    if isinstance(kind, msgspec.inspect.DataclassType) and isinstance(content, dict):
        fields = {field.encode_name: field.type for field in kind.fields}
        for key, value in content.items():
            if key not in fields:
                raise msgspec.ValidationError(f"Object contains unknown field `{key}` - at `{path}`")
            _refuse_unknown(value, fields[key], f"{path}.{key}")
    elif isinstance(kind, msgspec.inspect.DictType) and isinstance(content, dict):
        for key, value in content.items():
            _refuse_unknown(value, kind.value_type, f"{path}.{key}")
    elif isinstance(kind, msgspec.inspect.ListType | msgspec.inspect.VarTupleType) and isinstance(
        content, list
    ):
        for value in content:
            _refuse_unknown(value, kind.item_type, f"{path}[...]")


def package_file(folder: str, name: str) -> Traversable:
    """Return a data file of the package, such as `package_file("languages/de", "times.toml")`."""
    return files("verbale").joinpath(*folder.split("/"), name)


def language_list(language: str, name: str, schema: type[Schema]) -> Schema:
    """Return a word list of a language, `de`, `en` or `ru`, such as `relays.toml`. Raises WordListError."""
    return load_wordlist(package_file(f"languages/{language}", name), schema)


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
