"""Keys of words across three spellings, and hashes that do not depend on the run."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verbale.lineage import find_edge, shingles
from verbale.lineage.skeleton import skeleton
from verbale.lineage.words import compare
from verbale.records import Article


@pytest.mark.parametrize(
    "names",
    [
        "Lawrow Lavrov Лавров Лавровым",
        "Peskow Peskov Песков Пескова",
        "Selenskyj Zelensky Зеленский",
        "Scholz Шольц Шольцу",
        "Steinmeier Штайнмайер",
        "Schukow Zhukov Жуков",
        "Jelzin Yeltsin Ельцин",
        "Sanktionen sanctions санкции",
        "Putin Putins Путиным",
    ],
)
def test_one_name_has_one_key(names: str) -> None:
    assert len({skeleton(name)[:4] for name in names.split()}) == 1


@pytest.mark.parametrize(
    "names", ["Putin Biden", "Merkel Macron", "Minsk Moskau", "Scholz Selenskyj", "Paris Peking"]
)
def test_different_names_have_different_keys(names: str) -> None:
    one, two = names.split()
    assert skeleton(one) != skeleton(two)


def test_shingles_are_the_same_in_every_run() -> None:
    text = (
        "Am Rande der Tagung in Genf trafen sich Beamte aus Bern und Wien, um über den Brenner zu sprechen."
    )
    assert [193071712593369022, 1565980693666317402, 2175923611717761400] == sorted(shingles(text))[:3]


@given(st.text(max_size=300))
def test_any_text_has_shingles_that_fit_a_signed_column(text: str) -> None:
    assert all(0 <= number < 2**63 for number in shingles(text))


@given(st.text(max_size=200), st.text(max_size=200))
def test_any_two_texts_can_be_compared_in_either_order(one: str, two: str) -> None:
    first, second = Article.of(one), Article.of(two)
    assert find_edge(first, second) == find_edge(second, first)


@pytest.mark.parametrize(
    ("word", "language", "number"),
    [
        ("zwanzig", "de", "20"),
        ("siebenundzwanzig", "de", "27"),
        ("fünfhundert", "de", "500"),
        ("thirty", "en", "30"),
        ("шестью", "ru", "6"),
        ("двенадцати", "ru", "12"),
        ("сорока", "ru", "40"),
        ("1.200", "de", "1200"),
    ],
)
def test_numbers_in_words_have_their_value(word: str, language: str, number: str) -> None:
    assert number == compare(word, language).number
