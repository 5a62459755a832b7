"""The day of "in the evening" in the paragraph behind: English agencies begin one with each sentence.

"Weber met Rossi on Monday. In the evening he saw Marin" is of Monday too, in whatever paragraph.
"""

from __future__ import annotations

from verbale.contacts.drafts import DONE, Draft
from verbale.contacts.material import Material
from verbale.contacts.scopes import Scope
from verbale.languages import Sentence
from verbale.records import Span, When

_SIDELINES = ("on the sidelines", "on the margins", "on the fringes")  # of what was told right before


def day_of_hour(
    material: Material, draft: Draft, scope: Scope, sentence: Sentence, told: list[Draft]
) -> tuple[str, list[Span]] | None:
    """Return the day of the contact told in the sentence before, for a time of day that has none of its own."""
    if material.document.language != "en" or draft.status not in DONE or material.looks_back(sentence):
        return None
    times = [time for _, _, time in material.slots.times if sentence.start <= time.start < sentence.end]
    hours = [
        time
        for time in times
        if time.type == "TIME" and not time.edtf and scope.holds(material.document.token_at(time.start))
    ]
    if not hours or any(time.edtf for time in times):
        return None
    before = [old for old in told if max(old.sentences) == sentence.index - 1 and old.date]
    last = max(before, key=lambda old: old.start, default=None)
    if last is None or last.status not in DONE or not When.parse(str(last.date)).exact:
        return None
    sidelines = material.find_in(scope, _SIDELINES) is not None
    if not (sidelines or last.actors & draft.actors):
        return None
    return str(last.date), [hours[0].span, *last.words_of("date")]
