"""What a sentence as a whole makes of the contacts told up to its end: an answer, who led whom, an arrival, plans that are gone."""

from __future__ import annotations

from verbale.contacts.accompanied import add_company
from verbale.contacts.answers import take_answer
from verbale.contacts.delegation_heads import add_heads
from verbale.contacts.drafts import Draft
from verbale.contacts.journey_days import date_by_arrival
from verbale.contacts.material import Material
from verbale.contacts.plans_gone import call_off_gone
from verbale.languages import Sentence


def look_back(material: Material, sentence: Sentence, told: list[Draft]) -> None:
    """Change what was told by what the sentence adds to it without being one more contact."""
    take_answer(material, sentence, told)
    add_heads(material, sentence, told)
    add_company(material, sentence, told)
    date_by_arrival(material, sentence, told)
    call_off_gone(material, sentence, told)
