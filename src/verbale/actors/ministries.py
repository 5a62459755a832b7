"""Ministries as speakers: "das Außenministerium in Moskau", "das russische Außenministerium"."""

from __future__ import annotations

from verbale.actors.found import Found
from verbale.actors.scene import Scene
from verbale.records import Span

_IDS = {"foreign_ministry": "mfa", "defence_ministry": "mod"}


def find_ministries(scene: Scene) -> list[Found]:
    """Return the ministries whose state the text tells, by adjective, genitive or capital.

    >>> from verbale.actors.knowledge import default_knowledge
    >>> from verbale.languages import split_text
    >>> scene = Scene.of(split_text("Das russische Außenministerium schwieg.", "de"), None, default_knowledge())
    >>> [(one.start, one.end, one.actor, one.side) for one in find_ministries(scene)]
    [(0, 30, 'body:mfa-ru', 'RU')]
    """
    words = scene.words.words.ministries
    forms = {
        tuple(form.lower().split()): kind
        for kind, nouns in (
            ("foreign_ministry", words.foreign_ministry),
            ("defence_ministry", words.defence_ministry),
        )
        for form in nouns
    }
    found: list[Found] = []
    for number in range(len(scene.tokens)):
        for phrase, kind in forms.items():
            if tuple(token.low for token in scene.tokens[number : number + len(phrase)]) == phrase:
                one = _ministry(scene, number, number + len(phrase), kind)
                if one:
                    found.append(one)
                break
    return found


def _ministry(scene: Scene, head: int, last: int, kind: str) -> Found | None:
    side, first, end = _before(scene, head)
    if side is None:
        side, end = _after(scene, last)
    if side is None:
        return None
    stop = scene.tokens[max(last, end) - 1].end
    start = scene.tokens[first].start
    noun = scene.document.text[scene.tokens[head].start : scene.tokens[last - 1].end]
    base = next((form for form in _forms(scene, kind) if noun.lower().startswith(form.lower())), noun)
    state = scene.knowledge.name_of(side, scene.document.language)
    name = (
        base + scene.document.text[scene.tokens[last - 1].end : stop]
        if end > last
        else _named(scene, first, head, base)
    )
    return Found(
        start,
        stop,
        "body",
        "name",
        name,
        f"a ministry of {state}",
        actor=f"body:{_IDS[kind]}-{side.lower()}",
        side=side,
        core=Span(start, stop),
    )


def _forms(scene: Scene, kind: str) -> tuple[str, ...]:
    words = scene.words.words.ministries
    return words.foreign_ministry if kind == "foreign_ministry" else words.defence_ministry


def _named(scene: Scene, first: int, head: int, base: str) -> str:
    """Return the base form: "des russischen Außenministeriums" is "russisches Außenministerium"."""
    at = first
    while at < head and scene.tokens[at].low in scene.words.determiners:
        at += 1
    before = scene.document.text[scene.tokens[at].start : scene.tokens[head].start] if at < head else ""
    if scene.document.language == "de" and at < head and at in scene.adjectives_at:
        word = scene.tokens[at].text
        stem = next((word[: -len(e)] for e in ("en", "em", "es", "er", "e") if word.endswith(e)), word)
        before = stem[0].lower() + stem[1:] + "es " if not stem.startswith("US") else stem + "es "
    return before + base


def _before(scene: Scene, head: int) -> tuple[str | None, int, int]:
    at = head - 1
    first = head
    side = None
    if at >= 0 and at in scene.adjectives_at:
        side, first = scene.adjectives_at[at][0].state, at
        at -= 1
    elif at >= 0 and at in scene.ending_at and (owner := scene.state_of(scene.ending_at[at])):
        side, first = owner, scene.document.token_at(scene.ending_at[at].start)
        at = first - 1
    if at >= 0 and scene.tokens[at].low in scene.words.determiners:
        first = at
    return side, first, 0


def _after(scene: Scene, last: int) -> tuple[str | None, int]:
    at = last
    words = scene.words.words
    while (
        at < len(scene.tokens)
        and at < last + 2
        and scene.tokens[at].low in (*words.links, *words.ministries.at)
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
