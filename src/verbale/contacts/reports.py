"""From words of contact to reports: one for each contact, however many sentences tell of it.

"Weber und Rossi telefonierten. Das Gespräch dauerte eine Stunde." is one call of an hour.
"""

from __future__ import annotations

from verbale.contacts.after_sentence import look_back
from verbale.contacts.afterwards import (
    call_off_planned,
    call_off_with_journey,
    deny_hearsay,
    deny_reported,
    go_on_planned,
    join_hosts,
)
from verbale.contacts.agreed import agreed_between
from verbale.contacts.conditionals import would_be_it
from verbale.contacts.drafting import Drafter
from verbale.contacts.drafts import Draft
from verbale.contacts.filling import add_length, goes_on_with_it
from verbale.contacts.for_persons import told_by_states
from verbale.contacts.further import on_visit, one_more
from verbale.contacts.headings import is_heading, is_source_line, leads_elsewhere, take_headings
from verbale.contacts.joining import Told, is_of_noun_beside, join_within, leads_on
from verbale.contacts.joint_acts import who_acted
from verbale.contacts.journeys import is_during_told
from verbale.contacts.leaving import NOT_FORMAL
from verbale.contacts.material import Material
from verbale.contacts.meant import meant_by
from verbale.contacts.meant_before import (
    attends_it,
    is_background,
    is_circumstance_of,
    is_told_again,
    tells_bounds,
)
from verbale.contacts.occasions import is_apart
from verbale.contacts.occurrence import Occurrence
from verbale.contacts.other_days import met_on_other_day
from verbale.contacts.parties import sides
from verbale.contacts.relatives import standing_behind
from verbale.contacts.running_days import Unnamed
from verbale.contacts.scopes import Scope, find_scopes
from verbale.contacts.settings import Settings
from verbale.contacts.shadows import join_shadows
from verbale.contacts.spoken_about import is_topic_of_talk, reports
from verbale.contacts.talked_over import is_talked_over
from verbale.contacts.told_after import add_caller, add_told_after, turn_to_spoken_of
from verbale.contacts.topics import TopicGiver
from verbale.contacts.triggers import Trigger, may_tell
from verbale.contacts.under_way import take_begun
from verbale.contacts.visitors import name_first
from verbale.contacts.whose_day import is_named_anew, is_over_before, may_be_its_day
from verbale.languages import Sentence
from verbale.records import Mention, Report


def build_reports(material: Material) -> tuple[Report, ...]:
    """Return one report for each contact of the article, in text order."""
    return ContactTeller(material).reports()


class ContactTeller:
    """Reads one document sentence by sentence and keeps the contacts told so far."""

    def __init__(self, material: Material) -> None:
        self.material = material
        self.document = material.document
        self.drafter = Drafter(material)
        self.topics = TopicGiver(material)
        self.settings = Settings(material)
        self.drafts: list[Draft] = []
        self.words: list[Trigger] = []  # all words of contact, in text order
        self.current: Draft | None = None

    def reports(self) -> tuple[Report, ...]:
        """Return the contacts as reports, in text order."""
        taken: set[str] = set()
        return tuple(draft.report(self.material.article.id, taken) for draft in self.tell())

    def tell(self) -> list[Draft]:
        """Return the contacts in text order."""
        lines = self.document.sentences
        headings = [one for one in lines if is_heading(self.material, one)]
        if len(headings) == len(lines):  # a ticker of nothing but headlines
            headings = [one for one in lines if leads_elsewhere(self.material, one)]
        above = {one.index for one in headings}
        for sentence in lines:
            if sentence.index not in above:
                self._read(sentence)
                look_back(self.material, sentence, self.drafts)
        self.settings.close(self.drafts)
        take_headings(self.drafter, headings, self.drafts)
        return sorted(join_shadows(self.material, self.drafts, self.words), key=lambda draft: draft.start)

    def _read(self, sentence: Sentence) -> None:
        self.current = turn_to_spoken_of(self.material, sentence, self.drafts, self.current)
        lasts = goes_on_with_it(self.material, sentence, self.current)
        tells = lasts or may_tell(self.document, sentence)
        grammar, closed = self.material.grammar, self.material.closed
        dated = self.material.dated
        scopes = find_scopes(self.document, sentence, grammar, closed, dated) if tells else []
        triggers = self.drafter.words_of(sentence, scopes)
        if not lasts and not triggers:
            self._read_without_contact(sentence)
            return
        self.words += triggers
        told: Told = []
        for trigger in sorted(triggers, key=lambda item: (item.is_noun, item.first)):
            if leads_on(trigger, told) or self._is_told(trigger, triggers, sentence):
                told.append((trigger, []))
                continue
            before = [draft for _, drafts in told for draft in drafts] + self.drafts
            known = met_on_other_day(self.material, trigger, triggers, sentence, before)
            here = Occurrence(trigger, triggers, scopes, sentence, before)
            drafts = self.drafter.drafts_of(here, known, bool(known)) or self._of_those_before(here)
            told.append((trigger, drafts))
            if not drafts:
                self._note_unnamed(here)
        drafts = name_first(self.material, join_hosts(join_within(self.document, told)), self.current)
        deny_reported(self.material, sentence, drafts, self.current)
        if not drafts:
            deny_hearsay(self.material, sentence, self.current)
            call_off_planned(self.material, sentence, self.current)
        call_off_with_journey(self.material, drafts, [*self.drafts, *drafts])
        go_on_planned(self.material, drafts, self.current)
        self.settings.complete(drafts, scopes, sentence, self.drafts)
        if self.current and is_background(self.material, sentence, self.current):
            earlier = self.material.looks_back(sentence) or is_told_again(self.material, self.current)
            for draft in drafts:
                only_told_on = draft.echoes and draft.place is None
                draft.another |= earlier or not only_told_on
        touched = [self._keep(draft) for draft in drafts]
        for trigger, drafts in told:
            beside = drafts or is_of_noun_beside(self.document, trigger, told)
            linked = None if beside else self._link(trigger, triggers, scopes, sentence)
            if linked is not None and linked not in touched:
                touched.append(linked)
        if len(touched) == 1:
            add_length(self.material, touched[0], scopes, triggers)
            untold = [scope for scope in scopes if all(one.scope is not scope for one in triggers)]
            add_told_after(self.material, touched[0], untold)
        elif not touched and self.current and lasts:
            self.drafter.go_on(self.current, scopes, triggers, sentence)
        self.topics.give(sentence, touched, self.current, triggers)
        if touched and not (self.current and is_background(self.material, sentence, self.current)):
            self.current = touched[-1]
            self.material.parties.groups.tell(self.current.members)

    def _of_those_before(self, here: Occurrence) -> list[Draft]:
        """Return the contact that a noun tells without naming anybody, of those who met, travelled or agreed before."""
        drafter = self.drafter
        found = one_more(drafter, here, self.drafts, self.words) or on_visit(drafter, here)
        found = found or agreed_between(drafter, here)
        acted = who_acted(self.material, here.trigger, here.sentence, here.told) if not found else []
        return drafter.drafts_of(here, acted) if acted else found

    def _read_without_contact(self, sentence: Sentence) -> None:
        if self.current and is_source_line(self.material, sentence):
            self.current.sentences.append(sentence.index)  # nothing stands between
        deny_hearsay(self.material, sentence, self.current)
        call_off_planned(self.material, sentence, self.current)
        self._add_told_after(sentence)
        self.topics.give(sentence, [], self.current)

    def _add_told_after(self, sentence: Sentence) -> None:
        """Add what a sentence without a word of contact tells of the contact of the sentence before."""
        current = self.current
        if current is None or sentence.index - max(current.sentences) != 1:
            return
        scopes = find_scopes(self.document, sentence, self.material.grammar, self.material.quoted)
        add_told_after(self.material, current, scopes)

    def _note_unnamed(self, here: Occurrence) -> None:
        """Keep the day of words of contact that do not say who met, for those who are named next."""
        trigger, triggers = here.trigger, here.triggers
        standing = standing_behind(self.material, trigger, here.scopes, self.material.status.of(trigger))
        dates = self.drafter.days.of(trigger, triggers, standing, here.scopes)
        loose = trigger.weak and not trigger.is_noun  # "told them at a briefing on Monday"
        positions = self.material.slots.positions
        loose |= positions.is_circumstance(trigger) or reports(self.document, trigger)  # "auf dem Gipfel"
        loose |= tells_bounds(self.material, trigger) or is_talked_over(self.document, trigger, triggers)
        if len(dates) == 1 and not loose and trigger.first not in self.material.quoted:
            who = frozenset(sides(self.drafter.parties_of(trigger, triggers, here.sentence).all()))
            unnamed = Unnamed(trigger.mode, standing.status, dates[0], who, here.sentence.index)
            self.settings.days.unnamed.append(unnamed)

    def _is_told(self, trigger: Trigger, triggers: list[Trigger], sentence: Sentence) -> bool:
        """Whether "das Gespräch", with no parties of its own, means a contact told before."""
        if not trigger.is_noun or trigger.weak or not self.material.is_definite(trigger):
            return False
        if self.material.is_another(trigger) or trigger.mode == "visit":
            journey = trigger.mode == "visit" and self.document.language == "ru"
            return journey and is_during_told(self.material, trigger, triggers, sentence, self.drafts)
        parties = self.drafter.parties_of(trigger, triggers, sentence)
        meant = self._meant(trigger, [] if self.drafter.attends(trigger) else parties.members)
        if meant is None or not self._may_be_its_day(meant, trigger, triggers):
            return False
        if is_named_anew(self.material, trigger, parties, meant):
            return False
        if self.drafter.attends(trigger):
            return attends_it(self.material, meant, trigger, triggers)
        if is_circumstance_of(self.material, meant, trigger, triggers):
            return True
        named = sides(mention for mention in parties.members if mention.how != "pronoun")
        around = self.document.tokens[max(0, trigger.first - 2) : trigger.first]
        if (
            parties.borrowed
            and named < meant.sides
            and any(one.low in self.material.roles.behind for one in around)
        ):
            return True  # "После переговоров Вебер и Росси уехали": those of a larger round
        if len(named) >= 2 and named != meant.sides:
            return False
        actors = {mention.actor for mention in parties.members}
        return parties.borrowed or (actors == meant.actors and self.material.status.is_plain(trigger))

    def _may_be_its_day(self, draft: Draft, trigger: Trigger, triggers: list[Trigger]) -> bool:
        return may_be_its_day(self.material, draft, trigger, triggers, self.settings.days.unnamed)

    def _keep(self, draft: Draft) -> Draft:
        """Add the draft to a contact told before, or as a new one."""
        if self.current is not None and would_be_it(self.document, draft, self.current):
            draft.set_status(self.current.status)
            self.current.take(draft)
            return self.current
        order = sorted(
            self.drafts, key=lambda old: (old.date != draft.date, old is not self.current, -old.start)
        )
        for old in order:
            apart = self.settings.entries.are_apart(old.start, draft.start)
            same = old.same_as(draft) or told_by_states(self.material, old, draft)
            if not apart and not same and take_begun(self.material, old, draft):
                return old
            if same and not (apart or is_over_before(self.material, old, draft)):
                old.take(draft)
                return old
        self.drafts.append(draft)
        return draft

    def _link(
        self, trigger: Trigger, triggers: list[Trigger], scopes: list[Scope], sentence: Sentence
    ) -> Draft | None:
        """Return the contact that "das Gespräch" means, with what this clause adds to it."""
        if self.current is not None:
            add_caller(self.material, self.current, trigger)
        if not trigger.is_noun or trigger.weak or trigger.first in self.material.quoted:
            return None
        if self.drafter.left.get(trigger.first) == NOT_FORMAL or not self.material.is_definite(trigger):
            return None
        parties = self.material.parties.of_noun(trigger, triggers)
        attends = self.drafter.attends(trigger)
        draft = None if parties.closed else self._meant(trigger, [] if attends else parties.members)
        if draft is not None and attends and not attends_it(self.material, draft, trigger, triggers):
            return None
        if draft is not None and not self._may_be_its_day(draft, trigger, triggers):
            return None
        here = draft is not None and sentence.index in draft.sentences
        if here and (
            is_apart(self.document, trigger, triggers, self.material.parties.known)
            or is_topic_of_talk(self.document, trigger, triggers)
            or is_talked_over(self.document, trigger, triggers)
        ):
            return None
        if draft is not None:
            self.drafter.add_to(draft, trigger, triggers, scopes, sentence)
        return draft

    def _meant(self, trigger: Trigger, named: list[Mention]) -> Draft | None:
        apart = self.settings.entries.are_apart
        start = self.document.tokens[trigger.first].start
        near = [one for one in self.drafts if not apart(one.start, start)]
        return meant_by(self.material, trigger, named, near, self.current)
