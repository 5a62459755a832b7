"""The long news articles and their answers belong together: every quoted word stands in its article once."""

from pathlib import Path

import pytest

from answers import bent_dates, doubled_topics, load, quoted_counts, unknown_words

GOLD = Path(__file__).parent.parent / "gold"
NEWS = GOLD / "news"
TEXTS = {path.name: path.read_text(encoding="utf-8") for path in sorted((NEWS / "texts").glob("*.txt"))}
ANSWERS = {path.stem: load(path) for path in sorted(NEWS.glob("*.json")) if path.name != "names.json"}
NAMES = load(GOLD / "names.json") | load(NEWS / "names.json")
WORDS = range(350, 801)


def test_every_article_has_an_answer_and_every_answer_an_article() -> None:
    assert sorted(TEXTS) == sorted(answer["file"] for answer in ANSWERS.values())


def test_every_article_is_long() -> None:
    assert {name: len(text.split()) for name, text in TEXTS.items() if len(text.split()) not in WORDS} == {}


def test_two_articles_tell_of_no_contact() -> None:
    assert sum(not answer["contacts"] for answer in ANSWERS.values()) == 2


@pytest.mark.parametrize("name", sorted(ANSWERS))
def test_every_word_of_an_answer_stands_in_its_article_once(name: str) -> None:
    counts = quoted_counts(ANSWERS[name], TEXTS[f"{name}.txt"])
    assert counts == dict.fromkeys(counts, 1)


@pytest.mark.parametrize("name", sorted(ANSWERS))
def test_an_answer_uses_the_words_of_the_records(name: str) -> None:
    assert unknown_words(ANSWERS[name], NAMES) == []


@pytest.mark.parametrize("name", sorted(ANSWERS))
def test_a_topic_is_either_wanted_or_allowed(name: str) -> None:
    assert doubled_topics(ANSWERS[name]) == []


@pytest.mark.parametrize("name", sorted(ANSWERS))
def test_the_dates_of_an_answer_are_the_dates_of_the_records(name: str) -> None:
    assert bent_dates(ANSWERS[name]) == []


def test_what_is_told_beside_the_articles_fits_the_answers() -> None:
    told = load(NEWS / "texts" / "meta.json")
    assert {name: (row["published"], row["language"], row["outlet"]) for name, row in told.items()} == {
        answer["file"]: (answer["published"], answer["language"], answer["outlet"])
        for answer in ANSWERS.values()
    }


def test_no_two_articles_know_one_name_by_different_spellings() -> None:
    """A spelling of the shared table that is spelt anew here would count for one person only."""
    assert set(load(GOLD / "names.json")) & set(load(NEWS / "names.json")) == set()
