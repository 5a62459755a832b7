"""An article without a date lies in the terms of those whom it calls by an office."""

import pytest

from verbale.reading import read_times
from verbale.records import Article

# Text and language: what is known of the day of publication.
CASES = {
    "one holder": (
        "US-Präsident Joe Biden hat mit dem Bundeskanzler gesprochen.",
        "de",
        "2021-01-20/2025-01-20",
    ),
    "two terms are one interval": (
        "US-Präsident Donald Trump hat mit Paris gesprochen.",
        "de",
        "2017-01-20/..",
    ),
    "another office leaves the second term": (
        "US-Präsident Donald Trump sprach mit Außenminister Marco Rubio über den Besuch.",
        "de",
        "2025-01-21/..",
    ),
    "a year leaves the second term": (
        "US-Präsident Donald Trump sprach mit Paris. Im Jahr 2023 brach der Handel ein.",
        "de",
        "2025-01-20/..",
    ),
    "a former holder bounds nothing": ("Der frühere US-Präsident Barack Obama sprach in Berlin.", "de", None),
    "a name alone bounds nothing": ("Barack Obama sprach in Berlin mit Angela Merkel.", "de", None),
    "two holders bound below only": (
        "US-Präsident Joe Biden sprach. Präsident Donald Trump hatte es angekündigt.",
        "de",
        "2021-01-20/..",
    ),
    "one who is only looked back to bounds below only": (
        "Donald Trump sprach. Trump drohte. Trump lobte. Er flog ab. Es regnete. Man ging. So habe es US-Präsident Joe Biden gewollt.",
        "de",
        "2021-01-20/..",
    ),
    "a sentence with its own year bounds below only": (
        "Im Jahr 2015 traf US-Präsident Barack Obama seinen Gast.",
        "de",
        "2015-01-01/..",
    ),
    "English": ("President Joe Biden spoke with the chancellor.", "en", "2021-01-20/2025-01-20"),
    "Russian": ("Президент США Джо Байден поговорил с канцлером.", "ru", "2021-01-20/2025-01-20"),
}


@pytest.mark.parametrize("title", CASES)
def test_offices_bound_the_day(title: str) -> None:
    text, language, expected = CASES[title]
    assert expected == read_times(Article.of(text, language=language)).article.published


def test_the_bound_has_its_words_and_what_hangs_on_the_day_stays_open() -> None:
    text = "Gestern hat US-Präsident Joe Biden mit Paris gesprochen."
    reading = read_times(Article.of(text, language="de"))
    (why,) = reading.article.published_why
    assert ("US-Präsident Joe Biden", "inferred") == (
        text[why.start : why.end],
        reading.article.published_how,
    )
    assert [("XXXX-XX-XX", None)] == [(time.value, time.edtf) for time in reading.times]


def test_a_given_day_stays() -> None:
    article = Article.of("US-Präsident Joe Biden sprach.", published="2026-01-01", language="de")
    assert "2026-01-01" == read_times(article).article.published
