"""Several persons at once: "beide Präsidenten", "die Außenminister Deutschlands und Frankreichs".

Each member is a mention of its own with the words of the whole group.
"""

from __future__ import annotations

from verbale.actors.both_states import last_joined, last_states, listed_pair, named_around, state_member
from verbale.actors.found import Found
from verbale.actors.group_states import states_before, states_behind
from verbale.actors.joined_sides import joined_sides
from verbale.actors.office_at import resolve_office
from verbale.actors.office_words import OfficeNoun
from verbale.actors.references import Reference
from verbale.actors.scene import Scene
from verbale.actors.told import Told
from verbale.languages.grammar import grammar_of
from verbale.records import Span

# How many sentences back "Weber und Rossi" may stand.
_LIST_BACK = 4
_GENITIVES = frozenset({"der", "beider"})  # "das Treffen der beiden Minister"
_SENTENCES_BACK = 4


def find_groups(scene: Scene) -> list[Reference]:
    """Return the words that may mean several persons or states at once."""
    found: list[Reference] = []
    at = 0
    while at < len(scene.tokens):
        noun = scene.words.group_at(scene.tokens, at) or _of_each(scene, at)
        if noun:
            found += _with_noun(scene, at, *noun)
        found += _alone(scene, at)
        found += _both_states(scene, at)
        at = noun[1] if noun else at + 1
    return found


def _of_each(scene: Scene, at: int) -> tuple[OfficeNoun, int] | None:
    """Return the German singular that several states share: "der türkische, der iranische und der russische | Präsident"."""
    noun = scene.words.noun_at(scene.tokens, at) if scene.document.language == "de" else None
    return noun if noun is not None and len(states_before(scene, at)[1]) > 1 else None


def _with_noun(scene: Scene, head: int, noun: OfficeNoun, last: int) -> list[Reference]:
    if _is_of_field(scene, head):
        return []
    first, before, both = states_before(scene, head)
    last, after, of_both = states_behind(scene, last)
    states = list(dict.fromkeys([*before, *after]))
    singular = scene.words.noun_at(scene.tokens, head) is not None and scene.document.language == "de"
    determiner = scene.tokens[first].low if first < head else ""
    plural = (
        bool(noun.kinds)
        and determiner in scene.words.words.groups.plural_determiners
        and (determiner == "die" or not (singular or scene.document.language == "de"))
        and not _says_whose(scene, last)
    )
    if not (both or of_both or len(states) > 1 or plural):
        return []
    span = Span(scene.tokens[first].start, scene.tokens[last - 1].end)
    object_of = scene.document.language == "de" and both and not (of_both or determiner in _GENITIVES)

    def resolve(told: Told) -> list[Found]:
        if names_follow(told.fixed, span):
            return []
        if len(states) > 1:
            return holders(scene, span, noun, states)
        if object_of and (others := _others(told, span, noun)):
            return others
        persons = _last_pair(told, span.start, noun)
        persons = persons or ([] if noun.bound else _last_two(scene, told.found, span.start, noun))
        if len(persons) == 2:
            return [member(span, one) for one in persons]
        of_pair = plural and not (both or of_both) and _ends_phrase(scene, last)
        pair = listed_pair(told, span.start) if of_pair else _states_meant(told, span.start)
        if not (both or of_both or of_pair) or len(pair) != 2:
            return []
        former = _once_in_office(scene, told.found, span.start, pair)
        return [member(span, one) for one in former] or holders(scene, span, noun, pair)

    return [Reference(span.start, span.end, resolve, rank=2)]


def _others(told: Told, span: Span, noun: OfficeNoun) -> list[Found]:
    """Return the two whom German words before their subject's own side mean: "Macron rief | beide Staatschefs an"; nobody where he may be one of them."""
    subject = told.own_subject(span.start)
    own = next((one for one in told.persons() if one.actor == subject and one.side), None)
    begin = told.scene.document.sentence_at(span.start).start
    if (
        own is None
        or not own.side
        or not noun.kinds
        or any(one.actor == subject for one in told.persons() if one.start < begin)
    ):
        return []
    pair = last_joined(told, begin, own.side)
    if pair and all(one.kind == "person" and one.office_kind in noun.kinds for one in pair):
        return [member(span, one) for one in pair]
    return holders(told.scene, span, noun, [one.side for one in pair if one.side])


def _is_of_field(scene: Scene, head: int) -> bool:
    """Whether the word before a plural makes it another office: "the | deputy | foreign ministers", "the | water | ministers"."""
    words, low = scene.words.words, scene.tokens[head - 1].low if head else ""
    stems = (*words.deputies, *words.former, *words.ousted)
    return low in words.groups.fields or any(
        low == stem + end for end in words.adjective_endings for stem in stems
    )


def names_follow(found: list[Found], span: Span) -> bool:
    """Return whether the persons are named right after: "die Präsidenten beider Länder, Putin und Trump"."""
    gap = 4
    return any(
        one.kind == "person" and one.how == "name" and 0 <= one.start - span.end <= gap for one in found
    )


def holders(scene: Scene, span: Span, noun: OfficeNoun, states: list[str]) -> list[Found]:
    """Return who held the office of a noun in each of the states; none where one of them has no such office."""
    members: list[Found] = []
    for state in states:
        office, held = resolve_office(noun.kinds, state, scene.when_at(span.start), scene.knowledge)
        if office is None:
            return []
        one = held[0] if len(held) == 1 else None
        person = scene.knowledge.person(one) if one else None
        name = scene.knowledge.name_of(one or state, scene.document.language)
        members.append(
            Found(
                span.start, span.end, "person", "office", name, f"one of a group: the holder of {office.id}",
                actor=one, candidates=() if one else held, office=office.id, side=state,
                sex=person.sex if person else "", office_kind=office.kind,
            )
        )  # fmt: skip
    return members


def _says_whose(scene: Scene, last: int) -> bool:
    """Whether English words behind a plural tell who is meant, and no two spoken of before: "the leaders of the member states"."""
    following = scene.tokens[last].low if last < len(scene.tokens) else ""
    return scene.document.language == "en" and following in {"of", "from"}


def _ends_phrase(scene: Scene, last: int) -> bool:
    """Whether no genitive or name behind the noun says whose they are: not "die Minister | der EU"."""
    grammar = grammar_of(scene.document.language)
    after = scene.tokens[last] if last < len(scene.tokens) else None
    whose = grammar.words.genitive_determiners | {"von", "aus", "of", "from"}
    return after is None or not (after.is_capital or after.low in whose)


def _last_pair(told: Told, before: int, noun: OfficeNoun) -> list[Found]:
    """Return the two persons last named together who fit the noun: "Peña Nieto und Chinchilla", "the two ministers"."""
    document = told.scene.document
    now = document.sentence_at(before).index
    near = [
        one
        for one in told.persons()
        if one.start < before and now - document.sentence_at(one.start).index <= _LIST_BACK
    ]
    fitting = [one for one in near if not noun.kinds or one.office_kind in noun.kinds]
    pair = told.last_list(fitting)
    return pair if len(pair) == 2 else []


def _last_two(scene: Scene, found: list[Found], before: int, noun: OfficeNoun) -> list[Found]:
    """Return the two persons last named who fit the noun, in text order."""
    now = scene.document.sentence_at(before).index
    chosen: dict[str, Found] = {}
    for one in reversed([one for one in found if one.end <= before]):
        if now - scene.document.sentence_at(one.start).index > _SENTENCES_BACK or len(chosen) == 2:
            break
        fits = not noun.kinds or one.office_kind in noun.kinds
        if one.kind == "person" and one.actor and fits:
            chosen.setdefault(one.actor, one)
    return list(chosen.values())[::-1]


def _once_in_office(scene: Scene, found: list[Found], before: int, pair: list[str]) -> list[Found]:
    """Return the two persons last named, where they are of the two states and hold no office on that day: "Reagan … Gorbatschow … the two leaders"."""
    named = _last_two(scene, found, before, OfficeNoun((), ()))
    none = all(not one.office_kind for one in named)
    return named if none and len(named) == 2 and {one.side for one in named} == set(pair) else []


def _states_meant(told: Told, before: int) -> list[str]:
    """Return the two states that "beide Länder" means: those of the persons last named together, else those last named."""
    named = named_around(told, before) or _sides_of_pair(told, before)
    return named or last_states(told.scene, told.found, before)


def _sides_of_pair(told: Told, before: int) -> list[str]:
    """Return the states of the two persons last named together, whoever was named since."""
    sides = [
        one.side
        for one in _last_pair(told, before, OfficeNoun((), ()))
        if one.side in told.scene.knowledge.tables.states
    ]
    return [side for side in dict.fromkeys(sides) if side] if len(set(sides)) == 2 else []


def member(span: Span, one: Found) -> Found:
    """Return a person as one of those whom the words at `span` mean."""
    return Found(
        span.start, span.end, "person", "office", one.name, f"one of a group: {one.name}", actor=one.actor,
        office=one.office, side=one.side, sex=one.sex, office_kind=one.office_kind,
    )  # fmt: skip


def _alone(scene: Scene, at: int) -> list[Reference]:
    """Return "beide" and "die beiden" without a noun; who is the subject before them is none of the two: "Marin sprach mit beiden"."""
    token = scene.tokens[at]
    if token.low not in scene.words.words.groups.alone:
        return []
    after = scene.tokens[at + 1] if at + 1 < len(scene.tokens) else None
    if after and (after.is_capital or after.low in scene.words.words.groups.both or not _free(scene, at)):
        return []
    determiner = at > 0 and scene.tokens[at - 1].low in scene.words.words.groups.plural_determiners
    span = Span(scene.tokens[at - 1].start if determiner else token.start, token.end)

    def resolve(told: Told) -> list[Found]:
        anybody, subject = OfficeNoun((), ()), told.subject_at(span.start)
        others = [one for one in told.found if subject is None or one.actor != subject]
        persons = _last_pair(told, span.start, anybody) or _last_two(scene, others, span.start, anybody)
        return [member(span, one) for one in persons] if len(persons) == 2 else []

    return [Reference(span.start, span.end, resolve, rank=1)]


def _free(scene: Scene, at: int) -> bool:
    """Whether no adjective of a noun follows: "beide großen Länder"."""
    language = scene.document.language
    if language != "de":
        after = scene.tokens[at + 1]
        words = grammar_of(language).words
        closed = (
            words.prepositions | words.coordinators | words.subordinators | words.adverbs | words.auxiliaries
        )
        return not after.is_word or after.low in closed or grammar_of(language).is_finite(after)
    ahead = scene.tokens[at + 1 : at + 3]
    if len(ahead) < 2 or not ahead[1].is_capital or ahead[0].low in scene.words.words.groups.verbs:
        return True
    word = ahead[0].low
    past = word.endswith("ten") and not word.endswith(_ADJECTIVES_IN_TEN)
    return past or not word.endswith(("en", "e"))


_ADJECTIVES_IN_TEN = ("eten", "igten", "sten", "tzten", "lten")


def _both_states(scene: Scene, at: int) -> list[Reference]:
    """Return "beide Länder", "die beiden Seiten": the two states last named."""
    if scene.tokens[at].low not in scene.words.group_states:
        return []
    first, _, both = states_before(scene, at)
    if not both:
        return []
    span = Span(scene.tokens[first].start, scene.tokens[at].end)

    def resolve(told: Told) -> list[Found]:
        pair = _states_meant(told, span.start)
        members = [state_member(scene, span, state, "one of both") for state in pair if len(pair) == 2]
        return joined_sides(told, span) or members

    return [Reference(span.start, span.end, resolve, rank=2)]
