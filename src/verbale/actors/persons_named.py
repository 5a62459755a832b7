"""Which person a listed name means: the full name, or a surname that the article makes clear."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verbale.actors.called_by import is_article_name
from verbale.actors.given_names import given_names
from verbale.actors.initials import bears_initial, initial_before
from verbale.actors.name_index import Hit, Sense
from verbale.actors.named_after import is_called_after
from verbale.actors.office_at import office_of, side_of
from verbale.actors.scene import Scene
from verbale.actors.slugs import slug, sound_key
from verbale.actors.tables import Office
from verbale.languages import Token
from verbale.languages.grammar import grammar_of, is_in_dictionary
from verbale.records import When

if TYPE_CHECKING:
    from verbale.actors.title_phrase import Title

_ALIKE = 3  # letters with which two spellings of one name begin


def resolve_person(scene: Scene, hit: Hit, title: Title | None = None) -> tuple[str, ...]:
    """Return the ids of the persons that a name may mean here, one where it is clear, none where no person."""
    if title is None and is_called_after(scene.document, hit, scene.words):
        return ()
    full = tuple(sense.actor for sense in hit.senses if sense.kind == "full")
    if full:
        return full if len(full) == 1 else _in_office(scene, hit, full, title)
    named = tuple(sense.actor for sense in hit.senses if sense.kind == "surname")
    if named and title is None and _is_common_word(scene, hit):
        return ()
    if any(time.start <= hit.start < time.end for time in scene.times):
        return ()  # "by May 2022"
    around = scene.document.text[hit.start - 1 : hit.start] + scene.document.text[hit.end : hit.end + 1]
    if named and title is None and around in ("«»", "„“", "“”", '""'):
        return ()  # the storm «Габриэль»
    sex = scene.words.words.addresses.get(title.word, "") if title else ""
    if sex:
        named = tuple(actor for actor in named if _sex_of(scene, actor) in ("", sex))
    initial = initial_before(scene.document.text, hit.start) if scene.document.language == "ru" else ""
    named = tuple(one for one in named if not initial or bears_initial(scene.knowledge, one, initial))
    if not named or is_somebody_else(scene, hit) or _ends_other_name(scene, hit, named):
        return ()
    met = tuple(actor for actor in named if actor in scene.full_names)
    if len(met) == 1 and (title is None or _fits(scene, met[0], title)):
        return met
    if title and (title.noun or title.side):
        fitting = tuple(actor for actor in named if _fits(scene, actor, title))
        return fitting if len(fitting) == 1 else _in_office(scene, hit, fitting, title)
    if len(named) > 1:
        named = _in_office(scene, hit, met or named, title)
    if len(named) > 1 and not met:
        named = _telling(scene, named)
    common = len(named) == 1 and (_is_common(scene, named[0]) or _is_given_name(scene, hit))
    if common and not met and not _is_leader(scene, hit, named[0]):
        return ()
    return named


def _is_common_word(scene: Scene, hit: Hit) -> bool:
    """Whether a name at the head of a sentence may be a small word: "Auf", "Per"; "Von der Leyen" is none, nor is "Kurz | sagte" where he was named in full."""
    if " " in scene.document.text[hit.start : hit.end]:
        return False
    number = scene.document.token_at(hit.start)
    words = grammar_of(scene.document.language).words
    small = (
        words.prepositions | words.adverbs | words.coordinators | words.subordinators | words.subject_pronouns
    )
    small |= scene.words.determiners
    before = scene.tokens[number - 1] if number else None
    opens = scene.document.sentence_at(hit.start).first == number or (
        before is not None and not before.is_word
    )
    if opens and scene.tokens[number].low in small:
        following = scene.tokens[number + 1 : number + 2]
        met = any(sense.actor in scene.full_names for sense in hit.senses)
        return not (met and any(grammar_of(scene.document.language).is_finite(one) for one in following))
    if (
        scene.document.language != "de"
        or before is None
        or not is_in_dictionary(scene.tokens[number].text, "de")
    ):
        return False
    ends = before.low.endswith(("e", "en", "er", "es", "em")) and before.text.islower()
    attribute = ends and len(before.low) > 5 and before.low not in small  # not "zwischen", "gegenüber"
    return before.low in scene.words.determiners | _CONTRACTED or (
        attribute and not grammar_of("de").is_finite(before)
    )


# Endings of Russian men's names in the oblique cases.
_CASE_ENDS = (("ом", "ем", "ым", "им"), ("у", "ю"), ("а", "я"))
_CONTRACTED = {"im", "am", "zum", "zur", "beim", "vom"}  # German prepositions that hold an article


def _is_leader(scene: Scene, hit: Hit, actor: str) -> bool:
    """Whether the person leads a state that the text names, or is told of beside another state's leader: then "Kim" alone is enough."""
    when = scene.when_at(hit.start)
    office = office_of(actor, when, scene.knowledge) if when else None
    if office is None or not _leads(scene, office):
        return False
    named = {word.state for word in scene.adjectives}
    named |= {scene.state_of(hit) or scene.capital_of(hit) or "" for hit in scene.hits}
    return office.side in named or (when != scene.when and _is_beside_leader(scene, hit, when, office.side))


def _is_beside_leader(scene: Scene, hit: Hit, when: When | None, side: str) -> bool:
    """Whether the sentence, which tells of a time of its own, names another state's leader of then: "1961 trafen sich Kennedy und Chruschtschow"."""
    here = scene.document.sentence_at(hit.start)
    others = [
        office_of(sense.actor, when, scene.knowledge)
        for other in scene.hits
        if here.start <= other.start < here.end
        for sense in other.senses
        if sense.kind == "full" or (sense.kind == "surname" and not _is_common(scene, sense.actor))
    ]
    return any(office is not None and office.side != side and _leads(scene, office) for office in others)


def is_somebody_else(scene: Scene, hit: Hit) -> bool:
    """Return whether a given name in no list follows the surname: "Wang Wentao" is not the listed Wang."""
    at = scene.document.token_at(hit.end - 1) + 1
    if _is_given_name(scene, hit) and _is_surname(scene, at):
        return True  # "Ali Mohamed Shein" is no Ali
    if _agrees_with_surname(scene, hit, at):
        return True  # "посол Рахман Мустафаев" is no Rahman
    if (
        at >= len(scene.tokens)
        or at in scene.at_token
        or scene.document.text[hit.end : scene.tokens[at].start] != " "
    ):
        return False
    token = scene.tokens[at]
    if is_article_name(token.text) and not _bears(scene, hit, token.low.partition("-")[2]):
        return True  # "Premier Fayez al-Sarradsch" is no al-Fayez
    if not hit.exact and token.is_capital and _is_given_name(scene, hit):
        return True  # "Hans Weber" has nothing of Han's
    if not hit.exact and scene.document.language == "de":
        return False  # "Wangs Papier" is a genitive and a noun
    last = token.text.rstrip("-").rpartition("-")[2]
    known = not last or is_in_dictionary(last, scene.document.language)
    return token.is_capital and len(token.text) > 2 and not known


def _bears(scene: Scene, hit: Hit, word: str) -> bool:
    """Whether one of those whom a surname may mean has a further name that begins like a word."""
    begin = sound_key(word)[:_ALIKE]
    spellings = (
        spelling
        for sense in hit.senses
        for spelling in scene.knowledge.full_names(sense.actor, scene.document.language)
    )
    return any(part.startswith(begin) for spelling in spellings for part in sound_key(spelling).split())


def _ends_other_name(scene: Scene, hit: Hit, actors: tuple[str, ...]) -> bool:
    """Whether a name that none of them bears stands right before: "Nguyen Chi | Dung" is not Nguyen Tan Dung."""
    if scene.document.language == "ru":
        return False
    borne = {
        slug(part)
        for actor in actors
        for person in (scene.knowledge.person(actor),)
        if person
        for names in person.names.values()
        for name in names
        for part in name.split()
    }
    at = scene.document.token_at(hit.start)
    begin = scene.document.sentence_at(hit.start).first
    unknown, strange, others = False, False, scene.full_names.difference(actors)
    while at > begin and _may_be_name(scene, at - 1, scene.tokens[at].start, others):
        at -= 1
        known = any(is_in_dictionary(word, scene.document.language) for word in _cases(scene.tokens[at]))
        is_borne = slug(scene.tokens[at].text) in borne
        unknown |= is_borne or not known
        strange |= not is_borne
    return unknown and strange


def _cases(token: Token) -> tuple[str, str]:
    return token.text, token.low


def _may_be_name(scene: Scene, at: int, start: int, others: frozenset[str]) -> bool:
    """Whether a capitalised word, right before `start`, may be part of a name: no title, not listed as anything but a surname, nor as that of the `others` named in full: "hat Putin | Kim empfangen"."""
    token = scene.tokens[at]
    if scene.document.text[token.end : start] != " " or not token.text.isalpha() or not token.is_capital:
        return False
    if token.text.isupper() or at in scene.adjectives_at or at in scene.inside:
        return False
    hit = scene.ending_at.get(at)
    listed = hit.senses if hit is not None else ()
    if any(sense.kind != "surname" or sense.actor in others for sense in listed):
        return False
    if hit is not None and not (
        _is_given_name(scene, hit) or any(_is_common(scene, one.actor) for one in listed)
    ):
        return False  # "warnte Macron | Putin"
    words = scene.words
    is_title = words.noun_of_part(token.low) or words.is_title(token.low) or words.relations.get(token.low)
    return not is_title and token.low not in words.determiners and token.low not in words.no_names


def _is_surname(scene: Scene, at: int) -> bool:
    """Whether right here, behind a blank, stands a word that is listed as nothing but a surname."""
    hit = scene.at_token.get(at)
    if hit is None or scene.document.text[hit.start - 1 : hit.start] != " ":
        return False
    return hit.exact and all(sense.kind == "surname" for sense in hit.senses)


def _agrees_with_surname(scene: Scene, hit: Hit, at: int) -> bool:
    """Whether a Russian surname of little fame stands before one of another person in the same case, so that it is a given name."""
    behind = scene.at_token.get(at)
    if (
        scene.document.language != "ru"
        or behind is None
        or scene.document.text[hit.end : behind.start] != " "
    ):
        return False
    words = scene.document.text[hit.start : hit.end], scene.document.text[behind.start : behind.end]
    long = [word if len(word) >= _ALIKE else "" for word in words]  # "Лю" is no dative
    cases = [next((n for n, ends in enumerate(_CASE_ENDS) if word.endswith(ends)), None) for word in long]
    senses = (*hit.senses, *behind.senses)
    return (
        cases[0] == cases[1]
        and all(sense.kind == "surname" for sense in senses)
        and not {sense.actor for sense in hit.senses} & {sense.actor for sense in behind.senses}
        and (all(_is_common(scene, sense.actor) for sense in hit.senses) or _of_one_state(scene, senses))
    )


def _of_one_state(scene: Scene, senses: tuple[Sense, ...]) -> bool:
    """Whether all act for one state: "Чжан Бо" is one person, no Чжан beside a Бо."""
    return len({side_of(sense.actor, None, scene.knowledge) for sense in senses} - {None}) == 1


def _sex_of(scene: Scene, actor: str) -> str:
    person = scene.knowledge.person(actor)
    return person.sex if person else ""


def _telling(scene: Scene, actors: tuple[str, ...]) -> tuple[str, ...]:
    """Return those whose surname alone is a proof, where there are some: namesakes of little fame give way to them."""
    return tuple(actor for actor in actors if not _is_common(scene, actor)) or actors


def _is_common(scene: Scene, actor: str) -> bool:
    person = scene.knowledge.person(actor)
    return person is not None and person.common


def _fits(scene: Scene, actor: str, title: Title) -> bool:
    """Whether the person held such an office, at the date unless the title says "former"."""
    when = scene.when if title.in_office else None
    kinds = title.noun.kinds if title.noun else ()
    if office_of(actor, when, scene.knowledge, kinds, title.side):
        return True
    side = title.side
    if kinds and office_of(actor, None, scene.knowledge, kinds, side):
        return True  # "Präsident Obama" in an article of 2020
    return side is not None and side_of(actor, scene.when, scene.knowledge) == side


def _is_given_name(scene: Scene, hit: Hit) -> bool:
    """Whether a surname is a given name too: "Ali" alone proves nothing."""
    word = scene.document.text[hit.start : hit.end]
    return word in given_names(scene.document.language)


def _leads(scene: Scene, office: Office) -> bool:
    state = scene.knowledge.state(office.side)
    return state is not None and office.kind == state.led_by


def _in_office(scene: Scene, hit: Hit, actors: tuple[str, ...], title: Title | None) -> tuple[str, ...]:
    when = scene.when_at(hit.start)
    kinds = title.noun.kinds if title and title.noun else ()
    offices = {actor: office_of(actor, when, scene.knowledge, kinds) for actor in actors}
    holding = tuple(actor for actor, office in offices.items() if office)
    leading = tuple(actor for actor, office in offices.items() if office and _leads(scene, office))
    if len(holding) != 1 and len(leading) == 1 and when and not kinds:
        return leading  # "Kim" alone is the one who leads a state
    if len(holding) > 1 and len(leading) == 1 and leading[0] in holding:
        return leading  # "Nordkoreas Staatschef Kim", where the head of the assembly is a Kim too
    if not holding and len(actors) > 1:
        led = tuple(
            one for one in actors if any(_leads(scene, office) for office in scene.knowledge.offices_of(one))
        )
        return led if len(led) == 1 else actors  # "unter Mubarak"
    return holding if len(holding) == 1 else actors
