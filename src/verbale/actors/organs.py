"""The part of a state, and the field, that a title goes on with: "Leiter der somalischen Delegation", "министр торговли Швеции".

Of "a spokesman for the Rwandan government" the side is Rwanda; "Japan's ambassador to the talks" ends only before the name.
"""

from __future__ import annotations

from dataclasses import replace

from verbale.actors.ministries import find_ministry
from verbale.actors.scene import Scene
from verbale.actors.title_phrase import PARTICIPIAL, Title, take_right
from verbale.languages.grammar import grammar_of, is_in_dictionary

_LONGEST = 8  # tokens of what a title goes on with
# Who holds such an office acts for the side whatever it goes on with; a president of a parliament is not the president.
_KEPT = (
    "ambassador", "un_ambassador", "consul", "charge", "envoy", "chief_negotiator", "security_adviser", "deputy_foreign_minister",
    "trade_representative", "presidential_aide", "foreign_minister", "defence_minister",
)  # fmt: skip


_PRESIDES = "президент"  # not "хозяин Белого дома"


def take_organ(scene: Scene, title: Title) -> Title:
    """Return the title with the organ and its state, or the field, behind it; as it is where nothing of the kind follows."""
    if title.relation:
        return title
    if (last := _end_of_presided(scene, title)) is not None:
        return _of_side(title, title.side, max(title.last, last))
    whole = _with_organ(scene, title) if title.side is None else None
    return with_matter(scene, whole or title)


def _with_organ(scene: Scene, title: Title) -> Title | None:
    at = after_links(scene, title.last)
    found = (
        organ_at(scene, at) if at > title.last or at in scene.at_token or at in scene.adjectives_at else None
    )
    if found:
        return _of_side(title, *found)
    last = _end_of_organs(scene, at)
    if last == at:
        return None
    owned = take_right(scene, replace(title, noun=None, last=last))
    return _of_side(title, owned.side, owned.last) if owned.side else _seated(scene, title, last)


def organ_at(scene: Scene, at: int) -> tuple[str, int] | None:
    """Return the side of the organ whose phrase begins here with its state, and the token after it: "Somali delegation"."""
    near = (find_ministry(scene, place) for place in (at, at - 1) if 0 <= place < len(scene.tokens))
    ministry = next((one for one in near if one), None)
    if ministry:
        return ministry.side, ministry.last
    side = _state_before(scene, at)
    if side:
        last = _end_of_organs(scene, side[1])
        return (side[0], last) if last > side[1] else None
    return _body_at(scene, at)


def _end_of_presided(scene: Scene, title: Title) -> int | None:
    """Return the token after the organ that a Russian president presides over, where it is no state: "президент Национального совета"."""
    if title.noun is None or title.noun.kinds[:1] != ("president",) or not title.word.startswith(_PRESIDES):
        return None
    within = title.head + 1
    body = _body_at(scene, within)
    last = body[1] if body and scene.knowledge.state(body[0]) else _end_of_organs(scene, within)
    return last if last > within else None


def _of_side(title: Title, side: str | None, last: int) -> Title:
    kept = title.noun is not None and title.noun.kinds[:1] != () and title.noun.kinds[0] in _KEPT
    return replace(title, noun=title.noun if kept else None, side=side, last=last, definite=True)


def after_links(scene: Scene, at: int) -> int:
    """Return the token after "of the", "der", "im", "for the"."""
    words = scene.words
    small = {*words.words.organs.links, *words.determiners}
    begin = at
    while at < len(scene.tokens) and at not in scene.at_token and scene.tokens[at].low in small:
        if at > begin and scene.tokens[at].low in PARTICIPIAL:
            return begin
        at += 1
    return at


def _state_before(scene: Scene, at: int) -> tuple[str, int] | None:
    """Return the state that an adjective or an English possessive names here, and the token after it."""
    if at in scene.adjectives_at and at not in scene.at_token:
        return scene.adjectives_at[at][0].state, at + 1
    hit = scene.at_token.get(at)
    if hit is None or scene.document.language != "en":
        return None
    last = scene.document.token_at(hit.end - 1)
    owns = scene.document.text[hit.start : scene.tokens[last].end].endswith(("'s", "’s", "s'", "s’"))
    state = scene.state_of(hit)
    return (state, last + 1) if owns and state else None


def _body_at(scene: Scene, at: int) -> tuple[str, int] | None:
    """Return the side of a body of a state that is named here, and the token after it: "im | Auswärtigen Amt"."""
    hit = scene.at_token.get(at)
    body = scene.knowledge.tables.bodies.get(hit.senses[0].actor) if hit else None
    if hit is None or body is None:
        return None
    last = scene.document.token_at(hit.end - 1) + 1
    return scene.knowledge.side_of_thing(body.id), max(last, _end_of_organs(scene, last))


def _end_of_organs(scene: Scene, at: int) -> int:
    """Return the token after the last noun of an organ or a field from here on, `at` where there is none."""
    last = place = at
    while place < min(len(scene.tokens), at + _LONGEST):
        token = scene.tokens[place]
        if _is_organ(scene, place):
            last = place + 1
        elif not _may_stand_between(scene, place):
            break
        if token.text in ".;:":
            break
        place += 1
    return last


def _is_organ(scene: Scene, at: int) -> bool:
    low = scene.tokens[at].low
    organs = scene.words.words.organs
    if scene.document.language == "de":
        return at not in scene.at_token and scene.tokens[at].is_capital and low.endswith(organs.nouns)
    return low in organs.nouns


def _may_stand_between(scene: Scene, at: int) -> bool:
    """Whether a word may stand before an organ: "the Iranian | negotiating | team", "торговли | и | промышленности"."""
    token = scene.tokens[at]
    low = token.low
    if at in scene.at_token or at in scene.adjectives_at:
        return False
    if low in scene.joining:
        return low != ","
    if scene.document.language == "ru":  # "Генерального штаба"
        return token.text.isalpha() and low.endswith(("ого", "ой", "их", "ых", "его", "ей"))
    plain = token.text.isalpha() and token.text.islower()
    if scene.document.language == "en" and token.is_capital and at + 1 < len(scene.tokens):
        return _is_organ(scene, at + 1)  # "Special Envoy of Asian | Affairs"
    if scene.document.language == "de":
        return token.text.isalpha() and low.endswith(scene.words.words.adjective_endings)
    return plain and low.endswith(("ing", "al", "ic", "ary", "ed")) and not scene.words.is_title(low)


def _seated(scene: Scene, title: Title, last: int) -> Title | None:
    """Return the title of who is at an organ in a state or capital: "der Chef der Junta in Mali"."""
    prepositions = grammar_of(scene.document.language).words.prepositions
    if last + 1 >= len(scene.tokens) or scene.tokens[last].low not in prepositions:
        return None
    hit = scene.at_token.get(last + 1)
    side = (scene.state_of(hit) or scene.capital_of(hit)) if hit else None
    return _of_side(title, side, scene.document.token_at(hit.end - 1) + 1) if hit and side else None


def with_matter(scene: Scene, title: Title) -> Title:
    """Take in what the office is for, where a name or a comma ends it: "envoy to the talks,", "по вопросам мира Ким Гон"."""
    if title.side is None or title.last + 1 >= len(scene.tokens) or not _is_for_something(title):
        return title
    if scene.tokens[title.last].low not in scene.words.words.organs.matters:
        return title
    at = title.last + 1
    while at < min(len(scene.tokens), title.last + _LONGEST) and _is_of_matter(scene, at):
        at = scene.document.token_at(scene.at_token[at].end - 1) + 1 if at in scene.at_token else at + 1
    if at == title.last + 1 or at >= len(scene.tokens):
        return title
    after = scene.tokens[at]
    named = after.is_capital and scene.document.language != "de" and not _is_thing(scene, at)
    return replace(title, last=at, definite=True) if named or after.text == "," else title


def _is_for_something(title: Title) -> bool:
    """Whether such an office is one for a place, a body or a matter: an envoy's, not a president's."""
    return title.noun is None or title.noun.kinds[:1] == () or title.noun.kinds[0] in _KEPT[:-2]


def _is_of_matter(scene: Scene, at: int) -> bool:
    token = scene.tokens[at]
    if _is_thing(scene, at) or at in scene.adjectives_at or token.text in {"'", "’"}:  # "girls' education"
        return True
    if scene.words.noun_at(scene.tokens, at) or scene.words.is_title(token.low):
        return False
    if scene.document.language == "de":
        return token.text.isalpha() and (token.text.islower() or is_in_dictionary(token.text, "de"))
    in_field = scene.document.language == "en" and bool(
        _end_of_organs(scene, at) - at
    )  # "for Political Affairs"
    return token.text.isalpha() and (token.text.islower() or in_field)


def _is_thing(scene: Scene, at: int) -> bool:
    hit = scene.at_token.get(at)
    return hit is not None and hit.senses[0].kind in ("state", "body", "city", "people")
