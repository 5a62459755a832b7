"""How English news tell speech: passages of our own with all the statements they hold."""

import pytest
from statements_factory import Case, load_cases, statements_of, told

CASES = load_cases("cases_en.toml")


@pytest.mark.parametrize("case", CASES, ids=[case.title for case in CASES])
def test_a_passage_has_just_these_statements(case: Case) -> None:
    assert case.said == told(case.text, "en")


def test_every_case_has_a_title_of_its_own() -> None:
    assert len(CASES) == len({case.title for case in CASES})


@pytest.mark.parametrize("case", CASES, ids=[case.title for case in CASES])
def test_a_cue_is_never_part_of_the_words_that_it_introduces(case: Case) -> None:
    said = [item for item in statements_of(case.text, "en") if item.kind != "reported"]
    assert [] == [
        cue for item in said for cue in item.cue if any(words.overlaps(cue) for words in item.message)
    ]
