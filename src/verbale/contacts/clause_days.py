"""The day that another clause of the sentence tells: "Gespräche, die am Mittwoch stattfanden", "im Mai, als er Rom besuchte".

A clause gives its day away where it tells of the same time: a relative clause about the contact, a
clause that "als" or a colon hangs on it, the first of two that share a subject.
"""

from __future__ import annotations

from dataclasses import replace

from verbale.contacts.dated import Dated
from verbale.contacts.explaining import may_explain
from verbale.contacts.material import Material
from verbale.contacts.placed import PLACES
from verbale.contacts.places import is_left
from verbale.contacts.prehistory import without_prehistory
from verbale.contacts.relatives import agrees, is_not_far_behind
from verbale.contacts.scopes import Scope, has_word, low_words
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import pattern_of
from verbale.languages.grammar import is_gerund
from verbale.records import When

_WHO = frozenset({"который", "которая", "которые"})
_HAD = frozenset({"had", "held"})
_FRESH = 2  # days before the article on which somebody speaks right after a contact


class ClauseDays:
    """Finds days in the clauses around a contact's own, in one document."""

    def __init__(self, material: Material) -> None:
        self.material = material
        self.document = material.document

    def in_another_clause(self, trigger: Trigger, triggers: list[Trigger]) -> list[Dated]:
        """Return the day of the clause above or before, where it is the contact's too."""
        return (
            self._day_of_agreement(trigger)
            or self._day_of_success(trigger)
            or self._day_of_clause_before(trigger)
            or self._day_before_semicolon(trigger)
            or self._day_of_frame(trigger, triggers)
            or self._day_of_gerund(trigger)
            or self._day_of_cleft(trigger)
        )

    def _day_of_cleft(self, trigger: Trigger) -> list[Dated]:
        """Return the day that an English clause says and nothing else: "It was | in May | that they last met"."""
        scope, tokens = trigger.scope, self.document.tokens
        above = scope.matrix
        if above is None or self.document.language != "en" or tokens[scope.first].low != "that":
            return []
        times = [(first, last, time) for first, last, time in self.material.slots.times if above.holds(first)]
        words = [at for at in above.tokens() if tokens[at].is_word]
        opens = above.last == scope.first and [tokens[at].low for at in words[:2]] == ["it", "was"]
        if not opens or len(times) != 1 or times[0][2].edtf is None or words[-1] != times[0][1] - 1:
            return []
        only = self.material.grammar.words.prepositions | self.material.grammar.words.adverbs
        if any(tokens[at].low not in only for at in words[2:] if at < times[0][0]):
            return []  # "It was reported in May that …"
        within = replace(trigger, scope=above, frame="with", first=words[0], last=words[1])
        return self.material.slots.dates(within, [within])

    def in_relative(self, trigger: Trigger, triggers: list[Trigger], scopes: list[Scope]) -> list[Dated]:
        """Return the date of "…, das am Mittwoch stattfand" behind the noun."""
        events = pattern_of(self.material.words.events)
        for scope in scopes:
            if not self._is_about(scope, trigger, triggers):
                continue
            if any(trigger.last <= other.first < scope.first for other in triggers):
                continue
            there = self.document.tokens[scope.first].low in self.material.roles.there
            words = low_words(self.document, scope)
            if there or events.search(words):
                within = replace(trigger, scope=scope, frame="with", first=scope.first, last=scope.first + 1)
                found = without_prehistory(self.document, scope, self.material.slots.dates(within, [within]))
                # "where a Thursday meeting is planned"
                here = [one for one in triggers if one.scope is scope]
                found = [one for one in found if not self.material.slots.is_of_nouns(one.words[0], here)]
                return [replace(dated, close=True) for dated in found]
        return []

    def _is_about(self, scope: Scope, trigger: Trigger, triggers: list[Trigger]) -> bool:
        """Whether a relative clause tells of the noun; "с Росси, который прибыл в мае" tells of a man."""
        if not is_not_far_behind(self.material, scope, trigger):
            return False
        comes = self.document.tokens[scope.first].low in _WHO and any(
            other.scope is scope and not other.is_noun for other in triggers
        )
        comes |= not agrees(self.material, scope, trigger)
        return not comes and may_explain(self.document, scope.first, trigger)

    def _day_of_agreement(self, trigger: Trigger) -> list[Dated]:
        """Return the day of the clause above for "agreed on Friday to meet, after a call"."""
        scope = trigger.scope
        if not trigger.is_noun or scope.kind != "infinitive" or scope.matrix is None:
            return []
        before = [token.low for token in self.document.tokens[max(0, trigger.first - 2) : trigger.first]]
        if not any(word in self.material.roles.circumstance for word in before):
            return []
        above = replace(trigger, scope=scope.matrix, frame="with")
        return self.material.slots.dates(above, [above])

    def _day_of_success(self, trigger: Trigger) -> list[Dated]:
        """Return the day of the clause above that tells of it as done: "On Friday Weber managed to meet Rossi"."""
        scope = trigger.scope
        if self.document.language != "en" or scope.kind != "infinitive" or scope.matrix is None:
            return []
        standing = self.material.status.of(trigger)
        words = standing.words if standing.status == "held" else None
        if words is None or self.document.token_at(words.start) not in scope.matrix.numbers:
            return []
        above = replace(trigger, scope=scope.matrix, frame="with")
        return self.material.slots.dates(above, [above])

    def _day_of_clause_before(self, trigger: Trigger) -> list[Dated]:
        """Return the day that opens "Am Montag besuchte er Rom und wurde von Rossi empfangen", "On Monday he flew to Rome and had talks with Rossi"."""
        scope = trigger.scope
        above = scope.matrix
        if (
            (trigger.is_noun and not self._had(trigger))
            or not scope.coordinated
            or above is None
            or above.kind != "main"
            or has_word(self.document, scope, self.material.status.words.arranging)
        ):
            return []  # "called him on Monday and agreed to meet him"
        verb = next((piece.verb for piece in above.pieces if piece.verb is not None), None)
        own_verb = next((piece.verb for piece in scope.pieces if piece.verb is not None), trigger.first)
        times = self.material.slots.times
        if verb is None or any(
            scope.holds(first) and (time.edtf or time.type != "DURATION") for first, _, time in times
        ):
            return []
        days = [(first, time) for first, _, time in times if above.holds(first) and time.edtf]
        both = len(days) == 1 and self._spans_both(scope, above, verb, days[0][0])
        shared = both or self._shares_auxiliary(scope, own_verb) or self._went_on_there(trigger)
        here = self.material.parties.in_scope(scope)
        if any(item.kind == "bare" and item.first < own_verb for item in here) and not shared:
            return []
        if len(days) != 1 or (days[0][0] > verb and not shared):
            return []
        edtf = str(days[0][1].edtf)
        spans_both = self.document.language == "de" and ".." not in edtf  # "Im Mai kam er und traf Rossi"
        if not (spans_both or When.parse(edtf).exact):
            return []
        return [Dated(str(days[0][1].edtf), (days[0][1].span,))]

    def _had(self, trigger: Trigger) -> bool:
        """Whether an English noun is the object of its clause's "had" or "held": "and held long talks with Rossi"."""
        tokens, words = self.document.tokens, self.material.grammar.words
        verb = next((piece.verb for piece in trigger.scope.pieces if piece.verb is not None), trigger.first)
        between = tokens[verb + 1 : trigger.first]
        led = any(one.low in words.prepositions or self.material.grammar.is_finite(one) for one in between)
        return self.document.language == "en" and tokens[verb].low in _HAD and not led

    def _shares_auxiliary(self, scope: Scope, verb: int) -> bool:
        """Whether it goes on with the auxiliary of the clause before, at the same place: "wird im Mai Rom besuchen und dort mit Rossi sprechen"."""
        tokens = self.document.tokens
        there = [at for at in scope.numbers if tokens[at].low in self.material.roles.here]
        behind = [at for at in scope.numbers if at > verb and tokens[at].is_word]
        return bool(there) and min(there) < verb and not behind

    def _went_on_there(self, trigger: Trigger) -> bool:
        """Whether it tells in German what was done at the goal of a journey: "flog am 3. Mai nach Rom | und traf dort Rossi"; what is planned there may be for another day."""
        tokens, here = self.document.tokens, self.material.roles.here
        there = any(tokens[at].low in here for at in trigger.scope.numbers)
        return self.document.language == "de" and there and self.material.status.of(trigger).status == "held"

    def _spans_both(self, scope: Scope, above: Scope, verb: int, day: int) -> bool:
        """Whether a day right behind an auxiliary is that of both its participles: "hat | am Montag | Weber getroffen und mit Rossi telefoniert"."""
        tokens, grammar = self.document.tokens, self.material.grammar
        words = [at for at in scope.tokens() if tokens[at].is_word]
        helps = grammar.lemma(tokens[verb]) in grammar.words.auxiliaries and self.document.language == "de"
        finite = [at for at in words[:-1] if grammar.is_finite(tokens[at])]
        infinite = grammar.may_be_infinite(tokens[words[-1]]) or not grammar.is_finite(tokens[words[-1]])
        there = self.material.parties.in_scope(above)
        between = any(verb < item.first < day and item.kind != "preposition" for item in there)
        return helps and infinite and not finite and not between and above.pieces[0].first <= verb < day

    def _day_before_semicolon(self, trigger: Trigger) -> list[Dated]:
        """Return the only day of the clause before, of one who takes part: "Weber kam am 3. Mai; mit Rossi trank er Tee"."""
        scope, tokens = trigger.scope, self.document.tokens
        opens = scope.kind == "main" and scope.first > 1 and tokens[scope.first - 1].text == ";"
        times = self.material.slots.times
        if trigger.is_noun or not opens or any(scope.holds(first) for first, _, _ in times):
            return []
        if self._leads_on_elsewhere(scope):
            return []  # "reist am Montag nach Rom; danach fliegt er nach Bern"
        begin = self.document.sentence_at(tokens[scope.first].start).first
        days = [time for first, _, time in times if begin <= first < scope.first and time.edtf]
        before = [i.mention.actor for i in self.material.placed if begin <= i.first < scope.first]
        here = {item.mention.actor for item in self.material.parties.in_scope(scope)}
        when = When.parse(str(days[0].edtf)) if len(days) == 1 else None
        if when is None or not when.exact or here.isdisjoint(before):
            return []
        return [Dated(str(days[0].edtf), (days[0].span,))]

    def _leads_on_elsewhere(self, scope: Scope) -> bool:
        """Whether the clause tells what came next, in a place of its own."""
        next_one = any(self.document.tokens[at].low in self.material.roles.order for at in scope.numbers)
        here = self.material.parties.in_scope(scope)
        return next_one and any(i.kind == "preposition" and i.mention.kind in PLACES for i in here)

    def _day_of_frame(self, trigger: Trigger, triggers: list[Trigger]) -> list[Dated]:
        """Return the only day of the clause that "als" or a colon hangs this one on: "im Mai, als er Rom besuchte"."""
        scope: Scope | None = trigger.scope
        while scope is not None and scope.kind == "subordinate" and scope.matrix is not None:
            if self._is_at_that_time(scope) or self._is_told_after(scope):
                break
            scope = scope.matrix if self._is_joined(scope) else None
        if scope is None or scope.matrix is None:
            return []
        if not (self._is_at_that_time(scope) or self._unfolds(scope, triggers) or self._is_told_after(scope)):
            return []
        above = replace(trigger, scope=scope.matrix, frame="with")
        return self.material.slots.dates(above, [above])

    def _day_of_gerund(self, trigger: Trigger) -> list[Dated]:
        """Return the day of the clause that a Russian gerund of the same time hangs on: "во вторник, принимая Росси, Вебер сказал"."""
        low, scope = self.document.tokens[trigger.first].low, trigger.scope
        during = self.document.language == "ru" and low.endswith(("я", "ясь", "а", "ась")) and is_gerund(low)
        if trigger.is_noun or not during or scope.matrix is None:
            return []
        above = replace(trigger, scope=scope.matrix, frame="with")
        return self.material.slots.dates(above, [above])

    def _is_joined(self, scope: Scope) -> bool:
        """Whether the clause goes on with "und" from the one before."""
        return self.document.tokens[scope.first].low in self.material.grammar.words.coordinators

    def _is_at_that_time(self, scope: Scope) -> bool:
        """Whether it tells what happened then: "als er Rom besuchte", or there: "nach Rom, wo er Rossi traf"."""
        opener = self.document.tokens[scope.first].low
        dependent = scope.kind in {"relative", "subordinate", "complement"}
        there = frozenset() if is_left(self.material, scope) else self.material.roles.there
        return dependent and opener in self.material.roles.when | there

    def _is_told_after(self, scope: Scope) -> bool:
        """Whether somebody speaks behind it on a fresh day: "Das sagte Weber am Montag, | nachdem er Rossi getroffen hatte"."""
        above, day, tokens = scope.matrix, self.material.day, self.document.tokens
        if tokens[scope.first].low not in self.material.roles.after_which or above is None or day is None:
            return False
        speaks = pattern_of(self.material.words.clauses.inserts)
        said = any(speaks.fullmatch(tokens[at].low) for at in above.tokens())
        times = [time for first, _, time in self.material.slots.times if above.holds(first) and time.edtf]
        whens = [When.parse(str(time.edtf)) for time in times]
        return said and len(whens) == 1 and whens[0].exact and self._is_fresh(whens[0])

    def _is_fresh(self, when: When) -> bool:
        day = self.material.day
        if day is None or day.earliest is None or when.latest is None:
            return False
        return 0 <= (day.earliest - when.latest).days <= _FRESH

    def _unfolds(self, scope: Scope, triggers: list[Trigger]) -> bool:
        """Whether a colon leads from what happened to how: "Am Montag gab es einen Gipfel: In Rom empfing …".

        Where somebody stands before the colon and no word of contact, he is the one who says it.
        """
        above = scope.matrix
        if above is None or scope.pieces[0].before != ":":
            return False
        told = any(other.scope is above for other in triggers)
        return told or not self.material.parties.bare(self.material.parties.in_scope(above))
