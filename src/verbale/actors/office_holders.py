"""Persons by office: with a name ("Präsident Putin") or without ("der russische Präsident").

Without a name, an office means who held it on the day of the article.
"""

from __future__ import annotations

from dataclasses import replace

from verbale.actors.found import Found
from verbale.actors.named import person_found
from verbale.actors.office_at import resolve_office, side_of
from verbale.actors.persons_named import resolve_person
from verbale.actors.scene import Scene
from verbale.actors.titles import Title

_LEADERS = ("president", "prime_minister", "chancellor", "king", "emir", "leader")


def find_office_holders(scene: Scene, titles: list[Title], unlisted: list[Found]) -> list[Found]:
    """Return the persons named by the titles; `unlisted` are the names that no list holds."""
    by_start = {one.core.start: one for one in unlisted if one.core}
    found: list[Found] = []
    for title in titles:
        one = _with_name(scene, title, by_start) or _without_name(scene, title)
        if one:
            found.append(one)
    return found


def _with_name(scene: Scene, title: Title, unlisted: dict[int, Found]) -> Found | None:
    at = _start_of_name(scene, title, unlisted)
    if at >= len(scene.tokens):
        return None
    hit = scene.at_token.get(at)
    start = scene.tokens[title.first].start
    persons = resolve_person(scene, hit, title) if hit else ()
    if hit and persons:
        one = person_found(scene, hit, persons)
        office, _ = (
            resolve_office(title.noun.kinds, title.side or one.side or "", scene.when, scene.knowledge)
            if title.noun
            else (None, ())
        )
        side = one.side or title.side
        return replace(
            one,
            start=start,
            side=side,
            title=title.word,
            office=one.office or (office.id if office and not title.former else None),
            office_kind=one.office_kind or (title.noun.kinds[0] if title.noun and title.noun.kinds else ""),
        )
    name = unlisted.get(scene.tokens[at].start)
    if name:
        return replace(
            name,
            start=start,
            side=title.side or _default_side(scene, title) or name.side,
            title=title.word,
            sex=(title.noun.sex if title.noun else "") or name.sex,
        )
    return None


def _start_of_name(scene: Scene, title: Title, unlisted: dict[int, Found]) -> int:
    """Return the token where a name may begin: after "Botschafter in Berlin", after ", " in apposition."""
    at = title.last
    words = scene.words.words
    if at + 1 < len(scene.tokens) and scene.tokens[at].low in (*words.ministries.at, *words.links):
        hit = scene.at_token.get(at + 1)
        if hit and hit.senses[0].kind in ("city", "body", "state"):
            at = scene.document.token_at(hit.end - 1) + 1
    if at + 1 < len(scene.tokens) and scene.tokens[at].text == "," and title.definite and title.noun:
        hit = scene.at_token.get(at + 1)
        end = scene.document.token_at(hit.end - 1) + 1 if hit else 0
        if hit and end < len(scene.tokens) and scene.tokens[end].text in (",", ".", ")"):
            return at + 1
        if scene.tokens[at + 1].start in unlisted:
            return at + 1
    return at


def _default_side(scene: Scene, title: Title) -> str | None:
    noun = title.noun
    if noun is None or not noun.side:
        return None
    named = [word.state for word in scene.adjectives] + [
        sense.actor for hit in scene.hits for sense in hit.senses if sense.kind == "state"
    ]
    held = [
        side
        for hit in scene.hits
        for actor in resolve_person(scene, hit)[:1]
        if (side := side_of(actor, scene.when, scene.knowledge))
    ]
    if noun.sides and noun.side not in named + held:
        return next((side for side in noun.sides if side in named + held), noun.side)
    return noun.side


def _without_name(scene: Scene, title: Title) -> Found | None:
    if title.noun is None and not title.colleague:
        return None
    start, end = scene.tokens[title.first].start, scene.tokens[title.last - 1].end
    text = scene.document.text[start:end]
    bare = Found(
        start,
        end,
        "person",
        "office",
        _words(scene, title),
        "an office without a name",
        side=title.side,
        title=title.word,
    )
    if title.colleague or title.noun is None:
        return replace(bare, office_kind="colleague") if title.side or title.own else None
    side = title.side or _default_side(scene, title)
    kinds = title.noun.kinds
    bare = replace(bare, side=side, sex=title.noun.sex, office_kind=kinds[0] if kinds else "")
    if side is None:
        return bare if title.definite else None
    if title.former:
        return bare
    office, holders = resolve_office(kinds, side, scene.when, scene.knowledge)
    if office is None:
        return bare
    return holder_found(scene, bare, office.id, office.kind, holders, text)


def holder_found(
    scene: Scene, bare: Found, office: str, kind: str, holders: tuple[str, ...], text: str
) -> Found:
    """Return the mention with whoever held the office; several are candidates."""
    met = tuple(actor for actor in holders if actor in scene.full_names)
    holders = met if len(met) == 1 else holders
    if len(holders) != 1:
        return replace(bare, candidates=holders, office=office, office_kind=kind)
    person = scene.knowledge.person(holders[0])
    name = scene.knowledge.name_of(holders[0], scene.document.language)
    return replace(
        bare,
        actor=holders[0],
        name=name,
        office=office,
        office_kind=kind,
        sex=person.sex if person else bare.sex,
        why=f"{text}: {name} at that time",
    )


def _words(scene: Scene, title: Title) -> str:
    at = title.first
    while at < title.head and scene.tokens[at].low in scene.words.determiners:
        at += 1
    return scene.document.text[scene.tokens[at].start : scene.tokens[title.last - 1].end]


def resolve_by_context(scene: Scene, found: list[Found]) -> list[Found]:
    """Resolve "der Präsident" to the one last named, and "sein russischer Amtskollege" to that office's holder."""
    done: list[Found] = []
    for one in found:
        open_office = one.kind == "person" and one.how == "office" and not (one.actor or one.candidates)
        clear = _from_before(scene, one, done) if open_office else one
        if clear:
            done.append(clear)
    return done


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


def _from_before(scene: Scene, one: Found, before: list[Found]) -> Found | None:
    last = before[-1] if before else None
    gap = scene.document.text[last.end : one.start].strip() if last else ""
    if last and last.kind == "person" and last.actor and last.how == "name" and gap == ",":
        side = one.side or last.side
        why = f"in apposition to {last.name}"
        return replace(
            one, actor=last.actor, name=last.name, side=side, sex=last.sex, why=why, title=one.title
        )
    persons = [other for other in reversed(before) if other.kind == "person" and other.actor]
    if one.office_kind == "colleague":
        return _colleague(scene, one, persons)
    if one.side is None:
        for other in persons:
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
