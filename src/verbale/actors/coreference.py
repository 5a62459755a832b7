"""Pronouns: who was named before.

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

from dataclasses import replace

from verbale.actors.errands import who_was_sent
from verbale.actors.found import Found, found_again
from verbale.actors.references import Reference, Resolve
from verbale.actors.scene import Scene
from verbale.actors.told import Told
from verbale.languages import Token
from verbale.languages.grammar import grammar_of
from verbale.tagging import Tags

_THOUGH = frozenset({"doch", "aber", "jedoch", "denn"})
_TOGETHER = (2, 4)  # so many persons a plural pronoun may mean


def find_pronouns(scene: Scene, tags: Tags) -> list[Reference]:
    """Return the pronouns that may mean persons who were named; `tags` tell "her" before a noun from the pronoun."""
    words = scene.words.words.pronouns
    sexes = {word: sex for sex, group in (("m", words.m), ("f", words.f)) for word in group}
    found: list[Reference] = []
    for number, token in enumerate(scene.tokens):
        if token.low in words.latter and _stands_alone(scene, number):
            found.append(Reference(token.start, token.end, _latter_of(token)))
        if token.low not in scene.words.pronouns or _is_possessive(scene, tags, number):
            continue
        plural = token.low in words.plural and (token.low not in sexes or _is_plural(scene, number))
        sex = sexes.get(token.low)
        if plural:
            found.append(Reference(token.start, token.end, _all_of(token)))
        elif sex:
            found.append(Reference(token.start, token.end, _one_of(token, sex)))
    return found


def _stands_alone(scene: Scene, number: int) -> bool:
    """Whether "dieser" or "Der" at the head of a sentence, or behind "doch", has no noun but a verb behind it: "Der sprach dort mit Rossi", "…, doch der war in Rom"."""
    sentence = scene.document.sentence_at(scene.tokens[number].start)
    after = scene.tokens[number + 1] if number + 1 < sentence.last else None
    opens = number == sentence.first or _opens_main_clause(scene, number, sentence.first)
    return after is not None and opens and grammar_of(scene.document.language).is_finite(after)


def _opens_main_clause(scene: Scene, number: int, first: int) -> bool:
    """Whether but a coordinator stands between a word and the comma or the head of its sentence."""
    before, grammar = number - 1, grammar_of(scene.document.language)
    joins = before >= first and scene.tokens[before].low in grammar.words.coordinators | _THOUGH
    return joins and (before == first or scene.tokens[before - 1].text == ",")


def _latter_of(token: Token) -> Resolve:
    """Return the search for the man named last in the sentence or clause before, who was not its subject."""

    def resolve(told: Told) -> list[Found]:
        if sent := who_was_sent(told, token):
            return [sent]
        document = told.scene.document
        now, at = document.sentence_at(token.start), document.token_at(token.start)
        inside = at > now.first + 1  # "rief Rossi an, doch | der"
        before = now.start if inside or not now.index else document.sentences[now.index - 1].start
        here = [one for one in told.persons() if before <= one.start < token.start]
        last = here[-1] if here and here[-1].sex != "f" else None
        return [_again(token, last)] if last and not told.is_subject(last) else []

    return resolve


def _one_of(token: Token, sex: str) -> Resolve:
    def resolve(told: Told) -> list[Found]:
        if sent := who_was_sent(told, token):
            return [sent]
        here = _not_meant(told, token)
        for one in (_nearest(told, token, sex, here), _nearest(told, token, "", here)):
            if one:  # somebody whose sex nothing tells is meant only where nobody else is
                return [replace(_again(token, one), sex=sex)]
        if _may_be_plural_object(told, token):
            return _all_of(token)(told)
        ahead = _named_ahead(told, token)
        return [_again(token, ahead)] if ahead and ahead.sex in ("", sex) else []

    return resolve


def _named_ahead(told: Told, token: Token) -> Found | None:
    """Return the subject behind a clause that opens the sentence: "Nachdem er Rossi getroffen hatte, flog Weber heim"."""
    document, pronouns = told.scene.document, told.scene.words.words.pronouns
    sentence = document.sentence_at(token.start)
    clauses = told.roles.clauses(sentence)
    opens = len(clauses) > 1 and clauses[0].kind in {"subordinate", "complement"}
    if not opens or token.low in pronouns.objects or document.token_at(token.start) >= clauses[0].last:
        return None
    main = next((one for one in clauses[1:] if one.kind == "main"), None)
    if main is None or any(one.low in pronouns.objects for one in told.scene.tokens[main.first : main.last]):
        return None  # "Nachdem er gelandet war, empfing ihn Weber"
    first = main.first + 1 if main.opens_with_verb else main.first
    start = told.scene.tokens[first].start
    return next(
        (one for one in told.fixed if one.start == start and one.kind == "person" and one.actor), None
    )


def _may_be_plural_object(told: Told, token: Token) -> bool:
    """Whether German "sie" stands before a subject: "Am Bahnsteig begrüßte sie der Minister"."""
    scene = told.scene
    at = scene.document.token_at(token.start)
    after = scene.tokens[at + 1] if at + 1 < len(scene.tokens) else None
    return (
        token.low == "sie"
        and not token.is_capital
        and after is not None
        and (after.low in ("der", "ein", "die", "eine") or after.is_capital)
    )


def _nearest(told: Told, token: Token, sex: str, but: set[str]) -> Found | None:
    return next(told.by_salience(token.start, lambda one: one.sex == sex and one.actor not in but), None)


def _not_meant(told: Told, token: Token) -> set[str]:
    """Return whom the pronoun cannot mean: an object not its clause's subject, a subject none of its other members."""
    if token.low in told.scene.words.words.pronouns.objects:
        subject = told.subject_at(token.start) or _understood(told, token)
        return {subject} if subject else set()
    return told.beside(token.start) | (told.in_sentence(token.start) if _closes(told, token) else set())


def _understood(told: Told, token: Token) -> str | None:
    """Return who is meant to act in a German infinitive clause: "er kündigte an, | ihn zu treffen", "Weber bat Rossi, | ihn zu besuchen"."""
    clause, scene = told.roles.clause_at(token.start), told.scene
    if clause is None or clause.kind != "infinitive" or scene.document.language != "de":
        return None
    begin, sentence = scene.tokens[clause.first].start, scene.document.sentence_at(token.start)
    above = [one for one in told.persons() if sentence.start <= one.start < begin]
    asked = [one for one in above if told.is_object(one)]
    purpose = scene.tokens[clause.first].low == "um"
    actors = asked if len(asked) == 1 and not purpose else [one for one in above if told.is_subject(one)]
    return actors[-1].actor if actors else None


def _closes(told: Told, token: Token) -> bool:
    """Whether the pronoun's clause only tells who said what stands before it: "..., sagte er am Montag"."""
    clause = told.roles.clause_at(token.start)
    sentence = told.scene.document.sentence_at(token.start)
    if clause is None or clause.before != "," or clause.verb is None or clause.first == sentence.first:
        return False
    number = told.scene.document.token_at(token.start)
    inverted = clause.verb == clause.first and number == clause.first + 1
    plain = number == clause.first and clause.verb == number + 1 and told.scene.document.language != "de"
    return (inverted or plain) and clause.last - clause.first <= _SAID


_SAID = 7  # tokens of ", he said on Monday in Berlin"


def _again(token: Token, one: Found) -> Found:
    return found_again(one, token.start, token.end, "pronoun", f"the pronoun means {one.name}")


def _all_of(token: Token) -> Resolve:
    """Return the search for the persons last named together, in one list or one sentence."""

    def resolve(told: Told) -> list[Found]:
        return [_again(token, one) for one in _together(told, token)]

    return resolve


def _together(told: Told, token: Token) -> list[Found]:
    document = told.scene.document
    now = document.sentence_at(token.start)
    clause = told.roles.clause_at(token.start)
    begin = told.scene.tokens[clause.first].start if clause else token.start
    for sentence in (now, *(document.sentences[now.index - 1 : now.index] if now.index else ())):
        limit = begin if sentence is now else sentence.end
        here = [one for one in told.persons() if sentence.start <= one.start < limit]
        listed = told.last_list(here)
        subject = (
            told.subject_at(token.start) if token.low in told.scene.words.words.pronouns.objects else None
        )
        everybody = list({one.actor: one for one in here if one.actor != subject}.values())
        first = bool(listed) and all(listed[0].start <= one.start for one in everybody)
        others = any(told.is_subject(one) for one in everybody)
        leads = bool(listed) and (first or told.is_subject(listed[0]) or not others)
        persons = listed if leads else everybody
        if _TOGETHER[0] <= len(persons) <= _TOGETHER[1]:
            return persons
        if persons and sentence is not now:
            return []
    return []


def _is_plural(scene: Scene, number: int) -> bool:
    """Whether a pronoun that may be one woman or several persons means several, by the verb beside it."""
    token = scene.tokens[number]
    sentence = scene.document.sentence_at(token.start)
    if scene.document.language == "ru":
        return token.low == "ним" and number > 0 and scene.tokens[number - 1].low in ("к", "по", "навстречу")
    if scene.document.language != "de":
        return False
    beside = [scene.tokens[at] for at in (number - 1, number + 1) if sentence.first <= at < sentence.last]
    grammar = grammar_of("de")
    return any(word.low.endswith(("en", "sind")) and grammar.is_finite(word) for word in beside)


def _is_possessive(scene: Scene, tags: Tags, number: int) -> bool:
    """Whether "her", "ihr", "его" stands before its noun, or German "Sie" is the polite form."""
    token = scene.tokens[number]
    sentence = scene.document.sentence_at(token.start)
    if scene.document.language == "de" and token.is_capital and token.start > sentence.start:
        return scene.tokens[number - 1].text not in '„“"«»:'
    if token.low not in grammar_of(scene.document.language).words.possessives:
        return False
    words = tags.of(sentence).words
    if words:
        word = words[number - sentence.first]
        return word.pos == "DET" or (
            word.pos == "PRON" and word.case == "Gen" and scene.document.language == "en"
        )
    after = scene.tokens[number + 1] if number + 1 < sentence.last else None
    return after is not None and after.is_word and _may_be_owned(scene, after)


def _may_be_owned(scene: Scene, after: Token) -> bool:
    """Whether a word may be a noun or its adjective, as far as it can be told without tags."""
    grammar = grammar_of(scene.document.language)
    words = grammar.words
    closed = (
        words.prepositions | words.coordinators | words.complementizers | words.subordinators | words.adverbs
    )
    if after.low in closed or after.low in words.negations or grammar.is_finite(after):
        return False
    if scene.document.language == "de":
        return after.is_capital or after.low.endswith(scene.words.words.adjective_endings)
    return not after.low.endswith("ly") and not after.low.startswith("по-")
