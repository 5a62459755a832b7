"""The contacts that the filters choose, with all that belongs to them, in each of the export formats: a file, or a ZIP archive of several."""

from __future__ import annotations

from importlib.util import find_spec
from io import BytesIO
from pathlib import PurePosixPath
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from starlette.responses import Response

from verbale.views.export import FORMATS, files_of
from verbale.views.export.selection import Selection
from verbale.web.filters import filters_of
from verbale.web.visit import MissingError

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO

    from verbale.web.visit import Visit

_READABLE = 0o644 << 16  # the rights of a file in an archive


def forms() -> tuple[str, ...]:
    """Return the formats that can be written here: one needs a library that not everybody has."""
    return tuple(form for form in FORMATS if form != "parquet" or find_spec("pyarrow"))


def give(visit: Visit) -> Response:
    """Return what the address asks for, to be saved; the same bytes for the same ledger."""
    form = visit.path["form"]
    if form not in forms():
        raise MissingError
    selection = Selection(visit.ledger, filters_of(visit.params).query)
    files = [(name, _content(write)) for name, write in files_of(form, selection)]
    if len(files) == 1:
        name, content = files[0]
        return _saved(content, f"verbale-{PurePosixPath(name).name}", "application/octet-stream")
    return _saved(_archive(files), f"verbale-{form}.zip", "application/zip")


def _content(write: Callable[[BinaryIO], None]) -> bytes:
    file = BytesIO()
    write(file)
    return file.getvalue()


def _archive(files: list[tuple[str, bytes]]) -> bytes:
    """Return the files in one; they have no time of their own, for a ledger has no clock."""
    held = BytesIO()
    with ZipFile(held, "w", ZIP_DEFLATED) as archive:
        for name, content in files:
            entry = ZipInfo(name)
            entry.compress_type, entry.external_attr = ZIP_DEFLATED, _READABLE
            archive.writestr(entry, content)
    return held.getvalue()


def _saved(content: bytes, name: str, kind: str) -> Response:
    return Response(
        content, media_type=kind, headers={"Content-Disposition": f'attachment; filename="{name}"'}
    )
