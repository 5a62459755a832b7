"""Who is named where: names, offices, states, bodies, outlets, places, pronouns and groups.

>>> from verbale.actors import default_knowledge, find_mentions
>>> from verbale.languages import split_text
>>> from verbale.records import Article
>>> text = "Gestern rief US-Präsident Donald Trump den russischen Präsidenten an."
>>> article = Article.of(text, published="2025-05-20")
>>> found = find_mentions(split_text(text, "de"), article, default_knowledge())
>>> [(text[one.start : one.end], one.name, one.side) for one in found]
[('US-Präsident Donald Trump', 'Donald Trump', 'US'), ('den russischen Präsidenten', 'Wladimir Putin', 'RU')]
"""

from __future__ import annotations

from dataclasses import replace

from verbale.actors.belonging import tell_sides
from verbale.actors.context import is_open, open_offices
from verbale.actors.coreference import find_pronouns
from verbale.actors.counted import find_counted
from verbale.actors.counterparts import find_counterparts
from verbale.actors.descriptions import find_descriptions
from verbale.actors.errands import find_sent
from verbale.actors.first_person import find_first_persons
from verbale.actors.found import Found, drop_inner
from verbale.actors.groups import find_groups
from verbale.actors.introductions import find_introduced
from verbale.actors.knowledge import Knowledge
from verbale.actors.listed_names import with_further_names
from verbale.actors.ministries import find_ministries, open_ministries
from verbale.actors.named import find_named
from verbale.actors.namesakes import note_namesakes
from verbale.actors.office_holders import find_office_holders
from verbale.actors.outlets_named import find_outlets
from verbale.actors.own_account import account_side
from verbale.actors.places_tagged import find_tagged_places
from verbale.actors.references import resolve_references
from verbale.actors.scene import Scene
from verbale.actors.spelling import spell_as_written
from verbale.actors.titles import find_titles
from verbale.actors.twins import find_twins
from verbale.actors.unlisted import find_unlisted
from verbale.languages import LANGUAGES, Document
from verbale.records import Article, Mention, TimeExpression, place_id
from verbale.tagging import NoTagger, Tags


def find_mentions(
    document: Document,
    article: Article,
    knowledge: Knowledge,
    tags: Tags | None = None,
    times: tuple[TimeExpression, ...] = (),
) -> tuple[Mention, ...]:
    """Return who is named where, in text order; without `tags`, persons in no list are found by rules alone.

    `times` are the article's expressions of time: an office means who held it then.

    Mentions do not overlap, except that the members of a group ("beide Präsidenten") share its words.
    A text in a language that is not read has none.
    """
    if document.language not in LANGUAGES:
        return ()
    scene = Scene.of(document, article, knowledge, times)
    scene = replace(scene, home=account_side(article, scene))
    titles = find_titles(scene)
    tags = tags or Tags(document, NoTagger())
    unlisted = find_unlisted(scene, titles, tags)
    introduced = {(one.start, one.end) for one in unlisted}
    found = drop_inner(
        [
            *with_further_names(scene, find_office_holders(scene, titles, unlisted)),
            *find_ministries(scene),
            *unlisted,
            *with_further_names(
                scene, [one for one in find_named(scene) if (one.start, one.end) not in introduced]
            ),
            *find_outlets(scene),
            *find_twins(scene),
            *find_tagged_places(scene, tags),
        ]
    )
    found = tell_sides(scene, found)
    references = [
        *open_offices(found),
        *find_introduced(scene, titles),
        *find_descriptions(scene, titles),
        *find_groups(scene),
        *find_counted(scene),
        *find_counterparts(scene),
        *open_ministries(scene),
        *find_sent(scene),
        *find_pronouns(scene, tags),
        *find_first_persons(scene),
    ]
    found = carry_on([one for one in found if not is_open(one)])
    found = resolve_references(scene, found, references)
    found = note_namesakes(scene, spell_as_written(scene, found))
    taken: set[str] = set()
    return tuple(_mention(one, article.id, taken) for one in found)


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
        for one in _as_introduced(found)
    ]


def _as_introduced(found: list[Found]) -> list[Found]:
    """Give a listed person who holds no office then the side by which the text introduces him: "UN-Vermittler Obasanjo"."""
    told = {
        one.actor: one.side
        for one in reversed(found)
        if one.how == "name" and one.title and one.side and one.standing == "" and one.actor
    }
    return [
        replace(one, side=told[one.actor]) if one.actor in told and one.side and not one.office else one
        for one in found
    ]


def _mention(one: Found, article: str, taken: set[str]) -> Mention:
    return Mention(
        id=place_id(article, "m", one.start, taken),
        article=article,
        start=one.start,
        end=one.end,
        why=one.why,
        actor=one.actor,
        candidates=one.candidates,
        office=one.office,
        name=one.name,
        kind=one.kind,
        how=one.how,
        side=one.side,
        core=one.core,
        sex=one.sex,
    )
