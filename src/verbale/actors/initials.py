"""Names that begin with initials: "Foreign Secretary A. K. Menon", "V. Weber", "S Jaishankar"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verbale.actors.knowledge import Knowledge
from verbale.actors.name_index import Hit
from verbale.languages import Document

if TYPE_CHECKING:
    from verbale.actors.scene import Scene

_INITIALS = 6  # tokens of three initials with their full stops
_INITIAL = re.compile(r"\b([A-ZА-Я])(?:\.?\s|\.)$")
# Russian words of one letter, which are no initials without a full stop: "С | Путиным", "У Путина".
_WORDS = frozenset("АВИКОСУЯ")
_SEVERAL = re.compile(r"(?:[A-ZА-ЯЁ]\.){2,}")
# The father's name has an initial of its own in Russian: "Е." in "М.Е.Росси".
_FIRST_OF_TWO = re.compile(r"\b([А-Я])\.\s?[А-Я]\.\s?$")


def named_by_initial(document: Document, hits: tuple[Hit, ...], knowledge: Knowledge) -> frozenset[str]:
    """Return the listed persons whose surname stands behind an initial that is theirs alone: "V. Weber"."""
    found: set[str] = set()
    for hit in hits:
        initial = initial_before(document.text, hit.start)
        actors = {sense.actor for sense in hit.senses if sense.kind == "surname"} if initial else set()
        fitting = [one for one in actors if initial and bears_initial(knowledge, one, initial)]
        found.update(fitting if len(fitting) == 1 else ())
    return frozenset(found)


def initial_before(text: str, start: int) -> str:
    """Return the initial that stands before a surname at `start`, of two Russian ones the first, or nothing."""
    found = _FIRST_OF_TWO.search(text, max(0, start - 6), start) or _INITIAL.search(
        text, max(0, start - 4), start
    )
    is_word = found is not None and found.group(1) in _WORDS and "." not in found.group()
    return found.group(1) if found and not is_word else ""


def bears_initial(knowledge: Knowledge, actor: str, initial: str) -> bool:
    """Return whether a part of one of the names of a listed person begins with the letter."""
    person = knowledge.person(actor)
    names = (name for spellings in person.names.values() for name in spellings) if person else ()
    return any(part.startswith(initial) for name in names for part in name.split())


def behind_initials(scene: Scene, at: int) -> int:
    """Return the token of the surname behind initials, with their full stops or without: "A. K. | Menon"; else `at`."""
    tokens, end = scene.tokens, at
    while end < len(tokens) and end - at < _INITIALS and _is_initial(scene, end):
        end += 2 if end + 1 < len(tokens) and tokens[end + 1].text == "." else 1
    named = end < len(tokens) and tokens[end].is_capital and len(tokens[end].text) > 2
    before = scene.document.text[tokens[end].start - 1] if named else ""
    return end if before == " " or (before == "." and scene.document.language == "ru") else at


def _is_initial(scene: Scene, at: int) -> bool:
    token = scene.tokens[at]
    several = _SEVERAL.fullmatch(token.text) is not None and at not in scene.covered  # not "U.S."
    stopped = at + 1 < len(scene.tokens) and scene.tokens[at + 1].text == "."
    alone = len(token.text) == 1 and token.is_capital and (stopped or token.text not in _WORDS)
    return several or alone


def of_initial(scene: Scene, at: int, persons: tuple[str, ...]) -> tuple[str, ...]:
    """Return those who have a name with the initial that stands before token `at`, if one does: "S | Jaishankar"."""
    if at == 0:
        return persons
    marked = at > 1 and scene.tokens[at - 1].text == "."
    initial = scene.tokens[at - 2 if marked else at - 1].text
    if _SEVERAL.fullmatch(initial):
        initial = initial[0]
    if len(initial) != 1 or not initial.isupper() or (initial in _WORDS and not marked):
        return persons
    return tuple(one for one in persons if bears_initial(scene.knowledge, one, initial))
