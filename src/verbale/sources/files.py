"""Which files the named paths hold: "verbale read reports/ note.txt -" names a folder, a file, standard input."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from verbale.records import Skipped
from verbale.sources.kinds import KINDS_REMEDY, STANDARD_INPUT, SourceFile, kind_of, uri_of


@dataclass(frozen=True, slots=True)
class Sources:
    """What the named paths hold.

    `files` stand in a stable order: as named, those of a folder sorted by path. `passed_over` counts
    the files of other kinds inside folders. `refused` are the named paths that do not exist, cannot
    be listed, or are of a kind that is not read.
    """

    files: tuple[SourceFile, ...]
    passed_over: int
    refused: tuple[Skipped, ...]


@dataclass(slots=True)
class _Search:
    """A search under way. `files` is keyed by uri: a file that is named twice is read once."""

    files: dict[str, SourceFile] = field(default_factory=dict)
    passed_over: int = 0
    refused: list[Skipped] = field(default_factory=list)

    def add(self, file: SourceFile) -> None:
        self.files.setdefault(file.uri, file)

    def refuse(self, place: str, reason: str, remedy: str) -> None:
        self.refused.append(Skipped.of(place, "sources", reason, remedy=remedy))


def find_sources(paths: Sequence[str]) -> Sources:
    """Return the files that the paths name; `-` is standard input.

    Folders are searched to the bottom; hidden files and folders are left alone, and a folder that
    symbolic links lead to again is searched once. Raises nothing: what is wrong with a path is a
    row of `refused`.
    """
    search = _Search()
    for name in paths:
        _find(name, search)
    return Sources(tuple(search.files.values()), search.passed_over, tuple(search.refused))


def _find(name: str, search: _Search) -> None:
    path = Path(name)
    if name == STANDARD_INPUT:
        search.add(SourceFile(STANDARD_INPUT, None, "unknown"))
    elif not name:
        search.refuse(name, "an empty path", "name a file, a folder, or `-` for standard input")
    else:
        try:
            _find_path(path, search)
        except PermissionError:
            search.refuse(uri_of(path), *NO_PERMISSION)
        except (OSError, ValueError) as error:  # ValueError: a NUL in the name
            reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
            search.refuse(uri_of(path), f"cannot be looked at: {reason}", "check the path")


NO_PERMISSION = ("may not be read: permission denied", "give the user who runs this the right to read it")
ABSENT = ("does not exist", "check the path")


def _find_path(path: Path, search: _Search) -> None:
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        search.refuse(uri_of(path), *ABSENT)
        return
    kind = kind_of(path)
    if path.is_dir():
        _find_in_folder(path, search)
    elif kind is None:
        ending = f"`{path.suffix}`" if path.suffix else "without an ending"
        search.refuse(uri_of(path), f"is of a kind that is not read ({ending})", KINDS_REMEDY)
    elif not path.is_file():
        search.refuse(uri_of(path), "is no regular file", "pipe it to `-` instead")
    else:
        search.add(SourceFile(uri_of(path), path, kind))


def _find_in_folder(folder: Path, search: _Search) -> None:
    """Add the files below `folder`, sorted by path."""
    visited: set[Path] = set()
    found: list[SourceFile] = []
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        real = here.resolve()
        if real in visited:
            continue
        visited.add(real)
        try:
            entries = sorted(entry for entry in here.iterdir() if not entry.name.startswith("."))
            folders = {entry for entry in entries if entry.is_dir()}
            files = [_file_in_folder(entry) for entry in entries if entry not in folders]
        except PermissionError:
            search.refuse(uri_of(here), "cannot be listed: permission denied", NO_PERMISSION[1])
            continue
        except OSError as error:
            search.refuse(uri_of(here), f"cannot be listed: {error.strerror}", "check the folder")
            continue
        waiting += sorted(folders, reverse=True)
        found += [file for file in files if file is not None]
        search.passed_over += files.count(None)
    for file in sorted(found, key=lambda file: file.path or folder):
        search.add(file)


def _file_in_folder(path: Path) -> SourceFile | None:
    """Return the file where it is of a kind that is read.

    A link that leads nowhere is returned too, and reading it says so; a pipe would be waited for without end.
    """
    kind = kind_of(path)
    if kind and (path.is_file() or (path.is_symlink() and not path.exists())):
        return SourceFile(uri_of(path), path, kind)
    return None
