"""Groups that are described and no state's: "libysche Rebellen", "Vertreter der syrischen Opposition", "the rebel group X".

The adjective tells where they are, and not for whom they act.
"""

from __future__ import annotations

from dataclasses import replace

from verbale.actors import default_knowledge
from verbale.actors.slugs import GROUP, slug
from verbale.contacts.group_phrases import GroupPhrases
from verbale.contacts.movement_words import GroupNoun, movement_words
from verbale.contacts.their_government import with_governments
from verbale.contacts.words import pattern_of
from verbale.languages import Document
from verbale.records import Mention

_LONGEST_NAME = 5
_REACH = 1500  # characters back to the group that "the rebels" means
_SHORTEST = 3  # letters of an abbreviation
_TO_NAME = 5  # tokens from a group to the name of its leader
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
        self.phrases = GroupPhrases(document, self.at)
        self.told: set[str | None] = set()  # the groups called so by name, or with their state
        self.named: dict[str, Mention] = {}  # the groups of no list by their names
        for mention in mentions:
            self.at |= dict.fromkeys(document.numbers_of(mention.span), mention)

    def found(self) -> tuple[Mention, ...]:
        """Return all mentions, in text order."""
        for at, token in enumerate(self.tokens):
            noun = self._noun(token.low)
            kind = token.low in self.words.kinds
            if noun is None and not kind:
                continue
            begin, state = self.phrases.left(at)
            last = at
            if state is None and noun is not None and begin == at:
                last, state = self.phrases.right(at)
            if self._takes_name(at, begin, noun) or (noun and self._of_leader(at, begin)):
                continue
            if noun is not None and self._may_stand(at, noun, state):
                begin, last = self.phrases.with_number(begin), self.phrases.to_people(last)
                self._put(begin, last, self._described(noun, state, begin, last))
        self._put_again()
        self._name_again()
        return tuple(with_governments(self.document, self.mentions))

    def _noun(self, low: str) -> GroupNoun | None:
        if self.alone.fullmatch(low):
            return None
        last = low.rpartition("-")[2]  # "Hutu-Rebellen"
        return next((noun for pattern, noun in self.nouns if pattern.fullmatch(last)), None)

    def _of_leader(self, at: int, begin: int) -> bool:
        """Let the words of a leader belong to the name behind them: "главой ливийских повстанцев | Салимом", "rebel leader Weber"."""
        places = range(at, min(len(self.tokens), at + _TO_NAME))
        person = next((self.at[place] for place in places if place in self.at and place > at), None)
        if self._is_known_person(at):
            return True
        if person is None or person.kind != "person" or not person.actor or person.how != "name":
            return False
        first = self.document.token_at(person.start)
        between = list(self.tokens[at:first])
        parted = not (between[-1].is_word or between[-1].text == ",")
        if parted or any(not token.is_word for token in between[:-1]):
            return False
        behind = [token.low for token in between if token.is_word][1:]
        own = self.heads.fullmatch(self.tokens[at].low) and len(between) == 1
        if own or any(self.heads.fullmatch(low) for low in behind):
            head = begin
        else:
            head = -1 if behind else self.phrases.head_before(begin)
        if head >= 0:
            self._extend(person, head)
        return head >= 0

    def _may_stand(self, at: int, noun: GroupNoun, state: str | None) -> bool:
        """Whether a noun means the group itself, not one person who leads it; only fighters do so without a state."""
        covering = self.at.get(at)
        if covering is not None and (covering.kind != "person" or covering.actor):
            return False
        alone = noun.armed and not (
            self.phrases.is_attribute(at) or self.heads.fullmatch(self.tokens[at].low)
        )
        return state is not None or alone

    def _is_known_person(self, at: int) -> bool:
        mention = self.at.get(at)
        return mention is not None and mention.kind == "person" and bool(mention.actor)

    def _takes_name(self, at: int, begin: int, noun: GroupNoun | None) -> bool:
        """Take in the name of a group behind its noun: "die Rebellen der ELN", "the rebel group FNLT"."""
        near = self.at.get(at - 1)
        if noun is not None and near is not None and _is_movement(near):
            self.told.add(near.actor)
            self._extend(near, self.phrases.left(self.document.token_at(near.start))[0], at)
            return True  # "ELN rebels"
        kind = self.tokens[at].low in self.words.kinds
        if kind and noun is None and self.document.language != "de":
            before = self._noun(self.tokens[at - 1].low) if at else None
            listed = self.at.get(at + 1)
            if before is None and not (listed is not None and listed.kind == "body"):
                return False
            begin = min(begin, self.phrases.left(at - 1)[0]) if before is not None else begin
        place = self._behind_links(at + 1)
        begin = self.phrases.with_number(begin)
        body = self.at.get(place)
        if body is not None and _is_movement(body):
            self.told.add(body.actor)
            self._extend(body, begin)
            return True
        introduced = (kind and place == at + 1) or self.tokens[place - 1].text in _OPENING
        return introduced and self._take_new_name(begin, place)

    def _behind_links(self, place: int) -> int:
        """Return where a name may begin: behind "of the" and an opening quotation mark."""
        while place < len(self.tokens):
            token = self.tokens[place]
            if token.low not in self.words.links and token.text not in _OPENING:
                break
            place += 1
        return place

    def _take_new_name(self, begin: int, place: int) -> bool:
        """Put the group of no list whose name begins at `place` and its phrase at `begin`; False where no name stands there."""
        last = self._end_of_name(place)
        if last == place:
            return False
        start, end = self.tokens[place].start, self.tokens[last - 1].end
        name = self.document.text[start:end]
        one = self._mention(begin, last, f"{GROUP}{slug(name)}", name, "a group of no list")
        self.named[name] = one
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

    def _described(self, noun: GroupNoun, state: str | None, begin: int, last: int) -> Mention:
        """Return the mention of a group of a state, or of one of which no state is told."""
        entry = default_knowledge().state(state or "")
        adjectives = entry.adjectives.get(self.document.language, ()) if entry else ()
        name = f"{adjectives[0]}{noun.ending} {noun.name}" if adjectives else noun.name
        key = f"{(state or '').lower()}-{noun.id}".strip("-")
        if state and noun.armed:
            self.told.add(f"{GROUP}{key}")
        return self._mention(begin, last + 1, f"{GROUP}{key}", name, "a group that is no state's")

    def _mention(self, first: int, stop: int, actor: str, name: str, why: str) -> Mention:
        start, end = self.tokens[first].start, self.tokens[stop - 1].end
        return Mention(
            f"{self.article}.g{start}", self.article, start, end, why,
            actor=actor, name=name, kind="body", how="name", side=actor,
        )  # fmt: skip

    def _put(self, first: int, last: int, one: Mention) -> None:
        """Put a group in the place of what stands within its words, save a known person."""
        inside = range(first, last + 1)
        if any(self._is_known_person(at) for at in inside):
            return
        self.mentions = [old for old in self.mentions if old.end <= one.start or old.start >= one.end]
        self.mentions.append(one)
        self.at |= dict.fromkeys(inside, one)

    def _put_again(self) -> None:
        """Find the groups that were named once wherever their name stands again."""
        for at, token in enumerate(self.tokens):
            one = self.named.get(token.text)
            if one is not None and at not in self.at:
                self._put(at, at, self._mention(at, at + 1, str(one.actor), one.name, one.why))

    def _name_again(self) -> None:
        """Read "the rebels" as the one group told of not far before by name, or with its state."""
        bare = {f"{GROUP}{noun.id}" for noun in self.movements.nouns}
        for number, old in enumerate(self.mentions):
            if old.actor not in bare:
                continue
            near = [
                one for one in self.mentions if 0 <= old.start - one.start < _REACH and self._may_mean(one)
            ]
            if len({one.actor for one in near}) == 1:
                one = near[-1]
                self.mentions[number] = replace(old, actor=one.actor, name=one.name, side=one.side)

    def _may_mean(self, one: Mention) -> bool:
        body = default_knowledge().tables.bodies.get(one.actor or "")
        return one.actor in self.told or (body is not None and bool(body.home) and not body.civil)


def _is_movement(mention: Mention) -> bool:
    """Whether a listed body acts for itself."""
    return mention.kind == "body" and mention.side == mention.actor and mention.how == "name"
