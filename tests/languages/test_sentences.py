"""Where sentences and paragraphs end."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verbale.languages import LANGUAGES, split_text
from verbale.languages.sentences import find_paragraphs

CASES = {
    "two sentences": ("Er kam. Sie ging.", "de", ["Er kam.", "Sie ging."]),
    "a day of the month": ("Am 12. Februar kam er.", "de", ["Am 12. Februar kam er."]),
    "a day without its month ends no sentence": ("Am 12. kam er.", "de", ["Am 12. kam er."]),
    "a year ends one": ("Das war 2024. Danach kam er.", "de", ["Das war 2024.", "Danach kam er."]),
    "a title": ("Er traf Dr. Weber. Sie ging.", "de", ["Er traf Dr. Weber.", "Sie ging."]),
    "a zone behind an hour": ("It met at 9 p.m. EST. He left.", "en", ["It met at 9 p.m. EST.", "He left."]),
    "a bracket behind an hour": ("At 11 a.m. (0900 GMT) he left.", "en", ["At 11 a.m. (0900 GMT) he left."]),
    "an hour ends one": (
        "He left at 9 p.m. The others stayed.",
        "en",
        ["He left at 9 p.m.", "The others stayed."],
    ),
    "an initial": ("Donald J. Trump kam.", "de", ["Donald J. Trump kam."]),
    "z.B.": ("Manche, z.B. Bonn, warten.", "de", ["Manche, z.B. Bonn, warten."]),
    "Nr.": ("Es ist die Nr. 5 der Liste.", "de", ["Es ist die Nr. 5 der Liste."]),
    "a king's number": ("Friedrich II. Kam er?", "de", ["Friedrich II. Kam er?"]),
    "a decimal": ("Es sind 3.500 Mann. Mehr nicht.", "de", ["Es sind 3.500 Mann.", "Mehr nicht."]),
    "question and exclamation": ("Was nun? Halt! Nein.", "de", ["Was nun?", "Halt!", "Nein."]),
    "a stop inside quotation marks": (
        "„Es ist gut.“ Dann ging er.",
        "de",
        ["„Es ist gut.“", "Dann ging er."],
    ),
    "a question before its cue": ("„Wer kommt?“ fragte er.", "de", ["„Wer kommt?“ fragte er."]),
    "an exclamation before a comma": ("„Halt!“, rief er.", "de", ["„Halt!“, rief er."]),
    "two sentences in quotation marks": (
        "Er sagte: „Ja. Wir kommen.“ Dann ging er.",
        "de",
        ["Er sagte: „Ja.", "Wir kommen.“", "Dann ging er."],
    ),
    "an ellipsis inside a sentence": ("Er … kam nicht.", "de", ["Er … kam nicht."]),
    "a stop in brackets": ("Er kam (spät.) Dann ging er.", "de", ["Er kam (spät.)", "Dann ging er."]),
    "a heading without a stop": ("Neue Gespräche\nEr kam.", "de", ["Neue Gespräche", "Er kam."]),
    "a line that goes on in small letters": ("Er kam\nnach Bonn.", "de", ["Er kam\nnach Bonn."]),
    "English title": ("Mr. Smith came. He left.", "en", ["Mr. Smith came.", "He left."]),
    "Russian": ("Он пришёл. Она ушла.", "ru", ["Он пришёл.", "Она ушла."]),
    "Russian year": ("Это было в 2024 г. в Москве.", "ru", ["Это было в 2024 г. в Москве."]),
    "nothing": ("", "de", []),
}


@pytest.mark.parametrize("title", CASES)
def test_the_sentences_of(title: str) -> None:
    text, language, sentences = CASES[title]
    document = split_text(text, language)
    assert sentences == [text[item.start : item.end] for item in document.sentences]


PARAGRAPHS = {
    "two lines": ("Eins.\nZwei.", ["Eins.", "Zwei."]),
    "blank lines between": ("Eins.\n\n \nZwei.", ["Eins.", "Zwei."]),
    "a line that goes on": ("Eins und\nzwei.", ["Eins und\nzwei."]),
    "small letters behind a blank line": ("Eins\n\nzwei.", ["Eins", "zwei."]),
    "small letters behind a full stop": ("Eins.\nzwei.", ["Eins.", "zwei."]),
    "blanks at the edges": ("  Eins.  ", ["Eins."]),
    "nothing": (" \n ", []),
}


@pytest.mark.parametrize("title", PARAGRAPHS)
def test_the_paragraphs_of(title: str) -> None:
    text, paragraphs = PARAGRAPHS[title]
    assert paragraphs == [text[span.start : span.end] for span in find_paragraphs(text)]


def test_a_sentence_knows_its_number_and_paragraph() -> None:
    document = split_text("Eins. Zwei.\nDrei.", "de")
    assert [(0, 0), (1, 0), (2, 1)] == [(item.index, item.paragraph) for item in document.sentences]


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(KeyError, match="fr"):
        split_text("Bonjour.", "fr")


words = st.sampled_from(
    [
        "Er",
        "kam",
        "12.",
        "Mai",
        "„Ja.“",
        "Dr.",
        "2024.",
        "\n",
        "\n\n",
        "Wer?",
        "(so)",
        "…",
        "und",
        "“",
        "z.B.",
    ]
)
texts = st.one_of(st.text(max_size=60), st.lists(words, max_size=20).map(" ".join))


@given(texts, st.sampled_from(LANGUAGES))
def test_sentences_share_out_all_tokens_and_do_not_overlap(text: str, language: str) -> None:
    document = split_text(text, language)
    numbers = [at for item in document.sentences for at in range(item.first, item.last)]
    assert numbers == list(range(len(document.tokens)))
    for item in document.sentences:
        assert all(item.start <= token.start and token.end <= item.end for token in document.tokens_of(item))
    assert all(left.end <= right.start for left, right in itertools.pairwise(document.sentences))


@given(texts)
def test_a_sentence_begins_and_ends_with_a_letter_or_mark(text: str) -> None:
    for item in split_text(text, "de").sentences:
        assert text[item.start : item.end] == text[item.start : item.end].strip() != ""


@given(texts)
def test_every_place_of_a_sentence_leads_back_to_it(text: str) -> None:
    document = split_text(text, "de")
    for item in document.sentences:
        assert item == document.sentence_at(item.start) == document.sentence_at(item.end - 1)
    for at, token in enumerate(document.tokens):
        assert at == document.token_at(token.start) == document.token_at(token.end - 1)


def test_a_sentence_without_end_is_cut_between_words() -> None:
    text = "Und dann sagte er, " * 1_000 + "J" * 5_000 + " " + "ja " * 2_000
    parts = [text[one.start : one.end] for one in split_text(text, "de").sentences]
    assert " ".join(parts) == text.rstrip()
    assert sorted(map(len, parts))[-2] <= 3_000 < max(map(len, parts)), "only the giant word is longer"
