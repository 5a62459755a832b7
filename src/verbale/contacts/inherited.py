"""Whom a clause takes from the one that it hangs on: "Weber flog nach Rom, um mit Rossi zu reden"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise
from typing import Protocol

from verbale.contacts.asked import who_is_asked
from verbale.contacts.cases import may_act
from verbale.contacts.groups import GroupFinder
from verbale.contacts.intentions import who_intends
from verbale.contacts.nonfinite import opens_with_gerund, opens_with_participle
from verbale.contacts.others_act import is_of_others
from verbale.contacts.parties import Parties, side_of, sides, tells_of_others
from verbale.contacts.placed import Placed
from verbale.contacts.pronouns import told_apart
from verbale.contacts.scopes import Scope
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import Roles, pattern_of
from verbale.languages import Document
from verbale.languages.grammar import Grammar
from verbale.records import Mention, Span

_BRACKETS = re.compile(r"\([^()]*\)")
_WHEN = frozenset({"after", "before", "when", "while", "since", "upon", "on"})
_PROPOSES = frozenset({"vorgeschlagen", "schlug", "schlägt", "vorschlug"})
_HAPPENS = (
    "прош",
    "пройд",
    "был",
    "буд",
    "нет",
    "заплан",
    "намеч",
    "назнач",
    "ид",
    "может",
    "могут",
    "возможн",
)
_WHAT = frozenset({"чего", "чем"})
# Relative pronouns that may be the subject.
_SUBJECTS = {"en": {"who", "which", "that"}, "de": {"der", "die", "welcher", "welche"}}
_HIGHEST = 4  # clauses up to which a subject is looked for


class Clauses(Protocol):
    """What must be known of the clauses; `PartyFinder` tells it."""

    document: Document
    placed: list[Placed]
    roles: Roles
    grammar: Grammar
    groups: GroupFinder

    def in_scope(self, scope: Scope) -> list[Placed]:
        """Return the mentions of a clause."""

    def official(self, item: Placed) -> bool:
        """Whether the mention acts for a state or body."""

    def bare(self, items: Iterable[Placed]) -> list[Mention]:
        """Return the subjects and objects."""

    def after(self, items: Iterable[Placed], words: frozenset[str]) -> list[Mention]:
        """Return those behind one of the prepositions."""


class Inheritance:
    """Finds those parties of one document's contacts that stand in the clause above."""

    def __init__(self, clauses: Clauses) -> None:
        self.clauses = clauses

    def spoken_of(self, scope: Scope) -> list[Mention]:
        """Return the persons that were subjects before a clause."""
        start = self.clauses.document.tokens[scope.first].start
        before = [item for item in self.clauses.placed if item.mention.end <= start]
        return [mention for mention in self.clauses.bare(before) if mention.kind == "person"]

    def added_to(self, found: list[Mention], trigger: Trigger) -> Parties:
        """Add the subject of the clause that this one hangs on, where one side alone is named here."""
        scope, clauses = trigger.scope, self.clauses
        inherited: list[Mention] = []
        if scope.kind == "relative" and scope.antecedent is not None:
            before = [i for i in clauses.placed if i.last <= scope.first and i.last >= scope.first - 4]
            inherited = [item.mention for item in before[-1:] if clauses.official(item)]
            inherited = inherited if found else self._joined(inherited, scope)
        elif is_of_others(clauses.document, scope):
            inherited = []
        elif scope.matrix is not None and (
            scope.coordinated or scope.kind == "infinitive" or self._leaves_out(scope)
        ):
            mutual = scope.kind == "infinitive" and (
                (trigger.reflexive and not found) or self._proposes(trigger, found)
            )
            inherited = self._both(scope.matrix) if mutual else []
            asked = who_is_asked(clauses.document, scope, clauses.bare(clauses.in_scope(scope.matrix)))
            if asked is not None and not inherited:
                return replace(self._with(found, asked, scope), closed=True)
            inherited = inherited or self._told_to(scope, scope.matrix) or self._subjects(scope.matrix)
            if not found and scope.kind == "subordinate" and clauses.document.language == "en":
                within = clauses.in_scope(scope.matrix)  # "left with Weber, | after holding talks"
                inherited = [*inherited, *clauses.after(within, clauses.roles.partner)]
            if trigger.is_noun and self._takes_place(scope):
                inherited = [one for one in inherited if not tells_of_others(one)]
            inherited = self._guests(scope.matrix, found, trigger) or inherited
        return self._with(found, inherited, scope)

    def _with(self, found: list[Mention], inherited: list[Mention], scope: Scope) -> Parties:
        """Return those found here with those of another clause."""
        found = self._not_itself(found, inherited, scope)
        known = {mention.actor for mention in found}
        added = [mention for mention in inherited if mention.actor not in known]
        return Parties([*added, *found], inherited=bool(added))

    def _guests(self, above: Scope, found: list[Mention], trigger: Trigger) -> list[Mention]:
        """Return the Russian guest above where those named here are his hosts too: "его принял Вебер, | а до этого прошли переговоры с Росси"."""
        bare = self.clauses.bare(self.clauses.in_scope(above))
        guests = [one for one in bare if side_of(one) not in sides(found)]
        hosts = sides(bare) & sides(found) and trigger.is_noun and found
        return guests if hosts and self.clauses.document.language == "ru" and len(guests) == 1 else []

    def _joined(self, last: list[Mention], scope: Scope) -> list[Mention]:
        """Return all of the list that ends right before a relative clause: "Weber und Rossi, die sich getroffen hatten"."""
        opener = self.clauses.document.tokens[scope.first]
        listed = self.clauses.groups.last_list(Span(opener.start, opener.end)) if last else []
        return listed if last and last[0].actor in {one.actor for one in listed} else last

    def of_several(self, found: list[Mention], trigger: Trigger, alone: bool) -> Parties:
        """Return those of a verb, with the subject of the clause above where they stand `alone` as its partners.

        They are none where nobody is told who met them: "министр созвонился с Вебером и Росси", "the mayor met Weber and Rossi".
        """
        scope, russian = trigger.scope, self.clauses.document.language == "ru"
        above = self.added_to(found, trigger) if alone else Parties(found)
        lacks = russian and alone and trigger.frame == "with" and not above.inherited
        if lacks and scope.kind == "main":
            return Parties()
        if scope.kind == "main" and not above.inherited and self._are_all_met(found, trigger, alone):
            return Parties()
        participle = self.clauses.document.tokens[trigger.first].low.endswith("ing")
        if alone and participle and scope.kind == "subordinate" and self.clauses.document.language == "en":
            return above if above.inherited else Parties()  # "after meeting Weber and Rossi, the team left"
        goes_on = scope.coordinated or scope.kind == "infinitive" or (russian and self._leaves_out(scope))
        if alone and self._is_subject(scope):  # "Weber, der mit Rossi und mit Marin sprach"
            return above if above.inherited else Parties()
        return above if goes_on else Parties(found)

    def _is_subject(self, scope: Scope) -> bool:
        """Whether the pronoun of a German relative clause may be its subject: "der …", not "mit dem …"."""
        opener = self.clauses.document.tokens[scope.first].low
        german = self.clauses.document.language == "de" and scope.kind == "relative"
        return german and scope.antecedent is not None and opener in {"der", "die"}

    def _are_all_met(self, found: list[Mention], trigger: Trigger, alone: bool) -> bool:
        """Whether all stand behind an English verb, which has another subject."""
        document = self.clauses.document
        if document.language != "en" or not (alone or trigger.frame == "object"):
            return False
        first, start = document.tokens[trigger.scope.first].start, document.tokens[trigger.first].start
        opened = document.text[first:start].strip()
        return bool(opened) and all(mention.start > start for mention in found)

    def _told_to(self, scope: Scope, above: Scope) -> list[Mention]:
        """Return whom English sends to do it, "Weber ordered Rossi | to fly to Rome", and who means to in German, "Webers Plan, | Rossi zu treffen"."""
        if self.clauses.document.language == "de" and scope.kind == "infinitive":
            meaning = who_intends(self.clauses.document, scope, self.clauses.in_scope(above))
            return [item.mention for item in meaning if self.clauses.official(item)]
        if self.clauses.document.language != "en" or scope.kind != "infinitive":
            return []
        led = [
            item for item in self.clauses.in_scope(above) if item.word == "for" and item.last <= scope.first
        ]
        if led and led[-1].last == scope.first:  # "the need for Weber | to hold talks"
            return [item.mention for item in led if item.at == led[-1].at and self.clauses.official(item)]
        tokens, sends = self.clauses.document.tokens, pattern_of(self.clauses.roles.sends)
        verbs = [at for at in above.tokens() if at < scope.first and sends.fullmatch(tokens[at].low)]
        if not verbs or verbs[-1] == scope.first - 1:
            return []
        items = [item for item in self.clauses.in_scope(above) if item.first > verbs[-1]]
        return [item.mention for item in items if self.clauses.official(item)][:1]

    def _not_itself(self, found: list[Mention], inherited: list[Mention], scope: Scope) -> list[Mention]:
        """Read the pronoun of "Weber, mit dem er telefonierte" as somebody else than Weber."""
        if scope.kind != "relative" or len(found) != 1 or len(inherited) != 1:
            return found
        beside = any(scope.first - 2 <= item.last <= scope.first for item in self.clauses.placed)
        if not beside:
            return found  # "Weber is on a tour | that takes him to Rome"
        pair = told_apart([*inherited, *found], self.spoken_of(scope)) if found[0].how == "pronoun" else found
        return pair[-1:]

    def _leaves_out(self, scope: Scope) -> bool:
        """Whether a clause has its subject in the one above: ", где встретился", "after meeting Weber"."""
        document = self.clauses.document
        opener = document.tokens[scope.first].low
        if document.language == "en":  # "After meeting Weber, | Rossi flew to Bern"
            verb = document.tokens[min(scope.first + 1, scope.last - 1)].low
            gerund = opener in _WHEN and verb.endswith("ing")
            return scope.kind == "subordinate" and (gerund or opens_with_participle(document, scope.first))
        if document.language != "ru" or opener in self.clauses.roles.there:
            return document.language == "ru"
        second, third = (document.tokens[min(scope.first + n, scope.last - 1)].low for n in (1, 2))
        if second in _WHAT or third.startswith("котор"):  # "после чего", "в ходе которого встретился"
            return True
        if scope.kind == "subordinate" and opens_with_gerund(document, scope.first, scope.last):
            return True
        named = self.clauses.bare(self.clauses.in_scope(scope))
        acting = any(may_act(document, one) for one in named)  # not "сообщил, | что принял Росси"
        return scope.kind == "complement" and opener in {"что", "чтобы"} and not acting

    def _is_participial(self, scope: Scope) -> bool:
        """Whether its subject is that of the clause above: "speaking to reporters | after meeting Weber", | Rossi said"."""
        return self.clauses.document.language == "en" and self._leaves_out(scope)

    def _takes_place(self, scope: Scope) -> bool:
        """Whether a Russian clause of what is said has the noun as its subject: "что планируется встреча", not "что провёл встречу"."""
        tokens = self.clauses.document.tokens
        verb = next((tokens[one.verb].low for one in scope.pieces if one.verb is not None), "")
        told = self.clauses.document.language == "ru" and scope.kind == "complement"
        return told and (verb.endswith(("ся", "сь")) or verb.startswith(_HAPPENS))

    def _proposes(self, trigger: Trigger, found: list[Mention]) -> bool:
        """Whether one is asked to join a meeting with others: "schlug Rossi vor, ein Treffen mit Marin abzuhalten"."""
        matrix, document = trigger.scope.matrix, self.clauses.document
        meets = trigger.is_noun and trigger.mode in {"meeting", "talks"} and bool(found)
        if matrix is None or document.language != "de" or not meets:
            return False
        return any(document.tokens[at].low in _PROPOSES for at in matrix.numbers)

    def _both(self, scope: Scope) -> list[Mention]:
        """Return who proposed it and to whom: "Weber schlug Rossi vor, sich zu treffen"."""
        bare = self.clauses.bare(self.clauses.in_scope(scope))
        return bare if len(bare) == 2 and len(sides(bare)) == 2 else []

    def _subjects(self, scope: Scope | None) -> list[Mention]:
        seen = 0
        while scope is not None and seen < _HIGHEST:
            if (
                scope.kind == "infinitive" and scope.matrix is not None
            ):  # "came to meet Weber | before flying home"
                sent = self._told_to(scope, scope.matrix)
                if sent:
                    return sent
                scope, seen = scope.matrix, seen + 1
                continue
            bare = self.clauses.bare(self.clauses.in_scope(scope))
            bare += [m for m in self.clauses.groups.in_scope(scope, bare) if m not in bare]
            if bare and self.clauses.document.language == "de" and self._explained(scope):
                return []  # "die Regierung, die Weber empfangen und mit Rossi …": either may be the subject
            if bare:
                bare = [m for m in bare if may_act(self.clauses.document, m)] or bare
                return bare[:1] if len(sides(bare)) > 1 and not self.is_list(bare) else bare
            if scope.kind == "relative":
                return self._explained(scope)
            goes_up = scope.coordinated or scope.kind == "infinitive" or self._is_participial(scope)
            scope, seen = scope.matrix if goes_up else None, seen + 1
        return []

    def _explained(self, scope: Scope) -> list[Mention]:
        """Return whom a relative clause without another subject explains: "Weber, | who flew to Rome to meet Rossi", "der nach Rom flog | und Rossi traf"."""
        document = self.clauses.document
        if scope.kind != "relative" or document.tokens[scope.first].low not in _SUBJECTS.get(
            document.language, ()
        ):
            return []
        before = [one for one in self.clauses.placed if scope.first - 4 <= one.last <= scope.first]
        return [one.mention for one in before[-1:] if self.clauses.official(one)]

    def is_list(self, mentions: list[Mention]) -> bool:
        """Whether the first two mentions are joined by "und", by a comma in a list that ends so, or in one phrase: "both presidents"."""
        joining = self.clauses.grammar.words.coordinators
        for left, right in pairwise(mentions):
            gap = _BRACKETS.sub("", self.clauses.document.text[left.end : right.start])
            if left.span == right.span:
                return True
            listed = any(word in gap.split() for word in joining) or "as well as" in gap
            if len(gap) < 60 and listed:
                return True
            explained = left.actor and left.actor == right.actor  # "Weber, the elderly | minister"
            if gap.strip() != "," and not (explained and gap.lstrip()[:1] == ","):
                return False
        return False
