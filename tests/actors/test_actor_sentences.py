"""Hundreds of sentences with everyone who is named and who is meant: most must be right, and each line's mark must be true."""

from __future__ import annotations

import pytest
from actor_sentences import Case, cases, errors, found

from verbale.languages import LANGUAGES
from verbale.tagging import default_tagger

LEAST = {"news": 0.95, "riddles": 0.78}  # the share of mentions that must be right
SETS = [(name, language) for name in LEAST for language in LANGUAGES]


def wrong(case: Case, language: str) -> int:
    return len(errors(case, found(case, language, default_tagger())))


@pytest.mark.parametrize(("name", "language"), SETS)
def test_who_is_meant(name: str, language: str) -> None:
    told = [(case, wrong(case, language)) for case in cases(name, language)]
    mistaken = [case.text for case, number in told if bool(number) != case.missed]
    assert mistaken == [], "a line that begins with `!` is one that is known to be read wrongly"
    marks, errors_in_all = sum(len(case.marks) for case, _ in told), sum(number for _, number in told)
    assert 1 - errors_in_all / marks >= LEAST[name]


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_enough_sentences_of_the_news(language: str) -> None:
    assert len(cases("news", language)) >= 150
