"""Persons of no list, found with a tagger whose names are written out by hand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import pytest

from verbale.actors import default_knowledge, find_mentions
from verbale.actors.person_name import nominative
from verbale.languages import split_text
from verbale.records import Article
from verbale.tagging import NameLabel, NameSpan, SentenceTags, Tags, WordTags


@dataclass(frozen=True)
class Naming:
    """A tagger that knows one name, or a second one, whose words have this case."""

    name: str
    label: NameLabel = "PER"
    score: float = 0.95
    case: str | None = None
    second: str = ""
    version: str = "naming"

    def tag(self, sentences: Iterable[tuple[str, ...]]) -> list[SentenceTags]:
        return [self._tag(words) for words in sentences]

    def _tag(self, words: tuple[str, ...]) -> SentenceTags:
        names = [*self._places(words, self.name), *self._places(words, self.second)]
        names = [one for one in names if not any(one[0] in range(*other) for other in names if other != one)]
        spans = tuple(NameSpan(*place, self.label, self.score) for place in sorted(names))
        return SentenceTags(tuple(WordTags("PROPN", self.case) for _ in words), spans)

    @staticmethod
    def _places(words: tuple[str, ...], name: str) -> list[tuple[int, int]]:
        wanted = tuple(token.text for token in split_text(name, "de").tokens)
        size = len(wanted) or len(words) + 1
        return [(at, at + size) for at in range(len(words) - size + 1) if words[at : at + size] == wanted]


def persons(text: str, language: str, tagger: Naming) -> list[tuple[str, str | None, str | None]]:
    """Return the words, name and id of each person that is named."""
    document = split_text(text, language)
    article = Article.of(text, published="2025-05-20", language=language)
    found = find_mentions(document, article, default_knowledge(), Tags(document, tagger))
    named = [item for item in found if item.kind == "person" and item.how == "name"]
    return [(text[item.start : item.end], item.name, item.actor) for item in named]


@pytest.mark.parametrize(
    ("language", "text", "tagger", "expected"),
    [
        pytest.param(
            "en", "The analyst Rosalind Etheridge disagreed.", Naming("Rosalind Etheridge"),
            ("The analyst Rosalind Etheridge", "Rosalind Etheridge", "person:rosalind-etheridge"), id="an English name",
        ),
        pytest.param(
            "en", "It was Rosalind Etheridge’s idea.", Naming("Rosalind Etheridge’s"),
            ("Rosalind Etheridge", "Rosalind Etheridge", "person:rosalind-etheridge"), id="a possessive",
        ),
        pytest.param(
            "ru", "По словам Ованеса Тарасаняна, всё решено.", Naming("Ованеса Тарасаняна", case="Gen"),
            ("Ованеса Тарасаняна", "Ованес Тарасанян", "person:ovanes-tarasanyan"), id="a Russian name in the genitive",
        ),
        pytest.param(
            "ru", "Прибыла делегация, возглавляемая Ованесом Тарасаняном.", Naming("Ованесом Тарасаняном"),
            ("Ованесом Тарасаняном", "Ованес Тарасанян", "person:ovanes-tarasanyan"), id="the word before it wants the instrumental",
        ),
        pytest.param(
            "de", "Danach sprach Quetschelmeier kurz.", Naming("Quetschelmeier"),
            ("Quetschelmeier", "Quetschelmeier", "person:quetschelmeier"), id="a surname alone",
        ),
        pytest.param(
            "de", "Quetschelmeiers Rede war kurz.", Naming("Quetschelmeiers", case="Gen"),
            ("Quetschelmeiers", "Quetschelmeier", "person:quetschelmeier"), id="a German genitive",
        ),
        pytest.param(
            "en", "Then John D. Etheridge spoke.", Naming("John D. Etheridge"),
            ("John D. Etheridge", "John D. Etheridge", "person:john-d-etheridge"), id="an initial",
        ),
    ],
)  # fmt: skip
def test_a_person_of_no_list_is_named(
    language: str, text: str, tagger: Naming, expected: tuple[str, str, str]
) -> None:
    assert [expected] == persons(text, language, tagger)


def test_a_surname_alone_means_the_person_of_the_whole_name() -> None:
    tagger = Naming("Rosalind Etheridge", second="Etheridge")
    found = persons("It was Rosalind Etheridge again. Later Etheridge left early.", "en", tagger)
    assert [
        ("Rosalind Etheridge", "person:rosalind-etheridge"),
        ("Etheridge", "person:rosalind-etheridge"),
    ] == [(words, actor) for words, _, actor in found]


@pytest.mark.parametrize(
    ("text", "tagger"),
    [
        pytest.param(
            "Danach sprach Quetschelmeier kurz.", Naming("Quetschelmeier", score=0.7), id="hardly sure"
        ),
        pytest.param("Danach sprach Quetschelmeier kurz.", Naming("Quetschelmeier", "ORG"), id="no person"),
        pytest.param("Danach begann der Vorgang neu.", Naming("Vorgang"), id="a word of the dictionary"),
    ],
)
def test_what_is_no_name_names_nobody(text: str, tagger: Naming) -> None:
    assert [] == persons(text, "de", tagger)


def test_a_listed_person_stays_who_they_are() -> None:
    ((_, name, actor),) = persons("Danach sprach Olaf Scholz kurz.", "de", Naming("Olaf Scholz"))
    assert ("Olaf Scholz", "Q61053") == (name, actor)


@pytest.mark.parametrize(
    ("words", "case", "expected"),
    [
        ("Гордону Тремблею", "Dat", "Гордон Тремблей"),
        ("Зарему Алиханову", "Acc", "Зарема Алиханова"),
        ("Томашом Врабелем", "Ins", "Томаш Врабель"),
        ("Вим Декостер", "Nom", "Вим Декостер"),
        ("Палесы Мотлоунг", "Gen", "Палеса Мотлоунг"),
        ("Саддам Хусейн", None, "Саддам Хусейн"),
    ],
)
def test_a_russian_name_is_told_in_the_nominative(words: str, case: str | None, expected: str) -> None:
    assert expected == " ".join(nominative(words.split(), case, "ru")[0])
