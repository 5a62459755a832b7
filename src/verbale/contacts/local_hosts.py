"""Whose officials are met where only the place tells it: "met government officials | in Nairobi", "in Rom | sprach er mit der Regierung"."""

from __future__ import annotations

from verbale.actors import default_knowledge
from verbale.contacts.words import LocalHosts, contact_words
from verbale.languages import Document
from verbale.languages.grammar import grammar_of
from verbale.records import Mention

_BEHIND = 6  # tokens from the officials to "in" and the place
_PLACES = frozenset({"city", "name", "metonym"})


def with_hosts(document: Document, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Return the mentions with the officials whom somebody meets and of whom only the place tells whose they are."""
    words = contact_words(document.language).local_hosts
    nouns = words.officials | words.leaders
    heads = [at for at, token in enumerate(document.tokens) if token.low in nouns]
    if not heads or not mentions:
        return mentions
    finder = _HostFinder(document, mentions, words)
    hosts = [one for at in heads if (one := finder.at(at)) is not None]
    return tuple(sorted((*mentions, *hosts), key=lambda one: (one.start, -one.end))) if hosts else mentions


class _HostFinder:
    """Looks around nouns for officials in one document."""

    def __init__(self, document: Document, mentions: tuple[Mention, ...], words: LocalHosts) -> None:
        self.document, self.tokens, self.words = document, document.tokens, words
        self.roles = contact_words(document.language).roles
        self.article = mentions[0].article
        self.covered: dict[int, Mention] = {}
        for mention in mentions:
            self.covered |= dict.fromkeys(document.numbers_of(mention.span), mention)

    def at(self, head: int) -> Mention | None:
        """Return the mention of the officials at `head`; None where they are not met, or nobody knows where."""
        first = self._begin(head)
        if first is None:
            return None
        place = self._place_behind(head) or self._place_before(first)
        state = default_knowledge().state(place.side or "") if place is not None else None
        if place is None or state is None or place.side is None:
            return None
        start, end = self.tokens[first].start, self.tokens[head].end
        name = default_knowledge().name_of(place.side, self.document.language)
        return Mention(
            f"{self.article}.h{start}", self.article, start, end, "the officials of the place",
            actor=place.side, name=name, kind="state", how="metonym", side=place.side,
        )  # fmt: skip

    def _begin(self, head: int) -> int | None:
        """Return where the phrase of officials who are met begins: behind a word that leads to a partner."""
        at, told = head, self.tokens[head].low in self.words.officials
        while at and at not in self.covered and self.tokens[at - 1].low in self.words.attributes:
            at, told = at - 1, True
        while at and at not in self.covered and self.tokens[at - 1].low in self.roles.determiners:
            at -= 1
        led = at > 0 and self.tokens[at - 1].low in self.words.lead
        return at if told and led and head not in self.covered else None

    def _place_behind(self, head: int) -> Mention | None:
        """Return the place in the words behind the officials that name nobody: "officials on Monday | in Nairobi"."""
        grammar = grammar_of(self.document.language)
        for at in range(head + 1, min(head + 1 + _BEHIND, len(self.tokens) - 1)):
            token = self.tokens[at]
            if at in self.covered or not token.is_word or grammar.is_finite(token):
                return None
            if token.low in self.roles.venue and (at + 1) in self.covered:
                return self._as_place(at + 1)
        return None

    def _place_before(self, first: int) -> Mention | None:
        """Return the only place to which words lead before the officials, in their sentence or, where it names none, in the one before."""
        sentence = self.document.sentence_at(self.tokens[first].start)
        before = self._led_to(sentence.first, first)
        if not before and sentence.index:
            last = self.document.sentences[sentence.index - 1]
            before = self._led_to(last.first, sentence.first) if last.paragraph == sentence.paragraph else []
        return before[-1] if len({one.side for one in before}) == 1 else None

    def _led_to(self, begin: int, end: int) -> list[Mention]:
        words = self.roles.place | self.words.visited
        found = [self._as_place(at) for at in range(begin + 1, end) if self.tokens[at - 1].low in words]
        return [one for one in found if one is not None]

    def _as_place(self, at: int) -> Mention | None:
        mention = self.covered.get(at)
        if mention is None or mention.kind not in {"place", "state"} or mention.how not in _PLACES:
            return None
        return None if self._is_listed(mention) else mention

    def _is_listed(self, place: Mention) -> bool:
        """Whether another state's place follows in a list: "Rabat, | Algiers and Tunis"."""
        at = self.document.token_at(place.end - 1) + 1
        joints = {",", *grammar_of(self.document.language).words.coordinators}
        following = self.covered.get(at + 1)
        if following is None or self.tokens[at].low not in joints:
            return False
        return following.kind in {"place", "state"} and following.side != place.side
