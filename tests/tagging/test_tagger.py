"""The tagger with the package's own weights: what it tells, that it tells the same always, and what a broken file gives."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tagging_golden import FILE, SENTENCES, render, words_of

from verbale.errors import WeightsError
from verbale.tagging import SentenceTags, Tagger, default_tagger
from verbale.tagging.weights import MODEL, TOKENIZER, check_weights, package_weights

WORDS = [words_of(text, language) for language, text in SENTENCES]


def test_tags_are_those_of_the_golden_file() -> None:
    """Where weights or sentences changed: `python tests/tagging/tagging_golden.py`, then read the difference."""
    assert FILE.read_text(encoding="utf-8") == render(default_tagger())


def test_a_sentence_has_the_same_tags_alone_among_others_and_on_other_threads() -> None:
    alone = [Tagger(threads=1).tag([words])[0] for words in WORDS[:4]]
    assert alone == Tagger(threads=2).tag([*reversed(WORDS)])[::-1][:4]


def test_a_sentence_asked_twice_is_tagged_once() -> None:
    tagger = Tagger()
    first, second = tagger.tag([WORDS[0], WORDS[0]])
    assert first is second
    assert first is tagger.tag([WORDS[0]])[0]


@settings(max_examples=20, deadline=None)
@given(st.lists(st.text(min_size=1, max_size=12).filter(lambda word: not word.isspace()), max_size=30))
def test_any_words_have_tags_that_stay_within_them(words: list[str]) -> None:
    (tags,) = default_tagger().tag([tuple(words)])
    assert len(words) == len(tags.words)
    assert all(0 <= name.first < name.last <= len(words) for name in tags.names)
    roles = ("cue", "source", "message", "topic", "addressee", "medium", "particle")
    places = {at for frame in tags.frames for role in roles for at in getattr(frame, role)}
    assert places <= set(range(len(words)))


def test_words_behind_the_reach_of_a_very_long_sentence_have_no_tags() -> None:
    (tags,) = default_tagger().tag([("Wort",) * 2_000])
    assert (2_000, "X") == (len(tags.words), tags.words[-1].pos)
    assert "X" != tags.words[0].pos


def test_a_giant_word_is_read_by_its_beginning() -> None:
    (tags,) = default_tagger().tag([("a" * 1_000_000, "sagte")])
    assert 2 == len(tags.words)


def test_nothing_has_no_tags() -> None:
    assert [SentenceTags()] == default_tagger().tag([()])


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    source = Path(str(package_weights()))
    shutil.copytree(source, tmp_path / "weights")
    return tmp_path / "weights"


def test_missing_weights_are_named_with_a_remedy(tmp_path: Path) -> None:
    with pytest.raises(WeightsError, match=r"weights\.toml: the tagger's weights are missing .*--no-tagger"):
        Tagger(tmp_path).tag([("Wort",)])


@pytest.mark.parametrize("name", [MODEL, TOKENIZER])
def test_a_damaged_file_is_named(copied: Path, name: str) -> None:
    content = bytearray((copied / name).read_bytes())
    content[len(content) // 2] ^= 1
    (copied / name).write_bytes(content)
    with pytest.raises(WeightsError, match=f"{name}: damaged"):
        check_weights(copied)


def test_a_file_that_is_gone_is_named(copied: Path) -> None:
    (copied / MODEL).unlink()
    with pytest.raises(WeightsError, match=f"{MODEL}: cannot be read: No such file"):
        Tagger(copied).tag([("Wort",)])


def test_a_description_with_a_wrong_key_is_refused_with_its_line(copied: Path) -> None:
    (copied / "weights.toml").write_text('version = "1"\nlicense = "CC"\n', encoding="utf-8")
    with pytest.raises(WeightsError, match=r"weights\.toml:2: .*--no-tagger"):
        check_weights(copied)


@pytest.mark.parametrize(
    ("model", "tokenizer", "reason"),
    [(b"no model", b"{}", "cannot be used: .*--no-tagger"), (b"", b"", "cannot be used: .*--no-tagger")],
)
def test_files_that_are_whole_but_no_model_are_refused(
    tmp_path: Path, model: bytes, tokenizer: bytes, reason: str
) -> None:
    for name, content in ((MODEL, model), (TOKENIZER, tokenizer)):
        (tmp_path / name).write_bytes(content)
    checksums = {
        key: hashlib.sha256(content).hexdigest()
        for key, content in (("model", model), ("tokenizer", tokenizer))
    }
    lines = "".join(
        f'{key} = "{value}"\n' for key, value in {"version": "0", "licence": "none", **checksums}.items()
    )
    (tmp_path / "weights.toml").write_text(lines, encoding="utf-8")
    with pytest.raises(WeightsError, match=reason):
        Tagger(tmp_path).tag([("Wort",)])


def test_a_guideline_that_the_weights_do_not_know_is_refused() -> None:
    with pytest.raises(WeightsError, match="no guideline 'sports'; there are news, debate"):
        Tagger(guideline="sports").tag([("Wort",)])
