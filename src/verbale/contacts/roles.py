"""Who stands where in a clause: "Weber traf am Rand mit Rossi zusammen" has Weber bare, Rossi after "mit".

German marks by small words what a name is to its verb: no word before it for the subject and the
object, a preposition, or a genitive that hangs on a noun. A name in a list has the role of the
first one: "mit Weber und Rossi".
"""

from __future__ import annotations

from dataclasses import replace

from verbale.actors.first_person import owns
from verbale.actors.office_lexicon import office_lexicon
from verbale.contacts.cases import cases_of
from verbale.contacts.company import head_delegate, head_of_city, in_company, may_be_joined
from verbale.contacts.counted import adjective_tokens, counted_mentions
from verbale.contacts.datelines import in_dateline
from verbale.contacts.hanging import as_town_of, is_free, is_of_other, is_of_town, is_visited, serves
from verbale.contacts.home_of_body import noun_of_body
from verbale.contacts.list_ends import are_parted, ends_list, lists_origins, tells_more_of
from verbale.contacts.phrases import (
    apposition_role,
    as_government,
    before_as_well,
    explains_city,
    explains_origin,
    in_format,
    is_aside,
    is_city,
    is_title,
    like_adjective,
    looks_like_noun,
    opens_relative,
    owned_english,
    with_initials,
)
from verbale.contacts.placed import Placed, RoleKind
from verbale.contacts.pointing import is_no_determiner
from verbale.contacts.splits import opens_clause
from verbale.contacts.words import ContactWords, contact_words, pattern_of
from verbale.languages import Document, Token
from verbale.languages.grammar import Grammar, grammar_of
from verbale.records import Mention

_POINTING = frozenset({"этого", "этим", "этому", "этом", "того", "тем", "чего"})  # "после этого | Росси"
_JOINING = frozenset({",", "/", "–", "-", "&"})


def place_mentions(
    document: Document, mentions: tuple[Mention, ...], dated: frozenset[int] = frozenset()
) -> list[Placed]:
    """Return the mentions with their roles in text order; one inside another is left out.

    `dated` are the tokens of times: in "kam am Montag der Minister" nobody hangs on "Montag".
    """
    finder = _RoleFinder(document, dated)
    placed: list[Placed] = []
    kept = counted_mentions(document, mentions)
    finder.adjectives, starts = adjective_tokens(document, kept), frozenset(one.start for one in kept)
    finder.states = frozenset(document.token_at(one.start) for one in kept if one.kind in {"state", "body"})
    for mention in kept:
        town = as_town_of(document, mention, starts)
        one = as_government(document, town, placed[-1].mention if placed else None)
        item = in_company(document, finder.place(one, placed))
        placed.append(replace(item, kind="aside") if is_of_other(document, item) else item)
    return placed


class _RoleFinder:
    """Finds roles in one document, from left to right."""

    def __init__(self, document: Document, dated: frozenset[int]) -> None:
        self.document = document
        self.dated = dated
        # Tokens behind which no person is a genitive: of cities, in Russian of all names.
        self.places: set[int] = set()
        self.adjectives: set[int] = set()
        self.states: frozenset[int] = frozenset()
        self.words: ContactWords = contact_words(document.language)
        self.grammar: Grammar = grammar_of(document.language)
        self.delegates = pattern_of(self.words.roles.delegates)
        self.offices = office_lexicon(document.language)

    def place(self, mention: Mention, before: list[Placed]) -> Placed:
        first = self.document.token_at(mention.start)
        last = self.document.token_at(mention.end - 1) + 1
        delegate = False
        if mention.how == "city" or self.document.language == "ru":
            self.places.update(range(first, last))
        if mention.how == "adjective" or mention.kind == "state":
            delegate = self._delegate_after(mention, first, last) is not None
        if in_dateline(self.document, mention, last) or in_format(self.document, mention):
            return Placed(mention, first, last, "dateline")
        if is_aside(self.document, mention, first, last):
            return Placed(mention, first, last, "aside")
        owned = self._owned(mention, last)
        if owned is not None and not delegate:  # not "Oman's trade minister met Rossi"
            return Placed(mention, first, last, "possessive", "", owned)
        begin = noun_of_body(self.document, mention, head_of_city(self.document, mention, first))
        named = with_initials(self.document, mention, begin)  # not "в Кремле | Орбана"
        begin = begin if named in self.places else named
        kind, word, at = self._role(mention, begin, before)
        if kind == "genitive" and is_free(self.document, mention, at):
            return Placed(mention, first, last, "bare")
        if kind == "bare" and mention.kind == "person":
            explained = apposition_role(
                self.document, first, {n for item in before[-2:] for n in item.tokens()}
            )
            kind, word, at = ("preposition", *explained) if explained else (kind, word, at)
        if kind == "bare" and before and self._explains_city(mention, first, before[-1]):
            kind, word, at = self._role_at(before[-1].first, before)
        from_there = kind == "bare" and bool(before) and before[-1].word in self.words.roles.origin
        if from_there and explains_origin(self.document, mention, before[-1].last):
            kind, word, at = self._role_at(before[-1].at - 1, before)
        head = self._head(at, delegate) if kind == "genitive" else -1
        if head >= 0 and mention.kind in {"state", "body"}:
            above = self._role_at(head, before)
            return Placed(mention, first, last, *above, delegate=True)
        seat = mention.how == "metonym" and (word in self.words.roles.venue or serves(self.document, at))
        sent = seat or word in self.words.roles.origin or (word == "von" and delegate)
        if sent and at > 0 and self._is_delegate(at - 1, group=word == "von"):
            return Placed(mention, first, last, *self._of_group(at - 1, before), delegate=True)
        if word == "с" and delegate and self.document.text.startswith("стороны", mention.end + 1):
            word = "со стороны"  # "с армянской стороны": not a partner
        return Placed(mention, first, last, kind, word, at, delegate)

    def _owned(self, mention: Mention, last: int) -> int | None:
        """Return the place of the noun that "Webers" stands before: "Webers jüngster Besuch"."""
        tokens = self.document.tokens
        if owns(self.document, mention):
            return min(last + 3, len(tokens))
        if self.document.language == "ru" or mention.how == "adjective" or last >= len(tokens):
            return None
        if self.document.language == "en":
            return owned_english(self.document, mention, last)
        marked = tokens[last].low in {"'", "’"} and tokens[last - 1].low.endswith(("s", "x", "z"))
        if not (marked or self._is_inflected(mention)):
            return None
        for at in range(last + marked, min(last + marked + 4, len(tokens))):
            if tokens[at].is_capital:
                return at
            if not like_adjective(tokens[at], self.grammar, self.words.roles):
                return None
        return None

    def _delegate_after(self, mention: Mention, first: int, last: int) -> int | None:
        """Return the place of "Delegation" after "die russische und die US-"; its own token counts too."""
        tokens = self.document.tokens
        if first and self.offices.standing_of(tokens[first - 1].low) == "former":
            return None  # "a former French minister"
        if self.delegates.fullmatch(tokens[last - 1].low) and mention.how == "adjective":
            return last - 1
        for at in range(last, min(last + 5, len(tokens))):
            if self.delegates.fullmatch(tokens[at].low):
                return at
            low, before = tokens[at].low, tokens[at - 1].low
            joins = low in self.grammar.words.coordinators
            joins |= low in self.words.roles.determiners and before in self.grammar.words.coordinators
            known = at in self.adjectives or like_adjective(tokens[at], self.grammar, self.words.roles)
            known |= low in self.offices.words.qualifiers and self.document.language == "en"  # "oil minister"
            known |= at in self.states and at > last and self.document.language != "ru"  # "Omans und Irans"
            if not (joins or known):  # "zwischen der deutschen und der französischen Regierung"
                return None
        return None

    def _head(self, at: int, delegate: bool) -> int:
        """Return the place of the delegates that a genitive tells of: "members of | the Kenyan government"; else -1."""
        belongs = delegate and self.document.tokens[at].low in self.words.roles.belonging
        return at if belongs else head_delegate(self.document, at, self.delegates)

    def _of_group(self, at: int, before: list[Placed]) -> tuple[RoleKind, str, int]:
        """Return the role of the delegates at `at`, or of the German group that they are: "eine Delegation von | Abgeordneten aus Rom"."""
        role = self._role_at(at, before)
        grouped = role[1] == "von" and self._is_delegate(role[2] - 1, group=True)
        return self._role_at(role[2] - 1, before) if grouped else role

    def _is_delegate(self, at: int, group: bool = False) -> bool:
        low = self.document.tokens[at].low
        return self.delegates.fullmatch(low) is not None or (group and low in self.words.roles.belonging)

    def _role(self, mention: Mention, first: int, before: list[Placed]) -> tuple[RoleKind, str, int]:
        at, determiner = self._skip_left(first)
        if at < 0 or is_visited(self.document, mention, first):
            return "bare", "", -1
        token, joined = self.document.tokens[at], self._joined(at, before, mention)
        if joined is not None:
            return joined.kind, joined.word, joined.at
        if mention.kind == "person" and cases_of(self.document, mention) == {"Nom"}:
            return "bare", determiner, -1  # "после этого президент": no preposition has a nominative
        return self._kind(token, at, determiner, mention)

    def _role_at(self, first: int, before: list[Placed]) -> tuple[RoleKind, str, int]:
        """Return the role of the noun at `first`."""
        at, determiner = self._skip_left(first)
        return self._kind(self.document.tokens[at], at, determiner, None) if at >= 0 else ("bare", "", -1)

    def _kind(
        self, token: Token, at: int, determiner: str, mention: Mention | None
    ) -> tuple[RoleKind, str, int]:
        if token.low in self.grammar.words.infinitive_openers and self.document.tokens[at - 1].text == ",":
            return "bare", "", -1
        if (mention is not None and opens_relative(self.document, at, mention)) or token.low == "zufolge":
            return "bare", "", -1  # it stands behind its noun: "Peskow zufolge | Rossi"
        aim = token.low in self.grammar.words.infinitive_marks  # "is due to host Weber"
        if aim and self.document.tokens[at + 1].low in self.words.clauses.infinitives:
            return "bare", "", -1
        among = token.low == "unter" and self.document.tokens[at + 1].low in {"ihnen", "anderem"}
        if among or opens_clause(self.document, at, self.grammar):
            return "bare", "", -1
        if token.low in self.grammar.words.prepositions:
            if token.low in self.words.roles.genitive:
                return "genitive", token.low, at - 1
            return "preposition", token.low, at
        is_noun = looks_like_noun(token, self.grammar)
        behind_place = at in self.places and mention is not None and mention.kind == "person"
        if determiner in self.words.roles.genitive and is_noun and determiner != "die":
            if mention is not None and (at in self.dated or behind_place):
                return "bare", determiner, -1
            honoured = token.low in self.words.roles.honours  # "ein Essen zu Ehren der Kanzlerin"
            return ("preposition", "für", at) if honoured else ("genitive", determiner, at)
        alone = is_noun and not determiner and at not in self.dated and not behind_place
        if alone and mention is not None and self._is_inflected(mention):
            return "genitive", "", at
        return "bare", determiner, -1

    def _is_inflected(self, mention: Mention) -> bool:
        """Whether the words carry an ending of the genitive: "Russlands", "Webers"."""
        if self.document.language == "ru":
            cases = cases_of(self.document, mention)
            if "Gen" not in cases or "Nom" not in cases:
                return "Gen" in cases
            return mention.kind != "person" or not mention.name.endswith(
                self.document.text[mention.start : mention.end].split()[-1]
            )
        text = self.document.text[mention.start : mention.end]
        base = mention.name.endswith(text.split()[-1]) or is_city(text, self.document.language)
        return self.document.language == "de" and text.endswith(("s", "’", "'")) and not base

    def _skip_left(self, first: int) -> tuple[int, str]:
        """Return the place of the word that governs the phrase of `first`, and the phrase's determiner."""
        tokens = self.document.tokens
        low = tokens[first].low
        at, determiner = first - 1, low if low in self.words.roles.determiners else ""
        limit = self.document.sentence_at(tokens[first].start).first
        for _ in range(7):
            if at < limit or tokens[at].low in _POINTING or is_no_determiner(self.document, at):
                return -1, determiner
            token = tokens[at]
            if token.low in self.words.roles.determiners and not determiner:
                determiner = token.low
            elif determiner:
                if token.low not in {"alle", "allen", "all"}:
                    return at, determiner
            elif not (
                like_adjective(token, self.grammar, self.words.roles)
                or is_title(token, self.words.roles)
                or is_of_town(self.document, at)
            ):
                return at, determiner
            at -= 1
        return at, determiner

    def _explains_city(self, city: Mention, first: int, owner: Placed) -> bool:
        """Whether a city names the noun that its state owns: "in Finnlands Hauptstadt | Helsinki", "in Thailand's capital | Bangkok"."""
        named = city.how in {"city", "metonym"} and owner.kind == "possessive"
        capital = [token.low for token in self.document.tokens[owner.last : first]][-1:] == ["capital"]
        return (named and capital) or explains_city(city, first, owner.mention, owner.at)

    def _joined(self, at: int, before: list[Placed], mention: Mention) -> Placed | None:
        """Return the mention that this one is joined to by "und" or a comma."""
        token, joint = self.document.tokens[at], before_as_well(self.document, at)
        joins = token.low in self.grammar.words.coordinators or joint < at
        if not (before and (joins or token.text in _JOINING)):
            return None
        aside = before[-1].kind == "aside" and len(before) > 1  # "Weber (Deutschland) und Rossi"
        previous, end = before[-2 if aside else -1], before[-1].last + aside
        gap, reach = joint - end, 3 if joins else 0
        if not 0 <= gap <= reach or previous.mention.actor == mention.actor or previous.kind == "dateline":
            return None  # "Berlin (Agentur) - Russland und die USA"
        if not may_be_joined(self.document, previous.mention, mention):
            return None  # "по словам Иванова, Петров": another phrase begins
        differ = (previous.mention.kind == "person") != (mention.kind == "person")
        if token.text in _JOINING and differ and not lists_origins(self.document, previous, mention):
            return None  # "im Iran, Rossi": an apposition ends, no list goes on
        if token.text == "," and ends_list(
            self.document, self._skip_left(previous.first)[0], before, mention
        ):
            return None
        if (
            mention.kind == "person"
            and len(before) > 1
            and tells_more_of(self.document, previous, before[-2])
        ):
            previous = before[-2]
        between = self.document.tokens[end:joint]
        return None if are_parted(self.document, between, mention, joins, differ) else previous
