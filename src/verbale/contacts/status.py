"""How far a contact has come: "das geplante Treffen" is planned, "traf" is held, "sagte … ab" cancelled.

The words nearest to the contact decide: first what stands before the noun, then its clause, then
the clause that this one hangs on, at last the tense.
"""

from __future__ import annotations

from verbale.contacts.auxiliaries import is_future, with_shared_modal
from verbale.contacts.consents import consented
from verbale.contacts.denial_days import is_setting
from verbale.contacts.explaining import said_beside
from verbale.contacts.guests_off import uninviting
from verbale.contacts.hearsay import agree_on, long_quotations, tells_perfect
from verbale.contacts.judging import is_argued_about, is_reported_on
from verbale.contacts.negated import came_to_none, denied_verb, is_next, negated
from verbale.contacts.prepositions import told_before
from verbale.contacts.put_off import came_otherwise, governing, made_up_for, within_phrase
from verbale.contacts.scopes import has_word
from verbale.contacts.standing import Standing, words_at
from verbale.contacts.status_above import is_done_there, is_of_another, meant_above, status_above
from verbale.contacts.status_patterns import (
    day_behind,
    decides_above,
    has_ended,
    is_first,
    is_object,
    is_parted,
    looks_ahead,
    not_refused,
    open_by_words,
    patterns_of,
    status_in,
    tells_of_thing,
    text_of,
    told_plainly,
    turned,
)
from verbale.contacts.triggers import Trigger
from verbale.contacts.unknown import nothing_known
from verbale.contacts.words import StatusWords, contact_words, pattern_of, status_words
from verbale.languages import Document
from verbale.languages.grammar import grammar_of
from verbale.records import Span, Status

_AROUND = frozenset({"nach", "vor", "bei", "beim", "während", "after", "before", "после"})
PLUPERFECT = ("hatte", "hatten", "had")  # "Vor dem Anruf hatte er"


class StatusFinder:
    """Finds the status of the contacts of one document."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.words: StatusWords = status_words(document.language)
        self.grammar = grammar_of(document.language)
        self.quoted = long_quotations(document)

    def of(self, trigger: Trigger) -> Standing:
        """Return the status of a contact, apart from what its date tells."""
        above = status_above(self, trigger) if trigger.scope.kind in {"complement", "relative"} else None
        if above is not None and decides_above(self.document, trigger, above, self.words):
            return above
        if opened := open_by_words(self.document, trigger, self.words):
            return Standing(*opened)
        if trigger.is_noun:
            own = nothing_known(self.document, trigger, self.words) or self._own(trigger)
            if own is not None:
                return own
            if is_reported_on(self.document, trigger) or is_argued_about(self.document, trigger):
                return Standing("held")
        elif trigger.frame == "invite":
            if (words := uninviting(self.document, trigger)) is not None:
                return Standing("cancelled", words)
            awaited = self.document.tokens[trigger.first].low in self.words.awaits
            return Standing("planned" if awaited else "proposed")
        found = (
            denied_verb(self.document, trigger, self.words)
            or self.in_clause(trigger)
            or status_above(self, trigger)
        )
        if found is not None and found.status == "ongoing":
            at = self.document.token_at(found.words.start) if found.words else -1
            onward = self.document.language == "en" and trigger.mode == "visit" and at == trigger.first
            if onward or has_ended(self.document, found.words, self.words):
                return (onward and self.modal(trigger)) or Standing("held")  # "continued to Rome"
        return found or Standing(told_plainly(self.document, trigger, self.words))

    def calls_planned(self, low: str) -> bool:
        """Whether a word in lower case calls something planned: "geplant", "scheduled"."""
        return status_in(patterns_of(self.document.language, "adjectives"), low) == "planned"

    def is_plain(self, trigger: Trigger) -> bool:
        """Whether no word of its own calls a noun planned, called off or denied."""
        own = self._own(trigger)
        return own is None or own.status == "held"

    def tells_absence(self, standing: Standing) -> bool:
        """Whether the words tell of a contact that was not, not of somebody who denied it or called it off: "fiel am Montag aus"."""
        if standing.words is None:
            return False
        words = self.document.text[standing.words.start : standing.words.end].lower()
        return words in self.words.negations or self.failed(standing)

    def failed(self, standing: Standing) -> bool:
        """Whether the words tell as past that it was not: "failed to take place", "fiel aus"."""
        words = standing.words and self.document.text[standing.words.start : standing.words.end].lower()
        return bool(words) and pattern_of(self.words.absent).fullmatch(words or "") is not None

    def _own(self, trigger: Trigger) -> Standing | None:
        """Return what the words of a noun itself tell, or a verb of calling off."""
        words = negated(self.document, trigger, self.words)
        none = came_to_none(self.document, trigger, self.words) if words is None else None
        if none is not None:
            at = self.document.token_at(none.start)
            put_off = self.document.tokens[at - 1].low in self.words.put_off
            return Standing("cancelled" if put_off or self._is_called_planned(trigger) else "denied", none)
        refused = Standing("denied", words) if words else self._called_off(trigger)
        day = day_behind(self.document, trigger, self.words)
        told = refused or consented(self.document, trigger, self.words)
        return told or (Standing("held", day) if day else self._before_noun(trigger))

    # -- before the noun ---------------------------------------------------------------------

    def _called_off(self, trigger: Trigger) -> Standing | None:
        """Return what a verb of calling off says of the noun: "sagte das geplante Treffen ab"."""
        found = self.in_clause(trigger)
        if found is None or found.status not in {"cancelled", "denied"}:
            return None
        if governing(self.document, trigger, self.grammar) in _AROUND or is_setting(self.document, trigger):
            return None
        text, _ = text_of(self.document, trigger.scope, self.words)
        happens = pattern_of(self.words.takes_place).search(text) is not None
        fell_through = happens and found.status == "denied" and self._is_called_planned(trigger)
        return Standing("cancelled", found.words) if fell_through else found

    def _is_called_planned(self, trigger: Trigger) -> bool:
        """Whether it was planned, so that one that "findet nicht statt" was called off."""
        at = trigger.first - 1
        while at >= trigger.scope.first and within_phrase(self.document, at, self.grammar):
            if self.calls_planned(self.document.tokens[at].low):
                return True
            at -= 1
        return False

    def _before_noun(self, trigger: Trigger) -> Standing | None:
        """Return what adjectives, and then the words that the noun hangs on, tell."""
        tokens = self.document.tokens
        at = trigger.first - 1
        limit = max(trigger.scope.first, trigger.first - 12)
        adjectives = patterns_of(self.document.language, "adjectives")
        while at >= limit and within_phrase(self.document, at, self.grammar):
            status = status_in(adjectives, tokens[at].low)
            if status and at not in made_up_for(self.document, trigger, self.words, self.grammar):
                own = Standing(status, Span(tokens[at].start, tokens[at].end))
                if status == "planned" and came_otherwise(self.document, at, trigger, self.words):
                    return self.in_clause(trigger) or Standing("cancelled", own.words)
                return (is_next(self.document, at, trigger, self.words) and self.in_clause(trigger)) or own
            at -= 1
        return self._context(trigger, at, limit)

    def _context(self, trigger: Trigger, at: int, limit: int) -> Standing | None:
        tokens = self.document.tokens
        status_before = self._preposition(trigger, at) if at >= limit else None
        if status_before == "held":
            return Standing("held", Span(tokens[at].start, tokens[at].end))
        if at >= limit and (agreed := agree_on(self.document, trigger, at)):
            return agreed
        start = max(limit, trigger.first - 7)
        if start < trigger.first:
            offset = tokens[start].start
            low = self.document.text[offset : tokens[trigger.first].start].lower()
            for pattern, status in patterns_of(self.document.language, "contexts"):
                matches = list(pattern.finditer(low))
                if matches and not is_parted(
                    self.document, offset + matches[-1].end(), trigger, self.grammar
                ):
                    words = Span(offset + matches[-1].start(), offset + matches[-1].end())
                    return Standing(self._then(trigger, status, matches[-1][0]), words)
        if status_before is not None:
            return Standing(status_before, Span(tokens[at].start, tokens[at].end))
        return None

    def _then(self, trigger: Trigger, status: Status, words: str) -> Status:
        """Return the status that such words give a contact: what is held is still to come where the clause looks ahead to it."""
        if status != "held":
            return status
        first = words.split(maxsplit=1)[0]
        begins = first in contact_words(self.document.language).roles.at_start_of
        planned = begins and self._is_during_plan(trigger, first)
        return looks_ahead(self.document, trigger) or ("planned" if planned else status)

    def _preposition(self, trigger: Trigger, at: int) -> Status | None:
        low = self.document.tokens[at].low
        status = told_before(self.document, at, trigger, self.words)
        if status == "held" and self._goes_on(trigger):
            return "ongoing"
        ahead = looks_ahead(self.document, trigger) if status == "held" and low != "после" else None
        if ahead is not None:
            return ahead
        if status == "held" and (meant := meant_above(self, trigger, low)):
            return meant
        if status == "held" and (self._is_during_plan(trigger, low) or self._leads_on(trigger, low)):
            return "planned"
        past = (
            status == "planned"
            and self.in_clause(trigger) is None
            and has_word(self.document, trigger.scope, tuple(self.words.perfect))
        )
        return "held" if past and has_word(self.document, trigger.scope, PLUPERFECT) else status

    def _is_during_plan(self, trigger: Trigger, low: str) -> bool:
        """Whether the clause tells what is to be done during it: "will bei dem Treffen den Handel ansprechen", not "nach dem Treffen"."""
        roles = contact_words(self.document.language).roles
        modal = self.modal(trigger) if low in roles.within | roles.at_start_of else None
        if modal is None or modal.words is None or modal.status != "planned":
            return False
        word = self.document.text[modal.words.start : modal.words.end].lower()
        return self.document.language != "ru" and not word.endswith(("te", "ten"))

    def _leads_on(self, trigger: Trigger, low: str) -> bool:
        """Whether an English journey leads on to one that is to come: "Following her visit to Rome, she will travel to Bern"."""
        after = trigger.mode == "visit" and low in contact_words("en").roles.onward
        modal = self.modal(trigger) if after and self.document.language == "en" else None
        return modal is not None and modal.status == "planned"

    def _goes_on(self, trigger: Trigger) -> bool:
        """Whether the clause says of the noun that it goes on: "steht in ständigem Austausch"."""
        found, noun = self.in_clause(trigger), self.document.tokens[trigger.last - 1]
        words = found.words if found and found.status == "ongoing" else None
        return bool(words and words.start <= noun.start and noun.end <= words.end)

    # -- in the clause -----------------------------------------------------------------------

    def in_clause(self, trigger: Trigger) -> Standing | None:
        """Return what the words of its own clause tell."""
        aside = made_up_for(self.document, trigger, self.words, self.grammar)
        if trigger.first not in self.quoted:
            aside |= self.quoted  # "sent a letter saying “it may be possible to meet”"
        aside |= said_beside(self.document, trigger)
        text, offsets = text_of(self.document, trigger.scope, self.words, aside)
        for pattern, status in patterns_of(self.document.language, "predicates"):
            matches = pattern.finditer(text)
            match = next(
                (m for m in matches if not tells_of_thing(self.document, trigger, offsets[m.start()])), None
            )
            if match and is_done_there(self.document, trigger, match, offsets, self.words):
                continue
            if match and is_object(self.document, trigger, offsets[match.start()], self.words):
                continue
            if match and self._was_asked(trigger, status, words_at(match, offsets)):
                continue
            by_it = status == "ongoing" and trigger.is_noun and self._opens_another(trigger)
            by_it |= match is not None and is_of_another(self.document, trigger, offsets[match.start()])
            if match and not (by_it or (status == "ongoing" and is_first(text[: match.start()], self.words))):
                span = words_at(match, offsets)
                begins = match.group() in self.words.beginning and self._begins(trigger)
                if begins:
                    return begins
                told = not_refused(text, match, status, self.words)
                return Standing(turned(text, match, told, self.words) if told == status else told, span)
        above = with_shared_modal(self.document, trigger, self.grammar)
        return self.modal(trigger) or (self.modal(above) if above else None)

    def _was_asked(self, trigger: Trigger, status: Status, words: Span) -> bool:
        """Whether a call or letter itself is what asked for something else: "bat ihn schriftlich um Hilfe"."""
        asked = status == "proposed" and trigger.mode in {"call", "message"} and not trigger.is_noun
        return asked and words.start <= self.document.tokens[trigger.first].start < words.end

    def _begins(self, trigger: Trigger) -> Standing | None:
        """Return what is told of a beginning to come: "sollen am Montag beginnen", "einigten sich, mit Gesprächen zu beginnen"."""
        infinitive = self.document.language == "de" and trigger.scope.kind == "infinitive"
        return self.modal(trigger) or (status_above(self, trigger) if infinitive else None)

    def _opens_another(self, trigger: Trigger) -> bool:
        """Whether something else began with it in German: "begann seinen Besuch mit einem Treffen mit Rossi"."""
        other = self.document.language == "de" and trigger.mode != "talks"  # not "begannen mit Gesprächen"
        return other and governing(self.document, trigger, self.grammar) == "mit"

    def modal(self, trigger: Trigger) -> Standing | None:
        """Return what a modal verb of its clause tells: "will", "soll", "könnte"."""
        tokens = self.document.tokens
        quoted = frozenset() if trigger.first in self.quoted else self.quoted
        numbers = [at for at in trigger.scope.tokens() if at not in quoted]
        numbers += [] if trigger.scope.ends_in is None else [trigger.scope.ends_in]
        perfect = any(tokens[at].low in {"haben", "have", "sein"} for at in numbers if at > trigger.first - 1)
        for at in numbers:
            low = tokens[at].low
            if low in self.words.modals and at != trigger.first and not tokens[at].is_capital:
                if tells_perfect(self.document, trigger.scope, at, perfect):
                    continue
                return Standing(self.words.modals[low], Span(tokens[at].start, tokens[at].end))
            if (
                low in self.words.future
                and at != trigger.first
                and is_future(self.document, trigger, at, self.grammar)
            ):
                return Standing("planned", Span(tokens[at].start, tokens[at].end))
        return None
