"""The short passages keep their form, and no less of their statements is read than before; the figures are of rules alone."""

import pytest
from statement_gold import FOLDER, faults, load_gold
from statement_scores import score

from verbale.tagging import NoTagger

FILES = sorted(path.stem for path in FOLDER.glob("*.toml"))
# F1 of what is found and of what has its right speaker, and how many are false: what was reached, less a little.
REACHED = {
    "test-de1": (0.83, 0.77, 8),
    "test-de2": (0.84, 0.74, 6),
    "test-en1": (0.85, 0.79, 6),
    "test-en2": (0.835, 0.74, 12),
    "test-ru1": (0.85, 0.79, 3),
    "test-ru2": (0.82, 0.71, 5),
}


@pytest.mark.parametrize("name", FILES)
def test_the_answers_keep_their_form(name: str) -> None:
    assert faults(FOLDER / f"{name}.toml") == []


@pytest.mark.parametrize("language", ["de", "en", "ru"])
def test_there_are_enough_passages(language: str) -> None:
    files = [name for name in FILES if name.split("-")[1].startswith(language)]
    assert sum(len(load_gold(FOLDER / f"{name}.toml")) for name in files) >= 120


@pytest.mark.parametrize("name", REACHED)
def test_no_less_is_read(name: str) -> None:
    found, right, false = REACHED[name]
    result = score(load_gold(FOLDER / f"{name}.toml"), NoTagger())
    assert (result.f1 >= found, result.right_f1 >= right, result.false <= false) == (
        True,
        True,
        True,
    ), (result.f1, result.right_f1, result.false)
