"""Which nouns of contact lead back to one told before: "nach dem Telefonat mit Rossi".

"Weber telefonierte mit Rossi. Nach dem Gespräch mit Rossi reiste er nach Wien." is one call.
"""

from __future__ import annotations

from verbale.contacts.drafts import Draft
from verbale.contacts.material import Material
from verbale.contacts.parties import sides
from verbale.contacts.scopes import has_word
from verbale.contacts.status import PLUPERFECT
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import pattern_of
from verbale.languages import Sentence


def attends_it(material: Material, meant: Draft, trigger: Trigger, triggers: list[Trigger]) -> bool:
    """Return whether those who take part belong to it, where a day is told that is not yet known: else it is another round."""
    if meant.date is not None or not material.slots.dates(trigger, triggers):
        return True
    persons = sides(material.parties.bare(material.parties.in_scope(trigger.scope)))
    return not persons or bool(persons & meant.sides)


def is_circumstance_of(material: Material, draft: Draft, trigger: Trigger, triggers: list[Trigger]) -> bool:
    """Return whether it is "nach dem Telefonat mit Rossi", told before, in a clause about another contact."""
    finder = material.parties
    if not finder.beside.is_circumstance(trigger, triggers):
        return False
    beside = [i for i in finder.in_scope(trigger.scope) if finder.beside.belongs(i, trigger, triggers)]
    partners = {m.actor for m in finder.after(beside, material.roles.partner)}
    return bool(partners) and partners <= draft.actors


def tells_bounds(material: Material, trigger: Trigger) -> bool:
    """Whether a German clause tells only when it began or ended: "Der Gipfel begann am Freitag"."""
    bounds = (*material.roles.bounds, "ende")
    return material.document.language == "de" and has_word(material.document, trigger.scope, bounds)


def is_background(material: Material, sentence: Sentence, current: Draft) -> bool:
    """Whether the sentence only reminds of an earlier contact than the current one: "Zuletzt hatten sie im Mai gesprochen".

    Behind one more contact the past perfect does so: "hat erneut mit ihm telefoniert. Am Montag hatte sie …".
    """
    background, opening = pattern_of(material.roles.background), material.document.tokens_of(sentence)[:2]
    if " ".join(token.low for token in opening) in material.roles.identifies:
        return False  # "Es war bereits ihr drittes Treffen in diesem Jahr"
    if background.search(material.low, sentence.start, sentence.start + 60) is not None:
        return True
    return (
        current.date is None and is_told_again(material, current) and _is_in_past_perfect(material, sentence)
    )


def is_told_again(material: Material, draft: Draft) -> bool:
    """Whether the sentence that first tells of a contact says that there was one before: "hat erneut mit ihm telefoniert"."""
    first = material.document.sentences[min(draft.sentences)]
    again = pattern_of(material.roles.once_more)
    return draft.another or again.search(material.low, first.start, first.end) is not None


def _is_in_past_perfect(material: Material, sentence: Sentence) -> bool:
    return any(token.low in PLUPERFECT for token in material.document.tokens_of(sentence))
