"""Who is meant, in small articles; each case is the exact list of mentions."""

import tomllib
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verbale.actors import default_knowledge, find_mentions
from verbale.languages import LANGUAGES, split_text
from verbale.records import Article, Mention

Told = list[tuple[str, str | None, str | None]]


def mentions(text: str, language: str = "de", published: str | None = "2025-06-20") -> tuple[Mention, ...]:
    article = Article.of(text, published=published)
    return find_mentions(split_text(text, language), article, default_knowledge())


def told(text: str, language: str = "de", published: str | None = "2025-06-20") -> Told:
    """Return words, actor and side of each mention."""
    return [(text[one.start : one.end], one.actor, one.side) for one in mentions(text, language, published)]


PUTIN, MERZ = "Q7747", "Q566257"

CASES = [
    pytest.param(
        language, case["text"], [tuple(row) for row in case["found"]], id=f"{language}: {case['title']}"
    )
    for language in LANGUAGES
    for case in tomllib.loads((Path(__file__).parent / "cases" / f"{language}.toml").read_text("utf-8"))[
        "cases"
    ]
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_who_is_meant(language: str, text: str, expected: list[tuple[str, str, str]]) -> None:
    found = [(words, actor or "", side or "") for words, actor, side in told(text, language)]
    assert expected == found


CHANCELLOR_BY_DAY = {"2020-03-01": "Q567", "2023-03-01": "Q61053", "2025-06-01": MERZ, "2025-06": MERZ}


@pytest.mark.parametrize("published", CHANCELLOR_BY_DAY)
def test_an_office_means_its_holder_on_the_day_of_the_article(published: str) -> None:
    found = told("Die deutsche Regierung lobte den deutschen Kanzler.", published=published)
    assert found[1] == ("den deutschen Kanzler", CHANCELLOR_BY_DAY[published], "DE")


def test_without_a_date_an_office_has_candidates() -> None:
    (found,) = mentions("Der russische Präsident kam.", published=None)
    assert (found.actor, found.candidates) == (None, ("person:boris-jelzin", "Q7747", "Q23530"))


def test_without_a_date_the_one_named_in_full_is_meant() -> None:
    found = told("Wladimir Putin kam. Der russische Präsident lachte.", published=None)
    assert found[1] == ("Der russische Präsident", PUTIN, "RU")


BASE_FORMS = {
    "genitive": ("Trumps Wort zählt.", "Donald Trump"),
    "office": ("Der Kremlchef kam.", "Wladimir Putin"),
    "other spelling": ("Zelensky kam.", "Wolodymyr Selenskyj"),
    "ministry": ("Im russischen Außenministerium brannte es.", "russisches Außenministerium"),
    "unlisted office": (
        "Der monegassische Verteidigungsminister kam.",
        "monegassische Verteidigungsminister",
    ),
    "city": ("In Kyjiw schneite es.", "Kiew"),
}


@pytest.mark.parametrize("title", BASE_FORMS)
def test_the_name_is_the_base_form(title: str) -> None:
    text, name = BASE_FORMS[title]
    assert [one.name for one in mentions(text)] == [name]


def test_the_core_is_the_name_without_its_title() -> None:
    text = "Der russische Außenminister Sergej Lawrow kam."
    (found,) = mentions(text)
    assert found.core is not None
    assert text[found.core.start : found.core.end] == "Sergej Lawrow"


def test_a_mention_says_its_kind_how_and_office() -> None:
    found = mentions("Moskau sagte, Präsident Putin sei in Paris, er ruhe.")
    assert [(one.kind, one.how, one.office) for one in found] == [
        ("state", "metonym", None),
        ("person", "name", "office:ru-president"),
        ("place", "city", None),
        ("person", "pronoun", "office:ru-president"),
    ]


def test_a_text_in_another_language_has_no_mentions() -> None:
    article = Article.of("Vladimir Putin est venu.")
    document = split_text(article.text, "en")
    other = type(document)(document.text, "", document.tokens, document.sentences, ())
    assert find_mentions(other, article, default_knowledge()) == ()


WORDS = (
    *(
        "Putin",
        "Trumps",
        "der",
        "die",
        "beiden",
        "Präsidenten",
        "Außenminister",
        "von",
        "in",
        "und",
        ",",
        ".",
        "„",
        "“",
    ),
    *(
        "-",
        "Moskau",
        "US-",
        "US-Präsident",
        "russische",
        "er",
        "sie",
        "Anna",
        "Muster",
        "Sprecher",
        "des",
        "sein",
        "Ex-",
    ),
    *(
        "Außenministeriums",
        "Kollege",
        "beide",
        "Länder",
        "the",
        "of",
        "president's",
        "министр",
        "России",
        "он",
        "Dr",
        "\n",
    ),
)


@given(words=st.lists(st.sampled_from(WORDS), max_size=25), language=st.sampled_from(LANGUAGES))
@settings(max_examples=150, deadline=None)
def test_any_text_gives_mentions_in_order_within_the_text(words: list[str], language: str) -> None:
    text = " ".join(words)
    found = mentions(text, language)
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert [one.start for one in found] == sorted(one.start for one in found)
    assert len({one.id for one in found}) == len(found)
    spans = sorted({(one.start, one.end) for one in found})
    assert all(first[1] <= second[0] for first, second in pairwise(spans))


def test_two_first_names_in_one_office_stay_two_and_are_noted() -> None:
    found = mentions(
        "Der russische Außenminister Igor Lawrow sagte ab. Der Politologe Sergej Lawrow schwieg."
    )
    assert [(one.name, one.why.partition(", ")[2]) for one in found] == [
        ("Igor Lawrow", "beside Sergej Lawrow in the same office"),
        ("Sergej Lawrow", "beside Igor Lawrow in the same office"),
    ]


def test_a_given_name_before_a_family_name_is_nobody_s_genitive() -> None:
    assert told("Der Experte Hans Weber kam.") == [("Der Experte Hans Weber", "person:hans-weber", None)]
