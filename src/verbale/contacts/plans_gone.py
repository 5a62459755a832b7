"""German plans of the past that came to nothing, as the sentences around them tell: of a journey called off, or replaced by something else.

"Weber strich seine Reise nach Afrika. Er wollte Kenia besuchen." calls the visit off.
"""

from __future__ import annotations

from verbale.contacts.drafts import Draft
from verbale.contacts.material import Material
from verbale.contacts.words import pattern_of
from verbale.languages import Sentence
from verbale.records import When

_REACH = 2  # sentences between a plan and what tells that it came to nothing


def call_off_gone(material: Material, sentence: Sentence, told: list[Draft]) -> None:
    """Call cancelled what "stattdessen" replaces, what "eigentlich" was to happen, and the stops of a journey that was called off before."""
    if material.document.language != "de":
        return
    words = material.status.words
    instead = pattern_of(words.instead).search(material.low, sentence.start, sentence.end)
    for draft in told if instead else ():
        if 0 < draft.sentences_to(sentence) <= _REACH and _was_planned(material, draft):
            draft.set_status("cancelled", draft.words_of("status")[0])
    after_all = pattern_of(words.made_up).search(material.low, sentence.start, sentence.end)
    first = pattern_of(words.meant_first).search(material.low, sentence.start, sentence.end)
    meant = first is not None and after_all is None  # "war für Mai geplant, findet nun im Juni statt"
    for draft in told:
        here = sentence.index == max(draft.sentences) and _was_planned(material, draft)
        if here and (meant or _is_of_journey_gone(material, sentence, draft)):
            draft.set_status("cancelled", *draft.words_of("status"))
            if meant and draft.date and When.parse(draft.date).exact and not material.is_gone(draft.date):
                draft.drop("date")  # of the week before or the next


def _was_planned(material: Material, draft: Draft) -> bool:
    """Whether a plan is told in the past: "wollte", "war geplant"."""
    proofs = draft.words_of("status")
    if draft.status != "planned" or not proofs:
        return False
    known = material.status.words
    said = material.low[proofs[0].start : proofs[0].end]
    sentence = material.document.sentence_at(proofs[0].start)
    was = pattern_of(known.was_planned).search(material.low, sentence.start, sentence.end)
    return said in known.had_planned - {"sollen", "wollen"} or was is not None


def _is_of_journey_gone(material: Material, sentence: Sentence, draft: Draft) -> bool:
    """Whether one of the sentences before tells that a journey of one of them was called off."""
    gone = pattern_of(material.status.words.journeys_off)
    first = max(0, sentence.index - _REACH)
    for before in material.document.sentences[first : sentence.index]:
        named = {item.mention.actor for item in material.placed_in(before)}
        if named & draft.actors and gone.search(material.low, before.start, before.end):
            return True
    return False
