r"""Bytes become text, or a refusal that names the place: "M\xfcller" in an old file is "Müller".

The decision, in this order:

1. A byte order mark tells UTF-8 or UTF-16. UTF-16 without one is told by its every second byte.
2. Control characters are no text: the file is binary.
3. Whatever is valid UTF-8 is UTF-8.
4. Where at least half of what is beyond ASCII is valid UTF-8, or the last character was cut off,
   the file is damaged UTF-8: it is refused with the offset of the byte, for in another encoding it
   would give wrong letters without a word.
5. An encoding that a page declares for itself is believed if its bytes fit.
6. Otherwise charset-normalizer proposes one of the old encodings of German, English and Russian, and the
   text must look like one of these languages. If not, nothing is guessed: the file is refused.
"""

from __future__ import annotations

import codecs
import re

from verbale.errors import InputError

# Tab, line feed, vertical tab, form feed and carriage return stand in texts; the others do not.
_CONTROL_BYTE = re.compile(rb"[\x00-\x08\x0e-\x1f\x7f]")
CONTROL_CHARACTER = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")

_UTF8_REMEDY = "save it as UTF-8"
_BINARY_REMEDY = "name the text, page or JSON Lines file itself"
_PROPOSED = ["cp1252", "iso8859_15", "cp1251", "koi8_r", "iso8859_5"]
# Encodings that a page may declare; others, such as UTF-7, are a way to smuggle rather than to write.
_DECLARABLE = re.compile(r"cp125\d|cp866|iso8859-\d+|koi8-[ru]|mac-(roman|cyrillic)")
# Bytes that begin a UTF-8 character of German, Russian or typographic marks, and end no word in an old encoding.
_COMMON_LEADS = b"\xc2\xc3\xc4\xc5\xd0\xd1"

_CYRILLIC = re.compile(r"[а-яёіїєґ]", re.I)
_FREQUENT_CYRILLIC = re.compile(r"[оеаинтсрвл]", re.I)
_CASE_MIXED = re.compile(r"[а-яё][А-ЯЁ]")
_FOREIGN_LETTERS = r"äöüßáàâåæçéèêëíìîïñóòôøœúùûšžÄÖÜÁÀÅÆÇÉÈÊÍÎÑÓÔØŒÚŠŽ"
_MARKS = r"„“”‚‘’«»‹›–—…·•§°€£©®™№²³½¼¾´±×¡¿\xa0\xad"
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
_STRANGE_WESTERN = re.compile(
    rf"[^\x00-\x7f{_FOREIGN_LETTERS}{_MARKS}]"  # no letter or mark of these languages
    rf"|[{_FOREIGN_LETTERS}]{{3}}"  # three accents in a row
    r"|[a-zäöüß][ÄÖÜÁÀÅÆÇÉÈÊÍÎÑÓÔØŒÚŠŽ]"  # a capital within a word
    r"|[^\W\d_][„“”‚«»‹›§£©²³½¼¾±×¡¿][^\W\d_]"  # a mark within a word
)
_STRANGE_CYRILLIC = re.compile(rf"[^\x00-\x7fа-яёіїєґА-ЯЁІЇЄҐ{_MARKS}]")


def decode(data: bytes, place: str, declared: str | None = None) -> str:
    """Return the text of the bytes.

    Args:
        data: the whole content of a file.
        place: its name for the error.
        declared: the encoding that the content itself declares.

    Raises InputError where the bytes are no text, or their encoding cannot be told.
    """
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _strict(data, "utf-16", "UTF-16", place)
    bare = _utf16_without_mark(data)
    if bare:
        return _strict(data, bare, "UTF-16", place)
    control = _CONTROL_BYTE.search(data)
    if control:
        raise _binary(place, control.group()[0], f"byte {control.start()}")
    return _decode_bytes(data.removeprefix(codecs.BOM_UTF8), len(data), place, declared)


def _decode_bytes(data: bytes, whole: int, place: str, declared: str | None) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        offset = error.start + whole - len(data)
        if _is_damaged_utf8(data, error):
            raise _half_character(place, offset, "UTF-8") from error
    encoding = _believed(data, declared) or _proposed(data)
    if encoding is None:
        reason = f"its character encoding cannot be told (the first byte that is no UTF-8 is byte {offset})"
        raise InputError(place, reason, _UTF8_REMEDY)
    return data.decode(encoding)


def _strict(data: bytes, encoding: str, name: str, place: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise _half_character(place, error.start, name) from error
    control = CONTROL_CHARACTER.search(text)
    if control:
        raise _binary(place, ord(control.group()), f"character {control.start()}")
    return text


def _binary(place: str, code: int, where: str) -> InputError:
    return InputError(
        place, f"looks like a binary file (control character {code} at {where})", _BINARY_REMEDY
    )


def _half_character(place: str, offset: int, name: str) -> InputError:
    reason = f"is {name} with a broken or half character at byte {offset}"
    return InputError(place, reason, f"fetch or export it again, or repair that place and {_UTF8_REMEDY}")


def _utf16_without_mark(data: bytes) -> str | None:
    """Return the byte order of UTF-16 without a mark: nearly every second byte is 0, or 4 for Cyrillic."""
    if len(data) < 8 or not _CONTROL_BYTE.search(data):
        return None
    for first, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        high = data[first::2]
        if sum(high.count(byte) for byte in (0x00, 0x04, 0x20)) >= 0.95 * len(high):
            other = data[1 - first :: 2]
            return encoding if other.count(0) < 0.05 * len(other) else None
    return None


def _is_damaged_utf8(data: bytes, error: UnicodeDecodeError) -> bool:
    marked = data.decode("utf-8", errors="surrogateescape")
    beyond = _BEYOND_ASCII.findall(marked)
    broken = sum(1 for character in beyond if "\udc80" <= character <= "\udcff")
    cut_off = error.reason == "unexpected end of data" and (
        data[error.start] in _COMMON_LEADS or data[error.start :] == b"\xe2\x80"
    )
    return cut_off or len(beyond) - broken >= broken


def _believed(data: bytes, declared: str | None) -> str | None:
    """Return the declared encoding where it is one that is believed and the bytes fit."""
    try:
        name = codecs.lookup((declared or "").strip()).name
        encoding = "cp1252" if name in ("iso8859-1", "ascii") else name  # as browsers do
        data.decode(encoding if _DECLARABLE.fullmatch(encoding) else "ascii")
    except (LookupError, UnicodeDecodeError, ValueError):
        return None
    return encoding


def _proposed(data: bytes) -> str | None:
    """Return the first proposed encoding whose text looks like a language that is read."""
    from charset_normalizer import from_bytes  # noqa: PLC0415 - rarely needed, and slow to import

    for match in from_bytes(data, cp_isolation=_PROPOSED):
        try:
            text = data.decode(match.encoding)
        except UnicodeDecodeError:  # it tries samples of a long text only
            continue
        if _looks_western(text) or _looks_russian(text):
            return match.encoding
    return None


def _looks_western(text: str) -> bool:
    return not _STRANGE_WESTERN.search(text)


def _looks_russian(text: str) -> bool:
    letters = len(_CYRILLIC.findall(text))
    latin = sum(1 for character in text if character.isascii() and character.isalpha())
    return (
        letters > latin
        and not _STRANGE_CYRILLIC.search(text)
        and len(_CASE_MIXED.findall(text)) <= 0.02 * letters
        and len(_FREQUENT_CYRILLIC.findall(text)) >= 0.45 * letters
    )
