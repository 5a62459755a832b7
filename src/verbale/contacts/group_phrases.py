"""What stands around the noun of a group: the adjective of its state before it or the state behind, a number, who leads it."""

from __future__ import annotations

from verbale.contacts.movement_words import movement_words
from verbale.contacts.words import contact_words, pattern_of
from verbale.languages import Document
from verbale.languages.grammar import grammar_of
from verbale.records import Mention

_LEFT = 3  # tokens from the adjective of a state to the noun
_TO_HEAD = 4  # tokens from a group back to the word for who leads it


class GroupPhrases:
    """Measures the phrases of one document; `at` has the mention that covers a token."""

    def __init__(self, document: Document, at: dict[int, Mention]) -> None:
        self.document, self.tokens, self.at = document, document.tokens, at
        self.words = movement_words(document.language).words
        self.heads = pattern_of(self.words.heads)
        self.people = pattern_of(contact_words(document.language).roles.delegates)

    def left(self, at: int) -> tuple[int, str | None]:
        """Return where the adjectives before a noun begin, and the state that one of them tells."""
        unnamed = self.at.get(at)
        if unnamed is not None and unnamed.kind == "person" and unnamed.actor is None:
            return self.document.token_at(unnamed.start), unnamed.side
        for place in range(at - 1, max(-1, at - _LEFT - 1), -1):
            token, mention = self.tokens[place], self.at.get(place)
            if mention is not None:
                state = mention.kind == "state" and (mention.how == "adjective" or self._owns(mention, place))
                leans = token.low.startswith(tuple(f"{one}-" for one in self.words.leanings))
                return (place, None if leans else mention.side) if state else (at, None)
            if not token.is_word or not (token.text.islower() or "-" in token.text):
                break
            grammar = grammar_of(self.document.language)
            if token.low in grammar.words.prepositions or token.low in grammar.words.coordinators:
                break
        return at, None

    def right(self, at: int) -> tuple[int, str | None]:
        """Return the last token of the state named behind a noun, and the state: "оппозиции | Сирии", "the opposition | in Syria"."""
        place = at + 1
        while place < at + _LEFT and place < len(self.tokens) and self.tokens[place].low in self.words.places:
            place += 1
        mention = self.at.get(place)
        inflected = self.document.language == "ru" or place > at + 1
        if mention is None or mention.kind != "state" or mention.how != "name" or not inflected:
            return at, None
        return self.document.token_at(mention.end - 1), mention.side

    def _owns(self, mention: Mention, place: int) -> bool:
        """Whether a state's name is a genitive before the noun: "Syriens Opposition", "Syria's opposition"."""
        text = self.document.text[mention.start : mention.end]
        marked = self.tokens[place].low in {"'s", "’s"} or text.endswith(("'s", "’s"))
        german = self.document.language == "de" and text == f"{mention.name}s"
        return mention.how == "name" and (german or marked)

    def with_number(self, begin: int) -> int:
        """Take in the number before a group and its article: "den beiden | Rebellengruppen"."""
        roles, before = contact_words(self.document.language).roles, self.tokens[max(0, begin - 2) : begin]
        if not before or before[-1].low.removesuffix("n") not in roles.numbers:
            return begin
        return begin - (2 if before[0].low in roles.determiners else 1)

    def to_people(self, last: int) -> int:
        """Take in the English noun of which a group tells more: "the rebel | groups"."""
        after = self.tokens[last + 1] if last + 1 < len(self.tokens) else None
        people = after is not None and (after.low in self.words.kinds or self.people.fullmatch(after.low))
        return last + 1 if people and self.document.language == "en" else last

    def is_attribute(self, at: int) -> bool:
        """Whether an English noun without a state only tells more of another: "rebel territory"."""
        after = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        if self.document.language != "en" or self.tokens[at].low.endswith("s"):
            return False
        return after is not None and after.is_word and self.to_people(at) == at

    def head_before(self, begin: int) -> int:
        """Return the place of the leader right before a group, -1 where there is none: "the | leader | of the Libyan rebels"."""
        determiners = contact_words(self.document.language).roles.determiners
        for at in range(begin - 1, max(-1, begin - _TO_HEAD), -1):
            low = self.tokens[at].low
            if self.heads.fullmatch(low):
                return at
            if low not in self.words.links and low not in determiners:
                return -1
        return -1
