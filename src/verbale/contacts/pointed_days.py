"""The time that German "damals", "da" or "dann" points to, and "zur Stunde": "Im Mai begann es. Damals hatten Weber und Rossi telefoniert".

"Damals" means the time of the sentence before, where that tells but one, and longer than a day: it may be a day or two off.
"""

from __future__ import annotations

from verbale.contacts.drafts import AHEAD, DONE, Draft
from verbale.contacts.material import Material
from verbale.contacts.scopes import Scope
from verbale.languages import Sentence
from verbale.records import Span, TimeExpression, When
from verbale.times import OPEN_WEEK


def day_of_now(material: Material, draft: Draft, scope: Scope) -> tuple[str, list[Span]] | None:
    """Return the article's day for what is said to go on "zur Stunde"."""
    day = material.day
    if draft.status != "ongoing" or day is None or not day.exact:
        return None
    for first, _, time in material.slots.times:
        if scope.holds(first) and time.value == "PRESENT_REF":
            return str(day), [time.span]
    return None


def look_ahead(material: Material, draft: Draft, scope: Scope) -> None:
    """Call planned what is told of a weekday to come whose week is open, or of all days from one to come on: "reist am 16. Mai nach Rom. Am Freitag trifft er Rossi", "beraten ab Freitag"."""
    if draft.date is not None or draft.status not in DONE:
        return
    for first, _, time in material.slots.times:
        if not scope.holds(first):
            continue
        open_week = time.why == OPEN_WEEK and draft.status == "held"
        lasts = draft.present or draft.status == "ongoing"
        if open_week or (lasts and _is_from_now_on(material, time)):
            draft.set_status("planned", time.span)


def _is_from_now_on(material: Material, time: TimeExpression) -> bool:
    """Whether German tells of a day to come and all that follow: "ab Freitag"."""
    when = When.parse(time.edtf) if time.edtf and material.document.language == "de" else None
    day = material.day.latest if material.day is not None else None
    if when is None or day is None or when.earliest is None:
        return False
    return when.latest is None and when.earliest > day


def of_that_day(material: Material, last: Draft, draft: Draft, scope: Scope, told: list[Draft]) -> Draft:
    """Return whose day "later in the day" means: the contact told last or, where that has none, the one beside it that has.

    "Met Rossi on Monday during a visit to Rome. Later in the day he saw Marin."
    """
    match = material.find_in(scope, material.roles.right_after)
    if last.date or match is None or "day" not in match.group():
        return last
    index = max(last.sentences)
    dated = [old for old in told if old.date and index in old.sentences and old.actors & draft.actors]
    return dated[0] if len({old.date for old in dated}) == 1 else last


def pointed_day(
    material: Material, draft: Draft, scope: Scope, sentence: Sentence
) -> tuple[str, list[Span]] | None:
    """Return the month, year or week of the sentence before that the clause points back to, or forward."""
    if material.document.language != "de" or sentence.index == 0 or draft.count is not None:
        return None
    at = _pointer(material, draft, scope, sentence)
    before = material.document.sentences[sentence.index - 1]
    if at is None or before.paragraph != sentence.paragraph:
        return None
    times = [time for _, _, time in material.slots.times if time.edtf]
    own = sorted(scope.tokens())[-1]
    if any(sentence.start <= time.start <= material.document.tokens[own].start for time in times):
        return None
    told = [time for time in times if before.start <= time.start < before.end]
    if len({time.edtf for time in told}) != 1 or not _fits(material, draft, told[0]):
        return None
    word = material.document.tokens[at]
    return str(told[0].edtf), [told[0].span, Span(word.start, word.end)]


def _pointer(material: Material, draft: Draft, scope: Scope, sentence: Sentence) -> int | None:
    """Return the place of the word that points: "damals"; "da" that opens "Da war er …"; "dann" of a plan of people not named before."""
    tokens, roles = material.document.tokens, material.roles
    if draft.status in DONE:
        opener, behind = tokens[sentence.first].low, tokens[sentence.first + 1].low
        if opener in roles.at_that_time and behind in roles.had_been:
            return sentence.first
        return next((at for at in sorted(scope.numbers) if tokens[at].low in roles.back_then), None)
    before = material.placed_in(material.document.sentences[sentence.index - 1])
    if draft.status not in AHEAD or any(item.mention.actor in draft.actors for item in before):
        return None  # "reist im Mai nach Rom. Dann will er Rossi treffen" may be later
    return next((at for at in sorted(scope.numbers) if tokens[at].low in roles.by_then), None)


def _fits(material: Material, draft: Draft, time: TimeExpression) -> bool:
    """Whether it has two ends, is longer than a day, and lies where the contact does: behind or ahead."""
    when, today = When.parse(str(time.edtf)), material.day
    if when.exact or when.earliest is None or when.latest is None:
        return False
    if draft.status in DONE:
        return today is None or today.earliest is None or when.latest < today.earliest
    return today is not None and today.latest is not None and when.earliest > today.latest
