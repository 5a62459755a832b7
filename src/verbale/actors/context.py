"""Offices that only the context makes clear: "der Präsident" later on, "sein russischer Amtskollege", appositions."""

from __future__ import annotations

from dataclasses import replace

from verbale.actors.found import Found, nearest_first
from verbale.actors.office_at import resolve_office
from verbale.actors.office_holders import holder_found
from verbale.actors.scene import Scene

_LEADERS = ("president", "prime_minister", "chancellor", "king", "emir", "leader")


def resolve_by_context(scene: Scene, found: list[Found]) -> list[Found]:
    """Resolve "der Präsident" to the one last named, and "sein russischer Amtskollege" to that office's holder."""
    done: list[Found] = []
    for one in found:
        open_office = one.kind == "person" and one.how == "office" and not (one.actor or one.candidates)
        clear = _from_before(scene, one, done, _only_holder(found, one)) if open_office else one
        if clear:
            done.append(clear)
    return done


def _only_holder(found: list[Found], one: Found) -> list[Found]:
    """Return the one person of the article who holds an office of this kind, if there is only one."""
    holders = {
        other.actor: other
        for other in found
        if other.kind == "person" and other.actor and other.office_kind == one.office_kind
    }
    return list(holders.values()) if len(holders) == 1 else []


def carry_on(found: list[Found]) -> list[Found]:
    """Give each mention of a person in no list the side, sex and title that one of them tells."""
    told: dict[str, Found] = {}
    for one in found:
        if one.actor and one.kind == "person":
            old = told.get(one.actor, one)
            told[one.actor] = replace(
                old,
                side=old.side or one.side,
                sex=old.sex or one.sex,
                title=old.title or one.title,
                office_kind=old.office_kind or one.office_kind,
            )
    return [
        replace(
            one,
            side=one.side or told[one.actor].side,
            sex=one.sex or told[one.actor].sex,
            title=one.title or told[one.actor].title,
            office_kind=one.office_kind or told[one.actor].office_kind,
        )
        if one.actor in told
        else one
        for one in found
    ]


def _from_before(scene: Scene, one: Found, before: list[Found], later: list[Found]) -> Found | None:
    last = before[-1] if before else None
    gap = scene.document.text[last.end : one.start].strip() if last else ""
    if last and last.kind == "person" and last.actor and last.how == "name" and gap == ",":
        side = one.side or last.side
        why = f"in apposition to {last.name}"
        return replace(
            one, actor=last.actor, name=last.name, side=side, sex=last.sex, why=why, title=one.title
        )
    persons = nearest_first(
        scene.document, [other for other in before if other.kind == "person" and other.actor]
    )
    if one.office_kind == "colleague":
        return _colleague(scene, one, persons)
    if one.side is None:
        for other in persons or later:
            if other.office_kind == one.office_kind and (not one.sex or one.sex == other.sex):
                return replace(
                    one,
                    actor=other.actor,
                    name=other.name,
                    side=other.side,
                    office=other.office,
                    sex=other.sex,
                    why=f"the holder of the office last named: {other.name}",
                )
    return one


def _colleague(scene: Scene, one: Found, persons: list[Found]) -> Found | None:
    first = next((other for other in persons if other.office_kind and other.side != one.side), None)
    if first is None or one.side is None:
        return one if one.side else None
    kinds = (first.office_kind, *(_LEADERS if first.office_kind in _LEADERS else ()))
    office, holders = resolve_office(kinds, one.side, scene.when, scene.knowledge)
    if office is None:
        return one
    return holder_found(scene, one, office.id, office.kind, holders, f"the same office as {first.name}")
