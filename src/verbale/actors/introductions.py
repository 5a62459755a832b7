"""Persons who were introduced by a title that now stands alone: "der Experte", "die Senatorin"."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from verbale.actors.descriptions import names_others
from verbale.actors.found import Found, found_again
from verbale.actors.office_at import ANY
from verbale.actors.references import Reference
from verbale.actors.scene import Scene
from verbale.actors.title_phrase import Title
from verbale.actors.told import Told
from verbale.languages.grammar import grammar_of
from verbale.records import Span


def find_introduced(scene: Scene, titles: list[Title]) -> Iterator[Reference]:
    """Yield "der Experte", "die Senatorin": definite titles without a name, for who was introduced by one."""
    for title in titles:
        definite = title.definite or scene.document.language == "ru"
        if title.noun or title.relation or not definite or title.own:
            continue
        if names_others(scene, title.first, title.head):
            continue
        sex = _sex_of(scene, title)
        if sex is not None:
            span = Span(scene.tokens[title.first].start, scene.tokens[title.last - 1].end)
            yield Reference(span.start, span.end, _introduced_as(title, span, sex), rank=1)


def _introduced_as(title: Title, span: Span, sex: str) -> Callable[[Told], list[Found]]:
    def resolve(told: Told) -> list[Found]:
        language = told.scene.document.language
        goes_on = language == "ru" and _goes_on(told.scene, title.last)
        if goes_on and _leads_to_name(told, span.end):
            return []

        himself = told.own_subject(span.start)  # "Weber rief den Minister an" is another one

        def fits(one: Found) -> bool:
            if one.actor == himself:
                return False
            same = _same_title(one.title, title.word, language) and not (sex and one.sex and one.sex != sex)
            return same and (title.side is None or one.side in (None, title.side))

        everywhere = len(told.scene.document.sentences)
        one = next(told.by_salience(span.start, fits, back=everywhere), None)
        if one is None and goes_on:
            one = next(
                told.by_salience(span.start, lambda other: _leads(told, title, other), everywhere), None
            )
        elif one is None and not (title.side is not None and _tells_whose(told.scene, title)):
            one = _only_unlisted(told, span, sex, title)
        if one is None:
            return []
        why = f"the one introduced as such: {one.name}"
        return [found_again(one, span.start, span.end, "office", why)]

    return resolve


def _goes_on(scene: Scene, at: int) -> bool:
    """Whether a Russian title leads a noun, or a name, that tells whose it is: "директор | центра «Восток»", "глава | комитета"."""
    grammar = grammar_of("ru")
    token = scene.tokens[at] if at < len(scene.tokens) else None
    if token is None or token.text == "«" or not token.is_word:
        return token is not None and token.text == "«"
    words = grammar.words
    closed = (
        words.prepositions | words.coordinators | words.adverbs | words.negations | words.subject_pronouns
    )
    if token.is_capital:
        return True
    return token.low not in closed and not grammar.is_finite(token) and grammar.lemma(token) != token.low


def _leads(told: Told, title: Title, one: Found) -> bool:
    """Whether the same title and the same noun behind it lead to somebody's name: "глава «Вектора» Анна Ким … Глава «Вектора»"."""
    tokens, first = told.scene.tokens, told.scene.document.token_at(one.start)
    whose = next((token.low for token in tokens[title.last : title.last + 2] if token.is_word), "")
    before = [token.low for token in tokens[max(0, first - _LONGEST_TITLE) : first]]
    return one.how == "name" and title.word in before and whose in before


def _leads_to_name(told: Told, end: int) -> bool:
    """Whether somebody is named in the phrase of a title that ends there: "директор | центра «Восток» Анна Ким"."""
    limit = told.scene.document.sentence_at(end).end
    named = next((one for one in told.fixed if end <= one.start < limit and one.kind == "person"), None)
    if named is None or named.how != "name":
        return False
    grammar, document = grammar_of("ru"), told.scene.document
    between = told.scene.tokens[document.token_at(end - 1) + 1 : document.token_at(named.start)]
    return not any(grammar.is_finite(token) or token.text in _PARTING for token in between)


def _tells_whose(scene: Scene, title: Title) -> bool:
    """Whether an English title names its state behind "of" or with "'s", which tells of somebody new: "Somalia's delegate"."""
    words = {token.low for token in scene.tokens[title.first : title.last]}
    if title.first and scene.tokens[title.first - 1].text == ",":
        return False  # "Lopez, | the commander of the Ghanaian battalion, …"
    return scene.document.language == "en" and any(
        word == "of" or word.endswith(("'s", "’s")) for word in words
    )


_LONGEST_TITLE = 6  # tokens of a title before a name
_PARTING = frozenset(",;:—–(")
# Compounds that are not called by their second half: no "премьер-министр" is called "министр".
_OWN_OFFICES = ("премьер-", "пресс-", "вице-")


def _only_unlisted(told: Told, span: Span, sex: str, title: Title) -> Found | None:
    """Return the person of no list who was just named, if only one was: "die Juristin" after "Rechtsanwältin Falk".

    Where there is none, it may be one of the lists who holds no office that has a name. Nobody of another side is meant: "der europäische Diplomat" behind a Russian.
    """
    knowledge, side = told.scene.knowledge, title.side
    role = told.scene.words.role_at(told.scene.tokens, title.head)
    kinds = role[0].kinds if role else ()

    def fits(one: Found) -> bool:
        foreign = side is not None and one.side not in (None, side)
        other_office = kinds and one.office_kind and one.office_kind not in kinds  # no premier is "министр"
        return not (foreign or other_office) and not (sex and one.sex and one.sex != sex)

    def is_of_any_office(one: Found) -> bool:
        office = knowledge.tables.offices.get(one.office or "")
        return (office is not None and office.kind == ANY) or not knowledge.offices_of(one.actor or "")

    near = list(told.by_salience(span.start, fits, back=1))
    unlisted = [one for one in near if knowledge.person(one.actor or "") is None]
    named = unlisted or [one for one in near if is_of_any_office(one)]
    return named[0] if len(named) == 1 and named[0].actor not in told.in_clause(span.start) else None


def _sex_of(scene: Scene, title: Title) -> str | None:
    """Return the sex that a German description tells, empty for either, None for several persons."""
    if scene.document.language != "de":
        return ""
    article, word = scene.tokens[title.first].low, title.word
    if word.endswith("in"):
        return "f"
    if article in ("die", "diese"):
        return "f" if word.endswith("te") else None
    if article == "der" and word.endswith("en"):
        return None
    return "m" if article in ("der", "dem", "den", "des") and not word.endswith("te") else ""


def _same_title(first: str, second: str, language: str) -> bool:
    if language == "ru" and first.startswith(_OWN_OFFICES) != second.startswith(_OWN_OFFICES):
        return False
    first, second = first.rpartition("-")[2], second.rpartition("-")[2]
    short, long = sorted((first, second), key=len)
    if len(short) < 4:
        return False
    inflected = long.startswith(short[:-1]) and len(long) - len(short) <= 1
    return inflected or long.endswith(short)
