"""Edges between articles: the same ones whichever article is new."""

from itertools import pairwise

from verbale.lineage import find_lineage
from verbale.records import Article, Credit, OutsideSource, Span

ORIGINAL = (
    "Der norwegische Außenminister Eide ist am Montag in Riga mit seiner lettischen Kollegin Braže "
    "zusammengekommen. Im Mittelpunkt stand der Schutz der Seekabel in der Ostsee. Beide Seiten vereinbarten, "
    "bis Juni einen Plan für gemeinsame Patrouillen vorzulegen. „Wir lassen uns nicht einschüchtern“, sagte Braže. "
    "Norwegen will dafür zwölf Millionen Euro bereitstellen. Im Herbst soll Eide erneut nach Riga reisen."
)


def article(text: str, published: str | None = None, language: str = "de") -> Article:
    return Article.of(text, published=published, language=language)


def test_a_text_with_another_first_line_is_a_copy_of_the_earlier_one() -> None:
    source = article(ORIGINAL, published="2025-03-10")
    copy = article("Riga (NTB) - " + ORIGINAL, published="2025-03-11")
    [edge] = find_lineage(copy, [source])
    assert ("copy", copy.id, source.id) == (edge.relation, edge.article, edge.source)
    assert (edge,) == find_lineage(source, [copy])


def test_what_an_article_says_of_its_origin_is_one_source_outside() -> None:
    text = ORIGINAL + " Aus dem Norwegischen. Zuerst erschienen in Nordlys."
    credit = Credit("translated_from", (Span(text.index("Aus dem"), text.index(" Zuerst")),), language="no")
    first = Credit(
        "first_published", (Span(text.index("Zuerst"), len(text)),), outlet="Nordlys", date="2025-03-09"
    )
    plain = article(text)
    told = Article(plain.id, plain.uri, text, language="de", credits=(credit, first))
    [edge] = find_lineage(told, [])
    assert (OutsideSource("Nordlys", "no", "2025-03-09"), "translation") == (edge.source, edge.relation)


def test_two_tables_of_results_are_not_related() -> None:
    teams = (
        "Aarhus",
        "Brann",
        "Lahti",
        "Malmö",
        "Odense",
        "Rosenborg",
        "Turku",
        "Viborg",
        "Horsens",
        "Stabæk",
    )
    first = " ".join(f"{one} - {two} {at}:{at % 3} (1:0)." for at, (one, two) in enumerate(pairwise(teams)))
    second = " ".join(f"{one} - {two} {at % 4}:1 (0:0)." for at, (one, two) in enumerate(pairwise(teams)))
    assert () == find_lineage(article("Spieltag 1. " + first), [article("Spieltag 9. " + second)])


def test_a_text_that_is_nearly_all_quotation_is_the_source_cut_short() -> None:
    speech = (
        "„Wir haben den Hafen von Walvis Bay drei Wochen lang offen gehalten, obwohl niemand uns dafür bezahlt hat. "
        "Unsere Lotsen arbeiteten in der Nacht und am Sonntag, und keiner von ihnen hat sich beklagt.\n\n"
        "Jetzt erwarten wir, dass die Reedereien ihre Rechnungen begleichen, bevor das nächste Schiff einläuft. "
        "Wer das nicht will, der soll seine Fracht in Luanda löschen und sehen, wie weit er damit kommt“"
    )
    whole = article(
        f"{ORIGINAL}\n\nDie Hafenmeisterin Ndapewa Shilongo zog am Dienstag Bilanz. {speech}, sagte sie. {ORIGINAL[::-1]}",
        "2025-03-10",
    )
    part = article(f"{speech}, erklärte am Mittwoch Ndapewa Shilongo.", "2025-03-12")
    [edge] = find_lineage(part, [whole])
    assert ("excerpt", part.id, whole.id) == (edge.relation, edge.article, edge.source)
