"""What of an article's records decides whether a later one tells what became of a commitment.

"Poland demanded that Minsk open the crossing" leaves a `Pledge`: Poland, Belarus, the words "open", "crossing". "Minsk rejected the
Polish demand to open the crossing" leaves a `Telling` with a scene of the same sides and words, that calls it a demand
and says that it was rejected. Names of states count as sides, not as words.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from verbale.languages import LANGUAGES, Document, Sentence, split_text
from verbale.languages.grammar import lemma
from verbale.ledger.outcome_words import outcome_words
from verbale.ledger.proof import place_in_text
from verbale.ledger.rows import parse_when, sort_key
from verbale.ledger.verdicts import ACTS, AHEAD, SETTLED
from verbale.records import Commitment, Mention, Report, Span, Statement

if TYPE_CHECKING:
    from verbale.reading import Reading

_SHORTEST = 4  # letters of a word that can join two texts
_LONGEST = 3  # sentences of one statement that are looked at

Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class Contact:
    """A contact as one report tells of it; `people` are pairs of actor and side."""

    mode: str
    status: str
    people: tuple[tuple[str, str], ...]
    place: str | None
    state: str | None
    date: str | None


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence or some: what they call commitments, what became of them, of whom and what they speak.

    `words` are those of the sentences, `near` also those beside them.
    """

    called: Words
    told: Words
    sides: Words
    words: Words
    near: Words


@dataclass(frozen=True, slots=True)
class Clue:
    """What a record leaves; `order` puts records in order of publication and place, `topics` join texts of two languages."""

    record: str
    article: str
    language: str
    day: str
    order: tuple[str, str, int]
    side: str
    topics: Words


@dataclass(frozen=True, slots=True)
class Pledge(Clue):
    """A commitment: `others` are the sides it was made to or speaks of, `contact` the meeting or visit that it is about."""

    kind: str
    others: Words
    words: Words
    contact: Contact | None = None


@dataclass(frozen=True, slots=True)
class Telling(Clue):
    """A statement or, with `contact`, a report that may tell what became of something."""

    scenes: tuple[Scene, ...]
    contact: Contact | None = None


def clues_of(reading: Reading) -> list[Pledge | Telling]:
    """Return what the records of an article leave; nothing of one whose language or day is not known."""
    article = reading.article
    if article.language not in LANGUAGES or not (reading.statements or reading.reports):
        return []
    page = _Page(reading, article.language)
    statements = {item.id: item for item in reading.statements}
    found: list[Pledge | Telling | None] = [
        page.pledge(commitment, statements[commitment.statement])
        for commitment in reading.commitments
        if commitment.statement in statements
    ]
    found += [page.told_by(statement) for statement in reading.statements]
    found += [page.told_by_contact(report) for report in reading.reports if report.status in SETTLED]
    return [clue for clue in found if clue is not None]


class _Page:
    """An article with its sentences as scenes, each made once."""

    def __init__(self, reading: Reading, language: str) -> None:
        self._reading = reading
        self._language = language
        self._words = outcome_words(language)
        self._scenes: dict[int, Scene] = {}
        self._marked: dict[int, tuple[Words, Words]] = {}

    @cached_property
    def _document(self) -> Document:
        return split_text(self._reading.article.text, self._language)

    @cached_property
    def _masked(self) -> set[int]:
        """Letters of names and times, which are no words that join texts."""
        spans = [mention.span for mention in self._reading.mentions if mention.how != "pronoun"]
        spans += [time.span for time in self._reading.times]
        return {at for span in spans for at in range(span.start, span.end)}

    def pledge(self, commitment: Commitment, statement: Statement) -> Pledge | None:
        side = _side_of(statement)
        day = self._day(statement.date)
        if side is None or day is None:
            return None
        mentions = [item for span in statement.message for item in self._mentions(span)]
        others = {item.side for item in mentions if item.side} - {side}
        toward = self.side_of(commitment.to)
        return Pledge(
            *self._head(commitment.id, day, place_in_text(statement), side, statement.topics),
            kind=commitment.kind,
            others=frozenset(others | ({toward} if toward else set())),
            words=self._stems(statement.message, statement.cue) | _named(mentions),
            contact=self._announced(statement) if commitment.kind != "threatened" else None,
        )

    def told_by(self, statement: Statement) -> Telling | None:
        side, day = _side_of(statement), self._day(statement.date)
        if side is None or day is None:
            return None
        verdict = ACTS.get(statement.act)
        sentences = self._sentences((*statement.message, *statement.cue))
        telling = [at for at in self._beside(sentences) if all(self._marks(at))]
        if verdict is None and not telling and not any(self._marks(one.index)[1] for one in sentences):
            return None  # nine of ten; to look at their words would take longest
        own = self._joined(sentences)
        around = [self._scene(at) for at in telling]
        before = [self._scene(at) for at in self._beside(sentences) if at < sentences[0].index]
        near = own.near.union(*(scene.words for scene in before))
        core = Scene(
            own.called, own.told | ({verdict} if verdict else set()), own.sides | {side}, own.words, near
        )
        scenes = [core] if core.told else []
        for scene in around:
            words = scene.words | own.words
            scenes.append(Scene(scene.called, scene.told, scene.sides | {side}, words, words))
        head = self._head(statement.id, day, place_in_text(statement), side, statement.topics)
        return Telling(*head, scenes=tuple(scenes))

    def told_by_contact(self, report: Report) -> Telling | None:
        day = self._day(None)
        if day is None or report.count is not None:
            return None
        triggers = tuple(entry.span for entry in report.evidence if entry.field == "contact")
        sentences = self._sentences(triggers)
        places = {one.index for one in sentences} | set(self._beside(sentences)[-1:])
        called = frozenset[str]().union(*(self._marks(at)[0] for at in places))
        scenes: tuple[Scene, ...] = ()
        if called:
            named = (item.side for at in places for item in self._mentions(self._document.sentences[at].span))
            scenes = (Scene(called, frozenset(), frozenset(filter(None, named)), frozenset(), frozenset()),)
        head = self._head(report.id, day, place_in_text(report), "", report.topics)
        return Telling(*head, scenes=scenes, contact=_contact_of(report))

    def side_of(self, actor: str | None) -> str | None:
        """Return for whom an actor acts in this article."""
        if actor is None:
            return None
        sides = {item.side for item in self._reading.mentions if item.actor == actor and item.side}
        return min(sides) if sides else None

    def _announced(self, statement: Statement) -> Contact | None:
        """Return the contact ahead of which a statement speaks: its own report, or one whose words it holds."""
        ahead = [report for report in self._reading.reports if report.status in AHEAD and not report.count]
        spans = (*statement.message, *statement.cue)
        for report in sorted(ahead, key=lambda one: one.id != statement.report):
            triggers = [entry.span for entry in report.evidence if entry.field == "contact"]
            if report.id == statement.report or any(span.holds(one) for span in spans for one in triggers):
                return _contact_of(report)
        return None

    def _head(
        self, record: str, day: str, at: int, side: str, topics: tuple[str, ...]
    ) -> tuple[str, str, str, str, tuple[str, str, int], str, Words]:
        article = self._reading.article
        order = (sort_key(article.published), article.id, at)
        return record, article.id, self._language, day, order, side, frozenset(topics)

    def _day(self, date: str | None) -> str | None:
        told = date or self._reading.article.published
        first = parse_when(told).earliest if told else None
        return str(first) if first else None

    def _sentences(self, spans: tuple[Span, ...]) -> list[Sentence]:
        first = self._document.sentence_at(min(span.start for span in spans))
        last = self._document.sentence_at(max(span.end for span in spans) - 1)
        return list(self._document.sentences[first.index : last.index + 1][:_LONGEST])

    def _beside(self, sentences: list[Sentence]) -> list[int]:
        places = (sentences[0].index - 1, sentences[-1].index + 1)
        return [at for at in places if 0 <= at < len(self._document.sentences)]

    def _joined(self, sentences: list[Sentence]) -> Scene:
        scenes = [self._scene(sentence.index) for sentence in sentences]
        parts = [
            frozenset[str]().union(*(getattr(scene, name) for scene in scenes))
            for name in ("called", "told", "sides", "words", "near")
        ]
        return Scene(*parts)

    def _scene(self, index: int) -> Scene:
        known = self._scenes.get(index)
        if known is not None:
            return known
        sentence = self._document.sentences[index]
        mentions = self._mentions(sentence.span)
        words = self._stems((sentence.span,)) | _named(mentions)
        sides = frozenset(item.side for item in mentions if item.side)
        scene = Scene(*self._marks(index), sides, words, words)
        self._scenes[index] = scene
        return scene

    def _marks(self, index: int) -> tuple[Words, Words]:
        """Return what a sentence calls commitments, and what it says became of them."""
        known = self._marked.get(index)
        if known is None:
            sentence = self._document.sentences[index]
            low = self._document.text[sentence.start : sentence.end].lower()
            known = self._words.called_in(low), self._words.told_in(low)
            self._marked[index] = known
        return known

    def _mentions(self, span: Span) -> list[Mention]:
        return [item for item in self._reading.mentions if span.start <= item.start and item.end <= span.end]

    def _stems(self, spans: tuple[Span, ...], without: tuple[Span, ...] = ()) -> Words:
        """Return the base forms of the words that tell what it is about."""
        found: set[str] = set()
        tokens = self._document.tokens
        for span in spans:
            for token in tokens[self._document.token_at(span.start) :]:
                if token.start >= span.end:
                    break
                apart = token.start in self._masked or any(
                    one.start <= token.start < one.end for one in without
                )
                if apart or not token.is_word or token.start < span.start or len(token.text) < _SHORTEST:
                    continue
                base = lemma(token.text, self._language)
                if self._words.common.isdisjoint((base, token.low)) and not self._words.is_name(token.low):
                    found.add(base)
        return frozenset(found)


def _side_of(statement: Statement) -> str | None:
    speaker = statement.speaker
    if speaker is None:
        return None
    return speaker.side or (None if ":" in speaker.actor else speaker.actor)


def _named(mentions: list[Mention]) -> Words:
    """Return persons and places, which are the same in every language."""
    return frozenset(f"@{item.actor}" for item in mentions if item.actor and _joins(item))


def _joins(mention: Mention) -> bool:
    return mention.kind == "place" or (mention.kind == "person" and mention.side is None)


def _contact_of(report: Report) -> Contact:
    place = report.place
    return Contact(
        report.mode,
        report.status,
        tuple((who.actor, who.side or who.actor) for who in report.participants),
        place.name if place else None,
        place.state if place else None,
        report.date,
    )
