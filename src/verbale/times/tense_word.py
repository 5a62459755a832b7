"""What one word tells about time: whether it is a verb of the past, one that looks ahead, or neither."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import dropwhile, islice, pairwise, takewhile

from verbale.languages import Document, Sentence, Token
from verbale.languages.grammar import grammar_of
from verbale.times.english_nouns import is_noun
from verbale.times.verbs import Verbs

PAST, UNKNOWN, FUTURE = -1, 0, 1
_AGENTS = frozenset({"von", "durch"})  # behind a German participle
_ARTICLES = ("ein", "sein", "ihr", "dies", "kein", "jede")  # not "der", which may be a pronoun
_WOULD = frozenset({"hätte", "hätten"})
_MODALS = frozenset({"können", "müssen", "dürfen", "wollen", "sollen", "lassen"})


@dataclass(frozen=True, slots=True)
class TenseWord:
    """A word, by its number in the document, within the sentence that it is looked at in."""

    document: Document
    sentence: Sentence
    number: int
    verbs: Verbs

    @property
    def tense(self) -> int:
        """What the word tells: PAST, FUTURE, or UNKNOWN where it tells nothing."""
        token, verbs = self.document.tokens[self.number], self.verbs
        low = token.low
        likened = self.number > self.sentence.first and (
            self.document.tokens[self.number - 1].low in verbs.likening
        )
        if (
            likened
            or self._opens_clause
            or self._helps_nothing
            or self._is_achieved
            or (token.is_capital and token.start != self.sentence.start)
        ):
            return UNKNOWN
        if low in verbs.finite or self._is_of_double_infinitive:
            before = self.document.tokens[max(self.sentence.first, self.number - 1)].low
            return UNKNOWN if before in verbs.determiners else PAST
        if low in verbs.future and self._is_followed_by(verbs.departures):
            return UNKNOWN if self._hangs_on_another or self._follows(verbs.future) else PAST  # "set out"
        if low in verbs.future and not self._is_led_participle:
            return UNKNOWN if self._leads_on else PAST if self._is_done or self._is_active else FUTURE
        if low in verbs.intends and self._is_followed_by(verbs.bare):
            return FUTURE
        if low in verbs.past:
            return UNKNOWN if self._hangs_on_another else PAST
        if low in verbs.perfect:
            if low not in verbs.active and self._clause_has(self._is_plan):
                return FUTURE  # "am Freitag ist ein Treffen geplant"
            # Sentence and not clause: commas of a list part the two ("haben A, B und C ... geeinigt").
            is_past = self._sentence_has(verbs.participle.fullmatch) and not self._is_followed_by(verbs.bare)
            return PAST if is_past else FUTURE
        is_participle = verbs.participle.fullmatch(low) is not None
        if low in verbs.present and is_noun(self.document, self.sentence, self.number, verbs):
            return UNKNOWN
        if low in verbs.present and (self._follows(verbs.emphatic) or self._comes_after):
            return PAST
        if low in verbs.present:
            helped = self._clause_has(verbs.auxiliaries.__contains__) or self._ends_parted_clause
            return PAST if is_participle and helped else FUTURE
        ends = low.endswith(verbs.endings) and low not in verbs.no_past and token.text[0].islower()
        ends = ends and not self._is_attribute
        if ends and not grammar_of(self.document.language).is_zu_form(low):  # "abzuhalten"
            return UNKNOWN if self._hangs_on_another or self._hangs_on_modal else PAST
        ends = is_participle and self._ends_clause
        return PAST if ends and self._sentence_has(verbs.auxiliaries.__contains__) else UNKNOWN

    @property
    def is_present(self) -> bool:
        """Whether it is a German verb in the present, of no list, that tells of no speech and no state: "leitet"."""
        token, verbs = self.document.tokens[self.number], self.verbs
        if self.document.language != "de" or not token.low.endswith("t"):
            return False
        if any(
            token.low in listed for listed in (verbs.past, verbs.perfect, verbs.states, verbs.told_in_present)
        ):
            return False
        is_participle = verbs.participle.fullmatch(token.low) is not None
        led = self._ends_clause or self._is_followed_by(_AGENTS)  # "begleitet von Weber"
        passive = is_participle and (led or self._clause_has(verbs.auxiliaries.__contains__))
        return not passive and grammar_of("de").is_finite(token)

    @property
    def _hangs_on_another(self) -> bool:
        """Whether a form that looks like the past hangs on another verb: "will be held", "soll getroffen werden"."""
        before = self.document.tokens[max(self.sentence.first, self.number - 2) : self.number]
        if self.document.language == "en" and before and before[-1].is_capital:
            return False  # "a trip to Israel collapsed"
        is_bare = any(token.low in self.verbs.bare for token in before)
        return is_bare or self._is_followed_by(self.verbs.bare_after)

    @property
    def _is_attribute(self) -> bool:
        """Whether a German form like the past stands between a preposition or article and its noun: "zu erneuten Gesprächen"."""
        if self.document.language != "de" or self.number <= self.sentence.first:
            return False
        before = self.document.tokens[self.number - 1].low
        following = self.document.tokens[min(self.number + 1, self.sentence.last - 1)]
        led = before in grammar_of("de").words.prepositions or before.startswith(_ARTICLES)
        return led and following.is_capital and following.is_word

    @property
    def _is_of_double_infinitive(self) -> bool:
        """Whether it belongs to the German perfect of a modal verb: "habe ihn am Montag treffen können"."""
        if self.document.language != "de":
            return False
        low, clause = self.document.tokens[self.number].low, [token.low for token in self._clause]
        ends = clause[-2:] if clause[-1:] and clause[-1] in _MODALS else clause[-3:-1]
        led = len(ends) > 1 and ends[0].endswith("n") and ends[1] in _MODALS
        helps = self.verbs.active | (_WOULD if "sollen" not in ends else frozenset())
        return led and not helps.isdisjoint(clause) and (low in helps or low in ends)

    @property
    def _helps_nothing(self) -> bool:
        """Whether an English "have" is a verb of its own behind "to" or "will": "is expected to have lunch with him"."""
        before = self.document.tokens[max(self.sentence.first, self.number - 1)].low
        leads = grammar_of("en").words.infinitive_marks | self.verbs.future
        following = self.document.tokens[min(self.number + 1, self.sentence.last - 1)].low
        helps = self.verbs.participle.fullmatch(following) or following in self.verbs.past
        own = self.document.language == "en" and self.document.tokens[self.number].low == "have"
        return own and before in leads and not helps

    @property
    def _comes_after(self) -> bool:
        """Whether it tells in English what was before: "The deal follows a call on Monday", "comes days after a visit", not "Talks follow on Monday"."""
        low, words = self.document.tokens[self.number].low, grammar_of("en").words
        behind = self.document.tokens[self.number + 1 : min(self.number + 5, self.sentence.last)]
        if not behind or low not in self.verbs.succeeding | self.verbs.coming:
            return False
        if low in self.verbs.coming:
            nearer = takewhile(lambda token: not token.is_capital, behind)  # not "comes on Monday after"
            return any(token.low in self.verbs.wakes for token in nearer)
        first = behind[0]
        its_object = first.low not in words.prepositions | words.adverbs
        return its_object and first.is_word and first.text[0].islower()

    @property
    def _is_achieved(self) -> bool:
        """Whether it is the infinitive of "was able to meet", "schaffte es, ihn zu treffen", whose time the verb before it tells."""
        before = self.document.tokens[self.sentence.first : self.number]
        led = [token.low for token in before[-2:]]
        if self.document.language == "de":
            marks = grammar_of("de").words.infinitive_marks
            back = dropwhile(lambda token: token.text != ",", reversed(before[:-1]))
            above = takewhile(lambda token: token.text != ",", islice(back, 1, None))
            led_on = bool(led) and led[-1] in marks
            return led_on and any(token.low in self.verbs.achieving for token in above)
        return (
            len(led) > 1
            and led[0] in self.verbs.achieving
            and led[1] in grammar_of("en").words.infinitive_marks
        )

    @property
    def _leads_on(self) -> bool:
        """Whether it is the English "ahead of" of "met on Friday ahead of a summit"."""
        return self.document.tokens[self.number].low == "ahead" and self._is_followed_by(frozenset({"of"}))

    @property
    def _is_active(self) -> bool:
        """Whether an English form in "-ed" is the verb of an object: "scheduled a second round", not "is scheduled for Friday"."""
        grammar, low = grammar_of("en"), self.document.tokens[self.number].low
        words = grammar.words
        objects = words.subject_determiners | words.possessives | words.object_pronouns
        active = self.document.language == "en" and low.endswith("ed") and self._is_followed_by(objects)
        before = self.document.tokens[max(self.sentence.first, self.number - 3) : self.number]
        helped = words.passive_auxiliaries | words.infinitive_marks
        return active and all(grammar.lemma(token) not in helped for token in before)

    @property
    def _is_led_participle(self) -> bool:
        """Whether an English participle hangs on the verb before it: "met on Tuesday before going on to Paris"."""
        words, token = grammar_of("en").words, self.document.tokens[self.number]
        if (
            self.document.language != "en"
            or not token.low.endswith("ing")
            or self.number == self.sentence.first
        ):
            return False
        return self.document.tokens[self.number - 1].low in words.prepositions | words.subordinators

    @property
    def _is_done(self) -> bool:
        """Whether what looks ahead tells what was done: "soll am Freitag gesagt haben", "hatte am Freitag angekündigt"."""
        verbs, words = self.verbs, self._clause
        is_participle = verbs.participle.fullmatch(self.document.tokens[self.number].low) is not None
        if is_participle and any(one.low in verbs.active for one in words if self._may_help(one)):
            return True
        return any(
            (two.low in verbs.done and verbs.participle.fullmatch(one.text))
            or (two.low in verbs.bare_after and verbs.moved.fullmatch(one.text))
            for one, two in pairwise(words)
        )

    def _may_help(self, token: Token) -> bool:
        """Whether a "have" may belong to this participle: in English it stands before, "has expected", not "is expected to have"."""
        return self.document.language != "en" or token.start < self.document.tokens[self.number].start

    @property
    def _opens_clause(self) -> bool:
        """Whether a German word that may look ahead at the end of a clause opens one: "Bevor er sie traf", not "steht bevor"."""
        low = self.document.tokens[self.number].low
        ahead = self.document.language == "de" and low in self.verbs.future
        return ahead and low in grammar_of("de").words.subordinators and not self._ends_clause

    @property
    def _hangs_on_modal(self) -> bool:
        """Whether a German form like the past is the infinitive that ends a clause: "wird sich am Freitag dazuschalten"."""
        if self.document.language != "de" or not self._ends_clause:
            return False
        grammar = grammar_of("de")
        modals = grammar.words.auxiliaries - {"haben", "sein"}
        return any(grammar.lemma(token) in modals for token in self._clause)

    @property
    def _ends_clause(self) -> bool:
        """Whether the word is the last of its clause, where German has its participles."""
        if self.number + 1 >= self.sentence.last:
            return True
        following = self.document.tokens[self.number + 1]
        return following.low in self.verbs.breaks or not following.is_word

    @property
    def _ends_parted_clause(self) -> bool:
        """Whether a German word closes a main clause that commas part from its "hat": "hat, wie es heißt, am Freitag | telefoniert"."""
        if self.document.language != "de" or not self._ends_clause:
            return False
        words, clause = grammar_of("de").words, self._clause
        opened = words.complementizers | words.subordinators | words.relatives
        before = self.document.tokens[self.sentence.first : self.number]
        helped = any(token.low in self.verbs.auxiliaries for token in before)
        return helped and len(clause) > 1 and clause[0].low not in opened

    def _follows(self, words: frozenset[str]) -> bool:
        """Whether one of the words stands a little before: "did not meet"."""
        before = self.document.tokens[max(self.sentence.first, self.number - 3) : self.number]
        return any(token.low in words for token in before)

    def _is_followed_by(self, words: frozenset[str]) -> bool:
        following = self.number + 1
        return following < self.sentence.last and self.document.tokens[following].low in words

    def _is_plan(self, word: str) -> bool:
        return word in self.verbs.future and self.verbs.participle.fullmatch(word) is not None

    def _sentence_has(self, holds: Callable[[str], object]) -> bool:
        first, *others = self.document.tokens_of(self.sentence)
        return bool(holds(first.low)) or any(holds(token.text) for token in others)

    def _clause_has(self, holds: Callable[[str], object]) -> bool:
        return any(holds(token.text) for token in self._clause)

    @property
    def _clause(self) -> tuple[Token, ...]:
        tokens, breaks = self.document.tokens, self.verbs.breaks
        first = last = self.number
        while first > self.sentence.first and tokens[first - 1].low not in breaks:
            first -= 1
        while last + 1 < self.sentence.last and tokens[last + 1].low not in breaks:
            last += 1
        return tokens[first : last + 1]
