"""Whose person somebody in no list is, by the words around the name.

"Yusuf Garaad, der die somalische Delegation leitet", "Karim Toure (Mali)", "Minister Toure from the Malian foreign ministry",
"der Belgier Piet Vermeulen", "the foreign ministers of Togo and Benin, Kokou Amegan and Luc Houngbedji".
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from verbale.actors.found import Found
from verbale.actors.group_states import states_before, states_behind
from verbale.actors.hosts import companion_state, host_state
from verbale.actors.organs import after_links, organ_at
from verbale.actors.scene import Scene
from verbale.actors.summoned import of_caller

_FAR = 14  # tokens between offices in the plural and the last of their holders
_WINDOW = 9  # tokens of "der | die | somalische | Delegation | leitet"


def tell_sides(scene: Scene, found: list[Found]) -> list[Found]:
    """Return the mentions, those of persons in no list with the side that the words around the name tell, if any."""
    told = [replace(one, side=_side(scene, one)) if _is_open(scene, one) else one for one in found]
    for number, one in enumerate(told):
        if _is_open(scene, one):
            side = _apposed(scene, told, number) or _joined(scene, told, number) or _of_same_office(told, one)
            side = side or _joined_ahead(scene, told, number)
            side = side or _owned(scene, told, one) or _colleague(scene, told, one)
            side = side or companion_state(scene, told[:number], one)
            told[number] = replace(
                one, side=side or _of_host(scene, told, one) or of_caller(scene, told, one)
            )
    return _paired(scene, told)


def _is_open(scene: Scene, one: Found) -> bool:
    unlisted = one.actor is not None and scene.knowledge.person(one.actor) is None
    return one.kind == "person" and one.how == "name" and one.side is None and unlisted and " " in one.name


def _side(scene: Scene, one: Found) -> str | None:
    after = scene.document.token_at(one.end - 1) + 1
    return (
        _in_brackets(scene, after)
        or _of_organ(scene, after)
        or _leading(scene, after)
        or (_from_state(scene, after) if one.title or _is_of_group(scene, one) else None)
        or _as_citizen(scene, one)
        or _as_guest(scene, one)
    )


def _of_host(scene: Scene, told: list[Found], one: Found) -> str | None:
    """Return the state where somebody with an office meets a guest: "прибыл в Баку и встретился с премьер-министром Касымовым"."""
    return host_state(scene, told, one) if _holds_office(scene, one) and not one.standing else None


def _holds_office(scene: Scene, one: Found) -> bool:
    """Whether somebody has an office of a state, be it one that the lists of holders leave out: "Parlamentspräsidentin"."""
    return bool(one.office_kind) or one.title.lower().endswith(scene.words.words.governing)


def _low(scene: Scene, at: int) -> str:
    return scene.tokens[at].low if 0 <= at < len(scene.tokens) else ""


def _state(scene: Scene, at: int) -> str | None:
    hit = scene.at_token.get(at)
    return hit.senses[0].actor if hit and hit.senses[0].kind == "state" else None


def _in_brackets(scene: Scene, at: int) -> str | None:
    """Return the state in "Kokou Amegan (Togo)"."""
    state = _state(scene, at + 1) if _low(scene, at) == "(" else None
    if state is None:
        return None
    last = scene.document.token_at(scene.at_token[at + 1].end - 1) + 1
    return state if _low(scene, last) in (")", ",", "/") else None


def _of_organ(scene: Scene, at: int) -> str | None:
    """Return the state of the organ in "Tom Wafula von der kenianischen Regierung", "from the Malian foreign ministry"."""
    if _low(scene, at) not in scene.words.words.organs.members:
        return None
    found = organ_at(scene, after_links(scene, at + 1))
    return found[0] if found else None


def _leading(scene: Scene, at: int) -> str | None:
    """Return the state of the delegation in "Yusuf Garaad, who heads the Somali delegation"."""
    organs = scene.words.words.organs
    if _low(scene, at) != "," or _low(scene, at + 1) not in (*organs.relatives, *organs.leads):
        return None
    end = min(len(scene.tokens), at + _WINDOW)
    places = range(at + 1, end)
    if not any(scene.tokens[place].low in organs.leads for place in places):
        return None
    found = (organ_at(scene, place) for place in places if scene.tokens[place].low not in organs.relatives)
    return next((one[0] for one in found if one), None)


def _is_of_group(scene: Scene, one: Found) -> bool:
    """Whether offices in the plural stand before a name in its sentence: "foreign ministers Amegan of Togo and Lund of Sweden"."""
    at = scene.document.token_at(one.start)
    begin = max(at - _FAR, scene.document.sentence_at(one.start).first)
    return any(scene.words.group_at(scene.tokens, place) for place in range(begin, at))


def _from_state(scene: Scene, at: int) -> str | None:
    """Return the state in "Delegationschef Garaad aus Somalia", "Foreign Minister Toure of Mali"."""
    if _low(scene, at) not in scene.words.words.descriptions.origins:
        return None
    hit = scene.at_token.get(at + 1)
    owns = hit is not None and scene.document.text[hit.end : hit.end + 2] in ("'s", "’s")
    return None if owns else _state(scene, at + 1)


def _as_citizen(scene: Scene, one: Found) -> str | None:
    """Return the state of "der Belgier Piet Vermeulen"."""
    at = scene.document.token_at(one.start) - 1
    if at < 0 or scene.document.text[scene.tokens[at].end : one.start] != " ":
        return None
    token = scene.tokens[at]
    word = token.low if scene.document.language == "ru" else token.text
    citizen = scene.knowledge.citizen(word, scene.document.language) or scene.knowledge.citizen(
        token.low, scene.document.language
    )
    return citizen[0] if citizen else None


def _as_guest(scene: Scene, one: Found) -> str | None:
    """Return the state of "der Gast aus Ghana, Kofi Ansah"."""
    at = scene.document.token_at(one.start) - 1
    hit = scene.ending_at.get(at - 1) if _low(scene, at) == "," else None
    if hit is None:
        return None
    first = scene.document.token_at(hit.start)
    known = scene.words.guests | scene.words.hosts
    is_guest = (
        _low(scene, first - 1) in scene.words.words.descriptions.origins and _low(scene, first - 2) in known
    )
    return _state(scene, first) if is_guest else None


def _joined(scene: Scene, told: list[Found], number: int) -> str | None:
    """Return the side of the one whom "and" joins to a minister: "Vice-President Duarte and Foreign Minister Ferrer"."""
    one, last = told[number], told[number - 1] if number else None
    if last is None or not _holds_office(scene, one) or not last.office_kind or last.kind != "person":
        return None
    gap = scene.document.text[last.end : one.start].strip(" ,")
    return last.side if gap in scene.joining or gap in ("sowie", "as well as", "а также") else None


def _joined_ahead(scene: Scene, told: list[Found], number: int) -> str | None:
    """Return the side of the minister of another office whom "und" joins behind one: "Ministerpräsident Nowak und Außenminister Lipavský"."""
    one, following = told[number], told[number + 1 : number + 2]
    if not _holds_office(scene, one) or any(other.actor == one.actor and other.side for other in told):
        return None
    joined = [
        other.side
        for other in following
        if other.kind == "person"
        and other.office_kind not in ("", one.office_kind)
        and scene.document.text[one.end : other.start].strip() in scene.joining - {","}
    ]
    return joined[0] if joined else None


def _apposed(scene: Scene, told: list[Found], number: int) -> str | None:
    """Return the side of the office before the comma: "Poland's chief of staff, General Nowicki"."""
    one, last = told[number], told[number - 1] if number else None
    if last is None or not one.title or last.kind != "person" or last.how != "office" or last.actor:
        return None
    return last.side if scene.document.text[last.end : one.start].strip() == "," else None


def _owned(scene: Scene, told: list[Found], one: Found) -> str | None:
    """Return the state in "Togo's prime minister and Benin's Luc Houngbedji", "Kofi Ansah of Ghana", where an official or one of another state is named beside."""
    state = _owner(scene, one)
    if state is None:
        return None
    sentence = scene.document.sentence_at(one.start)
    here = [other for other in told if sentence.start <= other.start < sentence.end]
    others = [other for other in here if other.kind == "person" and other.actor != one.actor]
    beside = any(other.office_kind for other in here)
    beside = beside or any((other.side or _owner(scene, other)) not in {None, state} for other in others)
    return state if beside else None


def _owner(scene: Scene, one: Found) -> str | None:
    """Return the state of "Benin's | Luc Houngbedji" or "Luc Houngbedji | of Benin"."""
    if scene.document.language != "en":
        return None
    after = scene.document.token_at(one.end - 1) + 1
    if _low(scene, after) == "of":
        return _from_state(scene, after)
    hit = scene.ending_at.get(scene.document.token_at(one.start) - 1)
    if hit is None or hit.senses[0].kind != "state":
        return None
    owns = scene.document.text[hit.end : one.start].strip() in ("'s", "’s", "'", "’")
    return hit.senses[0].actor if owns else None


def _colleague(scene: Scene, told: list[Found], one: Found) -> str | None:
    """Return the state in whose capital or land somebody meets "his colleague Bui": the only one that the sentence names beside theirs."""
    if scene.words.relations.get(one.title) != "colleague":
        return None
    sentence = scene.document.sentence_at(one.start)
    here = [other for other in told if sentence.start <= other.start < sentence.end and other.side]
    persons = {other.side for other in here if other.kind == "person" and other.start < one.start}
    lands = {other.side for other in here if other.kind in ("place", "state")} - persons
    return lands.pop() if len(lands) == 1 and persons else None


def _of_same_office(told: list[Found], one: Found) -> str | None:
    """Return the side of the only such office without a name: "Malis Außenminister ... Außenminister Toure"."""
    if not one.office_kind:
        return None
    offices = [other for other in told if other.how == "office" and other.office_kind == one.office_kind]
    sides = {other.side for other in offices if other.side and not other.actor}
    return sides.pop() if len(sides) == 1 else None


def _paired(scene: Scene, told: list[Found]) -> list[Found]:
    """Give the persons of a list the states of the offices before it: "die Außenminister Togos und Benins, A und B"."""
    done = list(told)
    for number, one in enumerate(told):
        states = _states_of_group(scene, one.start) if one.kind == "person" and one.how == "name" else []
        members = done[number : number + len(states)]
        if len(states) < 2 or len(members) < len(states) or not _is_list(scene, members):
            continue
        for offset, (member, state) in enumerate(zip(members, states, strict=True)):
            if _is_open(scene, member):
                done[number + offset] = replace(member, side=state)
    return done


def _states_of_group(scene: Scene, offset: int) -> list[str]:
    """Return the states of the offices, in the plural, that end right before a name or before the comma before it."""
    end = scene.document.token_at(offset)
    end -= end > 0 and not scene.tokens[end - 1].is_word
    for head in range(end - 1, max(-1, end - _WINDOW), -1):
        noun = scene.words.group_at(scene.tokens, head)
        if noun is None:
            continue
        last, states, _ = states_behind(scene, noun[1])
        if states and last == end:
            return states
        return states_before(scene, head)[1] if noun[1] == end else []
    return []


def _is_list(scene: Scene, members: list[Found]) -> bool:
    text = scene.document.text
    gaps = [text[one.end : other.start].strip() for one, other in pairwise(members)]
    return all(one.kind == "person" for one in members) and all(gap in scene.joining for gap in gaps)
