"""One article as the finders of actors see it: its tokens, the listed names, the state adjectives.

>>> from verbale.actors.knowledge import default_knowledge
>>> from verbale.languages import split_text
>>> scene = Scene.of(split_text("Russische und US-Diplomaten sprachen.", "de"), None, default_knowledge())
>>> [(adjective.start, adjective.state) for adjective in scene.adjectives]
[(0, 'RU'), (14, 'US')]
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from verbale.actors.initials import named_by_initial
from verbale.actors.knowledge import Knowledge
from verbale.actors.name_index import Hit
from verbale.actors.named_after import is_half_a_name
from verbale.actors.nicknames import with_nicknamed
from verbale.actors.office_lexicon import OfficeLexicon, office_lexicon
from verbale.actors.twin_names import with_twins
from verbale.languages import Document, Token
from verbale.languages.clauses import find_clauses
from verbale.languages.grammar import grammar_of
from verbale.records import Article, Span, TimeExpression, When


@dataclass(frozen=True, slots=True)
class StateWord:
    """An adjective of a state, or its name as first part of a compound."""

    start: int
    end: int
    state: str


@dataclass(frozen=True)
class Scene:
    """What is read once and used by every finder. `at_token` and `adjectives_at` are by token number.

    `covered` are the tokens of listed names after their first one, `home` is the side whose office published the text.
    """

    document: Document
    tokens: tuple[Token, ...]
    knowledge: Knowledge
    words: OfficeLexicon
    when: When | None
    hits: tuple[Hit, ...]
    at_token: dict[int, Hit]
    ending_at: dict[int, Hit]
    inside: dict[int, tuple[Hit, ...]]
    adjectives: tuple[StateWord, ...]
    adjectives_at: dict[int, tuple[StateWord, ...]]
    full_names: frozenset[str]
    covered: frozenset[int]
    spoken_of: dict[int, When]
    times: tuple[Span, ...]
    home: str | None = None

    @property
    def joining(self) -> frozenset[str]:
        """What stands between the members of a list: "und", "and", "и", a comma."""
        return grammar_of(self.document.language).words.joining | {","}

    @classmethod
    def of(
        cls,
        document: Document,
        article: Article | None,
        knowledge: Knowledge,
        times: tuple[TimeExpression, ...] = (),
    ) -> Scene:
        """Return the scene of a document; `article` gives the date, if there is one, `times` what days it speaks of."""
        words = office_lexicon(document.language)
        when = When.parse(article.published) if article and article.published else None
        index = knowledge.index(document.language)
        names = with_nicknamed(document, index.search(document.text), index)
        names = with_twins(document, names, index)
        known = {hit.end for hit in names if hit.exact and _is_known_by_surname(knowledge, hit)}
        hits = tuple(hit for hit in names if not is_half_a_name(document, hit, known))
        at_token: dict[int, Hit] = {}
        ending_at: dict[int, Hit] = {}
        inside: dict[int, tuple[Hit, ...]] = {}
        covered: set[int] = set()
        two_words: dict[int, Hit] = {}
        decoys: set[int] = set()
        for hit in hits:
            first, last = document.token_at(hit.start), document.token_at(hit.end - 1)
            rest = document.text[hit.end : document.tokens[last].end]
            if hit.senses[0].kind == "decoy":
                decoys |= set(range(first, last + 1))
                continue
            if hit.senses[0].kind == "adjective":
                two_words |= dict.fromkeys(range(first, last + 1), hit)
                continue
            if document.tokens[first].start == hit.start and not rest.startswith("-"):
                at_token[first] = hit
                ending_at[last] = hit
                covered.update(range(first + 1, last + 1))
            else:
                inside[first] = (*inside.get(first, ()), hit)
        adjectives_at = _adjectives(document, knowledge, words, inside)
        for at in decoys & adjectives_at.keys():
            del adjectives_at[at]
        for at, hit in two_words.items():
            adjectives_at[at] = (StateWord(hit.start, hit.end, hit.senses[0].actor),)
        full = frozenset(sense.actor for hit in hits for sense in hit.senses if sense.kind == "full")
        full |= named_by_initial(document, hits, knowledge)
        return cls(
            document,
            document.tokens,
            knowledge,
            words,
            when,
            hits,
            at_token,
            ending_at,
            inside,
            tuple(dict.fromkeys(word for found in adjectives_at.values() for word in found)),
            adjectives_at,
            full,
            frozenset(covered),
            _spoken_of(document, when, times),
            tuple(Span(time.start, time.end) for time in times),
        )

    def when_at(self, offset: int) -> When | None:
        """Return the time that the sentence there speaks of, as far as it says so, else the day of the article."""
        return self.spoken_of.get(self.document.sentence_at(offset).index, self.when)

    def is_listed(self, at: int) -> bool:
        """Whether token `at` is, holds, or belongs to a listed name."""
        return at in self.at_token or at in self.inside or at in self.covered

    def state_of(self, hit: Hit) -> str | None:
        """Return the state or body that a name may mean as owner of an office."""
        for sense in hit.senses:
            if sense.kind in ("state", "body"):
                return self.knowledge.side_of_thing(sense.actor)
        return None

    def capital_of(self, hit: Hit) -> str | None:
        """Return the state whose capital a name means, as in "Kiews Außenminister"."""
        for sense in hit.senses:
            city = self.knowledge.city(sense.actor) if sense.kind == "city" else None
            state = self.knowledge.state(city.state) if city else None
            if city and state and state.capital == city.id:
                return state.id
        return None


_YEAR = 4  # digits
_HEAD = 3  # tokens before an expression of time that still opens its sentence
_LONGEST = timedelta(days=366)
_LONG_AGO = timedelta(
    days=45
)  # in less, offices hardly ever change hands, and the sentence may as well speak of now


def _spoken_of(document: Document, when: When | None, times: tuple[TimeExpression, ...]) -> dict[int, When]:
    """Return the time that a sentence speaks of, by its number: "Im Dezember 2021 rief der US-Präsident ... an".

    It must be the only one, of a year at most, long past, and stand at the head of the sentence, or in one that is a single
    clause. Where the day of the article is not known, it may stand anywhere.
    """
    told: dict[int, set[str]] = {}
    first: dict[int, int] = {}
    for time in times:
        if time.type == "DATE" and time.edtf:
            index = document.sentence_at(time.start).index
            told.setdefault(index, set()).add(time.edtf)
            first.setdefault(index, document.token_at(time.start) - document.sentences[index].first)
    found: dict[int, When] = {}
    for index, edtf in told.items():
        time_told = When.parse(next(iter(edtf)))
        begin, end = time_told.earliest, time_told.latest
        if len(edtf) > 1 or begin is None or end is None or end - begin > _LONGEST:
            continue
        past = when is None or (when.earliest is not None and when.earliest - end > _LONG_AGO)
        if past and (when is None or first[index] <= _HEAD or _is_one_clause(document, index)):
            found[index] = time_told
    return found


def _is_one_clause(document: Document, index: int) -> bool:
    """Whether a sentence names a year and has one verb and no words of anybody else: "Die Präsidenten trafen sich im Juni 2012 in Riga"."""
    sentence, grammar = document.sentences[index], grammar_of(document.language)
    if not any(token.text.isdigit() and len(token.text) == _YEAR for token in document.tokens_of(sentence)):
        return False
    quoted = any(document.quotation_at(token.start) for token in document.tokens_of(sentence))
    clauses = find_clauses(document, sentence, grammar, frozenset())
    return not quoted and sum(clause.verb is not None for clause in clauses) == 1


def _adjectives(
    document: Document, knowledge: Knowledge, words: OfficeLexicon, inside: dict[int, tuple[Hit, ...]]
) -> dict[int, tuple[StateWord, ...]]:
    stems = knowledge.adjectives(document.language)
    endings = words.words.adjective_endings
    found: dict[int, tuple[StateWord, ...]] = {}
    for number, token in enumerate(document.tokens):
        whole = _state_of_adjective(token.low, stems, endings)
        if whole:
            found[number] = (StateWord(token.start, token.end, whole),)
        elif "-" in token.text:
            parts = _parts(token, stems, endings)
            parts += [
                StateWord(hit.start, hit.end, sense.actor)
                for hit in inside.get(number, ())
                for sense in hit.senses[:1]
                if sense.kind in ("state", "body") and hit.start not in {part.start for part in parts}
            ]
            if parts:
                found[number] = tuple(sorted(parts, key=lambda part: part.start))
    return found


def _state_of_adjective(low: str, stems: dict[str, str], endings: tuple[str, ...]) -> str | None:
    if low.endswith("er") and low in stems:  # not declined: "Schweizer", "Moskauer"
        return stems[low]
    for ending in endings:
        if low.endswith(ending):
            state = stems.get(low[: len(low) - len(ending)])
            if state:
                return state
    return None


def _parts(token: Token, stems: dict[str, str], endings: tuple[str, ...]) -> list[StateWord]:
    """Return the states in "US-amerikanisch-russische": whole stems first, then parts."""
    found: list[StateWord] = []
    parts = token.low.split("-")
    at, offset = 0, token.start
    while at < len(parts):
        for width in (2, 1):
            piece = "-".join(parts[at : at + width])
            state = stems.get(f"{piece}-") or stems.get(piece) or _state_of_adjective(piece, stems, endings)
            if state is None and piece.endswith("о"):  # российско-американский
                state = stems.get(piece[:-1])
            if state:
                found.append(StateWord(offset, offset + len(piece), state))
                break
        width = width if state else 1
        offset += len("-".join(parts[at : at + width])) + 1
        at += width
    return found


def _is_known_by_surname(knowledge: Knowledge, hit: Hit) -> bool:
    """Whether a surname alone may tell who is meant."""
    persons = [knowledge.person(sense.actor) for sense in hit.senses if sense.kind == "surname"]
    return any(one is not None and not one.common for one in persons)
