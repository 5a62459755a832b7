"""Bytes become the right letters, or a refusal that names the place."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verbale.errors import InputError
from verbale.sources.encoding import decode
from verbale.sources.normal import normalise

GERMAN = "Der Außenminister flog am Mittwoch nach Kairo, über die Gespräche schwieg er."
RUSSIAN = "Министр прибыл в среду в Каир, о переговорах он не сказал ни слова."
# Whatever a text may hold: no halves of surrogate pairs, no control characters, no mark at its beginning.
TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n\t ")).filter(
    lambda text: not text.startswith("\ufeff")
)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (GERMAN, "utf-8"),
        (GERMAN, "utf-8-sig"),
        (GERMAN, "utf-16"),
        (GERMAN, "utf-16-le"),
        (GERMAN, "utf-16-be"),
        (GERMAN, "cp1252"),
        ("„Nein“ – so Müller.", "cp1252"),
        ("Er blieb im Café", "cp1252"),
        (GERMAN, "iso-8859-15"),
        (RUSSIAN, "utf-8"),
        (RUSSIAN, "utf-16"),
        (RUSSIAN, "utf-16-le"),
        (RUSSIAN, "cp1251"),
        ("«Да», — сказал посол в четверг.", "cp1251"),
        ("Москва", "cp1251"),
        (RUSSIAN, "koi8-r"),
        (RUSSIAN, "iso-8859-5"),
        (RUSSIAN * 500, "koi8-r"),
    ],
)
def test_german_and_russian_come_out_right(text: str, encoding: str) -> None:
    assert normalise(decode(text.encode(encoding), "note.txt")) == text


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ("Über K".encode() + b"\xc3", "is UTF-8 with a broken or half character at byte 7"),
        ("Er fuhr nach Kö".encode()[:-1], "is UTF-8 with a broken or half character at byte 14"),
        ("Сказал".encode()[:-1], "is UTF-8 with a broken or half character at byte 10"),
        (
            "Über M\udcfcller, größer".encode("utf-8", "surrogateescape"),
            "is UTF-8 with a broken or half character at byte 7",
        ),
        (
            b"\xef\xbb\xbf" + "Köln, M\udcfcnchen".encode("utf-8", "surrogateescape"),
            "is UTF-8 with a broken or half character at byte 11",
        ),
        ("Ja.".encode("utf-16") + b"\x00", "is UTF-16 with a broken or half character at byte 8"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "looks like a binary file (control character 26 at byte 6)"),
        (b"Der\x00 Minister", "looks like a binary file (control character 0 at byte 3)"),
        (
            "Der Minister reiste".encode("utf-16") + b"\x00\x00",
            "looks like a binary file (control character 0 at character 19)",
        ),
        (
            b"Der \xff Bote",
            "its character encoding cannot be told (the first byte that is no UTF-8 is byte 4)",
        ),
        (
            "外務大臣は".encode("shift_jis"),
            "its character encoding cannot be told (the first byte that is no UTF-8 is byte 0)",
        ),
        (
            "Erdoğan görüştü".encode("cp1254"),
            "its character encoding cannot be told (the first byte that is no UTF-8 is byte 4)",
        ),
        (
            "Müller für März".encode("cp850"),
            "its character encoding cannot be told (the first byte that is no UTF-8 is byte 1)",
        ),
    ],
)
def test_what_cannot_be_told_is_refused_with_its_place(data: bytes, reason: str) -> None:
    with pytest.raises(InputError) as caught:
        decode(data, "note.txt")
    assert (caught.value.place, caught.value.reason) == ("note.txt", reason)


@pytest.mark.parametrize(
    ("data", "declared", "text"),
    [
        ("über".encode("latin-1"), "ISO-8859-1", "über"),
        ("„über“".encode("cp1252"), "ISO-8859-1", "„über“"),
        ("über".encode("mac_roman"), "macintosh", "über"),
        ("Wałęsa".encode("cp1250"), "windows-1250", "Wałęsa"),
        ("über".encode(), "ISO-8859-1", "über"),
        ("über".encode("cp1252"), "no-such-encoding", "über"),
        (b"+AGE- \xfcber", "utf-7", "+AGE- über"),
    ],
)
def test_a_declared_encoding_is_believed_where_it_fits(data: bytes, declared: str, text: str) -> None:
    assert decode(data, "page.html", declared) == text


@given(TEXTS, st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
def test_any_text_comes_back_in_nfc(text: str, encoding: str) -> None:
    if "\x7f" not in text:
        assert normalise(decode(text.encode(encoding), "x")) == unicodedata.normalize("NFC", text)


@given(st.binary())
def test_any_bytes_give_a_text_or_a_refusal(data: bytes) -> None:
    try:
        assert isinstance(decode(data, "x"), str)
    except InputError as error:
        assert error.reason


@given(st.text())
def test_normalising_twice_changes_nothing_more(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once


def test_line_ends_become_one_kind_and_blanks_stay() -> None:
    assert normalise("\ufeff\r\n„A“ \u2013  b\u00a0c\rd\r\n\n") == "\n„A“ \u2013  b\u00a0c\nd\n\n"
