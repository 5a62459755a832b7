"""A TimeML document as it is read: its text without tags, its day of creation, and where everything stood.

>>> document = TimemlText.parse("<DCT><TIMEX3 value='2025-02-13'/></DCT><TEXT>Er kam <TIMEX3 tid='t1'>gestern</TIMEX3>.</TEXT>", "a.tml")
>>> document.text, document.created
('Er kam gestern.', '2025-02-13')
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from html import unescape
from xml.sax.saxutils import escape, quoteattr

from verbale.errors import InputError

_BODY = re.compile(r"(?<=<TEXT>).*?(?=</TEXT>)", re.S)
_CREATED = re.compile(r"<DCT>.*?\bvalue=[\"'](\d{4}-\d\d-\d\d)", re.S)
_TIMEX3 = re.compile(r"</?TIMEX3\b[^<>]*>")
# What stands in the text beside letters: other tags, and letters written as entities.
_MARKUP = re.compile(r"<[^<>]*>|&#?\w+;")
# Letters that are written as entities.
_SPECIAL = re.compile(r"([&<>])")


@dataclass(frozen=True, slots=True)
class TimemlText:
    """The parts of a document: `before` the text, the text, `after` it; all else stays as it was.

    `pieces` are the letters and the marks of the text in order: what is written, and what it stands for in `text`.
    """

    before: str
    pieces: tuple[tuple[str, str], ...]
    after: str
    created: str

    @classmethod
    def parse(cls, timeml: str, place: str) -> TimemlText:
        """Read a document; TIMEX3 tags in its text are left out.

        Raises InputError, naming `place`, where it has no <TEXT> or no day of creation.
        """
        body = _BODY.search(timeml)
        if body is None:
            raise InputError(
                place,
                "no TimeML: it has no <TEXT>…</TEXT>",
                "give TimeML documents, or leave out --timeml-in",
            )
        created = _CREATED.search(timeml)
        if created is None:
            raise InputError(place, "no day of creation", 'write it as <DCT><TIMEX3 value="2025-02-13" …>')
        inner = _TIMEX3.sub("", body.group())
        pieces, at = [], 0
        for mark in _MARKUP.finditer(inner):
            pieces.append((inner[at : mark.start()],) * 2)
            letter = unescape(mark.group()) if mark.group()[0] == "&" else ""
            pieces.append((mark.group(), letter))
            at = mark.end()
        pieces.append((inner[at:],) * 2)
        return cls(timeml[: body.start()], tuple(pieces), timeml[body.end() :], created.group(1))

    @classmethod
    def of(cls, text: str, before: str, after: str) -> TimemlText:
        """Return a new document of a plain text, between a head and an end that are markup already."""
        pieces = tuple((escape(piece), piece) for piece in _SPECIAL.split(text) if piece)
        return cls(before, pieces, after, "")

    @property
    def text(self) -> str:
        """The text without tags."""
        return "".join(plain for _, plain in self.pieces)

    def tagged(self, tags: Iterable[tuple[int, int, str]]) -> str:
        """Return the document with elements around parts of its text, each `(start, end, opening tag)`.

        A part that holds another tag is left without one: elements must not overlap.
        """
        breaks = self._places_of_tags()
        marks = deque[tuple[int, bool, str]]()
        for start, end, opening in tags:
            if bisect_left(breaks, end) == bisect_right(breaks, start):
                marks += [(start, True, opening), (end, False, "</TIMEX3>")]
        written, at = [self.before], 0
        for piece, plain in self.pieces:
            written_to, end = 0, at + len(plain)
            # A closing tag stands before a tag that follows the words, an opening one behind one before them.
            while marks and (marks[0][0] < end or (marks[0][0] == end and not marks[0][1])):
                place, _, tag = marks.popleft()
                # An entity or a tag cannot be cut: the mark stands before it or behind it.
                cut = place - at if piece == plain or place == at else len(piece)
                written += (piece[written_to:cut], tag)
                written_to = cut
            written.append(piece[written_to:])
            at = end
        return "".join((*written, self.after))

    def _places_of_tags(self) -> list[int]:
        places, at = [], 0
        for piece, plain in self.pieces:
            if piece.startswith("<"):
                places.append(at)
            at += len(plain)
        return places


def opening_tag(number: int, attributes: Iterable[tuple[str, str | None]]) -> str:
    """Return the opening tag of a TIMEX3 element.

    >>> opening_tag(1, [("type", "DATE"), ("value", "2025"), ("anchorTimeID", None)])
    '<TIMEX3 tid="t1" type="DATE" value="2025">'
    """
    named = "".join(f" {name}={quoteattr(value)}" for name, value in attributes if value is not None)
    return f'<TIMEX3 tid="t{number}"{named}>'
