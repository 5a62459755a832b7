"""Persons by office: with a name ("Präsident Putin") or without ("der russische Präsident").

Without a name, an office means who held it on the day of the article.
"""

from __future__ import annotations

from dataclasses import replace

from verbale.actors.found import Found
from verbale.actors.initials import of_initial
from verbale.actors.named import person_found
from verbale.actors.office_at import office_of, resolve_office, side_of
from verbale.actors.office_words import OfficeNoun
from verbale.actors.persons_named import resolve_person
from verbale.actors.scene import Scene
from verbale.actors.start_of_name import start_of_name
from verbale.actors.thrones import find_monarch, find_prince
from verbale.actors.title_phrase import Title, tells_first
from verbale.languages import Token


def find_office_holders(scene: Scene, titles: list[Title], unlisted: list[Found]) -> list[Found]:
    """Return the persons named by the titles; `unlisted` are the names that no list holds."""
    by_start = {one.core.start: one for one in unlisted if one.core}
    found: list[Found] = []
    for title in titles:
        outer = _outer(scene, title, by_start) if title.inner else None
        one = outer or _with_name(scene, title, by_start) or _without_name(scene, title)
        if one:
            found.append(one)
    return found


def _outer(scene: Scene, title: Title, unlisted: dict[int, Found]) -> Found | None:
    """Return the person of "der Sprecher des russischen Präsidenten", with or without a name after it.

    The name is that of the inner office's holder where that person ever held it ("der Gesandte des
    US-Präsidenten Donald Trump"); the outer phrase is then left to what the context tells.
    """
    inner = title.inner
    if inner is None:
        return None
    noun = title.noun
    kinds = inner.noun.kinds if inner.noun else ()
    if noun is None and scene.words.is_speaker(title.word) and kinds[:1] == ("president",):
        noun = OfficeNoun(("spokesperson_president",), ())
    whole = replace(title, noun=noun, last=inner.last, inner=None)
    hit = scene.at_token.get(inner.last)
    named = resolve_person(scene, hit) if hit else ()
    if named and kinds and any(office_of(one, None, scene.knowledge, kinds) for one in named):
        return None
    return _with_name(scene, whole, unlisted) or (_without_name(scene, whole) if noun else None)


def _with_name(scene: Scene, title: Title, unlisted: dict[int, Found]) -> Found | None:
    at = start_of_name(scene, title, unlisted)
    if at >= len(scene.tokens):
        return None
    hit = scene.at_token.get(at)
    start = scene.tokens[title.first].start
    persons = resolve_person(scene, hit, title) if hit else ()
    name = unlisted.get(scene.tokens[at].start)
    inflected = not hit.exact if hit and persons else name is not None and _is_genitive(scene, name)
    if inflected and _is_owned(scene, title):
        return None
    prince = None if name and " " in name.name else find_prince(scene, title, at)
    persons = (prince,) if prince and hit else of_initial(scene, at, persons)
    if hit and persons:
        one = person_found(scene, hit.start, hit.end, persons)
        office, _ = (
            resolve_office(title.noun.kinds, title.side or one.side or "", scene.when, scene.knowledge)
            if title.noun
            else (None, ())
        )
        held = one.side if one.office or not title.in_office else None  # "EU-Sonderbeauftragter Lajčák"
        side = (
            held or title.side or _side_once(scene, title, persons) or one.side or _default_side(scene, title)
        )
        return replace(
            one,
            start=start,
            side=side,
            title=title.word,
            standing=title.standing,
            office=one.office or (office.id if office and title.in_office else None),
            office_kind=one.office_kind or (title.noun.kinds[0] if title.noun and title.noun.kinds else ""),
        )
    monarch = (at + 1, prince) if prince else find_monarch(scene, title, at)
    if monarch:
        end = scene.tokens[monarch[0] - 1].end
        one = person_found(scene, scene.tokens[at].start, end, (monarch[1],))
        return replace(one, start=start, title=title.word)
    if name:
        return replace(
            name,
            start=start,
            side=title.side or _default_side(scene, title) or name.side,
            title=title.word,
            office_kind=name.office_kind
            or (title.noun.kinds[0] if title.noun and title.noun.kinds and title.in_office else ""),
            sex=(title.noun.sex if title.noun else "") or name.sex or _sex_of(scene, title),
        )
    return None


def _is_owned(scene: Scene, title: Title) -> bool:
    """Whether a German name in the genitive behind a title tells whose it is: "ein Sprecher | Merkels", not "Kanzlerin Merkels Sprecher"."""
    first = scene.tokens[title.first].low
    return scene.document.language == "de" and first in scene.words.determiners and first != "des"


def _is_genitive(scene: Scene, name: Found) -> bool:
    return scene.document.text[name.start : name.end].endswith("s") and not name.name.endswith("s")


def _side_once(scene: Scene, title: Title, persons: tuple[str, ...]) -> str:
    """Return the only side that has such an office, where the person once held it: "UN-Generalsekretär Kurt Waldheim"."""
    noun = title.noun
    if noun is None or not noun.side or noun.sides or len(persons) != 1:
        return ""
    return noun.side if office_of(persons[0], None, scene.knowledge, noun.kinds, noun.side) else ""


def _sex_of(scene: Scene, title: Title) -> str:
    """Return the sex that a German title tells: "Richterin Maier"."""
    if scene.document.language != "de":
        return ""
    return "f" if title.word.endswith("in") else ""


def _default_side(scene: Scene, title: Title) -> str | None:
    noun = title.noun
    if noun is None or not noun.side:
        return None
    if not noun.sides:
        return noun.side
    named = [word.state for word in scene.adjectives] + [
        sense.actor for hit in scene.hits for sense in hit.senses if sense.kind == "state"
    ]
    held = [
        side
        for hit in scene.hits
        for actor in resolve_person(scene, hit)[:1]
        if (side := side_of(actor, scene.when, scene.knowledge))
    ]
    if noun.side not in named + held:
        return next((side for side in noun.sides if side in named + held), noun.side)
    return noun.side


def _tells_whose_colleague(scene: Scene, following: Token) -> bool:
    """Whether it is no other one of two who met: "коллега | по партии", "собеседник | агентства", "собеседник | РБК"."""
    text = following.text
    return (
        following.low == "по"
        or following.low in scene.words.words.places.media
        or text[0] in '«„“"'
        or text[0].isupper()
    )


def _is_other_one(scene: Scene, title: Title) -> bool:
    """Whether a Russian noun that names nobody means the other one of two: "пригласил | коллегу | в Рим".

    Who acts or speaks may be anybody's: "Коллега возразил", "добавил собеседник".
    """
    word = title.word.startswith(("коллег", "собеседник", "визави"))
    acts = scene.tokens[title.head].low in _ACTING
    behind = title.head + 1
    following = scene.tokens[behind] if behind < len(scene.tokens) else None
    alone = title.first == title.head and (following is None or not _tells_whose_colleague(scene, following))
    return scene.document.language == "ru" and word and alone and not acts


_ACTING = ("коллега", "собеседник", "собеседница")


def _without_name(scene: Scene, title: Title) -> Found | None:
    if title.noun is None and not title.relation:
        return None
    if _is_plural(scene, title) or _is_one_of_several(scene, title) or _is_of_several_states(scene, title):
        return None
    start, end = scene.tokens[title.first].start, scene.tokens[title.last - 1].end
    text = scene.document.text[start:end]
    bare = Found(
        start, end, "person", "office", _words(scene, title), "an office without a name", side=title.side, title=title.word,
        relation=title.relation, standing=title.standing, own=title.own, owner=title.owner,
    )  # fmt: skip
    if title.noun is None:
        told = title.side or title.own or title.owner or title.relation != "colleague"
        return bare if told or _is_other_one(scene, title) else None
    side = title.side or (None if title.own else _default_side(scene, title))
    kinds = title.noun.kinds
    sex = (
        title.noun.sex if scene.document.language == "de" else ""
    )  # Russian titles are those of men and women
    bare = replace(bare, side=side, sex=sex, office_kind=kinds[0] if kinds else "", kinds=kinds)
    if title.noun.bound and side is None:
        return None
    if side is None:
        return bare if title.definite or scene.document.language == "ru" else None
    if title.standing == "former":
        return _first_holder(scene, title, bare, side)
    first = scene.tokens[title.first].low
    bare_noun = (
        scene.document.language == "de" and title.first == title.head and first not in scene.words.determiners
    )
    office, holders = resolve_office(kinds, side, scene.when_at(start), scene.knowledge, title.standing)
    if office is None:  # "gegen Unterhändler der ELN" may be several
        return None if bare_noun and "-" not in first else bare
    return holder_found(scene, bare, office.id, office.kind, holders, text)


def _first_holder(scene: Scene, title: Title, bare: Found, side: str) -> Found:
    """Return the first president of a state where the text names the one with whom its list begins, else somebody who is no longer in office."""
    if not tells_first(scene, title, scene.tokens[title.first]):
        return bare
    office, _ = resolve_office(bare.kinds, side, None, scene.knowledge)
    first = office.holders[0].person if office and office.holders else ""
    if office is None or first not in scene.full_names:
        return bare
    return holder_found(scene, bare, office.id, office.kind, (first,), bare.name)


def _is_one_of_several(scene: Scene, title: Title) -> bool:
    """Whether the words leave open who it was: "ein Sprecher des Außenministeriums"."""
    return scene.tokens[title.first].low in scene.words.words.indefinite


def _is_of_several_states(scene: Scene, title: Title) -> bool:
    """Whether a German noun without an article is that of men of two states: "Unterhändler der USA | und des Iran"."""
    tokens, at = scene.tokens, title.last
    bare = title.first == title.head and tokens[title.first].low not in scene.words.determiners
    if scene.document.language != "de" or not bare or at + 2 >= len(tokens) or tokens[at].low != "und":
        return False
    hit = scene.at_token.get(at + 1 + (tokens[at + 1].low in scene.words.determiners))
    return hit is not None and hit.senses[0].kind == "state"


def _is_plural(scene: Scene, title: Title) -> bool:
    """Whether German "die Außenminister", "Treffen der EU-Außenminister" or "ukrainische Unterhändler" means several men."""
    first = scene.tokens[title.first].low
    man = title.noun is not None and title.noun.sex == "m"
    if scene.document.language != "de" or not man:
        return False
    before = scene.tokens[max(0, title.first - 2) : title.first]
    of_body = first == "der" and title.side in scene.knowledge.tables.bodies
    behind_noun = bool(before) and before[-1].is_capital and before[-1].is_word
    led = any(token.low in scene.words.determiners or token.low.endswith(("er", "es")) for token in before)
    bare = first.endswith("e") and title.first < title.head and first not in scene.words.determiners
    return first in (*scene.words.words.groups.both, "die") or (of_body and behind_noun) or (bare and not led)


def holder_found(
    scene: Scene, bare: Found, office: str, kind: str, holders: tuple[str, ...], text: str
) -> Found:
    """Return the mention with whoever held the office; several are candidates.

    A state has ambassadors everywhere, several envoys and deputies at once, and the lists know few: one is meant only where the text names them.
    """
    met = tuple(actor for actor in holders if actor in scene.full_names)
    entry = scene.knowledge.tables.offices.get(office)
    several = kind == "envoy" or kind.startswith(("deputy_", "assistant_"))
    many = kind == "ambassador" or (several and entry is not None and entry.shared)
    holders = met if len(met) == 1 or many else holders
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
