"""Who took part: "Weber traf in Genf mit Rossi zusammen" tells of Weber and Rossi, not of Genf.

A noun of contact has its parties beside it ("Treffen zwischen A und B", "A's Gespräch mit B"), or
takes them from its verb ("A und B führten ein Gespräch"). A verb has them as subject, object and after "mit".
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from verbale.contacts.between import SENT, between_whom, called, receivers, senders
from verbale.contacts.cases import may_act
from verbale.contacts.company import more_partners, object_behind_place
from verbale.contacts.groups import GroupFinder
from verbale.contacts.hanging import hangs_on_noun
from verbale.contacts.inherited import Inheritance
from verbale.contacts.invitations import invited, inviting
from verbale.contacts.objects import (
    agents_of,
    behind_own,
    gathered,
    hanging_on_verb,
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
    tells_whose,
    without_others,
    without_speakers,
    without_topics,
)
from verbale.contacts.occasions import is_apart
from verbale.contacts.parties import Parties, side_of, sides
from verbale.contacts.placed import Placed
from verbale.contacts.pronouns import told_apart
from verbale.contacts.schedules import of_schedule
from verbale.contacts.scopes import Scope
from verbale.contacts.spoken_about import is_spoken_about
from verbale.contacts.surroundings import Surroundings
from verbale.contacts.topical import without_spoken_of
from verbale.contacts.travel import travel_of_noun, travel_of_verb
from verbale.contacts.triggers import Trigger
from verbale.contacts.valency import needy_verbs
from verbale.contacts.words import contact_words
from verbale.languages import Document
from verbale.languages.grammar import grammar_of
from verbale.records import Mention, Span

_OFFICIAL = frozenset({"person", "state", "body"})
_MUTUAL = frozenset(
    {"infinitive", "relative"}
)  # clauses that may leave out both: "Weber und Rossi, die sich trafen"
_ABOUT = frozenset({"talks", "contact"})  # modes of nouns for what is spoken about: "discussed the talks"


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

    def named_in(self, scope: Scope) -> bool:
        """Whether a clause names anybody who could take part."""
        return any(self.official(item) and item.kind == "bare" for item in self.in_scope(scope))

    def official(self, item: Placed) -> bool:
        """Whether the mention acts for a state or body and can take part."""
        mention = item.mention
        if mention.kind not in _OFFICIAL or mention.how == "city":
            return False
        if mention.how == "adjective" and not item.delegate:
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
        items = self._who_may(trigger, others)
        beside = [item for item in items if self.beside.belongs(item, trigger, others)]
        if trigger.mode == "visit":
            free = [item for item in items if not self.taken(item, trigger, others)]
            return travel_of_noun(self, trigger, beside, free)
        own_way = [item.mention for item in behind_own(beside, trigger) if self.official(item)]
        low = self.document.tokens[trigger.last - 1].low
        if (low in trigger.partners and not own_way) or self.beside.is_gathering(trigger, items):
            return Parties()  # "called on Monday", "the G20 summit"
        partners = self.roles.partner | trigger.partners
        partners |= self.roles.recipient if trigger.mode in SENT else frozenset()
        beside = [item for item in beside if item.mention not in own_way]
        loose = [item for item in items if not self.taken(item, trigger, others)]
        between = between_whom(self, trigger, beside, loose)
        if len(sides(between)) >= 2:
            return Parties(between)
        own = self._owners(trigger, beside)
        partner = self.after(beside, partners) + own_way
        found = [*own, *partner, *between]
        found += self.groups.beside(trigger, found)
        lacks_one = bool(partner) and not own and not between  # "calls to A and B", "talks with A and B"
        if len(sides(found)) >= 2 and not lacks_one:
            return Parties(found)
        about = trigger.mode in _ABOUT and is_spoken_about(trigger, others, self.document)
        topic = self.beside.is_genitive(trigger, others)
        russian = self.document.language == "ru"
        topic = topic or (russian and is_apart(self.document, trigger, others, self.known))
        if about or (not own and not partner and topic):
            return Parties(found)  # "erörterte mit Rossi die Vorbereitung des Gipfels"
        free = loose
        if not partner and self.beside.is_circumstance(trigger, others):
            free = [item for item in free if item.kind == "bare"]
        further = more_partners(self.document, free, partner, not self.beside.governed(trigger))
        further = [one for one in further if not hangs_on_noun(one, self.document, self.known)]
        if not (partner and needy_verbs(trigger, others)):  # "nach dem Treffen mit A telefonierte B mit C"
            partner += [mention for mention in self.after(further, partners) if mention not in partner]
        partner += called(self, trigger, free) if own else senders(self, trigger, free)
        partner += [] if own or not partner else of_schedule(free, self.document, self.roles)
        found += [mention for mention in partner if own and mention not in found]
        subject = self._subject_of(trigger, free, alone=bool(partner))
        alone = subject and not (own or partner)
        if alone and self.beside.has_other_parties(trigger, others):
            return Parties()  # "Nach dem Gipfel empfing Weber Rossi"
        found += receivers(self, trigger, found, subject)
        borrowed = not own and not partner
        if not own and (partner or not found):
            found = [*found, *(m for m in [*subject, *partner] if m not in found)]
            if len(sides(found)) < 2:
                alone = not self.beside.governed(trigger)
                group = self.groups.in_scope(trigger.scope, found, pronouns=alone)
                found += [m for m in group if m not in found]
        if not found and self.beside.is_theirs(trigger):
            found = self.groups.last_list(Span(*self.beside.place(trigger)))
        if len(sides(found)) < 2 and (found or not trigger.weak):
            return self.with_inherited(found, trigger)
        calls = trigger.mode in {"call", "video_call"}
        return Parties(self.groups.persons_for(found) if calls else found, borrowed=borrowed)

    def _subject_of(self, trigger: Trigger, free: list[Placed], alone: bool) -> list[Mention]:
        """Return the subject of the noun's clause, the first one `alone` in "nach dem Gespräch mit Rossi rief Weber Marin an"."""
        subject = without_speakers(self.bare(free), trigger, self.document, self.words)
        if not self.is_list(subject):
            subject = self.beside.acting(subject, trigger)
        if alone and self.document.language == "ru":  # "рассказал Росси о встрече с Мариной"
            return [one for one in subject if may_act(self.document, one)] or subject
        alone = alone and self.beside.governed(trigger) and not self.is_list(subject)
        if alone and self.document.language == "en":  # "A Hamas delegation led by Weber held talks"
            return [one for one in subject if side_of(one) == side_of(subject[0])]
        return subject[:1] if alone else subject

    def _who_may(self, trigger: Trigger, others: list[Trigger]) -> list[Placed]:
        """Return the mentions of a clause without those that its cases or its verb make a topic."""
        items = without_others(self.in_scope(trigger.scope), trigger, self.document)
        return without_spoken_of(items, trigger, others, self.groups, self.known)

    def taken(self, item: Placed, trigger: Trigger, others: list[Trigger]) -> bool:
        """Whether the mention hangs on another noun of contact."""
        return any(
            other is not trigger and other.is_noun and self.beside.belongs(item, other, others)
            for other in others
        )

    def _owners(self, trigger: Trigger, beside: list[Placed]) -> list[Mention]:
        """Return whose contact it is: genitive, "von X", "Xs", the sides in an adjective or a compound."""
        found = []
        for item in beside:
            mention = item.mention
            inside = item.first < trigger.last and trigger.first < item.last
            behind = self.document.language == "de" and item.kind == "genitive"  # "der EU-Vermittlung"
            adjective = mention.how == "adjective" and not (item.delegate or behind)
            if adjective or inside:
                found.append(mention)
            elif not self.official(item):
                continue
            elif item.kind != "preposition" or item.word in self.roles.agent:
                found.append(mention)
        loose = [m for m in found if m.how == "adjective" or m.kind == "state"]
        if (
            len(sides(found)) == 1
            and len(loose) == len(found)
            and not any(
                item.kind in {"genitive", "possessive"} or item.word in self.roles.agent for item in beside
            )
        ):
            return []  # "Ukraine-Gespräche" are about Ukraine, "russische Gespräche" say nothing
        return [mention for mention in found if side_of(mention) is not None]

    # -- verbs -------------------------------------------------------------------------------

    def of_verb(self, trigger: Trigger, others: list[Trigger]) -> Parties:
        """Return the parties of a verb of contact."""
        items = self._who_may(trigger, others)
        items = [item for item in items if not self.taken(item, trigger, others)]
        if trigger.frame in {"onward", "invited"}:
            return invited(self, trigger) if trigger.frame == "invited" else Parties()
        if trigger.frame in {"travel", "visit"}:
            return travel_of_verb(self, trigger, items)
        if trigger.frame == "gather":
            return Parties(gathered(self.bare(items), self.groups, self.document))
        said = self.groups.as_current(self.bare(without_topics(items, trigger, self.document)))
        bare = told_apart(said, self.above.spoken_of(trigger.scope))
        bare = bare[:1] if receives_nobody(trigger, bare, self.document, self.known) else bare
        if trigger.frame == "invite":
            return inviting(self, trigger, items, bare, others)
        partner = self._partners(trigger, items)
        if trigger.weak and self.document.tokens[trigger.first].low not in self.roles.discussing:
            partner += self.after(items, self.roles.recipient)
        loose = hanging_on_verb(items, trigger, (bool(partner), bool(bare)), self.document, self.known)
        between = self.after(loose, self.roles.between)
        if trigger.frame == "object" and trigger.mode == "call":
            partner += [m for m in seats_called(items, self.roles) if m not in partner]
        found = [*bare, *partner, *between]
        found += (
            [] if len(sides(found)) > 1 else object_behind_place(items, trigger, self.document, self.roles)
        )
        if trigger.frame == "receive" or may_be_passive(trigger, self.document):
            near = [item for item in self.in_scope(trigger.scope) if 0 <= trigger.first - item.last <= 2]
            agents = agents_of(trigger, bare, self.document, self.roles)
            found += [m for m in self.after([*items, *near], agents) if m not in found]
        if needs_list(trigger, [*partner, *between[:-1]], self.document, self.roles):
            named = self.is_list(bare) or spoke_to(trigger, bare, self.document, self.roles)
            found = found if len(sides(bare)) >= 2 and named else []
        if partner and not bare:
            known = {m.actor for m in partner}
            found = [*(m for m in self.groups.plural_subject(trigger.scope) if m.actor not in known), *found]
        found += spoken_by(self.groups.in_scope(trigger.scope, found), trigger, found, self.document)
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
        own = self.after(self.in_scope(trigger.scope), own_words(trigger, self.document, self.roles))
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
