"""What one word of contact tells: its parties, status, days, place and the rest, as drafts.

"Weber besuchte Rom am 3. März und am 9. Mai." gives two drafts, one for each day.
"""

from __future__ import annotations

from dataclasses import replace

from verbale.contacts.afterwards import called_off_here, is_talked_of
from verbale.contacts.by_states import names_states
from verbale.contacts.called_in_again import is_other_summons
from verbale.contacts.dated import Dated, days_of_stop
from verbale.contacts.days import DayFinder
from verbale.contacts.drafts import DONE, OFF, Draft
from verbale.contacts.filling import add_length, set_duration, set_initiator, set_place
from verbale.contacts.hearsay import is_hearsay, is_unwilling
from verbale.contacts.initiators import host_of
from verbale.contacts.invitations import as_talks, is_invited_to, with_aim
from verbale.contacts.journeys import (
    as_told,
    hosts_in_purpose,
    is_aim,
    is_over,
    is_to_come,
    travel_words,
    was_reached,
)
from verbale.contacts.leaving import NOT_FORMAL, VAGUE, only_not_formal, reason_to_leave
from verbale.contacts.material import Material
from verbale.contacts.modes import mode_of
from verbale.contacts.neighbours import add_from_sentence_before, add_visitor, named_behind
from verbale.contacts.occurrence import Occurrence
from verbale.contacts.onward import arrive_there, go_on, status_onward
from verbale.contacts.open_days import is_late
from verbale.contacts.others_told import add_others
from verbale.contacts.parties import Parties, only_people, sides, state_of
from verbale.contacts.places import find_place, is_one_of_several, named_before, place_behind
from verbale.contacts.relatives import inviters_behind
from verbale.contacts.replies import is_new_reply
from verbale.contacts.scopes import Scope, has_word
from verbale.contacts.sequences import contacts_apart
from verbale.contacts.speakers import add_speaker, add_teller
from verbale.contacts.spoken_about import is_only_topic, is_topic_of_talk
from verbale.contacts.standing import Standing
from verbale.contacts.stayed_away import standing_of
from verbale.contacts.taking_part import add_taking_part, tells_attending
from verbale.contacts.talked_over import is_talked_over
from verbale.contacts.told_after import were_there
from verbale.contacts.told_words import find_triggers
from verbale.contacts.travellers import add_traveller
from verbale.contacts.triggers import Trigger, trigger_span
from verbale.contacts.urged import only_urged
from verbale.contacts.visitors import as_arrival
from verbale.languages import Sentence
from verbale.records import Mention, Span, When


class Drafter:
    """Makes drafts from the words of contact of one document."""

    def __init__(self, material: Material) -> None:
        self.material = material
        self.document = material.document
        self.days = DayFinder(material)
        self.left: dict[int, str] = {}  # why a word of contact, by its first token, tells of none

    def words_of(self, sentence: Sentence, scopes: list[Scope]) -> list[Trigger]:
        """Return the words of contact of a sentence; a noun that names the occasion of another is none."""
        if self.document.tokens[sentence.first].low in self.material.roles.whoever:
            return []  # "Wer Verwandte hat, darf sie besuchen" is of nobody
        found = find_triggers(self.document, sentence, scopes, self.material.slots.numbered)
        told = [one for one in found if not (one.is_noun and one.first in self.material.occasions)]
        return [as_arrival(self.material, trigger) for trigger in told]

    def parties_of(self, trigger: Trigger, triggers: list[Trigger], sentence: Sentence) -> Parties:
        """Return who took part, with the one the sentence before was about where only the partner is named."""
        finder = self.material.parties
        parties = (finder.of_noun if trigger.is_noun else finder.of_verb)(trigger, triggers)
        parties.members = only_urged(self.material, trigger, parties.members)
        if trigger.mode != "visit" and len(sides(parties.members)) > 1:
            parties.members += named_behind(self.material, trigger, parties.members)
        if trigger.mode != "visit":
            add_taking_part(self.material, trigger, triggers, parties.members)
        alone = is_only_topic(trigger, triggers, self.document)
        if not (parties.inherited or parties.closed or alone) and trigger.mode != "visit":
            add_visitor(self.material, trigger, triggers, parties)
            add_speaker(self.material, trigger, parties, sentence)
            add_from_sentence_before(self.material, trigger, parties, sentence)
            add_teller(self.material, trigger, parties, sentence)
        add_traveller(self.material, trigger, parties, sentence)
        return parties

    def drafts_of(
        self, here: Occurrence, known: list[Mention] | None = None, apart: bool = False
    ) -> list[Draft]:
        """Return the contacts that the word tells of, each complete enough to be stored; else none.

        `known` are the parties where they are known from elsewhere, `apart` tells that it is another contact of theirs.
        """
        scopes, sentence, told = here.scopes, here.sentence, here.told
        trigger, triggers = with_aim(here.trigger, here.triggers, scopes, self.document)
        not_formal = NOT_FORMAL if only_not_formal(self.material, trigger, triggers) else ""
        if vague := (VAGUE if self.material.is_vague(trigger) else not_formal):
            return self._leave(trigger, vague)
        parties = Parties(list(known)) if known else self.parties_of(trigger, triggers, sentence)
        if trigger.frame == "onward":
            parties = go_on(self.material, trigger, told, sentence)
        parties = arrive_there(self.material, trigger, parties, told, sentence)
        add_others(self.material, trigger, parties, told, sentence, scopes)
        if trigger.mode == "visit" and parties.place is not None:
            hosts = hosts_in_purpose(self.material, trigger, triggers, scopes, parties)
            parties.hosts += hosts + inviters_behind(self.material, trigger, scopes)
        members = only_people(parties.all())
        if reason := reason_to_leave(self.material, trigger, members, parties, told):
            return self._leave(trigger, reason)
        standing = standing_of(self.material, trigger, scopes, members)
        if trigger.frame == "onward" and standing == Standing("held"):
            standing = Standing(
                status_onward(self.material, trigger, told, sentence, state_of(parties.place))
            )
        awaited = self.document.tokens[trigger.first].low in self.material.roles.awaited
        awaited &= standing == Standing("held")
        reached = was_reached(self.material, trigger, triggers, sentence, told)
        aim = is_aim(self.material, trigger, triggers) and not reached
        if standing.status == "held" and (awaited or aim):
            standing = Standing("planned", trigger_span(self.document, trigger))
        if standing == Standing("planned") and reached:
            standing = Standing("held")
        standing = called_off_here(self.material, trigger, scopes, sentence, standing)
        draft = Draft(
            start=trigger_span(self.document, trigger).start,
            mode=mode_of(self.material, trigger, triggers, scopes, standing),
            members=members,
            status=standing.status,
            triggers=self._trigger_spans(trigger, triggers),
            sentences=[sentence.index],
            another=apart
            or (self.material.is_another(trigger) and not is_invited_to(trigger, triggers))
            or is_new_reply(self.material, trigger, members, told)
            or is_other_summons(self.material, trigger, members, told)
            or is_topic_of_talk(self.document, trigger, triggers),
            gathers=trigger.frame == "gather",
            hearsay=is_hearsay(self.document, trigger, self.material.status.words),
            meal=trigger.is_noun and trigger.mode == "meeting",
            present=self.material.is_present(trigger),
        )
        if standing.words is not None:
            draft.prove("status", standing.words)
        self._fill(draft, trigger, triggers, parties, scopes)
        as_talks(draft, trigger)
        as_told(self.material, draft, trigger, told)
        for scope in scopes if draft.duration is None and trigger.is_noun else []:
            if scope.kind == "relative" and trigger.last <= scope.first <= trigger.last + 1:
                set_duration(self.material, draft, replace(trigger, scope=scope), [])
        dates = self.days.of(trigger, triggers, standing, scopes) or self.days.last_visits(
            draft, trigger, told
        )
        dates = [one for one in dates if not (aim and is_late(self.material, one))]
        refused = is_unwilling(self.document, standing.words)  # "refused to restore contacts": a policy
        loose = trigger.is_noun and trigger.weak and (draft.status != "denied" or refused)
        loose |= standing == Standing("held") and is_talked_over(self.document, trigger, triggers)
        if loose and not dates and draft.count is None:
            return self._leave(trigger, "it tells of no day and no number")  # "Kontakte"
        draft.of_states = not dates and names_states(self.material, trigger, draft)
        found, length = list[Draft](), draft.duration
        for number, one in enumerate(contacts_apart(self.material, draft, trigger)):
            goes = draft.mode == "visit" and trigger.frame != "visit"
            own = days_of_stop(dates, length, goes) if number else dates
            one.later |= len(own) < len(dates)
            found += (
                [self._look_ahead(one)] if one.date else self._dated(one, [] if one.later else own, trigger)
            )
        return [one.as_first(found[0]) for one in found]

    def _leave(self, trigger: Trigger, why: str) -> list[Draft]:
        self.left[trigger.first] = why
        return []

    def _trigger_spans(self, trigger: Trigger, triggers: list[Trigger]) -> list[Span]:
        """Return the words of contact: of an invitation those of the visit too, of a verb its part."""
        spans = [trigger_span(self.document, trigger)]
        for at in (trigger.particle, trigger.aside):
            if at is not None:
                token = self.document.tokens[at]
                spans.append(Span(token.start, token.end))
        spans += travel_words(self.material, trigger, triggers)
        if trigger.frame == "invite":
            spans += [
                trigger_span(self.document, other)
                for other in triggers
                if other.is_noun and other.mode == "visit" and other.scope is trigger.scope
            ]
        return sorted(spans)

    def _dated(self, draft: Draft, dates: list[Dated], trigger: Trigger) -> list[Draft]:
        """Return one draft for each date that the words list."""
        if draft.count is not None and len(dates) < 2:
            since = self.material.slots.since(trigger, self.material.article.published)
            dates = dates or ([since] if since else [])
        dates = [one for one in dates if self.days.may_be_of(one, draft)]
        if not dates:
            return [draft]
        if len(dates) > 1:
            draft.drop("count")
        return [self._on(draft.copy(), dated) for dated in dates]

    def _on(self, draft: Draft, dated: Dated) -> Draft:
        draft.date = dated.edtf
        for span in dated.words:
            draft.prove("date", span)
        return self._look_ahead(draft)

    def _look_ahead(self, draft: Draft) -> Draft:
        """Call planned what is told in the present tense for a day to come."""
        if is_over(self.material, draft, When.parse(draft.date) if draft.date else None):
            draft.status = "held"
        if is_to_come(self.material, draft):
            draft.status = "planned"
            draft.evidence += [
                replace(entry, field="status") for entry in draft.evidence if entry.field == "date"
            ]
        return draft

    def _fill(
        self, draft: Draft, trigger: Trigger, triggers: list[Trigger], parties: Parties, scopes: list[Scope]
    ) -> None:
        number = self.material.slots.counter.count(trigger)
        if number is not None:
            draft.count = number[0]
            draft.prove("count", number[1])
        where = parties.place or find_place(self.material, trigger, triggers, draft.mode)
        where = where or self._place_above(trigger, triggers)
        set_place(
            self.material, draft, where or place_behind(self.material, trigger, triggers, scopes, draft.mode)
        )
        set_duration(self.material, draft, trigger, triggers)
        set_initiator(self.material, draft, trigger, scopes)

    def add_to(
        self, draft: Draft, trigger: Trigger, triggers: list[Trigger], scopes: list[Scope], sentence: Sentence
    ) -> None:
        """Add to a contact told before what "das Gespräch dauerte eine Stunde" tells."""
        standing = self.material.status.of(trigger)
        if is_talked_of(self.material, trigger, triggers, draft, standing):
            return
        draft.triggers.append(trigger_span(self.document, trigger))
        draft.sentences.append(sentence.index)
        if draft.status in DONE and standing.status in OFF and not draft.hearsay:
            return  # "the cancellation of the talks in May" tells no day of those that were held
        if self.attends(trigger):
            bare = self.material.parties.bare(self.material.parties.in_scope(trigger.scope))
            english = self.document.language == "en"  # "took part in the NATO meeting" names nobody else
            bare = [one for one in bare if one.kind == "person" or not english]
            draft.members = only_people([*draft.members, *bare])
        is_event = self.material.slots.positions.tells_event(trigger, triggers)
        mode = mode_of(self.material, trigger, triggers, scopes, standing) if is_event else trigger.mode
        met = mode == "meeting" and (is_event or self.document.language == "de")
        if draft.mode == "contact" and (met or mode in {"call", "video_call"}):
            draft.mode = mode
        if standing.words and draft.gives_way_to(standing.status):
            draft.set_status(standing.status, standing.words)
        dates = self.material.slots.dates(trigger, triggers)
        dates = [d for d in dates if self.days.fits(d, standing, trigger)]
        dates = [d for d in dates if standing.status not in OFF or not self.days.is_far(d)]
        dates = [d for d in dates if draft.status != "planned" or not self.material.is_gone(d.edtf)]
        dates = [self.days.up_to_end(d, trigger) for d in dates]
        if draft.date is None and len(dates) == 1 and self.days.may_be_of(dates[0], draft):
            self._on(draft, dates[0])
        prepares = has_word(self.document, trigger.scope, self.material.roles.preparing)
        if draft.place is None and not prepares:  # else it is where the contact was prepared
            set_place(self.material, draft, find_place(self.material, trigger, triggers, draft.mode))
        set_duration(self.material, draft, trigger, triggers)
        if draft.initiator is None:
            set_initiator(self.material, draft, replace(trigger, frame="with"), scopes)

    def go_on(self, draft: Draft, scopes: list[Scope], triggers: list[Trigger], sentence: Sentence) -> None:
        """Add to a contact what "Es kam am Freitag auf Wunsch Roms zustande und dauerte eine Stunde" tells right behind it."""
        add_length(self.material, draft, scopes, triggers)
        found = self.material.find_in(scopes[0], self.material.roles.taking_place) if scopes else None
        denied = scopes and has_word(self.document, scopes[0], tuple(self.material.status.words.negations))
        if found is not None and not denied and draft.sentences_to(sentence) == 1:
            at = self.document.token_at(found.start())
            self.add_to(draft, Trigger(at, at + 1, draft.mode, scopes[0]), [], scopes, sentence)

    def attends(self, trigger: Trigger) -> bool:
        """Whether the clause tells who else took part: "An dem Gespräch nahm auch Rossi teil", "Zu dem Treffen hatte Marin eingeladen"."""
        attending = tells_attending(self.material, trigger.scope) or were_there(self.material, trigger)
        return attending or host_of(self.material, trigger) is not None

    def _place_above(self, trigger: Trigger, triggers: list[Trigger]) -> Mention | None:
        """Return the place reached in the clause above: "… in Rom eingetroffen, wo er B traf"."""
        if not self.material.is_there(trigger) or is_one_of_several(self.material, trigger.scope.first):
            return None
        named = named_before(self.material, trigger.scope)
        return named.mention if named else next(iter(self.days.places_above(trigger, triggers)), None)
