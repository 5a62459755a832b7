"""Sources that an article names and that are not at hand."""

import pytest

from verbale.lineage.outside import find_outside
from verbale.records import Article, Credit, OutsideSource, Span


def outside(text: str, language: str, outlet: str | None = None, *told: Credit) -> list[tuple[str, str]]:
    article = Article.of(text, language=language, outlet=outlet)
    article = Article(article.id, article.uri, text, language=language, outlet=outlet, credits=told)
    found = find_outside(article)
    return [(edge.source.outlet, edge.relation) for edge in found if isinstance(edge.source, OutsideSource)]


@pytest.mark.parametrize(
    ("text", "language", "outlets"),
    [
        ("Das Eis taut.\n\nQuelle: Polarkurier", "de", ["Polarkurier"]),
        ("Das Eis taut. Zuerst erschienen im „Polarkurier am Sonntag“.", "de", ["Polarkurier am Sonntag"]),
        ("Ice is thawing. This article first appeared in the Polar Courier.", "en", ["Polar Courier"]),
        ("Ice is thawing. Source: Polar Courier, 3 May", "en", ["Polar Courier"]),
        ("Ice is thawing. Originally published on polarcourier.com.", "en", ["polarcourier.com"]),
        ("Лёд тает. По материалам «Полярного вестника».", "ru", ["Полярного вестника"]),
        ("Лёд тает.\nИсточник: ТАСС", "ru", ["ТАСС"]),
        ("Die Quelle: ein Bach im Harz.", "de", []),
        ("An der Quelle des Rheins taut es.", "de", []),
    ],
)
def test_an_outlet_behind_words_of_origin_is_a_root(text: str, language: str, outlets: list[str]) -> None:
    assert [outlet for outlet, _ in outside(text, language)] == outlets


def test_an_agency_is_a_root_once_and_never_of_its_own_report() -> None:
    text = "Nuuk (NTB) - Das Eis taut. Quelle: NTB"
    credit = Credit("agency", (Span(6, 9),), outlet="NTB")
    assert outside(text, "de", "Nordpost", credit) == [("NTB", "edit")]
    assert outside(text, "de", "NTB", credit) == []
    assert outside(text, "de", "Norsk Telegrambyrå", credit) == []
