"""Credits: what an article says of its own origin."""

import pytest

from verbale import Article, read

CASES = {
    "a translation": (
        "Der Minister reiste ab. Übersetzt aus dem Englischen.",
        [("translated_from", None, "en", None)],
    ),
    "a sentence that only names the language": (
        "Der Minister reiste nach Oslo ab. Aus dem Russischen.",
        [("translated_from", None, "ru", None)],
    ),
    "published first in an outlet of no list": (
        "Der Minister reiste ab. Zuerst erschienen am 9. April 2023 in »The Harbour Ledger«.",
        [("first_published", "The Harbour Ledger", None, "2023-04-09")],
    ),
    "an agency at the end": ("Der Minister reiste ab, wie es hieß. (dpa)", [("agency", "dpa", None, None)]),
    "two agencies in a dateline, with the day": (
        "BERLIN (dpa/afp, 3. Mai 2024) – Der Minister reiste ab.",
        [("agency", "dpa", None, None), ("agency", "afp", None, None)],
    ),
    "an agency of no list in a dateline": (
        "Genf (Inselkurier) – Der Minister reiste ab.",
        [("agency", "Inselkurier", None, None)],
    ),
    "a bracket that is no agency": ("Genf (am See) ist schön. Der Minister reiste ab.", []),
    "an outlet that a claim comes from": (
        "Laut CNN reiste der Minister ab. Auch CNN sagt das. Die BBC sendet Musik.",
        [("cites", "CNN", None, None)],
    ),
    "an outlet that somebody spoke to": (
        "Der Plan sei gut, sagte Olaf Scholz der Zeitung „Nordblick“.",
        [("cites", "Nordblick", None, None)],
    ),
    "an English byline and its source": (
        "GENEVA (Example Wire) - The minister left. First published in The Harbour Ledger. Translated from German.",
        [
            ("agency", "Example Wire", None, None),
            ("first_published", None, None, None),
            ("translated_from", None, "de", None),
        ],
    ),
    "a Russian translation": (
        "Министр уехал в Осло. Перевод с немецкого.",
        [("translated_from", None, "de", None)],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_an_article_tells_its_origin(title: str) -> None:
    text, expected = CASES[title]
    article = read(Article.of(text, published="2024-05-03")).article
    found = [(credit.kind, credit.outlet, credit.language, credit.date) for credit in article.credits]
    assert found == expected
    assert all(text[span.start : span.end].strip() for credit in article.credits for span in credit.evidence)
