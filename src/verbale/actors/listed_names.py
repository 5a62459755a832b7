"""The listed persons whom a text names in full, in its own spelling: "Fernando Zavala Lombardi" is the listed Fernando Zavala."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile

from verbale.actors.called_by import is_article_name
from verbale.actors.found import Found
from verbale.actors.given_names import given_names
from verbale.actors.name_index import Hit, plain_letters
from verbale.actors.name_parts import is_name_word, runs_on, touches
from verbale.actors.named import person_found
from verbale.actors.office_at import side_of
from verbale.actors.person_name import SONS, Name
from verbale.actors.scene import Scene

# Where people have two surnames, of which the lists may know but the first.
_TWO_SURNAMES = frozenset({"AR", "BO", "BR", "CL", "CO", "CR", "CU", "DO", "EC", "ES", "GQ", "GT", "HN", "MX", "NI", "PA", "PE", "PT", "PY", "SV", "UY", "VE", "AO", "MZ", "PH", "TL"})  # fmt: skip


def listed_names(scene: Scene) -> list[tuple[Name, Found]]:
    """Return the full names of listed persons, in text order."""
    found: list[tuple[Name, Found]] = []
    for hit in scene.hits:
        actors = [sense.actor for sense in hit.senses if sense.kind == "full"]
        written = plain_letters(scene.document.text[hit.start : hit.end])
        if len(actors) != 1 or " " not in written:
            continue
        one = person_found(scene, hit.start, hit.end, (actors[0],))
        names = scene.knowledge.full_names(actors[0], scene.document.language)
        base = max(names, key=lambda name: _shared_letters(plain_letters(name), written), default="")
        if " " not in base:
            continue
        first, last = scene.document.token_at(hit.start), scene.document.token_at(hit.end - 1) + 1
        end = _end_of(scene, hit, last, actors[0])
        further = [token.text for token in scene.tokens[last:end]]
        found.append((Name(first, end, " ".join([base, *further]), "", one.sex), one))
    return found


def _shared_letters(name: str, written: str) -> int:
    """Return how many letters at the beginning two spellings share."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(name, written, strict=False)))


def with_further_names(scene: Scene, found: list[Found]) -> list[Found]:
    """Return the mentions, those of listed persons with the further names that follow: "Fernando Zavala | Lombardi"."""
    ends = {one.end: scene.tokens[name.last - 1].end for name, one in listed_names(scene)}
    whole: list[Found] = []
    for one in found:
        longer = replace(one, end=ends[one.end]) if one.kind == "person" and one.end in ends else one
        last = whole[-1] if whole else None
        if last and last.actor == one.actor and _go_together(scene, last, longer):
            whole[-1] = replace(last, end=longer.end)
        else:
            whole.append(longer)
    return whole


def _go_together(scene: Scene, one: Found, other: Found) -> bool:
    """Whether two listed parts of a name stand side by side: "Holguín | Cuéllar"."""
    names = one.kind == other.kind == "person" and one.how == other.how == "name"
    return names and one.actor is not None and scene.document.text[one.end : other.start] == " "


def _end_of(scene: Scene, hit: Hit, last: int, actor: str) -> int:
    """Return the token behind the further names of a listed person: of his fathers, or a second surname."""
    if not hit.exact:
        return last
    end = last
    while end < len(scene.tokens) and touches(scene, end) and not scene.is_listed(end):
        token = scene.tokens[end]
        if is_article_name(token.text):
            end += 1
        elif token.low in SONS and end + 1 < len(scene.tokens) and is_name_word(scene, end + 1):
            end += 2
        else:
            break
    sides = {side_of(actor, scene.when, scene.knowledge), side_of(actor, None, scene.knowledge)}
    if end == last and sides & _TWO_SURNAMES and _is_second_surname(scene, end):
        end += 1
    return end


def _is_second_surname(scene: Scene, at: int) -> bool:
    """Whether one more word of a name follows, and not the name of somebody else: "Am Montag traf Zavala | Pedro Quispe"."""
    if not runs_on(scene, at) or not touches(scene, at) or not is_name_word(scene, at):
        return False
    after = scene.tokens[at + 1] if at + 1 < len(scene.tokens) else None
    follows = after is not None and after.is_capital and after.is_word and touches(scene, at + 1)
    return scene.tokens[at].text not in given_names(scene.document.language) and not follows
