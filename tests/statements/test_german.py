"""How German news tell speech: passages of our own with all the statements they hold."""

import pytest
from statements_factory import Case, load_cases, statements_of, told

from verbale.records import Passage

CASES = load_cases("cases_de.toml")


@pytest.mark.parametrize("case", CASES, ids=[case.title for case in CASES])
def test_a_passage_has_just_these_statements(case: Case) -> None:
    assert case.said == told(case.text)


def test_every_case_has_a_title_of_its_own() -> None:
    assert len(CASES) == len({case.title for case in CASES})


@pytest.mark.parametrize("case", CASES, ids=[case.title for case in CASES])
def test_cue_speaker_and_message_stand_in_the_text_and_apart(case: Case) -> None:
    """A cue is never part of the words it introduces, and all words are those of the article."""
    for item in statements_of(case.text):
        for span in (*item.message, *item.cue):
            assert Passage.cut(case.text, span).text.strip() != ""
        if item.kind != "reported":
            assert not any(words.overlaps(cue) for words in item.message for cue in item.cue)
