"""What is told in the present tense with no day and is still to come: "reist zunächst nach Rom, wo er Rossi treffen wird", the programme of a journey that is announced."""

from __future__ import annotations

from verbale.contacts.drafts import DONE, Draft
from verbale.contacts.material import Material
from verbale.contacts.scopes import Scope
from verbale.languages import Sentence
from verbale.records import When
from verbale.times.tense_word import FUTURE, PAST, TenseWord
from verbale.times.verbs import verbs_of

_IN_PERSON = frozenset({"meeting", "talks"})
_REACH = 3  # sentences behind a planned journey in which its steps are told


def look_ahead_on_journey(
    material: Material, draft: Draft, scope: Scope, scopes: list[Scope], sentence: Sentence, told: list[Draft]
) -> None:
    """Call planned a German journey in the present tense that is a step of one to come, before which something is done, or on which somebody will be met; `told` are the contacts of its sentence and before."""
    plain = draft.mode == "visit" and draft.status == "held" and draft.present and draft.date is None
    if material.document.language != "de" or not plain or draft.count is not None:
        return
    shared = [old for old in told if old is not draft and old.actors & draft.guests]
    visits = [old for old in shared if old.mode == "visit" and old.start < draft.start]
    last = max(visits, key=lambda old: old.start, default=None)
    step = last is not None and (
        last.status == "planned" or (scope.kind == "main" and _is_told_in_past(last))
    )
    near = last is not None and sentence.index - max(last.sentences) <= _REACH
    before = material.document.tokens[scope.first].low in material.roles.before_which
    if before or (step and near) or any(_is_met_there(material, scope, scopes, old) for old in shared):
        draft.set_status("planned")


def _is_told_in_past(journey: Draft) -> bool:
    """Whether it was reached, so that the present tense behind it tells what is next: "kam in Rom an. Dann reist er nach Bern"."""
    return journey.status in DONE and not journey.present and journey.place is not None


def look_ahead_in_programme(material: Material, draft: Draft, scope: Scope, told: list[Draft]) -> None:
    """Call planned what a German text tells in the present tense of a traveller whose journey it announced for days to come; `told` are the contacts before."""
    if material.document.language != "de" or draft.status != "held" or draft.date is not None:
        return
    ahead = any(
        old.mode == "visit"
        and old.status == "planned"
        and (old.guests if old.place else old.actors) & draft.actors
        and _is_to_come(material, old)
        for old in told
        if old.start < draft.start
    )
    if ahead and _is_in_present(material, scope):
        draft.set_status("planned")


def look_ahead_by_plan(material: Material, told: list[Draft]) -> None:
    """Call planned the German journeys of the present tense on which somebody is to be met, and nobody was: "Weber reist nach Rom. Das Treffen mit Rossi ist für Freitag geplant"."""
    for journey in told if material.document.language == "de" else ():
        plain = journey.mode == "visit" and journey.status == "held" and journey.present
        if not plain or journey.date or journey.count or journey.place is None:
            continue
        there = [
            old
            for old in told
            if old.mode in _IN_PERSON and old.actors & journey.guests and journey.place.state in old.sides
        ]
        near = [old for old in there if 0 <= min(old.sentences) - max(journey.sentences) <= _REACH]
        if near and all(old.status == "planned" for old in there):
            journey.set_status("planned", *near[0].words_of("status"))


def look_back_by_day(material: Material, told: list[Draft]) -> None:
    """Call held what only "before" made a plan of, where its day is over: "Vor dem Treffen mit Rossi am 12. Mai besuchte er eine Schule"."""
    today = material.day.earliest if material.day else None
    for draft in told:
        latest = When.parse(draft.date).latest if draft.date else None
        over = latest is not None and today is not None and latest < today
        words = [material.low[span.start : span.end].split()[0] for span in draft.words_of("status")]
        if draft.status == "planned" and over and words and material.roles.before_it.issuperset(words):
            draft.set_status("held")


def _is_to_come(material: Material, journey: Draft) -> bool:
    when = When.parse(journey.date) if journey.date else None
    today = material.day.latest if material.day else None
    return bool(when and when.earliest and today and when.earliest > today)


def _is_in_present(material: Material, scope: Scope) -> bool:
    """Whether the verb of a clause, and none of the past, is in the present tense: "führt er in Rom Gespräche"."""
    tokens, words = material.document.tokens, verbs_of("de")
    sentence = material.document.sentence_at(tokens[scope.first].start)
    verbs = [TenseWord(material.document, sentence, at, words) for at in scope.tokens()]
    present = any(verb.is_present or verb.tense == FUTURE for verb in verbs)
    return present and not any(verb.tense == PAST for verb in verbs)


def _is_met_there(material: Material, scope: Scope, scopes: list[Scope], other: Draft) -> bool:
    """Whether another contact is planned in the clause "…, wo er Rossi treffen wird" that hangs on this one."""
    at, there = material.document.token_at(other.start), material.roles.there
    tokens = material.document.tokens
    return other.status == "planned" and any(
        one.holds(at) and one.matrix is scope and tokens[one.first].low in there for one in scopes
    )
