"""The parts of their names by which persons are called who were named in full: "Woitolowski" after "Fjodor Woitolowski"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from verbale.actors.called_by import Kind, Part, parts_of
from verbale.actors.found import Found, found_again
from verbale.actors.name_index import plain_letters
from verbale.actors.name_parts import is_listed_otherwise, is_noun_phrase, runs_on, touches
from verbale.actors.person_name import Name, without_possessive
from verbale.actors.scene import Scene
from verbale.languages.grammar import is_in_dictionary
from verbale.records import Span

_LONGEST = 4  # words of a part of a name
_FAMILY_NAME_NEEDED = ("CN", "TW", "KR", "KP", "SG")  # whose given names do not stand alone


@dataclass(frozen=True, slots=True)
class _Bearer:
    """Who is called by a part of a name, and what part it is."""

    one: Found
    kind: Kind


Listed = list[tuple[Name, Found]]  # full names, each with its person


def without_surnames(scene: Scene, names: list[Name], listed: Listed) -> list[Name]:
    """Return the names without those that are the bare surname, or another part, of a longer one or a `listed` one: they are found as such."""
    known: dict[str, int] = {}
    for name, part in _all_parts(scene, names, listed):
        form, size = plain_letters(part.form), name.base.count(" ")
        known[form] = max(size, known.get(form, 0))
    return [name for name in names if known.get(plain_letters(name.base), 0) <= name.base.count(" ")]


def _all_parts(scene: Scene, names: list[Name], listed: Listed) -> Iterator[tuple[Name, Part]]:
    for name in names:
        yield from ((name, part) for part in _parts(scene, name))
    for name, one in listed:
        yield from ((name, part) for part in _parts(scene, name) if _may_call(scene, one, part))


def _parts(scene: Scene, name: Name) -> tuple[Part, ...]:
    several = name.last - name.first > 1
    return parts_of(name.base, scene.document.language, name.sex) if several else ()


def find_surnames(scene: Scene, names: list[Name], found: list[Found], listed: Listed) -> list[Found]:
    """Return the parts of the names of the persons found and the `listed` ones, before and after their full names."""
    bearers = _bearers(scene, [*zip(names, found, strict=True), *listed])
    named = [*names, *(name for name, _ in listed)]
    taken = {number for name in named for number in range(name.first, name.last)}
    more: list[Found] = []
    at = 0
    while at < len(scene.tokens):
        hit = next(_called_at(scene, bearers, at, taken), None) if at not in taken else None
        if hit:
            one, last = hit
            end = scene.tokens[last - 1].start + len(without_possessive(scene.tokens[last - 1].text))
            core = Span(scene.tokens[at].start, end)
            part = found_again(one, core.start, core.end, "name", f"a part of the name {one.name}")
            more.append(replace(part, core=core))
        at = hit[1] if hit else at + 1
    return more


def _bearers(scene: Scene, named: Listed) -> dict[str, _Bearer]:
    """Return who is called by each part of a name; a part of the names of two persons tells nothing."""
    told = [(part, one) for name, one in named for part in _parts(scene, name) if _may_call(scene, one, part)]
    bearers: dict[str, _Bearer] = {}
    shared: set[str] = set()
    for part, one in told:
        form = plain_letters(part.form)
        other = bearers.setdefault(form, _Bearer(one, part.kind))
        if other.one.actor == one.actor:
            continue
        if (other.kind == "first") == (part.kind == "first"):
            shared.add(form)
        elif other.kind == "first":
            bearers[form] = _Bearer(one, part.kind)
    return {form: bearer for form, bearer in bearers.items() if form not in shared}


def _may_call(scene: Scene, one: Found, part: Part) -> bool:
    """Whether a part of a name is in use: Chinese and Korean given names are not without the family name."""
    person = scene.knowledge.person(one.actor or "")
    needed = person is not None and bool(person.surname) and one.side in _FAMILY_NAME_NEEDED
    return not needed or part.kind == "words"


def _called_at(
    scene: Scene, bearers: dict[str, _Bearer], at: int, taken: set[int]
) -> Iterator[tuple[Found, int]]:
    """Yield who is called by the words from `at` on, the longest first, and the token behind them."""
    ends = [at + 1]
    while len(ends) < _LONGEST and ends[-1] < len(scene.tokens) and touches(scene, ends[-1]):
        ends.append(ends[-1] + 1)
    for last in reversed(ends):
        words = [token.text for token in scene.tokens[at:last]]
        plain = plain_letters(" ".join([*words[:-1], without_possessive(words[-1])]))
        bearer = bearers.get(plain_letters(" ".join(words))) or bearers.get(plain)
        if bearer is None or any(number in taken for number in range(at, last)):
            continue
        if not _is_free(scene, at, last) or is_noun_phrase(scene, at):
            continue
        if last - at > 1 or bearer.kind == "surname" or _is_clear(scene, at, bearer.kind):
            yield bearer.one, last


def _is_free(scene: Scene, at: int, last: int) -> bool:
    """Whether no word is a listed name of something else; a listed surname may have several words."""
    while at < last:
        if is_listed_otherwise(scene, at):
            return False
        hit = scene.at_token.get(at)
        at = scene.document.token_at(hit.end - 1) + 1 if hit else at + 1
    return True


def _is_clear(scene: Scene, at: int, kind: Kind) -> bool:
    """Whether a word is no common one, where it is not a whole surname: "Berg" need not be "van den Berg"."""
    token, language = scene.tokens[at], scene.document.language
    if (kind == "first" and scene.is_listed(at)) or runs_on(scene, at + 1):
        return False  # "Anwar | Sadat" is not Anwar Ibrahim
    if language == "en" and kind == "first" and not _may_be_word(scene, at):
        return True
    if language != "de" or kind == "bare":
        return not is_in_dictionary(token.text if language == "de" else token.low, language)
    return True


def _may_be_word(scene: Scene, at: int) -> bool:
    """Whether an English word may have its capital from its place: at the head of a sentence, or in a headline."""
    sentence = scene.document.sentence_at(scene.tokens[at].start)
    return sentence.first == at or scene.tokens[sentence.last - 1].text not in ".!?"
