"""The days of a journey to come as those of a meeting "there": "Weber travels to Rome next week. He will meet Rossi there"."""

from __future__ import annotations

from verbale.contacts.drafts import Draft
from verbale.contacts.material import Material
from verbale.languages import Sentence
from verbale.records import Span, When


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
    return journey.date, [entry.span for entry in journey.evidence if entry.field == "date"]
