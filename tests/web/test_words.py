"""The interface says the same in both languages."""

from __future__ import annotations

import re
from typing import get_args

import pytest

from verbale.records import Mode, Status
from verbale.records.lineage import DriftKind, Relation
from verbale.records.statement import Act, SpeechKind
from verbale.web.filters import CHOICES
from verbale.web.words import LANGUAGES, words_of

TEXTS = {language: words_of(language)._texts for language in LANGUAGES}
NAMED = {
    "mode": Mode,
    "status": Status,
    "relation": Relation,
    "change": DriftKind,
    "act": Act,
    "kind": SpeechKind,
}


def gaps(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w+\}", text))


def test_both_languages_have_the_same_texts_with_the_same_gaps() -> None:
    assert {key: gaps(text) for key, text in TEXTS["en"].items()} == {
        key: gaps(text) for key, text in TEXTS["de"].items()
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_value_that_a_page_shows_has_a_name(language: str) -> None:
    values = {kind: get_args(names) for kind, names in NAMED.items()}
    values |= {kind: CHOICES[kind] for kind in ("level", "topic")}
    missing = [
        f"{kind}.{value}"
        for kind, all_of in values.items()
        for value in all_of
        if f"{kind}.{value}" not in TEXTS[language]
    ]
    assert missing == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_go_with_their_nouns(language: str) -> None:
    words = words_of(language)
    assert words.count("overview.found", 1).startswith("1 ")
    assert words.count("contact.origins", 2) in ("2 origins", "2 Ursprünge")
