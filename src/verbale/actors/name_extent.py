"""Where a person's name ends: "Sultan bin Hamad al-Kasimi", "John D. Smith", "Joaquim Teixeira Jr."."""

from __future__ import annotations

from verbale.actors.called_by import is_article_name
from verbale.actors.given_names import GivenName, given_names
from verbale.actors.name_parts import is_initial, is_name_word, runs_on, touches
from verbale.actors.person_name import PARTICLES, SONS, SUFFIXES
from verbale.actors.scene import Scene

_LONGEST = 4  # words of a name, its small ones and initials aside


def given_name(scene: Scene, at: int) -> GivenName | None:
    """Return the given name that a token is, be it the first half of a double one."""
    names = given_names(scene.document.language)
    text = scene.tokens[at].text
    return names.get(text) or names.get(text.partition("-")[0])


# Titles that are surnames too.
_SURNAMES = frozenset({"King", "Prince", "Pope", "Bishop", "Judge", "Major", "Marshal", "Duke", "Earl", "Baron", "Abbot", "Dean"})  # fmt: skip


def end_of_name(scene: Scene, at: int, given: bool) -> int:
    """Return the token after the name that begins at `at`: given names and initials, particles, one surname.

    `given` tells whether it begins with a given name.
    """
    end, size = at + 1, 1
    while end < len(scene.tokens) and size < _LONGEST and touches(scene, end):
        token = scene.tokens[end]
        if is_article_name(token.text):
            end, size = end + 1, size + 1
            continue
        if token.low in PARTICLES and (not token.is_capital or _is_small(scene, end + 1)):
            if not _leads_on(scene, end, given):
                break
            end += 1
            continue
        if is_initial(scene, end):
            end += 2
            continue
        after_particle = scene.tokens[end - 1].low in SONS
        titled = given and end == at + 1 and _is_title_and_surname(scene, end)
        if not titled and not is_name_word(scene, end, first=not given and not after_particle):
            break
        end, size = end + 1, size + 1
        if given_name(scene, end - 1) is None and not _goes_on(scene, end):
            break
    while end > at + 1 and scene.tokens[end - 1].low in PARTICLES:
        end -= 1
    return end


def _is_title_and_surname(scene: Scene, at: int) -> bool:
    """Whether an English title behind a given name is a surname, for no name follows: "Mervyn | King | said"."""
    after = scene.tokens[at + 1] if at + 1 < len(scene.tokens) else None
    ends = after is None or not (after.is_capital or after.low == "of")
    return scene.document.language == "en" and scene.tokens[at].text in _SURNAMES and ends


def _leads_on(scene: Scene, at: int, given: bool) -> bool:
    """Whether a small word leads to more of a name: "Luc | van | den Berg"; without a given name before it, only to the father's."""
    follows = at + 1 < len(scene.tokens) and (_is_small(scene, at + 1) or is_name_word(scene, at + 1))
    return follows and (given or scene.tokens[at].low in SONS)


def _is_small(scene: Scene, at: int) -> bool:
    """Whether a small word of a name stands here: "Luc Van | den Berg"."""
    token = scene.tokens[at] if at < len(scene.tokens) else None
    return token is not None and token.low in PARTICLES and not token.is_capital and touches(scene, at)


def _goes_on(scene: Scene, at: int) -> bool:
    """Whether a name goes on behind a word that is no given name."""
    if at >= len(scene.tokens):
        return False
    token = scene.tokens[at]
    return is_article_name(token.text) or token.low in SONS or runs_on(scene, at) or _is_surname(scene, at)


def _is_surname(scene: Scene, at: int) -> bool:
    """Whether a listed surname ends an English name: "Hillary Rodham | Clinton"."""
    may = scene.document.language == "en" and touches(scene, at) and scene.tokens[at].low not in SUFFIXES
    hit = scene.at_token.get(at) if may else None
    return hit is not None and hit.exact and all(sense.kind == "surname" for sense in hit.senses)


def behind_suffix(scene: Scene, end: int) -> int:
    """Return the token behind "Jr." or ", Jr.", where that follows a name that ends before `end`, else `end`."""
    at = end + (end < len(scene.tokens) and scene.tokens[end].text == ",")
    if at >= len(scene.tokens) or scene.tokens[at].low not in SUFFIXES:
        return end
    return at + 2 if scene.tokens[at + 1 : at + 2] and scene.tokens[at + 1].text == "." else at + 1
