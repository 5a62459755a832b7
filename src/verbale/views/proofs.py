"""The words behind a record as a table: each field with its value, and its sentence with the words marked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verbale.ledger import trace
from verbale.records import Contact, Report, Statement, to_row
from verbale.views.tables import Table

if TYPE_CHECKING:
    from verbale.ledger import Ledger, TraceLine

OPEN, CLOSE = "«", "»"


@dataclass(frozen=True, slots=True)
class Proof:
    """One field of a record with its value as a person reads it, and the sentence in three parts."""

    line: TraceLine
    value: str
    before: str
    words: str
    after: str


def find_proofs(ledger: Ledger, record: str) -> tuple[Proof, ...]:
    """Return the words behind each field of the record with this id; of a contact, those of all its reports.

    Raises LedgerError where there is no such record.
    """
    names = _names_in(ledger, record)
    return tuple(_proof(line, names) for line in trace(ledger, record))


def proof_table(proofs: tuple[Proof, ...]) -> Table:
    """Return the proofs as rows, the proving words between « and »."""
    rows = tuple((item.line.record, item.line.field, item.value, marked(item)) for item in proofs)
    columns = ("record", "field", "value", "words")
    return Table(columns, rows, tuple(to_row(item.line) for item in proofs), ("field", "record"))


def marked(proof: Proof) -> str:
    """Return the sentence with its proving words between « and »."""
    return f"{proof.before}{OPEN}{proof.words}{CLOSE}{proof.after}"


def _proof(line: TraceLine, names: dict[str, str]) -> Proof:
    text = line.sentence.translate(_BREAKS)
    start, end = line.marked.start, line.marked.end
    name = names.get(line.value)
    value = f"{name} ({line.value})" if name and name != line.value else line.value
    return Proof(line, value, text[:start], text[start:end], text[end:])


def _names_in(ledger: Ledger, record: str) -> dict[str, str]:
    """Return the names of the actors of a record by their ids."""
    found = ledger.find(record)
    if isinstance(found, Contact):
        return {claim.value.actor: claim.value.name for claim in found.participants}
    if isinstance(found, Report):
        return {who.actor: who.name for who in found.participants}
    if isinstance(found, Statement) and found.speaker is not None:
        return {found.speaker.actor: found.speaker.name}
    return {}


_BREAKS = str.maketrans("\n\t\r", "   ")
