"""What two texts share of their names and numbers, and in which order."""

import pytest

from verbale.lineage.details import compare_details
from verbale.lineage.outline import outline
from verbale.records import Article

SOURCE = (
    "In Narva hat Katrin Saks am Dienstag 48 Busse bestellt. Sie kosten 2,1 Millionen Euro. Der Händler Oleg Titow "
    "liefert die ersten zwölf im Mai aus Jelgava. Gegen den Kauf war nur Peeter Kask, der seit 1998 im Rat sitzt."
)


def shares(one: str, two: str, languages: tuple[str, str] = ("de", "de")) -> tuple[float, float]:
    first, second = (
        outline(Article.of(text, language=language))
        for text, language in zip((one, two), languages, strict=True)
    )
    found = compare_details(first, second)
    return round(found.one, 2), round(found.two, 2)


def test_a_translation_has_the_details_of_its_source() -> None:
    text = (
        "On Tuesday Katrin Saks ordered 48 buses in Narva for 2.1 million euros. The first twelve will come from "
        "Jelgava in May, sold by Oleg Titov. Only Peeter Kask, on the council since 1998, was against it."
    )
    assert shares(text, SOURCE, ("en", "de")) == (1.0, 1.0)


def test_another_report_has_details_of_its_own() -> None:
    text = (
        "Wer in Narva auf den Bus wartet, wartet lange. Die Rentnerin Maie Tamm hat 37 Minuten gezählt. Nun sollen 48 neue "
        "Busse kommen, wie Katrin Saks sagt. Die Werkstatt von Ivo Roos muss dafür bis 2027 umziehen."
    )
    one, two = shares(text, SOURCE)
    assert one < 0.5
    assert two < 0.5


@pytest.mark.parametrize(
    ("turned", "ordered"),
    [
        ("Saks, Titow und Kask: bestellt in Narva, geliefert aus Jelgava, gezählt wurden 48.", False),
        ("Von Narva über Saks und 48 Busse zu Oleg Titow, von Jelgava zu Peeter Kask und 1998.", True),
    ],
)
def test_the_same_order_says_more_than_another(turned: str, ordered: bool) -> None:
    first, second = (outline(Article.of(text, language="de")) for text in (turned, SOURCE))
    assert (compare_details(first, second).order > 0.2) is ordered
