"""Pronouns and "der Experte": who was named before.

>>> from verbale.actors import default_knowledge, find_mentions
>>> from verbale.languages import split_text
>>> from verbale.records import Article
>>> text = "Merkel sprach mit Macron. Sie lobte ihn."
>>> article = Article.of(text, published="2020-05-20")
>>> found = find_mentions(split_text(text, "de"), article, default_knowledge())
>>> [(text[one.start : one.end], one.name) for one in found if one.how == "pronoun"]
[('Sie', 'Angela Merkel'), ('ihn', 'Emmanuel Macron')]
"""

from __future__ import annotations

from verbale.actors.found import Found, nearest_first
from verbale.actors.scene import Scene
from verbale.actors.titles import Title
from verbale.languages import Token
from verbale.records import Span

_SENTENCES_BACK = 3


def find_descriptions(scene: Scene, titles: list[Title], found: list[Found]) -> list[Found]:
    """Return "der Experte", "die Senatorin": definite titles without a name, with who was introduced by one."""
    more: list[Found] = []
    for title in titles:
        if title.noun or title.colleague or not title.definite or title.own:
            continue
        start, end = scene.tokens[title.first].start, scene.tokens[title.last - 1].end
        if any(one.start < end and start < one.end and one.kind == "person" for one in found):
            continue
        before = [one for one in found if one.end <= start and one.kind == "person" and one.actor]
        sex = _sex_of(scene, title)
        if sex is None:
            continue
        fitting = (one for one in nearest_first(scene.document, before) if _same_title(one.title, title.word))
        one = next((one for one in fitting if not (sex and one.sex and one.sex != sex)), None)
        if one and (title.side is None or one.side in (None, title.side)):
            more.append(_again(Span(start, end), "office", one, f"the one introduced as such: {one.name}"))
    return more


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


def _same_title(first: str, second: str) -> bool:
    first, second = first.rpartition("-")[2], second.rpartition("-")[2]
    short, long = sorted((first, second), key=len)
    if len(short) < 4:
        return False
    inflected = long.startswith(short[:-1]) and len(long) - len(short) <= 1
    return inflected or long.endswith(short)


def find_pronouns(scene: Scene, found: list[Found]) -> list[Found]:
    """Return the pronouns with whom they mean; `found` are the other mentions, in text order."""
    pronouns = scene.words.words.pronouns
    sexes = {word: sex for sex, words in (("m", pronouns.m), ("f", pronouns.f)) for word in words}
    persons = [one for one in found if one.kind == "person" and one.actor and one.sex]
    pronoun_found: list[Found] = []
    for number, token in enumerate(scene.tokens):
        sex = sexes.get(token.low)
        if (
            sex is None
            or _is_plural(scene, number, sex)
            or any(one.start <= token.start < one.end for one in persons)
        ):
            continue
        one = _antecedent(scene, token, sex, sorted([*persons, *pronoun_found], key=lambda one: one.start))
        if one:
            pronoun_found.append(
                _again(Span(token.start, token.end), "pronoun", one, f"the pronoun means {one.name}")
            )
    return pronoun_found


def _again(span: Span, how: str, one: Found, why: str) -> Found:
    return Found(
        span.start, span.end, "person", "pronoun" if how == "pronoun" else "office", one.name, why, actor=one.actor,
        office=one.office, side=one.side, sex=one.sex, title=one.title, office_kind=one.office_kind,
    )  # fmt: skip


def _is_plural(scene: Scene, number: int, sex: str) -> bool:
    """Whether German "sie" is plural by its verb, or the polite form; always no elsewhere."""
    if scene.document.language != "de" or sex != "f":
        return False
    token = scene.tokens[number]
    sentence = scene.document.sentence_at(token.start)
    inner = (
        token.is_capital and token.start > sentence.start and scene.tokens[number - 1].text not in '„“"«»:'
    )
    beside = [scene.tokens[at] for at in (number - 1, number + 1) if sentence.first <= at < sentence.last]
    verbs = [word for word in beside if word.is_word and not word.is_capital]
    return inner or any(word.low.endswith(("en", "sind")) and word.low not in _NO_VERBS for word in verbs)


_NO_VERBS = ("den", "einen", "wegen", "gegen", "neben", "zwischen", "seinen", "ihren", "wen")


def _antecedent(scene: Scene, token: Token, sex: str, persons: list[Found]) -> Found | None:
    """Return whom a pronoun means: the subject of its own sentence so far, else of the one before."""
    sentence = scene.document.sentence_at(token.start)
    subject = token.low in _SUBJECTS
    for back in range(_SENTENCES_BACK + 1):
        if sentence.index - back < 0:
            break
        earlier = scene.document.sentences[sentence.index - back]
        named = [
            one
            for one in persons
            if earlier.start <= one.start < min(earlier.end, token.start) and one.sex == sex
        ]
        if back and scene.document.sentences[sentence.index].paragraph - earlier.paragraph > 1:
            break
        chosen = _choose(scene, named, subject, token, back == 0)
        if chosen:
            return chosen
    return None


_SUBJECTS = ("er", "sie", "he", "she", "он", "она")


def _choose(scene: Scene, named: list[Found], subject: bool, token: Token, same: bool) -> Found | None:
    if not named:
        return None
    subjects = [one for one in named if not _is_oblique(scene, one)]
    if subject and subjects:
        return subjects[0]
    if subject:
        return None if same and _clause(scene, named[-1], token) else named[-1]
    others = [one for one in named if one.actor != (subjects[0].actor if subjects else None)]
    if same and not others and _clause(scene, named[-1], token):
        return None
    return (others or named)[-1]


def _clause(scene: Scene, one: Found, token: Token) -> bool:
    """Whether both stand in one clause: a man does not call him, but himself."""
    return "," not in scene.document.text[one.end : token.start]


def _is_oblique(scene: Scene, one: Found) -> bool:
    """Whether a mention is no subject: after a preposition or a determiner of another case."""
    number = scene.document.token_at(one.start)
    words = scene.tokens[number].low, scene.tokens[number - 1].low if number else ""
    if words[0] in ("dem", "den", "des", "seinem", "seinen", "ihrem", "ihren"):
        return True
    if scene.document.language == "de" and one.core:
        text = scene.document.text[one.core.start : one.core.end]
        if text.endswith("s") and not one.name.endswith("s"):
            return True
    return words[1] in scene.words.words.pronouns.after
