"""The day of a stage of a journey to come as that of a meeting there: "Am Mittwoch ist Gambia an der Reihe. Dort soll er Rossi treffen. Am Donnerstag geht es weiter nach Mali"."""

from __future__ import annotations

from verbale.contacts.dated import follow
from verbale.contacts.drafts import Draft
from verbale.contacts.material import Material
from verbale.contacts.scopes import Scope, has_word
from verbale.languages import Sentence
from verbale.records import Span, TimeExpression, When

_NEXT = 3  # sentences behind in which the next stage is told


def day_of_stage(
    material: Material, draft: Draft, scope: Scope, sentence: Sentence
) -> tuple[str, list[Span]] | None:
    """Return the only day that the German sentence before tells, where that names the place of this planned meeting and the next day is one of another place."""
    where = draft.place.state if draft.place else None
    ahead = draft.status == "planned" or (draft.status == "held" and draft.present)
    if material.document.language != "de" or not ahead or where is None or sentence.index == 0:
        return None
    before = material.document.sentences[sentence.index - 1]
    if before.paragraph != sentence.paragraph or _times(material, sentence) or material.looks_back(before):
        return None
    times, there = _times(material, before), _places(material, before)
    if len(times) != 1 or there != {where} or not _is_ahead(material, times[0]):
        return None
    negated = has_word(material.document, scope, tuple(material.status.words.negations))
    if negated or not _goes_on(material, sentence, where, When.parse(str(times[0].edtf))):
        return None
    return str(times[0].edtf), [times[0].span]


def _goes_on(material: Material, sentence: Sentence, where: str, when: When) -> bool:
    """Whether the next day is told right behind, with another place."""
    for after in material.document.sentences[sentence.index + 1 : sentence.index + 1 + _NEXT]:
        days = [When.parse(time.edtf) for time in _times(material, after) if time.edtf]
        there = _places(material, after)
        if days and there:
            return follow(when, days[0]) and where not in there
    return False


def _places(material: Material, sentence: Sentence) -> set[str | None]:
    """Return the states whose places, or which themselves, are named in a sentence."""
    return {one.side for one in material.placed_in(sentence) if one.mention.kind in {"place", "state"}}


def _times(material: Material, sentence: Sentence) -> list[TimeExpression]:
    times = [time for _, _, time in material.slots.times if time.type in {"DATE", "TIME"}]
    return [time for time in times if sentence.start <= time.start < sentence.end]


def _is_ahead(material: Material, time: TimeExpression) -> bool:
    """Whether it is one day, not before that of the article."""
    when, day = When.parse(time.edtf) if time.edtf else None, material.day
    today = day.earliest if day else None
    if when is None or not when.exact or when.earliest is None or today is None:
        return False
    return when.earliest >= today
