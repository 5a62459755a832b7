"""What a mention is in its clause: the one who acts, another one, or only what hangs on a preposition or a noun.

A pronoun means the subject of the clauses before it rather than anybody else, and never the subject of its own.
"""

from __future__ import annotations

from functools import cached_property
from typing import Literal

from verbale.actors.found import Found
from verbale.actors.inflect import inflect
from verbale.actors.scene import Scene
from verbale.languages import Sentence
from verbale.languages.clauses import Clause, aside_tokens, find_clauses, quoted_tokens
from verbale.languages.grammar import Grammar, grammar_of
from verbale.languages.labels import is_loud_label

Role = Literal["subject", "object", "oblique", "owner"]

_MARKS = '„“”"«»‚‘(–—'


class Roles:
    """The roles of a text's mentions; ask for them in text order, since a list's members share that of its first."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self._clauses: dict[int, tuple[Clause, ...]] = {}
        self._told: dict[int, Role] = {}  # by the token after the mention

    @cached_property
    def grammar(self) -> Grammar:
        """The grammar of the text's language."""
        return grammar_of(self.scene.document.language)

    @cached_property
    def _opaque(self) -> frozenset[int]:
        return quoted_tokens(self.scene.document) | aside_tokens(self.scene.document)

    def clauses(self, sentence: Sentence) -> tuple[Clause, ...]:
        """Return the clauses of a sentence."""
        if sentence.index not in self._clauses:
            found = find_clauses(self.scene.document, sentence, self.grammar, self._opaque)
            self._clauses[sentence.index] = found
        return self._clauses[sentence.index]

    def clause_at(self, offset: int) -> Clause | None:
        """Return the clause that holds a place of the text."""
        at = self.scene.document.token_at(offset)
        sentence = self.scene.document.sentence_at(offset)
        return next((clause for clause in self.clauses(sentence) if clause.first <= at < clause.last), None)

    def of(self, one: Found) -> Role:
        """Return the role of a mention."""
        first = self.scene.document.token_at(one.start)
        role = self._of(one, first)
        self._told[self.scene.document.token_at(one.end - 1) + 1] = role
        return role

    def _of(self, one: Found, first: int) -> Role:
        tokens = self.scene.tokens
        before = first - 1
        while before >= 0 and tokens[before].text in _MARKS:
            before -= 1
        if before >= 0 and before in self._told and self._is_listed(tokens[before].low, one):
            return self._told[before]
        if before >= 0 and tokens[before].low in self.grammar.words.prepositions:
            return "oblique"
        if is_loud_label(self.scene.document, one.start, one.end):
            return "owner"
        language = self.scene.document.language
        if language == "de":
            return self._german(one, first)
        return self._russian(one, first) if language == "ru" else self._english(one, first)

    def _is_listed(self, joint: str, one: Found) -> bool:
        """Whether "und" or a comma joins the mention to the one before it, rather than closing a phrase before the subject."""
        if joint not in self.scene.joining:
            return False
        after = self.scene.document.token_at(one.end - 1) + 1
        return joint != "," or (
            after < len(self.scene.tokens) and self.scene.tokens[after].low in self.scene.joining
        )

    def _german(self, one: Found, first: int) -> Role:
        low, words = self.scene.tokens[first].low, self.grammar.words
        if low.endswith("es") and low in words.genitive_determiners - words.subject_determiners:
            return "owner"
        if low in words.object_determiners | words.object_pronouns:
            return "object"
        if low == "der" and one.sex == "f":
            return "object"
        if one.core and one.how == "name" and low not in self.scene.words.determiners:
            written = self.scene.document.text[one.core.start : one.core.end]
            if written.endswith(("s", "'", "’")) and not one.name.endswith(written[-3:]):
                return "owner"
        return "object" if self._has_subject(first) else "subject"

    def _english(self, one: Found, first: int) -> Role:
        if self.scene.document.text[one.end : one.end + 2] in ("'s", "’s"):
            return "owner"
        low = self.scene.tokens[first].low
        if low in self.scene.words.words.pronouns.objects:
            return "object"
        clause = self.clause_at(one.start)
        if clause is None or clause.verb is None or first < clause.verb:
            return "subject"
        inverted = first == clause.verb + 1 and not self._has_subject(first)
        return "subject" if inverted or low in self.grammar.words.subject_pronouns else "object"

    def _russian(self, one: Found, first: int) -> Role:
        low = self.scene.tokens[first].low
        if low in self.grammar.words.subject_pronouns:
            return "subject"
        if low in self.scene.words.pronouns:
            return "object"
        written = self.scene.document.text[one.start : one.end]
        if one.core and one.how == "name":
            written = self.scene.document.text[one.core.start : one.core.end]
            names = self.scene.knowledge.spellings(one.actor or "", "ru") or (one.name,)
            last = written.split()[-1]
            bases = {name.split()[-1] for name in names}
            if last in bases:
                fixed = len(inflect(last, "ru", one.sex)) == 1
                return "object" if fixed and self._has_subject(first) else "subject"
            return "object"
        return "subject" if written.split()[0].lower() in self.scene.words.nominatives else "object"

    def _has_subject(self, first: int) -> bool:
        """Whether a mention before token `first` in its clause is the subject already."""
        clause = self.clause_at(self.scene.tokens[first].start)
        begin = clause.first if clause else first
        return any(begin < end <= first and role == "subject" for end, role in self._told.items())


_PLURAL = frozenset({"seine", "ihre", "die"})
_DATIVE_PLURAL = frozenset({"seinen", "ihren", "den"})  # behind these prepositions: "mit seinen Kollegen"
_WITH_DATIVE = frozenset({"mit", "von", "bei", "zu"})


def means_several(scene: Scene, one: Found) -> bool:
    """Return whether words mean more than one: "their counterparts"; German "seine Kollegen", "mit seinen Kollegen", not "seinen Kollegen"."""
    if scene.tokens[scene.document.token_at(one.end - 1)].low in scene.words.words.groups.colleagues:
        return True
    at = scene.document.token_at(one.start)
    determiner, before = scene.tokens[at].low, scene.tokens[at - 1].low if at else ""
    if scene.document.language != "de" or not scene.document.text[: one.end].endswith("en"):
        return False
    return determiner in _PLURAL or (determiner in _DATIVE_PLURAL and before in _WITH_DATIVE)
