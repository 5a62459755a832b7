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
            "in Skopje",
            "in Tirana",
            (
                "place_changed",
                "Der albanische Außenminister Igli Hasani ist am Donnerstag in Tirana mit seinem Kollegen Timčo Mucunski "
                "zusammengekommen.",
                "Der albanische Außenminister Igli Hasani ist am Donnerstag in Skopje mit seinem Kollegen Timčo Mucunski "
                "zusammengekommen.",
            ),
        ),
        (
            "Der Verkehrsforscher Arben Shehaj hält",
            "Die Oppositionelle Mira Kelmendi hält",
            (
                "speaker_changed",
                "Die Oppositionelle Mira Kelmendi hält den Zeitplan für ehrgeizig.",
                "Der Verkehrsforscher Arben Shehaj hält den Zeitplan für ehrgeizig.",
            ),
        ),
        (
            "640 Millionen Euro",
            "640 Millionen Dollar",
            (
                "number_changed",
                "Der Bau soll nach Angaben des Ministeriums 640 Millionen Dollar kosten.",
                "Der Bau soll nach Angaben des Ministeriums 640 Millionen Euro kosten.",
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


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("sprachen zwei Stunden lang", "sprachen 2 Stunden lang"),
        (
            " Die Arbeiten beginnen laut Mucunski im April. Auch",
            " Die Arbeiten beginnen laut Mucunski im April, und auch",
        ),
        ("über die Autobahn nach Durrës.", "über eine Straße. Es geht um die Autobahn nach Durrës."),
        ("SOURCE", "SOURCE\n\nLesen Sie auch: Wohin Albaniens Straßen führen"),
        ("Die Arbeiten beginnen laut Mucunski im April.", "Mucunski zufolge beginnen die Arbeiten im April."),
    ],
    ids=[
        "a number in digits",
        "sentences merged",
        "a sentence split",
        "a line to the reader",
        "another verb of saying",
    ],
)
def test_what_is_told_otherwise_is_no_drift(old: str, new: str) -> None:
    article = SOURCE + new.removeprefix("SOURCE") if old == "SOURCE" else SOURCE.replace(old, new)
    assert [] == drift(article)


TRANSLATED = (
    "Albanian Foreign Minister Igli Hasani met his colleague Timčo Mucunski in Skopje on Thursday. The two talked for two "
    'hours about the motorway to Durrës. Construction is to cost 640 million euros, according to the ministry. "This road '
    'joins our peoples for ever," Hasani said. Traffic researcher Arben Shehaj considers the schedule ambitious. Work '
    "starts in April, according to Mucunski. Customs at the border near Qafë Thanë were discussed as well."
)


@pytest.mark.parametrize(
    ("old", "new", "kinds"),
    [
        ("", "", []),
        ("640 million", "460 million", ["number_changed"]),
        ("on Thursday", "on Friday", ["date_changed"]),
        ("joins our peoples for ever", "does not join our peoples for ever", ["quote_altered"]),
        (", according to Mucunski", "", ["attribution_dropped"]),
        ("Work starts", "Work may start", ["certainty_changed"]),
        ("Customs at the border near Qafë Thanë were discussed as well.", "", ["dropped"]),
        ("Customs", "Farmers protested in Tirana. Customs", ["added"]),
    ],
    ids=["true", "number", "date", "quotation", "attribution", "certainty", "dropped", "added"],
)
def test_a_translation_drifts_only_where_it_differs(old: str, new: str, kinds: list[str]) -> None:
    found = drift(TRANSLATED.replace(old, new) if old else TRANSLATED, languages=("en", "de"))
    assert kinds == [kind for kind, _, _ in found]
