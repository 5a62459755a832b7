"""For whom a person acts where the words around the name tell, and no table does.

"A Tanzanian delegation led by Hans Weber", "the chairman of Myanmar's council, Hans Weber", "in das Ministerium in Rom, wo ihn Hans Weber empfing".
"""

from __future__ import annotations

from dataclasses import replace

from verbale.contacts.placed import Placed
from verbale.contacts.triggers import matchers
from verbale.contacts.words import contact_words, pattern_of
from verbale.languages import Document, Token
from verbale.languages.grammar import grammar_of

_REACH = 14  # tokens from a delegation to its leader
_GAP = 7  # tokens from a state to the name that its office explains
_POST, _HEAD = 14, 5  # tokens from a state to the name of its envoy, and to the word for him
_BEFORE = 8  # tokens from the office to its state
_BACK = 4  # sentences from an envoy back to the two states
_CLAUSE = 10  # tokens from "where" to the host


def with_borrowed_sides(document: Document, placed: list[Placed]) -> list[Placed]:
    """Give a side to persons who have none, wherever they are named behind the words that tell it."""
    finder = _SideFinder(document)
    known: dict[str, str] = {}
    result: list[Placed] = []
    for item in placed:
        mention, side = item.mention, None
        if mention.kind == "person" and mention.side is None and mention.actor:
            side = known.get(mention.actor) or finder.side_of(item, result, placed)
        if side is not None and mention.actor:
            known[mention.actor] = side
            result.append(replace(item, mention=replace(mention, side=side)))
        else:
            result.append(item)
    return result


class _SideFinder:
    """Looks around the names of one document."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.tokens = document.tokens
        self.roles = contact_words(document.language).roles
        self.words = grammar_of(document.language).words
        self.heads = pattern_of((*self.roles.titles, *self.roles.chairs))
        self.led = pattern_of(self.roles.led)

    def side_of(self, item: Placed, before: list[Placed], placed: list[Placed]) -> str | None:
        """Return the side that the words before the name of `item` tell, which is one of all those `placed`."""
        if item.mention.how != "name":
            return None
        first = self.document.sentence_at(item.mention.start).first
        near = [one for one in before if one.first >= first and one.side]
        return (
            self._of_delegation(item, near)
            or self._of_post(item, near)
            or self._of_office(item, near)
            or self._of_host(item, near)
            or self._of_envoy(item, before, placed)
        )

    def _of_delegation(self, item: Placed, near: list[Placed]) -> str | None:
        """Return whose delegation it is: "A Tanzanian delegation led by Weber"."""
        start = self.tokens[max(0, item.first - 5)].start
        leads = self.led.search(self.document.text[start : self.tokens[item.first].start].lower())
        sent = [one for one in near if one.delegate and item.first - one.last <= _REACH]
        return sent[-1].side if leads and sent else None

    def _of_post(self, item: Placed, near: list[Placed]) -> str | None:
        """Return who sent somebody: "the EU's special representative for the Horn of Africa, Weber"."""
        for sender in reversed(near):
            gap = self.tokens[sender.last : item.first]
            if len(gap) > _POST or self._has_verb(gap) or any(t.low in self.words.coordinators for t in gap):
                return None
            marks = [token for token in gap if not token.is_word and token.text not in {"'", "’", "'s", "’s"}]
            if marks and (len(marks) > 1 or marks[0] is not gap[-1] or marks[0].text != ","):
                return None
            if sender.mention.kind == "person" or sender.mention.how == "city":
                continue
            if any(token.low in self.roles.posts for token in gap[:_HEAD]):
                return sender.side
        return None

    def _of_office(self, item: Placed, near: list[Placed]) -> str | None:
        """Return whose office it is: "the chairman of Myanmar's State Council, Weber"."""
        if not near or near[-1].mention.kind not in {"state", "body"} or near[-1].mention.how == "city":
            return None
        state = near[-1]
        gap = self.tokens[state.last : item.first]
        if len(gap) > _GAP or any(self._parts(token.low) for token in gap) or self._has_verb(gap):
            return None
        inner = [token for token in gap if not token.is_word]
        if len(inner) > 1 or (inner and inner[0] is not gap[-1]) or (inner and inner[0].text != ","):
            return None
        heads = self.tokens[max(0, state.first - _BEFORE) : state.first]
        return state.side if any(self.heads.fullmatch(token.low) for token in heads) else None

    def _of_host(self, item: Placed, near: list[Placed]) -> str | None:
        """Return whose state it is where somebody is received: "nach Rom, wo ihn Weber empfing"."""
        begin = max(0, item.first - _CLAUSE)
        opens = [at for at in range(begin, item.first) if self.tokens[at].low in self.roles.there]
        places = [one for one in near if opens and one.last <= opens[-1] and opens[-1] - one.last <= 2]
        if not places:
            return None
        verbs = matchers(self.document.language)[1]
        clause = self.tokens[opens[-1] : item.last + 2]
        hosts = any(entry.frame == "receive" for token in clause for entry in verbs(token.low))
        return places[-1].side if hosts else None

    def _of_envoy(self, item: Placed, before: list[Placed], placed: list[Placed]) -> str | None:
        """Return whose envoy is called in by the ministry of one of two states spoken of before: the other's."""
        calls = pattern_of(self.roles.calls_in)
        sentence = self.document.sentence_at(item.mention.start)
        inside = self.tokens[sentence.first : sentence.last]
        posted = [token.low for token in self.tokens[max(0, item.first - 2) : item.last]]
        if self.roles.ambassadors.isdisjoint(posted) or not any(calls.fullmatch(t.low) for t in inside):
            return None
        hosts = {
            one.side
            for one in placed
            if one.mention.kind == "body" and sentence.first <= one.first < sentence.last
        }
        near = (one for one in before if self._sentences_back(one, item) <= _BACK)
        told = {one.side for one in near if one.side and one.mention.kind in {"person", "state", "body"}}
        others = told - hosts
        return others.pop() if len(hosts) == 1 and hosts < told and len(others) == 1 else None

    def _sentences_back(self, one: Placed, item: Placed) -> int:
        now = self.document.sentence_at(item.mention.start).index
        return now - self.document.sentence_at(one.mention.start).index

    def _parts(self, low: str) -> bool:
        return (
            low
            in (self.words.prepositions - self.roles.genitive - self.roles.agent) | self.words.coordinators
        )

    def _has_verb(self, gap: tuple[Token, ...]) -> bool:
        grammar = grammar_of(self.document.language)
        return any(grammar.is_finite(token) for token in gap)
