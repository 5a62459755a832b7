"""Two versions side by side: every sentence of both is there once, changes are marked, hostile words are harmless."""

import re

from hypothesis import given
from hypothesis import strategies as st

from verbale.lineage import find_edge
from verbale.lineage.outline import outline
from verbale.records import Aligned, Article, Drift, Lineage, Span
from verbale.views.comparison import Comparison, compare, comparison_table
from verbale.views.comparison_page import comparison_page

SOURCE = Article.of(
    "Der norwegische Außenminister Eide ist am Montag in Riga mit seiner lettischen Kollegin Braže zusammengekommen. "
    "Im Mittelpunkt stand der Schutz der Seekabel in der Ostsee. Norwegen will dafür 12 Millionen Euro bereitstellen. "
    "„Wir lassen uns nicht einschüchtern“, sagte Braže. Im Herbst soll Eide erneut nach Riga reisen.",
    language="de",
    published="2025-03-10",
    outlet="Nordlys",
)
DERIVED = Article.of(
    "Der norwegische Außenminister Eide ist am Montag in Riga mit seiner lettischen Kollegin Braže zusammengekommen. "
    "Im Mittelpunkt stand der Schutz der Seekabel in der Ostsee. Norwegen will dafür 20 Millionen Euro bereitstellen. "
    "„Wir lassen uns nicht einschüchtern“, sagte Braže.",
    language="de",
    published="2025-03-11",
    outlet="Havelblatt",
)


def compared(one: Article, two: Article) -> Comparison:
    link = find_edge(one, two)
    assert link is not None
    articles = {one.id: one, two.id: two}
    assert isinstance(link.source, str)
    return compare(articles[link.article], articles[link.source], link)


def test_changed_words_are_marked_and_named() -> None:
    assert [row[2] for row in comparison_table(compared(SOURCE, DERIVED)).rows] == [
        "",
        "",
        "another number",
        "",
        "dropped",
    ]
    changed = comparison_table(compared(DERIVED, SOURCE)).rows[2]
    assert ("«Norwegen will dafür 12" in changed[0], "«Norwegen will dafür 20" in changed[1]) == (True, True)


def test_a_dropped_sentence_has_an_empty_side() -> None:
    last = compared(SOURCE, DERIVED).rows[-1]
    assert ((), "Im Herbst soll Eide erneut nach Riga reisen.") == (
        last.article,
        "".join(piece.text for piece in last.source),
    )


@given(
    st.lists(st.tuples(st.integers(0, 4), st.integers(0, 3)), max_size=8, unique=True),
    st.lists(st.tuples(st.integers(0, 200), st.integers(2, 40)), max_size=4),
)
def test_each_sentence_stands_there_once(pairs: list[tuple[int, int]], marks: list[tuple[int, int]]) -> None:
    theirs, mine = outline(SOURCE).lines, outline(DERIVED).lines
    aligned = tuple(Aligned(mine[own].span, theirs[other].span, 1.0) for other, own in pairs)
    drift = tuple(Drift("number_changed", Span(at, at + size), Span(at, at + size)) for at, size in marks)
    link = Lineage(DERIVED.id, SOURCE.id, "edit", 1.0, (), aligned, drift)
    rows = compare(DERIVED, SOURCE, link).rows
    for side, text in (("article", DERIVED.text), ("source", SOURCE.text)):
        words = " ".join("".join(piece.text for piece in getattr(row, side)) for row in rows).split()
        assert sorted(words) == sorted(text.split())
    assert set(drift) == {change for row in rows for change in row.changes}


HOSTILE = '<script>alert("1")</script><img src=x onerror=alert(2)>\u202e &amp; '


def test_hostile_words_are_escaped_on_the_page() -> None:
    source = Article.of(HOSTILE + SOURCE.text, language="de", published="2025-03-10", title=HOSTILE)
    derived = Article.of(HOSTILE + DERIVED.text, language="de", published="2025-03-11", outlet=HOSTILE)
    page = comparison_page(compared(source, derived))
    assert {"script", "img"}.isdisjoint(re.findall(r"<(\w+)", page))
    assert "&lt;script&gt;" in page
    assert page.count("<mark ") == 3
    assert not re.search(r"(src|href|url)\s*[=(]", page.replace("src=x", ""))
    assert "default-src 'none'" in page
