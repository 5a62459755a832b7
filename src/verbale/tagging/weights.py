"""The tagger's files in the package: which they are, and whether they are whole."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from verbale.errors import WeightsError, WordListError
from verbale.languages import load_wordlist

DESCRIPTION, MODEL, TOKENIZER = "weights.toml", "tagger.onnx", "tokenizer.json"
REMEDY = "install verbale anew, or read with --no-tagger"


@dataclass(frozen=True, slots=True)
class Description:
    """The schema of `weights.toml`: the version of the weights and the checksums (SHA-256) of their files."""

    version: str
    licence: str
    model: str
    tokenizer: str


@dataclass(frozen=True, slots=True)
class Weights:
    """The content of the tagger's files, checked."""

    model: bytes
    tokenizer: bytes


def package_weights() -> Traversable:
    """Return the folder of the package that holds the weights."""
    return files("verbale.tagging") / "weights"


def describe_weights(folder: Traversable | Path) -> Description:
    """Return what `weights.toml` says. Raises WeightsError where it is missing or malformed."""
    path = folder / DESCRIPTION
    if not path.is_file():
        raise WeightsError(f"{path}: the tagger's weights are missing ({REMEDY})")
    try:
        return load_wordlist(path, Description)
    except WordListError as error:
        raise WeightsError(f"{error} ({REMEDY})") from error


def load_weights(folder: Traversable | Path) -> Weights:
    """Return the files of a folder of weights. Raises WeightsError where one is missing or damaged."""
    told = describe_weights(folder)
    return Weights(_checked(folder / MODEL, told.model), _checked(folder / TOKENIZER, told.tokenizer))


def _checked(path: Traversable | Path, checksum: str) -> bytes:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise WeightsError(f"{path}: cannot be read: {error.strerror or error} ({REMEDY})") from error
    if hashlib.sha256(content).hexdigest() != checksum:
        raise WeightsError(f"{path}: damaged: its checksum is not the one in {DESCRIPTION} ({REMEDY})")
    return content
