"""TimeML documents: what is read from them, and elements around parts of their text."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verbale.errors import InputError
from verbale.sources import TimemlText, opening_tag

HEAD = '<?xml version="1.0" ?>\n<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2025-02-13">13.2.</TIMEX3></DCT>\n<TEXT>'
END = "</TEXT>\n</TimeML>\n"
TAGS = re.compile(r"<[^<>]*>")


def document(text: str) -> TimemlText:
    return TimemlText.parse(HEAD + text + END, "a.tml")


def around(found: TimemlText, *words: str) -> str:
    places = [(found.text.index(item), found.text.index(item) + len(item), "<T>") for item in words]
    written = found.tagged(places)
    return written[len(HEAD) : -len(END)]


def test_the_text_is_read_without_its_tags_and_entities() -> None:
    read = document(
        'Krieg &amp; Frieden <TIMEX3 tid="t1" type="DATE" value="2024">2024</TIMEX3>, <b>heute</b>.'
    )
    assert ("Krieg & Frieden 2024, heute.", "2025-02-13") == (read.text, read.created)


WRITTEN = {
    "plain": ("Er kam gestern.", ("gestern",), "Er kam <T>gestern</TIMEX3>."),
    "within another element": ("<b>gestern</b> war", ("gestern",), "<b><T>gestern</TIMEX3></b> war"),
    "around a whole element": ("am <b>3. Mai</b>.", ("am 3. Mai",), "am <b>3. Mai</b>."),
    "over the edge of another element": ("am 3. <b>Mai</b>", ("3. Mai",), "am 3. <b>Mai</b>"),
    "beside an entity": ("&quot;heute&quot;", ("heute",), "&quot;<T>heute</TIMEX3>&quot;"),
    "side by side": ("heute, morgen", ("heute", "morgen"), "<T>heute</TIMEX3>, <T>morgen</TIMEX3>"),
    "the old tags are gone": (
        "<TIMEX3 tid='t9'>Er</TIMEX3> kam heute",
        ("heute",),
        "Er kam <T>heute</TIMEX3>",
    ),
}


@pytest.mark.parametrize("title", WRITTEN)
def test_elements_stand_around_the_words(title: str) -> None:
    text, words, expected = WRITTEN[title]
    assert expected == around(document(text), *words)


@given(st.text(alphabet="ab <>&\"'ü\n", max_size=40))
def test_a_plain_text_comes_back_as_it_was(text: str) -> None:
    written = TimemlText.of(text, "<DCT><TIMEX3 value='2025-02-13'/></DCT><TEXT>", "</TEXT>").tagged([])
    assert text == TimemlText.parse(written, "a.tml").text


@given(st.lists(st.sampled_from(["wort", " ", "&amp;", "<b>", "</b>", "heute", "ü"]), max_size=20), st.data())
def test_tagging_changes_no_letter_and_no_other_tag(pieces: list[str], data: st.DataObject) -> None:
    inner = "".join(pieces)
    read = document(inner)
    cuts = sorted(data.draw(st.sets(st.integers(0, len(read.text)), max_size=6)))
    places = [(low, high, "<T>") for low, high in zip(cuts[::2], cuts[1::2], strict=False)]
    written = read.tagged(places)
    assert HEAD + inner + END == written.replace("<T>", "").replace("</TIMEX3>", "").replace(
        "13.2.", "13.2.</TIMEX3>"
    )
    assert TAGS.sub("", written) == TAGS.sub("", HEAD + inner + END)


def test_values_are_written_safely() -> None:
    assert """<TIMEX3 tid="t1" value='a"&lt;b'>""" == opening_tag(1, [("value", 'a"<b'), ("type", None)])


BROKEN = {
    "no text": ('<DCT><TIMEX3 value="2025-02-13"/></DCT>', "a.tml: no TimeML: it has no <TEXT>…</TEXT>"),
    "no day": ("<DCT></DCT><TEXT>Er kam.</TEXT>", "a.tml: no day of creation"),
}


@pytest.mark.parametrize("title", BROKEN)
def test_a_broken_document_is_refused_with_its_reason(title: str) -> None:
    content, reason = BROKEN[title]
    with pytest.raises(InputError, match=re.escape(reason)):
        TimemlText.parse(content, "a.tml")
