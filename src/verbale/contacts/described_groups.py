"""Groups that are described and no state's: "libysche Rebellen", "Vertreter der syrischen Opposition", "the rebel group X".

The adjective tells where they are, and not for whom they act.
"""

from __future__ import annotations

from dataclasses import replace

from verbale.actors import default_knowledge
from verbale.actors.slugs import slug
from verbale.contacts.movement_words import GroupNoun, movement_words
from verbale.contacts.words import contact_words, pattern_of
from verbale.languages import Document
from verbale.languages.grammar import grammar_of
from verbale.records import Mention

GROUP = "group:"
_LEFT = 3  # tokens from the adjective of a state to the noun
_LONGEST_NAME = 5
_SHORTEST = 3  # letters of an abbreviation
_TO_NAME, _TO_HEAD = 5, 4  # tokens from a group to the name of its leader, and back to the word for him
_OPENING = frozenset({"«", "„", "“", '"', "‚", "‘"})


def with_groups(document: Document, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Return the mentions with the groups that the text describes; what only tells where they are is left out."""
    return _GroupFinder(document, mentions).found() if mentions else ()


class _GroupFinder:
    """Looks for the nouns of groups in one document."""

    def __init__(self, document: Document, mentions: tuple[Mention, ...]) -> None:
        self.document, self.article = document, mentions[0].article
        self.tokens = document.tokens
        self.movements = movement_words(document.language)
        self.words = self.movements.words
        self.nouns = [(pattern_of(noun.forms), noun) for noun in self.movements.nouns]
        self.heads, self.alone = pattern_of(self.words.heads), pattern_of(self.words.alone)
        self.mentions = list(mentions)
        self.at: dict[int, Mention] = {}
        self.told: set[str | None] = set()  # the groups called so by name, or with their state
        for mention in mentions:
            first, last = document.token_at(mention.start), document.token_at(mention.end - 1)
            self.at |= dict.fromkeys(range(first, last + 1), mention)

    def found(self) -> tuple[Mention, ...]:
        """Return all mentions, in text order."""
        names: dict[str, Mention] = {}
        for at, token in enumerate(self.tokens):
            noun = self._noun(token.low)
            kind = token.low in self.words.kinds
            if noun is None and not kind:
                continue
            begin, state = self._left(at)
            if self._named(at, begin, noun, names) or (noun and self._of_leader(at, begin)):
                continue
            if noun is not None and self._may_stand(at, noun, state):
                self._put(begin, at, self._described(noun, state, begin, at))
        self._put_again(names)
        self._name_again()
        return tuple(sorted(self.mentions, key=lambda one: (one.start, -one.end)))

    def _noun(self, low: str) -> GroupNoun | None:
        if self.alone.fullmatch(low):
            return None
        last = low.rpartition("-")[2]  # "Hutu-Rebellen"
        return next((noun for pattern, noun in self.nouns if pattern.fullmatch(last)), None)

    def _of_leader(self, at: int, begin: int) -> bool:
        """Let the words of a leader belong to the name behind them: "главой ливийских повстанцев | Салимом", "rebel leader Weber"."""
        places = range(at, min(len(self.tokens), at + _TO_NAME))
        person = next((self.at[place] for place in places if place in self.at and place > at), None)
        if self.at.get(at) is not None and self.at[at].kind == "person" and self.at[at].actor:
            return True
        if person is None or person.kind != "person" or not person.actor or person.how != "name":
            return False
        first = self.document.token_at(person.start)
        between = list(self.tokens[at:first])
        if any(not token.is_word for token in between[:-1]) or not (
            between[-1].is_word or between[-1].text == ","
        ):
            return False
        behind = [token.low for token in between if token.is_word][1:]
        own = self.heads.fullmatch(self.tokens[at].low) and len(between) == 1
        if own or any(self.heads.fullmatch(low) for low in behind):
            head = begin
        else:
            head = -1 if behind else self._head_before(begin)
        if head >= 0:
            self._extend(person, head)
        return head >= 0

    def _head_before(self, begin: int) -> int:
        """Return the place of the leader right before a group, -1 where there is none: "the | leader | of the Libyan rebels"."""
        determiners = contact_words(self.document.language).roles.determiners
        for at in range(begin - 1, max(-1, begin - _TO_HEAD), -1):
            low = self.tokens[at].low
            if self.heads.fullmatch(low):
                return at
            if low not in self.words.links and low not in determiners:
                return -1
        return -1

    def _left(self, at: int) -> tuple[int, str | None]:
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

    def _owns(self, mention: Mention, place: int) -> bool:
        """Whether a state's name is a genitive before the noun: "Syriens Opposition", "Syria's opposition"."""
        text = self.document.text[mention.start : mention.end]
        marked = self.tokens[place].low in {"'s", "’s"} or text.endswith(("'s", "’s"))
        german = self.document.language == "de" and text == f"{mention.name}s"
        return mention.how == "name" and (german or marked)

    def _may_stand(self, at: int, noun: GroupNoun, state: str | None) -> bool:
        """Whether a noun means the group itself, not one person who leads it; only fighters do so without a state."""
        covering = self.at.get(at)
        if covering is not None and (covering.kind != "person" or covering.actor):
            return False
        alone = noun.armed and not (self._is_attribute(at) or self.heads.fullmatch(self.tokens[at].low))
        return state is not None or alone

    def _is_attribute(self, at: int) -> bool:
        """Whether an English noun without a state only tells more of another: "rebel territory"."""
        after = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        singular = self.document.language == "en" and not self.tokens[at].low.endswith("s")
        return singular and after is not None and after.is_word

    def _named(self, at: int, begin: int, noun: GroupNoun | None, names: dict[str, Mention]) -> bool:
        """Take in the name of a group behind its noun: "die Rebellen der ELN", "the rebel group FNLT"."""
        near = self.at.get(at - 1)
        if noun is not None and near is not None and _is_movement(near):
            self.told.add(near.actor)
            self._extend(near, self._left(self.document.token_at(near.start))[0], at)
            return True  # "ELN rebels"
        place = at + 1
        explicit = self.tokens[at].low in self.words.kinds
        if explicit and noun is None and self.document.language != "de":
            before = self._noun(self.tokens[at - 1].low) if at else None
            listed = self.at.get(at + 1)
            if before is None and not (listed is not None and listed.kind == "body"):
                return False
            begin = min(begin, self._left(at - 1)[0]) if before is not None else begin
        while place < len(self.tokens) and (
            self.tokens[place].low in self.words.links or self.tokens[place].text in _OPENING
        ):
            place += 1
        body = self.at.get(place)
        if body is not None and _is_movement(body):
            self.told.add(body.actor)
            self._extend(body, begin)
            return True
        if not ((explicit and place == at + 1) or self.tokens[place - 1].text in _OPENING):
            return False
        last = self._end_of_name(place)
        if last == place:
            return False
        start, end = self.tokens[place].start, self.tokens[last - 1].end
        name = self.document.text[start:end]
        one = self._mention(begin, last, f"{GROUP}{slug(name)}", name, "a group of no list")
        names[name] = one
        self.told.add(one.actor)
        self._put(begin, last - 1, one)
        return True

    def _end_of_name(self, place: int) -> int:
        """Return the token after a name: an abbreviation, in English several capitalised words."""
        last = place
        while last < len(self.tokens) and last - place < _LONGEST_NAME:
            token = self.tokens[last]
            short = token.text.isupper() and len(token.text) >= _SHORTEST
            quoted = self.tokens[place - 1].text in _OPENING and token.is_word
            capital = self.document.language == "en" and token.is_capital and token.is_word
            if last in self.at or not (short or capital or quoted):
                break
            last += 1
            if short and not quoted:
                break
        return last

    def _extend(self, named: Mention, begin: int, last: int = -1) -> None:
        """Let the words around a name belong to it, from token `begin` on, up to token `last`."""
        start = min(self.tokens[begin].start, named.start)
        end = max(self.tokens[last].end if last >= 0 else 0, named.end)
        longer = replace(named, start=start, end=end, core=named.core or named.span)
        self.mentions = [
            longer if one is named else one
            for one in self.mentions
            if one is named or one.end <= start or one.start >= end
        ]
        self.at |= dict.fromkeys(
            range(begin, max(last + 1, self.document.token_at(named.end - 1) + 1)), longer
        )

    def _described(self, noun: GroupNoun, state: str | None, begin: int, at: int) -> Mention:
        """Return the mention of a group of a state, or of one of which no state is told."""
        entry = default_knowledge().state(state or "")
        adjectives = entry.adjectives.get(self.document.language, ()) if entry else ()
        name = f"{adjectives[0]}{noun.ending} {noun.name}" if adjectives else noun.name
        key = f"{(state or '').lower()}-{noun.id}".strip("-")
        if state and noun.armed:
            self.told.add(f"{GROUP}{key}")
        return self._mention(begin, at + 1, f"{GROUP}{key}", name, "a group that is no state's")

    def _mention(self, first: int, last: int, actor: str, name: str, why: str) -> Mention:
        start, end = self.tokens[first].start, self.tokens[last - 1].end
        return Mention(
            f"{self.article}.g{start}", self.article, start, end, why,
            actor=actor, name=name, kind="body", how="name", side=actor,
        )  # fmt: skip

    def _put(self, first: int, last: int, one: Mention) -> None:
        inside = range(first, last + 1)
        if any(
            self.at.get(at) is not None and self.at[at].kind == "person" and self.at[at].actor
            for at in inside
        ):
            return
        self.mentions = [old for old in self.mentions if old.end <= one.start or old.start >= one.end]
        self.mentions.append(one)
        self.at |= dict.fromkeys(inside, one)

    def _put_again(self, names: dict[str, Mention]) -> None:
        """Find the groups that were named once wherever their name stands again."""
        for at, token in enumerate(self.tokens):
            one = names.get(token.text)
            if one is not None and at not in self.at:
                self._put(at, at, self._mention(at, at + 1, str(one.actor), one.name, one.why))

    def _name_again(self) -> None:
        """Read "the rebels" as the one group of which the text told by name, or of which state it is."""
        told = {one.actor: one for one in self.mentions if one.actor in self.told}
        bare = {f"{GROUP}{noun.id}" for noun in self.movements.nouns}
        if len(told) == 1:
            (one,) = told.values()
            again = {"actor": one.actor, "name": one.name, "side": one.side}
            self.mentions = [replace(old, **again) if old.actor in bare else old for old in self.mentions]  # type: ignore[arg-type]


def _is_movement(mention: Mention) -> bool:
    """Whether a listed body acts for itself."""
    return mention.kind == "body" and mention.side == mention.actor and mention.how == "name"


def state_of_group(actor: str) -> str | None:
    """Return the state whose opposition a described group is, by its id; None of those who bear arms, and of those of no state."""
    state, _, kind = actor.removeprefix(GROUP).partition("-")
    return state.upper() if actor.startswith(GROUP) and kind == "opposition" else None
