"""Who is meant, in small articles."""

import pytest

from verbale.actors import default_knowledge, find_mentions
from verbale.languages import split_text
from verbale.records import Article, Mention


def mentions(text: str, language: str = "de", published: str | None = "2025-05-20") -> tuple[Mention, ...]:
    article = Article.of(text, published=published)
    return find_mentions(split_text(text, language), article, default_knowledge())


def told(
    text: str, language: str = "de", published: str | None = "2025-05-20"
) -> list[tuple[str, str | None, str | None]]:
    """Return words, actor and side of each mention."""
    return [(text[one.start : one.end], one.actor, one.side) for one in mentions(text, language, published)]


CASES = {
    "office and full name": (
        "Der russische Außenminister Sergej Lawrow reiste ab.",
        [("Der russische Außenminister Sergej Lawrow", "Q58217", "RU")],
    ),
    "compound office": (
        "US-Präsident Donald Trump rief an.",
        [("US-Präsident Donald Trump", "Q22686", "US")],
    ),
    "genitive of a name": ("Trumps Rückkehr freute viele.", [("Trumps", "Q22686", "US")]),
    "office without a name": ("Der Kremlchef schwieg.", [("Der Kremlchef", "Q7747", "RU")]),
    "adjectives in a compound": (
        "Das deutsch-russische Verhältnis litt.",
        [("deutsch", "DE", "DE"), ("russische", "RU", "RU")],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_who_is_meant(title: str) -> None:
    text, expected = CASES[title]
    assert expected == told(text)
