"""Sentences as the news of diplomacy has them, with every expression of time in them: sentences/de.txt, en.txt, ru.txt."""

import pytest
from time_sentences import Case, cases, found

from verbale.languages import LANGUAGES

ALL = [(language, case) for language in LANGUAGES for case in cases(language)]


@pytest.mark.parametrize(("language", "case"), ALL, ids=[case.text[:40] for _, case in ALL])
def test_expressions_of_time(language: str, case: Case) -> None:
    assert (found(case, language) == case.times) is not case.missed, found(case, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_more_than_two_in_a_hundred_are_missed(language: str) -> None:
    every = cases(language)
    assert len(every) >= 100
    assert sum(case.missed for case in every) <= 0.02 * len(every)
