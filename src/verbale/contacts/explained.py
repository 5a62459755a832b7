"""What was made of each word of contact, and why: for whoever asks what a text's contacts come from, and what was left."""

from __future__ import annotations

from dataclasses import dataclass

from verbale.contacts.material import Material
from verbale.contacts.reports import ContactTeller
from verbale.contacts.triggers import Trigger, trigger_span
from verbale.contacts.words import Frame
from verbale.records import Mode, Report

_FRAMES: dict[Frame, str] = {
    "with": "a verb whose other side stands behind a preposition, or whose subjects are both",
    "object": "a verb whose object is the other side",
    "receive": "a verb of a host and a guest",
    "gather": "a verb of bringing others together",
    "travel": "a verb of travelling to a place",
    "invited": "what was done with an invitation",
    "onward": "words that lead on to the next stop of a journey",
    "visit": "a verb whose object is the place visited",
    "invite": "a verb of inviting: a visit that is proposed",
}


@dataclass(frozen=True, slots=True)
class ContactWord:
    """Words of contact at `start` to `end` that may mean `mode`.

    `report` is the id of the report whose contact they tell, or None where they were left; `why` names the rule or the reason.
    """

    start: int
    end: int
    mode: Mode
    report: str | None
    why: str


def explain_words(material: Material) -> tuple[tuple[Report, ...], tuple[ContactWord, ...]]:
    """Return the reports of a document, and what was made of each of its words of contact, in text order."""
    teller = ContactTeller(material)
    reports = teller.reports()
    told = {
        (one.start, one.end): report.id
        for report in reversed(reports)
        for one in report.evidence
        if one.field == "contact"
    }
    words = []
    for trigger in teller.words:
        span = trigger_span(material.document, trigger)
        report = told.get((span.start, span.end)) or _around(told, span.start, span.end)
        why = _rule(trigger) if report else teller.drafter.left.get(trigger.first, _NOTHING)
        words.append(ContactWord(span.start, span.end, trigger.mode, report, why))
    return reports, tuple(sorted(words, key=lambda word: (word.start, word.end)))


_NOTHING = "it names nobody, and no contact told before is meant"


def _around(told: dict[tuple[int, int], str], start: int, end: int) -> str | None:
    """Return the report with a trigger that holds these words: spans that touch are stored as one."""
    return next((report for (first, last), report in told.items() if first <= start and end <= last), None)


def _rule(trigger: Trigger) -> str:
    if trigger.frame is None:
        return "a noun of contact"
    return _FRAMES[trigger.frame]
