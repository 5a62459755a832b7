"""Who took part in what a noun tells of: those beside it, "Treffen zwischen A und B", else those of its verb, "A und B führten ein Gespräch"."""

from __future__ import annotations

from typing import Protocol

from verbale.contacts.between import SENT, Finder, between_whom, called, receivers, senders
from verbale.contacts.body_meets import of_body
from verbale.contacts.cases import may_act
from verbale.contacts.company import more_partners
from verbale.contacts.dash_pairs import is_of_dash_pair
from verbale.contacts.deeds import owner_of_deed
from verbale.contacts.guests import guest_of
from verbale.contacts.hanging import hangs_on_noun
from verbale.contacts.judging import is_argued_about
from verbale.contacts.objects import behind_own, without_speakers
from verbale.contacts.occasions import is_apart, is_spoken_of
from verbale.contacts.only_senders import only_send
from verbale.contacts.parties import Parties, side_of, sides
from verbale.contacts.placed import Placed
from verbale.contacts.received import callers
from verbale.contacts.regions import noun_to_region
from verbale.contacts.schedules import of_schedule
from verbale.contacts.seats import hosts_at_seat
from verbale.contacts.spoken_about import is_spoken_about
from verbale.contacts.subjects import Subjects
from verbale.contacts.talked_over import is_talked_over, is_theirs
from verbale.contacts.topic_pairs import topic_pair, who_conducts
from verbale.contacts.travel import travel_of_noun
from verbale.contacts.triggers import Trigger
from verbale.contacts.valency import needy_verbs
from verbale.contacts.words import ContactWords
from verbale.languages.grammar import grammar_of
from verbale.records import Mention, Span

_ABOUT = frozenset({"talks", "contact"})  # modes of nouns for what is spoken about: "discussed the talks"
_CALLS = frozenset({"call", "video_call"})


class NounFinder(Finder, Subjects, Protocol):
    """What a noun needs to know of its clause; `PartyFinder` tells it."""

    words: ContactWords

    def who_may(self, trigger: Trigger, others: list[Trigger]) -> list[Placed]:
        """Return the mentions of a clause that may take part."""

    def taken(self, item: Placed, trigger: Trigger, others: list[Trigger]) -> bool:
        """Whether the mention hangs on another noun of contact."""


class NounParties:
    """Finds the parties of one noun: those beside it first, then those elsewhere in its clause."""

    def __init__(self, finder: NounFinder, trigger: Trigger, others: list[Trigger]) -> None:
        """Take the noun, and the other words of contact of its sentence."""
        self.finder, self.trigger, self.others = finder, trigger, others
        self.items = finder.who_may(trigger, others)
        self.loose = [item for item in self.items if not finder.taken(item, trigger, others)]
        self.partners = finder.roles.partner | trigger.partners - finder.roles.at_person
        self.partners |= finder.roles.recipient if trigger.mode in SENT else frozenset()

    def found(self) -> Parties:
        """Return the parties, as far as the clause names them."""
        finder, trigger = self.finder, self.trigger
        beside = [item for item in self.items if finder.beside.belongs(item, trigger, self.others)]
        pair = [item.mention for item in self._dash_pair()]
        if len(sides(pair)) == 2:
            return Parties(pair)
        if trigger.mode == "visit" and self._is_of_no_speaker():
            return Parties()
        if trigger.mode == "visit":
            return (
                guest_of(finder, trigger, self.items)
                or noun_to_region(finder, trigger, beside, self.loose)
                or travel_of_noun(finder, trigger, beside, self.loose)
            )
        if self._leads_to_thing():
            return Parties(closed=True)
        with_body = of_body(finder, trigger, beside, self.others)
        if with_body:
            return Parties(with_body)
        own_way = [item.mention for item in behind_own(beside, trigger) if finder.official(item)]
        low = finder.document.tokens[trigger.last - 1].low
        if (low in trigger.partners and not own_way) or finder.beside.is_gathering(trigger, self.items):
            return Parties()  # "called on Monday", "the G20 summit"
        beside = [item for item in beside if item.mention not in own_way]
        between = between_whom(finder, trigger, beside, self.loose)
        if len(sides(between)) >= 2:
            return Parties(self._conducting(beside, between) or between)
        if self._is_between_others(beside):
            return Parties(between, closed=True)
        own = self._owners(beside)
        partner = finder.after(beside, self.partners) + own_way + self._hosts(beside)
        found = [*own, *partner, *between]
        found += finder.groups.beside(trigger, found)
        lacks_one = bool(partner) and not own and not between  # "calls to A and B", "talks with A and B"
        sent = callers(finder.document, trigger, beside, finder.roles, [*own, *finder.bare(self.loose)])
        lacks_one |= bool(sent) and not (partner or between)  # "got calls from A and B"
        enough = len(sides(found)) >= 2 and not lacks_one
        argued = is_argued_about(finder.document, trigger)
        if enough or argued or self._is_topic(own, partner):
            return Parties(found, closed=argued)
        told = self._with_clause(found, own, partner)
        pair = [] if found or len(sides(told.members)) > 1 else self._negotiating()
        return Parties(pair) if pair else told

    def _hosts(self, beside: list[Placed]) -> list[Mention]:
        """Return at whose place they are right behind a German noun: "Gespräche bei Kanzler Weber", not "bei den Vereinten Nationen"."""
        at_person = self.finder.roles.at_person if self.finder.document.language == "de" else frozenset()
        near = [item for item in beside if item.word in at_person and item.mention.kind == "person"]
        led = any(item.at == self.trigger.last for item in near)
        return [item.mention for item in near if led and self.finder.official(item)]

    def _conducting(self, beside: list[Placed], between: list[Mention]) -> list[Mention]:
        """Return who else negotiates than those `between` whom an agreement shall be: "Gespräche der USA und Katars über eine Waffenruhe zwischen …"."""
        finder = self.finder
        if topic_pair(finder.document, beside, self.trigger, strife=True) != between:
            return []
        own = [item for item in beside if item.mention not in between]
        told = [*self._owners(own), *finder.after(own, self.partners)]
        return who_conducts(finder, self.trigger, told, [i for i in self.loose if i.mention not in between])

    def _negotiating(self) -> list[Mention]:
        """Return between whom an agreement shall be in English: "Talks on a ceasefire between Weber and Rossi resumed"."""
        english = self.finder.document.language == "en" and self.trigger.mode == "talks"
        return topic_pair(self.finder.document, self.items, self.trigger) if english else []

    def _leads_to_thing(self) -> bool:
        """Whether nobody stands behind words that end in "mit": "im Austausch mit Getreide"."""
        trigger, tokens = self.trigger, self.finder.document.tokens
        open_end = (
            trigger.last > trigger.first + 1 and tokens[trigger.last - 1].low in self.finder.roles.partner
        )
        return open_end and all(item.at != trigger.last - 1 for item in self.items)

    def _is_between_others(self, beside: list[Placed]) -> bool:
        """Whether "und" joins somebody unknown to the one behind "zwischen": "das Treffen zwischen Weber und dem Patriarchen"."""
        finder, tokens = self.finder, self.finder.document.tokens
        named = [item for item in beside if item.kind == "preposition" and item.word in finder.roles.between]
        named = [item for item in named if item.at >= self.trigger.last]
        if not named or len(sides(item.mention for item in named)) == 1 < len(named):
            return False
        joins = grammar_of(finder.document.language).words.coordinators
        joined = named[-1].last < len(tokens) and tokens[named[-1].last].low in joins
        return joined or not finder.official(named[-1])  # "zwischen Bern und der Moskauer Kirche"

    def _dash_pair(self) -> list[Placed]:
        """Return those whom a dash joins behind the noun: "der Gipfel USA–Nordkorea"."""
        finder, trigger = self.finder, self.trigger
        return [i for i in finder.in_scope(trigger.scope) if is_of_dash_pair(finder.document, i, trigger)]

    def _is_of_no_speaker(self) -> bool:
        """Whether it is a visit that several talk over in Russian, none of them called its guest: "Вебер и Росси обсудили визит в Рим"."""
        finder, trigger = self.finder, self.trigger
        talked = is_talked_over(finder.document, trigger, self.others)
        several = talked and finder.is_list(finder.bare(self.loose))
        return several and not is_theirs(finder.document, trigger)

    def _is_topic(self, own: list[Mention], partner: list[Mention]) -> bool:
        """Whether it is what others speak of than its `own` side and `partner`: "erörterte mit Rossi die Vorbereitung des Gipfels"."""
        document, trigger = self.finder.document, self.trigger
        if is_talked_over(document, trigger, self.others) and not is_theirs(document, trigger):
            return not partner
        told = trigger.mode in _ABOUT or document.language == "de"
        if told and is_spoken_about(trigger, self.others, document):
            return True
        if own or partner:
            return False
        apart = document.language == "ru" and is_apart(document, trigger, self.others, self.finder.known)
        apart = apart or is_spoken_of(document, trigger, self.others)
        return apart or self.finder.beside.is_genitive(trigger, self.others)

    def _with_clause(self, found: list[Mention], own: list[Mention], partner: list[Mention]) -> Parties:
        """Return those `found` beside the noun, `own` side and `partner`, with those elsewhere in its clause."""
        finder, trigger = self.finder, self.trigger
        free = self.loose
        if not partner and finder.beside.is_circumstance(trigger, self.others):
            free = [item for item in free if item.kind == "bare"]
        partner = self._all_partners(free, partner, own)
        found += [mention for mention in partner if own and mention not in found]
        subject = self._subject_of(free, alone=bool(partner))
        several = not (own or partner or found) and finder.is_list(subject)
        if only_send(finder.document, trigger, several=several):
            return Parties()
        alone = subject and not (own or partner)
        if alone and finder.beside.has_other_parties(trigger, self.others):
            return Parties()  # "Nach dem Gipfel empfing Weber Rossi"
        found += receivers(finder, trigger, found, subject)
        if not own and (partner or not found):
            found = [*found, *(m for m in [*subject, *partner] if m not in found)]
            if len(sides(found)) < 2:
                pronouns = not finder.beside.governed(trigger)
                group = finder.groups.in_scope(trigger.scope, found, pronouns=pronouns)
                found += [m for m in group if m not in found]
        if not found and finder.beside.is_theirs(trigger):
            found = finder.groups.last_list(Span(*finder.beside.place(trigger)))
        unsaid = (
            bool(partner) and not (own or subject) and trigger.scope.coordinated
        )  # "и провёл встречи с А и Б"
        unsaid = unsaid and finder.document.language == "ru"
        if unsaid or (len(sides(found)) < 2 and (found or not trigger.weak)):
            told = finder.with_inherited(found, trigger)
            alone = bool(partner) and not (own or told.inherited)
            hosts = hosts_at_seat(finder.document, trigger.scope, free) if alone else []
            return Parties([*hosts, *told.members]) if hosts else told
        named = finder.groups.persons_for(found) if trigger.mode in _CALLS else found
        return Parties(named, borrowed=not own and not partner)

    def _all_partners(self, free: list[Placed], partner: list[Mention], own: list[Mention]) -> list[Mention]:
        """Return the partners beside the noun and those elsewhere in the clause: "traf sich in Rom zu einem Gespräch mit A"."""
        finder, trigger = self.finder, self.trigger
        further = more_partners(finder.document, free, partner, not finder.beside.governed(trigger))
        further = [one for one in further if not hangs_on_noun(one, finder.document, finder.known)]
        found = list(partner)
        weak = finder.document.language == "de"
        if not (
            partner and needy_verbs(trigger, self.others, weak=weak)
        ):  # "nach dem Treffen mit A telefonierte B mit C"
            found += [one for one in finder.after(further, self.partners) if one not in partner]
        found += called(finder, trigger, free) if own else senders(finder, trigger, free)
        found += [] if own or not found else of_schedule(free, finder.document, finder.roles)
        return found

    def _subject_of(self, free: list[Placed], alone: bool) -> list[Mention]:
        """Return the subject of the noun's clause, or whose deed it tells, the first one `alone` in "nach dem Gespräch mit Rossi rief Weber Marin an"."""
        doer = owner_of_deed(self.finder.document, self.trigger, free)
        if doer is not None:
            return [doer]
        subject = without_speakers(
            self.finder.bare(free), self.trigger, self.finder.document, self.finder.words
        )
        if not self.finder.is_list(subject):
            subject = self.finder.beside.acting(subject, self.trigger)
        if alone and self.finder.document.language == "ru":  # "рассказал Росси о встрече с Мариной"
            return [one for one in subject if may_act(self.finder.document, one)] or subject
        alone = alone and self.finder.beside.governed(self.trigger) and not self.finder.is_list(subject)
        if alone and self.finder.document.language == "en":  # "A Hamas delegation led by Weber held talks"
            return [one for one in subject if side_of(one) == side_of(subject[0])]
        return subject[:1] if alone else subject

    def _is_led_to(self, item: Placed) -> bool:
        """Whether it names what was before or after: "das Treffen mit Rossi | vor dem EU-Gipfel"."""
        orders = item.kind == "preposition" and item.word in self.finder.roles.event_order
        return orders and item.at >= self.trigger.last

    def _owners(self, beside: list[Placed]) -> list[Mention]:
        """Return whose contact it is: genitive, "von X", "Xs", the sides in an adjective or a compound."""
        found = []
        for item in beside:
            mention = item.mention
            inside = item.first < self.trigger.last and self.trigger.first < item.last
            behind = self.finder.document.language == "de" and item.kind == "genitive"  # "der EU-Vermittlung"
            behind &= item.first >= self.trigger.last
            adjective = mention.how == "adjective" and not (item.delegate or behind or self._is_led_to(item))
            if adjective or inside:
                found.append(mention)
            elif not self.finder.official(item):
                continue
            elif item.kind != "preposition" or item.word in self.finder.roles.agent:
                found.append(mention)
        loose = [m for m in found if m.how == "adjective" or m.kind == "state"]
        if (
            len(sides(found)) == 1
            and len(loose) == len(found)
            and not any(
                item.kind in {"genitive", "possessive"} or item.word in self.finder.roles.agent
                for item in beside
            )
        ):
            return []  # "Ukraine-Gespräche" are about Ukraine, "russische Gespräche" say nothing
        return [mention for mention in found if side_of(mention) is not None]
