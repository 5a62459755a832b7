"""Which of two related texts is the source: by credits, then by dates, then by form."""

from dataclasses import replace

import pytest

from verbale.lineage import find_lineage
from verbale.records import Article, Credit, Span

LONG = (
    "Die isländische Ministerpräsidentin Frostadóttir hat am Montag in Nuuk mit dem grönländischen Regierungschef "
    "Nielsen gesprochen. Es ging um Fischfangquoten und eine Fährverbindung. „Wir sind Nachbarn und bleiben es“, "
    "sagte Nielsen nach dem Treffen. Die Fähre soll von Juni an zweimal in der Woche verkehren. Strittig blieb, "
    "wer den Ausbau des Hafens in Nuuk bezahlt. Im Herbst wollen beide Seiten in Reykjavík weiter verhandeln."
)
SHORT = LONG.replace("„Wir sind Nachbarn und bleiben es“, sagte Nielsen nach dem Treffen. ", "")


def pair(long_day: str | None, short_day: str | None) -> tuple[Article, Article]:
    return (
        Article.of(LONG, language="de", published=long_day, outlet="Nuuk-Bote"),
        Article.of(SHORT, language="de", published=short_day, outlet="Nordpost"),
    )


@pytest.mark.parametrize(
    ("title", "long_day", "short_day", "source_is_long", "reason"),
    [
        ("earlier", "2025-01-02", "2025-01-03", True, "it was published later (2025-01-03 after 2025-01-02)"),
        ("later", "2025-01-04", "2025-01-03", False, "it was published later (2025-01-04 after 2025-01-03)"),
        ("same day", "2025-01-03", "2025-01-03", True, "the source has more quotations"),
        ("days overlap", "2025-01", "2025-01-03", True, "the source has more quotations"),
        ("unknown", None, None, True, "the source has more quotations"),
    ],
)
def test_the_source_is_the_earlier_one_or_the_one_with_more_quotations(
    title: str, long_day: str | None, short_day: str | None, source_is_long: bool, reason: str
) -> None:
    long, short = pair(long_day, short_day)
    [edge] = find_lineage(long, [short])
    assert (edge.source == long.id, edge.why[1].reason.split(" (9")[0].split(" (7")[0]) == (
        source_is_long,
        reason,
    )


def test_a_credit_outweighs_the_dates() -> None:
    long, short = pair("2025-01-02", "2025-01-03")
    words = Span(0, 20)
    long = replace(long, credits=(Credit("cites", (words,), outlet="Nordpost"),))
    [edge] = find_lineage(long, [short])
    assert (edge.article, edge.source, edge.why[1].article) == (long.id, short.id, words)
