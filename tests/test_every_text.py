"""No step fails on a text that lies in the repository: of each table every fifth row is read, by rules alone; `make failed` reads all, with the tagger."""

from __future__ import annotations

import pytest

from every_text import every_text, failures
from verbale import reading
from verbale.languages import LANGUAGES
from verbale.records import Article
from verbale.tagging import NoTagger


def test_no_step_fails_on_a_text_of_the_repository() -> None:
    texts = list(every_text())
    assert len(texts) > 5000
    assert [] == list(failures(texts[::5], NoTagger()))


@pytest.mark.parametrize(
    "last", ["--", "* * *", "| |", "(", "Norwegen", "Gespräch", "СССР", "ROME", "Foto", "«", "=", "?", "1."]
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_step_fails_on_a_last_line_without_a_sentence(last: str, language: str) -> None:
    texts = (last, f"Oslo\n\n{last}", f"Oslo: {last}", f"{last}\n\n{last}")
    articles = [Article.of(f"{text}\n", language=language, published="2025-03-07") for text in texts]
    assert [] == list(failures(articles, NoTagger()))


@pytest.mark.parametrize(
    "piece",
    [
        ("de", "hat von Emmanuel Macron angekündigte lange Reise als verfrüht"),
        ("de", "Der Kai sei zu klein, sagte der Bürger-."),
        ("de", "Der Austausch habe zwanzig Minuten gedauert, hieß es in Skopje"),
        ("de", "Malerin Ruth Amsel schrieb im Netz, sie"),
        ("de", "Die „Aida“-Premiere kommt ohne"),
        ("de", "Das schreibt die »Zeit« und beruft sich dabei auf"),
        ("de", "Merz und Macron sprachen am Abend"),
        ("de", "Ihr Fraktionschef Thomas"),
        ("en", "A meeting"),
        ("en", "will chair a cabinet meeting with Xi Jinping's gift on Monday"),
        ("en", "Macron and Merz promised to"),
        ("ru", "Переговоры идут хорошо, — добавила"),
    ],
)
def test_no_step_fails_on_a_piece_of_a_sentence(piece: tuple[str, str]) -> None:
    language, text = piece
    article = Article.of(f"{text}\n", language=language, published="2025-03-07")
    assert [] == list(failures([article], NoTagger()))


def test_a_step_that_fails_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(draft: reading.Draft) -> reading.Draft:
        raise IndexError("no such clause")

    steps = tuple((stage, fail if stage == "statements" else step) for stage, step in reading.STEPS)
    monkeypatch.setattr(reading, "STEPS", steps)
    article = Article.of("Der Minister schwieg.\n", uri="a.toml#3", language="de")
    assert ["a.toml#3: statements: this step failed: IndexError: no such clause"] == list(
        failures([article], NoTagger())
    )
