"""From scores to tags: each case gives the scores by hand."""

from __future__ import annotations

import numpy as np

from verbale.tagging.decode import Heads, Scores, cue_shares, find_cues, name_spans, speech_frame, word_tags
from verbale.tagging.tags import NameSpan, SpeechFrame, WordTags

LABELS = {
    "pos": ("NOUN", "VERB", "X"),
    "case": ("-", "Nom"),
    "mood": ("-", "Sub"),
    "tense": ("-", "Past"),
    "verbform": ("-", "Fin"),
    "number": ("-", "Sing"),
    "name": ("O", "B-PER", "I-PER", "B-LOC", "I-LOC"),
    "cue": ("O", "B", "I"),
    "role": ("O", "Source", "Message", "Evidence", "PTC"),
}
HEADS = Heads.of(LABELS)


def scores_of(*words: dict[str, str]) -> Scores:
    """Return scores that make these labels the likeliest by far, the first of a head where none is given."""
    rows = np.zeros((len(words), sum(map(len, LABELS.values()))), dtype=np.float32)
    for row, word in zip(rows, words, strict=True):
        for head, names in LABELS.items():
            row[HEADS.columns[head].start + names.index(word.get(head, names[0]))] = 20
    return rows


def test_a_word_has_its_part_of_speech_and_only_the_features_that_apply() -> None:
    scores = scores_of({"pos": "VERB", "mood": "Sub", "verbform": "Fin"}, {"case": "Nom"})
    expected = (WordTags("VERB", None, "Sub", None, "Fin"), WordTags("NOUN", "Nom"))
    assert expected == word_tags(HEADS, scores, 2)


def test_words_behind_the_reach_have_no_tags() -> None:
    assert (WordTags("NOUN"), WordTags("X"), WordTags("X")) == word_tags(HEADS, scores_of({}), 3)


def test_names_are_runs_of_one_class() -> None:
    tags = ("B-PER", "I-PER", "B-PER", "O", "I-LOC", "I-PER")
    expected = (
        NameSpan(0, 2, "PER", 1.0),
        NameSpan(2, 3, "PER", 1.0),
        NameSpan(4, 5, "LOC", 1.0),
        NameSpan(5, 6, "PER", 1.0),
    )
    assert expected == name_spans(HEADS, scores_of(*({"name": tag} for tag in tags)))


def test_a_name_is_as_sure_as_its_least_sure_word() -> None:
    scores = scores_of({"name": "B-PER"}, {"name": "I-PER"})
    scores[1, HEADS.columns["name"].start] = 19  # nearly as likely no name
    assert 0.731 == name_spans(HEADS, scores)[0].score


def test_cues_of_several_words_and_beside_each_other() -> None:
    tags = ("B", "I", "B", "O", "I", "O")
    found = find_cues(HEADS, scores_of(*({"cue": tag} for tag in tags)))
    assert [((0, 1), 1.0), ((2,), 1.0), ((4,), 1.0)] == found


def test_each_word_has_its_share_in_a_cue() -> None:
    scores = scores_of({}, {"cue": "B"}, {"cue": "I"}, {"cue": "O"})
    assert (0.0, 1.0, 1.0, 0.0) == cue_shares(HEADS, scores)


def test_a_frame_has_the_words_of_each_role_that_it_keeps_and_never_its_cue() -> None:
    tags = ("Source", "Source", "Message", "Evidence", "PTC", "Source")
    found = speech_frame(HEADS, scores_of(*({"role": tag} for tag in tags)), (1,), 0.9)
    assert SpeechFrame((1,), source=(0, 5), message=(2,), particle=(4,), score=0.9) == found
