"""What a journey makes of the words beside it: a purpose that was reached, the verb beside "Besuch"."""

from __future__ import annotations

import re
from datetime import timedelta

from verbale.contacts.drafts import AHEAD, DONE, FITTING, Draft
from verbale.contacts.material import Material
from verbale.contacts.parties import Parties
from verbale.contacts.scopes import Scope
from verbale.contacts.triggers import Trigger, trigger_span
from verbale.contacts.words import pattern_of
from verbale.languages import Sentence
from verbale.records import Mention, Span, When

_WHERE = ("встрече", "аудиенции", "переговорах", "саммите")  # "побывал на встрече": it was held
_DURING = frozenset({"время", "ходе", "рамках"})
_LATELY = timedelta(days=2)
_REACH = 4  # sentences behind a journey in which "во время визита" means it


def is_aim(material: Material, trigger: Trigger, triggers: list[Trigger]) -> bool:
    """Whether it is what somebody travels for: "zu Gesprächen mit Rossi in Rom eingetroffen"."""
    if not trigger.is_noun or trigger.mode == "visit":
        return False
    travels = any(
        t.mode == "visit" and not (t.is_noun or t.weak) and t.scope is trigger.scope for t in triggers
    )
    english = material.document.language == "en"  # "for a trilateral summit"
    before = material.document.tokens[max(0, trigger.first - (3 if english else 2)) : trigger.first]
    met = any(t.mode == "meeting" and not t.is_noun and t.scope is trigger.scope for t in triggers)
    if met or material.document.tokens[trigger.last - 1].low.endswith(_WHERE):
        return False
    return travels and any(token.low in material.roles.aim for token in before)


def is_over(material: Material, draft: Draft, when: When | None) -> bool:
    """Whether what the present tense or "nächstes" tells was on a day before the article's: "18. Mai: Weber weilt in Rom"."""
    day = material.day
    past = (
        when is not None and day is not None and when.latest and day.earliest and when.latest < day.earliest
    )
    over = goes_on_by_tense(material, draft) or _is_only_next(material, draft) or _has_ended(draft, when, day)
    return bool(past) and (over or _leads_on(material, draft))


def _leads_on(material: Material, draft: Draft) -> bool:
    """Whether only what follows on a journey is to come: "after his visit last week, he will go to Rome"."""
    said = [material.low[words.start : words.end] for words in draft.words_of("status")]
    return bool(said) and material.roles.onward.issuperset(said)


def _has_ended(draft: Draft, when: When | None, day: When | None) -> bool:
    """Whether as many days have gone since a visit began as it was to last: "Der zweitägige Besuch begann am Montag", told on Thursday."""
    days = re.fullmatch(r"P(\d+)D", draft.duration or "")
    first, today = when.earliest if when else None, day.earliest if day else None
    began = draft.mode == "visit" and draft.status == "ongoing"
    if not began or days is None or first is None or today is None:
        return False
    return (today - first).days >= int(days[1])


def _is_only_next(material: Material, draft: Draft) -> bool:
    """Whether nothing but "nächstes" calls a contact planned: "Das nächste Treffen fand im Mai statt"."""
    said = [material.low[words.start : words.end] for words in draft.words_of("status")]
    next_one = pattern_of(material.status.words.next_one)
    return draft.status == "planned" and bool(said) and all(next_one.fullmatch(words) for words in said)


def goes_on_by_tense(material: Material, draft: Draft) -> bool:
    """Whether only the present tense says that a contact goes on: "проводят переговоры"."""
    said = [entry for entry in draft.evidence if entry.field == "status"]
    present = material.roles.present
    return draft.status == "ongoing" and all(material.low[one.start : one.end] in present for one in said)


def is_to_come(material: Material, draft: Draft) -> bool:
    """Whether the day of what is told as done or going on lies ahead, or may still come in the present tense: "trifft ihn heute", "reist Ende Mai"."""
    day, when = material.day, When.parse(draft.date) if draft.date else None
    if draft.status not in DONE or when is None or when.earliest is None or day is None or day.latest is None:
        return False
    present = draft.status == "held" and (draft.present or _is_later(material, draft))
    still = when.earliest == day.latest or (when.latest is not None and when.latest > day.latest)
    return when.earliest > day.latest or (present and still)


def _is_later(material: Material, draft: Draft) -> bool:
    """Whether an English time tells that it is still to come: "a visit later this year"."""
    return material.document.language == "en" and any(
        material.low.startswith("later", words.start) for words in draft.words_of("date")
    )


def as_told(material: Material, draft: Draft, trigger: Trigger, told: list[Draft]) -> None:
    """Give "Es ist sein erster Besuch in Rom" the status of the visit told before, of which it speaks; English meetings too."""
    if not material.is_named_so(trigger):
        return
    if material.document.language == "en" and draft.mode in {"meeting", "talks"} and draft.date is None:
        same = [old for old in told if old.actors == draft.actors and old.mode in FITTING[draft.mode]]
        if same and same[-1].status in AHEAD and draft.status == "held":
            draft.set_status(same[-1].status)
        return
    if draft.mode != "visit" or draft.place is None:
        return
    for old in reversed(told):
        if old.mode == "visit" and _is_first_of_state(material, draft, old):
            draft.members = [one for one in old.members if one.kind == "person"]
        if (
            old.mode == "visit"
            and old.actors == draft.actors
            and old.place
            and old.place.state == draft.place.state
        ):
            draft.set_status(old.status)
            return


def _is_first_of_state(material: Material, draft: Draft, old: Draft) -> bool:
    """Whether German words call the visit told before the first of somebody of that state: "Es ist der erste Besuch eines finnischen Präsidenten"."""
    there = old.place is not None and draft.place is not None and old.place.state == draft.place.state
    alone = all(one.kind == "state" for one in draft.members) and material.document.language == "de"
    guests = [one for one in old.members if one.kind == "person"]
    return there and alone and len(guests) == 1 and draft.sides == {guests[0].side}


def was_reached(
    material: Material, trigger: Trigger, triggers: list[Trigger], sentence: Sentence, told: list[Draft]
) -> bool:
    """Whether it is the purpose of a journey made before the article's day; of one told by a noun, some days before.

    "Reiste am Montag nach Rom, um Rossi zu treffen", "travelled to Rome in May for talks with Rossi".
    """
    day = material.day
    noun = is_aim(material, trigger, triggers)
    if not (noun or trigger.scope.kind == "infinitive") or day is None or day.earliest is None:
        return False
    made = [old for old in told if old.mode == "visit" and old.status == "held"]
    here = [old for old in made if sentence.index in old.sentences]
    words = {material.low[span.start : span.end] for old in here for span in old.triggers}
    stays = [one for one in triggers if one.is_noun and one.scope is trigger.scope.matrix]
    words |= {_text(material, one) for one in stays if one.mode == "visit"}  # "was in Rome to meet Rossi"
    if words & material.roles.departing or _is_prepared(material, trigger):
        return False  # "left on Thursday to attend a summit on Friday"
    if words & material.roles.completed:
        return True  # "later visited Rome to meet Rossi"
    days = [str(old.date) for old in here if old.date]
    own = [When.parse(dated.edtf).earliest for dated in material.slots.dates(trigger, triggers)]
    if any(first is not None and first > day.earliest for first in own):
        return False  # "travelled on Wednesday to meet Rossi on Friday"
    days += [dated.edtf for dated in material.slots.dates(trigger, [trigger]) if here]
    ends = [When.parse(one).latest for one in days]
    before = day.earliest - (_LATELY if noun else timedelta(0))  # who arrived yesterday may still talk
    return any(end is not None and end < before for end in ends)


def _text(material: Material, trigger: Trigger) -> str:
    """Return the words of a trigger in lower case."""
    span = trigger_span(material.document, trigger)
    return material.low[span.start : span.end]


def _is_prepared(material: Material, trigger: Trigger) -> bool:
    """Whether an English noun stands behind another verb than one of holding it: "to | prepare | a meeting with Rossi"."""
    tokens, first = material.document.tokens, trigger.scope.first
    verb = tokens[first + 1].low if tokens[first].low in material.roles.purpose else ""
    return trigger.is_noun and bool(verb) and verb not in material.roles.holding


def travel_words(material: Material, trigger: Trigger, triggers: list[Trigger]) -> list[Span]:
    """Return the verb of travelling beside a noun: "reist im Mai zum Antrittsbesuch nach Rom"."""
    if not trigger.is_noun or trigger.mode != "visit":
        return []
    verbs = (one for one in triggers if one.frame == "travel" and not one.weak)
    return [trigger_span(material.document, one) for one in verbs if one.scope is trigger.scope]


def hosts_in_purpose(
    material: Material, trigger: Trigger, triggers: list[Trigger], scopes: list[Scope], parties: Parties
) -> list[Mention]:
    """Return the hosts named in "…, um bei Rossi zu werben" behind a journey, in words that tell of no contact."""
    place = parties.place
    where = place.side or place.actor if place else None
    hosts: list[Mention] = []
    for scope in scopes:
        told = any(other.scope is scope for other in triggers)
        if scope.kind == "infinitive" and scope.matrix is trigger.scope and not told:
            found = material.parties.in_scope(scope)
            hosts += [i.mention for i in found if i.mention.kind == "person" and i.side == where]
    return hosts


def is_during_told(
    material: Material, trigger: Trigger, triggers: list[Trigger], sentence: Sentence, told: list[Draft]
) -> bool:
    """Whether a Russian "во время визита", of which nothing more is said, is the journey told right before."""
    finder = material.parties
    before = material.document.tokens[max(0, trigger.first - 2) : trigger.first]
    during = any(token.low in _DURING for token in before)
    visits = [old for old in told if old.mode == "visit" and sentence.index - max(old.sentences) <= _REACH]
    own = [i for i in finder.in_scope(trigger.scope) if finder.beside.belongs(i, trigger, triggers)]
    return during and bool(visits) and all(item.word in material.roles.partner for item in own)
