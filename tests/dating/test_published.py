"""When an article without a date was published."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verbale.actors import default_knowledge
from verbale.dating import date_article
from verbale.languages import Document, split_text
from verbale.records import Article
from verbale.times import find_times


def dated(text: str, published: str | None = None, language: str = "de") -> Article:
    article = Article.of(text, published=published, language=language)
    document = split_text(text, language)
    return date_article(document, article, find_times(document, article), (), default_knowledge())


STATED = {
    "a dateline": (
        "BERLIN, 12. März 2025 (epk) – Am Dienstag sprachen die Minister.",
        "12. März 2025",
        "2025-03-12/2025-03-13",
    ),
    "an agency": (
        "Bonn (dpa, 3. Mai 2024) – Am Dienstag sprachen die Minister.",
        "3. Mai 2024",
        "2024-05-03/2024-05-04",
    ),
    "a status line": ("Die Minister sprachen lange.\n\nStand: 12.03.2025", "12.03.2025", "2025-03-12"),
    "a leading day": ("2025-03-12\nAm Dienstag sprachen die Minister.", "2025-03-12", "2025-03-12"),
    "a month at the head": ("date 2025-03 Die Minister sprachen am Dienstag.", "2025-03", "2025-03"),
}


@pytest.mark.parametrize("title", STATED)
def test_a_text_states_its_own_date(title: str) -> None:
    text, words, published = STATED[title]
    article = dated(text)
    why = [(bound.bound, text[bound.start : bound.end]) for bound in article.published_why]
    assert (published, "text", [(published, words)]) == (article.published, article.published_how, why)


BOUNDED = {
    "the latest past day counts": (
        "Am 7. Januar 2022 sprach er mit ihr. Zuvor war er im Dezember 2021 nach Wien gereist.",
        "2022-01-07/..",
    ),
    "perfect": ("Am 15. Februar 2025 haben die Minister telefoniert.", "2025-02-15/.."),
    "first published": (
        "Der Beitrag ist am 13. Februar 2025 zuerst in einer Zeitung erschienen.",
        "2025-02-13/..",
    ),
}


@pytest.mark.parametrize("title", BOUNDED)
def test_what_is_told_as_past_is_a_lower_bound(title: str) -> None:
    text, published = BOUNDED[title]
    article = dated(text)
    assert (published, "inferred") == (article.published, article.published_how)


def test_a_stated_month_and_a_lower_bound_meet() -> None:
    article = dated(
        "date 2025-02 Sie sprachen.\n\nDer Beitrag ist am 13. Februar 2025 zuerst im Blatt erschienen."
    )
    assert ("2025-02-13/2025-02-28", "inferred", 2) == (
        article.published,
        article.published_how,
        len(article.published_why),
    )


@pytest.mark.parametrize(
    "text",
    [
        "Am 5. Mai 2025 wird der Minister nach Wien reisen.",
        "Am 5. Mai 2025 treffen sich die Minister.",
        "Er kündigte für den 5. Mai 2025 ein Treffen an.",
        "Sie vereinbarten, sich am 5. Mai 2025 zu treffen.",
        "Das am 5. Mai 2025 geplante Treffen wurde abgesagt.",
        "Er lud sie ein, am 5. Mai 2025 nach Wien zu kommen.",
        "Das Abkommen lief bis zum 5. Mai 2025.",
        "Am Mittwoch sprachen sie miteinander.",
        "Er sprach, und am 5. Mai 2025, so hoffte er, werde er reisen.",
    ],
)
def test_what_may_lie_ahead_bounds_nothing(text: str) -> None:
    assert dated(text).published is None


def test_a_given_date_is_never_changed() -> None:
    article = dated("BERLIN, 12. März 2025 (epk) – Am Dienstag sprachen sie.", published="2025-03-13")
    assert ("2025-03-13", "metadata", ()) == (article.published, article.published_how, article.published_why)


def test_a_text_in_no_language_that_is_read_stays_undated() -> None:
    article = Article.of("Le 12 mars 2025", language="fr")
    unread = Document("", "", (), (), ())
    assert article == date_article(unread, article, (), (), default_knowledge())


@given(st.dates(date(1900, 1, 1), date(2090, 12, 31)))
@settings(deadline=None, max_examples=40)
def test_a_day_told_as_past_is_where_publication_begins(day: date) -> None:
    article = dated(f"Am {day:%d.%m.%Y} trafen sich die Minister in Wien.")
    assert f"{day}/.." == article.published
