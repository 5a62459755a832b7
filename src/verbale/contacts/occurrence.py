"""A word of contact where it stands: with the other words and clauses of its sentence, and what was told so far."""

from __future__ import annotations

from dataclasses import dataclass

from verbale.contacts.drafts import Draft
from verbale.contacts.scopes import Scope
from verbale.contacts.triggers import Trigger
from verbale.languages import Sentence


@dataclass(frozen=True)
class Occurrence:
    """What is at hand when a word of contact is read.

    `triggers` are all words of contact of the sentence, `scopes` its clauses; `told` are the contacts
    told so far, those of this sentence first.
    """

    trigger: Trigger
    triggers: list[Trigger]
    scopes: list[Scope]
    sentence: Sentence
    told: list[Draft]
