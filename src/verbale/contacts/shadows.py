"""Reports that only tell once more of a contact and nothing of their own: "das Treffen der beiden" behind a meeting for which a day was set.

Sentence by sentence such a noun may seem another contact, since it stands in another tense or behind others; with the whole
text read it is told apart from none. What names a day, a length, another place or a number stays by itself.
"""

from __future__ import annotations

from verbale.contacts.drafts import AHEAD, DONE, FITTING, OFF, Draft
from verbale.contacts.material import Material
from verbale.contacts.triggers import Trigger
from verbale.contacts.whose_day import is_over_before


def join_shadows(material: Material, drafts: list[Draft], words: list[Trigger]) -> list[Draft]:
    """Return the contacts without those that only nouns tell and that can be but one of the others, which takes their words.

    `words` are all words of contact of the text.
    """
    nouns = {material.document.tokens[trigger.first].start for trigger in words if trigger.is_noun}
    kept = list(drafts)
    for shadow in drafts:
        if not _may_be_shadow(shadow, nouns):
            continue
        here = _told_in(material, shadow)
        others = [one for one in kept if one is not shadow and here.isdisjoint(_told_in(material, one))]
        bodies = [one for one in others if _is_of(shadow, one)]
        if len(bodies) == 1 and not _is_before(material, shadow, bodies[0]):
            bodies[0].take(shadow)
            kept.remove(shadow)
    return kept


def _may_be_shadow(draft: Draft, nouns: set[int]) -> bool:
    own = draft.date or draft.duration or draft.count or draft.another
    return not own and all(span.start in nouns for span in draft.triggers)


def _told_in(material: Material, draft: Draft) -> set[int]:
    """Return the sentences whose words tell of the contact: two in one are two, "their first encounter since talks in Rome"."""
    return {material.document.sentence_at(span.start).index for span in draft.triggers}


def _is_before(material: Material, news: Draft, body: Draft) -> bool:
    """Whether the other contact was one before, told behind: "Zuletzt war er im Mai in Rom"."""
    earlier = body.another and body.date is not None and body.status in DONE and news.start < body.start
    return earlier or is_over_before(material, news, body)


def _is_of(shadow: Draft, body: Draft) -> bool:
    """Whether the nouns may mean the other contact: of the same people and kind, elsewhere in no case, and at its stage."""
    if body.count or (shadow.mode not in FITTING[body.mode] and body.mode not in FITTING[shadow.mode]):
        return False
    apart = body.mode == "message" or shadow.status in DONE
    if body.another and apart and shadow.start < body.start:
        return False  # a letter, and the answer to it; a meeting, and the next one
    if shadow.place and (body.place is None or shadow.place.state != body.place.state):
        return False
    guests = body.mode == "visit" and bool(shadow.guests) and shadow.guests == body.guests
    return (shadow.actors == body.actors or guests) and _at_its_stage(shadow, body)


def _at_its_stage(shadow: Draft, body: Draft) -> bool:
    """Whether both are ahead or done, or a noun of no tense ("held" where nothing tells) stands for what is ahead."""
    if shadow.status == body.status:
        return True
    if {shadow.status, body.status} & OFF:
        return False
    ahead = body.status == "planned" or (body.mode == "visit" and body.status in AHEAD)
    bare = shadow.status == "held" and ahead and not shadow.words_of("status")
    return bare or shadow.is_at_stage_of(body)
