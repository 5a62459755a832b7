"""What the steps of one document share: who is named in which role, and the finders of each field."""

from __future__ import annotations

import re
from bisect import bisect_left
from datetime import timedelta
from itertools import pairwise

from verbale.contacts.appositions import without_explained
from verbale.contacts.borrowed import with_borrowed_sides
from verbale.contacts.circles import with_members
from verbale.contacts.counted import commas_in_names
from verbale.contacts.gaps import is_gap
from verbale.contacts.introduced import with_introduced
from verbale.contacts.movements import with_own_sides
from verbale.contacts.occasions import occasion_tokens, stands_apart
from verbale.contacts.participants import PartyFinder
from verbale.contacts.phrases import explains_told
from verbale.contacts.placed import Placed
from verbale.contacts.present import leads_in_present, verbs_of
from verbale.contacts.pronouns import with_plurals
from verbale.contacts.receptions import follows_welcome
from verbale.contacts.roles import place_mentions
from verbale.contacts.scopes import Scope, has_word
from verbale.contacts.slots import SlotFinder
from verbale.contacts.status import StatusFinder
from verbale.contacts.status_patterns import patterns_of, status_in
from verbale.contacts.triggers import Trigger, is_contact_word, matchers
from verbale.contacts.words import contact_words, pattern_of
from verbale.languages import Document, Sentence
from verbale.languages.clauses import quoted_tokens
from verbale.languages.grammar import grammar_of
from verbale.records import Article, Mention, TimeExpression, When

_PLURALS = ("встреч", "бесед", "ами", "ах", "ам", "ов", "поездок")
_FRESH = 2  # days before the article that are still news
_OPENING = 5  # words in which a sentence says that it gives a contact its number
_BACK = {"hatte", "hatten", "had", "zuvor", "earlier", "ранее", "накануне"}


class Material:
    """One document with its mentions and times, and what finds parties, status, slots in it."""

    def __init__(
        self,
        document: Document,
        article: Article,
        times: tuple[TimeExpression, ...],
        mentions: tuple[Mention, ...],
    ) -> None:
        self.document = document
        self.article = article
        self.low = document.text.lower()
        self.words = contact_words(document.language)
        self.roles = self.words.roles
        self.grammar = grammar_of(document.language)
        self.status = StatusFinder(document)
        self.slots = SlotFinder(document, times)
        self.dated = frozenset(self.slots.numbered)  # the tokens of times
        named = without_explained(document, place_mentions(document, mentions, self.dated))
        own, self.unaffiliated = with_own_sides(document, with_borrowed_sides(document, named))
        own = with_members(document, own)
        self.placed: list[Placed] = with_plurals(document, with_introduced(document, own))
        self._starts = [item.mention.start for item in self.placed]
        self.occasions = occasion_tokens(document)
        self.parties = PartyFinder(document, self._without_occasions(), self.dated)
        self.quoted = quoted_tokens(document)
        self.closed = self.quoted | commas_in_names(document, mentions)  # where no clause ends
        self.day = When.parse(article.published) if article.published else None

    def _without_occasions(self) -> list[Placed]:
        """Leave out the bodies that only give an occasion its name."""
        return [i for i in self.placed if not (i.mention.kind == "body" and i.first in self.occasions)]

    def placed_in(self, sentence: Sentence) -> list[Placed]:
        """Return the mentions that begin in a sentence."""
        return self.placed[
            bisect_left(self._starts, sentence.start) : bisect_left(self._starts, sentence.end)
        ]

    def is_gone(self, edtf: str) -> bool:
        """Return whether a time lies before the article's day, so that nothing planned can be on it."""
        latest = When.parse(edtf).latest
        return bool(self.day and self.day.earliest and latest and latest < self.day.earliest)

    def find_in(self, scope: Scope, phrases: tuple[str, ...]) -> re.Match[str] | None:
        """Return the first of the phrases in a clause, in `low`; none goes across its pieces."""
        tokens, pattern = self.document.tokens, pattern_of(phrases)
        for piece in scope.pieces:
            match = pattern.search(self.low, tokens[piece.first].start, tokens[piece.last - 1].end)
            if match:
                return match
        return None

    def is_plural(self, trigger: Trigger) -> bool:
        """Whether a Russian noun that means one contact stands in the plural: "по итогам встреч"."""
        low = self.document.tokens[trigger.last - 1].low
        russian = self.document.language == "ru" and trigger.is_noun and not trigger.many
        return russian and low.endswith(_PLURALS)

    def is_definite(self, trigger: Trigger) -> bool:
        """Whether a noun points to a contact told before: "das Gespräch", "eine solche Begegnung"."""
        if self.is_plural(trigger):
            return False
        anaphoric, another = pattern_of(self.words.anaphoric), pattern_of(self.roles.another)
        near, goes_on = True, follows_welcome(self.document, trigger)
        for at in range(trigger.first - 1, max(trigger.first - 9, trigger.scope.first - 1), -1):
            token = self.document.tokens[at]
            if anaphoric.fullmatch(token.low) or token.low in self.roles.definite:
                return near or token.low not in self.grammar.words.prepositions
            near = near and not (token.is_capital and self.document.language == "de")
            if (another.fullmatch(token.low) and not goes_on) or token.low in self.roles.indefinite:
                return False
            if not token.is_word and token.text != ".":
                break
            if self._is_verb(at):
                break  # "the visit | included meetings"
        return self.document.language == "ru"  # which has no articles

    def _is_verb(self, at: int) -> bool:
        """Whether an English word is a verb rather than one that describes a noun: "included", not "the planned", "postponed"."""
        tokens, known = self.document.tokens, self.roles.definite | self.roles.determiners
        token = tokens[at]
        if self.document.language != "en" or not self.grammar.is_finite(token) or at == 0:
            return False
        adjective = status_in(patterns_of("en", "adjectives"), token.low) is not None
        return not adjective and tokens[at - 1].low not in known and tokens[at - 1].is_word

    def is_another(self, trigger: Trigger) -> bool:
        """Whether words set it apart from the contact told before: "ein früheres Telefonat", "вчера вновь созвонились"."""
        another = pattern_of(self.roles.another)
        if not trigger.is_noun:
            dated = any(at in self.slots.numbered for at in trigger.scope.numbers)
            last = self.document.tokens[max(0, trigger.first - 1)].low == "last"  # "when the two last met"
            again = dated and has_word(self.document, trigger.scope, self.roles.again)
            return last or again or self._was_before(trigger)
        if self._is_met_for(trigger) or follows_welcome(self.document, trigger):
            return False
        if self.slots.positions.is_turn(trigger) or self._follows(trigger):
            return True
        before = self._own_words(trigger)
        if self.is_named_so(trigger) or explains_told(self.document, trigger) or self.is_vague(trigger):
            return False
        if self.document.language == "de" and self._token(trigger).startswith("folge"):
            return True  # "ein Folgetreffen"
        words = range(before.start, trigger.last - 1)  # "Последний | состоялся"
        if trigger.mode == "visit" and self._is_own_first(before):
            return False
        return any(another.fullmatch(self.document.tokens[at].low) for at in words)

    def _was_before(self, trigger: Trigger) -> bool:
        """Whether a Russian clause looks back at days before those of the news: "неделю назад | уже встречался с Росси"."""
        scope, verb = trigger.scope, self.document.tokens[trigger.first].low
        if self.document.language != "ru" or self.day is None or self.day.earliest is None:
            return False
        back = has_word(self.document, scope, self.roles.earlier)
        imperfect = pattern_of(self.roles.imperfect).fullmatch(verb) is not None
        if back == imperfect:
            return back
        today, told = self.day.earliest, [time for time in self._times_in(scope) if time.type == "DATE"]
        whens = [When.parse(time.edtf) for time in told if time.edtf]
        fresh = today - timedelta(days=_FRESH)
        over = (one.latest and one.latest < (fresh if one.exact else today) for one in whens)
        return len(whens) < len(told) or any(over)

    def _times_in(self, scope: Scope) -> list[TimeExpression]:
        return [time for first, _, time in self.slots.times if scope.holds(first)]

    def _is_own_first(self, words: range) -> bool:
        """Whether an English visit is only given its number: "spoke of | his first | visit to Rome"."""
        lows = [self.document.tokens[at].low for at in words]
        own = self.roles.definite - {"the", "this", "that"}
        return self.document.language == "en" and any(
            one in own and two in self.roles.first_visits for one, two in pairwise(lows)
        )

    def _is_met_for(self, trigger: Trigger) -> bool:
        """Whether an English noun tells what the verb before it is for: "will reconvene | for a fourth round of talks"."""
        if self.document.language != "en":
            return False
        verbs = matchers("en")[1]
        tokens, scope = self.document.tokens, trigger.scope
        leads = [at for at in scope.tokens() if at < trigger.first and tokens[at].low in self.roles.aim]
        if not leads:
            return False
        before = [at for at in scope.tokens() if at < leads[-1]]
        return any(entry.mode == "meeting" for at in before for entry in verbs(tokens[at].low))

    def _follows(self, trigger: Trigger) -> bool:
        """Whether one contact follows another in the clause; what English says to be followed by another is the one told before."""
        tokens, roles = self.document.tokens, self.roles
        places = [at for at in trigger.scope.numbers if tokens[at].low in roles.following]
        # "последовала за встречей": the one told before comes first.
        places = [at for at in places if tokens[min(at + 1, len(tokens) - 1)].low != "за"]
        passive = [at for at in places if at + 1 < len(tokens) and tokens[at + 1].low in roles.agent]
        english = self.document.language == "en"
        return bool(places) and not (english and passive and trigger.first < passive[0])

    def _own_words(self, trigger: Trigger) -> range:
        """Return the words right before a noun, without those of the German noun that it hangs on: "am zweiten Tag | des Besuchs"."""
        first, tokens = max(trigger.scope.first, trigger.first - 4), self.document.tokens
        opens = {trigger.scope.first} | {
            at + 1 for at in range(first, trigger.first) if not tokens[at].is_word
        }
        if self.document.language == "en":  # "no further details of | the meeting"
            of = [at for at in range(first, trigger.first) if tokens[at].low in self.roles.genitive]
            return range(of[-1] + 1 if of else first, trigger.first)
        nouns = [at for at in range(first, trigger.first) if tokens[at].is_capital and at not in opens]
        return range(nouns[-1] + 1 if nouns and self.document.language == "de" else first, trigger.first)

    def is_named_so(self, trigger: Trigger) -> bool:
        """Whether the contact just told is given its number: "Es war das dritte Treffen der beiden"."""
        tokens = self.document.tokens
        lows = [token.low for token in tokens[trigger.scope.first : trigger.scope.first + _OPENING]]
        german = self.document.language == "de"  # "Für beide war es die zweite Begegnung"
        turned = {f"{two} {one}" for one, two in pairwise(lows)} if german else set()
        if {" ".join(lows[:2]), *turned} & set(self.roles.identifies):
            return True
        before = tokens[max(trigger.scope.first, trigger.first - 5) : trigger.first]
        if any(one.low in self.roles.became for one in before):
            return trigger.is_noun
        return any(
            one.low in self.roles.marking and two.low in self.roles.theirs for one, two in pairwise(before)
        )

    def is_present(self, trigger: Trigger) -> bool:
        """Whether it is a verb in the present tense, which may tell of a day to come: "trifft ihn am Freitag"."""
        lows = {self.document.tokens[at].low for at in trigger.scope.numbers}
        perfect = not lows.isdisjoint(self.status.words.perfect)
        english = self.document.language == "en"
        leading = trigger.is_noun and trigger.mode == "visit" and leads_in_present(self.document, trigger)
        bare = english and self.document.tokens[trigger.first - 1].low in self.grammar.words.infinitive_marks
        verbs = verbs_of(self.document, trigger) if trigger.is_noun else {self._token(trigger)}
        finite = (
            not bare and (english or not trigger.is_noun) and not verbs.isdisjoint(self.roles.present)
        )  # "Friday's talks bring them together"
        return not perfect and (leading or finite)

    def _token(self, trigger: Trigger) -> str:
        return self.document.tokens[trigger.first].low

    def looks_back(self, sentence: Sentence) -> bool:
        """Whether the sentence tells of what was before: "Zuvor hatten sie …"."""
        return any(token.low in _BACK for token in self.document.tokens_of(sentence))

    def is_vague(self, trigger: Trigger) -> bool:
        """Whether it means contacts of a kind, none in particular: "regelmäßige Treffen"."""
        if not trigger.is_noun:
            return is_gap(self.document, self.slots, trigger)
        vague = pattern_of(self.words.vague)
        for at in range(trigger.first - 1, max(trigger.first - 4, trigger.scope.first - 1), -1):
            token = self.document.tokens[at]
            if not token.is_word or (token.is_capital and at != trigger.scope.first):
                return False
            if self.document.language == "en" and self.grammar.is_finite(token):
                return False  # "they each | took a call"
            if vague.fullmatch(token.low):
                return not self._are_named_behind(trigger)
        return False

    def _are_named_behind(self, trigger: Trigger) -> bool:
        """Whether a Russian dash leads from several contacts to those with whom: "несколько разговоров – с Вебером и Росси"."""
        behind = [token.low for token in self.document.tokens[trigger.last : trigger.last + 2]]
        return len(behind) == 2 and behind[0] in {"–", "—", "-", ":"} and behind[1] in self.roles.partner

    def has_manner(self, trigger: Trigger, scope: Scope, manner: str) -> bool:
        """Whether a clause tells how it was done, and not only of another Russian noun: "на встрече провёл телефонный разговор"."""
        match = self.find_in(scope, (manner,))
        if match is not None and self.document.language == "ru":
            first = self.document.token_at(match.start())
            if stands_apart(self.document, first, scope, self.parties.known):
                return False  # "встретился с ним после телефонного разговора"
        # Behind "на полях" stands the occasion, which is no contact of its own.
        beside = manner in contact_words(self.document.language).roles.sidelines
        if match is None or self.document.language != "ru" or beside:
            return match is not None
        prepositions = {
            one.low for one in self.document.tokens[trigger.last : first]
        } & self.grammar.words.prepositions
        if not trigger.is_noun and (first < trigger.last or prepositions):
            return True  # "обсудили торговлю в ходе телефонного разговора", not "обсудили личную встречу"
        behind = self.document.token_at(match.end() - 1) + 1
        own = trigger.first <= behind < trigger.last or behind == len(self.document.tokens)
        return own or not is_contact_word("ru", self.document.tokens[behind].low)

    def has_happened(self, trigger: Trigger, triggers: list[Trigger]) -> bool:
        """Whether a Russian clause says that it took place: "19 мая состоялся разговор"."""
        told = self.document.language == "ru" and self.slots.positions.tells_event(trigger, triggers)
        return told and trigger.is_noun and self.status.of(trigger).status == "held"

    def is_there(self, trigger: Trigger) -> bool:
        """Whether the clause tells what happened at the place just reached, or what for: "…, wo er B traf", "…, um B zu treffen"."""
        scope = trigger.scope
        opener = self.document.tokens[scope.first].low
        aims = scope.kind == "infinitive" and opener in self.roles.purpose
        return scope.matrix is not None and (aims or opener in self.roles.there)
