"""The project's own passages: their form is right, they are as many as wanted, and none is in both parts."""

from __future__ import annotations

from pathlib import Path

import pytest
from passages import load_passages, parse_passages

from verbale.languages import split_text

FOLDER = Path(__file__).parents[2] / "training" / "passages"
WANTED = {"de": 300, "en": 150, "ru": 150}


@pytest.mark.parametrize("language", WANTED)
def test_there_are_enough_and_each_is_in_one_part(language: str) -> None:
    train, test = (load_passages(FOLDER, language, part) for part in ("train", "test"))
    assert len(train) + len(test) >= WANTED[language]
    assert set() == {one.text for one in train} & {one.text for one in test}


@pytest.mark.parametrize("language", WANTED)
def test_names_and_cues_begin_and_end_where_words_do(language: str) -> None:
    for passage in load_passages(FOLDER, language, "train"):
        document = split_text(passage.text, language)
        starts = {token.start for token in document.tokens}
        ends = {token.end - cut for token in document.tokens for cut in (0, _possessive(token.text))}
        cues = [frame.roles["cue"][0] for frame in passage.frames if "cue" in frame.roles]
        for start, end in [*((name.start, name.end) for name in passage.names), *cues]:
            assert (start in starts, end in ends) == (True, True), passage.text[start:end]


def _possessive(word: str) -> int:
    return 2 if word.endswith(("'s", "’s")) else 0


def test_of_several_places_the_one_nearest_to_the_cue_is_meant() -> None:
    text = "# x-1 twice\nWeller kam. Kurz meinte, Weller rede, sagte Weller.\n> cue sagte | source Weller\n"
    (passage,) = parse_passages(text)
    assert ((44, 50),) == passage.frames[0].roles["source"]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("> cue sprach", "does not stand in the text"),
        ("> cue sagte@2", "only 1 times"),
        ("> cue sagt", "does not stand in the text"),
        ("> source Weller", "begins with 'cue' or 'run'"),
        ("> cue sagte | speaker Weller", "unknown, empty or doubled role"),
        ("> run | source Weller", "a run has a message"),
        ("> cue kam", "write kam@N"),
    ],
)
def test_what_breaks_the_form_is_named_with_its_passage(line: str, reason: str) -> None:
    text = f"# x-1 broken\n[PER Weller] sagte, er kam, und kam.\n{line}\n"
    with pytest.raises(ValueError, match=reason) as caught:
        parse_passages(text)
    assert str(caught.value).startswith("# x-1")
