"""What changed between source and article, each change with its words on both sides."""

import pytest

from verbale.lineage import find_lineage
from verbale.records import Article

SOURCE = (
    "Der albanische Außenminister Igli Hasani ist am Donnerstag in Skopje mit seinem Kollegen Timčo Mucunski "
    "zusammengekommen. Beide sprachen zwei Stunden lang über die Autobahn nach Durrës. Der Bau soll nach Angaben "
    "des Ministeriums 640 Millionen Euro kosten. „Diese Straße verbindet unsere Völker für immer“, sagte Hasani. "
    "Der Verkehrsforscher Arben Shehaj hält den Zeitplan für ehrgeizig. Die Arbeiten beginnen laut Mucunski im "
    "April. Auch der Zoll an der Grenze bei Qafë Thanë kam zur Sprache."
)


def drift(
    article: str, source: str = SOURCE, languages: tuple[str, str] = ("de", "de")
) -> list[tuple[str, str, str]]:
    """Return kind, words of the article, words of the source."""
    old = Article.of(source, language=languages[1], published="2025-02-01")
    new = Article.of(article, language=languages[0], published="2025-02-02")
    [edge] = find_lineage(new, [old])
    return [
        (
            change.kind,
            article[change.article.start : change.article.end] if change.article else "",
            source[change.source.start : change.source.end] if change.source else "",
        )
        for change in edge.drift
    ]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "640 Millionen",
            "460 Millionen",
            (
                "number_changed",
                "Der Bau soll nach Angaben des Ministeriums 460 Millionen Euro kosten.",
                "Der Bau soll nach Angaben des Ministeriums 640 Millionen Euro kosten.",
            ),
        ),
        (
            "im April",
            "im August",
            (
                "date_changed",
                "Die Arbeiten beginnen laut Mucunski im August.",
                "Die Arbeiten beginnen laut Mucunski im April.",
            ),
        ),
        (
            "Arben Shehaj",
            "Arben Shehu",
            (
                "name_changed",
                "Der Verkehrsforscher Arben Shehu hält den Zeitplan für ehrgeizig.",
                "Der Verkehrsforscher Arben Shehaj hält den Zeitplan für ehrgeizig.",
            ),
        ),
        (
            "für immer",
            "auf Dauer",
            (
                "quote_altered",
                "„Diese Straße verbindet unsere Völker auf Dauer“",
                "„Diese Straße verbindet unsere Völker für immer“",
            ),
        ),
        (
            "laut Mucunski im",
            "im",
            (
                "attribution_dropped",
                "Die Arbeiten beginnen im April.",
                "Die Arbeiten beginnen laut Mucunski im April.",
            ),
        ),
        (
            "Die Arbeiten beginnen",
            "Die Arbeiten beginnen vielleicht",
            (
                "certainty_changed",
                "Die Arbeiten beginnen vielleicht laut Mucunski im April.",
                "Die Arbeiten beginnen laut Mucunski im April.",
            ),
        ),
        (
            "„Diese Straße verbindet unsere Völker für immer“, sagte Hasani.",
            "Diese Straße verbinde die Völker beider Länder für immer, sagte Hasani.",
            (
                "quote_to_indirect",
                "Diese Straße verbinde die Völker beider Länder für immer, sagte Hasani.",
                "„Diese Straße verbindet unsere Völker für immer“",
            ),
        ),
        (
            "„Diese Straße verbindet unsere Völker für immer“, sagte Hasani. ",
            "",
            ("quote_dropped", "", "„Diese Straße verbindet unsere Völker für immer“"),
        ),
        (
            " Auch der Zoll an der Grenze bei Qafë Thanë kam zur Sprache.",
            "",
            ("dropped", "", "Auch der Zoll an der Grenze bei Qafë Thanë kam zur Sprache."),
        ),
        (
            " Auch der Zoll",
            " In Tirana demonstrierten Bauern. Auch der Zoll",
            ("added", "In Tirana demonstrierten Bauern.", ""),
        ),
    ],
    ids=lambda value: value[0] if isinstance(value, tuple) else "",
)
def test_one_change_is_told_as_one_drift(old: str, new: str, expected: tuple[str, str, str]) -> None:
    assert [expected] == drift(SOURCE.replace(old, new))


def test_a_copy_has_no_drift() -> None:
    assert [] == drift("Skopje (MIA) - " + SOURCE)


def test_a_name_in_another_case_is_not_changed() -> None:
    assert [] == drift(
        SOURCE.replace("Der Verkehrsforscher Arben Shehaj hält", "Auch Arben Shehajs Büro hält")
    )
