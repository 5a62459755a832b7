"""The words by which a later text tells what became of a commitment, as `outcomes.toml` of each language holds them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from verbale.contacts.words import pattern_of
from verbale.languages import language_list
from verbale.ledger.verdicts import Verdict
from verbale.records.statement import CommitmentKind

# What is said of these does not yet tell that it came to pass: "will deliver", "if it accepts".
_REAL = frozenset({"accepted", "done", "withdrawn", "broken"})
# Their own words deny: "not kept", "no such agreement".
_DENYING = frozenset({"denied", "broken"})


@dataclass(frozen=True)
class OutcomeWords:
    """The schema of `outcomes.toml`.

    `called` has what a commitment of a kind is called afterwards ("the demand"), `told` what became of it ("rejected"). `open`
    words say that it did not come to pass yet; `common` ones are too frequent to join two texts.
    """

    negations: frozenset[str]
    open: frozenset[str]
    common: frozenset[str]
    called: dict[CommitmentKind, tuple[str, ...]]
    told: dict[Verdict, tuple[str, ...]]

    def called_in(self, low: str) -> frozenset[str]:
        """Return the kinds of commitments that lower-case text calls by a name."""
        return frozenset(kind for kind, words in self.called.items() if pattern_of(words).search(low))

    def told_in(self, low: str) -> frozenset[str]:
        """Return what lower-case text says that became of something; what is negated or lies ahead is left out."""
        found: set[str] = set()
        is_open = bool(self.open.intersection(low.split()))
        for verdict, words in self.told.items():
            if is_open and verdict in _REAL:
                continue
            for match in pattern_of(words).finditer(low):
                around = {*low[: match.start()].split()[-3:], *match.group().split()}
                if verdict in _DENYING or not self.negations & around:
                    found.add(verdict)
        return frozenset(found)

    def is_name(self, word: str) -> bool:
        """Whether a lower-case word only names the commitment, such as "demand"."""
        return any(pattern_of(words).fullmatch(word) for words in self.called.values())


@cache
def outcome_words(language: str) -> OutcomeWords:
    """Return the words of `de`, `en` or `ru`."""
    return language_list(language, "outcomes.toml", OutcomeWords)
