"""An article that names another outlet in its words, or with its sign."""

import pytest

from verbale.lineage.naming import find_name, is_sign
from verbale.lineage.outline import outline
from verbale.records import Article


@pytest.mark.parametrize(
    ("text", "language", "outlet", "words"),
    [
        ("Как пишет «Полюс», лёд тает.", "ru", "Портал «Полюс»", "Полюс"),
        ("Der Hafen friert zu, berichtet der „Poljus“.", "de", "Полюс", "Poljus"),
        ("Das Eis taut. (pbd/az)", "de", "Polarer Bilddienst", "pbd"),
        ("First published in the Polar Courier.", "en", "The Polar Courier", "Polar Courier"),
        ("Die Zeit drängt am Pol.", "de", "Die Zeit", None),
        ("Das steht in der Zeit, meldet dpa.", "de", "Polarbote", None),
        ("Das Eis (24 cm) taut.", "de", "Polarer Bilddienst", None),
    ],
)
def test_an_outlet_is_named(text: str, language: str, outlet: str, words: str | None) -> None:
    found = find_name(outline(Article.of(text, language=language)), outlet)
    assert (text[found.start : found.end] if found else None) == words


@pytest.mark.parametrize(
    ("letters", "outlet", "fits"),
    [
        ("NIA", "Northern Island Agency", True),
        ("nid", "Norddeutscher Infodienst", True),
        ("dpa", "Deutsche Post", False),
        ("AP", "Alpenpost", False),
    ],
)
def test_a_sign_is_made_of_the_letters_of_a_name(letters: str, outlet: str, fits: bool) -> None:
    assert is_sign(letters, outlet) is fits
