"""Whose an office is that names no state, by where its holder meets a guest: "Вебер посетил Баку. Он встретился с премьер-министром", "traf in Rom Vizepräsident Rossi"."""

from __future__ import annotations

from collections.abc import Sequence

from verbale.actors.found import Found
from verbale.actors.office_cases import office_cases
from verbale.actors.scene import Scene
from verbale.languages import Sentence, Token
from verbale.languages.grammar import grammar_of

_BACK = 2  # sentences before in which the journey may be told
_VENUE = frozenset({"в", "во", "in"})
_LEADING = 6  # tokens from "посетит" to the place


def host_state(scene: Scene, found: Sequence[Found], one: Found) -> str | None:
    """Return the state of the place where a guest from elsewhere meets the holder of an office; None where none is told."""
    if not scene.words.words.visits or not _meets_guest(scene, one):
        return None
    document = scene.document
    sentence = document.sentence_at(one.start)
    if _is_on_neutral_ground(scene, sentence):
        return None
    before = [other for other in found if other.end <= one.start]
    place = _place_here(scene, found, one, sentence) or _place_before(scene, before, sentence)
    near = document.sentences[max(0, sentence.index - _BACK)].start
    named = before if document.language != "de" else [other for other in found if other.start < sentence.end]
    guests = [other for other in named if other.kind == "person" and other.side and other.start >= near]
    return place if place and guests and guests[-1].side != place else None


def companion_state(scene: Scene, before: Sequence[Found], one: Found) -> str | None:
    """Return the state of whoever travels with the German holder of an office: "reiste | mit Minister Rossi | nach Rom", "begleitet von Minister Rossi"."""
    words, document = scene.words.words, scene.document
    at = document.token_at(one.start)
    sentence = document.sentence_at(one.start)
    if not words.along or at == sentence.first or not (one.office_kind or one.title):
        return None
    tokens, led = scene.tokens[sentence.first : sentence.last], scene.tokens[at - 1].low
    goes = any(_tells(token, words.visits) for token in tokens)
    together = led in words.beside and goes and not any(token.low.startswith(words.meets) for token in tokens)
    escorts = led in words.agents and any(token.low.startswith(words.along) for token in tokens)
    first = document.sentences[max(0, sentence.index - 1)].start
    near = [other for other in before if other.kind == "person" and other.side and other.start >= first]
    return near[-1].side if near and (together or escorts) else None


def _meets_guest(scene: Scene, one: Found) -> bool:
    """Whether the words stand behind "с", or tell who receives: "его принял премьер-министр"."""
    at, words = scene.document.token_at(one.start), scene.words.words
    if scene.document.language == "de":
        return one.how == "name" and _is_met(scene, at)
    if at and scene.tokens[at - 1].low in words.beside:
        return True
    first = scene.document.sentence_at(one.start).first
    receives = any(token.low.startswith(words.receives) for token in scene.tokens[first:at])
    return receives and "Nom" in office_cases().get(scene.tokens[at].low, frozenset())


def _is_met(scene: Scene, at: int) -> bool:
    """Whether the German words at `at` are those of the other side, or of the host, and of nobody who came along: "sprach in Rom | mit Rossi", "wurde | von Rossi empfangen"."""
    tokens, words = scene.tokens, scene.words.words
    sentence = scene.document.sentence_at(tokens[at].start)
    here = tokens[sentence.first : sentence.last]
    before = tokens[at - 1].low if at > sentence.first else ""
    if before in words.agents:
        return any(token.low.startswith(words.receives) for token in tokens[at : sentence.last])
    if before not in words.beside:
        free = before not in grammar_of("de").words.prepositions | scene.joining
        return free and any(_tells(token, words.meets) for token in here)
    if tokens[at - 2].low.startswith(words.meets):
        return True  # "reiste zu einem Gespräch | mit Rossi | nach Rom"
    goes = any(_tells(token, words.visits) for token in here)
    return not goes and any(token.low.startswith(words.meets) for token in here)


def _tells(token: Token, beginnings: tuple[str, ...]) -> bool:
    """Whether a token may be a German verb that begins so."""
    return not token.is_capital and token.low.startswith(beginnings)


def _is_on_neutral_ground(scene: Scene, sentence: Sentence) -> bool:
    """Whether the sentence names a gathering of many, whose guests are from anywhere."""
    many = scene.words.words.gatherings
    tokens = scene.tokens[sentence.first : sentence.last]
    return bool(many) and any(token.low.endswith(many) for token in tokens)


def _place_here(scene: Scene, found: Sequence[Found], one: Found, sentence: Sentence) -> str | None:
    """Return the state that the sentence tells of before the office, or whose capital it names."""
    german = scene.document.language == "de"  # "flog zu einem Treffen mit Minister Rossi | nach Rom"
    end = sentence.last if german else scene.document.token_at(one.start)
    before = scene.tokens[sentence.first : end]
    if any(token.low.startswith(scene.words.words.returns) for token in before):
        return None
    travels = any(token.low.startswith(scene.words.words.visits) for token in before)
    here = [other for other in found if sentence.start <= other.start < sentence.end]
    led = [other for other in here if travels and (german or other.end <= one.start)]
    visited = [other for other in led if _is_visited(scene, other)]
    places = visited or [other for other in here if _is_in_capital(scene, other)]
    return places[-1].side if places else None


def _place_before(scene: Scene, before: list[Found], sentence: Sentence) -> str | None:
    """Return the state of the journey that one of the sentences before tells, where none is named since."""
    words, sentences = scene.words.words, scene.document.sentences
    for other in reversed(before):
        if other.start < sentences[max(0, sentence.index - _BACK)].start:
            return None
        if other.kind not in {"state", "place"} or other.how == "adjective":
            continue
        told = scene.document.sentence_at(other.start)
        lows = [token.low for token in scene.tokens[told.first : told.last]]
        goes = any(low.startswith(words.visits) for low in lows)
        back = any(low.startswith(words.returns) for low in lows)
        return other.side if goes and not back and _is_visited(scene, other) else None
    return None


def _is_visited(scene: Scene, one: Found) -> bool:
    """Whether a state or city stands where one travels to: "в Италию", "посетит Рим"."""
    at = scene.document.token_at(one.start)
    before, places = scene.tokens[max(0, at - _LEADING) : at], scene.words.words.places
    led = bool(before) and before[-1].low in places.before
    named = one.kind in ("state", "place") and one.how != "adjective" and bool(one.side)
    return named and (led or any(token.low in places.visited for token in before))


def _is_in_capital(scene: Scene, one: Found) -> bool:
    """Whether it is a capital where something happens, or in German the state: "встретились в Риме"; in other towns strangers meet too."""
    at = scene.document.token_at(one.start)
    hit = scene.at_token.get(at)
    if scene.document.language == "de" and one.kind == "state" and one.how == "name":
        return at > 0 and scene.tokens[at - 1].low in scene.words.words.venues
    capital = hit is not None and scene.capital_of(hit) == one.side
    return one.kind == "place" and capital and at > 0 and scene.tokens[at - 1].low in _VENUE
