"""Bytes from files, folders and standard input become articles; what cannot become one is a row that says why."""

from verbale.sources.encoding import decode
from verbale.sources.files import Sources, find_sources
from verbale.sources.kinds import Kind, SourceFile
from verbale.sources.limits import MAX_BYTES, MAX_CHARACTERS
from verbale.sources.meta import Meta, load_meta
from verbale.sources.normal import normalise
from verbale.sources.source import read_source
from verbale.sources.timeml import TimemlText, opening_tag

__all__ = [
    "MAX_BYTES",
    "MAX_CHARACTERS",
    "Kind",
    "Meta",
    "SourceFile",
    "Sources",
    "TimemlText",
    "decode",
    "find_sources",
    "load_meta",
    "normalise",
    "opening_tag",
    "read_source",
]
