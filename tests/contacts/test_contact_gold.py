"""The short articles keep their form, and no less of their contacts is read than before; the figures are of rules alone."""

import pytest
from contact_gold import FOLDER, faults, load_gold
from contact_scores import score

from verbale.tagging import NoTagger

FILES = sorted(path.stem for path in FOLDER.glob("*.toml"))
# F1 of what is found and of what is right, and how many are false: what was reached, less a little.
REACHED = {
    "test-de1": (0.88, 0.76, 2),
    "test-de2": (0.87, 0.67, 1),
    "test-en": (0.92, 0.78, 0),
    "test-ru": (0.90, 0.68, 0),
    "test-more-de": (0.74, 0.53, 0),
    "test-more-en": (0.47, 0.10, 1),
    "test-more-ru": (0.61, 0.22, 2),
}


@pytest.mark.parametrize("name", FILES)
def test_the_answers_keep_their_form(name: str) -> None:
    assert faults(FOLDER / f"{name}.toml") == []


@pytest.mark.parametrize(("language", "number"), [("de", 200), ("en", 100), ("ru", 100)])
def test_there_are_enough_articles_and_a_quarter_are_traps(language: str, number: int) -> None:
    files = [name for name in FILES if name.split("-")[1].startswith(language)]
    articles = [one for name in files for one in load_gold(FOLDER / f"{name}.toml")]
    assert len(articles) >= number
    assert sum(one.kind.startswith("trap") for one in articles) * 4 >= len(articles)


@pytest.mark.parametrize("name", REACHED)
def test_no_less_is_read(name: str) -> None:
    found, right, false = REACHED[name]
    result = score(load_gold(FOLDER / f"{name}.toml"), NoTagger())
    assert (result.f1 >= found, result.right_f1 >= right, result.false <= false) == (True, True, True), (
        result.f1,
        result.right_f1,
        result.false,
    )
