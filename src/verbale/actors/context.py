"""Offices that only the context makes clear: "der Präsident" later on, "sein Außenminister", "ihr Amtskollege", "der Vorgänger"."""

from __future__ import annotations

from dataclasses import replace

from verbale.actors.citizens import are_owners
from verbale.actors.found import Found
from verbale.actors.grammar_role import means_several
from verbale.actors.hosts import host_state
from verbale.actors.office_at import counterparts_of, neighbour, office_of, resolve_office
from verbale.actors.office_holders import holder_found
from verbale.actors.own_account import own_sides
from verbale.actors.own_side import governing_first, named_apart, own_first
from verbale.actors.predicates import named_by_predicate
from verbale.actors.references import Reference, Resolve
from verbale.actors.state_office import is_of_state
from verbale.actors.told import Told


def is_open(one: Found) -> bool:
    """Return whether an office still waits for its holder."""
    return one.kind == "person" and one.how == "office" and not (one.actor or one.candidates)


def open_offices(found: list[Found]) -> list[Reference]:
    """Return the offices whose holder the context must tell."""
    return [Reference(one.start, one.end, _resolve(one)) for one in found if is_open(one)]


def _resolve(one: Found) -> Resolve:
    def resolve(told: Told) -> list[Found]:
        if (
            one.sex != "f"
            and not one.side
            and are_owners(told.scene, told.scene.document.token_at(one.start))
        ):
            return []
        found = (
            _in_apposition(told, one)
            or _in_predicate(told, one)
            or _related(told, one)
            or _joined(told, one)
            or _of_host(told, one)
            or _of_account(told, one)
            or _of_kind(told, one)
            or _named_of_side(told, one)
            or _of_side(told, one)
            or _of_kind(told, one, later=True)
        )
        return [found or one] if found or one.side or not (one.relation or one.own) else []

    return resolve


def _as(one: Found, other: Found, why: str) -> Found:
    """Return the office as a mention of a person who was named."""
    return replace(
        one, actor=other.actor, name=other.name, side=other.side or one.side, office=other.office, sex=other.sex,
        office_kind=other.office_kind or one.office_kind, why=why,
    )  # fmt: skip


def _in_apposition(told: Told, one: Found) -> Found | None:
    last = told.found[-1] if told.found else None
    gap = told.scene.document.text[last.end : one.start].strip() if last else ""
    if last and last.kind == "person" and last.actor and last.how == "name" and gap == "," and not one.own:
        return _as(one, last, f"in apposition to {last.name}")
    return None


def _in_predicate(told: Told, one: Found) -> Found | None:
    subject = None if one.own or one.relation or one.side else named_by_predicate(told, one)
    fits = subject is not None and _may_be(one, subject)
    return _as(one, subject, f"what {subject.name} is said to be") if subject is not None and fits else None


def _joined(told: Told, one: Found) -> Found | None:
    """Return the holder in the state of the office that "und" joins it to: "der deutsche Außenminister und der Kanzler"."""
    last = told.found[-1] if told.found else None
    gap = told.scene.document.text[last.end : one.start].strip() if last else ""
    if (
        last is None
        or last.kind != "person"
        or gap not in ("und", "and", "и")
        or one.side
        or not one.kinds
        or one.own
    ):
        return None
    return _holder(told, one, last.side) if not one.relation else None


def _of_account(told: Told, one: Found) -> Found | None:
    """Return the holder on the side in whose account the words stand: "the President" of a White House briefing."""
    if (
        one.side
        or one.own
        or one.relation
        or one.standing
        or not one.kinds
        or not is_of_state(told.scene, one)
    ):
        return None
    return next((found for side in own_sides(told, one) if (found := _holder(told, one, side))), None)


def _of_host(told: Told, one: Found) -> Found | None:
    """Return the holder in the state that somebody visits: "в ходе визита в Италию встретится с премьером"."""
    if one.side or one.own or one.relation or not one.kinds:
        return None
    state = host_state(told.scene, told.found, one)
    return _holder(told, one, state) if state else None


def _related(told: Told, one: Found) -> Found | None:
    """Return who is meant by way of another: colleague, predecessor, successor, or "his foreign minister"."""
    if one.relation == "colleague":
        return _colleague(told, one)
    if one.relation:
        return _before_or_after(told, one)
    if one.own and one.kinds:
        owners = (other for other in told.by_salience(one.start) if other.side and other.office_kind)
        return next((_holder(told, one, other.side) for other in owners if other.side), None)
    return None


def _colleague(told: Told, one: Found) -> Found | None:
    """Return the holder of the same office elsewhere; without a side, the other one of those who were named."""
    if one.side is None and means_several(told.scene, one):
        return None
    persons = list(told.by_salience(one.start))
    last = told.found[-1] if told.found else None
    gap = told.scene.document.text[last.end : one.start].strip() if last else ""
    if last and last.kind == "person" and gap in ("und", "and", "и"):
        persons.sort(key=lambda other: other.actor != last.actor)  # "Blinken und dessen Amtskollege"
    if one.side is None:
        subject = told.subject_at(one.start) or (persons[0].actor if persons else None)
        others = [other for other in persons if other.actor != subject and _may_be(one, other)]
        return _as(one, others[0], f"the other one: {others[0].name}") if others else None
    named = [other for other in persons if other.side == one.side and other.office_kind]
    abroad = [other for other in persons if other.office_kind and other.side != one.side]
    first = next((other for other in abroad if _has_counterpart(told, one, other)), None)
    first = first or next(iter(abroad), None) or _later(told, one)
    if first is None:
        return _as(one, named[0], f"of that side was named: {named[0].name}") if named else None
    kinds = counterparts_of(first.office_kind)
    office, holders = resolve_office(kinds, one.side, told.scene.when_at(one.start), told.scene.knowledge)
    if office is None:
        return _as(one, named[0], f"of that side was named: {named[0].name}") if named else None
    return holder_found(told.scene, one, office.id, office.kind, holders, f"the same office as {first.name}")


def _has_counterpart(told: Told, one: Found, other: Found) -> bool:
    """Whether the state of a colleague has the office of another person: no state has a commissioner's."""
    kinds = counterparts_of(other.office_kind)
    return resolve_office(kinds, one.side or "", None, told.scene.knowledge)[0] is not None


def _later(told: Told, one: Found) -> Found | None:
    """Return the office holder whom the sentence names only behind the colleague."""
    end = told.scene.document.sentence_at(one.start).end
    after = (other for other in told.fixed if one.end <= other.start < end and other.office_kind)
    return next((other for other in after if other.side != one.side), None)


def _may_be(one: Found, other: Found) -> bool:
    return not one.sex or not other.sex or one.sex == other.sex


def _before_or_after(told: Told, one: Found) -> Found | None:
    """Return who held the office of a person before or after."""
    scene = told.scene
    whose = [one.owner] if one.owner else [other.actor for other in told.by_salience(one.start)]
    step = -1 if one.relation == "predecessor" else 1
    for person in whose:
        office = office_of(person, scene.when, scene.knowledge) if person and scene.when else None
        if office and scene.when:
            found = neighbour(office, scene.when, step, person)
            if found is None:
                return None
            name = scene.knowledge.name_of(person or "", scene.document.language)
            whole = replace(one, side=office.side)
            return holder_found(scene, whole, office.id, office.kind, (found,), f"{one.relation} of {name}")
    return None


def _of_kind(told: Told, one: Found, *, later: bool = False) -> Found | None:
    """Return the one last named who holds such an office, or the only one whom the text names; both where two are meant."""
    if one.side is not None or one.own or one.relation or not is_of_state(told.scene, one):
        return None
    everywhere = len(told.scene.document.sentences)
    # "Weber rief den Minister an", "The President met President Weber" mean another one
    others = named_apart(told, one) | {told.own_subject(one.start)}

    def may_be(other: Found) -> bool:
        return other.actor not in others and _holds(told, one, other)

    fits = governing_first(told, one, list(told.by_salience(one.start, may_be, back=everywhere)))
    if later and not fits:
        end = told.scene.document.sentence_at(
            one.start
        ).end  # "The President met President Weber" means another one
        rest = [other for other in told.fixed if not one.start < other.start < end]
        named = {other.actor: other for other in rest if other.actor and may_be(other)}
        fits = list(named.values()) if len(named) == 1 else []
    if not fits:
        return None
    if one.standing in ("future", "ousted", "acting"):
        return _holder(told, one, fits[0].side)
    beside = told.side_of_offices(one.start)
    if beside and beside != fits[0].side and (found := _holder(told, one, beside)):
        return found
    rivals = _rivals(told, one, fits)
    if len(rivals) > 1:
        actors = tuple(dict.fromkeys(other.actor for other in rivals if other.actor))
        return replace(
            one,
            candidates=actors,
            why="one of several who hold such an office: " + ", ".join(other.name for other in rivals),
        )
    return _as(one, fits[0], f"the holder of the office last named: {fits[0].name}")


def _named_of_side(told: Told, one: Found) -> Found | None:
    """Return who was named with such an office of that state, where no list tells who holds it: "Der vietnamesische Premierminister …"."""
    if one.side is None or one.own or one.relation or one.standing or not one.kinds:
        return None
    named = [
        other
        for other in told.by_salience(one.start, back=len(told.scene.document.sentences))
        if other.side == one.side and _holds(told, one, other)
    ]
    return _as(one, named[0], f"named with that office: {named[0].name}") if named else None


def _rivals(told: Told, one: Found, fits: list[Found]) -> list[Found]:
    """Return those who stand in the same sentence as the nearest one; in German him alone who is its subject, where the next sentence goes on."""
    document = told.scene.document
    sentence = document.sentence_at(fits[0].start).index
    rivals = [other for other in fits if document.sentence_at(other.start).index == sentence]
    goes_on = document.language == "de" and document.sentence_at(one.start).index == sentence + 1
    subjects = [other for other in rivals if told.is_subject(other)]
    nominative = told.scene.document.text[one.start : one.end].lower().startswith(("der ", "die "))
    return rivals[:1] if goes_on and nominative and subjects == rivals[:1] else rivals


def _holds(told: Told, one: Found, other: Found) -> bool:
    if other.kind != "person" or not other.actor or not _may_be(one, other):
        return False
    if one.standing == "former":  # "der frühere Geheimdienstchef" is one who held it, whatever he does now
        held = told.scene.knowledge.offices_of(other.actor)
        introduced = other.standing == "former" and other.office_kind in one.kinds
        return introduced or (
            other.office_kind not in one.kinds and any(office.kind in one.kinds for office in held)
        )
    if other.standing == "former":
        return False
    if not other.office_kind and told.scene.when is None:
        return any(office.kind in one.kinds for office in told.scene.knowledge.offices_of(other.actor))
    return bool(other.office_kind) and other.office_kind in one.kinds


def _of_side(told: Told, one: Found) -> Found | None:
    """Return the holder in the state that the text speaks of: the nearest one that has such an office."""
    if one.side is not None or one.standing == "former" or not one.kinds or not is_of_state(told.scene, one):
        return None
    for side in own_first(told, one, [*told.sides(one.start), *told.sides_ahead(one.start)]):
        found = _holder(told, one, side)
        if found and found.actor and not (one.sex and found.sex and one.sex != found.sex):
            told.note_side(one.start, side)
            return found
    return None


def _holder(told: Told, one: Found, side: str | None) -> Found | None:
    if side is None:
        return None
    office, holders = resolve_office(
        one.kinds, side, told.scene.when_at(one.start), told.scene.knowledge, one.standing
    )
    if office is None or len(holders) != 1:
        return None
    whole = replace(one, side=side)
    return holder_found(
        told.scene, whole, office.id, office.kind, holders, told.scene.document.text[one.start : one.end]
    )
