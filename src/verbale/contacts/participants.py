"""Who took part: "Weber traf in Genf mit Rossi zusammen" tells of Weber and Rossi, not of Genf.

A noun of contact has its parties beside it ("Treffen zwischen A und B", "A's Gespräch mit B"), or
takes them from its verb ("A und B führten ein Gespräch"). A verb has them as subject, object and after "mit".
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from verbale.contacts.absentees import kept_out
from verbale.contacts.calling import calling_state, is_errand
from verbale.contacts.company import object_behind_place, tells_whose
from verbale.contacts.dash_pairs import is_paired
from verbale.contacts.groups import GroupFinder
from verbale.contacts.hanging import hangs_on_noun
from verbale.contacts.inherited import Inheritance
from verbale.contacts.introduced import those_among
from verbale.contacts.invitations import invited, inviting
from verbale.contacts.lone_subjects import act_on_others
from verbale.contacts.members_meet import members_meet
from verbale.contacts.noun_parties import NounParties
from verbale.contacts.objects import (
    agents_of,
    gathered,
    hanging_on_verb,
    is_done_by,
    is_ruled_out,
    leads,
    may_be_passive,
    needs_list,
    own_words,
    receives_list,
    receives_nobody,
    seats_called,
    spoke_to,
    spoken_by,
    without_others,
    without_topics,
)
from verbale.contacts.only_senders import only_send
from verbale.contacts.parties import Parties, sides
from verbale.contacts.placed import Placed
from verbale.contacts.pronouns import told_apart, without_speaker
from verbale.contacts.regions import to_region
from verbale.contacts.scopes import Scope
from verbale.contacts.surroundings import Surroundings
from verbale.contacts.tied import is_tied
from verbale.contacts.topic_pairs import negotiated
from verbale.contacts.topical import before_next_verb, without_spoken_of
from verbale.contacts.travel import travel_of_verb
from verbale.contacts.triggers import Trigger
from verbale.contacts.valency import received_at
from verbale.contacts.words import contact_words
from verbale.languages import Document
from verbale.languages.grammar import grammar_of
from verbale.languages.labels import is_loud_label
from verbale.records import Mention

_OFFICIAL = frozenset({"person", "state", "body"})
_MUTUAL = frozenset(
    {"infinitive", "relative"}
)  # clauses that may leave out both: "Weber und Rossi, die sich trafen"


class PartyFinder:
    """Finds the parties of the contacts of one document."""

    def __init__(self, document: Document, placed: list[Placed], dated: frozenset[int]) -> None:
        """Take the document, its mentions with their roles, and the tokens that belong to a time."""
        self.known = dated | {at for item in placed for at in range(item.first, item.last)}
        self.document = document
        self.placed = placed
        self.firsts = [item.first for item in placed]
        self.words = contact_words(document.language)
        self.roles = self.words.roles
        self.grammar = grammar_of(document.language)
        self.groups = GroupFinder(document, placed)
        self.beside = Surroundings(document, frozenset(self.known))
        self.above = Inheritance(self)
        self.is_list = self.above.is_list

    # -- what stands in a clause ------------------------------------------------------------

    def in_scope(self, scope: Scope) -> list[Placed]:
        """Return the mentions of a clause."""
        begin, end = bisect_left(self.firsts, scope.first), bisect_left(self.firsts, scope.last)
        return [item for item in self.placed[begin:end] if scope.holds(item.first)]

    def named_in(self, scope: Scope) -> set[str | None]:
        """Return whom a clause names that could take part."""
        return {
            item.mention.actor for item in self.in_scope(scope) if self.official(item) and item.kind == "bare"
        }

    def official(self, item: Placed) -> bool:
        """Whether the mention acts for a state or body and can take part."""
        mention = item.mention
        if mention.kind not in _OFFICIAL or mention.how == "city":
            return False
        if mention.how == "adjective" and not item.delegate:
            return False
        if is_loud_label(self.document, mention.start, mention.end):
            return False
        return item.side is not None and mention.actor is not None and not tells_whose(item, self.document)

    def bare(self, items: Iterable[Placed]) -> list[Mention]:
        """Return the subjects and objects among the mentions."""
        return [
            item.mention
            for item in items
            if (item.kind == "bare" or leads(item, self.document, self.roles)) and self.official(item)
        ]

    def after(
        self, items: Iterable[Placed], words: frozenset[str], aside: int | None = None
    ) -> list[Mention]:
        """Return those behind one of the prepositions; "mit X" may hang on the noun `aside`: "trank Tee mit X"."""
        return [
            item.mention
            for item in items
            if item.kind == "preposition"
            and item.word in words
            and self.official(item)
            and not is_ruled_out(item, self.document)
            and not (
                words is self.roles.partner
                and item.at - 1 != aside
                and hangs_on_noun(item, self.document, self.known)
            )
        ]

    # -- nouns -------------------------------------------------------------------------------

    def of_noun(self, trigger: Trigger, others: list[Trigger]) -> Parties:
        """Return the parties of a noun of contact."""
        found = NounParties(self, trigger, others).found()
        absent = kept_out(self.document, trigger, self.in_scope(trigger.scope))
        found.members = [one for one in found.members if one not in absent]
        return found

    def who_may(self, trigger: Trigger, others: list[Trigger]) -> list[Placed]:
        """Return the mentions of a clause without those that its cases or its verb make a topic."""
        placed = [item for item in self.in_scope(trigger.scope) if not is_paired(self.document, item)]
        items = without_others(placed, trigger, self.document)
        return without_spoken_of(items, trigger, others, self.groups, self.known)

    def taken(self, item: Placed, trigger: Trigger, others: list[Trigger]) -> bool:
        """Whether the mention hangs on another noun of contact."""
        return any(
            other is not trigger and other.is_noun and self.beside.belongs(item, other, others)
            for other in others
        )

    # -- verbs -------------------------------------------------------------------------------

    def of_verb(self, trigger: Trigger, others: list[Trigger]) -> Parties:
        """Return the parties of a verb of contact."""
        items = self.who_may(trigger, others)
        guests = received_at(items, trigger, self.document)
        items = [item for item in items if not self.taken(item, trigger, others)] + guests
        items = before_next_verb(items, trigger, self.document)
        if trigger.frame in {"onward", "invited"}:
            return invited(self, trigger) if trigger.frame == "invited" else Parties()
        if trigger.frame in {"travel", "visit"}:
            journey = travel_of_verb(self, trigger, items)
            if is_errand(self.document, self.placed, journey, self.roles):
                return Parties()
            return journey if journey.members else to_region(self, trigger, items)
        if trigger.frame == "gather":
            return Parties(gathered(self.bare(items), self.groups, self.document))
        said = self.groups.as_current(self.bare(without_topics(items, trigger, self.document)))
        said = without_speaker(self.document, said)
        bare = those_among(self.document, told_apart(said, self.above.spoken_of(trigger.scope)))
        nobody = receives_nobody(trigger, bare, self.document, self.known)
        nobody |= act_on_others(trigger, bare, self.document)
        bare = bare[:1] if nobody else bare
        if trigger.frame == "invite":
            return inviting(self, trigger, items, bare, others)
        partner = self._partners(trigger, items)
        if trigger.weak and self.document.tokens[trigger.first].low not in self.roles.discussing:
            partner += self.after(items, self.roles.recipient)
        loose = hanging_on_verb(items, trigger, (bool(partner), bool(bare)), self.document, self.known)
        between = self.after(loose, self.roles.between)
        enough = self.document.language == "en" and len(sides([*bare, *partner])) > 1
        between = [] if enough else between  # "met Rossi, urging mediation between A and B"
        between = between if bare or partner or between else negotiated(self.document, items, trigger)
        if trigger.frame == "object" and trigger.mode == "call":
            partner += [m for m in seats_called(items, self.roles) if m not in partner]
        only = self.is_list(bare) and not (partner or between)
        found = [] if only_send(self.document, trigger, several=only) else [*bare, *partner, *between]
        found += (
            [] if len(sides(found)) > 1 else object_behind_place(items, trigger, self.document, self.roles)
        )
        if trigger.frame == "receive" or may_be_passive(trigger, self.document):
            near = [item for item in self.in_scope(trigger.scope) if 0 <= trigger.first - item.last <= 2]
            agents = agents_of(trigger, bare, self.document, self.roles)
            told = [item for item in [*items, *near] if not is_done_by(self.document, item, trigger)]
            found += [m for m in self.after(told, agents) if m not in found]
        if needs_list(trigger, [*partner, *between[:-1]], self.document, self.roles):
            named = self.is_list(bare) or spoke_to(trigger, bare, self.document, self.roles)
            listed = len(sides(bare)) >= 2 and named
            found = found if listed or members_meet(self.document, trigger, bare) else []
        if partner and not bare:
            known = {m.actor for m in partner}
            found = [*(m for m in self.groups.plural_subject(trigger.scope) if m.actor not in known), *found]
        found += spoken_by(self.groups.in_scope(trigger.scope, found), trigger, found, self.document)
        found += calling_state(self.document, self.placed, trigger, found, self.roles)
        if len(sides(found)) >= 2:
            objects = receives_list(trigger, found, self.document)  # "flew to Rome | to meet Weber and Rossi"
            alone = objects or (len(partner) == len(found) and trigger.frame in {"with", "object"})
            return self.above.of_several(found, trigger, alone)
        if found and trigger.frame == "with" and not partner and trigger.scope.kind != "relative":
            return Parties(found)
        mutual = not trigger.weak and (trigger.scope.kind in _MUTUAL or trigger.scope.coordinated)
        return self.with_inherited(found, trigger) if found or mutual else Parties()

    def _partners(self, trigger: Trigger, items: list[Placed]) -> list[Mention]:
        """Return the other side of a verb. A verb that needs one has it behind any noun: "trafen sich am Rande der Tagung mit Rossi"."""
        items = [one for one in items if not is_tied(self.document, one, trigger)]
        own = self.after(self.in_scope(trigger.scope), own_words(trigger, self.document, self.roles))
        met = trigger.frame == "object" and trigger.partners and self.document.language == "de"
        if met:  # "traf auf Rossi", not "trafen sich auf Malta"
            own = [one for one in own if one.kind == "person"]
        if trigger.frame == "receive" and self.document.language == "ru":
            return [one for one in own if one.kind == "body"]  # no "приняла участие вместе с Норвегией"
        welcomes = trigger.frame == "receive" and self.document.language == "en"  # "welcomed the deal with X"
        found = [] if welcomes else self.after(items, self.roles.partner, trigger.aside)
        if not found and not trigger.weak and (trigger.reflexive or trigger.frame == "with"):
            behind = (i for i in items if i.kind == "preposition" and i.word in self.roles.partner)
            found = [i.mention for i in behind if self.official(i) and not is_ruled_out(i, self.document)]
        return [*found, *(mention for mention in own if mention not in found)]

    def with_inherited(self, found: list[Mention], trigger: Trigger) -> Parties:
        """Add the subject of the clause that this one hangs on, where one side alone is named here."""
        return self.above.added_to(found, trigger)
