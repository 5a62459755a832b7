"""One more contact of those who met before: "ein dritter Gipfel", "Последний состоялся в мае"."""

from __future__ import annotations

from dataclasses import replace

from verbale.contacts.drafting import Drafter
from verbale.contacts.drafts import AHEAD, DONE, FITTING, Draft
from verbale.contacts.last_told import last_told
from verbale.contacts.noun_places import means_elsewhere
from verbale.contacts.occurrence import Occurrence
from verbale.contacts.parties import side_of
from verbale.contacts.return_visits import is_answer, listed_visit, return_visit
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import contact_words, pattern_of
from verbale.languages import Document
from verbale.languages.grammar import grammar_of
from verbale.records import Mode, When

_FORMAT = 4  # words of "in the Normandy format"
_FORMATS = ("format", "формате")
_NEAR = 3  # sentences behind a reception in which the visit is told
_CALLS: frozenset[Mode] = frozenset({"call"})
_ALL: frozenset[Mode] = frozenset(FITTING)


def leaves_noun_out(document: Document, trigger: Trigger) -> bool:
    """Whether the Russian words say only that it took place, not what: "Последний состоялся в мае", "Она прошла в Риме"."""
    verb = document.tokens[trigger.last - 1]
    alone = (
        trigger.is_noun
        and not trigger.weak
        and trigger.mode == "contact"
        and trigger.last - trigger.first > 1
    )
    return document.language == "ru" and alone and grammar_of("ru").is_finite(verb)


def fitting_modes(document: Document, trigger: Trigger) -> frozenset[Mode]:
    """Return the modes that a noun may mean; "переговоры" are calls too, and what is left out may be any contact."""
    if leaves_noun_out(document, trigger):
        return _ALL
    calls = document.language == "ru" and trigger.mode == "talks"
    return FITTING[trigger.mode] | (_CALLS if calls else frozenset())


def one_more(drafter: Drafter, here: Occurrence, drafts: list[Draft], words: list[Trigger]) -> list[Draft]:
    """Return a further contact, with nobody named, as one of those who met before: those told `here`, and of all other `drafts`.

    `words` are the words of contact so far: what is left out is the last noun.
    """
    material, tokens = drafter.material, drafter.document.tokens
    trigger, sentence = here.trigger, here.sentence
    goes_on = _goes_on(drafter, here)
    if (
        not trigger.is_noun
        or trigger.first in material.quoted
        or not (material.is_another(trigger) or goes_on)
        or tokens[min(trigger.last, len(tokens) - 1)].low in material.roles.genitive
        or is_answer(material, trigger)
        or _is_of_format(drafter.document, trigger)
        or material.find_in(trigger.scope, material.roles.one_by_one)
    ):
        return []
    start = tokens[trigger.first].start
    beside = [old for old in here.told if sentence.index in old.sentences and old.start < start]
    modes = fitting_modes(drafter.document, trigger) | (_CALLS if goes_on else frozenset())
    fitting = [old for old in (*beside, *reversed(drafts)) if old.mode in modes]
    ahead = material.status.of(trigger).status in AHEAD  # a further one may follow many
    ahead |= drafter.document.language == "ru"  # "шесть разговоров. Последний состоялся 3 июля"
    if goes_on:  # "Weber und Rossi vereinbarten, | die Gespräche im Mai fortzusetzen"
        named = {one.mention.actor for one in material.placed_in(sentence) if one.mention.kind == "person"}
        fitting = [old for old in fitting if named <= old.actors]
    before = next((old for old in fitting if old.count is None or ahead), None)
    here_named = material.parties.named_in(trigger.scope)
    goes_ahead = ahead and drafter.document.language == "en"  # "Rossi announced a second meeting for June"
    if before is None or here_named - (before.actors if goes_ahead else frozenset()):
        return []
    found = drafter.drafts_of(replace(here, told=drafts), before.members, goes_on)
    if here_named:  # "Rossi will have further talks in Paris": with whom, nobody tells
        found = [one for one in found if one.place in {None, before.place}]
    for draft in found if goes_on else ():
        draft.mode = before.mode if draft.mode == "contact" else draft.mode
        if trigger.mode == "visit":
            _take_place(draft, before)
    nouns = [one for one in words if one.is_noun and one.first < trigger.first]
    for draft in found if leaves_noun_out(drafter.document, trigger) else ():
        draft.mode = nouns[-1].mode if nouns and nouns[-1].mode != "contact" else before.mode
    for draft in found if drafter.document.language == "ru" else ():
        draft.mode = (
            before.mode if draft.mode == "contact" else draft.mode
        )  # "трижды звонил. Последний разговор"
    return found


def _is_of_format(document: Document, trigger: Trigger) -> bool:
    """Whether a format is named that has members of its own: "das nächste Treffen im Weimarer | Format"."""
    behind = document.tokens[trigger.last : trigger.last + _FORMAT]
    venue = contact_words(document.language).roles.venue
    named = any(token.low.endswith(_FORMATS) for token in behind[1:])
    return named and behind[0].low in venue and any(token.is_capital for token in behind[1:-1] or behind[1:])


def _goes_on(drafter: Drafter, here: Occurrence) -> bool:
    """Whether German talks that were held are to go on on a day to come, or what was called off to be made up for: "Die Gespräche sollen im Mai fortgesetzt werden"."""
    material, trigger = drafter.material, here.trigger
    ahead = material.status.of(trigger).status in AHEAD and material.is_definite(trigger)
    if drafter.document.language != "de" or not ahead:
        return False
    last = last_told(here.told)
    days = [When.parse(day.edtf) for day in material.slots.dates(trigger, here.triggers)]
    today = material.day.latest if material.day else None
    later = bool(days and today) and all(one.earliest and today and one.earliest > today for one in days)
    bare = drafter.document.tokens[trigger.first - 1].low in material.roles.determiners
    held = last is not None and last.status in DONE and trigger.mode != "visit"
    held &= bare and (trigger.many or trigger.mode == "talks")  # "der Kaspische Gipfel" is another one
    return later and last is not None and (held or last.status == "cancelled")


def on_visit(drafter: Drafter, here: Occurrence) -> list[Draft]:
    """Return the German contact of a guest and a host that a noun alone tells right behind the visit: "Bei der Unterredung ging es um Zölle"."""
    material, trigger, sentence = drafter.material, here.trigger, here.sentence
    if trigger.mode == "visit" and trigger.is_noun and drafter.document.language == "de":
        return return_visit(drafter, here) or listed_visit(drafter, here) or _visit_of_guest(drafter, here)
    spoken = trigger.is_noun and not trigger.weak and trigger.mode in {"meeting", "contact", "talks"}
    if drafter.document.language != "de" or not spoken or trigger.first in material.quoted:
        return []
    last = last_told(here.told)
    if last is None or last.mode != "visit" or last.status not in DONE or len(last.sides) != 2:
        return []
    near = sentence.index - max(last.sentences) == 1 and all(one.kind == "person" for one in last.members)
    others = {item.side for item in material.parties.in_scope(trigger.scope) if item.mention.kind == "person"}
    before = drafter.document.sentences[max(0, sentence.index - 1)]
    sports = pattern_of(material.roles.sports).search(material.low, before.start, sentence.end)
    if not near or sports or not material.is_definite(trigger) or others - last.sides:
        return []
    return drafter.drafts_of(here, last.members)


def _visit_of_guest(drafter: Drafter, here: Occurrence) -> list[Draft]:
    """Return the visit of whom a German text told to have been received, where its day or length is told: "Weber empfing Rossi in Berlin. Der zweitägige Besuch begann am Montag"."""
    material, trigger = drafter.material, here.trigger
    last = last_told(here.told)
    if last is None or last.mode not in {"meeting", "talks"} or last.place is None or last.count:
        return []
    home = last.place.state
    guests = [one for one in last.members if one.kind == "person" and side_of(one) != home]
    named = {
        item.mention.actor
        for item in material.parties.in_scope(trigger.scope)
        if item.mention.kind == "person"
    }
    near = 0 < last.sentences_to(here.sentence) <= _NEAR and len(last.sides) == 2 and home in last.sides
    known = any(old.mode == "visit" and old.actors & last.actors for old in here.told)
    if not near or known or not guests or not material.is_definite(trigger) or named - last.actors:
        return []
    if means_elsewhere(material, trigger, last):
        return []
    found = drafter.drafts_of(here, guests)
    found = [draft for draft in found if (draft.date or draft.duration) and not draft.count]
    for draft in found:
        _take_place(draft, last)
    return found


def _take_place(draft: Draft, told: Draft) -> None:
    """Give the place of a contact told before to one that has none."""
    if draft.place is None:
        draft.place = told.place
        for words in told.words_of("place"):
            draft.prove("place", words)
