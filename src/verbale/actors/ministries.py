"""Ministries as speakers: "das Außenministerium in Moskau", "das russische Außenministerium"."""

from __future__ import annotations

from dataclasses import dataclass

from verbale.actors.found import Found
from verbale.actors.references import Reference
from verbale.actors.scene import Scene
from verbale.actors.summoned import calling_state, envoys_beside, summons
from verbale.actors.told import Told
from verbale.records import Span

_IDS = {"foreign_ministry": "mfa", "defence_ministry": "mod"}


@dataclass(frozen=True, slots=True)
class Ministry:
    """A ministry of a state: tokens `first` to `last` (not included), its noun from `head` to `noun_last`."""

    first: int
    head: int
    noun_last: int
    last: int
    kind: str
    side: str


def find_ministries(scene: Scene) -> list[Found]:
    """Return the ministries whose state the text tells, by adjective, genitive or capital.

    >>> from verbale.actors.knowledge import default_knowledge
    >>> from verbale.languages import split_text
    >>> scene = Scene.of(split_text("Das russische Außenministerium schwieg.", "de"), None, default_knowledge())
    >>> [(one.start, one.end, one.actor, one.side) for one in find_ministries(scene)]
    [(0, 30, 'body:mfa-ru', 'RU')]
    """
    found = []
    for number in range(len(scene.tokens)):
        noun = _noun_at(scene, number)
        ministry = _around(scene, number, *noun) if noun else None
        if ministry:
            found.append(_found(scene, ministry))
    return found


def open_ministries(scene: Scene) -> list[Reference]:
    """Return the ministries whose state only the context tells: "das Außenministerium", "the foreign ministry"."""
    found = []
    for number in range(len(scene.tokens)):
        noun = _noun_at(scene, number)
        if noun and _around(scene, number, *noun) is None and _is_definite(scene, number):
            found.append(_open(scene, number, *noun))
    return found


def _is_definite(scene: Scene, head: int) -> bool:
    before = scene.tokens[head - 1].low if head else ""
    return (
        scene.document.language == "ru"
        or before in scene.words.determiners
        or before in ("im", "ins", "vom", "zum", "beim")
    )


def _open(scene: Scene, head: int, kind: str, last: int) -> Reference:
    first = head - 1 if head and scene.tokens[head - 1].low in scene.words.determiners else head

    def resolve(told: Told) -> list[Found]:
        start = scene.tokens[first].start
        known = [*told.found, *told.fixed]
        envoys = envoys_beside(scene, known, start) if _calls(scene, first, last) else []
        senders = {one.side for one in envoys}
        states = scene.knowledge.tables.states.keys() - senders
        side = calling_state(scene, told.found, envoys, start) if envoys else None
        side = side or next((side for side in told.sides(start) if side in states), None) or told.place(start)
        side = None if side in senders else side
        return [_found(scene, Ministry(first, head, last, last, kind, side))] if side else []

    return Reference(scene.tokens[first].start, scene.tokens[last - 1].end, resolve)


def _calls(scene: Scene, first: int, last: int) -> bool:
    """Whether an envoy beside a ministry is another state's: words lead to it, "ins Ministerium", "в МИД", or the sentence tells of a summons."""
    words = scene.words.words.ministries
    before = {token.low for token in scene.tokens[max(0, first - 1) : last]}
    return not before.isdisjoint(words.to) or summons(scene, scene.tokens[first].start)


def find_ministry(scene: Scene, first: int) -> Ministry | None:
    """Return the ministry whose phrase begins at this token, as in "Sprecherin | des russischen Außenministeriums"."""
    for head in range(first, min(first + 4, len(scene.tokens))):
        noun = _noun_at(scene, head)
        if noun:
            ministry = _around(scene, head, *noun)
            return ministry if ministry and ministry.first == first else None
    return None


def _noun_at(scene: Scene, number: int) -> tuple[str, int] | None:
    """Return the kind of the ministry whose noun begins here, and the token after the noun."""
    for phrase, kind in scene.words.ministries.get(scene.tokens[number].low, ()):
        words = tuple(token.low for token in scene.tokens[number : number + len(phrase)])
        if words == phrase:
            return kind, number + len(phrase)
    return None


def _around(scene: Scene, head: int, kind: str, noun_last: int) -> Ministry | None:
    side, first = _before(scene, head)
    last = noun_last
    if side is None:
        side, last = _after(scene, noun_last)
    return Ministry(first, head, noun_last, max(last, noun_last), kind, side) if side else None


def _before(scene: Scene, head: int) -> tuple[str | None, int]:
    at, first, side = head - 1, head, None
    if at >= 0 and at in scene.adjectives_at:
        side, first = scene.adjectives_at[at][0].state, at
    elif at >= 0 and at in scene.ending_at:
        side = scene.state_of(scene.ending_at[at])
        first = scene.document.token_at(scene.ending_at[at].start) if side else head
    if first > 0 and scene.tokens[first - 1].low in scene.words.determiners:
        first -= 1
    return side, first


def _after(scene: Scene, last: int) -> tuple[str | None, int]:
    at = last
    words = scene.words.words
    while at < min(len(scene.tokens), last + 2) and scene.tokens[at].low in (
        *words.links,
        *words.ministries.at,
    ):
        at += 1
    hit = scene.at_token.get(at)
    if hit is None or (at == last and scene.document.language == "de" and hit.exact):
        return None, 0
    end = scene.document.token_at(hit.end - 1) + 1
    for sense in hit.senses:
        if sense.kind == "city" and (city := scene.knowledge.city(sense.actor)):
            return city.state, end
    return scene.state_of(hit), end


def _found(scene: Scene, ministry: Ministry) -> Found:
    span = Span(scene.tokens[ministry.first].start, scene.tokens[ministry.last - 1].end)
    state = scene.knowledge.name_of(ministry.side, scene.document.language)
    return Found(
        span.start,
        span.end,
        "body",
        "name",
        _name(scene, ministry),
        f"a ministry of {state}",
        actor=f"body:{_IDS[ministry.kind]}-{ministry.side.lower()}",
        side=ministry.side,
        core=span,
    )


def _name(scene: Scene, ministry: Ministry) -> str:
    """Return the base form: "des russischen Außenministeriums" is "russisches Außenministerium"."""
    text, tokens = scene.document.text, scene.tokens
    noun = text[tokens[ministry.head].start : tokens[ministry.noun_last - 1].end]
    words = scene.words.words.ministries
    forms = words.foreign_ministry if ministry.kind == "foreign_ministry" else words.defence_ministry
    base = next((noun[: len(form)] for form in forms if noun.lower().startswith(form.lower())), noun)
    if ministry.last > ministry.noun_last:
        return base + text[tokens[ministry.noun_last - 1].end : tokens[ministry.last - 1].end]
    at = ministry.first
    while at < ministry.head and tokens[at].low in scene.words.determiners:
        at += 1
    if at == ministry.head:
        return base
    before = text[tokens[at].start : tokens[ministry.head].start].strip()
    declined = not before.endswith("er") or before.islower()  # "Pekinger" has one form
    if scene.document.language == "de" and at in scene.adjectives_at and declined:
        stem = next(
            (before[: -len(end)] for end in ("en", "em", "es", "er", "e") if before.endswith(end)), before
        )
        before = (stem if stem.startswith("US") else stem[0].lower() + stem[1:]) + "es"
    return f"{before} {base}"
