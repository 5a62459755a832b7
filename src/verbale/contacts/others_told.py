"""Who else took part, by the clauses beside a word of contact and the contacts told before it."""

from __future__ import annotations

from verbale.contacts.called_in_again import with_caller
from verbale.contacts.delegations import sent_before
from verbale.contacts.drafts import Draft
from verbale.contacts.material import Material
from verbale.contacts.parties import Parties
from verbale.contacts.relatives import add_from_relative
from verbale.contacts.replies import with_correspondent
from verbale.contacts.scopes import Scope
from verbale.contacts.taking_part import with_travellers
from verbale.contacts.triggers import Trigger
from verbale.contacts.visitors import with_guests
from verbale.languages import Sentence


def add_others(
    material: Material,
    trigger: Trigger,
    parties: Parties,
    told: list[Draft],
    sentence: Sentence,
    scopes: list[Scope],
) -> None:
    """Add to the parties that a clause names those who are only told beside it or before."""
    parties.members += sent_before(material, trigger, parties, told, sentence)
    add_from_relative(material, trigger, parties, scopes)
    found = with_caller(material, trigger, parties.members, told, sentence)
    found = with_travellers(material, trigger, found, told, sentence)
    found = with_guests(material, trigger, found, told)
    parties.members = with_correspondent(material, trigger, found, told)
