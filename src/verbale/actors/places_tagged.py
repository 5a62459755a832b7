"""Cities that no list holds: behind a word of place as the tagger sees them, "in Kirkenes", behind a Russian "город", and before their state: "to Perth, Australia"."""

from __future__ import annotations

from verbale.actors.found import Found
from verbale.actors.person_name import nominative
from verbale.actors.scene import Scene
from verbale.actors.slugs import slug
from verbale.actors.tagged_names import names_unknown
from verbale.languages.grammar import grammar_of
from verbale.records import Span
from verbale.tagging import Tags

_SURE = 0.8
_LONGEST = 3  # words of the name of a town
_SHORTEST = 3  # tokens from the preposition to its state
_CASES = {"в": "Loc", "во": "Loc", "из": "Gen", "до": "Gen", "у": "Gen", "близ": "Gen", "под": "Ins"}


def find_tagged_places(scene: Scene, tags: Tags) -> list[Found]:
    """Return the places of no list that stand behind a preposition of place without an article, in text order."""
    found: list[Found] = []
    for sentence in scene.document.sentences:
        if not names_unknown(scene, sentence):
            continue
        told = tags.of(sentence)
        headed = _headed(scene, sentence.first, sentence.last)
        for name in told.names:
            first, last = sentence.first + name.first, sentence.first + name.last
            headed = [one for one in headed if one[0] >= last or one[1] <= first or _is_goal(scene, one[0])]
            led, state = _led(scene, sentence.first, first)
            wide = scene.tokens[last - 1].low.endswith(scene.words.words.places.wide)
            if (
                name.label == "LOC"
                and name.score >= _SURE
                and led
                and not wide
                and not _is_listed(scene, first, last)
                and scene.tokens[first].is_capital
            ):
                found.append(_place(scene, first, last, told.words[name.last - 1].case, state))
        found += [_place(scene, *one) for one in headed]
    own = (_before_state(scene, at) for at in scene.at_token if scene.document.language == "en")
    placed = {place.start: place for place in own if place}
    found = [*(place for place in found if place.start not in placed), *placed.values()]
    return sorted(found, key=lambda place: place.start)


def _before_state(scene: Scene, at: int) -> Found | None:
    """Return the town that an English comma parts from its state at `at`: "to Perth, | Australia"; not where the state opens a clause, or a list."""
    hit, tokens = scene.at_token[at], scene.tokens
    if at < _SHORTEST or hit.senses[0].kind != "state" or tokens[at - 1].text != ",":
        return None
    first, behind = at - 1, scene.document.token_at(hit.end - 1) + 1
    while first and tokens[first - 1].is_capital and not _is_listed(scene, first - 1, first):
        first -= 1
    first += tokens[first].low in scene.words.words.places.before  # "In Perth, Australia, …"
    led = tokens[first - 1].low in scene.words.words.places.before and first < at - 1 <= first + _LONGEST
    dated = any(time.start <= tokens[first].start < time.end for time in scene.times)
    ends = _ends_phrase(scene, behind)
    return _place(scene, first, at - 1, None, scene.state_of(hit)) if led and ends and not dated else None


def _ends_phrase(scene: Scene, at: int) -> bool:
    """Whether what stands at `at` begins something new behind a place: a mark, a preposition, or what no list of states goes on with."""
    token, words = scene.tokens[at : at + 1], grammar_of(scene.document.language).words
    listed = any(
        scene.at_token[place].senses[0].kind in {"state", "city"}
        for place in range(at + 1, at + 3)
        if place in scene.at_token
    )
    dated = bool(token) and any(time.start == token[0].start for time in scene.times)
    if not token or dated or (token[0].low in scene.joining and not listed):
        return True
    return token[0].low not in scene.joining and (
        not token[0].is_word or token[0].low in words.prepositions | words.relatives
    )


def _is_listed(scene: Scene, first: int, last: int) -> bool:
    return any(scene.is_listed(at) or at in scene.adjectives_at for at in range(first, last))


def _headed(scene: Scene, begin: int, end: int) -> list[tuple[int, int, None, str]]:
    """Return the names that a state and a noun lead to, for the tagger often sees none there: "в норвежский город | Ларвик"."""
    found = []
    for at in range(begin + 1, end):
        led, state = _led(scene, begin, at)
        last = at
        while last < end and scene.tokens[last].is_capital and not _is_listed(scene, last, last + 1):
            last += 1
        if led and state and scene.tokens[at - 1].low in scene.words.words.places.heads and last > at:
            found.append((at, last, None, state))
    return found


def _is_goal(scene: Scene, first: int) -> bool:
    """Whether the noun before stands as a goal, after which no subject stands: "в город | Ларвик", not "в городе | Вебер принял"."""
    return not scene.tokens[first - 1].low.endswith(("е", "у"))


def _led(scene: Scene, begin: int, first: int) -> tuple[bool, str | None]:
    """Return whether a word of place leads to a name, and the state named between: "в норвежский город | Ларвик"."""
    places, at = scene.words.words.places, first - 1
    at -= at > begin and scene.tokens[at].low in places.heads
    state = scene.adjectives_at[at][0].state if at > begin and at in scene.adjectives_at else None
    at -= state is not None
    alone = state is not None or at == first - 1
    return at >= begin and alone and scene.tokens[at].low in places.before, state


def _place(scene: Scene, first: int, last: int, case: str | None, state: str | None) -> Found:
    span = Span(scene.tokens[first].start, scene.tokens[last - 1].end)
    name = scene.document.text[span.start : span.end]
    before = scene.tokens[first - 1].low
    if scene.document.language == "ru" and before not in scene.words.words.places.heads:
        case = _CASES.get(before, _CASES.get(scene.tokens[first - 2].low, case) if state else case)
        name = " ".join(nominative(name.split(), case, "ru")[0])
    why = "a place in no list"
    return Found(
        span.start, span.end, "place", "city", name, why, actor=f"place:{slug(name)}", side=state, core=span
    )
