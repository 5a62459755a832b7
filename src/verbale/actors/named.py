"""Listed names that stand alone: "Trumps", "Russland", "TASS", "in Istanbul", "russische"."""

from __future__ import annotations

from dataclasses import replace

from verbale.actors.found import Found
from verbale.actors.name_index import Hit, Sense
from verbale.actors.name_parts import is_addressed
from verbale.actors.office_at import ACTING, ANY, office_of, side_of
from verbale.actors.persons_named import resolve_person
from verbale.actors.places import is_outlet, is_place
from verbale.actors.scene import Scene, StateWord
from verbale.actors.slugs import slug
from verbale.records import Span


def find_named(scene: Scene) -> list[Found]:
    """Return the listed names and the adjectives of states, each where it stands."""
    found: list[Found] = []
    for hit in scene.hits:
        number = scene.document.token_at(hit.start)
        one = _compound(scene, hit, number) if _in_compound(scene, hit, number) else _name(scene, hit, number)
        if one:
            found.append(one)
    taken = {one.start for one in found if one.how != "adjective"}
    return found + [_adjective(scene, word) for word in scene.adjectives if word.start not in taken]


def _adjective(scene: Scene, word: StateWord) -> Found:
    name = scene.knowledge.name_of(word.state, scene.document.language)
    body = scene.knowledge.tables.bodies.get(word.state)
    return Found(
        word.start,
        word.end,
        "body" if body else "state",
        "adjective",
        name,
        f"adjective of {name}",
        actor=word.state,
        side=scene.knowledge.side_of_thing(word.state),
        core=Span(word.start, word.end),
    )


def person_found(scene: Scene, start: int, end: int, actors: tuple[str, ...]) -> Found:
    """Return the mention of a person by a listed name from `start` to `end`; several persons are candidates."""
    text = scene.document.text[start:end]
    core = Span(start, end)
    if len(actors) > 1:
        return Found(
            start,
            end,
            "person",
            "name",
            text,
            "a name of several persons",
            candidates=actors,
            core=core,
        )
    actor = actors[0]
    person = scene.knowledge.person(actor)
    office = office_of(actor, scene.when, scene.knowledge) if scene.when else None
    name = scene.knowledge.name_of(actor, scene.document.language)
    return Found(
        start,
        end,
        "person",
        "name",
        name,
        f"a name of {name}",
        actor=actor,
        office=office.id if office else None,
        side=side_of(actor, scene.when, scene.knowledge),
        core=core,
        sex=person.sex if person else "",
        office_kind=office.kind.removeprefix(ACTING) if office and office.kind != ANY else "",
    )


def _in_compound(scene: Scene, hit: Hit, number: int) -> bool:
    return scene.at_token.get(number) is not hit and hit in scene.inside.get(number, ())


def _name(scene: Scene, hit: Hit, number: int) -> Found | None:
    persons = resolve_person(scene, hit)
    kinds = [sense.kind for sense in hit.senses]
    if persons and (government := _government(scene, hit, number, persons[0])):
        return government
    if persons and not {"state", "city"} & set(kinds):
        return person_found(scene, hit.start, hit.end, persons)
    for sense in hit.senses:
        if sense.kind == "city":
            return None if is_addressed(scene, number) else _city(scene, hit, number, sense)
        if sense.kind == "outlet" and not is_outlet(scene, hit, sense.actor):
            continue
        if sense.kind == "people" and (
            _is_one_person(scene, hit, number) or _is_beside_name(scene, hit, sense)
        ):
            return None
        if sense.kind in ("state", "people", "body", "outlet"):
            return _thing(scene, hit, sense)
    return None


def _government(scene: Scene, hit: Hit, number: int, head: str) -> Found | None:
    """Return the government that is called by its head: "the Biden administration"."""
    after = scene.document.token_at(hit.end - 1) + 1
    words = scene.words.words.compounds
    side = side_of(head, scene.when, scene.knowledge)
    before = scene.tokens[number - 1] if number else None
    if before is not None and before.low in words.before:
        start, end = before.start, hit.end
    elif (
        scene.document.language == "en"
        and after < len(scene.tokens)
        and scene.tokens[after].low in words.government
    ):
        determiner = before is not None and before.low in scene.words.determiners
        start, end = before.start if before and determiner else hit.start, scene.tokens[after].end
    else:
        return None
    name = scene.document.text[start:end]
    why = "a government called by its head"
    return Found(start, end, "body", "adjective", name, why, actor=side, side=side, core=Span(start, end))


def _is_one_person(scene: Scene, hit: Hit, number: int) -> bool:
    """Whether German "den Amerikaner", "dem Ukrainer" speaks of one man, not of the people."""
    before = scene.tokens[number - 1].low if number else ""
    word = scene.document.text[hit.start : hit.end]
    return scene.document.language == "de" and before in ("den", "dem") and word.endswith("er")


def _is_beside_name(scene: Scene, hit: Hit, sense: Sense) -> bool:
    """Whether it only tells where somebody named behind it comes from: German "mit dem Türken | Erdogan"."""
    after = scene.at_token.get(scene.document.token_at(hit.end - 1) + 1)
    persons = resolve_person(scene, after) if after and scene.document.language == "de" else ()
    return any(side_of(person, scene.when, scene.knowledge) == sense.actor for person in persons)


def _thing(scene: Scene, hit: Hit, sense: Sense) -> Found:
    name = scene.knowledge.name_of(sense.actor, scene.document.language)
    side = None if sense.kind == "outlet" else scene.knowledge.side_of_thing(sense.actor)
    kinds = {"state": "state", "people": "state", "body": "body", "outlet": "outlet"}
    how = "metonym" if sense.kind == "people" else "name"
    return Found(
        hit.start,
        hit.end,
        kinds[sense.kind],  # type: ignore[arg-type]
        how,  # type: ignore[arg-type]
        name,
        f"a name of {name}" if how == "name" else f"the people of {name}",
        actor=sense.actor,
        side=side,
        core=Span(hit.start, hit.end),
    )


def _city(scene: Scene, hit: Hit, number: int, sense: Sense, seat: bool = False) -> Found:
    city = scene.knowledge.city(sense.actor)
    state = city.state if city else None
    name = scene.knowledge.name_of(sense.actor, scene.document.language)
    entry = scene.knowledge.state(state) if state else None
    core = Span(hit.start, hit.end)
    government = "EU" if sense.actor == "bruessel" else state
    if seat or not entry or entry.capital != sense.actor or is_place(scene, number):
        return Found(
            hit.start,
            hit.end,
            "place",
            "city",
            name,
            f"a city in {state}",
            actor=f"place:{slug(name) if not city else city.id}",
            side=state,
            core=core,
        )
    whose = scene.knowledge.name_of(government or "", scene.document.language)
    return Found(
        hit.start,
        hit.end,
        "body" if government == "EU" else "state",
        "metonym",
        whose,
        f"the capital for the government of {whose}",
        actor=government,
        side=government,
        core=core,
    )


def _compound(scene: Scene, hit: Hit, number: int) -> Found | None:
    """Return what a name in a compound means: "Trump-Administration", "Ukraine-Krieg", "Trump-Putin-Gipfel"."""
    token = scene.tokens[number]
    last = token.low.rpartition("-")[2]
    persons = () if scene.document.language == "ru" else resolve_person(scene, hit)  # "Сен-Луи" is no person
    if persons and last in {word.lower() for word in scene.words.words.compounds.government}:
        side = side_of(persons[0], scene.when, scene.knowledge)
        return Found(
            token.start,
            token.end,
            "body",
            "adjective",
            token.text,
            "a government called by its head",
            actor=side,
            side=side,
            core=Span(token.start, token.end),
        )
    if len(persons) == 1:
        others = [other for other in scene.inside.get(number, ()) if resolve_person(scene, other)]
        one = person_found(scene, hit.start, hit.end, persons)
        return one if len(others) > 1 else replace(one, how="adjective", why=f"{one.name} in a compound")
    sense = hit.senses[0]
    if sense.kind in ("state", "body"):
        if number in scene.adjectives_at:
            return None
        one = _thing(scene, hit, sense)
        return replace(one, how="adjective", why=f"{one.name} in a compound")
    if sense.kind == "city" and scene.document.language == "en":
        seat = last in scene.words.words.places.seated
        return replace(_city(scene, hit, number, sense, seat), how="adjective")  # "the London-based daily"
    return _city(scene, hit, number, sense) if sense.kind == "city" else None
