"""In which case a Russian office stands: "министром" is an instrumental, "министра" a genitive or an accusative.

A name behind it stands in the same case.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from verbale.actors.inflect import case_forms
from verbale.actors.office_lexicon import office_lexicon

if TYPE_CHECKING:
    from verbale.actors.scene import Scene
    from verbale.actors.title_phrase import Title

CASES = ("Gen", "Dat", "Acc", "Ins", "Loc")  # as `names.toml` lists them
_ENDS = (("Nom", "ы"), ("Gen", "ов"), ("Acc", "ов"), ("Dat", "ам"), ("Ins", "ами"), ("Loc", "ах"))
_PLURALS = ("президент", "лидер", "министр", "премьер", "премьер-министр", "канцлер")
_HEADS = (("Gen", "глав"), ("Acc", "глав"), ("Dat", "главам"), ("Ins", "главами"), ("Loc", "главах"))
_COLLEAGUES = frozenset({"коллега", "господин", "заместитель"})

_GOVERNS = {
    **dict.fromkeys(("с", "со", "между"), "Ins"),
    **dict.fromkeys(("у", "от", "из", "без", "для", "после", "против"), "Gen"),
    **dict.fromkeys(("к", "ко"), "Dat"),
}
_DONE_BY = re.compile(r"\w+[еи]м(?:ый|ая|ое|ого|ой|ому|ым|ом|ых|ую|ые|ыми)")


def governed_case(before: str) -> str | None:
    """Return the case that the word before a name wants, if it tells one.

    >>> governed_case("возглавляемую"), governed_case("с"), governed_case("сказал")
    ('Ins', 'Ins', None)
    """
    return "Ins" if _DONE_BY.fullmatch(before) else _GOVERNS.get(before)


@cache
def office_cases() -> dict[str, frozenset[str]]:
    """Return the forms of the nouns of offices, each with its cases."""
    table: dict[str, set[str]] = {}
    for noun in office_lexicon("ru").nominatives | _COLLEAGUES:
        table.setdefault(noun, set()).add("Nom")
        for case, form in zip(CASES, case_forms(noun, "ru", "m"), strict=False):
            table.setdefault(form, set()).add(case)
    for stem in _PLURALS:
        for case, end in _ENDS:
            table.setdefault(stem + end, set()).add(case)
    for case, form in _HEADS:  # "главы" too, where it means several
        table.setdefault(form, set()).add(case)
    return {form: frozenset(cases) for form, cases in table.items()}


def cases_of_title(scene: Scene, title: Title | None) -> list[str | None]:
    """Return the cases of the office before a name, which the name shares; none where it may be the nominative."""
    cases = office_cases().get(scene.tokens[title.head].low, frozenset()) if title else frozenset()
    outer = (
        office_cases().get(scene.tokens[title.first - 1].low, frozenset()) if title and title.first else cases
    )
    told: list[str | None] = [case for known in (cases, outer) for case in CASES if case in known]
    return [] if "Nom" in cases else told  # "с заместителем | министра Тарасовым"
