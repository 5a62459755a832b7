"""The base weights: multilingual-e5-small out of a PyPI wheel, as plain arrays.

The wheels are named with their checksums in `sources.toml`. The file of weights begins with `E5S1` and says in its
directory where each tensor lies; matrices are Q4_0 (ggml): blocks of 32 weights in 18 bytes, an fp16 scale and two
4-bit numbers a byte, of which 8 is zero. Usage: python training/base.py BUILD_DIR
"""

from __future__ import annotations

import hashlib
import struct
import subprocess
import sys
import tomllib
import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

SOURCES = Path(__file__).parent / "sources.toml"
_BLOCK = 32
_BLOCK_BYTES = 18


def fetch(build: Path) -> tuple[Path, Path]:
    """Return the files of weights and tokenizer below `build`, fetched with pip where they are missing.

    Raises RuntimeError where a wheel is not the one that `sources.toml` names.
    """
    wheels = tomllib.loads(SOURCES.read_text(encoding="utf-8"))["wheels"]
    return _fetched(build, wheels["weights"]), _fetched(build, wheels["tokenizer"])


def _fetched(build: Path, wheel: dict[str, str]) -> Path:
    target = build / Path(wheel["file"]).name
    if target.exists():
        return target
    folder = build / "wheels"
    only = ["--no-deps", "--only-binary=:all:", "--platform", wheel["platform"]]
    only += ["--python-version", wheel["python"], "--dest", str(folder)]
    named = f"{wheel['name']}=={wheel['version']}"
    subprocess.run([sys.executable, "-m", "pip", "download", "--quiet", *only, named], check=True)
    pattern = f"{wheel['name'].replace('-', '_')}-{wheel['version']}-*.whl"
    path = next(folder.glob(pattern))
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if found != wheel["sha256"]:
        raise RuntimeError(f"{path.name} has the checksum {found}, sources.toml wants {wheel['sha256']}")
    with zipfile.ZipFile(path) as archive:
        target.write_bytes(archive.read(wheel["file"]))
    return target


@dataclass(frozen=True)
class Shape:
    """The sizes of the encoder."""

    width: int
    layers: int
    heads: int
    inner: int
    pieces: int
    positions: int
    epsilon: float


class BaseWeights:
    """The tensors of the file, unpacked on demand."""

    def __init__(self, path: Path) -> None:
        self._buffer = memoryview(path.read_bytes())
        if bytes(self._buffer[:4]) != b"E5S1":
            raise ValueError(f"{path}: not a file of weights (E5S1)")
        numbers = struct.unpack_from("<7i", self._buffer, 8)
        (epsilon,) = struct.unpack_from("<f", self._buffer, 36)
        self.shape = Shape(*numbers[:6], epsilon)
        self._directory = self._read_directory(44)

    def _read_directory(self, at: int) -> dict[str, tuple[int, int]]:
        pieces, *_ = struct.unpack_from("<5i", self._buffer, at)
        (letters,) = struct.unpack_from("<Q", self._buffer, at + 20)
        at += 28 + 4 * (pieces + 1) + 4 * pieces + letters
        _, normaliser = struct.unpack_from("<iI", self._buffer, at)
        at += 8 + normaliser
        (count,) = struct.unpack_from("<i", self._buffer, at)
        at += 4
        places: dict[str, tuple[int, int]] = {}
        for _ in range(count):
            (length,) = struct.unpack_from("<H", self._buffer, at)
            name = bytes(self._buffer[at + 2 : at + 2 + length]).decode()
            _kind, _count, offset, size = struct.unpack_from("<BIQQ", self._buffer, at + 2 + length)
            places[name] = (offset, size)
            at += 2 + length + 21
        return places

    def vector(self, name: str) -> NDArray[np.float32]:
        """Return a tensor of plain floats, flat."""
        offset, size = self._directory[name]
        return np.frombuffer(self._buffer, "<f4", size // 4, offset).copy()

    def packed(
        self, name: str, columns: int, rows: list[int] | None = None
    ) -> tuple[NDArray[np.uint8], NDArray[np.float16]]:
        """Return a quantised matrix as it is stored: (row, block, 16) pairs of numbers, (row, block, 1) scales."""
        offset, size = self._directory[name]
        blocks = np.frombuffer(self._buffer, np.uint8, size, offset).reshape(
            -1, columns // _BLOCK, _BLOCK_BYTES
        )
        if rows is not None:
            blocks = blocks[rows]
        return blocks[:, :, 2:].copy(), blocks[:, :, :2].copy().view("<f2")

    def matrix(self, name: str, columns: int, rows: list[int] | None = None) -> NDArray[np.float32]:
        """Return a quantised matrix of so many columns, or some of its rows."""
        packed, scale = self.packed(name, columns, rows)
        numbers = np.concatenate([packed & 15, packed >> 4], axis=-1).astype(np.float32) - 8
        return (numbers * scale.astype(np.float32)).reshape(len(packed), columns)


if __name__ == "__main__":
    print(*fetch(Path(sys.argv[1])))
