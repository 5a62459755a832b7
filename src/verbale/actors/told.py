"""Who was told of so far, and who of them comes to mind first: what pronouns and descriptions lead back to."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from verbale.actors.found import Found
from verbale.actors.grammar_role import Role, Roles
from verbale.actors.scene import Scene

SENTENCES_BACK = 3
_PLURAL = ("ли", "лись")  # Russian verbs whose subject is nobody named: "его встретили"
_NEAR = 2  # sentences in which a state that was named may be whose office is meant

Fits = Callable[[Found], bool]


def anybody(one: Found) -> bool:
    """Return true: the condition that everybody fits."""
    return True


class Told:
    """The mentions up to a place of the text, in text order; `fixed` are all that need no context, later ones too."""

    def __init__(self, scene: Scene, fixed: list[Found]) -> None:
        self.scene = scene
        self.fixed = fixed
        self.found: list[Found] = []
        self.roles = Roles(scene)
        self._role_of: dict[int, Role] = {}
        self.labels: list[Found] = []  # who is named at the head of a part of a conversation
        self._sides: dict[int, str] = {}  # by sentence: of which state its offices are that name none

    def add(self, mentions: list[Found]) -> None:
        """Note mentions that share one place, or follow what is there."""
        for one in mentions:
            self.found.append(one)
            self._role_of[one.start] = self.roles.of(one)

    def note_side(self, at: int, side: str) -> None:
        """Note whose office one without a state turned out to be."""
        self._sides[self.scene.document.sentence_at(at).index] = side

    def side_of_offices(self, at: int) -> str | None:
        """Return whose the offices without a state are in the sentence at `at`, as far as one was told."""
        return self._sides.get(self.scene.document.sentence_at(at).index)

    def persons(self) -> list[Found]:
        """Return the mentions of persons who are known, in text order."""
        return [one for one in self.found if one.kind == "person" and one.actor]

    def last_list(self, persons: list[Found]) -> list[Found]:
        """Return the members of the last list among these persons, "Weber und Rossi", or of the last group, "beide Minister"."""
        best: list[Found] = []
        run: list[Found] = []
        for one in persons:
            gap = self.scene.document.text[run[-1].end : one.start].strip() if run else ""
            joined = bool(run) and (one.start == run[-1].start or gap.lower() in self.scene.joining)
            run = [*run, one] if joined else [one]
            if len({member.actor for member in run}) > 1:
                best = list(run)
        return list({one.actor: one for one in best}.values())

    def is_subject(self, one: Found) -> bool:
        """Whether a mention is the subject of its clause."""
        return self._role_of.get(one.start) == "subject"

    def is_object(self, one: Found) -> bool:
        """Whether a mention is an object of its clause."""
        return self._role_of.get(one.start) == "object"

    def by_salience(self, at: int, fits: Fits = anybody, back: int = SENTENCES_BACK) -> Iterator[Found]:
        """Yield the persons before `at` who fit, each once, those first who come to mind first.

        Subjects lead: in the sentence itself the nearest one, in earlier sentences the first one. Nobody is looked for
        more than a paragraph before, unless `back` is more than the usual sentences.
        """
        document = self.scene.document
        now = document.sentence_at(at)
        met: set[str] = set()
        persons = [one for one in self.persons() if one.start < at and fits(one)]
        for index in range(now.index, max(-1, now.index - back - 1), -1):
            sentence = document.sentences[index]
            if back <= SENTENCES_BACK and now.paragraph - sentence.paragraph > 1:
                return
            here = [one for one in persons if sentence.start <= one.start < sentence.end]
            if index == now.index:
                here.reverse()
            for one in sorted(here, key=lambda one: not self.is_subject(one)):
                if one.actor is not None and one.actor not in met:
                    met.add(one.actor)
                    yield one

    def sides(self, at: int) -> Iterator[str]:
        """Yield the sides in the sentences before: those of office holders, then those named nearest; places do not count."""
        document = self.scene.document
        now = document.sentence_at(at).index
        met: set[str] = set()
        holders = list(self.by_salience(at, lambda one: bool(one.office_kind), back=_NEAR))
        for one in (*holders, *reversed(self.found)):
            near = now - document.sentence_at(one.start).index <= _NEAR
            if near and one.kind != "place" and one.side and one.side not in met:
                met.add(one.side)
                yield one.side

    def sides_ahead(self, at: int) -> Iterator[str]:
        """Yield the sides that the rest of the sentence names, for an office at its head; not states spoken of or gone to: "about Kenya"."""
        end, aside = self.scene.document.sentence_at(at).end, -1
        for one in self.fixed:
            if not (at < one.start < end and one.kind != "place" and one.side):
                continue
            if one.kind == "state" and one.how == "name" and self._is_aside(one, aside):
                aside = one.end
            else:
                yield one.side

    def _is_aside(self, one: Found, before: int) -> bool:
        """Whether a preposition leads to a state, or to the one that a list names before it."""
        tokens = self.scene.tokens
        at = self.scene.document.token_at(one.start) - 1
        at -= tokens[at].low in self.scene.words.determiners
        joined = self.scene.document.text[before : one.start].strip().lower() in self.scene.joining
        return tokens[at].low in self.roles.grammar.words.prepositions or (before > 0 and joined)

    def place(self, before: int) -> str | None:
        """Return the state of the place last named."""
        return next(
            (one.side for one in reversed(self.found) if one.kind == "place" and one.start < before), None
        )

    def subject_at(self, at: int) -> str | None:
        """Return the actor who is the subject of the clause at `at`, or of the one that it is joined to."""
        sentence, clause = self.scene.document.sentence_at(at), self.roles.clause_at(at)
        if clause is None:
            return None
        begin = self.scene.tokens[clause.first].start
        subjects = [
            one for one in self.persons() if sentence.start <= one.start < at and self.is_subject(one)
        ]
        own = [one for one in subjects if one.start >= begin and not self._is_parted(one, at)]
        joined = self.scene.tokens[clause.first].low in self.roles.grammar.words.coordinators
        plural = clause.verb is not None and self.scene.tokens[clause.verb].low.endswith(_PLURAL)
        nearest = own or (subjects if joined and not plural else [])
        return nearest[-1].actor if nearest else None

    def own_subject(self, at: int) -> str:
        """Return the actor who is the subject of the clause at `at` and stands before it, else nothing."""
        subject = self.subject_at(at)
        return subject if subject and subject in self.in_clause(at) else ""

    def _is_parted(self, one: Found, at: int) -> bool:
        """Whether a clause without a comma begins between: "told the reporters | who had waited with her"."""
        words = self.roles.grammar.words
        first, last = self.scene.document.token_at(one.end - 1) + 1, self.scene.document.token_at(at)
        openers = words.relatives | words.complementizers | words.subordinators
        return self.scene.document.language == "en" and any(
            token.low in openers for token in self.scene.tokens[first:last]
        )

    def beside(self, at: int) -> set[str]:
        """Return the persons before `at` in its clause who are no subject: "mit Macron sprach er"."""
        clause = self.roles.clause_at(at)
        if clause is None:
            return set()
        grammar = self.roles.grammar.words
        opening = grammar.subordinators | grammar.complementizers | grammar.coordinators
        first, begin = self.scene.document.token_at(at), self.scene.tokens[clause.first].start
        found: set[str] = set()
        for one in self.persons():
            last = self.scene.document.token_at(one.end - 1)
            between = {token.low for token in self.scene.tokens[last + 1 : first]}
            if begin <= one.start < at and one.actor and not self.is_subject(one) and not between & opening:
                found.add(one.actor)
        return found

    def in_sentence(self, at: int) -> set[str]:
        """Return the persons named before `at` in its sentence, after its last colon or semicolon; no pronoun names anybody: "er hoffe es, sagte er"."""
        begin = self.scene.document.sentence_at(at).start
        begin = max(begin, *(self.scene.document.text.rfind(mark, begin, at) for mark in ":;"))
        return {
            one.actor
            for one in self.persons()
            if begin <= one.start < at and one.actor and one.how != "pronoun"
        }

    def in_clause(self, at: int) -> set[str]:
        """Return the persons who stand before `at` in its clause."""
        clause = self.roles.clause_at(at)
        return self._between(self.scene.tokens[clause.first].start, at) if clause else set()

    def _between(self, begin: int, end: int) -> set[str]:
        return {one.actor for one in self.persons() if begin <= one.start < end and one.actor}
