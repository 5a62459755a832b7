"""Which of two texts without dates is the source, by what the other lost or was given on the way."""

import pytest

from verbale.lineage import find_edge
from verbale.records import Article

BODY = (
    "Der Stadtrat von Bergen hat am Montag den Bau einer Seilbahn zum Ulriken beschlossen. Die Anlage soll "
    "31 Millionen Kronen kosten. „Wir haben lange genug im Stau gestanden“, sagte Ratsherrin Ingrid Moe.\n\n"
    "Die Gegner wollen klagen. Ihr Sprecher Leif Aas hält den Hang für zu steil."
)


@pytest.mark.parametrize(
    ("source", "derived", "reason"),
    [
        ("BERGEN (ntb) – " + BODY, BODY, "the source opens with its place and agency"),
        (
            BODY,
            BODY.replace("„Wir haben lange genug im Stau gestanden“, sagte Ratsherrin Ingrid Moe.", ""),
            "the source has more quotations",
        ),
        (
            BODY,
            BODY + "\n\nAbonnieren Sie unseren Newsletter",
            "its outlet put lines for its readers beside the text",
        ),
        (
            BODY,
            BODY.replace("Seilbahn", "Seil-\nbahn"),
            "its words are cut at the ends of lines, as in print",
        ),
    ],
)
def test_the_derived_text_is_known_by_its_form(source: str, derived: str, reason: str) -> None:
    first, second = Article.of(source, language="de"), Article.of(derived, language="de")
    edge = find_edge(first, second)
    assert edge is not None
    assert (edge.article, edge.source) == (second.id, first.id)
    assert edge.why[1].reason.startswith(reason)


def test_lines_beside_a_text_and_cut_words_leave_it_a_copy() -> None:
    derived = BODY.replace("Seilbahn", "Seil-\nbahn").replace("„", '"').replace("“", '"')
    derived += "\n\nAbonnieren Sie unseren Newsletter"
    edge = find_edge(Article.of(BODY, language="de"), Article.of(derived, language="de"))
    assert edge is not None
    assert edge.relation == "copy"
