"""The days of a journey to come as those of a meeting "there": "Weber travels to Rome next week. He will meet Rossi there"; the day of a welcome as that of the arrival."""

from __future__ import annotations

from verbale.contacts.drafts import DONE, Draft
from verbale.contacts.material import Material
from verbale.contacts.scopes import Scope, has_word
from verbale.languages import Sentence
from verbale.records import Span, When

_BEHIND = 3  # words from a day to the verb of its clause


def day_of_journey(
    material: Material, draft: Draft, sentence: Sentence, journey: Draft | None
) -> tuple[str, list[Span]] | None:
    """Return the days of the planned journey, where they are several and the English sentence names none of its own."""
    if material.document.language != "en" or draft.count is not None or journey is None or not journey.date:
        return None
    lows = [token.low for token in material.document.tokens[sentence.first : sentence.last]]
    if (
        "there" not in lows
        or not draft.status == journey.status == "planned"
        or material.looks_back(sentence)
    ):
        return None
    times = [time for _, _, time in material.slots.times if time.edtf or time.type == "TIME"]
    if any(sentence.start <= time.start < sentence.end for time in times) or When.parse(journey.date).exact:
        return None
    return journey.date, journey.words_of("date")


def date_by_welcome(material: Material, draft: Draft, scope: Scope, journey: Draft | None) -> None:
    """Give a German journey that has no day that of the welcome at the airport: "Weber ist nach Rom gekommen. Rossi begrüßte ihn am Samstag auf dem Flughafen"."""
    if material.document.language != "de" or journey is None or journey.date or not draft.date:
        return
    arrived = draft.mode == "meeting" and draft.status in DONE and journey.status in DONE
    if not arrived or not When.parse(draft.date).exact or journey.count is not None:
        return
    tokens = material.document.tokens
    received = any(tokens[at].low in material.roles.welcomes for at in scope.numbers)
    if received and has_word(material.document, scope, material.roles.landings):
        journey.date = draft.date
        for words in draft.words_of("date"):
            journey.prove("date", words)


def only_begins(material: Material, journey: Draft) -> bool:
    """Whether a journey's day is only that on which it begins or ends: "Auf seiner Reise, die am Sonntag begann, traf er Rossi"."""
    document = material.document
    if document.language != "de" or journey.mode != "visit":
        return False
    ends = [document.token_at(span.end - 1) + 1 for span in journey.words_of("date")]
    behind = {token.low for end in ends for token in document.tokens[end : end + _BEHIND]}
    return bool(behind & material.roles.bounds)
