"""`verbale explain`: each word of contact with its contact and rule, or the reason for leaving it."""

import json
from pathlib import Path

import pytest

from conftest import Run

TEXT = (
    "Olaf Scholz hat am Freitag mit Emmanuel Macron telefoniert. Das Gespräch dauerte eine Stunde.\n\n"
    "Der Trainer führte lange Gespräche. Regelmäßige Treffen mit Macron seien wichtig, hieß es.\n"
)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "anruf.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_each_word_of_contact_has_its_contact_or_a_reason(run: Run, article: Path) -> None:
    result = run("explain", article, "--published", "2023-01-21", "--no-tagger", "--format", "jsonl")
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert [
        (
            "telefoniert",
            True,
            "a verb whose other side stands behind a preposition, or whose subjects are both",
        ),
        ("Gespräch", True, "a noun of contact"),
        ("Gespräche", False, "no side is named"),
        ("Treffen", False, "it means contacts of a kind, none in particular"),
    ] == [(row["words"], "report" in row, row["why"]) for row in rows]
    assert [TEXT[row["start"] : row["end"]] for row in rows] == [row["words"] for row in rows]


def test_the_table_shows_the_words_in_their_sentence(run: Run, article: Path) -> None:
    result = run("explain", article, "--published", "2023-01-21", "--no-tagger")
    assert "«telefoniert»" in result.stdout
    assert "2023-01-20 call, held:" in result.stdout


def test_a_file_that_cannot_be_read_is_told(run: Run, tmp_path: Path) -> None:
    result = run("explain", tmp_path / "none.txt")
    assert 1 == result.exit_code
    assert "none.txt" in result.stderr


def test_a_text_without_contact_words_says_so(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "wetter.txt"
    path.write_text("In Bremen regnet es.\n", encoding="utf-8")
    assert "No words of contact." in run("explain", path, "--no-tagger").stderr
