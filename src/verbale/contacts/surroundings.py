"""What hangs on a noun of contact: "Webers Treffen mit Rossi in Rom", "US-Ukraine-Gespräche"."""

from __future__ import annotations

from verbale.actors.office_lexicon import office_lexicon
from verbale.contacts.cases import cases_of, is_dative
from verbale.contacts.dash_pairs import is_of_dash_pair
from verbale.contacts.hanging import acts_behind
from verbale.contacts.phrases import before_adjectives
from verbale.contacts.placed import Placed
from verbale.contacts.positions import LONG_PARTICIPLES, explains_place
from verbale.contacts.scopes import has_word
from verbale.contacts.spoken_about import is_of_topic
from verbale.contacts.triggers import Trigger
from verbale.contacts.valency import is_of_verb
from verbale.contacts.words import contact_words, pattern_of, status_words
from verbale.languages import Document
from verbale.languages.attributes import phrase_of_attributes
from verbale.languages.grammar import grammar_of
from verbale.records import Mention

_LEADING = frozenset({"leaders", "ministers", "foreign", "defence", "defense", "finance", "ministerial", "council", "of", ""})  # fmt: skip
_SPANS = frozenset(
    {"время", "год", "года", "лет", "годы", "месяц", "месяца", "месяцев", "десятилетия", "недели"}
)
# Of adjectives and participles that a noun's ending could be too: "в трёхсторонней встрече", "состоявшейся встречи".
_ATTRIBUTE_ENDS = (
    "ней",
    "щей",
    "шей",
    "щейся",
    "шейся",
    "щегося",
    "шегося",
    "щихся",
    "шихся",
    "ском",
    "ннем",
    "ннем",
)
_NOUN_ENDS = ("ом", "ем", "ы", "и", "а", "я", "ов", "ей", "ами", "ие", "ия", "ии", "ат", "ог")
# How far behind a noun, in words, its "mit" may stand.
_REACH = 16
_LONGEST_ATTRIBUTE = 10  # words from a Russian participle to what hangs on it
_ACCUSATIVE = frozenset({"die", "das"})  # behind "in" they tell where to
_RUN_UP = 6  # words from "ahead of" to its noun


class Surroundings:
    """Tells for one document which mentions stand by a noun, and how the noun stands in its clause."""

    def __init__(self, document: Document, known: frozenset[int]) -> None:
        """Take the document and the tokens of its names and times."""
        self.document = document
        self.known = known
        self.roles = contact_words(document.language).roles
        self.grammar = grammar_of(document.language)

    def is_gathering(self, trigger: Trigger, beside: list[Placed]) -> bool:
        """Whether a body of many gives the noun its name: "G20-Gipfel"."""
        named = [
            item
            for item in beside
            if (item.mention.how == "adjective" or item.mention.kind == "body")
            and (trigger.first <= item.last or self._is_of_leaders(item, trigger))
            and (item.first < trigger.last or self._is_of_body(item, trigger))
            and item.kind != "possessive"
        ]
        return bool(named) and all(
            item.mention.kind == "body" and item.side == item.mention.actor for item in named
        )

    def _is_of_leaders(self, item: Placed, trigger: Trigger) -> bool:
        """Whether it is a gathering of those who lead the members in English: "the NATO | leaders' meeting"."""
        words = self.document.tokens[item.last : trigger.first]
        between = [token.low.strip("'’") for token in words if token.is_word and not token.text.isupper()]
        english = self.document.language == "en" and item.mention.kind == "body"
        return english and bool(between) and set(between) <= _LEADING

    def _is_of_body(self, item: Placed, trigger: Trigger) -> bool:
        """Whether it is the Russian genitive of a body alone: "саммит БРИКС", not "саммит ЕС и Китая"."""
        following = [token.low for token in self.document.tokens[item.last : item.last + 1]]
        joined = self.grammar.words.coordinators | {"–", "—", "-", "с", "со"}
        russian = self.document.language == "ru" and item.first == trigger.last
        return russian and item.mention.kind == "body" and not joined & set(following)

    def is_theirs(self, trigger: Trigger) -> bool:
        """Whether "ihr" stands before the noun: the contact of those spoken of."""
        tokens = self.document.tokens
        return any(
            tokens[at].low in self.roles.theirs for at in range(max(0, trigger.first - 3), trigger.first)
        )

    def place(self, trigger: Trigger) -> tuple[int, int]:
        """Return where the noun stands in the text."""
        tokens = self.document.tokens
        return tokens[trigger.first].start, tokens[trigger.last - 1].end

    def is_genitive(self, trigger: Trigger, others: list[Trigger]) -> bool:
        """Whether the noun hangs on another: "den Verlauf der Gespräche", "the outcome of the talks"."""
        tokens = self.document.tokens
        at = trigger.first - 1
        if self.document.language == "ru":
            return self._hangs_on_noun(trigger, at, others)
        closed = self.roles.genitive if self.document.language == "de" else frozenset()
        at = before_adjectives(self.document, at, trigger.scope.first, closed)  # "Thema | ihres Gesprächs"
        if at < 1:
            return False
        if self.document.language == "en":
            return tokens[at].low == "the" and tokens[at - 1].low == "of"
        noun = tokens[at - 1].is_capital and tokens[at - 1].low not in self.grammar.words.prepositions
        return tokens[at].low in self.roles.genitive and noun  # "An der Begegnung nahm … teil"

    def _hangs_on_noun(self, trigger: Trigger, at: int, others: list[Trigger]) -> bool:
        """Whether the Russian noun at `at` governs it: "итоги переговоров", "обсудили подготовку к саммиту"."""
        tokens, words = self.document.tokens, self.grammar.words
        while at > trigger.scope.first and self._explains_noun(at):
            at -= 1
        aimed = tokens[at].low in {"к", "ко"}
        at -= aimed
        if at < trigger.scope.first or at in self.known or self._explains_noun(at):
            return False
        if self._is_agreed(at, trigger) or tokens[at].low in _SPANS or tokens[at].low in self.roles.numbers:
            return False  # "во время визита", "провели три встречи"
        token, closed = tokens[at], words.prepositions | words.coordinators | self.roles.determiners
        if not token.is_word or token.text.isdigit() or token.low in closed or self.grammar.is_finite(token):
            return False
        if token.low.endswith(_ATTRIBUTE_ENDS) and not token.is_capital:
            return False
        if token.low.endswith(("ти", "ть")) and self.grammar.lemma(token) == token.low:
            return False
        if self._is_topic(at):
            return True
        talked = any(not other.is_noun and other.scope is trigger.scope for other in others)
        return token.low.endswith(_NOUN_ENDS) or (talked and token.low.endswith(("у", "ю")))

    def _explains_noun(self, at: int) -> bool:
        """Whether a Russian adjective stands at `at`, or a time: "итоги | сегодняшних двусторонних переговоров"."""
        token = self.document.tokens[at]
        opens = self.document.sentence_at(token.start).first == at
        adjective = token.low.endswith((*self.roles.adjective_endings, *_ATTRIBUTE_ENDS))
        word = token.is_word and not self.grammar.is_finite(token)
        return (opens or not token.is_capital) and word and (adjective or at in self.known)

    def _is_agreed(self, at: int, trigger: Trigger) -> bool:
        """Whether the noun at `at` only says that the contact shall take place: "договорились о проведении встречи"."""
        held = self.document.tokens[at].low.startswith("проведени")
        return held and has_word(self.document, trigger.scope, status_words("ru").arranging)

    def _is_topic(self, at: int) -> bool:
        """Whether the Russian noun at `at` is what is spoken of: "рассказал об итогах саммита"."""
        before = before_adjectives(self.document, at - 1)
        return before >= 0 and self.document.tokens[before].low in self.roles.topical

    def governed(self, trigger: Trigger) -> bool:
        """Whether a preposition stands in front of the noun's phrase."""
        for at in range(trigger.first - 1, max(trigger.scope.first, trigger.first - 5) - 1, -1):
            token = self.document.tokens[at]
            if self.document.language == "ru" and at + 1 in self.known:
                continue  # "У Росси состоялся | в понедельник | разговор": the preposition is a day's
            if token.low in self.grammar.words.prepositions:
                return True
            if not token.is_word or (token.is_capital and self.document.language == "de"):
                return False
            if self.document.language == "ru" and (token.low in _SPANS or self.grammar.is_finite(token)):
                return False  # "первые за долгое время переговоры", "у Росси прошли переговоры"
        return False

    def acting(self, subject: list[Mention], trigger: Trigger) -> list[Mention]:
        """Return who acts, without whom it is done to, where an English noun only tells when: "before the talks, Weber accused Rossi"."""
        if self.document.language != "en" or not self.governed(trigger):
            return subject
        before = self.document.tokens[max(trigger.scope.first, trigger.first - _RUN_UP) : trigger.first]
        ahead = not self.roles.run_up.isdisjoint(token.low for token in before)
        persons = [one for one in subject if one.kind == "person"]
        return subject[:1] if ahead or not persons else persons

    def is_circumstance(self, trigger: Trigger, others: list[Trigger]) -> bool:
        """Whether the clause tells of another contact, and this noun only of its circumstances."""
        verbs = [other for other in others if not other.is_noun and other.scope is trigger.scope]
        before = self.document.tokens[trigger.first - 2].low if trigger.first > 1 else ""
        nearest = self.document.tokens[trigger.first - 1].low if trigger.first else ""
        return bool(verbs) and bool({before, nearest} & self.roles.circumstance)

    def has_other_parties(self, trigger: Trigger, others: list[Trigger]) -> bool:
        """Whether its clause is of other people than those of the noun: "Nach dem Gipfel empfing Weber Rossi", "Oman vermittelte die Gespräche"."""
        brokered = has_word(self.document, trigger.scope, self.roles.brokering)
        return brokered or self.is_circumstance(trigger, others)

    def _brings_together(self, item: Placed) -> bool:
        """Whether an English passive tells who mediates: "the talks were brokered by Weber"."""
        before = self.document.tokens[item.at - 1].low if item.at > 0 else ""
        return self.document.language == "en" and before in self.roles.mediation

    def belongs(self, item: Placed, trigger: Trigger, others: list[Trigger]) -> bool:
        """Whether the mention hangs on the noun: by genitive, before it, or by a preposition behind it."""
        if item.kind == "possessive":
            return self._owns(item, trigger)
        if is_of_dash_pair(self.document, item, trigger):
            return True
        if item.kind == "preposition" and self._brings_together(item):
            return False
        if item.first < trigger.last and trigger.first < item.last:
            return True  # inside a compound: "US-Ukraine-Gespräche"
        if self.document.language == "ru" and item.kind == "bare" and item.first == trigger.last:
            manner = self.document.tokens[trigger.last - 1].low in self.roles.manner
            free = acts_behind(self.document, item.mention, trigger.last - 1)
            owns = "Gen" in cases_of(self.document, item.mention) and not free
            if not owns or (manner and item.mention.kind != "person"):
                return False  # "На полях саммита | Вебер встретился", "посетил с визитом | Грецию"
            # a name without cases, "визит Меркель"; a dative is who got it: "направил письмо Веберу"
            return trigger.mode not in {"message", "call"} or not is_dative(self.document, item.mention)
        before = item.mention.how == "adjective" and item.last <= trigger.first
        embassy = trigger.mode == "message"  # "im Garten der deutschen | Botschaft"
        if item.kind == "genitive" and not (before and not embassy and self._adjective_of(item, trigger)):
            return trigger.first <= item.at < trigger.last or self._chained(item, trigger)
        if before:  # also in "eine Runde der | amerikanisch-russischen | Gespräche"
            return self._adjective_of(item, trigger)
        if item.kind != "preposition" or is_of_topic(self.document, item, trigger):
            return False
        if trigger.mode != "visit" and self._leads_into(item):
            return False
        if item.at < trigger.first:
            parted = any(other.is_noun and item.at < other.first < trigger.first for other in others)
            return item.word in self.roles.between and not (parted or self._is_apart(item, trigger))
        bonds = self.roles.bonds if item.word in self.roles.between else ()
        if (
            bonds
            and item.at > trigger.last
            and pattern_of(bonds).fullmatch(self.document.tokens[item.at - 1].low)
        ):
            return False  # "a meeting about relations between Weber and Rossi"
        return self._reaches(trigger, item.at, others) and not is_of_verb(
            self.document, item, trigger, others
        )

    def _leads_into(self, item: Placed) -> bool:
        """Whether it is the goal of a German journey: "reiste zu einem Treffen mit Rossi | in die finnische Hauptstadt"."""
        following = self.document.tokens[item.at + 1 : item.at + 2]
        article = bool(following) and following[0].low in _ACCUSATIVE
        return self.document.language == "de" and item.word == "in" and article

    def _is_apart(self, item: Placed, trigger: Trigger) -> bool:
        """Whether another English phrase begins behind it: "relations between A and B | during a phone call"."""
        between = {token.low for token in self.document.tokens[item.last : trigger.first]}
        return self.document.language == "en" and bool(between & self.grammar.words.prepositions)

    def is_within(self, at: int, trigger: Trigger) -> bool:
        """Whether token `at` stands inside the noun's own phrase: "das für Mai in Rom vereinbarte Treffen", "прошедшая в Риме встреча"."""
        if self.document.language == "ru":
            return at < trigger.first and self._is_in_russian_phrase(at, trigger)
        if self.document.language != "de":
            return False
        start = phrase_of_attributes(self.document, trigger.first)
        return start is not None and start < at < trigger.first

    def _is_in_russian_phrase(self, at: int, trigger: Trigger) -> bool:
        """Whether a participle, before which no noun stands, opens a phrase that holds token `at` and ends in the noun."""
        for place in range(at - 1, max(trigger.scope.first, at - _LONGEST_ATTRIBUTE) - 1, -1):
            token = self.document.tokens[place]
            if token.low.endswith(LONG_PARTICIPLES) and not token.is_capital:
                between = self.document.tokens[at + 1 : trigger.first]
                return not any(self.grammar.is_finite(one) for one in between)
            if place not in self.known and token.text != "," and token.low not in self.grammar.words.adverbs:
                return False
        return False

    def _owns(self, item: Placed, trigger: Trigger) -> bool:
        return trigger.first <= item.at < trigger.last or (item.last <= trigger.first <= item.at)

    def _chained(self, item: Placed, trigger: Trigger) -> bool:
        """Whether it is a delegate's genitive behind the noun, "Treffen der Außenminister Chinas", or a Russian person with others' office, "встреча президентов Вебера и Росси"."""
        if self.document.language == "ru" and item.mention.kind == "person":
            offices = office_lexicon("ru").group_at(self.document.tokens, trigger.last)
            return offices is not None and offices[1] == item.at + 1
        mediates = self.document.tokens[item.at].low in self.roles.mediation  # "under the auspices | of Iraq"
        return item.delegate and trigger.last <= item.at <= trigger.last + 4 and not mediates

    def _adjective_of(self, item: Placed, trigger: Trigger) -> bool:
        between = self.document.tokens[item.last : trigger.first]
        return len(between) <= 4 and all(
            token.is_word
            and not token.is_capital
            and token.low not in self.grammar.words.prepositions | self.roles.determiners
            for token in between
        )

    def _reaches(self, trigger: Trigger, at: int, others: list[Trigger]) -> bool:
        if at - trigger.last > _REACH:
            return False
        tokens = self.document.tokens
        for place in range(trigger.last, at):
            parts = tokens[place].text in {",", ";", ":"} and not explains_place(self.document, place)
            if self.grammar.is_finite(tokens[place]) or parts:
                return False
        return not any(trigger.last <= other.first < at for other in others)
