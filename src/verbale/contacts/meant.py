"""Which of the contacts told before a noun means: "Das Gespräch dauerte eine Stunde"."""

from __future__ import annotations

from verbale.contacts.drafts import DONE, Draft
from verbale.contacts.further import fitting_modes
from verbale.contacts.material import Material
from verbale.contacts.noun_places import means_elsewhere
from verbale.contacts.triggers import Trigger
from verbale.records import Mention

_NEAR = 4  # "die Verhandlungen" mean talks told at most this many sentences before


def meant_by(
    material: Material, trigger: Trigger, named: list[Mention], told: list[Draft], current: Draft | None
) -> Draft | None:
    """Return the contact of those `told` that a noun may mean with one of those `named` beside it, the last one first.

    One that stands before it in its own sentence comes first, then the `current` one, of which the sentences before tell.
    """
    document = material.document
    start = document.tokens[trigger.first].start
    here = document.sentence_at(start)

    def nearness(old: Draft) -> tuple[bool, bool, int]:
        last = max(span.start for span in old.triggers)
        return last not in range(here.start, start), old is not current, -last

    modes = fitting_modes(document, trigger)
    fitting = [
        one
        for one in sorted(told, key=nearness)
        if one.count is None and one.mode in modes and not means_elsewhere(material, trigger, one)
    ]
    if trigger.mode == "contact":
        fitting = [one for one in fitting if one.mode != "talks"] or fitting
        fitting.sort(key=lambda one: one.status not in DONE)
    russian = document.language == "ru" and trigger.is_noun
    if russian and material.slots.positions.tells_event(trigger, []):
        done = material.status.of(trigger).status in DONE
        fitting.sort(key=lambda one: (one.status in DONE) != done)  # "Встреча прошла": no plan
    if trigger.many:
        fitting = [one for one in fitting if _is_near(one, here.index)]
    actors = {mention.actor for mention in named if mention.kind == "person"}
    return next((one for one in fitting if not actors or actors & one.actors), None)


def _is_near(draft: Draft, sentence: int) -> bool:
    open_or_done = draft.mode != "contact" and draft.status != "denied"
    return open_or_done and sentence - max(draft.sentences) <= _NEAR
