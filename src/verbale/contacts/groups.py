"""Words for two parties at once: "beide Präsidenten", "die Delegationen beider Länder", "sie".

They mean the last two persons, or the last two states, of different sides that were spoken of.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from verbale.actors import default_knowledge
from verbale.contacts.both_sides import (
    both_before,
    goes_on,
    is_of_public,
    is_one_side,
    is_tied,
    may_hold,
    outside_bodies,
    sides_again,
    tells_source,
    understood,
)
from verbale.contacts.delegates_of_two import Delegates, delegates_of_two
from verbale.contacts.placed import Placed
from verbale.contacts.pronouns import last_joined, named_here
from verbale.contacts.scopes import Scope
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import contact_words, find_phrases
from verbale.languages import Document
from verbale.languages.grammar import grammar_of
from verbale.records import Mention, Span

# How many characters back the two may stand, and a list that "sie" means.
_REACH = 1500
_NEAR = 400


class GroupFinder:
    """Finds the two that such words mean, in one document."""

    def __init__(self, document: Document, placed: list[Placed]) -> None:
        roles = contact_words(document.language).roles
        self.document = document
        self.placed = placed
        self.pronouns = roles.plural_pronouns
        words = grammar_of(document.language).words
        self.governing = words.prepositions - roles.partner - roles.between - words.infinitive_marks
        self.mentioned = {at for item in placed for at in range(item.first, item.last)}
        found = outside_bodies(placed, find_phrases(roles.both_persons, document))
        self.persons = [place for place in found if not goes_on(document, place, self.mentioned)]
        self.several = [
            (place, roles.several[document.text[slice(*place)].lower()])
            for place in find_phrases(tuple(roles.several), document)
            if not goes_on(document, place, self.mentioned)
        ]
        self.delegates = list(delegates_of_two(document, placed, self.mentioned))
        self.states = [
            place
            for place in find_phrases(roles.both_states, document)
            if not (tells_source(document, place) or is_tied(document, place))
            and not (is_one_side(document, place) or is_of_public(document, place))
        ]
        opposed = find_phrases(roles.opponents, document)
        self.opposed = [place for place in opposed if not goes_on(document, place, self.mentioned)]
        self.opponents: list[Mention] = []  # those of the talks told last, where they are no persons
        self.pair: list[Mention] = []  # the last two persons told of as a contact
        self.current: list[Mention] = []  # those of the contact told last
        self.names: dict[str, tuple[str, str]] = {
            item.mention.actor: (item.mention.name, item.mention.kind)
            for item in placed
            if item.mention.kind in {"state", "body"}
            and item.mention.actor
            and item.mention.name
            and item.mention.how in {"name", "adjective"}
        }

    def in_scope(self, scope: Scope, known: list[Mention], pronouns: bool = True) -> list[Mention]:
        """Return the pair that words of a clause mean, unless two sides are known already; `pronouns` counts "sie" too."""
        acting = [one for one in self.delegates if not one.owning and self._within(one.place, scope)]
        pair, within = self._said_for(acting, known), scope if pronouns else None
        return pair or self._pair(lambda span: self._within(span, scope), known, within)

    def persons_for(self, states: list[Mention]) -> list[Mention]:
        """Return the two persons meant by "beide Seiten" of a call; else what was given."""
        if len(states) != 2 or any(m.kind == "person" or m.start != states[0].start for m in states):
            return states
        persons = self.last_persons(states[0].span)
        return persons if {m.side for m in persons} == {m.side or m.actor for m in states} else states

    def beside(self, trigger: Trigger, known: list[Mention]) -> list[Mention]:
        """Return the pair that the words right behind a noun mean: "Treffen der beiden Präsidenten"."""
        begin = self.document.tokens[trigger.last - 1].end
        owning = [one for one in self.delegates if one.owning and 0 <= one.place[0] - begin <= 2]
        pair = self._said_for(owning, known)
        return pair or self._pair(lambda span: begin <= span[0] <= begin + 25, known, None)

    def between(self, trigger: Trigger) -> list[Mention]:
        """Return the pair of "zwischen beiden Ländern" in the clause of a noun."""
        words = contact_words(self.document.language).roles.between

        def is_behind(span: tuple[int, int]) -> bool:
            at = self.document.token_at(span[0])
            return any(token.low in words for token in self.document.tokens[max(0, at - 2) : at + 1])

        return self._pair(lambda span: self._within(span, trigger.scope) and is_behind(span), [], None)

    def _within(self, span: tuple[int, int], scope: Scope) -> bool:
        return scope.holds(self.document.token_at(span[0]))

    def _pair(
        self,
        fits: Callable[[tuple[int, int]], bool],
        known: list[Mention],
        scope: Scope | None,
    ) -> list[Mention]:
        if len({m.side or m.actor for m in known}) >= 2:
            return []
        for place in self.states:
            if fits(place):
                return self.last_states(Span(*place))
        for place in self.opposed:
            if fits(place) and not known:
                same = {one.side for one in self.current} == {one.side for one in self.opponents}
                return self._said_by(list(reversed(self.current if same else self.opponents)), Span(*place))
        for place, number in self.several:
            if fits(place) and self._are_current(place, number):
                return self._said_by(list(reversed(self.current)), Span(*place))
        for place in self.persons:
            if fits(place) and not any(m.start < place[1] and place[0] < m.end for m in known):
                return self.last_persons(Span(*place))
        if scope is not None and not known:
            for span in self._pronouns_in(scope):
                pair = self._sides_again(span) or self.last_list(span) or self.last_persons(span)
                if pair:
                    return pair
        return []

    def as_current(self, mentions: list[Mention]) -> list[Mention]:
        """Read "the two leaders" as those of the contact told last where one understood so was never named."""
        pair, spans = self.pair, {mention.span for mention in mentions}
        if len(spans) == 2 and len(mentions) == 3 and pair and self.document.language == "de":
            return self._without_actor(mentions)
        if len(mentions) != 2 or len(spans) != 1 or not pair:
            return mentions
        start = mentions[0].start
        named = {i.mention.actor for i in self.placed if i.mention.how == "name" and i.mention.start < start}
        if all(one.actor in named for one in mentions):
            return mentions
        return self._said_by(list(reversed(pair)), mentions[0].span)

    def _without_actor(self, mentions: list[Mention]) -> list[Mention]:
        """Read the German "the two" as those of the contact told last where the subject was understood as one of them: "Marin empfing die beiden"."""
        acting = [one for one in mentions if sum(one.span == other.span for other in mentions) == 1]
        both = [one for one in mentions if one not in acting]
        known = {one.actor for one in self.pair}
        if len(both) != 2 or acting[0].actor not in {one.actor for one in both} - known:
            return mentions
        return [*acting, *self._said_by(list(reversed(self.pair)), both[0].span)]

    def without_third(self, mentions: list[Mention]) -> list[Mention]:
        """Read the German "the two" as those of the contact told last where one understood so acts himself: "Marin vermittelt zwischen den beiden"."""
        spans, pair = {mention.span for mention in mentions}, {one.actor for one in self.pair}
        outside = {mention.actor for mention in mentions} - pair
        if self.document.language != "de" or len(mentions) != 2 or len(spans) != 1 or not (pair and outside):
            return mentions
        begin, start = self.document.sentence_at(mentions[0].start).start, mentions[0].start
        acting = {
            i.mention.actor for i in self.placed if begin <= i.mention.start < start and i.kind == "bare"
        }
        return self._said_by(list(reversed(self.pair)), mentions[0].span) if outside <= acting else mentions

    def tell(self, members: list[Mention]) -> None:
        """Keep the members of the contact told last."""
        self.current = list(members)
        if len({one.side for one in members}) == len(members) == 2 and all(
            one.kind == "person" for one in members
        ):
            self.pair = list(members)
        if all(member.kind != "person" for member in members):
            self.opponents = list(members)

    def names_all(self, scope: Scope) -> bool:
        """Whether a clause has words for all those of a contact of more than two: "die vier"."""
        return any(self._within(place, scope) for place, _ in self.several)

    def plural_subject(self, scope: Scope) -> list[Mention]:
        """Return the persons that "sie" means beside a partner: "hatten sie mit Marin beraten"."""
        return next((self.last_list(span) for span in self._pronouns_in(scope)), [])

    def last_list(self, span: Span) -> list[Mention]:
        """Return the last two subjects joined by "und" not far before `span`, whatever their sides."""
        before = (item for item in self.placed if item.mention.end <= span.start)
        pair = last_joined(self.document, before, span.start, _NEAR)
        return self._said_by([pair[1].mention, pair[0].mention], span) if pair else []

    def _sides_again(self, span: Span) -> list[Mention]:
        """Return the two states that "sie" means, of which "beide Seiten" told in this sentence, or the contact in the one before."""
        both = both_before(self.document, self.states, self.placed, span)
        again = sides_again(self.document, self.current, self.placed, span)
        return self._said_by(self.last_states(both)[::-1] if both else again, span)

    def _pronouns_in(self, scope: Scope) -> Iterator[Span]:
        """Yield where a plural pronoun stands that is nobody's mention yet."""
        for at in scope.tokens():
            token = self.document.tokens[at]
            governed = at > 0 and self.document.tokens[at - 1].low in self.governing
            if token.low in self.pronouns and at not in self.mentioned and not governed:
                yield Span(token.start, token.end)

    def last_persons(self, span: Span) -> list[Mention]:
        """Return the last two persons of different sides before `span`, as named by its words."""
        placed = [item for item in self.placed if may_hold(self.document, item.mention, span)]
        here = named_here(self.document, placed, span)
        if here:
            return self._said_by(here, span)
        current = [one for one in self.current if may_hold(self.document, one, span)]
        if self._are_near(current, span):
            return self._said_by(current[::-1], span)
        joined = self.last_list(span)
        if len({mention.side for mention in joined}) == 2 and all(
            may_hold(self.document, one, span) for one in joined
        ):
            return joined
        found: list[Mention] = []
        for item in reversed(placed):
            mention = item.mention
            if mention.start >= span.start or mention.kind != "person":
                continue
            if not (mention.side and mention.actor):
                continue
            if span.start - mention.end > _REACH or len(found) == 2:
                break
            if all(mention.side != other.side for other in found):
                found.append(mention)
        return self._said_by(found, span)

    def _are_current(self, place: tuple[int, int], number: int) -> bool:
        """Whether "the three leaders" are those of the contact told last; 0 stands for any more than two."""
        persons = all(mention.kind == "person" for mention in self.current)
        return (
            persons
            and len(self.current) > 2
            and number in {0, len(self.current)}
            and place[0] > max((mention.start for mention in self.current), default=0)
        )

    def _are_near(self, pair: list[Mention], span: Span) -> bool:
        """Whether these of the contact told last may be the two that are meant: persons, both named not far back."""
        persons = len(pair) == 2 and all(mention.kind == "person" for mention in pair)
        if not persons or pair[0].side == pair[1].side:
            return False
        return all(mention.start < span.start < mention.end + 2 * _REACH for mention in pair)

    def _has_two_sides(self, span: Span) -> bool:
        """Whether the contact told last is one of two sides, both named not far back."""
        near = all(mention.start < span.start < mention.end + 2 * _REACH for mention in self.current)
        named = {item.mention.start for item in self.placed}
        own = len({mention.start for mention in self.current}) == 2 and all(
            mention.start in named for mention in self.current
        )
        return near and own and len({mention.side or mention.actor for mention in self.current}) == 2

    def last_states(self, span: Span) -> list[Mention]:
        """Return the last two sides spoken of before `span`, as states named by its words.

        Those of the contact told last are meant first.
        """
        found: list[Mention] = []
        near = all(one.start < span.start < one.end + _REACH for one in self.current)
        if near and len({one.side or one.actor for one in self.current}) > 2:
            return self._said_by(list(reversed(self.current)), span)  # "the sides" of a meeting of three
        if known := understood(self.document, self.placed, span):
            return self._said_by(known[::-1], span)
        current = {mention.start for mention in self.current} if self._has_two_sides(span) else None
        for item in reversed(self.placed):
            mention = item.mention
            if current is not None and mention.start not in current:
                continue
            if mention.start >= span.start or item.side is None:
                continue
            if (span.start - mention.end > _REACH and current is None) or len(found) == 2:
                break
            if mention.kind not in {"person", "state", "body"} or any(
                item.side == other.actor for other in found
            ):
                continue
            told = default_knowledge().name_of(item.side, self.document.language)
            name, kind = self.names.get(item.side, (told, "state"))
            found.append(replace(mention, actor=item.side, name=name, side=item.side, kind=kind, how="name"))  # type: ignore[arg-type]
        return self._said_by(found, span)

    def _said_for(self, found: list[Delegates], known: list[Mention]) -> list[Mention]:
        return self._said_by(list(found[0].pair[::-1]), Span(*found[0].place)) if found and not known else []

    def _said_by(self, found: list[Mention], span: Span) -> list[Mention]:
        if len(found) < 2:
            return []
        return [replace(mention, start=span.start, end=span.end, core=None) for mention in reversed(found)]
