"""Whose own account an article is, by its outlet or its address."""

from __future__ import annotations

import pytest

from verbale.actors import default_knowledge, find_mentions
from verbale.actors.official import Official, load_official, official_sources
from verbale.languages import split_text
from verbale.records import Article


@pytest.mark.parametrize(
    ("outlet", "uri", "expected"),
    [
        ("kremlin.ru", "", Official("RU", "office")),
        ("https://www.kremlin.ru/", "", Official("RU", "office")),
        ("ТАСС", "", Official("RU", "state media")),
        ("  tass ", "", Official("RU", "state media")),
        ("Auswärtiges Amt", "", Official("DE", "office")),
        ("U.S. Department of State", "", Official("US", "office")),
        ("Weißes Haus", "", Official("US", "office")),
        (None, "https://www.state.gov/readout/1", Official("US", "office")),
        (None, "https://www.gov.uk/government/news/x", Official("GB", "office")),
        (None, "https://mofa.gov.pk/x", Official("PK", "office")),
        (None, "https://english.news.cn/x", Official("CN", "state media")),
        (None, "https://www.elysee.fr/x", Official("FR", "office")),
        (None, "https://mfa.gov.ua/x", Official("UA", "office")),
        ("Reuters", "https://www.kremlin.ru/", None),
        ("BBC", "", None),
        (None, "https://notkremlin.ru/x", None),
        (None, "samples/kremlin.ru/text.txt", None),
        (None, "https://gov.example/x", None),
        (None, "", None),
    ],
)
def test_the_side_of_a_source(outlet: str | None, uri: str, expected: Official | None) -> None:
    assert expected == official_sources(default_knowledge()).find(outlet, uri)


def test_the_table_names_only_what_is_known() -> None:
    tables, content = default_knowledge().tables, load_official()
    for source in (*content.offices, *content.state_media):
        assert source.side in tables.states or source.side in tables.bodies
        assert set(source.outlets) <= tables.outlets.keys()


def test_no_source_has_two_sides() -> None:
    content = load_official()
    sides: dict[str, str] = {}
    for source in (*content.offices, *content.state_media):
        for name in (*source.hosts, *source.names, *source.outlets):
            assert source.side == sides.setdefault(name.casefold(), source.side)


@pytest.mark.parametrize(
    ("outlet", "expected"), [("The White House", "US"), ("Elysee", "FR"), ("Reuters", "RW"), (None, "RW")]
)
def test_offices_without_a_state_are_of_the_office_that_publishes(outlet: str | None, expected: str) -> None:
    text = "Paul Kagame thanked his guests. The President spoke about trade."
    article = Article.of(text, published="2025-05-20", language="en", outlet=outlet)
    found = find_mentions(split_text(text, "en"), article, default_knowledge())
    assert [one.side for one in found if one.how == "office"] == [expected]
