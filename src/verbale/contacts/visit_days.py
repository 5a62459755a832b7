"""The day of a visit that tells only during what somebody was met: "Bei einem Besuch in Rom traf Weber am Montag Rossi"."""

from __future__ import annotations

from verbale.contacts.drafts import DONE, Draft
from verbale.contacts.material import Material
from verbale.records import When

_TO_NOUN = 5  # words from "bei" to the noun


def date_by_meetings(material: Material, drafts: list[Draft]) -> None:
    """Give the German visits that have no day and no length the one day on which the traveller met people there, as far as the whole text tells."""
    for visit in drafts if material.document.language == "de" else []:
        open_day = visit.mode == "visit" and not (visit.date or visit.duration or visit.count)
        open_day &= (
            visit.status in DONE or len(set(visit.sentences)) == 1
        )  # "reist nach Malta. Bei dem Besuch …"
        if not open_day or visit.place is None or not _is_during(material, visit):
            continue
        there = [one for one in drafts if _is_at(one, visit)]
        beside = [one for one in there if set(one.sentences) & set(visit.sentences)]
        if beside and len({one.date for one in there}) == 1:
            visit.date = beside[0].date
            for words in beside[0].words_of("date"):
                visit.prove("date", words)


def _is_at(meeting: Draft, visit: Draft) -> bool:
    """Whether somebody met the traveller on one day at the place of the visit."""
    if meeting.mode == "visit" or not meeting.date or not When.parse(meeting.date).exact:
        return False
    if not (meeting.place and visit.place) or meeting.place.state != visit.place.state:
        return False
    ahead = meeting.status == visit.status == "planned"
    done = meeting.status in DONE and visit.status in DONE
    return bool(meeting.actors & visit.actors) and (ahead or done) and meeting.count is None


def _is_during(material: Material, visit: Draft) -> bool:
    """Whether "bei", "während" or "anlässlich" leads to the noun of the visit."""
    document = material.document
    for head in (document.token_at(span.start) for span in visit.triggers):
        first = max(document.sentence_at(document.tokens[head].start).first, head - _TO_NOUN)
        if any(token.low in material.roles.during for token in document.tokens[first:head]):
            return True
    return False
