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
_PART = 1 << 20
REMEDY = "install verbale anew, or read with --no-tagger"


@dataclass(frozen=True, slots=True)
class Description:
    """The schema of `weights.toml`: the version of the weights and the checksums (SHA-256) of their files."""

    version: str
    licence: str
    model: str
    tokenizer: str


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


def check_weights(folder: Traversable | Path) -> None:
    """Compare the files of a folder of weights with their checksums.

    Raises WeightsError where one is missing or damaged. They are read piece by piece, since the model is as large
    as all that the program holds besides.
    """
    told = describe_weights(folder)
    for name, checksum in ((MODEL, told.model), (TOKENIZER, told.tokenizer)):
        path = folder / name
        digest = hashlib.sha256()
        try:
            with path.open("rb") as file:
                while part := file.read(_PART):
                    digest.update(part)
        except OSError as error:
            raise WeightsError(f"{path}: cannot be read: {error.strerror or error} ({REMEDY})") from error
        if digest.hexdigest() != checksum:
            raise WeightsError(f"{path}: damaged: its checksum is not the one in {DESCRIPTION} ({REMEDY})")
