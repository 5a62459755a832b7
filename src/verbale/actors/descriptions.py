"""Persons who were named before and are described now: "der Experte", "the Republican", "der Türke", "ihr Gastgeber"."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from verbale.actors.citizens import means_several, stands_alone
from verbale.actors.found import Found
from verbale.actors.office_at import counterparts_of, resolve_office
from verbale.actors.office_holders import holder_found
from verbale.actors.office_words import RoleNoun
from verbale.actors.references import Reference
from verbale.actors.scene import Scene
from verbale.actors.title_phrase import Title
from verbale.actors.told import Fits, Told
from verbale.languages import Token
from verbale.languages.grammar import grammar_of

_DEPUTY, _DIPLOMAT = "deputy_", "ambassador"  # of kinds of offices
_LEFT = 3  # words between the determiner and the noun


def find_descriptions(scene: Scene, titles: list[Title]) -> list[Reference]:
    """Return the words that may describe a person who was named before."""
    found: list[Reference] = []
    taken = {
        place for title in titles if title.noun or title.relation for place in range(title.first, title.last)
    }
    for at, token in enumerate(scene.tokens):
        if at in taken:
            continue
        for noun, last, fits in _nouns_at(scene, at, token):
            found.append(_described(scene, at, last, noun, fits))
    return found


_Noun = tuple[str, int, Callable[[Told, "_Phrase"], Found | None]]


class _Phrase:
    """A noun with what stands around it: tokens `first` to `last`, the side that it tells, whether it is "his"."""

    def __init__(self, scene: Scene, head: int, last: int) -> None:
        self.scene, self.head, self.last = scene, head, last
        self.first, self.side, self.own, self.definite = head, "", False, False
        self._take_left()
        self._take_right()
        self.start, self.end = scene.tokens[self.first].start, scene.tokens[self.last - 1].end

    def _take_left(self) -> None:
        words = self.scene.words
        at = self.head - 1
        while at >= 0 and self.head - at <= _LEFT + 1:
            token = self.scene.tokens[at]
            if at in self.scene.adjectives_at:
                self.side = self.scene.adjectives_at[at][0].state
                self.first = at
            elif token.low in words.determiners:
                self.own = token.low in words.words.own
                self.definite = token.low not in words.words.indefinite
                self.first = at
                return
            elif not _is_adjective(self.scene, token):
                return
            at -= 1

    def _take_right(self) -> None:
        at = self.last
        if (
            at + 1 < len(self.scene.tokens)
            and self.scene.tokens[at].low in self.scene.words.words.descriptions.origins
        ):
            hit = self.scene.at_token.get(at + 1)
            city = self.scene.knowledge.city(hit.senses[0].actor) if hit else None
            side = (city.state if city else None) or (self.scene.state_of(hit) if hit else None)
            if hit and side:
                self.side = self.side or side
                self.last = self.scene.document.token_at(hit.end - 1) + 1


def _is_adjective(scene: Scene, token: Token) -> bool:
    if scene.document.language == "en":
        return (
            token.low.isalpha()
            and len(token.low) > 2
            and token.low not in grammar_of("en").words.prepositions
            and not grammar_of("en").is_finite(token)
        )
    return (
        token.low.endswith(scene.words.words.adjective_endings[:6])
        and len(token.low) > 4
        and not token.is_capital
    )


def _described(
    scene: Scene, head: int, last: int, noun: str, find: Callable[[Told, _Phrase], Found | None]
) -> Reference:
    phrase = _Phrase(scene, head, last)

    def resolve(told: Told) -> list[Found]:
        if names_others(scene, phrase.first, head) or means_several(scene, phrase.first, phrase.head):
            return []
        if not (phrase.definite or (scene.document.language == "ru" and not phrase.own) or phrase.own):
            return []
        one = find(told, phrase)
        return [one] if one else []

    return Reference(phrase.start, phrase.end, resolve)


def names_others(scene: Scene, first: int, head: int) -> bool:
    """Whether an adjective before a noun tells of no state but a region: "der | europäische | Diplomat"."""
    regions = scene.words.words.descriptions.regions
    return any(scene.tokens[at].low.startswith(regions) for at in range(first, head))


def _again(phrase: _Phrase, one: Found, why: str) -> Found:
    return Found(
        phrase.start, phrase.end, "person", "office", one.name, why, actor=one.actor, office=one.office, side=one.side,
        sex=one.sex, title=one.title, office_kind=one.office_kind,
    )  # fmt: skip


def _nouns_at(scene: Scene, at: int, token: Token) -> Iterator[_Noun]:
    words = scene.words.words.descriptions
    if token.low in scene.words.hosts:
        yield token.low, at + 1, _host
    elif token.low in scene.words.guests:
        yield token.low, at + 1, _guest
    elif token.low.endswith(words.ages) and token.low[:1].isdigit():
        yield (
            token.low,
            _end_of_age(scene, at),
            _somebody(RoleNoun((), sex=_sex_of_age(scene, at)), sure=True),
        )
    role = scene.words.role_at(scene.tokens, at)
    if role:
        yield token.low, role[1], _somebody(role[0])
    word = token.low if scene.document.language == "ru" else token.text
    citizen = scene.knowledge.citizen(word, scene.document.language)
    if citizen and stands_alone(scene, at):
        yield token.low, at + 1, _somebody(RoleNoun((), side=citizen[0], sex=citizen[1]))


def _end_of_age(scene: Scene, at: int) -> int:
    """Return the token after an age; a Russian one takes its noun along: "36-летний политик"."""
    after = scene.tokens[at + 1] if at + 1 < len(scene.tokens) else None
    noun = after is not None and after.is_word and not after.is_capital
    return at + 2 if scene.document.language == "ru" and noun else at + 1


def _sex_of_age(scene: Scene, at: int) -> str:
    if scene.document.language == "ru":
        return "f" if scene.tokens[at].low.endswith(("яя", "ей", "юю")) else "m"
    before = scene.tokens[at - 1].low if at else ""
    return {"die": "f"}.get(before, "") if scene.document.language == "de" else ""


def _somebody(noun: RoleNoun, *, sure: bool = False) -> Callable[[Told, _Phrase], Found | None]:
    """Return the search for the one who comes to mind first and fits the noun; a `sure` one always is somebody named."""

    def find(told: Told, phrase: _Phrase) -> Found | None:
        side = phrase.side or noun.side
        if not (side or noun.kinds or phrase.definite or noun.sex or sure):
            return None
        here = told.in_clause(phrase.start)

        def fits(one: Found) -> bool:
            if one.actor in here or (noun.sex and one.sex and one.sex != noun.sex):
                return False
            return (not side or _is_of(told, one, side)) and (not noun.kinds or one.office_kind in noun.kinds)

        several = list(told.by_salience(phrase.start, fits))
        # "российский министр" is a deputy only where no minister is named; a "дипломат" may be
        heads = [one for one in several if not one.office_kind.startswith(_DEPUTY)]
        one = next(iter(several if _DIPLOMAT in noun.kinds else heads or several), None)
        if one is None and side and noun.kinds and (holder := _of_their_kind(told, phrase, noun, side)):
            return holder
        if one is None and side and noun.kinds:  # "the Chinese diplomat" need not be in the foreign service
            one = next(
                told.by_salience(phrase.start, lambda other: other.side == side and other.actor not in here),
                None,
            )
        return _again(phrase, one, f"described so: {one.name}") if one else None

    return find


def _of_their_kind(told: Told, phrase: _Phrase, noun: RoleNoun, side: str) -> Found | None:
    """Return the holder of the office that is spoken of, in another state: "встретился с российским министром"."""
    scene = told.scene
    first = next(told.by_salience(phrase.start, lambda one: one.office_kind in noun.kinds), None)
    if first is None:
        return None
    office, holders = resolve_office((first.office_kind,), side, scene.when_at(phrase.start), scene.knowledge)
    if office is None or len(holders) != 1:
        return None
    bare = Found(phrase.start, phrase.end, "person", "office", "", "", side=side)
    return holder_found(scene, bare, office.id, office.kind, holders, f"the same office as {first.name}")


def _is_of(told: Told, one: Found, side: str) -> bool:
    """Whether a person acts for a state, or did: the secretary general of NATO is a Dutchman by his former office."""
    knowledge = told.scene.knowledge
    person = knowledge.person(one.actor or "")
    if one.side == side or (person is not None and person.citizen == side):
        return True
    return any(office.side == side for office in knowledge.offices_of(one.actor or ""))


def _host(told: Told, phrase: _Phrase) -> Found | None:
    """Return who receives: a person of the state where it happens, or the other one of two."""
    if phrase.side:
        return _of_side(told, phrase)
    place = told.place(phrase.start) or _host_side(told, phrase)
    return _other(told, phrase, (lambda one: one.side == place) if place else None)


def _guest(told: Told, phrase: _Phrase) -> Found | None:
    """Return who is received: a person of another state than that where it happens."""
    if phrase.side:
        return _of_side(told, phrase)
    place = told.place(phrase.start) or _host_side(told, phrase)
    return _other(told, phrase, (lambda one: one.side != place) if place else None)


def _host_side(told: Told, phrase: _Phrase) -> str | None:
    """Return the side of who receives, where only Russian verbs tell: "Президент принял министра", of two persons."""
    tokens, document = told.scene.tokens, told.scene.document
    persons = [one for one in told.persons() if one.start < phrase.start and one.how != "pronoun"]
    if document.language != "ru" or len({one.actor for one in persons}) != _TWO:
        return None
    for one in persons:
        sentence = document.sentence_at(one.start)
        words = {token.low for token in tokens[sentence.first : sentence.last]}
        if told.is_subject(one) and words & _RECEIVES:
            return one.side
    return None


_TWO = 2
_RECEIVES = frozenset({"принял", "приняла", "принимая", "встречая", "приветствуя", "принимает", "принимал", "принимала", "встретил", "встретила", "приветствовал", "приветствовала"})  # fmt: skip


def _other(told: Told, phrase: _Phrase, fits: Fits | None) -> Found | None:
    """Return the person who fits; of "his host", not he himself."""
    persons = list(told.by_salience(phrase.start))
    himself = told.subject_at(phrase.start) or (persons[0].actor if persons else None)
    others = [one for one in persons if not (phrase.own and one.actor == himself)]
    others = [one for one in others if fits(one)] if fits else others if phrase.own else []
    if len({one.actor for one in others}) != 1:
        return None
    return _again(phrase, others[0], f"the other side of the meeting: {others[0].name}")


def _of_side(told: Told, phrase: _Phrase) -> Found | None:
    """Return the person of that side who was named, or who holds the same office there as one who was."""
    scene = told.scene
    persons = list(told.by_salience(phrase.start))
    named = next((one for one in persons if one.side == phrase.side), None)
    if named:
        return _again(phrase, named, f"of that side was named: {named.name}")
    first = next((one for one in persons if one.office_kind), None)
    if first is None or phrase.first == phrase.head:
        return None
    kinds = counterparts_of(first.office_kind)
    office, holders = resolve_office(kinds, phrase.side, scene.when, scene.knowledge)
    if office is None or len(holders) != 1:
        return None
    bare = Found(phrase.start, phrase.end, "person", "office", "", "", side=phrase.side)
    return holder_found(scene, bare, office.id, office.kind, holders, f"the same office as {first.name}")
