"""How a time stands to a noun of contact: in its phrase, right behind it, or only in its clause.

"das für Montag geplante Treffen", "das Treffen am Montag", "in einem Telefonat am Montag".
"""

from __future__ import annotations

from verbale.contacts.gets_guests import is_got
from verbale.contacts.predicates import is_had, is_told_of_guest, says_of_noun
from verbale.contacts.scopes import low_words
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import contact_words, pattern_of
from verbale.languages import Document
from verbale.languages.clauses import aside_tokens
from verbale.languages.grammar import grammar_of

# How many words a German or Russian participle, with all that hangs on it, may stretch before its noun.
_LONGEST_ATTRIBUTE = 14
_LONGEST_PLACE = 3  # words between the commas around a country
_GERMAN_PARTICIPLES = ("te", "ten", "ter", "tes", "tem", "ene", "enen", "ener", "enes", "enem")
_LEADING = frozenset({"на", "в"})
_HARD = ("ый", "ая", "ое", "ые", "ую", "ой", "ого", "ому", "ым", "ых", "ыми", "ом")
_SOFT = ("ий", "ая", "ее", "ие", "ую", "ей", "его", "ему", "им", "их", "ими", "ем")
# Endings of Russian participles in all their forms: "запланированной", "предстоящем", "состоявшейся".
LONG_PARTICIPLES = (
    *("нн" + end for end in _HARD),
    *(stem + end + back for stem in ("щ", "ш") for end in _SOFT for back in ("", "ся")),
)


def explains_place(document: Document, at: int) -> bool:
    """Whether it is one of the commas of "in Geneva, Switzerland, on Friday", "in the Venezuelan capital, Caracas, on Friday"."""
    tokens = document.tokens
    if document.language != "en" or tokens[at].text != ",":
        return False
    for step in (1, -1):
        end = at + step
        while 0 < end < len(tokens) and abs(end - at) <= _LONGEST_PLACE and tokens[end].is_capital:
            end += step
        if end != at + step and 0 < end < len(tokens) and tokens[end].text == ",":
            behind = tokens[max(at, end) + 1].low if max(at, end) + 1 < len(tokens) else ""
            return behind in grammar_of("en").words.prepositions
    return False


_LONGEST_OBJECT = 5  # words from "hosts" to the noun of what it is


class Positions:
    """Tells for one document how times, and what else stands behind nouns, stand to words of contact."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.roles = contact_words(document.language).roles
        self.events = pattern_of(contact_words(document.language).events)
        self.grammar = grammar_of(document.language)
        self.asides = aside_tokens(document)  # "(CDU)"

    def is_of_other_noun(self, first: int, trigger: Trigger) -> bool:
        """Whether a Russian participle before the time belongs to another noun behind it: "о намеченном на 5 мая референдуме"."""
        tokens, at = self.document.tokens, first - 1
        if self.document.language != "ru" or at < 1:
            return False
        at -= tokens[at].low in _LEADING
        explains = tokens[at - 1].text == "," or trigger.first <= at - 1 < trigger.last
        participle = tokens[at].low.endswith(LONG_PARTICIPLES) and not tokens[at].is_capital
        if not participle or explains or tokens[at - 1].low == "на":
            return False  # "на намеченном на 5 мая саммите" is where they meet
        return not self.is_attribute(first, first + 1, trigger)

    def is_attribute(self, first: int, last: int, trigger: Trigger) -> bool:
        """Whether it stands before the noun in its phrase: "das für Montag geplante Treffen"."""
        return self._is_near_attribute(first, last, trigger) or self._is_in_participle(first, last, trigger)

    def _is_in_participle(self, first: int, last: int, trigger: Trigger) -> bool:
        """Whether it hangs on a participle before the noun: "das für den 3. Mai in Rom angesetzte Treffen"."""
        if not 0 <= trigger.first - last <= _LONGEST_ATTRIBUTE or first < 2:
            return False
        between = self.document.tokens[last : trigger.first]
        if any(token.text in {",", ";", ":", "(", "–"} for token in between):
            return False
        if self.document.language == "ru":
            before = self.document.tokens[max(0, first - 2) : first]
            return any(token.low.endswith(LONG_PARTICIPLES) for token in before)
        return (
            self.document.language == "de"
            and self._opens_phrase(first)
            and self._ends_in_participle(last, trigger)
        )

    def _opens_phrase(self, first: int) -> bool:
        """Whether "das für" stands before the time: an article, then a preposition."""
        tokens, at = self.document.tokens, first
        while at > 1 and tokens[at].low not in self.grammar.words.prepositions:
            at -= 1
            if first - at > 2:
                return False
        before = tokens[at - 1]
        return before.low in self.roles.determiners or before.low.startswith(("sein", "ihr", "kein"))

    def _ends_in_participle(self, last: int, trigger: Trigger) -> bool:
        """Whether a participle stands right before the noun, or before its other attributes."""
        for at in range(trigger.first - 1, last - 1, -1):
            token = self.document.tokens[at]
            if not token.is_word or token.is_capital:
                return False
            if token.low.endswith(_GERMAN_PARTICIPLES):
                return True
        return False

    def _is_near_attribute(self, first: int, last: int, trigger: Trigger) -> bool:
        if last > trigger.first or trigger.first - last > 6:
            return False
        tokens = self.document.tokens[last : trigger.first]
        if not tokens:
            return self.document.language != "de" or not self.document.tokens[first].is_capital
        german = self.document.language == "de"
        return all(token.is_word and not (token.is_capital and german) for token in tokens) and not any(
            (self.grammar.is_finite(token) and not token.low.endswith(("te", "ten", "ter", "tes")))
            or token.low in self.grammar.words.prepositions
            or token.low in self.roles.determiners
            for token in tokens
        )

    def reaches(self, trigger: Trigger, first: int, others: list[Trigger]) -> bool:
        """Whether `first` stands right behind the noun: "das Treffen mit Weber am Montag"."""
        farthest = 12 if self.document.language == "ru" else 16  # names come with their offices
        if first < trigger.last or first - trigger.last > farthest:
            return False
        tokens, asides = self.document.tokens, self.asides if first not in self.asides else frozenset()
        for at in sorted({*range(trigger.last, first)} - asides):
            parts = tokens[at].text in {",", ";", ":", "(", "–"} and not explains_place(self.document, at)
            if self.grammar.is_finite(tokens[at]) or parts:
                return False
            if any(other.first == at for other in others):
                return False
        return True

    def is_between(self, trigger: Trigger, others: list[Trigger]) -> bool:
        """Whether a day behind a German noun may as well be the verb's: "traf nach seiner Reise in den Kosovo | am Montag Rossi"."""
        at = (
            self._preposition(trigger) if self.document.language == "de" and trigger.mode == "visit" else None
        )
        if at is None or self.document.tokens[at].low in {"zu", "zum", "zur", *self.roles.within}:
            return False
        verbs = [one for one in others if not one.is_noun and one.scope is trigger.scope]
        return any(one.first < trigger.first and one.mode != "visit" for one in verbs)

    def leads_in(self, last: int, trigger: Trigger) -> bool:
        """Whether a time stands right before the noun's phrase: "am Freitag nach einem Treffen".

        "Am Montag nach Besuchen in Rom und Bern" is no day of these.
        """
        at = self._preposition(trigger)
        over = (
            trigger.mode == "visit"
            and at == last
            and self.document.tokens[last].low in self.roles.circumstance
        )
        return not over and at == last and self.document.tokens[last].low in self.roles.same_day

    def is_frame(self, trigger: Trigger, others: list[Trigger]) -> bool:
        """Whether the clause tells what was done during it: "In einem Telefonat forderte er am Montag …"."""
        at = self._preposition(trigger)
        verbs = any(not other.is_noun and other.scope is trigger.scope for other in others)
        if at is None or verbs:
            return False
        return self.document.tokens[at].low in self.roles.within or self._is_told_behind(at, trigger)

    def is_during(self, trigger: Trigger, visit: Trigger) -> bool:
        """Whether a contact is told to have been on a visit behind it, so that its day is that of both: "met Weber during a visit to Rome on Monday"."""
        at = self._preposition(visit) if trigger.mode != "visit" == visit.mode else None
        behind = at is not None and trigger.last <= at
        return behind and at is not None and self.document.tokens[at].low in self.roles.within | {"on"}

    def _is_told_behind(self, at: int, trigger: Trigger) -> bool:
        """Whether somebody speaks in German right behind it: "Nach einem Treffen mit Rossi sagte er am Montag", not "zwei Wochen nach dem Treffen"."""
        tokens = self.document.tokens
        if tokens[at].low != "nach" or trigger.mode == "visit" or not self.roles.speaks_behind:
            return False
        speaks = pattern_of(self.roles.speaks_behind)
        verbs = [piece.verb for piece in trigger.scope.pieces if piece.verb is not None]
        said = any(speaks.fullmatch(tokens[verb].low) for verb in verbs)
        before = tokens[at - 1] if at > trigger.scope.first else None
        counted = before is not None and before.is_capital and before.low in self.roles.time_units
        return said and not counted

    def tells_event(self, trigger: Trigger, others: list[Trigger]) -> bool:
        """Whether the clause says that the contact takes place, so that its time is the contact's."""
        scope = trigger.scope
        if all(piece.verb is None for piece in scope.pieces):
            return not (trigger.many and self._is_adjunct(trigger))  # "nach langen Verhandlungen"
        if trigger.mode == "visit" and is_got(self.document, self.roles, trigger):
            return True
        words = low_words(self.document, scope)
        verbs = (other for other in others if not other.is_noun and other.scope is scope)
        verbs = (other for other in verbs if other.aside not in range(trigger.first, trigger.last))
        acting = [other for other in verbs if not self._is_attribute_of_other(other)]
        acting = [other for other in acting if not says_of_noun(self.document, trigger, other)]
        if acting:
            goes = all(other.mode == "visit" for other in acting)
            return self._leads_to_noun(trigger) or (goes and self._is_why(trigger))
        happens = self.events.search(words) is not None or self._is_all_told(trigger)
        return happens and not self._is_adjunct(trigger)

    def _is_all_told(self, trigger: Trigger) -> bool:
        """Whether a German clause tells nothing but the noun: "hat am Montag ein Treffen", "ist am Montag zu Gast"."""
        document = self.document
        had = document.language == "de" and self._preposition(trigger) is None and is_had(document, trigger)
        return had or is_told_of_guest(document, trigger)

    def _is_attribute_of_other(self, trigger: Trigger) -> bool:
        """Whether a Russian verb of contact is a participle: "провёл встречу с прибывшим президентом"."""
        low = self.document.tokens[trigger.first].low
        return self.document.language == "ru" and low.endswith(LONG_PARTICIPLES)

    def _leads_to_noun(self, trigger: Trigger) -> bool:
        leading = {"zu", "zum", "zur", "for", "на", "для"}
        at = self._preposition(trigger)
        own = self.document.tokens[trigger.first].low in leading  # "zu Gast"
        gathers = pattern_of(self.roles.gathering) if self.roles.gathering else None
        begin = max(trigger.scope.first, trigger.first - _LONGEST_OBJECT, (at or 0) + 1)
        near = self.document.tokens[begin : trigger.first]
        own = own or (gathers is not None and any(gathers.fullmatch(token.low) for token in near))
        return own or (at is not None and self.document.tokens[at].low in leading)

    def _is_why(self, trigger: Trigger) -> bool:
        """Whether a German journey is made for it: "reist am Montag für ein Treffen mit Rossi nach Rom"."""
        at = self._preposition(trigger)
        return at is not None and self.document.tokens[at].low == "für" and trigger.mode != "visit"

    def _is_adjunct(self, trigger: Trigger) -> bool:
        """Whether the noun only tells the circumstances of another thing: "nach dem Treffen"."""
        at = self._preposition(trigger)
        if at is None:
            return False
        low, around = self.document.tokens[at].low, self.document.tokens[max(0, at - 1) : trigger.first]
        regards = any(token.low in self.roles.regards for token in around)
        return low in self.roles.adjuncts | set(self.roles.causes) or regards

    def _preposition(self, trigger: Trigger) -> int | None:
        for at in range(trigger.first - 1, max(trigger.first - 7, trigger.scope.first - 1), -1):
            token = self.document.tokens[at]
            if token.low in self.grammar.words.prepositions:
                return at
            if token.is_capital and self.document.language == "de":
                return None
        return None

    def is_turn(self, trigger: Trigger) -> bool:
        """Whether an English noun tells since when something else is so: "the first time since talks in Munich"."""
        at = self._preposition(trigger)
        since = self.roles.since & self.roles.circumstance
        return (
            self.document.language == "en"
            and trigger.is_noun
            and at is not None
            and self.document.tokens[at].low in since
        )

    def is_circumstance(self, trigger: Trigger) -> bool:
        """Whether a preposition other than "zu" leads to the noun: "auf dem Gipfel", not "kam es zu einem Gipfel"."""
        at = self._preposition(trigger)
        english = self.document.language == "en"  # "In a call on Monday" is news
        return trigger.is_noun and at is not None and not english and not self._leads_to_noun(trigger)

    def is_of_topic(self, at: int, trigger: Trigger) -> bool:
        """Whether the preposition at `at` tells where what is talked of lies: "über die Botschaften in Riad", "die Lage in Syrien"."""
        tokens = self.document.tokens
        if at > 0 and pattern_of(self.roles.troubles).fullmatch(tokens[at - 1].low):
            return True
        if self._is_of_object(at, trigger):
            return True
        for place in range(at - 1, max(trigger.scope.first, at - _LONGEST_ATTRIBUTE) - 1, -1):
            if tokens[place].low in self.roles.topical:
                return True
            if not tokens[place].is_word or place == trigger.first or self.grammar.is_finite(tokens[place]):
                return False
        return False

    def _is_of_object(self, at: int, trigger: Trigger) -> bool:
        """Whether English "in" follows the object of a verb of speaking: "discussed the future of the mission in Mali"."""
        tokens = self.document.tokens
        discussed = self.document.language == "en" and tokens[trigger.first].low in self.roles.discussing
        gap = tokens[trigger.last : at]
        apart = self.roles.partner | self.roles.between
        plain = all(token.is_word and token.low not in apart for token in gap)
        return discussed and plain and bool(gap) and not gap[-1].is_capital
