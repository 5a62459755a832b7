"""Tokens: words, numbers and marks at their places."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verbale.languages.tokens import find_tokens

CASES = {
    "words and marks": ("Ja, gut.", ["Ja", ",", "gut", "."]),
    "a hyphen inside a word": ("US-Präsident", ["US-Präsident"]),
    "a hyphen at the end of a word": ("Nord- und Südkorea", ["Nord-", "und", "Südkorea"]),
    "an apostrophe inside a name": ("O'Brien kam", ["O'Brien", "kam"]),
    "a number with a stop and a comma": ("3.500,5 Euro", ["3.500,5", "Euro"]),
    "a clock time": ("um 14:30 Uhr", ["um", "14:30", "Uhr"]),
    "a day and its stop": ("am 12. Mai", ["am", "12", ".", "Mai"]),
    "an age": ("eine 20-Jährige", ["eine", "20-Jährige"]),
    "a type of aircraft": ("die C-17", ["die", "C-17"]),
    "an abbreviation with inner stops": ("z.B. Bonn", ["z.B.", "Bonn"]),
    "an abbreviated state": ("die U.S. Army", ["die", "U.S.", "Army"]),
    "three stops": ("Nun ...", ["Nun", "..."]),
    "quotation marks": ("„Ja“", ["„", "Ja", "“"]),
    "brackets and a party": ("Merz (CDU)", ["Merz", "(", "CDU", ")"]),
    "a percent sign": ("5%", ["5", "%"]),
    "a dash between blanks": ("er – nicht sie", ["er", "–", "nicht", "sie"]),
    "Russian": ("Он сказал: «Да».", ["Он", "сказал", ":", "«", "Да", "»", "."]),
    "nothing": ("", []),
    "only blanks": (" \n\t ", []),
}


@pytest.mark.parametrize("title", CASES)
def test_the_tokens_of(title: str) -> None:
    text, words = CASES[title]
    assert words == [token.text for token in find_tokens(text)]


@given(st.text())
def test_tokens_cover_all_that_is_not_blank_in_order(text: str) -> None:
    covered = [at for token in find_tokens(text) for at in range(token.start, token.end)]
    assert covered == sorted(set(covered))
    left = set(range(len(text))) - set(covered)
    assert all(text[at].isspace() for at in left)


@given(st.text())
def test_a_token_is_the_text_at_its_place(text: str) -> None:
    assert [text[token.start : token.end] for token in find_tokens(text)] == [
        token.text for token in find_tokens(text)
    ]


def test_a_token_knows_words_from_marks_and_capitals_from_small_letters() -> None:
    told = {token.text: (token.is_word, token.is_capital) for token in find_tokens("Ja, er ruft 110 an.")}
    assert told == {
        "Ja": (True, True),
        ",": (False, False),
        "er": (True, False),
        "ruft": (True, False),
        "110": (True, False),
        "an": (True, False),
        ".": (False, False),
    }
